"""Whoever is stalked is heard as somebody at risk, before what their despair sounds like."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation.types import SIGNS
from tests.moderation.judging import judged, score

# As the scorer hears it: the writer may hurt themselves.
DESPAIRING = replace(score(), signs=tuple(0.86 if s == "self_harm" else 0.02 for s in SIGNS))  # fmt: skip
STALKED = [
    "My ex keeps turning up outside my house",
    "My ex keeps turning up outside my house. I don't know what to do.",
    "My ex keeps turning up at my house and I can't take it any more",
    "My ex keeps turning up outside the house I can't cope",
    "my ex is outside my house again",
    "My ex wont leave me alone, keeps turning up outside my house, police do nothing",
    "My ex-husband keeps following me to work and sitting outside in his car.",
    "He's been following my daughter home from school every day this week",
    "A man keeps hanging around outside our house and watching my kids",
    "My ex has put a tracker on my car",
    "some bloke has been following me home from the shops and I am frightened",
]
DAILY = [
    "My ex-colleague keeps turning up at meetings",
    "The bin lorry keeps turning up outside my house at 5am",
    "My ex councillor keeps turning up outside the shop with leaflets",
    "The fox keeps turning up outside my house.",
    "He keeps turning up outside my house with parcels for next door",
    "She's been following the planning case for weeks",
    "He followed me on Twitter and then blocked me",
    "I put an AirTag on my bike and found it in Sample Park",
    "That man keeps knocking on my door canvassing for the Greens",
    "Someone is always waiting at the bus stop outside my house at night",
]


@pytest.mark.parametrize("text", STALKED)
def test_who_is_stalked_is_led_by_the_risk_and_not_by_what_the_scorer_hears(
    text: str,
) -> None:
    judgement = judged(text, DESPAIRING)
    assert (judgement.action, judgement.urgent) == ("queue", True)
    assert judgement.reason.startswith("A child or an adult may be at risk.")


def test_who_is_stalked_and_speaks_of_dying_is_led_by_that() -> None:
    judgement = judged("My ex keeps turning up outside my house. I want to die.")
    assert "suicide" in judgement.reason.split(".")[0]
    assert {need.rule for need in judgement.needs} == {"N2", "N3"}


@pytest.mark.parametrize("text", DAILY)
def test_who_only_turns_up_or_follows_is_left_alone(text: str) -> None:
    assert not judged(text).needs


@pytest.mark.parametrize(
    "text",
    [
        "my ex has been parked outside the house every night this week and police do nothing im scared",
        "MY EX KEEPS PARKING OUTSIDE OURS EVERY NIGHT AND IM TERRIFIED",
        "my daughters ex sits in his car outside her house till 3am",
        "My ex-husband's been parked opposite my house three nights this week",
        "my stalker has been sat in his van outside my flat for hours",
        "my ex hubby was parked outside my work every evening, i dont feel safe",
    ],
)
def test_a_watch_kept_from_a_parked_car_is_heard(text: str) -> None:
    judgement = judged(text)
    assert [need.rule for need in judgement.needs] == ["N3"]
    assert judgement.urgent


@pytest.mark.parametrize(
    "text",
    [
        "My ex parks outside the house to pick up the kids, can we have a bay",
        "my ex has parked outside my house again blocking the drive, can you ticket him",
        "My ex-councillor is parked outside the house every night",
        "A van has been parked outside the house every night this week with no tax",
        "Someone is parked outside my house every night and the police do nothing about pavement parking",
        "My ex parks outside mine every night with parcels for the whole street",
        "My ex sat outside the house in that film, and I was scared",
    ],
)
def test_who_parks_for_the_children_or_in_the_way_keeps_no_watch(text: str) -> None:
    assert not any(need.rule == "N3" for need in judged(text).needs)
