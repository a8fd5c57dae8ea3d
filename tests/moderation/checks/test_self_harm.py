"""Somebody who may hurt themselves is heard, and a joke is let be."""

from collections.abc import Callable

import pytest

from moderation.types import SIGNS, Finding, Score
from tests.moderation.judging import judged, score

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "I can't go on any more, there is nothing left to live for.",
        "I can't go on",
        "I don't want to be here anymore",
        "I don't want to live",
        "I don't want to wake up",
        "I want to kill myself",
        "I've been cutting myself again",
        "I feel suicidal",
        "I just want to hurt myself",
        "I've said my goodbyes",
        "I'm going to take my own life",
        "no point in living",
        "everyone would be better off without me",
        "I wish I was dead",
        "I'd be better off dead",
        "my son says he wants to kill himself and nobody will see him",
        "My daughter has tried to take her own life twice and there is no bed",
        "I'm sick of life",
        "I can't cope anymore, I've lost everything",
        "going to jump off the bridge tonight, I'm going to jump off the bridge",
        "I took an overdose last night",
        "If I get one more letter I'm going to kill myself",
        "I cant take it any more. nobody would miss me",
        "Dwi isio marw",
        "Dwi ddim eisiau byw mwyach",
        "I tried to kill myself last year and I still wait for a counsellor",
        "please help me I can't do this anymore",
        "I cant cope",
        "what's the point, I just want it to end, I want to be dead",
        "had enough of life",
        "been thinking about suicide a lot since they stopped my PIP",
        "you'd all be better off without me",
        "my brother is talking about ending his own life",
        "tonight I'm going to end it all",
        "I don't want to be alive any more",
        "i keep thinking of ways to hurt myself",
        "I can't go on any more.",
        "I just want to die.",
        "There is no point in living.",
        "thinking of killing myself",
        "I can't do this any more. There's no point going on.",
        "There's no point going on.",
        "no point in carrying on any more",
        "I've got the tablets lined up and I think it's just easier.",
        "a bottle of pills and the rope ready, I've got the rope ready in my hand",
        "Carer stopped, wife gone. I've written my letters. You were kind.",
        "I've written the letters to my daughter. Thank you for trying.",
        "Working out how to do it so that it's not a kid who finds me.",
        "I don't want my wife to find me.",
        "I'm sorry for whoever finds me.",
        "There is a note for the person who finds me. Thank you for the bins.",
    ],
)
def test_a_wish_to_die_is_heard(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I can't take this any more, potholes everywhere.",
        "Won't be here much longer, moving to Spain.",
        "Better off dead than red",
        "Fell on the ice and hurt myself",
        "Taking my life in my hands",
        "I don't want to live next to an incinerator",
        "I can't go on the bus",
        "Said goodbye to the old library",
        "My kids need a controlled crossing outside school",
        "I nearly killed myself on that ice",
        "I'd rather die than vote for that lot",
        "I want to die on that hill",
        "I'm dying to see the new park",
        "I'll kill myself on those steps one day",
        "We can't go on like this, vote them out",
        "I can't do this junction any more",
        "I won't be here next week, can someone take the raffle",
        "Had enough of life admin",
        "They never listen. No point going on.",
        "No point going on about it",
        "There's no point going on the bus any more",
        "Suicide prevention course at the village hall, all welcome",
        "If you feel suicidal call Samaritans on 116 123",
        "Dwi eisiau byw yng Nghymru",
        "Cwrs atal hunanladdiad yn y neuadd",
        "They took all my tablets stock at the chemist",
        "I'm sick of life in this town being ignored",
        "I can't do this crossing with a pram",
        "can't cope with the noise any more, three months of drilling",
        "Sorry I won't be here next week for the litter pick",
        "They are killing themselves to get it open by Easter",
        "He is going to kill himself on that motorbike, slow the road down",
        "The old lady who lives there makes the best cakes",
        "I am dead on my feet",
        "Dead chuffed with the new crossing",
        "I want to be here for the fair, can't wait",
        "I'm ready to die laughing",
        "I'd kill myself if I had to sit through another budget meeting",
        "I'd like to just disappear for a week on holiday",
        "Better end it, this consultation has gone on long enough",
        "She took all the tablets the school lent out",
        "I nearly killed myself laughing.",
        "Political suicide, this.",
        "I could have died of embarrassment.",
        "I want to end parking charges.",
        "Whoever finds me a bus that runs on time gets a pint.",
        "I don't want the council to find me a smaller flat.",
        "Whoever finds me on Facebook can have the old chairs.",
        "It's not the council that finds me work, is it?",
        "I've got the tablets ready for the dog, when does the vet open?",
        "I've written my letters and nobody at the council answers.",
        "I've got my pills ready to go on holiday.",
    ],
)
def test_a_figure_of_speech_is_let_be(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "fydda i ddim yma fory",
        "fydda i ddim yma fory, sori mam",
        "wna i ladd fy hun os dach chi'n torri fy mudd-daliadau",
        "sdim pwynt cario mlaen",
        "dwi di blino. does dim pwynt mynd ymlaen",
        "does dim pwynt cario ymlaen dim mwy",
    ],
)
def test_despair_in_spoken_welsh_goes_at_once_to_a_person(text: str) -> None:
    j = judged(text)
    assert (j.action, j.urgent) == ("queue", True)
    assert [need.rule for need in j.needs] == ["N2"]


