"""The quarterly report: what it counts, what it leaves out, how it is published, and who may read it."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listener.cli import run
from listener.desk.doors import DESK_ROLES
from listener.errors import UserError
from listener.packs.recorded_words import COVER
from listener.people.appeals import decide_appeal, lodge
from listener.report.covering import COVERED, SMALL, cover
from listener.report.facts import (
    CAUSES,
    Appealed,
    Facts,
    Flag,
    Hide,
    Quarter,
    Seen,
)
from listener.report.flows import ENDS, ENDS_BY_PERSON, OUTCOMES, flows
from listener.report.gathering import gather, working_days
from listener.report.hours import Change, hours_by_state
from listener.report.publishing import (
    as_csv,
    as_html,
    as_words,
    make_report,
    publish,
    reports,
)
from listener.report.statistics import figures, spread
from listener.report.wording import COLUMNS, LINES, NOTES, TITLES
from listener.report.wording import line as line_of
from tests.listener.crowd import COMMS, DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id, page
from tests.listener.office import Office, office
from tests.town import RUDE, THREAT

COUNT = st.integers(0, 9)
RULE = st.sampled_from(("R1", "R2", "R3", "R18", "R40"))
LANGUAGE = st.sampled_from(("en", "cy", "und"))
SHOWN = st.sampled_from(("", "", "rejected", "expired", "appeal", "emergency"))
HIDES = st.lists(
    st.one_of(
        st.builds(Hide, st.just("software"), RULE, st.sampled_from(ENDS), st.booleans(), LANGUAGE, COUNT, SHOWN),
        st.builds(Hide, st.just("person"), RULE, st.sampled_from(ENDS_BY_PERSON), st.booleans(), LANGUAGE, COUNT, SHOWN),
    ),
    max_size=8,
)  # fmt: skip
FACTS = st.builds(
    Facts,
    platform=st.just("facebook"),
    seen=st.lists(st.builds(Seen, st.sampled_from(("scored", "language", "media", "other")), LANGUAGE, st.integers(0, 60)), max_size=6).map(tuple),
    findings=st.lists(st.tuples(RULE, COUNT), max_size=3).map(tuple),
    hides=HIDES.map(tuple),
    shown_besides=st.dictionaries(st.sampled_from(CAUSES), COUNT, max_size=3).map(lambda found: tuple(found.items())),
    deletes=st.lists(st.tuples(RULE, st.booleans(), COUNT), max_size=3).map(tuple),
    promises=st.lists(st.tuples(st.sampled_from(("urgent", "ordinary")), st.booleans(), COUNT), max_size=4).map(tuple),
    appeals=st.lists(st.builds(Appealed, st.sampled_from(("software", "person")), RULE, st.sampled_from(OUTCOMES), COUNT), max_size=6).map(tuple),
    flags=st.lists(st.builds(Flag, st.sampled_from(("HIGH", "LOW")), st.sampled_from(("false", "true")), st.sampled_from(("none", "monitor")), st.sampled_from(("yes", "no", "open")), COUNT), max_size=5).map(tuple),
    requests=st.tuples(st.integers(5, 30), st.integers(0, 5)),
)  # fmt: skip


def told_by_sums(facts: Facts) -> list[str]:
    """The small counts that follow from all that is printed by solving every equation at once: by another way than the
    one in the code, namely the null space of the laws of the flow over what is not printed."""
    edges = flows(facts)
    printed = cover(edges)
    hidden = [edge for edge in edges if not isinstance(printed[edge.name], int)]
    points = sorted({p for e in edges for p in (e.start, e.end)})
    laws = np.zeros((len(points), len(hidden)))
    for column, edge in enumerate(hidden):
        laws[points.index(edge.start), column] -= 1
        laws[points.index(edge.end), column] += 1
    if not hidden:
        return []
    _, sizes, right = np.linalg.svd(laws)
    free = right[int((sizes > 1e-9).sum()) :]
    return [
        edge.name
        for column, edge in enumerate(hidden)
        if printed[edge.name] == SMALL and not (np.abs(free[:, column]) > 1e-9).any()
    ]


@settings(max_examples=50, deadline=None)
@given(FACTS)
def test_no_small_count_of_a_report_follows_from_its_other_numbers(facts: Facts) -> None:  # fmt: skip
    assert not told_by_sums(facts)


@settings(max_examples=80, deadline=None)
@given(FACTS)
def test_no_small_number_stands_in_any_cell(facts: Facts) -> None:
    for figure in figures(facts):
        for line in figure.lines:
            assert len(line.cells) == len(figure.columns)
            for name, cell in zip(figure.columns, line.cells, strict=True):
                if name != "hours" and isinstance(cell, int) and not isinstance(cell, bool):  # fmt: skip
                    assert cell == 0 or cell >= 5, (figure.id, line)
                elif isinstance(cell, str):
                    assert cell in (SMALL, COVERED, "not_counted")


@settings(max_examples=100, deadline=None)
@given(FACTS)
def test_a_rate_stands_only_beside_the_counts_that_it_is_made_of(facts: Facts) -> None:
    made_of = {"S09": (0, 1), "S12": (0, 1), "S13": (1, 2)}
    for figure in figures(facts):
        for line in figure.lines if figure.id in made_of else ():
            if isinstance(line.cells[-1], float):
                counts = [line.cells[at] for at in made_of[figure.id]]
                assert all(isinstance(cell, int) for cell in counts)


def test_every_statistic_of_the_policy_is_there_in_its_order() -> None:
    found = figures(Facts("facebook"))
    assert [figure.id for figure in found] == [f"S{n:02}" for n in range(1, 20)]
    assert list(TITLES) == [figure.id for figure in found]
    for figure in found:
        assert set(figure.columns) <= set(COLUMNS)


def test_languages_have_their_names_and_no_codes() -> None:
    assert [line_of("lang:pl", tongue) for tongue in ("en", "cy")] == [
        "Polish",
        "Pwyleg",
    ]
    assert line_of("lang:und", "en") == "Too short to tell"
    assert line_of("lang:zz", "en") == "zz"


def test_times_are_printed_only_for_twenty_or_more() -> None:
    assert spread([1.0] * 19) == (COVERED, COVERED)
    assert spread([float(n) for n in range(20)]) == (9.5, 17.1)


@pytest.mark.parametrize(("since", "until", "days"), [(2, 2, 0), (2, 3, 1), (6, 9, 1), (7, 8, 0), (2, 16, 10)])  # fmt: skip
def test_working_days_leave_out_the_weekend(since: int, until: int, days: int) -> None:
    first, last = (datetime(2026, 11, day, 23, tzinfo=UTC) for day in (since, until))
    assert working_days(first, last) == days


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        ("2026-07-05T23:30", "2026-07-06T09:00", 0),  # both on Monday in summer time
        ("2026-07-03T22:30", "2026-07-03T23:30", 0),  # Friday night, and Saturday
        ("2026-07-06T22:30", "2026-07-06T23:30", 1),
        ("2026-11-01T23:30", "2026-11-02T09:00", 1),
    ],
)  # fmt: skip
def test_working_days_are_days_of_the_uk(since: str, until: str, days: int) -> None:
    first, last = (datetime.fromisoformat(each).replace(tzinfo=UTC) for each in (since, until))  # fmt: skip
    assert working_days(first, last) == days


def test_the_report_says_by_which_clock_a_quarter_ends() -> None:
    english, welsh = (" ".join(note[at] for note in NOTES) for at in (0, 1))
    assert "A quarter begins and ends at midnight UTC." in english
    assert "Mae chwarter yn dechrau ac yn gorffen am hanner nos UTC." in welsh


def test_hours_of_a_state_that_began_before_the_quarter_count_from_its_beginning() -> None:  # fmt: skip
    since = datetime(2026, 7, 1, tzinfo=UTC)
    hour = timedelta(hours=1)
    changes = [Change(since - 9 * hour, "act", True), Change(since + 2 * hour, "act", False), Change(since + 5 * hour, "act", True)]  # fmt: skip
    assert hours_by_state(changes, since, since + 10 * hour) == {"act": 7.0}
    assert hours_by_state([], since, since + hour) == {}


def test_quarters_follow_each_other_and_bad_ones_are_refused() -> None:
    third = Quarter.read(" 2026q3 ")
    assert third.since == datetime(2026, 7, 1, tzinfo=UTC)
    assert third.until == datetime(2026, 10, 1, tzinfo=UTC)
    assert third.next.next == Quarter(2027, 1) and Quarter(2027, 1).before.name == "2026Q4"  # fmt: skip
    assert Quarter.of(third.until - timedelta(seconds=1)) == third
    for bad in ("2026", "2026Q5", "Q3", "", "2026Q3; x", "١٠٠٠Q1"):
        with pytest.raises(UserError, match="is no quarter"):
            Quarter.read(bad)


# ---- counted from a page's life ----


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Six threats hidden, three of them agreed to; one shown again, one appealed; then the quarter ends."""
    with office(tmp_path_factory.mktemp("report") / "data") as opened:
        here = opened.here
        threats = [here.comment(f"{THREAT} Number {n}.", by=f"Number {n}") for n in range(3)]  # fmt: skip
        for item in threats[:2]:
            here.decide(item, "confirm", OWNER)
        here.decide(threats[2], "show", DELEGATE)
        here.decide(here.comment(RUDE), "keep", OWNER)
        lodge(here.house, comment_id(threats[0]), "It was a song.")
        decide_appeal(here.house, 1, "overturned", REVIEWER, "It was.")
        here.act()
        yield opened


