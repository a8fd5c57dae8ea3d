"""What X's answers mean for us: decided by status and by the last part of a problem's `type`, never by text.

Source: X API v2 specification 2.167 and its error guide; older answers use {"errors": [{"code", "message"}]}.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from connectors.base import ConnectorError, Permanent, Temporary, fault
from connectors.budget import PAUSE, Allowance
from connectors.payload import as_items, as_mapping, as_number, as_text
from connectors.session import Answer

LIMIT_SECONDS = 15 * 60.0  # how long to wait where no header tells
BLOCK_SECONDS = PAUSE.total_seconds()  # it gives no time of its own
CREDIT_SECONDS = (
    3600.0  # somebody must buy credits, or raise a cap; look again in an hour
)
LONGEST_SECONDS = 24 * 3600.0

TOKEN = "x_access_token"  # the file of an account that is the only one

_LOCKED = frozenset(
    {63, 64, 326}
)  # legacy codes: suspended, suspended, locked for a while

_PASSING = frozenset({408, 425})  # the call came too slowly, or too early


def renew(file: str) -> str:
    """What to do where a token will not do; `file` is the one in secrets/ that this account's token stands in."""
    return f"put a new token into secrets/{file} (docs/install.md)"


def failure_of(
    answer: Answer | None, body: object, *, write: bool, file: str = TOKEN
) -> ConnectorError:
    """The error that a refused call stands for. `body` is the JSON of the answer; None where it holds none.

    `file` is the name of the account's token file.
    """
    status = answer.status if answer is not None else 0
    kinds, codes = _kinds(body), _codes(body)
    if "usage-capped" in kinds:
        said = "X's usage cap for this project is used up: raise it in the X developer console, or wait until it begins anew, as a rule with the month"
        return Temporary(said, reason="wait_until", retry_after=CREDIT_SECONDS)
    if status == 429 or 88 in codes or "rate-limit-exceeded" in kinds:
        wait = wait_seconds(answer)
        return Temporary(
            "X's call limit is reached", reason="wait_until", retry_after=wait
        )
    if status == 402:
        said = "X's credits for this account are used up: buy credits in the X developer console"
        return Temporary(said, reason="wait_until", retry_after=CREDIT_SECONDS)
    if status == 401:
        return Permanent(
            f"X does not let us in, because the token no longer works: {renew(file)}",
            reason="auth_dead",
        )
    if status in _PASSING or (body is None and 400 <= status < 500):
        # No JSON at all: a front end has answered in X's place, so nobody has decided anything.
        return fault(f"X gave an answer that is not one (status {status})", write=write)
    if status == 403 and codes & _LOCKED:
        said = "X has locked this account: log in to X and follow what it asks"
        return Temporary(said, reason="policy_block", retry_after=BLOCK_SECONDS)
    if status == 403:
        return Permanent(_denied(kinds, write, file), reason="capability_denied")
    if status == 404 and "resource-not-found" in kinds:
        return Permanent(
            "X does not show this post: it is deleted, or we may not see it",
            reason="gone_or_denied",
        )
    if 400 <= status < 500:
        return Permanent(f"X refused the call (status {status})", reason="bad_request")
    return fault(f"X gave an answer that is not one (status {status})", write=write)


def withheld(body: Mapping[str, Any], file: str = TOKEN) -> ConnectorError:
    """The error that a 200 with `errors` and no data stands for."""
    if "resource-not-found" in _kinds(body):
        return Permanent(
            "X does not show this: it is deleted, or we may not see it",
            reason="gone_or_denied",
        )
    return Permanent(_denied(_kinds(body), False, file), reason="capability_denied")


def is_positively_gone(body: Mapping[str, Any]) -> bool:
    """Whether every error in the body says that the post is not there (rather than not for us)."""
    kinds = _kinds(body)
    return bool(kinds) and kinds == {"resource-not-found"}


def wait_seconds(answer: Answer | None) -> float:
    """Seconds until x-rate-limit-reset by the server's own clock, else 15 minutes."""
    if answer is None:
        return LIMIT_SECONDS
    reset = as_number(answer.headers.get("x-rate-limit-reset"))
    if reset is None:
        return LIMIT_SECONDS
    return min(max(reset - _server_time(answer), 1.0), LONGEST_SECONDS)


def allowance_of(answer: Answer | None) -> Allowance | None:
    """What the three headers say of the window that the call belongs to; None where one is missing."""
    if answer is None:
        return None
    limit = as_number(answer.headers.get("x-rate-limit-limit"))
    left = as_number(answer.headers.get("x-rate-limit-remaining"))
    reset = as_number(answer.headers.get("x-rate-limit-reset"))
    if limit is None or left is None or reset is None:
        return None
    return Allowance(limit, left, wait_seconds(answer))


def _server_time(answer: Answer) -> float:
    try:
        return parsedate_to_datetime(answer.headers.get("Date", "")).timestamp()
    except (ValueError, TypeError, OverflowError):
        return time.time()


def _kinds(body: object) -> set[str]:
    whole = as_mapping(body)
    problems = [whole, *(as_mapping(error) for error in as_items(whole.get("errors")))]
    return {
        as_text(problem["type"]).rpartition("/")[2]
        for problem in problems
        if "type" in problem
    }


def _codes(body: object) -> set[int]:
    errors = [as_mapping(error) for error in as_items(as_mapping(body).get("errors"))]
    return {
        code for error in errors if (code := as_number(error.get("code"))) is not None
    }


def _denied(kinds: set[str], write: bool, file: str) -> str:
    if write and "not-authorized-for-resource" in kinds:
        return "X lets us hide replies only in threads that this account began"
    if "client-forbidden" in kinds:
        return "X refuses this to our app: its project or plan in X's developer console does not allow this call"
    if "unsupported-authentication" in kinds:
        return f"X wants a token of the account here, and ours is of another kind: {renew(file)}"
    needed = "tweet.moderate.write" if write else "tweet.read and users.read"
    return f"X refuses this to our token: it needs {needed}; {renew(file)}"
