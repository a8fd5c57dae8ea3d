"""`wardmote rules check`: is the rules file right, and does it do what its own examples say?"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from listener.cli import data_option
from listener.errors import UserError
from listener.settings import SETTINGS_NAME, load_settings
from listener.starter import starter_rules
from moderation.examples import failed_examples
from moderation.rules import RulesError, load_rules
from moderation.toxicity.scorer import ScorerError, load_scorer
from moderation.toxicity.undisguised import score_undisguised


@click.group()
def rules() -> None:
    """The rules of engagement: check them."""


@rules.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@data_option
def check(path: Path | None, folder: Path) -> int:
    """Check a rules file: the one named, else that of --data, else the one that comes with Wardmote.

    Exit code 2 where it cannot be used, 1 where its own examples fail.
    """
    if path is None and (folder / SETTINGS_NAME).is_file():
        settings = load_settings(folder)
        path = settings.path(settings.rules)
    path = path or starter_rules()
    try:
        found = load_rules(path)
        scorer = load_scorer("embedded")
    except (RulesError, ScorerError) as error:
        raise UserError(str(error)) from error
    failed = failed_examples(found, partial(score_undisguised, scorer))
    for one in failed:
        click.echo(str(one))
    if failed:
        click.echo(
            f"{len(failed)} examples fail, so Wardmote will not start in mode act with this file."
        )
        return 1
    examples = sum(len(rule.must_act) + len(rule.must_keep) for rule in found.rules)
    click.echo(
        f"{path}: version {found.version}, {len(found.rules)} rules, {examples} examples, all as they should be."
    )
    return 0
