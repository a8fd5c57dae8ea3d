"""Signing in: password and code, one answer for every mistake, and sessions that end when they should."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.cli import wardmote
from listener.desk.houses import Desk
from listener.desk.passwords import is_password, set_password
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.own_names import SETTINGS_NAME
from listener.people.codes import unlock
from tests.listener.crowd import ADMIN, DELEGATE, OWNER, PEOPLE
from tests.listener.office import PASSWORD, Browser, Office, office
from tests.town import RUDE, seeded

WRONG = "This did not fit."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def try_in(browser: Browser, name: str, password: str, code: str) -> int:
    browser.get("/sign-in")
    browser.send("/sign-in", name=name, password=password, code=code)
    return browser.status


def cookie(browser: Browser, name: str = "wardmote-session") -> str:
    return browser.client.cookies.get(name) or ""


def is_in(browser: Browser) -> bool:
    browser.get("/home")
    return browser.status == 200


def test_every_mistake_gets_the_same_answer(desk: Office) -> None:
    set_password(desk.here.house, OWNER.name, PASSWORD)
    code = desk.here.code(OWNER)
    pages = set()
    for name, password, digits in (
        ("Nobody Here", PASSWORD, code),
        (OWNER.name, "not the password at all", code),
        (OWNER.name, PASSWORD, "000000"),
        (OWNER.name, PASSWORD, ""),
        (DELEGATE.name, PASSWORD, code),  # has no password
        ("", "", ""),
    ):
        browser = desk.browser()
        assert try_in(browser, name, password, digits) == 422
        assert WRONG in browser.page.words and not cookie(browser)
        pages.add(browser.page.words)
    assert len(pages) == 1
    assert len(desk.here.events("sign_in_refused")) == 6
    everything = json.dumps(desk.here.house.store.rows("SELECT * FROM entries"))
    for secret in (PASSWORD, "not the password", "Nobody Here", code):
        assert secret not in everything


def test_a_code_is_good_once(desk: Office) -> None:
    set_password(desk.here.house, OWNER.name, PASSWORD)
    code = desk.here.code(OWNER)
    first, second = desk.browser(), desk.browser()
    assert try_in(first, OWNER.name, PASSWORD, code) == 200
    assert try_in(second, OWNER.name, PASSWORD, code) == 422
    assert is_in(first) and not is_in(second)


def test_ten_wrong_tries_lock_the_account_end_its_sessions_and_an_admin_opens_it(
    desk: Office,
) -> None:
    inside, outside = desk.sign_in(OWNER), desk.browser()
    for _ in range(10):
        assert try_in(outside, OWNER.name, "guess after guess", "123456") == 422
    assert not is_in(inside)
    right = desk.here.code(OWNER)
    assert try_in(outside, OWNER.name, PASSWORD, right) == 422  # and says nothing else
    assert WRONG in outside.page.words
    assert len(desk.here.events("sign_in_locked")) == 1
    set_password(desk.here.house, OWNER.name, PASSWORD)
    assert try_in(outside, OWNER.name, PASSWORD, desk.here.code(OWNER)) == 422
    with pytest.raises(UserError, match="nobody their own"):
        unlock(desk.here.house, OWNER.name, OWNER)
    unlock(desk.here.house, OWNER.name, ADMIN)
    assert try_in(outside, OWNER.name, PASSWORD, desk.here.code(OWNER)) == 200


def test_from_one_address_only_so_many_tries_are_heard(desk: Office) -> None:
    browser = desk.browser()
    for number in range(20):
        assert try_in(browser, f"Person {number}", "guess after guess", "1") == 422
    assert try_in(browser, "Person 21", "guess after guess", "1") == 429
    assert len(desk.here.events("sign_in_refused")) == 20
    desk.here.place.clock.forward(minutes=11)
    assert try_in(browser, "Person 22", "guess after guess", "1") == 422


def test_a_session_that_somebody_planted_is_not_taken_on(desk: Office) -> None:
    browser = desk.browser()
    browser.client.cookies.set("wardmote-session", "planted", domain="127.0.0.1")
    desk.sign_in(OWNER, browser)
    theirs = [c.value for c in browser.client.cookies.jar if c.name == "wardmote-session"]  # fmt: skip
    assert any(len(str(value)) == 64 for value in theirs)
    stranger = desk.browser()
    stranger.client.cookies.set("wardmote-session", "planted")
    assert not is_in(stranger)


def test_signing_in_again_gives_a_new_id_and_ends_the_old_one(desk: Office) -> None:
    browser = desk.sign_in(OWNER)
    old = cookie(browser)
    token = next(f for f in browser.page.forms if f.action == "/stop").values["token"]
    fields = {"name": OWNER.name, "password": PASSWORD, "code": desk.here.code(OWNER)}
    browser.post("/sign-in", {"token": token, **fields})
    assert cookie(browser) != old and is_in(browser)
    stale = desk.browser()
    stale.client.cookies.set("wardmote-session", old)
    assert not is_in(stale)


def test_a_session_ends_after_15_idle_minutes_and_after_12_hours(desk: Office) -> None:
    browser = desk.sign_in(OWNER)
    desk.here.place.clock.forward(minutes=14)
    assert is_in(browser)
    desk.here.place.clock.forward(minutes=14)
    assert is_in(browser)
    desk.here.place.clock.forward(minutes=15)
    assert not is_in(browser) and browser.status == 401
    browser = desk.sign_in(OWNER)
    for _ in range(51):
        desk.here.place.clock.forward(minutes=14)
        assert is_in(browser)
    desk.here.place.clock.forward(minutes=10)
    assert not is_in(browser)
    ended = [json.loads(row["details"])["why"] for row in desk.here.events("session_ended")]  # fmt: skip
    assert ended == ["idle", "too_old"]


def test_what_is_sent_after_the_end_of_a_session_is_said_not_to_be_decided_and_leads_back(
    desk: Office,
) -> None:
    number = desk.number(desk.here.comment(RUDE))
    browser = desk.sign_in(OWNER)
    for page, said in (
        (f"/item/{number}?platform=facebook", "Your session ended. Nothing was decided. What you typed was not kept here."),
        (f"/cy/item/{number}", "Daeth eich sesiwn i ben. Ni phenderfynwyd dim. Ni chadwyd yma yr hyn a deipioch."),
    ):  # fmt: skip
        browser.get(page)
        prefix = page.partition("/item")[0]
        action = next(f.action for f in browser.page.forms if f.action.endswith("/decide"))  # fmt: skip
        desk.here.place.clock.forward(minutes=16)
        browser.send(action, verb="keep", reason="A fair question.")
        assert browser.path == f"{prefix}/sign-in" and said in browser.page.words
        assert "A fair question." not in browser.text, "it is nobody else's to read"
        fields = {"name": OWNER.name, "password": PASSWORD}
        browser.send(f"{prefix}/sign-in", **fields, code=desk.here.code(OWNER))
        assert browser.path == f"{prefix}/item/{number}"
    assert not desk.here.events("human_action") and not desk.here.events("comment_kept")
    browser.get("/sign-in")
    assert "Your session ended" not in browser.page.words


def test_after_the_end_of_a_session_a_form_leads_to_no_other_site(desk: Office) -> None:
    for wanted in ("//evil.example/x", "https://evil.example", "/\\evil.example", ""):
        browser = desk.browser()
        browser.post("/stop", {"back_to": wanted, "reason": "Stop."})
        assert browser.path == "/sign-in" and "Nothing was decided." in browser.page.words  # fmt: skip
        assert "evil" not in browser.text and "you come back" not in browser.page.words


def test_signing_out_ends_it_for_good(desk: Office) -> None:
    browser = desk.sign_in(OWNER)
    old = cookie(browser)
    browser.send("/sign-out")
    assert not cookie(browser)
    browser.client.cookies.set("wardmote-session", old)
    assert not is_in(browser)


def test_a_change_of_role_ends_it(desk: Office) -> None:
    browser = desk.sign_in(DELEGATE)
    path = desk.here.place.folder / SETTINGS_NAME
    settings = json.loads(path.read_text())
    settings["people"] = [one for one in PEOPLE if one["name"] != DELEGATE.name]
    path.write_text(json.dumps(settings))
    assert not is_in(browser)
    settings["people"].append({"name": DELEGATE.name, "role": "reviewer"})
    path.write_text(json.dumps(settings))
    assert not is_in(browser)


def test_a_new_password_ends_it(desk: Office) -> None:
    browser = desk.sign_in(OWNER)
    set_password(desk.here.house, OWNER.name, f"{PASSWORD} anew")
    assert not is_in(browser)


def test_no_table_and_no_entry_holds_an_id_or_a_password(desk: Office) -> None:
    browser = desk.sign_in(OWNER)
    rows = [desk.here.house.store.rows(f"SELECT * FROM {name}") for name in ("desk_sessions", "passwords", "entries", "payloads")]  # fmt: skip
    held = str(rows)
    assert cookie(browser) and cookie(browser) not in held and PASSWORD not in held
    assert "$argon2id$" in held


def test_the_cookie_is_shut_to_scripts_and_other_sites_and_secure_under_tls(
    desk: Office,
) -> None:
    browser = desk.browser()
    answer = browser.client.get("/sign-in")
    given = answer.headers["set-cookie"]
    assert "HttpOnly" in given and "SameSite=strict" in given and "Secure" not in given
    behind = Desk(desk.here.place.folder, now=desk.here.place.clock, token=seeded(5), redirect={}, name="desk.council.example")  # fmt: skip
    outside = Browser(behind, "https://desk.council.example")
    answer = outside.client.get("/sign-in")
    given = answer.headers["set-cookie"]
    assert given.startswith("__Host-wardmote-visitor=") and "Secure" in given
    assert "max-age" in answer.headers["strict-transport-security"]


def test_the_terminal_sets_a_password_and_never_shows_it(
    desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def call(*arguments: str, given: str = "") -> str:
        made = CliRunner().invoke(
            wardmote,
            [*arguments, "--data", str(desk.here.place.folder)],
            input=given,
            standalone_mode=False,
        )
        return made.output + str(made.exception or "")

    said = call("people", "password", OWNER.name, given=f"{PASSWORD}\n{PASSWORD}\n")
    assert "has a new password" in said and PASSWORD not in said
    for bad, why in (
        ("short", "needs 14 letters"),
        (f"{OWNER.name} {OWNER.name}", "too easy to guess"),
        ("aaaaaaaaaaaaaaaa", "too easy to guess"),
    ):
        assert why in call("people", "password", OWNER.name, given=f"{bad}\n{bad}\n")
    assert "not listed" in call("people", "password", "Nobody Here", given=f"{PASSWORD}\n{PASSWORD}\n")  # fmt: skip
    assert "sign-in LOCKED" not in call("people", "list")
    assert not is_password("anything", "") and not is_password("anything", "broken")


def test_somebody_in_two_roles_may_do_what_either_may(tmp_path: Path) -> None:
    two = [*PEOPLE, {"name": ADMIN.name, "role": "reviewer"}]
    with office(tmp_path / "data", people=two) as desk:
        browser = desk.sign_in(ADMIN)
        assert browser.path == "/minutes"
        assert is_in(browser)
        browser.get("/modes")
        assert browser.status == 403


def test_codes_of_answers_cannot_be_guessed_at_leisure(desk: Office) -> None:
    browser = desk.browser()
    for number in range(21):
        browser.get("/answer")
        browser.send("/answer", code=f"AAAA-BBBB-CCCC-{number:04}")
    assert browser.status == 429 and "Too many tries" in browser.page.words


def test_where_nobody_is_listed_nobody_signs_in_and_residents_look_up(
    desk: Office,
) -> None:
    browser = desk.sign_in(OWNER)
    path = desk.here.place.folder / SETTINGS_NAME
    settings = json.loads(path.read_text())
    path.write_text(json.dumps({**settings, "people": []}))
    assert not is_in(browser)
    assert try_in(browser, OWNER.name, PASSWORD, desk.here.code(OWNER)) == 422
    browser.get("/rules")
    assert browser.status == 200


@pytest.mark.parametrize("asked", ["/queue?order=oldest", "/sign-in?ended=yes&next=%2Fqueue%3Forder%3Doldest"])  # fmt: skip
def test_the_sign_in_page_in_the_other_language_says_the_same_and_leads_back(
    desk: Office, asked: str
) -> None:
    browser = desk.browser()
    browser.get(asked)
    switch = re.search(r'<a href="([^"]+)" lang="cy"', browser.text)
    assert switch
    browser.get(html.unescape(switch[1]))
    assert browser.status == 200
    assert 'name="next" value="/queue?order=oldest"' in browser.text
    assert ("Daeth eich sesiwn i ben" in browser.text) is ("ended" in asked)
    back = re.search(r'<a href="([^"]+)" lang="en"', browser.text)
    assert back
    browser.get(html.unescape(back[1]))
    assert 'name="next" value="/queue?order=oldest"' in browser.text
    assert ("Your session ended" in browser.text) is ("ended" in asked)
