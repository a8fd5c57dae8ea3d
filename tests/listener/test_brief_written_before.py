"""The claim changes after words were written and before they leave: the councillor and comms read what holds by then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from listener.claims.handling import set_posture
from listener.store.messages import mark_taken, mark_unsent, waiting
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import COMMS, words
from tests.listener.test_claim_no_longer_wrong import TRUE, WITHDRAWN, becomes, grave


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize(("change", "said"), [
    ((WITHDRAWN,), "Claim CLM-014 was withdrawn"),
    ((TRUE,), "Claim CLM-014, which the council has found true"),
    ((), "Claim CLM-014 was taken out of the fact bank"),
    (({"correct_statement": "One branch closes."},), "What is right: One branch closes."),
])  # fmt: skip
def test_a_brief_that_was_written_while_nothing_was_sent_says_what_holds_when_it_leaves(
    day: Newsdesk, change: tuple[dict[str, Any], ...], said: str
) -> None:
    number = grave(day)
    set_posture(day.house, number, "brief_councillor", COMMS, "Please read.")
    day.clock.forward(minutes=5)
    becomes(day, *change)
    day.room.tick(minutes=1)
    (mail,) = day.room.mails("owner@council.example")
    assert said in words(mail) and "They say: Please read." in words(mail)
    assert "No library closure has been decided" not in words(mail)
    kinds = [entry["details"]["kind"] for entry in day.room.events("message_rewritten")]
    assert kinds.count("brief") == 1


def test_an_alert_that_was_written_while_nothing_was_sent_is_not_sent_of_a_claim_that_stands_no_more(
    day: Newsdesk,
) -> None:
    day.room.spread(5)
    day.clock.forward(minutes=5)
    becomes(day, WITHDRAWN)
    day.room.tick(minutes=1)
    assert not any(subject.startswith("MEDIUM") for subject in day.room.subjects())
    (entry,) = day.room.events("message_dropped")
    assert entry["reason"] == "the claim was withdrawn"


def test_who_has_the_brief_though_another_address_refused_it_is_told_that_it_holds_no_more(day: Newsdesk) -> None:  # fmt: skip
    number = grave(day)
    set_posture(day.house, number, "brief_councillor", COMMS, "Please read.")
    store = day.house.store
    with store.transaction(day.clock()) as tx:
        (brief,) = (m for m in waiting(store, day.clock()) if m.kind == "brief")
        mark_unsent(tx, brief, day.clock())
        mark_taken(tx, brief, ["owner@council.example"])
        tx.record("message_delayed")
    day.clock.forward(minutes=5)
    becomes(day, WITHDRAWN)
    day.room.tick(minutes=1)
    subjects = day.room.subjects("owner@council.example")
    assert "Claim CLM-014: the council no longer says that it is wrong" in subjects
