"""Gathers what the report counts out of the store, and hands it to `statistics` without a name or a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from listener.modes.periods import LONDON
from listener.report.endings import steps_by_comment, tell
from listener.report.facts import Appealed, Facts, Flag, Hide, Quarter, Seen
from listener.report.hours import Change, hours_by_state, hours_covered
from listener.store import Store
from listener.store.appeals import won_and_not_shown
from listener.store.connection import Row, as_moment, as_text
from listener.store.modes import periods
from listener.store.report_counts import (
    appeals_lodged,
    blocks_of,
    causes_of_shows,
    decisions_on_hides,
    deletes_done,
    entries_of_kinds,
    findings_by_rule,
    first_looks,
    flags_of_no_page,
    flags_raised,
    notices_held_back,
    promises_due,
    requests_about,
    said_to_authors,
    seen_by_reading,
    shown_on_the_platform,
)

SCORED = ("en", "und", "unknown", "")


def gather(store: Store, page_id: str, quarter: Quarter, now: datetime) -> Facts:
    """Everything of one page in one quarter; of one under way, what there is."""
    since, until = as_text(quarter.since), as_text(min(quarter.until, now))
    span = (store, page_id, since, until)
    appeals = appeals_lodged(*span)
    hides, besides = _hides(*span)
    asked = requests_about(store, page_id, quarter.since, min(quarter.until, now))
    requests = [row for row in asked if row["comment_id"]]
    return Facts(
        platform=page_id.partition(":")[0],
        seen=tuple(_seen(seen_by_reading(*span))),
        findings=tuple((row["rule"], row["n"]) for row in findings_by_rule(*span)),
        hides=hides,
        shown_besides=besides,
        deletes=tuple((rule, noticed, n) for (rule, noticed), n in Counter((row["rule"], bool(row["noticed"])) for row in deletes_done(*span)).items()),
        singles=_singles(store, page_id, quarter, now) | {"requests_house": len(asked) - len(requests)},
        first_looks=tuple(first_looks(*span)),
        promises=tuple(("urgent" if row["urgent"] else "ordinary", bool(row["met"]), row["n"]) for row in promises_due(*span)),
        appeals=tuple(_appeals(appeals)),
        answered_in=tuple(_answered_in(appeals)),
        hours=_hours(store, page_id, quarter, now),
        flags=tuple(_flags(flags_raised(*span), as_text(now))),
        requests=(len(requests), sum(row["followed"] for row in requests)),
    )  # fmt: skip


def _seen(rows: Iterable[Row]) -> Iterable[Seen]:
    tally = Counter[tuple[str, str]]()
    for row in rows:
        language = row["language"] or "und"
        if row["media"] and language == "und":
            read = "media"
        elif row["unread"]:
            read = "other"
        else:
            read = "scored" if language in SCORED else "language"
        tally[read, language] += row["n"]
    return [Seen(read, language, n) for (read, language), n in sorted(tally.items())]


def _hides(
    store: Store,
    page_id: str | None,
    since: str,
    until: str,
    *,
    by_software: bool = False,
) -> tuple[tuple[Hide, ...], tuple[tuple[str, int], ...]]:
    """The hides of this time with what became of them; and, by cause, what was shown again of what was hidden earlier.

    page_id: None for all pages. by_software: only of comments that software hid in this time, which are fewer.
    """
    rows = decisions_on_hides(store, page_id, since, until, by_software=by_software)
    elsewhere = shown_on_the_platform(store, page_id, since, until, by_software=by_software)  # fmt: skip
    won = won_and_not_shown(store, page_id)
    steps = steps_by_comment(rows, elsewhere, causes_of_shows(store), won)
    ends: dict[int, str] = {}
    ended_by: dict[int, str] = {}
    besides = Counter[str]()
    made = {row["decision_id"]: row for row in rows if _counts(row, since, until)}
    for told in map(tell, steps.values()):
        ends |= told.ends
        for shown in told.shown:
            if not since <= shown.at < until:
                continue
            if shown.ends is not None and shown.ends in made:
                ended_by[shown.ends] = shown.cause
            else:
                besides[shown.cause] += 1
    kinds = Counter(_kind(row, ends[number], ended_by) for number, row in made.items())
    hides = (Hide(*kind[:5], n, kind[5]) for kind, n in sorted(kinds.items()))  # type: ignore[arg-type]
    return tuple(hides), tuple(sorted(besides.items()))


def ends_by_software(store: Store, since: datetime) -> Counter[str]:
    """How the hides by software since a moment ended, on all pages: how many are confirmed, rejected, expired or other."""
    found = Counter[str]()
    hides, _ = _hides(store, None, as_text(since), "z", by_software=True)  # until now
    for one in hides:
        if one.who == "software":
            found[one.end] += one.count
    return found


def _counts(row: Row, since: str, until: str) -> bool:
    """Whether it is a hide of this time that the platform took."""
    return bool(row["verb"] == "hide" and row["state"] == "done" and since <= row["at"] < until)  # fmt: skip


def _kind(row: Row, end: str, ended_by: Mapping[int, str]) -> tuple[str, str, str, bool, str, str]:  # fmt: skip
    return (
        "software" if row["role"] == "daemon" else "person",
        row["rule"],
        end,
        bool(row["noticed"]),
        row["language"] or "und",
        ended_by.get(row["decision_id"], ""),
    )


def _appeals(rows: Iterable[Row]) -> list[Appealed]:
    kinds = Counter(
        ("software" if row["machine"] else "person", row["rule"], row["outcome"] or "open")
        for row in rows
    )  # fmt: skip
    return [Appealed(*kind, n) for kind, n in sorted(kinds.items())]  # type: ignore[arg-type]


def _answered_in(rows: Iterable[Row]) -> Iterable[float]:
    for row in rows:
        if row["decided_at"]:
            yield float(working_days(as_moment(row["lodged_at"]), as_moment(row["decided_at"])))  # fmt: skip


def working_days(since: datetime, until: datetime) -> int:
    """How many days of the UK from Monday to Friday have begun after the first day, the last included. Bank holidays count."""
    first, last = (moment.astimezone(LONDON).date() for moment in (since, until))
    days = (last - first).days
    return sum((first + timedelta(days=n)).weekday() < 5 for n in range(1, days + 1))


def _singles(store: Store, page_id: str, quarter: Quarter, now: datetime) -> dict[str, int]:  # fmt: skip
    since, until = as_text(quarter.since), as_text(min(quarter.until, now))
    blocks = blocks_of(store, page_id)
    standing = [b for b in blocks if b["begun_at"] < until and (b["ended_at"] is None or b["ended_at"] >= until)]  # fmt: skip
    said = said_to_authors(store, page_id, since, until)
    rare = entries_of_kinds(
        store, ("person_exported", "person_erased", "foi_exported"), until
    )
    given = Counter(_whose(row, page_id) for row in rare if row["recorded_at"] >= since)
    opened = entries_of_kinds(store, ("breaker_opened",), until)
    return {
        "stop_requests": said.get("stop_request", 0),
        "warnings": said.get("warning", 0),
        "blocks": sum(since <= b["begun_at"] < until for b in blocks),
        "blocks_in_force": len(standing),
        "blocks_past_expiry": sum(b["expires_at"] < until for b in standing),
        "breaker_openings": sum(row["recorded_at"] >= since and row["said"].get("page_id") == page_id for row in opened),
        "notice_holds": notices_held_back(store, page_id, since, until),
        "exports": given["person_exported", "page"],
        "exports_house": given["person_exported", "house"],
        "erasures": given["person_erased", "page"],
        "erasures_house": given["person_erased", "house"],
        "foi": given["foi_exported", "page"],
        "foi_house": given["foi_exported", "house"],
        "flags_house": flags_of_no_page(store, since, until),
    }  # fmt: skip


def _whose(row: Row, page_id: str) -> tuple[str, str]:
    """Whether an entry is of this page, of another, or of no page that could be told: then it is the whole house's."""
    said = row["said"]
    named = said.get("pages") or [said["page_id"]] * bool(said.get("page_id"))
    return row["event"], "page" if page_id in named else "other" if named else "house"


