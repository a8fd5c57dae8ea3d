"""What somebody does who was invited: their own password, their phone, and their recovery codes, all in one form."""

from __future__ import annotations

import base64
from datetime import timedelta

from starlette.responses import Response

from listener.desk.doors import EVERYONE, Door
from listener.desk.limits import INVITATION
from listener.desk.passwords import check_password
from listener.desk.pictures import square
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.writer import Actor
from listener.people.invitations import (
    Account,
    accept,
    invited,
    mark_of,
    phone_address,
    step_of,
)
from listener.people.recovery import fresh_codes
from listener.people.recovery import mark_of as mark_of_code
from listener.store.connection import as_moment
from listener.store.logins import has_recovery, invitation

SECRET_BYTES = 20
LONGEST_CODE = 60
TWICE = timedelta(minutes=5)


def _given(visit: Visit) -> str:
    return (visit.form.get("code", "") or visit.asked("code")).strip()[:LONGEST_CODE]


def _too_often(visit: Visit) -> Response | None:
    if visit.allows(INVITATION):
        return None
    return visit.sorry(429, visit.say("Too many tries"), visit.say("Wait a while, then try again."))  # fmt: skip


def _no_more(visit: Visit) -> Response:
    return visit.sorry(
        404,
        visit.say("This invitation cannot be used"),
        visit.say(
            "It was used, it is older than 72 hours, a newer one took its place, or whoever made it may no longer invite you. Check that the link is whole, or ask for a new one."
        ),
    )


def _signed_in(visit: Visit) -> Response:
    return visit.sorry(
        409,
        visit.say("You are signed in already"),
        visit.say(
            "An invitation is for somebody new. If it is for you, sign out first. Then open the link again."
        ),
    )


def _secret(visit: Visit, code: str) -> str:
    """The secret of the phone: it hangs on the invitation and on this browser, and no table holds it."""
    return base64.b32encode(visit.secret("invited", mark_of(code))[:SECRET_BYTES]).decode()  # fmt: skip


def _codes(visit: Visit, code: str) -> list[str]:
    return fresh_codes(visit.secret("recovery", mark_of(code)))


def _show(visit: Visit) -> Response:
    """The form. To open the link uses nothing up: mail programs open links by themselves."""
    if visit.session:
        return _signed_in(visit)
    code = _given(visit)
    if not code:
        return visit.page("invitation_code.html", here="/invitation")
    too_often = _too_often(visit)
    if too_often:
        return too_often
    found = invited(visit.house, code)
    return _form(visit, code, found[1]) if found else _no_more(visit)


def _form(
    visit: Visit, code: str, actor: Actor, fault: str = "", field: str = ""
) -> Response:
    secret = _secret(visit, code)
    address = phone_address(actor.name, secret)
    return visit.page(
        "invitation.html",
        422 if fault else 200,
        code=code,
        name=actor.name,
        roles=[one.role for one in visit.house.settings.people if one.name == actor.name],
        secret=secret,
        square=square(address, visit.say("Square for your phone's camera")),
        fault=fault,
        field=field,
        here=f"/invitation?code={code}",
    )  # fmt: skip


def _accept(visit: Visit) -> Response:
    if visit.session:
        return _signed_in(visit)
    code, wanted = _given(visit), visit.form.get("new", "")
    if _sent_twice(visit, code):
        return _ready(visit, code)
    too_often = _too_often(visit)
    if too_often:
        return too_often
    found = invited(visit.house, code)
    if found is None:
        return _no_more(visit)
    actor, secret = found[1], _secret(visit, code)
    digits = visit.form.get("digits", "")
    fault, field = _fault(visit, actor, wanted, secret, digits)
    if fault:
        return _form(visit, code, actor, fault, field)
    try:
        accept(visit.house, code, Account(wanted, secret, digits, _codes(visit, code)))
    except BusyError:
        raise
    except UserError:
        return _no_more(visit)  # somebody was quicker
    return _ready(visit, code)


def _fault(
    visit: Visit, actor: Actor, wanted: str, secret: str, digits: str
) -> tuple[str, str]:
    """What is wrong with what was filled in, and the field; "" twice where nothing is."""
    try:
        step_of(visit.house, secret, digits)
    except UserError:
        return visit.say("These are not the six digits that the app shows now. Look again, and check that the clock of the phone is right."), "digits"  # fmt: skip
    if wanted != visit.form.get("again", ""):
        return visit.say("The two passwords are not the same."), "new"
    try:
        check_password(wanted, actor.name)
    except UserError:
        return visit.say("Choose a password of 14 letters or more, without your name in it. Four words that do not belong together are easy to remember."), "new"  # fmt: skip
    return "", ""


def _sent_twice(visit: Visit, code: str) -> bool:
    """Whether this browser used this invitation a moment ago: the recovery codes would be lost."""
    row = invitation(visit.house.store, mark_of(code)) if code else None
    if row is None or row["ended_why"] != "used":
        return False
    mark = mark_of_code(row["person"], _codes(visit, code)[0])
    recent = visit.now - as_moment(row["ended_at"]) <= TWICE
    return recent and has_recovery(visit.house.store, row["person"], mark)


def _ready(visit: Visit, code: str) -> Response:
    return visit.page("invitation_used.html", 201, codes=_codes(visit, code), here="/sign-in", once=True)  # fmt: skip


DOORS = (
    Door("GET", "/invitation", _show, EVERYONE),
    Door("POST", "/invitation", _accept, EVERYONE),
)
