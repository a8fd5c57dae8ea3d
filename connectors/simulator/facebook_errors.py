"""Graph API errors as its guides and recordings show them (platforms.md section 1.7)."""

from __future__ import annotations

import json

from connectors.simulator.faults import Fault
from connectors.simulator.wire import Reply, Request

TOKEN_SUBCODES = {
    0: "Invalid OAuth access token - Cannot parse access token",
    458: "Error validating access token: the user has not authorized the application",
    459: "Error validating access token: the user must log in to pass a checkpoint",
    460: "Error validating access token: the session was invalidated because the password was changed",
    463: "Error validating access token: Session has expired",
    464: "Error validating access token: the user is not confirmed",
    467: "Error validating access token: the access token is no longer valid",
    492: "Error validating access token: the user has no role on the Page any more",
}
LIMITS = {
    4: "(#4) Application request limit reached",
    17: "(#17) User request limit reached",
    32: "(#32) Page request limit reached",
    341: "(#341) Feed action request limit reached",
    613: "(#613) Calls to this api have exceeded the rate limit.",
    80001: "(#80001) There have been too many calls to this Page account. Wait a bit and try again.",
}
HTTP_STATUS = {
    1: 500,
    2: 500,
    4: 403,
    10: 403,
    17: 403,
    32: 403,
    200: 403,
    210: 403,
    341: 403,
    368: 403,
}


class GraphError(Exception):
    """An error that the Graph API would answer with."""

    def __init__(
        self,
        code: int,
        message: str,
        *,
        subcode: int = 0,
        type_: str = "OAuthException",
    ) -> None:
        super().__init__(message)
        self.code, self.subcode, self.type = code, subcode, type_

    def reply(self, trace: str) -> Reply:
        """The answer on the wire."""
        error: dict[str, object] = {
            "message": str(self),
            "type": self.type,
            "code": self.code,
        }
        if self.subcode:
            error["error_subcode"] = self.subcode
        if self.code == 368:
            error["error_user_title"] = "You're temporarily blocked"
            error["error_user_msg"] = (
                "You have been blocked from this action for a while."
            )
        return Reply(
            {"error": {**error, "fbtrace_id": trace}}, HTTP_STATUS.get(self.code, 400)
        )


def bad_token(subcode: int) -> GraphError:
    """190: the token is dead; the subcode says why."""
    return GraphError(
        190, TOKEN_SUBCODES.get(subcode, TOKEN_SUBCODES[467]), subcode=subcode
    )


def unsupported(method: str, native_id: str) -> GraphError:
    """100/33: deleted, or permission lost; the same words for both."""
    verb = {"GET": "get", "POST": "post", "DELETE": "delete"}.get(
        method, method.lower()
    )
    return GraphError(
        100,
        f"Unsupported {verb} request. Object with ID '{native_id}' does not exist, cannot be loaded due to missing "
        "permissions, or does not support this operation. Please read the Graph API documentation",
        subcode=33,
        type_="GraphMethodException",
    )


def bad_parameter(detail: str) -> GraphError:
    """100 without a subcode."""
    return GraphError(100, f"(#100) {detail}")


def dead_version(version: str, latest: str) -> GraphError:
    """2635: this version has been switched off."""
    return GraphError(
        2635,
        f"(#2635) You are calling a deprecated version of the API ({version}). Update to {latest}.",
    )


def planned_error(request: Request, latest: str) -> GraphError | None:
    """The error that a planned fault of this call asks for, or None."""
    for fault in request.faults:
        if found := _planned(fault, request, latest):
            return found
    return None


def _planned(fault: Fault, request: Request, latest: str) -> GraphError | None:
    option = fault.options.get
    if fault.kind == "service_down":
        return GraphError(int(option("code", 2)), "Service temporarily unavailable")
    if fault.kind == "rate_limited":
        code = int(option("code", 80001))
        return GraphError(code, LIMITS.get(code, LIMITS[80001]))
    if fault.kind == "policy_block":
        return GraphError(
            368,
            "The action attempted has been deemed abusive or is otherwise disallowed",
        )
    if fault.kind == "token_expired":
        return bad_token(int(option("subcode", 463)))
    if fault.kind == "permission_missing":
        code = int(option("code", 10 if request.method == "GET" else 200))
        return GraphError(
            code, f"(#{code}) Requires a permission that this token does not have"
        )
    if fault.kind == "gone":
        return unsupported(request.method, request.path.rpartition("/")[2])
    if fault.kind == "dead_version":
        return dead_version(request.path.split("/")[1], latest)
    if fault.kind == "stale_cursor" and (
        request.argument("after") or request.argument("__paging_token")
    ):
        return bad_parameter(
            "The After Cursor specified exceeds the max limit supported by this endpoint"
        )
    return None


def usage_headers(owner_id: str, percent: int, minutes: int) -> dict[str, str]:
    """The two usage headers: percentages of the budgets, and minutes until access is regained."""
    app = {
        "call_count": percent,
        "total_time": percent // 2,
        "total_cputime": percent // 2,
    }
    page = {"type": "pages", **app, "estimated_time_to_regain_access": minutes}
    return {
        "X-App-Usage": json.dumps(app),
        "X-Business-Use-Case-Usage": json.dumps({owner_id: [page]}),
    }
