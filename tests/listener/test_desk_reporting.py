"""The words for a report to the police, the council or the platform: ready to read out, sent by a person alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.minutes.verify import verify
from listener.people.ladder import Saying
from listener.people.report_words import report_words
from tests.listener.crowd import OWNER
from tests.listener.lives import comment_id, stored
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def asked(
    desk: Office, item: Item, to: str = "police", address: str = ""
) -> tuple[Browser, str]:
    """The page with the words to report a comment, and the address of the comment's own."""
    browser, path = desk.sign_in(OWNER), f"/item/{desk.number(item)}"
    browser.get(f"{path}/say?verb=report{address}")
    browser.send(f"{path}/say", rule="R2", reason="I felt afraid.", to=to)
    assert browser.status == 200
    return browser, path


@pytest.mark.parametrize("to", ["police", "council", "platform"])
def test_the_words_to_report_say_what_was_written_by_whom_where_and_when(
    desk: Office, to: str
) -> None:
    item = desk.here.comment(THREAT, by="Odo Fernhill")
    browser, _ = asked(desk, item, to)
    said = browser.page.words
    advice, _, words = said.partition("1. Read these words out, or copy and send them")
    assert "call 999" in advice and "101" in advice
    english, _, welsh = words.partition("Cymraeg (draft)")
    welsh = welsh.partition("2. Say that you have done it")[0]
    for frame in (english, welsh):
        assert "call 999" not in frame
        assert THREAT in frame and "Odo Fernhill" in frame
        assert desk.link(item) in frame and OWNER.name in frame
        assert "I felt afraid." in frame
    assert "Posted: 20 November 2026, 09:00 UK time (09:00 UTC)" in english
    assert "Captured: 20 November 2026, 09:20 UK time (09:20 UTC)" in english
    assert "Number of the kept evidence: 1" in english
    assert "Postiwyd: 20 Tachwedd 2026, 09:00 amser y DU (09:00 UTC)" in welsh
    assert "Rhif y dystiolaeth a gadwyd: 1" in welsh


@pytest.mark.parametrize(
    ("moment", "english", "welsh"),
    [
        ("2027-06-15T08:00:00Z", "15 June 2027, 09:00 UK time (08:00 UTC)", "15 Mehefin 2027, 09:00 amser y DU (08:00 UTC)"),
        ("2027-06-15T23:30:00Z", "16 June 2027, 00:30 UK time (15 June 2027, 23:30 UTC)", "16 Mehefin 2027, 00:30 amser y DU (15 Mehefin 2027, 23:30 UTC)"),
    ],
)  # fmt: skip
def test_the_words_to_report_tell_the_time_as_the_desk_does_with_utc_beside_it(
    desk: Office, moment: str, english: str, welsh: str
) -> None:
    known, at = stored(desk.here.house, desk.here.comment(THREAT)), datetime.fromisoformat(moment)  # fmt: skip
    known = replace(known, comment=replace(known.comment, created_at=at))
    saying = Saying("report", "I felt afraid.", "R2", to="police")
    said = report_words(desk.here.house, known, saying, OWNER.name)
    assert f"Posted: {english}" in said[0]
    assert f"Postiwyd: {welsh}" in said[1]


def test_to_report_it_stands_among_the_steps_that_can_be_taken_back(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", mode="act") as desk:
        item = desk.here.comment(THREAT)
        said = desk.sign_in(OWNER).get(f"/item/{desk.number(item)}").words
    steps = said.partition("Other steps")[2]
    gentle, _, grave = steps.partition("What cannot be undone, or needs two people")
    report = "Report it to the platform, the council or the police"
    assert report in gentle and report not in grave and "Delete it" in grave


def test_the_words_to_report_name_no_evidence_where_none_is_kept(desk: Office) -> None:
    browser, _ = asked(desk, desk.here.comment(RUDE))
    assert "Number of the kept evidence" not in browser.page.words
    assert RUDE in browser.page.words and "Captured: 20 November" in browser.page.words


def test_the_words_to_report_stay_out_of_the_log_and_of_the_notice(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE, by="Odo Fernhill")
    browser, path = asked(desk, item)
    browser.send(f"{path}/say", code="")
    assert browser.status == 422 and RUDE in browser.page.words
    browser.send(f"{path}/say", code=desk.here.code(OWNER))
    store = desk.here.house.store
    (entry,) = desk.here.events("human_action")
    assert not {RUDE, "Odo Fernhill", desk.link(item)} & {str(v) for v in entry.values()}  # fmt: skip
    for text in (str(entry), str(store.rows("SELECT english, welsh FROM notices"))):
        assert RUDE not in text and "Odo" not in text and desk.link(item) not in text
    assert not desk.here.place.world.journal


def test_strange_letters_in_a_comment_cannot_turn_the_words_to_report(
    desk: Office,
) -> None:
    item = desk.here.comment(f"{RUDE} \u202esdrow <b>", by="Odo\nPosted: never")
    browser, _ = asked(desk, item)
    assert "\u202e" not in browser.text and "<b>" not in browser.text
    assert "Odo Posted: never" in browser.text


def test_whoever_rests_from_hard_words_can_report_without_reading_them(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", abuse_an_hour=1) as desk:
        first = desk.here.comment(THREAT)
        second = desk.here.comment("You fat ugly pig, you are scum.", by="Odo Fernhill")
        store = desk.here.house.store
        store.db.execute("UPDATE queue SET rule = 'R2', urgent = 0 WHERE comment_id = ?", (comment_id(second),))  # fmt: skip
        browser = desk.sign_in(OWNER)
        browser.get(f"/item/{desk.number(first)}?words=yes")
        path = f"/item/{desk.number(second)}"
        browser.get(f"{path}/say?verb=report")
        browser.send(f"{path}/say", rule="R2", reason="I felt afraid.", to="police")
        text = stored(desk.here.house, second).comment.text
        assert browser.status == 200 and text not in browser.page.words
        assert desk.link(second) in browser.page.words
        assert "They are covered while you rest" in browser.page.words
