"""What a person may decide, and when. Each refusal is one sentence that says what to do instead."""

from __future__ import annotations

from contextlib import suppress

from listener.adopting import still_in_force
from listener.errors import UserError
from listener.hideable import NEVER_HIDDEN, why_no_hide
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.people.matrix import ACTION_OF, cell, may, roles_for
from listener.reasons import need_reason
from listener.reconcile import ELSEWHERE
from listener.settings import Settings, require_mode, same_name
from listener.store import Store
from listener.store.acts import open_wish
from listener.store.around import copy_stays
from listener.store.comments import Kept, kept
from listener.store.decisions import (
    Plain,
    Verb,
    decision,
    last_by_person,
    rule_last_used,
    undone_by,
)
from listener.store.proposals import Seen
from moderation.checks.repeats import SIMILARITY
from moderation.rules import Rule

REPEATS = "R12"
OFFERED: tuple[Plain, ...] = ("keep", "show", "confirm", "hide")


def check_person(actor: Actor, reason: str, verb: Verb = "keep") -> None:
    """Whether this person may decide this, and has said why. Raises UserError."""
    action = ACTION_OF[verb]
    if (
        not may(actor.role, action)
        or not actor.name.strip()
        or same_name(actor.name) == MACHINE.name
    ):
        raise UserError(
            f"A decision needs the name of an {roles_for(action)}. Say who you are with --as NAME."
        )
    need_reason(
        reason,
        "A decision needs a reason. Add one with --reason, in a few words that a resident may read.",
    )


def check_emergency(actor: Actor, reason: str) -> None:
    """Whether this person may have everything shown at once (policy 3.2): more may than may show one. Raises UserError."""
    able = may(actor.role, "restore") or cell(actor.role, "restore") == "emergency"
    if not able or not actor.name.strip() or same_name(actor.name) == MACHINE.name:
        raise UserError(
            f"To show everything again needs the name of an {roles_for('restore')}, or an admin. Say who you are with --as NAME."
        )
    need_reason(
        reason, "To show everything again needs a reason. Add one with --reason."
    )


def check_seen(
    house: House, known: Kept, seen: Seen | None, actor: Actor | None = None
) -> Kept:
    """The comment as it is now, where it still is what the person saw. Raises UserError, saying what changed.

    Without `seen`, only the words are compared. What `actor` decided themselves in the meantime they know of.
    """
    current = kept(house.store, known.comment.comment_id)
    version = seen.version if seen else known.version
    if current is None or current.version != version:
        raise UserError(
            "The comment was edited in the meantime. Look at it again, then decide."
        )
    if seen is None or current.gone_at:
        return current  # that it is gone is said by check_state
    under = seen.rules_sha256
    if under and not still_in_force(house.store, under, house.rules):
        raise UserError(
            "The rules were changed in the meantime. Look at it again, then decide. "
            "`wardmote queue NUMBER` shows it and prints the command to decide with."
        )
    last = last_by_person(house.store, current.comment.comment_id)
    own = actor and last and same_name(actor.name) == same_name(last.actor.name)
    if last and not own and last.decision_id > seen.decision_id:
        raise UserError(
            f"{last.actor.name} decided on it in the meantime: {last.verb}, decision {last.decision_id}. "
            "Look at it again (`wardmote queue NUMBER`), then decide."
        )
    return current


def check_wish(
    house: House,
    known: Kept,
    verb: Verb,
    rule: str | None,
    *,
    agreed: bool = False,
    takes_back: bool = False,
) -> None:
    """Whether the page, the platform and the rules allow this at all. Raises UserError.

    `agreed`: two people have agreed to a hide under rule 4, with source and harm. `takes_back`: it undoes a decision,
    and goes by the rule of that.
    """
    if not takes_back:
        _check_named(house, known, verb, rule)
    if verb not in ("hide", "show"):
        return
    if verb == "hide" and known.hidden_by == ELSEWHERE:
        # It is hidden already; only its reason is missing.
        check_rule(house, rule, agreed=agreed)
        _check_copy_stays(house, known, rule)
        return
    require_mode(house.settings, "assist", "act")
    connector = house.connectors.get(known.comment.page_id)
    if connector is None:
        if closed := house.closed.get(known.comment.page_id):
            raise UserError(closed)
        raise UserError(
            f"{known.comment.page_id} is no longer in {house.folder / 'wardmote.yaml'}. Add the page again to act on it."
        )
    if verb == "hide":
        check_rule(house, rule, agreed)
        if not known.comment.on_own_post:
            raise UserError(
                "This comment is not on the councillor's own page. So the platform lets nobody here hide it."
            )
        if not connector.capabilities.hide or known.comment.can_hide is False:
            raise UserError(
                "The platform does not let this page hide this comment. It can only be kept."
            )
        _check_copy_stays(house, known, rule)


def check_rule(house: House, rule: str | None, agreed: bool = False) -> None:
    """Whether a comment may be hidden under this rule at all. Raises UserError."""
    if not rule:
        raise UserError(
            "A hide needs the rule that was broken. Name it with --rule, such as --rule R2."
        )
    named = _known(house, rule)
    if named.id == "R4" and not agreed:
        raise UserError(
            "Being wrong is no reason to hide. Rule 4 needs --source, --harm, --reply-would-not-do and a second "
            "person who agrees: answer the comment instead, or tell the communications team."
        )
    if named.action in NEVER_HIDDEN:
        raise UserError(
            f"Rule {named.id.removeprefix('R')} is never a reason to hide a comment."
        )


