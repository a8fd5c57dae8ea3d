"""Needs stand beside the rules: who asks, complains or is in danger is seen, and never loses a word by it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.rulebook.entries import Need
from moderation.types import Judgement
from tests.moderation.judging import THREAT, judged, score, shipped_rules

GAS = "There is a strong smell of gas in Sample Street right now."
END = "I can't go on any more, there is nothing left to live for."


def needs(judgement: Judgement) -> list[str]:
    return [need.rule for need in judgement.needs]


@pytest.mark.parametrize("need", shipped_rules().needs, ids=lambda need: need.id)
def test_each_need_is_seen_in_its_example_and_nothing_is_hidden(need: Need) -> None:
    for example in need.must_act:
        judgement = judged(example.text)
        assert need.id in needs(judgement)
        assert judgement.action != "hide"


def test_danger_is_told_at_once_and_stays_visible() -> None:
    j = judged(GAS)
    assert (j.action, j.urgent, j.alert_to, j.rule) == ("alert", True, ("owner",), None)
    assert j.sla_hours == 1 and "danger" in j.reason and "perygl" in j.reason_cy


def test_somebody_who_may_hurt_themselves_reaches_a_person_soon() -> None:
    j = judged(END)
    assert (j.action, j.urgent, j.rule, j.sla_hours) == ("queue", True, None, 1)


def test_a_threat_by_somebody_in_danger_is_left_to_a_person() -> None:
    j = judged(f"{THREAT} {END}", score(R2=0.97))
    assert (j.action, j.rule, j.urgent) == ("queue", "R2", True)
    assert [p.code for p in j.preconditions if not p.passed] == ["P13"]


def test_comms_hear_of_the_press_and_never_of_people_in_distress() -> None:
    asks = "Hello, Jo Placeholder from the Sample Gazette. Would you give us a comment?"
    assert "comms" in judged(asks).alert_to
    assert "comms" not in judged(END).alert_to
    assert judged(f"{asks} {END}").alert_to == ("owner",)


def test_a_complaint_about_a_service_keeps_its_place_on_the_page() -> None:
    j = judged("I want to make a formal complaint, my bin was missed again.")
    assert j.action == "none" and {"N6", "N7"} <= set(needs(j))


@given(st.sampled_from(["R1", "R2", "R3", "R14"]), st.floats(0.0, 1.0))
def test_a_need_never_makes_a_hide(rule: str, value: float) -> None:
    for text in (GAS, END, "When is the next surgery?"):
        assert judged(text, score(**{rule: value})).action != "hide"
