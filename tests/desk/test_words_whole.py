"""A table on a narrow page breaks no word to fit: it scrolls sideways inside its box."""

from __future__ import annotations

import re

from listener.desk.render import HERE


def test_a_table_in_a_box_that_scrolls_breaks_no_word() -> None:
    css = (HERE / "static" / "desk.css").read_text()
    (box,) = re.findall(r"\.scroll \{([^}]*)\}", css)
    (cells,) = re.findall(r"\.scroll th, \.scroll td \{([^}]*)\}", css)
    assert "overflow-x: auto" in box and "overflow-wrap: normal" in cells
