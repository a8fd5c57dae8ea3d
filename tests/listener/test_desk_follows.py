"""What comms read on the desk: what follows from what they chose, in which file the claims stand, and what a chart counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.commands.alerts import alerts
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import COMMS
from tests.listener.test_desk_incident import answer, check_sound, heard

PUBLISH, CALL = "Wardmote does not publish it.", "Wardmote does not call anybody."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize(
    ("chosen", "english", "welsh"),
    [
        ("publish_correction", PUBLISH, "Nid yw Wardmote yn ei gyhoeddi."),
        ("emergency_lead", CALL, "Nid yw Wardmote yn ffonio neb."),
        ("brief_councillor", "The councillor is written to.", "Anfonir neges at y cynghorydd."),
    ],
)  # fmt: skip
def test_the_page_says_what_follows_until_it_is_done(
    desk: Newsdesk, chosen: str, english: str, welsh: str
) -> None:
    number, browser = heard(desk), desk.browser()
    answer(browser, number, "posture", posture=chosen, reason="It goes round.")
    for path, said in (("", english), ("/cy", welsh)):
        browser.get(f"{path}/alerts/{number}")
        assert said in browser.page.words
        check_sound(browser.page, browser.text, path[1:] or "en")
    answer(browser, number, "act", posture=chosen, reason="Done at noon.")
    browser.get(f"/alerts/{number}")
    assert english not in browser.page.words


def test_what_asks_nothing_of_anybody_says_nothing_more(desk: Newsdesk) -> None:
    number, browser = heard(desk), desk.browser()
    answer(browser, number, "posture", posture="monitor", reason="It is slow.")
    browser.get(f"/alerts/{number}")
    assert "What was chosen: keep watch" in browser.page.words
    assert PUBLISH not in browser.page.words and CALL not in browser.page.words


def test_the_terminal_says_that_somebody_has_to_call(desk: Newsdesk) -> None:
    number = heard(desk)
    words = ["posture", str(number), "emergency_lead", "--data", str(desk.house.folder)]
    done = CliRunner().invoke(alerts, [*words, "--as", COMMS.name, "--reason", "Danger."])  # fmt: skip
    assert CALL in done.output, done.output


def test_who_may_not_change_claims_here_reads_in_which_file_and_who_does(
    desk: Newsdesk,
) -> None:
    browser = desk.browser()
    for path in ("/facts", "/facts/new", "/facts/claim/CLM-014"):
        browser.get(path)
        assert "Whoever looks after it changes them there" in browser.page.words
        browser.get(f"/cy{path}")
        assert "Mae'r honiadau yn y ffeil claims.yaml" in browser.page.words


def test_a_claim_that_came_from_the_file_says_so_in_welsh_too(desk: Newsdesk) -> None:
    browser = desk.browser()
    browser.get("/cy/facts/claim/CLM-014")
    assert "y ffeil honiadau" in browser.page.words
    assert "the claims file" not in browser.page.words


def test_the_chart_of_comms_is_not_said_to_count_comments(desk: Newsdesk) -> None:
    browser = desk.browser()
    browser.get("/charts")
    assert "They count, and name nobody." in browser.page.words
    assert "comments" not in browser.page.words.partition("Charts These")[2][:80]
