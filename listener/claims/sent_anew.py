"""What waited while the council changed what it says of a claim: not sent where nothing is to be put right, or written anew."""

from __future__ import annotations

import re
from datetime import datetime

from listener.claims.as_it_stands import said_otherwise, standing_of
from listener.claims.became import WHY
from listener.claims.briefing import brief_subject, brief_text
from listener.claims.dated import dated_words
from listener.claims.emergency_over import speaks_of_one_that_is_over
from listener.claims.escalating import KIND as ESCALATION
from listener.claims.escalating import escalation
from listener.claims.examples import first_example
from listener.claims.press import HeardItem, article_text
from listener.claims.proposing import propose_anew
from listener.claims.reach import VIEWED
from listener.claims.said_beside import said_beside
from listener.claims.sending import ways_to_comms
from listener.claims.wording import (
    Example,
    alert_text,
    short_subject,
    short_text,
    subject,
)
from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row, as_moment
from listener.store.hearing import subject_of
from listener.store.incident_views import article_in
from listener.store.incidents import (
    LEVELS,
    change_incident,
    spread,
    steps_of,
)
from listener.store.messages import Message, free, rewrite
from listener.store.told_levels import levels_told
from listener.telling.overtaken import goes_on_as
from listener.telling.where import alert_place

# What tells of something new may be about a claim by the time it leaves.
ALERTS = ("claim", "incident")
BRIEF = re.compile(r"incident:(\d+):brief:(\d+)")
ARTICLE = re.compile(r"press:[^:]*:(\d+):\d+")
# Lines of its own that an alert keeps, whatever the council says of the claim.
_STILL_SO = re.compile(rf"{re.escape(VIEWED)}|It (?:has been|is) [A-Z]+ since |It is about the councillor in person|It spreads: |They add: ")  # fmt: skip
_UNTOLD = {"acknowledge_by_at": None, "posture_by_at": None, "escalate_at": None}


def why_not_sent(house: House, message: Message) -> str:
    """Why an alert on a claim is not sent any more: the council no longer calls it wrong. "" where it is sent.

    That nobody took it on is told all the same, with what became of the claim, unless comms were never told of it.
    """
    if message.kind not in (*ALERTS, ESCALATION) or message.incident_id is None:
        return ""
    row = goes_on_as(house.store, message.incident_id)
    if row is None or (message.kind == ESCALATION and _is_known(row, message)):
        return ""
    return WHY.get(standing_of(house, row["claim_id"], house.now()).over, "")


def _is_known(row: Row, message: Message) -> bool:
    """Whether comms were told of the level, or are about to be."""
    return LEVELS.index(row["told_level"]) >= LEVELS.index(message.incident_level)


def untell(tx: Transaction, message: Message) -> None:
    """Comms were not told of what was dropped: its clocks stop, and if the claim is wrong after all, it is told anew."""
    row = goes_on_as(tx.store, message.incident_id)
    assert message.incident_id is not None and row is not None
    number = int(row["incident_id"])
    free(tx, message)
    if message.kind == ESCALATION:  # whoever was to hear of it hears of it in its turn
        change_incident(tx, number, escalated=max(0, row["escalated"] - 1))
    both = {number, message.incident_id}
    told = {"NONE"}.union(*(levels_told(tx.store, each) for each in both))
    # The digest tells of several at once, and bears no number.
    if any(s["what"] == "told" and "digest" in s["detail"] for each in both for s in steps_of(tx.store, each)):  # fmt: skip
        told.add("LOW")
    level = max(told, key=LEVELS.index)
    if LEVELS.index(level) < LEVELS.index(row["told_level"]):
        never: Row = {"told_at": None, "last_told_at": None} if level == "NONE" else {}
        change_incident(tx, number, told_level=level, **_UNTOLD, **never)


def write_anew(house: House, message: Message) -> bool:
    """Have a message that waited say what the council says by now; False where it says that already."""
    if not must_say_anew(house, message):
        return False
    number = _number_of(message)
    with house.store.transaction(house.now()) as tx:
        tx.record("message_rewritten", details={"message_id": message.message_id, "kind": message.kind, "audience": message.audience, "incident_id": number})  # fmt: skip
        rewrite(tx, message, *said_anew(tx, house, message))
    return True


