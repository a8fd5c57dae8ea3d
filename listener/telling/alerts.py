"""What the councillor is told at once, in English and draft Welsh. Each alert is written in the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable

from listener.desk_settings import DeskSettings
from listener.hideable import NoHide, rule_to_name, why_no_hide
from listener.settings import Settings
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.messages import put_out
from listener.telling.both import in_both, in_welsh
from listener.telling.notices import time_to_confirm
from listener.telling.routing import Weight
from listener.telling.where import decide_with, item_place, typed_cy
from listener.who_asked import of_somebody_in_danger, offers
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
CRIMES = ("R2", "R3", "R10")  # as policy 11.1 has their evidence kept
EXCERPT = 280  # characters; policy 10.5
# A resident's words stand once in a mail, in the English half.
ABOVE_CY = "Mae'r sylw ei hun i'w weld uchod."
# How it stands and what to do, by what keeps anybody here from having it hidden.
_VISIBLE: dict[NoHide, tuple[str, str]] = {
    "": (
        "It is visible. Please decide: {keep}   (or hide)",
        "Mae i'w weld. Penderfynwch: {keep}   (neu hide)",
    ),
    "watch": (
        (
            "It is visible. In mode watch Wardmote changes nothing on the platform. If it should go, hide it there "
            "yourself.\nIf it may stay: {keep}\nIf it breaks a rule, note that: {breach}"
        ),
        (
            "Mae i'w weld. Yn y modd gwylio nid yw Wardmote yn newid dim ar y platfform. Os dylai fynd, cuddiwch ef yno "
            "eich hun.\nOs caiff aros: {keep}\nOs yw'n torri rheol, nodwch hynny: {breach}"
        ),
    ),
    "platform": (
        (
            "It is visible, and the platform does not let you hide it. You can report it there.\n"
            "If it may stay: {keep}\nIf it breaks a rule, note that: {breach}"
        ),
        (
            "Mae i'w weld, ac nid yw'r platfform yn gadael i chi ei guddio. Gallwch roi gwybod amdano yno.\n"
            "Os caiff aros: {keep}\nOs yw'n torri rheol, nodwch hynny: {breach}"
        ),
    ),
}
# Of somebody in need whose comment breaks no rule: nobody is led to hide it.
_IN_NEED = (
    "It is visible, and it breaks no rule. When you have seen to it: {keep}",
    "Mae i'w weld, ac nid yw'n torri unrhyw reol. Ar ôl i chi ymateb: {keep}",
)


def alert_owner(
    tx: Transaction,
    known: Kept,
    judgement: Judgement,
    item_id: int,
    rules: Rules,
    settings: Settings | None = None,
) -> str:
    """Tell the councillor, at once, of what cannot wait. `item_id` is its number in the queue.

    With it go the texts that they may send. Nothing is sent to the author by the machine. Gives the key of the message;
    "" where it was written before.
    """
    hidden = judgement.action == "hide"
    desk = settings.desk if settings else None
    no_hide: NoHide = why_no_hide(settings, known) if settings else ""
    title = "please confirm a hide" if hidden else "please look soon"
    once = key_of(known)
    fresh = put_out(
        tx,
        once=once,
        kind="urgent",
        audience="owner",
        weight=_weight(judgement),
        subject=f"Number {item_id}, {_about(judgement, rules)[0]}: {title}",
        body=in_both(
            "\n\n".join(_urgent_en(known, judgement, item_id, rules, desk, no_hide)),
            "\n\n".join(_urgent_cy(known, judgement, item_id, rules, desk, no_hide)),
        ),
    )
    return once if fresh else ""


def key_of(known: Kept) -> str:
    """The key of the message that tells the councillor of this version at once."""
    return f"urgent:{known.comment.comment_id}:{known.version}"


def _urgent_en(
    known: Kept,
    judgement: Judgement,
    item_id: int,
    rules: Rules,
    desk: DeskSettings | None,
    no_hide: NoHide,
) -> tuple[str, ...]:
    within = time_to_confirm(rules)[0]
    ask = (
        "Wardmote asks the platform to hide it, and writes again if that cannot be done.\n"
        f"Please say {within} whether you agree: {decide_with(item_id, 'confirm')}\n"
        f"Or it should be seen: {decide_with(item_id, 'show')}"
        if judgement.action == "hide"
        else _visible(judgement, item_id, rules, no_hide)[0]
    )
    offered = offers((need.rule for need in judgement.needs), rules)
    return (
        f"The comment: {excerpt(known.comment.text)}",
        f"Where: {where_of(known)}",
        judgement.reason,
        "\n".join((item_place(desk, item_id)[0], ask)),
        *(f"You may send: {text}" for text in offered),
        *safety_for(judgement.rule)[0],
    )


def _visible(judgement: Judgement, item_id: int, rules: Rules, no_hide: NoHide) -> tuple[str, str]:  # fmt: skip
    in_need = bool(judgement.needs and not judgement.rule)
    return as_visible(item_id, judgement.rule, rules, no_hide, in_need=in_need)


def as_visible(
    item_id: int,
    rule: str | None,
    rules: Rules,
    no_hide: NoHide,
    *,
    in_need: bool = False,
) -> tuple[str, str]:
    """How a comment that nobody hid stands, and what can be decided on it, in English and Welsh."""
    english, welsh = _IN_NEED if in_need else _VISIBLE[no_hide]
    named = f"breaks_rule --rule {rule_to_name(rule, rules)}"
    keep, breach = decide_with(item_id, "keep"), decide_with(item_id, named)
    return (
        english.format(keep=keep, breach=breach),
        welsh.format(keep=typed_cy(keep), breach=typed_cy(breach)),
    )


def _urgent_cy(
    known: Kept,
    judgement: Judgement,
    item_id: int,
    rules: Rules,
    desk: DeskSettings | None,
    no_hide: NoHide,
) -> tuple[str, ...]:
    """The same in Welsh. The words of the comment, and what may be sent in both languages, stand above, once."""
    within = time_to_confirm(rules)[1]
    ask = (
        "Mae Wardmote yn gofyn i'r platfform ei guddio, ac yn ysgrifennu eto os na ellir gwneud hynny.\n"
        f"Dywedwch {within} a ydych yn cytuno: {typed_cy(decide_with(item_id, 'confirm'))}\n"
        f"Neu dylai fod i'w weld: {typed_cy(decide_with(item_id, 'show'))}"
        if judgement.action == "hide"
        else _visible(judgement, item_id, rules, no_hide)[1]
    )
    return (
        f"Rhif {item_id}: {_about(judgement, rules)[1]}. {ABOVE_CY}",
        f"Ble: {where_of(known)}",
        judgement.reason_cy or why_cy(judgement.reason),
        "\n".join((item_place(desk, item_id)[1], ask)),
        *safety_for(judgement.rule)[1],
    )


def where_of(known: Kept) -> str:
    """Where a comment is on its platform."""
    return known.comment.permalink or known.comment.comment_id


def why_cy(why: str) -> str:
    """A reason of ours in Welsh; where there is none, where it stands in English."""
    return in_welsh(why) or "Mae'r rheswm i'w weld uchod, yn Saesneg"


def _weight(judgement: Judgement) -> Weight:
    """What an alert weighs when people do not want to be disturbed."""
    if judgement.rule and any(f.subcode == "R2a" for f in judgement.findings):
        return "threat"
    if any(f.rule == "R10" for f in judgement.findings):
        return "personal_data"
    return "life" if judgement.urgent and judgement.needs else "plain"


def _about(judgement: Judgement, rules: Rules) -> tuple[str, str]:
    """What an alert is about, in a word or two, in English and Welsh: somebody in danger first, whatever rule stands beside it."""
    number = (judgement.rule or "").removeprefix("R")
    danger = of_somebody_in_danger((need.rule for need in judgement.needs), rules)
    if judgement.urgent and (danger or not number):
        help_, help_cy = "somebody may need help", "efallai fod angen help ar rywun"
        return (f"{help_}, rule {number}", f"{help_cy}, rheol {number}") if number else (help_, help_cy)  # fmt: skip
    if number:
        return f"rule {number}", f"rheol {number}"
    return "somebody asks", "mae rhywun yn holi"


def safety_for(rule: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Where to turn in danger, in English and Welsh; empty for a rule whose breach is no crime against a councillor."""
    return ((SAFETY,), (SAFETY_CY,)) if rule in CRIMES else ((), ())


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
            body=in_both(
                f"Wardmote has stopped hiding comments by itself on {page_id}: {why}. Everything now waits for a "
                "person in the queue. A person must switch automatic hiding on again: "
                f"wardmote release {page_id} --as YOUR_NAME --reason '...'",
                f"Mae Wardmote wedi rhoi'r gorau i guddio sylwadau ohono'i hun ar {page_id}. {as_sentence(why_cy(why))} Mae "
                "popeth bellach yn aros am berson yn y ciw. Rhaid i berson droi cuddio awtomatig ymlaen eto: "
                f"wardmote release {page_id} --as EICH_ENW --reason '...'",
            ),
        )


