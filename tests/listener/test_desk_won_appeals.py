"""What the councillor's side sees of appeals beside them: on an author's other comments, and which steps are offered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.minutes.verify import verify
from tests.listener.crowd import OWNER, REVIEWER
from tests.listener.office import Office, office
from tests.listener.test_desk_appeals import appeal
from tests.town import RUDE


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


@pytest.mark.parametrize(
    ("outcome", "said"),
    [("overturned", "An appeal against it succeeded."), ("changed", "An appeal put it under rule 1 instead."), ("kept", "")],
)  # fmt: skip
def test_an_authors_other_comments_tell_what_an_appeal_made_of_what_was_decided(
    desk: Office, outcome: str, said: str
) -> None:
    item, other = desk.here.comment(RUDE), desk.here.comment(f"{RUDE} Again.")
    there, number = desk.number(item), desk.number(other)
    desk.here.decide(item, "hide", OWNER, rule="R10")
    desk.here.decide(other, "keep", OWNER)
    owner = desk.sign_in(OWNER)

    def told(path: str) -> str:
        owner.get(path)
        return owner.page.words.partition("other comments of this author")[2]

    assert "hidden, Rule 10" in told(f"/item/{number}") and "An appeal" not in told(f"/item/{number}")  # fmt: skip
    appeal(desk, item)
    assert "hidden, Rule 10, the councillor. An appeal against it waits." in told(f"/item/{number}")  # fmt: skip
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/appeals/1")
    reviewer.send("/appeals/1/decide", outcome=outcome, rule="R1" if outcome == "changed" else "", reason="A quote.")  # fmt: skip
    assert f"hidden, Rule 10, the councillor{'. ' if said else ''}{said}" in told(f"/item/{number}")  # fmt: skip
    assert "waits" not in told(f"/item/{number}")
    assert "An appeal" not in told(f"/item/{there}")
