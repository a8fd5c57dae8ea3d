"""A form of contempt is believed as far as all scores together let it stand: everyday talk has the same words."""

from __future__ import annotations

import pytest

from bench.judging import Judging

judge = Judging().judge


@pytest.mark.parametrize(
    "text",
    [
        "The early life section of her biography says she worked at the mill.",
        "Thank you for your kind warning about the ice on Mill Lane",
        "There is no girl here called Emma, wrong number",
        "No pensioners here can afford that fare",
        "A lad in a dress did the best turn at the panto",
        "They will never integrate the bus and train tickets",
        "Black lives don't matter to this government",
        "Get back in the kitchen, the kettle is on, and thank you all for helping at the lunch",
        "That time of the month again, council tax",
        "Past its sell-by, that bus, and my bus pass with it",
        "We're being invaded by Himalayan balsam",
        "We are being replaced at the depot by agency drivers",
        "The church is just a barracks of a building, grade II listed",
        "She's still not a real lady of the manor, it's a title you can buy",
        "He was pretending to be a woman from the gas board on the phone, be careful",
        "Women are asking for it to be lit, that is all",
    ],
)
def test_everyday_talk_in_the_words_of_contempt_is_let_be(text: str) -> None:
    assert judge(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "No women here on the planning committee, again. Eight men. It's 2026.",
        "A certain councillor (you know who I mean) never answers an email.",
        "The street was still white over this morning, no gritter",
        "Loyal to his own people, the voters of this ward, all his life",
        "Too hormonal, those teenage gulls on my roof",
        "Small hat crowd at the races, big hats in the marquee",
    ],
)
def test_what_a_form_hears_and_the_scores_hardly_do_wakes_nobody(text: str) -> None:
    assert not judge(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "We are being replaced street by street and the council is in on it",
        "Women should be at home minding the kids, not running a council",
        "Not our sort. Not our colour.",
        'Funny how the whole street changed the minute "they" got a councillor in. You know exactly who I mean.',
        "Whites only on my street thank you",
        "A man in a wig served me at the council desk. IT needs sacking and sectioning",
        "No foreigners here please, it is a quiet block",
    ],
)
def test_contempt_that_is_meant_still_reaches_a_person(text: str) -> None:
    assert judge(text).action == "queue"
