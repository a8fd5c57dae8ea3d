"""What anybody may see: the rules, what was done about a link, and an appeal. No text and no author of a comment."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

from starlette.datastructures import URL
from starlette.responses import Response

from listener.adopting import adopted_last, rules_adopted_last
from listener.desk.clocks import time_left
from listener.desk.doors import EVERYONE, Door
from listener.desk.limits import ANSWER, APPEAL, LOOK_UP, Limit
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.people.appeals import (
    LONGEST,
    appeal_until,
    lodge,
    proof_word,
    restrictions,
)
from listener.rules_known import hashes_of, known_of
from listener.store.acts import open_wish
from listener.store.appeals import (
    appeal_against,
    appeals_about,
    language_of,
    set_aside_by,
)
from listener.store.comments import Kept, find
from listener.store.connection import as_moment
from listener.store.decisions import Decision, decisions_on
from listener.store.desk_views import notice_of, timer_of
from listener.store.notice_holds import notice_hold_on
from listener.store.sessions import appeal_by_code
from listener.telling.notices import rule_sentence
from moderation.rulebook.publish import page
from moderation.rulebook.published_words import Known
from moderation.rules import Rules, RulesError

CODE_BYTES = 10
TWICE = timedelta(
    minutes=5
)  # so long the code is shown again to whoever sends the same form
_ON_FACEBOOK = re.compile(r"https?://(?:[a-z]+\.)?facebook\.com/", re.IGNORECASE)
_NAMED = re.compile(r"[?&]((?:reply_)?comment_id)=([A-Za-z0-9+/]+)")
LONGEST_LINK = 500
SHORTEST_LINK = 8


def answer_mark(code: str) -> str:
    """What the database holds in place of a code."""
    plain = "".join(code.upper().replace("0", "O").replace("1", "I").split()).replace("-", "")  # fmt: skip
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()


def _code_for(visit: Visit, decision_id: int) -> str:
    """The code for an appeal of this browser. The same form sent twice gives the same code, or it would be lost."""
    key = visit.session.key if visit.session else visit.visitor
    mixed = f"the answer to an appeal against {decision_id}".encode()
    made = hmac.new(key.encode(), mixed, hashlib.sha256).digest()[:CODE_BYTES]
    letters = base64.b32encode(made).decode()
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def _sent_twice(visit: Visit, code: str) -> bool:
    """Whether this form has come in already a moment ago, as when a button is pressed twice."""
    row = appeal_by_code(visit.house.store, answer_mark(code))
    return row is not None and visit.now - as_moment(row["lodged_at"]) <= TWICE


def _begin(visit: Visit) -> Response:
    if visit.session:
        return visit.go(visit.home)
    return visit.page("begin.html", names=_names(visit))


def _names(visit: Visit) -> list[str]:
    return [page.name for page in visit.house.settings.pages if page.name]


def in_force(visit: Visit) -> Rules | None:
    """The rules that were taken up last, by which comments are judged, whatever the file says by now; None before that."""
    if not adopted_last(visit.house.store):
        return None
    try:
        return rules_adopted_last(visit.house.store)
    except RulesError:  # the checks of today refuse their text, so nothing goes by them
        return visit.house.rules


def _known(visit: Visit, rules: Rules) -> Known:
    """Where and since when they hold. Whoever reads the desk is where appeals are made: its name, or the address they typed."""
    store = visit.house.store
    known = known_of(visit.house.settings, store, hashes_of(store, rules))
    return replace(known, appeal=known.appeal or str(visit.request.url.replace(path="/look-up", query="")))  # fmt: skip


def _rules(visit: Visit) -> Response:
    rules = in_force(visit)
    return visit.page(
        "rules.html",
        lines=page(rules, visit.language, None, _known(visit, rules)) if rules else (),
        later=rules.effective_from
        if rules and rules.effective_from > visit.now
        else None,
    )


def _too_often(visit: Visit, limit: Limit) -> Response | None:
    if visit.allows(limit):
        return None
    told = visit.say("Too many tries"), visit.say("Wait a while, then try again.")
    return visit.sorry(429, *told, visit.form.get("text", "")[:LONGEST])


def _comment(visit: Visit, link: str) -> Kept | None:
    """The comment behind a link, however the platform spells it."""
    if not SHORTEST_LINK <= len(link) <= LONGEST_LINK:
        return None
    store = visit.house.store
    known = find(store, link)
    if known and notice_hold_on(store, known.comment.comment_id, visit.now):
        return None  # the police have asked, and a person has agreed
    return known


def _about(visit: Visit, link: str) -> list[tuple[Kept, Decision]]:
    """What stands against the comment behind a link; nothing for a link that is unknown, and for one that is not hidden."""
    known = _comment(visit, link)
    stand = restrictions(visit.house.store, known) if known else []
    return [(known, made) for made in stand] if known else []


def _shown_again(visit: Visit, link: str) -> dict[str, Any] | None:
    """What is told of a comment that was hidden and is visible again; None for one of which nothing is recorded."""
    known = _comment(visit, link)
    if known is None or known.gone_at:
        return None
    made = next((d for d in reversed(decisions_on(visit.house.store, known.comment.comment_id)) if d.verb in ("hide", "show")), None)  # fmt: skip
    notice = notice_of(visit.house.store, made.decision_id) if made else None
    if made is None or made.verb != "show" or notice is None:
        return None
    told = notice["welsh" if visit.language == "cy" else "english"]
    return {"at": made.decided_at, "role": made.actor.role, "notice": told}


def _answer(visit: Visit, known: Kept, made: Decision) -> dict[str, Any]:
    """What the author may know: what was done, by which rule, by whom, when and until when."""
    store, comment_id = visit.house.store, known.comment.comment_id
    tried = next(
        (
            row
            for row in appeals_about(store, comment_id)
            if row["decision_id"] == made.decision_id
        ),
        None,
    )
    moved = (tried or {}).get("to_rule")
    rules = in_force(visit) or visit.house.rules
    rule = next((r for r in rules.rules if r.id == (moved or made.rule)), None)
    notice = notice_of(store, made.decision_id)
    told = notice["published_at"] if notice else None
    if moved:  # what was charged before no longer stands, even where the new rule has gone since
        said = rule_sentence(rules, rule.id) if rule else None
        notice = {"english": said[0], "welsh": said[1]} if said else None
    confirmed = [d for d in decisions_on(store, comment_id) if d.verb == "confirm"]
    until = timer_of(store, comment_id)
    return {
        "verb": made.verb,
        "gone": made.verb == "hide" and known.gone_at is not None,
        "role": made.actor.role,
        "confirmed": made.verb == "hide"
        and bool(confirmed)
        and known.hidden_by != "wardmote",
        "at": made.decided_at,
        "rule": rule,
        "number": (moved or made.rule or "").removeprefix("R"),
        "until": until,
        "left": time_left(until, visit.now),
        "told": as_moment(told) if told and not moved else None,
        "moved": bool(moved),
        "notice": (
            notice["welsh" if visit.language == "cy" else "english"] if notice else ""
        ),
        "under_way": open_wish(store, comment_id, "hide") is not None,
        "may_appeal": _may_appeal(visit, made),
        "last_day": appeal_until(store, made),
        "appealed": tried is not None,
        "answered": tried and tried["decided_at"],
        "outcome": tried and tried["outcome"],
    }


def _may_appeal(visit: Visit, made: Decision) -> bool:
    last = appeal_until(visit.house.store, made)
    return visit.now <= last and not appeal_against(visit.house.store, made.decision_id)


def _look_up(
    visit: Visit, fault: str = "", status: int = 200, field: str = ""
) -> Response:
    link = (visit.form.get("link") or visit.asked("link")).strip()
    if link:
        too_often = _too_often(visit, LOOK_UP)
        if too_often:
            return too_often
    found = _about(visit, link) if link else []
    return visit.page(
        "look_up.html",
        status,
        link=link[:LONGEST_LINK],
        stands=[_answer(visit, *each) for each in found],
        against=visit.form.get("against", ""),
        again=_shown_again(visit, link) if link and not found else None,
        keeps=visit.form.get("keeps") == "yes",
        text=visit.form.get("text", "")[:LONGEST],
        longest=LONGEST,
        fault=fault,
        field=field,
        here=str(URL("/look-up").include_query_params(link=link))
        if link
        else "/look-up",
    )


def _appeal(visit: Visit) -> Response:
    link, text = visit.form.get("link", "").strip(), visit.form.get("text", "").strip()
    if not text:
        return _look_up(visit, visit.say("Say in your own words why it was wrong."), 422, "text")  # fmt: skip
    if len(text) > LONGEST:
        return _look_up(visit, visit.say("This is too long. Shorten it."), 422, "text")  # fmt: skip
    too_often = _too_often(visit, LOOK_UP)
    if too_often:
        return too_often
    against = visit.form.get("against", "")
    found = next(
        (one for one in _about(visit, link) if against in ("", one[1].verb)), None
    )
    code = _code_for(visit, found[1].decision_id) if found else ""
    if found and _sent_twice(visit, code):
        return _appealed(visit, code)
    too_often = _too_often(visit, APPEAL)
    if too_often:
        return too_often
    if found is None:
        return _look_up(visit, "", 409)
    comment_id = found[0].comment.comment_id
    try:
        lodge(
            visit.house,
            comment_id,
            text,
            answer_mark=answer_mark(code),
            keeps=visit.form.get("keeps") == "yes",
            language=visit.language,
            against=found[1].verb,
        )
    except BusyError:
        raise
    except UserError as error:
        if not _sent_twice(visit, code):  # at one moment: the first has come in since
            return _look_up(visit, visit.refusal(error), 409)
    return _appealed(visit, code)


def _appealed(visit: Visit, code: str) -> Response:
    """The code, and what happens when."""
    row = appeal_by_code(visit.house.store, answer_mark(code))
    return visit.page(
        "appealed.html",
        201,
        code=code,
        row=row,
        proof=proof_word(answer_mark(code)),
        other=row is not None and row["text"] != visit.form.get("text", "").strip(),
        here="/answer",
        once=True,
    )


def _ask_answer(visit: Visit, row: dict[str, Any] | None = None) -> Response:
    return visit.page("answer.html", appeal=row, wrong=False, here="/answer")


def _give_answer(visit: Visit) -> Response:
    too_often = _too_often(visit, ANSWER)
    if too_often:
        return too_often
    row = appeal_by_code(visit.house.store, answer_mark(visit.form.get("code", "")[:60]))  # fmt: skip
    if row is None:
        return visit.page("answer.html", 422, appeal=None, wrong=True, here="/answer")
    text = row["welsh"] if visit.language == "cy" else row["english"]
    # Our own sentences are in the language of the page; the reason is in that of whoever decided.
    reason = row["reason"] if (text or "").endswith(row["reason"] or "-") else ""
    said = {
        "due_at": row["due_at"],
        "decided_at": row["decided_at"],
        "text": text,
        "ours": (text or "").removesuffix(reason or ""),
        "reason": reason,
        "spoken": language_of(visit.house.store, row, "appeal_decided"),
        "gone": row["outcome"] == "overturned"
        and row["verb"] != "block"
        and row["gone"],
        "since": set_aside_by(visit.house.store, row["appeal_id"]),
    }
    return _ask_answer(visit, said)


DOORS = (
    Door("GET", "/", _begin, EVERYONE),
    Door("GET", "/rules", _rules, EVERYONE),
    Door("GET", "/look-up", _look_up, EVERYONE),
    Door("POST", "/appeal", _appeal, EVERYONE),
    Door("GET", "/answer", _ask_answer, EVERYONE),
    Door("POST", "/answer", _give_answer, EVERYONE),
)
