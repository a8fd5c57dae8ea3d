"""What a look for needs tells stands beside a comment, calls somebody where it is grave, and never hides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation.checks.needs import check
from moderation.text.reading import read
from moderation.toxicity.together import ENGINE, doubted
from moderation.types import NEEDS, SIGNS, Context, Score
from tests.moderation.judging import judged, needing, score

PLAIN = "Something or other, for the paper."


def test_a_need_is_found_from_its_threshold_on() -> None:
    options = {"labels": ("casework",), "queue": 0.5, "urgent": 0.8}
    for value, ends in ((0.49, []), (0.51, [False]), (0.81, [True])):
        found = check(
            read(PLAIN), Context(), needing(score(), "casework", value=value), options
        )
        assert [each.urgent for each in found] == ends


def test_the_likeliest_of_several_is_told() -> None:
    both = replace(score(), needs=(-9.0, 1.0, 2.0, *[-9.0] * 4))
    options = {"labels": ("at_risk", "danger"), "queue": 0.5}
    (found,) = check(read(PLAIN), Context(), both, options)
    assert found.evidence == "needs.danger" and found.score == pytest.approx(0.8808, abs=1e-4)  # fmt: skip


def test_an_engine_that_looks_for_none_finds_none() -> None:
    options = {"labels": NEEDS, "queue": 0.05}
    assert check(read(PLAIN), Context(), score(), options) == []
    assert check(read(PLAIN), Context(), None, options) == []
    assert score().need("casework") == 0.0


@pytest.mark.parametrize("need", NEEDS)
def test_the_shipped_rules_hear_every_need_and_hide_none(need: str) -> None:
    j = judged(PLAIN, needing(score(), need, value=0.999))
    assert [f.evidence for f in j.needs] == [f"needs.{need}"]
    assert not j.would_hide and j.rule is None
    assert j.urgent == (need in ("self_harm", "at_risk", "danger"))


def test_what_needs_an_answer_alone_brings_nobody_to_the_queue() -> None:
    for need in ("casework", "information_request", "complaint"):
        assert judged(PLAIN, needing(score(), need, value=0.999)).action == "none"


def test_comms_hear_of_the_press_and_of_no_despair() -> None:
    assert "comms" in judged(PLAIN, needing(score(), "press", value=0.999)).alert_to
    assert judged(PLAIN, needing(score(), "self_harm", value=0.999)).alert_to == (
        "owner",
    )


def test_a_pattern_and_the_look_may_agree() -> None:
    text = "My bin wasn't collected again this week."
    j = judged(text, needing(score(), "casework", value=0.999))
    assert {f.evidence for f in j.needs if f.rule == "N7"} == {"casework", "needs.casework"}  # fmt: skip


def test_of_the_press_is_only_who_says_a_word_of_it() -> None:
    asks = needing(score(), "press", value=0.97)
    assert judged("Write to the clerk for a copy of the plan.", asks).needs == ()
    assert judged("Could you ring our newsdesk about the plan?", asks).action == "alert"


def test_who_was_at_risk_long_ago_wakes_nobody_and_is_read_in_their_turn() -> None:
    j = judged("I lived with that as a child and got out.", needing(score(), "at_risk", value=0.97))  # fmt: skip
    assert (j.action, j.urgent) == ("queue", False)


def test_an_old_neighbour_whose_bins_were_not_taken_is_read_by_day() -> None:
    sure = needing(score(), "at_risk", value=0.97)
    waits = judged("The old lady opposite hasn't had her bins taken for a month", sure)
    assert (waits.action, waits.urgent) == ("queue", False)
    assert judged("She hasn't put her bins out for a month", sure).urgent


def leaning(need: str, value: float, heard: float, **rude: float) -> Score:
    """A look that leans to a need, and what the encoder's own sign hears of it."""
    signs = tuple(heard if name == need else 0.0 for name in SIGNS)
    return replace(needing(score(**rude), need, value=value), signs=signs)


@pytest.mark.parametrize("need", ["self_harm", "at_risk"])
def test_what_the_look_leans_to_is_read_where_the_sign_hears_it_too(need: str) -> None:
    j = judged(PLAIN, leaning(need, 0.65, heard=0.4))
    assert (j.action, j.urgent, j.alert_to, j.rule) == ("queue", False, (), None)
    assert judged(PLAIN, leaning(need, 0.65, heard=0.1)).action == "none"
    assert judged(PLAIN, leaning(need, 0.55, heard=0.4)).action == "none"
    sure = judged(PLAIN, leaning(need, 0.97, heard=0.0))
    assert (sure.action, sure.urgent) == ("queue", True)


def test_who_is_rude_is_at_the_end_of_another_tether() -> None:
    assert judged(PLAIN, leaning("self_harm", 0.9, heard=0.4, R1=0.3)).action == "none"
    assert judged(PLAIN, leaning("at_risk", 0.7, heard=0.4, R1=0.3)).action == "queue"


def test_what_all_scores_take_for_ordinary_talk_is_no_despair_that_is_only_leant_to() -> None:  # fmt: skip
    options = {"labels": ("self_harm",), "queue": 0.6, "urgent": 0.95}
    calm = leaning("self_harm", 0.9, heard=0.4, R1=0.002, R2=0.002, R3=0.002, R14=0.002)
    for phrasing, ordinary in ((-3.0, True), (3.0, False)):
        told = replace(calm, engine=ENGINE, phrasing=phrasing)
        assert doubted(told, 0.05) is ordinary
        assert bool(check(read(PLAIN), Context(), told, options)) is not ordinary


REQUEST = {"labels": ("information_request",), "queue": 0.6}


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Exempt report: not for publication under Schedule 12A.", False),
        ("Exempt appendix: contains exempt information under paragraph 3", False),
        ("Exempt report, not for publication. Please release it.", True),
        ("Which paragraph of Schedule 12A was relied on for the exempt report?", True),
        ("Send me the minutes marked exempt from publication", True),
        ("I would like a copy of the Part 2 report", True),
        ("Minutes of the last five meetings, with the figures", True),
    ],
)
def test_a_paper_that_is_marked_as_secret_asks_for_nothing(
    text: str, asks: bool
) -> None:
    told = needing(score(), "information_request")
    assert bool(check(read(text), Context(), told, REQUEST)) is asks
