"""Who sees which words: folded, covered or open by each person's choice; and reviewers without names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.forgetting.forget import forget_now
from listener.people.veil import GAP, veiled
from listener.store.comments import kept
from listener.store.decisions import decisions_on
from listener.store.persons import record_of
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT

SECRET = "Not for publication by virtue of Part 1 of Schedule 12A: exempt report on the depot sale."
NAMED = "You are a silly little man, Hazel Example. Ring 01632 960 123, do shut up."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened


def comments(desk: Office, **said: str) -> dict[str, Item]:
    """Comments under one post, read in one pass; their authors' names are their keys."""
    post = desk.here.place.post()
    made = {}
    for by, text in said.items():
        made[by] = desk.here.place.comment(post, text, by=f"{by.title()} Example")
    desk.here.place.round(desk.here.house)
    return made


def wish(browser: Browser, words: str, keys: str = "on") -> None:
    browser.get("/queue/settings")
    browser.send("/queue/settings", words=words, keys=keys)
    assert browser.status == 200 and "Saved." in browser.page.words


def test_whoever_wants_abuse_covered_sees_it_only_when_they_ask_each_time(
    desk: Office,
) -> None:
    items = comments(desk, bo=THREAT, ash=RUDE)
    browser, other = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    wish(browser, "cover")
    path = f"/item/{desk.number(items['bo'])}"
    for page in ("/queue", path, f"{path}/evidence"):
        browser.get(page)
        assert "break your legs" not in browser.text and "silly little" not in browser.text  # fmt: skip
    browser.get(path)
    browser.get(next(link for link in browser.page.links if "words=yes" in link))
    assert "break your legs" in browser.page.words
    browser.get(path)
    assert "break your legs" not in browser.text
    other.get(path)
    assert "break your legs" in other.page.words  # each has a choice of their own
    assert len(desk.here.events("desk_setting_changed")) == 1


def test_beside_the_words_that_are_marked_none_is_left_in_view(desk: Office) -> None:
    items = comments(desk, bo="You lying witch, you useless pathetic cow. Drop dead slowly.")  # fmt: skip
    browser = desk.sign_in(OWNER)
    wish(browser, "cover")
    browser.get(f"/item/{desk.number(items['bo'])}")
    assert "█" in browser.text
    assert not [word for word in ("lying", "pathetic", "cow.", "slowly") if word in browser.page.words]  # fmt: skip


def test_whoever_wants_words_open_has_them_open(desk: Office) -> None:
    items = comments(desk, bo=RUDE)
    browser = desk.sign_in(OWNER)
    wish(browser, "open")
    browser.get(f"/item/{desk.number(items['bo'])}")
    assert '<details id="words" open>' in browser.text


def test_shortcuts_can_be_switched_off_and_nothing_needs_them(desk: Office) -> None:
    items = comments(desk, bo=RUDE)
    browser = desk.sign_in(OWNER)
    for page in ("/queue", f"/item/{desk.number(items['bo'])}"):
        browser.get(page)
        assert len(browser.page.scripts) == 1 and not browser.page.inline
    wish(browser, "fold", keys="off")
    browser.get("/queue")
    assert not browser.page.scripts and "Press ?" not in browser.page.words
    browser.get("/queue/settings")
    browser.send("/queue/settings", words="loud", keys="on")
    assert browser.status == 422


def test_the_settings_of_somebody_who_is_listed_no_more_go_in_the_daily_run(
    desk: Office,
) -> None:
    for person in (OWNER, DELEGATE):
        wish(desk.sign_in(person), "cover")
    here = desk.here
    forget_now(here.house)
    assert here.house.store.value("SELECT COUNT(*) FROM desk_settings") == 2
    here.place.settings(people=[{"name": OWNER.name, "role": "owner"}])
    here.place.house = None  # the desk's own connection stays open beside this one
    house = here.place.open()
    assert forget_now(house)[0]["settings"] == 1
    assert (
        house.store.value("SELECT person FROM desk_settings") == OWNER.name.casefold()
    )


def test_no_key_presses_a_button(desk: Office) -> None:
    script = desk.desk.pages.static["keys.js"].decode()
    assert ".click()" not in script and "fetch(" not in script
    assert script.count("requestSubmit(") == 1  # on Enter in the form, once a button was chosen  # fmt: skip
    answer = desk.browser().client.get("/static/keys.js")
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/javascript")  # fmt: skip
    assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_a_reviewer_reads_the_queue_without_names_and_agrees_or_shows_again(
    desk: Office,
) -> None:
    items = comments(desk, hazel="When is the meeting?", bo=THREAT, ash=NAMED)
    browser = desk.sign_in(REVIEWER)
    for page in ("/queue", *(f"/item/{desk.number(items[by])}" for by in ("bo", "ash"))):  # fmt: skip
        browser.get(page)
        assert browser.status == 200
        for name in ("Bo Example", "Hazel", "Ash Example", "01632"):
            assert name not in browser.text, (page, name)
    assert f"silly little man, {GAP}. Ring {GAP}" in browser.page.words
    assert browser.page.marked == ["You are a silly little man", "do shut up"]
    path = f"/item/{desk.number(items['ash'])}"
    form = [f for f in browser.page.forms if f.action.endswith("/decide")]
    assert not form and "Other steps Open the evidence" in browser.page.words
    path = f"/item/{desk.number(items['bo'])}"
    browser.get(path)
    offered = {value for f in browser.page.forms for name, value in f.buttons if name == "verb"}  # fmt: skip
    assert offered == {"confirm", "show", "false_alarm_show"}
    browser.send(f"{path}/decide", verb="hide", reason="No.", rule="R2")
    assert browser.status == 409
    browser.get(path)
    browser.send(f"{path}/decide", verb="confirm", reason="It is a threat.")
    made = decisions_on(desk.here.house.store, comment_id(items["bo"]))[-1]
    assert (made.verb, made.actor) == ("confirm", REVIEWER)
    assert "Somebody who may hide comments can take this back." in browser.page.words


