"""A report made, written out, and published by a named person. Once published it never changes."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from html import escape
from typing import Any

from listener.errors import UserError
from listener.house import House
from listener.minutes.export import harmless
from listener.minutes.heads import Head, newest_head, note_head
from listener.minutes.writer import Actor
from listener.people.roster import check_listed
from listener.report.facts import Quarter
from listener.report.gathering import gather, taken_up
from listener.report.statistics import Figure, Line, figures
from listener.report.wording import (
    NOTES,
    Tongue,
    cell,
    column,
    in_tongue,
    line,
    title,
)
from listener.reviewing.proving import newest_signed
from listener.store import Store
from listener.store.connection import as_moment, as_text
from listener.store.report_counts import add_report, published_reports
from listener.telling.notices import MONTHS_CY, MONTHS_EN, day

EVENT = "report_published"
MAY_PUBLISH = ("owner", "reviewer")
_HEADS = {
    "title": ("Transparency report", "Adroddiad tryloywder"),
    "page": ("Page", "Tudalen"),
    "quarter": ("Quarter", "Chwarter"),
    "made": ("Made", "Gwnaed"),
    "draft": ("This is a draft. Nobody has published it.", "Drafft yw hwn. Nid oes neb wedi ei gyhoeddi."),
    "underway": ("The quarter is not over.", "Nid yw'r chwarter wedi dod i ben."),
    "head": ("The signed state of the log when it was made", "Cyflwr llofnodedig y cofnodion pan y'i gwnaed"),
    "never": ("Wardmote did not listen to this page in this quarter. It began on {day}.", "Ni fu Wardmote yn gwrando ar y dudalen hon yn y chwarter hwn. Dechreuodd ar {day}."),
    "not_yet": ("Wardmote has not listened to this page yet.", "Nid yw Wardmote wedi gwrando ar y dudalen hon eto."),
    "begun": ("Wardmote began to listen to this page on {day}. Nothing from before that day is counted.", "Dechreuodd Wardmote wrando ar y dudalen hon ar {day}. Ni chyfrifir dim o'r cyfnod cyn y diwrnod hwnnw."),
    "welsh": ("", "Drafft yw'r Gymraeg hon ac mae'n aros i gyfieithydd ei gwirio."),
    "what": ("What", "Beth"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Report:
    """One page's figures of one quarter, as they may be read by anybody."""

    page_id: str
    page: str
    quarter: str
    made_at: str
    head: str
    figures: tuple[Figure, ...]
    draft: bool = True
    begun_at: str = ""  # when the page was taken up; reports of before do not tell

    def json(self) -> str:
        """As it is kept and hashed."""
        plain = asdict(self)
        del plain["draft"]
        return json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))  # fmt: skip

    @classmethod
    def read(cls, body: str) -> Report:
        """A report that was published."""
        plain: dict[str, Any] = json.loads(body)
        plain["figures"] = tuple(
            Figure(one["id"], tuple(one["columns"]), tuple(Line(row["key"], tuple(row["cells"])) for row in one["lines"]))
            for one in plain["figures"]
        )  # fmt: skip
        return cls(**plain, draft=False)


def make_report(house: House, page_id: str, quarter: Quarter, now: datetime, head: Head | None = None) -> Report:  # fmt: skip
    """The report of a page as it would be published now; with the newest signed state of the log, or the one given."""
    names = {page.page_id: page.name for page in house.settings.pages}
    if page_id not in names:
        raise UserError(
            f"There is no page {page_id}. In wardmote.yaml stand {', '.join(names)}."
        )
    if quarter.since > now:
        raise UserError(f"{quarter.name} has not begun yet.")
    head = head or newest_head(house.heads)
    made = figures(gather(house.store, page_id, quarter, now))
    begun = taken_up(house.store, page_id, now)
    return Report(page_id, names[page_id] or page_id, quarter.name, as_text(now), head.note if head else "", made, begun_at=as_text(begun) if begun else "")  # fmt: skip


def publish(house: House, page_id: str, quarter: Quarter, actor: Actor) -> Report:
    """Publish the report of a quarter that is over. Raises UserError."""
    now = house.now()
    check_report(house, page_id, quarter, actor)
    head = newest_signed(house.store, house.folder, now)
    report = make_report(house, page_id, quarter, now, head)
    body = report.json()
    with house.store.transaction(now) as tx:
        _check_unpublished(tx.store, page_id, quarter)
        sha256 = hashlib.sha256(body.encode()).hexdigest()
        entry = tx.record(
            EVENT,
            actor=actor,
            details={"page_id": page_id, "quarter": quarter.name, "sha256": sha256},
        )
        row = {"page_id": page_id, "quarter": quarter.name, "body": body, "sha256": sha256}  # fmt: skip
        add_report(tx, {**row, "published_by": entry.actor, "published_at": tx.at})
    note_head(house.store.db, house.heads, house.now().isoformat())
    return Report.read(body)


def check_report(house: House, page_id: str, quarter: Quarter, actor: Actor) -> None:
    """Whether this person may publish this report, and it can be published. Raises UserError."""
    now = house.now()
    check_listed(house.settings, actor, now)
    if actor.role not in MAY_PUBLISH:
        raise UserError(
            "A report is published by the owner or a reviewer. Say who you are with --as NAME."
        )
    if quarter.until > now:
        raise UserError(
            f"{quarter.name} is not over. It can be published from {quarter.until:%Y-%m-%d} on."
        )
    if not listened_in(house.store, page_id, quarter, now):
        raise UserError(
            f"Wardmote did not listen to this page in {quarter.name}. There is nothing to publish."
        )
    _check_unpublished(house.store, page_id, quarter)


