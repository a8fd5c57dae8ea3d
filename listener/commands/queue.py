"""`wardmote queue`: what waits for a person, and with `--needs` who asked for something and has no answer yet."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import click

from listener.adopting import rules_at_hand, say_fault, waited_for
from listener.cli import data_option
from listener.commands.corrections import correction_line
from listener.commands.status import stuck_lines
from listener.errors import BusyError, StorageError, UserError
from listener.hideable import rule_to_name, why_no_hide
from listener.house import load_scorer_for, open_store, utc_now
from listener.live_matter import advice_lines
from listener.not_hidden import as_it_stands
from listener.permits import possible
from listener.settings import Settings, load_settings
from listener.store import Store
from listener.store.comments import Kept, kept
from listener.store.connection import Row, as_moment
from listener.store.corrections import open_corrections
from listener.store.decisions import Plain, last_judgement, open_items
from listener.store.looked import note_looked
from listener.store.needs import asking, count_asking
from listener.store.proposals import open_proposals, seen_now
from listener.store.queue_views import Wanted, count_wanted
from listener.store.stuck import stuck_acts
from listener.terminal import cell, safe
from listener.tried import Trial
from listener.who_asked import leading, offers, sought
from moderation.rules import Rules
from moderation.toxicity.carried import carried
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import LABELS, SIGNS, in_figures

WORTH_SAYING = 0.3  # probability
MOST_WORDS = 5
HOW_TO_LOOK = "See one whole:  wardmote queue NUMBER\n"
HOW_TO_DECIDE = (
    "Decide:         wardmote decide NUMBER keep|confirm|show --as YOUR_NAME --reason '...'\n"
    "                wardmote decide NUMBER hide --rule RULE --as YOUR_NAME --reason '...'"
)
HOW_TO_DECIDE_IN_WATCH = (
    "Decide:         wardmote decide NUMBER keep --as YOUR_NAME --reason '...'\n"
    "                wardmote decide NUMBER breaks_rule --rule RULE --as YOUR_NAME --reason '...'\n"
    "Nothing is hidden or shown in mode watch."
)
HOW_TO_ANSWER = (
    "Your reply under a comment takes it off this list. If you answered elsewhere, or no answer is due:\n"
    "  wardmote decide ID keep --as YOUR_NAME --reason '...'"
)


@click.command()
@click.argument("number", type=click.IntRange(1, 10**15), required=False)
@data_option
@click.option(
    "--limit",
    default=50,
    show_default=True,
    type=click.IntRange(1, 10**6),
    help="How many to show.",
)
@click.option(
    "--needs",
    is_flag=True,
    help="Who asked for something and has no answer yet, oldest first; and corrections that are due.",
)
@click.option(
    "--json", "as_json", is_flag=True, help="For programs: one object a line."
)
def queue(
    number: int | None, folder: Path, limit: int, needs: bool, as_json: bool
) -> int:
    """What waits for you: urgent first, then the oldest. With a NUMBER, that one whole."""
    settings = load_settings(folder)
    if needs and number is not None:
        raise UserError("Give a NUMBER or --needs, not both.")
    if needs:
        _show_needs(folder, settings, limit, as_json)
    else:
        _show_queue(folder, settings, number, limit, as_json)
    return 0


def _show_queue(
    folder: Path, settings: Settings, number: int | None, limit: int, as_json: bool
) -> None:
    store = open_store(folder)
    items = open_items(store, limit) if number is None else open_items(store, 10**6)
    items = [row for row in items if number in (None, row["item_id"])]
    for row in items:
        row["reason"] = as_it_stands(store, row["comment_id"], row["reason"])
    judged = last_judgement(store, items[0]["comment_id"]) if number and items else None
    stuck = stuck_acts(store) if number is None else []
    how = _to_decide(store, items[0], settings) if number and items else _how_to_decide(settings)  # fmt: skip
    rules, fault = _rules_of_now(store, settings)
    known = kept(store, items[0]["comment_id"]) if number and items else None
    live = advice_lines(store, settings, rules, known, utc_now())
    if not as_json:  # what a program reads, nobody has looked at yet
        _note_looked(store, items, rules)
    left_out = count_wanted(store, Wanted()) - len(items) if number is None else 0
    store.close()
    say_fault(fault)
    if number is not None and not items:
        raise UserError(
            f"Number {number} does not wait. `wardmote queue` shows what does."
        )
    if as_json:
        for row in items:
            click.echo(json.dumps(row))
        _say_left_out(left_out, limit, as_json)
        return
    if not items:
        click.echo("Nothing waits for you.")
    for row in items:
        click.echo(_whole(row, settings) if number is not None else _line(row))
    _say_left_out(left_out, limit, as_json)
    if live:
        click.echo("\n" + "\n".join(map(safe, live)))
    needs = [need["rule"] for need in judged["body"].get("needs", ())] if judged else []
    for text in offers(needs, rules) if needs else ():
        click.echo(f"\nYou may send: {text}")
    if items:
        click.echo(f"\n{how}")
    for line in stuck_lines(stuck):
        click.echo(line)


def _say_left_out(many: int, limit: int, as_json: bool) -> None:
    """That more waits than was shown, so that nobody takes the end of the list for the end of the work.

    Beside JSON it goes to standard error: a program reads each line of the rest as an object.
    """
    if many > 0:
        waits, them = ("waits", "it") if many == 1 else ("wait", "them")
        click.echo(f"{many} more {waits}; --limit {limit + many} shows {them}.", err=as_json)  # fmt: skip


def _rules_of_now(store: Store, settings: Settings) -> tuple[Rules, str]:
    """The rules by which a decision would be made, and why they are not the file's: a changed file is tried, as there."""
    rules, fault = rules_at_hand(store, settings)
    if fault or not waited_for(store, rules):
        return rules, fault
    return rules_at_hand(store, settings, rules, Trial())