def _hours(store: Store, page_id: str, quarter: Quarter, now: datetime) -> dict[str, float]:  # fmt: skip
    until = min(quarter.until, now)
    rows = entries_of_kinds(store, _OF_MODES, as_text(until))
    since = max(quarter.since, _added(rows, page_id))
    found = hours_by_state(_changes(rows, page_id), since, max(since, until))
    spans: dict[str, list[tuple[datetime, datetime]]] = {}
    for row in periods(store, page_id):
        ends = min(filter(None, (row["ended_at"], row["ends_at"])))
        begins = max(as_moment(row["starts_at"]), quarter.since)
        spans.setdefault(row["kind"], []).append((begins, min(as_moment(ends), until)))
    # Several threads may each have one of the same kind at the same time: that hour is one hour.
    for kind, times in spans.items():
        found[kind] = found.get(kind, 0.0) + hours_covered(times)
    return {name: value for name, value in found.items() if value}


_OF_MODES = ("page_added", "mode_set", "act_held", "act_free", "breaker_opened", "breaker_closed")  # fmt: skip


def taken_up(store: Store, page_id: str, now: datetime) -> datetime | None:
    """When a page was taken up, as the log says; None where it says nothing."""
    return _first(entries_of_kinds(store, ("page_added",), as_text(now)), page_id)


