"""How well a post's claim is found among thousands, how quickly, and whether it is said that none is there."""

from __future__ import annotations

import csv
import gzip
import json
import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from time import perf_counter, thread_time

import numpy as np

from bench.asked import Asked
from bench.figures import percentile
from bench.report import Block, Table
from listener.claim_rows import rows_for
from moderation.claims.nearest.clean import cleaned
from moderation.claims.nearest.encoder import SentenceEncoder, load
from moderation.claims.nearest.find import SAME, Finder
from moderation.claims.nearest.lexicon import Entry
from moderation.claims.nearest.rows import Nearness, Rows, first_rows

TITLE = "finding the claim that a post repeats, and saying that none is there"
FOLDER = "checkthat_claim_retrieval"
YEARS = {"2020": "dev", "2021": "test2021"}  # of the set's own names for its parts
REGISTRY = 500  # claims: what a council may have
DRAWS = 2  # registries that abstention is measured on
SEED = 7
# The day on which the lab of 2021 gathered its claims. Up to it the collection has some ten a day, from the next day on two or
# three, which the lab of 2022 added: 13,832 are of before or have no date, and the lab of 2021 gave 13,824.
GATHERED = date(2021, 3, 12)
AT = 5  # MAP at this rank

Rank = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Query:
    """A post, and the claims that it repeats."""

    text: str
    wanted: frozenset[str]


@dataclass(frozen=True, slots=True)
class Quality:
    """How the wanted claims were ranked, each from 0 to 1."""

    map: float
    mrr: float
    first: float
    among: float

    def cells(self) -> list[str]:
        return [
            f"{value:.3f}" for value in (self.map, self.mrr, self.first, self.among)
        ]


def measure(asked: Asked) -> list[Block]:
    """Rank every post of the two tests against the whole collection, then ask small registries what they lack."""
    folder = asked.data / FOLDER
    if not folder.is_dir():
        return [
            "Not measured: the data set is not here (name its folder with `--data`)."
        ]
    entries = _entries(folder)
    encoder = load()
    rows = rows_for(entries, encoder)
    queries = {year: _queries(folder, part)[: asked.most_rows] for year, part in YEARS.items()}  # fmt: skip
    lexical, both = Finder(entries), Finder(entries, encoder, rows)
    ways: dict[str, Rank] = {
        "words alone (`--engine lexical`)": _ranked_by(lexical),
        "meaning alone": _by_meaning(entries, encoder, rows),
        "both (`--engine embedded`)": _ranked_by(both),
    }
    quality = [[f"{year} ({len(queries[year])})", name, *_quality(rank, queries[year]).cells()]
               for year in YEARS for name, rank in ways.items()]  # fmt: skip
    before = [
        place
        for place, at in enumerate(_checked(folder))
        if at is None or at <= GATHERED
    ]
    quality += _as_gathered(before, entries, encoder, rows, queries["2021"])
    posts = [query.text for year in YEARS for query in queries[year]]
    speed = [_speed(name, finder, posts) for name, finder in (("words alone", lexical), ("both", load_again(entries, rows)))]  # fmt: skip
    abstained = [cells for year in YEARS for cells in _abstention(year, entries, rows, queries[year], encoder)]  # fmt: skip
    return _blocks(len(entries), len(before), quality, speed, abstained)


def load_again(entries: Sequence[Entry], rows: Rows) -> Finder:
    """A finder whose encoder remembers nothing yet."""
    return Finder(entries, load(), rows)


def _as_gathered(
    places: Sequence[int],
    entries: Sequence[Entry],
    encoder: SentenceEncoder,
    rows: Rows,
    queries: Sequence[Query],
) -> list[list[str]]:
    """The same of the claims at these places only."""
    test = f"2021, as gathered ({len(queries)})"
    ready = _some(places, entries, _of_each(entries, rows), encoder)
    return [[test, name, *_quality(_ranked_by(finder), queries).cells()] for name, finder in ready.items()]  # fmt: skip


def _of_each(entries: Sequence[Entry], rows: Rows) -> list[Rows]:
    return list(np.split(rows, first_rows(entries)[1:-1]))


def _some(
    places: Sequence[int],
    entries: Sequence[Entry],
    rows: Sequence[Rows],
    encoder: SentenceEncoder,
) -> dict[str, Finder]:
    """Finders in the claims at these places. rows: of each claim."""
    few = Finder([entries[place] for place in places])
    theirs = np.concatenate([rows[place] for place in places])
    return {"words alone": few, "both": Finder(few.entries, encoder, theirs, few.lexicon)}  # fmt: skip


def _blocks(
    count: int,
    gathered: int,
    quality: list[list[str]],
    speed: list[list[str]],
    abstained: list[list[str]],
) -> list[Block]:
    return [
        (
            f"CheckThat! lab, English tweets and claims that Snopes checked: the official tests of 2020 and 2021, each "
            f"against all {count:,} claims of the collection, which is more than the lab gave. Free for research only: "
            "it is measured on, and nothing that ships was learnt from it. A few numbers were chosen on its training "
            "part (docs/decisions/0013-finding-the-claim.md, 0026-when-it-was-said.md, 0034-the-nearest-of-a-claims-rows.md). "
            f"`As gathered`: against the {gathered:,} claims that were checked up to {GATHERED:%-d %B %Y} or have no date. That is "
            "what the lab of 2021 asked, as far as dates tell: it gave 13,824. The later ones came with the lab of 2022."
        ),
        Table(
            ("test (posts)", "ranked by", f"MAP@{AT}", "MRR", "P@1", f"recall@{AT}"),
            quality,
            2,
        ),
        (
            f"One post against {count:,} claims, in one thread, in milliseconds: as the clock has it, which counts what "
            "else the machine was doing, and as the processor has it."
        ),
        Table(("ranked by", "p50", "p95", "at work, p50", "p95"), speed),
        (
            f"Registries of {REGISTRY} claims drawn at random ({DRAWS} draws). A post is asked about twice: its claim is "
            f"among them, or it is not. It alerts where it is surely one of the claims (`score` from {SAME:.2f} on): a line "
            "that was drawn on the training part, for fewer than one false alarm in a hundred. The last two columns move it so that "
            "exactly the stated share of the posts without a claim alert."
        ),
        Table(
            (
                "test",
                "by",
                "found at the line",
                "false alarms",
                "found at 1 %",
                "found at 5 %",
            ),
            abstained,
            2,
        ),
    ]


