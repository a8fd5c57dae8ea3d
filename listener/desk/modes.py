"""Away, meetings and the brake: what holds on the pages now, and the buttons by which a person changes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from starlette.responses import Response

from listener.brake import release
from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.duty import can_stand_in, delegates, meanwhile, told_in_a_meeting
from listener.desk.inert import line
from listener.desk.live_matters import EXCERPT, marked_threads
from listener.desk.planned import call_off, plan_meant, plans_of
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.modes.changes import end_mode, resume_hiding, start_mode
from listener.modes.overlap import replaced_by
from listener.modes.periods import AFTER_A_MEETING, KINDS, LONDON, LONGEST, Kind, Spell
from listener.reasons import says_why
from listener.settings import PageSettings
from listener.store.acts import breaker
from listener.store.around import post_text
from listener.store.comments import known_pages
from listener.store.connection import as_moment
from listener.store.modes import find_post, periods

LONGEST_REASON = 500
MEETING_HOURS = (1, 2, 3, 4, 6, 8)
TWICE = timedelta(minutes=5)
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
Faults = tuple[tuple[str, str], ...]


def _lines(visit: Visit) -> list[dict[str, Any]]:
    """What holds on each page."""
    found = []
    for page in visit.house.settings.pages:
        standing = visit.house.standing(page.page_id, visit.now)
        why = breaker(visit.house.store, page.page_id)
        found.append(
            {
                "page_id": page.page_id,
                "name": page.name or page.page_id,
                "running": [_spell(s) for s in standing.running if not s.post_id],
                "planned": plans_of(visit, page.page_id),
                "waiting": standing.waiting,
                "brake": visit.kept(why) if why else "",
            }
        )
    return found


def _spell(spell: Spell) -> dict[str, Any]:
    return {
        "kind": spell.kind,
        "starts_at": spell.starts_at,
        "confirmed": spell.confirmed,
        "ends_at": spell.ends_at,
        "delegate": spell.delegate,
    }


def _meeting_now(visit: Visit, lines: Sequence[dict[str, Any]]) -> dict[str, Any] | None:  # fmt: skip
    """The meeting that runs longest: when it is to end, and how long it stays quiet; `past`: only the quiet is left."""
    ends = [s["ends_at"] for one in lines for s in one["running"] if s["kind"] == "meeting"]  # fmt: skip
    if not ends:
        return None
    quiet_until = max(ends)
    ends_at = quiet_until - AFTER_A_MEETING
    return {"ends_at": ends_at, "quiet_until": quiet_until, "past": ends_at <= visit.now}  # fmt: skip


def _show(visit: Visit, faults: Faults = (), status: int = 200) -> Response:  # fmt: skip
    lines = _lines(visit)
    form = visit.form
    away = [s for one in lines for s in one["running"] if s["kind"] == "away"]
    stands_in = bool(away) and all(s["delegate"] for s in away)
    return visit.page(
        "modes.html",
        status,
        lines=lines,
        threads=marked_threads(visit),
        mark=_marking(visit),
        filed=bool(visit.house.rules.modes.quasi_judicial),
        away=bool(away),
        # What was sent, or else what holds: to name a later day only is not to send away who stands in.
        stands_in="delegate" in form if "until" in form else stands_in,
        meeting=_meeting_now(visit, lines),
        waiting=any(one["waiting"] for one in lines),
        hours=MEETING_HOURS,
        today=visit.now.astimezone(LONDON).date().isoformat(),
        delegates=delegates(visit),
        can=can_stand_in(visit),
        instead=told_in_a_meeting(visit),
        meanwhile=meanwhile(visit),
        faults=faults,
        given={
            n: form.get(n, "")[:LONGEST_REASON]
            for n in ("until", "away_reason", "hours", "meeting_reason", "end_reason", "resume_reason", "mark_until", "mark_reason")
        },
        here="/modes",
    )  # fmt: skip


def _pages(visit: Visit) -> list[str]:
    """All pages that were ever listened to: one councillor is away from all of them."""
    known = known_pages(visit.house.store)
    return [p.page_id for p in visit.house.settings.pages if p.page_id in known]


def _reason(visit: Visit, field: str, faults: list[tuple[str, str]]) -> str:
    reason = visit.form.get(field, "").strip()
    if not says_why(reason):
        faults.append((field, visit.say("Say why, in a few words.")))
    elif len(reason) > LONGEST_REASON:
        faults.append((field, visit.say("This is too long. Shorten it.")))
    return reason


def last_day(text: str) -> date | None:
    """A day as people type it, or as a browser sends it; None where it is none."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    parts = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    try:
        day = date(*map(int, parts))
    except ValueError:
        return None
    return (
        day if day < date.max else None
    )  # after the last of all days there is no midnight


