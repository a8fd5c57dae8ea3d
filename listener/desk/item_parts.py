"""What stands on the page of one comment: its state, what was seen in it, its thread, and what was decided before."""

from __future__ import annotations

import re
from typing import Any

from listener.desk.clocks import in_hundredths, time_left, without_title
from listener.desk.inert import line
from listener.desk.refusals import English
from listener.desk.sight import Sight, can, short
from listener.desk.visit import Visit
from listener.hideable import why_no_hide
from listener.not_hidden import as_it_stands, as_it_went, would_have
from listener.people.ladder import SAID
from listener.people.matrix import ACTION_OF
from listener.permits import possible
from listener.promise import shows_at_once
from listener.reconcile import ELSEWHERE, FOUND_HIDDEN, GONE
from listener.store.acts import act_of, open_wish
from listener.store.alike import (
    alike_decisions,
    breaches,
    decided_same_words,
    false_alarms,
)
from listener.store.appeals import appeals_won
from listener.store.around import post_text, posted_by_owner
from listener.store.comments import Kept, kept
from listener.store.connection import Row, Store
from listener.store.decisions import (
    Decision,
    decision,
    decisions_on,
    last_judgement,
    undone_by,
)
from listener.store.desk_views import timer_of
from listener.store.thread import above_and_below, parent_of, replies
from listener.undo import reason_to_undo
from moderation.last_checks import in_welsh
from moderation.seen_in_welsh import seen_in_welsh
from moderation.types import Finding, Precondition, of_a_hundred

MOST_SHOWN = 12
_SCORE = re.compile(r" \((?:0|1)\.\d\d\)$")  # it stands beside it, as a hundredth
LONGEST_REASON = 600  # letters, as many as of the reason at the head of the page
AROUND = 200  # letters of the post and of each comment around
BESIDE = 2  # comments on either side
UNDOABLE = ("keep", "hide", "show", "confirm", "reopen")
OPPOSITE = {"hide": "restore", "show": "hide_by_hand", "keep": "hide_by_hand", "confirm": "hide_by_hand", "reopen": "confirm"}  # fmt: skip


def state_of(visit: Visit, known: Kept) -> dict[str, Any]:
    """How the comment stands, and what this person can decide on it."""
    store, comment_id = visit.house.store, known.comment.comment_id
    hiding = open_wish(store, comment_id, "hide") is not None
    showing = open_wish(store, comment_id, "show") is not None
    hidden = bool(known.hidden_by) or hiding
    choices: list[str] = []
    no_hide = why_no_hide(visit.house.settings, known)
    if not known.gone_at and hidden:
        machine = known.hidden_by == "wardmote" and not known.erased_at
        choices = ["confirm", "show"] if machine else ["show"]
        choices += ["hide"] if known.hidden_by == ELSEWHERE else []
    elif not known.gone_at and not known.erased_at:
        choices = ["keep", "hide"]
    said = possible(store, visit.house.settings, known)
    keeps = "keep" in choices and "keep" in said and can(visit, ACTION_OF["keep"])
    return {
        "no_hide": no_hide,
        "breach": bool(keeps and no_hide),
        "hidden": hidden,
        "hiding": hiding and not known.hidden_by,
        "showing": showing,
        "gone": known.gone_at is not None,
        "erased": known.erased_at is not None,
        "by_machine": known.hidden_by == "wardmote",
        "choices": [
            verb for verb in choices if verb in said and can(visit, ACTION_OF[verb])
        ],
        "unable": not {"hide", "show"}.isdisjoint(set(choices) - set(said)),
        "until": time_left(timer_of(store, comment_id), visit.now),
    }


