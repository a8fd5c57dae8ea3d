"""Signing in and out: name, password, and the code from the phone, all on one page."""

from __future__ import annotations

from starlette.datastructures import URL
from starlette.responses import Response

from listener.desk.doors import EVERYONE, SIGNED_IN, Door
from listener.desk.forms import own_path
from listener.desk.limits import SIGN_IN
from listener.desk.sessions import ID_BYTES, sign_in, sign_out
from listener.desk.visit import Visit
from listener.people.recovery import is_recovery

LONGEST_CODE = 40


def ask_to_sign_in(visit: Visit) -> Response:
    """The form, to be led back afterwards to the page that was asked for."""
    query = visit.request.url.query
    wanted = visit.request.scope["path"] + (f"?{query}" if query else "")
    return _form(visit, 401, own_path(wanted))


def sign_in_again(visit: Visit) -> Response:
    """For a form whose sender is signed in no more: the sign-in page says so, and leads back to the form's page.

    What was typed is not kept: whoever sits there next would read it.
    """
    if "back_to" not in visit.form:  # made by nobody who was signed in
        return visit.go("/sign-in")
    return visit.go(_address(ended="yes", next=own_path(visit.form["back_to"])))


def _address(**words: str) -> str:
    """The sign-in page with what it is to say and where it leads back to."""
    said = {name: word for name, word in words.items() if word}
    return str(URL("/sign-in").include_query_params(**said))


def _show(visit: Visit) -> Response:
    if visit.session:
        return visit.go(visit.home)
    return _form(visit, 200, own_path(visit.asked("next")))


def _form(
    visit: Visit, status: int, wanted: str, *, wrong: bool = False, name: str = ""
) -> Response:
    changed, ended = visit.asked("changed"), visit.asked("ended")
    changed = changed if changed == "password" else ""
    ended = ended if ended == "yes" else ""
    return visit.page(
        "signin.html",
        status,
        wanted=wanted,
        wrong=wrong,
        name=name,
        changed=changed,
        ended=ended,
        # The same page in the other language says the same, and leads back to the same place.
        here=_address(changed=changed, ended=ended, next=wanted),
    )


def _sign_in(visit: Visit) -> Response:
    wanted = own_path(visit.form.get("next", ""))
    if not visit.allows(SIGN_IN):
        return visit.sorry(
            429,
            visit.say("Too many tries"),
            visit.say("Wait ten minutes, then try again."),
        )
    before = visit.session.key if visit.session else ""
    name = visit.form.get("name", "")[:60]
    code = visit.form.get("code", "").replace(" ", "")[:LONGEST_CODE]
    with visit.desk.at_least(visit.desk.slowest_refusal):
        session = sign_in(
            visit.house,
            name,
            visit.form.get("password", ""),
            code,
            visit.desk.token(ID_BYTES).hex(),
            before,
        )
    if session is None:
        return _form(visit, 422, wanted, wrong=True, name=name)
    visit.session = session
    if is_recovery(code):
        return visit.go("/account?done=recovery_code")
    return visit.go(wanted or visit.home)


def _sign_out(visit: Visit) -> Response:
    if visit.session:
        sign_out(visit.house, visit.session)
        visit.session = None
    return visit.go("/")


DOORS = (
    Door("GET", "/sign-in", _show, EVERYONE),
    Door("POST", "/sign-in", _sign_in, EVERYONE),
    Door("POST", "/sign-out", _sign_out, SIGNED_IN),
)
