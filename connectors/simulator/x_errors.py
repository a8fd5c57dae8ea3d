"""X's problem answers as its specification words them (platforms.md section 3.3)."""

from __future__ import annotations

import re
from typing import Any

from connectors.simulator.things import Token
from connectors.simulator.wire import Reply, Request

PROBLEM = "application/problem+json"
JSON = "application/json; charset=utf-8"
NOT_FOUND = "resource-not-found"


class XProblem(Exception):
    """A problem that X would answer with. `kind` is the last part of `type`, or "about:blank"."""

    def __init__(
        self, status: int, kind: str, title: str, detail: str, **more: Any
    ) -> None:
        super().__init__(detail)
        self.status, self.kind, self.title, self.detail, self.more = (
            status,
            kind,
            title,
            detail,
            more,
        )
        self.headers: dict[str, str] = {}
        self.legacy = False  # the older form: {"errors": [{"code", "message"}]}

    def reply(self, host: str) -> Reply:
        """The answer on the wire."""
        if self.legacy:
            return Reply(
                {"errors": [{"code": 88, "message": "Rate limit exceeded"}]},
                self.status,
                JSON,
                self.headers,
            )
        kind = (
            self.kind
            if self.kind == "about:blank"
            else f"{host}/2/problems/{self.kind}"
        )
        body = {
            **self.more,
            "title": self.title,
            "detail": self.detail,
            "type": kind,
            "status": self.status,
        }
        return Reply(body, self.status, PROBLEM, self.headers)


def unauthorised() -> XProblem:
    """401: no token, an unknown one, or one that has run out."""
    return XProblem(401, "about:blank", "Unauthorized", "Unauthorized")


def forbidden(detail: str) -> XProblem:
    """403: this app may not do this."""
    reason = {
        "reason": "client-not-enrolled",
        "required_enrollment": "Appropriate Level of API Access",
    }
    return XProblem(403, "client-forbidden", "Client Forbidden", detail, **reason)


def out_of_scope() -> XProblem:
    """403: this token may not do this."""
    return XProblem(403, "about:blank", "Forbidden", "Forbidden")


def need(token: Token, scope: str) -> None:
    """Raises the 403 of a token that lacks a scope."""
    if scope not in token.grants:
        raise out_of_scope()


def wrong_kind_of_token() -> XProblem:
    """403: this call is for a user's token only."""
    detail = (
        "Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint. Supported authentication "
        "types are [OAuth 1.0a User Context, OAuth 2.0 User Context]."
    )
    return XProblem(
        403, "unsupported-authentication", "Unsupported Authentication", detail
    )


def not_yours(detail: str, native_id: str) -> XProblem:
    """403: the post is not in one's own conversation."""
    about = {
        "resource_id": native_id,
        "resource_type": "tweet",
        "parameter": "id",
        "value": native_id,
    }
    return XProblem(403, "not-authorized-for-resource", "Forbidden", detail, **about)


def invalid(name: str, value: str, message: str) -> XProblem:
    """400: a parameter is wrong."""
    errors = [{"parameters": {name: [value]}, "message": message}]
    detail = "One or more parameters to your request was invalid."
    return XProblem(400, "invalid-request", "Invalid Request", detail, errors=errors)


def missing(
    host: str,
    native_id: str,
    parameter: str,
    kind: str = "tweet",
    *,
    problem: str = NOT_FOUND,
) -> dict[str, str]:
    """One entry of `errors[]` for something that is not there, or that this caller may not see."""
    if problem != NOT_FOUND:
        about = {
            "resource_id": native_id,
            "resource_type": kind,
            "parameter": parameter,
            "value": native_id,
        }
        detail = f"Sorry, you are not authorized to see the {kind} with {parameter}: [{native_id}]."
        return {
            **about,
            "title": "Authorization Error",
            "detail": detail,
            "type": f"{host}/2/problems/{problem}",
        }
    return {
        "value": native_id,
        "detail": f"Could not find {kind} with {parameter}: [{native_id}].",
        "title": "Not Found Error",
        "resource_type": kind,
        "parameter": parameter,
        "resource_id": native_id,
        "type": f"{host}/2/problems/{NOT_FOUND}",
    }


def too_many(request: Request | None = None) -> XProblem:
    """429; a planned fault may leave out the reset time or use the legacy body."""
    problem = XProblem(429, "about:blank", "Too Many Requests", "Too Many Requests")
    fault = request.fault("rate_limited") if request else None
    problem.legacy = bool(fault and fault.options.get("legacy"))
    return problem


def planned_problem(request: Request) -> XProblem | None:
    """The problem that a planned fault of this call asks for, or None."""
    native_id = next(
        (
            part
            for part in request.path.split("/")
            if part.isdecimal() and len(part) > 1
        ),
        "0",
    )
    problems = {
        "service_down": XProblem(
            503, "about:blank", "Service Unavailable", "Service Unavailable"
        ),
        "rate_limited": too_many(request),
        "policy_block": forbidden(
            "Your account is temporarily blocked from this action."
        ),
        "token_expired": unauthorised(),
        "permission_missing": out_of_scope(),
        "gone": XProblem(
            404,
            "resource-not-found",
            "Not Found Error",
            f"Could not find tweet with id: [{native_id}].",
        ),
        "payment_required": XProblem(
            402, "credits-depleted", "Payment Required", "Your credits are used up."
        ),
    }
    if request.method == "GET" and re.fullmatch(r"/2/tweets(/\d+)?", request.path):
        del problems["gone"]  # a look-up says so in `errors[]`, with status 200
    paging = request.argument("pagination_token") or request.argument("next_token")
    if request.fault("stale_cursor") and paging:
        return invalid(
            "pagination_token",
            paging,
            f"The `pagination_token` query parameter value [{paging}] is not valid",
        )
    return next(
        (problems[fault.kind] for fault in request.faults if fault.kind in problems),
        None,
    )