def _note_looked(store: Store, items: list[Row], rules: Rules) -> None:
    """Whoever decides on one of these by its number has looked at it under the rules of now."""
    with suppress(BusyError, StorageError):  # whoever only looks can look all the same
        note_looked(store, items, rules.sha256)


def _how_to_decide(settings: Settings) -> str:
    """How to look at a comment and decide on it, whichever it is."""
    watch = settings.mode == "watch"
    return HOW_TO_LOOK + (HOW_TO_DECIDE_IN_WATCH if watch else HOW_TO_DECIDE)


def _to_decide(store: Store, row: Row, settings: Settings) -> str:
    """How to decide on one comment as it is shown, and what waits for a second person."""
    known = kept(store, row["comment_id"])
    if known is None:
        return "Nothing can be decided on it just now."
    rules = _rules_of_now(store, settings)[0]
    # The version shown, not the newest: whoever decides has not seen an edit that comes in just now.
    seen = seen_now(store, row["comment_id"], row["version"], rules.sha256).token()
    lines = [
        _how(row, settings, known, possible(store, settings, known), seen, rules),
        f"Any other verb: say with it what you saw, --seen {seen}",
    ]
    for one in open_proposals(store, row["comment_id"]):
        lines.append(
            f"Proposal {one.proposal_id} ({one.verb}) by {safe(one.actor.name)} waits for an answer:  "
            f"wardmote approve {one.proposal_id} --as YOUR_NAME --code CODE"
        )
    return "\n".join(lines)


def _how(
    row: Row,
    settings: Settings,
    known: Kept,
    can_be: list[Plain],
    seen: str,
    rules: Rules,
) -> str:
    """The commands with which one comment can be decided on: only what can be done with it as it stands."""
    plain = "|".join(verb for verb in can_be if verb != "hide")
    start, said = f"wardmote decide {row['item_id']}", f"--seen {seen} --as YOUR_NAME --reason '...'"  # fmt: skip
    broken = f"--rule {rule_to_name(row['rule'], rules)}"
    breaks = "keep" in can_be and why_no_hide(settings, known)
    lines = [
        *((f"{start} {plain} {said}",) if plain else ()),
        *((f"{start} hide {broken} {said}",) if "hide" in can_be else ()),
        *((f"{start} breaks_rule {broken} {said}",) if breaks else ()),
    ]
    if not lines:
        return "Nothing can be decided on it just now."
    watch = "\nNothing is hidden or shown in mode watch." if settings.mode == "watch" else ""  # fmt: skip
    return "Decide:         " + f"\n{'':16}".join(lines) + watch


