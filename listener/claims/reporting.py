"""The councillor's side reports one comment as a possible falsehood about the council (policy 10.2, G9).

It takes the place of a match and of three accounts. The rest of the opinion gate stops it all the same, and what is
about the councillor in person goes to the councillor alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from listener.claims.forwarding import check_side
from listener.claims.handling import LONGEST
from listener.claims.joining import standing_claim
from listener.claims.masking import masks_of
from listener.claims.own import is_about_owner, key_of
from listener.claims.spread_alert import tell_of_report
from listener.claims.spreading import look_beforehand, note, restated
from listener.claims.states import ENDED
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.roster import check_listed
from listener.store import Store, Transaction
from listener.store.comments import Kept, kept
from listener.store.connection import Row
from listener.store.decisions import last_judgement
from listener.store.incidents import add_step, incident, seen_before
from listener.store.own_claims import is_own
from listener.store.spreading import places_in, save_group
from moderation.claims.spread.fresh import Fresh, Stopped, statements, why_none


@dataclass(frozen=True, slots=True)
class Reported:
    """What became of a report. own: it is with the councillor alone. told: somebody is written to because of it."""

    incident_id: int
    own: bool
    told: bool


def report(house: House, comment_id: str, actor: Actor, reason: str = "") -> Reported:
    """Tell comms of one comment, as of a new claim that nobody has checked. Raises UserError, with what stops it.

    Reported a second time, or by a second person, it stays as it is.
    """
    check_listed(house.settings, actor, house.now())
    check_side(actor)
    if len(reason) > LONGEST:
        raise UserError(f"The reason is longer than {LONGEST} characters. Shorten it.")
    _look_beforehand(house, comment_id)
    with house.store.transaction(house.now()) as tx:
        known = _to_report(tx, house, comment_id)
        fresh = _statements(tx, house, known)
        group_id = _noted_in(tx, known, fresh)
        if group_id is not None:
            before = _told_before(tx, house, known, group_id)
            if before is not None:
                return Reported(int(before["incident_id"]), is_own(before), told=False)
        # The entry comes first, and with it whatever the report leads to.
        tx.record(
            "statement_reported",
            actor=actor,
            about=comment_id,
            rule="R4",
            details={"subcode": "R4b", "verdict": "unverified", "version": known.version},
            payload={"comment_id": comment_id, "reason": reason.strip()},
        )  # fmt: skip
        # The log keeps it as it was written; comms, who never learn who wrote, read it as they read any words.
        said = masks_of(house).mask(reason.strip(), known.comment.post_id)
        return _tell(tx, house, known, fresh, actor, said)


def _look_beforehand(house: House, comment_id: str) -> None:
    """Do what takes seconds, such as reading all groups, before the file is locked: it is remembered in the write."""
    known = kept(house.store, comment_id)
    if known is not None and (stated := _stated(house.store, house, known)):
        look_beforehand(house, known, stated, house.now())


def _to_report(tx: Transaction, house: House, comment_id: str) -> Kept:
    """The comment, where it may be reported at all. Raises UserError."""
    known = kept(tx.store, comment_id)
    if known is None or known.gone_at or known.erased_at:
        raise UserError("The comment is gone, or its words were erased.")
    comment = known.comment
    if comment.by_owner or comment.author_id in house.rules.official_authors:
        raise UserError("This was written by your own side.")
    judged = last_judgement(tx.store, comment_id)
    if judged is None or judged["version"] != known.version:
        raise UserError("Wardmote has not read this comment yet. Try again in a minute.")  # fmt: skip
    private = {need.id for need in house.rules.needs if need.is_private}
    if private & {need["rule"] for need in judged["body"].get("needs", ())}:
        raise UserError("The writer may hurt themselves. Such words are never told to the communications team.")  # fmt: skip
    return known


def _statements(tx: Transaction, house: House, known: Kept) -> tuple[Fresh, ...]:
    """What it states, of which no registry knows. Raises UserError where the opinion gate lets nothing through."""
    comment, found = known.comment, _stated(tx.store, house, known)
    if not found:
        called = house.settings.names
        raise UserError(_refuse(why_none(comment.text, house.claims, called)))
    # One word about the councillor in person, and the whole comment is for them alone.
    own = [one for one in found if is_about_owner(tx.store, house, comment.comment_id, comment.text, one.start, one.text)]  # fmt: skip
    return tuple(sorted(own or found, key=lambda one: -one.worth))


def _stated(store: Store, house: House, known: Kept) -> tuple[Fresh, ...]:
    post, called = restated(store, known.comment.post_id), house.settings.names
    return statements(known.comment.text, house.claims, post, called=called, vouched=True)  # fmt: skip


def _refuse(stopped: Stopped) -> str:
    """Why a report is not taken, by what stopped it."""
    claim_id = stopped.claim.claim_id if stopped.claim else ""
    reasons = (
        ("G1", "It states nothing that can be checked. It is an opinion, a wish or an insult."),
        ("G2", "It is a question. Who asks does not say that it is so."),
        ("G3", "It is a joke, or nobody can mean it."),
        ("G4", "It is a guess or a fear. It does not say that anything was decided."),
        ("G5", "It tells what happened to the writer. That is for the service itself, not for an alert."),
        ("G6", "It says that something is not so, or puts it right."),
        ("G7", "It is not about this council."),
        ("G8", f"The council has found this true. It is claim {claim_id} in the fact bank."),
        ("known", f"The fact bank holds this already, as claim {claim_id}."),
        ("restated", "It says what your own post says."),
    )  # fmt: skip
    return f"{dict(reasons)[stopped.why]}"


def _noted_in(tx: Transaction, known: Kept, fresh: tuple[Fresh, ...]) -> int | None:
    """The group of the worthiest statement that is kept already; None where none is."""
    places = places_in(tx.store, known.comment.comment_id, known.version)
    groups = {row["start"]: row["group_id"] for row in places}
    return next((groups[one.start] for one in fresh if one.start in groups), None)


def _told_before(
    tx: Transaction, house: House, known: Kept, group_id: int
) -> Row | None:
    """The open incident in which the comment stands already. Raises UserError where it stands in one that is over."""
    claim = standing_claim(tx, group_id)
    if claim is not None:
        raise UserError(_refuse(Stopped("G8" if claim.verdict == "true" else "known", claim)))  # fmt: skip
    key = key_of(tx, house, group_id)
    seen = seen_before(tx.store, key, known.comment.comment_id, None, tx.now)
    row = incident(tx.store, seen["incident_id"]) if seen else None
    if row is not None and row["state"] in ENDED:
        raise UserError(f"This is in alert {row['incident_id']}, which is over.")
    return row


def _tell(
    tx: Transaction,
    house: House,
    known: Kept,
    fresh: tuple[Fresh, ...],
    actor: Actor,
    reason: str,
) -> Reported:
    group_id = _noted_in(tx, known, fresh)
    if group_id is None:
        note(tx, house, known, fresh[:1])
        group_id = _noted_in(tx, known, fresh)
        assert group_id is not None
        _told_before(tx, house, known, group_id)  # it may be a claim in other words
    save_group(tx, group_id, {"reported_at": tx.at})
    key = key_of(tx, house, group_id)
    row = tell_of_report(tx, house, known, group_id, key, reason)
    add_step(tx, row["incident_id"], "reported", actor, "", reason)
    return Reported(int(row["incident_id"]), is_own(row), row["last_told_at"] == tx.at)
