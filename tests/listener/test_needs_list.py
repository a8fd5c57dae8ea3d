"""`wardmote queue --needs`: who asked for something and waits, what may be sent to them, and what takes them off."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from listener.commands.queue import age
from listener.decide import decide
from listener.minutes.writer import Actor
from listener.store.comments import find
from listener.undo import undo
from tests.listener.called import answers, one_sentence, wardmote
from tests.town import CRITICISM, Town, town

FOI = "Under the Freedom of Information Act, how much was spent on the new logo?"
COMPLAINT = "I want to make a formal complaint about the bin crews."
CASEWORK = "My bin wasn't collected again this week."
QUESTION = "When is the next surgery?"
WREN = Actor("Cllr Wren Example", "owner")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "town") as opened:
        yield opened


def listed(place: Town, *more: str) -> list[dict[str, Any]]:
    place.close()
    done = wardmote("queue", "--needs", "--json", "--data", str(place.folder), *more)
    assert done.returncode == 0, done.stderr
    return answers(done)


def shown(place: Town) -> str:
    place.close()
    done = wardmote("queue", "--needs", "--data", str(place.folder))
    assert done.returncode == 0, done.stderr
    return done.stdout


def texts(place: Town) -> list[str]:
    return [row["text"] for row in listed(place)]


def played(place: Town, *said: str) -> None:
    post = place.post()
    for text in said:
        place.comment(post, text)
    place.round()


def decided(place: Town, verb: str, reason: str = "I rang them.") -> int:
    link = listed(place)[0]["comment_id"]
    house = place.open()
    known = find(house.store, link)
    assert known is not None
    return decide(house, known, verb, WREN, reason).decision_id  # type: ignore[arg-type]


def test_everybody_who_asks_is_listed_oldest_first_and_nobody_else(place: Town) -> None:
    played(place, QUESTION, CRITICISM, FOI, COMPLAINT, CASEWORK, "Lovely new library.")
    rows = listed(place)
    assert [row["text"] for row in rows] == [QUESTION, FOI, COMPLAINT, CASEWORK]
    assert [row["needs"][0] for row in rows] == ["N8", "N5", "N6", "N7"]


def test_an_information_request_has_its_time_and_the_text_to_send(place: Town) -> None:
    played(place, FOI)
    row = listed(place)[0]
    assert row["came_in_at"].startswith("2026-11-20T09:0") and row["age_hours"] >= 0
    assert "foi@council.example" in row["may_send"][0]
    seen = shown(place)
    assert "Information request" in seen and "Came in: 2026-11-20T09:0" in seen
    assert (
        "You may send: This looks like a request" in seen and row["permalink"] in seen
    )


def test_the_limit_is_obeyed(place: Town) -> None:
    played(place, QUESTION, FOI, COMPLAINT)
    assert [row["text"] for row in listed(place, "--limit", "2")] == [QUESTION, FOI]


def test_what_the_limit_leaves_out_is_said(place: Town) -> None:
    played(place, QUESTION, FOI, COMPLAINT)
    place.close()
    folder = ("--needs", "--data", str(place.folder))
    done = wardmote("queue", *folder, "--limit", "2")
    assert "1 more waits; --limit 3 shows it." in done.stdout.splitlines()
    done = wardmote("queue", *folder, "--json", "--limit", "1")
    assert len(answers(done)) == 1
    assert done.stderr == "2 more wait; --limit 3 shows them.\n"
    assert "more wait" not in wardmote("queue", *folder, "--limit", "3").stdout


def test_a_comment_that_is_gone_is_not_listed(place: Town) -> None:
    item = place.comment(place.post(), QUESTION)
    place.round()
    assert texts(place) == [QUESTION]
    place.world.delete(item)
    place.round(times=2)
    assert texts(place) == []


def test_only_the_words_that_stand_now_count(place: Town) -> None:
    post = place.post()
    asked, told = place.comment(post, QUESTION), place.comment(post, "Lovely library.")
    place.round()
    place.clock.forward(minutes=1)
    place.world.edit(asked, "Found it on the web site, thanks.")
    place.world.edit(told, COMPLAINT)
    place.round(times=2)
    assert texts(place) == [COMPLAINT]


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_the_owner_s_reply_takes_a_question_off_the_list(
    place: Town, platform: str
) -> None:
    post = place.post(platform)
    item = place.comment(post, QUESTION)
    place.comment(post, COMPLAINT)
    place.round()
    assert len(listed(place)) == 2
    place.world.answer(post, "On Saturday at ten, in the library.", parent=item)
    place.round(times=2)
    assert [text.endswith(COMPLAINT) for text in texts(place)] == [True]


def test_a_reply_to_words_that_were_edited_on_x_counts_too(place: Town) -> None:
    post = place.post("x")
    item = place.comment(post, "Lovely library.")
    place.round()
    place.world.edit(item, QUESTION)
    place.round(times=2)
    assert [text.endswith(QUESTION) for text in texts(place)] == [True]
    place.world.answer(post, "On Saturday at ten.", parent=item)
    place.round(times=2)
    assert texts(place) == []


def test_a_neighbour_s_reply_does_not(place: Town) -> None:
    post = place.post()
    item = place.comment(post, QUESTION)
    place.round()
    place.world.comment(post, "No idea, sorry.", by="Tansy Sample", parent=item)
    place.round(times=2)
    assert texts(place) == [QUESTION]


def test_a_person_s_decision_takes_it_off_and_an_undo_puts_it_back(place: Town) -> None:
    played(place, QUESTION)
    number = decided(place, "keep")
    assert texts(place) == []
    undo(place.open(), number, WREN, "I had the wrong one.")
    assert texts(place) == [QUESTION]


def test_what_waits_in_the_queue_as_well_is_shown_with_its_number(place: Town) -> None:
    played(place, f"{QUESTION} You are a silly little man, do shut up.")
    row = listed(place)[0]
    assert f"number {row['item_id']} in the queue" in shown(place)


def test_despair_leads_with_its_own_words_and_the_press_is_no_resident(
    place: Town,
) -> None:
    despair = f"I keep thinking of ending it all and I have nobody to talk to. {CASEWORK}"  # fmt: skip
    played(place, "Jo from the Sample Gazette here. When will you give us a statement on the pool?", despair)  # fmt: skip
    (row,) = listed(place)
    assert row["needs"] == ["N2", "N7"] and "Samaritans" in row["may_send"][0]
    assert len(row["may_send"]) == 2, "in English and Welsh, and no other text"
    seen = shown(place)
    assert "Somebody may hurt themselves, Casework: waits" in seen
    assert "Please reach out in private, and soon." in seen and "casework@" not in seen


def test_nobody_waiting_is_said_in_a_sentence(place: Town) -> None:
    played(place, CRITICISM)
    assert shown(place) == "Nobody waits for an answer.\n" and listed(place) == []


def test_a_number_and_needs_together_are_refused(place: Town) -> None:
    played(place, QUESTION)
    place.close()
    done = wardmote("queue", "3", "--needs", "--data", str(place.folder))
    one_sentence(done, "NUMBER or --needs")


def test_words_of_residents_cannot_steer_the_terminal(place: Town) -> None:
    played(place, f"\x1b[2J{QUESTION}\u202e")
    assert "\x1b" not in shown(place) and "\u202e" not in shown(place)


def test_what_programs_read_is_one_object_a_line(place: Town) -> None:
    played(place, FOI, QUESTION)
    for row in listed(place):
        assert json.loads(json.dumps(row)) == row and "body" not in row


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (0.0, "less than a minute"),
        (0.5, "30 minutes"),
        (1.0, "1 hour"),
        (30.0, "1 day"),
        (72.0, "3 days"),
    ],
)
def test_an_age_is_told_in_words(hours: float, said: str) -> None:
    assert age(hours) == said