def _check_named(house: House, known: Kept, verb: Verb, rule: str | None) -> None:
    """Whether a rule may be named with what is no hide: it is one of those there are. Raises UserError.

    Who agrees to a hide under another rule than it was made under is asked what a hide under that one is asked.
    """
    if not rule or verb == "hide":
        return  # check_wish has looked
    if verb != "confirm":
        _known(house, rule)
    elif rule != rule_last_used(house.store, known.comment.comment_id):
        check_rule(house, rule)
        _check_copy_stays(house, known, rule)


def _known(house: House, rule: str) -> Rule:
    """The rule of this name. Raises UserError."""
    known = {one.id: one for one in house.rules.rules}
    if rule not in known:
        raise UserError(
            f"There is no rule {rule}. Name one of {', '.join(known)} with --rule."
        )
    return known[rule]


def check_breach(house: House, rule: str) -> None:
    """Whether it may be noted, where nobody here can hide it, that a comment breaks this rule. Raises UserError."""
    if not rule:
        raise UserError(
            "Say which rule it breaks. Name it with --rule, such as --rule R2."
        )
    named = _known(house, rule)
    if named.id == "R4":
        raise UserError(
            "Being wrong is no breach that can be noted. Rule 4 also asks for a source, a harm and a second person "
            "who agrees. Answer the comment instead, or tell the communications team."
        )
    if named.action in NEVER_HIDDEN:
        raise UserError(
            f"Rule {named.id.removeprefix('R')} is never a reason to hide a comment, so no breach of it is noted."
        )


def _check_copy_stays(house: House, known: Kept, rule: str | None) -> None:
    """Rule 12 leaves one copy in view, and its notice says so. Raises UserError where there would be none."""
    if rule != REPEATS:
        return
    uses = (use for use in house.rules.rule(REPEATS).checks if use.check == "repeats")
    least = min((float(use.options.get("similarity", SIMILARITY)) for use in uses), default=SIMILARITY)  # fmt: skip
    if not copy_stays(house.store, known, least):
        raise UserError(
            "Rule 12 leaves one copy in view, and no other copy of this text is in view on this page. "
            "Let this one stand, or name another rule that it breaks."
        )


def possible(store: Store, settings: Settings, known: Kept) -> list[Plain]:
    """What a person can decide on a comment as it stands now, the mildest first."""
    can_be: list[Plain] = []
    for verb in OFFERED:
        naming = verb == "hide" and known.hidden_by == ELSEWHERE
        if verb == "hide" and not naming and why_no_hide(settings, known):
            continue
        if verb == "show" and settings.mode == "watch":
            continue
        with suppress(UserError):
            check_state(store, known, verb)
            can_be.append(verb)
    return can_be


def check_not_undone(store: Store, decision_id: int) -> None:
    """Whether a decision can still be taken back: nobody has done so before. Raises UserError."""
    later = undone_by(store, decision_id)
    if later is not None:
        raise UserError(
            f"Decision {decision_id} was undone already, by decision {later.decision_id}."
        )


def check_state(
    store: Store, known: Kept, verb: Verb, undoes: int | None = None
) -> None:
    """Whether the comment is in a state in which this can be decided, and this be undone by it. Raises UserError."""
    if undoes is not None:
        check_not_undone(store, undoes)
    if known.gone_at:
        raise UserError(
            "The comment is no longer on the platform. There is nothing left to decide."
        )
    if known.erased_at and verb != "show":
        raise UserError(
            "What it said was erased, so nobody can judge it any more. If it is hidden, it can only be shown again."
        )
    on_its_way = open_wish(store, known.comment.comment_id, "hide")
    hiding = on_its_way is not None
    showing = open_wish(store, known.comment.comment_id, "show") is not None
    hidden = bool(known.hidden_by) or hiding
    unnamed = known.hidden_by == ELSEWHERE and not hiding  # a rule is still to be named
    made = decision(store, on_its_way.decision_id) if on_its_way else None
    # A machine's hide that is still on its way does not stand between a person and their own.
    takes_over = made is not None and made.actor == MACHINE and not known.hidden_by
    if verb == "hide" and on_its_way and not known.hidden_by and not showing and not takes_over:  # fmt: skip
        by = made.actor.name if made else MACHINE.name
        raise UserError(
            f"Hiding it was decided already, by {by}. It is not done yet; Wardmote goes on trying while it runs."
        )
    if verb == "hide" and hidden and not showing and not unnamed and not takes_over:
        raise UserError(
            f"The comment is hidden already, by {known.hidden_by or MACHINE.name}."
        )
    if verb == "show" and not hidden:
        raise UserError("The comment is visible already.")
    if verb == "confirm" and known.hidden_by != MACHINE.name and not takes_over:
        raise UserError("There is no automatic hide to confirm on this comment.")
    if verb == "keep" and hidden:
        if known.hidden_by == MACHINE.name:
            raise UserError(
                "The comment is hidden. Show it again, or agree with the hide."
            )
        raise UserError("The comment is hidden. Show it again.")
