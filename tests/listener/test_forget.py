"""What is due is erased at its time and not before, deletions are followed, and what must stay stays."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

import pytest
from click.testing import CliRunner

from listener.commands.forget import _place
from listener.commands.forget import forget as command
from listener.decide import decide
from listener.errors import UserError
from listener.forgetting.due import due
from listener.forgetting.forget import DAILY, forget, forget_now
from listener.forgetting.retention import months_before
from listener.house import House
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.store.connection import as_moment
from listener.store.counts import last_beat, last_details
from listener.store.holds import holds
from tests.listener.lives import OWNER, hidden, later, stored
from tests.listener.remains import remains
from tests.town import MORNING, RUDE, THREAT, Clock, Town

FAIR = "Zanthorpe lane is full of puddles near the quillersmith bakery."
SECOND = timedelta(seconds=1)


def at(place: Town, house: House, when: object) -> dict[str, int]:
    """One whole run at a moment."""
    place.clock.moment = when  # type: ignore[assignment]
    return forget_now(house)[0]


def sound(house: House) -> bool:
    return verify(house.store.db).sound and not disagreements(house.store.db)


@pytest.mark.parametrize(("platform", "days"), [("facebook", 30), ("x", 7)])
def test_a_comment_in_which_nothing_was_seen_goes_at_its_time_and_not_a_second_before(
    place: Town, platform: str, days: int
) -> None:
    item = place.comment(place.post(platform), FAIR, by="Quillon Vexworth")
    house = place.round()
    limit = stored(house, item).first_seen_at + timedelta(days=days)
    at(place, house, limit - SECOND)
    assert FAIR in stored(house, item).comment.text
    assert at(place, house, limit)["unflagged"] == 1
    known = stored(house, item)
    assert known.comment.text == "(erased)" and known.comment.author_name == ""
    place.clock.moment = limit
    place.close()
    assert remains(place.folder, "Zanthorpe", "quillersmith", "Vexworth") == []


def test_a_comment_that_waited_for_a_person_goes_after_ninety_days(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    opened_at = as_moment(house.store.value("SELECT opened_at FROM queue"))
    limit = opened_at + timedelta(days=90)
    at(place, house, limit - SECOND)
    assert stored(house, item).comment.text == RUDE
    at(place, house, limit)
    assert stored(house, item).erased_at
    assert house.store.value("SELECT COUNT(*) FROM queue WHERE closed_at IS NULL") == 0
    assert sound(house)


def test_what_was_acted_on_goes_twelve_months_after_the_end(place: Town) -> None:
    item, house = hidden(place)
    later(place, house)  # nobody confirms, so it is shown again
    assert not item.hidden
    ended = house.store.value(
        "SELECT MAX(moment) FROM (SELECT decided_at AS moment FROM decisions UNION SELECT finished_at FROM acts)"
    )
    end = as_moment(ended)
    limit = end.replace(year=end.year + 1)
    at(place, house, limit - SECOND)
    assert not stored(house, item).erased_at
    at(place, house, limit)
    assert stored(house, item).erased_at and sound(house)


def test_what_is_hidden_now_is_not_erased_however_old(place: Town) -> None:
    item, house = hidden(place)
    decide(house, stored(house, item), "confirm", OWNER, "A threat.")
    at(place, house, MORNING + timedelta(days=800))
    assert stored(house, item).comment.text == THREAT


def test_evidence_of_a_threat_stays_three_years_and_its_hash_for_ever(
    place: Town,
) -> None:
    item, house = hidden(place)
    decide(house, stored(house, item), "confirm", OWNER, "A threat.")
    captured = house.store.value("SELECT captured_at FROM evidence")
    taken = as_moment(captured)
    limit = taken.replace(year=taken.year + 3)
    at(place, house, limit - SECOND)
    assert THREAT in house.store.value("SELECT body FROM evidence")
    at(place, house, limit)
    assert house.store.value("SELECT body FROM evidence") == ""
    assert len(house.store.value("SELECT sha256 FROM evidence")) == 64
    assert sound(house)


def test_evidence_of_a_hide_that_nobody_confirmed_goes_after_ninety_days(
    place: Town,
) -> None:
    _, house = hidden(place)
    later(place, house)
    rows = house.store.rows("SELECT captured_at FROM evidence ORDER BY 1")
    last = as_moment(rows[-1]["captured_at"]) + timedelta(days=90)
    at(place, house, last - SECOND)
    assert house.store.value(
        "SELECT body FROM evidence ORDER BY captured_at DESC LIMIT 1"
    )
    at(place, house, last)
    assert house.store.value("SELECT COUNT(*) FROM evidence WHERE body <> ''") == 0
    assert sound(house)


def test_raw_answers_go_after_twenty_four_hours(place: Town) -> None:
    place.comment(place.post(), FAIR)
    house = place.round()
    seen = place.clock.moment
    assert house.store.value("SELECT raw FROM versions") != ""
    at(place, house, seen + timedelta(hours=24) - SECOND)
    assert house.store.value("SELECT raw FROM versions") != ""
    at(place, house, seen + timedelta(hours=24))
    assert house.store.value("SELECT raw FROM versions") == ""


def test_alerts_go_after_thirty_days_from_the_outbox_and_from_the_mailbox(
    place: Town,
) -> None:
    hidden(place)
    house = place.round()
    words = (place.folder / "alerts.mbox").read_text()
    assert "break your legs" in words
    created = house.store.value("SELECT MAX(created_at) FROM outbox")
    limit = as_moment(created) + timedelta(days=30)
    at(place, house, limit - SECOND)
    at(place, house, limit)
    mails = (place.folder / "alerts.mbox").read_text()
    assert "break your legs" not in mails and "(erased)" in mails
    assert len(mails) == len(words) and mails.count("Message-ID:") == words.count(
        "Message-ID:"
    )


def test_the_daily_run_comes_once_a_day_and_leaves_one_entry(place: Town) -> None:
    house = place.round()
    count = "SELECT COUNT(*) FROM entries WHERE event = 'retention_run'"
    assert house.store.value(count) == 1
    place.clock.forward(hours=23, minutes=39)
    forget(house)
    assert house.store.value(count) == 1
    place.clock.moment += DAILY
    forget(house)
    assert house.store.value(count) == 2
    assert last_details(house.store, "retention_run") == {
        "counts": {},
        "finished": True,
    }


def test_a_dry_run_changes_nothing_and_shows_what_is_due(place: Town) -> None:
    place.comment(place.post(), FAIR)
    house = place.round()
    place.clock.forward(days=31)
    before = list(house.store.db.conn.iterdump())
    table = {row.kind: row for row in due(house)}
    assert table["unflagged"].due == 1 and table["unflagged"].oldest.startswith(
        "2026-11-20"
    )
    assert list(house.store.db.conn.iterdump()) == before


def test_a_comment_that_was_erased_and_still_stands_is_not_taken_in_again(
    place: Town,
) -> None:
    place.settings(retention={"unflagged_days": 1})
    item = place.comment(place.post(), FAIR)
    house = place.round()
    at(place, house, MORNING + timedelta(days=2))
    place.round(times=2)
    assert stored(house, item).erased_at
    assert house.store.value("SELECT COUNT(*) FROM versions") == 1


def test_new_words_under_an_erased_comment_are_read_again(place: Town) -> None:
    place.settings(retention={"unflagged_days": 1})
    item = place.comment(place.post(), FAIR)
    house = place.round()
    at(place, house, MORNING + timedelta(days=2))
    assert stored(house, item).erased_at
    place.world.edit(item, THREAT)
    place.round()
    known = stored(house, item)
    assert known.version == 2 and known.comment.text == THREAT
    assert house.store.value("SELECT COUNT(*) FROM queue WHERE closed_at IS NULL") == 1


def test_what_its_author_deleted_goes_within_a_day_wherever_it_was_quoted(
    place: Town,
) -> None:
    rude = RUDE.replace(
        "man", "quillerbones"
    )  # a threat's evidence stays: test_threat_kept.py
    item = place.comment(place.post(), rude, by="Quillon Vexworth")
    place.settings(mode="watch")
    house = place.round()
    assert remains(place.folder, "quillerbones")
    place.world.delete(item)
    place.round(times=2)
    place.clock.forward(hours=24)
    place.round(times=1)
    assert stored(house, item).erased_at and sound(house)
    place.close()
    assert remains(place.folder, "quillerbones", "Vexworth") == []


def test_what_waited_for_a_person_goes_within_the_hour_of_its_deletion(
    place: Town,
) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    assert house.store.value("SELECT COUNT(*) FROM queue WHERE closed_at IS NULL") == 1
    place.world.delete(item)
    place.round()
    place.clock.forward(hours=1)
    place.round()
    assert stored(house, item).erased_at
    told = CliRunner().invoke(command, ["--help"]).output
    assert "once an hour with what was deleted" in " ".join(told.split())


def test_words_that_their_author_replaced_go_and_the_new_ones_stay(place: Town) -> None:
    item = place.comment(place.post(), FAIR)
    house = place.round()
    place.world.edit(item, "The lane was mended, thank you.")
    place.round()
    place.clock.forward(hours=2)
    place.round()
    assert stored(house, item).comment.text == "The lane was mended, thank you."
    assert sound(house)
    place.clock.forward(hours=25)
    place.round()
    place.close()
    assert remains(place.folder, "Zanthorpe") == []


def test_periods_beyond_the_policy_are_refused_with_their_line(place: Town) -> None:
    for name, value in (
        ("unflagged_x_days", 8),
        ("skeleton_months", 71),
        ("raw_hours", 25),
    ):
        place.settings(retention={name: value})
        with pytest.raises(UserError, match=r"wardmote.yaml:\d+:\d+: .*"):
            place.open()


def test_a_reader_who_keeps_the_old_bytes_is_told_of_and_waited_for(
    place: Town,
) -> None:
    place.comment(place.post(), FAIR)
    house = place.round()
    place.clock.forward(days=31)
    reader = sqlite3.connect(place.folder / "wardmote.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT COUNT(*) FROM comments").fetchone()
    assert "keeps old bytes" in forget_now(house)[1]
    assert "keeps old bytes" in last_beat(house.store, "fault:clean")[1]
    reader.execute("ROLLBACK")
    reader.close()
    place.clock.forward(minutes=1)
    forget(house)
    assert last_beat(house.store, "fault:clean")[1] == ""
    assert remains(place.folder, "Zanthorpe") == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decisions SET actor = 'x'",
        "UPDATE decisions SET reason = 'x'",
        "DELETE FROM decisions",
        "UPDATE evidence SET body = 'x', erased_at = '2026'",
        "UPDATE evidence SET body = ''",
        "UPDATE evidence SET sha256 = 'x'",
        "DELETE FROM evidence",
        "DELETE FROM payloads",
    ],
)
def test_the_database_itself_lets_nothing_change_but_by_erasure(
    place: Town, statement: str
) -> None:
    _, house = hidden(place)
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        house.store.db.conn.execute(statement)


def test_evidence_blanked_without_a_record_is_a_fault(place: Town) -> None:
    _, house = hidden(place)
    house.store.db.conn.execute("UPDATE evidence SET body = '', erased_at = '2026'")
    assert disagreements(house.store.db) == [
        "Evidence 1 was changed after it was taken."
    ]


def test_months_are_counted_by_the_calendar() -> None:
    assert months_before(Clock()(), 12).isoformat()[:10] == "2025-11-20"
    leap = MORNING.replace(year=2028, month=2, day=29)
    assert months_before(leap, 12).isoformat()[:10] == "2027-02-28"
    assert (
        months_before(MORNING.replace(month=3, day=31), 1).isoformat()[:10]
        == "2026-02-28"
    )


def test_a_hold_has_an_end_that_somebody_will_live_to_see(place: Town) -> None:
    item, house = hidden(place)
    known = stored(house, item)
    far = datetime(9999, 12, 31)
    with pytest.raises(UserError, match=r"six years at most\. Name a day by 2032-11-"):
        _place(house, known, OWNER, "A case.", far)
    assert not holds(house.store, house.now())
    _place(house, known, OWNER, "A case.", datetime(2032, 11, 1))
    assert len(holds(house.store, house.now())) == 1
