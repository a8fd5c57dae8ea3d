"""Who minds that a group is forgotten, shut out or treated badly attacks nobody; who is glad of it, or blames the group, does."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.fair.group_pitied import pities
from moderation.text.reading import read
from tests.moderation.judging import judged, score

JUDGING = Judging()

MINDED = [
    "It's always the disabled who get cut first.",
    "Its always the poor and disabled who get hit first.",
    "It's always the disabled who get forgotten.",
    "Why is it always pensioners who get hit hardest?",
    "Once again it's the elderly who lose out.",
    "It's always the deaf who are left out of these consultations.",
    "Disabled people always come last in this town.",
    "The blind are always an afterthought with these kerbs.",
    "Asian families always get pushed to the back of the queue.",
    "You can't be a wheelchair user and live in this town, simple as.",
    "Nobody can be a wheelchair user and get around this town centre.",
    "Try being a wheelchair user and getting on that bus.",
    "Muslim women on our estate can't use the pool because there's no women only session.",
    "Old people can't cross there because the lights change too fast.",
    "Black lads can't walk through the precinct without being stopped and searched.",
    "Women can't walk there after dark.",
    "I want say only that the man in window 3 was not polite with my wife because of the headscarf, she is sad now.",
    "They laughed at my son because of his stammer.",
    "My daughter was turned away because of her guide dog.",
]
TURNED_ON_THEM = [
    "It's always the disabled who get everything, scroungers.",
    "It's always the disabled who get cut first, and about time too.",
    "It's always the immigrants who get housed first.",
    "It's always the disabled who get forgotten lol good riddance.",
    "It's always the Muslims who should get hit first.",
    "It's always the Muslims who get hit first, now let's finish the job.",
    "It's always the Jews who get hit first and they deserve it.",
    "It's always the gypsies who get moved on, dirty thieving scum.",
    "You can't be a Muslim and live in this town, go home.",
    "You can't be gay and live in this town, not while I'm here.",
    "Muslims can't use our pool because they are filthy.",
    "Women can't drive because they are useless.",
    "Muslims can't walk here after dark if they know what's good for them.",
    "Women can't walk here after dark, I'll be waiting.",
    "Disabled people always come last and that's the way it should be.",
    "Kick the disabled out, it's always the disabled who get cut first.",
    "The bus driver was rude to my wife so send these people back to their own country.",
]


@pytest.mark.parametrize("text", MINDED)
def test_a_wrong_done_to_a_group_is_no_attack_on_it(text: str) -> None:
    judgement = JUDGING.judge(text)
    assert judgement.action == "none", judgement.reason
    assert pities(read(text))


@pytest.mark.parametrize("text", TURNED_ON_THEM)
def test_who_is_glad_of_it_or_blames_the_group_waits_for_a_person(text: str) -> None:
    assert not pities(read(text))
    assert JUDGING.judge(text).action != "none"


@pytest.mark.parametrize("text", ["The library shuts at five.", "", "It's always us."])
def test_where_no_group_is_spoken_of_nothing_is_pitied(text: str) -> None:
    assert not pities(read(text))


def test_a_score_stands_where_no_such_form_is() -> None:
    assert judged("Disabled people, eh.", score(R3=0.95)).urgent


@pytest.mark.parametrize(
    "text",
    [
        "The travellers' site has no water and children live there. Whatever people say, that's not right.",
        "Travellers have no running water and kids play there. Please fix it",
        "The Roma families' site has no toilets and babies live there",
        "The refugees' hostel still has no heating and there are young children living there",
        "The Gypsies' site is without power and families sleep there. Fix it.",
        "The asylum seekers' hotel has no fire hydrant or lifts and toddlers live in it",
        "The deaf centre has no lighting and children play there",
        "Travellers are left with no bins and children live on site",
    ],
)
def test_who_minds_that_children_live_without_water_attacks_nobody(text: str) -> None:
    assert pities(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "The travellers' site has no water and children live there, good riddance",
        "The travellers' site has no water and kids live there, let them rot, dirty scum",
        "The gypsies have no toilets and kids live there like animals, what do you expect, filthy people",
        "The migrants have no heating and children live there, send them back",
    ],
)
def test_who_is_glad_of_it_or_blames_them_does(text: str) -> None:
    assert not pities(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "why do the travellers not get a proper site with water? they've asked the council since 2009",
        "Blind people cant see your trendy shared space councillor!! give us our kerbs back",
        "Asylum seekers in the hotel arent allowed to work, thats the daft bit. let them work and pay tax",
    ],
)
def test_who_asks_something_for_a_group_does_not_attack_it(text: str) -> None:
    assert JUDGING.judge(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Why do travellers not get kicked off? Dirty lot",
        "Travellers aren't allowed to work, let them starve",
        "Blind people can't see what a burden they are",
    ],
)
def test_who_asks_for_harm_to_a_group_waits_for_a_person(text: str) -> None:
    assert JUDGING.judge(text).action != "none"


@pytest.mark.parametrize(
    "text",
    [
        "Why do asylum seekers get warm homes while our veterans freeze?",
        "Why do Muslims get proper homes?",
    ],
)
def test_who_grudges_a_group_what_it_has_does_not_pity_it(text: str) -> None:
    assert not pities(read(text))
    assert judged(text, score(R3=0.9)).rule == "R3"
