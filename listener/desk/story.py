"""One entry and the whole story of its comment, for the page of an entry: what the log says, and beside it the tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from listener.desk.entry_details import details_of
from listener.desk.event_words import words_of
from listener.desk.inert import line
from listener.desk.item_parts import said_here
from listener.desk.refusals import English
from listener.desk.visit import Visit
from listener.store.connection import Row
from listener.store.minutes_views import (
    around_comment,
    comment_behind,
    erased_by,
    source_of_rules,
    story_of,
)
from moderation.last_checks import LAST
from moderation.met_in_welsh import HOLDS_CY
from moderation.preconditions import ROWS
from moderation.rules import RulesError, parse_rules
from moderation.types import in_figures

LONGEST = 240
LONGEST_STORY = 80


def as_line(visit: Visit, row: Row) -> dict[str, Any]:
    """One entry as both pages show it. The software's reason is in the language of the page, where there is Welsh for it."""
    details = json.loads(row["details"])
    reason = visit.kept(row["reason"]) if row["role"] == "daemon" else row["reason"]
    own = row["role"] == "daemon" and visit.language == "cy" and not isinstance(reason, English)  # fmt: skip
    return {
        "seq": row["seq"],
        "at": row["recorded_at"],
        "event": row["event"].replace("_", " "),
        "words": words_of(row["event"], visit.say),
        "actor": "" if row["role"] in ("daemon", "public") else line(row["actor"], 60),
        "role": row["role"],
        "subject": row["subject"],
        "rule": row["rule"].removeprefix("R"),
        "rules_version": row["rules_version"],
        "reason": line(reason, LONGEST),
        "reason_in": "cy" if own else "en",
        "said": details,
        "hash": row["hash"],
        "sealed": bool(row["commitment"]),
        "erased": bool(row.get("erased")),
        "notice": "",
        "takes_back": 0,
        "taken_back": 0,
    }


def checklist_of(visit: Visit, details: Row) -> list[dict[str, Any]]:
    """The checks that an automatic hide must pass, as they came out; what failed stands first."""
    given = details.get("checks") or {}
    if visit.language == "cy":
        told = {one.code: (HOLDS_CY[one.code], one.fails_cy) for one in (*ROWS, *LAST)}
    else:
        told = {one.code: (one.holds, one.fails) for one in (*ROWS, *LAST)}
    found = []
    for code in sorted(told.keys() & given.keys()):
        passed = given[code] is True
        text = told[code][0] if passed else told[code][1]
        found.append({"code": code, "passed": passed, "text": text})
    return sorted(found, key=lambda one: bool(one["passed"]))


def moments_of(visit: Visit, details: Row) -> list[tuple[str, str]]:
    """When the comment was posted and first seen, and by when a person is to decide, as an entry tells it."""
    say = visit.say
    named = {
        "content_date": say("The comment was posted"),
        "first_seen_at": say("Wardmote first saw it"),
        "due_at": say("A person is to decide by"),
    }
    return [(words, str(details[name])) for name, words in named.items() if details.get(name)]  # fmt: skip


def made_of(visit: Visit, details: Row) -> str:
    """What the comment is made of, in words; "" where an entry does not tell."""
    say = visit.say
    return {
        "text": say("words"),
        "text and media": say("words, and a picture or a video"),
        "media only": say("a picture or a video, without words"),
        "link only": say("a link, without words"),
        "empty": say("nothing that can be read"),
    }.get(str(details.get("content_type")), "")


def modes_of(visit: Visit, details: Row) -> str:
    """The dated modes that ran on the page, in words; "" where none did."""
    say = visit.say
    words = {
        "meeting": say("meeting"),
        "emergency": say("emergency"),
        "pre_election": say("pre-election"),
        "quasi_judicial": say("live matter"),
        "away": say("away"),
    }
    return ", ".join(words.get(str(kind), str(kind)) for kind in details.get("page_modes") or ())  # fmt: skip


def findings_of(details: Row) -> list[dict[str, str]]:
    """What was seen in the comment: rule, what kind of sign, which one, and its score."""
    return [
        {
            "rule": str(one.get("subcode") or one.get("rule", "")).removeprefix("R"),
            "signal": str(one.get("signal", "")),
            "evidence": line(str(one.get("evidence", "")), 80),
            "score": in_figures(one["score"]) if isinstance(one.get("score"), float) else "",
        }
        for one in (details.get("findings") or ())[:40]
    ]  # fmt: skip


def rule_in_force(visit: Visit, version: str, rule: str) -> dict[str, str] | None:
    """The title and the text of a rule in the version that an entry names; None where that is not on record."""
    source = source_of_rules(visit.house.store, version) if version and rule else ""
    if not source:
        return None
    try:
        book = parse_rules(source, f"version {version}", taken_up=True)
        found = book.rule(rule)
    except (RulesError, KeyError):
        return None
    welsh = visit.language == "cy"
    return {
        "title": found.title.cy if welsh else found.title.en,
        "text": found.text.cy if welsh else found.text.en,
    }


