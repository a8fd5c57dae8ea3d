"""What the councillor does about a post of their own that was deleted or changed: the correction, or why none is needed.

The text is the one of policy 6.3, with gaps. A person publishes it; Wardmote never does.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Literal

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.people.matrix import may, roles_for
from listener.people.roster import check_listed
from listener.reasons import need_reason
from listener.settings import same_name
from listener.store.connection import Row, as_moment
from listener.store.corrections import close_task, correction, save_correction_text
from listener.store.modes import note_seen
from listener.telling.notices import MONTHS_CY, MONTHS_EN, day

Outcome = Literal["done", "skipped"]
OUTCOMES: tuple[Outcome, ...] = ("done", "skipped")
Tongue = Literal["en", "cy"]
TONGUES: tuple[Tongue, ...] = ("en", "cy")
GAPS = ("subject", "why", "correct")
LONGEST = 1000
ACTION = "reply"  # the row of the matrix: only people say anything on a page
_TEXTS: dict[tuple[str, Tongue], str] = {
    ("deleted", "en"): "On {date} I removed my post about {subject} because {why}. The correct information is: {correct}.",
    ("deleted", "cy"): "Ar {date} tynnais fy neges am {subject} oherwydd {why}. Y wybodaeth gywir yw: {correct}.",
    ("edited", "en"): "On {date} I changed my post about {subject} because {why}. The correct information is: {correct}.",
    ("edited", "cy"): "Ar {date} newidiais fy neges am {subject} oherwydd {why}. Y wybodaeth gywir yw: {correct}.",
}  # fmt: skip


def correction_text(row: Row, tongue: Tongue) -> str:
    """The text to publish, with what was filled in; an empty gap is three dots."""
    months = MONTHS_EN if tongue == "en" else MONTHS_CY
    given = row["text"].get(tongue, {})
    gaps = {name: given.get(name, "").strip().rstrip(".") or "…" for name in GAPS}
    date = day(as_moment(row["found_at"]), months)
    return _TEXTS[row["what"], tongue].format(date=date, **gaps).replace("….", "…")


def is_filled(row: Row, tongue: Tongue) -> bool:
    """Whether no gap is left in this language."""
    given = row["text"].get(tongue, {})
    return all(given.get(name, "").strip() for name in GAPS)


def mark_of_text(row: Row) -> str:
    """Changes whenever what was filled in does."""
    text = json.dumps(row["text"], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def write_correction(
    house: House,
    task_id: int,
    actor: Actor,
    text: Mapping[str, Mapping[str, str]],
    seen: str | None = None,
) -> None:
    """Fill in the gaps, in English, Welsh or both. Nothing is published. Raises UserError.

    `seen`: the mark of the text that they had before them; without one nothing is compared.
    """
    _check(house, actor)
    said: dict[str, dict[str, str]] = {
        tongue: {name: gaps.get(name, "").strip() for name in GAPS}
        for tongue, gaps in text.items()
        if tongue in TONGUES and any(gaps.get(name, "").strip() for name in GAPS)
    }
    if not said:
        raise UserError("There is nothing to write down. Say what the post was about, why it was wrong, and what is right.")  # fmt: skip
    if any(len(words) > LONGEST for gaps in said.values() for words in gaps.values()):
        raise UserError(f"Each part of a correction has {LONGEST} letters at most. Shorten it.")  # fmt: skip
    with house.store.transaction(house.now()) as tx:
        row = _open(house, task_id)
        if seen not in (None, mark_of_text(row)):
            raise UserError("The text was changed in the meantime. Look at it again, then send yours.")  # fmt: skip
        if row["text"] == said:
            raise UserError("This stands there already, word for word.")
        save_correction_text(tx, task_id, said)
        note_seen(tx, actor)
        tx.record(
            "correction_written",
            actor=actor,
            about=row["post_id"],
            details={"task_id": task_id, "languages": sorted(said)},
            payload={"text": said},
        )


def close_correction(
    house: House, task_id: int, outcome: Outcome, actor: Actor, reason: str = ""
) -> None:
    """A named person says that the correction is published, or why none is needed. Raises UserError."""
    _check(house, actor)
    if outcome not in OUTCOMES:
        raise UserError("Say that it is done, or that it is skipped.")
    if outcome == "skipped":
        need_reason(
            reason,
            "To skip a correction needs a reason, such as a typing error. Add one with --reason.",
        )
    if len(reason) > LONGEST:
        raise UserError(f"A reason has {LONGEST} letters at most. Shorten it.")
    with house.store.transaction(house.now()) as tx:
        row = _open(house, task_id)
        close_task(tx, task_id, outcome, actor, reason.strip())
        note_seen(tx, actor)
        late = tx.now > as_moment(row["due_at"])
        tx.record(
            "correction_closed",
            actor=actor,
            about=row["post_id"],
            details={"task_id": task_id, "outcome": outcome, "late": late},
            payload={"reason": reason.strip()},
        )


def _open(house: House, task_id: int) -> Row:
    row = correction(house.store, task_id)
    if row is None:
        raise UserError(f"There is no correction {task_id}. `wardmote corrections` lists them.")  # fmt: skip
    if row["closed_at"]:
        raise UserError(f"Correction {task_id} was closed already, by {row['closed_by']}.")  # fmt: skip
    return row


def _check(house: House, actor: Actor) -> None:
    check_listed(house.settings, actor, house.now())
    nobody = not actor.name.strip() or same_name(actor.name) == MACHINE.name
    if nobody or not may(actor.role, ACTION):
        raise UserError(f"A correction is for: {roles_for(ACTION)}. Say who you are with --as NAME.")  # fmt: skip
