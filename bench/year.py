"""A simulated year of one page: rumours in everyday talk, and which of them are found, how soon, at what false alarms."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from time import perf_counter

from bench import year_talk
from bench.asked import Asked
from bench.figures import figure, median, per_cent, percentile
from bench.report import Block, Table
from bench.year_talk import Said, year
from moderation.claims.spread.clusters import Saying
from moderation.claims.spread.fresh import statements
from moderation.claims.spread.spreading import Watch

TITLE = "a simulated year of one page: rumours found, how soon, and false alarms"
YEARS = ((1, "dev"), (8, "held"), (9, "held"), (10, "held"))
MONTHS = 12


@dataclass
class Found:
    """What a year came to."""

    comments: int = 0
    statements: int = 0
    noticed: set[int] = field(default_factory=set)  # three accounts in one group
    told: dict[int, tuple[int, float]] = field(
        default_factory=dict
    )  # comments and minutes it took
    again: int = 0  # a second group of a rumour that was told of
    false: list[str] = field(
        default_factory=list
    )  # what was said in groups told of that were no rumour
    rules: Counter[str] = field(default_factory=Counter)
    sizes: dict[int, int] = field(default_factory=dict)
    slowest: float = 0.0  # milliseconds for one comment
    seconds: float = 0.0


def measure(asked: Asked) -> list[Block]:
    """Four years: one that the constants were chosen on, and three with other rumours and other chance."""
    years = {(seed, half): through(year(seed, half)) for seed, half in YEARS}
    return [_stated(), _table(years), _sizes(years), _notes(years)]


def through(said: list[Said]) -> Found:
    """Take a year's comments through the judgement of new claims, as the house does, without its database."""
    found, watch = Found(comments=len(said)), Watch()
    owners: dict[int, Counter[int | None]] = defaultdict(Counter)
    began: dict[int, datetime] = {}
    for one in said:
        if one.incident is not None:
            began.setdefault(one.incident, one.at)
            found.sizes[one.incident] = found.sizes.get(one.incident, 0) + 1
        start = perf_counter()
        for each in statements(one.text):
            found.statements += 1
            saying = Saying(found.statements, each.text, one.at, one.account, worth=each.worth)  # fmt: skip
            groups = watch.find(saying) or (saying.saying_id,)
            heard, number = watch.put(saying, groups), groups[0]
            for other in groups[1:]:
                owners[number].update(owners.pop(other))
            owners[number][one.about] += 1
            whose = owners[number].most_common(1)[0][0]
            if heard.several and whose is not None:
                found.noticed.add(whose)
            if heard.burst and not watch.told(number):
                watch.tell(number)
                found.rules[heard.burst.why] += 1
                if whose is None:
                    found.false.append(each.text)
                elif whose in found.told:
                    found.again += 1
                else:
                    minutes = (one.at - began[whose]).total_seconds() / 60
                    found.told[whose] = (found.sizes[whose], minutes)
        spent = perf_counter() - start
        found.seconds += spent
        found.slowest = max(found.slowest, 1000 * spent)
    return found


def _stated() -> str:
    return (
        f"Each year has {year_talk.DAYS} days of about {year_talk.COMMENTS_A_DAY:g} comments (more in the evening, on "
        f"weekdays and in spring; {year_talk.QUIET_DAYS} quiet days, {year_talk.STORMS} days on which 2.5 to 6 times as "
        "many write, mostly of the weather). Of everyday comments 40 % are our own sets of fair comments, 28 % opinions, "
        "20 % one's own case, 12 % statements of fact about the council; four in ten speak of what the page posted that "
        f"day. In it stand {year_talk.INCIDENTS} rumours of {year_talk.FEWEST} to {year_talk.MOST} repeats over 3 to 60 "
        "hours, in other words, order, spelling and slang, up to half of them copied, each with people who ask, deny and "
        "scoff. The first year was looked at while constants were chosen. The others have rumours in words that were "
        "not looked at. Everything is made up by the same hand, so a real page will be harder."
    )


def _table(years: dict[tuple[int, str], Found]) -> Table:
    rows = []
    for (seed, half), found in years.items():
        comments = [n for n, _ in found.told.values()] or [0]
        minutes = [m for _, m in found.told.values()] or [0.0]
        all_of = len(found.sizes)
        rows.append(
            (
                f"{seed}, {'looked at' if half == 'dev' else 'not looked at'}",
                f"{found.comments:,}",
                f"{found.statements:,}",
                f"{len(found.told)} of {all_of} ({per_cent(len(found.told), all_of)})",
                f"{len(found.noticed)}",
                f"{median(comments):g} ({percentile(comments, 0.9):g})",
                f"{median(minutes):.0f} ({percentile(minutes, 0.9):,.0f})",
                f"{len(found.false)} ({len(found.false) / MONTHS:.2f} a month)",
                f"{found.again}",
            )
        )
    columns = ("year", "comments", "statements", "told to comms", "three accounts seen", "repeats until told, median (p90)",
               "minutes until told, median (p90)", "false spread alerts", "told twice")  # fmt: skip
    return Table(columns, rows)


def _sizes(years: dict[tuple[int, str], Found]) -> Table:
    rows = []
    for low, high in ((3, 5), (6, 10), (11, 30), (31, 100), (101, 300)):
        cells = []
        for half in ("dev", "held"):
            mine = [found for (_, each), found in years.items() if each == half]
            all_of = [(found, i) for found in mine for i, n in found.sizes.items() if low <= n <= high]  # fmt: skip
            told = sum(i in found.told for found, i in all_of)
            cells.append(f"{told} of {len(all_of)}")
        rows.append((f"{low} to {high}", *cells))
    return Table(("repeats", "told, looked at", "told, not looked at"), rows)


def _notes(years: dict[tuple[int, str], Found]) -> str:
    rules: Counter[str] = Counter()
    for found in years.values():
        rules.update(found.rules)
    comments = sum(found.comments for found in years.values())
    seconds = sum(found.seconds for found in years.values())
    slowest = max(found.slowest for found in years.values())
    return (
        f"Alerts by rule: the page's own rhythm {rules['rhythm']}, the policy's spike {rules['spike']}. A comment takes "
        f"{figure(1000 * seconds / comments)} ms on average and {figure(slowest)} ms at most, without the encoder."
    )
