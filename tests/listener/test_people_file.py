"""The list of people in wardmote.yaml is changed by one line, whole or not at all, and every change is noted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from listener.minutes.verify import verify
from listener.own_names import SETTINGS_NAME
from listener.people.listed_text import Edit, Row, edited
from tests.listener.crowd import ADMIN, DELEGATE, OWNER, PEOPLE
from tests.listener.inviting import ROBIN, UNTIL, add, people_in_file
from tests.listener.office import Office, office


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def test_the_file_keeps_its_comments_its_order_and_who_may_read_it(
    desk: Office,
) -> None:
    path = desk.here.place.folder / SETTINGS_NAME
    plain = json.loads(path.read_text())
    text = f"""# the top
mode: act   # as agreed
confirmers: ["{OWNER.name}"]
alerts: {{owner: [owner@council.example]}}
pages:
  # both
  - connector: facebook
    id: "{plain["pages"][0]["id"]}"   # in quotes
  - {{connector: x, id: "{plain["pages"][1]["id"]}"}}
people:
  # the councillor
  - {{ name: {OWNER.name}, role: owner }}
  - {{ name: {ADMIN.name}, role: admin }}  # runs it
# the end
"""
    path.write_text(text)
    path.chmod(0o600)
    link = add(desk, desk.sign_in(OWNER))
    assert link
    after = path.read_text()
    added = [line for line in after.splitlines() if line not in text.splitlines()]
    assert added == [f'  - {{ name: "{ROBIN}", role: delegate, until: {UNTIL} }}']
    kept = [line for line in after.splitlines() if line in text.splitlines()]
    assert kept == text.splitlines()
    owner = desk.sign_in(OWNER)
    owner.get(f"/people/person?name={ROBIN.replace(' ', '+')}")
    owner.send(
        "/people/give", role="delegate", until="2027-06-07", code=desk.here.code(OWNER)
    )
    assert path.read_text() == after.replace(UNTIL, "2027-06-07")
    owner.get(f"/people/person?name={ROBIN.replace(' ', '+')}")
    owner.send("/people/take", role="delegate", code=desk.here.code(OWNER))
    assert path.read_text() == text
    assert path.stat().st_mode & 0o777 == 0o600
    assert not list(path.parent.glob(".*.new"))


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_half_done(
    desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = desk.sign_in(OWNER)
    before = (desk.here.place.folder / SETTINGS_NAME).read_bytes()
    draft = desk.here.place.folder / f".{SETTINGS_NAME}.new"
    draft.mkdir()  # in the way of the new text
    add(desk, owner)
    assert owner.status == 409 and "cannot be written" in owner.page.words
    assert (desk.here.place.folder / SETTINGS_NAME).read_bytes() == before
    assert not desk.here.events("role_given")
    assert not desk.here.house.store.rows("SELECT * FROM outbox WHERE kind = 'people'")


def test_a_hostile_name_is_inert_on_the_page_and_in_the_file(desk: Office) -> None:
    owner = desk.sign_in(OWNER)
    name = '<b>Robin: "Ex" {{ 7*7 }}, role: owner }'
    assert add(desk, owner, name=name, role="comms")
    assert people_in_file(desk)[-1] == {"name": name, "role": "comms", "until": UNTIL}
    owner.get("/people")
    assert "<b>Robin" not in owner.text and name in owner.page.words


def test_a_list_changed_by_hand_is_noted_when_somebody_next_acts(desk: Office) -> None:
    before = len(desk.here.events("people_set"))
    path = desk.here.place.folder / SETTINGS_NAME
    settings = json.loads(path.read_text())
    settings["people"] = [one for one in PEOPLE if one["name"] != DELEGATE.name]
    path.write_text(json.dumps(settings))
    with desk.desk.house(acts=True):
        pass
    noted = desk.here.events("people_set")
    assert len(noted) == before + 1
    assert json.loads(noted[-1]["details"])["people"] == len(PEOPLE) - 1
    assert DELEGATE.name not in noted[-1]["details"]


@pytest.mark.parametrize(
    "text",
    [
        "people:\n- name: A\n  role: owner\n- {name: B, role: admin}\nmode: act\n",
        "people:\n    - name: A\n      role: owner # here\n\n    # then\n    - name: B\n      role: admin\n      until: 2027-01-01\n\nmode: act",
        "people: # all\n  - role: owner\n    name: 'A'\n  - { role: admin, name: B }   # end",
    ],
)
def test_one_line_is_changed_however_the_list_is_written(text: str) -> None:
    row = Row('C: "x" # y', "comms", date(2027, 5, 6))
    line = '- { name: "C: \\"x\\" # y", role: comms, until: 2027-05-06 }'
    added = edited(text, Edit(None, row)).splitlines()
    fresh = [one for one in added if one.strip() == line]
    assert len(fresh) == 1
    assert [one for one in added if one not in fresh] == text.splitlines()
    replaced = edited(text, Edit(1, row)).splitlines()
    assert sum(one.strip() == line for one in replaced) == 1
    without = edited(text, Edit(1, None))
    assert "B" not in without and "A" in without
    assert "role: owner" in without and without.count("role:") == 1
    assert ("mode: act" in without) is ("mode: act" in text)
