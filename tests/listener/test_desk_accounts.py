"""One's own account on the desk: sessions, a new password, recovery codes, another phone. Nobody reaches another's."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pyotp
import pytest

from listener.minutes.verify import verify
from listener.people.recovery import fresh_codes, is_recovery, make_recovery, plain
from listener.store.logins import recovery_left
from tests.listener.crowd import ADMIN, DELEGATE, OWNER
from tests.listener.office import PASSWORD, Browser, Office, office
from tests.town import seeded

NEW = "copper window heron slate"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def is_in(browser: Browser) -> bool:
    return browser.get("/account") is not None and browser.status == 200


def codes_on(browser: Browser) -> list[str]:
    return [c for c in re.findall(r"<code>([^<]+)</code>", browser.text) if is_recovery(c)]  # fmt: skip


def try_in(desk: Office, code: str, password: str = PASSWORD) -> Browser:
    browser = desk.browser()
    browser.get("/sign-in")
    browser.send("/sign-in", name=OWNER.name, password=password, code=code)
    return browser


# ---- sessions ----


def test_the_account_lists_where_one_is_signed_in_and_ends_one_or_all(
    desk: Office,
) -> None:
    here, there = desk.sign_in(OWNER), None
    there = desk.browser()
    there.get("/sign-in")
    there.send("/sign-in", name=OWNER.name, password=PASSWORD, code=desk.here.code(OWNER))  # fmt: skip
    here.get("/account")
    assert here.page.words.count("Since:") == 2
    assert here.page.words.count("This one") == 1
    here.send("/account/session")
    assert not is_in(there) and is_in(here)
    again = try_in(desk, desk.here.code(OWNER))
    here.get("/account")
    here.send("/account/sessions")
    assert not is_in(here) and not is_in(again)
    whys = [json.loads(row["details"])["why"] for row in desk.here.events("session_ended")]  # fmt: skip
    assert whys == ["signed_out", "signed_out_everywhere", "signed_out_everywhere"]


def test_nobody_ends_the_session_of_somebody_else(desk: Office) -> None:
    owner, delegate = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    owner.get("/account")
    token = owner.page.forms[0].values["token"]
    theirs = desk.here.house.store.value(
        "SELECT number FROM desk_sessions WHERE person LIKE 'finch%' AND ended_at IS NULL"
    )
    for number in (str(theirs), "0", "-1", "999", "x", ""):
        owner.post("/account/session", {"token": token, "session": number})
        assert owner.status == 404
    assert is_in(delegate)
    assert "Heron" not in owner.text


# ---- password ----


def test_a_new_password_needs_the_old_one_and_a_code_and_ends_all_sessions(
    desk: Office,
) -> None:
    here = desk.sign_in(OWNER)
    other = try_in(desk, desk.here.code(OWNER))
    here.get("/account/password")
    for changes, said in (
        ({"again": "another one entirely"}, "not the same"),
        ({"new": "short", "again": "short"}, "14 letters or more"),
        (
            {"new": f"{OWNER.name} 1234", "again": f"{OWNER.name} 1234"},
            "without your name",
        ),
        ({"password": "not the password now"}, "did not fit"),
        ({"code": "000000"}, "did not fit"),
    ):
        fields = {"password": PASSWORD, "code": desk.here.code(OWNER), "new": NEW, "again": NEW} | changes  # fmt: skip
        here.send("/account/password", **fields)
        assert here.status == 422 and said in here.page.words
        assert NEW not in here.text and PASSWORD not in here.text
    here.send("/account/password", password=PASSWORD, code=desk.here.code(OWNER), new=NEW, again=NEW)  # fmt: skip
    assert here.path == "/sign-in" and "was changed" in here.page.words
    assert not is_in(here) and not is_in(other)
    assert try_in(desk, desk.here.code(OWNER)).status == 422
    assert try_in(desk, desk.here.code(OWNER), NEW).status == 200
    logged = json.dumps(desk.here.house.store.rows("SELECT * FROM entries"))
    assert NEW not in logged and len(desk.here.events("password_set")) >= 2
    changed = desk.here.events("password_set")[-1]
    assert (changed["actor"], changed["role"]) == (OWNER.name, "owner")


def test_guessing_at_the_password_from_inside_locks_as_from_outside(
    desk: Office,
) -> None:
    here = desk.sign_in(OWNER)
    here.get("/account/password")
    fields = next(f for f in here.page.forms if f.action == "/account/password").values
    for _ in range(10):
        here.post("/account/password", fields | {"password": "a guess of some length", "code": "1", "new": NEW, "again": NEW})  # fmt: skip
    assert not is_in(here)
    assert len(desk.here.events("sign_in_locked")) == 1


# ---- recovery codes ----


def test_recovery_codes_are_shown_once_work_once_and_only_their_digests_are_kept(
    desk: Office,
) -> None:
    here = desk.sign_in(OWNER)
    here.get("/account/recovery")
    here.send("/account/recovery", password=PASSWORD, code=desk.here.code(OWNER))
    codes = codes_on(here)
    assert here.status == 201 and len(set(codes)) == 10
    here.get("/account/recovery")
    assert not codes_on(here) and "10 codes left" in here.page.words
    store = desk.here.house.store
    held = str([store.rows(f"SELECT * FROM {name}") for name in ("recovery_codes", "entries", "payloads")])  # fmt: skip
    assert not any(code in held or plain(code) in held for code in codes)
    found = try_in(desk, codes[0].lower().replace("-", " "))
    assert found.path == "/account" and "You used a recovery code" in found.page.words
    assert try_in(desk, codes[0]).status == 422  # used up
    assert recovery_left(store, "wren example") == 9
    assert len(desk.here.events("recovery_code_used")) == 1
    here.get("/account/recovery")
    here.send("/account/recovery", password=PASSWORD, code=desk.here.code(OWNER))
    assert try_in(desk, codes[1]).status == 422  # replaced


def test_new_recovery_codes_sent_twice_are_the_same_and_need_a_fresh_code_once(
    desk: Office,
) -> None:
    here = desk.sign_in(OWNER)
    here.get("/account/recovery")
    form = next(f for f in here.page.forms if f.action == "/account/recovery").values
    fields = form | {"password": PASSWORD, "code": desk.here.code(OWNER)}
    here.post("/account/recovery", fields)
    first = codes_on(here)
    here.post("/account/recovery", fields)
    assert here.status == 201 and codes_on(here) == first
    assert len(desk.here.events("recovery_codes_made")) == 1


def test_recovery_codes_cannot_be_guessed_borrowed_or_used_without_the_password(
    desk: Office,
) -> None:
    theirs = make_recovery(desk.here.house, DELEGATE.name, seeded(3))
    mine = make_recovery(desk.here.house, OWNER.name, seeded(4))
    desk.sign_in(OWNER)
    assert try_in(desk, theirs[0]).status == 422
    assert try_in(desk, mine[0], "not the password at all").status == 422
    for number in range(8):
        assert try_in(desk, f"AAAA-BBBB-CCCC-{number + 2222}").status == 422
    assert len(desk.here.events("sign_in_locked")) == 1
    assert try_in(desk, mine[1]).status == 422  # locked is locked
    assert fresh_codes(b"a") != fresh_codes(b"b") and not is_recovery("123456")


# ---- another phone ----


def test_another_phone_takes_the_place_of_the_old_one_also_with_a_recovery_code(
    desk: Office,
) -> None:
    codes = make_recovery(desk.here.house, OWNER.name, seeded(5))
    old = desk.sign_in(OWNER)
    here = try_in(desk, codes[0])
    here.get("/account/phone")
    secret = "".join(re.findall(r'class="code"><code>([^<]+)</code>', here.text)[0].split())  # fmt: skip
    assert "<svg" in here.text and 'role="img"' in here.text
    before = desk.here.code(OWNER)
    here.send("/account/phone", digits="000000", password=PASSWORD, code=codes[1])
    assert here.status == 422 and secret == "".join(re.findall(r'class="code"><code>([^<]+)</code>', here.text)[0].split())  # fmt: skip
    form = next(f for f in here.page.forms if f.action == "/account/phone").values
    digits = pyotp.TOTP(secret).at(desk.here.place.clock())
    fields = form | {"digits": digits, "password": PASSWORD, "code": codes[1]}
    for _ in range(2):
        here.post("/account/phone", fields)
        assert here.path == "/account" and "new phone is set up" in here.page.words
    assert is_in(here) and not is_in(old)
    (ended,) = desk.here.events("session_ended")
    assert json.loads(ended["details"])["why"] == "phone_changed"
    kept = desk.here.place.folder / "keys" / "totp" / OWNER.name
    assert kept.read_text() == secret and kept.stat().st_mode & 0o077 == 0
    assert try_in(desk, before).status == 422
    assert try_in(desk, digits).status == 422  # used up when it was set up
    assert try_in(desk, desk.here.code(OWNER)).status == 200
    logged = str(desk.here.house.store.rows("SELECT * FROM entries"))
    assert secret not in logged


def test_another_browser_is_shown_another_secret(desk: Office) -> None:
    one, two = desk.sign_in(OWNER), desk.sign_in(ADMIN)
    texts = []
    for browser in (one, two):
        browser.get("/account/phone")
        texts.append(re.findall(r'class="code"><code>([^<]+)</code>', browser.text)[0])
    form = next(f for f in one.page.forms if f.action == "/account/phone").values
    theirs = next(f for f in two.page.forms if f.action == "/account/phone").values
    theirs["nonce"] = form["nonce"]
    two.post("/account/phone", theirs | {"digits": "1", "password": "x", "code": "1"})
    texts.append(re.findall(r'class="code"><code>([^<]+)</code>', two.text)[0])
    assert len(set(texts)) == 3