def later(desk: Office) -> datetime:
    """After the quarter in which all that happened."""
    return Quarter.of(desk.here.place.clock()).until + timedelta(days=3)


def test_what_happened_on_a_page_is_what_is_counted(desk: Office) -> None:
    quarter = Quarter.of(desk.here.place.clock())
    store = desk.here.house.store
    facts = gather(store, page(desk.here.house), quarter, later(desk))
    assert sum(one.count for one in facts.seen) == 4
    ends = Counter[tuple[str, str]]()
    for one in facts.hides:
        ends[one.rule, one.end] += one.count
    assert {one.shown for one in facts.hides} == {"", "rejected", "appeal"}
    assert ends == {
        ("R2", "confirmed"): 1,
        ("R2", "rejected"): 2,
    }  # one of them by its appeal
    assert facts.appeals == (Appealed("software", "R2", "overturned", 1),)
    assert len(facts.first_looks) == 4 and facts.answered_in == (0.0,)
    assert dict(facts.findings)["R2"] == 3
    other = gather(store, page(desk.here.house, 1), quarter, later(desk))
    assert not other.seen and not other.hides
    before = gather(store, page(desk.here.house), quarter.before, later(desk))
    assert not before.seen and not before.hides


def test_a_quarter_that_is_not_over_is_a_draft_and_is_not_published(desk: Office) -> None:  # fmt: skip
    house, quarter = desk.here.house, Quarter.of(desk.here.place.clock())
    made = make_report(house, page(house), quarter, house.now())
    assert made.draft and "The quarter is not over." in as_words(made, "en")
    for actor, why in ((OWNER, "is not over"), (DELEGATE, "by the owner or a reviewer"), (COMMS, "by the owner or a reviewer")):  # fmt: skip
        with pytest.raises(UserError, match=why):
            publish(house, page(house), quarter, actor)
    with pytest.raises(UserError, match="has not begun"):
        make_report(house, page(house), quarter.next, house.now())
    with pytest.raises(UserError, match="no page"):
        make_report(house, "facebook:0", quarter, house.now())