def judged_of(visit: Visit, known: Kept, rule: str | None) -> dict[str, Any]:
    """What was seen in it: the explanation, the signals, why software did not hide it, and where in the text."""
    row = last_judgement(visit.house.store, known.comment.comment_id)
    if row is None or row["version"] != known.version:
        return {"reason": "", "signals": [], "spans": [], "failed": [], "language": "", "subcodes": [], "kinds": 0}  # fmt: skip
    body, welsh = row["body"], visit.language == "cy"
    findings = body.get("findings", ())
    mine = [f for f in findings if f.get("rule") == (rule or row["rule"])]
    signals = [
        {
            "kind": f.get("signal", ""),
            "score": of_a_hundred(f["score"]) if f.get("score") is not None else None,
            "detail": _SCORE.sub("", line(_in_words(f, visit.language), 160)),
        }
        for f in mine
    ]
    failed = [
        Precondition(one["code"], False, one["sentence"])
        for one in body.get("preconditions", ())
        if not one["passed"]
    ]
    return {
        "reason": as_it_stands(
            visit.house.store,
            known.comment.comment_id,
            without_title(
                in_hundredths(
                    body.get("reason_cy" if welsh else "reason", ""), visit.say
                )
            ),
            visit.say,
        ),
        "signals": signals[:MOST_SHOWN],
        "kinds": len({signal["kind"] for signal in signals}),
        "spans": [span for f in mine for span in f.get("spans", ())],
        "failed": [in_welsh(one) if welsh else one.sentence for one in failed][
            :MOST_SHOWN
        ],
        "language": row["language"],
        "subcodes": sorted({f.get("subcode", "") for f in mine} - {""}),
    }


def row_now(store: Store, row: Row, known: Kept) -> Row:
    """A queue row, with whether its author changed the words since it was closed, and the rule by which it is judged now.

    What it was brought for is not what it says any more.
    """
    if not row["closed_at"] or row["version"] == known.version:
        return row | {"changed": False}
    judged = last_judgement(store, known.comment.comment_id)
    newest = judged if judged and judged["version"] == known.version else None
    return row | {"changed": True, "rule": newest["rule"] if newest else None}


def why_here(visit: Visit, row: Row, *, titled: bool) -> str:
    """Why an item waits, in the language of the page: as the judge said it, or as the house wrote it."""
    said = said_here(visit, row["comment_id"], row["reason"])
    plain = without_title(said) if titled else said
    plain = as_it_stands(visit.house.store, row["comment_id"], plain, visit.say)
    plain = in_hundredths(plain, visit.say)
    return English(plain) if isinstance(said, English) else plain


def why_of(visit: Visit, row: Row, judged: dict[str, Any]) -> str:
    """Why an item waits, on its own page: what the judge made of the words, but for what was found hidden already."""
    found = row["reason"] in FOUND_HIDDEN and not row["changed"]
    return (not found and judged["reason"]) or why_here(visit, row, titled=True)


def said_here(visit: Visit, comment_id: str, reason: str) -> str:
    """What the judge or the house wrote, in the language of the page."""
    if visit.language != "cy":
        return reason
    judged = last_judgement(visit.house.store, comment_id)
    body = judged["body"] if judged else {}
    same = body.get("reason") == reason and body.get("reason_cy")
    return str(same) if same else visit.known(reason)


def _reason_of(visit: Visit, made: Decision) -> str:
    """Why that was decided: a person's words as they stand, those of the software in the language of the page."""
    reason = made.reason
    if made.actor.role == "daemon":
        reason = said_here(visit, made.comment_id, reason)
    say = str if isinstance(reason, English) else visit.say
    told = as_it_went(visit.house.store, made.comment_id, reason, say)
    told = line(
        in_hundredths(told, say) if made.actor.role == "daemon" else told,
        LONGEST_REASON,
    )
    return English(told) if isinstance(reason, English) else told


def _in_words(finding: Row, language: str) -> str:
    """What one finding saw, in words."""
    if language == "cy":
        plain = ("check", "signal", "evidence", "detail", "score", "subcode")
        said = seen_in_welsh(Finding(**{name: finding[name] for name in plain}))
    else:
        said = str(finding["detail"] or finding["evidence"])
    return said[:1].upper() + said[1:]


def thread_of(visit: Visit, known: Kept, how: Sight) -> dict[str, Any]:
    """The post, what the comment answers, and what stands around it."""
    comment, store = known.comment, visit.house.store

    def shown(row: Row) -> dict[str, Any]:
        gone = bool(row["erased_at"])
        return {
            "text": "" if gone else short(visit, how, row, comment.post_id, AROUND),
            "by": line(row["author_name"], 80) if how.names else "",
            "own": bool(row["by_owner"]),
            "same": bool(comment.author_id) and row["author_id"] == comment.author_id,
            "hidden": bool(row["hidden_by"]),
            "erased": gone,
        }  # fmt: skip

    post = post_text(store, comment.post_id)
    if posted_by_owner(store, comment.post_id):
        post = line(post, AROUND)
    else:  # a resident's: it is read as the comments around it are
        said = {"text": post, "comment_id": comment.post_id}
        post = short(visit, how, said, comment.post_id, AROUND)
    above, below = above_and_below(store, known, BESIDE)
    parent = parent_of(store, known)
    return {
        "post": post,
        "parent": shown(parent) if parent else None,
        "above": [shown(row) for row in above],
        "below": [shown(row) for row in below],
        "replies": [shown(row) for row in replies(store, known, 2 * BESIDE)],
    }


