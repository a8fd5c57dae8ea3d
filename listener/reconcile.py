"""What the platform says against what we believe: hidden by someone else, shown by someone else, edited, gone.

Whoever hides or shows a comment in the platform's own app is a person, and has decided. The machine never does the
opposite: a comment that they showed is not hidden again, one that they hid is not shown again. But every hide has a
reason and a notice, so a hide from elsewhere is put before a person once, to be given a rule or taken back. Where somebody
said before which rule it breaks, that one is filled in. It is still put before them: who hid it is not known, and no
hide is signed in the name of anybody who did not.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import partial

from connectors.base import ConnectorError, Minded, Sight
from listener.acted import note_done
from listener.apart import forget_others, name_of
from listener.edited import note_edit
from listener.hideable import may_be_named
from listener.house import House
from listener.look_in_turn import KIND, look_in_turn
from listener.minutes.writer import MACHINE
from listener.store import Transaction
from listener.store.acts import (
    Act,
    acts_on,
    open_wish,
    reopen_timers,
    set_hidden_by,
    settled_at,
    spare_version,
    stop_timers,
    take_up,
)
from listener.store.alike import noted_breach
from listener.store.comments import Kept, kept, mark_gone
from listener.store.connection import as_moment
from listener.store.counts import last_beat, last_details
from listener.store.decisions import (
    PLAIN,
    Decision,
    close_item,
    decision,
    decisions_on,
    last_judgement,
    open_item,
)
from listener.store.elsewhere import (
    beyond_sweeps,
    save_act_elsewhere,
    worth_a_look,
)
from listener.store.posts import mark_post_gone
from listener.store.rests import resting_since
from listener.store.timers import renew_timer
from listener.telling.alerts import alert_shown_elsewhere

SETTLING = timedelta(
    minutes=5
)  # platforms may show an old state for a while after an act of ours
ELSEWHERE = "someone on the platform"
LOOKS = 3  # a page and turn; a turn is a minute
LOOKED_AFTER = timedelta(days=7)  # how long after our last act a comment is watched
SWEPT = timedelta(days=6)  # X shows replies under posts of the last week, less an hour
ASKED_AT_ONCE = {
    "x": 100,
    "facebook": 20,
}  # mentions in a sweep: one call, or a look each
IN_DOUBT = timedelta(days=7)  # after a restore, what is hidden may be a hide of ours
PERHAPS_OURS = "It is hidden, perhaps by Wardmote after the backup was made that was brought back: look again."
GONE = "the comment is no longer on the platform"
UNNAMED = "It was hidden outside Wardmote: name the rule, or show it."
NAMED = "It was hidden outside Wardmote, and a person has said which rule it breaks: hide it here under that rule too, or show it."
FOUND_HIDDEN = (PERHAPS_OURS, UNNAMED, NAMED)


def follow_platform(
    tx: Transaction, house: House, comment_id: str, is_hidden: bool | None
) -> bool:
    """Note where someone hid or showed a comment on the platform itself; False where nothing is new."""
    known = kept(tx.store, comment_id) if is_hidden is not None else None
    if known and not is_hidden and _shown_before_us(tx, house, comment_id):
        return True
    if known is None or is_hidden == bool(known.hidden_by) or _unsettled(tx, known):
        return False
    ours = _ours_after_all(tx, known) if is_hidden else None
    if ours:
        _own_up(tx, known, *ours)
    elif is_hidden:
        note_hidden_elsewhere(tx, house, known)
    else:
        _note_shown(tx, known)
    return True


def _shown_before_us(tx: Transaction, house: House, comment_id: str) -> bool:
    """Whether a comment that we still wish to show can be seen already: then the wish is done, and what a person does
    next is theirs. A fresh wish may meet an old state of before our hide: it looks for itself."""
    wish = open_wish(tx.store, comment_id, "show")
    if wish is None or abs(tx.now - wish.intended_at) < SETTLING:
        return False
    made = decision(tx.store, wish.decision_id)
    return made is not None and note_done(tx, wish, made, seen_hidden=False)


def _ours_after_all(tx: Transaction, known: Kept) -> tuple[Act, Decision] | None:
    """The last hide that we sent and gave up unanswered, with its decision, where nothing was done since; else None."""
    acts = acts_on(tx.store, known.comment.comment_id)
    done = max((one.act_id for one in acts if one.state == "done"), default=0)
    sent = [one for one in acts if one.verb == "hide" and one.attempted and one.act_id > done]  # fmt: skip
    made = decision(tx.store, sent[-1].decision_id) if sent else None
    if made is None:
        return None
    same = made.actor == MACHINE or sent[-1].version == known.version
    return (sent[-1], made) if same else None


def _own_up(tx: Transaction, known: Kept, sent: Act, made: Decision) -> None:
    """A hide of ours has come to light: it is the machine's, with its promise; or a person's, whose act goes on."""
    comment_id = known.comment.comment_id
    persons = _stood_by(tx, known) or (sent if made.actor != MACHINE else None)
    if persons:
        take_up(
            tx, persons
        )  # it is looked at once more, and gets its name and its notice
    else:
        set_hidden_by(tx, comment_id, MACHINE.name)
        reopen_timers(tx, comment_id)
        renew_timer(tx, made.decision_id)  # the last to end may be another's
    whose = "machine" if made.actor == MACHINE else made.actor.role
    tx.record(
        "hide_came_to_light",
        about=comment_id,
        reason=f"The {whose}'s hide was taken by the platform after all.",
        details={"act_id": sent.act_id, "decision_id": sent.decision_id},
        payload={"comment_id": comment_id},
    )


def _stood_by(tx: Transaction, known: Kept) -> Act | None:
    """A person's hide of these words that was given up, where that is the last word on the comment; else None."""
    last = acts_on(tx.store, known.comment.comment_id)[-1]
    said = [d for d in decisions_on(tx.store, last.comment_id) if d.verb in PLAIN][-1]
    stands = (last.verb, last.decision_id, last.version) == ("hide", said.decision_id, known.version)  # fmt: skip
    return last if stands and said.actor != MACHINE else None


