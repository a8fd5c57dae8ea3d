"""A subject access pack: all that is kept about one person, as JSON for programs and as text for them (policy 11.4)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from listener.errors import UserError
from listener.forgetting.pseudonyms import NOTHING
from listener.house import House
from listener.minutes.writer import Actor
from listener.new_files import check_new, write_draft
from listener.store.connection import Row, as_text
from listener.store.faults import storage_faults
from listener.store.persons import (
    blocks_standing,
    comments_by,
    kept_on_people,
    left_of,
    people,
    record_of,
    who_acted,
)

HOW = (
    "A computer program reads each comment, scores how likely it is to be abusive, and compares it with the published "
    "rules of the page. It may put a comment before a person. It may hide a clear threat or slur for at most 24 hours; "
    "no decision made by software alone stays in force longer than that. The score never uses who you are."
)
RIGHT = (
    "You can ask for a person to look again at any decision, and for your data to be corrected or erased. "
    "Reply to the page that sent you this."
)
WHO_SAW = (
    "owner, delegate (comments and decisions); communications team (excerpts of false claims, without your name); "
    "reviewers (one comment at a time, for a reason, each time noted under `opened`)"
)
LEFT_OUT = "Other people's data, and the names of those who decided, are left out; their roles are given."


def export_person(house: House, author: str, to: Path, actor: Actor) -> tuple[int, Path]:  # fmt: skip
    """Write the pack: `to`, and the same as text beside it. Gives how many comments, and the text's path. Raises UserError.

    Both have other names until the log tells of them, so that none lies about of which it does not know.
    """
    check_free(to)
    rows = comments_by(house.store, author)
    known = [person for person in people(house.store, author) if person.author == author]  # fmt: skip
    if not known:
        raise UserError(NOTHING)
    pack: Row = {
        "made_at": as_text(house.now()),
        "author_id": author,
        "names": list(known[0].names),
        "how_it_works": HOW,
        "your_rights": RIGHT,
        "who_can_see_it": WHO_SAW,
        "left_out": LEFT_OUT,
        "comments": [_comment(house, row) for row in rows],
        "blocked": blocks_standing(house.store, author),
        "kept_after_erasure": left_of(house.store, author),
    }
    text = text_beside(to)
    drafts: dict[Path, Path] = {}
    try:
        whole = json.dumps(pack, indent=2, ensure_ascii=False)
        for path, said in ((to, whole), (text, _readable(pack))):
            drafts[path] = write_draft(path, said)
        house.seam("export:before-entry")
        with house.store.transaction(house.now()) as tx:
            pages = sorted({row["page_id"] for row in rows})
            details = {"comments": len(rows), "pages": pages}
            tx.record("person_exported", actor=actor, about=f"author {author}", details=details)  # fmt: skip
        house.seam("export:after-entry")
        with storage_faults(to):
            for path, draft in drafts.items():
                draft.rename(path)
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)
    return len(rows), text


def text_beside(to: Path) -> Path:
    """Where the same lies as text."""
    return to.with_name(f"{to.name}.txt")


def check_free(to: Path) -> None:
    """Whether neither file is there yet. Raises UserError."""
    for path in (to, text_beside(to)):
        check_new(path)


def _comment(house: House, row: Row) -> Row:
    names = (
        "comment_id",
        "page_id",
        "permalink",
        "created_at",
        "first_seen_at",
        "gone_at",
    )
    about: Row = {name: row[name] for name in names}
    about["hidden_now"] = bool(row["hidden_by"])
    comment_id = row["comment_id"]
    record = record_of(house.store, comment_id, house.now())
    deciders = {*who_acted(house.store), *(one.name for one in house.settings.people)}
    for entry in record["log"]:  # who agreed to a block, for one, stands in the details
        entry["details"] = _without(entry["details"], deciders)
    return about | record | kept_on_people(house.store, comment_id)  # fmt: skip


def _readable(pack: Row) -> str:
    lines = [
        f"What is kept about {', '.join(pack['names'])} ({pack['author_id']}), {pack['made_at'][:16]} UTC",
        "",
        HOW,
        RIGHT,
        f"Who can see it: {WHO_SAW}.",
        LEFT_OUT,
    ]
    for number, comment in enumerate(pack["comments"], 1):
        state = "hidden now" if comment["hidden_now"] else "visible"
        lines += [
            "",
            f"{number}. {(comment['created_at'] or comment['first_seen_at'])[:16]} UTC, {state}",
        ]
        lines += [f"   You wrote: {version['text']}" for version in comment["versions"]]
        for judgement in comment["judgements"]:
            rule = f", rule {judgement['rule']}" if judgement["rule"] else ""
            lines.append(
                f"   Read by {judgement['engine']} on {judgement['judged_at'][:16]}: {judgement['action']}{rule}"
            )
            lines += [
                f"      seen: {finding['detail']}"
                for finding in judgement["body"].get("findings", ())
            ]
        lines += [
            f"   Decided on {one['decided_at'][:16]} by {one['role']}: {one['verb']}. {one['reason']}"
            for one in comment["decisions"]
        ]
        lines += [f"   Notice: {one['english']}" for one in comment["notices"]]
        lines += _on_people(comment)
    for one in pack["blocked"]:
        lines += ["", f"Your account is blocked until {one['expires_at'][:10]} at the latest; so long its id is kept."]  # fmt: skip
    for one in pack["kept_after_erasure"]:
        lines += ["", f"Kept after your words were erased: evidence number {one['evidence_id']}, taken on {one['captured_at'][:10]}."]  # fmt: skip
        lines += [f"   You wrote: {version['text']}" for version in one["holds"].get("versions", ())]  # fmt: skip
    return "\n".join(lines) + "\n"


def _without(value: Any, names: set[str]) -> Any:
    """The same without the names of those who decided."""
    if isinstance(value, dict):
        return {key: _without(each, names) for key, each in value.items()}
    if isinstance(value, list):
        return [_without(each, names) for each in value]
    return "(left out)" if isinstance(value, str) and value in names else value


def _on_people(comment: Row) -> list[str]:
    """What people did and noted about the author, a line each."""
    lines = []
    for one in comment["appeals"]:
        lines.append(f"   You appealed on {one['lodged_at'][:16]}: {one['text']}")
        if one["decided_at"]:
            lines.append(f"      Decided on {one['decided_at'][:16]} by {one['role']}: {one['outcome']}. {one['reason']}")  # fmt: skip
    for one in comment["strikes"]:
        gone = f"; taken away on {one['removed_at'][:10]}" if one["removed_at"] else ""
        lines.append(f"   Counted as a breach of rule {one['rule']} on {one['given_at'][:10]}{gone}")  # fmt: skip
    for one in comment["proposed"]:
        answer = f"; {one['answer']}" if one["answer"] else ""
        lines.append(f"   Asked for on {one['proposed_at'][:16]} by {one['role']}: {one['verb']}. {one['reason']}{answer}")  # fmt: skip
    for one in comment["officers_asked"]:
        lines.append(f"   An officer asked on {one['received_at'][:16]}: {one['words']} Outcome: {one['outcome']}")  # fmt: skip
    return lines
