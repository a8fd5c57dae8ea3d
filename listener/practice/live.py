"""The live table: the minutes as they are written, in plain words."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable

from listener.store import Store
from listener.store.comments import kept
from listener.store.connection import Row
from listener.store.counts import entries, newest_seq
from listener.telling.alerts import many
from listener.terminal import cell

NARROWEST, WIDEST = 96, 150
AT_ONCE = 1000

_RULE_TITLE = re.compile(r"^Rule \d+ \([^)]*\): ")
_PLACES = {"facebook": "Facebook", "x": "X"}
_WORDS = {
    "comment_hidden": "HIDDEN",
    "comment_shown": "shown again",
    "comment_gone": "taken down",
    "comment_badged": "badge",
    "claim_flagged": "false claim",
    "breaker_opened": "BRAKE",
    "act_dropped": "not hidden",
    "act_failed": "FAILED",
    "step_failed": "FAILED",
    "step_recovered": "works again",
    "judging_failed": "unreadable",
}


class LiveTable:
    """Prints what is new in the log each time it is asked."""

    def __init__(self, store: Store, say: Callable[[str], None]) -> None:
        self._store = store
        self._say = say
        self._seen = 0
        self._columns = min(
            WIDEST, max(NARROWEST, shutil.get_terminal_size((120, 40)).columns)
        )

    def begin(self) -> None:
        """Print the heading."""
        self._say(self._line("time", "where", "what", "rule", "comment", "why"))
        self._say("-" * self._columns)

    def skip(self) -> None:
        """Pass over what is in the log already."""
        self._seen = newest_seq(self._store)

    def catch_up(self) -> None:
        """Print a line for each entry that a person would want to see."""
        while True:
            rows = entries(self._store, since=self._seen, limit=AT_ONCE)
            for row in rows:
                self._seen = row["seq"]
                line = self._entry(row)
                if line:
                    self._say(line)
            if len(rows) < AT_ONCE:
                return

    def _entry(self, row: Row) -> str:
        details = json.loads(row["details"])
        time = row["recorded_at"][11:19]
        if row["event"] == "comments_judged":
            alone = details["none"]
            return (
                self._line(
                    time,
                    "",
                    "left alone",
                    "",
                    many(alone, "comment"),
                    "Nothing breaks the rules.",
                )
                if alone
                else ""
            )
        what = _what(row, details)
        if not what:
            return ""
        where, text = self._comment(row)
        return self._line(time, where, what, row["rule"], text, _why(row, details))

    def _comment(self, row: Row) -> tuple[str, str]:
        """Where a comment is, and what it says now."""
        body = json.loads(row["body"]) if row["body"] else {}
        known = kept(self._store, str(body.get("comment_id", "")))
        if known is None:
            return "", ""
        place = known.comment.page_id.partition(":")[0]
        return _PLACES.get(
            place, place
        ), known.comment.text or f"({', '.join(known.comment.media)})"

    def _line(
        self, time: str, where: str, what: str, rule: str, text: str, why: str
    ) -> str:
        room = self._columns - (8 + 8 + 13 + 4 + 5)
        says = max(24, room * 45 // 100)
        cells = (
            (time, 8),
            (where, 8),
            (what, 13),
            (rule, 4),
            (text, says),
            (why, room - says),
        )
        return " ".join(cell(words, columns) for words, columns in cells).rstrip()


def _what(row: Row, details: Row) -> str:
    """The event in two words; "" for what only reviewers need."""
    if row["event"] == "comment_queued":
        return "URGENT" if details["urgent"] else "for a person"
    if row["event"] == "message_sent":
        return "told comms" if details["audience"] == "comms" else "told you"
    return _WORDS.get(row["event"], "")


def _why(row: Row, details: Row) -> str:
    if row["event"] == "claim_flagged":
        return f"Repeats claim {details['claim_id']}; priority {details['priority']}. It stays visible."
    if row["event"] == "message_sent":
        return {
            "urgent": "An e-mail: please look soon.",
            "claim": "An e-mail: a false claim spreads.",
            "incident": "An e-mail: something that comms should know.",
            "comms_digest": "An e-mail: what is less urgent, once a day.",
            "escalation": "An e-mail: nobody has acknowledged an alert.",
        }.get(details["kind"], "An e-mail.")
    if row["event"] == "comment_badged":
        return "A mark only; nothing else happens."
    # The rule has a column of its own; what was seen is what a reader wants here.
    return _RULE_TITLE.sub("", str(row["reason"]))
