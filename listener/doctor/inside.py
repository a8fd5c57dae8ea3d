"""What Wardmote judges and remembers with: the rules, the model, the log, the backups, and whether it runs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from listener.adopting import load_rules_for
from listener.backups.rotation import (
    backups_in,
    dated_ahead,
    folder_of,
    overdue_before,
)
from listener.brake import CLOCK_SLACK
from listener.claims.moments import lasting
from listener.doctor.lines import Line, bad, good, note
from listener.errors import UserError
from listener.house import House, load_scorer_for, utc_now
from listener.minutes.head_check import LATEST, fault_at_head
from listener.minutes.outside import look_outside
from listener.minutes.verify import verify
from listener.not_yet import not_yet
from listener.posts_named import unknown_posts_in
from listener.proved import doubt_of_scorer, warned
from listener.settings import Settings
from listener.store.connection import as_moment
from listener.store.counts import beats, newest_at, newest_seq
from listener.store.messages import count_given_up
from listener.store.stuck import stuck_acts
from listener.telling.alerts import many
from listener.telling.in_part import in_part, sentence_of_part
from listener.telling.unsent import AGAIN, sentence_of, unsent
from moderation.rulebook.examples import failed_examples
from moderation.rules import Rules
from moderation.toxicity.embedded import read_manifest, read_model
from moderation.toxicity.scorer import Scorer, ScorerError
from moderation.toxicity.undisguised import score_undisguised

WHOLE = 200_000  # entries; of a longer log only the end is looked at
VERIFY = "wardmote log verify"
COMPARE = "Compare it with a checkpoint kept elsewhere, by the option --from of `wardmote log verify`."
STALE_BACKUP = 2.0  # times its own period
EXAMPLE = ".example"


def look_at_rules(
    settings: Settings, scorer: Scorer | None, refused: str = ""
) -> Iterator[Line]:
    """Whether the rules can be read and are taken up, do what their own examples say, and name real contacts."""
    try:
        rules = load_rules_for(settings)
    except UserError as error:
        yield bad("Rules", str(error), "Correct the lines that it names, then: wardmote rules check FILE")  # fmt: skip
        return
    failed = failed_examples(rules, partial(score_undisguised, scorer)) if scorer else []  # fmt: skip
    if failed:
        yield bad("Rules", f"{len(failed)} of their own examples fail. The first, in line {failed[0].line}: {failed[0]}.", f"wardmote rules check '{settings.path(settings.rules)}'")  # fmt: skip
    elif not refused:
        tried = "all their examples hold" if scorer else "their examples were not tried, as the model is missing"  # fmt: skip
        yield good("Rules", f"version {rules.version}, {rules.sha256[:12]}; {tried}.")
    if refused:
        yield bad("Rules", refused)
    if later := not_yet(rules, utc_now()):
        yield note("Rules", later)
    for unknown in unknown_posts_in(settings.folder, rules, settings.path(settings.rules)):  # fmt: skip
        yield note("Rules", str(unknown))
    yield from _contacts(rules, settings)


def _contacts(rules: Rules, settings: Settings) -> Iterator[Line]:
    known = (rules.contacts.casework_email, rules.contacts.complaints_url, rules.contacts.foi_email)  # fmt: skip
    if settings.world is None and any(EXAMPLE in one for one in known):
        yield note("Rules", "The contacts in them are still examples.", f"Change `contacts` in {settings.path(settings.rules)} before you publish them.")  # fmt: skip


def look_at_model(settings: Settings, now: datetime) -> tuple[Line, Scorer | None]:
    """Whether the model loads, and is the file that was shipped, and was calibrated lately enough for software to hide by it."""
    scorer, fault = load_scorer_for(settings)
    if scorer is None:
        return bad("Model", fault, "Without it every comment goes to a person."), None
    doubted = doubted_scorer(scorer, now)
    if doubted:
        return doubted, scorer
    import moderation.toxicity

    folder = Path(moderation.toxicity.__file__).parent / "models"
    try:
        manifest = read_manifest(folder)
        read_model(folder, manifest)
    except ScorerError as error:
        return bad("Model", str(error)), scorer
    said = f"{scorer.engine}, SHA-256 {manifest.sha256[:12]} as it was shipped."
    ending = warned(scorer, now)
    if ending:
        return note("Model", f"{said} {ending}", "Install a newer Wardmote before that day."), scorer  # fmt: skip
    return good("Model", said), scorer


def doubted_scorer(scorer: Scorer, now: datetime) -> Line | None:
    """Why software hides nothing by a scorer that loads; None where it may."""
    doubt = doubt_of_scorer(scorer, now)
    if doubt == "scorer":
        return note("Model", f"{scorer.engine} loads, but it did not come with Wardmote: software hides nothing by it, and what it would hide waits for a person.", "To let software hide, take `scorer` out of wardmote.yaml.")  # fmt: skip
    if doubt == "age":
        return bad("Model", f"{scorer.engine} was last set over a year ago, so software hides nothing by it.", "Install a newer Wardmote.")  # fmt: skip
    return None


def look_at_log(house: House) -> Line:
    """Whether the log is as it was written, and whether what is kept outside the database guards it."""
    outside, entries = look_outside(house.store.db, house.folder), newest_seq(house.store)  # fmt: skip
    short = entries <= WHOLE
    if short:
        verdict = verify(house.store.db, outside.heads, processes=1)
        if not verdict.sound:
            return bad("Log", f"Entry {verdict.first_bad} {verdict.fault}.", "Stop the service, keep the file, and restore a backup beside it: docs/install.md, step 11.")  # fmt: skip
        said = f"{verdict.entries} entries, every one as it was written."
    else:
        fault = fault_at_head(house.store.db, outside.heads)
        if fault:
            return bad("Log", f"It does not verify: {fault}.", VERIFY)
        said = f"{entries} entries; its end is sound. For the whole: {VERIFY}"
    wrong = outside.faults(outside.strangers(0 if short else LATEST))
    cautions = [*outside.cautions()]
    if wrong:
        return bad("Log", f"{said} But: {wrong[0]}", VERIFY)
    if cautions:
        return note("Log", f"{said} But: {' '.join(cautions)}", COMPARE)
    return good("Log", said)


def look_at_clock(house: House) -> Line:
    """Whether our clock stands after what it has already written."""
    last = newest_at(house.store)
    if last is not None and last - house.now() > CLOCK_SLACK:
        behind, _ = lasting(last - house.now())
        return bad("Clock", f"It stands {behind} before the newest entry of the log.", "Set it right: sudo timedatectl set-ntp true")  # fmt: skip
    return good("Clock", f"{house.now():%Y-%m-%d %H:%M:%S} UTC, after the newest entry of the log.")  # fmt: skip


def look_at_life(house: House) -> Iterator[Line]:
    """Whether the service looks at the pages, and whether something failed that needs a hand."""
    signs = {row["name"]: row for row in beats(house.store)}
    for page in house.settings.pages:
        beat = signs.get(f"poll:{page.page_id}")
        if beat is None:
            yield note("Service", f"{page.page_id} was never read yet.", "Start it: wardmote run")  # fmt: skip
        elif house.now() - as_moment(beat["at"]) > page.silent_after:
            yield bad("Service", f"{page.page_id} was last read {beat['at'][:16]} UTC.", "Start it: wardmote run (or systemctl status wardmote)")  # fmt: skip
        else:
            yield good("Service", f"{page.page_id} was read {beat['at'][:16]} UTC.")
    stuck = len(stuck_acts(house.store))
    if stuck:
        yield bad("Service", f"{stuck} acts failed and need a hand.", "wardmote status names them; wardmote retry tries again.")  # fmt: skip


def look_at_outbox(house: House) -> Iterator[Line]:
    """Whether messages go out: what was given up, and what has failed for a day."""
    stuck = count_given_up(house.store)
    if stuck:
        yield bad("Messages", f"Given up: {many(stuck, 'message')}.", f"Once they can go out, send them again: {AGAIN}")  # fmt: skip
    for name, messages in unsent(house).items():
        yield bad("Messages", f"{sentence_of(name)} Waiting: {many(len(messages), 'message')}.", "The log says why, at each try: wardmote log show")  # fmt: skip
    for part in in_part(house).values():
        mend = f"Refused: {', '.join(part.addresses)}. Mend or remove that in wardmote.yaml. What waits goes there by itself."  # fmt: skip
        yield bad("Messages", sentence_of_part(part.label, part.refused, part.of), mend)


def look_at_old_databases(house: House) -> Iterator[Line]:
    """Whole copies that a restore left, and that must be gone by now."""
    for kept in overdue_before(house.folder, house.now(), house.settings):
        yield bad("Old database", f"{kept.path.name}, from before a restore, holds what was erased or is too old to be kept.", f"Delete it: rm '{kept.path}'*")  # fmt: skip


def look_at_backups_ahead(house: House) -> Iterator[Line]:
    """Backups that a clock which was ahead has dated: they hold what was erased, and none goes by itself."""
    for kept in dated_ahead(house.settings, house.now()):
        yield bad("Old backup", f"{kept.path.name} is dated in the future: it may hold what was erased, and is not removed by itself.", f"If the clock is right now, delete it: rm '{kept.path}'*")  # fmt: skip


def look_at_backups(house: House) -> Line:
    """Whether there is a backup, and how old it is."""
    plan = house.settings.backup
    if plan is None:
        return note("Backup", "None is made by itself.", "Add `backup:` to wardmote.yaml: docs/install.md, step 11.")  # fmt: skip
    folder = folder_of(house.settings)
    found = backups_in(folder) if folder.is_dir() else []
    if not found:
        return note("Backup", f"There is none in {folder} yet.", "wardmote backup")
    newest = max(one.made_at for one in found)
    age = house.now() - newest
    said = f"the newest of {len(found)} is of {newest:%Y-%m-%d %H:%M} UTC."
    if age > timedelta(hours=plan.every_hours * STALE_BACKUP):
        return bad("Backup", said, "wardmote status says what went wrong; wardmote backup makes one now.")  # fmt: skip
    if plan.keep_days > (days := house.settings.retention.backups_days):
        told = f"Backups stay {days} days: `keep_days` is longer than `backups_days` allows."
        return note("Backup", f"{said} {told}", f"Write keep_days: {days} into wardmote.yaml, or less.")  # fmt: skip
    return good("Backup", said)
