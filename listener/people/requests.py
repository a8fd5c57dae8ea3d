"""What officers of the council ask for (policy 10.6): kept, logged, shown to the owner and the reviewers, and without effect."""

from __future__ import annotations

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.roster import OPERATOR
from listener.people.veil import veiled
from listener.store import Transaction
from listener.store.appeals import save_request
from listener.store.comments import Kept, find
from listener.store.messages import put_out
from listener.store.names import note_quote
from listener.store.thread import is_for_few, names_around
from listener.telling.alerts import excerpt
from listener.telling.both import in_both
from listener.terminal import safe

FIREWALL = "Criticism of the council is not against the rules."
FIREWALL_CY = "Nid yw beirniadu'r cyngor yn erbyn y rheolau."  # draft
SOMEBODY = Actor("somebody", OPERATOR)
UNCHANGED = "nothing was changed"
LONGEST, LONGEST_NAME = 5000, 200  # characters


def council_request(
    house: House,
    words: str,
    by: str,
    reference: str | None,
    actor: Actor = SOMEBODY,
) -> int:
    """Keep an officer's wish, show it to those who must know, and change nothing; gives its number. Raises UserError.

    actor: who brings it in, as the log names them for good. by: who asks, whose name can be erased.
    """
    known = find(house.store, reference) if reference else None
    if reference and known is None:
        raise UserError(
            f"No comment is known as {safe(reference)}. Give its id or its link."
        )
    name, _, role = (part.strip() for part in by.partition(","))
    if not words.strip() or not name or not role:
        raise UserError(
            "A request needs its words, and who makes it: --by 'Name, role'."
        )
    if len(words) > LONGEST or len(by) > LONGEST_NAME:
        raise UserError(
            f"A request has {LONGEST} characters at most, and its name and role {LONGEST_NAME}. Shorten it."
        )
    about = known.comment.comment_id if known else None
    whole = f"{name}, {role}"
    with house.store.transaction(house.now()) as tx:
        number = save_request(tx, words.strip(), whole, about, UNCHANGED)
        tx.record(
            "council_request",
            actor=actor,
            about=about or "",
            details={"request_id": number, "outcome": UNCHANGED},
            payload={"words": words.strip(), "requester": whole},
        )
        _show(tx, house, number, words, whole, known)
    return number


def _show(
    tx: Transaction,
    house: House,
    number: int,
    words: str,
    whole: str,
    known: Kept | None,
) -> None:
    """Put the wish before those who must know of it."""
    shown = ("owner", *(("reviewers",) if house.settings.alerts.reviewers else ()))
    for audience in shown:
        to = "" if audience == "owner" else f":{audience}"
        said = _said(tx, known, audience) if known else ""
        put_out(
            tx,
            once=f"council-request:{number}{to}",
            kind="council_request",
            audience=audience,
            subject="Somebody at the council asked for a comment to be hidden",
            body=in_both(
                f"{excerpt(whole)} asks: {excerpt(words)}\n\n{FIREWALL} Nothing was changed. The request is in the log."
                + (f"\n\nThe comment: {excerpt(said)}" if said else ""),
                f"Mae rhywun yn y cyngor wedi gofyn am guddio sylw; mae'r geiriau i'w gweld uchod. {FIREWALL_CY} "
                "Ni newidiwyd dim. Mae'r cais yn y cofnodion.",
            ),
        )


def _said(tx: Transaction, known: Kept, audience: str) -> str:
    """The comment as they may read it; "" where they may not. Words that are not its own are noted, to be forgotten with it."""
    comment = known.comment
    if audience == "owner":
        return comment.text
    if is_for_few(tx.store, comment.comment_id):
        return ""
    said = veiled(comment.text, names_around(tx.store, comment.post_id))[0]
    note_quote(tx, comment.comment_id, known.version, excerpt(said))
    return said
