"""Whatever the order of sightings, answers, clocks and kills: each level is told exactly once, and nothing is lost."""

from __future__ import annotations

import mailbox
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from listener.claims.handling import (
    acknowledge,
    act_on,
    close,
    say_right,
    say_wrong,
    set_posture,
)
from listener.claims.incidents import grow
from listener.claims.joining import carry_on, goes_on_in
from listener.claims.mind import mind_incidents
from listener.claims.states import EDGES, ENDED
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.store.comments import kept
from listener.store.connection import Row
from listener.store.incidents import LEVELS, steps_of
from listener.tell import send
from listener.telling.mail import open_post
from moderation.claims.spread.priority import Priority
from tests.listener.newsroom import COMMS, Newsroom, newsroom

PARTS = {"impact": 3.0, "reach": 3.0, "confidence": 0.8, "velocity": 1.0}
VALUES = {"NONE": 1.0, "LOW": 3.0, "MEDIUM": 7.0, "HIGH": 16.0}
KEYS = ("spread:1", "claim:CLM-014")
SEAMS = ("tell:before-send", "tell:after-send")
ANSWERS = ("ack", "posture", "act", "close", "wrong", "right")
Step = tuple[str, str, int]

STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(tuple(VALUES)), st.sampled_from(KEYS), st.just(0)),
        st.tuples(st.sampled_from(("asks", "denies")), st.just(KEYS[1]), st.just(0)),
        st.tuples(st.sampled_from(ANSWERS), st.just(""), st.integers(1, 4)),
        st.tuples(st.just("clock"), st.just(""), st.integers(1, 80 * 60)),
        st.tuples(st.just("soon"), st.just(""), st.integers(1, 45)),
        st.tuples(st.just("mind"), st.just(""), st.just(0)),
        st.tuples(st.just("send"), st.just(""), st.just(0)),
        st.tuples(st.just("join"), st.just(""), st.just(0)),
        st.tuples(st.just("kill"), st.sampled_from(SEAMS), st.integers(1, 3)),
    ),
    max_size=25,
)


class KilledHere(BaseException):
    """What a kill looks like from inside: nothing after it runs, and nothing catches it."""


def see(room: Newsroom, what: str, key: str) -> None:
    claim = room.house.claims[0] if key.startswith("claim") else None
    known = kept(room.house.store, room.write("Words."))
    aside = what in ("asks", "denies")
    graded = None if aside else Priority(what, VALUES[what], PARTS)  # type: ignore[arg-type]
    with room.house.store.transaction(room.clock()) as tx:
        grow(
            tx, room.house, key, "Something", graded, known, claim=claim,
            stance=what if aside else "repeats", topic="services",  # type: ignore[arg-type]
        )  # fmt: skip


def answer(room: Newsroom, what: str, number: int) -> None:
    house = room.house
    if what == "ack":
        acknowledge(house, number, COMMS)
    elif what == "posture":
        set_posture(house, number, "monitor", COMMS, "Because.")
    else:
        does = {"act": act_on, "close": close, "wrong": say_wrong, "right": say_right}
        does[what](house, number, COMMS, "Because.")


def leave(room: Newsroom, kill: str = "", nth: int = 0) -> None:
    """Send what waits; with `kill`, die there at the nth message."""
    left = nth

    def seam(name: str) -> None:
        nonlocal left
        left -= name == kill
        if kill and left == 0:
            raise KilledHere

    room.house.seam = seam
    try:
        send(room.house, open_post(room.house.settings))
    except KilledHere:
        pass
    room.house.seam = lambda name: None


def do(room: Newsroom, step: Step) -> None:
    what, detail, number = step
    if what in VALUES or what in ("asks", "denies"):
        see(room, what, detail)
    elif what in ANSWERS:
        answer(room, what, number)
    elif what in ("clock", "soon"):
        room.clock.forward(minutes=number)
    elif what == "mind":
        mind_incidents(room.house)
    elif what == "join":  # what several people say is a claim after all
        with room.house.store.transaction(room.clock()) as tx:
            carry_on(tx, *KEYS)
            tx.record("statement_became_claim", details={})
    else:
        leave(room, detail, number)


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
@example([("HIGH", KEYS[0], 0), ("clock", "", 31), ("mind", "", 0), ("kill", SEAMS[1], 2)])  # fmt: skip
@example([("LOW", KEYS[1], 0), ("wrong", "", 1), ("right", "", 1), ("HIGH", KEYS[1], 0)])  # fmt: skip
@example([("LOW", KEYS[0], 0), ("clock", "", 80 * 60), ("LOW", KEYS[0], 0)])
@example([("MEDIUM", KEYS[0], 0), ("clock", "", 80 * 60), ("HIGH", KEYS[0], 0)])
@example([("LOW", KEYS[1], 0), ("HIGH", KEYS[0], 0), ("join", "", 0)])
@example([("MEDIUM", KEYS[1], 0), ("HIGH", KEYS[1], 0)])
@example([("LOW", KEYS[0], 0), ("wrong", "", 1), ("LOW", KEYS[1], 0), ("join", "", 0), ("right", "", 1), ("wrong", "", 2), ("right", "", 1)])  # fmt: skip
@example([("HIGH", KEYS[1], 0), ("soon", "", 40), ("mind", "", 0), ("HIGH", KEYS[0], 0), ("join", "", 0)])  # fmt: skip
@example([("MEDIUM", KEYS[1], 0), ("act", "", 1), ("posture", "", 1), ("act", "", 1), ("HIGH", KEYS[0], 0), ("ack", "", 2), ("join", "", 0)])  # fmt: skip
@example([("clock", "", 780), ("MEDIUM", KEYS[0], 0), ("send", "", 0), ("wrong", "", 1), ("clock", "", 600), ("send", "", 0), ("right", "", 1)])  # fmt: skip
def test_each_level_is_told_once_none_is_lost_and_states_move_along_their_edges(
    steps: list[Step],
) -> None:
    with tempfile.TemporaryDirectory() as folder, newsroom(Path(folder) / "d") as room:
        for step in steps:
            try:
                do(room, step)
            except UserError:
                pass  # refused: nothing has changed
        unanswered = [row["incident_id"] for row in room.incidents() if row["state"] == "new"]  # fmt: skip
        for _ in range(2):  # a day's digest, every escalation, and all that waits
            for _ in range(4):
                room.tick(hours=7)
        check(room, unanswered)


