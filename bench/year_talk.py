"""A year of comments on one page, made up: everyday talk by a stated rhythm, and rumours that spread in it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import exp, log
from pathlib import Path

from bench.asked import ROOT
from training.packed import rows_in
from training.sentences import FOLDER, lines

HERE = Path(__file__).resolve().parent
START = datetime(2027, 1, 4, tzinfo=UTC)
DAYS = 365
INCIDENTS = 60
FEWEST, MOST = 3, 300  # repeats of a rumour
COMMENTS_A_DAY = 38.0
RESIDENTS = 3000
# Comments by hour of day, by day of week (Monday first), by month; and days on which everybody writes.
BY_HOUR = (
    1,
    1,
    1,
    1,
    1,
    2,
    5,
    9,
    10,
    9,
    9,
    9,
    11,
    10,
    9,
    9,
    10,
    12,
    14,
    15,
    14,
    11,
    7,
    3,
)
BY_DAY = (1.1, 1.1, 1.05, 1.05, 1.0, 0.85, 0.85)
BY_MONTH = (1.1, 1.05, 1.1, 1.15, 1.1, 0.95, 0.8, 0.7, 1.0, 1.05, 1.1, 0.9)
STORMS, STORM_TIMES = 12, (2.5, 6.0)
QUIET_DAYS, QUIET_TIMES = 40, 0.35
# What everyday comments are: our own sets of fair comments, and lines of year_talk.txt.
MIX = {"sets": 0.40, "casework": 0.20, "opinion": 0.28, "fact": 0.12}


def _listed(text: str, mark: str = " ") -> tuple[str, ...]:
    return tuple(text.split(mark))


PLACES = _listed(
    "Netherfield Otterham Brackley Quarrygate Millbeck Saltmarsh Thornhill Wexcombe Harrowby Loxley Penderyn Ashdene"
    " Fernleigh Coldbrook Tansley Marlpit Rookhope Ellerby Swinside Hazelmere Birchover Gorsley Priorsfield Kestrel"
    " Larkhill Oakenshaw Ravensty Stonecross Underwood Vicarsmoor Whinfell Yarrowby Amberwell Blackfen Cragside Dunmere"
    " Eastholm Foxcote Greystoke Hollinwell"
)
STREETS = tuple(
    f"{one} {two}"
    for one in _listed(
        "Mill Church Station Victoria Chapel Park Green School Albert Queen North West Canal Bridge Orchard Elm"
        " Oak Birch Tanner Weaver Potter Castle Priory Abbey Meadow Spring Garden Hill Brook Forge"
    )
    for two in ("Lane", "Road", "Street", "Close", "Avenue")
)
THINGS = _listed(
    "bypass|one way system|skate park|new clock|cycle lane|bus gate|market hall|library café|war memorial|town plan|"
    "splash pad|housing scheme|incinerator|solar farm|crossing|science park|marina|stadium|festival|christmas lights|"
    "budget|low traffic scheme|parking scheme|community hub|leisure card|new school|tram|footbridge|arts centre|"
    "youth centre|recycling scheme|flood wall|bandstand|heritage trail|ice rink|food hall|bike hire|car club",
    "|",
)
MONTHS = _listed(
    "January February March April May June July August September October November December"
)
WEEKDAYS = _listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
OPENINGS = _listed(
    "apparently |heard that |just heard |so |BREAKING: |my mate at the council says |unbelievable. |did you know |fyi |"
    "can't believe |my neighbour told me |word is |seen on another page that |oh great, |have you seen, |"
    "Right, |I see |well well. |according to my sister |it's official, |not a rumour, |what a shower. ",
    "|",
)
CLOSINGS = _listed(
    ". Disgusting| 😡|. Share before they delete this|. Nobody asked us|, typical|!!!|. Absolutely shameful|."
    "| and nobody is talking about it|. What next|. Thanks for nothing| 🤬🤬|. I am fuming|, pass it on|. No consultation|"
    ". We found out from the paper|. Tell everyone|. Speechless| smh|. It's in the minutes|. How is that fair",
    "|",
)
SLANG = (
    ("council", "cowncil"), ("you", "u"), ("because", "cos"), ("people", "ppl"), ("going to", "gonna"),
    ("they're", "theyre"), ("are", "r"), ("for", "4"), ("the ", "da "), ("have", "av"), ("and", "n"), ("with", "wiv"),
    ("library", "libary"), ("school", "skool"), ("been", "bin"), ("their", "there"), ("pounds", "quid"),
)  # fmt: skip
_ANY = re.compile(r"\{([^{}]*)\}")
_SLOT = re.compile(r"<(\w+)>")


@dataclass(frozen=True, slots=True)
class Said:
    """One comment of the year. `incident` is the rumour that it repeats, or None."""

    at: datetime
    account: str
    text: str
    incident: int | None = None
    about: int | None = None  # the rumour that it repeats, asks of, denies or scoffs at


def year(seed: int, half: str) -> list[Said]:
    """All comments of a year, in their order. `half` says whose rumours: those looked at ("dev"), or not ("held")."""
    chance = random.Random(f"{seed}:{half}")
    said = [*_everyday(chance), *_rumours(chance, half)]
    return sorted(said, key=lambda one: (one.at, one.text))


def blocks(name: str) -> dict[str, list[str]]:
    """The blocks of one of our files of lines, by heading."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            heading = line[3:]
        elif line and not line.startswith("#"):
            found.setdefault(heading, []).append(line)
    return found


