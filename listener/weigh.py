"""Step two: judge what is new, and follow each judgement. Acts are left to the door in decide.py."""

from __future__ import annotations

from dataclasses import dataclass, replace

from listener.brake import reason_to_stop, trip, trip_once
from listener.claims.signals import flag_claims, is_private, tell_press
from listener.claims.spreading import note_statements
from listener.context import context_of
from listener.decide import hide
from listener.errors import UserError
from listener.evidence import keep_threat
from listener.finding_noted import engine_of, note_finding
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.periods import Standing
from listener.ready import LOG, NotReady, fault_of_log
from listener.remembering import judge_remembering
from listener.store import Transaction
from listener.store.around import reopen_copies
from listener.store.comments import Kept, kept, mark_judged, unjudged
from listener.store.decisions import (
    close_item,
    due_of,
    last_judgement,
    open_item,
    save_judgement,
)
from listener.telling.alerts import alert_owner
from moderation.explain import not_hidden_after_all
from moderation.judge import judge
from moderation.last_checks import looked_at
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import ACTIONS, Judgement, Score

BATCH = 100
LIVE_MATTER = "R17"
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


@dataclass(frozen=True, slots=True)
class Judged:
    """One comment that was just judged, for whoever shows it."""

    kept: Kept
    judgement: Judgement


def weigh(house: House, limit: int = BATCH) -> list[Judged]:
    """Judge up to `limit` comments that nobody has judged, and follow each judgement. One write for all of them.

    Where one of them breaks the software, each is done by itself, and that one goes to a person.
    """
    pending = unjudged(house.store, limit)
    if not pending:
        return []
    try:
        return _weigh_all(house, pending)
    except UserError:
        raise
    except Exception:
        return [judged for known in pending for judged in _weigh_alone(house, known)]


