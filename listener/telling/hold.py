"""Messages that wait for the end of a meeting or of the quiet hours, and the digest that they become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby

from listener.apart import apart, is_broken
from listener.claims.counted_anew import count_anew, of_this_hour
from listener.claims.daily import KIND as DAILY
from listener.claims.daily_anew import daily_anew
from listener.claims.sent_anew import why_not_sent, write_anew
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.periods import LONDON, quiet_until
from listener.store import Store, Transaction
from listener.store.incidents import add_step
from listener.store.messages import (
    Message,
    end_in_part,
    join_digest,
    mark_held,
    mark_taken,
    mark_waiting,
    put_out,
    still_waiting,
    waiting,
)
from listener.telling.digest_anew import KIND as DIGEST
from listener.telling.digest_anew import digest_anew
from listener.telling.dropping import details_of, drop
from listener.telling.held_digest import digest_body, held_subject
from listener.telling.late import held_words, passed_deadline
from listener.telling.notices import zoned
from listener.telling.overtaken import (
    WRONG,
    about,
    dropped_as,
    graver_beside,
    why_overtaken,
)
from listener.telling.routing import GRAVER, INSTEAD, Route, gravest, route

KIND = "message"
# What tells of several at once; all else tells of one.
_ANEW = {DIGEST: digest_anew, DAILY: daily_anew}


def ready(house: House, *, early: bool = False) -> list[Message]:
    """What may leave now, the gravest first, then the oldest. The rest is held, with an entry; what was held before goes
    as one digest. early: what waits for its next try is among it.

    An alert that was held or could not be sent, and is overtaken by now, is not sent. What is sent says what the
    council says by now.
    """
    for message, found in _routed(house, early):
        # Of what some address has, nothing is told to others in its place.
        if found.hold and message.held_at is None and not message.taken:
            apart(house, named(message, "hold"), partial(_hold, house, message, found), None)  # fmt: skip
    _drop_overtaken(house, early)
    _write_anew(house, early)
    _make_digests(house, early)
    may_go = [m for m, found in _routed(house, early) if not found.hold]
    return _in_turn([m for m in may_go if not _is_unsure(house, m)])


def named(message: Message, what: str) -> str:
    """What people read where one thing that is to be done with one message fails."""
    return f"{KIND} {message.message_id} ({what})"


def _is_unsure(house: House, message: Message) -> bool:
    """Whether it could not be seen if what it says still holds: then it waits until that can be seen."""
    return any(is_broken(house, named(message, what)) for what in ("check", "rewrite"))


def _is_stuck(house: House, message: Message) -> bool:
    """Whether it may be long before it leaves, as the software breaks on it."""
    return _is_unsure(house, message) or is_broken(house, named(message, "send"))


def _in_turn(may_go: list[Message]) -> list[Message]:
    """The gravest first, then the oldest. What is told of one incident stays together, in the order in which it was written."""
    weights: dict[int, int] = {}
    for message in may_go:
        told = message.incident_id or -message.message_id
        weights[told] = max(weights.get(told, 0), GRAVER.index(message.weight))
    return sorted(may_go, key=lambda m: -weights[m.incident_id or -m.message_id])


def _routed(house: House, early: bool) -> list[tuple[Message, Route]]:
    now = house.now()
    found = waiting(house.store, now, early=early)
    if not found:
        return []
    # One owner reads for all pages: a meeting on one is a meeting on all.
    meeting = any(
        house.standing(page.page_id, now).on("meeting") for page in house.settings.pages
    )
    quiet = quiet_until(house.rules.modes.quiet_hours, now) is not None
    named = [name for name in INSTEAD if getattr(house.settings.alerts, name)]
    return [
        (m, route(m.audience, m.weight, meeting=meeting, quiet=quiet, named=named))
        for m in found
    ]


def _hold(house: House, seen: Message, found: Route) -> None:
    with house.store.transaction(house.now()) as tx:
        # Asked again inside the write: its words may have been erased a moment ago.
        message = still_waiting(tx.store, seen)
        if message is None or message.held_at:
            return
        mark_held(tx, message, found.hold)
        for audience in found.also:
            put_out(
                tx,
                once=f"{message.once}:{audience}",
                kind=message.kind,
                audience=audience,
                subject=message.subject,
                body=message.body,
                weight=message.weight,
            )
        tx.record(
            "message_held",
            reason=found.hold,
            details={
                "message_id": message.message_id,
                "kind": message.kind,
                "audience": message.audience,
                "told_instead": list(found.also),
            },
        )
        _note_held(tx, house, message)


def _note_held(tx: Transaction, house: House, message: Message) -> None:
    """Say in the story of an incident that its alert has not left yet, and when it does."""
    until = quiet_until(house.rules.modes.quiet_hours, tx.now)
    if message.incident_id is not None and until is not None:
        what = f"{message.incident_level}, to {message.audience}, until {zoned(until)} on {until.astimezone(LONDON):%A}"
        add_step(tx, message.incident_id, "held", MACHINE, what)


def _drop_overtaken(house: House, early: bool) -> None:
    """Drop what may go now, but is overtaken: a graver word leaves, or left, in its place; or a person ended the incident.

    So is an alert on a claim that the council does not call wrong any more, also one that was never tried: it may have been
    written while nothing was sent.
    """
    routed = _routed(house, early)
    # What is broken, or waits for the morning, says nothing now: nothing is left unsaid for its sake.
    leaving = {m.message_id for m, found in routed if not found.hold and not _is_stuck(house, m)}  # fmt: skip
    for message, found in routed:
        if _may_leave(message, found):
            over = partial(why_overtaken, message=message) if _waited(message, found) else partial(graver_beside, message=message, leaving=leaving)  # fmt: skip
            job = partial(_drop_if_overtaken, house, message, over)
            apart(house, named(message, "check"), job, None)


def _drop_if_overtaken(
    house: House, message: Message, overtaken: Callable[[Store], str]
) -> None:
    """overtaken: says why it need not be sent any more; "" where it is to be sent."""
    if not (overtaken(house.store) or why_not_sent(house, message)):
        return
    with house.store.transaction(house.now()) as tx:
        # Asked again inside the write: a person may have taken the end back a moment ago.
        why = overtaken(tx.store)
        changed = "" if why else why_not_sent(house, message)
        if message.taken and (why or changed):
            # Some have it: that is no word unsaid. It is tried no more for those who refused it.
            end_in_part(tx, message)
            mark_taken(tx, message, ())
            tx.record("message_dropped", reason=why or changed, details=details_of(message) | {"in_part": True})  # fmt: skip
        elif why or changed:
            drop(tx, message, why or changed, untold=bool(changed))
            house.seam("tell:dropping")


def _write_anew(house: House, early: bool) -> None:
    """What may go now says what the council says of its claim by now, however long it waited. A digest holds what still
    holds."""
    for message, found in _routed(house, early):
        if _may_leave(message, found) and not _is_unsure(house, message):
            anew = _ANEW.get(message.kind, _as_of_now)
            job = partial(anew, house, message)
            if apart(house, named(message, "rewrite"), job, False):
                house.seam("tell:written-anew")


def _as_of_now(house: House, message: Message) -> bool:
    """Have one alert say what the council says by now, or else the figures of now."""
    return write_anew(house, message) or count_anew(house, message)


def send_after_all(
    tx: Transaction, house: House, number: int, why: str = WRONG
) -> None:
    """What was dropped because a person called this incident a false alarm, or closed it, waits again, now that this is taken
    back."""
    for message in dropped_as(tx.store, number, why):
        # Asked for each: the graver one, which comes first, overtakes the milder ones.
        if why_overtaken(tx.store, message):
            continue
        assert message.incident_id is not None
        mark_waiting(tx, message)
        add_step(tx, message.incident_id, "sent_after_all", MACHINE, about(message))
        tx.record("message_waits_again", details=details_of(message))
        house.seam("tell:waits-again")


def _may_leave(message: Message, found: Route) -> bool:
    """Whether it may go now, and cannot have left already."""
    return not found.hold and message.sending_at is None


def _waited(message: Message, found: Route) -> bool:
    """Whether it may go now, and was held or could not be sent before: a graver word may have gone out since."""
    tried = bool(message.attempts) and _may_leave(message, found)
    return tried or _released(message, found)


def _released(message: Message, found: Route) -> bool:
    """Whether it was held and may go now. One that may have left already, or
    that some address has, stays as it is."""
    return bool(message.held_at) and _may_leave(message, found) and not message.taken


def _make_digests(house: House, early: bool) -> None:
    """Put what was held and may go now into one message for each audience. One alone goes as it is."""
    released = [
        message
        for message, found in _routed(house, early)
        if _released(message, found) and not _is_unsure(house, message)
    ]
    released.sort(key=lambda message: message.audience)
    for audience, group in groupby(released, key=lambda message: message.audience):
        held = list(group)
        if len(held) < 2 or any(message.kind == DIGEST for message in held):
            continue
        # Where it cannot be made, each of them leaves by itself.
        job = partial(_make_digest, house, audience, held)
        apart(house, named(held[0], "digest"), job, None)


def _make_digest(house: House, audience: str, seen: Sequence[Message]) -> None:
    with house.store.transaction(house.now()) as tx:
        # Asked again inside the write: words may have been erased a moment ago, or another process sent some.
        by_now = [still_waiting(tx.store, message) for message in seen]
        held = [m for m in by_now if m and m.held_at and m.sending_at is None and not m.taken]  # fmt: skip
        if len(held) < 2:
            return
        held = [of_this_hour(tx, house, each) for each in held]
        once = f"digest:{audience}:{held[0].message_id}:{held[-1].message_id}"
        made = put_out(
            tx,
            once=once,
            kind=DIGEST,
            audience=audience,
            subject=held_subject(held),
            body=digest_body(
                (m, held_words(house, m), passed_deadline(house, m)) for m in held
            ),
            weight=gravest(m.weight for m in held),
        )
        if not made:  # the same ones stood in one before: each leaves by itself
            return
        join_digest(tx, held, once)
        tx.record(
            "digest_made",
            details={
                "audience": audience,
                "messages": [m.message_id for m in held],
            },
        )
