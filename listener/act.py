"""Step four: carry out wishes. Intent -> look -> do -> look again -> confirm, and a crash anywhere resumes there.

Hide and show set an absolute state, so doing one again is harmless; still, a look comes first, and what is done
already is only confirmed. A wish to hide that turned stale is dropped with a reason; where it may have reached the
platform all the same, the comment is shown again. Two wishes are never given up: one to show, which only a comment
that is gone ends; and a person's hide that may have been done without our knowing, which only a person takes back.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from functools import partial

from connectors.base import ConnectorError, Permanent, Sight, Silent
from listener.acted import note_done, note_refusal, record_act
from listener.apart import apart, forget_broken
from listener.backoff import delay as delay_of
from listener.brake import READ_BACK, trip_once
from listener.edited import OF_OLD_WORDS, note_edit
from listener.house import House
from listener.in_doubt import end_promise, may_stand
from listener.minutes.writer import MACHINE
from listener.modes.wrapper import Stopped, Watching, writer_of
from listener.reconcile import GONE, note_hidden_elsewhere, take_leave
from listener.stale import (
    EDITED,
    EDITED_BEFORE,
    UNDONE,
    has_other_words,
    why_stale,
    why_stale_on_platform,
)
from listener.store.acts import (
    Act,
    ActVerb,
    due,
    finish,
    is_open,
    mark_attempted,
    postpone,
)
from listener.store.acts import act as stored_act
from listener.store.brakes import was_threat
from listener.store.comments import Kept, kept
from listener.store.connection import Transaction
from listener.store.decisions import Decision, decision, open_item
from listener.store.elsewhere import hidden_by_us_before
from listener.store.modes import machine_hides_under_way
from listener.store.timers import is_overdue
from listener.telling.could_not import alert_stuck, standing_of
from listener.telling.not_hidden import tell_not_hidden
from listener.telling.standing_in import tell_stand_ins

FIRST_DELAY = timedelta(seconds=5)
LONGEST_DELAY = timedelta(minutes=15)
TRIES = 12  # after which a hide is given up
TOLD = 3  # tries after which people are told (policy 3.4); as in store/stuck.py
# Longer than any window of calls: only a person can shorten it.
LONG = timedelta(minutes=20)
SELDOM = timedelta(hours=2)  # where only a person can free the way
KIND = "act"  # and its number: what people read where one cannot be carried out
NO_WRITER = "the page is in mode watch, in which nothing is written to the platform"
NO_PAGE = "its page is no longer in wardmote.yaml"
NOT_SHOWN = "the platform does not show it yet"
CHANGED = "its author changed the words while it was being hidden"
FOREIGN = "someone hid it on the platform first"
READ_BACKS = 3  # times that a hide, taken and not shown, is put down to slowness


def act(house: House, only: ActVerb | None = None) -> int:
    """Carry out every wish (or `only` those to hide, or to show) whose time has come; gives how many ended as wished.

    Where a page's platform is silent, the turn of that page is over: whoever waits for the lock has theirs.
    """
    wishes, silent = due(house.store, house.now()), set[str]()
    done = sum(_apart(house, wish, silent) for wish in wishes if only in (None, wish.verb))  # fmt: skip
    done += _take_back_at_once(house, wishes, silent) if only != "hide" else 0
    forget_broken(house, KIND, partial(is_open, house.store))
    return done


def _apart(house: House, wish: Act, silent: set[str]) -> bool:
    """Carry one wish out. One that breaks the software is told, and waits; the others go on."""
    return apart(house, f"{KIND} {wish.act_id}", partial(_carry_out, house, wish, silent), False)  # fmt: skip


def _take_back_at_once(house: House, wishes: list[Act], silent: set[str]) -> int:
    """Where the words were changed while they were being hidden, the wish to show them does not wait for the next turn.

    What a platform does not show yet waits: looked at at once, it would seem never to have been hidden.
    """
    ended = [stored_act(house.store, wish.act_id) for wish in wishes]
    changed = {one.comment_id for one in ended if one and one.outcome == CHANGED}
    if not changed:
        return 0
    newer = due(house.store, house.now())
    return sum(_apart(house, one, silent) for one in newer if one.verb == "show" and one.comment_id in changed)  # fmt: skip


def _carry_out(house: House, wish: Act, silent: set[str]) -> bool:
    # No person decides on the comment while its wish is under way, and the other way round.
    with house.acting():
        fresh = stored_act(house.store, wish.act_id)
        known = kept(house.store, wish.comment_id)
        made = decision(house.store, wish.decision_id)
        if fresh is None or fresh.state != "intended" or known is None or made is None:
            return False  # another process ended it while we waited
        if known.comment.page_id in silent:
            return False
        connector = house.connectors.get(known.comment.page_id)
        if connector is None:
            return _put_off(house, fresh, known, made, house.closed.get(known.comment.page_id, NO_PAGE))  # fmt: skip
        stale = why_stale(house, fresh, known, made)
        if stale:
            return _drop(house, fresh, known, made, stale)
        try:
            return _look_and_do(house, connector, fresh, known, made)
        except Stopped as error:
            return _stopped(house, fresh, known, made, str(error))
        except ConnectorError as error:
            if isinstance(error, Silent):
                silent.add(known.comment.page_id)
            return _failed(house, fresh, known, made, error)


def _look_and_do(house: House, connector: Watching, wish: Act, known: Kept, made: Decision) -> bool:  # fmt: skip
    """Look, do what is not done yet, look again, confirm. Raises ConnectorError."""
    house.seam("act:before-look")
    native_id, hidden = known.comment.native_id, wish.verb == "hide"
    sight = connector.look(wish.comment_id, native_id, use="show")
    house.seam("act:after-look")
    stale = why_stale_on_platform(sight, wish, known)
    if stale:
        return _drop(house, wish, known, made, stale, sight=sight)
    if sight.state == "unclear":
        return _put_off(house, wish, known, made, "it cannot be seen on the platform just now")  # fmt: skip
    if sight.hidden is True and _is_foreign(house, wish, known, made):
        return _drop(house, wish, known, made, FOREIGN)
    if sight.hidden is not hidden:
        writer = writer_of(connector)
        if writer is None:
            return _put_off(house, wish, known, made, NO_WRITER)
        with house.store.transaction(house.now()) as tx:
            mark_attempted(tx, wish)
            record_act(tx, "act_attempted", wish, made, "", attempt=wish.attempts + 1)
        house.seam("act:before-do")
        try:
            writer.set_hidden(native_id, hidden, for_actor=made.actor)
        except Permanent as error:
            person = made.actor != MACHINE
            if not wish.attempted and (person or isinstance(error, Stopped)):
                note_refusal(house, wish, made, str(error))
            raise
        house.seam("act:after-do")
        sight = connector.look(wish.comment_id, native_id, use="show")
        house.seam("act:after-look-again")
        if made.actor == MACHINE and has_other_words(sight, wish, known):
            return _drop(house, wish, known, made, CHANGED, sight=sight)
    return _confirm(house, wish, known, made, sight)


def _is_foreign(house: House, wish: Act, known: Kept, made: Decision) -> bool:
    """Whether what the machine would hide was hidden by someone else: then it is theirs, and no clock ends it."""
    return (
        wish.verb == "hide"
        and made.actor == MACHINE
        and not wish.attempted
        and known.hidden_by is None
        and not hidden_by_us_before(house.store, wish.comment_id)
    )


def _drop(house: House, wish: Act, known: Kept, made: Decision, why: str, *, called: bool = True, sight: Sight | None = None) -> bool:  # fmt: skip
    """Give a wish up with a reason. `called`: False where the platform was surely not called this time. `sight`: what stands there."""
    with house.store.transaction(house.now()) as tx:
        if finish(tx, wish, "dropped", why):
            record_act(tx, "act_dropped", wish, made, why)
            if why == GONE:
                take_leave(tx, wish.comment_id)
            else:
                now = stored_act(tx.store, wish.act_id) if called else None
                end_promise(tx, house, now or wish, known, made, why)
            if why == FOREIGN:
                note_hidden_elsewhere(tx, house, known)
            # Kept last: what is put back above are the words that the hide was for.
            newest = note_edit(tx, known, sight) or kept(tx.store, wish.comment_id)
            if newest and made.actor != MACHINE and why in (EDITED, EDITED_BEFORE):
                _tell(tx, house, newest, wish, made, why, now=OF_OLD_WORDS)
            elif newest and made.actor == MACHINE and wish.verb == "hide":
                _tell_visible(tx, house, newest, wish, made, why)
    return False


def _tell_visible(tx: Transaction, house: House, known: Kept, wish: Act, made: Decision, why: str) -> None:  # fmt: skip
    """Tell that software did not hide what still stands as it was judged. New words are judged, and told, for themselves."""
    if why not in (GONE, FOREIGN, UNDONE) and known.version == wish.version and not known.gone_at:  # fmt: skip
        tell_not_hidden(tx, house, known, wish.act_id, made.rule or "", why)


def _stopped(house: House, wish: Act, known: Kept, made: Decision, why: str) -> bool:
    """Stopped at the last moment. A machine's wish is dropped; a person's waits until changes are allowed again."""
    if made.actor == MACHINE:
        return _drop(house, wish, known, made, why, called=False)
    return _put_off(house, wish, known, made, why, SELDOM.total_seconds())


def drop_hides(house: House, page_ids: Collection[str], why: str) -> int:
    """Drop the machine's open wishes to hide on these pages; gives how many. The caller holds `house.acting()`."""
    dropped = 0
    for row in machine_hides_under_way(house.store):
        wish = stored_act(house.store, row["act_id"])
        known = kept(house.store, wish.comment_id) if wish else None
        made = decision(house.store, wish.decision_id) if wish else None
        if wish and known and made and row["page_id"] in page_ids:
            _drop(house, wish, known, made, why)
            dropped += 1
    return dropped


