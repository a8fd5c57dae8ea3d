"""Somebody is invited on the desk, uses the link, and signs in."""

from __future__ import annotations

import re

import pyotp

from listener.settings import load_settings
from tests.listener.crowd import OWNER
from tests.listener.office import Browser, Office

NEW = "copper window heron slate"
ROBIN = "Robin Example"
UNTIL = "2027-05-06"


def add(desk: Office, browser: Browser, name: str = ROBIN, role: str = "delegate", **more: str) -> str:  # fmt: skip
    """List and invite somebody; gives the path of the link, or "" where it was refused."""
    browser.get("/people")
    given = {"name": name, "role": role, "until": UNTIL} | more
    given.setdefault("code", desk.here.code(OWNER))
    browser.send("/people/give", **given)
    found = re.search(r"http://127.0.0.1:8790(/invitation\?code=\w+)", browser.text)
    return found[1] if found else ""


def secret_on(browser: Browser) -> str:
    return "".join(re.findall(r'class="code"><code>([^<]+)</code>', browser.text)[0].split())  # fmt: skip


def accept(desk: Office, link: str, **changes: str) -> Browser:
    browser = desk.browser()
    browser.get(link)
    assert browser.status == 200, browser.page.words
    digits = pyotp.TOTP(secret_on(browser)).at(desk.here.place.clock())
    fields = {"digits": digits, "new": NEW, "again": NEW} | changes
    browser.send("/invitation", **fields)
    return browser


def sign_in_as(desk: Office, name: str, password: str = NEW) -> Browser:
    desk.here.place.clock.forward(seconds=31)
    secret = (desk.here.place.folder / "keys" / "totp" / name).read_text()
    browser = desk.browser()
    browser.get("/sign-in")
    code = pyotp.TOTP(secret).at(desk.here.place.clock())
    browser.send("/sign-in", name=name, password=password, code=code)
    return browser


def people_in_file(desk: Office) -> list[dict[str, str]]:
    return [one.model_dump(mode="json") for one in load_settings(desk.here.place.folder).people]  # fmt: skip


def secret_on_of(desk: Office, link: str) -> str:
    browser = desk.browser()
    browser.get(link)
    return secret_on(browser)