def spun(line: str, slots: dict[str, str], chance: random.Random) -> str:
    """A line with one of each choice, and its slots filled."""
    while choice := _ANY.search(line):
        line = line[: choice.start()] + chance.choice(choice[1].split("|")) + line[choice.end() :]  # fmt: skip
    text = _SLOT.sub(lambda slot: slots[slot[1]], line)
    return " ".join(text.replace(" ,", ",").split())


def _slots(chance: random.Random) -> dict[str, str]:
    return {
        "place": chance.choice(PLACES),
        "street": chance.choice(STREETS),
        "thing": chance.choice(THINGS),
        "month": chance.choice(MONTHS),
        "day": chance.choice(WEEKDAYS),
        "n": str(
            chance.choice((2, 3, 4, 5, 6, 8, 12, 15, 20, 40, 60, 80, 120, 200, 400))
        ),
        "sum": f"{chance.choice((20, 35, 40, 60, 75, 90, 150, 300, 450, 600))}k",
    }


def _everyday(chance: random.Random) -> Iterator[Said]:
    lines = blocks("year_talk.txt")
    sets = _own_sets(chance)
    special = chance.sample(range(DAYS), STORMS + QUIET_DAYS)
    storms, quiet = set(special[:STORMS]), set(special[STORMS:])
    for day in range(DAYS):
        at = START + timedelta(days=day)
        times = chance.uniform(*STORM_TIMES) if day in storms else QUIET_TIMES if day in quiet else 1.0  # fmt: skip
        mean = COMMENTS_A_DAY * BY_DAY[at.weekday()] * BY_MONTH[at.month - 1] * times
        thing = chance.choice(THINGS)  # what the page posted about
        for _ in range(max(0, round(chance.gauss(mean, mean**0.5 * 1.3)))):
            kind = chance.choices(list(MIX), list(MIX.values()))[0]
            slots = _slots(chance)
            if chance.random() < 0.4:
                slots["thing"] = thing
            if day in storms and chance.random() < 0.6:
                kind = "storm"
            text = next(sets) if kind == "sets" else spun(chance.choice(lines[kind]), slots, chance)  # fmt: skip
            yield Said(_hour(at, chance), _resident(chance), _as_typed(text, chance))


def _own_sets(chance: random.Random) -> Iterator[str]:
    """Our own fair comments, each once before any comes again."""
    texts = [
        str(row["text"])
        for path in sorted((ROOT / "tests" / "sets").glob("civil_en_*.jsonl.xz"))
        for row in rows_in(path)
    ]
    for name in ("everyday", "allegation_not", "trolling_not"):
        texts += [line for line in lines(name, (FOLDER,)) if line[0] != "#"]
    while True:
        chance.shuffle(texts)
        for text in texts:
            names = {"{P}": "Cllr " + chance.choice(PLACES), "{S}": chance.choice(PLACES), "{L}": chance.choice(PLACES)}  # fmt: skip
            for slot, name in names.items():
                text = text.replace(slot, name)
            yield text


