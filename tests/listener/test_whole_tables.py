"""What runs all day reads by index, so that it costs the same in a file of ten years as in one of a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from listener.act import act
from listener.decide import decide
from listener.house import House
from listener.store.brakes import hidden_by_machine, shows_under_way
from listener.store.decisions import Plain
from tests.listener.lives import OWNER, THREAT2, hidden, stored
from tests.town import CRITICISM, Town

ASKED: tuple[tuple[Plain, str | None], ...] = (("hide", "R1"), ("show", None))
# A row a page, a person, a stop, a change of the rules, a claim or an incident: never many.
SMALL = {"pages", "stops", "people_seen", "rule_books", "breakers", "sqlite_master", "claims", "c", "claim_asks", "claim_thresholds", "incidents", "incident_steps", "blocks", "person_acts", "proposals"}  # fmt: skip
CUT_SHORT = {"hides", "words", "last"}  # within one statement, of the last 200 hides
ONE_BY_ONE = "sqlite_autoindex_comments_1"  # by the comment's id
_SCAN = re.compile(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?$")


class Plans:
    """The statements that a house sent, as SQLite had them in the end, and which tables each reads whole."""

    def __init__(self, house: House) -> None:
        self.conn = house.store.db.conn
        self.said: list[str] = []

    def whole(self) -> list[str]:
        partial = {
            name
            for (name,) in self.conn.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'")
        }  # fmt: skip
        return [
            f"{table}: {statement}"
            for statement in dict.fromkeys(self.said)
            for table, index in _scans(self._plan(statement))
            if table not in SMALL | CUT_SHORT and index not in partial
        ]

    def indexes_over(self, table: str) -> set[str]:
        """By which indexes a table was read."""
        lines = [line for said in dict.fromkeys(self.said) for line in self._plan(said)]
        found = (re.match(rf"S\w+ {table} USING (?:COVERING )?INDEX (\w+)", line) for line in lines)  # fmt: skip
        return {each[1] for each in found if each}

    def _plan(self, statement: str) -> Sequence[str]:
        if not re.match(r"\s*(SELECT|WITH|UPDATE|DELETE)\b", statement):
            return ()
        # The newest or oldest rows by number: SQLite calls it a scan, and stops at the first.
        if re.search(r"ORDER BY (seq|\w+_id)( DESC)? LIMIT \d+\)*$", statement):
            return ()
        return [row[3] for row in self.conn.execute(f"EXPLAIN QUERY PLAN {statement}")]


def _scans(plan: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    for line in plan:
        if found := _SCAN.fullmatch(line):
            yield found[1], found[2]


@contextmanager
def watched(house: House) -> Iterator[Plans]:
    plans = Plans(house)
    plans.conn.set_trace_callback(plans.said.append)
    yield plans
    plans.conn.set_trace_callback(None)


def test_no_decision_of_a_person_reads_a_whole_table(place: Town) -> None:
    post = place.post()
    items = [place.comment(post, CRITICISM) for _ in range(3)]
    house = place.round()
    with watched(house) as plans:
        for item in items:
            decide(house, stored(house, item), "keep", OWNER, "It is fair.")
        for verb, rule in ASKED:
            decide(house, stored(house, items[0]), verb, OWNER, "A second look.", rule=rule)  # fmt: skip
            act(house)
    assert len(plans.said) > 50
    assert plans.whole() == []


def test_a_round_of_the_service_reads_no_whole_table(place: Town) -> None:
    hidden(place)
    post = place.post()
    for text in (CRITICISM, THREAT2):
        place.comment(post, text)
    house = place.house
    assert house is not None
    with watched(house) as plans:
        place.round(house, times=2)
    assert len(plans.said) > 200
    assert plans.whole() == []


def test_showing_all_again_in_an_emergency_reads_no_whole_table(place: Town) -> None:
    item, house = hidden(place)
    pages = [page.page_id for page in house.settings.pages]
    with watched(house) as plans:
        found = hidden_by_machine(house.store, pages)
        shows_under_way(house.store, pages)
    assert found == [stored(house, item).comment.comment_id]
    assert plans.whole() == []
    # Not by the index of a page either: that would read all comments of the page.
    assert {"comments_hidden"} == plans.indexes_over("comments") - {ONE_BY_ONE}
