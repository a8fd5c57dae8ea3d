"""What the councillor's side sees of appeals beside them: on an author's other comments, and which steps are offered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.act import act
from listener.minutes.verify import verify
from listener.people.appeals import decide_appeal
from listener.store.decisions import decisions_on
from listener.store.queue_views import newest_item
from listener.undo import undo
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER, ROUTE, warned_and_went_on
from tests.listener.lives import comment_id
from tests.listener.office import Office, office
from tests.listener.test_desk_appeals import appeal
from tests.listener.test_desk_pages import check_sound
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


@pytest.mark.parametrize(
    ("outcome", "said"),
    [("overturned", "An appeal against it succeeded."), ("changed", "An appeal put it under rule 1 instead."), ("kept", "")],
)  # fmt: skip
def test_an_authors_other_comments_tell_what_an_appeal_made_of_what_was_decided(
    desk: Office, outcome: str, said: str
) -> None:
    item, other = desk.here.comment(RUDE), desk.here.comment(f"{RUDE} Again.")
    there, number = desk.number(item), desk.number(other)
    desk.here.decide(item, "hide", OWNER, rule="R10")
    desk.here.decide(other, "keep", OWNER)
    owner = desk.sign_in(OWNER)

    def told(path: str) -> str:
        owner.get(path)
        return owner.page.words.partition("other comments of this author")[2]

    assert "hidden, Rule 10" in told(f"/item/{number}") and "An appeal" not in told(f"/item/{number}")  # fmt: skip
    appeal(desk, item)
    assert "hidden, Rule 10, the councillor. An appeal against it waits." in told(f"/item/{number}")  # fmt: skip
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/appeals/1")
    reviewer.send("/appeals/1/decide", outcome=outcome, rule="R1" if outcome == "changed" else "", reason="A quote.")  # fmt: skip
    assert f"hidden, Rule 10, the councillor{'. ' if said else ''}{said}" in told(f"/item/{number}")  # fmt: skip
    assert "waits" not in told(f"/item/{number}")
    assert "An appeal" not in told(f"/item/{there}")


@pytest.mark.parametrize("where", ["mention", "reply", "facebook"])
def test_only_what_the_platform_lets_a_person_do_is_offered(
    desk: Office, where: str
) -> None:
    place = desk.here.place
    if where == "mention":
        item = place.world.mention("x", RUDE)
    else:
        item = place.world.comment(place.post("x" if where == "reply" else where), RUDE)  # type: ignore[arg-type]
    place.round(desk.here.house)
    owner = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    owner.get(path)
    offered = {verb for verb in ("hide", "delete", "block") if f"{path}/ask?verb={verb}" in owner.page.links}  # fmt: skip
    expected = {"mention": set(), "reply": {"hide"}, "facebook": {"hide", "delete", "block"}}  # fmt: skip
    assert offered == expected[where]
    owner.get(f"{path}/ask?verb=delete")
    owner.send(f"{path}/ask", rule="R1", reason="Rude.", why_not_hide="It comes back.", code=desk.here.code(OWNER))  # fmt: skip
    refused = "does not let Wardmote delete for you" in owner.page.words
    assert refused is ("delete" not in offered)


def test_who_lost_an_appeal_is_not_offered_the_same_hide_again_and_reads_why(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    path = f"/item/{desk.number(item)}"
    desk.here.decide(item, "hide", OWNER, rule="R1")
    appeal(desk, item)
    decide_appeal(desk.here.house, 1, "overturned", REVIEWER, "It was a joke.")
    act(desk.here.house)
    owner, delegate = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    for browser, barred in ((owner, True), (delegate, False)):
        browser.get(path)
        said = "you cannot hide them under rule 1 again" in browser.page.words
        assert said is barred
        assert ('<option value="R1"' not in browser.text) is barred
        assert '<option value="R9"' in browser.text, "another rule is another matter"
        assert 'value="hide"' in browser.text
    owner.get(f"/cy{path}")
    assert "ni allwch eu cuddio eto o dan reol 1" in owner.page.words
    owner.get(path)
    owner.send(f"{path}/decide", verb="hide", rule="R9", reason="It sells a thing.")
    assert owner.status == 200
    act(desk.here.house)
    assert item.hidden


def test_while_an_appeal_waits_who_hid_what_is_shown_again_is_offered_no_hide(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    path = f"/item/{desk.number(item)}"
    desk.here.decide(item, "hide", OWNER, rule="R1")
    (hide,) = decisions_on(desk.here.house.store, comment_id(item))
    appeal(desk, item)
    undo(desk.here.house, hide.decision_id, DELEGATE, "It was a joke.")
    act(desk.here.house)
    owner, delegate = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    for browser, barred in ((owner, True), (delegate, False)):
        browser.get(path)
        said = "An appeal about these words waits" in browser.page.words
        assert said is barred
        assert ('value="hide"' not in browser.text) is barred
        assert (f"{path}/ask?verb=hide" not in browser.page.links) is barred
        assert 'value="keep"' in browser.text


# ---- what whoever appeals reads ----


def test_who_appeals_against_a_deletion_is_promised_nothing_that_cannot_be(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    path, owner = f"/item/{desk.number(item)}", desk.sign_in(OWNER)
    owner.get(f"{path}/ask?verb=delete")
    owner.send(f"{path}/ask", rule="R1", reason="It goes on.", why_not_hide="Copies of it.", code=desk.here.code(OWNER))  # fmt: skip
    owner.send("/proposal/1/agree", code=desk.here.code(OWNER))
    assert item.deleted_at is not None
    resident, _ = appeal(desk, item)
    said = resident.page.words
    assert "The comment itself cannot come back. It never gets harsher" in said
    assert "shown again" not in said
    assert "put this word into it" not in said and "wm-" not in resident.text


def test_who_appeals_against_a_hide_of_what_has_gone_since_is_not_told_to_edit_it(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    desk.here.place.world.delete(item)
    desk.here.place.round(desk.here.house)
    resident, _ = appeal(desk, item)
    assert "cannot come back" in resident.page.words and "wm-" not in resident.text


def test_who_appeals_against_a_block_reads_what_ends_it(desk: Office) -> None:
    item = warned_and_went_on(desk.here)
    path = f"/item/{newest_item(desk.here.house.store, comment_id(item))}"
    owner = desk.sign_in(OWNER)
    owner.get(f"{path}/ask?verb=block")
    owner.send(f"{path}/ask", rule="R1", reason="It went on.", other_route=ROUTE, days="30", code=desk.here.code(OWNER))  # fmt: skip
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/proposal/1")
    reviewer.send("/proposal/1/agree", code=desk.here.code(REVIEWER))
    resident, _ = appeal(desk, item)
    assert "Then a person is asked to end the block." in resident.page.words
    assert "shown again" not in resident.page.words
    check_sound(resident.page, resident.text, "en")


def test_the_look_up_page_says_when_the_author_was_told_and_what_holds_since(
    desk: Office,
) -> None:
    item = desk.here.comment(THREAT)
    resident = desk.browser()
    resident.get("/look-up", params={"link": desk.link(item)})
    assert "What the author was told, " in resident.page.words
    assert "A person has agreed by now" not in resident.page.words
    desk.here.decide(item, "confirm", OWNER)
    resident.get("/look-up", params={"link": desk.link(item)})
    assert "There is no end to it." in resident.page.words
    told = resident.page.words.partition("What the author was told, ")[2]
    assert "20 November 2026" in told.partition("A person has agreed by now, so it is not shown again by itself.")[0]  # fmt: skip
    assert "if nobody does, the comment will be shown again" in told
    check_sound(resident.page, resident.text, "en")
    resident.get("/cy/look-up", params={"link": desk.link(item)})
    assert "Mae person wedi cytuno erbyn hyn" in resident.page.words


@pytest.mark.parametrize("won", [False, True])
def test_nobody_is_offered_a_delete_that_an_appeal_forbids_them(
    desk: Office, won: bool
) -> None:
    item = desk.here.comment(RUDE)
    path = f"/item/{desk.number(item)}"
    desk.here.decide(item, "hide", OWNER, rule="R1")
    (hide,) = decisions_on(desk.here.house.store, comment_id(item))
    appeal(desk, item)
    if won:
        decide_appeal(desk.here.house, 1, "overturned", REVIEWER, "A joke.")
    else:
        undo(desk.here.house, hide.decision_id, DELEGATE, "It was a joke.")
    act(desk.here.house)
    owner, other = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    for browser, concerned in ((owner, True), (other, False)):
        browser.get(path)
        offered = f"{path}/ask?verb=delete" in browser.page.links
        assert offered is (won or not concerned)
        assert f"{path}/ask?verb=block" in browser.page.links, "of the account, not these words"  # fmt: skip
        browser.get(f"{path}/ask?verb=delete")
        assert ('<option value="R1"' in browser.text) is not (won and concerned)
        assert '<option value="R2"' in browser.text
    owner.get(f"{path}/ask?verb=block")
    assert '<option value="R1"' in owner.text


def test_a_hide_under_rule_4_is_not_offered_again_to_whoever_lost_an_appeal_under_it(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    path = f"/item/{desk.number(item)}"
    owner, delegate = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    owner.get(path)
    assert f"{path}/ask?verb=hide" in owner.page.links
    owner.get(f"{path}/ask?verb=hide")
    owner.send(f"{path}/ask", reason="False.", source="https://council.example/x", harm="Panic.", reply="It spreads.")  # fmt: skip
    delegate.get("/proposal/1")
    delegate.send("/proposal/1/agree", code=desk.here.code(DELEGATE))
    act(desk.here.house)
    assert item.hidden
    appeal(desk, item)
    decide_appeal(desk.here.house, 1, "overturned", REVIEWER, "A joke.")
    act(desk.here.house)
    owner.get(path)
    assert not item.hidden and f"{path}/ask?verb=hide" not in owner.page.links
    assert f"{path}/ask?verb=delete" in owner.page.links, "under another rule"