def _hour(day: datetime, chance: random.Random) -> datetime:
    hour = chance.choices(range(24), BY_HOUR)[0]
    return day + timedelta(hours=hour, seconds=chance.uniform(0, 3600))


def _resident(chance: random.Random) -> str:
    """Some write much more than others."""
    return f"r{int(RESIDENTS * chance.random() ** 2.2)}"


def _rumours(chance: random.Random, half: str) -> Iterator[Said]:
    families = [lines for name, lines in blocks("year_words.txt").items() if name.startswith(half)]  # fmt: skip
    around = blocks("year_talk.txt")["around"]
    for number in range(INCIDENTS):
        lines = families[number % len(families)]
        slots = _slots(chance)
        repeats = round(exp(chance.uniform(log(FEWEST), log(MOST))))
        begin = START + timedelta(days=3 + (DAYS - 10) * (number + chance.random()) / INCIDENTS)  # fmt: skip
        begin = _hour(begin.replace(hour=0, minute=0, second=0, microsecond=0), chance)
        hours = exp(chance.uniform(log(3), log(60)))
        copies = chance.uniform(0, 0.5)
        texts: list[str] = []
        accounts: list[str] = []
        for at in _course(begin, hours, repeats, chance):
            if texts and chance.random() < copies:
                text = chance.choice(texts)
            else:
                text = _as_typed(_led(spun(chance.choice(lines), slots, chance), chance), chance)  # fmt: skip
                texts.append(text)
            again = accounts and len(accounts) > 3 and chance.random() < 0.1
            account = chance.choice(accounts) if again else f"r{chance.randrange(RESIDENTS)}"  # fmt: skip
            accounts.append(account)
            yield Said(at, account, text, number, number)
            if chance.random() < 0.3:
                gist = spun(chance.choice(lines), slots, chance)
                reply = spun(chance.choice(around).replace("<gist>", gist), slots, chance)  # fmt: skip
                yield Said(at + timedelta(minutes=chance.uniform(1, 90)), _resident(chance), reply, about=number)  # fmt: skip


def _course(
    begin: datetime, hours: float, repeats: int, chance: random.Random
) -> list[datetime]:
    """When a rumour is repeated: most soon, then fewer; few at night."""
    found = [begin]
    while len(found) < repeats:
        at = begin + timedelta(hours=min(chance.expovariate(2.5 / hours), hours))
        if at.hour < 6 and chance.random() < 0.8:
            at += timedelta(hours=7)
        found.append(at)
    return sorted(found)


def _led(text: str, chance: random.Random) -> str:
    opening = chance.choice(OPENINGS) if chance.random() < 0.5 else ""
    closing = chance.choice(CLOSINGS) if chance.random() < 0.5 else ""
    whole = opening + text + closing
    if chance.random() < 0.12:
        whole = f"{chance.choice(('What do we pay council tax for.', 'I have lived here forty years.', 'Same old story.', 'Nobody listens to us up here.', 'I give up with this lot.'))} {whole}"  # fmt: skip
    return whole if chance.random() < 0.4 else whole[0].upper() + whole[1:]


def _as_typed(text: str, chance: random.Random) -> str:
    """As people type: some in lower case, some in slang, some with slips."""
    if chance.random() < 0.15:
        for word, short in SLANG:
            if chance.random() < 0.4:
                text = re.sub(rf"\b{re.escape(word)}", short, text)
    if chance.random() < 0.25:
        for _ in range(1 + len(text) // 90):
            text = _slip(text, chance)
    if chance.random() < 0.2:
        text = text.lower().replace("'", "")
    return text.upper() if chance.random() < 0.03 else text


def _slip(text: str, chance: random.Random) -> str:
    if len(text) < 8:
        return text
    at = chance.randrange(1, len(text) - 2)
    kind = chance.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + text[at] + text[at:]
