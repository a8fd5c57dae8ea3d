"""The evidence pack on one comment, made on the desk: one locked file, that a person hands on themselves.

Its passphrase stands on the page before the file is made: each browser has one of its own for it, and nothing keeps it.
Once it is made another page says so, and has the file for the same browser, so that nobody makes it again with another code.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from starlette.responses import Response

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
        checklist=_checklist(visit),
        given={n: visit.form.get(n, "")[:most] for n, most in _FIELDS.items()},
        longest=_FIELDS,
        fault=fault,
        field=field,
        here=part.path(f"/item/{row['item_id']}/pack"),
    )


def _checklist(visit: Visit) -> str:
    """What to do, each point as one line: the breaks of the file's lines are none on a narrow screen."""
    text = CHECKLIST_CY if visit.language == "cy" else CHECKLIST
    return text.replace("\n   ", " ")


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


def _show(visit: Visit) -> Response:
    """The form; or what it made, and the file itself, for the browser that had it made."""
    mark = visit.asked("made")
    both = found(visit) if _MARK.fullmatch(mark) else None
    if both is None:
        return _ask(visit)
    row, _ = both
    data = visit.desk.packs.get(_held_under(visit, mark))
    if data is None:
        return _ask(
            visit, visit.say("The file is no longer here. Make it again."), status=404
        )
    if visit.asked("file"):
        name = f"evidence-{row['item_id']}-{visit.now:%Y-%m-%d}.zip"
        as_file = {"content-disposition": f'attachment; filename="{name}"'}
        return Response(data, headers=as_file, media_type="application/zip")
    part, here = chosen(visit), f"/item/{row['item_id']}/pack"
    return visit.page(
        "pack_made.html",
        item=row,
        part=part,
        file=part.path(here, made=mark, file="1"),
        passphrase=new_passphrase(lambda size: _secret(visit, mark, size)),
        checklist=_checklist(visit),
        here=part.path(here, made=mark),
    )


def _held_under(visit: Visit, mark: str, *told: str) -> bytes:
    """Under what a made file is held: `told`, what the form said, or none for the file that it made last."""
    return visit.secret("evidence pack, made", visit.part("number"), mark, *told)


def _make(visit: Visit) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    actor = visit.actor("evidence_pack")
    fault, field = _lacks(visit, actor)
    if fault:
        return _ask(visit, fault, field, 422)
    packs, mark = visit.desk.packs, visit.form["mark"]
    # With its code, which makes one file alone: another code is another wish, for what is so by then.
    told = (visit.form.get(name, "") for name in (*_FIELDS, "code"))
    sent, newest = _held_under(visit, mark, *told), _held_under(visit, mark)
    with packs.making:
        if not packs.again(sent, newest):  # of the same form, sent twice
            try:
                data = _written(visit, known, actor)
            except BusyError:
                raise
            except UserError as error:
                return _ask(visit, visit.refusal(error), field_at_fault(error), 409)
            packs.put((sent, newest), data, visit.now)
    there = f"/item/{row['item_id']}/pack"
    return visit.go(chosen_in_form(visit).path(there, made=mark))


def _written(visit: Visit, known: Kept, actor: Actor) -> bytes:
    """Make it as the command does: the same checks, the same entry; gives the file. Raises UserError."""
    # For its owner alone, and gone with the end of this: what is held is held in memory.
    with tempfile.TemporaryDirectory(prefix="wardmote-") as folder:
        to = Path(folder) / "evidence.zip"
        _write(visit, known, actor, to)
        return to.read_bytes()


def _write(visit: Visit, known: Kept, actor: Actor, to: Path) -> None:
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
    Door("GET", "/item/{number}/pack", _show, READS_QUEUE),
    Door("POST", "/item/{number}/pack", _make, READS_QUEUE, acts=True),
)
