"""Role by route, made from the doors themselves: whoever may not pass changes not one row, whatever they send."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.desk.app import DOORS
from listener.desk.csrf import token_for
from listener.desk.doors import DESK_ROLES, Door
from listener.minutes.verify import verify
from listener.minutes.writer import Actor
from listener.people.appeals import lodge
from listener.people.codes import make_code
from tests.listener.crowd import (
    DELEGATE,
    EVERYBODY,
    OWNER,
    PEOPLE,
)
from tests.listener.lives import comment_id
from tests.listener.office import SAME, Browser, Office, office
from tests.town import RUDE, THREAT, seeded

ROLES = {one.role: one for one in EVERYBODY}
POSTS = [door for door in DOORS if door.method == "POST"]
CLOSED = [door for door in DOORS if "public" not in door.who]
MOVING = ("beats",)  # signs of life, not state


def name_of(door: Door) -> str:
    return f"{door.method} {door.path}"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    two = [*PEOPLE, {"name": "Grebe Example", "role": "admin"}, {"name": "Grebe Example", "role": "reviewer"}]  # fmt: skip
    with office(tmp_path_factory.mktemp("matrix") / "data", people=two) as opened:
        hidden = opened.here.comment(THREAT)
        opened.here.comment(RUDE)
        lodge(opened.here.house, comment_id(hidden), "It is a song.")
        yield opened
        assert verify(opened.here.house.store.db).sound


@pytest.fixture(scope="module")
def browsers(desk: Office) -> dict[str, Browser]:
    return {role: desk.sign_in(actor) for role, actor in ROLES.items()} | {"public": desk.browser()}  # fmt: skip


def token(browser: Browser) -> str:
    if not browser.client.cookies.get("wardmote-session"):
        browser.get("/sign-in")
    for name in ("wardmote-session", "wardmote-visitor"):
        key = browser.client.cookies.get(name)
        if key:
            return token_for(key)
    raise AssertionError("the desk gave no cookie")


def fields(desk: Office, browser: Browser, **more: str) -> dict[str, str]:
    """Everything that any form asks for, filled in as somebody would who means it."""
    row = desk.here.house.store.row("SELECT permalink FROM comments WHERE permalink <> ''")  # fmt: skip
    return {
        "token": token(browser),
        "verb": "keep",
        "reason": "Because.",
        "rule": "R1",
        "seen": "1.0." + "0" * 12,
        "item": "1",
        "name": DELEGATE.name,
        "role": "comms",
        "until": "2027-05-06",
        "code": "123456",
        "session": "1",
        "outcome": "overturned",
        "link": str(row["permalink"]) if row else "",
        "text": "Why?",
        "password": "x" * 20,
        "new": "copper window heron slate",
        "again": "copper window heron slate",
        "digits": "123456",
        "nonce": "0" * 32,
    } | more


def state(desk: Office) -> dict[str, str]:
    """Everything that the database and the settings hold, a digest for each table."""
    store, found = desk.here.house.store, {}
    tables = store.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")  # fmt: skip
    for table in sorted(str(row["name"]) for row in tables):
        if table in MOVING:
            continue
        rows = store.rows(f"SELECT * FROM {table} ORDER BY 1")
        for row in rows:
            row.pop("seen_at", None)
        found[table] = digest(repr(rows).encode())
    found["file"] = digest((desk.here.place.folder / "wardmote.yaml").read_bytes())
    return found


def digest(what: bytes) -> str:
    return hashlib.sha256(what).hexdigest()[:12]


def paths(desk: Office, door: Door) -> list[str]:
    """The door's path, with numbers that there are: of items, decisions, entries, appeals and sessions."""
    if "{number}" not in door.path:
        return [door.path]
    items = desk.here.house.store.rows("SELECT item_id FROM queue")
    numbers = {1, 2, 3, *(int(row["item_id"]) for row in items)}
    return [door.path.replace("{number}", str(number)) for number in sorted(numbers)]


def send(browser: Browser, door: Door, path: str, given: dict[str, str]) -> None:
    if door.method == "GET":
        browser.get(path, follow_redirects=False)
    else:
        browser.post(path, given, follow_redirects=False)


# ---- the whole matrix ----


