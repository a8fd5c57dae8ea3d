"""Home: is it working, today in five numbers, and the stop button."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from starlette.responses import Response

from listener.adopting import waited_for
from listener.desk.doors import Door
from listener.desk.duty import can_stand_in, people_on_duty, told_in_a_meeting
from listener.desk.hiding_now import HidingNow, hiding_now
from listener.desk.questions import waiting_questions
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.modes.periods import LONDON
from listener.modes.stop_file import stops_all, write_stop
from listener.modes.switch import note_stop, resume_acting
from listener.people.roster import check_listed
from listener.reasons import says_why
from listener.store.appeals import count_requests
from listener.store.connection import Row, as_moment
from listener.store.corrections import count_corrections
from listener.store.counts import beats, breakers
from listener.store.desk_views import day_in_numbers
from listener.store.messages import count_given_up
from listener.store.queue_views import Wanted, count_wanted
from listener.store.rests import resting_since
from listener.store.stuck import stuck_acts
from listener.telling.unsent import AGAIN

MAY_STOP = frozenset({"owner", "delegate", "admin"})
MAY_RESUME = frozenset({"owner", "delegate"})
LONGEST_REASON = 500
LATELY = timedelta(days=7)


@dataclass(frozen=True)
class PageLine:
    """One page that is listened to."""

    name: str
    platform: str
    read_at: datetime | None
    silent: bool
    no_hiding: str  # why software hides nothing there, in words
    resting: datetime | None  # since when it is unpublished


def _lines(
    visit: Visit, signs: Mapping[str, Mapping[str, str]], hiding: HidingNow
) -> list[PageLine]:
    found = []
    for page in visit.house.settings.pages:
        beat = signs.get(f"poll:{page.page_id}")
        read_at = as_moment(beat["at"]) if beat else None
        silent = read_at is None or visit.now - read_at > page.silent_after
        found.append(
            PageLine(
                page.name or page.page_id,
                {"facebook": "Facebook", "x": "X"}.get(page.connector, page.connector),
                read_at,
                silent,
                hiding.why_not.get(page.page_id, ""),
                resting_since(visit.house.store, page.page_id),
            )
        )
    return found


def _show(visit: Visit, fault: str = "", status: int = 200) -> Response:
    house = visit.house
    signs = {row["name"]: row for row in beats(house.store)}
    faults = [
        _begun(visit.kept(row["detail"]))
        for name, row in signs.items()
        if name.startswith("fault:") and row["detail"]
    ]
    midnight = visit.now.astimezone(LONDON).replace(
        hour=0, minute=0, second=0, microsecond=0
    )
    hiding = hiding_now(visit)
    lines = _lines(visit, signs, hiding)
    stuck = stuck_acts(house.store)
    brakes = breakers(house.store)
    unsent = count_given_up(house.store)
    rules = _of_rules(visit, signs)
    well = not (faults or any(rules.values()) or stuck or brakes or unsent or any(line.silent for line in lines))  # fmt: skip
    return visit.page(
        "home.html",
        status,
        lines=lines,
        out_of_order=faults,
        stuck=[_failed(visit, row) for row in stuck[:20]],
        brakes=_braked(visit, brakes),
        unsent=unsent,
        send_again=AGAIN,
        well=well,
        mode=house.settings.mode,
        stopped=bool(hiding.stopped),
        hiding=hiding,
        numbers=day_in_numbers(house.store, midnight),
        may_resume=visit.is_a(*MAY_RESUME),
        duty=people_on_duty(visit),
        modes=_modes(visit),
        can=can_stand_in(visit),
        instead=told_in_a_meeting(visit),
        **_questions(visit),
        sees_queue=visit.is_a("owner", "delegate"),
        hidden_now=count_wanted(house.store, Wanted(state="hidden")),
        corrections=count_corrections(house.store, visit.now),
        requests=count_requests(house.store, visit.now - LATELY),
        scorer_fault=house.scorer_fault,
        **rules,
        fault=fault,
        here="/home",
    )


def _of_rules(visit: Visit, signs: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Why the rules file was not taken up, or its version, where it is not yet, and that of the rules in force; "" else."""
    house = visit.house
    waited = None if house.rules_fault else waited_for(house.store, house.rules)
    # The service tells of a fault in the same words, among what is out of order.
    told = signs.get("fault:rules", {}).get("detail")
    return {
        "rules_fault": "" if told else visit.kept(house.rules_fault),
        "new_rules": house.rules.version if waited else "",
        "rules_now": waited.version if waited else "",
    }


