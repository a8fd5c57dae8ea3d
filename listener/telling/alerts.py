"""What the councillor is told at once. Each alert is written in the caller's transaction and sent later."""

from __future__ import annotations

from collections.abc import Iterable

from listener.desk_settings import DeskSettings
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.messages import put_out
from listener.telling.notices import time_to_confirm
from listener.telling.routing import Weight
from listener.telling.where import item_place
from moderation.rules import Rules
from moderation.types import Judgement

SAFETY = (
    "If you are in danger now, call 999. Otherwise call 101, and say that it is an "
    '"Operation Ford incident".'
)
SAFETY_CY = (  # draft
    "Os ydych mewn perygl nawr, ffoniwch 999. Fel arall ffoniwch 101, a dywedwch ei fod yn "
    '"ddigwyddiad Operation Ford".'
)
EXCERPT = 280  # characters; policy 10.5


def alert_owner(
    tx: Transaction,
    known: Kept,
    judgement: Judgement,
    item_id: int,
    rules: Rules,
    desk: DeskSettings | None = None,
) -> str:
    """Tell the councillor, at once, of what cannot wait. `item_id` is its number in the queue.

    With it go the texts that they may send. Nothing is sent to the author by the machine. Gives the key of the message;
    "" where it was written before.
    """
    comment = known.comment
    hidden = judgement.action == "hide"
    within = time_to_confirm(rules)[0]
    offered = offers((need.rule for need in judgement.needs), rules)
    ask = (
        "Wardmote asks the platform to hide it, and writes again if that cannot be done.\n"
        f"Please say {within} whether you agree: wardmote decide {item_id} confirm\n"
        f"Or it should be seen: wardmote decide {item_id} show"
        if hidden
        else f"It is visible. Please decide: wardmote decide {item_id} keep   (or hide)"
    )
    once = f"urgent:{comment.comment_id}:{known.version}"
    fresh = put_out(
        tx,
        once=once,
        kind="urgent",
        audience="owner",
        weight=_weight(judgement),
        subject=f"Number {item_id}, {_about(judgement)}: {'please confirm a hide' if hidden else 'please look soon'}",
        body="\n\n".join(
            (
                f"The comment: {excerpt(comment.text)}",
                f"Where: {comment.permalink or comment.comment_id}",
                judgement.reason,
                "\n".join((*item_place(desk, item_id), ask)),
                *(f"You may send: {text}" for text in offered),
                *((SAFETY,) if judgement.rule else ()),
            )
        ),
    )
    return once if fresh else ""


def _weight(judgement: Judgement) -> Weight:
    """What an alert weighs when people do not want to be disturbed."""
    if judgement.rule and any(f.subcode == "R2a" for f in judgement.findings):
        return "threat"
    if any(f.rule == "R10" for f in judgement.findings):
        return "personal_data"
    return "life" if judgement.urgent and judgement.needs else "plain"


def _about(judgement: Judgement) -> str:
    """What an alert is about, in a word or two."""
    if judgement.rule:
        return f"rule {judgement.rule.removeprefix('R')}"
    return "somebody may need help" if judgement.urgent else "somebody asks"


def offers(need_ids: Iterable[str], rules: Rules) -> tuple[str, ...]:
    """The texts that a person may send to the author of a comment with these needs, in English and Welsh."""
    contacts = {
        "email": rules.contacts.casework_email,
        "url": rules.contacts.complaints_url,
        "foi_email": rules.contacts.foi_email,
    }
    # A need that an older file had is passed over: its text is no longer the page's.
    known = {need.id: need for need in rules.needs}
    offered = [known[each].offer for each in dict.fromkeys(need_ids) if each in known]
    return tuple(
        text.format(**contacts)
        for offer in offered
        if offer is not None
        for text in (offer.en, offer.cy)
    )


