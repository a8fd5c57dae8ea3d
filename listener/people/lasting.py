"""What cannot be undone, or needs a second person: delete, block, and a hide under rule 4. Proposed, then agreed to.

A proposal changes nothing. Whoever agrees proves who they are; only then is a wish written, which act_for_people.py
carries out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from connectors.base import Proof
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.block_checklist import (
    SECOND_PERSON,
    USUAL,
    BlockCase,
    history,
    missing,
)
from listener.people.ladder_notices import blocked, deleted
from listener.settings import require_mode
from listener.store.acts import open_wish
from listener.store.appeals import held_back
from listener.store.comments import Kept
from listener.store.connection import as_moment
from listener.store.person_acts import open_person_act, standing_block
from listener.store.proposals import Proposable

_SOURCE = re.compile(r"^https?://[^\s/?#@]+\.[^\s/?#@]+([/?#]\S*)?$")
NO_BLOCK = ("R4", "R5", "R9", "R17")


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants done, and what they say of it."""

    verb: Proposable
    rule: str
    reason: str
    source: str = ""  # rule 4
    harm: str = ""
    reply_would_not_do: str = ""
    why_not_hide: str = ""  # delete
    days: float = USUAL.total_seconds() / 86400  # block
    review_days: float | None = None  # None: half of the time
    other_route: str = ""

    @property
    def action(self) -> str:
        """The row of the matrix that it falls under."""
        return "hide_r4" if self.verb == "hide" else self.verb

    def details(self) -> dict[str, Any]:
        """What is kept beside verb, rule and reason."""
        names = ("source", "harm", "reply_would_not_do", "why_not_hide", "other_route")
        said: dict[str, Any] = {name: getattr(self, name) for name in names}
        return said | {"days": self.days, "review_days": self.review_days}


def wish_of(
    verb: Proposable, rule: str, reason: str, details: Mapping[str, Any]
) -> Wish:
    """A wish as it was kept."""
    return replace(Wish(verb, rule, reason), **details)


def block_times(wish: Wish, now: datetime) -> tuple[datetime, datetime]:
    """When a block that begins now ends, and when it is looked at again."""
    review = wish.days / 2 if wish.review_days is None else wish.review_days
    return now + timedelta(days=wish.days), now + timedelta(days=review)


def notice_of(house: House, known: Kept, wish: Wish, now: datetime) -> tuple[str, str]:
    """What the author is told of a delete or a block; empty where no reason was given."""
    if not wish.reason.strip():
        return "", ""
    reason = wish.reason.rstrip(" .") + "."
    if wish.verb == "delete":
        posted_at = known.comment.created_at or known.first_seen_at
        return deleted(house.rules, wish.rule, posted_at, reason)
    expires_at, review_at = block_times(wish, now)
    return blocked(expires_at, review_at, reason, wish.other_route)


def refusals(
    house: House, known: Kept, wish: Wish, actor: Actor, approver: str | None
) -> list[tuple[str, str]]:
    """What stands in the way, each a code and a sentence; empty where it may be done."""
    if wish.rule not in {one.id for one in house.rules.rules}:
        return [("rule", "Name the rule that was broken, such as R2: --rule R2")]
    if wish.verb == "hide":
        return _r4_refusals(wish)
    connector = house.connectors.get(known.comment.page_id)
    able = connector and getattr(connector.capabilities, wish.verb)
    if wish.verb == "delete":
        found = _delete_refusals(house, known, wish)
    else:
        found = _block_refusals(house, known, wish, actor, approver)
    if not able:
        found.append(
            ("platform", f"This platform does not let Wardmote {wish.verb} for you.")
        )
    return found


def check_mode(house: House) -> None:
    """In watch mode nothing of this is done. Raises UserError."""
    require_mode(house.settings, "assist", "act")


def _r4_refusals(wish: Wish) -> list[tuple[str, str]]:
    found = []
    if not _SOURCE.match(wish.source):
        found.append(
            ("source", "Rule 4 needs a source that shows it: --source https://...")
        )
    if not wish.harm.strip():
        found.append(
            ("harm", "Rule 4 needs the harm that it could do. Say it with --harm.")
        )
    if not wish.reply_would_not_do.strip():
        found.append(
            ("reply", "Say why a reply would not do: --reply-would-not-do '...'")
        )
    return found


def _delete_refusals(house: House, known: Kept, wish: Wish) -> list[tuple[str, str]]:
    found = []
    comment_id = known.comment.comment_id
    on_its_way = open_wish(house.store, comment_id, "hide") is not None
    if held_back(house.store, comment_id, house.now()):
        found.append(
            ("held", "An appeal or a hold is open on this comment. Wait until it ends.")
        )
    if known.gone_at:
        found.append(("gone", "The comment is no longer on the platform."))
    if wish.rule in ("R4", "R5", "R17"):
        found.append(
            ("rule", f"Rule {wish.rule[1:]} is never a reason to delete a comment.")
        )
    if not (known.hidden_by or on_its_way or wish.why_not_hide.strip()):
        found.append(
            (
                "hide_first",
                "Hide it first, or say why a hide would not do: --why-not-hide '...'",
            )
        )
    if open_person_act(house.store, comment_id, "delete"):
        found.append(("twice", "The comment is being deleted already."))
    return found


def block_case(
    house: House, known: Kept, wish: Wish, actor: Actor, approver: str | None
) -> BlockCase:
    """What the checklist looks at."""
    now, comment = house.now(), known.comment
    expires_at, review_at = block_times(wish, now)
    asked, breaches = history(
        house.store, comment.page_id, comment.author_id, now, house.settings.retention.strikes_months
    )  # fmt: skip
    return BlockCase(
        now=now,
        comment_id=comment.comment_id,
        requested_at=asked,
        breaches=breaches,
        rule=wish.rule,
        reason=wish.reason,
        requester=actor.name,
        approver=approver,
        expires_at=expires_at,
        review_at=review_at,
        notice=notice_of(house, known, wish, now),
        other_route=wish.other_route,
    )


def _block_refusals(
    house: House, known: Kept, wish: Wish, actor: Actor, approver: str | None
) -> list[tuple[str, str]]:
    comment = known.comment
    if not comment.author_id or comment.by_owner:
        return [("author", "The platform does not say whose account this is.")]
    if comment.author_id in house.rules.official_authors:
        return [("author", "This is an official account, which is never blocked.")]
    if wish.rule in NO_BLOCK:
        return [("rule", f"Rule {wish.rule[1:]} is never a reason to block somebody.")]
    standing_now = standing_block(house.store, comment.page_id, comment.author_id)
    if standing_now:
        until = as_moment(standing_now["expires_at"])
        return [("twice", f"The account is blocked already, until {until:%Y-%m-%d}.")]
    rows = missing(block_case(house, known, wish, actor, approver))
    # Nobody can have agreed before they were asked.
    asked = approver is not None
    return [(r.code, r.fails) for r in rows if asked or r.code != SECOND_PERSON]


def fresh(proof: Proof, actor: Actor, now: datetime) -> bool:
    """Whether a proof is this person's, and of just now."""
    return proof.actor_id == actor.name and now - proof.proved_at <= timedelta(
        minutes=15
    )