def _confirm(house: House, wish: Act, known: Kept, made: Decision, sight: Sight) -> bool:  # fmt: skip
    if sight.hidden is (wish.verb != "hide"):
        # The platform took the call and still shows the old state: it may need a moment.
        return _put_off(house, wish, known, made, NOT_SHOWN)
    house.seam("act:before-confirm")
    with house.store.transaction(house.now()) as tx:
        if not note_done(tx, wish, made, sight.hidden):
            return False
    house.seam("act:after-confirm")
    return True


def _failed(house: House, wish: Act, known: Kept, made: Decision, error: ConnectorError) -> bool:  # fmt: skip
    if isinstance(error, Permanent) and not _endless(house, wish, known, made):
        return _give_up(house, wish, known, made, str(error))
    after = (
        SELDOM.total_seconds() if isinstance(error, Permanent) else error.retry_after
    )
    blocked = error.reason == "policy_block"
    return _put_off(house, wish, known, made, str(error), after, blocked=blocked)


def _endless(house: House, wish: Act, known: Kept, made: Decision) -> bool:
    """Whether a wish is never given up: one to show, and a person's hide that may stand without our knowing."""
    return wish.verb == "show" or may_stand(house, known, made)


def _put_off(
    house: House,
    wish: Act,
    known: Kept,
    made: Decision,
    why: str,
    retry_after: float | None = None,
    *,
    blocked: bool = False,
) -> bool:
    """Try again later, longer each time. A hide is given up in the end; a wish to show goes on for ever.

    `blocked`: the platform lets nothing be changed for a while.
    """
    attempts = wish.attempts + 1
    if attempts >= TRIES and not _endless(house, wish, known, made):
        return _give_up(house, wish, known, made, why)
    if retry_after is None and why in (NO_WRITER, NO_PAGE):
        retry_after = SELDOM.total_seconds()
    needs_a_person = blocked or (retry_after or 0.0) >= LONG.total_seconds()
    delay = delay_of(
        FIRST_DELAY, LONGEST_DELAY, wish.attempts, house.chance, retry_after
    )
    if wish.verb == "show":
        delay = min(delay, SELDOM)  # what waits longer is known for a wrong clock's
    with house.store.transaction(house.now()) as tx:
        postpone(tx, wish, tx.now + delay, why, attempts=attempts)
        record_act(tx, "act_delayed", wish, made, why, attempts=attempts)
        late = wish.verb == "show" and is_overdue(tx.store, wish.comment_id, tx.now)
        worse = needs_a_person and why != wish.outcome
        if attempts == TOLD or worse or (late and attempts == 1):
            _tell(tx, house, known, wish, made, why, trying=True, late=late)
        if why == NOT_SHOWN and wish.verb == "hide" and attempts >= READ_BACKS:
            trip_once(tx, house, READ_BACK, [known.comment.page_id])
    return False


def _give_up(house: House, wish: Act, known: Kept, made: Decision, why: str) -> bool:
    with house.store.transaction(house.now()) as tx:
        if finish(tx, wish, "stuck", why):
            record_act(tx, "act_failed", wish, made, why)
            sent = stored_act(tx.store, wish.act_id) or wish  # perhaps only now
            end_promise(tx, house, sent, known, made, why)
            open_item(
                tx, known, rule=made.rule, urgent=True, reason=why, sla_hours=None
            )
            _tell(tx, house, known, wish, made, why)
    return False


def _tell(
    tx: Transaction,
    house: House,
    known: Kept,
    wish: Act,
    made: Decision,
    why: str,
    *,
    trying: bool = False,
    late: bool = False,
    now: tuple[str, str] | None = None,
) -> None:
    """Tell the councillor that it is not done. A threat that should be hidden does not wait for the morning."""
    grave = wish.verb == "hide" and was_threat(tx.store, made.decision_id)
    now = now or standing_of(wish.verb, trying=trying, late=late)
    once = alert_stuck(tx, known, wish.verb, why, now=now, about=f"{wish.act_id}:{'' if trying else 'up:'}", weight="threat" if grave else "plain")  # fmt: skip
    tell_stand_ins(tx, house, known, once)
