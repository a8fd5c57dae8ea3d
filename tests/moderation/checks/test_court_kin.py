"""A victim told by whose child she is, a juror who tells and a past deed go to a person; prizes and flower shows do not."""

from __future__ import annotations

import pytest

from moderation.checks.court import check
from moderation.text.reading import read
from moderation.types import Context


@pytest.mark.parametrize(
    "text",
    [
        "The girl he raped is the youngest Tindall lass, she was in my daughters year",
        "The rape victim is Janet Sample's eldest daughter",
        "That Placeholder lass, she's the one who accused him of rape. The Placeholder girl is the girl he groped",
        "The victim in the grooming case is Tom Example's sister",
        "The woman he assaulted was molested. The lass they raped was Sue Placeholder's niece",
        "The youngest Example boy was the child he abused",
        "the girl that got groomed is Sarah Placeholder's girl",
        "The one who accused him of rape is the middle Placeholder girl",
        "Jury better do the right thing, he did the same to a woman in Leeds ten years ago and got two years",
        "He's in court on Monday. He did it to another girl in Hull",
        "On trial for GBH again, he got three years for the same",
        "She is up in court for it and she tried the same on my sister",
        "the defendant done the same to his ex wife",
        "I'm on the jury for the Quarry Hill murder and honestly we've all made up our minds already",
        "I am a juror in the stabbing and nobody believes a word she says",
        "We were on the jury in that robbery, half of them were asleep",
        "My wife is on the jury for the arson and she says it was him",
        "That teacher who's charged, she definately did it. My son was in her class",
        "The lad that's been charged, he did it, everybody saw",
        "The man charged last week is guilty as sin",
    ],
)
def test_a_victim_told_by_her_kin_and_a_past_told_to_a_jury_are_seen(text: str) -> None:
    assert check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "The girl he taught is the youngest Tindall lass, she won the science prize",
        "The rape victim deserves better than a three year wait",
        "The youngest Tindall lass won the spelling bee",
        "Janet Sample's eldest daughter raised £400 for the rape crisis centre",
        "The bus lane is on trial and they did the same to a road in Leeds",
        "The council is in court again, it did the same to two villages",
        "He got two years as mayor and did the same to a park",
        "I'm on the jury for the flower show and we've all had cake",
        "I was on the jury for the murder mystery evening at the hall",
        "The teacher who's in charge, she did it with no budget at all",
        "The driver who charged us, he did it with a smile",
        "The jury system is the best thing about this country",
        "The victim in the car park row is Tom Example's dog",
        "Poor lass, whoever did it to her should get ten years",
        "He did the same to a woman in the queue, pushed in front",
        "The man charged us four pounds",
        "I hope the jury does the right thing",
        "The car that's charged, it did it in an hour",
    ],
)
def test_prizes_flower_shows_and_bus_lanes_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []


@pytest.mark.parametrize(
    "text",
    [
        "New kids in the foster home on Chapel Row are from the Harrow abuse case",
        "The girl living at number 9 is the one from the grooming case",
        "those lads who moved into the house by the chippy are the boys from the sexual abuse trial",
        "the sisters placed with the vicar are from that rape case",
        "The children at the big house on Mill Lane are the victims in the trafficking case",
        "that family in the flat over the bank are the ones from the child abuse case",
        "the toddler staying at the Samples is from the abuse inquiry",
        "The boy at the new house is the one in the sexual assault case",
    ],
)
def test_children_of_a_case_told_by_where_they_live_are_seen(text: str) -> None:
    assert check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "The kids in the school play are from the drama group",
        "The children at the rec are the ones from the fete",
        "The foster home on Chapel Row is full since the abuse case",
        "The girls at the club are in the final of the cup",
        "The family at number 9 are from Leeds",
        "The lads in the photo are from the abuse awareness charity",
        "The boy in the choir is from the abbey school",
        "The sisters at the convent were in the news after the abuse inquiry was announced",
        "The kids in the home deserve better after that abuse case",
        "Children in the care of this council are let down by the inquiry",
    ],
)
def test_children_of_a_choir_and_a_home_in_the_news_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
