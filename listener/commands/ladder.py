"""`wardmote approve`, and the verbs of `wardmote decide` that only people have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import click

from listener.cli import data_option
from listener.commands.options import person_options
from listener.commands.people import report
from listener.errors import UserError
from listener.house import House, living_house, utc_now
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.modes.switch import bare_house
from listener.people.approvals import (
    approve as approve_proposal,
)
from listener.people.approvals import (
    check_approver,
    check_proposer,
    decline,
    propose,
)
from listener.people.blocks import check_unblock, unblock
from listener.people.codes import prove
from listener.people.ladder import (
    ALREADY_SAID,
    Saying,
    check_said,
    record_said,
    withdraw,
)
from listener.people.lasting import Wish, wish_of
from listener.people.matrix import ACTION_OF
from listener.people.report_words import report_words
from listener.people.roster import need_people, who_is
from listener.store.comments import Kept, kept
from listener.store.decisions import Rung, Verb, decisions_on, open_item_of
from listener.store.proposals import Proposable, Seen, open_proposals, proposal
from listener.terminal import cell, safe

NO_WELSH = "There is no Welsh text: add --behaviour-cy, what should stop in Welsh."
WISHES = {
    "source": "source",
    "harm": "harm",
    "reply_would_not_do": "reply_would_not_do",
    "why_not_hide": "why_not_hide",
    "other_route": "other_route",
    "days": "days",
    "review_days": "review_days",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asked for on the command line: on which comment, as whom, and all that they said of it."""

    known: Kept
    verb: Verb
    who: str
    reason: str
    rule: str | None
    seen: Seen | None
    said: Mapping[str, Any]

    def by(self, house: House, action: str) -> Actor:
        """Who this is. Raises UserError."""
        return who_is(house.settings, self.who, action, house.now())


def climb(house: House, asked: Asked) -> None:
    """Take one of the rungs above hiding. Raises UserError."""
    known, verb, reason = asked.known, asked.verb, asked.reason
    if verb in ("delete", "block", "hide"):
        _propose(house, asked)
        return
    actor = asked.by(house, ACTION_OF[verb])
    if verb == "unblock":
        check_unblock(house, known, actor, reason)
        proof = prove(house, actor, asked.said["code"])
        report(house, unblock(house, known, actor, reason, proof, asked.seen))
    elif verb == "withdraw":
        spoken = [
            d.decision_id
            for d in decisions_on(house.store, known.comment.comment_id)
            if d.verb in ("stop_request", "warning")
        ]
        if not spoken:
            raise UserError("Nobody was asked to stop, or warned, for this comment.")
        report(house, withdraw(house, spoken[-1], actor, reason))
    else:
        _say(house, asked, actor)


def _say(house: House, asked: Asked, actor: Actor) -> None:
    verb, said = cast(Rung, asked.verb), asked.said
    saying = Saying(verb, asked.reason, asked.rule, said["behaviour"], said["to"], said["behaviour_cy"])  # fmt: skip
    english, welsh = check_said(house, asked.known, saying, actor)
    if verb != ALREADY_SAID:
        click.echo(f"{english}\n\n{welsh}\n(The Welsh is a draft.)\n" if welsh else f"{english}\n\n{NO_WELSH}\n")  # fmt: skip
    if verb == "report":
        _words_to_report(house, asked.known, saying, actor)
    if not said["sent"]:
        code = " and --code" if verb == "report" else ""
        click.echo(f"Nothing was sent or remembered. When you have done it, run the same again with --sent{code}.")  # fmt: skip
        return
    proof = prove(house, actor, said["code"]) if verb == "report" else None
    report(house, record_said(house, asked.known, saying, actor, proof, asked.seen))


def _words_to_report(house: House, known: Kept, saying: Saying, actor: Actor) -> None:
    """The words to read out or to paste, and where the evidence is. Like the desk's, they are written down nowhere."""
    both = report_words(house, known, saying, actor.name)
    for head, words in zip(("In English:", "Yn Gymraeg:"), both, strict=True):
        click.echo(head)
        click.echo("\n".join(f"  {safe(each)}".rstrip() for each in words.split("\n")))  # fmt: skip
        click.echo()
    row = open_item_of(house.store, known.comment.comment_id)
    number = row["item_id"] if row else known.comment.comment_id
    code = " --code SIX_DIGITS" if house.settings.people else ""
    click.echo(
        "The evidence, as one locked file with the words, the thread, the times and the proofs:\n"
        f"  wardmote evidence {safe(str(number))} --to evidence.zip --for {saying.to} --as YOUR_NAME{code}\n"
    )


def _propose(house: House, asked: Asked) -> None:
    known, verb, said = asked.known, asked.verb, asked.said
    need_people(house.settings, f"To {verb} this")
    details = {kept: said[given] for kept, given in WISHES.items()}
    wish = Wish(cast(Proposable, verb), asked.rule or "", asked.reason, **details)
    actor = asked.by(house, wish.action)
    check_proposer(house, known, wish, actor)
    proof = None if verb == "hide" else prove(house, actor, said["code"])
    number = propose(house, known, wish, actor, proof, asked.seen)
    note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(
        f"Proposal {number}: nothing has happened yet. It needs an answer:\n"
        f"  wardmote approve {number} --as NAME --code CODE"
    )


@click.command()
@click.argument("number", type=click.IntRange(1, 10**15), required=False)
@data_option
@person_options
@click.option("--code", default="", help="The six digits from your phone.")
@click.option("--decline", "no", is_flag=True, help="Say no to it.")
def approve(
    number: int | None, folder: Path, who: str, reason: str, code: str, no: bool
) -> int:
    """Agree to what somebody asked for, by its number. Without a NUMBER, what waits."""
    if number is None:
        with bare_house(folder, utc_now) as house:
            _list(house)
        return 0
    with living_house(folder) as house:
        asked = proposal(house.store, number)
        if asked is None:
            raise UserError(
                f"There is no proposal {number}. `wardmote approve` lists what waits."
            )
        else:
            wish = wish_of(asked.verb, asked.rule, asked.reason, asked.details)
            actor = who_is(house.settings, who, wish.action, house.now(), second=True)
            if no:
                decline(house, number, actor, reason)
                click.echo(f"Proposal {number} is declined. Nothing happened.")
            else:
                check_approver(house, number, actor)
                proof = prove(house, actor, code)
                report(house, approve_proposal(house, number, actor, proof))
    return 0


def _list(house: House) -> None:
    waiting = open_proposals(house.store)
    for one in waiting:
        known = kept(house.store, one.comment_id)
        words = cell(known.comment.text, 90).rstrip() if known else ""
        click.echo(
            f"{one.proposal_id:>5}  {one.verb:7} {one.rule:4} asked by {safe(one.actor.name)} on "
            f'{one.proposed_at:%Y-%m-%d %H:%M}Z: {safe(one.reason)}\n       "{words}" ({safe(one.comment_id)})'
        )
    if not waiting:
        click.echo("No proposal waits for an answer.")
