"""One alert whole: what comms read of it, what they do about it on the page, and what they never see."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.claims.handling import acknowledge, close, say_wrong, set_posture
from listener.minutes.verify import verify
from listener.store.incidents import incident, steps_of
from tests.listener.newsdesk import OWNER, REVIEWER, SECOND, Newsdesk, newsdesk
from tests.listener.newsroom import ASKED, CLAIM, COMMS, DENIED, SAID
from tests.listener.office import Browser
from tests.listener.test_desk_pages import check_sound
from tests.listener.test_press_counts import prints


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.house.store.db).sound


def heard(desk: Newsdesk, count: int = 10) -> int:
    """A claim that many say, one asks about and one puts right."""
    for number in range(count):
        text = f"{SAID} @marlow_t said so, number {number}."
        desk.room.say(text, by=f"Marlow Teasel {number}")
    desk.room.say(ASKED, by="Betony Fallow")
    desk.room.say(DENIED, platform="x", by="Sorrel Brook")
    return int(desk.room.open()["incident_id"])


def answer(browser: Browser, number: int, what: str, **fields: str) -> None:
    """Press one of the buttons."""
    browser.get(f"/alerts/{number}")
    browser.send(f"/alerts/{number}/answer", what=what, **fields)


def whats(desk: Newsdesk, number: int) -> list[str]:
    made = steps_of(desk.house.store, number)
    return [step["what"] for step in made if step["role"] == "comms"]


def test_an_alert_shows_claim_answer_source_spread_and_evidence_without_names(
    desk: Newsdesk,
) -> None:
    number = heard(desk, 24)
    browser = desk.browser()
    browser.get("/alerts")
    assert f"/alerts/{number}" in browser.page.links
    browser.get(f"/alerts/{number}")
    check_sound(browser.page, browser.text, "en")
    said = browser.page.words
    assert "The council says: False" in said
    assert "No library closure has been decided." in said
    assert "https://council.example/libraries/consultation" in browser.page.links
    assert "Times said 24" in said and "People ask 1" in said and "People put it right 1" in said  # fmt: skip
    assert said.count("Accounts with the very same words 24") == 1
    assert "Of them, first seen this week" not in said, "nobody is known for a week"
    assert "Resident 26" in said and "shutting every library" in said
    assert "shutting" in "".join(browser.page.marked), "the two texts side by side"
    for name in ("marlow", "teasel", "fallow", "brook"):
        assert name not in browser.text.lower()
    assert "svg" in browser.page.tags and "table" in browser.page.tags
    browser.get(f"/alerts/{number}?seen=5")
    assert "Resident 1," in browser.page.words.replace(" ,", ",")


def test_comms_take_on_choose_do_and_close_and_each_step_is_in_the_log(
    desk: Newsdesk,
) -> None:
    number = heard(desk)
    browser = desk.browser()
    answer(browser, number, "acknowledge")
    assert "Your answer is kept." in browser.page.words
    answer(browser, number, "posture", posture="prepare_lines", reason="We write it.")
    answer(browser, number, "act", posture="publish_correction", reason="On the site.")
    answer(browser, number, "right", why="It was everywhere.")
    answer(browser, number, "close", why="It is calm.")
    assert whats(desk, number) == ["acknowledged", "posture_set", "posture_set", "acted", "right", "closed"]  # fmt: skip
    row = incident(desk.house.store, number)
    assert row and (row["state"], row["posture"], row["owner"]) == ("closed", "publish_correction", COMMS.name)  # fmt: skip
    assert desk.room.events("incident_acted") and desk.room.events("incident_closed")
    browser.get("/alerts?state=closed")
    assert f"/alerts/{number}" in browser.page.links
    browser.get("/alerts")
    assert "There are no alerts." in browser.page.words
    assert "100%" in browser.page.words, "the month's share of right alerts"
    answer(browser, number, "wrong", why="No, it was not.")
    browser.get("/alerts?state=wrong")
    assert "It was a false alarm." in browser.page.words


def test_what_was_closed_by_a_slip_is_opened_again(desk: Newsdesk) -> None:
    number = heard(desk)
    browser = desk.browser()
    browser.get(f"/alerts/{number}")
    assert "Open it again" not in browser.page.words
    answer(browser, number, "close", why="Over.")
    browser.get(f"/alerts/{number}")
    assert "Open it again" in browser.page.words
    answer(browser, number, "reopen")
    assert browser.status == 422, "it needs a reason"
    answer(browser, number, "reopen", why="A slip.")
    assert whats(desk, number) == ["closed", "reopened"]
    row = incident(desk.house.store, number)
    assert row and row["state"] == "new" and row["acknowledge_by_at"]
    answer(browser, number, "reopen", why="Once more.")
    assert browser.status == 409 and "is not over" in browser.page.words


def test_to_brief_the_councillor_writes_to_them_once(desk: Newsdesk) -> None:
    number = heard(desk)
    browser = desk.browser()
    browser.get(f"/alerts/{number}")
    assert "What the councillor reads if you brief them" in browser.page.words
    answer(browser, number, "posture", posture="brief_councillor", reason="They ask.")
    desk.room.tick(minutes=1)
    subjects = desk.room.subjects("owner@council.example")
    assert sum("From the communications team" in one for one in subjects) == 1


def test_a_button_pressed_twice_is_pressed_once(desk: Newsdesk) -> None:
    number = heard(desk)
    browser = desk.browser()
    for what, fields in (
        ("acknowledge", {}),
        ("posture", {"posture": "monitor", "reason": "Wait."}),
        ("close", {"why": "Over."}),
    ):
        browser.get(f"/alerts/{number}")
        form = next(f for f in browser.page.forms if "seen" in f.values)
        sent = {**form.values, "what": what, **fields}
        for _ in range(2):
            browser.post(f"/alerts/{number}/answer", sent)
            assert browser.status == 200 and "is kept" in browser.page.words
    assert whats(desk, number) == ["acknowledged", "posture_set", "closed"]


def test_all_that_is_missing_is_said_at_once_and_what_was_written_stays(
    desk: Newsdesk,
) -> None:
    number = heard(desk)
    browser = desk.browser()
    answer(browser, number, "act")
    assert browser.status == 422
    check_sound(browser.page, browser.text, "en")
    assert {"#posture", "#reason"} <= set(browser.page.links)
    answer(browser, number, "posture", reason="Because of <b>this</b>.")
    assert ">Because of &lt;b&gt;this&lt;/b&gt;.</textarea>" in browser.text
    answer(browser, number, "close", why="x" * 2001)
    assert "This is too long. Shorten it." in browser.page.words
    answer(browser, number, "burn")
    assert browser.status == 422 and whats(desk, number) == []


def test_what_a_colleague_answered_in_the_meantime_is_not_overwritten(
    desk: Newsdesk,
) -> None:
    number = heard(desk)
    browser = desk.browser()
    browser.get(f"/alerts/{number}")
    acknowledge(desk.house, number, SECOND, "")
    browser.send(f"/alerts/{number}/answer", what="close", why="Over.")
    assert browser.status == 409
    assert f"{SECOND.name} answered in the meantime" in browser.page.words
    assert whats(desk, number) == ["acknowledged"]
    answer(browser, number, "close", why="Over.")
    assert whats(desk, number) == ["acknowledged", "closed"]
    answer(browser, number, "close", why="Over again.")
    assert browser.status == 409 and "is closed already" in browser.page.words


@pytest.mark.parametrize(
    ("prefix", "said"),
    [
        ("", "chose what to do in the meantime: keep watch."),
        ("/cy", "Dewisodd Martin Sample beth i'w wneud yn y cyfamser: cadw llygad."),
    ],
)
def test_who_answers_late_is_told_what_was_done_last_and_may_then_answer(
    desk: Newsdesk, prefix: str, said: str
) -> None:
    number, browser = heard(desk), desk.browser()
    path = f"{prefix}/alerts/{number}"
    browser.get(path)
    late = {"what": "posture", "posture": "prepare_lines", "reason": "We write it."}
    seen = next(f.values["seen"] for f in browser.page.forms if "seen" in f.values)
    acknowledge(desk.house, number, SECOND)
    set_posture(desk.house, number, "monitor", SECOND, "It is slow.")
    browser.send(f"{path}/answer", **late)
    assert browser.status == 409 and said in browser.page.words
    # An older page of theirs, as it was before either of these.
    browser.send(f"{path}/answer", **late, seen=seen)
    assert browser.status == 409 and said in browser.page.words
    browser.send(f"{path}/answer", **late)
    assert browser.status == 200, "they have read it on the page that refused"
    assert whats(desk, number) == ["acknowledged", "posture_set", "posture_set"]


def test_a_form_with_a_field_missing_is_no_second_look(desk: Newsdesk) -> None:
    number, browser = heard(desk), desk.browser()
    browser.get(f"/alerts/{number}")
    acknowledge(desk.house, number, SECOND)
    browser.send(f"/alerts/{number}/answer", what="close", why="")
    assert browser.status == 422
    browser.send(f"/alerts/{number}/answer", what="close", why="Over.")
    assert browser.status == 409 and whats(desk, number) == ["acknowledged"]


@pytest.mark.parametrize(
    ("path", "said"),
    [("", "What was chosen: keep watch"), ("/cy", "Yr hyn a ddewiswyd: cadw llygad")],
)
def test_the_page_says_what_was_chosen_to_whoever_reads_it(
    desk: Newsdesk, path: str, said: str
) -> None:
    number, browser = heard(desk), desk.browser(OWNER)
    browser.get(f"{path}/alerts/{number}")
    assert said.partition(":")[0] not in browser.page.words
    set_posture(desk.house, number, "monitor", SECOND, "It is slow.")
    browser.get(f"{path}/alerts/{number}")
    assert said in browser.page.words
    check_sound(browser.page, browser.text, path[1:] or "en")


@pytest.mark.parametrize("reader", [OWNER, REVIEWER])
def test_who_only_reads_finds_no_form_and_is_let_through_no_door(
    desk: Newsdesk, reader: object
) -> None:
    number = heard(desk)
    browser = desk.browser(reader)  # type: ignore[arg-type]
    browser.get(f"/alerts/{number}")
    assert browser.status == 200
    assert not [f for f in browser.page.forms if "answer" in f.action]
    token = browser.page.forms[0].values["token"]
    browser.post(f"/alerts/{number}/answer", {"token": token, "what": "close", "why": "x"})  # fmt: skip
    assert browser.status == 403 and whats(desk, number) == []


def test_the_list_is_paged_and_filtered_and_odd_filters_are_the_plain_list(
    desk: Newsdesk,
) -> None:
    heard(desk)
    browser = desk.browser()
    for odd in ("?state=x&level=y&page=-1", "?page=99", "?state=%00"):
        browser.get(f"/alerts{odd}")
        assert browser.status == 200 and "1 alert." in browser.page.words
    browser.get("/alerts?level=low")
    assert "No alert is like this." in browser.page.words
    browser.get("/alerts/999999")
    assert browser.status == 404


def test_what_nobody_has_checked_says_so_and_what_was_erased_too(
    desk: Newsdesk,
) -> None:
    number = heard(desk)
    with desk.house.store.transaction(desk.clock()) as tx:
        tx.update("versions", {"text": "", "erased_at": tx.at}, "1 = 1", ())
        tx.record("payloads_erased", details={})
    browser = desk.browser()
    browser.get(f"/alerts/{number}")
    assert "The words were erased." in browser.page.words
    close(desk.house, number, COMMS, "Over.")
    say_wrong(desk.house, number, COMMS, "Another library.")
    browser.get(f"/cy/alerts/{number}")
    check_sound(browser.page, browser.text, "cy")


def test_an_officer_can_only_ask_and_the_wish_changes_nothing(desk: Newsdesk) -> None:
    desk.room.say("The council wastes our money.", by="Marlow Teasel")
    browser = desk.browser()
    browser.get("/requests")
    browser.send("/requests")
    assert browser.status == 422 and {"#words", "#position"} <= set(browser.page.links)
    sent = {"words": "Please hide it.", "position": "Head of <b>parks</b>", "link": "https://facebook.example/1"}  # fmt: skip
    for _ in range(2):
        browser.get("/requests")
        browser.send("/requests", **sent)
    assert "Nothing was changed." in browser.page.words
    (event,) = desk.room.events("council_request")
    assert event["details"]["outcome"] == "nothing was changed"
    assert desk.house.store.value("SELECT COUNT(*) FROM decisions") == 0
    owner = desk.browser(OWNER)
    owner.get("/requests")
    assert "Please hide it." in owner.page.words and not [f for f in owner.page.forms if f.action == "/requests"]  # fmt: skip
    assert "Criticism of the council is not against the rules." in owner.page.words
    browser.get("/requests")
    browser.send("/requests", **(sent | {"link": "https://x.example/9", "words": "w"}))
    assert browser.status == 422 and "No comment is known" in browser.page.words


def test_who_denies_what_nobody_has_verified_is_not_said_to_put_it_right(
    tmp_path: Path,
) -> None:
    claims = [CLAIM | {"verdict": "unverified"}]
    with newsdesk(tmp_path / "data", claims=claims) as desk:
        number = heard(desk)
        browser = desk.browser()
        for path, no_cure, cure in (
            (f"/alerts/{number}", "People say it is not so 1", "ut it right"),
            (f"/cy/alerts/{number}", "Pobl yn dweud nad yw'n wir 1", "gywiro"),
        ):
            browser.get(path)
            assert no_cure in browser.page.words and cure not in browser.page.words


def test_an_article_is_shown_with_the_day_it_came_out_and_when_it_was_seen(
    desk: Newsdesk,
) -> None:
    room = desk.room
    prints(room, 1, "The Echo", "https://news.example/1", came_out=room.clock() - timedelta(days=2))  # fmt: skip
    prints(room, 2, "The Post", "https://news.example/2", came_out=None)
    browser = desk.browser()
    browser.get(f"/alerts/{room.open()['incident_id']}")
    said = browser.page.words
    assert "The Echo Published: 18 November 2026, 10:00. First seen: 20 November 2026, 10:00" in said  # fmt: skip
    assert said.count("Published:") == 1
    browser.get(f"/cy/alerts/{room.open()['incident_id']}")
    assert "Cyhoeddwyd:" in browser.page.words and "Gwelwyd gyntaf:" in browser.page.words  # fmt: skip


def test_an_alert_tells_its_numbers_so_that_they_mean_something(
    desk: Newsdesk,
) -> None:
    number, browser = heard(desk), desk.browser()
    browser.get(f"/alerts/{number}")
    said = " ".join(browser.page.words.split())
    assert "Accounts that said it, in three days 10" in said
    assert "Says it. Match: 9" in said and " of 100" in said and "Match: 0." not in said
    assert "12 in all, from 20/11 10:00 on." in said, "one hour, so no second moment"
    assert "A false alarm closes the alert, too." in said
