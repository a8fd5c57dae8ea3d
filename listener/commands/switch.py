"""`wardmote stop-acting` and `wardmote resume-acting`: the kill switch."""

from __future__ import annotations

from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.options import me, person_options
from listener.errors import UserError
from listener.held_back import why_no_hiding
from listener.house import utc_now
from listener.minutes.heads import note_head
from listener.modes.stop_file import STOP_NAME, stops_all, write_stop
from listener.modes.switch import bare_house, note_stop
from listener.modes.switch import resume_acting as resume
from listener.own_names import DATABASE_NAME, SETTINGS_NAME
from listener.people.roster import who_is, who_runs
from listener.settings import load_settings
from listener.terminal import safe


@click.command("stop-acting")
@click.argument("page_id", required=False)
@data_option
@click.option("--as", "who", default=me, help="Your name, as it will stand in the log.")
@click.option("--reason", default="No reason was given.", help="Why, in a few words.")
@click.option(
    "--everything",
    is_flag=True,
    help="Also stop what people hide. Showing again goes on.",
)
def stop_acting(
    page_id: str | None, folder: Path, who: str, reason: str, everything: bool
) -> int:
    """Stop automatic hiding at once, on one page or on all. If all else fails, make an empty file STOP in the folder."""
    page_id = _page(folder, page_id)
    try:
        write_stop(folder, page_id, everything=everything)
    except OSError as error:
        if stops_all(folder):  # it could be made, and not be filled
            raise UserError(
                f"{folder / STOP_NAME} could not be filled ({error.strerror}), but it lies there, and so software hides "
                "nothing on any page. Make room, and say so again, to have it in the log."
            ) from error
        raise UserError(
            f"{folder / STOP_NAME} cannot be written ({error.strerror}), so nothing is stopped yet. "
            "Stop the service instead: sudo systemctl stop wardmote"
        ) from error
    click.echo(f"Stopped: {_what(everything)} on {safe(page_id or 'any page')}.")
    click.echo(
        "Waiting until no call is under way. If this lasts, press Ctrl-C: the stop holds.",
        err=True,
    )
    try:
        with bare_house(folder, utc_now) as house:
            actor = who_runs(house.settings, who, "change_mode", house.now())
            dropped = note_stop(house, page_id, actor, reason, everything=everything)
            note_head(house.store.db, house.heads, house.now().isoformat())
    except UserError as error:
        click.echo(
            f"The stop holds by the file {STOP_NAME}, but is not in the log yet; Wardmote writes it there as soon as "
            f"it can. {error}",
            err=True,
        )
        return 0
    click.echo(
        f"Hides that were on their way and are dropped: {dropped}. What is hidden stays until its time is over or a "
        "person shows it. To go on: wardmote resume-acting"
    )
    return 0


def _what(everything: bool) -> str:
    return (
        "nothing is hidden any more, by software or by people"
        if everything
        else "software hides nothing any more"
    )


def _page(folder: Path, given: str | None) -> str | None:
    """The page that is meant; all (None) where the settings cannot be read. Raises UserError for one that is not there."""
    if not folder.is_dir():
        raise UserError(f"There is no folder {folder}. Name the right one with --data.")
    if not any((folder / name).exists() for name in (SETTINGS_NAME, DATABASE_NAME)):
        raise UserError(
            f"Nothing was stopped: {folder} is not the folder of a Wardmote. Name the right one with --data."
        )
    if given is None:
        return None
    try:
        known = [page.page_id for page in load_settings(folder).pages]
    except UserError:
        return None
    if given not in known:
        raise UserError(
            f"There is no page {safe(given)}. Name one of {', '.join(known)}, or none to mean them all."
        )
    return given


@click.command("resume-acting")
@click.argument("page_id", required=False)
@data_option
@person_options
def resume_acting(page_id: str | None, folder: Path, who: str, reason: str) -> int:
    """Let Wardmote go on after a stop. It needs your name and a reason."""
    with bare_house(folder, utc_now) as house:
        try:
            resume(
                house,
                _page(folder, page_id),
                who_is(house.settings, who, "change_mode", house.now()),
                reason,
            )
        except OSError as error:
            raise UserError(
                f"{folder / STOP_NAME} cannot be removed ({error.strerror}), so the stop still holds. Remove the file."
            ) from error
        note_head(house.store.db, house.heads, house.now().isoformat())
        left = {
            page.page_id: why_no_hiding(house, page.page_id)
            for page in house.settings.pages
        }
    click.echo("The stop is taken off.")
    for page, why in left.items():
        if why:
            click.echo(f"{safe(page)}: software still hides nothing: {why}.")
    return 0