def _number_of(message: Message) -> int | None:
    """The incident that a message tells of, where it speaks of a claim."""
    found = BRIEF.fullmatch(message.once) if message.kind == "brief" else None
    if found:
        return int(found[1])
    return message.incident_id if message.kind in (*ALERTS, ESCALATION) else None


def must_say_anew(house: House, message: Message) -> bool:
    """Whether the council says something else of its claim than when the message was written, an emergency is over since, or
    what it tells of goes on in the alert of a claim."""
    row = goes_on_as(house.store, _number_of(message))
    if row is None:
        return False
    if row["claim_id"] and row["incident_id"] != _number_of(message) and _names_its_own(house, message):  # fmt: skip
        return True
    changed = said_otherwise(house, row["claim_id"], message.created_at, house.now())
    return changed or speaks_of_one_that_is_over(house, message.body)


def _names_its_own(house: House, message: Message) -> bool:
    """Whether a message sends its reader to the alert that it began as. Words that it quotes do not count."""
    number, desk = _number_of(message) or 0, house.settings.desk
    place, _ = alert_place(desk, number)
    return place in message.body.split("\n") or message.body == short_text(number, desk)  # fmt: skip


def said_anew(tx: Transaction, house: House, message: Message) -> tuple[str, str]:
    """Subject and body of a message as they read by now; of one for which `must_say_anew` holds."""
    row = goes_on_as(tx.store, _number_of(message))
    assert row is not None
    if message.kind == ESCALATION:
        return escalation(tx, house, row, message.incident_level, message.audience)
    row = row | propose_anew(tx, house, row)
    found = BRIEF.fullmatch(message.once)
    return _brief(tx, house, row, int(found[1]), int(found[2])) if found else _alert(tx, house, row, message)  # fmt: skip


def _brief(
    tx: Transaction, house: House, row: Row, began: int, step: int
) -> tuple[str, str]:
    number = int(row["incident_id"])
    said = standing_of(house, row["claim_id"], tx.now)
    why = next((s["reason"] for s in steps_of(tx.store, began) if s["step_id"] == step), "")  # fmt: skip
    seen, desk = first_example(tx, house, number), house.settings.desk
    return brief_subject(row, said), brief_text(row, said.claim, why, seen, desk, said.over)  # fmt: skip


def _alert(
    tx: Transaction, house: House, row: Row, message: Message
) -> tuple[str, str]:
    number, level, desk = int(row["incident_id"]), message.incident_level, house.settings.desk  # fmt: skip
    said, seen = standing_of(house, row["claim_id"], tx.now), spread(tx.store, number, tx.now)  # fmt: skip
    head = subject(row, level, said, press=seen.press)
    _, short = ways_to_comms(house.settings.alerts, level)
    if message.audience in short:
        return short_subject(row, level, said, press=seen.press), short_text(
            number, desk
        )
    about = ARTICLE.match(message.once)
    ref = subject_of(int(about[1])) if about else ""
    article = article_in(tx.store, number, ref, message.body)
    if about and article and said.claim:
        item = HeardItem(0, article["source"], article["link"], article["title"], _came_out(article))  # fmt: skip
        told = row | {"level": level}
        return head, article_text(item, said.claim, article["text"], told, desk, tx.now)
    of_article = article if "\nHeadline: " in message.body else None
    example = _quoted(of_article, tx.now) if of_article else first_example(tx, house, number)  # fmt: skip
    notes = [line for line in message.body.split("\n") if _STILL_SO.match(line)]
    beside = said_beside(tx, row)
    return head, alert_text(row, said.claim, seen, example, notes, desk, same=beside, now=tx.now)  # fmt: skip


def _quoted(article: Row, now: datetime) -> Example:
    dated = dated_words(_came_out(article), now)
    return Example(article["text"], article["link"], "", article["source"], article["title"], dated)  # fmt: skip


def _came_out(article: Row) -> datetime | None:
    return as_moment(article["published_at"]) if article["published_at"] else None
