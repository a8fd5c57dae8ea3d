"""The figures, the tables and the document of the benchmark."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from bench.__main__ import NAMES, main, write
from bench.asked import Asked
from bench.figures import figure, median, per_cent, percentile, ratio
from bench.outcomes import ALONE, BRAKE, HIDDEN, made_of
from bench.report import Code, Table, merge, section, split
from moderation.types import Judgement, Precondition

values = st.lists(st.floats(-1e9, 1e9), min_size=1)
shares = st.floats(0, 1)


@given(values, shares)
def test_a_percentile_is_a_measured_value_that_its_share_does_not_exceed(
    measured: list[float], share: float
) -> None:
    found = percentile(measured, share)
    assert found in measured
    below = sum(value <= found for value in measured)
    assert below >= share * len(measured)


@given(values, shares, shares)
def test_percentiles_grow_with_their_share(
    measured: list[float], one: float, other: float
) -> None:
    low, high = sorted((one, other))
    assert percentile(measured, low) <= percentile(measured, high)


def test_a_percentile_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="needs values"):
        percentile([], 0.5)


def test_figures_keep_three_digits_that_mean_something() -> None:
    found = [figure(value) for value in (0, 0.01234, 1.234, 12.34, 1234.5)]
    assert found == ["0", "0.012", "1.23", "12.3", "1,234"]


def test_a_ratio_without_a_peer_and_a_share_of_nothing_are_dashes() -> None:
    assert (ratio(3, 2), ratio(3, 0), per_cent(1, 0)) == ("1.50 x", "-", "-")
    assert median([3, 1, 2]) == 2


@given(st.lists(st.text("a|b ", min_size=1), min_size=2, max_size=4))
def test_every_line_of_a_table_has_as_many_cells_as_it_has_columns(
    cells: list[str],
) -> None:
    table = str(Table(tuple("c" for _ in cells), [cells]))
    lines = [line.replace("\\|", "") for line in table.splitlines()]
    assert {line.count("|") for line in lines} == {len(cells) + 1}


def test_a_new_section_takes_the_place_of_the_old_one_and_leaves_the_others() -> None:
    parts = {n: section(n, "t", "then", [f"old {n}", Code(["x"])]) for n in NAMES}
    before = merge("", parts, NAMES)
    after = merge(before, {"log": section("log", "t", "now", ["new"])}, NAMES)
    assert split(after).pop("log") == "## log: t\n\nnow\n\nnew"
    assert {n: s for n, s in split(after).items() if n != "log"} == {
        n: s for n, s in parts.items() if n != "log"
    }
    assert list(split(after)) == list(NAMES)


def test_merging_nothing_new_changes_nothing() -> None:
    document = merge("", {"path": section("path", "t", "then", ["a"])}, NAMES)
    assert merge(document, {}, NAMES) == document


def test_a_first_run_says_how_to_measure_what_needs_the_network(tmp_path: Path) -> None:
    out = tmp_path / "b.md"
    write(out, "sets", Asked(data=tmp_path / "nothing"))
    sections = split(out.read_text())
    assert "python -m bench install" in sections["install"]
    assert "the data sets are not here" in sections["sets"]


def test_offensive_texts_are_not_written_into_the_repository() -> None:
    done = CliRunner().invoke(main, ["sets", "--show", "shown.jsonl"])
    assert done.exit_code == 2 and "outside the repository" in done.output


def test_only_a_hide_that_nothing_but_the_brake_stops_is_counted_as_braked() -> None:
    def queued(*failed: str) -> Judgement:
        steps = tuple(Precondition(code, False, "no") for code in failed)
        return Judgement("queue", rule="R2", preconditions=steps)

    assert made_of(queued("P18")).outcome == BRAKE
    assert made_of(queued("P18", "P23")).outcome == "queued"
    assert made_of(Judgement("hide")).outcome == HIDDEN
    assert made_of(Judgement("none")).outcome == ALONE
