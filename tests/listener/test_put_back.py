"""What was put back is not hidden by software a second time, and neither is a text that is almost the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from connectors.simulator import Item
from listener.brake import release, trip
from listener.decide import expire
from listener.modes.changes import i_am_here
from listener.replay import retry
from listener.store.decisions import decisions_on, last_judgement
from listener.undo import undo
from moderation.checks.repeats import similarity
from moderation.text.normalise import normalise
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import comment_id, stored
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


def take_back_last(here: Crowd, item: Item) -> None:
    """The councillor takes back what they decided last on a comment."""
    mine = [d for d in decisions_on(here.house.store, comment_id(item)) if d.actor == OWNER]  # fmt: skip
    undo(here.house, mine[-1].decision_id, OWNER, "The wrong button.")
    here.act()


@contextmanager
def braked(here: Crowd) -> Iterator[None]:
    """Software hides nothing on the page for a while."""
    page_id = here.house.settings.pages[0].page_id
    with here.house.store.transaction(here.house.now()) as tx:
        trip(tx, here.house, page_id, "Many were wrong.")
    yield
    release(here.house, page_id, OWNER, "I looked.")


def kept_first(here: Crowd) -> Item:
    """A comment that was not hidden by software, and kept by a person."""
    with braked(here):
        first = here.comment(SAID)
    assert not first.hidden
    here.decide(first, "keep")
    return first


def test_a_keep_that_was_taken_back_spares_nothing_and_once_more_it_does(
    here: Crowd,
) -> None:
    first = kept_first(here)
    take_back_last(here, first)
    assert stored(here.house, first).shown_by_person_version is None
    assert here.comment(NEAR, by="Person B").hidden
    take_back_last(here, first)
    assert not here.comment(NEAR, by="Person C").hidden


def test_what_a_person_hides_after_all_spares_nothing(here: Crowd) -> None:
    here.decide(kept_first(here), "hide", rule="R2")
    assert here.comment(NEAR, by="Person B").hidden


def test_a_hide_that_is_taken_back_spares_the_words_again(here: Crowd) -> None:
    first = kept_first(here)
    here.decide(first, "hide", rule="R2")
    take_back_last(here, first)
    assert not here.comment(NEAR, by="Person B").hidden


def test_a_show_of_a_persons_own_hide_that_was_taken_back_spares_nothing(
    here: Crowd,
) -> None:
    first = here.comment(SAID)
    here.decide(first, "confirm")
    here.decide(first, "show")
    take_back_last(here, first)
    assert first.hidden and here.comment(NEAR, by="Person B").hidden


def test_a_keep_that_was_taken_back_leaves_what_spared_the_words_before(
    here: Crowd,
) -> None:
    first = here.comment(SAID)
    here.place.clock.forward(hours=25)
    expire(here.house)
    here.act()
    i_am_here(here.house, OWNER)
    here.decide(first, "keep")
    take_back_last(here, first)
    assert stored(here.house, first).shown_by_person_version == 1
    assert not here.comment(NEAR, by="Person B").hidden


def test_a_show_that_was_taken_back_spares_nothing_though_the_comment_stays(
    here: Crowd,
) -> None:
    first = here.comment(SAID)
    here.decide(first, "show")
    with braked(here):
        take_back_last(here, first)
    assert not first.hidden
    assert here.comment(NEAR, by="Person B").hidden


def test_after_a_days_hide_the_words_stay_spared_whatever_is_taken_back(
    here: Crowd,
) -> None:
    first = here.comment(SAID)
    here.decide(first, "show")
    here.place.clock.forward(hours=25)
    i_am_here(here.house, OWNER)
    take_back_last(here, first)
    here.decide(first, "keep")
    take_back_last(here, first)
    assert stored(here.house, first).shown_by_person_version == 1
    assert not here.comment(NEAR, by="Person B").hidden


def test_what_was_shown_on_the_platform_itself_stays_spared_whatever_is_taken_back(
    here: Crowd,
) -> None:
    first = here.comment(SAID)
    here.place.clock.forward(minutes=10)
    here.place.world.hide(first, False, by="owner")
    here.place.round(here.house)
    assert stored(here.house, first).shown_by_person_version == 1
    here.decide(first, "keep")
    take_back_last(here, first)
    assert stored(here.house, first).shown_by_person_version == 1


def test_rules_that_are_tried_out_spare_near_copies_too(here: Crowd) -> None:
    here.decide(here.comment(SAID), "show")
    near = here.comment(NEAR, by="Person B")
    (tried,) = (one for one in retry(here.house, here.house.rules) if one.kept.comment.comment_id == comment_id(near))  # fmt: skip
    assert (tried.before.action, tried.after.action) == ("queue", "queue")