def test_every_form_tells_the_same_and_is_safe(desk: Office) -> None:
    house, quarter = desk.here.house, Quarter.of(desk.here.place.clock())
    made = make_report(house, page(house), quarter, house.now())
    assert made.head in as_words(made, "en") and made.head.split()[0] in as_html(made, "cy")  # fmt: skip
    for tongue in ("en", "cy"):
        rows = list(csv.reader(io.StringIO(as_csv(made, tongue))))
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@", "-"))]  # fmt: skip
        for name in TITLES:
            assert any(row and row[0] == name for row in rows)
            assert name in as_html(made, tongue) and name in as_words(made, tongue)
    for person in (REVIEWER.name, DELEGATE.name, THREAT, "Number 1"):
        assert person not in as_csv(made, "en") + as_html(made, "en") + made.json()


def test_a_report_is_published_once_and_never_changes(tmp_path: Path) -> None:
    with office(tmp_path / "data") as opened:
        house, clock = opened.here.house, opened.here.place.clock
        opened.here.comment(THREAT)
        quarter = Quarter.of(clock())
        clock.moment = quarter.until + timedelta(days=2)
        public = opened.browser()
        public.get("/transparency")
        assert "No report has been published yet." in public.page.words
        reader = opened.sign_in(OWNER)
        reader.get(f"/report?quarter={quarter.name}")
        assert "nobody has published it yet" in reader.page.words
        assert "S19" not in reader.page.words
        reader.send("/report/draft")
        assert reader.status == 200 and "S19" in reader.page.words
        reader.send("/report/publish", code="")
        assert reader.status == 422 and not reports(house.store)
        reader.get(f"/report?quarter={quarter.name}")
        reader.send("/report/publish", code=opened.here.code(OWNER))
        assert reader.path == "/transparency"
        (row,) = opened.here.events("report_published")
        assert row["actor"] == OWNER.name and json.loads(row["details"])["quarter"] == quarter.name  # fmt: skip
        (known,) = reports(house.store)
        assert not known.draft and known.figures == make_report(house, page(house), quarter, house.now()).figures  # fmt: skip
        public.get("/transparency/1")
        assert public.status == 200 and "S19" in public.page.words
        assert known.head.splitlines()[-1][:30] in public.page.words
        public.get("/cy/transparency/1/csv")
        assert public.headers["content-type"].startswith("text/csv")
        assert "Rheol 2" in public.text and "Rule" not in public.text
        with pytest.raises(UserError, match="published already"):
            publish(house, page(house), quarter, REVIEWER)
        for path in ("/transparency/2", "/transparency/0/csv"):
            public.get(path)
            assert public.status == 404
        with pytest.raises(Exception, match="never changed"):
            house.store.db.execute("UPDATE reports SET body = ''")


