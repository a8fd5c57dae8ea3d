"""Backs that are to be watched, murders that were deserved, the dead who alone are good, brakes that might fail."""

import pytest

from tests.moderation.judging import judged


@pytest.mark.parametrize(
    "text",
    [
        "You want to watch your back walking home from the Guildhall.",
        "Watch your back at the meeting tonight.",
        "Watch your back in the car park after council.",
        "Better watch your back on the way home.",
        "So watch your back on Sample Street, councillor.",
        "I'd watch my back walking past the library if I were you.",
    ],
)
def test_a_back_to_be_watched_somewhere_is_intimidation(text: str) -> None:
    found = judged(text)
    assert (found.action, found.rule, found.subcode) == ("queue", "R2", "R2d")
    assert (found.urgent, found.alert_to) == (True, ("owner",))


@pytest.mark.parametrize(
    "text",
    [
        "Watch your back! Lifting those planters is a two person job",
        "Watch your back in the library, the new chairs are dreadful.",
        "Watch your back in the car park, there have been muggings.",
        "Watch your back walking home, it's icy.",
        "Watch your backs everyone, traffic wardens in the car park tonight.",
        "I watch my back walking past the pub at night, we need lights.",
        "I had to watch my back walking home as a lad.",
        "Don't worry, we will watch your back at the meeting.",
    ],
)
def test_who_lifts_slips_or_might_be_robbed_is_given_advice(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Jo Cox had it coming and so have you.",
        "Amess deserved it and so do you.",
        "David Amess deserved it. You will too.",
        "That MP got what he deserved, you're next.",
    ],
)
def test_who_deserves_what_a_murdered_politician_got_is_threatened(text: str) -> None:
    found = judged(text)
    assert (found.rule, found.subcode, found.urgent) == ("R2", "R2d", True)


@pytest.mark.parametrize(
    "text",
    [
        "Jo Cox did not deserve it and neither do you.",
        "Jo Cox deserved better and so do you.",
        "Amess deserved a longer life, and so do you.",
        "The Tories had it coming and so have you. See you at the polls.",
        "You deserved it, and so do the volunteers. Congratulations!",
    ],
)
def test_who_deserves_better_or_a_defeat_is_not(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "The only good Tory is a dead Tory.",
        "The only good Labour councillor is a dead one.",
        "The only good Lib Dem is a dead Lib Dem",
        "The only good Green is a dead Green",
        "The only good politician is a dead politician.",
    ],
)
def test_of_whom_only_the_dead_are_good_is_wished_dead(text: str) -> None:
    found = judged(text)
    assert (found.action, found.rule, found.subcode) == ("queue", "R2", "R2c")


@pytest.mark.parametrize(
    "text",
    [
        "The only good slug is a dead slug.",
        "The only good rat is a dead rat, council please act",
        "The only good Tory policy is a dead one.",
        "The only good councillor is a present one.",
    ],
)
def test_slugs_rats_and_policies_may_be_wished_dead(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Would be terrible if your brakes failed.",
        "It would be awful if your brakes gave out outside the council.",
        "It'd be a tragedy if her steering failed.",
        "Shame on you. Nice house by the way. Number 12.",
        "Disgraceful. Lovely bungalow you have there, number 4.",
    ],
)
def test_words_of_a_verdict_make_no_criticism_of_a_veiled_threat(text: str) -> None:
    found = judged(text)
    assert (found.rule, found.subcode, found.urgent) == ("R2", "R2d", True)
    assert not found.criticism_veto


@pytest.mark.parametrize(
    "text",
    [
        "Lovely home for sale on our street, number 12.",
        "Nice garden you have, number 12, well done in the judging.",
        "The brakes failed on the bus again, useless council.",
        "Be terrible if your brakes failed on that hill, book a free check at the garage.",
        "It would be terrible if you closed the library.",
    ],
)
def test_houses_and_brakes_are_spoken_of_fairly_too(text: str) -> None:
    assert judged(text).action == "none"
