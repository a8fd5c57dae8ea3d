"""What a person may decide, and when. Each refusal is one sentence that says what to do instead."""

from __future__ import annotations

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.settings import require_mode
from listener.store.acts import open_wish
from listener.store.comments import Kept
from listener.store.decisions import Verb

DECIDERS = ("owner", "delegate")


def check_person(
    house: House, known: Kept, verb: Verb, actor: Actor, reason: str, rule: str | None
) -> None:
    """Whether this person may decide this, and has said what the log must hold. Raises UserError."""
    if (
        actor.role not in DECIDERS
        or not actor.name.strip()
        or actor.name == MACHINE.name
    ):
        raise UserError(
            "A decision needs the name of an owner or delegate. Say who you are with --as NAME."
        )
    if not reason.strip():
        raise UserError(
            "A decision needs a reason. Add one with --reason, in a few words that a resident may read."
        )
    if verb in ("hide", "show"):
        require_mode(house.settings, "assist", "act")
    if verb == "hide":
        if rule not in {r.id for r in house.rules.rules}:
            raise UserError(
                "A hide needs the rule that was broken. Name it with --rule, such as --rule R2."
            )
        if not known.comment.on_own_post:
            raise UserError(
                "This comment is not on the councillor's own page, so the platform lets nobody here hide it."
            )
        if (
            not house.connectors[known.comment.page_id].capabilities.hide
            or known.comment.can_hide is False
        ):
            raise UserError(
                "The platform does not let this page hide this comment. It can only be kept."
            )


def check_state(house: House, known: Kept, verb: Verb) -> None:
    """Whether the comment is in a state in which this can be decided. Raises UserError."""
    if known.gone_at:
        raise UserError(
            "The comment is no longer on the platform. There is nothing left to decide."
        )
    on_its_way = open_wish(house.store, known.comment.comment_id, "hide") is not None
    if verb == "hide" and (known.hidden_by or on_its_way):
        raise UserError(
            f"The comment is hidden already, by {known.hidden_by or MACHINE.name}."
        )
    if verb == "show" and not known.hidden_by and not on_its_way:
        raise UserError("The comment is visible already.")
    if verb == "confirm" and known.hidden_by != MACHINE.name:
        raise UserError("There is no automatic hide to confirm on this comment.")
    if verb == "keep" and (known.hidden_by or on_its_way):
        raise UserError(
            "The comment is hidden. Use `show` to put it back, or `confirm` to agree with the hide."
        )
