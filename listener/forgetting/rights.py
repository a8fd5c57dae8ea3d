"""Who may hand out a person's data, or have it erased (policy 3.2): the owner, or an admin who runs it for them."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from listener.errors import UserError
from listener.minutes.writer import MACHINE, Actor
from listener.people.matrix import cell
from listener.people.roster import roles_of, who_is
from listener.reasons import need_reason
from listener.settings import Settings, same_name

REPORTS = "reports"
ACTION = "export_or_erase"
_ABLE = ("yes", "run")
_PREPARES = "prepare"  # sees what would go, and no more


def who_answers(settings: Settings, name: str, now: datetime) -> Actor:
    """Who this is, in the role of theirs that may do the most for a person who asks for their data. Raises UserError."""
    first = who_is(settings, name, ACTION, now)
    best = (*_ABLE, _PREPARES)
    held = [Actor(one.name, one.role) for one in roles_of(settings, name, now)]
    fit = [one for able in best for one in held if cell(one.role, ACTION) == able]
    return fit[0] if fit else first


def check_answer(actor: Actor, reason: str, *, dry_run: bool = False) -> None:
    """Whether this person may do it, and has said why. Raises UserError, naming who can.

    The second person whom the policy asks of a reviewer has no place to agree yet, so a reviewer is refused.
    """
    able = cell(actor.role, ACTION)
    if not actor.name.strip() or same_name(actor.name) == MACHINE.name:
        raise UserError("This needs the name of the owner or an admin. Say who you are with --as NAME.")  # fmt: skip
    if able == _PREPARES and not dry_run:
        raise UserError(
            "A delegate may prepare this, with `wardmote person find` and `wardmote person erase ID --dry-run`. "
            "Handing out a person's data, or erasing it, is for the owner or an admin. Ask one of them."
        )
    if able not in (*_ABLE, _PREPARES):
        raise UserError(
            f"Handing out a person's data, or erasing it, is for the owner or an admin. {actor.name} is listed as "
            f"{actor.role}. Ask one of them."
        )
    need_reason(
        reason, "This needs a reason. Add one with --reason, and write no name into it."
    )


def reports_in(data: Path) -> Path:
    """The folder for reports of erasures, made if it is not there. Raises UserError where nobody could write to it."""
    folder = data / REPORTS
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise UserError(
            f"{folder} is no folder that can be written to, and the report of an erasure goes there. Nothing was "
            "erased. Move away what is in its place, or give the user who runs Wardmote write access to it."
        )
    return folder
