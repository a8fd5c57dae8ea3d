"""`wardmote rules`: check a rules file, publish it, try a changed one on what was said, and show the history."""

from __future__ import annotations

import json
from functools import partial
from html import escape
from pathlib import Path

import click

from listener.adopting import adopted_last, refused
from listener.cli import data_option
from listener.commands.options import page_options, tongues
from listener.commands.taken_up import not_taken_up_at, old_version
from listener.errors import UserError
from listener.house import open_store, utc_now
from listener.named_paths import NamedPath
from listener.not_yet import not_yet, not_yet_in_force
from listener.only_looking import looking_house
from listener.own_names import SETTINGS_NAME
from listener.posts_named import unknown_posts_in
from listener.replay import Retried, retry, tally
from listener.rules_known import known_at, known_of
from listener.settings import Settings, load_settings
from listener.starter import starter_rules
from listener.store import Store
from listener.store.connection import Row
from listener.store.counts import passed_over
from listener.store.decisions import rule_books, rule_terms
from listener.telling.alerts import excerpt, many
from listener.tried import Trial
from moderation.rulebook.examples import failed_examples
from moderation.rulebook.publish import published
from moderation.rulebook.published_words import Known
from moderation.rulebook.schema import schema
from moderation.rules import Rules, RulesError, load_rules, parse_rules
from moderation.toxicity.scorer import ScorerError, load_scorer
from moderation.toxicity.undisguised import score_undisguised

NONE_YET = "No rules were in force here yet: they are taken up at the first start. To see the file's own: wardmote rules publish"


@click.group()
def rules() -> None:
    """The rules of engagement: check them, publish them, try changed ones."""


@rules.command()
@click.argument("path", required=False, type=NamedPath())
@data_option
def check(path: Path | None, folder: Path) -> int:
    """Check a rules file: the one named, else that of --data, else the one that comes with Wardmote.

    Exit code 2 where it cannot be used or its version was in force with another text, 1 where its own examples fail.
    """
    path = _in_use(path, folder)
    found = _loaded(path)
    for fault in unknown_posts_in(folder, found, path):
        click.echo(f"Not known yet: {fault}", err=True)
    try:
        scorer = load_scorer("embedded")
    except ScorerError as error:
        raise UserError(str(error)) from error
    failed = failed_examples(found, partial(score_undisguised, scorer))
    for one in failed:
        click.echo(str(one.in_file(str(path))))
    # Last: whoever still works on the file sees first what its examples say.
    if unlike := not_taken_up_at(path, folder):
        raise UserError(unlike)
    if failed:
        many = "1 example fails" if len(failed) == 1 else f"{len(failed)} examples fail"
        click.echo(f"{many}, so Wardmote does not take this file up.")
        return 1
    if later := not_yet(found, utc_now()):
        click.echo(later, err=True)
    entries = (*found.rules, *found.needs)
    examples = sum(len(entry.must_act) + len(entry.must_keep) for entry in entries)
    click.echo(
        f"{path}: version {found.version}, {len(found.rules)} rules, {examples} examples, all as they should be."
    )
    return 0


@rules.command()
@click.argument("path", required=False, type=NamedPath())
@page_options
@data_option
def publish(path: Path | None, form: str, language: str, folder: Path) -> int:
    """Print the page's rules for residents, word for word what is enforced."""
    path = _in_use(path, folder)
    found = _loaded(path)
    # Not into the page itself: that may be on its way into a file.
    fault = not_taken_up_at(path, folder) or _failing(found, path)
    if fault:
        click.echo(f"Do not publish this yet, for it is not in force. {fault}", err=True)  # fmt: skip
    now = utc_now()
    known = known_at(found, path, folder, now)
    if known and not known.taken_up and not fault:
        click.echo(NOT_YET_IN_USE, err=True)
    click.echo(published(found, form, tongues(language), now, known), nl=False)
    return 0


NOT_YET_IN_USE = (
    "Do not publish this yet: people and software still go by another version. Put the file in the place of the one in "
    "use, let `wardmote once` or a restart take it up, and publish it then."
)


@rules.command("try")
@click.argument("path", type=NamedPath())
@data_option
def try_(path: Path, folder: Path) -> int:
    """Judge every stored comment under a changed rules file too, and show each that would end otherwise.

    Nothing is changed, and a FILE that lies in its place already is not taken up. Exit code 1 where any would, 0 where
    none. What is not tried: how many hides an hour and a day may hold (a limit of 0 is), in how many hours a person
    confirms, later dates, and the words of notices and offers.
    """
    changed = _loaded(path)
    if fault := _failing(changed, path):
        click.echo(fault, err=True)
    with looking_house(folder) as house:
        tried = list(retry(house, changed))
        gone, erased = passed_over(house.store)
        version = house.rules.version
        unlike = refused(house.store, changed, path)
    different = [one for one in tried if one.changed]
    for one in different:
        click.echo(_difference(one))
    both = f"{version} (now) and {changed.version} (changed)"
    if unlike:
        both = "the rules in force (now) and the changed file (then)"
    click.echo(
        f"{many(len(tried), 'comment')} tried under {both}: {len(different)} would end otherwise."
    )
    if gone or erased:
        # `wardmote status` counts these among the comments seen.
        parts = (f"{gone} gone from the platform" if gone else "", f"{erased} whose words were erased" if erased else "")  # fmt: skip
        click.echo(f"Not tried: {', '.join(filter(None, parts))}.")
    for action, before, after in tally(tried):
        click.echo(f"  {action}: {before} now, {after} then")
    if unlike:
        click.echo(old_version(changed, path))
    return 1 if different else 0


