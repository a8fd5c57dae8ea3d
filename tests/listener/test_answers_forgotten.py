"""What people wrote as the reason of an answer to an alert goes after its months, from the log as well; the log stays provable."""

from __future__ import annotations

from pathlib import Path

from listener.claims.forwarding import forward
from listener.claims.handling import (
    acknowledge,
    act_on,
    close,
    say_right,
    say_wrong,
    set_posture,
)
from listener.claims.mind import mind_incidents
from listener.claims.reopening import reopen
from listener.forgetting.forget import forget_now
from listener.minutes.verify import verify
from listener.store.connection import Row
from tests.listener.newsdesk import OWNER, SECOND, newsdesk
from tests.listener.newsroom import COMMS, Newsroom, newsroom
from tests.listener.remains import remains
from tests.listener.test_own_claims import SAID as OWN

WHY = "Zanthorpe of Mill Lane rang us"
MONTHS = 12  # claims_months


def kept_of(room: Newsroom) -> list[Row]:
    """The entries whose payloads hold the reason."""
    query = "SELECT event FROM entries JOIN payloads USING (seq) WHERE body LIKE '%Zanthorpe%'"
    return room.house.store.rows(query)


def pass_by(room: Newsroom, months: int) -> None:
    for _ in range(months):
        room.clock.forward(days=31)
        mind_incidents(room.house)
        forget_now(room.house)


def test_the_reasons_of_answers_leave_the_log_after_their_months_and_its_chain_holds(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data") as desk:
        room, house = desk.room, desk.house
        room.spread(8)
        acknowledge(house, 1, COMMS, WHY)
        acknowledge(house, 1, SECOND, WHY)
        set_posture(house, 1, "monitor", COMMS, WHY)
        act_on(house, 1, COMMS, WHY)
        close(house, 1, COMMS, WHY)
        reopen(house, 1, COMMS, WHY)
        say_wrong(house, 1, COMMS, WHY)
        say_right(house, 1, COMMS, WHY)
        close(house, 1, COMMS, WHY)
        room.tick(minutes=1)
        assert len(kept_of(room)) == 9
        pass_by(room, MONTHS - 1)
        assert len(kept_of(room)) == 9, "their months are not over"
        pass_by(room, 2)
        assert kept_of(room) == []
        found = verify(house.store.db)
        assert found.sound and found.erased >= 9
        assert len(room.events("incident_closed")) == 2, "the entries stay"
        (entry,) = (
            one
            for one in room.events("payloads_erased")
            if one["details"]["class"] == "answers"
        )
        assert len(entry["details"]["seqs"]) == 9
    assert remains(tmp_path, "Zanthorpe") == []


def test_what_the_owner_wrote_when_they_forwarded_an_alert_goes_as_well(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data") as desk:
        for person in ("Odo", "Tansy", "Marlow"):
            desk.room.say(OWN, by=person)
        forward(desk.house, 1, OWNER, WHY)
        close(desk.house, 1, COMMS, "It is answered.")
        assert len(kept_of(desk.room)) == 1
        pass_by(desk.room, MONTHS + 1)
        assert kept_of(desk.room) == [] and verify(desk.house.store.db).sound


def test_reasons_of_alerts_whose_story_was_blanked_before_leave_the_log_too(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say()
        close(room.house, 1, COMMS, WHY)
        with room.house.store.transaction(room.clock()) as tx:
            tx.update("incident_steps", {"reason": ""}, "incident_id = ?", (1,))
            tx.record("incident_words_erased", details={"incidents": [1]})
        pass_by(room, MONTHS + 1)
        assert kept_of(room) == []
        erased = len(room.events("incident_words_erased"))
        pass_by(room, 1)
        assert len(room.events("incident_words_erased")) == erased, "once is enough"


def test_the_reasons_of_an_alert_that_is_open_stay(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(8)
        acknowledge(room.house, 1, COMMS, WHY)
        pass_by(room, MONTHS + 1)
        assert len(kept_of(room)) == 1
