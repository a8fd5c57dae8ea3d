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


def check_person(actor: Actor, reason: str) -> None:
    """Whether this person may decide, and has said why. Raises UserError."""
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


def check_wish(house: House, known: Kept, verb: Verb, rule: str | None) -> None:
    """Whether the page, the platform and the rules allow this at all. Raises UserError."""
    if verb not in ("hide", "show"):
        return
    require_mode(house.settings, "assist", "act")
    connector = house.connectors.get(known.comment.page_id)
    if connector is None:
        raise UserError(
            f"{known.comment.page_id} is no longer in {house.folder / 'wardmote.yaml'}. Add the page again to act on it."
        )
    if verb == "hide":
        _check_rule(house, rule)
        if not known.comment.on_own_post:
            raise UserError(
                "This comment is not on the councillor's own page, so the platform lets nobody here hide it."
            )
        if not connector.capabilities.hide or known.comment.can_hide is False:
            raise UserError(
                "The platform does not let this page hide this comment. It can only be kept."
            )


def _check_rule(house: House, rule: str | None) -> None:
    known = {one.id: one for one in house.rules.rules}
    if rule not in known:
        raise UserError(
            "A hide needs the rule that was broken. Name it with --rule, such as --rule R2."
        )
    if rule == "R4":
        raise UserError(
            "Being wrong is no reason to hide. Rule 4 needs a source, the harm and a second person, which this version "
            "cannot take down yet: answer the comment, or tell the communications team."
        )
    if known[rule].action in ("none", "badge"):
        raise UserError(
            f"Rule {rule.removeprefix('R')} is never a reason to hide a comment."
        )


def check_state(house: House, known: Kept, verb: Verb) -> None:
    """Whether the comment is in a state in which this can be decided. Raises UserError."""
    if known.gone_at:
        raise UserError(
            "The comment is no longer on the platform. There is nothing left to decide."
        )
    hiding = open_wish(house.store, known.comment.comment_id, "hide") is not None
    showing = open_wish(house.store, known.comment.comment_id, "show") is not None
    hidden = bool(known.hidden_by) or hiding
    if verb == "hide" and hidden and not showing:
        raise UserError(
            f"The comment is hidden already, by {known.hidden_by or MACHINE.name}."
        )
    if verb == "show" and not hidden:
        raise UserError("The comment is visible already.")
    if verb == "confirm" and known.hidden_by != MACHINE.name:
        raise UserError("There is no automatic hide to confirm on this comment.")
    if verb == "keep" and hidden:
        raise UserError(
            "The comment is hidden. Use `show` to put it back, or `confirm` to agree with the hide."
        )
