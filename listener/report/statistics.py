"""The figures S01 to S19 of policy section 8, made of what was counted, with what is small left out. Pure.

Every count that stands in the report is an edge of one flow (`covering`): where two lines say the same number they
name the same edge, so that it is never left out in one place and printed in another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from listener.report.covering import (
    COVERED,
    FEWEST_FOR_A_RATE,
    Edge,
    Shown,
    added,
    cover,
    per_thousand,
    rate,
    single,
)
from listener.report.facts import Facts

RULES = tuple(f"R{number}" for number in range(1, 18))
READS = ("scored", "language", "media", "other")
ENDS = ("confirmed", "rejected", "expired", "other")
ENDS_BY_PERSON = ("stands", "taken_back")
OUTCOMES = ("overturned", "changed", "kept", "open")
Cell = int | float | str | None  # None: nothing is said


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a figure: what it is about, and a cell a column."""

    key: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One statistic. `columns` say what the cells are: count, per_cent, per_thousand, hours, days."""

    id: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def figures(facts: Facts) -> tuple[Figure, ...]:
    """The whole report in figures."""
    edges = [*_seen(facts), *_hides(facts), *_deletes(facts), *_appeals(facts), *_promises(facts),
             *_flags(facts), *_requests(facts), *_singles(facts)]  # fmt: skip
    shown = cover(edges)
    languages = sorted({one.language for one in facts.seen} | {one.language for one in facts.hides})  # fmt: skip
    return (
        *_on_reading(facts, shown),
        *_on_hides(facts, shown),
        *_on_checks(facts, shown),
        *_on_people(facts, shown),
        _on_languages(shown, languages),
        *_on_the_rest(facts, shown),
    )


# ---- what hangs together ----


def _parts(
    tally: Counter[str], names: Iterable[str], prefix: str, start: str, end: str, weight: int
) -> list[Edge]:  # fmt: skip
    return [Edge(f"{prefix}/{name}", start, end, tally[name], weight) for name in names]


def _seen(facts: Facts) -> list[Edge]:
    """All comments: by whether they were scored, and by language. The crossing is not printed, but a reader knows
    that no Welsh is scored, so it is taken for known.
    """
    reads, languages, cells = Counter[str](), Counter[str](), Counter[str]()
    for one in facts.seen:
        reads[one.read] += one.count
        languages[one.language] += one.count
        cells[f"{one.read}/{one.language}"] += one.count
    edges = [
        Edge(f"seen/{name}", "s0", f"read {name}", reads[name], 3) for name in READS
    ]
    for language in sorted(languages):
        point = f"seen {language}"
        edges += [Edge(f"seen/{name}/{language}", f"read {name}", point, cells[f"{name}/{language}"]) for name in READS]  # fmt: skip
        edges.append(Edge(f"seen/lang/{language}", point, "s1", languages[language], 2))
    return [*edges, Edge("seen", "s1", "s0", reads.total(), 50)]


def _hides(facts: Facts) -> list[Edge]:
    """All hides: by whom, each by rule and by how it ended; and once more by notice, and by language."""
    cells, by_rule, by_end = Counter[str](), Counter[str](), Counter[str]()
    notices, languages, who = Counter[str](), Counter[str](), Counter[str]()
    for one in facts.hides:
        who[one.who] += one.count
        by_rule[f"{one.who}/{one.rule}"] += one.count
        by_end[f"{one.who}/{one.end}"] += one.count
        cells[f"{one.who}/{one.rule}/{one.end}"] += one.count
        notices["yes" if one.noticed else "no"] += one.count
        languages[one.language] += one.count
    edges = []
    for kind, ends in (("software", ENDS), ("person", ENDS_BY_PERSON)):
        edges.append(Edge(f"hides/{kind}", "h0", kind, who[kind], 20))
        for rule in RULES:
            point = f"{kind} {rule}"
            edges.append(Edge(f"hides/{kind}/{rule}", kind, point, by_rule[f"{kind}/{rule}"], 5))  # fmt: skip
            edges += [Edge(f"hides/{kind}/{rule}/{end}", point, f"{kind} {end}", cells[f"{kind}/{rule}/{end}"]) for end in ends]  # fmt: skip
        edges += [Edge(f"hides/{kind}/{end}", f"{kind} {end}", "h1", by_end[f"{kind}/{end}"], 10) for end in ends]  # fmt: skip
    return [
        *edges,
        *_parts(notices, ("yes", "no"), "hides/notice", "h1", "h2", 5),
        *_parts(languages, sorted(languages), "hides/lang", "h2", "h3", 2),
        Edge("hides", "h3", "h0", who.total(), 50),
    ]


def _deletes(facts: Facts) -> list[Edge]:
    rules, notices = Counter[str](), Counter[str]()
    for rule, noticed, count in facts.deletes:
        rules[rule] += count
        notices["yes" if noticed else "no"] += count
    return [
        *_parts(rules, RULES, "deletes", "d0", "d1", 2),
        *_parts(notices, ("yes", "no"), "deletes/notice", "d1", "d2", 5),
        Edge("deletes", "d2", "d0", rules.total(), 20),
    ]


def _appeals(facts: Facts) -> list[Edge]:
    who, by_who = Counter[str](), Counter[str]()
    outcomes, by_rule, rules = Counter[str](), Counter[str](), Counter[str]()
    for one in facts.appeals:
        who[one.who] += one.count
        by_who[f"{one.who}/{one.outcome}"] += one.count
        outcomes[one.outcome] += one.count
        by_rule[f"{one.rule}/{one.outcome}"] += one.count
        rules[one.rule] += one.count
    edges = _parts(who, ("software", "person"), "appeals", "a0", "", 5)
    edges = [Edge(e.name, e.start, e.name, e.value, e.weight) for e in edges]
    for outcome in OUTCOMES:
        edges += [Edge(f"appeals/{kind}/{outcome}", f"appeals/{kind}", f"in {outcome}", by_who[f"{kind}/{outcome}"]) for kind in ("software", "person")]  # fmt: skip
        edges.append(Edge(f"appeals/{outcome}", f"in {outcome}", f"out {outcome}", outcomes[outcome], 10))  # fmt: skip
        edges += [Edge(f"appeals/{rule}/{outcome}", f"out {outcome}", f"appeals {rule}", by_rule[f"{rule}/{outcome}"]) for rule in RULES]  # fmt: skip
    edges += [Edge(f"appeals/{rule}", f"appeals {rule}", "a1", rules[rule], 3) for rule in RULES]  # fmt: skip
    return [*edges, Edge("appeals", "a1", "a0", who.total(), 20)]


def _promises(facts: Facts) -> list[Edge]:
    cells, queues, met = Counter[str](), Counter[str](), Counter[str]()
    for queue, kept, count in facts.promises:
        name = "met" if kept else "missed"
        cells[f"{queue}/{name}"] += count
        queues[queue] += count
        met[name] += count
    edges = []
    for queue in ("urgent", "ordinary"):
        edges.append(Edge(f"sla/{queue}", "q0", queue, queues[queue], 5))
        edges += [Edge(f"sla/{queue}/{name}", queue, f"q {name}", cells[f"{queue}/{name}"]) for name in ("met", "missed")]  # fmt: skip
    edges += [Edge(f"sla/{name}", f"q {name}", "q1", met[name], 8) for name in ("met", "missed")]  # fmt: skip
    return [*edges, Edge("sla", "q1", "q0", queues.total(), 20)]


def _flags(facts: Facts) -> list[Edge]:
    edges: list[Edge] = []
    kinds = ("priority", "verdict", "posture", "in_time")
    for place, kind in enumerate(kinds):
        tally = Counter[str]()
        for one in facts.flags:
            tally[getattr(one, kind)] += one.count
        edges += _parts(tally, sorted(tally), f"flags/{kind}", f"f{place}", f"f{place + 1}", 2)  # fmt: skip
    total = sum(one.count for one in facts.flags)
    return [*edges, Edge("flags", f"f{len(kinds)}", "f0", total, 20)]


def _requests(facts: Facts) -> list[Edge]:
    received, followed = facts.requests
    return [
        Edge("requests/followed", "r0", "r1", followed, 3),
        Edge("requests/not_followed", "r0", "r1", received - followed),
        Edge("requests", "r1", "r0", received, 9),
    ]


SINGLES = ("stop_requests", "warnings", "blocks", "blocks_in_force", "blocks_past_expiry", "breaker_openings",
           "exports", "erasures")  # fmt: skip


def _singles(facts: Facts) -> list[Edge]:
    found = dict(facts.findings)
    return [
        *(single(f"findings/{rule}", found.get(rule, 0)) for rule in RULES),
        *(single(name, facts.singles.get(name, 0)) for name in SINGLES),
    ]


# ---- the lines ----

_Printed = dict[str, Shown]


def _percent(part: Shown, whole: Shown) -> Cell:
    found = rate(part, whole)
    return COVERED if found is None else round(100 * found, 1)


def _thousandth(part: Shown, whole: Shown) -> Cell:
    found = per_thousand(part, whole)
    return COVERED if found is None else round(found, 2)


def _by_rule(shown: _Printed, name: str) -> tuple[Line, ...]:
    """A line a rule, where there is anything to say."""
    lines = (Line(rule, (shown[f"{name}/{rule}"],)) for rule in RULES)
    return tuple(line for line in lines if line.cells[0] != 0)


def _on_reading(facts: Facts, shown: _Printed) -> Iterable[Figure]:
    yield Figure("S01", ("count",), (Line(f"platform:{facts.platform}", (shown["seen"],)),))  # fmt: skip
    yield Figure(
        "S02",
        ("count", "per_cent"),
        tuple(
            Line(f"read:{name}", (shown[f"seen/{name}"], _percent(shown[f"seen/{name}"], shown["seen"])))
            for name in READS
        ),
    )  # fmt: skip
    yield Figure("S03", ("count",), _by_rule(shown, "findings"))


def _on_hides(facts: Facts, shown: _Printed) -> Iterable[Figure]:
    total = Line("all", (shown["hides/software"],))
    yield Figure("S04", ("count",), (total, *_by_rule(shown, "hides/software")))
    lines = [Line("all", (shown["hides"], _thousandth(shown["hides"], shown["seen"])))]
    for rule in RULES:
        both = added([shown[f"hides/{kind}/{rule}"] for kind in ("software", "person")])
        if both != 0:
            lines.append(Line(rule, (both, _thousandth(both, shown["seen"]))))
    lines.append(Line("by:software", (shown["hides/software"], None)))
    lines.append(Line("by:person", (shown["hides/person"], None)))
    yield Figure("S05", ("count", "per_thousand"), tuple(lines))
    yield Figure(
        "S06",
        ("count", "per_cent"),
        (
            Line("all", (shown["deletes"], None)),
            Line("noticed", (shown["deletes/notice/yes"], _percent(shown["deletes/notice/yes"], shown["deletes"]))),
            *(Line(line.key, (*line.cells, None)) for line in _by_rule(shown, "deletes")),
        ),
    )  # fmt: skip
    names = ("stop_requests", "warnings", "blocks", "blocks_in_force", "blocks_past_expiry")  # fmt: skip
    yield Figure("S07", ("count",), tuple(Line(name, (shown[name],)) for name in names))
    causes = {
        "rejected": "hides/software/rejected",
        "expired": "hides/software/expired",
        "taken_back": "hides/person/taken_back",
        "appeal": "appeals/overturned",
    }
    yield Figure("S08", ("count",), tuple(Line(f"cause:{k}", (shown[v],)) for k, v in causes.items()))  # fmt: skip


def _on_checks(facts: Facts, shown: _Printed) -> Iterable[Figure]:
    lines = []
    for rule in ("all", *RULES):
        at = "hides/software" if rule == "all" else f"hides/software/{rule}"
        confirmed, rejected = shown[f"{at}/confirmed"], shown[f"{at}/rejected"]
        if rule == "all" or confirmed != 0 or rejected != 0:
            right = _percent(confirmed, added([confirmed, rejected]))
            lines.append(Line(rule, (confirmed, rejected, right)))
    yield Figure("S09", ("confirmed", "rejected", "per_cent"), tuple(lines))
    expired = shown["hides/software/expired"]
    yield Figure("S10", ("count", "per_cent"), (Line("expired", (expired, _percent(expired, shown["hides/software"]))),))  # fmt: skip
    yield Figure("S11", ("hours_median", "hours_90"), tuple(_spreads(facts.first_looks)))  # fmt: skip
    yield Figure(
        "S12",
        ("met", "count", "per_cent"),
        tuple(
            Line(f"queue:{name}", (shown[f"{at}/met"], shown[at], _percent(shown[f"{at}/met"], shown[at])))
            for name, at in (("all", "sla"), ("urgent", "sla/urgent"), ("ordinary", "sla/ordinary"))
        ),
    )  # fmt: skip


def _spreads(times: Sequence[tuple[str, float]]) -> Iterable[Line]:
    """Median and 90th percentile for all and by rule; only where there are enough of them."""
    by_rule: dict[str, list[float]] = {"all": [hours for _, hours in times]}
    for rule, hours in times:
        by_rule.setdefault(rule, []).append(hours)
    for rule in ("all", *RULES):
        if rule in by_rule:
            yield Line(rule, spread(by_rule[rule]))


def spread(values: Sequence[float]) -> tuple[Cell, Cell]:
    """Median and 90th percentile, rounded to a tenth; not printed for fewer than twenty."""
    if len(values) < FEWEST_FOR_A_RATE:
        return COVERED, COVERED
    ninetieth = quantiles(values, n=10, method="inclusive")[-1]
    return round(median(values), 1), round(ninetieth, 1)


def _on_people(facts: Facts, shown: _Printed) -> Iterable[Figure]:
    lines = []
    for key, at in (("all", "appeals"), ("by:software", "appeals/software"), ("by:person", "appeals/person"),
                    *((rule, f"appeals/{rule}") for rule in RULES)):  # fmt: skip
        if key in RULES and shown[at] == 0:
            continue
        decided = added([shown[f"{at}/{o}"] for o in ("overturned", "changed", "kept")])
        overturned = shown[f"{at}/overturned"]
        lines.append(Line(key, (shown[at], decided, overturned, _percent(overturned, decided))))  # fmt: skip
    yield Figure("S13", ("lodged", "decided", "overturned", "per_cent"), tuple(lines))
    yield Figure("S14", ("days_median", "days_90"), (Line("all", spread(facts.answered_in)),))  # fmt: skip
    told = shown["hides/notice/yes"]
    yield Figure(
        "S15",
        ("count", "per_cent"),
        (
            Line("noticed", (told, _percent(told, shown["hides"]))),
            Line("not_counted:lookups", ("not_counted", None)),
            Line("not_counted:notice_holds", ("not_counted", None)),
        ),
    )


def _on_languages(shown: _Printed, languages: Sequence[str]) -> Figure:
    lines = []
    for language in languages:
        seen = shown.get(f"seen/lang/{language}", 0)
        hidden = shown.get(f"hides/lang/{language}", 0)
        lines.append(
            Line(f"lang:{language}", (seen, hidden, _thousandth(hidden, seen)))
        )
    lines.append(Line("read:language", (shown["seen/language"], None, None)))
    lines.append(Line("not_counted:swaps", ("not_counted", None, None)))
    return Figure("S16", ("seen", "hides", "per_thousand"), tuple(lines))


def _on_the_rest(facts: Facts, shown: _Printed) -> Iterable[Figure]:
    hours = [Line(f"hours:{name}", (None, round(value))) for name, value in sorted(facts.hours.items())]  # fmt: skip
    yield Figure("S17", ("count", "hours"), (Line("breaker_openings", (shown["breaker_openings"], None)), *hours))  # fmt: skip
    lines = [Line("all", (shown["flags"],))]
    lines += [Line(name.removeprefix("flags/").replace("/", ":"), (value,)) for name, value in shown.items() if name.startswith("flags/")]  # fmt: skip
    lines.append(Line("r4_hides", (shown["hides/person/R4"],)))
    yield Figure("S18", ("count",), tuple(lines))
    followed = shown["requests/followed"]
    yield Figure(
        "S19",
        ("count", "per_cent"),
        (
            Line("requests", (shown["requests"], None)),
            Line("requests_followed", (followed, _percent(followed, shown["requests"]))),
            Line("exports", (shown["exports"], None)),
            Line("erasures", (shown["erasures"], None)),
            Line("not_counted:outside", ("not_counted", None)),
        ),
    )  # fmt: skip
