"""Work with tools is told from what tools might do to somebody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation.fair.workshop import works_on_things
from moderation.text.reading import read
from tests.moderation.judging import judged, score


@pytest.mark.parametrize(
    "text",
    [
        "Hammer the panel pins in at an angle then punch the heads below the surface",
        "Blow torch for the paint, then a scraper, then wire brush the rest. Mask on, old lead paint's poison.",
        "Sharpening day at the repair cafe: knives, shears, axes, one blade per person, wrap em up for the bus",
        "Sand the oak, chisel the joints, hammer the dowels in",
        "punch the leather, then hammer the nails flat on the workbench",
    ],
)
def test_a_scorer_that_hears_a_threat_in_work_is_not_believed(text: str) -> None:
    assert works_on_things(read(text))
    assert judged(text, replace(score(R2=0.98), toxicity=0.96)).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Hammer the nails into the councillor's skull",
        "Blow torch and pliers, that's what she needs, wood shed's ready",
        "Chisel, hammer, nails, crucify the lot of them",
        "Sharpening the axe. Wood chipper on Thursday.",
        "I've sharpened the knives on the whetstone",
        "Hammer and nails for Goldwin, paint it red",
        "Knives and shears, and nothing else is said",
        "Hammer and nails and a cross. Easter's coming.",
        "Hammer, nails, wood. Coffin's nearly done.",
        "Machetes sharpened, nettles first, then the rest of the vermin",
    ],
)
def test_where_anybody_or_a_day_is_named_the_score_stands(text: str) -> None:
    assert not works_on_things(read(text))
    assert judged(text, score(R2=0.98)).urgent