def _show_needs(folder: Path, settings: Settings, limit: int, as_json: bool) -> None:  # fmt: skip
    """Who asks for something that nobody else is told of: needs whose action is `none`."""
    store = open_store(folder)
    rules, fault = rules_at_hand(store, settings)
    say_fault(fault)
    wanted = sought(rules)
    rows, now = asking(store, wanted, limit), utc_now()
    # All are looked for only where the list is full: else there are no more.
    left_out = count_asking(store, wanted) - limit if len(rows) == limit else 0
    own = [] if as_json else open_corrections(store)
    live = {row["comment_id"]: advice_lines(store, settings, rules, kept(store, row["comment_id"]), now) for row in rows}  # fmt: skip
    store.close()
    for row in own:
        click.echo(f"{correction_line(row, now)}\n")
    for row in rows:
        row["may_send"] = list(offers(row["needs"], rules))
        row["age_hours"] = round(_hours(row["came_in_at"], now), 1)
        click.echo(
            json.dumps(row)
            if as_json
            else f"{_asked(row, rules, live[row['comment_id']])}\n"
        )
    _say_left_out(left_out, limit, as_json)
    if not as_json:
        click.echo(HOW_TO_ANSWER if rows else "Nobody waits for an answer.")


def _hours(came_in_at: str, now: datetime) -> float:
    return max(0.0, (now - as_moment(came_in_at)).total_seconds() / 3600)


def age(hours: float) -> str:
    """How long somebody has waited, in words: "3 days"."""
    for name, length in (("day", 24.0), ("hour", 1.0), ("minute", 1 / 60)):
        count = int(hours / length + 1e-9)
        if count >= 1:
            return f"{count} {name}{'' if count == 1 else 's'}"
    return "less than a minute"


def _asked(row: Row, rules: Rules, live: list[str]) -> str:
    """One comment in which somebody asks for something, with what a person may send. `live`: advice before a reply."""
    titles = ", ".join(rules.need(need_id).title.en for need_id in row["needs"])
    state = "hidden" if row["hidden_by"] else "visible"
    waits = f", number {row['item_id']} in the queue" if row["item_id"] else ""
    lines = [
        f"{titles}: waits {age(row['age_hours'])}, {state} now{waits}",
        f"  Came in: {row['came_in_at'][:16]}Z",
        f"  By:      {safe(row['author_name']) or 'not told by the platform'}",
        f"  Link:    {safe(row['permalink'])}",
        f"  ID:      {safe(row['comment_id'])}",
        f"  {cell(row['text'], 300).rstrip()}",
        *(
            f"  {safe(one.text.en)}"
            for one in leading(row["needs"], rules)
            if one.action != "none"
        ),
        *(f"  {safe(text)}" for text in live),
        *(f"  You may send: {text}" for text in row["may_send"]),
    ]
    return "\n".join(lines)


def _line(row: Row) -> str:
    mark = "URGENT" if row["urgent"] else ""
    state = "hidden" if row["hidden_by"] else "visible"
    words = cell(row["text"], 90).rstrip()
    return f"{row['item_id']:>5}  {mark:6}  {row['rule'] or '-':4}{state:8}  {words}\n       {safe(row['reason'])}"


def _whole(row: Row, settings: Settings) -> str:
    """One item with all that a person needs to decide."""
    state = "hidden" if row["hidden_by"] else "visible"
    lines = [
        f"Number {row['item_id']}{', URGENT' if row['urgent'] else ''}: {state} now",
        f"By:      {safe(row['author_name']) or 'not told by the platform'}",
        f"Link:    {safe(row['permalink'])}",
        f"Waits:   since {row['opened_at'][:16]}Z"
        + (f", to be decided by {row['due_at'][:16]}Z" if row["due_at"] else ""),
        f"Reason:  {safe(row['reason'])}",
        *_weighed(row["text"], settings),
        "",
        *(safe(line) for line in row["text"].splitlines()),
    ]
    return "\n".join(lines)


def _weighed(text: str, settings: Settings) -> list[str]:
    """Which words weighed most with the scorer, if it thinks anything of the text at all."""
    scorer, _ = load_scorer_for(settings)
    if scorer is None or not text.strip():
        return []
    found = score_undisguised(scorer, text)  # as it was judged
    label = max((*LABELS, *SIGNS), key=found.of)
    words = carried(scorer, text, label)[:MOST_WORDS]
    if found.of(label) < WORTH_SAYING or not words:
        return []
    listed = ", ".join(f'"{safe(text[word.start : word.end])}"' for word in words)
    kind = label.replace("_", " ")
    return [
        f"Scorer:  {kind} {in_figures(found.of(label))}; most for the words {listed}"
    ]