@rules.command()
@click.option("--version", "version", help="A version that was in force.")
@page_options
@data_option
def show(version: str | None, form: str, language: str, folder: Path) -> int:
    """List when each version of the rules was in force here, the one in force last; with --version, print that one."""
    settings = load_settings(folder)
    store = open_store(folder)
    books, terms = rule_books(store), rule_terms(store)
    later = not_yet_in_force(store, utc_now())
    found = [book for book in books if book["version"] == version]
    texts = _texts(settings, store, found, form, language)
    store.close()
    if version is None:
        for term in terms:
            click.echo(_term(term))
        if later:
            click.echo(later)
        if not terms:
            click.echo(NONE_YET)
        return 0
    if not found:
        known = ", ".join(dict.fromkeys(each["version"] for each in books)) or "none"
        raise UserError(
            f"No rules of version {version} were in force here. There were: {known}."
        )
    for text, each in texts.items():
        if len(texts) > 1:  # from before what is published had a version of its own
            for term in terms:
                if term["sha256"] == each["sha256"]:
                    click.echo(_term(term))
        click.echo(text, nl=False)
    return 0


def _texts(
    settings: Settings, store: Store, books: list[Row], form: str, language: str
) -> dict[str, Row]:
    """Each text of a version as it was published, with when it was in force; mostly it is one."""
    groups: dict[str, list[Row]] = {}  # those that say the same
    for each in books:
        groups.setdefault(_text(each, form, language), []).append(each)
    last, texts = adopted_last(store), {}
    for alike in groups.values():
        hashes = {book["sha256"] for book in alike}
        known = known_of(settings, store, hashes, now_too=last in hashes)
        texts[_text(alike[-1], form, language, known)] = alike[-1]
    return texts


def _text(book: Row, form: str, language: str, known: Known | None = None) -> str:
    try:
        rules = parse_rules(book["source"], f"version {book['version']}", taken_up=True)
    except RulesError:  # the checks have grown stricter since
        return _as_kept(book, form)
    return published(rules, form, tongues(language), utc_now(), known)


def _as_kept(book: Row, form: str) -> str:
    """The file of a version as the store holds it, for what was in force is shown whatever is asked of files today."""
    told = (
        f"Version {book['version']} was written for an earlier Wardmote, "
        "so its file is shown as it was kept."
    )
    source = str(book["source"]).rstrip("\n") + "\n"
    if form == "html":
        told, source = escape(told, quote=False), escape(source, quote=False)
        return f'<meta charset="utf-8">\n<p>{told}</p>\n<pre>\n{source}</pre>\n'
    if form == "markdown":
        source = f"```\n{source}```\n"
    return f"{told}\n\n{source}"


@rules.command("schema")
def schema_() -> int:
    """Print the JSON Schema of the rules file, by which an editor completes and checks it."""
    click.echo(json.dumps(schema(), indent=2, ensure_ascii=False))
    return 0


def _in_use(path: Path | None, folder: Path) -> Path:
    if path is None and (folder / SETTINGS_NAME).is_file():
        settings = load_settings(folder)
        path = settings.path(settings.rules)
    return path or starter_rules()


def _loaded(path: Path) -> Rules:
    try:
        return load_rules(path)
    except RulesError as error:
        raise UserError(str(error)) from error


def _failing(rules: Rules, path: Path) -> str:
    """Which of its own examples a file fails; the one that comes with Wardmote was tried before it was shipped."""
    return "" if path == starter_rules() else Trial().failing(rules, path)


def _difference(one: Retried) -> str:
    return (
        f"{one.kept.comment.comment_id}: {' -> '.join(one.outcomes)}\n"
        f"  {excerpt(one.kept.comment.text)}\n  {one.after.reason}"
    )


def _term(term: Row) -> str:
    """One time in which a version was in force; the one that is in force now has no end yet."""
    when = f"in force since {term['since'][:19]} UTC, now"
    if term["until"]:
        when = f"in force from {term['since'][:19]} to {term['until'][:19]} UTC"
    return f"{term['version']}  {when}  SHA-256 {term['sha256']}"
