"""The charts of the desk: no rule's title is cut, on no sheet does one word lie upon another or beyond its edge."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from listener.desk.charts import LETTERS, WIDE, Chart, Series, in_rows
from moderation.rules import load_rules
from tests.listener.crowd import OWNER
from tests.listener.office import office
from tests.town import ROOT, THREAT

RULES = load_rules(ROOT / "rules_of_engagement.yaml").rules


def drawn(labels: list[str]) -> Chart:
    values = tuple(range(1, len(labels) + 1))
    return in_rows("rules", "Rules", "All.", "Rule", labels, [Series("Comments", values)])  # fmt: skip


@pytest.mark.parametrize("tongue", ["en", "cy"])
def test_a_long_title_stands_whole_on_as_many_lines_as_it_needs(tongue: str) -> None:
    labels = [f"{rule.id[1:]}: {getattr(rule.title, tongue)}" for rule in RULES]
    chart = drawn(labels)
    written = [mark.text for mark in chart.marks if not mark.text.isdigit()]
    assert max(map(len, written)) <= LETTERS
    assert " ".join(written) == " ".join(labels) and len(written) > len(labels)
    assert [label for label, _ in chart.rows] == labels


def test_what_is_drawn_lies_on_the_sheet_and_nothing_on_something_else() -> None:
    chart = drawn(["Short", "A title of so many words that it needs two lines", "2: Next"])  # fmt: skip
    heads = [mark for mark in chart.marks if not mark.text.isdigit()]
    tops = [mark.y for mark in heads]
    assert all(below - above >= 16 for above, below in pairwise(tops))  # fmt: skip
    for box in chart.boxes:
        assert box.y + box.high <= chart.high and box.x + box.wide <= WIDE
        assert not [y for y in tops if box.y <= y - 10 < box.y + box.high]
        assert not [y for y in tops if box.y < y <= box.y + box.high]


def test_on_the_page_the_longest_title_of_all_stands_whole(tmp_path: Path) -> None:
    with office(tmp_path / "data") as opened:
        opened.here.comment(THREAT)
        browser = opened.sign_in(OWNER)
        for path, whole in (
            ("/charts", "2: Abuse, harassment, intimidation or threats"),
            ("/cy/charts", "2: Cam-drin, aflonyddu, brawychu neu fygythiadau"),
        ):
            browser.get(path)
            assert whole in browser.page.words
            assert "…" not in browser.text