def _begun(text: str) -> str:
    """A point of a list begins with a capital; what is no plain word, such as a file or a page, stays as it is written."""
    plain = re.match(r"[a-z]+[ ,]", text)
    return type(text)(text[0].upper() + text[1:]) if plain else text


def _failed(visit: Visit, row: Row) -> dict[str, str]:
    """What could not be done on the platform, and why, in the language of the page where there is one."""
    verb = visit.say("hide") if row["verb"] == "hide" else visit.say("show again")
    return {"verb": verb, "why": visit.kept(row["why"])}


def _modes(visit: Visit) -> list[dict[str, object]]:
    """The dated modes that are on, each once, however many pages it holds on; `pages` names them where it is not all."""
    found: dict[object, dict[str, Any]] = {}
    pages = visit.house.settings.pages
    for page in pages:
        for spell in visit.house.standing(page.page_id, visit.now).running:
            if not spell.post_id:
                told = {
                    "kind": spell.kind,
                    "ends_at": spell.ends_at,
                    "delegate": spell.delegate,
                    "confirmed": spell.confirmed,
                }
                one = found.setdefault(tuple(told.values()), told | {"pages": []})
                one["pages"].append(page.name or page.page_id)
    return [
        one | {"pages": one["pages"] if len(one["pages"]) < len(pages) else []}
        for one in found.values()
    ]


def _questions(visit: Visit) -> dict[str, object]:
    """How many residents wait for an answer, as far as somebody sees them who may."""
    if not visit.is_a("owner", "delegate"):
        return {"asked": None}
    return {"asked": waiting_questions(visit)}


def _braked(visit: Visit, brakes: Sequence[Row]) -> list[dict[str, str]]:
    """Where the brake came on, why, and what lets it go."""
    names = {page.page_id: page.name for page in visit.house.settings.pages}
    return [
        {
            "page": names.get(row["page_id"]) or row["page_id"],
            "why": visit.kept(row["reason"]),
        }
        for row in brakes
    ]


def _person(visit: Visit, roles: frozenset[str]) -> Actor:
    """Whoever presses the button, in a role that may. Raises UserError."""
    held = visit.session.roles if visit.session else ()
    role = next(one for one in held if one in roles)
    actor = Actor(visit.session.name if visit.session else "", role)
    check_listed(visit.house.settings, actor, visit.now)
    return actor


def _stop(visit: Visit) -> Response:
    """The kill switch: software hides nothing any more, on any page. A missing reason stops nobody from stopping."""
    reason = visit.form.get("reason", "").strip()[:LONGEST_REASON]
    actor = _person(visit, MAY_STOP)
    try:
        write_stop(visit.house.folder, None, everything=False)
    except OSError:
        text = visit.say("The stop could not be written, so nothing is stopped yet. Ask whoever runs the computer to stop the service.")  # fmt: skip
        if stops_all(visit.house.folder):
            text = visit.say("The disk is full or broken. The stop holds all the same, and software hides nothing. Tell whoever runs the computer.")  # fmt: skip
        return _show(visit, text, 500)
    why = reason or "No reason was given."
    try:
        note_stop(visit.house, None, actor, why, everything=False)
        _sign_log(visit)
    except BusyError:
        pass  # the file stops it by itself; the service notes it in the log
    return visit.go("/home")


def _resume(visit: Visit) -> Response:
    reason = visit.form.get("reason", "").strip()[:LONGEST_REASON]
    if not says_why(reason):
        return _show(visit, visit.say("Say why it may go on."), 422)
    if not hiding_now(visit).stopped:
        return visit.go("/home")  # the button was pressed twice, or on an old page
    try:
        resume_acting(visit.house, None, _person(visit, MAY_RESUME), reason)
    except UserError as error:
        return _show(visit, visit.refusal(error), 409)
    _sign_log(visit)
    return visit.go("/home")


def _sign_log(visit: Visit) -> None:
    house = visit.house
    note_head(house.store.db, house.heads, visit.now.isoformat())


DOORS = (
    Door("GET", "/home", _show, frozenset({"owner", "delegate", "admin"})),
    Door("POST", "/stop", _stop, MAY_STOP),
    Door("POST", "/resume", _resume, MAY_RESUME),
)
