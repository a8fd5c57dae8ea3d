"""A threat that is not hidden is evidence all the same: it is fixed when it is seen, before its author can take it down."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from connectors.simulator import Item
from listener.decide import decide
from listener.evidence import capture
from listener.forgetting.forget import forget_now
from listener.house import House
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.store.connection import as_moment
from tests.listener.lives import OWNER, comment_id, stored
from tests.town import RUDE, THREAT, Town

PLANNING = "I'll break your legs if you approve 26/01234/FUL."  # policy 13, case 28
DETAIL = "He lives at 14 Mill Lane, Wenbrook, tell everyone where to find him."


def captures(house: House, item: Item) -> list[str]:
    """What was fixed of a comment, oldest first; "" for what was erased."""
    rows = house.store.rows("SELECT body FROM evidence WHERE comment_id = ? ORDER BY 1", (comment_id(item),))  # fmt: skip
    return [row["body"] for row in rows]


def seen(place: Town, text: str, mode: str = "assist") -> tuple[Item, House]:
    place.settings(mode=mode)
    item = place.comment(place.post(), text)
    return item, place.round()


@pytest.mark.parametrize(
    ("text", "mode"),
    [(PLANNING, "act"), (THREAT, "watch"), (THREAT, "assist"), (DETAIL, "assist")],
)
def test_a_threat_or_a_home_address_that_nobody_hides_is_fixed_with_an_entry(
    place: Town, text: str, mode: str
) -> None:
    item, house = seen(place, text, mode)
    assert not item.hidden and not house.store.rows("SELECT * FROM acts")
    (body,) = captures(house, item)
    held = json.loads(body)
    assert held["comment"]["text"] == text and held["judgement"]["body"]["urgent"]
    (entry,) = house.store.rows("SELECT * FROM entries WHERE event = 'evidence_captured'")  # fmt: skip
    assert entry["role"] == "daemon" and entry["rule"] in ("R2", "R10")
    assert entry["rules_version"] == house.rules.version
    assert verify(house.store.db).sound and not disagreements(house.store.db)


def test_rudeness_is_not_fixed_and_a_threat_only_once_for_each_version(
    place: Town,
) -> None:
    item, house = seen(place, RUDE)
    assert captures(house, item) == []
    threat = place.comment(place.post(), THREAT)
    place.round(house)
    with house.store.transaction(house.now()) as tx:
        tx.record("judged_anew")
        tx.update("versions", {"judged_at": None}, "comment_id <> ?", ("",))
    place.round(house)
    assert len(captures(house, threat)) == 1
    place.world.edit(threat, THREAT + " Both of them.")
    place.round(house)
    assert len(captures(house, threat)) == 2


def test_what_its_author_took_down_stays_as_evidence_until_its_time_is_over(
    place: Town,
) -> None:
    item, house = seen(place, THREAT)
    at = as_moment(house.store.value("SELECT captured_at FROM evidence"))
    place.world.delete(item)
    place.round(house, times=3)
    place.clock.forward(minutes=24 * 60)
    forget_now(house)
    assert stored(house, item).erased_at and captures(house, item) != [""]
    place.clock.moment = at + timedelta(days=90)
    forget_now(house)
    assert captures(house, item) == [""], "no person found that it breaks a rule"
    assert verify(house.store.db).sound and not disagreements(house.store.db)


def test_a_threat_that_a_person_confirmed_stays_for_years(place: Town) -> None:
    item, house = seen(place, THREAT)
    decide(house, stored(house, item), "hide", OWNER, "a threat", rule="R2")
    place.round(house)
    place.clock.forward(minutes=24 * 60 * 91)
    forget_now(house)
    assert captures(house, item) and "" not in captures(house, item)


def forge(house: House, change: str) -> None:
    triggers = house.store.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()  # fmt: skip
    for (trigger,) in triggers:
        house.store.db.execute(f"DROP TRIGGER {trigger}")
    house.store.db.execute("PRAGMA foreign_keys=OFF")
    house.store.db.execute(change)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM evidence",
        "UPDATE evidence SET body = '{}'",
        "UPDATE evidence SET captured_at = '2026-11-20T23:00:00.000000+00:00'",
    ],
)
def test_the_log_knows_evidence_that_stands_for_itself(
    place: Town, change: str
) -> None:
    _, house = seen(place, THREAT)
    forge(house, change)
    (found,) = disagreements(house.store.db)
    assert found.startswith("Evidence 1")


def test_the_log_knows_evidence_that_the_desk_kept_before_its_entry_was_as_any_other(
    place: Town,
) -> None:
    item, house = seen(place, RUDE)
    known = stored(house, item)
    with house.store.transaction(house.now()) as tx:
        number, sha256 = capture(tx, known)
        details = {"evidence_id": number, "sha256": sha256, "version": known.version}
        tx.record("evidence_kept", actor=OWNER, about=comment_id(item), details=details)
    assert not disagreements(house.store.db)
    forge(house, "DELETE FROM evidence")
    assert disagreements(house.store.db) == [
        "Evidence 1, which the log tells of, is not there."
    ]
