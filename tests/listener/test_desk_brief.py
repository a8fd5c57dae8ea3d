"""What comms see of a brief is what the councillor reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import words
from tests.listener.test_desk_incident import answer, heard


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data") as opened:
        yield opened


def test_comms_see_the_very_words_that_the_councillor_is_briefed_with(
    desk: Newsdesk,
) -> None:
    number = heard(desk, 24)
    browser = desk.browser()
    first = "https://facebook.example/1 "
    for page in ("", "?seen=2", "?seen=5"):
        browser.get(f"/alerts/{number}{page}")
        brief = browser.page.words.split("What the councillor reads if you brief them")[1]  # fmt: skip
        assert f"number 0. Where: {first}" in brief, page
    assert "What was written to the councillor" not in browser.page.words
    answer(browser, number, "posture", posture="brief_councillor", reason="They ask.")
    written = browser.page.words.split("What was written to the councillor")[1]
    assert "They say: They ask." in written and f"number 0. Where: {first}" in written
    desk.room.tick(minutes=1)
    (mail,) = desk.room.mails("owner@council.example")
    assert " ".join(words(mail).split())[:400] in written