def history_of(visit: Visit, known: Kept, how: Sight) -> list[dict[str, Any]]:
    """What was decided on this comment; the last one of a person that stands can be taken back."""
    store = visit.house.store
    made = decisions_on(store, known.comment.comment_id)
    standing = [d for d in made if d.verb in UNDOABLE and d.actor.role != "daemon"]
    last = standing[-1] if standing else None
    wrong = false_alarms(store, known.comment.comment_id)
    broke = breaches(store, known.comment.comment_id)
    won = bool(appeals_won(store, known.comment.comment_id, known.version))
    verbs = {d.decision_id: d.verb for d in made}
    never = would_have(store, known.comment.comment_id, visit.say)
    return [
        {
            "id": d.decision_id,
            "verb": d.verb,
            "would_have": never.get(d.decision_id, ""),
            "by": d.actor.name if d.actor.role != "daemon" else "",
            "role": d.actor.role,
            "rule": (d.rule or "").removeprefix("R"),
            # What people wrote may name somebody.
            "reason": _reason_of(visit, d)
            if (how.names or d.actor.role == "daemon") and not _only_undoes(d)
            else "",
            "took_back": verbs.get(d.undoes or 0, "") if _only_undoes(d) else "",
            "at": d.decided_at,
            "false_alarm": d.decision_id in wrong,
            "breach": d.decision_id in broke,
            "too_late": d.verb == "show" and _came_too_late(visit, d),
            "undoable": _can_be_undone(visit, known, d, last, won),
            "shows": would_show(visit, d.decision_id),
        }
        for d in made[-MOST_SHOWN:]
    ]


def _came_too_late(visit: Visit, made: Decision) -> bool:
    """Whether a comment was gone before what was decided about it could be done."""
    wish = act_of(visit.house.store, made.decision_id)
    return wish is not None and wish.state == "dropped" and wish.outcome == GONE


def _only_undoes(made: Decision) -> bool:
    """Whether its reason is no more than that it takes another one back, by a number that no page of the desk shows."""
    return bool(made.undoes) and made.reason == reason_to_undo(made.undoes or 0)


def _can_be_undone(
    visit: Visit, known: Kept, made: Decision, last: Decision | None, won: bool
) -> bool:
    """`won`: an appeal about these words was won, so to take back what shows them needs a reason of its own."""
    if undone_by(visit.house.store, made.decision_id):
        return False
    if won and made.verb in ("show", "reopen"):
        return False
    if made.verb in SAID:
        return can(visit, ACTION_OF["withdraw"])
    return made is last and not known.gone_at and can(visit, OPPOSITE[made.verb])


def would_show(visit: Visit, decision_id: int) -> bool:
    """Whether to undo this decision shows the comment at once, as software's time to hide it is over."""
    store, rules = visit.house.store, visit.house.rules
    made = decision(store, decision_id)
    known = kept(store, made.comment_id) if made else None
    return bool(made and known and shows_at_once(store, rules, known, made, visit.now))


def alike_of(visit: Visit, known: Kept, rule: str | None) -> dict[str, Any]:
    """How people decided before on comments like this one on this page, and this very person."""
    store, comment = visit.house.store, known.comment
    name = visit.session.name if visit.session else ""
    rows = alike_decisions(store, comment.page_id, rule or "", comment.comment_id)
    mine = [row for row in rows if row["actor"] == name]
    same = decided_same_words(store, comment, comment.comment_id)

    def kept(found: list[Row]) -> int:
        return sum(row["verb"] in ("keep", "show") for row in found)

    return {
        "mine": len(mine),
        "mine_kept": kept(mine),
        "all": len(rows),
        "kept": kept(rows),
        "same": len(same),
        "same_kept": kept(same),
        "rows": rows[:5],
    }
