"""Who may open what, taken from the doors themselves; and the ways in which somebody could try to get round them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.datastructures import Headers

from listener.desk.app import DOORS, make_app
from listener.desk.csrf import comes_from_here, is_token, token_for
from listener.desk.doors import DESK_ROLES, EVERYONE, Door, OpenDoor
from listener.desk.forms import own_path
from listener.minutes.verify import verify
from tests.listener.crowd import DELEGATE, EVERYBODY
from tests.listener.office import ADDRESS, SAME, Browser, Office, office
from tests.town import RUDE, THREAT

ROLES = {one.role: one for one in EVERYBODY}
OF_ALL = sorted({"/", "/rules", "/look-up", "/appeal", "/answer", "/sign-in", "/invitation", "/transparency", "/transparency/{number}", "/transparency/{number}/csv"})  # fmt: skip
SHOWS = {"GET /rare", "GET /show-all", "POST /show-all"}
MENDS = {"GET /corrections", "GET /corrections/{number}", "POST /corrections/{number}/text", "POST /corrections/{number}/close"}  # fmt: skip
# Policy P12 and 6.6: the owner and a reviewer, and nobody else.
BOTH = {"GET /election", "POST /election", "GET /notice-holds"} | {f"{method} /item/{{number}}/notice-hold" for method in ("GET", "POST")} | {"POST /item/{number}/notice-hold/end"}  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with office(tmp_path_factory.mktemp("doors") / "data") as opened:
        opened.here.comment(THREAT)
        opened.here.comment(RUDE)
        yield opened
        assert verify(opened.here.house.store.db).sound


@pytest.fixture(scope="module")
def browsers(desk: Office) -> dict[str, Browser]:
    found = {role: desk.sign_in(actor) for role, actor in ROLES.items()}
    return found | {"public": desk.browser()}


# ---- the matrix ----


def test_the_doors_that_are_open_to_all_are_these_and_no_others() -> None:
    assert sorted({d.path for d in DOORS if "public" in d.who}) == OF_ALL
    assert {d.path for d in DOORS if d.who == EVERYONE} == set(OF_ALL)


def test_what_each_role_may_open_is_what_policy_says() -> None:
    def opens(role: str) -> set[str]:
        return {f"{d.method} {d.path}" for d in DOORS if d.lets_in([role]) and "public" not in d.who}  # fmt: skip

    account = {f"{method} /account/{what}" for method in ("GET", "POST") for what in ("password", "recovery", "phone")}  # fmt: skip
    out = {"POST /sign-out", "GET /account", "POST /account/session", "POST /account/sessions"} | account  # fmt: skip
    appeals = {"GET /appeals", "GET /appeals/{number}", "POST /appeals/{number}/decide"}
    people = {"GET /people", "GET /people/person"} | {f"POST /people/{what}" for what in ("give", "take", "invite", "unlock", "sign-out")}  # fmt: skip
    # Policy 3.2: a reviewer reads the queue under pseudonyms, agrees to hides or shows again, and is a second person.
    queue = {"GET /queue", "GET /queue/settings", "POST /queue/settings", "GET /item/{number}", "GET /item/{number}/evidence", "POST /item/{number}/evidence", "GET /item/{number}/pack", "POST /item/{number}/pack", "POST /item/{number}/decide", "POST /decision/{number}/undo", "GET /proposals", "GET /proposal/{number}", "POST /proposal/{number}/agree", "POST /proposal/{number}/decline"}  # fmt: skip
    advises = {"GET /advice", "POST /advice/{number}"}
    decides = queue | advises | {"GET /item/{number}/there", "POST /item/{number}/unblock", "POST /queue/together", "GET /queue/together", "POST /queue/together/undo"}  # fmt: skip
    decides |= {f"{method} /item/{{number}}/{step}" for method in ("GET", "POST") for step in ("say", "ask", "hand", "advice")}  # fmt: skip
    report = {
        "GET /accesses",
        "GET /report",
        "POST /report/draft",
        "POST /report/publish",
    }
    reviews = {"GET /minutes", "GET /minutes/{number}", "GET /minutes/{number}/receipt", "POST /minutes/check",
               "GET /minutes/{number}/words", "POST /minutes/{number}/words", "GET /accesses/{number}", "GET /copies",
               "POST /copies", "GET /second-looks", "POST /second-looks", "GET /second-looks/{number}",
               "POST /second-looks/{number}"}  # fmt: skip
    charts = {"GET /charts"}
    reads = {"GET /alerts", "GET /alerts/{number}", "GET /requests", "GET /facts", "GET /facts/claim/{name}"}  # fmt: skip
    asked = {"GET /questions", "POST /questions/settle", "POST /questions/reopen", "GET /notice"}  # fmt: skip
    modes = {"GET /modes", "POST /modes/away", "POST /modes/meeting", "POST /modes/end", "POST /modes/planned", "POST /modes/resume", "POST /modes/thread", "POST /modes/mark", "POST /modes/release"}  # fmt: skip
    waits = {"GET /facts/waiting", "GET /facts/waiting/{number}"}
    edits = {f"POST /facts/waiting/{{number}}/{what}" for what in ("approve", "decline")} | {"GET /facts/new", "POST /facts/new", "GET /facts/unchecked"}  # fmt: skip
    edits |= {f"{how}/facts/claim/{{name}}/{what}" for how, what in (("GET ", "change"), ("POST ", "change"), ("GET ", "until"), ("POST ", "renew"), ("POST ", "withdraw"))}  # fmt: skip
    answers = {"POST /alerts/{number}/answer", "POST /requests"}
    runs = {"GET /home", "POST /stop"} | SHOWS
    # Policy 10: what is said of the councillor in person goes on to comms only from their side.
    forwards = {
        "POST /alerts/{number}/forward",
        "POST /item/{number}/untrue",
        "POST /resume",
    }
    mine = out | appeals | decides | charts | reads | asked | modes | runs | forwards | MENDS  # fmt: skip
    assert opens("owner") - people - report - BOTH == opens("delegate") == mine
    assert opens("owner") >= people | report | BOTH
    assert opens("comms") == out | advises | charts | reads | waits | edits | answers
    assert opens("admin") == out | people | charts | runs
    assert opens("reviewer") == out | queue | advises | appeals | charts | reads | waits | reviews | report | BOTH | SHOWS  # fmt: skip


@pytest.mark.parametrize("door", [d for d in DOORS if d.path not in ("/sign-out", "/account/sessions")], ids=lambda d: f"{d.method} {d.path}")  # fmt: skip
@pytest.mark.parametrize("role", [*DESK_ROLES, "public"])
def test_each_door_opens_to_its_roles_and_to_nobody_else(
    browsers: dict[str, Browser], door: Door, role: str
) -> None:
    browser = browsers[role]
    if door.method == "GET":
        browser.get(door.path.replace("{number}", "1"), follow_redirects=False)
    else:
        # With a form that is sound and says nothing of use: whoever is let in is refused by the page itself.
        path = door.path.replace("{number}", "99999")
        browser.get("/look-up")
        fields = {"token": _any_token(browser)}
        browser.post(path, fields, follow_redirects=False)
    if door.lets_in([role]):
        assert browser.status in (200, 303, 404, 409, 422), browser.status
    elif role == "public":
        assert browser.status in (401, 303)
        assert browser.status != 303 or browser.headers["location"] == "/sign-in"
    else:
        assert browser.status == 403 and "not for you" in browser.page.words


def _any_token(browser: Browser) -> str:
    if not any("token" in form.values for form in browser.page.forms):
        browser.get("/sign-in")
    return next(f.values["token"] for f in browser.page.forms if "token" in f.values)


def test_a_door_that_does_not_say_who_may_pass_stops_the_desk_from_starting(
    desk: Office,
) -> None:
    def answer(visit: object) -> None: ...

    for who in (frozenset(), frozenset({"mayor"})):
        bad = Door("GET", "/x", answer, who)  # type: ignore[arg-type]
        with pytest.raises(OpenDoor):
            make_app(desk.desk, doors=[*DOORS, bad])
    with pytest.raises(OpenDoor, match="twice"):
        make_app(desk.desk, doors=[*DOORS, DOORS[0]])


# ---- forms from elsewhere ----


def test_a_form_from_elsewhere_changes_nothing(desk: Office, browsers: dict[str, Browser]) -> None:  # fmt: skip
    browser, before = browsers["owner"], len(desk.here.events("acting_stopped"))
    browser.get("/home")
    good = {"token": _any_token(browser)}
    for headers in (
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
    ):
        browser.post("/stop", good, headers=headers)
        assert browser.status == 403
    other = browsers["admin"]
    other.get("/home")
    theirs = _any_token(other)
    for token in ("", "x", theirs, "ü" * 64, token_for("")):
        browser.post("/stop", {"token": token})
        assert browser.status == 403
    assert len(desk.here.events("acting_stopped")) == before
    browser.client.headers.pop("origin", None)
    assert browser.client.get("/stop").status_code == 405


def test_where_a_form_comes_from_is_read_as_browsers_say_it() -> None:
    here = {"host": "127.0.0.1:8790"}

    def ours(**more: str) -> bool:
        named = {name.replace("_", "-"): value for name, value in more.items()}
        return comes_from_here(Headers({**here, **named}))

    assert ours(sec_fetch_site="same-origin") and ours() and ours(origin="null")
    assert ours(origin="http://127.0.0.1:8790")
    assert not ours(origin="http://127.0.0.1:8791")
    assert not ours(origin="http://127.0.0.1:8790", sec_fetch_site="cross-site")
    assert is_token(token_for("a"), "a") and not is_token(token_for("a"), "b")
    assert not is_token(token_for(""), "")


@pytest.mark.parametrize("body", ["x" * 70_000, "a=" + "b" * 70_000])
def test_a_form_that_is_too_large_is_not_read(desk: Office, body: str) -> None:
    browser = desk.browser()
    kind = {"content-type": "application/x-www-form-urlencoded", **SAME}
    answer = browser.client.post("/answer", content=body, headers=kind)
    assert answer.status_code == 400
    answer = browser.client.post("/answer", content="{}", headers={**SAME, "content-type": "application/json"})  # fmt: skip
    assert answer.status_code == 400


# ---- numbers of others, and strange addresses ----


@pytest.mark.parametrize("number", ["0", "99999", "-1", "1e3", "٣", "1" * 40, "1;x", "%00"])  # fmt: skip
def test_numbers_that_are_none_are_not_there(browsers: dict[str, Browser], number: str) -> None:  # fmt: skip
    for role, path in (("owner", "/item/"), ("reviewer", "/minutes/")):
        browsers[role].get(path + number)
        assert browsers[role].status == 404


def test_nobody_undoes_a_decision_that_their_role_does_not_reach(
    desk: Office, browsers: dict[str, Browser]
) -> None:
    before = desk.here.house.store.value("SELECT COUNT(*) FROM decisions")
    for role in ("comms", "admin"):
        browser = browsers[role]
        browser.get("/rules")
        fields = {"token": _any_token(browser), "verb": "show", "reason": "x"}
        for path in ("/decision/1/undo", "/item/1/decide"):
            browser.post(path, fields)
            assert browser.status == 403
    assert desk.here.house.store.value("SELECT COUNT(*) FROM decisions") == before


def test_the_banner_of_what_was_done_is_for_whoever_did_it(
    desk: Office, browsers: dict[str, Browser]
) -> None:
    made = desk.here.house.store.row("SELECT * FROM decisions WHERE role = 'daemon'")
    assert made is not None
    browsers["owner"].get(f"/queue?done={made['decision_id']}")
    assert "Done:" not in browsers["owner"].page.words


@pytest.mark.parametrize("path", ["//evil.example", "/\\evil.example", "https://evil.example", "/x\r\nSet-Cookie: a=b", "/%0d%0aX: y?a", "/../..//e", "javascript:alert(1)", "", "/a//b", "/ü"])  # fmt: skip
def test_nobody_is_led_away_after_signing_in(path: str) -> None:
    assert own_path(path) == ""


@pytest.mark.parametrize("path", ["/queue", "/item/12", "/minutes?event=hide_done&before=3", "/", "/home"])  # fmt: skip
def test_a_page_of_the_desk_is_come_back_to(path: str) -> None:
    assert own_path(path) == path


def test_signing_in_leads_to_the_page_that_was_asked_for_and_never_elsewhere(
    desk: Office,
) -> None:
    browser = desk.browser()
    browser.get("/item/1")
    assert browser.status == 401
    form = next(f for f in browser.page.forms if f.action == "/sign-in")
    assert form.values["next"] == "/item/1"
    desk.sign_in(DELEGATE, browser)  # opens /sign-in itself
    assert browser.path == "/home"
    browser.get("/sign-in?next=//evil.example")
    assert browser.path == "/home"


@pytest.mark.parametrize("path", ["//evil.example/x", "/%5Cevil.example/x", "/%09/evil.example", "//evil.example"])  # fmt: skip
def test_the_link_to_the_other_language_never_leads_off_the_desk(desk: Office, path: str) -> None:  # fmt: skip
    for language in ("", "/cy"):
        browser = desk.browser()
        browser.get(f"{ADDRESS}{language}{path}")
        assert browser.status == 404
        assert "evil.example" not in browser.text
        other = "/" if language else "/cy/"
        assert other in browser.page.links
    browser.get("/cy/no-such-page")
    assert browser.status == 404 and "/no-such-page" in browser.page.links


def test_no_header_can_be_put_in(desk: Office) -> None:
    browser = desk.browser()
    for path in ("/look-up?link=a%0d%0aX-Evil:%20yes", "/cy%0d%0aX-Evil:%20yes"):
        browser.get(path, follow_redirects=False)
        assert "x-evil" not in browser.headers
    browser.get("/sign-in?next=%0d%0aX-Evil:%20yes")
    assert "x-evil" not in browser.headers and "X-Evil" not in browser.text


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "localhost.", "[::2]:8790"])  # fmt: skip
def test_a_name_that_is_not_the_desks_gets_nothing(desk: Office, host: str) -> None:
    answer = desk.browser().client.get("/rules", headers={"host": host})
    assert answer.status_code == 400 and "Rule" not in answer.text


def test_every_answer_carries_the_headers_that_shut_everything_else_out(
    desk: Office,
) -> None:
    browser = desk.browser()
    for path in ("/", "/sign-in", "/nothing", "/static/desk.css", "/queue"):
        browser.get(path)
        policy = browser.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'self'; img-src 'self'")
        assert "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert browser.headers["x-content-type-options"] == "nosniff"
        assert browser.headers["referrer-policy"] == "no-referrer"
        stored = browser.headers["cache-control"]
        assert stored == "no-store" or path.startswith("/static/")
        assert "server" not in browser.headers
    assert re.search("max-age", browser.client.get("/static/desk.css").headers["cache-control"])  # fmt: skip


def test_the_desk_has_no_other_ways_in_than_its_doors_and_its_style_sheet(
    desk: Office,
) -> None:
    app = make_app(desk.desk)
    routes = app._app.router.routes  # type: ignore[attr-defined]
    assert len(routes) == len(DOORS) + 1
    assert [route.path for route in routes][-1] == "/static/{name}"
    assert set(desk.desk.pages.static) == {"desk.css", "keys.js", "mark.svg"}
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        answer = desk.browser().client.request(method, "/rules")
        assert answer.status_code == 405
