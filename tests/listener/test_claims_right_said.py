"""Who says what the council says is right is no voice of the false claim, in however nearly the same words."""

from __future__ import annotations

import json
from pathlib import Path

from listener.claims.spread_alert import _grow_claim
from listener.store.comments import kept
from listener.store.incidents import spread
from listener.store.spreading import headline
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import CLAIM, FRIDAY

APPROVED = "The council has approved the wind farm at the quarry."
REJECTED = "The council has rejected the wind farm at the quarry."
FARM = CLAIM | {
    "id": "CLM-020",
    "claim": APPROVED.rstrip("."),
    "claim_cy": "",
    "paraphrases": ["the wind farm at the quarry has been approved by the council"],
    "correct_statement": REJECTED,
    "topic": "decisions",
}


def test_the_truth_said_by_many_is_neither_the_false_claim_nor_a_new_one(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data", at=FRIDAY) as desk:
        room = desk.room
        for _ in range(3):
            room.say(APPROVED)
            room.clock.forward(minutes=5)
        room.tick(minutes=1)
        registry = {"version": 1, "claims": [CLAIM, FARM]}
        (desk.house.folder / "claims.yaml").write_text(json.dumps(registry))
        desk.take_in()
        room.tick(minutes=1)
        told = room.subjects()
        for _ in range(25):
            room.say(REJECTED)
            room.clock.forward(minutes=1)
        room.tick(minutes=1)
        (row,) = room.incidents()
        assert (row["key"], row["level"]) == ("claim:CLM-020", "MEDIUM")
        seen = spread(room.house.store, row["incident_id"], room.clock())
        assert (seen.repeats, seen.accounts) == (3, 3)
        assert room.subjects() == told
        # Were its words in the group all the same, it would be counted as what it says.
        last = kept(room.house.store, room.say(REJECTED))
        with room.house.store.transaction(room.clock()) as tx:
            said = headline(tx.store, 1)
            (claim,) = (c for c in room.house.claims if c.claim_id == "CLM-020")
            assert last and said
            _grow_claim(tx, room.house, last, claim, said)
        seen = spread(room.house.store, row["incident_id"], room.clock())
        assert (seen.repeats, seen.denies) == (3, 1)
        room.say("The wind farm at the quarry has been approved by the council")
        seen = spread(room.house.store, row["incident_id"], room.clock())
        assert (seen.repeats, seen.denies) == (4, 1)
