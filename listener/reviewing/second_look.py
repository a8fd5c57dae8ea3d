"""The blind second look: the log draws, a reviewer says what they would have done, and both are compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.roster import check_listed
from listener.reviewing.access import open_for_second_look, shown
from listener.reviewing.agreement import Agreement, agreement
from listener.reviewing.draw import SHARE, is_drawn
from listener.store.connection import Row
from listener.store.counts import last_details, newest_seq
from listener.store.reviewing import (
    add_look,
    answer_look,
    answered_looks,
    decided_between,
    look,
    may_look,
    open_access,
    waiting_looks,
    words_of,
)

DRAWN = "second_looks_drawn"
GIVEN = "second_look_given"
ANSWERS = ("hide", "leave", "unsure")
OLDEST = timedelta(days=90)  # after that the words of what was let stand are erased
COUNTED = timedelta(days=365)


def draw(house: House) -> int:
    """Draw from what was decided since the last time; gives how many. Nothing is written where nothing was decided."""
    after = int(last_details(house.store, DRAWN).get("to", 0))
    last = newest_seq(house.store)
    decided = list(decided_between(house.store, after, last))
    if not decided:
        return 0
    drawn = [row for row in decided if is_drawn(row["hash"], row["recorded_at"])]
    with house.store.transaction(house.now()) as tx:
        if int(last_details(tx.store, DRAWN).get("to", 0)) != after:
            return 0  # somebody else drew at the same moment
        for row in drawn:
            add_look(tx, row)
        details = {"from": after + 1, "to": last, "decisions": len(decided),
                   "drawn": [row["seq"] for row in drawn], "share": SHARE}  # fmt: skip
        tx.record(DRAWN, details=details)
    return len(drawn)


def next_look(house: House, actor: Actor) -> int | None:
    """Open the oldest second look that this reviewer may give; its number, or None where none waits."""
    check_listed(house.settings, actor, house.now())
    draw(house)
    rows = waiting_looks(house.store, actor.name, house.now() - OLDEST)
    if not rows:
        return None
    with house.store.transaction(house.now()) as tx:
        open_for_second_look(tx, rows[0]["comment_id"], actor)
    return int(rows[0]["look_id"])


def as_seen(house: House, number: int, actor: Actor) -> Row | None:
    """What the reviewer who opened it reads: masked words, what stands around, no name and no decision. None else.

    None too for whoever has had a part in the matter since they opened it: they are blind no more.
    """
    row = look(house.store, number)
    if row is None or not may_look(house.store, number, actor.name, house.now() - OLDEST):  # fmt: skip
        return None
    standing = open_access(house.store, actor.name, row["comment_id"], ["second_look"], house.now())  # fmt: skip
    if standing is None:
        return None
    found = shown(words_of(house.store, row["comment_id"], row["version"]))
    return {**found, "look_id": number, "comment_id": row["comment_id"], "until_at": standing["until_at"]}  # fmt: skip


def answer(house: House, number: int, said: str, rule: str, reason: str, actor: Actor) -> None:  # fmt: skip
    """Keep what a reviewer would have done. Raises UserError."""
    check_listed(house.settings, actor, house.now())
    known = {one.id for one in house.rules.rules}
    if said not in ANSWERS:
        raise UserError("Say what you would have done.")
    if said == "hide" and rule not in known:
        raise UserError("Say under which rule you would have hidden it.")
    row = look(house.store, number)
    rule = rule if said == "hide" else ""
    with house.store.transaction(house.now()) as tx:
        if as_seen(house, number, actor) is None:
            raise UserError(
                "This second look is over: it was answered, half an hour has passed, or you had a part in it since. "
                "Begin the next one."
            )
        if row is None or not answer_look(tx, number, said, rule, actor.name):
            raise UserError("Somebody has answered it already. Begin the next one.")
        tx.record(
            GIVEN,
            actor=actor,
            about=row["comment_id"],
            rule=rule or None,
            rules_version=house.rules.version,
            details={"look_id": number, "decision_id": row["decision_id"], "answer": said,
                     "agrees": said == row["first"] if said != "unsure" else None},
            payload={"comment_id": row["comment_id"], "reason": reason.strip()[:500]},
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compared:
    """How second looks came out: in all, by who decided first, and by the first decision's rule."""

    every: Agreement
    software: Agreement
    people: Agreement
    by_rule: tuple[tuple[str, Agreement], ...]
    unsure: int
    other_rule: int  # both said hide, under another rule
    both_hide: int
    too_hard: int  # hidden first; the second look would have left it
    too_soft: int  # left first; the second look would have hidden it


def compared(house: House, now: datetime) -> Compared:
    """The second looks of the last year against the first decisions."""
    rows = answered_looks(house.store, now - COUNTED)
    sure = [row for row in rows if row["answer"] != "unsure"]

    def of(fits: Callable[[Row], bool]) -> Agreement:
        return _agreement([row for row in sure if fits(row)])

    rules = Counter(row["first_rule"] or row["answer_rule"] for row in sure)
    hides = [row for row in sure if row["first"] == row["answer"] == "hide"]
    return Compared(
        _agreement(sure),
        of(lambda row: row["first_by"] == "software"),
        of(lambda row: row["first_by"] == "person"),
        tuple((rule, of(lambda row, rule=rule: (row["first_rule"] or row["answer_rule"]) == rule))  # type: ignore[misc]
              for rule in sorted(filter(None, rules), key=lambda r: (len(r), r))),
        len(rows) - len(sure),
        sum(row["first_rule"] != row["answer_rule"] for row in hides if row["first_rule"]),
        len(hides),
        sum(row["first"] == "hide" and row["answer"] == "leave" for row in sure),
        sum(row["first"] == "leave" and row["answer"] == "hide" for row in sure),
    )  # fmt: skip


def _agreement(rows: Sequence[Row]) -> Agreement:
    return agreement((row["first"] == "hide", row["answer"] == "hide") for row in rows)
