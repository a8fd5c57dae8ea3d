"""Our own pairs of a claim and a comment, in training/pairs: who repeats it, denies it, asks, jokes, or says something else.

One file for each made-up council, in one archive a folder (`training.packed`): a line "# id claim", and under it a line "kind: comment" for each comment beside it. What a comment does follows from its kind.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from moderation.claims.nearest.encoder import SentenceEncoder
from moderation.claims.reader import STANCES
from moderation.claims.wording.affirmed import both_affirmed
from training.packed import texts_in

FOLDER = Path(__file__).parent / "pairs"
LATER = (
    FOLDER / "later"
)  # who rejects and who repeats in the same words, and claims that something is not so
REPEATS, DENIES, ASKS, JOKES, OTHER = range(len(STANCES))
KINDS = {
    **dict.fromkeys(("plain", "part", "paraphrase", "slang", "rant", "presupposed", "wrapped", "hearsay"), REPEATS),
    **dict.fromkeys(("negated", "correction", "debunk"), DENIES),
    "question": ASKS,
    "joke": JOKES,
    **dict.fromkeys(("changed", "near", "opinion", "prediction", "elsewhere", "first_hand"), OTHER),
}  # fmt: skip
# What lessons weigh beside a pair as it was written.
NEIGHBOUR, STRANGER, TURNED, FAIR = 0.5, 0.5, 0.5, 0.5
TURNS = 0.25  # the share of turned pairs that is shown
NEIGHBOURS, STRANGERS = 0.4, 0.15  # and of comments beside another claim
FAIR_EACH = (
    6  # fair comments of our other sets beside each claim: those nearest in meaning
)
TOO_LIKE = 0.75  # but none so near, which might well say it
WHENS = ("from next month", "from April", "from Monday", "starting in the new year", "as of this week", "from the 1st")  # fmt: skip
DATED = 0.15  # the share of repeats without a time that is shown with one, too
WHERES = ("on our estate", "round our way", "in our street", "on the residential roads", "where we live", "for everybody round here", "near us")  # fmt: skip
PLACED = 0.08  # the share of repeats that is shown with one of these: a detail of one's own takes nothing from it
UNNAMED = 0.4  # and of those that name a place, without its name: on the council's own page it goes without saying
SPOKEN = 0.3  # and of claims, word for word, with a word or two around it
AROUND = ("{}", "{}. Disgraceful.", "{}. Unbelievable!", "Just heard: {}", "So {} then", "{} and nobody asked us", "{}. It isn't right.", "Told you. {}.")  # fmt: skip
# "Fernley village hall", "Larkmere Baths"; not the first word of a text, and no month or day.
_NAMED = r"(?:(?!January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Town|Village|Car)[A-Z][a-z]+(?:'s)? )"
_THING = re.compile(
    rf"(?<=[a-z] )(?:the )?{_NAMED}+((?i:village hall|town hall|hall|baths?|pool|park|library|school|road|street|lane|centre|station|market|beach"
    r"|fields?|green|common|house|bridge|estate|cemetery|square|gardens?|theatre|museum|depot|tip|clinic|surgery|car park|playground|pier|woods?))\b"
)
_WHEN = re.compile(
    r"\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week\w*|month\w*"
    r"|year\w*|day|night|tonight|today|tomorrow|yesterday|now|soon|spring|summer|autumn|winter|christmas|easter|since|until|till|before|after|once)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim, a comment, the stance (a place in STANCES), the kind, and what the lesson weighs."""

    claim: str
    text: str
    stance: int
    kind: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Council:
    """The claims of one made-up council by id, and the comments: id of the claim, kind, text."""

    claims: dict[str, str]
    comments: list[tuple[str, str, str]]


def councils(folder: Path = FOLDER) -> Iterator[Council]:
    """Every council, in the order of their files."""
    for text in texts_in(folder / "councils.tar.bz2"):
        made, claim_id = Council({}, []), ""
        for line in text.splitlines():
            if line.startswith("# "):
                _, claim_id, claim = line.split(" ", 2)
                made.claims[claim_id] = claim
            else:
                kind, text = line.split(": ", 1)
                made.comments.append((claim_id, kind, text))
        yield made


@dataclass(frozen=True, slots=True)
class Fair:
    """Comments that were written about nothing in particular, with their rows of meaning."""

    texts: list[str]
    rows: npt.NDArray[np.float32]


def lessons(
    made: Council, fair: Fair, encoder: SentenceEncoder, draw: random.Random
) -> list[Pair]:
    """All that a council teaches: its pairs, comments beside other claims, fair ones, and pairs that are turned round."""
    written = [
        Pair(made.claims[claim_id], text, KINDS[kind], kind)
        for claim_id, kind, text in made.comments
    ]
    beside = [*_beside_others(made, encoder, draw), *_beside_fair(made, fair, encoder)]
    return [*written, *beside, *_turned(made, draw), *_affirmed(written), *_dated(written, draw), *_trimmed(written, draw), *_spoken(made, draw)]  # fmt: skip


