"""`wardmote person find|export|erase`: what is kept about one person, for them to have or to have erased."""

from __future__ import annotations

from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.options import person_options
from listener.errors import UserError
from listener.forgetting.person import erase_person
from listener.forgetting.rights import check_answer, who_answers
from listener.forgetting.subject_access import check_free, export_person, text_beside
from listener.house import open_store, utc_now
from listener.minutes.heads import note_head
from listener.modes.switch import bare_house
from listener.named_paths import NamedPath
from listener.own_files import check_not_ours
from listener.people.codes import prove
from listener.settings import load_settings
from listener.store import Store
from listener.store.comments import find as find_comment
from listener.store.persons import Person, people
from listener.telling.alerts import many
from listener.terminal import safe


@click.group()
def person() -> None:
    """What is kept about one person. Check first that they are who they say they are."""


@person.command()
@click.argument("wanted")
@data_option
def find(wanted: str, folder: Path) -> int:
    """Who is meant: by a name or a part of it, the link of a comment, or an id."""
    load_settings(folder)
    store = open_store(folder)
    found = _found(store, wanted)
    store.close()
    for one in found:
        names = ", ".join(safe(name) or "no name" for name in one.names)
        click.echo(
            f"{safe(one.author)}  {names}: {_how_much(one)}, {one.first_at[:10]} to {one.last_at[:10]}"
        )
    if not found:
        click.echo("Nobody of that name is kept here.")
        return 1
    click.echo("\nNext: wardmote person export AUTHOR_ID --to FILE")
    return 0


def _found(store: Store, wanted: str) -> list[Person]:
    known = find_comment(store, wanted) if wanted else None
    if known is None:
        return people(store, wanted) if wanted else []
    platform = known.comment.page_id.partition(":")[0]
    author = f"{platform}:{known.comment.author_id}"
    return [one for one in people(store, author) if one.author == author]


def _how_much(one: Person) -> str:
    kept = f" and evidence on erased ones ({one.evidence})" if one.evidence else ""
    return f"{many(one.comments, 'comment')}{kept}"


def _one(store: Store, author: str) -> str:
    """The full id of an author. Raises UserError where it means nobody, or more than one."""
    meant = {one.author for one in people(store, author)}
    exact = {each for each in meant if author in (each, each.partition(":")[2])}
    if len(exact) != 1:
        raise UserError(
            f"{safe(author)} means {'no one' if not exact else 'more than one'} here. "
            "Give the id as `wardmote person find` shows it, such as facebook:123."
        )
    return exact.pop()


@person.command()
@click.argument("author_id")
@data_option
@person_options
@click.option(
    "--to",
    "to",
    required=True,
    type=NamedPath(dir_okay=False),
    help="The file to write; the same as text goes beside it, with .txt added.",
)
@click.option("--code", default="", help="The six digits from your phone.")
def export(author_id: str, folder: Path, who: str, reason: str, to: Path, code: str) -> int:  # fmt: skip
    """Write all that is kept about a person into a file that you may give them. For the owner or an admin."""
    for path in (to, text_beside(to)):
        check_not_ours(path, folder)
    with bare_house(folder, utc_now) as house:
        actor = who_answers(house.settings, who, house.now())
        check_answer(actor, reason or "A person asked for their data.")
        author = _one(house.store, author_id)
        check_free(to)
        if house.settings.people:
            prove(house, actor, code)  # it is used up by looking at it, so it comes last  # fmt: skip
        count, text = export_person(house, author, to, actor)
        note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(f"Written: {many(count, 'comment')}, to {to} and {text}.")
    click.echo("Both hold personal data. Send them safely, then delete them.")
    return 0


@person.command()
@click.argument("author_id")
@data_option
@person_options
@click.option("--dry-run", is_flag=True, help="Say what would go. Changes nothing.")
@click.option("--code", default="", help="The six digits from your phone; a dry run needs none.")  # fmt: skip
def erase(author_id: str, folder: Path, who: str, reason: str, dry_run: bool, code: str) -> int:  # fmt: skip
    """Erase all about a person that nothing obliges you to keep. There is no way back.

    For the owner or an admin; a delegate may make a dry run.
    """
    with bare_house(folder, utc_now) as house:
        author = _one(house.store, author_id)
        actor = who_answers(house.settings, who, house.now())
        check_answer(actor, reason, dry_run=dry_run)
        if house.settings.people and not dry_run:
            prove(house, actor, code)
        report, path = erase_person(house, author, actor, reason, dry_run=dry_run)
    click.echo(report.words())
    if path is not None:
        click.echo(f"This report lies in {path}.")
    return 1 if report.fault else 0
