"""What a report leaves out: no small count can be worked out from what it prints, by whatever sum."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listener.report.covering import (
    COVERED,
    FEWEST,
    SMALL,
    Edge,
    Shown,
    added,
    cover,
    per_thousand,
    rate,
    single,
)
from listener.report.facts import Facts
from listener.report.flows import flows
from listener.report.statistics import figures


def parted(name: str, values: list[int], weight: int = 5) -> list[Edge]:
    """A total and its parts."""
    parts = [Edge(f"{name}{n}", "a", "b", v) for n, v in enumerate(values)]
    return [*parts, Edge(name, "b", "a", sum(values), weight)]


def table(cells: list[list[int]]) -> list[Edge]:
    """A table of two ways with the sums of its rows, of its columns, and of all."""
    rows = [Edge(f"row{r}", "all", f"r{r}", sum(row), 3) for r, row in enumerate(cells)]
    columns = [Edge(f"column{c}", f"c{c}", "end", sum(column), 3) for c, column in enumerate(zip(*cells, strict=True))]  # fmt: skip
    inner = [Edge(f"{r}.{c}", f"r{r}", f"c{c}", v) for r, row in enumerate(cells) for c, v in enumerate(row)]  # fmt: skip
    return [*rows, *inner, *columns, Edge("total", "end", "all", sum(map(sum, cells)), 9)]  # fmt: skip


def worlds(edges: list[Edge], printed: dict[str, Shown], reach: int = 4) -> Iterator[dict[str, int]]:  # fmt: skip
    """Every flow that fits what is printed, with left-out counts up to `reach` above what they are."""
    choices: list[list[int]] = []
    for edge in edges:
        shown = printed[edge.name]
        if shown == SMALL:
            choices.append(list(range(1, FEWEST)))
        elif shown == COVERED:
            choices.append(list(range(FEWEST, max(edge.value, FEWEST) + reach)))
        else:
            assert isinstance(shown, int)
            choices.append([shown])
    yield from _fits(edges, choices, 0, {}, {})


def _fits(
    edges: list[Edge],
    choices: list[list[int]],
    at: int,
    balance: dict[str, int],
    world: dict[str, int],
) -> Iterator[dict[str, int]]:
    if at == len(edges):
        if not any(balance.values()):
            yield dict(world)
        return
    edge = edges[at]
    open_points = {p for later in edges[at + 1 :] for p in (later.start, later.end)}
    for value in choices[at]:
        here = dict(balance)
        here[edge.start] = here.get(edge.start, 0) - value
        here[edge.end] = here.get(edge.end, 0) + value
        # A point that no later edge touches must add up already.
        if any(here[p] for p in (edge.start, edge.end) if p not in open_points):
            continue
        world[edge.name] = value
        yield from _fits(edges, choices, at + 1, here, world)


def given_away(edges: list[Edge], printed: dict[str, Shown]) -> list[str]:
    """The small counts for which a reader who does every sum finds one value only."""
    if all(shown == COVERED for shown in printed.values()):
        return []  # nothing at all was printed
    possible: dict[str, set[int]] = {}
    for world in worlds(edges, printed):
        for name, value in world.items():
            possible.setdefault(name, set()).add(value)
    small = [edge.name for edge in edges if printed[edge.name] == SMALL]
    return [name for name in small if len(possible[name]) < 2]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(0, 12), min_size=1, max_size=5))
def test_no_small_part_of_a_total_can_be_worked_out(values: list[int]) -> None:
    edges = parted("x", values)
    assert not given_away(edges, cover(edges))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.integers(0, 9), min_size=2, max_size=3), min_size=2, max_size=3))  # fmt: skip
def test_no_small_cell_of_a_table_can_be_worked_out_from_its_sums(cells: list[list[int]]) -> None:  # fmt: skip
    width = min(map(len, cells))
    edges = table([row[:width] for row in cells])
    assert not given_away(edges, cover(edges))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=2, max_size=4), st.data())
def test_two_ways_of_parting_one_total_do_not_give_it_away_together(
    first: list[int], data: st.DataObject
) -> None:
    total = sum(first)
    cuts = sorted(data.draw(st.lists(st.integers(0, total), min_size=2, max_size=2)))
    second = [cuts[0], cuts[1] - cuts[0], total - cuts[1]]
    edges = [
        *(Edge(f"by platform {n}", "a", "b", v) for n, v in enumerate(first)),
        *(Edge(f"by language {n}", "b", "c", v) for n, v in enumerate(second)),
        Edge("total", "c", "a", total, 9),
    ]
    assert not given_away(edges, cover(edges))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=6))
def test_what_is_printed_is_true_and_nothing_small_is_printed(values: list[int]) -> None:  # fmt: skip
    edges = parted("x", values)
    for edge in edges:
        shown = cover(edges)[edge.name]
        assert shown in (edge.value, SMALL, COVERED)
        assert shown != SMALL or 0 < edge.value < FEWEST
        assert not (isinstance(shown, int) and 0 < shown < FEWEST)


def test_a_count_that_stands_alone_is_only_made_coarse() -> None:
    edges = [single("a", 0), single("b", 3), single("c", 17)]
    assert cover(edges) == {"a": 0, "b": SMALL, "c": 17}


def test_a_total_that_would_reveal_one_part_takes_a_second_with_it() -> None:
    assert cover(parted("x", [10, 30, 3, 0])) == {
        "x0": COVERED, "x1": 30, "x2": SMALL, "x3": 0, "x": 43,
    }  # fmt: skip


def test_where_no_part_can_cover_it_the_total_goes() -> None:
    shown = cover(parted("x", [5, 1]))  # with the total, 5 being left out tells all
    assert shown["x"] == COVERED and shown["x1"] == SMALL
    assert cover(parted("x", [3, 2])) == {"x0": SMALL, "x1": SMALL, "x": 5}


def test_large_counts_are_all_printed() -> None:
    edges = table([[10, 20], [30, 40]])
    assert cover(edges) == {edge.name: edge.value for edge in edges}


def test_counts_that_do_not_add_up_are_refused() -> None:
    with pytest.raises(ValueError, match="do not add up"):
        cover([Edge("a", "x", "y", 3), Edge("t", "y", "x", 4)])
    with pytest.raises(ValueError, match="twice"):
        cover([single("a", 1), single("a", 1)])


def test_a_rate_is_made_of_printed_counts_only_and_by_the_policys_law() -> None:
    assert rate(10, 40) == 0.25 and per_thousand(10, 40) == 250
    assert rate(0, 40) == 0 and rate(40, 40) == 1
    for part, whole in ((5, 19), (4, 40), (37, 40), (SMALL, 40), (10, COVERED)):
        assert rate(part, whole) is None  # type: ignore[arg-type]


def test_a_sum_is_printed_only_where_its_parts_tell_it() -> None:
    assert added([3 + 4, 5]) == 12 and added([]) == 0
    assert added([0, SMALL, 0]) == SMALL and added([0, COVERED]) == COVERED
    assert added([5, SMALL]) == COVERED and added([SMALL, SMALL]) == COVERED


@pytest.mark.parametrize("values", list(itertools.combinations_with_replacement(range(8), 3)))  # fmt: skip
def test_every_total_of_three_parts_is_safe(values: tuple[int, ...]) -> None:
    edges = parted("x", list(values))
    assert not given_away(edges, cover(edges))


@pytest.mark.parametrize(
    ("in_force", "past", "said"),
    [(6, 5, (COVERED, 5)), (9, 7, (9, COVERED)), (6, 6, (6, 6)), (6, 2, (6, SMALL)), (12, 6, (12, 6)), (3, 1, (SMALL, SMALL)), (0, 0, (0, 0))],
)  # fmt: skip
def test_of_blocks_in_force_those_past_their_end_do_not_give_the_rest_away(
    in_force: int, past: int, said: tuple[Shown, Shown]
) -> None:
    counted = {"blocks": in_force, "blocks_in_force": in_force, "blocks_past_expiry": past}  # fmt: skip
    facts = Facts("facebook", singles=counted)
    edges = [edge for edge in flows(facts) if edge.name.startswith("blocks_")]
    assert not given_away(edges, cover(edges))
    (figure,) = (one for one in figures(facts) if one.id == "S07")
    shown = {line.key: line.cells[0] for line in figure.lines}
    assert (shown["blocks_in_force"], shown["blocks_past_expiry"]) == said
    assert len(figure.lines) == 5
