"""What an evidence pack tells in plain words: the words and the link, the times, what was seen, and what was done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from listener.house import House
from listener.modes.periods import LONDON
from listener.rendering import UNSHOWN
from listener.store.comments import Kept
from listener.store.connection import Row, as_moment
from listener.store.evidence import breaches_by_author

SIX_MONTHS = timedelta(days=183)
# What the log says of a comment's path, for somebody who has never seen Wardmote.
EVENTS = {
    "comment_queued": "It was put before a person",
    "hide_chosen": "It was chosen to be hidden for a while",
    "comment_back": "It was back on the platform",
    "comment_reopened": "It was put before a person again",
    "comment_waits_again": "It waited for a person again, as before",
    "evidence_captured": "The comment was fixed as evidence",
    "evidence_exported": "A pack like this one was made",
    "hide_intended": "It was decided to hide it",
    "comment_hidden": "It was hidden on the platform",
    "show_intended": "It was decided to show it again",
    "comment_shown": "It was shown again on the platform",
    "comment_kept": "A person decided to keep it",
    "hide_confirmed": "A person agreed to the hide",
    "delete_intended": "It was decided to delete it",
    "comment_deleted": "It was deleted on the platform",
    "comment_gone": "It was no longer on the platform",
    "block_intended": "It was decided to block its author",
    "author_blocked": "Its author was blocked",
}


def both(moment: datetime) -> str:
    """A moment in UTC and in local time."""
    local = moment.astimezone(LONDON)
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC ({local:%d %B %Y, %H:%M} UK time)"


def plain(text: str) -> str:
    """A stranger's words as they are, but for control characters, which are shown by name."""
    return text.translate(UNSHOWN)


def told(house: House, known: Kept, record: Row) -> str:
    """The whole text."""
    parts = (
        _head(house, known),
        _words(known, record),
        _times(known, record),
        _seen(record),
        _done(known, record),
        _before(house, known),
    )
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _head(house: House, known: Kept) -> Iterator[str]:
    pages = {page.page_id: page.name for page in house.settings.pages}
    page_id = known.comment.page_id
    yield "EVIDENCE PACK"
    yield f"Made {both(house.now())}."
    yield f"Page: {plain(pages.get(page_id) or 'no name')}, {page_id}"


def _words(known: Kept, record: Row) -> Iterator[str]:
    comment = known.comment
    yield "1. WHAT WAS SAID"
    yield f"Author, as the platform shows it: {plain(comment.author_name) or 'not told'}"
    yield f"Author's id on the platform: {plain(comment.author_id) or 'not told'}"
    yield f"Link: {plain(comment.permalink) or 'none'}"
    if comment.media:
        yield f"Attached: {', '.join(comment.media)} (not in this pack)"
    for row in record["versions"]:
        seen = both(as_moment(row["seen_at"]))
        yield f"\nThe words, version {row['version']}, first seen {seen}:"
        yield plain(row["text"]) or "(erased)"


def _times(known: Kept, record: Row) -> Iterator[str]:
    comment = known.comment
    moments = [(known.first_seen_at, "Wardmote saw it first")]
    if comment.created_at:
        moments.append((comment.created_at, "It was posted"))
    for entry in record["log"]:
        said = EVENTS.get(entry["event"], entry["event"].replace("_", " "))
        by = "by software" if entry["role"] == "daemon" else f"by the {entry['role']}"
        moments.append(
            (
                as_moment(entry["recorded_at"]),
                f"{said}, {by} (log entry {entry['seq']})",
            )
        )
    yield "2. WHAT HAPPENED WHEN"
    for moment, said in sorted(moments):
        yield f"{both(moment)}: {said}"


def _seen(record: Row) -> Iterator[str]:
    yield "3. WHICH RULE OF THE PAGE, AND WHY"
    yield "This names a rule of the page. It does not name an offence."
    for judgement in record["judgements"][-1:]:
        reason = judgement["body"].get("reason", "")
        yield reason if judgement["rule"] else "No rule of the page was found broken."
        for finding in judgement["body"].get("findings", ()):
            if finding.get("detail"):
                yield f"- {finding['detail']}"


def _done(known: Kept, record: Row) -> Iterator[str]:
    yield "4. WHAT WAS DONE, AND HOW IT STANDS"
    for one in record["decisions"]:
        rule = f", rule {one['rule'].removeprefix('R')}" if one["rule"] else ""
        who = "software" if one["role"] == "daemon" else f"the {one['role']}"
        moment = both(as_moment(one["decided_at"]))
        yield f"{moment}: {one['verb'].replace('_', ' ')} by {who}{rule}. {plain(one['reason'])}"
    if not record["decisions"]:
        yield "Nothing was decided yet."
    if known.gone_at:
        yield f"It is no longer on the platform since {both(known.gone_at)}."
    elif known.hidden_by:
        yield "It is hidden now. Its author, and their friends, may still see it."
    else:
        yield "It is visible now."


def _before(house: House, known: Kept) -> Iterator[str]:
    """Earlier breaches of the same account here that a person confirmed and nobody overturned, in six months."""
    comment, since = known.comment, house.now() - SIX_MONTHS
    found = breaches_by_author(house.store, comment.page_id, comment.author_id, since)
    yield "5. EARLIER BREACHES BY THE SAME ACCOUNT ON THIS PAGE, CONFIRMED BY A PERSON, IN THE LAST SIX MONTHS"
    others = [one for one in found if one["comment_id"] != comment.comment_id]
    for one in others:
        rule = (one["rule"] or "").removeprefix("R") or "not named"
        yield f"{one['decided_at'][:10]}: rule {rule}, comment {one['comment_id']}"
    if not others:
        yield "None."
