"""The evidence pack on one comment, made on the desk: one locked file, that a person hands on themselves.

Its passphrase stands on the page before the file is made: each browser has one of its own for it, and nothing keeps it.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

from starlette.background import BackgroundTask
from starlette.responses import FileResponse, Response

from listener.desk.doors import Door
from listener.desk.filters import chosen, chosen_in_form
from listener.desk.forms import field_at_fault
from listener.desk.item import found, nothing
from listener.desk.sight import READS_QUEUE
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.writer import Actor
from listener.packs.evidence import check_pack, make_pack, new_passphrase, opens_words
from listener.packs.words import CHECKLIST, CHECKLIST_CY
from listener.people.codes import prove
from listener.people.roster import check_listed
from listener.reviewing.access import LONGEST_REASON
from listener.store.comments import Kept

LONGEST_NAME = 100  # letters of whom it is for
LONGEST_EFFECT = 2000
MARK_BYTES = 16
_MARK = re.compile(rf"[0-9a-f]{{{2 * MARK_BYTES}}}")
_FIELDS = {"recipient": LONGEST_NAME, "reason": LONGEST_REASON, "effect": LONGEST_EFFECT}  # fmt: skip


def _ask(visit: Visit, fault: str = "", field: str = "", status: int = 200) -> Response:
    """The form, with the passphrase of the pack that it will make."""
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, _ = both
    posted = visit.request.method == "POST"
    part = chosen_in_form(visit) if posted else chosen(visit)
    # Whoever wrote the passphrase down and slipped with the code finds the same one again: it is the same form.
    sent = visit.form.get("mark", "")
    mark = sent if _MARK.fullmatch(sent) else visit.desk.token(MARK_BYTES).hex()
    return visit.page(
        "pack.html",
        status,
        item=row,
        part=part,
        reviewing=opens_words(visit.actor("evidence_pack")),
        mark=mark,
        passphrase=new_passphrase(lambda size: _secret(visit, mark, size)),
        checklist=CHECKLIST_CY if visit.language == "cy" else CHECKLIST,
        given={n: visit.form.get(n, "")[:most] for n, most in _FIELDS.items()},
        longest=_FIELDS,
        fault=fault,
        field=field,
        here=part.path(f"/item/{row['item_id']}/pack"),
    )


def _secret(visit: Visit, mark: str, size: int) -> bytes:
    """What the passphrase is made of: the same for this browser, this comment and this form, and for no other."""
    return visit.secret("evidence pack", visit.part("number"), mark)[:size]


def _lacks(visit: Visit, actor: Actor) -> tuple[str, str]:
    """What the form lacks: a sentence, and the field that it is about."""
    given = {name: visit.form.get(name, "").strip() for name in (*_FIELDS, "code")}
    if not _MARK.fullmatch(visit.form.get("mark", "")):
        return visit.say("Open the page again, then choose what to do."), "recipient"
    if not given["recipient"]:
        return visit.say("Say whom it is for, such as the police."), "recipient"
    for name, most in _FIELDS.items():
        if len(given[name]) > most:
            return visit.say("This is too long. Shorten it."), name
    if opens_words(actor) and not given["reason"]:
        return visit.say("Say why. The reason stands in the log."), "reason"
    if not given["code"]:
        return visit.say("Type the code from your phone."), "code"
    return "", ""


def _make(visit: Visit) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    actor = visit.actor("evidence_pack")
    fault, field = _lacks(visit, actor)
    if fault:
        return _ask(visit, fault, field, 422)
    folder = Path(tempfile.mkdtemp(prefix="wardmote-"))  # for its owner alone
    with ExitStack() as undone:
        undone.callback(shutil.rmtree, folder, ignore_errors=True)
        try:
            _written(visit, known, actor, folder / "evidence.zip")
        except BusyError:
            raise
        except UserError as error:
            return _ask(visit, visit.refusal(error), field_at_fault(error), 409)
        undone.pop_all()
    name = f"evidence-{row['item_id']}-{visit.now:%Y-%m-%d}.zip"
    gone = BackgroundTask(shutil.rmtree, folder, ignore_errors=True)
    return FileResponse(folder / "evidence.zip", filename=name, media_type="application/zip", background=gone)  # fmt: skip


def _written(visit: Visit, known: Kept, actor: Actor, to: Path) -> None:
    """Make it as the command does: the same checks, the same entry. Raises UserError."""
    form, house = visit.form, visit.house
    reason, mark = form.get("reason", "").strip(), form["mark"]
    for_whom = ": ".join(part for part in (form["recipient"].strip(), reason) if part)
    check_listed(house.settings, actor, visit.now)
    check_pack(house, known, actor, to, for_whom, reason)
    # A code is used up by looking at it, so it comes last.
    proof = prove(house, actor, form["code"])
    make_pack(
        house,
        known,
        actor,
        to,
        for_whom,
        effect=form.get("effect", ""),
        reason=reason,
        proof=proof,
        token=lambda size: _secret(visit, mark, size),
    )


DOORS = (
    Door("GET", "/item/{number}/pack", _ask, READS_QUEUE),
    Door("POST", "/item/{number}/pack", _make, READS_QUEUE, acts=True),
)