def test_the_terminal_prints_writes_and_publishes(
    desk: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = desk.here.house
    quarter = Quarter.of(
        datetime.now(UTC)
    ).name  # the terminal has the clock of the machine
    given = ["report", "--data", str(house.folder)]
    assert run([*given, "--quarter", quarter, "--page", page(house)]) == 0
    assert "S04  Hidden by software for a while" in capsys.readouterr().out
    assert run([*given, "--quarter", quarter, "--to", str(tmp_path / "out")]) == 0
    assert len(list((tmp_path / "out").iterdir())) == 8
    for bad, why in ((["--page", "x"], "There is no page x"), (["--quarter", "x"], "is no quarter"),
                     (["--quarter", "2099Q1"], "has not begun"), (["--publish"], "name of a person")):  # fmt: skip
        assert run([*given, *bad]) == 2
        assert why in capsys.readouterr().err


@pytest.mark.parametrize("role", [*DESK_ROLES, "public"])
def test_only_owner_and_reviewer_open_the_draft(desk: Office, role: str) -> None:
    actor = {"owner": OWNER, "reviewer": REVIEWER, "delegate": DELEGATE, "comms": COMMS}
    reader = desk.sign_in(actor[role]) if role in actor else desk.browser()
    reader.get("/report")
    assert (reader.status == 200) == (role in ("owner", "reviewer"))


def test_the_copy_for_a_request_does_not_claim_to_hold_every_entry() -> None:
    assert "every entry" not in COVER and "but for those named below" in COVER


def test_what_the_report_counts_is_not_among_what_it_does_not_count() -> None:
    assert LINES["foi"][0] == "Copies of this page made for a request for information"
    assert "information" not in LINES["not_counted:outside"][0]
