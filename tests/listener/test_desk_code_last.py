"""A code is used up last: what else is wrong in a form is said first, beside its own field, and the code still counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.report.facts import Quarter
from listener.report.publishing import publish, reports
from tests.listener.crowd import OWNER, REVIEWER
from tests.listener.office import Browser, Office, office
from tests.town import THREAT

GOOD = "An appeal says that it was a song."
LONG = "word " * 101


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        opened.here.comment(THREAT)
        yield opened


def at_fault(browser: Browser) -> list[str]:
    """The fields to which the fault at the top of the page leads."""
    problem = browser.text.partition('class="problem"')[2].partition("</div>")[0]
    return [to for to in browser.page.links if to.startswith("#") and f'"{to}"' in problem]  # fmt: skip


@pytest.mark.parametrize("reason", [" ", "...", "7", LONG])
def test_a_reason_that_says_nothing_or_too_much_costs_no_code(
    desk: Office, reason: str
) -> None:
    seq = desk.here.events("hide_chosen")[0]["seq"]
    browser = desk.sign_in(REVIEWER)
    for path, fields in ((f"/minutes/{seq}/words", {}), ("/copies", {"form": "csv"})):
        given = {**fields, "code": desk.here.code(REVIEWER)}
        browser.get(path)
        browser.send(path, **given, reason=reason)
        assert browser.status == 422 and at_fault(browser) == ["#reason"], path
        browser.send(path, **given, reason=GOOD)
        assert browser.status == 200, browser.page.words


@pytest.mark.parametrize("path", ["/minutes/{seq}/words", "/copies"])
def test_a_wrong_code_leads_to_the_field_of_the_code(desk: Office, path: str) -> None:
    seq = desk.here.events("hide_chosen")[0]["seq"]
    browser = desk.sign_in(REVIEWER)
    browser.get(path.format(seq=seq))
    fields = {"form": "csv"} if path == "/copies" else {}
    browser.send(path.format(seq=seq), **fields, reason=GOOD, code="000000")
    assert browser.status == 409 and at_fault(browser) == ["#code"]


def test_a_log_too_long_for_a_page_costs_no_code_and_blames_no_field(
    desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = desk.sign_in(REVIEWER)
    browser.get("/copies")
    form = next(f for f in browser.page.forms if f.action == "/copies").values
    given = form | {"form": "csv", "reason": GOOD, "code": desk.here.code(REVIEWER)}
    with monkeypatch.context() as short:
        short.setattr("listener.reviewing.exporting.MOST_HERE", 3)
        browser.post("/copies", given)
    assert browser.status == 409 and "too long for a page" in browser.page.words
    assert at_fault(browser) == []
    browser.post("/copies", given)
    assert browser.status == 200, browser.page.words


def test_a_report_that_cannot_be_published_costs_no_code(desk: Office) -> None:
    house, clock = desk.here.house, desk.here.place.clock
    first, quarter = (page.page_id for page in house.settings.pages[:2]), Quarter.of(clock())  # fmt: skip
    page, other = first
    early = desk.sign_in(OWNER)
    early.get("/report")
    fields = {"page": page, "quarter": quarter.name, "token": early.page.forms[-1].values["token"]}  # fmt: skip
    early.post("/report/publish", fields | {"code": desk.here.code(OWNER)})
    assert early.status == 409 and "is not over" in early.page.words
    assert at_fault(early) == []
    clock.moment = quarter.until + timedelta(days=2)
    publish(house, page, quarter, REVIEWER)
    browser = desk.sign_in(OWNER)
    browser.get("/report")
    fields["token"] = browser.page.forms[-1].values["token"]
    given = fields | {"code": desk.here.code(OWNER)}
    browser.post("/report/publish", given)
    assert browser.status == 409 and "published already" in browser.page.words
    assert at_fault(browser) == []
    browser.post("/report/publish", given | {"page": other, "code": "000000"})
    assert browser.status == 409 and at_fault(browser) == ["#code"]
    browser.post("/report/publish", given | {"page": other})
    assert browser.path == "/transparency" and len(reports(house.store)) == 2