def _away(visit: Visit) -> Response:
    """The away switch: until the end of a day."""
    faults: list[tuple[str, str]] = []
    day = last_day(visit.form.get("until", ""))
    if day is None:
        faults.append(("until", visit.say("Give the last day that you are away, such as 24/12/2026.")))  # fmt: skip
    elif not timedelta(0) < _end_of(day) - visit.now <= LONGEST["away"]:
        faults.append(("until", visit.say("The last day lies from today on, at most three months ahead.")))  # fmt: skip
    reason = _reason(visit, "away_reason", faults)
    stands_in = visit.form.get("delegate") == "yes"
    if stands_in and not can_stand_in(visit):
        faults.append(("away", visit.say("Nobody can stand in for you now. Send it again without, or see who can sign in first.")))  # fmt: skip
    if faults or day is None:
        return _show(visit, tuple(faults), 422)
    return _start(visit, "away", _end_of(day), reason, delegate=stands_in)


def _end_of(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time.min, LONDON).astimezone(UTC)


def _meeting(visit: Visit) -> Response:
    """In a meeting for some hours: nothing is sent to the councillor meanwhile."""
    faults: list[tuple[str, str]] = []
    chosen = visit.form.get("hours", "")
    if chosen not in map(str, MEETING_HOURS):
        faults.append(("hours", visit.say("Choose how long the meeting lasts.")))
    reason = visit.form.get("meeting_reason", "").strip()[:LONGEST_REASON]
    if faults:
        return _show(visit, tuple(faults), 422)
    ends_at = visit.now + timedelta(hours=int(chosen))
    return _start(visit, "meeting", ends_at, reason or "A meeting.")


def _start(
    visit: Visit, kind: Kind, ends_at: datetime, reason: str, *, delegate: bool = False
) -> Response:
    house = visit.house
    known = known_pages(house.store)
    unread = [p for p in house.settings.pages if p.page_id not in known]
    if unread:  # begun on the others alone, it would not hold where the councillor thinks it does
        return _never_read(visit, unread)
    later = ends_at + (AFTER_A_MEETING if kind == "meeting" else timedelta(0))

    def do(actor: Actor) -> None:
        meant = [p for p in _pages(visit) if not _just_started(visit, p, kind, later)]
        for page_id in meant:  # refused on one page, it begins on none
            spell = Spell(kind, visit.now, later, delegate=delegate)
            replaced_by(house, house.store, page_id, spell)
        for page_id in meant:
            start_mode(house, page_id, kind, ends_at, actor, reason, delegate=delegate)

    return _done(visit, do)


def _never_read(visit: Visit, unread: Sequence[PageSettings]) -> Response:
    """Refused, as the terminal refuses it: on a page that Wardmote has never run with, nothing can begin."""
    names = [page.name or page.page_id for page in unread]
    text = visit.say("Wardmote has never run with %(pages)s, so nothing has begun on any page. Ask whoever runs Wardmote to start it, then try again.")  # fmt: skip
    return _show(visit, (("main", text % {"pages": ", ".join(names)}),), 409)


def _just_started(
    visit: Visit, page_id: str, kind: Kind, ends_at: datetime, post_id: str = ""
) -> bool:
    """Whether this very mode began a moment ago, as when a button is pressed twice."""
    name = visit.session.name if visit.session else ""
    return any(
        (row["kind"], row["post_id"]) == (kind, post_id)
        and row["started_by"] == name
        and visit.now - as_moment(row["started_at"]) <= TWICE
        and abs(as_moment(row["ends_at"]) - ends_at) <= TWICE
        for row in periods(visit.house.store, page_id, unended=True)
    )


def _end(visit: Visit) -> Response:
    """Back again: a mode ends before its time, on every page on which it is."""
    kind = next((each for each in KINDS if each == visit.form.get("kind")), None)
    if kind not in ("away", "meeting"):
        text = visit.say("Open the page again, then choose what to do.")
        return _show(visit, (("end", text),), 422)
    reason = visit.form.get("end_reason", "").strip()[:LONGEST_REASON]
    on = [p for p in _pages(visit) if visit.house.standing(p, visit.now).on(kind)]

    def do(actor: Actor) -> None:
        for page_id in on:
            end_mode(visit.house, page_id, kind, actor, reason or "Back again.")

    return _done(visit, do)


def _call_off(visit: Visit) -> Response:
    """What is planned is called off, on every page on which this very plan stands."""
    meant = plan_meant(visit, _pages(visit))
    if meant is None:
        return visit.go("/modes")  # the button was pressed twice, or on an old page
    return _done(visit, lambda actor: call_off(visit, *meant, actor))


