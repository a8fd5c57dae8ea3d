"""The figures S01 to S19 of policy section 8, made of what was counted, with what is small left out. Pure.

The counts are those of `flows`, once `covering` has left out what would give a small one away. Rates and sums are made
of what is printed only, so they tell nothing more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from listener.report.covering import (
    COVERED,
    FEWEST_FOR_A_RATE,
    Shown,
    added,
    cover,
    per_thousand,
    rate,
)
from listener.report.facts import CAUSES, Facts
from listener.report.flows import READS, flows, rules_of

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
    shown = cover(flows(facts))
    languages = sorted({one.language for one in facts.seen} | {one.language for one in facts.hides})  # fmt: skip
    rules = rules_of(facts)
    return (
        *_on_reading(facts, shown, rules),
        *_on_hides(shown, rules),
        *_on_checks(facts, shown, rules),
        *_on_people(facts, shown, rules),
        _on_languages(shown, languages),
        *_on_the_rest(facts, shown),
    )


# ---- the lines ----

_Printed = dict[str, Shown]


def _percent(part: Shown, whole: Shown) -> Cell:
    found = rate(part, whole)
    return COVERED if found is None else round(100 * found, 1)


def _thousandth(part: Shown, whole: Shown) -> Cell:
    found = per_thousand(part, whole)
    return COVERED if found is None else round(found, 2)


def _by_rule(shown: _Printed, name: str, rules: Sequence[str]) -> tuple[Line, ...]:
    """A line a rule, where there is anything to say."""
    lines = (Line(rule, (shown[f"{name}/{rule}"],)) for rule in rules)
    return tuple(line for line in lines if line.cells[0] != 0)


def _on_reading(
    facts: Facts, shown: _Printed, rules: Sequence[str]
) -> Iterable[Figure]:
    yield Figure("S01", ("count",), (Line(f"platform:{facts.platform}", (shown["seen"],)),))  # fmt: skip
    yield Figure(
        "S02",
        ("count", "per_cent"),
        tuple(
            Line(f"read:{name}", (shown[f"seen/{name}"], _percent(shown[f"seen/{name}"], shown["seen"])))
            for name in READS
        ),
    )  # fmt: skip
    yield Figure("S03", ("count",), _by_rule(shown, "findings", rules))


def _on_hides(shown: _Printed, rules: Sequence[str]) -> Iterable[Figure]:
    total = Line("all", (shown["hides/software"],))
    yield Figure("S04", ("count",), (total, *_by_rule(shown, "hides/software", rules)))
    lines = [Line("all", (shown["hides"], _thousandth(shown["hides"], shown["seen"])))]
    for rule in rules:
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
            *(Line(line.key, (*line.cells, None)) for line in _by_rule(shown, "deletes", rules)),
        ),
    )  # fmt: skip
    names = ("stop_requests", "warnings", "blocks", "blocks_in_force", "blocks_past_expiry")  # fmt: skip
    yield Figure("S07", ("count",), tuple(Line(name, (shown[name],)) for name in names))
    yield Figure("S08", ("count",), tuple(Line(f"cause:{c}", (_shown_for(c, shown),)) for c in CAUSES))  # fmt: skip


def _shown_for(cause: str, shown: _Printed) -> Shown:
    """How often something was shown again for a cause; not where that would tell what S13 leaves out."""
    count = shown[f"shown/{cause}"]
    if cause == "appeal" and shown["appeals/overturned"] == COVERED and count != 0:
        return COVERED
    return count


def _on_checks(facts: Facts, shown: _Printed, rules: Sequence[str]) -> Iterable[Figure]:
    lines = []
    for rule in ("all", *rules):
        at = "hides/software" if rule == "all" else f"hides/software/{rule}"
        confirmed, rejected = shown[f"{at}/confirmed"], shown[f"{at}/rejected"]
        if rule == "all" or confirmed != 0 or rejected != 0:
            right = _percent(confirmed, added([confirmed, rejected]))
            lines.append(Line(rule, (confirmed, rejected, right)))
    yield Figure("S09", ("confirmed", "rejected", "per_cent"), tuple(lines))
    expired = shown["hides/software/expired"]
    yield Figure("S10", ("count", "per_cent"), (Line("expired", (expired, _percent(expired, shown["hides/software"]))),))  # fmt: skip
    yield Figure("S11", ("hours_median", "hours_90"), tuple(_spreads(facts.first_looks, rules)))  # fmt: skip
    yield Figure(
        "S12",
        ("met", "count", "per_cent"),
        tuple(
            Line(f"queue:{name}", (shown[f"{at}/met"], shown[at], _percent(shown[f"{at}/met"], shown[at])))
            for name, at in (("all", "sla"), ("urgent", "sla/urgent"), ("ordinary", "sla/ordinary"))
        ),
    )  # fmt: skip


def _spreads(
    times: Sequence[tuple[str, float]], rules: Sequence[str]
) -> Iterable[Line]:
    """Median and 90th percentile for all and by rule; only where there are enough of them."""
    by_rule: dict[str, list[float]] = {"all": [hours for _, hours in times]}
    for rule, hours in times:
        by_rule.setdefault(rule, []).append(hours)
    for rule in ("all", *rules):
        if rule in by_rule:
            yield Line(rule, spread(by_rule[rule]))


def spread(values: Sequence[float]) -> tuple[Cell, Cell]:
    """Median and 90th percentile, rounded to a tenth; not printed for fewer than twenty."""
    if len(values) < FEWEST_FOR_A_RATE:
        return COVERED, COVERED
    ninetieth = quantiles(values, n=10, method="inclusive")[-1]
    return round(median(values), 1), round(ninetieth, 1)


def _on_people(facts: Facts, shown: _Printed, rules: Sequence[str]) -> Iterable[Figure]:
    lines = []
    for key, at in (("all", "appeals"), ("by:software", "appeals/software"), ("by:person", "appeals/person"),
                    *((rule, f"appeals/{rule}") for rule in rules)):  # fmt: skip
        if key in rules and shown[at] == 0:
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
            Line("notice_holds", (shown["notice_holds"], None)),
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
    lines.append(Line("flags_house", (shown["flags_house"],)))
    lines.append(Line("r4_hides", (shown["hides/person/R4"],)))
    yield Figure("S18", ("count",), tuple(lines))
    followed = shown["requests/followed"]
    yield Figure(
        "S19",
        ("count", "per_cent"),
        (
            Line("requests", (shown["requests"], None)),
            Line("requests_followed", (followed, _percent(followed, shown["requests"]))),
            Line("requests_house", (shown["requests_house"], None)),
            Line("exports", (shown["exports"], None)),
            Line("exports_house", (shown["exports_house"], None)),
            Line("erasures", (shown["erasures"], None)),
            Line("erasures_house", (shown["erasures_house"], None)),
            Line("foi", (shown["foi"], None)),
            Line("foi_house", (shown["foi_house"], None)),
            Line("not_counted:outside", ("not_counted", None)),
        ),
    )  # fmt: skip