def _unsettled(tx: Transaction, known: Kept) -> bool:
    """Whether an act of ours is open or so fresh that the platform may still show the old state."""
    comment_id = known.comment.comment_id
    if not acts_on(tx.store, comment_id):
        return False
    ended_at = settled_at(tx.store, comment_id)
    # An act "in the future" is one of a clock that was ahead and is right again; it is long over.
    return ended_at is None or abs(tx.now - ended_at) < SETTLING


def note_hidden_elsewhere(tx: Transaction, house: House, known: Kept) -> None:
    """Someone hid a comment, we do not know who: theirs, and before a person, once, to be given a rule."""
    comment_id = known.comment.comment_id
    set_hidden_by(tx, comment_id, ELSEWHERE)
    save_act_elsewhere(tx, known, "hide")
    tx.record(
        "hidden_elsewhere",
        about=comment_id,
        reason="Hidden on the platform, not by us.",
        details={"version": known.version},
        payload={"comment_id": comment_id},
    )
    created_at = known.comment.created_at
    restored = _just_restored(tx)
    if restored or created_at is None or created_at >= house.rules.effective_from:
        # Older ones were hidden under no rules of ours; there is nothing to name.
        close_item(tx, comment_id, "hidden on the platform by someone")
        judged, noted = last_judgement(tx.store, comment_id), noted_breach(tx.store, known)  # fmt: skip
        named = noted if may_be_named(house.rules, noted) else None
        open_item(
            tx,
            known,
            rule=named or (judged["rule"] if judged else None),
            urgent=restored,
            reason=PERHAPS_OURS if restored else NAMED if named else UNNAMED,
            sla_hours=house.rules.limits.reading_sla_hours,
        )


def _just_restored(tx: Transaction) -> bool:
    restored_at = last_details(tx.store, "backup_restored").get("restored_at")
    return restored_at is not None and tx.now - as_moment(restored_at) < IN_DOUBT


