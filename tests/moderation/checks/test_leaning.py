"""A loose form of contempt is worth a look only where the scorer leans the same way, whichever group it is about."""

from __future__ import annotations

import pytest

from tests.moderation.judging import judged, score

GROUPS = ("muslims", "women", "men", "pensioners", "polish people", "deaf people")
LOOSE = "No {} on the council."


@pytest.mark.parametrize("group", GROUPS)
def test_the_form_and_a_leaning_scorer_bring_it_to_a_person_and_no_further(
    group: str,
) -> None:
    found = judged(LOOSE.format(group), score(R3=0.3))
    assert (found.action, found.rule, found.urgent) == ("queue", "R3", False)
    assert not found.would_hide


@pytest.mark.parametrize("group", GROUPS)
def test_the_form_alone_and_the_leaning_alone_are_nothing(group: str) -> None:
    assert judged(LOOSE.format(group), score(R3=0.1)).action == "none"
    plain = f"The council wrote to {group} about the bins."
    assert judged(plain, score(R3=0.3)).action == "none"


@pytest.mark.parametrize(
    "sentence",
    [
        "My wife and I are {0} and no {0} on the council ever answer.",
        "No {0} on the council: stop blaming them for it.",
        "No {0} on the council, said the survey.",
        '"No {0} on the council", it said on the wall.',
    ],
)
@pytest.mark.parametrize("group", GROUPS)
def test_who_stands_with_a_group_or_quotes_waits_for_nobody(
    sentence: str, group: str
) -> None:
    assert judged(sentence.format(group), score(R3=0.3)).action == "none"


def test_however_sure_the_scorer_is_a_person_decides_and_both_tongues_say_why() -> None:
    assert judged(LOOSE.format("muslims"), score(R3=0.99)).action == "queue"
    found = judged(LOOSE.format("muslims"), score(R3=0.3))
    assert "It reads like contempt for a group" in found.reason
    assert "geiriau tebyg i ddirmyg" in found.reason_cy


def test_where_the_scorer_is_sure_it_is_not_said_to_lean_as_well() -> None:
    found = judged(LOOSE.format("muslims"), score(R3=0.6))
    assert "finds an attack on who people are likely (0.60)" in found.reason
    assert "reads like" not in found.reason and "tebyg i" not in found.reason_cy


def test_the_lot_of_them_is_said_of_councils_too() -> None:
    assert judged("robbing bastards the lot of em", score(R3=0.3)).action == "none"


@pytest.mark.parametrize("group", GROUPS)
def test_what_is_not_fair_to_a_group_is_said_for_it(group: str) -> None:
    assert judged(f"Not fair to {group}.", score(R3=0.5)).action == "none"
    against = f"Not fair to {group} that those foreigners get houses."
    assert judged(against, score(R3=0.5)).action == "queue"
