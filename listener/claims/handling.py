"""What named people at comms do about an incident. Every step is written down; none of them hides anything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from listener.claims.as_it_stands import standing_of
from listener.claims.briefing import brief_subject, brief_text
from listener.claims.correcting import why_no_correction
from listener.claims.examples import first_example
from listener.claims.feedback import follow_answers
from listener.claims.joining import GOES_ON, take_in
from listener.claims.postures import POSTURE_WORDS, POSTURES, Posture
from listener.claims.states import EDGES, ENDED, State, move
from listener.claims.story_english import detail_in_english
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.people.matrix import may, roles_for
from listener.people.roster import check_listed, who_is
from listener.reasons import need_reason
from listener.settings import same_name
from listener.store import Store, Transaction
from listener.store.connection import Row
from listener.store.incidents import (
    add_step,
    change_incident,
    incident,
    open_incident,
    steps_of,
    surest,
)
from listener.store.messages import put_out
from listener.store.own_claims import is_own
from listener.telling.hold import send_after_all

ACTION = "posture"  # the row of the matrix
LONGEST = 2000  # characters of a reason
_FROM = "from "  # before the state that `wrong` left, in its step


def at_comms(house: House, name: str) -> Actor:
    """Who this is, at comms. Where nobody is listed, whoever gives a name is. Raises UserError."""
    if not house.settings.people:
        if not name.strip() or same_name(name) == MACHINE.name:
            raise UserError("An answer to an alert needs your name: --as NAME.")
        return Actor(name.strip(), "comms")
    actor = who_is(house.settings, name, ACTION, house.now())
    if not may(actor.role, ACTION):
        raise UserError(
            f"{actor.name} may read alerts. To answer them takes somebody in the role {roles_for(ACTION)} under "
            f"`people:` in {house.folder / 'wardmote.yaml'}."
        )
    return actor


@contextmanager
def _answering(
    house: House,
    number: int,
    actor: Actor,
    reason: str,
    *,
    needs_reason: bool = True,
    seen: int | None = None,
) -> Iterator[tuple[Transaction, Row]]:
    """One write by a person on one incident, as it is inside the write. Raises UserError.

    seen: the last step of its story that the person had before them; refused where somebody else answered since.
    """
    check_listed(house.settings, actor, house.now())
    if needs_reason:
        need_reason(
            reason, "This needs a reason. Add one with --reason, in a few words."
        )
    with writing_on(house, number, reason) as (tx, row):
        if is_own(row):
            raise UserError(f"Alert {number} is for the councillor alone, until they forward it.")  # fmt: skip
        check_seen(tx, number, seen, actor)
        yield tx, row


@contextmanager
def writing_on(
    house: House, number: int, reason: str
) -> Iterator[tuple[Transaction, Row]]:
    """One write on one incident, as it is inside the write. Raises UserError."""
    if len(reason) > LONGEST:
        raise UserError(f"The reason is longer than {LONGEST} characters. Shorten it.")
    with house.store.transaction(house.now()) as tx:
        row = incident(tx.store, number)
        if row is None:
            raise UserError(
                f"There is no alert {number}. `wardmote alerts` lists those that are open."
            )
        yield tx, row


def check_seen(tx: Transaction, number: int, seen: int | None, actor: Actor) -> None:
    """Refuse an answer where somebody else answered since this step of the story, with what was done last. Raises UserError."""
    if seen is None:
        return
    answers = [s for s in steps_of(tx.store, number) if s["step_id"] > seen and s["role"] != MACHINE.role]  # fmt: skip
    late = [s for s in answers if same_name(s["actor"]) != same_name(actor.name)]
    if not late:
        return
    last = late[-1]
    if last["what"] == "posture_set":
        chosen = detail_in_english(last["detail"])
        raise UserError(f"{last['actor']} chose what to do in the meantime: {chosen}. Look at it again, then answer.")  # fmt: skip
    what = last["what"].replace("_", " ")
    raise UserError(f"{last['actor']} answered in the meantime: {what}. Look at it again, then answer.")  # fmt: skip


def check_open(row: Row) -> None:
    """Raises UserError where it is over. Only `wrong` and `right` are said of what is over. EDGES lead on from "wrong", for `right` takes it back."""
    number = row["incident_id"]
    _check_not_wrong(row)
    if row["state"] in ENDED:
        raise UserError(f"Alert {number} is {row['state']} already.")


def _check_not_wrong(row: Row) -> None:
    number = row["incident_id"]
    if row["state"] == "wrong":
        raise UserError(f"Alert {number} was called a false alarm already.")


def acknowledge(
    house: House,
    number: int,
    actor: Actor,
    reason: str = "",
    *,
    seen: int | None = None,
) -> str:
    """Take an incident on: its clock stops, and it has an owner. Somebody else may take it over: gives from whom, or "".

    Raises UserError.
    """
    before = ""
    with _answering(house, number, actor, reason, needs_reason=False, seen=seen) as (
        tx,
        row,
    ):
        check_open(row)
        if row["state"] == "new":
            move(tx, row, "acknowledged", actor, "acknowledged", reason.strip())
        elif same_name(row["owner"]) == same_name(actor.name):
            raise UserError(f"Alert {number} is yours already.")
        else:
            before = str(row["owner"])
            _note(tx, row, "taken_over", actor, reason.strip())
        change_incident(tx, number, owner=actor.name)
    return before


def set_posture(
    house: House,
    number: int,
    posture: Posture,
    actor: Actor,
    reason: str,
    *,
    seen: int | None = None,
) -> tuple[Posture | None, str]:
    """Say what the council does about it. brief_councillor also writes to the owner. Gives what was chosen before, and by
    whom. Raises UserError."""
    _check_posture(posture)
    with _answering(house, number, actor, reason, seen=seen) as (tx, row):
        before = _chosen(tx.store, row)
        _set(tx, house, row, posture, actor, reason.strip())
    return before


def _chosen(store: Store, row: Row) -> tuple[Posture | None, str]:
    """What was chosen last, and by whom: "" where it came with another incident that was joined to this."""
    steps = steps_of(store, row["incident_id"]) if row["posture"] else []
    by = [step["actor"] for step in steps if step["what"] == "posture_set"]
    return row["posture"] or None, by[-1] if by else ""


def _check_posture(posture: str) -> None:
    if posture not in POSTURES:
        known = ", ".join(words for words, _ in POSTURE_WORDS.values())
        raise UserError(f"{posture} is nothing that can be chosen. Take one of these: {known}.")  # fmt: skip


def _set(
    tx: Transaction, house: House, row: Row, posture: Posture, actor: Actor, reason: str
) -> None:
    number = int(row["incident_id"])
    check_open(row)
    said = standing_of(house, row["claim_id"], tx.now)
    if posture == "publish_correction" and (refused := why_no_correction(row, said)):
        raise refused
    # To brief the councillor is to write to them: each time that it is asked for.
    if posture == row["posture"] != "brief_councillor" and row["state"] != "new":
        raise UserError(f"This was chosen for alert {number} already. Nothing was changed.")  # fmt: skip
    _take(tx, row, actor)
    change_incident(tx, number, posture=posture)
    step = _note(tx, row, "posture_set", actor, reason, posture)
    row["posture"] = posture
    if posture == "brief_councillor":
        put_out(
            tx,
            once=f"incident:{number}:brief:{step}",  # each time that a person asks for it
            kind="brief",
            audience="owner",
            subject=brief_subject(row, said),
            body=brief_text(
                row,
                said.claim,
                reason,
                first_example(tx, house, number),
                house.settings.desk,
                said.over,
            ),
        )


def _take(tx: Transaction, row: Row, actor: Actor) -> None:
    """Whoever does something about a new incident has acknowledged it."""
    number = int(row["incident_id"])
    if row["state"] == "new":
        move(tx, row, "acknowledged", actor, "acknowledged", "")
        # Whoever had it before it waited again has it no more.
        row |= {"state": "acknowledged", "owner": ""}
    if not row["owner"]:
        change_incident(tx, number, owner=actor.name)


def act_on(
    house: House,
    number: int,
    actor: Actor,
    reason: str,
    *,
    posture: Posture | None = None,
    seen: int | None = None,
) -> None:
    """Note that it was done; the reason says what. With a posture, that one is set with it. What is done later is noted
    beside it. Raises UserError."""
    if posture is not None:
        _check_posture(posture)
    with _answering(house, number, actor, reason, seen=seen) as (tx, row):
        check_open(row)
        if posture is not None and posture != row["posture"]:
            _set(tx, house, row, posture, actor, reason.strip())
        if not row["posture"]:
            raise UserError(
                f"Nothing is chosen for alert {number} yet. Choose first what to do: wardmote alerts choose {number} "
                "monitor --as NAME --reason WHY"
            )
        _take(tx, row, actor)
        if row["state"] == "acted":
            _note(tx, row, "acted", actor, reason.strip())
        else:
            move(tx, row, "acted", actor, "acted", reason.strip())


def close(
    house: House, number: int, actor: Actor, reason: str, *, seen: int | None = None
) -> None:
    """End an incident. What comes later begins a new one. Raises UserError."""
    with _answering(house, number, actor, reason, seen=seen) as (tx, row):
        check_open(row)
        move(tx, row, "closed", actor, "closed", reason.strip())


def say_wrong(
    house: House, number: int, actor: Actor, reason: str, *, seen: int | None = None
) -> None:
    """It was a false alarm: what was seen does not say this, or is none of comms' business. Raises UserError."""
    with _answering(house, number, actor, reason, seen=seen) as (tx, row):
        _check_not_wrong(row)
        score = surest(tx.store, number)
        was = f"{_FROM}{row['state']}"
        move(tx, row, "wrong", actor, "wrong", reason.strip(), detail=was, score=score)


