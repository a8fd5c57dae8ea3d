"""Why software may not hide on a page: the reason says what is so in its mode, and nothing of another."""

from __future__ import annotations

from typing import Any

import pytest

from moderation.holding import MODES, SHADOW
from moderation.last_checks import in_welsh
from moderation.types import Precondition
from tests.desk.reading import reading_age
from tests.moderation.judging import THREAT, judged, score

SURE = score(R2=0.97)


@pytest.mark.parametrize(
    ("context", "said", "welsh"),
    [
        ({"mode": "watch"}, "in mode watch Wardmote only looks, and hides nothing.", "yn y modd gwylio dim ond edrych y mae Wardmote, ac nid yw'n cuddio dim."),
        ({"mode": "watch", "shadow": True}, "in mode watch Wardmote only looks, and hides nothing.", "yn y modd gwylio dim ond edrych y mae Wardmote, ac nid yw'n cuddio dim."),
        ({"mode": "assist"}, "in mode assist only people hide comments.", "yn y modd cynorthwyo dim ond pobl sy'n cuddio sylwadau."),
        ({"shadow": True}, "shadow is on: software only notes what it would hide.", "mae'r cysgod ymlaen: dim ond nodi'r hyn y byddai'n ei guddio y mae meddalwedd."),
        ({"held": "stopped"}, "a person has stopped automatic hiding here.", "mae person wedi atal cuddio awtomatig yma."),
        ({"held": "nobody knows"}, "software may not hide on this page just now.", "ni chaiff meddalwedd guddio ar y dudalen hon ar hyn o bryd."),
        ({"shadow": None}, "software may not hide on this page just now.", "ni chaiff meddalwedd guddio ar y dudalen hon ar hyn o bryd."),
    ],
)  # fmt: skip
def test_who_may_not_hide_there_says_what_is_so_in_that_mode(
    context: dict[str, Any], said: str, welsh: str
) -> None:
    judgement = judged(THREAT, SURE, **context)
    assert [p.code for p in judgement.preconditions if not p.passed] == ["P01"]
    assert judgement.reason.endswith(f"A person decides, because {said}")
    assert judgement.reason_cy.endswith(f"Person sy'n penderfynu: {welsh}")


def test_what_was_said_of_a_mode_before_has_its_welsh_still() -> None:
    before = Precondition("P01", False, "The page is not in mode act, or shadow is on.")
    assert in_welsh(before) == "Ni chaiff meddalwedd guddio ar y dudalen hon ar hyn o bryd."  # fmt: skip


def test_it_is_said_in_words_that_a_child_of_twelve_can_read() -> None:
    assert reading_age([english for english, _ in (*MODES.values(), SHADOW)]) <= 12
