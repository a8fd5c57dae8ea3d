"""`wardmote report`: the transparency report of a quarter, for each page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from listener.cli import data_option
from listener.errors import UserError
from listener.house import House, utc_now
from listener.modes.switch import bare_house
from listener.named_paths import NamedPath
from listener.own_files import check_not_ours
from listener.people.roster import who_is
from listener.report.facts import Quarter
from listener.report.publishing import (
    Report,
    as_csv,
    as_html,
    as_words,
    make_report,
    publish,
    reports,
)
from listener.report.wording import Tongue
from listener.terminal import safe

_FORMS: dict[str, Callable[[Report, Tongue], str]] = {
    "text": as_words,
    "csv": as_csv,
    "html": as_html,
}


@click.command()
@data_option
@click.option("--quarter", "wanted", help="Such as 2026Q3. Unless given: the last one that is over.")  # fmt: skip
@click.option("--page", "page_id", help="One page, by its id. Unless given: every page.")  # fmt: skip
@click.option("--language", "tongue", type=click.Choice(("en", "cy")), default="en", show_default=True, help="English, or Welsh (a draft).")  # fmt: skip
@click.option("--format", "form", type=click.Choice(tuple(_FORMS)), default="text", show_default=True, help="The form that is printed.")  # fmt: skip
@click.option("--to", "target", type=NamedPath(file_okay=False), help="A folder to write HTML and CSV into, in both languages.")  # fmt: skip
@click.option("--publish", "for_all", is_flag=True, help="Let everybody read it, at /transparency on the desk. It never changes after that.")  # fmt: skip
@click.option("--as", "who", default="", help="Who publishes: the owner or a reviewer.")
def report(folder: Path, wanted: str | None, page_id: str | None, tongue: Tongue, form: str, target: Path | None, for_all: bool, who: str) -> int:  # fmt: skip
    """Print the figures of a quarter, each page by itself. Small numbers are left out."""
    if target:
        check_not_ours(target, folder)
    with bare_house(folder, utc_now) as house:
        now = house.now()
        quarter = Quarter.read(wanted) if wanted else Quarter.of(now).before
        pages = [page_id] if page_id else [page.page_id for page in house.settings.pages]  # fmt: skip
        if for_all:
            found = [_publish(house, one, quarter, who) for one in pages]
        else:
            found = [_read(house, one, quarter) for one in pages]
        if target:
            _write(target, found, folder)
            return 0
        for one in found:
            for line in _FORMS[form](one, tongue).split("\n")[:-1]:
                click.echo(safe(line) if form == "text" else line.rstrip("\r"))
    return 0


def _publish(house: House, page_id: str, quarter: Quarter, who: str) -> Report:
    made = publish(house, page_id, quarter, who_is(house.settings, who, "read_and_appeal", house.now()))  # fmt: skip
    click.echo(f"Published: {quarter.name}, {safe(made.page)}. Everybody may read it at /transparency on the desk.", err=True)  # fmt: skip
    return made


def _read(house: House, page_id: str, quarter: Quarter) -> Report:
    """The report as it was published; else as it would be now."""
    known = [one for one in reports(house.store, page_id) if one.quarter == quarter.name]  # fmt: skip
    return known[0] if known else make_report(house, page_id, quarter, house.now())


def _write(target: Path, found: list[Report], folder: Path) -> None:
    try:
        target.mkdir(parents=True, exist_ok=True)
        for one in found:
            name = f"{one.quarter}-{one.page_id.replace(':', '-')}"
            for tongue in ("en", "cy"):
                for ending, made in (("html", as_html), ("csv", as_csv)):
                    path = target / f"{name}-{tongue}.{ending}"
                    check_not_ours(path, folder)
                    path.write_text(made(one, tongue), encoding="utf-8", newline="")
                    click.echo(f"Written: {path}")
    except OSError as error:
        raise UserError(
            f"{target} cannot be written ({error.strerror}). Name another folder."
        ) from error
