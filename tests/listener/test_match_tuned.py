"""What comms are told once somebody set the match from which a comment repeats a claim."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from listener.claims.feedback import tune
from listener.errors import UserError
from listener.modes.switch import bare_house
from tests.listener.crowd import PEOPLE
from tests.listener.newsroom import CLAIM, COMMS, Newsroom, newsroom, words
from tests.listener.test_alerts_command import _set, answer, called


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", people=PEOPLE) as opened:
        answer(opened, 20, 0.96, right=True)
        answer(opened, 5, 0.81, right=False)
        yield opened


def told(room: Newsroom, what: str) -> list[str]:
    subjects = zip(room.subjects(), room.mails(), strict=True)
    return [words(mail) for subject, mail in subjects if what in subject]


def test_comms_are_told_once_that_somebody_made_the_match_stricter(
    room: Newsroom,
) -> None:
    tune(room.house, COMMS, "Too many false alarms.", back=False)
    room.tick(minutes=1)
    room.tick(minutes=30)
    (mail,) = told(room, "The match for claims was changed to 0.82")
    assert "Swift Example made the match for claims stricter: it was 0.80 and is 0.82." in mail  # fmt: skip
    assert "wardmote alerts tune --back" in mail
    assert "Gwnaeth Swift Example" in mail
    assert "Too many" not in mail, "the reason stands in the log, where it is erased in time"  # fmt: skip


def test_comms_are_told_that_somebody_set_it_back_each_time(room: Newsroom) -> None:
    for _ in range(2):
        tune(room.house, COMMS, "Too many false alarms.", back=False)
        tune(room.house, COMMS, "We miss too much.", back=True)
        room.tick(minutes=1)
    assert len(told(room, "changed to 0.82")) == 2
    first, _ = told(room, "changed to 0.80")
    assert "back to what the rules file says: it was 0.82 and is 0.80." in first
    assert "--back" not in first


def test_two_who_set_the_match_at_the_same_moment_set_it_once(room: Newsroom) -> None:
    def press(_: int) -> str:
        with bare_house(room.house.folder, room.clock) as house:
            house.claims = room.house.claims
            try:
                tune(house, COMMS, "Too many false alarms.", back=False)
            except UserError as error:
                return str(error)
        return ""

    with ThreadPoolExecutor() as both:
        with room.house.store.transaction(room.clock()) as tx:  # both have to wait
            pressed = [both.submit(press, turn) for turn in range(2)]
            time.sleep(2)
            tx.record("feed_read", details={})
        said = sorted(each.result() for each in pressed)
    assert said[0] == "" and "stands at 0.82 by now" in said[1]
    (entry,) = room.events("claim_threshold_changed")
    assert entry["details"]["from"] == 0.80
    room.tick(minutes=1)
    assert len(told(room, "The match for claims was changed")) == 1


def test_precision_says_which_answers_count_from_the_set_match_on(room: Newsroom) -> None:  # fmt: skip
    assert "right   20  wrong    5" in called(room, "precision")
    tune(room.house, COMMS, "Too many false alarms.", back=False)
    told = called(room, "precision")
    assert "right   20  wrong    5" in told
    assert "Of the 20 alerts on claims with a match of 0.82 or more that you answered, 100% were right, and nine in ten are enough. Another 5 answers were to alerts with a lower match, and do not count here any more." in told  # fmt: skip


def test_precision_says_how_many_answers_are_missing_at_the_set_match(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "few", people=PEOPLE) as few:
        answer(few, 11, 0.93, right=True)
        answer(few, 9, 0.81, right=False)
        tune(few.house, COMMS, "Too many false alarms.", back=False)
        told = called(few, "precision")
        assert "takes 20 answers (right or wrong) to alerts on claims with a match of 0.82 or more; so far there are 11. Another 9 answers were" in told  # fmt: skip


def test_a_claim_repeated_word_for_word_is_heard_at_the_strictest_match(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "strict", people=PEOPLE) as strict:
        _set(strict, 0.99)
        strict.say()
        assert not strict.incidents()
        strict.say(str(CLAIM["claim"]))
        assert [row["claim_id"] for row in strict.incidents()] == ["CLM-014"]
