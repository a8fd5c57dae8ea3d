"""A table on a narrow page breaks no word to fit: it scrolls sideways inside its box."""

from __future__ import annotations

import re

import pytest

from listener.desk.render import HERE
from tests.desk.conftest import Visit

BROKEN = """() => [...document.querySelectorAll('main table')].flatMap(table => {
  const found = [], walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(one => Math.round(one.top))).size > 1) found.push(word[0]);
    }
  }
  return found;
})"""


def test_a_table_in_a_box_that_scrolls_breaks_no_word() -> None:
    css = (HERE / "static" / "desk.css").read_text()
    (box,) = re.findall(r"\.scroll \{([^}]*)\}", css)
    (cells,) = re.findall(r"\.scroll th, \.scroll td \{([^}]*)\}", css)
    assert "overflow-x: auto" in box and "overflow-wrap: normal" in cells


@pytest.mark.parametrize("width", [320, 375])
@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_the_tables_of_reports_and_second_looks_break_no_word_on_a_phone(
    visit: Visit, prefix: str, width: int
) -> None:
    page = visit("reviewer", viewport={"width": width, "height": 800}).new_page()
    page.goto(f"{prefix}/transparency")
    page.click("main a[href*='/transparency/'] >> nth=0")
    assert page.locator("main table").count() > 10
    assert page.evaluate(BROKEN) == []
    page.goto(f"{prefix}/second-looks")
    assert page.evaluate(BROKEN) == []
    # All the same the page itself does not scroll sideways: a table does, within its box.
    assert page.evaluate("document.documentElement.scrollWidth") <= width
