"""Erasure of one person's data on request: what goes, what is kept and why, and which backups must be destroyed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from listener.backups.backup import Kept
from listener.backups.rotation import (
    backups_in,
    databases_before,
    folders_of,
    is_ahead,
    written_elsewhere,
)
from listener.errors import UserError
from listener.forgetting.erasing import erase_all_of, erase_left, note_asked, would_go
from listener.forgetting.evidence_asked import (
    about,
    about_earlier,
    listed,
    numbers_left,
    quoted,
)
from listener.forgetting.forget import BATCH
from listener.forgetting.overwriting import clean, must_clean
from listener.forgetting.pseudonyms import NOTHING, under_pseudonym
from listener.forgetting.rights import check_answer, reports_in
from listener.house import House
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.new_files import write_new
from listener.store import Transaction
from listener.store.appeals import appeals_about
from listener.store.holds import hold_on
from listener.store.lapsing import Capture
from listener.store.persons import (
    ask_erasure,
    blocks_standing,
    comments_by,
    comments_left,
    pages_of,
    under_way,
)
from listener.store.unseen import waiting_unseen
from listener.telling.alerts import many

UNDER_WAY = (
    "a hide or its end is under way; it goes by itself within an hour of that end"
)
UNSEEN = (
    "it waits in the queue as a possible threat, and nobody has looked at it yet; decide what is to be done with it, and it "
    "goes by itself within an hour of that"
)
BOTH = (
    "a hide or its end is under way, and it waits in the queue as a possible threat at which nobody has looked yet; decide what "
    "is to be done with it, and it goes by itself within an hour of both"
)


@dataclass
class Erasure:
    """What an erasure does, or would do."""

    at: datetime
    reference: str  # the author's pseudonym in the log
    counts: Counter[str] = field(default_factory=Counter)  # by name, in the singular
    kept: list[str] = field(default_factory=list)  # a sentence each
    backups: list[str] = field(default_factory=list)
    elsewhere: str = ""  # when backups were written to other folders
    fault: str = ""
    dry_run: bool = False

    def words(self) -> str:
        """The report, without a name and without a word of what was erased."""
        done = "would be erased" if self.dry_run else "was erased"
        lines = [
            f"Erasure on request, {self.at:%Y-%m-%d %H:%M} UTC. The person stands in the log as {self.reference}.",
            "",
            f"What {done}:",
            *(
                f"  {_many(count, kind)}"
                for kind, count in self.counts.items()
                if count
            ),
            *(("  nothing",) if not self.counts.total() else ()),
            "",
            "What is kept, and why:",
            "  the log's entries and the decisions: when, what and under which rule, without words or names",
            "  the numbers under which the platform knows the comments, so that they are not taken in again",
            *(f"  {sentence}" for sentence in self.kept),
            "",
            *self._on_backups(),
            "",
            "Outside Wardmote: the comments on the platform itself, mails that were already sent, and copies that",
            "people made. Other people's comments may name the person; they were not searched.",
        ]
        return "\n".join((*lines, *((f"\n{self.fault}",) if self.fault else ()))) + "\n"

    def _on_backups(self) -> list[str]:
        """What is to be done with backups: nothing yet, where nothing was erased."""
        there = []
        if self.elsewhere:
            there = [
                f"  A backup was written {self.elsewhere}, which may hold the person's data: look there",
                "  with `wardmote backup list --to FOLDER`, and destroy it.",
            ]
        if not self.backups:
            none = ["  none is known in the service's own folder", *there] if there else ["  none is known here"]  # fmt: skip
            return ["Backups that hold the person's data:", *none]
        if self.counts.total():
            head = "Backups that hold the erased data, to be destroyed:"
        else:
            head = "Backups that hold the person's data, to be destroyed once it is erased here:"
        return [head, *(f"  {line}" for line in self.backups), *there]


def erase_person(
    house: House, author: str, actor: Actor, reason: str, *, dry_run: bool = False
) -> tuple[Erasure, Path | None]:
    """Erase all about a person that no hold and no evidence class keeps. Gives the report, and where it was saved."""
    check_answer(actor, reason, dry_run=dry_run)
    now = house.now()
    ids = _ids(house, author)
    earlier, said = about_earlier(house, author, now)
    own = numbers_left(house, author)
    theirs = [*ids, *comments_left(house.store, author)]
    if not ids and not earlier:
        raise UserError(_nothing_more(house, author))
    report = Erasure(now, house.store.writer.subject(f"author {author}"), dry_run=dry_run)  # fmt: skip
    report.backups = _backups(house, now)
    report.elsewhere = written_elsewhere(house.settings)
    if dry_run:
        free, staying = _sorted(house, ids, now)
        doomed, kept = about(house, free, now)
        report.counts.update(would_go(house.store, free, [*earlier, *doomed]))
    else:
        folder = reports_in(house.folder)
        must_clean(house, "file", now)
        staying, kept = _erase(house, actor, reason, report, author)
    report.kept = [*_why_they_stay(house, staying), *said, *kept, *_appealed(house, theirs), *quoted(house, ids, own), *_blocked(house, author), *under_pseudonym(house, author)]  # fmt: skip
    if dry_run:
        return report, None
    report.fault = clean(house)
    note_head(house.store.db, house.heads, now.isoformat())
    return report, _save(report, folder)


def _nothing_more(house: House, author: str) -> str:
    """Why nothing can be erased: what is left must stay, or there is nothing."""
    kept = _blocked(house, author)
    numbers = numbers_left(house, author)
    if numbers:
        kept.append(
            f"evidence (number {listed(numbers)}): it goes by itself when its time is over"
        )
    if not kept:
        return NOTHING
    return f"The words of this author were erased already. What is left stays for now: {'; '.join(kept)}."


def _blocked(house: House, author: str) -> list[str]:
    """That the account's id stays while it is blocked, a clause a block."""
    return [
        f"the id of the account, as it is blocked: until the block ends ({one['expires_at'][:10]} at the latest)"
        for one in blocks_standing(house.store, author)
    ]