def story(visit: Visit, row: Row) -> tuple[list[dict[str, Any]], bool]:
    """All that is on record about the comment of an entry, oldest first; and whether the beginning was left out."""
    if not row["subject"]:
        return [as_line(visit, row)], False
    store = visit.house.store
    rows = story_of(store, row["subject"], LONGEST_STORY + 1)
    longer = len(rows) > LONGEST_STORY
    told = [as_line(visit, one) for one in rows[-LONGEST_STORY:]]
    _tie(told)
    comment_id = comment_behind(store, row["subject"])
    if comment_id is None:
        return _in_order([*told, *_erased_whole(visit, told)]), longer
    around = around_comment(store, comment_id)
    _add_notices(visit, told, around["notices"])
    if visit.language == "cy":
        _in_welsh(visit, told, rows[-LONGEST_STORY:], comment_id)
    beside = _beside(visit, around, told)
    if longer:
        beside = [one for one in beside if one["at"] >= told[0]["at"]]
    return _in_order([*told, *beside]), longer


def _in_order(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(found, key=lambda one: (one["at"], one["seq"]))


def _tie(told: Sequence[dict[str, Any]]) -> None:
    """Beside each entry of a decision the entry that took it back, and the one that it takes back itself."""
    decided: dict[int, dict[str, Any]] = {}
    for one in told:
        said = one["said"]
        decided.setdefault(said.get("decision_id"), one)
        before = decided.get(said["undoes"]) if said.get("undoes") else None
        if before and decided.get(said.get("decision_id")) is one:
            one["takes_back"], before["taken_back"] = before["seq"], one["seq"]


def _in_welsh(visit: Visit, told: Sequence[dict[str, Any]], rows: Sequence[Row], comment_id: str) -> None:  # fmt: skip
    """The reasons of the software in Welsh, where there is a Welsh for them; people's stand as they wrote them."""
    for one, row in zip(told, rows, strict=True):
        if row["role"] == "daemon" and row["reason"]:
            said = said_here(visit, comment_id, row["reason"])
            one["reason"] = line(said, LONGEST)
            one["reason_in"] = "en" if isinstance(said, English) else "cy"


def _add_notices(visit: Visit, told: Sequence[dict[str, Any]], notices: list[Row]) -> None:  # fmt: skip
    """Each notice beside the entry of its decision: its author may read it on the look-up page."""
    welsh = visit.language == "cy"
    # Of what was never shown again nobody was told that it is.
    by_decision = {row["decision_id"]: row for row in notices if not row["never"]}
    for one in told:
        if "notice_id" in one["said"] or one["event"] == "show intended":
            row = by_decision.get(one["said"].get("decision_id"), {"english": "", "welsh": ""})  # fmt: skip
            # A request to stop may have been sent in English alone.
            one["notice"] = (row["welsh"] if welsh else "") or row["english"]
            one["notice_in"] = "cy" if welsh and row["welsh"] else "en"


def _beside(visit: Visit, around: dict[str, list[Row]], told: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:  # fmt: skip
    """What the tables say and no entry of its own: when it was seen, edited, judged without a finding, erased.

    When it was written and first seen, the entry of a finding says, too, and when it was erased, that of the erasure:
    then that entry is named (`in_entry`; `by`: who made it, where that is to be told).
    """
    say, found = visit.say, []

    def add(
        at: str | None, words: str, details: str = "", name: str = "", **more: Any
    ) -> None:
        if at:
            holding = (one["seq"] for one in told if name and one["said"].get(name) == at)  # fmt: skip
            found.append({"seq": 0, "at": at, "words": words, "details": details, "in_entry": next(holding, 0), "by": None, "details_in": "", **more})  # fmt: skip

    for row in around["comment"]:
        add(row["created_at"], say("The comment was written."), name="content_date")
        add(row["first_seen_at"], say("Wardmote saw it for the first time."), name="first_seen_at")  # fmt: skip
        erasure = _erasure(visit, row["erased_at"], told) if row["erased_at"] else {}
        add(row["erased_at"], say("Its words, and the name of its author, were erased."), **erasure)  # fmt: skip
    for row in around["versions"]:
        if row["version"] > 1:
            add(row["seen_at"], say("Its author had changed it: a new version was seen."))  # fmt: skip
    for row in around["judgements"]:
        if row["action"] == "none":
            read = details_of(visit, {name: row[name] for name in ("version", "language", "engine")})  # fmt: skip
            details = "; ".join(f"{one.label}: {one.text}" for one in read)
            add(row["judged_at"], say("Software read it and left it alone."), details)
    return found


def _erased_whole(visit: Visit, told: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """That all was erased, where so little is left that nothing tells any more which comment it was."""
    found = _erasure(visit, None, told)
    words = visit.say("Its words, and the name of its author, were erased.")
    return [{"seq": 0, "at": found["by"]["at"], "words": words, **found}] if found else []  # fmt: skip


def _erasure(
    visit: Visit, at: str | None, told: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """The entry that says who erased the words of a comment and why; nothing where none does.

    It is about many comments, so it stands under none of them: it names the entries whose words went with it.
    """
    seqs = [one["seq"] for one in told if one["erased"]]
    row = erased_by(visit.house.store, seqs, at) if seqs else None
    if row is None:
        return {}
    by = as_line(visit, row)
    why = details_of(visit, {"class": by["said"].get("class")})
    told_why = "; ".join(f"{one.label}: {one.text}" for one in why)
    return {"in_entry": row["seq"], "by": by, "details": told_why or by["reason"], "details_in": "" if told_why else "en"}  # fmt: skip
