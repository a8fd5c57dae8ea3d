"""What an appeal has won stays won: against it goes only who had no part in the first decision, with a reason, openly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.decide import decide
from listener.errors import UserError
from listener.minutes.agree import disagreements
from listener.people.appeals import decide_appeal, lodge
from listener.reconcile import take_leave
from listener.store.around import put_back_before
from listener.store.decisions import decisions_on, open_item_of
from listener.undo import undo
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER, Crowd
from tests.listener.lives import comment_id, stored
from tests.listener.office import Browser, Office, office
from tests.listener.test_appeals import asked_to_decide
from tests.listener.test_desk_appeals import appeal, hidden
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    people = {
        "alerts": {"owner": ["wren@ward.example"], "reviewers": ["heron@ward.example"]}
    }
    with office(tmp_path / "data", **people) as opened:
        yield opened
        assert disagreements(opened.here.house.store.db) == []


def won(here: Crowd, text: str = RUDE) -> tuple[Item, int]:
    """A comment that the owner hid and that a reviewer showed again on appeal; the decision that did so."""
    item = here.comment(text)
    if item.hidden:
        here.decide(item, "confirm", OWNER)
    else:
        here.decide(item, "hide", OWNER, rule="R1")
    number = lodge(here.house, comment_id(item), "I was joking.")
    decide_appeal(here.house, number, "overturned", REVIEWER, "It was a joke.")
    act(here.house)
    assert not item.hidden
    return item, decisions_on(here.house.store, comment_id(item))[-1].decision_id


@pytest.mark.parametrize("text", [RUDE, THREAT])
def test_who_was_appealed_against_cannot_take_a_won_appeal_back(
    here: Crowd, text: str
) -> None:
    item, shown = won(here, text)
    rule = "R1" if text == RUDE else "R2"
    for step in (
        lambda: undo(here.house, shown, OWNER, "I see it otherwise."),
        lambda: undo(here.house, shown, OWNER, ""),
        lambda: here.decide(item, "hide", OWNER, rule=rule),
    ):
        with pytest.raises(UserError, match="Appeal 1 about these words was won"):
            step()
    act(here.house)
    assert not item.hidden and not here.events("appeal_set_aside")


def test_to_agree_to_the_hide_while_it_is_still_to_be_shown_is_no_way_around(
    here: Crowd,
) -> None:
    item = here.comment(THREAT)
    number = lodge(here.house, comment_id(item), "It is a song.")
    decide_appeal(here.house, number, "overturned", REVIEWER, "It is a song.")
    assert item.hidden  # not carried out yet
    here.decide(item, "confirm", OWNER)  # had no part: software hid it
    assert [json.loads(e["details"])["appeal_id"] for e in here.events("appeal_set_aside")] == [1]  # fmt: skip


def test_somebody_else_needs_a_reason_and_it_is_logged_and_told(desk: Office) -> None:
    here = desk.here
    item = here.comment(RUDE)
    here.decide(item, "hide", OWNER, rule="R1")
    resident, code = appeal(desk, item)
    decide_appeal(here.house, 1, "overturned", REVIEWER, "It was a joke.")
    act(here.house)
    shown = decisions_on(here.house.store, comment_id(item))[-1].decision_id
    with pytest.raises(UserError, match="goes against appeal 1, which was won"):
        undo(here.house, shown, DELEGATE, "")
    made = undo(here.house, shown, DELEGATE, "The author said since that it was meant.")
    act(here.house)
    assert item.hidden
    (entry,) = here.events("appeal_set_aside")
    assert entry["actor"] == DELEGATE.name
    assert json.loads(entry["details"]) == {"appeal_id": 1, "decision_id": made.decision_id}  # fmt: skip
    told = here.house.store.rows("SELECT * FROM outbox WHERE once LIKE 'appeal-set-aside:%'")  # fmt: skip
    assert {row["audience"] for row in told} == {"owner", "reviewers"}
    assert "goes against appeal 1" in told[0]["subject"] and DELEGATE.name in told[0]["body"]  # fmt: skip
    resident.get("/answer")
    resident.send("/answer", code=code)
    assert (
        "This has changed since: the comment was hidden again." in resident.page.words
    )
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get(f"/minutes/{entry['seq']}")
    assert "A person decided against an appeal that was won." in reviewer.page.words
    # Once that is taken back in turn, what the resident was told is right again.
    undo(here.house, made.decision_id, OWNER, "It was not.")
    resident.get("/answer")
    resident.send("/answer", code=code)
    assert "This has changed since" not in resident.page.words


def test_words_that_were_edited_since_are_a_new_matter_until_they_are_put_back(
    here: Crowd,
) -> None:
    item, _ = won(here)
    here.place.world.edit(item, f"{RUDE} And a twit.")
    here.place.round(here.house)
    here.decide(item, "hide", OWNER, rule="R1")
    assert item.hidden and not here.events("appeal_set_aside")
    here.decide(item, "show", OWNER)
    here.place.world.edit(item, RUDE)
    here.place.round(here.house)
    with pytest.raises(UserError, match="was won"):
        here.decide(item, "hide", OWNER, rule="R1")


def test_another_rule_is_another_matter(here: Crowd) -> None:
    item, _ = won(here)
    here.decide(item, "hide", OWNER, rule="R9")
    assert item.hidden and not here.events("appeal_set_aside")


def test_what_the_appeal_freed_is_not_deleted_under_the_same_rule_either(
    here: Crowd,
) -> None:
    item, _ = won(here)
    wish = here.wish("delete", why_not_hide="A hide is undone.")
    with pytest.raises(UserError, match="was won"):
        here.propose(item, wish, OWNER)


def test_the_desk_refuses_it_alike_and_says_where_a_reason_can_be_given(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    there = desk.number(item)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    appeal(desk, item)
    decide_appeal(desk.here.house, 1, "overturned", REVIEWER, "It was a joke.")
    act(desk.here.house)
    shown = decisions_on(desk.here.house.store, comment_id(item))[-1].decision_id
    owner = desk.sign_in(OWNER)
    owner.get(f"/item/{there}")
    assert f"/decision/{shown}/undo" not in [f.action for f in owner.page.forms]
    owner.post(f"/decision/{shown}/undo", owner.page.forms[-1].values)
    assert owner.status == 409 and "Appeal 1 about these words was won" in owner.page.words  # fmt: skip
    delegate = desk.sign_in(DELEGATE)
    delegate.get(f"/item/{there}")
    delegate.post(f"/decision/{shown}/undo", delegate.page.forms[-1].values)
    assert delegate.status == 409 and "so it needs a reason" in delegate.page.words
    assert "hide the comment by its rule" in delegate.page.words
    known = stored(desk.here.house, item)
    decide(desk.here.house, known, "hide", DELEGATE, "It was meant.", rule="R1")
    assert len(desk.here.events("appeal_set_aside")) == 1


def test_each_won_appeal_leads_to_its_own_entry_in_the_log(desk: Office) -> None:
    item, shown = won(desk.here)
    undo(desk.here.house, shown, DELEGATE, "The author said that it was meant.")
    act(desk.here.house)
    number = lodge(desk.here.house, comment_id(item), "Once more.")
    decide_appeal(desk.here.house, number, "overturned", REVIEWER, "It was a joke.")
    first, second = (row["seq"] for row in desk.here.events("appeal_decided"))
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/second-looks")
    assert {f"/minutes/{first}", f"/minutes/{second}"} <= set(reviewer.page.links)


def won_after_it_went(desk: Office) -> tuple[Browser, Browser, Item]:
    """An appeal that was won after the author had taken the comment down: the browsers of both."""
    item = hidden(desk)
    resident, code = appeal(desk, item)
    desk.here.place.world.delete(item)
    desk.here.place.round(desk.here.house, times=3)
    reviewer = asked_to_decide(desk)
    assert "it is shown again" not in reviewer.page.words  # nor offered as such
    reviewer.send("/appeals/1/decide", outcome="overturned", reason="No breach.")
    resident.get("/answer")
    resident.send("/answer", code=code)
    return reviewer, resident, item


def closed_number(desk: Office, item: Item) -> int:
    """The number that a comment had in the queue."""
    query = "SELECT MAX(item_id) FROM queue WHERE comment_id = ?"
    return int(desk.here.house.store.value(query, (comment_id(item),)))


def test_a_won_appeal_about_what_is_gone_says_that_it_cannot_be_shown(
    desk: Office,
) -> None:
    gone = "It was wrong, but the comment is gone and cannot be shown again."
    reviewer, resident, item = won_after_it_went(desk)
    for path in ("/appeals?done=1", "/appeals", "/appeals/1"):
        reviewer.get(path)
        assert gone in reviewer.page.words, path
        assert "it is shown again" not in reviewer.page.words, path
    assert "Decision: overturned." in resident.page.words
    assert "The comment is gone, so it cannot be shown again." in resident.page.words
    (entry,) = desk.here.events("appeal_decided")
    assert json.loads(entry["details"])["comment_gone"] is True
    reviewer.get(f"/minutes/{entry['seq']}")
    told = "the decision was overturned. The comment was gone, so it could not be shown again."
    assert told in reviewer.page.words
    owner = desk.sign_in(OWNER)
    owner.get(f"/item/{closed_number(desk, item)}")
    assert "it succeeded, but the comment is gone and cannot be shown again" in owner.page.words  # fmt: skip
    assert "shown again" not in owner.page.words.replace("cannot be shown again", "")
    reviewer.get("/cy/appeals/1")
    assert "mae'r sylw wedi mynd ac ni ellir ei ddangos eto" in reviewer.page.words


def test_what_goes_only_while_it_is_being_shown_again_is_told_as_gone_too(
    desk: Office,
) -> None:
    item = hidden(desk)
    resident, code = appeal(desk, item)
    reviewer = asked_to_decide(desk)
    desk.here.place.world.delete(item)  # nobody has seen that yet
    reviewer.send("/appeals/1/decide", outcome="overturned", reason="No breach.")
    desk.here.place.round(desk.here.house, times=3)
    reviewer = asked_to_decide(desk)
    assert "the comment is gone and cannot be shown again" in reviewer.page.words
    (entry,) = desk.here.events("show_intended")
    reviewer.get(f"/minutes/{entry['seq']}")
    assert "is visible again since" not in reviewer.page.words  # never published
    resident.get("/answer")
    resident.send("/answer", code=code)
    assert "The comment is gone, so it cannot be shown again." in resident.page.words
    owner = desk.sign_in(OWNER)
    owner.get(f"/item/{closed_number(desk, item)}")
    assert "shown again, but it was not done: the comment was gone" in owner.page.words


def test_what_was_shown_again_and_went_later_is_told_as_shown_again(
    desk: Office,
) -> None:
    item = hidden(desk)
    appeal(desk, item)
    reviewer = asked_to_decide(desk)
    reviewer.send("/appeals/1/decide", outcome="overturned", reason="No breach.")
    assert not item.hidden
    desk.here.place.world.delete(item)
    desk.here.place.round(desk.here.house, times=3)
    reviewer = asked_to_decide(desk)
    assert "It was wrong: it is shown again." in reviewer.page.words


def test_what_is_there_again_after_its_appeal_was_won_is_put_before_people(
    here: Crowd,
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", OWNER, rule="R1")
    number = lodge(here.house, comment_id(item), "I was joking.")
    with here.house.store.transaction(here.house.now()) as tx:
        take_leave(tx, comment_id(item))
    decide_appeal(here.house, number, "overturned", REVIEWER, "It was a joke.")
    # The same words are not taken up by software either, from whomever (P16).
    now = here.house.now()
    assert put_back_before(here.house.store, stored(here.house, item).comment, now)
    here.place.round(here.house, times=3)
    assert item.hidden and stored(here.house, item).gone_at is None
    waiting = open_item_of(here.house.store, comment_id(item))
    assert waiting is not None and waiting["urgent"]
    assert "Please show it again." in waiting["reason"]


# ---- while an appeal waits ----


def test_while_an_appeal_waits_who_hid_it_cannot_hide_again_what_was_shown_again(
    here: Crowd,
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", OWNER, rule="R1")
    (hide,) = decisions_on(here.house.store, comment_id(item))
    lodge(here.house, comment_id(item), "I was joking.")
    shown = undo(here.house, hide.decision_id, DELEGATE, "It was a joke.")
    act(here.house)
    for step in (
        lambda: undo(here.house, shown.decision_id, OWNER, "I see it otherwise."),
        lambda: here.decide(item, "hide", OWNER, rule="R1"),
        lambda: here.decide(item, "hide", OWNER, rule="R9"),
    ):
        with pytest.raises(UserError, match="Appeal 1 about these words waits"):
            step()
    assert not item.hidden
    undo(here.house, shown.decision_id, DELEGATE, "I was too quick.")
    act(here.house)
    assert item.hidden, "whoever had no part in it may still hide it"


@pytest.mark.parametrize("takes_back", [True, False])
def test_nobody_is_told_that_a_hide_was_kept_which_a_person_has_ended(
    desk: Office, takes_back: bool
) -> None:
    item = hidden(desk)
    resident, code = appeal(desk, item)
    here = desk.here
    (hide,) = decisions_on(here.house.store, comment_id(item))
    if takes_back:
        undo(here.house, hide.decision_id, DELEGATE, "It was a joke.")
        act(here.house)
    else:
        here.decide(item, "show", DELEGATE)
    assert not item.hidden
    with pytest.raises(UserError, match="only answer left is overturned"):
        decide_appeal(here.house, 1, "kept", REVIEWER, "It is rude.")
    with pytest.raises(UserError, match="only answer left is overturned"):
        decide_appeal(here.house, 1, "changed", REVIEWER, "It is off topic.", "R9")
    resident.get("/look-up", params={"link": desk.link(item)})
    assert "is visible again since" in resident.page.words
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/appeals/1")
    assert "Somebody has shown the comment again since." in reviewer.page.words
    assert 'id="outcome-overturned"' in reviewer.text
    assert 'id="outcome-kept"' not in reviewer.text and 'id="rule"' not in reviewer.text
    reviewer.send("/appeals/1/decide", outcome="overturned", reason="Somebody saw that.")  # fmt: skip
    assert reviewer.path == "/appeals"
    resident.get("/answer")
    resident.send("/answer", code=code)
    assert "Decision: overturned." in resident.page.words
    assert disagreements(here.house.store.db) == []
