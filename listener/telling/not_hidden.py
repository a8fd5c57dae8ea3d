"""The councillor was asked to confirm a hide, and it was given up: then they hear that the comment is visible, or will be, at once.

The Welsh is a draft.
"""

from __future__ import annotations

from collections.abc import Iterable

from listener.hideable import NoHide, why_no_hide
from listener.house import House
from listener.stale import BRAKE, HELD, OTHER_RULES, PUT_BACK
from listener.store import Transaction
from listener.store.acts import open_wish
from listener.store.comments import Kept
from listener.store.copies import with_copies
from listener.store.decisions import last_judgement, open_item_of
from listener.store.messages import Message, put_out, rewrite
from listener.telling.alerts import (
    ABOVE_CY,
    as_visible,
    excerpt,
    key_of,
    safety_for,
    where_of,
    why_cy,
)
from listener.telling.both import in_both
from listener.telling.standing_in import WHY, with_why
from listener.telling.where import decide_with, item_place, typed_cy
from listener.who_asked import offers

_WHY_CY = {
    BRAKE: "cafodd cuddio awtomatig ei atal yn y cyfamser",
    OTHER_RULES: "newidiodd y rheolau ers hynny",
    HELD: "mae apêl neu ataliad ar agor",
    PUT_BACK: "cafodd y testun hwn, neu un bron yr un fath, ei adfer neu ei gadw yn y cyfamser",
}

# Where the hide was sent and nobody knows whether it was done, a wish to show the comment stands in its place.
_PERHAPS = (
    (
        "It may be hidden for now: the platform was asked to hide it, and it is not known whether it did. "
        "Wardmote shows it again as soon as it can."
    ),
    (
        "Efallai ei fod ynghudd am y tro: gofynnwyd i'r platfform ei guddio, ac nid yw'n hysbys a wnaeth hynny. "
        "Bydd Wardmote yn ei ddangos eto cyn gynted ag y gall."
    ),
)


def tell_not_hidden(
    tx: Transaction, house: House, known: Kept, act_id: int, rule: str, why: str
) -> None:
    """Tell whoever was asked to confirm a hide by software that it was given up. Says nothing where nobody was asked, or where
    it waits for nobody any more.

    A message that has not left says so in place of what it said; where it has, another follows it.
    """
    asked = with_copies(tx.store, key_of(known))
    item = open_item_of(tx.store, known.comment.comment_id) if asked else None
    if item is None:
        return
    number = int(item["item_id"])
    shown = rule.removeprefix("R")
    told = "the hide was given up" if _is_taken_back(tx, known) else "not hidden after all"  # fmt: skip
    subject = f"Number {number}, rule {shown}: {told}, please look soon"
    body = _body(tx, house, known, number, rule, why)
    for message in asked:
        copy = message.once.removeprefix(key_of(known))
        said = with_why(body) if message.body.startswith(WHY) else body
        if not _rewritten(tx, message, subject, said):
            put_out(
                tx,
                once=f"not-hidden:{known.comment.comment_id}:{known.version}:{act_id}{copy}",
                kind=message.kind,
                audience=message.audience,
                subject=subject,
                body=said,
                weight=message.weight,
            )


def _rewritten(tx: Transaction, message: Message, subject: str, body: str) -> bool:
    """Have a message say something else; False where it may have left, also as a part of another."""
    return not message.taken and rewrite(tx, message, subject, body)


def _is_taken_back(tx: Transaction, known: Kept) -> bool:
    """Whether it may be hidden all the same, so that it is to be shown again."""
    return open_wish(tx.store, known.comment.comment_id, "show") is not None


def _body(
    tx: Transaction, house: House, known: Kept, number: int, rule: str, why: str
) -> str:
    no_hide = why_no_hide(house.settings, known)
    place, place_cy = item_place(house.settings.desk, number)
    if _is_taken_back(tx, known):
        gave_up, gave_up_cy = "gave that up", "fe roddodd y gorau i hynny"
        stands, stands_cy = _as_perhaps_hidden(number, no_hide)
    else:
        gave_up, gave_up_cy = "did not after all", "ni wnaeth hynny wedi'r cyfan"
        stands, stands_cy = as_visible(number, rule, house.rules, no_hide)
    english = (
        f"Software meant to hide it, and {gave_up}: {why}.",
        f"The comment: {excerpt(known.comment.text)}",
        f"Where: {where_of(known)}",
        f"{place}\n{stands}",
        *(f"You may send: {text}" for text in _offered(tx, house, known)),
        *safety_for(rule)[0],
    )
    welsh = (
        f"Roedd meddalwedd am ei guddio, ac {gave_up_cy}: {_WHY_CY.get(why) or why_cy(why)}.",
        f"{ABOVE_CY} Ble: {where_of(known)}",
        f"{place_cy}\n{stands_cy}",
        *safety_for(rule)[1],
    )
    return in_both("\n\n".join(english), "\n\n".join(welsh))


def _as_perhaps_hidden(number: int, no_hide: NoHide) -> tuple[str, str]:
    """How a comment stands whose hide was sent and given up, and what can be decided on it, in English and Welsh."""
    otherwise = "breaks_rule" if no_hide else "hide"
    keep = decide_with(number, "keep")
    return (
        f"{_PERHAPS[0]}\nPlease decide: {keep}   (or {otherwise})",
        f"{_PERHAPS[1]}\nPenderfynwch: {typed_cy(keep)}   (neu {otherwise})",
    )


def _offered(tx: Transaction, house: House, known: Kept) -> Iterable[str]:
    """What the councillor may send to somebody who needs help or an answer as well."""
    judged = last_judgement(tx.store, known.comment.comment_id)
    needs = judged["body"].get("needs", ()) if judged else ()
    return offers((need["rule"] for need in needs), house.rules)
