"""Who works on the page: listed, invited, unlocked, signed out. For the owner and for an admin; each act takes a code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from starlette.datastructures import URL
from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.forms import number
from listener.desk.limits import PROOF
from listener.desk.modes import last_day
from listener.desk.sessions import sign_out_all
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.writer import Actor
from listener.people.codes import prove, unlock
from listener.people.invitations import (
    invitation_for,
    invite,
    mark_of,
    open_invitation,
)
from listener.people.listing import (
    Listing,
    check_listing,
    list_person,
    may_be_called,
    unlist_person,
)
from listener.people.managing import GIVES, check_may_manage, manager
from listener.people.roster import day_of
from listener.people.stand_ins import is_locked, is_set_up
from listener.settings import PersonSettings, same_name
from listener.store.logins import invitation
from listener.store.sessions import password_of, sessions_of

MANAGE = frozenset({"owner", "admin"})
USUAL = timedelta(days=365)  # policy 12.1: each year somebody says again that it holds
DONE = ("given", "taken", "unlocked", "signed_out")


def _by(visit: Visit) -> Actor:
    name = visit.session.name if visit.session else ""
    return manager(visit.house.settings, name, visit.now)


def _may(visit: Visit, by: Actor, name: str) -> bool:
    try:
        check_may_manage(visit.house.settings, by, name, visit.now)
    except UserError:
        return False
    return True


def _line(visit: Visit, name: str, listed: list[PersonSettings]) -> dict[str, Any]:
    """One person: roles, and how far their account is set up."""
    store, person = visit.house.store, same_name(name)
    open_ = open_invitation(visit.house, name)
    return {
        "name": name,
        "roles": [
            {"role": one.role, "until": one.until, "over": bool(one.until and one.until < day_of(visit.now))}
            for one in listed
        ],
        "ready": is_set_up(visit.house, name),
        "locked": is_locked(visit.house, name),
        "invited_until": open_["ends_at"] if open_ else "",
        "sessions": len(sessions_of(store, person)),
        "may": _may(visit, _by(visit), name),
        "myself": same_name(_by(visit).name) == person,
    }  # fmt: skip


def _everybody(visit: Visit) -> list[dict[str, Any]]:
    held: dict[str, list[PersonSettings]] = {}
    for one in visit.house.settings.people:
        held.setdefault(one.name, []).append(one)
    return [_line(visit, name, listed) for name, listed in held.items()]


def _show(visit: Visit, fault: str = "", status: int = 200, **more: Any) -> Response:
    done = visit.asked("done")
    return visit.page(
        "people.html",
        status,
        people=_everybody(visit),
        may_give=sorted(GIVES[_by(visit).role]),
        usual=(day_of(visit.now) + USUAL).isoformat(),
        today=day_of(visit.now).isoformat(),
        given={name: visit.form.get(name, "")[:60] for name in ("name", "role", "until")},
        done=done if done in DONE else "",
        back=number(visit.asked("back")),
        fault=fault,
        field=more.get("field", ""),
        here="/people",
    )  # fmt: skip


def _one(visit: Visit, fault: str = "", status: int = 200, field: str = "") -> Response:
    """The page of one person."""
    wanted = visit.form.get("name", "") or visit.asked("name")
    found = [one for one in _everybody(visit) if same_name(one["name"]) == same_name(wanted)]  # fmt: skip
    if not found:
        return visit.sorry(404, visit.say("Nobody of this name is listed"), visit.say("Open People and choose from the list."))  # fmt: skip
    return visit.page(
        "person.html",
        status,
        one=found[0],
        may_give=sorted(GIVES[_by(visit).role]),
        usual=(day_of(visit.now) + USUAL).isoformat(),
        # What somebody chose in a form stays in that form.
        sent=visit.request.scope["path"].rpartition("/")[2],
        given={name: visit.form.get(name, "")[:60] for name in ("role", "until")},
        fault=fault,
        field=field,
        here=str(URL("/people/person").include_query_params(name=found[0]["name"])),
    )


def _proved(
    visit: Visit,
    again: Callable[..., Response],
    check: Callable[[Actor], None],
    field: str = "code",
) -> Response | None:
    """None where whoever asks may do it and gave the code on their phone; else the page that says what is wrong.

    The code is used up last, so that a slip of the pen does not cost one. `field`: where the sending form has its code,
    so that the page leads back into that form and into no other.
    """
    if not visit.allows(PROOF):
        return visit.sorry(429, visit.say("Too many tries"), visit.say("Wait ten minutes, then try again."))  # fmt: skip
    by = _by(visit)
    try:
        check(by)
    except UserError as error:
        return again(visit, visit.refusal(error), 409)
    try:
        prove(visit.house, by, "".join(visit.form.get("code", "").split())[:10] or "-")
    except BusyError:
        raise
    except UserError:
        return again(visit, visit.say("The code did not fit. A code works once: try the next one on your phone. After ten wrong tries codes are locked."), 422, field=field)  # fmt: skip
    return None


def _give(visit: Visit) -> Response:
    """List somebody, or give them one more role or another last day; who has no account yet is invited as well."""
    name = " ".join(visit.form.get("name", "").split())
    role, until = visit.form.get("role", ""), last_day(visit.form.get("until", ""))
    of_person = visit.form.get("from") == "person"
    by, again = _by(visit), _one if of_person else _show
    if not name:
        return again(visit, visit.say("Write the person's name, as it will stand in the log."), 422, field="name")  # fmt: skip
    if len(name) > 60:
        return again(visit, visit.say("This is too long. Shorten it."), 422, field="name")  # fmt: skip
    if not may_be_called(name):
        return again(visit, visit.say("This name cannot be used. Begin with a letter, leave out slashes, and do not call anybody wardmote."), 409, field="name")  # fmt: skip
    if role not in GIVES[by.role]:
        return again(visit, visit.say("Choose what the person is here."), 422, field="role")  # fmt: skip
    if until is None or until < day_of(visit.now):
        return again(visit, visit.say("Name the last day. It must not be over."), 422, field="until")  # fmt: skip
    if _made_before(visit, name):
        return _invite_page(visit, name, _code(visit, name))
    wanted = Listing(name, role, until)

    def check(actor: Actor) -> None:
        check_may_manage(visit.house.settings, actor, name, visit.now, role)
        check_listing(visit.house, wanted)

    refused = _proved(visit, again, check, "code-given" if of_person else "code")
    if refused:
        return refused
    try:
        list_person(visit.house, wanted, by)
    except BusyError:
        raise
    except UserError as error:
        return again(visit, visit.refusal(error), 409)
    state = password_of(visit.house.store, same_name(name))
    if state.hash or state.locked_at:
        return visit.go("/people?done=given")
    return _invited(visit, by, name)


def _code(visit: Visit, name: str) -> str:
    """The code of an invitation that this form makes: the same form sent twice makes the same one."""
    return invitation_for(_bytes(visit, name))


def _bytes(visit: Visit, name: str) -> Callable[[int], bytes]:
    typed = "".join(visit.form.get("code", "").split())
    made = visit.secret("invitation", same_name(name), typed)
    return lambda many: made[:many]


def _made_before(visit: Visit, name: str) -> bool:
    """Whether this very form has made an invitation already, as when a button is pressed twice."""
    row = invitation(visit.house.store, mark_of(_code(visit, name)))
    return row is not None and row["ended_at"] is None


def _invited(visit: Visit, by: Actor, name: str) -> Response:
    return _invite_page(visit, name, invite(visit.house, name, by, _bytes(visit, name)))


def _invite_page(visit: Visit, name: str, code: str) -> Response:
    base = f"https://{visit.desk.name}" if visit.desk.name else f"http://{visit.request.headers['host']}"  # fmt: skip
    prefix = "/cy" if visit.language == "cy" else ""
    return visit.page(
        "invited.html",
        201,
        name=name,
        link=f"{base}{prefix}/invitation?code={code}",
        outside=bool(visit.desk.name),
        here="/people",
        once=True,
    )


def _invite(visit: Visit) -> Response:
    name, by = visit.form.get("name", ""), _by(visit)
    if _made_before(visit, name):
        return _invite_page(visit, name, _code(visit, name))

    def check(actor: Actor) -> None:
        check_may_manage(visit.house.settings, actor, name, visit.now)

    refused = _proved(visit, _one, check)
    if refused:
        return refused
    try:
        return _invited(visit, by, name)
    except BusyError:
        raise
    except UserError as error:
        return _one(visit, visit.refusal(error), 409)


def _done(
    visit: Visit,
    act: Callable[[Actor, str], object],
    what: str,
    *,
    of_anybody: bool = False,
) -> Response:
    """Carry one act out on the person whom the form names, once the code is proved. `what`: also names its field."""
    name = visit.form.get("name", "")

    def check(actor: Actor) -> None:
        if of_anybody and same_name(actor.name) != same_name(name):
            return
        check_may_manage(visit.house.settings, actor, name, visit.now)

    refused = _proved(visit, _one, check, f"code-{what}")
    if refused:
        return refused
    try:
        made = act(_by(visit), name)
    except BusyError:
        raise
    except UserError as error:
        return _one(visit, visit.refusal(error), 409)
    back = f"&back={made}" if what == "taken" and made else ""
    return visit.go(f"/people?done={what}{back}")


def _take(visit: Visit) -> Response:
    role = visit.form.get("role", "")
    return _done(visit, lambda by, name: unlist_person(visit.house, name, role, by), "taken")  # fmt: skip


def _unlock(visit: Visit) -> Response:
    """An admin opens the owner's account, too: it gives nobody a right that they did not have."""
    return _done(visit, lambda by, name: unlock(visit.house, name, by), "unlocked", of_anybody=True)  # fmt: skip


def _sign_out(visit: Visit) -> Response:
    return _done(visit, lambda by, name: sign_out_all(visit.house, name, by), "signed_out")  # fmt: skip


DOORS = (
    Door("GET", "/people", _show, MANAGE),
    Door("GET", "/people/person", _one, MANAGE),
    Door("POST", "/people/give", _give, MANAGE),
    Door("POST", "/people/take", _take, MANAGE),
    Door("POST", "/people/invite", _invite, MANAGE),
    Door("POST", "/people/unlock", _unlock, MANAGE),
    Door("POST", "/people/sign-out", _sign_out, MANAGE),
)
