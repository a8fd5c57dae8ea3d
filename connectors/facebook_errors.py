"""What Facebook's error codes mean for us. Decided by code and subcode, never by text.

Source: Meta's error handling guide and rate limiting page, Graph API v26.0.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from connectors.base import ConnectorError, Permanent, Reason, Temporary, fault
from connectors.budget import PAUSE, Allowance
from connectors.payload import as_flag, as_items, as_mapping, as_number
from connectors.session import Answer

LIMIT_SECONDS = 15 * 60.0  # how long to wait where no header tells
BLOCK_SECONDS = PAUSE.total_seconds()  # a policy block gives no time of its own
LONGEST_SECONDS = 24 * 3600.0
AGAIN_SECONDS = 60.0  # the other posts are read meanwhile, so it need not wait long

TOKEN = "facebook_page_token"  # the file of a page that is the only one

_LIMITS = frozenset({4, 17, 32, 341, 613, 80001, 80002, 80006})
_DEAD = {
    458: "the app was removed from the account",
    459: "the owner of the account must log in and pass a check",
    460: "the account's password was changed",
    463: "the access token has expired",
    464: "the account is not confirmed",
    467: "the access token is no longer valid",
    492: "the account lost its role on the page",
}
_REFUSED: dict[int, tuple[Reason, str]] = {
    506: ("bad_request", "Facebook refused a duplicate"),
    803: (
        "gone_or_denied",
        "Facebook does not know that id, or does not let us see it",
    ),
    2635: (
        "bad_request",
        "this version of the Graph API is dead: Wardmote must be updated",
    ),
    1609005: ("bad_request", "Facebook refused the link"),
}


class AskedTooMuch(Temporary):
    """A fault of Facebook's that a list meets also where too much of it is asked for at once (code 1)."""


def renew(file: str) -> str:
    """What to do where a token will not do; `file` is the one in secrets/ that this page's token stands in."""
    return f"put a new page token, made by an admin of the page, into secrets/{file} (docs/install.md)"


def without_ids(file: str, *, under_a_picture: bool) -> Permanent:
    """Facebook shows comments, but none of their ids. Under one picture alone that need be no fault of the token."""
    said = "Facebook shows comments without their ids: the page's token lacks the MODERATE task"
    if under_a_picture:
        return Permanent(f"{said}, or a picture in the post is another page's. If it lacks the task, {renew(file)}", reason="bad_request")  # fmt: skip
    return Permanent(f"{said}. Then {renew(file)}", reason="capability_denied")


def of_posts(
    names: Sequence[str], faults: Sequence[ConnectorError], went_through: bool
) -> ConnectorError:
    """The fault of the posts that could not be read, naming them; the gravest tells its reason."""
    gravest = min(faults, key=lambda error: error.reason != "bad_request")
    rest = "All other posts were read" if went_through else "The rest is read later"
    return type(gravest)(
        f"the comments under {', '.join(names)} cannot be read: {gravest}. {rest}",
        reason=gravest.reason,
        retry_after=AGAIN_SECONDS if went_through else None,
        in_part=went_through,
    )