def alert_breaker(
    tx: Transaction, page_id: str, why: str, audiences: Iterable[str]
) -> None:
    """Tell the councillor, whoever stands in, the reviewers and who runs the computer that the machine has stopped hiding."""
    for audience in audiences:
        to = "" if audience == "owner" else f":{audience}"
        put_out(
            tx,
            once=f"breaker:{page_id}:{tx.at}{to}",
            kind="breaker",
            audience=audience,
            subject="Automatic hiding has stopped",
            body=f"Wardmote has stopped hiding comments by itself on {page_id}: {why}. Everything now waits for a "
            "person in the queue. A person must switch automatic hiding on again: "
            f"wardmote release {page_id} --as YOUR_NAME --reason '...'",
        )


def alert_stuck(
    tx: Transaction,
    known: Kept,
    verb: str,
    why: str,
    *,
    now: str = "",
    about: str = "",
    weight: Weight = "plain",
) -> str:
    """Tell the councillor that something they or the machine wished could not be done, once a day.

    `now`: how it stands. `about`: what tells this matter from others on the same comment. Gives the key of the message;
    "" where it was written before.
    """
    comment = known.comment
    parts = (why, now, f"The comment: {excerpt(comment.text)}", f"Where: {comment.permalink or comment.comment_id}")  # fmt: skip
    once = f"stuck:{comment.comment_id}:{known.version}:{verb}:{about}{tx.now:%Y-%m-%d}"
    fresh = put_out(
        tx,
        once=once,
        kind="stuck",
        audience="owner",
        weight=weight,
        subject=f"Wardmote could not {verb} a comment",
        body="\n\n".join(part for part in parts if part),
    )
    return once if fresh else ""


def standing_of(verb: str, *, trying: bool, late: bool) -> str:
    """How a comment stands that could not be hidden or shown. `late`: its time to stay hidden is over."""
    if not trying:
        return "Wardmote has given this up. It waits for you in the queue."
    over = (
        "Its time to stay hidden is over, and it must be shown again. " if late else ""
    )
    left = (
        "take it that everybody sees the comment"
        if verb == "hide"
        else "take it that the comment is still hidden"
    )
    return f"{over}Wardmote keeps trying. Until it is done, {left}. You can also do it on the platform yourself."


def alert_shown_elsewhere(tx: Transaction, known: Kept) -> None:
    """Tell the councillor that someone put back, in the platform's own app, what was hidden here."""
    comment = known.comment
    put_out(
        tx,
        once=f"shown_elsewhere:{comment.comment_id}:{known.version}:{tx.now:%Y-%m-%d}",
        kind="elsewhere",
        audience="owner",
        subject="Someone put a hidden comment back",
        body=f"It was hidden by {known.hidden_by}, and someone has shown it again on the platform itself. Wardmote "
        "takes that as a person's decision and does not hide these words again.\n\n"
        f"The comment: {excerpt(comment.text)}\n\nWhere: {comment.permalink or comment.comment_id}",
    )


def alert_scorer(tx: Transaction, why: str) -> None:
    """Tell the councillor that nothing is hidden by itself while the scorer does not work."""
    put_out(
        tx,
        once=f"scorer:{tx.now:%Y-%m-%d}",
        kind="fault",
        audience="owner",
        subject="Automatic hiding is off: the scorer does not work",
        body=f"{why}\n\nUntil this is mended, every comment waits for you in the queue.",
    )


def alert_fault(tx: Transaction, step: str, why: str) -> None:
    """Tell the councillor that Wardmote itself needs a hand."""
    put_out(
        tx,
        once=f"fault:{step}:{tx.now:%Y-%m-%d}",
        kind="fault",
        audience="owner",
        subject="Wardmote needs a hand",
        body=f"{why}\n\nUntil this is mended, part of the work stands still: {step}. Nothing is lost; "
        "Wardmote tries again by itself. `wardmote status` shows how it stands.",
    )


def excerpt(text: str) -> str:
    """The beginning of a comment on one line, without control characters."""
    line = " ".join(
        "".join(letter if letter.isprintable() else " " for letter in text).split()
    )
    return line if len(line) <= EXCERPT else line[: EXCERPT - 1] + "…"


def many(count: int, noun: str) -> str:
    """A number with its noun: 1 comment, 2 comments."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
