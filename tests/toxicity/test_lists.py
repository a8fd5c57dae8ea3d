"""The lists that strangers wrote hold fair talk and breaches each, and a list that is left out has taught nothing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from training.lists import LATER, TWINS, TWINS_UNREAD, UNREAD, listed
from training.phrasing import PARTS, Row, learnt, left_out, part_of, read

MENACE = "I know which bench you sit on and I will be waiting there"
FAIR = "The bench by the river wants a new coat of paint"
ODD = "Mind the wobbly gargoyle on your way home"


def test_each_list_holds_fair_talk_and_breaches_and_no_text_twice() -> None:
    """Two strangers may well write the same few words, each in their own list."""
    found = listed()
    parts = Counter((each.number, each.breach) for each in found)
    assert len(parts) == 2 * len({each.number for each in found})
    assert min(parts.values()) >= 250
    assert len({(each.number, each.text.lower()) for each in found}) == len(found)


@pytest.mark.parametrize("archive", [UNREAD, LATER], ids=["unread", "later"])
def test_what_nothing_has_learnt_from_is_of_other_lists(archive: Path) -> None:
    unread, learnt_from = listed(archive), listed()
    assert {each.number for each in unread}.isdisjoint(each.number for each in learnt_from)  # fmt: skip
    known = {each.text.lower() for each in learnt_from}
    assert len(unread) > 1_500
    assert not any(each.text.lower() in known for each in unread)


def test_of_the_twins_that_nobody_read_none_is_among_the_others() -> None:
    twins, unread = listed(TWINS), listed(TWINS_UNREAD)
    assert {each.number for each in unread}.isdisjoint(each.number for each in twins)
    assert {each.text.lower() for each in unread}.isdisjoint(each.text.lower() for each in twins)  # fmt: skip
    assert min(Counter(each.breach for each in unread).values()) > 500


def test_a_slur_stands_where_the_writer_left_its_place_and_each_text_has_a_kind() -> None:  # fmt: skip
    found = listed()
    assert not any("<slur:" in each.text for each in found)
    assert all(each.kind and each.text for each in found)


def test_each_list_is_left_out_in_one_part() -> None:
    assert {part_of(each.number) for each in listed()} == set(range(PARTS))


def test_what_only_a_list_that_is_left_out_says_speaks_for_nothing() -> None:
    rows = [Row(MENACE, True), Row(FAIR, False)] * 8 + [Row(ODD, True, 6.0, 1)] * 4
    table = read(rows)
    told, parts = learnt(rows, table), left_out(rows, table)
    assert len(parts) == PARTS
    assert told.log_odds(ODD) > parts[1].log_odds(ODD)
    assert parts[0].log_odds(ODD) == told.log_odds(ODD)