@pytest.mark.parametrize(
    "text",
    [
        "fydda i ddim yma fory, dwi ar wyliau",
        "fydda i ddim yma fory i gasglu'r bins",
        "sdim pwynt cario mlaen efo'r cynllun 'ma",
        "does dim pwynt i ni gario mlaen",
        "Collwyd y bleidlais ar y cynllun. Sdim pwynt cario mlaen.",
        "nes i bron a lladd fy hun ar y beic neithiwr oherwydd y twll na",
    ],
)
def test_holidays_plans_and_potholes_in_welsh_are_no_despair(text: str) -> None:
    assert not judged(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "I have asked the drivers nicely. I've left notes.",
        "I've left notes for the binmen every week",
    ],
)
def test_notes_on_windscreens_are_no_farewell(look: Look, text: str) -> None:
    assert look(text) == []


AMONG_THANKS = "Thank you for the bins. {} Kind regards."
ENDS = [
    "I can't go on.",
    "I cannot go on like this.",
    "I can not carry on any more.",
    "I just can't carry on.",
    "I don't know how much longer I can go on like this.",
    "I can't go on without my husband.",
    "I do not think I shall be here at Easter.",
    "I don't think I will be here at Christmas.",
    "I doubt I'll be around much longer.",
    "I do not think I shall see another Christmas.",
    "I shan't be here at Easter.",
    "I shall not be here in the spring.",
    "I will not be here by the summer.",
    "I won't be around much longer.",
]


@pytest.mark.parametrize("said", ENDS)
@pytest.mark.parametrize("around", ["{}", AMONG_THANKS])
def test_who_cannot_go_on_is_heard_among_thanks(around: str, said: str) -> None:
    j = judged(around.format(said))
    assert (j.action, j.urgent) == ("queue", True)
    assert [need.rule for need in j.needs] == ["N2"]


@pytest.mark.parametrize(
    "text",
    [
        "The drilling starts at six every morning. I can't go on like this.",
        "The bins were not done again. I will not be here at Christmas.",
    ],
)
def test_beside_a_complaint_a_person_hears_it_in_their_turn(text: str) -> None:
    j = judged(text)
    assert (j.action, j.urgent) == ("queue", False)
    assert [need.rule for need in j.needs if need.check == "self_harm"] == ["N2"]


def test_who_is_asked_about_christmas_may_be_elsewhere_then() -> None:
    post = {"post_text": "Who is coming to the Christmas dinner at the day centre?"}
    for said in ("I won't be here at Christmas.", "I don't think I'll be here at Christmas."):  # fmt: skip
        assert judged(said).urgent
        assert not judged(said, **post).urgent


@pytest.mark.parametrize(
    "text",
    [
        "I can't go on Tuesday",
        "I can't go on holiday",
        "I can't go on about the bins for ever",
        "I can't go on the trip, is there a refund?",
        "I can't carry on paying this council tax",
        "I can't carry on with the litter picking group, my back is bad",
        "I can't go on like this with the drilling every day",
        "I cannot go on like this, the bus is late every single morning",
        "The ramp is too steep so I can't go on",
        "We can't go on like this, councillor: the road is a disgrace",
        "You can't go on like this, councillor.",
        "This cannot go on.",
        "I do not think I shall be here at Easter, we are in Spain",
        "I won't be here at Easter so I have sent my vote by post.",
        "I won't be here at Easter. Can you collect my bin on the Monday?",
        "I won't be here in the summer. We are off to France.",
        "I doubt I'll be here in 20 years to see it",
        "I do not think I will be here by the time that road is mended",
        "I don't think I'll make it to the summer fair",
        "I do not think Cllr Evans will be here at Easter.",
        "the shop won't be here at Easter",
        "I don't think this shop will be here at Easter.",
    ],
)
def test_who_is_kept_from_something_or_away_is_no_cry_for_help(text: str) -> None:
    assert [need for need in judged(text).needs if need.check == "self_harm"] == []


def test_the_end_of_a_tether_is_never_shown_as_a_threat() -> None:
    told = score(R2=0.8).as_dict().values()
    signs = (0.9 if each == "intimidation" else 0.0 for each in SIGNS)
    sounds = Score.made([*told, *signs], "by hand")
    for said in ("Your warden is a saint. I do not see how I can carry on.", "I don't expect to be here in the new year. Yours, Beryl"):  # fmt: skip
        assert judged(said, sounds).rule is None
        assert judged(said, sounds).urgent
    assert (
        judged("I can't go on. I'll be waiting outside your house.", sounds).rule
        == "R2"
    )
