"""The minutes on the desk under a filter that was mistyped: it is said so, and never taken for no filter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.listener.crowd import OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Browser, office
from tests.listener.test_desk_reviewer import numbers
from tests.town import THREAT


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with office(tmp_path_factory.mktemp("filters") / "data") as opened:
        opened.here.decide(opened.here.comment(THREAT), "confirm", OWNER)
        yield opened.sign_in(REVIEWER)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("subject", "26cc92d1a0b3f4e5d6c7b8a"),  # a letter short
        ("subject", "zzz"),
        ("since", "22/11/2026"),
        ("since", "tomorrow"),
        ("until", "2026-13-40"),
        ("event", "nonsense"),
        ("rule", "x"),
        ("role", "mayor"),
        ("by", "nobody"),
        ("page", "no-page"),
    ],
)
def test_a_mistyped_filter_is_said_to_be_so_and_shows_no_entries(reader: Browser, name: str, typed: str) -> None:  # fmt: skip
    reader.get(f"/minutes?by=person&{name}={typed}" if name != "by" else f"/minutes?by={typed}")  # fmt: skip
    assert reader.status == 200
    assert not numbers(reader)
    assert "was not understood, so no entries are shown" in reader.page.words
    assert f'value="{typed}"' in reader.text
    assert "Take all filters off" in reader.page.words
    assert "No entries fit." not in reader.page.words
    assert not [to for to in reader.page.links if "before=" in to]


def test_a_mistyped_filter_is_told_in_welsh_and_each_of_several_by_name(reader: Browser) -> None:  # fmt: skip
    reader.get("/cy/minutes?subject=zzz&until=22/11/2026")
    assert reader.page.words.count("Ni ddeallwyd") == 2
    assert "was not understood" not in reader.page.words


def test_what_was_typed_into_a_filter_is_shown_and_never_run(reader: Browser) -> None:  # fmt: skip
    reader.get("/minutes", params={"subject": "<script>alert(1)</script> 100%s"})
    assert "<script>alert" not in reader.text
    assert "<script>alert(1)</script> 100%s." in reader.page.words


def test_days_that_stand_the_wrong_way_round_are_told_to_do_so(reader: Browser) -> None:
    for prefix, said in (("", "The last day lies before the first one"), ("/cy", "Mae'r diwrnod olaf cyn y cyntaf")):  # fmt: skip
        reader.get(f"{prefix}/minutes?since=2026-12-01&until=2026-11-01")
        assert said in reader.page.words and not numbers(reader)
    reader.get("/minutes?since=2026-11-01&until=2026-11-01")
    assert "No entries fit." in reader.page.words


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_a_rule_that_the_rules_have_no_more_can_still_be_chosen(tmp_path: Path, prefix: str) -> None:  # fmt: skip
    with office(tmp_path / "data") as opened:
        here = opened.here
        about = comment_id(here.comment(THREAT))
        with here.house.store.transaction(here.house.now()) as tx:
            tx.record("false_alarm_noted", actor=OWNER, about=about, rule="R77", details={})  # fmt: skip
        browser = opened.sign_in(REVIEWER)
        browser.get(f"{prefix}/minutes")
        assert browser.status == 200 and '<option value="R77">77</option>' in browser.text  # fmt: skip
        browser.get(f"{prefix}/minutes?rule=R77")
        assert browser.status == 200 and "77" in browser.page.words
