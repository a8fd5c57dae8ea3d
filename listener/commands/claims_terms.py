"""What a person says on the command line of reviews that others wrote; none of it means anything for a file of our own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, cast

import click
from click.core import ParameterSource

from listener.errors import UserError
from listener.terminal import safe
from moderation.claims.factbank.entry import VERDICTS, Verdict
from moderation.claims.factbank.ratings import plain_rating
from moderation.claims.factbank.read_review import Terms
from moderation.claims.factbank.registry import LONGEST_DAYS
from moderation.types import Claim

_THEIRS = ("author", "owner_role", "approver_role", "expires", "topic", "impact", "verdicts", "skip_unfit")  # fmt: skip


def check_for_reviews_only(form: str) -> None:
    """Refuse an option of ClaimReview where the file is of our own form: nothing would come of it. Raises UserError."""
    if form == "claimreview":
        return
    context = click.get_current_context()
    given = [
        f"`{one.opts[0]}`"
        for one in context.command.params
        if one.name in _THEIRS
        and context.get_parameter_source(one.name) is ParameterSource.COMMANDLINE
    ]
    if given:
        means = "means" if len(given) == 1 else "mean"
        them = "it" if len(given) == 1 else "them"
        raise UserError(
            f"{', '.join(given)} {means} something with --format claimreview only. Add that, or leave {them} out."
        )


def terms_of(said: dict[str, Any], today: date, kept: Iterable[Claim]) -> Terms:
    """What a person says of reviews that others wrote. `kept`: the claims that stand here. Raises UserError."""
    missing = [
        option
        for option, value in (
            ("--owner-role", said["owner_role"].strip()),
            ("--approver-role", said["approver_role"].strip()),
            ("--expires", said["expires"]),
        )
        if not value
    ]
    if missing:
        raise UserError(
            f"A review that others wrote says neither who answers for it here nor how long it holds. Add {', '.join(missing)}."
        )
    expires = said["expires"].date()
    if not today < expires <= today + timedelta(days=LONGEST_DAYS):
        raise UserError(
            f"--expires must be after today and at most {LONGEST_DAYS} days ahead: {today + timedelta(days=LONGEST_DAYS)}."
        )
    return Terms(
        said["owner_role"].strip(),
        said["approver_role"].strip(),
        today,
        expires,
        topic=said["topic"],
        impact=said["impact"],
        verdicts=_verdicts(said["verdicts"]),
        skip_unfit=said["skip_unfit"],
        kept={claim.claim_id.casefold(): (claim.topic, claim.impact) for claim in kept},
    )


def _verdicts(pairs: Sequence[str]) -> dict[str, Verdict]:
    """What each rating means. Raises UserError where a pair cannot be read, or two say different things of one rating."""
    found: dict[str, Verdict] = {}
    first: dict[str, str] = {}
    for pair in pairs:
        rating, _, verdict = pair.rpartition("=")
        if not plain_rating(rating) or verdict.strip() not in VERDICTS:
            raise UserError(
                f'--verdict "{safe(pair)}" is not understood. Write a rating, then = and one of {", ".join(VERDICTS)}.'
            )
        same = first.setdefault(plain_rating(rating), pair)
        if same.rpartition("=")[2].strip() != verdict.strip():
            raise UserError(
                f'--verdict "{safe(same)}" and --verdict "{safe(pair)}" say different things of one rating. Leave one out.'
            )
        found[rating.strip()] = cast(Verdict, verdict.strip())
    return found
