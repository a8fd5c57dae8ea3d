"""Charts for those who would rather look than read. Comms see the alerts alone; what is counted holds no words of anybody."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

from starlette.responses import Response

from listener.desk.charts import Chart, Series, in_rows, over_time
from listener.desk.doors import SIGNED_IN, Door
from listener.desk.inert import line
from listener.desk.visit import Visit
from listener.modes.periods import LONDON
from listener.store.chart_views import (
    comments_between,
    hides_since,
    queue_ages,
    rules_since,
)
from listener.store.connection import as_moment
from listener.store.incident_views import ALERTS, alerts_since

DAYS = 30
WEEKS = 12
A_DAY = timedelta(days=1)
AGES = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
LONGEST_TITLE = 200  # it stands on as many lines as it needs
SEES_ALL = ("owner", "delegate", "reviewer", "admin")
SEES_ALERTS = ("owner", "delegate", "reviewer", "comms")


def _midnights(now: datetime, count: int, every: int = 1) -> list[datetime]:
    """The local midnights at which so many stretches of days begin, and the end of the last, in UTC."""
    today = now.astimezone(LONDON).date()
    first = today - timedelta(days=every * count - 1)
    days = [first + timedelta(days=n * every) for n in range(count + 1)]
    return [datetime.combine(day, time.min, LONDON).astimezone(UTC) for day in days]


def _days(moments: list[datetime]) -> list[str]:
    return [f"{moment.astimezone(LONDON):%d/%m}" for moment in moments[:-1]]


def _comments(visit: Visit, moments: list[datetime]) -> Chart:
    values = [_came_in(visit, *day) for day in pairwise(moments)]
    say = visit.say
    summary = say("%(n)s in 30 days. The most on one day: %(most)s.")
    return over_time(
        "comments",
        say("Comments that came in"),
        summary % {"n": sum(values), "most": max(values)},
        say("Day"),
        _days(moments),
        [Series(say("Comments"), tuple(values))],
    )


def _came_in(visit: Visit, since: datetime, until: datetime) -> int:
    """How many came in between two moments. What is over is counted once: nothing comes in on a day that is past."""
    past = visit.desk.past
    if (since, until) not in past:
        found = comments_between(visit.house.store, since, until)
        if visit.now - until < A_DAY:
            return found
        past[since, until] = found
    return past[since, until]


def _hides(visit: Visit, moments: list[datetime]) -> Chart:
    machine, people = [0] * DAYS, [0] * DAYS
    for at, by_machine in hides_since(visit.house.store, moments[0]):
        _count(machine if by_machine else people, moments, as_moment(at))
    say = visit.say
    summary = say("%(n)s in 30 days: %(machine)s by software, %(people)s by people.")
    counts = {"machine": sum(machine), "people": sum(people)}
    return over_time(
        "hides",
        say("Comments that were hidden"),
        summary % {"n": sum(counts.values()), **counts},
        say("Day"),
        _days(moments),
        [
            Series(say("By software"), tuple(machine)),
            Series(say("By people"), tuple(people)),
        ],
    )


def _count(counts: list[int], moments: list[datetime], at: datetime) -> None:
    for n, (since, until) in enumerate(pairwise(moments)):
        if since <= at < until:
            counts[n] += 1
            return


def _rules(visit: Visit, since: datetime) -> Chart:
    found = rules_since(visit.house.store, since)
    welsh = visit.language == "cy"
    say = visit.say
    titles = {rule.id: rule.title for rule in visit.house.rules.rules}
    order = sorted(found, key=lambda rule: (-found[rule], rule))
    labels = [
        f"{rule.removeprefix('R')}: {line(titles[rule].cy if welsh else titles[rule].en, LONGEST_TITLE)}"
        if rule in titles
        else rule
        for rule in order
    ]
    return in_rows(
        "rules",
        say("Rules that comments may have broken"),
        say("Comments of the last 30 days, by the gravest rule. Software thought so; people decide."),
        say("Rule"),
        labels,
        [Series(say("Comments"), tuple(found[rule] for rule in order))],
    )  # fmt: skip


def _ages(visit: Visit) -> Chart:
    found = queue_ages(visit.house.store, [visit.now - age for age in AGES])
    say = visit.say
    labels = [
        say("under a day"),
        say("1 to 3 days"),
        say("3 to 7 days"),
        say("over a week"),
    ]
    urgent = [row["urgent"] for row in found]
    other = [row["other"] for row in found]
    summary = say("%(n)s wait now. %(old)s of them for more than a week.")
    numbers = {"n": sum(urgent) + sum(other), "old": urgent[-1] + other[-1]}
    return in_rows(
        "ages",
        say("How long the queue has waited"),
        summary % numbers,
        say("Waits"),
        labels,
        [
            Series(say("Urgent"), tuple(urgent)),
            Series(say("Not urgent"), tuple(other)),
        ],
    )


def _alerts(visit: Visit) -> Chart:
    moments = _midnights(visit.now, WEEKS, 7)
    counts = {level: [0] * WEEKS for level in ALERTS}
    for at, level in alerts_since(visit.house.store, moments[0]):
        _count(counts[level], moments, as_moment(at))
    say = visit.say
    names = {"HIGH": say("High"), "MEDIUM": say("Medium"), "LOW": say("Low")}
    total = Counter({level: sum(values) for level, values in counts.items()})
    summary = say("%(n)s in 12 weeks, %(high)s of them high.")
    return over_time(
        "alerts",
        say("Alerts"),
        summary % {"n": total.total(), "high": total["HIGH"]},
        say("Week from"),
        _days(moments),
        [Series(names[level], tuple(counts[level])) for level in counts],
    )


def _show(visit: Visit) -> Response:
    charts: list[Chart] = []
    if visit.is_a(*SEES_ALL):
        moments = _midnights(visit.now, DAYS)
        charts += [
            _comments(visit, moments),
            _hides(visit, moments),
            _rules(visit, moments[0]),
            _ages(visit),
        ]
    if visit.is_a(*SEES_ALERTS):
        charts.append(_alerts(visit))
    return visit.page("charts.html", charts=charts)


DOORS = (Door("GET", "/charts", _show, SIGNED_IN),)
