"""What the software itself wrote into a row, in English, is said in Welsh on a Welsh page, or marked as English."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.base import Temporary
from connectors.budget import Allowance, Budget
from listener.brake import trip
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.store.decisions import decisions_on
from tests.listener.crowd import OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Browser, Office, office
from tests.town import RUDE

DAY = "more than 5 automatic hides within a day"
DAY_CY = "mwy na 5 o guddiadau awtomatig o fewn diwrnod"
UNKNOWN = "the moon is made of cheese"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened


def brake(desk: Office, why: str) -> None:
    house = desk.here.house
    with house.store.transaction(house.now()) as tx:
        trip(tx, house, house.settings.pages[0].page_id, why)


@pytest.mark.parametrize("path", ["/home", "/modes"])
def test_the_reason_of_the_brake_is_said_in_the_language_of_the_page(
    desk: Office, path: str
) -> None:
    brake(desk, DAY)
    browser = desk.sign_in(OWNER)
    browser.get(f"/cy{path}")
    assert DAY_CY + "." in browser.page.words and "automatic hides" not in browser.text
    assert f'lang="en">{DAY_CY}' not in browser.text
    browser.get(path)
    assert DAY + "." in browser.page.words


@pytest.mark.parametrize("path", ["/home", "/modes"])
def test_a_reason_of_the_brake_without_welsh_is_marked_as_english(
    desk: Office, path: str
) -> None:
    brake(desk, UNKNOWN)
    browser = desk.sign_in(OWNER)
    browser.get(f"/cy{path}")
    assert f'<span lang="en">{UNKNOWN}</span>.' in browser.text
    browser.get(path)
    assert f"{UNKNOWN}</span>." in browser.text


def nearly_used_up(platform: str) -> str:
    budget = Budget(platform)
    budget.note("reading", Allowance(100, 5, 60.0))
    with pytest.raises(Temporary) as caught:
        budget.check("reading")
    return str(caught.value)


def test_a_fault_of_the_service_is_said_in_the_language_of_the_page(
    desk: Office,
) -> None:
    house, said = desk.here.house, nearly_used_up("X")
    house.store.beat("fault:collect", house.now(), said)
    house.store.beat("fault:tell", house.now(), UNKNOWN)
    browser = desk.sign_in(OWNER)
    browser.get("/cy/home")
    assert "<li>Mae bron y cyfan o'r galwadau y mae X yn eu caniatáu wedi'u defnyddio" in browser.text.replace("&#39;", "'")  # fmt: skip
    assert "allows are nearly" not in browser.text
    said, unknown = (one[0].upper() + one[1:] for one in (said, UNKNOWN))
    assert f'<li lang="en">{unknown}</li>' in browser.text
    browser.get("/home")
    assert f"<li>{said}</li>" in browser.text and f"<li>{unknown}</li>" in browser.text


EXPIRED = "Nid yw Facebook yn ein gadael i mewn, oherwydd mae'r tocyn mynediad wedi dod i ben: rhowch docyn tudalen newydd"  # fmt: skip


def test_a_fault_of_a_platform_is_said_in_welsh_on_a_welsh_page(desk: Office) -> None:
    house, place = desk.here.house, desk.here.place
    place.faults.add("facebook", "*", "token_expired")
    place.round(house)
    browser = desk.sign_in(OWNER)
    browser.get("/cy/home")
    assert EXPIRED in browser.page.words and "let us in" not in browser.text
    browser.get("/home")
    assert "Facebook does not let us in, because the access token has expired: " in browser.page.words  # fmt: skip


def test_an_act_that_the_platform_refused_says_so_in_welsh(desk: Office) -> None:
    item = desk.here.comment(RUDE, by="Resident One.")
    desk.here.place.faults.add("facebook", "hide", "permission_missing")
    path = f"/item/{desk.number(item)}"
    browser = desk.sign_in(OWNER)
    browser.get(path)
    browser.send(f"{path}/decide", verb="hide", reason="Rude.", rule="R1")
    desk.here.place.round(desk.here.house, times=3)
    browser = desk.sign_in(OWNER)
    browser.get("/cy/home")
    assert "cuddio: nid oes gan docyn y dudalen ganiatâd (cod " in browser.page.words
    assert "lacks a permission" not in browser.text
    browser.get("/home")
    assert "hide: the page's token lacks a permission (code " in browser.page.words


def test_a_decision_that_was_taken_back_without_a_word_says_so_in_welsh(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE, by="Resident One.")
    path = f"/item/{desk.number(item)}"
    browser = desk.sign_in(OWNER)
    browser.get(path)
    browser.send(f"{path}/decide", verb="hide", reason="Rude.", rule="R1")
    made = decisions_on(desk.here.house.store, comment_id(item))[-1]
    browser.send(f"/decision/{made.decision_id}/undo")
    kept = decisions_on(desk.here.house.store, comment_id(item))[-1]
    assert kept.reason == f"Decision {made.decision_id} is taken back."
    browser.get(f"/cy{path}")
    assert '<p class="quiet">Tynnodd hyn yn ôl: cuddiwyd</p>' in browser.text
    assert "is taken back" not in browser.text
    browser.get(path)
    assert "This took back: hidden" in browser.page.words
    assert kept.reason not in browser.page.words  # no page of the desk shows the number


def test_a_persons_own_words_are_never_changed(desk: Office) -> None:
    item = desk.here.comment(RUDE, by="Resident One.")
    path = f"/item/{desk.number(item)}"
    browser = desk.sign_in(OWNER)
    browser.get(path)
    browser.send(
        f"{path}/decide", verb="hide", reason="Decision 4 is taken back.", rule="R1"
    )
    browser.get(f"/cy{path}")
    assert "Decision 4 is taken back." in browser.text


# ---- the same page in the other language ----


def switched(browser: Browser, language: str = "cy") -> str:
    """Follow the link to the other language; the address that it had."""
    found = re.search(rf'<a href="([^"]+)" lang="{language}"', browser.text)
    assert found
    browser.get(html.unescape(found[1]))
    return html.unescape(found[1])


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/account?done=session", "Mae hwnnw wedi'i allgofnodi."),
        ("/people?done=taken", "Tynnwyd y rôl i ffwrdd."),
        ("/people/person?name=Finch+Example", "Finch Example"),
        ("/queue/settings?saved=yes", "Wedi'i gadw."),
        ("/requests?kept=1", "cais"),
    ],
)
def test_the_other_language_shows_the_same_page_with_what_it_said(
    desk: Office, path: str, said: str
) -> None:
    browser = desk.sign_in(OWNER)
    said_in_welsh = browser.get(f"/cy{path}").words
    assert browser.status == 200 and said in said_in_welsh
    browser.get(path)
    assert switched(browser) == f"/cy{path}"
    assert browser.page.words == said_in_welsh
    assert switched(browser, "en") == path


def test_a_form_leads_back_to_its_page_and_not_to_what_that_said_of_another(
    desk: Office,
) -> None:
    browser = desk.sign_in(OWNER)
    browser.get("/account?done=session")
    assert 'name="back_to" value="/account"' in browser.text


def test_a_refused_form_about_a_person_keeps_them_in_the_other_language(
    desk: Office,
) -> None:
    browser = desk.sign_in(OWNER)
    browser.get("/people/person?name=Finch+Example")
    browser.send("/people/invite", code="1")
    assert browser.status == 422
    switched(browser)
    assert browser.status == 200 and "Finch Example" in browser.page.words


def test_a_refused_form_keeps_the_looked_up_comment_in_the_other_language(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    browser.send("/appeal", text="")
    assert browser.status == 422
    switched(browser)
    assert "Mae'r sylw hwn yn gudd" in browser.page.words


def test_a_page_that_refuses_a_form_leads_to_the_page_of_that_form(
    desk: Office,
) -> None:
    browser = desk.sign_in(OWNER)
    browser.get("/account")
    form = next(one for one in browser.page.forms if "back_to" in one.values).values
    browser.post("/account/session", {**form, "session": "0"})
    assert browser.status == 404
    assert switched(browser) == "/cy/account"


def test_a_code_that_is_shown_only_once_stays_open_when_the_language_is_changed(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    assert "_blank" not in browser.text.partition("<nav")[0]
    browser.send("/appeal", text="It is a line of a song.")
    assert browser.status == 201
    assert 'lang="cy" hreflang="cy" target="_blank" rel="noopener"' in browser.text


SONG = {"en": "It is a line of a song.", "cy": "Llinell o gân ydy hi."}
NO_SONG = {"en": "No song that I know.", "cy": "Nid wyf yn adnabod y gân."}


@pytest.mark.parametrize("lodged", ["en", "cy"])
@pytest.mark.parametrize("decided", ["en", "cy"])
def test_an_appeal_and_its_answer_say_in_which_language_each_was_written(
    desk: Office, lodged: str, decided: str
) -> None:
    prefix = {"en": "", "cy": "/cy"}
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    resident, reviewer = desk.browser(), desk.sign_in(REVIEWER)
    resident.get(f"{prefix[lodged]}/look-up", params={"link": desk.link(item)})
    resident.send(f"{prefix[lodged]}/appeal", text=SONG[lodged], keeps="")
    code = resident.text.partition("<code>")[2].partition("</code>")[0]
    reviewer.get(f"{prefix[decided]}/appeals/1")
    assert ("Welsh page" in reviewer.page.words or "dudalen Gymraeg" in reviewer.page.words) is (lodged == "cy")  # fmt: skip
    marked = f' lang="{lodged}">{SONG[lodged]}'
    assert (marked in reviewer.text) is (lodged != decided)
    reviewer.send(f"{prefix[decided]}/appeals/1/decide", outcome="kept", reason=NO_SONG[decided])  # fmt: skip
    for read in ("en", "cy"):
        resident.get(f"{prefix[read]}/answer")
        resident.send(f"{prefix[read]}/answer", code=code)
        assert NO_SONG[decided] in resident.page.words, read
        marked = f' lang="{decided}">{NO_SONG[decided]}'
        assert (marked in resident.text) is (read != decided)
    assert verify(desk.here.house.store.db).sound
    assert not disagreements(desk.here.house.store.db)


@pytest.mark.parametrize(
    ("page", "text", "marks", "tag"),
    [
        # The words tell, on whichever page they were written; and where they cannot, the page does.
        ("en", SONG["cy"], {"en": "cy", "cy": ""}, True),
        ("cy", SONG["en"], {"en": "", "cy": "en"}, False),
        ("cy", "Haha!", {"en": "cy", "cy": ""}, False),
        ("en", "Haha!", {"en": "", "cy": "en"}, False),
    ],
)
def test_an_appeal_is_in_the_language_of_its_words_on_whichever_page_it_was_written(
    desk: Office, page: str, text: str, marks: dict[str, str], tag: bool
) -> None:
    prefix = {"en": "", "cy": "/cy"}
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    resident, reviewer = desk.browser(), desk.sign_in(REVIEWER)
    resident.get(f"{prefix[page]}/look-up", params={"link": desk.link(item)})
    resident.send(f"{prefix[page]}/appeal", text=text, keeps="")
    for read, mark in marks.items():
        reviewer.get(f"{prefix[read]}/appeals/1")
        shown = f' lang="{mark}">{text}' if mark else f'dir="auto">{text}'
        assert shown in reviewer.text, read
    reviewer.get("/appeals/1")
    asked = "write your reason in Welsh too" in reviewer.page.words
    assert asked is (tag or page == "cy")
    reviewer.get("/appeals")
    assert ("in Welsh" in reviewer.page.words) is tag


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mi dorra i dy goesau di heno.", "cy"),
        ("I will break your legs tonight.", "en"),
    ],
)
def test_the_words_of_a_comment_are_marked_as_what_they_are_in(
    desk: Office, text: str, told: str
) -> None:
    number = desk.number(desk.here.comment(text))
    owner = desk.sign_in(OWNER)
    for page, prefix in (("en", ""), ("cy", "/cy")):
        for there in (f"/item/{number}", "/queue", f"/item/{number}/evidence"):
            owner.get(f"{prefix}{there}")
            words = owner.text.partition("<main")[2]
            piece = re.search(r'<bdi dir="auto"([^>]*)>(?:<mark>)?' + text[:4], words)
            assert piece, there
            assert (piece[1] == f' lang="{told}"') is (told != page), there
