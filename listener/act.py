"""Step four: carry out wishes. Intent -> look -> do -> look again -> confirm, and a crash anywhere resumes there.

Hide and show set an absolute state, so doing one again is harmless; still, a look comes first, and what is done
already is only confirmed. A wish that turned stale is dropped with a reason.
"""

from __future__ import annotations

from datetime import timedelta

from connectors.base import ConnectorError, Permanent, Sight
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes import writer_of
from listener.store import Transaction
from listener.store.acts import Act, due, finish, postpone, set_hidden_by, stop_timers
from listener.store.acts import act as stored_act
from listener.store.comments import Kept, kept, sound_text
from listener.store.decisions import Decision, decision, open_item, undone_by
from listener.tell import alert_stuck

FIRST_DELAY = timedelta(seconds=5)
LONGEST_DELAY = timedelta(minutes=15)
TRIES = 12
NOT_ALLOWED_DELAY = timedelta(minutes=5)
_DONE_EVENT = {"hide": "comment_hidden", "show": "comment_shown"}


def act(house: House) -> int:
    """Carry out every wish whose time has come; gives how many ended as wished."""
    return sum(_carry_out(house, wish) for wish in due(house.store, house.now()))


def _carry_out(house: House, wish: Act) -> bool:
    # No person decides on the comment while its wish is under way, and the other way round.
    with house.acting():
        return _try(house, wish)


def _try(house: House, wish: Act) -> bool:
    fresh = stored_act(house.store, wish.act_id)
    known = kept(house.store, wish.comment_id)
    made = decision(house.store, wish.decision_id)
    if fresh is None or fresh.state != "intended" or known is None or made is None:
        return False  # another process ended it while we waited
    stale = _why_stale(house, wish, known, made)
    if stale:
        return _drop(house, wish, made, stale)
    try:
        return _look_and_do(house, wish, known, made)
    except ConnectorError as error:
        return _failed(house, wish, known, made, error)


def _look_and_do(house: House, wish: Act, known: Kept, made: Decision) -> bool:
    """Look, do what is not done yet, look again, confirm. Raises ConnectorError."""
    connector = house.connectors[known.comment.page_id]
    house.seam("act:before-look")
    sight = connector.look(wish.comment_id, known.comment.native_id)
    house.seam("act:after-look")
    stale = _why_stale_on_platform(sight, known)
    if stale:
        return _drop(house, wish, made, stale)
    if sight.state == "unclear":
        _postpone(house, wish, made, "it cannot be seen on the platform just now", None)
        return False
    hidden = wish.verb == "hide"
    if sight.hidden is not hidden:
        writer = writer_of(connector)
        if writer is None:
            return _wait_for_mode(house, wish, made)
        native_id = known.comment.native_id
        writer.set_hidden(native_id, hidden, for_actor=made.actor)
        house.seam("act:after-do")
        sight = connector.look(wish.comment_id, native_id)
        house.seam("act:after-look-again")
    return _confirm(house, wish, made, sight)


def _why_stale(house: House, wish: Act, known: Kept, made: Decision) -> str:
    """Why a wish no longer holds by what we know; "" where it holds. Showing again never turns stale by an edit."""
    if known.gone_at:
        return "the comment is no longer on the platform"
    if undone_by(house.store, wish.decision_id):
        return "the decision was undone"
    if wish.verb == "show":
        return ""
    if known.version != wish.version:
        return "the comment was edited since"
    if made.actor == MACHINE and known.shown_by_person_version == wish.version:
        return "a person put the comment back"
    if made.actor == MACHINE and (
        house.settings.mode != "act" or house.settings.shadow
    ):
        return f"the page is no longer in mode act (mode {house.settings.mode})"
    if made.actor == MACHINE and not _same_rules(house, made):
        return "the rules changed since"
    return ""


def _same_rules(house: House, made: Decision) -> bool:
    return made.rules_sha256 == house.rules.sha256


def _why_stale_on_platform(sight: Sight, known: Kept) -> str:
    if sight.state == "gone":
        return "the comment is no longer on the platform"
    if sight.text is not None and sound_text(sight.text) != known.comment.text:
        return "the comment was edited on the platform"
    return ""


def _drop(house: House, wish: Act, made: Decision, why: str) -> bool:
    with house.store.transaction(house.now()) as tx:
        if finish(tx, wish, "dropped", why):
            stop_timers(tx, wish.comment_id, why)
            _record(tx, house, "act_dropped", wish, made, why)
    return False


def _confirm(house: House, wish: Act, made: Decision, sight: Sight) -> bool:
    hidden = wish.verb == "hide"
    if sight.hidden is (not hidden):
        # The platform took the call and still shows the old state: it may need a moment.
        _postpone(house, wish, made, "the platform does not show it yet", None)
        return False
    house.seam("act:before-confirm")
    with house.store.transaction(house.now()) as tx:
        if not finish(
            tx,
            wish,
            "done",
            "read back" if sight.hidden is hidden else "taken; not readable",
        ):
            return False
        set_hidden_by(tx, wish.comment_id, made.actor.name if hidden else None)
        _record(
            tx,
            house,
            _DONE_EVENT[wish.verb],
            wish,
            made,
            made.reason,
            read_back=sight.hidden,
        )
    house.seam("act:after-confirm")
    return True


def _failed(
    house: House, wish: Act, known: Kept, made: Decision, error: ConnectorError
) -> bool:
    if isinstance(error, Permanent) or wish.attempts + 1 >= TRIES:
        with house.store.transaction(house.now()) as tx:
            if finish(tx, wish, "stuck", str(error)):
                if wish.verb == "hide":
                    stop_timers(tx, wish.comment_id, "the hide failed")
                _record(tx, house, "act_failed", wish, made, str(error))
                open_item(
                    tx,
                    known,
                    rule=made.rule,
                    urgent=True,
                    reason=str(error),
                    sla_hours=None,
                )
                alert_stuck(tx, known, wish.verb, str(error))
        return False
    _postpone(house, wish, made, str(error), error.retry_after)
    return False


def _postpone(
    house: House, wish: Act, made: Decision, why: str, retry_after: float | None
) -> None:
    delay = min(LONGEST_DELAY, FIRST_DELAY * 2**wish.attempts)
    if retry_after is not None:
        delay = timedelta(seconds=retry_after)
    with house.store.transaction(house.now()) as tx:
        postpone(tx, wish, tx.now + delay, why, attempts=wish.attempts + 1)
        _record(tx, house, "act_delayed", wish, made, why, attempts=wish.attempts + 1)


def _wait_for_mode(house: House, wish: Act, made: Decision) -> bool:
    """In `watch` nothing can be written. The wish is kept for when a person changes the mode, and not counted."""
    why = "the page is in mode watch, in which nothing is written to the platform"
    with house.store.transaction(house.now()) as tx:
        postpone(tx, wish, tx.now + NOT_ALLOWED_DELAY, why, attempts=wish.attempts)
        _record(tx, house, "act_delayed", wish, made, why)
    return False


def _record(
    tx: Transaction,
    house: House,
    event: str,
    wish: Act,
    made: Decision,
    reason: str,
    **details: object,
) -> None:
    """An entry on an act. The actor is whoever decided it."""
    named = {
        "act_id": wish.act_id,
        "decision_id": wish.decision_id,
        "verb": wish.verb,
        "version": wish.version,
    }
    tx.record(
        event,
        actor=made.actor,
        about=wish.comment_id,
        rule=made.rule,
        rules_version=house.rules.version,
        reason=reason,
        details=named | details,
        payload={"comment_id": wish.comment_id},
    )
