"""Guessing at the desk: it takes as long to refuse a stranger as anybody else, and two at once get no more than one."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyotp
import pytest
from argon2 import extract_parameters
from starlette.testclient import TestClient

from listener.desk import passwords
from listener.desk.app import make_app
from listener.desk.passwords import is_password, set_password
from listener.minutes.verify import verify
from listener.people.recovery import make_recovery
from listener.store.sessions import password_of
from tests.listener.crowd import DELEGATE, OWNER
from tests.listener.office import ADDRESS, PASSWORD, Browser, Office, office
from tests.town import seeded

FLOOR = 0.5  # seconds
AS_SHIPPED = passwords._hasher  # taken before the tests' own stands in its place


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def ready(desk: Office, name: str, password: str, code: str) -> tuple[Browser, dict[str, str]]:  # fmt: skip
    browser = desk.browser()
    browser.get("/sign-in")
    form = next(f for f in browser.page.forms if f.action == "/sign-in").values
    return browser, form | {"name": name, "password": password, "code": code}


def test_each_refusal_takes_the_same_time_whoever_is_named(desk: Office) -> None:
    desk.desk.slowest_refusal = FLOOR
    set_password(desk.here.house, OWNER.name, PASSWORD)
    took = []
    for name, password, code in (
        ("Nobody Here", PASSWORD, "123456"),
        (OWNER.name, "not the password at all", "123456"),
        (OWNER.name, PASSWORD, "123456"),
        (OWNER.name, PASSWORD, "AAAA-BBBB-CCCC-DDDD"),
        (DELEGATE.name, PASSWORD, "123456"),
    ):
        browser, fields = ready(desk, name, password, code)
        began = time.monotonic()
        browser.post("/sign-in", fields)
        took.append(time.monotonic() - began)
        assert browser.status == 422
    assert min(took) >= FLOOR, took


@pytest.fixture
def full_work(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The work as it is for users; elsewhere tests take less."""
    monkeypatch.setattr(passwords, "_hasher", AS_SHIPPED)
    passwords._of_nobody.cache_clear()
    yield
    passwords._of_nobody.cache_clear()


@pytest.mark.usefixtures("full_work")
def test_a_thief_of_the_database_pays_for_each_guess(desk: Office) -> None:
    """With at least the memory and passes that OWASP asks for: 19 MiB, twice."""
    set_password(desk.here.house, OWNER.name, PASSWORD)
    kept = extract_parameters(password_of(desk.here.house.store, "wren example").hash)
    assert kept.memory_cost >= 19 * 1024 and kept.time_cost >= 2


@pytest.mark.usefixtures("full_work")
def test_to_compare_with_nobodys_password_is_the_same_work(desk: Office) -> None:
    set_password(desk.here.house, OWNER.name, PASSWORD)
    hashed = password_of(desk.here.house.store, "wren example").hash

    def work(known: str) -> float:
        began = time.thread_time()
        assert not is_password("not the password at all", known)
        return time.thread_time() - began

    work(hashed)  # the first one makes the hash of nobody
    ratio = statistics.median(work("") for _ in range(5)) / statistics.median(work(hashed) for _ in range(5))  # fmt: skip
    assert 1 / 3 < ratio < 3, ratio


def test_an_invitation_used_in_two_browsers_at_once_makes_one_account(
    desk: Office,
) -> None:
    owner = desk.sign_in(OWNER)
    owner.get("/people")
    owner.send("/people/give", name="Robin Example", role="comms", until="2027-05-06", code=desk.here.code(OWNER))  # fmt: skip
    link = re.search(r"/invitation\?code=\w+", owner.text)
    assert link is not None
    waiting = []
    for _ in range(4):
        browser = desk.browser()
        browser.get(link[0])
        secret = "".join(re.findall(r'class="code"><code>([^<]+)</code>', browser.text)[0].split())  # fmt: skip
        form = next(f for f in browser.page.forms if f.action == "/invitation").values
        digits = pyotp.TOTP(secret).at(desk.here.place.clock())
        waiting.append((browser, form | {"digits": digits, "new": PASSWORD, "again": PASSWORD}))  # fmt: skip
    with ThreadPoolExecutor(4) as several:
        list(several.map(lambda one: one[0].post("/invitation", one[1]), waiting))
    assert sorted(one.status for one, _ in waiting) == [201, 404, 404, 404]
    assert len(desk.here.events("invitation_accepted")) == 1
    kept = (desk.here.place.folder / "keys" / "totp" / "Robin Example").read_text()
    assert len(kept) == 32


def test_a_recovery_code_used_in_two_browsers_at_once_lets_one_in(
    desk: Office,
) -> None:
    set_password(desk.here.house, OWNER.name, PASSWORD)
    code = make_recovery(desk.here.house, OWNER.name, seeded(9))[0]
    waiting = [ready(desk, OWNER.name, PASSWORD, code) for _ in range(4)]
    with ThreadPoolExecutor(4) as several:
        list(several.map(lambda one: one[0].post("/sign-in", one[1]), waiting))
    assert sorted(one.status for one, _ in waiting) == [200, 422, 422, 422]
    assert len(desk.here.events("recovery_code_used")) == 1


def test_look_ups_and_appeals_are_counted(desk: Office) -> None:
    fresh = office_browser(desk, "192.0.2.7")
    for number in range(20):
        assert fresh.get(f"/look-up?link=https://x.example/{number}").status_code == 200
    assert fresh.get("/look-up?link=https://x.example/21").status_code == 429
    assert office_browser(desk, "192.0.2.8").get("/look-up?link=https://x.example/1").status_code == 200  # fmt: skip
    desk.here.place.clock.forward(minutes=1)
    assert fresh.get("/look-up?link=https://x.example/22").status_code == 200


def office_browser(desk: Office, address: str) -> TestClient:
    return TestClient(make_app(desk.desk), base_url=ADDRESS, client=(address, 40000))  # type: ignore[arg-type]


def test_a_line_with_many_addresses_counts_as_one(desk: Office) -> None:
    for number in range(20):
        client = office_browser(desk, f"2001:db8:1:2::{number + 1:x}")
        assert (
            client.get(f"/look-up?link=https://x.example/{number}").status_code == 200
        )
    same = office_browser(desk, "2001:db8:1:2:ffff:ffff:ffff:1")
    assert same.get("/look-up?link=https://x.example/1").status_code == 429
    next_door = office_browser(desk, "2001:db8:1:3::1")
    assert next_door.get("/look-up?link=https://x.example/1").status_code == 200


def test_signing_in_gives_a_new_session_that_no_other_browser_can_plant(
    desk: Office,
) -> None:
    planted = "f" * 64
    browser = desk.browser()
    browser.client.cookies.set("wardmote-session", planted, domain="127.0.0.1")
    browser.client.cookies.set("wardmote-visitor", planted, domain="127.0.0.1")
    desk.sign_in(OWNER, browser)
    keys = [c.value for c in browser.client.cookies.jar if c.name == "wardmote-session"]
    assert planted not in keys or len(keys) > 1
    stranger = desk.browser()
    stranger.client.cookies.set("wardmote-session", planted)
    stranger.get("/account")
    assert stranger.status == 401