def say_right(
    house: House, number: int, actor: Actor, reason: str, *, seen: int | None = None
) -> int:
    """It was a right alarm. Said of one that was called wrong, it takes that back: it stands as before. Raises UserError.

    Gives the incident in which it goes on since; 0 where there is none.
    """
    goes_on = 0
    with _answering(house, number, actor, reason, seen=seen) as (tx, row):
        score = surest(tx.store, number)
        if row["state"] == "wrong":
            back, goes_on = taken_back(tx.store, row)
            how = GOES_ON.format(number=goes_on) if goes_on else f"back to {back}"
            move(tx, row, back, actor, "right", reason.strip(), detail=how, score=score)
            if goes_on:
                take_in(tx, goes_on, number)
            send_after_all(tx, house, number)
            follow_answers(tx, house)
        elif _was_called_right(tx.store, number):
            raise UserError(f"Alert {number} was called right already. Nothing was changed.")  # fmt: skip
        else:
            _note(tx, row, "right", actor, reason.strip(), score=score)
    return goes_on


def _was_called_right(store: Store, number: int) -> bool:
    said = [s["what"] for s in steps_of(store, number) if s["what"] in ("right", "wrong")]  # fmt: skip
    return said[-1:] == ["right"]


def taken_back(store: Store, row: Row) -> tuple[State, int]:
    """How one that was called wrong stands once `right` takes that back, and the incident in which it goes on, or 0.

    That is how it stood before; but where the same began anew since, or became one with another, this one is over and
    goes on in that.
    """
    called = [s for s in steps_of(store, row["incident_id"]) if s["what"] == "wrong"]
    was = called[-1]["detail"].removeprefix(_FROM) if called else ""
    before: State = next((s for s in EDGES["wrong"] if s == was), "closed")
    anew = open_incident(store, row["key"])
    if before in ENDED or anew is None:
        return before, 0
    return "closed", int(anew["incident_id"])


def _note(
    tx: Transaction,
    row: Row,
    what: str,
    actor: Actor,
    reason: str,
    detail: str = "",
    score: float | None = None,
) -> int:
    """A step that moves no state, with its entry; gives its number."""
    number = int(row["incident_id"])
    step = add_step(tx, number, what, actor, detail, reason, score)
    details: Row = {"incident_id": number, "state": row["state"]}
    if detail:
        details["posture"] = detail
    tx.record(
        f"incident_{what}",
        actor=actor,
        details=details,
        payload={"reason": reason} if reason else None,
    )
    return step
