"""What goes wrong around the desk: a rules file that is being changed, old pages, the brake, methods nobody offers."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.forgetting.person import erase_person
from listener.minutes.writer import Actor
from listener.own_names import SETTINGS_NAME
from listener.people.appeals import LONGEST, decide_appeal, lodge
from listener.store import connection
from listener.store.persons import people
from tests.listener.crowd import COMMS, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Office, office
from tests.listener.test_desk_appeals import SONG, hidden
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened


def test_a_rules_file_that_cannot_be_used_leaves_the_stop_button_and_says_so(
    desk: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    number, settings = desk.number(item), desk.here.house.settings
    settings.path(settings.rules).write_text("rules: [")
    browser.get(f"/item/{number}")
    assert browser.status == 200 and "Rule 1" in browser.page.words
    browser.get("/home")
    browser.send("/stop", reason="Odd.")
    assert "Stopped: software hides nothing." in browser.page.words
    told = capsys.readouterr().err
    assert told.count(". The former rules stay.") == 1 and settings.rules.name in told


def test_settings_that_cannot_be_used_keep_everybody_out(desk: Office) -> None:
    browser = desk.sign_in(OWNER)
    (desk.here.house.folder / SETTINGS_NAME).write_text("{")
    browser.get("/home")
    assert browser.status == 503  # who may do what is not known


def test_to_let_it_go_on_from_an_old_page_is_no_error(desk: Office) -> None:
    browser = desk.sign_in(OWNER)
    browser.send("/stop")
    form = next(f for f in browser.page.forms if f.action == "/resume")
    for _ in range(2):
        browser.post("/resume", form.values | {"reason": "It was nothing."})
        assert browser.status == 200 and "There is a problem" not in browser.page.words
    assert len(desk.here.events("acting_resumed")) == 1


def test_home_says_where_the_brake_is_on_and_what_lets_it_go(desk: Office) -> None:
    page = desk.here.house.settings.pages[0]
    for number in range(8):
        desk.here.comment(f"{THREAT} Number {number}.", by=f"Resident {number}")
    browser = desk.sign_in(OWNER)
    said = browser.page.words
    assert f"Automatic hiding has stopped: {page.name or page.page_id}" in said
    assert "let software hide again" in said
    assert "/modes#brakes" in browser.page.links


def test_a_method_that_is_not_offered_is_told_which_are(desk: Office) -> None:
    client = desk.browser().client
    answer = client.put("/look-up")
    assert answer.status_code == 405
    assert set(answer.headers["allow"].split(", ")) == {"GET", "HEAD"}
    assert answer.headers["cache-control"] == "no-store"


def test_an_answer_whose_words_were_erased_says_so(desk: Office) -> None:
    item = desk.here.comment(THREAT)
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    browser.send("/appeal", text="It is a line of a song.")
    code = browser.text.partition("<code>")[2].partition("</code>")[0]
    house = desk.here.house
    decide_appeal(house, 1, "kept", REVIEWER, "It is a threat.")
    with house.store.transaction(house.now()) as tx:
        bare = {"text": "", "reason": "", "english": "", "welsh": ""}
        tx.update("appeals", bare, "appeal_id = ?", (1,))
        tx.record("payloads_erased", details={"comments": 1})
    browser.get("/answer")
    browser.send("/answer", code=code)
    assert "Decided:" in browser.page.words
    assert "The words were erased." in browser.page.words


def test_a_browser_without_cookies_is_told_of_them(desk: Office) -> None:
    browser = desk.browser()
    browser.get("/sign-in")
    browser.client.cookies.clear()
    browser.send("/sign-in", name=OWNER.name, password="x", code="1")
    assert browser.status == 403 and "allow cookies" in browser.page.words


def test_the_stop_button_stops_while_another_writes_and_no_page_waits_for_a_sign_of_life(
    desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = desk.sign_in(OWNER)
    desk.here.place.clock.forward(minutes=1)
    other = sqlite3.connect(desk.here.house.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        began = time.monotonic()
        browser.get("/home")
        assert browser.status == 200 and time.monotonic() - began < 5
        monkeypatch.setattr(connection, "BUSY_SECONDS", 0.3)
        browser.send("/stop", reason="Odd.")
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert "Stopped: software hides nothing." in browser.page.words
    assert not desk.here.comment(THREAT).hidden
    assert desk.here.events("acting_stopped")


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_words_of_a_resident_whose_form_is_refused_stand_there_to_be_copied(
    desk: Office, prefix: str
) -> None:
    item, typed = hidden(desk), f"{SONG} </textarea><b>Iawn</b> " + "x" * LONGEST
    browser = desk.browser()
    browser.get(f"{prefix}/look-up", params={"link": desk.link(item)})
    browser.client.cookies.clear()
    browser.send(f"{prefix}/appeal", text=typed)
    assert browser.status == 403 and SONG in browser.text
    assert "<b>Iawn" not in browser.text and len(browser.text) < LONGEST + 8000
    fields = {"link": desk.link(item), "text": SONG}
    browser.post(f"{prefix}/appeal", fields, headers={"sec-fetch-site": "cross-site"})
    assert browser.status == 403 and SONG not in browser.text, "another site's words"


def test_who_appeals_too_often_keeps_the_words(desk: Office) -> None:
    item, browser = hidden(desk), desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    token = browser.page.forms[-1].values["token"]
    for _ in range(200):
        browser.post("/appeal", {"link": "https://x.com/a/1", "text": SONG, "token": token})  # fmt: skip
        if browser.status == 429:
            break
    assert browser.status == 429 and SONG in browser.text


ENDS_THE_VISIT = ("/sign-out", "/account/sessions")
# Where somebody must say something: what each of these is sent without.
ASKS = {
    OWNER: ("/home", "/people", f"/people/person?name={REVIEWER.name}", "/account/password", "/account/phone", "/account/recovery", "/modes", "/item/{n}", "/item/{n}/say?verb=stop_request", "/item/{n}/say?verb=reply_offered", "/item/{n}/ask?verb=delete", "/item/{n}/ask?verb=block", "/item/{n}/hand", "/item/{n}/advice"),
    REVIEWER: ("/appeals/1",),
    COMMS: ("/requests", "/facts/new"),
    None: ("/sign-in", "/answer"),
}  # fmt: skip


@pytest.mark.parametrize(
    "actor", ASKS, ids=["councillor", "reviewer", "comms", "anybody"]
)
def test_a_page_with_a_fault_says_so_in_its_title_and_marks_the_field(
    desk: Office, actor: Actor | None
) -> None:
    item = hidden(desk)
    rude = desk.number(desk.here.comment(RUDE))
    lodge(desk.here.house, comment_id(item), SONG)
    browser = desk.sign_in(actor) if actor else desk.browser()
    at_fault = 0
    for path in (one.format(n=rude) for one in ASKS[actor]):
        forms = [f for f in browser.get(path).forms if f.method == "post" and f.action not in ENDS_THE_VISIT]  # fmt: skip
        assert browser.status == 200 and forms, path
        written = {found.get("name") for tag, found in browser.page.fields if tag == "textarea" or found.get("type") in ("text", "password", "date")}  # fmt: skip
        for form in forms:
            empty = {name: " " for name in form.values if name in written}
            browser.post(form.action, form.values | dict(form.buttons[:1]) | empty)
            if "There is a problem" not in browser.page.words:
                continue
            at_fault += 1
            assert browser.page.title.startswith("Problem: "), form.action
            assert 'role="alert" tabindex="-1" autofocus' in browser.text
            marked = {found.get("id") for _, found in browser.page.fields if "aria-invalid" in found}  # fmt: skip
            asked = {found.get("id") for _, found in browser.page.fields}
            leads = {to[1:] for to in browser.page.links if to.startswith("#") and to != "#main"}  # fmt: skip
            assert leads <= set(browser.page.ids), (form.action, leads)
            assert marked == leads & asked, (form.action, leads)
    assert at_fault >= len(ASKS[actor]) // 2


def test_nobody_answers_an_appeal_with_words_before_them_that_were_erased_meanwhile(
    desk: Office,
) -> None:
    item = hidden(desk)
    lodge(desk.here.house, comment_id(item), SONG)
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals/1")
    (who,) = people(desk.here.house.store, "teasel")
    erase_person(desk.here.house, who.author, OWNER, "They asked.")
    answer = {"outcome": "kept", "reason": "It is no song."}
    browser.send("/appeals/1/decide", **answer)
    assert browser.status == 409 and "erased after you opened" in browser.page.words
    assert not desk.here.events("appeal_decided")
    browser.send("/appeals/1/decide", **answer)  # who has seen that may
    assert browser.path == "/appeals" and len(desk.here.events("appeal_decided")) == 1


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_a_form_from_before_one_signed_in_again_says_so_and_leads_back_to_its_page(
    desk: Office, prefix: str
) -> None:
    item = desk.here.comment(RUDE)
    number = desk.number(item)
    browser = desk.sign_in(OWNER)
    browser.get(f"{prefix}/item/{number}")
    old = next(f for f in browser.page.forms if f.action.endswith("/decide"))
    browser.get("/account")
    browser.send("/sign-out")  # in another window of the same browser
    desk.sign_in(OWNER, browser)
    browser.post(old.action, old.values | {"verb": "keep", "reason": "I looked."})
    assert browser.status == 403 and desk.number(item) == number, "it still waits"
    said = "mewngofnodi eto" if prefix else "You signed in again since"
    assert said in browser.page.words
    assert f"{prefix}/item/{number}" in browser.page.links
    # Nobody else's page is led to, and a form from elsewhere is answered as before.
    for fields in ({"back_to": "https://evil.example/"}, {"back_to": "//evil.example"}):
        browser.post(old.action, old.values | fields)
        assert browser.status == 403 and "evil.example" not in browser.text
        assert said not in browser.page.words


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_an_appeal_without_a_word_leads_back_to_where_it_is_written(
    desk: Office, prefix: str
) -> None:
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    resident = desk.browser()
    resident.get(f"{prefix}/look-up", params={"link": desk.link(item)})
    resident.send(f"{prefix}/appeal", text=" ", keeps="yes")
    assert resident.status == 422 and "#text" in resident.page.links
    invalid = [found["id"] for _, found in resident.page.fields if found.get("aria-invalid")]  # fmt: skip
    assert invalid == ["text"]
    owner = desk.sign_in(OWNER)
    owner.get(f"{prefix}/queue/settings")
    for sent, field in (({"words": "none"}, "words-fold"), ({"keys": ""}, "keys-on")):
        owner.send(f"{prefix}/queue/settings", **sent)
        assert owner.status == 422 and f"#{field}" in owner.page.links


@pytest.mark.parametrize("verb", ["report", "delete", "agree"])
def test_a_wrong_code_leads_back_to_its_field_and_loses_nothing(
    desk: Office, verb: str
) -> None:
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), f"/item/{desk.number(item)}"
    given = {"rule": "R1", "reason": "It went on."}
    if verb == "report":
        browser.get(f"{path}/say?verb=report")
        browser.send(f"{path}/say", **given, to="police")
        browser.send(f"{path}/say", code="123456")
        assert "Say that you have done it" in browser.page.words, "the same step"
        form = next(f for f in browser.page.forms if f.action == f"{path}/say")
        assert form.values["sent"] == "yes" and form.values["reason"] == "It went on."
    else:
        browser.get(f"{path}/ask?verb=delete")
        code = "123456" if verb == "delete" else desk.here.code(OWNER)
        why = "They ask us to."
        browser.send(f"{path}/ask", **given, why_not_hide=why, code=code)
        if verb == "agree":
            browser.send(f"{browser.path}/agree", code="123456")
    assert browser.status == 409 and "not the code" in browser.page.words
    assert "#code" in browser.page.links
    invalid = [found["id"] for _, found in browser.page.fields if found.get("aria-invalid")]  # fmt: skip
    assert invalid == ["code"]


@pytest.mark.parametrize(
    ("actor", "address", "name"),
    [
        (None, "/look-up?link=https%3A%2F%2Fx.example%2F1", "Look up a comment"),
        (OWNER, "/queue?rule=R1", "Queue"),
        (OWNER, "/queue", "Queue"),
        (REVIEWER, "/minutes?rule=R1", "Minutes"),
    ],
)
def test_the_navigation_says_where_one_is_also_behind_a_question(
    desk: Office, actor: Actor | None, address: str, name: str
) -> None:
    browser = desk.sign_in(actor) if actor else desk.browser()
    browser.get(address)
    assert browser.status == 200 and browser.text.startswith("<!doctype html>")
    assert f' aria-current="page">{name}</a>' in browser.text.partition("<main")[0]
