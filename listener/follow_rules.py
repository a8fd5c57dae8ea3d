"""The rules of a running service: it goes by what was taken up beside it, by the desk or by a command.

It takes up no file by itself: a changed one waits for a person on the desk, for a command, or for the next start.
"""

from __future__ import annotations

from dataclasses import replace

import click

from connectors.base import Permanent
from listener.adopting import refused, rules_adopted_last
from listener.errors import UserError
from listener.house import House, load_rules_for, refuse_failing_rules
from listener.store.counts import last_details
from moderation.rules import Rules, RulesError


def follow_rules(house: House) -> int:
    """Go by the rules that were adopted last; gives 1 where that changes anything.

    Raises Permanent where they cannot be used: the former ones stay, and software hides nothing meanwhile (P05).
    """
    adopted = last_details(house.store, "rules_adopted").get("sha256")
    if adopted is None:
        return 0
    if adopted == house.rules.sha256:
        return _mended(house)
    rules = _usable(house)
    fault = _file_fault(house)
    with house.store.transaction(house.now()) as tx:
        tx.record(
            "rules_followed",
            rules_version=rules.version,
            details={"sha256": rules.sha256},
        )
    house.rules, house.rules_fault = rules, fault
    click.echo(f"The rules were changed. From now on: {rules.version}.", err=True)
    return 1


def _usable(house: House) -> Rules:
    """What was adopted last, as a start would have it: in mode act, true to its own examples."""
    try:
        rules = rules_adopted_last(house.store)
        refuse_failing_rules(replace(house, rules=rules))
    except (RulesError, UserError) as error:
        raise Permanent(str(error), reason="bad_request") from error
    return rules


def _mended(house: House) -> int:
    """A file that was refused when the service began, and says again what is in force."""
    if not house.rules_fault or _file_fault(house):
        return 0
    house.rules_fault = ""
    click.echo(f"The rules file is in order again: {house.rules.version}.", err=True)
    return 1


def _file_fault(house: House) -> str:
    """Why the file is not what is in force. One that cannot be read, as while it is written, changes nothing."""
    path = house.settings.path(house.settings.rules)
    try:
        return refused(house.store, load_rules_for(house.settings), path)
    except UserError:
        return house.rules_fault