def _note_shown(tx: Transaction, known: Kept) -> None:
    """Someone showed a hidden comment: a person's decision, and final for these words."""
    comment_id = known.comment.comment_id
    set_hidden_by(tx, comment_id, None)
    spare_version(tx, comment_id, known.version)
    stop_timers(tx, comment_id, "shown again on the platform")
    close_item(tx, comment_id, "shown again on the platform")
    save_act_elsewhere(tx, known, "show")
    by_machine = known.hidden_by == MACHINE.name
    tx.record(
        "shown_elsewhere",
        about=comment_id,
        reason="Shown again on the platform by someone.",
        details={"version": known.version, "hidden_by_machine": by_machine},
        payload={"comment_id": comment_id},
    )
    if known.hidden_by != ELSEWHERE:
        alert_shown_elsewhere(tx, known)


def take_leave(tx: Transaction, comment_id: str) -> bool:
    """Follow a deletion: nothing is left to decide or to do about this comment."""
    if not mark_gone(tx, comment_id):
        return False
    close_item(tx, comment_id, GONE)
    stop_timers(tx, comment_id, GONE)
    tx.record(
        "comment_gone",
        about=comment_id,
        reason="The platform says that it was deleted.",
        payload={"comment_id": comment_id},
    )
    return True


def reconcile(house: House) -> int:
    """Look at a few comments that are hidden, on which we acted lately, or that wait where no sweep comes any more.

    Gives how many were not as we believed. What a sweep reads is compared there; this finds what is too old for a
    sweep. Each minute another few, in a ring. X tells nobody what is hidden, so there a look shows only what was
    deleted. Mentions are asked for once a sweep.
    """
    watched = {
        page.page_id: worth_a_look(
            house.store, page.page_id, house.now() - LOOKED_AFTER
        )
        for page in house.settings.pages
        if page.page_id in house.connectors
    }
    named = [
        name_of(house, k.comment.comment_id) for ks in watched.values() for k in ks
    ]
    forget_others(house, KIND, named)
    looked = sum(
        look_in_turn(
            house,
            house.connectors[page_id],
            page_id,
            known,
            LOOKS,
            partial(_follow, house, {one.comment.comment_id: one for one in known}),
            use="look",
        )
        for page_id, known in watched.items()
    )
    return looked + sum(_of_mentions(house, page_id) for page_id in watched)


def _follow(
    house: House, before: Mapping[str, Kept], comment_id: str, sight: Sight
) -> int:
    house.seam("reconcile:after-look")
    with house.acting(), house.store.transaction(house.now()) as tx:
        if sight.state == "gone":
            return take_leave(tx, comment_id)
        if sight.state == "there":
            edited = note_edit(tx, before[comment_id], sight) is not None
            return follow_platform(tx, house, comment_id, sight.hidden) or edited
    return 0


def _of_mentions(house: House, page_id: str) -> int:
    """Ask, as often as a page is swept, which mentions were deleted: those that were not asked for the longest come first."""
    connector, now, sign = (
        house.connectors.get(page_id),
        house.now(),
        f"mentions:{page_id}",
    )
    asked_at, last = last_beat(house.store, sign)
    since = now - as_moment(asked_at) if asked_at else None
    every = timedelta(minutes=house.page(page_id).sweep_minutes)
    waits = since is not None and timedelta() <= since < every
    if connector is None or waits or resting_since(house.store, page_id):
        return 0
    most = ASKED_AT_ONCE[connector.platform]
    turn = beyond_sweeps(house.store, page_id, now - SWEPT, last, most)
    if not turn:
        return 0
    try:
        told = connector.gone_mentions([one.comment.native_id for one in turn])
    except ConnectorError as error:
        told = Minded(frozenset())
        if error.reason == "wait_until":  # the same ones at the next sweep
            house.store.beat(sign, now, last)
            return 0
    # After any other fault the next ones have their turn: some that are always refused must not keep us from the rest.
    house.store.beat(sign, now, turn[-1].comment.comment_id)
    house.seam("reconcile:after-look")
    gone = [one for one in turn if one.comment.native_id in told.gone]
    return sum(_let_go(house, one.comment.comment_id) for one in gone)


def _let_go(house: House, comment_id: str) -> bool:
    """Follow the deletion of a mention. A visitor's post is a post as well: where it falls, what was said below falls."""
    with house.acting(), house.store.transaction(house.now()) as tx:
        left = take_leave(tx, comment_id)
        if left:
            mark_post_gone(tx, comment_id)
    return left
