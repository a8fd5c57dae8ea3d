"""Puts the desk together: every door, and the one way through each of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import click
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from listener.apart import named
from listener.desk import (
    account,
    agreeing,
    alerts,
    appeals,
    bulk,
    charts_page,
    corrections,
    deciding,
    evidence,
    fact_answers,
    fact_forms,
    facts,
    home,
    hours,
    incident,
    invitation,
    item,
    lasting,
    minutes,
    modes,
    packing,
    passing,
    people,
    preferences,
    public,
    questions,
    queue,
    rare,
    requests,
    reviewing,
    saying,
    signin,
    transparency,
    unchecked,
    untrue,
    words,
)
from listener.desk.csrf import comes_from_here, is_token
from listener.desk.doors import PUBLIC, Door, check_doors
from listener.desk.forms import BadForm, own_path, read_form
from listener.desk.front import Front
from listener.desk.houses import Desk
from listener.desk.render import Language
from listener.desk.sessions import LIFE, session_of
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.people.appeals import LONGEST

HERE = ("127.0.0.1", "localhost", "[::1]")
FOR_A_DAY = {"cache-control": "public, max-age=86400"}
BUSY = (
    "Wardmote is busy for a moment. Nothing was changed. Wait a little, then try again."
)
DOWN = "Wardmote cannot answer just now. Whoever runs it sees why. Try again later."
BROKEN = (
    "Something went wrong inside Wardmote. Nothing was half-done. Please report it."
)
DOORS: tuple[Door, ...] = (
    *public.DOORS,
    *signin.DOORS,
    *invitation.DOORS,
    *account.DOORS,
    *people.DOORS,
    *appeals.DOORS,
    *home.DOORS,
    *questions.DOORS,
    *modes.DOORS,
    *corrections.DOORS,
    *rare.DOORS,
    *hours.DOORS,
    *queue.DOORS,
    *bulk.DOORS,
    *preferences.DOORS,
    *item.DOORS,
    *deciding.DOORS,
    *saying.DOORS,
    *lasting.DOORS,
    *agreeing.DOORS,
    *passing.DOORS,
    *evidence.DOORS,
    *packing.DOORS,
    *alerts.DOORS,
    *incident.DOORS,
    *requests.DOORS,
    *facts.DOORS,
    *fact_forms.DOORS,
    *fact_answers.DOORS,
    *unchecked.DOORS,
    *untrue.DOORS,
    *charts_page.DOORS,
    *minutes.DOORS,
    *reviewing.DOORS,
    *words.DOORS,
    *transparency.DOORS,
)


def make_app(
    desk: Desk, hosts: Sequence[str] = (), doors: Sequence[Door] = DOORS
) -> Front:
    """The whole desk as one application. `hosts`: names it may be asked for, beside those of this machine.

    Raises OpenDoor for a route that does not say who may open it.
    """
    check_doors(doors)
    routes = [
        Route(door.path, _endpoint(desk, door), methods=[door.method]) for door in doors
    ]
    routes.append(Route("/static/{name}", _static(desk), methods=["GET"]))

    async def not_there(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 404
        door = Door("GET", "", lambda visit: _not_there(visit, status), _ANYBODY)
        answer = await run_in_threadpool(_pass, desk, door, request, {})
        # Which methods there are: a 405 must say so.
        more = error.headers if isinstance(error, HTTPException) else None
        answer.headers.update(more or {})
        return answer

    async def fault_of_ours(request: Request, error: Exception) -> Response:
        if not isinstance(error, ClientDisconnect):
            named(
                error
            )  # to the standard error output: whoever reports it has it there
        return await run_in_threadpool(_broken, desk, request)

    app = Starlette(
        routes=routes,
        exception_handlers={HTTPException: not_there, Exception: fault_of_ours},
    )
    app.router.redirect_slashes = False
    return Front(app, {*HERE, *hosts, *([desk.name] if desk.name else [])}, secure=desk.secure)  # fmt: skip


_ANYBODY = frozenset({"public"})


def _not_there(visit: Visit, status: int) -> Response:
    return visit.sorry(
        status,
        visit.say("There is no such page"),
        visit.say("Check the address, or begin again from the first page."),
    )


def _endpoint(desk: Desk, door: Door) -> Callable[[Request], Awaitable[Response]]:
    """The one way through a door: read the form, then answer in a thread with a house of its own."""

    async def endpoint(request: Request) -> Response:
        form: dict[str, str] = {}
        if door.method == "POST":
            try:
                form = await read_form(request)
            except BadForm:
                refuse = Door("GET", door.path, _too_large, _ANYBODY)
                return await run_in_threadpool(_pass, desk, refuse, request, {})
        return await run_in_threadpool(_pass, desk, door, request, form)

    return endpoint


def _too_large(visit: Visit) -> Response:
    return visit.sorry(
        400,
        visit.say("This form cannot be read"),
        visit.say("It is too long, or was not made here. Go back and try again."),
    )


def _pass(desk: Desk, door: Door, request: Request, form: dict[str, str]) -> Response:
    """Answer one request, or say in plain words why not."""
    language: Language = request.scope["wardmote.language"]
    try:
        with desk.house(acts=door.acts) as house:
            visit = Visit(desk, house, request, language, form=form)
            visit.visitor = request.cookies.get(_cookie(desk, "visitor"), "")
            visit.session = session_of(
                house, request.cookies.get(_cookie(desk, "session"), "")
            )
            before = visit.session
            answer = _checked(visit, door)
            _set_cookies(visit, answer, before is not None)
            return answer
    except BusyError:
        return _alone(desk, language, 503, BUSY)
    except UserError as error:
        # For whoever runs it; a page is read by anybody, and the sentence may name files.
        click.echo(f"wardmote desk: {error}", err=True)
        return _alone(desk, language, 503, DOWN)


def _checked(visit: Visit, door: Door) -> Response:
    """The page, for those who may see it and whose form is ours."""
    if door.method == "POST":
        key = visit.session.key if visit.session else visit.visitor
        ours = comes_from_here(visit.request.headers)
        if ours and not visit.session and not door.lets_in(visit.roles):
            return signin.sign_in_again(visit)
        if not ours or not is_token(visit.form.get("token", ""), key):
            if ours and visit.session and own_path(visit.form.get("back_to", "")):
                return _signed_in_since(visit)
            typed = visit.form.get("text", "") if ours and PUBLIC in door.who else ""
            return visit.sorry(
                403,
                visit.say("This form is too old, or was not made here"),
                visit.say(
                    "Nothing was changed. Open the page and send it again. If that does not help, allow cookies for this page."
                ),
                typed[:LONGEST],
            )
    if door.lets_in(visit.roles):
        answer = door.answer(visit)
        if visit.after:
            answer.background = BackgroundTask(_run_all, visit.after)
        return answer
    if visit.session is None:
        return signin.ask_to_sign_in(visit)
    return visit.sorry(
        403,
        visit.say("This page is not for you"),
        visit.say(
            "Your role does not open it. Ask whoever runs Wardmote if it should."
        ),
    )


def _signed_in_since(visit: Visit) -> Response:
    """For a form made in a session that another has taken the place of, as when somebody signs in in another window."""
    return visit.sorry(
        403,
        visit.say("You signed in again since"),
        visit.say("Nothing was changed. Go back to the page, and send it from there. The Back button may still show what you typed."),
        back=own_path(visit.form.get("back_to", "")),
    )  # fmt: skip


def _run_all(jobs: Sequence[Callable[[], None]]) -> None:
    for job in jobs:
        try:
            job()
        except UserError:
            return  # what was decided is stored: the service carries it out


def _cookie(desk: Desk, kind: str) -> str:
    return f"__Host-wardmote-{kind}" if desk.secure else f"wardmote-{kind}"


def _set_cookies(visit: Visit, answer: Response, had_session: bool) -> None:
    """Give or take away what the browser holds: the ids of a session and of a visitor, and nothing else."""

    def keep(kind: str, value: str, seconds: int) -> None:
        answer.set_cookie(
            _cookie(visit.desk, kind),
            value,
            max_age=seconds,
            path="/",
            secure=visit.desk.secure,
            httponly=True,
            samesite="strict",
        )

    given = visit.request.cookies
    if visit.session and visit.session.key != given.get(_cookie(visit.desk, "session")):
        keep("session", visit.session.key, int(LIFE.total_seconds()))
        keep("visitor", "", 0)
    elif not visit.session and (had_session or _cookie(visit.desk, "session") in given):
        keep("session", "", 0)
    if visit.fresh_visitor:
        keep("visitor", visit.fresh_visitor, int(LIFE.total_seconds()))


def _alone(desk: Desk, language: Language, status: int, text: str) -> Response:
    """A page that needs no house."""
    said = desk.pages.say(text, language)
    return HTMLResponse(desk.pages.render("alone.html", language, text=said), status)


def _broken(desk: Desk, request: Request) -> Response:
    """A fault of ours: one sentence, and nothing of what went wrong."""
    return _alone(desk, request.scope.get("wardmote.language", "en"), 500, BROKEN)


def _static(desk: Desk) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        from listener.desk.render import STATIC

        name = request.path_params["name"]
        if name not in desk.pages.static:
            return PlainTextResponse("", 404)
        return Response(
            desk.pages.static[name], headers=FOR_A_DAY, media_type=STATIC[name]
        )

    return endpoint
