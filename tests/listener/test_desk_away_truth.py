"""Being away or in a meeting, and who is there: what the desk says is what happens, and what cannot be is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from listener.cli import run
from listener.minutes.verify import verify
from listener.modes.changes import start_mode
from listener.own_names import SETTINGS_NAME
from listener.people.invitations import invite
from tests.listener.newsdesk import (
    DELEGATE,
    OWNER,
    PEOPLE,
    REVIEWER,
    Newsdesk,
    newsdesk,
)
from tests.listener.newsroom import PAGES
from tests.listener.office import Browser
from tests.listener.test_desk_pages import check_sound
from tests.town import seeded

THIRD = {"connector": "facebook", "id": "300", "name": "Cllr Example Extra"}
NOT_YET = "invited, cannot sign in yet"
NOBODY = "Nobody can stand in for you now."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", mode="act") as opened:
        yield opened
        assert verify(opened.house.store.db).sound


def change(desk: Newsdesk, **changes: Any) -> None:
    """Somebody changes wardmote.yaml while the desk is open."""
    path = desk.house.folder / SETTINGS_NAME
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def see(browser: Browser, path: str) -> str:
    browser.get(path)
    check_sound(browser.page, browser.text, "cy" if path.startswith("/cy") else "en")
    return browser.page.words


# ---- a page that was never read ----


@pytest.mark.parametrize(
    ("action", "fields"),
    [
        ("/modes/away", {"until": "24/12/2026", "away_reason": "Holiday."}),
        ("/modes/meeting", {"hours": "2"}),
    ],
)
def test_where_one_page_was_never_read_nothing_begins_and_the_desk_says_so(
    desk: Newsdesk, action: str, fields: dict[str, str]
) -> None:
    browser = desk.browser(OWNER)
    change(desk, pages=[*PAGES, THIRD])
    browser.get("/modes")
    browser.send(action, **fields)
    assert browser.status == 409
    said = browser.page.words
    assert "Wardmote has never run with Cllr Example Extra, so nothing has begun on any page." in said  # fmt: skip
    assert desk.room.events("mode_started") == []
    change(desk, pages=[THIRD])
    browser.get("/cy/modes")
    browser.send(f"/cy{action}", **fields)
    assert "erioed wedi rhedeg gyda Cllr Example Extra" in browser.page.words
    assert desk.room.events("mode_started") == []
    change(desk, pages=PAGES)
    browser.get("/modes")
    browser.send(action, **fields)
    assert browser.status == 200 and len(desk.room.events("mode_started")) == 2


# ---- who can stand in ----


def test_who_was_only_invited_is_not_offered_as_standing_in(desk: Newsdesk) -> None:
    browser = desk.browser(OWNER)
    invite(desk.house, DELEGATE.name, OWNER, seeded(9))
    assert f"{DELEGATE.name}: may stand in ({NOT_YET})" in see(browser, "/home")
    assert "Nobody can stand in for the councillor now." in browser.page.words
    said = see(browser, "/modes")
    assert f"{DELEGATE.name} ({NOT_YET})" in said and NOBODY in said
    assert "delegate" not in {fields.get("name") for _, fields in browser.page.fields}
    fields = {"until": "24/12/2026", "away_reason": "Holiday.", "delegate": "yes"}
    browser.send("/modes/away", **fields)
    assert browser.status == 422 and NOBODY in browser.page.words
    assert desk.room.events("mode_started") == []
    desk.browser(DELEGATE)  # has taken up the invitation
    browser = desk.browser(OWNER)
    assert NOT_YET not in see(browser, "/home") and NOBODY not in see(browser, "/modes")
    browser.send("/modes/away", **fields)
    assert browser.status == 200
    assert "Somebody stands in." in see(browser, "/home")
    assert "Somebody looks after this page for me." in see(browser, "/notice")


def test_who_names_only_a_later_day_keeps_whoever_stands_in(desk: Newsdesk) -> None:
    desk.browser(DELEGATE)  # can sign in
    browser = desk.browser(OWNER)
    browser.get("/modes")
    later = {"until": "24/12/2026", "away_reason": "The holiday goes on."}
    browser.send("/modes/away", until="20/12/2026", away_reason="Holiday.", delegate="yes")  # fmt: skip
    browser.send("/modes/away", until="", away_reason="The holiday goes on.")
    assert browser.status == 422  # and the box is as it was sent
    browser.send("/modes/away", **later)
    assert "the end of 24 December 2026" in browser.page.words
    assert "Somebody stands in." in browser.page.words
    unticked = {name: text for name, text in _away_form(browser).items() if name != "delegate"}  # fmt: skip
    browser.post("/modes/away", {**unticked, "away_reason": "Alone."})
    assert browser.status == 422 and "delegate" not in _away_form(browser)
    browser.post("/modes/away", {**unticked, **later, "until": "23/12/2026"})
    assert "Nobody stands in" in browser.page.words
    assert "delegate" not in _away_form(browser)


def _away_form(browser: Browser) -> dict[str, str]:
    return next(f.values for f in browser.page.forms if f.action == "/modes/away")


def test_the_terminal_refuses_as_the_desk_does(
    desk: Newsdesk, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--data", str(desk.house.folder), "--as", OWNER.name, "--reason", "Holiday."]  # fmt: skip
    away = ["mode", "start", "away", "--for", "2d", "--delegate", *where]
    invite(desk.house, DELEGATE.name, OWNER, seeded(9))
    assert run(away) == 2
    assert f"{DELEGATE.name} cannot sign in" in capsys.readouterr().err
    change(desk, people=[one for one in PEOPLE if one["role"] != "delegate"])
    assert run(away) == 2 and "no delegate" in capsys.readouterr().err
    assert desk.room.events("mode_started") == []
    change(desk, people=PEOPLE)
    desk.browser(DELEGATE)  # has a password and a phone
    meeting = ["mode", "start", "meeting", "--for", "2h", "--delegate", *where]
    assert run(meeting) == 2 and "only while you are away" in capsys.readouterr().err
    assert run(away) == 0 and "somebody stands in" in capsys.readouterr().out
    assert len(desk.room.events("mode_started")) == 2


def test_nobody_is_said_to_look_after_the_page_where_nobody_can(desk: Newsdesk) -> None:
    for page in ("facebook:100", "x:200"):  # begun on the terminal
        later = desk.clock().replace(month=12)
        start_mode(desk.house, page, "away", later, OWNER, "Holiday.", delegate=True)
    browser = desk.browser(OWNER)
    for path in ("/home", "/modes"):
        said = see(browser, path)
        assert "Somebody stands in." not in said and "Nobody stands in" not in said
        assert "Somebody was to stand in, but nobody who may can sign in now." in said
    assert "I am away until 20 December 2026." in see(browser, "/notice")
    assert "looks after" not in browser.text and "yn gofalu" not in browser.text


# ---- the communications team ----


def test_home_says_where_nobody_is_named_for_the_communications_team(
    desk: Newsdesk,
) -> None:
    browser = desk.browser(OWNER)
    assert "The communications team is at work until" in see(browser, "/home")
    without = [one for one in PEOPLE if one["role"] != "comms"]
    alerts = {"owner": ["owner@council.example"], "comms": []}
    change(desk, people=without)
    assert "The communications team is at work until" in see(browser, "/home")
    change(desk, people=without, alerts=alerts)
    said = see(browser, "/home")
    assert "Nobody is named for the communications team." in said
    assert "The communications team is at work" not in said
    past = {"name": "Swift Example", "role": "comms", "until": "2026-11-19"}
    change(desk, people=[*without, past])
    assert "Nobody is named for the communications team." in see(browser, "/home")


# ---- what happens in a meeting ----


@pytest.mark.parametrize(
    ("named", "goes"),
    [
        (("delegate", "reviewers", "safety"), "goes to the delegate."),
        (("reviewers", "safety"), "goes to the reviewers and the safety contact."),
        (("reviewers",), "goes to the reviewers."),
        (("safety",), "goes to the safety contact."),
        ((), "is sent to you all the same."),
    ],
)
def test_the_page_of_meetings_says_who_is_told_what_cannot_wait(
    desk: Newsdesk, named: tuple[str, ...], goes: str
) -> None:
    browser = desk.browser(OWNER)
    alerts = {"owner": ["owner@council.example"]} | {one: [f"{one}@council.example"] for one in named}  # fmt: skip
    change(desk, alerts=alerts)
    said = see(browser, "/modes")
    assert f"What cannot wait, such as a threat, {goes}" in said.replace("So what", "What")  # fmt: skip
    assert ("Nothing is sent to you meanwhile." in said) == bool(named)
    browser.send("/modes/meeting", hours="2")
    nothing = "In a meeting: nothing is sent to the councillor."
    assert (nothing in see(browser, "/home")) == bool(named)


def buttons(browser: Browser) -> str:
    """What stands in the part of the page about meetings."""
    return browser.page.words.partition("The rest comes together")[2].partition("Planning and")[0]  # fmt: skip


def test_a_meeting_that_runs_is_not_begun_again_but_goes_on_or_is_over(
    desk: Newsdesk,
) -> None:
    browser = desk.browser(OWNER)
    see(browser, "/modes")
    assert "I am in a meeting" in buttons(browser)
    browser.send("/modes/meeting", hours="2")
    see(browser, "/modes")
    said = buttons(browser)
    assert "It is to end:" in said and "The meeting is over" in said
    assert "Change how long" in said and "The meeting goes on" in said
    assert "I am in a meeting" not in said
    desk.clock.forward(hours=2, minutes=5)
    browser = desk.browser(OWNER)  # whoever did nothing for so long is signed out
    see(browser, "/modes")
    said = buttons(browser)
    assert "It was to end:" in said and "It stays quiet until:" in said
    assert "I am in a meeting" not in said and "Change how long" not in said
    assert "Rwyf mewn cyfarfod" not in see(browser, "/cy/modes")
    assert "Mae'r cyfarfod yn parhau" in browser.page.words
    browser.get("/modes")
    browser.send("/modes/meeting", hours="1")
    assert browser.status == 200
    see(browser, "/modes")
    assert "It is to end:" in buttons(browser)
    browser.send("/modes/end")
    see(browser, "/modes")
    assert "I am in a meeting" in buttons(browser)


# ---- the modes in Welsh ----


@pytest.mark.parametrize(
    ("mode", "welsh"),
    [("watch", "Modd gwylio"), ("assist", "Modd cynorthwyo"), ("act", "Modd gweithredu")],
)  # fmt: skip
def test_a_mode_has_one_welsh_name_on_every_page(
    desk: Newsdesk, mode: str, welsh: str
) -> None:
    browser = desk.browser(OWNER)
    change(desk, mode=mode)
    assert welsh in see(browser, "/cy/home") and f"Modd {mode}" not in browser.text
    see(browser, "/cy/show-all")
    assert f"Modd {mode}" not in browser.text
    assert (welsh in browser.page.words) == (mode == "watch")


def test_a_reviewer_is_nobody_who_may_stand_in(desk: Newsdesk) -> None:
    desk.browser(REVIEWER)
    assert NOBODY in see(desk.browser(OWNER), "/modes")


@pytest.mark.parametrize("day", ["31/12/9999", "9999-12-31", "30/12/9999"])
def test_the_last_day_of_the_calendar_is_refused_on_the_page(
    desk: Newsdesk, day: str
) -> None:
    browser = desk.browser(OWNER)
    browser.get("/modes")
    browser.send("/modes/away", until=day, away_reason="Holiday.")
    assert browser.status == 422 and "last day" in browser.page.words
    assert desk.room.events("mode_started") == []


# ---- while the councillor is away ----


def test_before_going_away_the_page_names_who_is_told_and_who_decides(
    desk: Newsdesk,
) -> None:
    owner = {"owner": ["owner@council.example"]}
    browser, told = desk.browser(OWNER), "in danger these are told as well:"
    change(desk, alerts=owner)
    said = see(browser, "/modes")
    assert "Of threats, private data and people in danger nobody else is told." in said
    assert "Nobody else can decide." in said
    both = {"reviewers": ["r@council.example"], "safety": ["s@council.example"]}
    change(desk, alerts=owner | both)
    said = see(browser, "/modes")
    assert f"{told} the reviewers ({REVIEWER.name}); the safety contact." in said
    desk.browser(REVIEWER)  # has a password and a phone now
    browser = desk.browser(OWNER)
    said = see(browser, "/modes")
    assert f"Decisions can be made by: {REVIEWER.name} (only to agree" in said
    # The delegate's own address goes before; one that is the councillor's own tells nobody else.
    change(desk, alerts=owner | both | {"delegate": ["d@council.example"]})
    assert f"{told} the delegate ({DELEGATE.name})." in see(browser, "/modes")
    change(desk, alerts=owner | {"delegate": owner["owner"]})
    assert "nobody else is told." in see(browser, "/modes")
    desk.browser(DELEGATE)
    browser = desk.browser(OWNER)
    assert f"Decisions can be made by: {DELEGATE.name}, {REVIEWER.name}" in see(browser, "/modes")  # fmt: skip
    said = see(browser, "/cy/modes")
    assert "ni roddir gwybod i neb arall" in said and "Gall y rhain benderfynu:" in said


def test_the_last_day_that_was_typed_is_the_day_that_is_shown(desk: Newsdesk) -> None:  # fmt: skip
    browser = desk.browser(OWNER)
    browser.get("/modes")
    browser.send("/modes/away", until="24/12/2026", away_reason="A holiday.")
    for path, said in {
        "/modes": "until the end of 24 December 2026",
        "/home": "Until the end of 24 December 2026",
        "/notice": "until 24 December 2026",
        "/cy/home": "Tan ddiwedd 24 Rhagfyr 2026",
    }.items():
        words = see(browser, path)
        assert said in words and "25 December" not in words, path
