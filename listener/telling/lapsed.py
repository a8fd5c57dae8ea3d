"""A threat whose hide has run out: those above the councillor hear of it (policy 4.2)."""

from __future__ import annotations

from listener.house import House
from listener.store import Transaction
from listener.store.brakes import was_threat
from listener.store.comments import Kept
from listener.store.decisions import open_item_of
from listener.store.messages import put_out
from listener.telling.alerts import SAFETY, SAFETY_CY
from listener.telling.both import in_both
from listener.telling.where import item_place, reachable

_SAID = (
    "Wardmote hid it by itself, and nobody confirmed that in time. It must not stay hidden on a machine's word. It still "
    "waits in the queue, and its evidence is kept. Please see that somebody looks now."
)
_SAID_CY = (  # draft
    "Mae bygythiad i'w weld eto. Cuddiodd Wardmote ef ohono'i hun, ac ni chadarnhaodd neb hynny mewn pryd. Ni chaiff aros yn "
    "gudd ar air peiriant. Mae'n aros yn y ciw o hyd, a chedwir ei dystiolaeth. Gwnewch yn siŵr bod rhywun yn edrych nawr."
)


def tell_of_threat(tx: Transaction, house: House, known: Kept, hide: int) -> None:
    """Tell the reviewers and whoever runs the computer, where they are known, that a threat is visible again.

    `hide`: the decision that nobody confirmed. Says nothing where that was no threat.
    """
    if not was_threat(tx.store, hide):
        return
    comment, alerts = known.comment, house.settings.alerts
    waits = open_item_of(tx.store, comment.comment_id)
    places = item_place(house.settings.desk, int(waits["item_id"])) if waits else ()
    where = f"Where: {comment.permalink or comment.comment_id}"
    told = {"reviewers": alerts.reviewers, "admin": alerts.admin}
    for audience in (name for name, addresses in told.items() if addresses):
        both = reachable(audience, places)
        english, welsh = both[:1], both[1:]
        put_out(
            tx,
            once=f"threat-shown:{hide}:{audience}",
            kind="incident",
            audience=audience,
            weight="threat",
            subject="A threat is visible again, because nobody looked at it in time",
            body=in_both(
                f"{_SAID}\n\n{SAFETY}\n\n" + "\n".join((where, *english)),
                "\n\n".join((_SAID_CY, SAFETY_CY, *welsh)),
            ),
        )
