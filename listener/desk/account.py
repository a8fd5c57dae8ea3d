"""One's own account: where one is signed in, a new password, new recovery codes, another phone."""

from __future__ import annotations

import base64
import re

from starlette.responses import Response

from listener.desk.doors import SIGNED_IN, Door
from listener.desk.forms import number
from listener.desk.limits import PROOF
from listener.desk.passwords import check_password, set_password
from listener.desk.pictures import square
from listener.desk.sessions import (
    IDLE,
    LIFE,
    Session,
    knows,
    mark_of,
    sign_out_all,
    sign_out_one,
    sign_out_others,
)
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.writer import Actor
from listener.people.codes import secret_of
from listener.people.invitations import keep_phone, phone_address, step_of
from listener.people.recovery import fresh_codes, keep_codes
from listener.people.recovery import mark_of as mark_of_code
from listener.settings import same_name
from listener.store.connection import as_moment
from listener.store.logins import has_recovery, recovery_left
from listener.store.sessions import sessions_of

NONCE_BYTES = 16
_NONCE = re.compile(r"[0-9a-f]{32}")
DONE = ("password", "recovery_code", "phone", "session")
SECRET_BYTES = 20


def _me(visit: Visit) -> Session:
    if visit.session is None:  # the door lets nobody else in
        raise RuntimeError("nobody is signed in")
    return visit.session


def _actor(visit: Visit) -> Actor:
    me = _me(visit)
    return Actor(me.name, "owner" if "owner" in me.roles else me.roles[0])


def _show(visit: Visit, status: int = 200, fault: str = "") -> Response:
    me = _me(visit)
    person, mine = same_name(me.name), mark_of(me.key)
    rows = [
        {**row, "mine": row["mark"] == mine}
        for row in sessions_of(visit.house.store, person)
        if visit.now - as_moment(row["seen_at"]) < IDLE
        and visit.now - as_moment(row["began_at"]) < LIFE
    ]
    done = visit.asked("done")
    return visit.page(
        "account.html",
        status,
        me=me,
        sessions=rows,
        codes=recovery_left(visit.house.store, person),
        done=done if done in DONE else "",
        fault=fault,
        here="/account",
    )


def _end_one(visit: Visit) -> Response:
    if not sign_out_one(visit.house, _me(visit), number(visit.form.get("session", ""))):
        title = visit.say("There is no such session")
        return visit.sorry(404, title, visit.say("It is not yours, or it has ended already."))  # fmt: skip
    return visit.go("/account?done=session")


def _end_all(visit: Visit) -> Response:
    sign_out_all(visit.house, _me(visit).name, _actor(visit))
    visit.session = None
    return visit.go("/")


def _knows(visit: Visit) -> bool:
    """Whether whoever sent this form gave the password and a code. A wrong try is counted as when signing in."""
    code = visit.form.get("code", "").replace(" ", "")[:40]
    with visit.desk.at_least(visit.desk.slowest_refusal):
        return knows(visit.house, _me(visit).name, visit.form.get("password", ""), code)


def _too_often(visit: Visit) -> Response | None:
    if visit.allows(PROOF):
        return None
    return visit.sorry(429, visit.say("Too many tries"), visit.say("Wait ten minutes, then try again."))  # fmt: skip


def _wrong(visit: Visit) -> str:
    return visit.say(
        "Your password or the code did not fit. A code works once: try the next one on your phone."
    )


def _ask_password(visit: Visit, fault: str = "", field: str = "") -> Response:
    status = 422 if fault else 200
    return visit.page("account_password.html", status, fault=fault, field=field, here="/account/password")  # fmt: skip


def _new_password(visit: Visit) -> Response:
    me, wanted = _me(visit), visit.form.get("new", "")
    if wanted != visit.form.get("again", ""):
        return _ask_password(visit, visit.say("The two new passwords are not the same."), "new")  # fmt: skip
    try:
        check_password(wanted, me.name)
    except UserError:
        return _ask_password(visit, visit.say("Choose a password of 14 letters or more, without your name in it. Four words that do not belong together are easy to remember."), "new")  # fmt: skip
    too_often = _too_often(visit)
    if too_often:
        return too_often
    if not _knows(visit):
        return _ask_password(visit, _wrong(visit), "password")
    set_password(visit.house, me.name, wanted, _actor(visit))
    visit.session = None
    return visit.go("/sign-in?changed=password")


