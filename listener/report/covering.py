"""Leaves out of a set of counts what would give a small one away. Pure.

Counts that hang together are a flow: each is an edge between two points, and at each point as much comes in as goes
out. A total is the edge that brings back what its parts have carried off; two ways of parting one total stand one
behind the other. So every sum that a reader can do is a law of the flow, and none is forgotten.

What is printed: 0 as 0; 1 to 4 as `<5`; all else as it is, or as `–` where it would give a `<5` away. A count is given
away where only one value from 1 to 4 is left for it. It is not, exactly where there is a second world: the same flow
but for one more or one less along a closed way through edges that are not printed, on which every `<5` still is 1 to 4
and every `–` is 5 or more. Such a way is looked for; where there is none, the edges of the cheapest are left out too.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

SMALL: Literal["<5"] = "<5"
COVERED: Literal["–"] = "–"
FEWEST = 5  # the smallest count that is printed, but for 0
FEWEST_FOR_A_RATE = 20
Shown = int | Literal["<5", "–"]


@dataclass(frozen=True, slots=True)
class Edge:
    """One count. `weight`: how much it is missed; a part weighs 1, a total more."""

    name: str
    start: str
    end: str
    value: int
    weight: int = 1

    @property
    def small(self) -> bool:
        return 0 < self.value < FEWEST


def single(name: str, value: int) -> Edge:
    """A count that hangs together with no other."""
    return Edge(name, name, name, value)


def cover(edges: Sequence[Edge]) -> dict[str, Shown]:
    """What is printed for each count. Raises ValueError for counts that do not add up."""
    _check(edges)
    found: dict[str, Shown] = {}
    for part in _apart(edges):
        found |= _cover(part)
    return found


def _check(edges: Sequence[Edge]) -> None:
    balance: dict[str, int] = {}
    names = set()
    for edge in edges:
        if edge.value < 0 or edge.name in names:
            raise ValueError(f"{edge.name} stands there twice, or is less than nothing")
        names.add(edge.name)
        balance[edge.start] = balance.get(edge.start, 0) - edge.value
        balance[edge.end] = balance.get(edge.end, 0) + edge.value
    wrong = sorted(point for point, rest in balance.items() if rest)
    if wrong:
        raise ValueError(f"the counts do not add up at {wrong[0]}")


def _apart(edges: Sequence[Edge]) -> list[list[Edge]]:
    """The edges in sets that share no point: nothing can be worked out from one set about another."""
    parent: dict[str, str] = {}

    def root(point: str) -> str:
        while parent.setdefault(point, point) != point:
            point = parent[point]
        return point

    for edge in edges:
        parent[root(edge.start)] = root(edge.end)
    sets: dict[str, list[Edge]] = {}
    for edge in edges:
        sets.setdefault(root(edge.start), []).append(edge)
    return list(sets.values())


def _cover(edges: list[Edge]) -> dict[str, Shown]:
    left_out: set[str] = set()
    small = [edge for edge in edges if edge.small]
    for edge in small:
        way = _cheapest_way(edge, edges, left_out)
        if way is None:
            # No other world is near: then nothing of these counts is printed, and nothing can be worked out.
            return {one.name: COVERED for one in edges}
        left_out |= {one.name for one in way if not one.small}
    _print_again(edges, small, left_out)
    return {edge.name: _shown(edge, left_out) for edge in edges}


def _print_again(edges: list[Edge], small: list[Edge], left_out: set[str]) -> None:
    """Print what need not have been left out, in the light of all that is left out besides: what is missed most first."""
    for edge in sorted(edges, key=lambda one: (-one.weight, one.name)):
        if edge.name in left_out:
            rest = left_out - {edge.name}
            if all(is_safe(one, edges, rest) for one in small):
                left_out.discard(edge.name)


def _shown(edge: Edge, left_out: Collection[str]) -> Shown:
    if edge.small:
        return SMALL
    return COVERED if edge.name in left_out else edge.value


def is_safe(edge: Edge, edges: Iterable[Edge], left_out: Collection[str]) -> bool:
    """Whether a small count may as well be another, by all that is printed."""
    hidden = [one for one in edges if one.small or one.name in left_out]
    return _cheapest_way(edge, hidden, left_out) is not None


def _cheapest_way(
    edge: Edge, edges: Iterable[Edge], left_out: Collection[str]
) -> list[Edge] | None:
    """The closed way through an edge, along which one more or one less can flow, that leaves out least besides."""
    steps = _steps(edges, left_out)
    ways = []
    if edge.value < FEWEST - 1:
        ways.append(_path(edge.end, edge.start, steps, edge))
    if edge.value > 1:
        ways.append(_path(edge.start, edge.end, steps, edge))
    found = [way for way in ways if way is not None]
    return min(found, key=lambda way: way[0])[1] if found else None


def _steps(
    edges: Iterable[Edge], left_out: Collection[str]
) -> dict[str, list[tuple[str, int, Edge]]]:
    """From each point: where one more (along an edge) or one less (against it) may flow, and what that costs."""
    steps: dict[str, list[tuple[str, int, Edge]]] = {}
    for edge in edges:
        if edge.value == 0:
            continue  # it is printed, always
        free = edge.small or edge.name in left_out
        cost = 0 if free else 1 + 1000 * edge.weight + min(edge.value, 999)
        if not edge.small or edge.value < FEWEST - 1:
            steps.setdefault(edge.start, []).append((edge.end, cost, edge))
        if edge.value not in (1, FEWEST):
            steps.setdefault(edge.end, []).append((edge.start, cost, edge))
    return steps


def _path(
    start: str,
    goal: str,
    steps: Mapping[str, list[tuple[str, int, Edge]]],
    but: Edge,
) -> tuple[int, list[Edge]] | None:
    """The cheapest path, with what it costs, that does not use one edge; None where there is none."""
    best: dict[str, tuple[int, str, Edge | None]] = {start: (0, "", None)}
    heap = [(0, start)]
    while heap:
        cost, point = heapq.heappop(heap)
        if point == goal:
            break
        if cost > best[point][0]:
            continue
        for onward, more, edge in steps.get(point, ()):
            if edge is but or edge.name == but.name:
                continue
            if onward not in best or cost + more < best[onward][0]:
                best[onward] = (cost + more, point, edge)
                heapq.heappush(heap, (cost + more, onward))
    if goal not in best:
        return None
    way, at = [], goal
    while best[at][2] is not None:
        _, before, used = best[at]
        way.append(used)
        at = before
    return best[goal][0], [edge for edge in way if edge is not None]


def rate(part: Shown, whole: Shown) -> float | None:
    """A share, or None where it is not printed: it is only made of what is printed, so it gives nothing away."""
    if not isinstance(part, int) or not isinstance(whole, int):
        return None
    rest = whole - part
    if whole < FEWEST_FOR_A_RATE or 0 < part < FEWEST or 0 < rest < FEWEST:
        return None
    return part / whole


def per_thousand(part: Shown, whole: Shown) -> float | None:
    """So many in a thousand, by the same law."""
    found = rate(part, whole)
    return None if found is None else 1000 * found


def added(parts: Iterable[Shown]) -> Shown:
    """A sum that a reader could do: printed only where it tells nothing that its parts do not tell."""
    seen = list(parts)
    if all(isinstance(one, int) for one in seen):
        return sum(one for one in seen if isinstance(one, int))
    rest = [one for one in seen if one != 0]
    return rest[0] if len(rest) == 1 else COVERED