def failure_of(
    result: object, answer: Answer | None, *, write: bool, file: str = TOKEN
) -> ConnectorError:
    """The error that a refused call stands for.

    `result` is the body as facebook-sdk gives it (a plain string where the library itself gave up), `answer`
    the status and headers, `file` the name of the page's token file. A write that met a fault may have been carried out: that is "unknown_result".
    """
    error = as_mapping(as_mapping(result).get("error"))
    code, subcode = (
        as_number(error.get("code")),
        as_number(error.get("error_subcode")) or 0,
    )
    if code is None:
        return _without_code(answer, write, file)
    if code == 1 and not write:
        return AskedTooMuch("Facebook has a fault", reason="retry_soon")
    if code in (1, 2):
        return fault("Facebook has a fault", write=write)
    if code in _LIMITS:
        wait = wait_seconds(answer)
        return Temporary(
            f"Facebook's call limit is reached (code {code})",
            reason="wait_until",
            retry_after=wait,
        )
    if code == 368:
        said = "Facebook has blocked this page's actions for a while (code 368): look at the page's support inbox"
        return Temporary(said, reason="policy_block", retry_after=BLOCK_SECONDS)
    if code in (102, 190):
        why = _DEAD.get(subcode, "the access token no longer works")
        return Permanent(
            f"Facebook does not let us in, because {why}: {renew(file)}",
            reason="auth_dead",
        )
    if code == 10 or 200 <= code <= 299:
        return _denied(code, write, file)
    if code == 100 and subcode == 33:
        said = "Facebook does not show this item: it is deleted, or we may no longer see it (code 100/33)"
        return Permanent(said, reason="gone_or_denied")
    if code in _REFUSED:
        reason, said = _REFUSED[code]
        return Permanent(f"{said} (code {code})", reason=reason)
    if as_flag(error.get("is_transient")) or (
        answer is not None and answer.status >= 500
    ):
        return fault(f"Facebook has a fault (code {code})", write=write)
    return Permanent(
        f"Facebook refused the call (code {code}/{subcode})", reason="bad_request"
    )


def wait_seconds(answer: Answer | None) -> float:
    """Seconds until calls are allowed again: from X-Business-Use-Case-Usage (minutes), else 15 minutes."""
    minutes = [
        as_number(use.get("estimated_time_to_regain_access")) or 0
        for use in _uses(answer)
    ]
    longest = max(minutes, default=0) * 60.0
    return min(longest, LONGEST_SECONDS) if longest > 0 else LIMIT_SECONDS


def used_percent(answer: Answer | None) -> int:
    """How much of the call budget is used, in percent; 0 where no header tells."""
    kinds = ("call_count", "total_time", "total_cputime")
    return max(
        (as_number(use.get(kind)) or 0 for use in _uses(answer) for kind in kinds),
        default=0,
    )


def allowance_of(answer: Answer | None) -> Allowance | None:
    """The budget in percent. It moves on slowly, so a reading holds until the next, for 15 minutes at most."""
    if not _uses(answer):
        return None
    return Allowance(100, 100 - used_percent(answer), wait_seconds(answer))


def _uses(answer: Answer | None) -> list[Mapping[str, object]]:
    if answer is None:
        return []
    business = as_mapping(_json_header(answer, "X-Business-Use-Case-Usage"))
    uses = [
        as_mapping(use) for entries in business.values() for use in as_items(entries)
    ]
    app = as_mapping(_json_header(answer, "X-App-Usage"))
    return [*uses, app] if app else uses


def _json_header(answer: Answer, name: str) -> object:
    try:
        return json.loads(answer.headers.get(name, "null"))
    except (ValueError, RecursionError):
        return None


def _denied(code: int, write: bool, file: str) -> Permanent:
    # The same code stands for a comment that nobody may hide, of which Facebook does not always say so before.
    said = (
        f"the page's token lacks a permission (code {code}), or Facebook lets nobody do this here: the token needs pages_manage_engagement, and the MODERATE task. If it lacks one of them, {renew(file)}. If it has both (the doctor tells), try it on the page itself"
        if write
        else f"the page's token lacks a permission (code {code}): it needs pages_read_engagement and pages_read_user_content, and the MODERATE task. Then {renew(file)}"
    )
    return Permanent(said, reason="capability_denied")


def _without_code(answer: Answer | None, write: bool, file: str) -> ConnectorError:
    """An answer without an error code: HTML from a proxy, wrong content type, a redirect, an empty body."""
    status = answer.status if answer is not None else 0
    if status == 429:
        return Temporary(
            "Facebook's call limit is reached",
            reason="wait_until",
            retry_after=wait_seconds(answer),
        )
    if status == 401:
        return Permanent(
            f"Facebook does not let us in (status 401): {renew(file)}",
            reason="auth_dead",
        )
    return fault(
        f"Facebook gave an answer that is not one (status {status})", write=write
    )