def _ask_recovery(visit: Visit, fault: str = "") -> Response:
    left = recovery_left(visit.house.store, same_name(_me(visit).name))
    status = 422 if fault else 200
    return visit.page("account_recovery.html", status, fault=fault, field="password" if fault else "", left=left, codes=(), here="/account/recovery")  # fmt: skip


def _new_recovery(visit: Visit) -> Response:
    me, person = _me(visit), same_name(_me(visit).name)
    codes = fresh_codes(visit.secret("recovery", visit.form.get("code", "")))
    if not has_recovery(visit.house.store, person, mark_of_code(person, codes[0])):
        too_often = _too_often(visit)
        if too_often:
            return too_often
        if not _knows(visit):
            return _ask_recovery(visit, _wrong(visit))
        with visit.house.store.transaction(visit.now) as tx:
            keep_codes(tx, _actor(visit), codes)
    return visit.page("account_recovery.html", 201, fault="", left=len(codes), codes=codes, me=me, here="/account/recovery", once=True)  # fmt: skip


def _secret(visit: Visit, nonce: str) -> str:
    return base64.b32encode(visit.secret("phone", nonce)[:SECRET_BYTES]).decode()


def _ask_phone(visit: Visit, fault: str = "", field: str = "") -> Response:
    given = visit.form.get("nonce", "")
    nonce = given if _NONCE.fullmatch(given) else visit.desk.token(NONCE_BYTES).hex()
    secret = _secret(visit, nonce)
    address = phone_address(_me(visit).name, secret)
    return visit.page(
        "account_phone.html",
        422 if fault else 200,
        fault=fault,
        field=field,
        nonce=nonce,
        secret=secret,
        square=square(address, visit.say("Square for your phone's camera")),
        here="/account/phone",
    )


def _new_phone(visit: Visit) -> Response:
    nonce, actor = visit.form.get("nonce", ""), _actor(visit)
    if not _NONCE.fullmatch(nonce):
        return _ask_phone(visit, visit.say("Open the page again, then set up the phone."))  # fmt: skip
    secret = _secret(visit, nonce)
    try:
        if secret_of(visit.house, actor) == secret:
            return visit.go("/account?done=phone")  # the button was pressed twice
    except UserError:
        pass  # the file of the old phone is missing or broken: all the more reason
    too_often = _too_often(visit)
    if too_often:
        return too_often
    try:
        step = step_of(visit.house, secret, visit.form.get("digits", ""))
    except BusyError:
        raise
    except UserError:
        return _ask_phone(visit, visit.say("These are not the six digits that the new phone shows now. Look again."), "digits")  # fmt: skip
    if not _knows(visit):
        return _ask_phone(visit, _wrong(visit), "password")
    with visit.house.store.transaction(visit.now) as tx:
        mark = mark_of(_me(visit).key)
        sign_out_others(tx, actor, mark, "phone_changed")
        keep_phone(visit.house, tx, actor, secret, step)
    return visit.go("/account?done=phone")


DOORS = (
    Door("GET", "/account", _show, SIGNED_IN),
    Door("POST", "/account/session", _end_one, SIGNED_IN),
    Door("POST", "/account/sessions", _end_all, SIGNED_IN),
    Door("GET", "/account/password", _ask_password, SIGNED_IN),
    Door("POST", "/account/password", _new_password, SIGNED_IN),
    Door("GET", "/account/recovery", _ask_recovery, SIGNED_IN),
    Door("POST", "/account/recovery", _new_recovery, SIGNED_IN),
    Door("GET", "/account/phone", _ask_phone, SIGNED_IN),
    Door("POST", "/account/phone", _new_phone, SIGNED_IN),
)
