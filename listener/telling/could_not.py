"""What the councillor is told where something wished could not be done, in English and draft Welsh. Written in the caller's transaction."""

from __future__ import annotations

from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.messages import put_out
from listener.telling.alerts import ABOVE_CY, as_sentence, excerpt, where_of, why_cy
from listener.telling.both import in_both
from listener.telling.routing import Weight

_COULD_NOT_CY = {
    "hide": "guddio sylw",
    "show": "ddangos sylw eto",
    "delete": "ddileu sylw",
    "block": "flocio awdur sylw",
    "unblock": "ddadflocio awdur sylw",
}


def alert_stuck(
    tx: Transaction,
    known: Kept,
    verb: str,
    why: str,
    *,
    now: tuple[str, str] = ("", ""),
    about: str = "",
    weight: Weight = "plain",
) -> str:
    """Tell the councillor that something they or the machine wished could not be done, once a day.

    `now`: how it stands, in both languages. `about`: what tells this matter from others on the same comment. Gives the key of the message;
    "" where it was written before.
    """
    comment = known.comment
    english = (why, now[0], f"The comment: {excerpt(comment.text)}", f"Where: {where_of(known)}")  # fmt: skip
    could = _COULD_NOT_CY.get(verb, f"wneud hyn ({verb}) i sylw")
    welsh = (
        f"Ni allai Wardmote {could}. {as_sentence(why_cy(why))}",
        now[1],
        f"{ABOVE_CY} Ble: {where_of(known)}",
    )
    once = f"stuck:{comment.comment_id}:{known.version}:{verb}:{about}{tx.now:%Y-%m-%d}"
    fresh = put_out(
        tx,
        once=once,
        kind="stuck",
        audience="owner",
        weight=weight,
        subject=f"Wardmote could not {verb} a comment",
        body=in_both(
            "\n\n".join(filter(None, english)),
            "\n\n".join(filter(None, welsh)),
        ),
    )
    return once if fresh else ""


def standing_of(verb: str, *, trying: bool, late: bool) -> tuple[str, str]:
    """How a comment stands that could not be hidden or shown, in both languages. `late`: its time to stay hidden is over."""
    if not trying:
        return (
            "Wardmote has given this up. It waits for you in the queue.",
            "Mae Wardmote wedi rhoi'r gorau i hyn. Mae'n aros amdanoch yn y ciw.",
        )
    hide = verb == "hide"
    over = "Its time to stay hidden is over, and it must be shown again. " if late else ""  # fmt: skip
    over_cy = "Mae ei amser i aros ynghudd ar ben, a rhaid ei ddangos eto. " if late else ""  # fmt: skip
    left = "take it that everybody sees the comment" if hide else "take it that the comment is still hidden"  # fmt: skip
    left_cy = "cymerwch fod pawb yn gweld y sylw" if hide else "cymerwch fod y sylw'n dal ynghudd"  # fmt: skip
    return (
        f"{over}Wardmote keeps trying. Until it is done, {left}. You can also do it on the platform yourself.",
        f"{over_cy}Mae Wardmote yn dal i geisio. Nes bod hyn wedi'i wneud, {left_cy}. Gallwch ei wneud ar y platfform eich hun hefyd.",
    )
