"""The evidence on one comment: what was fixed of it, when, and that it is still what it was."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.filters import chosen, chosen_in_form
from listener.desk.inert import inert
from listener.desk.item import found, nothing
from listener.desk.sight import READS_QUEUE, Sight, counted, sight, withheld
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.evidence import fix
from listener.people.roster import check_listed
from listener.people.veil import veiled
from listener.store.comments import kept_now
from listener.store.evidence import evidence_on, wrong_parts
from listener.store.thread import FOR_FEW, names_around

MOST_SHOWN = 8
EXCERPT = 1000  # letters of each


def _piece(visit: Visit, row: dict[str, Any], how: Sight) -> dict[str, Any]:
    """One piece of evidence, as far as this person may see it."""
    body = json.loads(row["body"]) if row["body"] else None
    shown: dict[str, Any] = {
        "id": row["evidence_id"],
        "at": row["captured_at"],
        "sha256": row["sha256"],
        "version": row["version"],
        "erased": body is None,
        "sound": body is not None and row["whole"] and not wrong_parts(row["body"]),
        "parts": sorted(body["manifest"]) if body else [],
    }
    if body is None:
        return shown
    comment, around = body["comment"], body["around"]
    names = [] if how.names else _names(visit, body)

    def said(text: str) -> str:
        plain = text[:EXCERPT] if how.names else veiled(text[:EXCERPT], names)[0]
        return inert(plain)

    closed = withheld(visit, how, row["comment_id"]) or _was_for_few(body, how)
    return shown | {
        "text": "" if closed or how.covers else said(comment["text"]),
        "covered": how.covers,
        "closed": closed,
        "by": comment["author_name"] if how.names else "",
        "link": body["permalink"] if how.names else "",
        "created_at": body["times"]["created_at"],
        "seen_at": body["times"]["first_seen_at"],
        "edits": len(body["versions"]) - 1,
        "around": len(around["before"]) + len(around["after"]),
    }


def _names(visit: Visit, body: dict[str, Any]) -> set[str]:
    """All who write under the post, or wrote there when the piece was kept: the names of some were erased since."""
    comment, around = body["comment"], body["around"]
    then = {comment["author_name"], *(one["author_name"] for one in around["before"] + around["after"])}  # fmt: skip
    return {*names_around(visit.house.store, comment["post_id"]), *then} - {""}


def _was_for_few(body: dict[str, Any], how: Sight) -> bool:
    """Whether this person may not read a piece for what was found in it then, whatever its author made of it since."""
    found = (body["judgement"] or {}).get("body", {}).get("findings", ())
    return not how.names and any(one.get("subcode") == FOR_FEW for one in found)


def _show(visit: Visit, fault: str = "", status: int = 200) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    part = chosen_in_form(visit) if visit.request.method == "POST" else chosen(visit)
    how = counted(visit, sight(visit), known.comment.comment_id, row["rule"], urgent=bool(row["urgent"]))  # fmt: skip
    pieces = evidence_on(visit.house.store, known.comment.comment_id, MOST_SHOWN)
    return visit.page(
        "evidence.html",
        status,
        item=row,
        pieces=[_piece(visit, one, how) for one in pieces],
        erased=known.erased_at is not None,
        how=how,
        part=part,
        fault=fault,
        here=part.path(f"/item/{row['item_id']}/evidence"),
    )


def _keep(visit: Visit) -> Response:
    """Fix what is known of the comment now, in case it changes."""
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    there = chosen_in_form(visit).path(f"/item/{row['item_id']}/evidence")
    before = evidence_on(visit.house.store, known.comment.comment_id, 1)
    if before and (visit.now.isoformat()[:16] == before[0]["captured_at"][:16]):
        return visit.go(there)  # the button was pressed twice
    try:
        actor = visit.actor("evidence_pack")
        check_listed(visit.house.settings, actor, visit.now)
        with visit.house.store.transaction(visit.now) as tx:
            there_now = kept_now(tx.store, known)
            if there_now is None:
                raise UserError("What it said was erased, so there is nothing to keep.")
            words = {"comment_id": known.comment.comment_id}
            fix(tx, there_now, actor, "evidence_kept", payload=words)
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, visit.refusal(error), 409)
    visit.after.append(visit.desk.carry_out)
    return visit.go(there)


DOORS = (
    Door("GET", "/item/{number}/evidence", _show, READS_QUEUE),
    Door("POST", "/item/{number}/evidence", _keep, READS_QUEUE, acts=True),
)