def _affirmed(written: Sequence[Pair]) -> Iterator[Pair]:
    """Where claim and comment both say "not": both without it, as the reader is shown them (moderation/claims/wording/affirmed.py)."""
    for pair in written:
        shown, text = both_affirmed(pair.claim, pair.text)
        if shown != pair.claim:
            yield Pair(shown, text, pair.stance, f"affirmed {pair.kind}", TURNED)


def _dated(written: Sequence[Pair], draw: random.Random) -> Iterator[Pair]:
    """Who repeats a claim that names no time may say from when: that changes nothing of it."""
    for pair in written:
        said_when = _WHEN.search(pair.claim) or _WHEN.search(pair.text)
        if pair.stance == REPEATS and not said_when and draw.random() < DATED:
            when, text = draw.choice(WHENS), pair.text.rstrip(" .!?")
            first = draw.random() < 0.5
            shown = f"{when} {text}" if first else f"{text} {when}"
            yield Pair(pair.claim, shown, REPEATS, f"dated {pair.kind}", TURNED)


def _trimmed(written: Sequence[Pair], draw: random.Random) -> Iterator[Pair]:
    """Who repeats a claim may add where they live, and leave out the name of a place that all who read it know."""
    for pair in written:
        if pair.stance != REPEATS:
            continue
        if draw.random() < PLACED:
            text = f"{pair.text.rstrip(' .!?')} {draw.choice(WHERES)}"
            yield Pair(pair.claim, text, REPEATS, f"placed {pair.kind}", TURNED)
        unnamed = without_names(pair.text)
        if unnamed != pair.text and draw.random() < UNNAMED:
            yield Pair(pair.claim, unnamed, REPEATS, f"unnamed {pair.kind}", TURNED)


def _spoken(made: Council, draw: random.Random) -> Iterator[Pair]:
    """The claim itself, with and without its names, and with a word on it."""
    for claim in made.claims.values():
        for text in dict.fromkeys((claim, without_names(claim))):
            if draw.random() < SPOKEN:
                shown = draw.choice(AROUND).format(text.rstrip("."))
                yield Pair(claim, shown, REPEATS, "spoken", TURNED)


def without_names(text: str) -> str:
    """The text without the names of places: "the hall" for "Fernley Hall"."""
    return _THING.sub(lambda found: f"the {found[1].lower()}", text)


def _beside_others(
    made: Council, encoder: SentenceEncoder, draw: random.Random
) -> Iterator[Pair]:
    """Comments beside the nearest claim that is not their own, and beside any: they say nothing of it."""
    ids = list(made.claims)
    rows = encoder.encode([made.claims[each] for each in ids])
    for own, _, text in made.comments:
        near = rows @ encoder.encode([text])[0]
        order = [ids[place] for place in np.argsort(-near) if ids[place] != own]
        any_other = draw.choice(order[1:])
        if draw.random() < NEIGHBOURS:
            yield Pair(made.claims[order[0]], text, OTHER, "another claim", NEIGHBOUR)
        if draw.random() < STRANGERS:
            yield Pair(made.claims[any_other], text, OTHER, "another claim", STRANGER)


def _beside_fair(made: Council, fair: Fair, encoder: SentenceEncoder) -> Iterator[Pair]:
    """Fair comments on the matter of a claim, which say nothing of it: "the one bin we had is gone"."""
    for claim in made.claims.values():
        near = fair.rows @ encoder.encode([claim])[0]
        order = [place for place in np.argsort(-near) if near[place] < TOO_LIKE]
        for place in order[:FAIR_EACH]:
            yield Pair(claim, fair.texts[place], OTHER, "fair", FAIR)


def _turned(made: Council, draw: random.Random) -> Iterator[Pair]:
    """Who repeats a claim repeats its plain wording, denies its opposite, and says nothing of it with one thing changed."""
    by: dict[str, dict[str, list[str]]] = {}
    for claim_id, kind, text in made.comments:
        by.setdefault(claim_id, {}).setdefault(kind, []).append(text)
    for said in by.values():
        repeats = [t for kind in said if KINDS[kind] == REPEATS for t in said[kind] if kind != "plain"]  # fmt: skip
        for kind, stance in (("plain", REPEATS), ("negated", DENIES), ("changed", OTHER), ("elsewhere", OTHER)):  # fmt: skip
            for claim in said.get(kind, ()):
                for text in _some(repeats, draw):
                    yield Pair(claim, text, stance, f"beside {kind}", TURNED)


def _some(texts: Sequence[str], draw: random.Random) -> list[str]:
    return [text for text in texts if draw.random() < TURNS]