def _check_unpublished(store: Store, page_id: str, quarter: Quarter) -> None:
    if any(row["quarter"] == quarter.name for row in published_reports(store, page_id)):
        raise UserError(
            f"The report of {quarter.name} was published already. What is published never changes."
        )


def reports(store: Store, page_id: str | None = None) -> list[Report]:
    """What was published, the newest quarter first."""
    return [Report.read(row["body"]) for row in published_reports(store, page_id)]


# ---- written out ----


def rows_of(figure: Figure, tongue: Tongue) -> list[list[str]]:
    """A figure as rows of words: first the heads of its columns, then a row a line."""
    head = [in_tongue(_HEADS["what"], tongue), *(column(c, tongue) for c in figure.columns)]  # fmt: skip
    return [head, *([line(one.key, tongue), *(cell(c, tongue) for c in one.cells)] for one in figure.lines)]  # fmt: skip


def _above(report: Report, tongue: Tongue) -> Iterable[tuple[str, str]]:
    quarter = Quarter.read(report.quarter)
    yield in_tongue(_HEADS["page"], tongue), report.page
    yield in_tongue(_HEADS["quarter"], tongue), report.quarter
    yield in_tongue(_HEADS["made"], tongue), f"{report.made_at[:16]} UTC"
    for name, said in (("draft", report.draft), ("underway", as_moment(report.made_at) < quarter.until)):  # fmt: skip
        if said:
            yield "", in_tongue(_HEADS[name], tongue)
    if since := listened_since(report, tongue):
        yield "", since
    if tongue == "cy":
        yield "", in_tongue(_HEADS["welsh"], tongue)


def listened_in(store: Store, page_id: str, quarter: Quarter, now: datetime) -> bool:  # fmt: skip
    """Whether the page was taken up before this quarter was over; if not, its report would say noughts of nothing."""
    begun = taken_up(store, page_id, now)
    return begun is not None and begun < quarter.until


def listened_since(report: Report, tongue: Tongue) -> str:
    """That the page was taken up in this quarter or later, so that its noughts are no quiet; "" where it was before."""
    quarter = Quarter.read(report.quarter)
    if report.draft and not report.begun_at:
        return in_tongue(_HEADS["not_yet"], tongue)
    if not report.begun_at or as_moment(report.begun_at) <= quarter.since:
        return ""
    name = "begun" if as_moment(report.begun_at) < quarter.until else "never"
    months = MONTHS_CY if tongue == "cy" else MONTHS_EN
    return in_tongue(_HEADS[name], tongue).format(day=day(as_moment(report.begun_at), months))  # fmt: skip


def as_csv(report: Report, tongue: Tongue) -> str:
    """One line a number, safe to open in a spreadsheet."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    for name, value in _above(report, tongue):
        table.writerow(map(harmless, (name, value)))
    for note in NOTES:
        table.writerow(["", harmless(in_tongue(note, tongue))])
    for figure in report.figures:
        table.writerow([])
        table.writerow([figure.id, title(figure.id, tongue)])
        table.writerows([harmless(each) for each in row] for row in rows_of(figure, tongue))  # fmt: skip
    table.writerow([])
    table.writerow([in_tongue(_HEADS["head"], tongue)])
    table.writerows([harmless(each)] for each in report.head.splitlines())
    return out.getvalue()


def as_words(report: Report, tongue: Tongue) -> str:
    """As plain text, for the terminal."""
    out = [in_tongue(_HEADS["title"], tongue)]
    out += [f"{name}: {value}" if name else value for name, value in _above(report, tongue)]  # fmt: skip
    out += ["", *(in_tongue(note, tongue) for note in NOTES)]
    for figure in report.figures:
        out += ["", f"{figure.id}  {title(figure.id, tongue)}"]
        rows = rows_of(figure, tongue)
        wide = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
        for row in rows:
            cells = [row[0].ljust(wide[0]), *(each.rjust(wide[n]) for n, each in enumerate(row[1:], 1))]  # fmt: skip
            out.append(f"  {'  '.join(cells)}".rstrip())
    out += ["", f"{in_tongue(_HEADS['head'], tongue)}:", "", report.head]
    return "\n".join(out).rstrip() + "\n"


def as_html(report: Report, tongue: Tongue) -> str:
    """A page by itself, to be put on a website. It needs nothing beside it."""
    name = f"{in_tongue(_HEADS['title'], tongue)}, {report.quarter}"
    out = [
        f'<!doctype html>\n<html lang="{tongue}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(name)}</title>\n</head>\n<body>\n<h1>{escape(name)}</h1>",
    ]
    out += [f"<p>{escape(f'{key}: {value}' if key else value)}</p>" for key, value in _above(report, tongue)]  # fmt: skip
    out += [f"<p>{escape(in_tongue(note, tongue))}</p>" for note in NOTES]
    for figure in report.figures:
        out.append(f"<h2>{figure.id} {escape(title(figure.id, tongue))}</h2>")
        head, *rows = rows_of(figure, tongue)
        out.append("<table>\n<thead><tr>" + "".join(f'<th scope="col">{escape(c)}</th>' for c in head) + "</tr></thead>\n<tbody>")  # fmt: skip
        for first, *rest in rows:
            cells = "".join(f"<td>{escape(each)}</td>" for each in rest)
            out.append(f'<tr><th scope="row">{escape(first)}</th>{cells}</tr>')
        out.append("</tbody>\n</table>")
    out += [f"<h2>{escape(in_tongue(_HEADS['head'], tongue))}</h2>", f"<pre>{escape(report.head)}</pre>"]  # fmt: skip
    return "\n".join([*out, "</body>\n</html>"]) + "\n"
