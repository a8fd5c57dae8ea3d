"""Step two: judge what is new, and follow each judgement. Acts are left to the door in decide.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from listener.brake import reason_to_stop, trip, trip_once
from listener.claims.signals import flag_claims, is_private, tell_press
from listener.claims.spreading import note_statements
from listener.context import context_of
from listener.decide import hide
from listener.errors import BusyError, StorageError
from listener.evidence import keep_threat
from listener.finding_noted import engine_of, let_stand, note_finding
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.periods import Standing
from listener.promise import is_a_persons
from listener.ready import LOG, NotReady, fault_of_log
from listener.remembering import Ready, judge_remembering, make_ready, score_of
from listener.store import Transaction
from listener.store.around import reopen_copies
from listener.store.comments import Kept, kept, mark_judged, unjudged
from listener.store.decisions import (
    close_item,
    due_of,
    last_by_person,
    open_item,
    save_judgement,
)
from listener.store.faults import storage_faults
from listener.telling.alerts import alert_owner
from listener.telling.standing_in import tell_stand_ins
from moderation.explain import not_hidden_after_all
from moderation.judge import judge
from moderation.last_checks import looked_at
from moderation.types import ACTIONS, Judgement

# A write judges so many comments, or so many letters, at most: what is judged is kept, and acted on, before more is
# read. Counted, not timed, so that the same comments make the same log on every machine.
BATCH = 25
LETTERS = 10_000
UNSAFE = "what is written may not be on the disk"
EVENTS = {
    "badge": "comment_badged",
    "queue": "comment_queued",
    "alert": "need_seen",
    "hide": "hide_chosen",
}
BULK = "spam.bulk"  # one text from several authors: its earlier copies were let pass
MENDED = "It is hidden, and its author has changed it: the new words break no rule. Put it back?"
UNREADABLE = (
    "The software could not read this comment, so a person should.",
    "Ni allai'r feddalwedd ddarllen y sylw hwn, felly dylai person wneud hynny.",
)


UNFINISHED = (
    "Part of the software failed on this comment, so a person should see it.",
    "Methodd rhan o'r feddalwedd ar y sylw hwn, felly dylai person ei weld.",
)


@dataclass(frozen=True, slots=True)
class Judged:
    """One comment that was just judged, for whoever shows it."""

    kept: Kept
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class _Way:
    """How much is risked with a comment. `apart`: what comms may hear of it is done by itself, and may fail."""

    failed: str = ""  # what is taken to have failed before, for the log
    hides: bool = True
    apart: bool = False
    scored: bool = True


# The ways to a judgement of what breaks the software: each leaves out more, and none takes the urgency from a threat.
_WAYS = (
    _Way(),
    _Way("hide", hides=False),
    _Way("claims", apart=True),
    _Way("hide and claims", hides=False, apart=True),
    _Way("score, hide and claims", hides=False, apart=True, scored=False),
)


def weigh(
    house: House, limit: int = BATCH, alive: Callable[[], None] = lambda: None
) -> list[Judged]:
    """Judge up to `limit` comments that nobody has judged, and follow each judgement. One write for all of them.

    Long ones are fewer at a time. `alive` is called after each one that was read. Where one of them breaks the software,
    each is done by itself, and that one goes to a person: as urgent as what can still be read of it asks.
    """
    ready = []
    for known in _few_enough(unjudged(house.store, limit)):
        ready.append(_ready(house, known))
        alive()
    if not ready:
        return []
    try:
        return _weigh_all(house, ready, _Way())
    except (BusyError, StorageError):
        raise
    except Exception:
        return _weigh_each(house, ready, alive)


def _few_enough(pending: list[Kept]) -> Iterator[Kept]:
    """The first of them, as far as their letters go into one write; one at least."""
    letters = 0
    for known in pending:
        letters += len(known.comment.text)
        if letters > LETTERS and known is not pending[0]:
            return
        yield known


def _ready(house: House, known: Kept) -> Ready:
    """A comment with what takes time done beforehand. What breaks on the way breaks again in the write, and is told there."""
    score, fault = None, ""
    try:
        score = score_of(house, known)
    except Exception as error:  # its patterns and needs are still read
        fault = type(error).__name__
    try:
        return make_ready(house, known, score, fault)
    except (BusyError, StorageError):
        raise
    except Exception:
        return Ready(known, score, fault)


def _weigh_each(
    house: House, pending: list[Ready], alive: Callable[[], None]
) -> list[Judged]:
    """Each by itself. One that cannot even be put before a person is tried again later, and holds up none behind it."""
    judged: list[Judged] = []
    broken: Exception | None = None
    for one in pending:
        alive()
        try:
            judged += _weigh_alone(house, one)
        except (BusyError, StorageError):
            raise
        except Exception as error:
            broken = error
    if broken:
        raise broken
    return judged


def _weigh_all(
    house: House, pending: list[Ready], way: _Way, fault: str = ""
) -> list[Judged]:
    house.seam("weigh:before-write")
    with house.store.transaction(house.now()) as tx:
        # What holds is read once a write: a stop by command waits for the write to end.
        holding = {
            page_id: house.standing(page_id, tx.now)
            for page_id in {one.known.comment.page_id for one in pending}
        }
        weighed = [
            _weigh_one(tx, house, one, holding[one.known.comment.page_id], way, fault)
            for one in pending
        ]
        judged = [one for one in weighed if one is not None]
        counts: dict[str, int] = dict.fromkeys(ACTIONS, 0)
        for one in judged:
            counts[one.judgement.action] += 1
        tx.record(
            "comments_judged",
            rules_version=house.rules.version,
            details={"engine": engine_of(house), **counts},
        )
    house.seam("weigh:after-write")
    return judged


def _weigh_alone(house: House, one: Ready) -> list[Judged]:
    """One comment by itself. The top of a step: whatever goes wrong with it is logged, and a person reads it.

    Where it can be judged, and its hide, its claims or its score fail, it waits for a person as its rule asks: a threat
    as urgent.
    """
    fault = ""
    for way in _WAYS:
        try:
            return _weigh_all(house, [one], way, fault)
        except (BusyError, StorageError):
            raise
        except Exception as error:
            fault = type(error).__name__
    return _give_to_a_person(house, one.known, fault)


def _give_to_a_person(house: House, known: Kept, fault: str) -> list[Judged]:
    """What breaks the software, which has not judged it."""
    judgement = _put_before_a_person(Judgement("none"), UNREADABLE)
    with house.store.transaction(house.now()) as tx:
        _note_fault(tx, known, "all", fault)
        save_judgement(tx, known, judgement, house.rules.sha256, engine_of(house))
        mark_judged(tx, known.comment.comment_id, known.version)
        holds = house.standing(known.comment.page_id, tx.now)
        _follow(tx, house, known, judgement, holds, _Way())
    return [Judged(known, judgement)]


def _note_fault(tx: Transaction, known: Kept, part: str, fault: str) -> None:
    about, details = known.comment.comment_id, {"part": part}
    tx.record("judging_failed", about=about, reason=fault, details=details)


def _weigh_one(
    tx: Transaction,
    house: House,
    pending: Ready,
    holds: Standing,
    way: _Way,
    fault: str,
) -> Judged | None:
    """One judgement and what follows. None for words that were changed or taken down while we scored them."""
    # All that is judged by is read inside the write, so that nobody can change it before we commit.
    known = kept(tx.store, pending.known.comment.comment_id)
    if known is None or known.gone_at or known.version != pending.known.version:
        return None
    score = pending.score if way.scored else None
    if pending.fault:
        _note_fault(tx, known, "score", pending.fault)
    if way.failed:
        _note_fault(tx, known, way.failed, fault)
    context = context_of(house, known, tx.now, holds)
    judgement = judge_remembering(
        tx.store, known.comment, context, score, house.rules, tx.now, pending
    )
    if judgement.action == "hide":
        why_not = reason_to_stop(tx, known.comment.page_id, house.rules.limits)
        if why_not:
            trip(tx, house, known.comment.page_id, why_not)
            judgement = judge(
                known.comment, replace(context, breaker_open=True), score, house.rules
            )
    if judgement.action == "hide" and not way.hides:
        judgement = not_hidden_after_all(judgement, looked_at({LOG: False}))
    if way.apart and not known.comment.by_owner and not _asks(judgement):
        judgement = _put_before_a_person(judgement, UNFINISHED)
    try:
        with tx.attempt():
            _set_down(tx, house, known, judgement, holds, way)
    except NotReady as missing:
        judgement = not_hidden_after_all(judgement, missing.found)
        _set_down(tx, house, known, judgement, holds, way)
        if missing.log_is_at_fault:
            trip_once(tx, house, f"the log does not verify: {fault_of_log(tx, house) or UNSAFE}")  # fmt: skip
    if not is_private(house.rules, judgement):
        _for_comms(tx, known, way, partial(flag_claims, tx, house, known, judgement))
        _for_comms(tx, known, way, partial(note_statements, tx, house, known))
    return Judged(known, judgement)


def _for_comms(
    tx: Transaction, known: Kept, way: _Way, tell: Callable[[], None]
) -> None:
    """Do a part that comms may hear of. Apart from the rest, a fault in it leaves the judgement as it is."""
    if not way.apart:
        tell()
        return
    try:
        with tx.attempt(), storage_faults(tx.store.path):
            tell()
    except (BusyError, StorageError):
        raise
    except Exception as error:
        _note_fault(tx, known, "claims", type(error).__name__)


def _asks(judgement: Judgement) -> bool:
    """Whether a judgement asks for a person of the councillor's, and not for comms alone."""
    return judgement.action in ("queue", "hide") or "owner" in judgement.alert_to


