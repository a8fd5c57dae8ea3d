"""The alerts in Welsh: no sentence of ours is left in English, whatever the story of an alert holds."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import get_args

import pytest

from listener.claims import postures, spread_alert
from listener.claims.handling import (
    act_on,
    close,
    say_right,
    say_wrong,
    set_posture,
)
from listener.claims.reason_words import reason_in_welsh
from listener.claims.story_words import (
    detail_in_welsh,
    sentence_in_welsh,
    title_in_welsh,
)
from listener.store.incidents import steps_of
from moderation.claims.factbank.entry import Topic
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import CLAIM, COMMS

RIGHT_CY = "Nid oes penderfyniad i gau llyfrgell."
# Words that our English sentences are made of, and that no Welsh text holds.
ENGLISH = re.compile(
    r"\b(?:the|is|are|was|were|it|this|that|they|and|has|have|because|nobody|somebody|people|told|to|from|back"
    r"|comms|lead|digest|daily|high|medium|low|new|acknowledged|publish|correction|monitor|quiet|days|written)\b",
    re.IGNORECASE,
)


def reasons() -> list[str]:
    """Every reason that can stand beside a proposal, read off the source."""
    tree = ast.parse(inspect.getsource(postures))
    said = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
            why = node.value.elts[1]
            if isinstance(why, ast.Constant):
                said.append(str(why.value))
    few = "it is about {}, with an impact of 4 of 5, though {} said it lately"
    accounts = ("nobody has", "only 1 account has", "only few accounts have")
    return said + [few.format(one, who) for one in get_args(Topic) for who in accounts]


@pytest.mark.parametrize("reason", reasons())
def test_every_reason_for_a_proposal_has_its_welsh(reason: str) -> None:
    said = reason_in_welsh(reason)
    assert said and not ENGLISH.search(said), said


@pytest.mark.parametrize(
    "detail",
    [
        "LOW to HIGH",
        "LOW, in the daily digest",
        "HIGH, to comms, channel:teams",
        "to comms_lead",
        "to reviewers",
        "from acted",
        "back to new",
        "after incident 3",
        "incident 4 is part of it",
        "it goes on in incident 5",
        *postures.POSTURES,
    ],
)
def test_every_note_of_a_step_has_its_welsh(detail: str) -> None:
    said = detail_in_welsh(detail)
    assert said and not ENGLISH.search(said), said


def test_an_alert_that_ended_because_it_was_quiet_says_so_in_welsh(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.spread(12)
        set_posture(desk.house, 1, "monitor", COMMS, "Gwylio.")
        act_on(desk.house, 1, COMMS, "Wedi'i wneud.")
        desk.room.tick(days=4)
        (ended,) = [one for one in steps_of(desk.house.store, 1) if one["what"] == "quiet"]  # fmt: skip
        said = sentence_in_welsh(ended["reason"])
        assert said and not ENGLISH.search(said), said
        browser = desk.browser()
        browser.get("/cy/alerts/1")
        assert said in browser.page.words and ended["reason"] not in browser.page.words


def test_the_title_of_what_several_people_say_has_its_welsh() -> None:
    said = title_in_welsh(spread_alert.TITLE)
    assert said and not ENGLISH.search(said), said


def test_words_that_are_none_of_ours_stay_as_they_are() -> None:
    assert reason_in_welsh("because the moon is full") == ""
    assert detail_in_welsh("because the moon is full") == ""


def test_the_welsh_list_and_page_of_an_alert_hold_no_english_of_ours(
    tmp_path: Path,
) -> None:
    claim = CLAIM | {"correct_statement_cy": RIGHT_CY}
    with newsdesk(tmp_path / "data", claims=[claim]) as desk:
        desk.room.spread(12)
        desk.room.tick(hours=2)
        set_posture(desk.house, 1, "publish_correction", COMMS, "Ar y wefan.")
        say_wrong(desk.house, 1, COMMS, "Llyfrgell arall.")
        say_right(desk.house, 1, COMMS, "Camgymeriad.")
        close(desk.house, 1, COMMS, "Mae'n dawel.")
        desk.room.spread(12)
        stored = steps_of(desk.house.store, 2)
        browser = desk.browser()
        for path in ("/cy/alerts?state=all", "/cy/alerts/1", "/cy/alerts/2"):
            browser.get(path)
            assert browser.status == 200
            main = browser.text.partition("<main")[2].partition("</main>")[0]
            # What residents wrote stays as they wrote it: among the evidence, and in what the councillor would read.
            main = re.sub(r'<h2 id="evidence">.*?<h2', "<h2", main, flags=re.DOTALL)
            main = re.sub(r"Un ohonynt.*", "", main)
            shown = re.sub(r"<[^>]*>", " ", main)
            for own in ("Swift Example", "https://council.example/libraries/consultation", "https://facebook.example"):  # fmt: skip
                shown = shown.replace(own, "")
            assert not (found := ENGLISH.findall(shown)), (path, found)
            assert 'lang="en"' not in main, path
        assert steps_of(desk.house.store, 2) == stored, "what is kept is not changed"
        assert any(step["detail"] == "LOW to MEDIUM" for step in stored)
        browser.get("/alerts/2")
        assert "Proposed:" in browser.page.words