def as_sentence(text: str) -> str:
    """Words of ours as a sentence."""
    said = text[:1].upper() + text[1:]
    return said if said.endswith((".", "!", "?")) else f"{said}."


def alert_shown_elsewhere(tx: Transaction, known: Kept) -> None:
    """Tell the councillor that someone put back, in the platform's own app, what was hidden here."""
    comment = known.comment
    put_out(
        tx,
        once=f"shown_elsewhere:{comment.comment_id}:{known.version}:{tx.now:%Y-%m-%d}",
        kind="elsewhere",
        audience="owner",
        subject="Someone put a hidden comment back",
        body=in_both(
            f"It was hidden by {known.hidden_by}, and someone has shown it again on the platform itself. Wardmote "
            "takes that as a person's decision and does not hide these words again.\n\n"
            f"The comment: {excerpt(comment.text)}\n\nWhere: {where_of(known)}",
            f"Cafodd ei guddio gan {known.hidden_by}, ac mae rhywun wedi'i ddangos eto ar y platfform ei hun. Mae Wardmote "
            "yn cymryd hynny fel penderfyniad person, ac nid yw'n cuddio'r geiriau hyn eto.\n\n"
            f"{ABOVE_CY} Ble: {where_of(known)}",
        ),
    )


def alert_scorer(tx: Transaction, why: str) -> None:
    """Tell the councillor that nothing is hidden by itself while the scorer does not work."""
    put_out(
        tx,
        once=f"scorer:{tx.now:%Y-%m-%d}",
        kind="fault",
        audience="owner",
        subject="Automatic hiding is off: the scorer does not work",
        body=in_both(
            f"{why}\n\nUntil this is mended, every comment waits for you in the queue.",
            f"{as_sentence(why_cy(why))}\n\nNes bod hyn wedi'i drwsio, mae pob sylw'n aros amdanoch yn y ciw.",
        ),
    )


def alert_fault(tx: Transaction, step: str, why: str) -> None:
    """Tell the councillor that Wardmote itself needs a hand."""
    put_out(
        tx,
        once=f"fault:{step}:{tx.now:%Y-%m-%d}",
        kind="fault",
        audience="owner",
        subject="Wardmote needs a hand",
        body=in_both(
            f"{why}\n\nUntil this is mended, part of the work stands still: {step}. Nothing is lost; "
            "Wardmote tries again by itself. `wardmote status` shows how it stands.",
            f"{as_sentence(why_cy(why))}\n\nNes bod hyn wedi'i drwsio, mae rhan o'r gwaith yn sefyll: {step}. Nid oes dim "
            "yn cael ei golli; mae Wardmote yn ceisio eto ohono'i hun. Mae `wardmote status` yn dangos sut y mae.",
        ),
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