@pytest.mark.parametrize("door", CLOSED, ids=name_of)
def test_whoever_may_not_pass_is_refused_and_changes_not_one_row(
    desk: Office, browsers: dict[str, Browser], door: Door
) -> None:
    refused = [role for role in (*DESK_ROLES, "public") if not door.lets_in([role])]
    assert "public" in refused
    before = state(desk)
    for role in refused:
        browser = browsers[role]
        for path in paths(desk, door):
            send(browser, door, path, fields(desk, browser))
            if role == "public" and door.method == "GET":
                assert browser.status == 401
            elif role == "public":
                assert (browser.status, browser.headers["location"]) == (303, "/sign-in")  # fmt: skip
            else:
                assert browser.status == 403 and "not for you" in browser.page.words
            for words in (THREAT, RUDE, "Marlow Teasel", "It is a song."):
                assert words not in browser.text
    assert state(desk) == before


@pytest.mark.parametrize("door", POSTS, ids=name_of)
def test_a_form_without_this_browsers_own_token_changes_not_one_row(
    desk: Office, browsers: dict[str, Browser], door: Door
) -> None:
    role = next((role for role in DESK_ROLES if door.lets_in([role])), "owner")
    browser, stranger = browsers[role], desk.browser()
    other = browsers["admin" if role != "admin" else "owner"]
    before = state(desk)
    for bad in ("", "x", token(other), token(stranger), token_for(""), "ü"):
        for path in paths(desk, door)[:2]:
            browser.post(path, fields(desk, browser, token=bad))
            assert browser.status == 403, (path, bad)
    for headers in (
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "http://127.0.0.1:9999"},
    ):
        browser.post(paths(desk, door)[0], fields(desk, browser), headers=headers)
        assert browser.status == 403
    assert state(desk) == before


@pytest.mark.parametrize("door", POSTS, ids=name_of)
def test_a_huge_or_strange_body_changes_not_one_row(
    desk: Office, browsers: dict[str, Browser], door: Door
) -> None:
    role = next((role for role in DESK_ROLES if door.lets_in([role])), "owner")
    browser, path = browsers[role], paths(desk, door)[0]
    before, right = state(desk), token(browser)
    form = "application/x-www-form-urlencoded"
    for body, kind in (
        (f"token={right}&reason=" + "x" * 70_000, form),
        (f'{{"token": "{right}"}}', "application/json"),
        (f"token={right}", "multipart/form-data; boundary=x"),
        (f"token={right}", "text/plain"),
        (f"<token>{right}</token>", "application/xml"),
    ):
        answer = browser.client.post(path, content=body, headers={**SAME, "content-type": kind})  # fmt: skip
        assert answer.status_code == 400
    assert state(desk) == before


def _fits(pattern: str, path: str) -> bool:
    return re.fullmatch(pattern.replace("{number}", "[^/]+"), path) is not None