def _put_before_a_person(judgement: Judgement, why: tuple[str, str]) -> Judgement:
    return replace(
        judgement, action="queue", reason=why[0], reason_cy=why[1], sla_hours=24.0
    )


def _set_down(tx: Transaction, house: House, known: Kept, judgement: Judgement, holds: Standing, way: _Way) -> None:  # fmt: skip
    """Store a judgement, and do what it asks for. Raises NotReady where a hide lacks what it needs."""
    event = let_stand(tx, known, judgement)
    save_judgement(tx, known, judgement, house.rules.sha256, engine_of(house))
    mark_judged(tx, known.comment.comment_id, known.version)
    if event:
        note_finding(tx, house, known, judgement, event, holds, None)
    _follow(tx, house, known, judgement, holds, way)


def _follow(tx: Transaction, house: House, known: Kept, judgement: Judgement, holds: Standing, way: _Way) -> None:  # fmt: skip
    """Do what a judgement asks for, as far as that is writing things down."""
    asks = _asks(judgement) and known.shown_by_person_version != known.version
    if judgement.action != "none":
        event = EVENTS[judgement.action]
        if judgement.action == "alert" and judgement.rule == "R4":
            event = "claim_seen"
        due_at = due_of(tx, known, judgement.sla_hours) if asks else None
        note_finding(tx, house, known, judgement, event, holds, due_at)
    if judgement.action in ("none", "badge"):
        _let_be(tx, known)
        return
    if judgement.action == "hide" and not is_a_persons(tx.store, known):
        hide(tx, house, known, MACHINE, judgement.rule or "", judgement.reason)
    if asks:
        keep_threat(tx, known, judgement, house.rules.version)
        item_id = open_item(
            tx,
            known,
            rule=judgement.rule,
            urgent=judgement.urgent,
            reason=judgement.reason,
            sla_hours=judgement.sla_hours,
        )
        if "owner" in judgement.alert_to:
            once = alert_owner(tx, known, judgement, item_id, house.rules, house.settings)  # fmt: skip
            tell_stand_ins(tx, house, known, once, holds=holds)
    press = partial(tell_press, tx, house, known, judgement, house.rules)
    _for_comms(tx, known, way, press)
    if any(f.evidence == BULK for f in judgement.findings):
        reopen_copies(tx, known.comment)


def _let_be(tx: Transaction, known: Kept) -> None:
    """The newest words break no rule. Nobody need look at the old ones; but what is hidden for them should come back.

    Where a person asked for another look at these very words, that is theirs to end.
    """
    if known.hidden_by is None:
        last = last_by_person(tx.store, known.comment.comment_id)
        if not last or (last.verb, last.version) != ("reopen", known.version):
            close_item(tx, known.comment.comment_id, "the newest version breaks no rule")  # fmt: skip
        return
    open_item(tx, known, rule=None, urgent=True, reason=MENDED, sla_hours=4.0)
