"""What was put back is not hidden by software a second time, and neither is a text that is almost the same."""

from __future__ import annotations

from connectors.simulator import Item
from listener.modes.changes import i_am_here
from listener.replay import retry
from listener.store.decisions import last_judgement
from moderation.checks.repeats import similarity
from moderation.text.normalise import normalise
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import comment_id
from tests.town import THREAT

SAID = f"{THREAT} You have been warned about the bypass often enough by all of us in Mill Lane."
NEAR = SAID.replace("Lane.", "Lane, mate.")
OTHER = f"{THREAT} Nobody in this parish wants your awful bins."
WHY = "This text, or one almost the same, was put back or kept before."


def alike(one: str, other: str) -> float:
    return similarity(normalise(one).plain, normalise(other).plain)


def not_passed(here: Crowd, item: Item) -> list[str]:
    judged = last_judgement(here.house.store, comment_id(item))
    assert judged
    return [p["code"] for p in judged["body"]["preconditions"] if not p["passed"]]


def test_the_near_copy_is_near_and_the_other_text_is_not() -> None:
    assert 0.95 < alike(SAID, NEAR) < 1 and alike(SAID, OTHER) < 0.8


def test_almost_what_a_person_put_back_is_not_hidden_by_software_and_it_says_why(
    here: Crowd,
) -> None:
    first = here.comment(SAID)
    assert first.hidden
    here.decide(first, "show")
    near = here.comment(NEAR, by="Person B")
    assert not near.hidden
    judged = last_judgement(here.house.store, comment_id(near))
    assert judged and (judged["action"], judged["rule"]) == ("queue", "R2")
    assert WHY[1:] in judged["body"]["reason"]
    assert not_passed(here, near) == ["P16"]


def test_a_text_that_is_less_alike_is_hidden_as_before(here: Crowd) -> None:
    here.decide(here.comment(SAID), "show")
    assert here.comment(OTHER, by="Person B").hidden


def test_what_nobody_put_back_spares_no_near_copy(here: Crowd) -> None:
    here.decide(here.comment(SAID), "confirm")
    assert here.comment(NEAR, by="Person B").hidden


def test_a_persons_word_counts_for_ninety_days_from_when_it_was_said(
    here: Crowd,
) -> None:
    first = here.comment(SAID)
    here.decide(first, "confirm")
    here.place.clock.forward(days=60)
    here.decide(first, "show")
    here.place.clock.forward(days=60)
    i_am_here(here.house, OWNER)
    for copy in (here.comment(SAID, by="Person B"), here.comment(NEAR, by="Person C")):
        assert not copy.hidden and not_passed(here, copy) == ["P16"]
    here.place.clock.forward(days=31)
    i_am_here(here.house, OWNER)
    last = here.comment(NEAR, by="Person D")
    assert last.hidden and not_passed(here, last) == []


def test_rules_that_are_tried_out_spare_near_copies_too(here: Crowd) -> None:
    here.decide(here.comment(SAID), "show")
    near = here.comment(NEAR, by="Person B")
    (tried,) = (one for one in retry(here.house, here.house.rules) if one.kept.comment.comment_id == comment_id(near))  # fmt: skip
    assert (tried.before.action, tried.after.action) == ("queue", "queue")
