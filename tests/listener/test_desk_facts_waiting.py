"""A new claim is asked for once, and what nobody can agree to any more offers no button to agree."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.change import approve
from listener.minutes.verify import verify
from listener.store.claims import proposed
from tests.listener.newsdesk import SECOND, Newsdesk, newsdesk
from tests.listener.test_desk_facts import GOOD, add

OTHER = "The council has sold the market hall to a builder"
WAITS = "A proposal for this claim waits already: number 1."
AGREE = "Do you agree?"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", kept_here=True) as opened:
        yield opened
        assert verify(opened.house.store.db).sound


@pytest.mark.parametrize(
    "changes",
    [
        {"reason": "I ask again.", "harm": "People may be cross."},
        {"claim": GOOD["claim"].upper() + "!", "claim_id": "CLM-900"},
        {"claim": OTHER, "paraphrases": "they sold the market hall", "claim_id": "CLM-001"},
    ],
)  # fmt: skip
def test_a_new_claim_that_waits_already_is_refused_with_its_number(
    desk: Newsdesk, changes: dict[str, str]
) -> None:
    add(desk.browser())
    second = desk.browser(SECOND)
    add(second, **changes)
    assert second.status == 409 and WAITS in second.page.words
    second.get("/cy/facts/new")
    second.send("/cy/facts/new", **(GOOD | changes))
    assert "yn aros yn barod: rhif 1." in second.page.words
    assert [one.number for one in proposed(desk.house.store)] == [1]


def test_another_new_claim_begins_with_a_number_that_nobody_asked_for_yet(
    desk: Newsdesk,
) -> None:
    browser = desk.browser()
    add(browser)
    add(browser, claim=OTHER, paraphrases="they sold the market hall")
    assert browser.path == "/facts/waiting/2"
    found = [one.claims[0].claim_id for one in proposed(desk.house.store)]
    assert sorted(found) == ["CLM-001", "CLM-002"]


def test_what_can_be_agreed_to_no_more_has_no_button_to_agree(desk: Newsdesk) -> None:
    browser, second = desk.browser(), desk.browser(SECOND)
    add(browser)
    wordings = "they sold the market hall\nthey blew two million on that clock"
    add(browser, claim=OTHER, paraphrases=wordings, verdict="true")
    second.get("/facts/waiting/2")
    assert AGREE in second.page.words
    approve(desk.house, 1, SECOND)
    for path, said in (
        ("", "It cannot be agreed to any more."),
        ("/cy", "Ni ellir cytuno iddo mwyach."),
    ):
        second.get(f"{path}/facts/waiting/2")
        assert said in second.page.words
        assert not [f for f in second.page.forms if f.action.endswith("approve")]
        assert [f for f in second.page.forms if f.action.endswith("decline")]