def _added(rows: Sequence[Row], page_id: str) -> datetime:
    """When a page was taken up: what the mode was before that, was not its mode."""
    return _first(rows, page_id) or datetime.min.replace(tzinfo=UTC)


def _first(rows: Sequence[Row], page_id: str) -> datetime | None:
    mine = (row["recorded_at"] for row in rows if row["event"] == "page_added" and row["said"].get("page_id") == page_id)  # fmt: skip
    first = next(mine, None)
    return as_moment(first) if first else None


def _changes(rows: Sequence[Row], page_id: str) -> list[Change]:
    """When a mode, the shadow or the brake began or ended: each a state that is on or off from a moment on.

    Mode act is on only while software may hide: what keeps it from that, the brake too, makes it "held".
    """
    found: list[Change] = []
    acts = held = braked = False
    for row in rows:
        at, said = as_moment(row["recorded_at"]), row["said"]
        if row["event"] == "mode_set":
            acts = said.get("mode") == "act"
            found += [Change(at, mode, said.get("mode") == mode) for mode in ("watch", "assist")]  # fmt: skip
            found.append(Change(at, "shadow", bool(said.get("shadow"))))
        elif said.get("page_id") != page_id or row["event"] == "page_added":
            continue
        elif row["event"] in ("act_held", "act_free"):
            held = row["event"] == "act_held"
        else:
            braked = row["event"] == "breaker_opened"
            found.append(Change(at, "breaker", braked))
        found.append(Change(at, "act", acts and not (held or braked)))
        found.append(Change(at, "held", acts and (held or braked)))
    return found


def _flags(rows: Iterable[Row], now: str) -> list[Flag]:
    kinds = Counter((row["level"], row["verdict"], row["posture"] or "none", _in_time(row, now)) for row in rows)  # fmt: skip
    return [Flag(*kind, n) for kind, n in sorted(kinds.items())]


def _in_time(row: Row, now: str) -> str:
    """Whether an alert was answered in time; of one whose time has not come yet nobody can say so."""
    due = row["acknowledge_by_at"]
    if not due:
        return "none"
    if row["at"]:
        return "yes" if row["at"] <= due else "no"
    return "open" if now <= due else "no"
