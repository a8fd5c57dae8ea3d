"""One comment with all that a person needs to decide, and the forms by which they do."""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from listener.desk.clocks import time_left
from listener.desk.doors import Door
from listener.desk.filters import Chosen, chosen, chosen_in_form
from listener.desk.forms import number
from listener.desk.helping import help_for
from listener.desk.item_parts import (
    MOST_SHOWN,
    alike_of,
    history_of,
    judged_of,
    row_now,
    state_of,
    thread_of,
    why_of,
)
from listener.desk.live_matters import reply_in_live_matter, to_be_marked
from listener.desk.more import more_of
from listener.desk.onward import platform_link, platform_name
from listener.desk.queue import done_before, undone_before
from listener.desk.reasons import LONGEST_REASON, STERN, ready_reasons
from listener.desk.seen import seen_from
from listener.desk.sight import READS_QUEUE, Sight, can, counted, sight, withheld, words
from listener.desk.visit import Visit
from listener.modes.gate import TRIAL_COMMENTS, TRIAL_DAYS
from listener.people.won_appeals import barred
from listener.store.appeals import appeals_about
from listener.store.comments import Kept, kept
from listener.store.connection import Row
from listener.store.deciding import advice_on, handing_of
from listener.store.decisions import item
from listener.store.desk_views import decisions_about_author
from listener.store.proposals import open_proposals, seen_now
from listener.store.queue_views import beside, count_wanted
from moderation.text.characters import as_shown, shown_otherwise


def found(visit: Visit) -> tuple[Row, Kept] | None:
    """The item that the address names, and its comment."""
    row = item(visit.house.store, number(visit.part("number")))
    known = kept(visit.house.store, row["comment_id"]) if row else None
    return (row, known) if row and known else None


def nothing(visit: Visit) -> Response:
    """There is no such item."""
    return visit.sorry(
        404,
        visit.say("There is no such number"),
        visit.say("The queue shows the numbers that wait."),
    )


def _words(visit: Visit, known: Kept, judged: dict[str, Any], how: Sight) -> dict[str, Any]:  # fmt: skip
    """The comment's own words as this person may see them."""
    comment, part = known.comment, number(visit.asked("part"))
    if withheld(visit, how, comment.comment_id):
        return {"text": [], "parts": 1, "part": 1, "withheld": True, "shown": []}
    text, parts = words(visit, how, comment.text, comment.post_id, judged["spans"], part)  # fmt: skip
    shown = _shown(comment.text)
    return {
        "text": text,
        "parts": parts,
        "part": min(max(part, 1), parts),
        "withheld": False,
        "shown": words(visit, how, shown, comment.post_id, (), part)[0]
        if shown
        else [],
    }


def _shown(text: str) -> str:
    """What most screens make of a text with marks that turn letters round; "" where that is what was written."""
    shown = as_shown(text)[0] if shown_otherwise(text) else text
    return "" if shown == text else shown


def _around(visit: Visit, row: Row, part: Chosen) -> dict[str, Any]:
    """Where it stands in the queue: what comes before and after."""
    before, after = beside(visit.house.store, part.wanted, row)
    waits = count_wanted(visit.house.store, part.wanted)
    return {"before": before, "after": after, "waits": waits}


def _state(visit: Visit, known: Kept, how: Sight) -> dict[str, Any]:
    """How it stands, and what can be decided: nothing stern by whoever was not shown the words."""
    name = visit.session.name if visit.session else ""
    again = barred(visit.house.store, known, name)
    state = state_of(visit, known) | {"barred": again}
    if again.waits:
        state |= {"choices": [v for v in state["choices"] if v != "hide"]}
    if how.rest_until is not None:
        state |= {"choices": [v for v in state["choices"] if v not in STERN], "breach": False}  # fmt: skip
    return state


def show_item(
    visit: Visit, fault: str = "", status: int = 200, field: str = ""
) -> Response:
    """The page of one comment."""
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    store, comment = visit.house.store, known.comment
    row = row_now(store, row, known)
    how = counted(visit, sight(visit), comment.comment_id, row["rule"], urgent=bool(row["urgent"]))  # fmt: skip
    part = chosen(visit) if visit.request.method == "GET" else chosen_in_form(visit)
    judged, state = judged_of(visit, known, row["rule"]), _state(visit, known, how)
    rules = visit.house.rules
    return visit.page(
        "item.html",
        status,
        item=row,
        rule=next((one for one in rules.rules if one.id == row["rule"]), None),
        comment=comment,
        platform=platform_name(comment.page_id.partition(":")[0]),
        state=state,
        said=_words(visit, known, judged, how),
        judged=judged,
        needs=help_for(visit, known),
        why=why_of(visit, row, judged),
        how=how,
        part=part,
        place=_around(visit, row, part),
        thread=thread_of(visit, known, how),
        alike=alike_of(visit, known, row["rule"]),
        others=decisions_about_author(
            store, comment.page_id, comment.author_id, comment.comment_id, MOST_SHOWN
        ),
        history=history_of(visit, known, how),
        steps=more_of(visit, row, known, state),
        handed=handing_of(store, row["item_id"]),
        advice=advice_on(store, comment.comment_id) if how.names else [],
        proposals=open_proposals(store, comment.comment_id),
        appeals=appeals_about(store, comment.comment_id),
        left=None if row["closed_at"] else time_left(row["due_at"], visit.now),
        **_form(visit, known, state, status),
        done=done_before(visit, number(visit.asked("done"))),
        undone=undone_before(visit, number(visit.asked("undone"))),
        fault=fault,
        field=field,
        here=part.path(f"/item/{row['item_id']}"),
        linked=bool(platform_link(comment.permalink)) and can(visit, "reply"),
    )


def _form(visit: Visit, known: Kept, state: dict[str, Any], status: int) -> dict[str, Any]:  # fmt: skip
    """What the form to decide by holds: what was seen, the rules and reasons to choose from, advice, and what was typed."""
    rules, comment_id = visit.house.rules, known.comment.comment_id
    seen = seen_now(visit.house.store, comment_id, known.version, rules.sha256)
    return {
        "seen": _seen(visit, status) or seen.token(),
        "rules": [
            one
            for one in rules.rules
            if one.action not in ("none", "badge")
            and one.id != "R4"
            and (state["breach"] or one.id not in state["barred"].won)
        ],
        "ready": ready_reasons(
            visit, [*state["choices"], *(["hide"] if state["breach"] else [])]
        ),
        "trial": (TRIAL_DAYS, TRIAL_COMMENTS),
        "may_answer": can(visit, "decide_appeal"),
        "live": reply_in_live_matter(visit, known),
        "to_mark": to_be_marked(visit, known),
        "given": {
            name: visit.form.get(name, "")[:LONGEST_REASON]
            for name in ("reason", "rule", "ready")
        },
    }


def _seen(visit: Visit, status: int) -> str:
    """What the refused form had seen, where only a field of it was missing: that is no second look."""
    given = visit.form.get("seen", "")
    return given if status == 422 and seen_from(given) else ""


def _there(visit: Visit) -> Response:
    """Leads to the comment on its platform."""
    both = found(visit)
    link = platform_link(both[1].comment.permalink) if both else ""
    return RedirectResponse(link, 303) if link else nothing(visit)


DOORS = (
    Door("GET", "/item/{number}", show_item, READS_QUEUE),
    Door("GET", "/item/{number}/there", _there, frozenset({"owner", "delegate"})),
)
