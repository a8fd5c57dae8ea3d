"""The counts of a report as flows: which are parts of which, so that no sum of them gives a small one away. Pure.

Every count is one edge, whatever lines name it, so that it is never left out in one place and printed in another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from listener.report.covering import Edge, single
from listener.report.facts import CAUSES, Facts

RULES = tuple(f"R{number}" for number in range(1, 18))  # of the policy
READS = ("scored", "language", "media", "other")
ENDS = ("confirmed", "rejected", "expired", "other")
ENDS_BY_PERSON = ("stands", "taken_back")
OUTCOMES = ("overturned", "changed", "kept", "open")


def flows(facts: Facts) -> list[Edge]:
    """All counts of a report."""
    rules = rules_of(facts)
    return [
        *_seen(facts),
        *_hides(facts, rules),
        *_deletes(facts, rules),
        *_appeals(facts, rules),
        *_promises(facts),
        *_flags(facts),
        *_requests(facts),
        *_blocks(facts),
        *_singles(facts, rules),
    ]


def rules_of(facts: Facts) -> tuple[str, ...]:
    """Those of the policy and a page's own by number, and whatever else was counted: each count has a line."""
    counted = {
        *(hide.rule for hide in facts.hides),
        *(appealed.rule for appealed in facts.appeals),
        *(delete[0] for delete in facts.deletes),
        *(rule for rule, _ in facts.findings),
        *(rule for rule, _ in facts.first_looks if rule),  # "": no rule was broken
    }
    own = sorted(counted.difference(RULES), key=lambda rule: (len(rule), rule))
    return (*RULES, *own)


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


def _hides(facts: Facts, rules: Sequence[str]) -> list[Edge]:
    """All hides: by whom, each by rule and by how it ended; then by why it was shown again; by notice; and by language.

    What was hidden earlier and is shown again now joins what was hidden now, for one number tells of both.
    """
    cells, by_rule, by_end = Counter[str](), Counter[str](), Counter[str]()
    notices, languages, who = Counter[str](), Counter[str](), Counter[str]()
    shown, besides = Counter[str](), Counter(dict(facts.shown_besides))
    for one in facts.hides:
        shown[f"{one.who}/{one.end}/{one.shown or 'not'}"] += one.count
        who[one.who] += one.count
        by_rule[f"{one.who}/{one.rule}"] += one.count
        by_end[f"{one.who}/{one.end}"] += one.count
        cells[f"{one.who}/{one.rule}/{one.end}"] += one.count
        notices["yes" if one.noticed else "no"] += one.count
        languages[one.language] += one.count
    edges = []
    for kind, ends in (("software", ENDS), ("person", ENDS_BY_PERSON)):
        edges.append(Edge(f"hides/{kind}", "h0", kind, who[kind], 20))
        for rule in rules:
            point = f"{kind} {rule}"
            edges.append(Edge(f"hides/{kind}/{rule}", kind, point, by_rule[f"{kind}/{rule}"], 5))  # fmt: skip
            edges += [Edge(f"hides/{kind}/{rule}/{end}", point, f"{kind} {end}", cells[f"{kind}/{rule}/{end}"]) for end in ends]  # fmt: skip
        edges += [Edge(f"hides/{kind}/{end}", f"{kind} {end}", f"{kind} {end} shown", by_end[f"{kind}/{end}"], 10) for end in ends]  # fmt: skip
        for cause in (*CAUSES, "not"):
            edges += [Edge(f"hides/{kind}/{end}/{cause}", f"{kind} {end} shown", f"for {cause}", shown[f"{kind}/{end}/{cause}"]) for end in ends]  # fmt: skip
    edges += [Edge(f"besides/{cause}", "besides", f"for {cause}", besides[cause]) for cause in CAUSES]  # fmt: skip
    for cause in (*CAUSES, "not"):
        of_cause = sum(
            shown[f"{who}/{end}/{cause}"]
            for who, ends in (("software", ENDS), ("person", ENDS_BY_PERSON))
            for end in ends
        )
        edges.append(
            Edge(f"shown/{cause}", f"for {cause}", "s", of_cause + besides[cause], 10)
        )
    edges.append(Edge("besides", "s", "besides", besides.total(), 1))
    return [
        *edges,
        Edge("hides/again", "s", "h1", who.total(), 50),
        *_parts(notices, ("yes", "no"), "hides/notice", "h1", "h2", 5),
        *_parts(languages, sorted(languages), "hides/lang", "h2", "h3", 2),
        Edge("hides", "h3", "h0", who.total(), 50),
    ]


def _deletes(facts: Facts, rules: Sequence[str]) -> list[Edge]:
    by_rule, notices = Counter[str](), Counter[str]()
    for rule, noticed, count in facts.deletes:
        by_rule[rule] += count
        notices["yes" if noticed else "no"] += count
    return [
        *_parts(by_rule, rules, "deletes", "d0", "d1", 2),
        *_parts(notices, ("yes", "no"), "deletes/notice", "d1", "d2", 5),
        Edge("deletes", "d2", "d0", by_rule.total(), 20),
    ]


def _appeals(facts: Facts, rules: Sequence[str]) -> list[Edge]:
    who, by_who = Counter[str](), Counter[str]()
    outcomes, cells, by_rule = Counter[str](), Counter[str](), Counter[str]()
    for one in facts.appeals:
        who[one.who] += one.count
        by_who[f"{one.who}/{one.outcome}"] += one.count
        outcomes[one.outcome] += one.count
        cells[f"{one.rule}/{one.outcome}"] += one.count
        by_rule[one.rule] += one.count
    edges = _parts(who, ("software", "person"), "appeals", "a0", "", 5)
    edges = [Edge(e.name, e.start, e.name, e.value, e.weight) for e in edges]
    for outcome in OUTCOMES:
        edges += [Edge(f"appeals/{kind}/{outcome}", f"appeals/{kind}", f"in {outcome}", by_who[f"{kind}/{outcome}"]) for kind in ("software", "person")]  # fmt: skip
        edges.append(Edge(f"appeals/{outcome}", f"in {outcome}", f"out {outcome}", outcomes[outcome], 10))  # fmt: skip
        edges += [Edge(f"appeals/{rule}/{outcome}", f"out {outcome}", f"appeals {rule}", cells[f"{rule}/{outcome}"]) for rule in rules]  # fmt: skip
    edges += [Edge(f"appeals/{rule}", f"appeals {rule}", "a1", by_rule[rule], 3) for rule in rules]  # fmt: skip
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


def _blocks(facts: Facts) -> list[Edge]:
    """Those in force at the end: past their end, or not."""
    standing = facts.singles.get("blocks_in_force", 0)
    past = facts.singles.get("blocks_past_expiry", 0)
    return [
        Edge("blocks_past_expiry", "b0", "b1", past, 3),
        Edge("blocks_not_past", "b0", "b1", standing - past),
        Edge("blocks_in_force", "b1", "b0", standing, 9),
    ]


SINGLES = ("stop_requests", "warnings", "blocks", "breaker_openings", "notice_holds",
           "requests_house", "exports", "exports_house", "erasures", "erasures_house", "foi", "foi_house", "flags_house")  # fmt: skip


def _singles(facts: Facts, rules: Sequence[str]) -> list[Edge]:
    found = dict(facts.findings)
    return [
        *(single(f"findings/{rule}", found.get(rule, 0)) for rule in rules),
        *(single(name, facts.singles.get(name, 0)) for name in SINGLES),
    ]
