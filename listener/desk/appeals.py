"""Appeals that wait, and the page on which somebody who had no part in it decides one (policy 6.6).

The author's name is shown to nobody here: who wrote it is no reason.
"""

from __future__ import annotations

from datetime import timedelta

from starlette.responses import Response

from listener.desk.clocks import time_left
from listener.desk.doors import Door
from listener.desk.forms import number
from listener.desk.inert import inert
from listener.desk.reasons import LONGEST_REASON
from listener.desk.seen import TWICE
from listener.desk.sight import Sight, counted, is_unread, not_read, sight, withheld
from listener.desk.visit import Visit
from listener.desk.written_in import written_in
from listener.errors import BusyError, UserError
from listener.people.appeals import (
    OUTCOMES,
    decide_appeal,
    is_shown_again,
    proved_authorship,
)
from listener.people.milder import milder
from listener.people.veil import veiled
from listener.people.won_appeals import took_part
from listener.reasons import says_why
from listener.settings import same_name
from listener.store.appeals import (
    appeal,
    appeals_decided,
    count_open_appeals,
    language_of,
    open_appeals,
    words_decided_on,
)
from listener.store.comments import Kept, kept
from listener.store.connection import Row, as_moment
from listener.store.decisions import Decision, decision
from listener.store.desk_views import notice_of
from listener.store.reviewing import entry_of, open_access
from listener.store.thread import names_around

MAY = frozenset({"owner", "delegate", "reviewer"})
LATELY = timedelta(days=90)
MOST_SHOWN = 50
BEGINNING = (
    2000  # letters of the comment: with the appeal itself, the page must stay small
)


def _list(visit: Visit) -> Response:
    """What waits, the oldest at the top; and what was decided lately."""
    waiting = [
        {
            **row,
            "left": time_left(row["due_at"], visit.now),
            "mine": _had_part(visit, row["comment_id"]),
            "welsh": written_in(row["text"] or "") == "cy",
        }
        for row in open_appeals(visit.house.store, MOST_SHOWN)
    ]
    decided = appeals_decided(visit.house.store, visit.now - LATELY, MOST_SHOWN)
    done = number(visit.asked("done"))
    return visit.page(
        "appeals.html",
        waiting=waiting,
        more=max(0, count_open_appeals(visit.house.store) - MOST_SHOWN),
        decided=decided,
        done=next((row for row in decided if row["appeal_id"] == done), None),
        here="/appeals",
    )


def _had_part(visit: Visit, comment_id: str) -> bool:
    """Whether whoever asks hid it, agreed to it, or approved it."""
    name = visit.session.name if visit.session else ""
    return same_name(name) in took_part(visit.house.store, comment_id)


def _found(visit: Visit) -> tuple[Row, Decision, Kept] | None:
    store = visit.house.store
    row = appeal(store, number(visit.part("number")))
    made = decision(store, row["decision_id"]) if row else None
    known = kept(store, row["comment_id"]) if row else None
    return (row, made, known) if row and made and known else None


def _words(visit: Visit, made: Decision, known: Kept, how: Sight) -> dict[str, object]:
    """The words that the decision was made on; and, where their author has changed them since, those of today."""
    closed = _is_closed(visit, known, how)
    gone = {
        "gone": known.gone_at is not None,
        "changed": known.version != made.version,
        "withheld": closed,
        "entry": entry_of(visit.house.store, made) if closed else 0,
    }
    if known.erased_at or how.covers or closed:
        return gone | {"words": "", "now": "", "cut": False}
    then = words_decided_on(visit.house.store, made.decision_id)
    now = known.comment.text if gone["changed"] else ""
    if not how.names:
        names = names_around(visit.house.store, known.comment.post_id)
        then, now = veiled(then, names)[0], veiled(now, names)[0]
    cut = max(len(then), len(now)) > BEGINNING
    return gone | {
        "words": inert(then[:BEGINNING]),
        "now": inert(now[:BEGINNING]),
        "cut": cut,
    }


def _is_closed(visit: Visit, known: Kept, how: Sight) -> bool:
    """Whether whoever asks may not read its words, and has not opened them for a reason just now."""
    about, name = known.comment.comment_id, visit.session.name if visit.session else ""
    if known.erased_at or not withheld(visit, how, about):
        return False
    return open_access(visit.house.store, name, about, ("words", "author"), visit.now) is None  # fmt: skip


