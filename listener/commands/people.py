"""`wardmote decide`, `wardmote undo` and `wardmote release`: what people do."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast, get_args

import click

from listener.act import act
from listener.brake import release as release_brake
from listener.breaches import keep_as_breach
from listener.cli import data_option
from listener.commands.options import person_options, rule_said, rung_options
from listener.decide import decide as decide_on
from listener.errors import UserError
from listener.house import House, living_house
from listener.live_matter import advice_lines
from listener.minutes.heads import note_head
from listener.people.act_for_people import act_for_people
from listener.people.matrix import ACTION_OF, may
from listener.people.roster import roles_of, who_is
from listener.promise import hidden_again_by, shown_by, shows_at_once
from listener.store.acts import act_of
from listener.store.comments import Kept, find, kept
from listener.store.decisions import PLAIN, Decision, Rung, Verb, decision, item
from listener.store.person_acts import person_act_of
from listener.store.proposals import Seen
from listener.terminal import cell, safe
from listener.undo import undo as undo_decision

OVER = (
    "The time that software had to hide this comment is over: taken back, it is shown again at once. "
    "To do that, add --yes."
)
BREACH = "breaks_rule"  # a keep where nobody here can hide it: see listener/breaches.py
VERBS = ("keep", BREACH, "hide", "confirm", "show", *get_args(Rung))


@click.command()
@click.argument("reference")
@click.argument("verb", type=click.Choice(VERBS))
@data_option
@person_options
@click.option(
    "--rule", callback=rule_said, help="The rule that was broken, such as R2."
)
@click.option("--seen", default="", help="What you saw, as `wardmote queue` shows it.")
@rung_options
def decide(
    reference: str,
    verb: str,
    folder: Path,
    who: str,
    reason: str,
    rule: str | None,
    seen: str,
    **said: Any,
) -> int:
    """Decide on a comment, by its number in the queue, its id or its link.

    keep, hide, confirm, show: whether it stays. breaks_rule: it breaks the rule that --rule names, and stays only
    because nobody here can hide it, in mode watch or where the platform forbids it. The log notes that; nothing changes
    on the platform.

    The rest is what only people do: reply_offered, offer_contact, ask_author, stop_request, warning and report give you
    the text, and are remembered with --sent. delete and block wait for a second look; unblock ends a block; withdraw
    takes back what was only said.
    """
    from listener.commands.ladder import Asked, climb  # it reports through this file

    with living_house(folder) as house:
        known, looked = _meant(house, reference, seen)
        if verb != "report":
            _advise(house, known, who)
        if verb == BREACH:
            _note_breach(house, known, who, reason, rule, looked)
        elif verb in PLAIN and not (verb == "hide" and rule == "R4" and said["source"]):  # fmt: skip
            actor = who_is(house.settings, who, ACTION_OF[verb], house.now())
            made = decide_on(house, known, verb, actor, reason, rule=rule, seen=looked)
            report(house, made)
        else:
            asked = Asked(known, cast(Verb, verb), who, reason, rule, looked, said)
            climb(house, asked)
    return 0


def _note_breach(house: House, known: Kept, who: str, reason: str, rule: str | None, seen: Seen | None) -> None:  # fmt: skip
    """Keep it, and note which rule it breaks. Raises UserError."""
    actor = who_is(house.settings, who, ACTION_OF["keep"], house.now())
    made = keep_as_breach(house, known, actor, reason, rule or "", seen)
    report(house, made)
    broken = (made.rule or "").removeprefix("R")
    click.echo(f"It is noted that it breaks rule {broken}. Nothing changes on the platform.")  # fmt: skip


def _advise(house: House, known: Kept, who: str) -> None:
    """In a thread about a live planning or licensing matter, whoever may reply is told what the desk tells them."""
    held = roles_of(house.settings, who, house.now())
    if not house.settings.people or any(may(one.role, "reply") for one in held):
        for text in advice_lines(house.store, house.settings, house.rules, known, house.now()):  # fmt: skip
            click.echo(safe(text), err=True)


def _meant(house: House, reference: str, token: str) -> tuple[Kept, Seen | None]:
    """The comment that a number of the queue, an id or a link means, and what the person saw of it."""
    known, looked = _by_number(house, reference)
    if not token:
        return known, looked
    parts = token.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isalnum() for part in parts):
        raise UserError(
            "--seen is not as `wardmote queue NUMBER` shows it. Copy it whole."
        )
    version, last, rules = parts
    if not (version.isdigit() and last.isdigit()):
        raise UserError(
            "--seen is not as `wardmote queue NUMBER` shows it. Copy it whole."
        )
    return known, Seen(int(version), int(last), rules)


def _by_number(house: House, reference: str) -> tuple[Kept, Seen | None]:
    if not (reference.isascii() and reference.isdigit() and len(reference) < 19):
        known = find(house.store, reference)
        if known is None:
            raise UserError(
                f"No comment is known as {safe(reference)}. `wardmote queue` shows the numbers."
            )
        return known, None
    row = item(house.store, int(reference))
    known = kept(house.store, row["comment_id"]) if row else None
    if row is None or known is None:
        raise UserError(
            f"No comment is known as {reference}. `wardmote queue` shows the numbers."
        )
    if row["version"] != known.version:
        raise UserError(
            f"The words of number {reference} were changed by their author. "
            "`wardmote queue` shows the new words and their number."
        )
    if row["seen_decision"] is None:
        return known, None  # from before this was kept
    return known, Seen(row["version"], row["seen_decision"], row["seen_rules"] or "")


@click.command()
@click.argument("number", type=click.IntRange(1, 10**15))
@data_option
@person_options
@click.option("--yes", is_flag=True, help="Also where that shows the comment at once.")
def undo(number: int, folder: Path, who: str, reason: str, yes: bool) -> int:
    """Take back a decision, by its own number: `log show` says "(decision 7)"."""
    with living_house(folder) as house:
        earlier = decision(house.store, number)
        action = "restore" if earlier and earlier.verb == "hide" else "hide_by_hand"
        actor = who_is(house.settings, who, action, house.now())
        known = kept(house.store, earlier.comment_id) if earlier else None
        if earlier and known and not yes and shows_at_once(house.store, house.rules, known, earlier, house.now()):  # fmt: skip
            raise UserError(OVER)
        made = undo_decision(house, number, actor, reason)
        report(house, made)
        say_shown(house, made)
        say_waiting(house, made)
    return 0


def say_shown(house: House, made: Decision) -> None:
    """Say that what was decided had the comment shown again at once, where it did."""
    shown = shown_by(house.store, made.comment_id, made.decision_id)
    if shown is not None:
        click.echo("The time that software had to hide it is over, so it is shown again.")  # fmt: skip
        report(house, shown)


def say_waiting(house: House, made: Decision) -> None:
    """Say what became of a comment that software had hidden, where somebody took back that they had shown it."""
    undone = decision(house.store, made.undoes) if made.undoes else None
    if undone is None or (undone.verb, made.verb) != ("show", "reopen"):
        return
    again = hidden_again_by(house.store, made.comment_id, made.decision_id)
    if again is None:
        click.echo("It stays visible, and waits in the queue until a person decides.")
        return
    click.echo("Software hides it again, for no longer than before. It waits in the queue.")  # fmt: skip
    report(house, again)


def report(house: House, made: Decision) -> None:
    """Try to carry the decision out at once, and say how it stands."""
    act(house)
    act_for_people(house)
    note_head(house.store.db, house.heads, house.now().isoformat())
    known = kept(house.store, made.comment_id)
    wish = act_of(house.store, made.decision_id) or person_act_of(
        house.store, made.decision_id
    )
    click.echo(f"Decision {made.decision_id}: {made.verb}, by {safe(made.actor.name)}.")
    if known is not None:
        click.echo(f'The comment: "{cell(known.comment.text, 100).rstrip()}"')
    if wish is None:
        return
    if wish.state == "done":
        click.echo("It is done on the platform.")
    elif wish.state == "intended":
        click.echo(
            f"It is not done yet ({wish.outcome}). Wardmote goes on trying while it runs."
        )
    else:
        click.echo(f"It could not be done: {wish.outcome}.")


@click.command()
@click.argument("page_id")
@data_option
@person_options
def release(page_id: str, folder: Path, who: str, reason: str) -> int:
    """Let Wardmote hide by itself again, after the brake came on. `status` names the page."""
    with living_house(folder) as house:
        actor = who_is(house.settings, who, "hide_by_hand", house.now())
        release_brake(house, page_id, actor, reason)
    click.echo(f"The brake is off for {safe(page_id)}.")
    return 0