@pytest.mark.parametrize("door", DOORS, ids=name_of)
def test_no_door_answers_another_method_or_fails_on_a_strange_number(
    desk: Office, browsers: dict[str, Browser], door: Door
) -> None:
    path = paths(desk, door)[0]
    here = {one.method for one in DOORS if _fits(one.path, path)}
    client = browsers["owner"].client
    for method in {"GET", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"} - here:
        answer = client.request(method, path, headers=SAME)
        assert answer.status_code in (404, 405), (method, path)
    role = next((role for role in DESK_ROLES if door.lets_in([role])), "owner")
    browser = browsers[role]
    if "{number}" in door.path:
        for odd in ("0", "99999", "-1", "1e3", "٣", "9" * 40, "1;x", "%00", "..%2f1"):
            send(browser, door, door.path.replace("{number}", odd), fields(desk, browser))  # fmt: skip
            assert browser.status in (404, 405), (odd, browser.status)


@pytest.mark.parametrize("door", [d for d in CLOSED if d.method == "GET"], ids=name_of)
def test_no_private_page_is_kept_framed_or_sniffed(
    desk: Office, browsers: dict[str, Browser], door: Door
) -> None:
    role = next(role for role in DESK_ROLES if door.lets_in([role]))
    for browser in (browsers[role], browsers["public"]):
        browser.get(paths(desk, door)[-1])
        found = browser.headers
        assert found["cache-control"] == "no-store"
        assert found["x-frame-options"] == "DENY"
        assert "frame-ancestors 'none'" in found["content-security-policy"]
        assert found["x-content-type-options"] == "nosniff"
        assert found["x-robots-tag"] == "noindex"
        head = browser.client.head(paths(desk, door)[-1])
        assert head.status_code == browser.status and not head.content


# ---- one who is nobody any more ----


def test_a_session_that_ended_and_one_of_somebody_who_left_open_nothing(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        ended, left = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
        key = ended.client.cookies.get("wardmote-session")
        old = token(ended)
        ended.send("/sign-out")
        ended.client.cookies.set("wardmote-session", str(key))
        path = desk.here.place.folder / "wardmote.yaml"
        path.write_text(path.read_text().replace(f'"name": "{DELEGATE.name}"', '"name": "Ouzel Example"'))  # fmt: skip
        left.get("/home")
        assert left.status == 401
        with desk.desk.house(acts=True):
            pass  # that the list was changed is noted here, and not by whoever comes next
        before = state(desk)
        for browser in (ended, left):
            for door in CLOSED:
                given = fields(desk, browser, token=old)
                send(browser, door, paths(desk, door)[0], given)
                assert browser.status in (303, 401, 403), name_of(door)
        assert state(desk) == before


def test_who_holds_two_roles_may_do_what_either_may_and_nothing_more(
    desk: Office,
) -> None:
    make_code(desk.here.house, "Grebe Example", seeded(40))
    browser = desk.sign_in(Actor("Grebe Example", "admin"))
    for door in (d for d in CLOSED if d.method == "GET"):
        browser.get(paths(desk, door)[0])
        opens = door.lets_in(["admin", "reviewer"])
        assert (browser.status != 403) == opens, name_of(door)


# ---- another house ----


def test_nothing_of_one_page_opens_another(desk: Office, tmp_path: Path) -> None:
    with office(tmp_path / "other") as other:
        other.desk.token = seeded(78)  # or both would give out the same ids
        item = other.here.comment(THREAT)
        insider = other.sign_in(OWNER)
        resident = other.browser()
        resident.get("/look-up", params={"link": other.link(item)})
        resident.send("/appeal", text="It is a song.")
        code = resident.text.partition("<code>")[2].partition("</code>")[0]
        insider.get("/people")
        insider.send("/people/give", name="Robin Example", role="comms", until="2027-05-06", code=other.here.code(OWNER))  # fmt: skip
        invitation = insider.text.partition("/invitation?code=")[2][:32]
        key = str(insider.client.cookies.get("wardmote-session"))
        before = state(desk)
        stranger = desk.browser()
        stranger.client.cookies.set("wardmote-session", key)
        for door in CLOSED:
            send(stranger, door, paths(desk, door)[0], fields(desk, stranger, token=token_for(key)))  # fmt: skip
            assert stranger.status in (303, 401, 403), name_of(door)
        reader = desk.browser()
        reader.get("/answer")
        reader.send("/answer", code=code)
        assert reader.status == 422
        reader.get(f"/invitation?code={invitation}")
        assert reader.status == 404
        assert state(desk) == before


def test_what_waits_on_a_page_that_was_taken_out_changes_nothing_there(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        item = desk.here.comment(RUDE)
        browser = desk.sign_in(OWNER)
        number, path = desk.number(item), desk.here.place.folder / "wardmote.yaml"
        browser.get(f"/item/{number}")
        settings = json.loads(path.read_text())
        settings["pages"] = [one for one in settings["pages"] if one["connector"] == "x"]  # fmt: skip
        path.write_text(json.dumps(settings))
        browser.send(f"/item/{number}/decide", verb="hide", rule="R1", reason="Rude.")
        desk.here.act()
        assert not item.hidden


# ---- names and planted ids ----


def test_a_forwarded_name_never_gets_into_a_link_or_a_redirect(desk: Office) -> None:
    owner = desk.sign_in(OWNER)
    owner.get("/people")
    evil = {
        **SAME,
        "x-forwarded-host": "evil.example",
        "forwarded": "host=evil.example",
        "x-original-url": "/minutes",
    }
    given = fields(desk, owner, name="Robin Example", code=desk.here.code(OWNER))
    owner.post("/people/give", given, headers=evil)
    assert owner.status == 201 and "evil.example" not in owner.text
    answer = owner.client.get("/", headers=evil, follow_redirects=False)
    assert answer.status_code == 303 and answer.headers["location"] == "/home"
