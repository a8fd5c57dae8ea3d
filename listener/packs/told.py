"""What an evidence pack tells in plain words: the words and the link, the times, what was seen, and what was done."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from listener.house import House
from listener.modes.periods import LONDON
from listener.packs.events import EVENTS
from listener.rendering import UNSHOWN
from listener.store.appeals import appeals_about
from listener.store.comments import Kept
from listener.store.connection import Row, as_moment
from listener.store.decisions import judgements_of, rules_version
from listener.store.evidence import breaches_by_author, captures_of
from listener.telling.notices import clock
from listener.undo import reason_to_undo

SIX_MONTHS = timedelta(days=183)
_ROLES = {"daemon": "software", "public": "a resident"}
_RESTRICTIONS = {"hide": "hide", "delete": "deletion", "block": "block"}


def both(moment: datetime) -> str:
    """A moment in UTC and in local time."""
    local = moment.astimezone(LONDON)
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC ({local:%d %B %Y}, {clock(local)} UK time)"


def plain(text: str) -> str:
    """A stranger's words as they are, but for control characters, which are shown by name."""
    return text.translate(UNSHOWN)


def told(house: House, known: Kept, record: Row) -> str:
    """The whole text. What was erased since is told from the captures that were kept."""
    captures = captures_of(house.store, known.comment.comment_id)
    fixed = [json.loads(row["body"]) for row in captures]
    parts = (
        _head(house, known),
        _words(known, record, fixed),
        _times(known, record),
        _seen(house, known, fixed),
        _done(house, known, record),
        _before(house, known, fixed),
    )
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _head(house: House, known: Kept) -> Iterator[str]:
    pages = {page.page_id: page.name for page in house.settings.pages}
    page_id = known.comment.page_id
    yield "EVIDENCE PACK"
    yield f"Made {both(house.now())}."
    yield f"Page: {plain(pages.get(page_id) or 'no name')}, {page_id}"


def _words(known: Kept, record: Row, fixed: Sequence[Row]) -> Iterator[str]:
    comment = known.comment
    then = fixed[-1]["comment"] if known.erased_at and fixed else {}
    kept = {one["version"]: one["text"] for body in fixed for one in body["versions"] if one["text"]}  # fmt: skip

    def told_of(name: str) -> str:
        return plain(getattr(comment, name) or then.get(name, ""))

    yield "1. WHAT WAS SAID"
    if then:
        yield "It was erased here since. What follows is from the evidence that was kept."
    yield f"Author, as the platform shows it: {told_of('author_name') or 'not told'}"
    yield f"Author's id on the platform: {told_of('author_id') or 'not told'}"
    yield f"Link: {told_of('permalink') or 'none'}"
    if comment.media:
        yield f"Attached: {', '.join(comment.media)} (not in this pack)"
    for row in record["versions"]:
        seen = both(as_moment(row["seen_at"]))
        yield f"\nThe words, version {row['version']}, first seen {seen}:"
        yield plain(row["text"] or kept.get(row["version"], "")) or "(erased)"


def _times(known: Kept, record: Row) -> Iterator[str]:
    comment = known.comment
    moments = [(comment.created_at, "It was posted")] if comment.created_at else []
    moments.append((known.first_seen_at, "Wardmote saw it first"))
    for entry in record["log"]:
        said = EVENTS.get(entry["event"], entry["event"].replace("_", " "))
        by = f"{said}, by {_who(entry['role'])} (log entry {entry['seq']})"
        moments.append((as_moment(entry["recorded_at"]), by))
    yield "2. WHAT HAPPENED WHEN"
    # What one write did has one moment: the log tells in which order.
    for moment, said in sorted(moments, key=lambda step: step[0]):
        yield f"{both(moment)}: {said}"


def _who(role: str) -> str:
    return _ROLES.get(role) or f"the {role}"


def _number(rule: str | None) -> str:
    return (rule or "").removeprefix("R")


def _seen(house: House, known: Kept, fixed: Sequence[Row]) -> Iterator[str]:
    """What was found in each version that was judged."""
    yield "3. WHICH RULE OF THE PAGE, AND WHY"
    yield "This names a rule of the page. It does not name an offence."
    then = {body["judgement"]["version"]: body["judgement"] for body in fixed if body["judgement"]}  # fmt: skip
    judged = judgements_of(house.store, known.comment.comment_id)
    for one in judged:
        if len(judged) > 1:
            yield f"Version {one['version']}:"
        erased = one["body"].get("erased")
        yield from _found(house, then.get(one["version"], one) if erased else one)


