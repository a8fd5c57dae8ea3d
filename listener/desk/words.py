"""Words that are kept apart: opened for a reason, for half an hour, and always logged; who did; and copies of the log."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from starlette.background import BackgroundTask
from starlette.responses import FileResponse, Response

from listener.desk.doors import Door
from listener.desk.forms import field_at_fault, number
from listener.desk.inert import line, pieces
from listener.desk.minutes import reviewer
from listener.desk.sight import note_shown
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.people.codes import prove
from listener.reasons import says_why
from listener.reviewing.access import (
    LASTS,
    LONGEST_REASON,
    Kind,
    break_glass,
    seen_through,
)
from listener.reviewing.exporting import FORMS, MOST_HERE, check_copy, export_copy
from listener.store.connection import Row, as_moment
from listener.store.counts import newest_seq
from listener.store.minutes_views import comment_behind, entry_with_state
from listener.store.reviewing import accesses

ON_ONE_PAGE = 30


def _missing(visit: Visit) -> tuple[str, str]:
    """What the form lacks: a sentence, and the field that it is about."""
    reason = visit.form.get("reason", "").strip()
    if not says_why(reason):
        return visit.say("Say why. The reason stands in the log."), "reason"
    if len(reason) > LONGEST_REASON:
        return visit.say("This is too long. Shorten it."), "reason"
    if not visit.form.get("code", "").strip():
        return visit.say("Type the code from your phone."), "code"
    return "", ""


def _about(visit: Visit) -> tuple[Row | None, str | None]:
    """The entry in the address, and the comment behind it."""
    store = visit.house.store
    row = entry_with_state(store, number(visit.part("number")))
    subject = row["subject"] if row else ""
    return row, comment_behind(store, subject) if subject else None


def _ask(visit: Visit, fault: str = "", field: str = "", status: int = 200) -> Response:
    row, comment_id = _about(visit)
    if row is None or comment_id is None:
        return visit.sorry(
            404,
            visit.say("There are no words to open here"),
            visit.say("The entry is about no comment, or its words were erased."),
        )
    return visit.page(
        "words_ask.html",
        status,
        row=row,
        given=visit.form,
        minutes=int(LASTS.total_seconds() // 60),
        longest=LONGEST_REASON,
        fault=fault,
        field=field,
        here=f"/minutes/{row['seq']}/words",
    )


def _open(visit: Visit) -> Response:
    fault, field = _missing(visit)
    if fault:
        return _ask(visit, fault, field, 422)
    _, comment_id = _about(visit)
    if comment_id is None:
        return _ask(visit)
    house, actor = visit.house, reviewer(visit)
    kind: Kind = "author" if visit.form.get("what") == "author" else "words"
    try:
        proof = prove(house, actor, visit.form["code"])
        opened = break_glass(house, comment_id, kind, visit.form["reason"], actor, proof)  # fmt: skip
    except BusyError:
        raise
    except UserError as error:
        return _ask(visit, visit.refusal(error), field_at_fault(error), 409)
    note_head(house.store.db, house.heads, house.now().isoformat())
    return visit.go(f"/accesses/{opened}")


def _opened(visit: Visit) -> Response:
    seen = seen_through(visit.house, number(visit.part("number")), reviewer(visit))
    if seen is None:
        return visit.sorry(
            404,
            visit.say("These words are closed"),
            visit.say("They are open for half an hour, to whoever opened them. Open them again for a reason."),
        )  # fmt: skip
    note_shown(visit, seen["comment_id"])
    words, _ = pieces(seen["text"], ())
    subject = visit.house.store.writer.subject(seen["comment_id"])
    return visit.page(
        "words.html",
        seen=seen,
        words=words,
        subject=subject,
        until=datetime.fromisoformat(seen["until_at"]),
        here=f"/accesses/{seen['access_id']}",
    )


def _list(visit: Visit) -> Response:
    """Everybody who opened words or took a copy, the newest first."""
    rows = accesses(visit.house.store, number(visit.asked("before")), ON_ONE_PAGE + 1)
    return visit.page(
        "accesses.html",
        rows=[_line(visit, row) for row in rows[:ON_ONE_PAGE]],
        more=rows[ON_ONE_PAGE - 1]["access_id"] if len(rows) > ON_ONE_PAGE else 0,
        here="/accesses",
    )


def _is_mine_and_open(visit: Visit, row: Row) -> bool:
    name = visit.session.name if visit.session else ""
    ends = row["until_at"]
    mine = row["person"] == name and row["kind"] in ("words", "author")
    return bool(mine and ends and as_moment(ends) > visit.now)


def _line(visit: Visit, row: Row) -> dict[str, Any]:
    body = json.loads(row["body"]) if row["body"] else {}
    return {
        **row,
        "person": line(row["person"], 60),
        "reason": line(str(body.get("reason", "")), LONGEST_REASON),
        "open": _is_mine_and_open(visit, row),
        "subject": visit.house.store.writer.subject(row["comment_id"]) if row["comment_id"] else "",
    }  # fmt: skip


def _copies(visit: Visit, fault: str = "", field: str = "", status: int = 200) -> Response:  # fmt: skip
    return visit.page(
        "copies.html",
        status,
        forms=FORMS,
        entries=newest_seq(visit.house.store),
        most=MOST_HERE,
        longest=LONGEST_REASON,
        given=visit.form,
        fault=fault,
        field=field,
        here="/copies",
    )


def _copy(visit: Visit) -> Response:
    fault, field = _missing(visit)
    if visit.form.get("form") not in FORMS:
        fault, field = visit.say("Choose a form for the copy."), "form-jsonl"
    if fault:
        return _copies(visit, fault, field, 422)
    house, actor = visit.house, reviewer(visit)
    form, reason = visit.form["form"], visit.form["reason"]
    try:
        check_copy(house, form, reason, actor)
        # A code is used up by looking at it, so it comes last.
        proof = prove(house, actor, visit.form["code"])
        path = export_copy(house, form, reason, actor, proof)
    except BusyError:
        raise
    except UserError as error:
        return _copies(visit, visit.refusal(error), field_at_fault(error), 409)
    name = f"wardmote-log-{visit.now:%Y-%m-%d}-{form}.zip"
    return FileResponse(path, filename=name, media_type="application/zip", background=BackgroundTask(path.unlink, missing_ok=True))  # fmt: skip


_REVIEWER = frozenset({"reviewer"})
DOORS = (
    Door("GET", "/minutes/{number}/words", _ask, _REVIEWER),
    Door("POST", "/minutes/{number}/words", _open, _REVIEWER),
    Door("GET", "/accesses", _list, frozenset({"reviewer", "owner"})),
    Door("GET", "/accesses/{number}", _opened, _REVIEWER),
    Door("GET", "/copies", _copies, _REVIEWER),
    Door("POST", "/copies", _copy, _REVIEWER),
)
