"""Who is handed a comment, or asked for advice, is mailed where an address is named; else the page says who is not told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.office import Office, office
from tests.town import RUDE

SMTP = {"host": "127.0.0.1", "sender": "wardmote@council.example"}
OWN = {"owner": ["owner@council.example"]}
NAMED = {"delegate": ["delegate@council.example"], "reviewers": ["r@council.example"], "comms": ["c@council.example"]}  # fmt: skip
NO_MESSAGE = "It sends them no message, so tell them yourself."


def _told(desk: Office) -> list[dict[str, Any]]:
    return desk.here.house.store.rows(
        "SELECT audience, body FROM outbox WHERE kind IN ('handed', 'advice')"
    )


@pytest.mark.parametrize("mail", [{}, {"smtp": SMTP}])
def test_where_the_delegate_has_no_address_the_page_says_that_nobody_is_told(
    tmp_path: Path, mail: dict[str, Any]
) -> None:
    with office(tmp_path / "data", alerts=OWN | mail) as desk:
        path = f"/item/{desk.number(desk.here.comment(RUDE))}"
        browser = desk.sign_in(OWNER)
        said = browser.get(f"{path}/hand").words
        assert f"Wardmote has no mail address for: {DELEGATE.name}. {NO_MESSAGE}" in said  # fmt: skip
        assert "alerts: delegate" in said and "They get a message" not in said
        assert "Nid yw'n anfon neges atynt" in browser.get(f"/cy{path}/hand").words
        browser.get(f"{path}/hand")
        browser.send(f"{path}/hand", to=DELEGATE.name)
        assert browser.path == path and f"Handed to {DELEGATE.name}" in browser.page.words  # fmt: skip
        assert NO_MESSAGE in browser.get(f"{path}/advice").words
        browser.send(f"{path}/advice", person=REVIEWER.name, question="Is this fair?")
        assert browser.status == 200
        assert len(desk.here.events("advice_sought")) == 1
        assert _told(desk) == []


def test_where_an_address_is_named_they_get_a_message(tmp_path: Path) -> None:
    with office(tmp_path / "data", alerts=OWN | NAMED) as desk:
        path = f"/item/{desk.number(desk.here.comment(RUDE))}"
        browser = desk.sign_in(OWNER)
        said = browser.get(f"{path}/hand").words
        assert "They get a message and find it in the queue." in said
        assert NO_MESSAGE not in said
        browser.send(f"{path}/hand", to=DELEGATE.name)
        assert NO_MESSAGE not in browser.get(f"{path}/advice").words
        browser.send(f"{path}/advice", person=REVIEWER.name, question="Is this fair?")
        told = _told(desk)
        assert [row["audience"] for row in told] == ["delegate", "reviewers"]
        assert RUDE not in str(told)


def test_a_delegate_who_hands_it_back_to_the_councillor_is_told_of_their_address_too(
    tmp_path: Path,
) -> None:
    for mail, told in (({}, True), ({"smtp": SMTP}, False)):
        with office(tmp_path / f"data-{told}", alerts=mail) as desk:
            path = f"/item/{desk.number(desk.here.comment(RUDE))}"
            said = desk.sign_in(DELEGATE).get(f"{path}/hand").words
            # Without a mail server the councillor reads the mailbox file.
            assert (f"no mail address for: {OWNER.name}." in said) is not told
