"""What single lines of the desk say is so: no sentence beside another that denies it, and each thing by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.brake import trip
from listener.modes.changes import i_am_here
from listener.store.queue_views import newest_item
from tests.listener.crowd import OWNER, REVIEWER, ROUTE, warned_and_went_on
from tests.listener.lives import comment_id
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def owner(desk: Office) -> Browser:
    desk.here.comment(THREAT)
    i_am_here(desk.here.house, OWNER)
    return desk.sign_in(OWNER)


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_where_the_brake_is_on_nothing_is_said_to_be_out_of_the_ordinary(
    desk: Office, owner: Browser, prefix: str
) -> None:
    calm = "Nothing out of the ordinary." if not prefix else "Dim byd anarferol."
    pages = [page.page_id for page in desk.here.house.settings.pages]
    before = owner.get(f"{prefix}/modes").words.count(calm)
    assert before == len(pages)
    house = desk.here.house
    with house.store.transaction(house.now()) as tx:
        trip(tx, house, pages[0], "The rate is unusual.")
    assert owner.get(f"{prefix}/modes").words.count(calm) == before - 1


def test_home_says_what_it_counts_and_not_that_somebody_was_last_here(
    owner: Browser,
) -> None:
    said = owner.get("/home").words
    assert "agrees to hides; last signed in or decided something: 20 November" in said
    assert "last here" not in said
    said = owner.get("/cy/home").words
    assert "wedi mewngofnodi neu benderfynu rhywbeth ddiwethaf: 20 Tachwedd" in said


def test_where_a_page_is_silent_home_leads_to_it(desk: Office, owner: Browser) -> None:
    owner.get("/home")
    assert "#pages" not in owner.page.links
    desk.here.house.store.db.execute("DELETE FROM beats WHERE name LIKE 'poll:%'")
    said = owner.get("/home").words
    assert "Something needs a hand. It stands below. The pages" in said
    assert "#pages" in owner.page.links and "pages" in owner.page.ids
    assert "#hand" not in owner.page.links and "hand" not in owner.page.ids


def test_pages_stand_in_every_choice_with_the_name_of_their_platform(
    desk: Office, owner: Browser
) -> None:
    reviewer = desk.sign_in(REVIEWER)
    for path in ("/report", "/minutes"):
        reviewer.get(path)
        chosen = re.findall(r"<option[^>]*>[^<]*\((\w+)\)</option>", reviewer.text)
        assert {"Facebook", "X"} <= set(chosen), path
        assert not {"facebook", "x"} & set(chosen), path


def test_who_has_no_recovery_codes_is_not_said_to_have_few(owner: Browser) -> None:
    said = owner.get("/account").words
    assert "You have no recovery codes. Without one, and without your phone" in said
    assert "few" not in said
    assert "Nid oes gennych godau adfer." in owner.get("/cy/account").words


def test_one_button_alone_is_one_thing_that_can_be_undone(
    desk: Office, owner: Browser
) -> None:
    item = desk.here.comment(RUDE)
    path = f"/item/{desk.number(item)}"
    owner = desk.sign_in(OWNER)
    assert "Each of these can be undone." in owner.get(path).words
    desk.here.decide(item, "hide", OWNER, rule="R1")
    said = owner.get(path).words
    assert "This can be undone." in said and "Each of these" not in said


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_what_to_do_with_a_pack_has_no_line_breaks_but_between_its_points(
    desk: Office, owner: Browser, prefix: str
) -> None:
    number = desk.number(desk.here.comment(RUDE))
    owner = desk.sign_in(OWNER)
    owner.get(f"{prefix}/item/{number}/pack")
    sheet = owner.text.partition('<pre class="sheet"')[2].partition("</pre>")[0]
    assert sheet.count("\n") > 8 and "\n   " not in sheet


@pytest.mark.parametrize("verb", ["delete", "hide", "block"])
def test_a_wish_that_was_done_says_when(desk: Office, verb: str) -> None:
    block = verb == "block"
    item = warned_and_went_on(desk.here) if block else desk.here.comment(RUDE)
    path = f"/item/{newest_item(desk.here.house.store, comment_id(item))}"
    given = {"reason": "It goes on."} | {
        "delete": {"rule": "R1", "why_not_hide": "Copies of it."},
        "hide": {"source": "https://council.example/", "harm": "People stay away.", "reply": "It spreads."},
        "block": {"rule": "R1", "other_route": ROUTE, "days": "30"},
    }[verb]  # fmt: skip
    owner = desk.sign_in(OWNER)
    given |= {} if verb == "hide" else {"code": desk.here.code(OWNER)}
    owner.get(f"{path}/ask?verb={verb}")
    owner.send(f"{path}/ask", **given)
    assert owner.path == "/proposal/1" and "It was done" not in owner.page.words
    second = owner if verb == "delete" else desk.sign_in(REVIEWER)
    second.get("/proposal/1")
    actor = OWNER if verb == "delete" else REVIEWER
    second.send("/proposal/1/agree", code=desk.here.code(actor))
    said = second.get("/proposal/1").words
    assert "Agreed. It was done on the platform: 2" in said
    assert "as soon as the platform takes it" not in said
    said = second.get("/cy/proposal/1").words
    assert "Cytunwyd. Gwnaed hyn ar y platfform: 2" in said