def _ids(house: House, author: str) -> list[str]:
    """The comments of an author that still have their words."""
    return [row["comment_id"] for row in comments_by(house.store, author)]


def _sorted(
    house: House, ids: list[str], at: datetime
) -> tuple[list[str], dict[str, str]]:
    """Which comments can go, and which stay for now, each with why."""
    open_ones = under_way(house.store, ids)
    unseen = waiting_unseen(house.store, ids, house.settings.retention.unseen_since(at))
    free: list[str] = []
    staying: dict[str, str] = {}
    for each in ids:
        hold = hold_on(house.store, each, at)
        if hold:
            staying[each] = (
                f"held by {hold['approver']} until {hold['until_at'][:10]}; it goes by itself after that"
            )
        elif each in open_ones:
            staying[each] = BOTH if each in unseen else UNDER_WAY
        elif each in unseen:
            staying[each] = UNSEEN
        else:
            free.append(each)
    return free, staying


def _why_they_stay(house: House, staying: dict[str, str]) -> list[str]:
    mark = house.store.writer.subject
    return [
        f"one comment ({mark(each)} in the log): {why}" for each, why in staying.items()
    ]


def _appealed(house: House, ids: list[str]) -> list[str]:
    """What the appeals say that nobody has answered: whoever answers must read it, and then it goes as well."""
    waiting = [one["appeal_id"] for each in ids for one in appeals_about(house.store, each) if not one["decided_at"]]  # fmt: skip
    return [
        f"what appeal {number} says: it is open. Decide it first; then its words go by themselves"
        for number in waiting
    ]


def _erase(
    house: House, actor: Actor, reason: str, report: Erasure, author: str
) -> tuple[dict[str, str], list[str]]:
    """Erase batch by batch; gives which comments stay, each with why, and why evidence stays."""
    asked: set[str] = set()
    begun = False
    kept: list[str] = []
    while True:
        house.seam("person:before-write")
        # Chosen inside the write: a hold, or a hide, that somebody began just now is seen.
        with house.store.transaction(report.at) as tx:
            ids = [each for each in _ids(house, author) if not begun or each in asked]
            free, staying = _sorted(house, ids, report.at)
            part = free[:BATCH]
            if not begun:
                earlier, _ = about_earlier(house, author, report.at)
                if not ids and not earlier:
                    raise UserError(_nothing_more(house, author))
                begun = True
                asked.update(ids)
                _ask(tx, house, actor, reason, author, free, list(staying), earlier)
                report.counts.update(erase_left(tx, house, "asked", earlier, actor))
            if part:
                doomed, said = about(house, part, report.at)
                kept += said
                numbers = [one.evidence_id for one in doomed]
                report.counts.update(
                    erase_all_of(
                        tx, house, "asked", part, marked=False, recall=True, evidence=numbers, actor=actor
                    )
                )  # fmt: skip
        house.seam("person:after-write")
        if len(free) <= BATCH:
            return staying, kept


def _ask(
    tx: Transaction,
    house: House,
    actor: Actor,
    reason: str,
    author: str,
    free: list[str],
    staying: list[str],
    earlier: Sequence[Capture],
) -> None:
    """Write down what was asked for: after a kill, the clock goes on with it."""
    ask_erasure(tx, [*staying, *free])
    note_asked(tx, house, [*staying, *free[BATCH:]])
    tx.record(
        "person_erased" if free or earlier else "person_erasure_put_off",
        actor=actor,
        about=f"author {author}",
        details={
            "comments": len(free),
            "kept": len(staying),
            "pages": pages_of(
                tx.store, [*free, *staying, *(one.comment_id for one in earlier)]
            ),
        },
        payload={"reason": reason},
    )


def _backups(house: House, now: datetime) -> list[str]:
    """The backups made before now, and by when each must be gone. One dated in the future was made by a clock that was wrong."""
    age = timedelta(days=house.settings.retention.backups_days)
    found = [kept for folder in folders_of(house.settings) for kept in backups_in(folder)]  # fmt: skip
    aside = databases_before(house.folder)

    def told(kept: Kept, what: str) -> str:
        by = max(min(kept.made_at, now) + age, now)
        ahead = ", by a clock that was ahead" if is_ahead(kept, now) else ""
        return f"{kept.path.name}, {what} on {kept.made_at:%Y-%m-%d}{ahead}: by {by:%Y-%m-%d}"

    return [
        *(told(kept, "made") for kept in found),
        *(told(kept, "the database before a restore") for kept in aside),
    ]


def _many(count: int, kind: str) -> str:
    """1 piece of evidence, 2 pieces of evidence."""
    noun, _, rest = kind.partition(" of ")
    return f"{many(count, noun)} of {rest}" if rest else many(count, noun)


def _save(report: Erasure, folder: Path) -> Path | None:
    """Keep the report; None where that fails, which the report then says: all else is done by now."""
    path = folder / f"erasure-{report.at:%Y%m%dT%H%M%S%f}.txt"
    try:
        write_new(path, report.words())
    except UserError as error:
        unsaved = f"This was done; only the file of this report is missing: keep this. {error}"
        report.fault = f"{report.fault}\n{unsaved}".strip()
        return None
    return path
