"""The rules of a running service: it goes by what was taken up beside it, by the desk or by a command.

Of a changed file it takes up by itself what needs no new version, the modes: an emergency must not wait until somebody
presses a button. Anything else waits for a person on the desk, for a command, or for the next start. But it looks at
the file: with one that is refused, or that cannot be used at all, it goes by those taken up last and hides
nothing, as a desk or a command that begins then does; and somebody should hear of it before long.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import click

from connectors.base import Permanent
from listener.adopting import (
    Look,
    Stamp,
    adopt,
    adopted_last,
    only_modes_differ,
    rules_adopted_last,
    rules_at_hand,
)
from listener.errors import UserError
from listener.house import House
from listener.store.counts import last_details
from listener.tried import Trial, failed_by
from moderation.rules import Rules, RulesError

STILL_WRITTEN = timedelta(
    minutes=10
)  # a file that somebody is changing is no fault yet


def follow_rules(house: House) -> int:
    """Go by the rules that were adopted last; gives 1 where that changes anything.

    Raises Permanent where they cannot be used: the former ones stay, and software hides nothing meanwhile (P05); and
    where the file has been amiss for some minutes.
    """
    before = house.rules.sha256
    try:
        _follow_adopted(house)
    finally:
        look = _look_at_file(house)
    if look.fault and house.now() - look.since >= STILL_WRITTEN:
        raise Permanent(look.fault, reason="bad_request")
    return int(house.rules.sha256 != before)


def file_changed(house: House) -> bool:
    """Whether the rules file is another than at the last look: what was amiss with it may be mended."""
    look, path = house.rules_look, house.settings.path(house.settings.rules)
    return look is not None and look.stamp != _stamp(path, house.rules.sha256)


def _follow_adopted(house: House) -> None:
    adopted = last_details(house.store, "rules_adopted").get("sha256")
    if adopted is None or adopted == house.rules.sha256:
        return
    rules = _usable(house)
    with house.store.transaction(house.now()) as tx:
        tx.record(
            "rules_followed",
            rules_version=rules.version,
            details={"sha256": rules.sha256},
        )
    house.rules = rules
    click.echo(f"The rules were changed. From now on: {rules.version}.", err=True)


def _take_up_modes(house: House, in_file: Rules) -> None:
    """Go by other modes in the file, as a start would. Rules that differ in anything else are left where they are."""
    if not only_modes_differ(house.rules, in_file):
        return
    with house.store.transaction(house.now()) as tx:
        if adopted_last(tx.store) != house.rules.sha256:
            return  # others were taken up meanwhile: they are followed at the next look
        adopt(tx, in_file)
    said = "The modes in the rules file were changed. They hold from now on."
    if house.rules.modes == in_file.modes:
        said = "Remarks in the rules file were changed; the rules are the same."
    house.rules = in_file
    click.echo(said, err=True)


def _usable(house: House) -> Rules:
    """What was adopted last, as a start would have it: in mode act, true to its own examples."""
    try:
        rules = rules_adopted_last(house.store)
        refuse_failing_rules(replace(house, rules=rules))
    except (RulesError, UserError) as error:
        raise Permanent(str(error), reason="bad_request") from error
    return rules


def _look_at_file(house: House) -> Look:
    """Read the rules file where it is another than at the last look. One that is refused keeps software from hiding."""
    path = house.settings.path(house.settings.rules)
    stamp = _stamp(path, house.rules.sha256)
    before = house.rules_look
    if before is not None and before.stamp == stamp:
        return before
    in_file, fault = _file_now(house)
    if house.rules_fault and not fault:
        click.echo(f"The rules file is in order again: {house.rules.version}.", err=True)  # fmt: skip
    house.rules_fault = fault
    if in_file and not fault:
        _take_up_modes(house, in_file)
    since = before.since if before and before.fault else house.now()
    look = house.rules_look = Look(stamp, fault, since)
    return look


def _stamp(path: Path, sha256: str) -> Stamp:
    """By what a change is seen: of the file, or of the rules that it is held against."""
    try:
        state = path.stat()
    except OSError:
        return 0, 0, sha256
    return state.st_mtime_ns, state.st_size, sha256


def _file_now(house: House) -> tuple[Rules | None, str]:
    """The rules to go by, and why they are not the file's, "" where nothing is amiss: as a desk that begins now has it."""
    try:
        return rules_at_hand(house.store, house.settings, trial=Trial(house.scorer))
    except UserError as error:  # nothing that was taken up can be read any more
        return None, str(error)


def refuse_failing_rules(house: House) -> None:
    """Mode `act` needs rules that do what their own examples say. Raises UserError where they do not."""
    if house.settings.mode != "act" or house.scorer is None:
        return
    if failed := failed_by(house.rules, house.scorer):
        # Not the file's any more, maybe: they were taken up by an earlier Wardmote, or in another mode.
        raise UserError(
            f"Version {house.rules.version} of the rules, which is in force, fails {len(failed)} of its own examples, so "
            f"Wardmote does not act by it. The first: {failed[0]}. Correct {house.settings.path(house.settings.rules)} "
            "until `wardmote rules check` is good, and give it a new version."
        )
