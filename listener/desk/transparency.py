"""The quarterly report: for the owner and reviewers as it would be now, for everybody as it was published."""

from __future__ import annotations

from functools import partial
from typing import Any

from starlette.datastructures import QueryParams
from starlette.responses import Response

from listener.desk.doors import EVERYONE, Door
from listener.desk.forms import field_at_fault, number
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.writer import Actor
from listener.people.codes import prove
from listener.report.facts import Quarter
from listener.report.publishing import (
    MAY_PUBLISH,
    Report,
    as_csv,
    check_report,
    listened_in,
    listened_since,
    make_report,
    publish,
    reports,
    rows_of,
)
from listener.report.wording import NOTES, in_tongue, title
from listener.store.report_counts import published_reports

QUARTERS_SHOWN = 8
MOST_DRAFTS = 40  # kept in memory, each as it was worked out last


def _figures(visit: Visit, report: Report) -> list[dict[str, Any]]:
    found = []
    for figure in report.figures:
        head, *rows = rows_of(figure, visit.language)
        found.append({"id": figure.id, "title": title(figure.id, visit.language), "head": head, "rows": rows})  # fmt: skip
    return found


def _notes(visit: Visit, report: Report | None) -> list[str]:
    since = listened_since(report, visit.language) if report else ""
    return [*filter(None, [since]), *(in_tongue(note, visit.language) for note in NOTES)]  # fmt: skip


def _quarters(visit: Visit) -> list[str]:
    """The quarter under way, and those before it."""
    one, found = Quarter.of(visit.now), []
    for _ in range(QUARTERS_SHOWN):
        found.append(one.name)
        one = one.before
    return found


def _draft(visit: Visit, fault: str = "", field: str = "", status: int = 200) -> Response:  # fmt: skip
    """The report of a page and a quarter: as it was published, or else as it was worked out last."""
    pages = visit.house.settings.pages
    given = visit.form or {"page": visit.asked("page"), "quarter": visit.asked("quarter")}  # fmt: skip
    page_id = next((p.page_id for p in pages if p.page_id == given.get("page")), pages[0].page_id)  # fmt: skip
    quarters = _quarters(visit)
    latest = Quarter.read(quarters[1])
    heard = partial(listened_in, visit.house.store, page_id, now=visit.now)
    usual = latest.name if heard(latest) else quarters[0]
    name = given.get("quarter") if given.get("quarter") in quarters else usual
    quarter = Quarter.read(str(name))
    known = [one for one in reports(visit.house.store, page_id) if one.quarter == quarter.name]  # fmt: skip
    drafts = visit.desk.drafts
    report = known[0] if known else drafts.get((page_id, quarter.name))
    return visit.page(
        "report.html",
        status,
        report=report,
        figures=_figures(visit, report) if report else [],
        notes=_notes(visit, report),
        quarter=quarter.name,
        quarters=quarters,
        pages=pages,
        page_id=page_id,
        over=quarter.until <= visit.now,
        heard=heard(quarter),
        may_publish=visit.is_a(*MAY_PUBLISH),
        fault=fault,
        field=field,
        here="/report",
    )


def _work_out(visit: Visit) -> Response:
    """Count what there is; that takes seconds for a quarter with many comments, so it is done when somebody asks."""
    page_id = visit.form.get("page", "")
    try:
        quarter = Quarter.read(visit.form.get("quarter", ""))
        made = make_report(visit.house, page_id, quarter, visit.now)
    except BusyError:
        raise
    except UserError as error:
        return _draft(visit, visit.refusal(error), status=422)
    drafts = visit.desk.drafts
    drafts[page_id, quarter.name] = made
    for old in list(drafts)[:-MOST_DRAFTS]:
        drafts.pop(old, None)
    return visit.go(
        f"/report?{QueryParams({'page': page_id, 'quarter': quarter.name})}"
    )


def _publish(visit: Visit) -> Response:
    """A named person lets everybody read it; with a code, as nothing takes it back."""
    name = visit.session.name if visit.session else ""
    role = next(one for one in visit.roles if one in MAY_PUBLISH)
    actor = Actor(name, role)
    page_id, code = visit.form.get("page", ""), visit.form.get("code", "").strip()
    try:
        quarter = Quarter.read(visit.form.get("quarter", ""))
        check_report(visit.house, page_id, quarter, actor)
        if not code:
            return _draft(visit, visit.say("Type the code from your phone."), "code", 422)  # fmt: skip
        # A code is used up by looking at it, so it comes last.
        prove(visit.house, actor, code)
        publish(visit.house, page_id, quarter, actor)
    except BusyError:
        raise
    except UserError as error:
        return _draft(visit, visit.refusal(error), field_at_fault(error), 409)
    return visit.go("/transparency")


def _list(visit: Visit) -> Response:
    rows = published_reports(visit.house.store)
    names = {page.page_id: page.name or page.page_id for page in visit.house.settings.pages}  # fmt: skip
    found = [{**row, "page": names.get(row["page_id"], row["page_id"])} for row in rows]
    return visit.page("transparency.html", reports=found, here="/transparency")


def _published(visit: Visit) -> Report | None:
    wanted = number(visit.part("number"))
    rows = published_reports(visit.house.store)
    body = next((row["body"] for row in rows if row["report_id"] == wanted), None)
    return Report.read(body) if body else None


def _not_there(visit: Visit) -> Response:
    return visit.sorry(404, visit.say("There is no such report"), visit.say("Those that were published stand on the page before."))  # fmt: skip


def _read(visit: Visit) -> Response:
    report = _published(visit)
    if report is None:
        return _not_there(visit)
    return visit.page(
        "transparency_report.html",
        report=report,
        figures=_figures(visit, report),
        notes=_notes(visit, report),
        number=number(visit.part("number")),
    )


def _table(visit: Visit) -> Response:
    report = _published(visit)
    if report is None:
        return _not_there(visit)
    name = f"report-{report.quarter}-{visit.language}.csv"
    return Response(
        as_csv(report, visit.language),
        media_type="text/csv; charset=utf-8",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


_MAKERS = frozenset(MAY_PUBLISH)
DOORS = (
    Door("GET", "/transparency", _list, EVERYONE),
    Door("GET", "/transparency/{number}", _read, EVERYONE),
    Door("GET", "/transparency/{number}/csv", _table, EVERYONE),
    Door("GET", "/report", _draft, _MAKERS),
    Door("POST", "/report/draft", _work_out, _MAKERS),
    Door("POST", "/report/publish", _publish, _MAKERS),
)