def test_what_may_be_confidential_is_for_owner_and_delegate_alone(desk: Office) -> None:
    items = comments(desk, bo=SECRET)
    path = f"/item/{desk.number(items['bo'])}"
    reviewer, owner = desk.sign_in(REVIEWER), desk.sign_in(OWNER)
    for page in ("/queue", path, f"{path}/evidence"):
        reviewer.get(page)
        assert "Schedule 12A" not in reviewer.text, page
    owner.get(path)
    assert "Schedule 12A" in owner.page.words
    owner.get(f"{path}/advice")
    assert "Schedule 12A" not in owner.text and "confidential" in owner.page.words


def appeal(desk: Office, item: Item) -> None:
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    browser.send("/appeal", text="It is a line of a song.", keeps="")
    assert browser.status == 201, browser.page.words


def test_a_reviewer_reads_an_appealed_comment_without_names_before_and_after_a_change(
    desk: Office,
) -> None:
    item = comments(desk, hazel="When is the meeting?", ash=NAMED)["ash"]
    desk.here.decide(item, "hide", OWNER, rule="R1")
    appeal(desk, item)
    desk.here.place.world.edit(item, f"{NAMED} Ask Ash Example.")
    desk.here.place.round(desk.here.house)
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals/1")
    said = f"silly little man, {GAP}. Ring {GAP}, do shut up."
    assert browser.page.words.count(said) == 2 and f"Ask {GAP}." in browser.page.words
    for name in ("Hazel", "Ash", "01632"):
        assert name not in browser.text, name
    owner = desk.sign_in(OWNER)
    owner.get("/appeals/1")
    assert NAMED in owner.page.words


# ---- words without names ----


def test_names_and_ways_to_find_somebody_are_taken_out_and_marks_stay_in_place() -> (
    None
):
    text = "Ask Hazel Quill or @hazelq at hq@mail.example, LL12 3AB, 01632 960123, https://x.example/h"
    shown, _ = veiled(text, ["Hazel Quill"])
    assert shown == f"Ask {GAP} or {GAP} at {GAP}, {GAP}, {GAP}, {GAP}"
    said = "Quill is a fool and so is Hazel quill"
    start = said.index("a fool")
    shown, ((first, last),) = veiled(said, ["Hazel Quill"], [(start, start + 6)])
    assert shown[first:last] == "a fool" and shown == f"{GAP} is a fool and so is {GAP}"
    _, ((first, last),) = veiled(said, ["Hazel Quill"], [(2, start + 6)])
    assert (first, last) == (0, len(f"{GAP} is a fool"))
    assert veiled("2026 was 20 years ago, on the 3rd", ["Al"])[0] == "2026 was 20 years ago, on the 3rd"  # fmt: skip


def test_what_was_asked_and_noted_is_in_the_export_and_goes_with_the_comment(
    desk: Office,
) -> None:
    from listener.store.forgetting import erase_comments

    items = comments(desk, bo=RUDE)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(items['bo'])}"
    browser.get(f"{path}/hand")
    browser.send(f"{path}/hand", to=DELEGATE.name, note="A word about wombats.")
    browser.get(f"{path}/advice")
    browser.send(f"{path}/advice", person=REVIEWER.name, question="Is wombat an insult?")  # fmt: skip
    store, about = desk.here.house.store, comment_id(items["bo"])
    record = record_of(store, about)
    assert record["handed_on"][0]["note"] == "A word about wombats."
    assert record["advice"][0]["question"] == "Is wombat an insult?"
    with store.transaction(desk.here.place.clock()) as tx:
        erase_comments(tx, [about], marked=False)
        tx.record("payloads_erased", details={"class": "test"})
    for table in ("handings", "advice", "payloads", "versions"):
        assert "wombat" not in str(store.rows(f"SELECT * FROM {table}")), table
    known = kept(store, about)
    assert known is not None and known.erased_at
    assert RUDE not in str(store.rows("SELECT * FROM advice"))
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/advice")
    assert "Nobody waits for your advice." in reviewer.page.words


def test_letters_that_marks_turn_round_are_shown_as_written_and_as_most_screens_show_them(
    desk: Office,
) -> None:
    turned = "\u202e" + "I will break your legs tonight."[::-1] + "\u202c"
    items = comments(desk, bo=turned, ash=RUDE)
    browser = desk.sign_in(OWNER)
    browser.get(f"/item/{desk.number(items['bo'])}")
    assert "Most screens show this:" in browser.page.words
    assert "I will break your legs tonight." in browser.page.words
    browser.get(f"/item/{desk.number(items['ash'])}")
    assert "Most screens show this:" not in browser.page.words
