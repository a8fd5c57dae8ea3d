"""Casework is a failure of a service towards its author, or a request to mend it."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "My bin wasn't collected again this week.",
        "The street light outside our house has been out for three weeks.",
        "Can someone please fix the pothole on Sample Road?",
    ],
)
def test_a_service_problem_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "The new library looks lovely.",
        "Bins should be collected weekly everywhere.",
    ],
)
def test_an_opinion_is_no_casework(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Black bin missed again on Wharf Close, second week running.",
        "Street light number 14 on Sample Lane has been flashing since half term.",
    ],
)
def test_a_failure_at_a_named_place_is_seen_without_a_my(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks to the bin lads on our round, they never miss us.",
        "Big shout out to the bin crew, still smiling in the rain on Sample Road.",
    ],
)
def test_thanks_are_no_casework(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ma'r bin du heb ei gasglu ers pythefnos tu fas i tŷ ni",
        "Golau stryd rhif 14 wedi torri eto, mae hi fel bol buwch yma",
        "Plis newch chi rywbeth i helpu gyda'r sbwriel ar y lôn gefn",
        "Mae fy nhad angen gofal a does neb yn ateb y ffôn",
        "Allwch chi helpu efo fy nghais am dŷ?",
        "Fi ar y rhestr aros am fflat ers 2019",
        "Helpwch ni plis, da ni'n cael ein troi allan ddydd Gwener",
    ],
)
def test_it_is_seen_in_welsh(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Diolch am drwsio'r twll yn y ffordd wrth ymyl yr ysgol",
        "Mae'r ffordd mae'r cyngor yn gwrthod gwrando arnom ni yn warthus",
        "Mae twll yn y gyllideb",
        "Da ni'n cael ein troi allan o'r cwpan eto",
        "Cais arall i ni, neb yn gallu eu stopio",
        "Dwi'n ailgylchu ers blynyddoedd",
    ],
)
def test_welsh_that_is_only_alike_is_none(look: Look, text: str) -> None:
    assert not look(text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Missed bin again Acacia Ave. third time. can u chase", True),
        ("Street light still not working Mock Rd", True),
        ("can u sort the drain pls", True),
        ("Bins are the best thing about Acacia Ave", False),
        ("The trees on the main road look well", False),
    ],
)  # fmt: skip
def test_what_is_typed_in_haste_is_casework_too(
    look: Look, text: str, seen: bool
) -> None:
    assert bool(look(text)) is seen


@pytest.mark.parametrize(
    "text",
    [
        "My mum is 84 and has had no hot water for nine days, housing association wont answer the phone. Please help us.",
        "OUR BOILER HAS PACKED IN AGAIN AND THE COUNCIL NEVER ANSWERS",
        "weve been without hot water three weeks now, two kids",
        "nan got no heating since friday and landlord wont come out",
        "lift in our flats broke again mum cant get out",
        "We still have no heating, the repairs line never picks up",
        "been waiting 14 months for a blue badge for dad who cant walk",
        "waited over a year for a stairlift for my wife",
        "We've been on the list 3 years for a council house",
        "STILL WAITING SIX MONTHS FOR A SOCIAL WORKER FOR MY SON",
        "For fucks sake the bins are still not emptied, whole street stinks of shit",
        "recycling hasnt been collected down our road for 3 weeks",
        "bins not been emptied again, maggots everywhere",
        "There's a mattress and bags of rubbish dumped behind the shops on Queen St, rats everywhere",
        "someone dumped a sofa and fridge down the alley by the garages",
        "BLACK BAGS LEFT ALL OVER THE LAYBY NEAR THE SCHOOL",
        "tyres tipped in the canal by the bridge",
    ],
)
def test_what_a_home_lacks_a_long_wait_and_what_lies_about_are_seen(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "We had no hot water when I was a lad and we survived for years",
        "No heating for three weeks in the mayor's parlour, what a joke",
        "The hotel had no hot water for three days",
        "I have been waiting 14 years for a decent council",
        "Waiting months for a blue badge policy is a disgrace to this council",
        "Been waiting for this news for months",
        "Thanks, the boiler at mum's is fixed after a week with no heating",
        "Labour dumped its promises on the high street",
        "A rubbish idea, dumped by the cabinet",
        "I left the party behind on Queen Street",
        "The mattress shop on Queen St is closing",
        "Bins should be emptied weekly on every street",
        "Your boiler grant is not what you promised at the election",
    ],
)
def test_a_tale_a_jest_and_a_verdict_are_no_casework(look: Look, text: str) -> None:
    assert look(text) == []
