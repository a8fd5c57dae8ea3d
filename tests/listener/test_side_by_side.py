"""Wherever a match is shown to a person: what both say, what is missing, and what is given instead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.claims.beside import beside, in_english, in_welsh
from listener.commands.beside_lines import beside_lines
from listener.commands.claims import claims
from moderation.types import Claim
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import CLAIM, words
from tests.listener.test_alerts_shown import shown
from tests.listener.test_desk_pages import check_sound
from tests.listener.test_press_counts import prints

TAX = Claim("T", "Council tax is going up by 15% in April", verdict="false")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    claim = CLAIM | {"paraphrases": []}
    with newsdesk(tmp_path / "data", claims=[claim]) as opened:
        yield opened


def test_an_alert_on_a_terminal_says_what_is_missing(desk: Newsdesk) -> None:
    desk.room.say("The council is shutting every library")
    story = shown(desk.room)
    assert "agreed:     shutting = closing, every = all, library = libraries" in story
    assert "missing:    next month\n" in story and "instead:" not in story


def test_another_number_is_named_beside_the_claims_own() -> None:
    told = "\n".join(beside_lines("Council tax going up 5% in April", TAX))
    assert "missing:    nothing\n" in told
    assert told.endswith("instead:    5% (the claim says 15%)")
    mail = beside("Council tax going up 5% in April", TAX)
    assert in_english(mail) == "Beside the claim: both say tax, up, April; it says 5% where the claim says 15%"  # fmt: skip
    assert in_welsh(mail) == "Wrth ochr yr honiad: mae'r ddau'n dweud tax, up, April; mae'n dweud 5% lle mae'r honiad yn dweud 15%"  # fmt: skip


def test_what_shares_no_word_with_the_claim_says_so() -> None:
    far = beside("Hard times", TAX)
    assert not far.agreed and "quite other words" in in_english(far)
    assert "geiriau cwbl wahanol" in in_welsh(far)


def test_at_most_six_words_of_a_kind_are_told() -> None:
    long = Claim("L", "Parks, ponds, paths, benches, bins, swings, toilets, lamps and fences in Fernhollow go", verdict="false")  # fmt: skip
    assert len(beside("The parks!", long).missing) == 6


def test_a_sentence_that_goes_on_with_it_is_shown_with_what_it_speaks_of() -> None:
    bins = Claim("B", "The bins will be emptied once a month", verdict="false")
    found = beside("The bins on our estate. They will be emptied once a month.", bins)
    assert not found.missing and found.found.text.startswith("The bins on our estate.")


def test_of_two_wordings_that_mean_the_same_the_one_in_the_same_words_is_shown() -> (
    None
):
    going = Claim("G", "They close all libraries", paraphrases=("all libraries going",), verdict="false")  # fmt: skip
    assert beside("All libraries going", going).found.wording == "all libraries going"


def test_the_alert_on_the_desk_says_it_in_both_languages(desk: Newsdesk) -> None:
    desk.room.say("<b>The council</b> is shutting every library")
    browser = desk.browser()
    browser.get("/alerts/1")
    check_sound(browser.page, browser.text, "en")
    assert "They leave out: next month" in browser.page.words
    assert "<b>" not in browser.text
    browser.get("/cy/alerts/1")
    assert "Maent yn gadael allan: next month" in browser.page.words


def test_who_asks_is_shown_beside_the_claim_too(desk: Newsdesk) -> None:
    desk.room.say("Is the council really closing all its libraries?")
    browser = desk.browser()
    browser.get("/alerts/1")
    assert "They leave out: next month" in browser.page.words


def test_the_mail_says_it_in_both_languages(desk: Newsdesk) -> None:
    for number in range(8):
        desk.room.say(f"The council is shutting every library. Well, {number}.")
    desk.room.tick()
    mail = words(desk.room.mails()[-1])
    assert "Beside the claim: both say shutting = closing, every = all, library = libraries; it leaves out next month" in mail  # fmt: skip
    assert "Wrth ochr yr honiad: mae'r ddau'n dweud" in mail
    assert "mae'n gadael allan next month" in mail


def test_the_message_of_an_article_says_it(desk: Newsdesk) -> None:
    room = desk.room
    room.spread(8)
    room.tick(minutes=5)
    prints(room, 1, "Echo", "https://echo.example/1", "The council is shutting every library.")  # fmt: skip
    room.tick()
    (mail,) = (words(m) for m in room.mails() if "repeats this claim" in words(m))
    assert "Beside the claim: both say" in mail and "it leaves out next month" in mail
    assert "mae'n gadael allan next month" in mail


def test_the_comments_that_a_claim_flagged_are_shown_beside_it(desk: Newsdesk) -> None:
    desk.room.say("The council is shutting every library")
    where = ["--flags", "--data", str(desk.house.folder)]
    told = CliRunner().invoke(claims, ["show", "CLM-014", *where]).output
    assert "missing:    next month" in told
    browser = desk.browser()
    browser.get("/facts/claim/CLM-014")
    check_sound(browser.page, browser.text, "en")
    assert "They leave out: next month" in browser.page.words


@pytest.mark.parametrize(
    "text",
    ["The council is closing 15 libraries, not 12", "The council is not closing 12 libraries"],
)  # fmt: skip
def test_who_says_no_or_another_number_is_not_told_to_leave_nothing_out(text: str) -> None:  # fmt: skip
    claim = Claim("C1", "The council is closing 12 libraries", verdict="false")
    one = beside(text, claim)
    assert not one.whole
    assert ("it also says 15" in in_english(one)) is ("15" in text)
    assert ("hefyd yn dweud 15" in in_welsh(one)) is ("15" in text)
    assert any("also says:" in line for line in beside_lines(text, claim)) is ("15" in text)  # fmt: skip
    assert "nothing out" not in in_english(one) and "dim allan" not in in_welsh(one)
    same = beside("They say the council is closing 12 libraries", claim)
    assert same.whole and "nothing out" in in_english(same)
