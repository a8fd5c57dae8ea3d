"""Somebody in need: their page says first how to help."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.minutes.verify import verify
from tests.listener.crowd import OWNER, REVIEWER
from tests.listener.office import Office, office
from tests.town import RUDE

DANGER = "Water is coming into my house on Sampler Street and nobody answers the phone"
DESPAIR = "I can't go on any more, there is nothing left to live for."
AT_RISK = "My son was hit by his stepdad."
RING = "Tell them to ring 999 if anybody is in danger now"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data", mode="assist") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def test_the_page_of_an_emergency_says_first_to_ring_999_and_gives_the_reply(
    desk: Office,
) -> None:
    item = desk.here.comment(DANGER)
    browser, path = desk.sign_in(OWNER), f"/item/{desk.number(item)}"
    browser.get(path)
    said, need = browser.page.words, desk.here.house.rules.need("N1")
    assert need.offer is not None
    top, _, tools = said.partition("Show the comment in its thread")
    assert RING in top and need.offer.en in top and need.offer.cy in top
    assert "Hide it" in tools and "Hide it" not in top


@pytest.mark.parametrize(("text", "need_id"), [(DESPAIR, "N2"), (AT_RISK, "N3")])
def test_the_page_of_somebody_at_risk_gives_the_reply_of_the_rules(
    desk: Office, text: str, need_id: str
) -> None:
    item = desk.here.comment(text)
    browser = desk.sign_in(OWNER)
    browser.get(f"/item/{desk.number(item)}")
    need = desk.here.house.rules.need(need_id)
    assert need.offer is not None
    top = browser.page.words.partition("Show the comment in its thread")[0]
    assert need.title.en in top and need.text.en in top
    assert need.offer.en in top and need.offer.cy in top
    assert RING not in top


def test_the_reply_to_somebody_in_need_is_for_those_who_may_reply(
    desk: Office,
) -> None:
    danger, rude = desk.here.comment(DANGER), desk.here.comment(RUDE)
    reviewer, owner = desk.sign_in(REVIEWER), desk.sign_in(OWNER)
    reviewer.get(f"/item/{desk.number(danger)}")
    assert reviewer.status == 200 and RING not in reviewer.page.words
    owner.get(f"/item/{desk.number(rude)}")
    assert owner.status == 200 and RING not in owner.page.words