def _nothing(visit: Visit) -> Response:
    return visit.sorry(
        404,
        visit.say("There is no such appeal"),
        visit.say("The list of appeals shows those that wait."),
    )


def _show(
    visit: Visit, fault: str = "", status: int = 200, field: str = ""
) -> Response:
    found = _found(visit)
    if found is None:
        return _nothing(visit)
    row, made, known = found
    store = visit.house.store
    rules = {one.id: one for one in visit.house.rules.rules}
    how = counted(visit, sight(visit), row["comment_id"], made.rule)
    shown_again = not row["decided_at"] and is_shown_again(store, made, known)
    return visit.page(
        "appeal.html",
        status,
        row=row,
        made=made,
        rule=rules.get(made.rule or ""),
        number=(made.rule or "").removeprefix("R"),
        how=how,
        erased=known.erased_at is not None,
        **_words(visit, made, known, how),
        notice=notice_of(store, made.decision_id),
        welsh=written_in(row["text"] or "") == "cy",
        lodged_in=language_of(store, row, "appeal_lodged"),
        answered_in=language_of(store, row, "appeal_decided"),
        proved=proved_authorship(store, row),
        had_part=_had_part(visit, row["comment_id"]),
        left=None if row["decided_at"] else time_left(row["due_at"], visit.now),
        milder=milder(visit.house.rules, made.rule),
        shown_again=shown_again,
        outcomes=("overturned",) if shown_again else OUTCOMES,
        given={name: visit.form.get(name, "")[:LONGEST_REASON] for name in ("reason", "outcome", "rule")},
        fault=fault,
        field=field,
        here=f"/appeals/{row['appeal_id']}",
    )  # fmt: skip


def _sent_twice(visit: Visit, row: Row, outcome: str, reason: str) -> bool:
    """Whether this very form has decided it already, as when a button is pressed twice."""
    if not row["decided_at"] or visit.session is None:
        return False
    mine = same_name(row["decided_by"] or "") == same_name(visit.session.name)
    recent = visit.now - as_moment(row["decided_at"]) <= TWICE
    return mine and recent and (row["outcome"], row["reason"]) == (outcome, reason)


def _decide(visit: Visit) -> Response:
    found = _found(visit)
    if found is None:
        return _nothing(visit)
    row, outcome = found[0], visit.form.get("outcome", "")
    reason = visit.form.get("reason", "").strip()
    if outcome not in OUTCOMES:
        return _show(visit, visit.say("Choose what becomes of it."), 422, "outcome-kept")  # fmt: skip
    if not says_why(reason) or len(reason) > LONGEST_REASON:
        text = visit.say("Say why. Whoever appealed reads it.")
        return _show(visit, text, 422, "reason")
    if outcome == "changed" and not visit.form.get("rule"):
        text = visit.say("Choose the rule that it falls under instead.")
        return _show(visit, text, 422, "rule")
    if is_unread(visit, row["comment_id"], found[1].rule):
        return _show(visit, not_read(visit), 409)
    if _sent_twice(visit, row, outcome, reason):
        return visit.go(f"/appeals?done={row['appeal_id']}")
    if _is_closed(visit, found[2], sight(visit)):
        return _show(visit, visit.say("You have not seen these words. Open them first, with a reason and a code, or leave this appeal to somebody else."), 409)  # fmt: skip
    if not row["decided_at"] and found[2].erased_at and visit.form.get("erased") != "yes":  # fmt: skip
        return _show(visit, visit.say("The words of the comment were erased after you opened this page. Look at what is left, then decide again."), 409)  # fmt: skip
    try:
        decide_appeal(
            visit.house,
            row["appeal_id"],
            outcome,
            visit.actor("decide_appeal"),
            reason,
            visit.form.get("rule") if outcome == "changed" else None,
            visit.language,
        )
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, visit.refusal(error), 409)
    visit.after.append(visit.desk.carry_out)
    return visit.go(f"/appeals?done={row['appeal_id']}")


DOORS = (
    Door("GET", "/appeals", _list, MAY),
    Door("GET", "/appeals/{number}", _show, MAY),
    Door("POST", "/appeals/{number}/decide", _decide, MAY, acts=True),
)
