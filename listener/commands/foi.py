"""`wardmote foi`: recorded information of a period, for an officer who answers a request for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.options import Day, rule_said
from listener.errors import UserError
from listener.house import House, utc_now
from listener.minutes.heads import note_head
from listener.modes.switch import bare_house
from listener.named_paths import NamedPath
from listener.own_files import check_not_ours
from listener.packs.recorded import Request, check_copy, make_copy
from listener.people.codes import prove
from listener.people.roster import day_of, who_is
from listener.store.recorded import Span, post_of
from listener.terminal import safe

FURTHEST = timedelta(days=366)  # what lies beyond is a slip of the keyboard
_DAY = Day()


@click.command()
@data_option
@click.option("--as", "who", default="", help="Your name, as it will stand in the log.")
@click.option("--code", default="", help="The six digits from your phone.")
@click.option("--request", "reference", default="", help="The reference of the request. It is needed.")  # fmt: skip
@click.option("--received", type=_DAY, required=True, help="The day on which the request came in.")  # fmt: skip
@click.option("--since", type=_DAY, required=True, help="First day, such as 2026-07-01.")  # fmt: skip
@click.option("--until", type=_DAY, required=True, help="Last day.")
@click.option("--page", "page_id", default="", help="One page, by its id.")
@click.option("--rule", callback=rule_said, default="", help="One rule, such as R2.")
@click.option("--thread", default="", help="One thread, by the link of its post.")
@click.option("--words", is_flag=True, help="With the words of the comments, without names.")  # fmt: skip
@click.option("--to", "to", required=True, type=NamedPath(), help="The folder to write; a new or an empty one.")  # fmt: skip
def foi(folder: Path, who: str, code: str, reference: str, received: datetime, since: datetime, until: datetime, page_id: str, rule: str, thread: str, words: bool, to: Path) -> int:  # fmt: skip
    """Write what was recorded in a period, without personal data, for a request for information. A person decides what goes out."""
    check_not_ours(to, folder)
    with bare_house(folder, utc_now) as house:
        if max(received, until).replace(tzinfo=UTC) > house.now() + FURTHEST:
            raise UserError("A day of this request lies more than a year ahead. Look at --received and --until.")  # fmt: skip
        if received.date() > day_of(house.now()):
            raise UserError(f"A request cannot have come in on a day that is still to come: --received says {received.date()}.")  # fmt: skip
        actor = who_is(house.settings, who, "export_or_erase", house.now())
        span = Span(
            since.replace(tzinfo=UTC),
            until.replace(tzinfo=UTC) + timedelta(days=1),
            _page(house, page_id),
            _rule(house, rule),
            _thread(house, thread),
        )
        request = Request(reference, received.date(), words)
        check_copy(house, span, request, actor, to)
        if house.settings.people:
            prove(
                house, actor, code
            )  # a code is used up by looking at it, so it comes last
        made = make_copy(house, span, request, actor, to)  # fmt: skip
        note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(f"Written: {made.entries} entries about {made.cases} cases, to {to}. Begin with 1-READ-THIS-FIRST.txt.")  # fmt: skip
    click.echo(f"The answer is due by {made.due}; bank holidays come on top. Nothing was sent.")  # fmt: skip
    return 0


def _page(house: House, page_id: str) -> str:
    known = [page.page_id for page in house.settings.pages]
    if page_id and page_id not in known:
        raise UserError(f"There is no page {safe(page_id)}. Name one of {', '.join(known)}.")  # fmt: skip
    return page_id


def _rule(house: House, rule: str) -> str:
    known = [one.id for one in house.rules.rules]
    if rule and rule not in known:
        raise UserError(f"There is no rule {safe(rule)}. Name one of {', '.join(known)}.")  # fmt: skip
    return rule


def _thread(house: House, link: str) -> str:
    found = post_of(house.store, link) if link else ""
    if found is None:
        raise UserError(f"There is no post {safe(link)[:200]} here. Give the link of the post as the platform shows it.")  # fmt: skip
    return found