def _found(house: House, judged: Row) -> Iterator[str]:
    """One judgement: the reason and what was found, or that this was erased."""
    body = judged["body"]
    if not judged["rule"]:
        yield "No rule of the page was found broken."
    elif body.get("erased"):
        yield f"Rule {_number(judged['rule'])} was found broken. Why was erased."
    else:
        yield body.get("reason", "")
    for finding in body.get("findings", ()):
        if finding.get("detail"):
            yield f"- {finding['detail']}"
    if version := rules_version(house.store, judged["rules_sha256"]):
        yield f"Read by version {version} of the rules of the page."


def _done(house: House, known: Kept, record: Row) -> Iterator[str]:
    yield "4. WHAT WAS DONE, AND HOW IT STANDS"
    appeals = appeals_about(house.store, known.comment.comment_id)
    against = {one["set_aside"] for one in appeals}
    steps = [*_decided(record, against), *_appealed(appeals)]
    for moment, said in sorted(steps, key=lambda step: step[0]):
        yield f"{both(moment)}: {said}"
    if not record["decisions"]:
        yield "Nothing was decided yet."
    if known.gone_at:
        yield f"It is no longer on the platform since {both(known.gone_at)}."
    elif known.hidden_by:
        yield "It is hidden now. Its author, and their friends, may still see it."
    else:
        yield "It is visible now."


def _decided(record: Row, against: set[int | None]) -> Iterator[tuple[datetime, str]]:
    """Each decision. `against`: those that went against an appeal that was won."""
    # Nothing here has the number of a decision, so what is taken back is named by what it was, and when.
    taken_back = {
        reason_to_undo(
            one["decision_id"]
        ): f"The {one['verb'].replace('_', ' ')} of {as_moment(one['decided_at']):%Y-%m-%d %H:%M:%S} UTC is taken back."
        for one in record["decisions"]
    }
    for one in record["decisions"]:
        rule = f", rule {_number(one['rule'])}" if one["rule"] else ""
        again = ", against the appeal that was won" if one["decision_id"] in against else ""  # fmt: skip
        said = f"{one['verb'].replace('_', ' ')} by {_who(one['role'])}{rule}{again}. {taken_back.get(one['reason']) or plain(one['reason'])}"
        yield as_moment(one["decided_at"]), said


def _appealed(appeals: Sequence[Row]) -> Iterator[tuple[datetime, str]]:
    """Each appeal, and its answer; without the words of whoever appealed, who gave them for another end."""
    for one in appeals:
        thing = _RESTRICTIONS.get(one["verb"], one["verb"])
        lodged = f"somebody appealed against the {thing}."
        if one["decided_at"] is None:
            lodged += f" It was not decided yet: an answer is due by {one['due_at'][:10]}."  # fmt: skip
        yield as_moment(one["lodged_at"]), lodged
        if one["decided_at"] is None:
            continue
        ends = {
            "overturned": f"The appeal was won: the {thing} did not stand.",
            "changed": f"The {thing} stood, now under rule {_number(one['to_rule']) or 'not named'}.",
            "kept": f"The {thing} stood.",
        }
        why = plain(one["reason"] or "") or "(the reason was erased)"
        said = f"the appeal was decided by {_who(one['role'])}. {ends[one['outcome']]} {why}"
        yield as_moment(one["decided_at"]), said


def _before(house: House, known: Kept, fixed: Sequence[Row]) -> Iterator[str]:
    """Earlier breaches of the same account here that a person confirmed and nobody overturned, in six months."""
    comment, since = known.comment, house.now() - SIX_MONTHS
    yield "5. EARLIER BREACHES BY THE SAME ACCOUNT ON THIS PAGE, CONFIRMED BY A PERSON, IN THE LAST SIX MONTHS"
    author_id = comment.author_id
    if known.erased_at and fixed:
        author_id = author_id or fixed[-1]["comment"]["author_id"]
    if not author_id:
        yield "It cannot be told: the account is not known here."
        return
    found = breaches_by_author(house.store, comment.page_id, author_id, since)
    others = [one for one in found if one["comment_id"] != comment.comment_id]
    for one in others:
        rule = (one["rule"] or "").removeprefix("R") or "not named"
        yield f"{one['decided_at'][:10]}: rule {rule}, comment {one['comment_id']}"
    if not others:
        yield "None whose words are still kept here."
    yield "Breaches in comments whose words were erased since, as where their author deleted them, are not counted here."