def _weigh_all(house: House, pending: list[Kept], *, hides: bool = True) -> list[Judged]:  # fmt: skip
    # Scoring takes the time, so it is done before the write begins and holds nobody up.
    scores = [score_of(house, known) for known in pending]
    house.seam("weigh:before-write")
    with house.store.transaction(house.now()) as tx:
        # What holds is read once a write: a stop by command waits for the write to end.
        holding = {
            page_id: house.standing(page_id, tx.now)
            for page_id in {known.comment.page_id for known in pending}
        }
        weighed = [
            _weigh_one(tx, house, known, score, holding[known.comment.page_id], hides)
            for known, score in zip(pending, scores, strict=True)
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


def _weigh_alone(house: House, known: Kept) -> list[Judged]:
    """One comment by itself. The top of a step: whatever goes wrong with it is logged, and a person reads it.

    Where it can be judged and only its hide fails, it waits for a person as its rule asks: a threat as urgent.
    """
    for hides in (True, False):
        try:
            return _weigh_all(house, [known], hides=hides)
        except UserError:
            raise
        except Exception as error:
            fault = type(error).__name__
    return _give_to_a_person(house, known, fault)


def _give_to_a_person(house: House, known: Kept, fault: str) -> list[Judged]:
    """What breaks the software, which has not judged it."""
    judgement = Judgement(
        "queue", reason=UNREADABLE[0], reason_cy=UNREADABLE[1], sla_hours=24.0
    )
    with house.store.transaction(house.now()) as tx:
        tx.record(
            "judging_failed",
            about=known.comment.comment_id,
            reason=fault,
        )
        save_judgement(tx, known, judgement, house.rules.sha256, engine_of(house))
        mark_judged(tx, known.comment.comment_id, known.version)
        holds = house.standing(known.comment.page_id, tx.now)
        _follow(tx, house, known, judgement, holds)
    return [Judged(known, judgement)]


def score_of(house: House, known: Kept) -> Score | None:
    """The score of a text; None, which sends it to a person, where there is no scorer."""
    text = known.comment.text
    return (
        score_undisguised(house.scorer, text) if house.scorer and text.strip() else None
    )


def _weigh_one(
    tx: Transaction,
    house: House,
    pending: Kept,
    score: Score | None,
    holds: Standing,
    hides: bool,
) -> Judged | None:
    """One judgement and what follows. None for words that were changed or taken down while we scored them."""
    # All that is judged by is read inside the write, so that nobody can change it before we commit.
    known = kept(tx.store, pending.comment.comment_id)
    if known is None or known.gone_at or known.version != pending.version:
        return None
    context = context_of(house, known, tx.now, holds)
    judgement = judge_remembering(
        tx.store, known.comment, context, score, house.rules, tx.now
    )
    if judgement.action == "hide":
        why_not = reason_to_stop(tx, known.comment.page_id, house.rules.limits)
        if why_not:
            trip(tx, house, known.comment.page_id, why_not)
            judgement = judge(
                known.comment, replace(context, breaker_open=True), score, house.rules
            )
    if judgement.action == "hide" and not hides:
        judgement = not_hidden_after_all(judgement, looked_at({LOG: False}))
    try:
        with tx.attempt():
            _set_down(tx, house, known, judgement, holds)
    except NotReady as missing:
        judgement = not_hidden_after_all(judgement, missing.found)
        _set_down(tx, house, known, judgement, holds)
        if missing.log_is_at_fault:
            trip_once(tx, house, f"the log does not verify: {fault_of_log(tx, house) or UNSAFE}")  # fmt: skip
    if not is_private(house.rules, judgement):
        flag_claims(tx, house, known, judgement)
        note_statements(tx, house, known)
    return Judged(known, judgement)


def _set_down(tx: Transaction, house: House, known: Kept, judgement: Judgement, holds: Standing) -> None:  # fmt: skip
    """Store a judgement, and do what it asks for. Raises NotReady where a hide lacks what it needs."""
    let_stand = _let_stand(tx, known, judgement)
    save_judgement(tx, known, judgement, house.rules.sha256, engine_of(house))
    mark_judged(tx, known.comment.comment_id, known.version)
    if let_stand:
        note_finding(tx, house, known, judgement, let_stand, holds, None)
    _follow(tx, house, known, judgement, holds)


def _let_stand(tx: Transaction, known: Kept, judgement: Judgement) -> str:
    """The event for a comment that is left alone although something was seen: a reviewer must be able to count these.

    "" where nothing was, and where the last judgement of these same words said so already.
    """
    event = _stands_because(
        judgement.action,
        judgement.criticism_veto,
        {f.rule for f in judgement.findings},
    )
    before = last_judgement(tx.store, known.comment.comment_id) if event else None
    if before is None or before["version"] != known.version:
        return event
    said = _stands_because(
        before["action"],
        before["body"]["criticism_veto"],
        {f["rule"] for f in before["body"]["findings"]},
    )
    return "" if said == event else event


def _stands_because(action: str, vetoed: bool, seen: set[str]) -> str:
    if action != "none":
        return ""  # it has an entry of its own, which tells of the veto and the tag as well
    return (
        "criticism_let_stand"
        if vetoed
        else "matter_tagged"
        if LIVE_MATTER in seen
        else ""
    )


def _follow(
    tx: Transaction, house: House, known: Kept, judgement: Judgement, holds: Standing
) -> None:
    """Do what a judgement asks for, as far as that is writing things down."""
    asks = judgement.action in ("queue", "hide") or "owner" in judgement.alert_to
    asks = asks and known.shown_by_person_version != known.version
    if judgement.action != "none":
        event = EVENTS[judgement.action]
        if judgement.action == "alert" and judgement.rule == "R4":
            event = "claim_seen"
        due_at = due_of(tx, known, judgement.sla_hours) if asks else None
        note_finding(tx, house, known, judgement, event, holds, due_at)
    if judgement.action in ("none", "badge"):
        _let_be(tx, known)
        return
    if judgement.action == "hide" and known.hidden_by in (None, MACHINE.name):
        # What a person has hidden stays theirs: a machine's hide would end after a day.
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
            alert_owner(tx, known, judgement, item_id, house.rules, house.settings.desk)
    tell_press(tx, house, known, judgement, house.rules)
    if any(f.evidence == BULK for f in judgement.findings):
        reopen_copies(tx, known.comment)


def _let_be(tx: Transaction, known: Kept) -> None:
    """The newest words break no rule. Nobody need look at the old ones; but what is hidden for them should come back."""
    if known.hidden_by is None:
        close_item(tx, known.comment.comment_id, "the newest version breaks no rule")
        return
    open_item(tx, known, rule=None, urgent=True, reason=MENDED, sla_hours=4.0)
