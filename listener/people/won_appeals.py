"""What an appeal has won stays won (policy 6.6): against it goes only somebody who had no part, with a reason, openly.

Words that their author has changed since are a new matter. So is another rule. While an appeal waits, words that are shown
again stay so, unless somebody who had no part hides them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.reasons import need_reason
from listener.settings import same_name
from listener.store import Store, Transaction
from listener.store.acts import open_wish
from listener.store.appeals import appeals_about, appeals_won
from listener.store.comments import Kept
from listener.store.connection import Row
from listener.store.decisions import (
    Decision,
    Verb,
    decision,
    decisions_on,
    rule_last_used,
)
from listener.store.messages import put_out
from listener.store.proposals import approver_of
from listener.telling.both import in_both

RESTRICTS = ("hide", "delete", "block")
_AGAINST = ("hide", "confirm", "delete")


def took_part(store: Store, comment_id: str) -> set[str]:
    """Who hid, confirmed, deleted, blocked, or agreed to it."""
    names = set()
    for made in decisions_on(store, comment_id):
        if made.verb in (*RESTRICTS, "confirm") and made.actor != MACHINE:
            names |= {made.actor.name, approver_of(store, made.decision_id) or ""}
    return {same_name(name) for name in names if name}


def check_won(
    store: Store,
    known: Kept,
    verb: Verb,
    rule: str | None,
    names: Iterable[str],
    *,
    takes_back: bool = False,
) -> Row | None:
    """The won appeal that this would go against, or None. Raises UserError where one of `names` had a part at first.

    `takes_back`: it undoes an earlier decision, which names no rule: then any won appeal about the words counts.
    """
    if verb not in _AGAINST:
        return None
    _check_waiting(store, known, names := tuple(names))
    comment_id = known.comment.comment_id
    meant = rule or rule_last_used(store, comment_id)
    rows = appeals_won(store, comment_id, known.version)
    won = next((row for row in rows if takes_back or row["rule"] == meant), None)
    if won is None:
        return None
    if {same_name(name) for name in names} & took_part(store, comment_id):
        raise UserError(
            f"Appeal {won['appeal_id']} about these words was won. Whoever hid them, or agreed to it, may not hide them "
            "again. Ask somebody else in `people:`."
        )
    return won


def is_hidden(store: Store, known: Kept) -> bool:
    """Whether a comment is out of view, or about to be, and nobody is showing it again."""
    if known.gone_at:
        return False
    hiding = open_wish(store, known.comment.comment_id, "hide")
    showing = open_wish(store, known.comment.comment_id, "show")
    return bool(known.hidden_by or hiding) and not showing


def _check_waiting(store: Store, known: Kept, names: tuple[str, ...]) -> None:
    """Refuse that words which are shown again are hidden once more by who hid them, while an appeal about them waits.

    Under another rule too: the appeal is about what these people did to these words. Raises UserError.
    """
    row = _waiting(store, known, names)
    if row is not None:
        raise UserError(
            f"Appeal {row['appeal_id']} about these words waits, and they are shown again. Whoever hid them, or agreed "
            "to it, may not hide them again. Ask somebody else in `people:`."
        )


def _waiting(store: Store, known: Kept, names: Iterable[str]) -> Row | None:
    """The appeal that waits about words which are shown again, where one of `names` had a part in what it is against."""
    comment_id = known.comment.comment_id
    if known.gone_at or is_hidden(store, known):
        return None
    for row in appeals_about(store, comment_id):
        made = decision(store, row["decision_id"])
        of_these_words = made is not None and made.version == known.version
        if row["decided_at"] or row["verb"] != "hide" or not of_these_words:
            continue
        if {same_name(name) for name in names} & took_part(store, comment_id):
            return row
    return None


@dataclass(frozen=True, slots=True)
class Barred:
    """What keeps one person from hiding words again: the appeal that waits, or 0; and each rule of which one was won."""

    waits: int
    won: Mapping[str, int]


def barred(store: Store, known: Kept, name: str) -> Barred:
    """What `check_won` would refuse this person, so that nobody is offered it."""
    waits = _waiting(store, known, (name,))
    rows = appeals_won(store, known.comment.comment_id, known.version)
    part = rows and same_name(name) in took_part(store, known.comment.comment_id)
    won = {row["rule"]: int(row["appeal_id"]) for row in rows if row["rule"]}
    return Barred(waits["appeal_id"] if waits else 0, won if part else {})


def need_own_reason(won: Row | None, reason: str) -> None:
    """Refuse to go against a won appeal without a word. Raises UserError."""
    if won is not None:
        need_reason(
            reason,
            f"This goes against appeal {won['appeal_id']}, which was won, so it needs a reason. Add one with --reason. "
            "On the desk, hide the comment by its rule and say why.",
        )


def note_set_aside(
    tx: Transaction, house: House, won: Row | None, made: Decision
) -> None:
    """Write down, and tell the councillor and the reviewers, that a decision goes against an appeal that was won."""
    if won is None:
        return
    number = won["appeal_id"]
    tx.record(
        "appeal_set_aside",
        actor=made.actor,
        about=made.comment_id,
        rule=made.rule,
        rules_version=house.rules.version,
        details={"appeal_id": number, "decision_id": made.decision_id},
        payload={"comment_id": made.comment_id, "reason": made.reason},
    )
    for audience in ("owner", "reviewers"):
        if audience != "owner" and not getattr(house.settings.alerts, audience):
            continue
        put_out(
            tx,
            once=f"appeal-set-aside:{made.decision_id}:{audience}",
            kind="appeal",
            audience=audience,
            subject=f"A decision goes against appeal {number}, which was won",
            body=in_both(
                f"{made.actor.name} ({made.actor.role}) decided {made.verb} again, decision {made.decision_id}, after "
                f"{won['decided_by']} had decided the appeal. Reason: {made.reason}\nThe author can appeal against it. "
                f"It stands in the log: on the desk under the log, or with\nwardmote log show --about {made.comment_id}",
                f"Penderfynodd {made.actor.name} yr un peth eto (penderfyniad {made.decision_id}), wedi i {won['decided_by']} "
                f"benderfynu'r apêl. Mae'r rheswm i'w weld uchod. Gall yr awdur apelio yn ei erbyn. Mae yn y cofnodion: ar y "
                f"ddesg, neu gyda\nwardmote log show --about {made.comment_id}",
            ),
        )