def check(room: Newsroom, unanswered: list[int]) -> None:
    boxed = Counter(mail["Message-ID"] for mail in _box(room))
    outbox = room.house.store.rows("SELECT * FROM outbox")
    assert {row["state"] for row in outbox} <= {"sent", "dropped"}, "none is lost"
    for row in outbox:
        if row["state"] == "dropped":
            check_overtaken(room, row, outbox)
            continue
        name = f"<wardmote-{row['message_id']}."
        found = sum(n for each, n in boxed.items() if each.startswith(name))
        assert found == (0 if row["digest_id"] else 1), "each leaves once"
    keys = Counter(row["once"] for row in outbox)
    for row in room.incidents():
        number = row["incident_id"]
        steps = steps_of(room.house.store, number)
        told = told_in(steps)
        assert set(told.values()) <= {1}, "no level is told twice"
        whole = told + told_in(steps_of_parts(room, number))
        # What a person ends before the digest names it needs no telling; what goes on in another is told there.
        ended = {"closed", "wrong"} & {s["what"] for s in steps}
        if not joined_away(steps) and (told or not ended):
            assert bool(whole[row["level"]]) == (row["level"] != "NONE"), "no level is lost"  # fmt: skip
        for level in ("MEDIUM", "HIGH"):
            assert keys[f"incident:{number}:{level}"] == told[level]
        escalated = sum(s["what"] == "escalated" for s in steps)
        assert escalated <= 2
        if row["told_level"] == "HIGH" and number in unanswered:
            before = steps_of_parts(room, number)
            escalated += sum(s["what"] == "escalated" for s in before)
            assert escalated >= 2, "an unacknowledged HIGH is handed on, twice"
            assert escalated == 2 or before
    for entry in room.house.store.rows("SELECT event FROM entries"):
        assert entry["event"] != "message_given_up"
    moves = [e["details"] for name in _moved(room) for e in room.events(name)]
    assert all(move["to"] in EDGES[move["from"]] for move in moves if "from" in move)
    still = Counter(row["key"] for row in room.incidents() if row["state"] not in ENDED)
    assert set(still.values()) <= {1}
    assert verify(room.house.store.db).sound


def told_in(steps: list[Row]) -> Counter[str]:
    return Counter(s["detail"].split(",")[0] for s in steps if s["what"] == "told")


def joined_away(steps: list[Row]) -> bool:
    return any(s["what"] == "joined" and goes_on_in(s["detail"]) for s in steps)


def steps_of_parts(room: Newsroom, number: int) -> list[Row]:
    """The steps of the incidents that go on in this one."""
    found: list[Row] = []
    for row in room.incidents():
        steps = steps_of(room.house.store, row["incident_id"])
        if any(s["what"] == "joined" and goes_on_in(s["detail"]) == number for s in steps):  # fmt: skip
            found += steps + steps_of_parts(room, row["incident_id"])
    return found


def line_of(room: Newsroom, number: int) -> list[int]:
    """An incident, and those in which it went on."""
    steps = steps_of(room.house.store, number)
    later = [goes_on_in(s["detail"]) for s in steps if joined_away([s])]
    return [number, *(each for one in later for each in line_of(room, one))]


def check_overtaken(room: Newsroom, row: Row, outbox: list[Row]) -> None:
    """What was not sent: a graver word of the incident left instead, or it had waited and a person ended the incident."""
    line = line_of(room, row["incident_id"])
    left = [one["incident_level"] for one in outbox if one["incident_id"] in line and one["audience"] == row["audience"] and one["state"] == "sent"]  # fmt: skip
    graver = any(LEVELS.index(each) > LEVELS.index(row["incident_level"]) for each in left)  # fmt: skip
    answered = {s["what"] for one in line for s in steps_of(room.house.store, one)}
    assert graver or (row["held_at"] and answered & {"closed", "wrong"})


def _box(room: Newsroom) -> list[dict[str, str]]:

    return list(mailbox.mbox(room.house.folder / "alerts.mbox"))  # type: ignore[arg-type]


def _moved(room: Newsroom) -> list[str]:
    rows = room.house.store.rows("SELECT DISTINCT event FROM entries WHERE event LIKE 'incident_%'")  # fmt: skip
    return [row["event"] for row in rows]
