"""Each page that each role can open, in both languages, by day and by night, wide and narrow: sound for everybody."""

from __future__ import annotations

import csv
import io
import re

import pytest

from tests.desk.addresses import Ways, ways_of
from tests.desk.conftest import Visit
from tests.desk.looking import AXE, look, size
from tests.desk.served import ROLES, Served

_ways: dict[tuple[int, str], Ways] = {}
_looked: set[str] = set()
_coloured: dict[str, set[str]] = {"en": set(), "cy": set()}


def ways(desk: Served, role: str) -> Ways:
    key = (id(desk), role)
    if key not in _ways:
        _ways[key] = ways_of(desk, role)
    return _ways[key]


def is_new(text: str) -> bool:
    """Whether nobody saw this yet, be it the page itself or what stands around it, but for a name, a token, an address."""
    plain = re.sub(
        r'(name="token" value|>Signed in as|>Wedi mewngofnodi|hreflang=)[^<]*', "", text
    )
    plain = re.sub(r'<a href="[^"]*" (?=lang=)', "", plain)
    before, _, rest = plain.partition("<main")
    page, _, after = rest.partition("</main>")
    parts = {page, re.sub(r"<title>[^<]*", "", before) + after}
    known = parts <= _looked
    _looked.update(parts)
    return not known


@pytest.mark.parametrize("role", ROLES)
def test_every_door_of_a_role_is_reached_by_a_link_and_leads_to_a_page(
    desk: Served, role: str
) -> None:
    found = ways(desk, role)
    # A door that stands here: link it from a page, or let tests/desk/filled.py make what it shows.
    assert found.unreached == []
    assert {one: status for one, status in found.status.items() if status >= 500} == {}


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_page_of_every_role_is_sound_in_a_browser(
    desk: Served, visit: Visit, language: str
) -> None:
    """All roles in one test: what one of them saw, and another sees alike, is looked at once, whichever worker runs it."""
    faults = [f"{role} {one}" for role in ROLES for one in unsound(desk, visit, role, language)]  # fmt: skip
    assert not faults, "\n".join(faults)


def unsound(desk: Served, visit: Visit, role: str, language: str) -> list[str]:
    page, reader = visit(role).new_page(), desk.reader(role)
    page.add_init_script(AXE)  # once, and not with every page
    faults: list[str] = []
    found = ways(desk, role)
    for address in found.some(language):
        path = f"/cy{address}" if language == "cy" else address
        reader.get(path)
        assert reader.status == found.status[address], path
        faults += [f"{path}: {one}" for one in size(reader.content)]
        if is_new(reader.text):
            page.goto(path)
            # By night the same page has the same colours in both languages; all else is looked at again.
            seen = look(page, by_night=language == "en", known=_coloured[language])
            faults += [f"{path}: {one}" for one in seen]
    page.close()
    return faults


@pytest.mark.parametrize("role", ROLES)
def test_no_file_of_a_role_holds_a_formula_or_a_code_for_the_terminal(
    desk: Served, role: str
) -> None:
    for address, body in ways(desk, role).files.items():
        text = body.decode()
        assert not set(text) & {"\x1b", "\x07", "\x00", "\u202e"}, address
        if ".csv" in address or "format=csv" in address:
            cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
            assert not [c for c in cells if c.startswith(("=", "+", "@", "\t", "\r"))], address  # fmt: skip
