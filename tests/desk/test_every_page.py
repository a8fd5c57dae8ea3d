"""Each page that each role can open, in both languages, by day and by night, wide and narrow: sound for everybody."""

from __future__ import annotations

import csv
import io
import re

import pytest

from tests.desk.addresses import Ways, ways_of
from tests.desk.conftest import Visit
from tests.desk.looking import look, size
from tests.desk.served import ROLES, Served

_ways: dict[tuple[int, str], Ways] = {}
_looked: set[str] = set()


def ways(desk: Served, role: str) -> Ways:
    key = (id(desk), role)
    if key not in _ways:
        _ways[key] = ways_of(desk, role)
    return _ways[key]


def is_new(text: str) -> bool:
    """Whether nobody saw this very page yet, but for their own name and token."""
    plain = re.sub(
        r'(name="token" value|>Signed in as|>Wedi mewngofnodi)[^<]*', "", text
    )
    known = plain in _looked
    _looked.add(plain)
    return not known


@pytest.mark.parametrize("role", ROLES)
def test_every_door_of_a_role_is_reached_by_a_link_and_leads_to_a_page(
    desk: Served, role: str
) -> None:
    found = ways(desk, role)
    # A door that stands here: link it from a page, or let tests/desk/filled.py make what it shows.
    assert found.unreached == [] and found.broken == {}


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_a_role_is_sound_in_a_browser(
    desk: Served, visit: Visit, role: str, language: str
) -> None:
    page = visit(role).new_page()
    faults: list[str] = []
    for address in ways(desk, role).some(language):
        path = f"/cy{address}" if language == "cy" else address
        response = page.goto(path)
        assert response is not None and response.status == 200, path
        faults += [f"{path}: {one}" for one in size(response)]
        if is_new(response.text()):
            faults += [f"{path}: {one}" for one in look(page)]
    assert not faults, "\n".join(faults)


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