def _end_thread(visit: Visit) -> Response:
    """A thread is no longer about a live planning or licensing matter: a person ends its mark, and says why."""
    meant = visit.form.get("page", ""), visit.form.get("post", "")
    threads = [(one["page_id"], one["post_id"]) for one in marked_threads(visit)]
    if meant not in threads:
        return visit.go("/modes")  # the button was pressed twice, or on an old page
    faults: list[tuple[str, str]] = []
    reason = _reason(visit, "thread_reason", faults)
    if faults:
        field = f"thread-{threads.index(meant)}"
        return _show(visit, tuple((field, text) for _, text in faults), 422)
    page_id, post_id = meant

    def do(actor: Actor) -> None:
        end_mode(visit.house, page_id, "quasi_judicial", actor, reason, post_id=post_id)

    return _done(visit, do)


def _marking(visit: Visit) -> dict[str, str]:
    """The post that the page of a comment, or the form itself, names to be marked; and its words."""
    given = (visit.form.get("mark_post") or visit.asked("post")).strip()[:LONGEST_REASON]  # fmt: skip
    row = find_post(visit.house.store, given) if given else None
    text = post_text(visit.house.store, row["post_id"]) if row else ""
    return {"post": given, "text": line(text, EXCERPT)}


def _mark_thread(visit: Visit) -> Response:
    """A thread is about a live planning or licensing matter, until a day: a person says so, and why."""
    faults: list[tuple[str, str]] = []
    row = find_post(visit.house.store, visit.form.get("mark_post", "").strip())
    if row is None or row["page_id"] not in _pages(visit):
        faults.append(("mark_post", visit.say("No post of yours is known by this link. Copy the link of the post itself.")))  # fmt: skip
    day = last_day(visit.form.get("mark_until", ""))
    if day is None:
        faults.append(("mark_until", visit.say("Give the last day on which it is a live matter, such as 24/12/2026.")))  # fmt: skip
    elif not timedelta(0) < _end_of(day) - visit.now <= LONGEST["quasi_judicial"]:
        faults.append(("mark_until", visit.say("The last day lies from today on, at most a year ahead.")))  # fmt: skip
    reason = _reason(visit, "mark_reason", faults)
    if faults or day is None or row is None:
        return _show(visit, tuple(faults), 422)
    page_id, post_id, ends_at = row["page_id"], row["post_id"], _end_of(day)
    if _just_started(visit, page_id, "quasi_judicial", ends_at, post_id):
        return visit.go("/modes")
    return _done(visit, lambda actor: start_mode(visit.house, page_id, "quasi_judicial", ends_at, actor, reason, post_id=post_id))  # fmt: skip


def _resume(visit: Visit) -> Response:
    """After a time away or an election: software may hide again."""
    faults: list[tuple[str, str]] = []
    reason = _reason(visit, "resume_reason", faults)
    if faults:
        return _show(visit, tuple(faults), 422)
    held = [p for p in _pages(visit) if visit.house.standing(p, visit.now).waiting]

    def do(actor: Actor) -> None:
        for page_id in held:
            resume_hiding(visit.house, page_id, actor, reason)

    return _done(visit, do)


def _release(visit: Visit) -> Response:
    """A person takes the brake off one page, and says why."""
    page_id = visit.form.get("page", "")
    if page_id not in {page.page_id for page in visit.house.settings.pages}:
        return _show(visit, (("brakes", visit.say("Open the page again, then choose what to do.")),), 422)  # fmt: skip
    reason = visit.form.get("release_reason", "").strip()
    if not says_why(reason) or len(reason) > LONGEST_REASON:
        number = [p.page_id for p in visit.house.settings.pages].index(page_id)
        text = visit.say("Say why software may hide again.")
        return _show(visit, ((f"release-{number}", text),), 422)
    if not breaker(visit.house.store, page_id):
        return visit.go("/modes")  # the button was pressed twice, or on an old page
    return _done(visit, lambda actor: release(visit.house, page_id, actor, reason))


def _done(visit: Visit, do: Callable[[Actor], object]) -> Response:
    """Have it done in the name of whoever is signed in, and sign the log."""
    house = visit.house
    try:
        do(visit.actor("hide_by_hand"))
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, (("main", visit.refusal(error)),), 409)
    note_head(house.store.db, house.heads, visit.now.isoformat())
    return visit.go("/modes")


DOORS = (
    Door("GET", "/modes", _show, CAN_DECIDE),
    Door("POST", "/modes/away", _away, CAN_DECIDE),
    Door("POST", "/modes/meeting", _meeting, CAN_DECIDE),
    Door("POST", "/modes/end", _end, CAN_DECIDE),
    Door("POST", "/modes/planned", _call_off, CAN_DECIDE),
    Door("POST", "/modes/thread", _end_thread, CAN_DECIDE),
    Door("POST", "/modes/mark", _mark_thread, CAN_DECIDE),
    Door("POST", "/modes/resume", _resume, CAN_DECIDE),
    Door("POST", "/modes/release", _release, CAN_DECIDE),
)
