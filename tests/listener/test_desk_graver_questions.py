"""The questions that wait: who needs more than an answer comes first, and the press is no resident who asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.minutes.verify import verify
from tests.listener.newsdesk import OWNER, Newsdesk, newsdesk

ASKED = "When is the next surgery?"
DESPAIR = "I can't cope, I want to end it all tonight. When will the council fix my heating?"  # fmt: skip
AT_RISK = "My neighbour hits her children every night. I want to make a formal complaint."  # fmt: skip
PRESS = "Hello, Jo Placeholder from the Sample Gazette. Would you give us a comment on the record?"  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", mode="act") as opened:
        yield opened
        assert verify(opened.house.store.db).sound


@pytest.mark.parametrize(("text", "need_id"), [(DESPAIR, "N2"), (AT_RISK, "N3")])
def test_who_needs_more_than_an_answer_leads_the_questions_with_the_words_for_that(
    desk: Newsdesk, text: str, need_id: str
) -> None:
    desk.room.say(ASKED)
    desk.clock.forward(hours=49)
    desk.room.say(text)
    need, browser = desk.house.rules.need(need_id), desk.browser(OWNER)
    assert need.offer is not None
    for path in ("/questions", "/questions?all=1"):
        browser.get(path)
        said = browser.page.words
        head = next(text for level, text in browser.page.headings if level == 2)
        assert head.startswith(f"Question 1 of 2: {need.title.en},"), "before the older"
        assert need.text.en in said and need.offer.en in said and need.offer.cy in said
        assert "casework@" not in said and "complaints" not in said
        # One press must not take it off: what was done is said in the queue.
        assert browser.text.count('value="answered"') == 1
        assert re.search("/item/[0-9]+", browser.text)
    browser.get("/cy/questions")
    assert need.text.cy in browser.page.words


def test_the_press_is_not_counted_among_residents_who_ask(desk: Newsdesk) -> None:
    desk.room.say(PRESS, by="Jo Placeholder")
    browser = desk.browser(OWNER)
    for path in ("/home", "/questions"):
        browser.get(path)
        assert "Nobody waits for an answer." in browser.page.words, path
    desk.room.say(f"{PRESS} {DESPAIR}", by="Jo Placeholder")
    browser.get("/questions")
    assert "Question 1 of 1: Somebody may hurt themselves, The press asks" in browser.page.words  # fmt: skip
