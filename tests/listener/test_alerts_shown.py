"""`wardmote alerts show`: the words beside the claim, and what becomes of it when the claim ends or is taken back."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from listener.claims.change import approve, listed, propose
from listener.claims.handling import close
from listener.commands.alerts import alerts
from tests.listener.newsdesk import SECOND, Newsdesk, newsdesk
from tests.listener.newsroom import (
    ASKED,
    CLAIM,
    COMMS,
    DENIED,
    Newsroom,
    newsroom,
    words,
)

OTHER = CLAIM | {
    "id": "CLM-015",
    "claim": "Garden waste will cost £90 a year",
    "claim_cy": "",
    "paraphrases": [],
}


def shown(room: Newsroom, *arguments: str) -> str:
    """The story of the first alert, as a person asks for it."""
    given = [*(arguments or ("show", "1")), "--data", str(room.house.folder)]
    done = CliRunner().invoke(alerts, given, standalone_mode=False)
    if done.exception:
        raise done.exception
    return done.output


def test_a_welsh_paraphrase_is_shown_beside_the_welsh_words(tmp_path: Path) -> None:
    welsh = "maen nhw'n cau pob llyfrgell yn y sir"
    claim = CLAIM | {"paraphrases_cy": [welsh]}
    with newsroom(tmp_path / "data", claims=[claim]) as room:
        room.say("Maen nhw'n cau pob llyfrgell yn y sir!")
        story = shown(room)
    assert f"registry:   {welsh}" in story
    assert "llyfrgell" in story.partition("agreed:")[2]


def test_the_times_of_an_alert_are_those_on_the_wall_as_in_its_mail_and_say_so(
    tmp_path: Path,
) -> None:
    june = datetime(2027, 6, 4, 9, 15, tzinfo=UTC)
    claim = CLAIM | {"created": "2027-06-01", "expires": "2027-08-01"}
    with newsroom(tmp_path / "data", at=june, claims=[claim]) as room:
        room.spread(8)
        room.tick()
        mail = words(room.mails()[-1])
        story = shown(room)
    assert re.search(r"  2027-06-04 10:15 BST  facebook", story)
    assert "  2027-06-04 10:15 BST  wardmote: first seen" in story
    told = re.search(r"acknowledge it by (.+), and choose what to do by (.+)\.", mail)
    # The command looks at the clock of today: seen from there the day needs its date.
    assert told and f"acknowledged by {told[1]} 4 June, and what to do to be chosen by {told[2]} 4 June." in story  # fmt: skip
    assert re.fullmatch(r"\d\d:\d\d BST on Friday", told[1])
    assert f"Ymgymerwch ag ef erbyn {told[1].split(' on ')[0]} ddydd Gwener" in mail
    assert len(re.findall(r"\d\d:\d\d(?! BST)", story)) == 0, (
        "no time without its label"
    )


def test_the_first_lines_are_sentences_with_a_space_between(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say()
        head = shown(room).splitlines()[1]
    assert re.search(r"; now [A-Z]+\. 1 time ", head), head


@pytest.mark.parametrize("said", [ASKED, DENIED])
def test_what_is_only_asked_about_or_denied_is_said_by_nobody(tmp_path: Path, said: str) -> None:  # fmt: skip
    with newsroom(tmp_path / "data") as room:
        room.say(said)
        story = shown(room)
        room.tick(hours=24)
        (digest,) = (words(mail) for mail in room.mails() if "digest" in mail["Subject"])  # fmt: skip
    assert "; now LOW. Nobody says it. People are asking: " in story
    assert "because nobody says it: people ask, or say that it is not so." in story
    assert "0 times" not in story and "few people say it" not in story
    assert "0 times" not in digest and "(nobody says it. People are asking: " in digest


def test_what_was_matched_to_nothing_shows_no_match(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", claims=[OTHER]) as room:
        for _ in range(4):
            room.say()
        assert "says it" in shown(room) and "match" not in shown(room)
        room.say("Garden waste will cost £90 a year")
        assert re.search(r"says it, match [01]\.\d\d", shown(room, "show", "2"))


def withdraw(desk: Newsdesk) -> None:
    """Two of comms take back what the council said."""
    claim = replace(listed(desk.house, "CLM-014"), status="withdrawn")
    number = propose(desk.house, "withdrawn", [claim], COMMS, "We were wrong.")
    approve(desk.house, number, SECOND)


def written(desk: Newsdesk, *claims: dict[str, Any]) -> None:
    """The file of claims holds these from now on, and the service takes it in."""
    text = json.dumps({"version": 1, "claims": claims})
    (desk.house.folder / "claims.yaml").write_text(text)
    desk.take_in()


def test_a_claim_that_people_keep_here_is_shown_with_its_alert(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data", kept_here=True) as desk:
        desk.keep_claim()
        desk.room.say()
        story = shown(desk.room)
    assert "Claim CLM-014 (false): The council is closing" in story
    assert "registry:   " in story


def test_an_alert_is_shown_and_answered_while_the_file_of_claims_has_a_fault(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.say()
        (desk.house.folder / "claims.yaml").write_text("claims: [")
        assert "Claim CLM-014 (false)" in shown(desk.room)
        assert "acknowledged" in shown(desk.room, "ack", "1", "--as", COMMS.name)


def test_a_withdrawn_claim_stays_in_its_alert_with_the_day_on_which_it_ended(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data", kept_here=True) as desk:
        desk.keep_claim()
        desk.room.say()
        desk.clock.forward(days=2)
        withdraw(desk)
        desk.clock.forward(days=2)
        story = shown(desk.room)
    assert "Claim CLM-014 (WITHDRAWN on 2026-11-22, was false): The council" in story
    assert "  Was said to be right: No library closure has been decided." in story
    assert "Source then: https://council.example/libraries/consultation" in story
    assert "What is right:" not in story
    assert "registry:   " in story


def test_a_claim_that_was_taken_out_of_the_file_stays_in_its_alert(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.say()
        desk.clock.forward(days=3)
        written(desk, OTHER)
        desk.clock.forward(days=1)
        assert "Claim CLM-014 (TAKEN OUT on 2026-11-23, was false)" in shown(desk.room)
        written(desk, CLAIM, OTHER)
        assert "Claim CLM-014 (false)" in shown(desk.room), "it may come back"
        desk.clock.forward(days=1)
        written(desk, CLAIM | {"status": "withdrawn"}, OTHER)
        written(desk, CLAIM | {"status": "withdrawn", "harm": "Fear."}, OTHER)
        story = shown(desk.room)
        assert "Claim CLM-014 (WITHDRAWN on 2026-11-25, was false)" in story


def test_the_desk_shows_a_withdrawn_claim_as_what_the_council_once_said(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data", kept_here=True) as desk:
        desk.keep_claim()
        desk.room.say()
        desk.clock.forward(days=2)
        withdraw(desk)
        browser = desk.browser()
        for tongue in ("", "/cy"):
            browser.get(f"{tongue}/alerts/1")
            assert browser.status == 200
            assert "No library closure has been decided." in browser.page.words
            assert "2026-11-22" in browser.text, "the day"
            links = browser.page.links
            assert f"{tongue}/facts/claim/CLM-014" in links
            assert "https://council.example/libraries/consultation" in links
        assert "What is right No library" not in browser.page.words


def test_list_is_what_the_command_shows_by_itself(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say()
        close(room.house, 1, COMMS, "It is over.")
        where = ["--data", str(room.house.folder)]
        alone = CliRunner().invoke(alerts, ["--all", *where]).output
        assert "libraries" in alone
        for words_ in (["list", "--all"], ["--all", "list"]):
            assert CliRunner().invoke(alerts, [*words_, *where]).output == alone
        assert shown(room, "list") == CliRunner().invoke(alerts, where).output != alone