def _entries(folder: Path) -> tuple[Entry, ...]:
    return tuple(
        Entry(c["vclaim_id"], c["vclaim"], c["title"] or "", c["subtitle"] or "")
        for c in _collection(folder)
    )


def _checked(folder: Path) -> list[date | None]:
    """When each claim was checked, in the order of the entries. None where nothing says it, or no date does."""
    return [_day(claim["date"]) for claim in _collection(folder)]


def _day(said: str) -> date | None:
    try:
        return datetime.strptime(said, "%d %B %Y").date()
    except ValueError:
        return None


def _collection(folder: Path) -> list[dict[str, str]]:
    with gzip.open(folder / "verified_claims.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _queries(folder: Path, part: str) -> list[Query]:
    wanted: Mapping[str, set[str]] = defaultdict(set)
    for row in _rows(folder / f"{part}_qrels.csv"):
        wanted[row["query_id"]].add(row["vclaim_id"])
    return [
        Query(row["tweet"], frozenset(wanted[row["query_id"]]))
        for row in _rows(folder / f"{part}_tweets.csv")
        if row["query_id"] in wanted
    ]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _ranked_by(finder: Finder) -> Rank:
    return lambda text: [name for name, _ in finder.find(text, AT).matches]


def _by_meaning(entries: Sequence[Entry], encoder: SentenceEncoder, rows: Rows) -> Rank:
    nearness = Nearness(entries, rows)

    def rank(text: str) -> Sequence[str]:
        alike, _ = nearness.to(encoder.encode([cleaned(text)])[0])
        return [entries[place].claim_id for place in np.argsort(-alike, kind="stable")[:AT]]  # fmt: skip

    return rank


def _quality(rank: Rank, queries: Sequence[Query]) -> Quality:
    """Means over all queries; average precision as trec_eval counts it."""
    found = [_one(rank(query.text), query.wanted) for query in queries]
    return Quality(*(sum(values) / len(found) for values in zip(*found, strict=True)))


def _one(ranked: Sequence[str], wanted: frozenset[str]) -> tuple[float, ...]:
    hits = [place for place, name in enumerate(ranked[:AT], 1) if name in wanted]
    precision = sum(number / place for number, place in enumerate(hits, 1))
    first = hits[0] if hits else 0
    return (
        precision / len(wanted),
        1 / first if first else 0.0,
        float(first == 1),
        len(hits) / len(wanted),
    )


def _speed(name: str, finder: Finder, posts: Sequence[str]) -> list[str]:
    finder.find("a first text, so that what is loaded late is loaded")
    waited, worked = [], []
    for post in posts:
        begun, at_work = perf_counter(), thread_time()
        finder.find(post)
        worked.append(1000 * (thread_time() - at_work))
        waited.append(1000 * (perf_counter() - begun))
    return [name, *(f"{percentile(taken, share):.1f}" for taken in (waited, worked) for share in (0.5, 0.95))]  # fmt: skip


def _abstention(
    year: str,
    entries: Sequence[Entry],
    rows: Rows,
    queries: Sequence[Query],
    encoder: SentenceEncoder,
) -> list[list[str]]:
    """How surely each post is found in registries with its claim (and which comes first), and without."""
    draw = random.Random(SEED)
    within: dict[str, list[float]] = defaultdict(list)
    without: dict[str, list[float]] = defaultdict(list)
    places = {entry.claim_id: place for place, entry in enumerate(entries)}
    rows_of_each = _of_each(entries, rows)

    def ready(chosen: Sequence[int]) -> dict[str, Finder]:
        return _some(chosen, entries, rows_of_each, encoder)

    for _ in range(DRAWS):
        drawn = draw.sample(range(len(entries)), REGISTRY)
        empty = ready(drawn)
        for query in queries:
            wanted = [places[name] for name in sorted(query.wanted)]
            others = [place for place in drawn if place not in wanted]
            for way, finder in (empty if len(others) == REGISTRY else ready(others)).items():  # fmt: skip
                without[way].append(finder.find(query.text, 1).sure)
            for way, finder in ready([*others[: REGISTRY - len(wanted)], *wanted]).items():  # fmt: skip
                found = finder.find(query.text, 1)
                right = bool(found.matches) and found.matches[0][0] in query.wanted
                within[way].append(found.sure if right else 0.0)
    return [
        [
            year,
            way,
            *(f"{100 * value:.1f} %" for value in _recalls(within[way], without[way])),
        ]
        for way in within
    ]


def _recalls(within: Sequence[float], without: Sequence[float]) -> list[float]:
    """Found and falsely alerted at the line; found where 1 % and where 5 % falsely alert."""

    def share(values: Sequence[float], line: float) -> float:
        return sum(value > line for value in values) / len(values)

    worst = sorted(without, reverse=True)
    lines = [worst[int(len(worst) * part)] for part in (0.01, 0.05)]
    at_line = [sum(v >= SAME for v in values) / len(values) for values in (within, without)]  # fmt: skip
    return [*at_line, *(share(within, line) for line in lines)]
