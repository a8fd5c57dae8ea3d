"""Criticism, swearing and figures of speech are let stand; abuse and danger among them are not."""

import pytest
from hypothesis import given, settings

from moderation import lexicon
from moderation.fair.politics_figures import only_figures
from moderation.text.reading import read
from moderation.types import NEEDS, SIGNS, Score
from tests.moderation.judging import (
    ANY_SCORE,
    CERTAIN,
    CRITICISM,
    judged,
    needing,
    score,
)

SURE = score(R1=0.97, R2=0.97)


def telling(sign: str, value: float = 0.9) -> Score:
    """A calm score with one sign."""
    signs = [value if each == sign else 0.01 for each in SIGNS]
    made = Score.made([*score().as_dict().values(), *signs], "by hand")
    return needing(made, sign) if sign in NEEDS else made


@pytest.mark.parametrize("text", CRITICISM)
@given(scored=ANY_SCORE)
@settings(max_examples=15)
def test_criticism_leads_to_nothing_whatever_the_score(
    text: str, scored: Score
) -> None:
    judgement = judged(text, scored)
    assert (judgement.action, judgement.rule, judgement.findings) == ("none", None, ())


@pytest.mark.parametrize("text", CRITICISM)
def test_a_veto_is_told_only_where_something_was_dropped(text: str) -> None:
    assert judged(text, CERTAIN).criticism_veto
    assert not judged(text, score()).criticism_veto


@pytest.mark.parametrize(
    "text",
    [
        "It's fucking freezing in here today.",
        "Bloody hell, the bins again.",
        "This fucking council cannot even empty the bins, what a shambles.",
    ],
)
def test_swearing_at_no_one_leads_to_nothing(text: str) -> None:
    assert judged(text, score(R1=0.97, R14=0.95)).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "You should resign before someone puts a knife in you, you disgrace.",
        "What a disgrace. I hope you get cancer and die.",
        "I know where you live and you are a disgrace.",
    ],
)
def test_criticism_with_a_word_of_danger_is_still_seen_by_a_person(text: str) -> None:
    judgement = judged(text, score(R2=0.95))
    assert (
        judgement.action in ("queue", "hide"),
        judgement.rule,
        judgement.urgent,
    ) == (True, "R2", True)


MENACES = [
    "Resign or we will come round and sort you out.",
    "Resign now or someone gets hurt.",
    "Shameful. We'll be round with the lads tonight.",
    "Useless councillor, you're next, Jo Cox style.",
    "Step down before somebody gets hurt, you failed us.",
    "Resign or else.",
    "Vote against the plan or we'll make you pay, shameful man.",
    "What a shambles. See you tonight outside your office.",
    "Disgraceful. You won't make it to Christmas.",
    "Useless. The boys are coming for you.",
    "Useless mayor. You will be dealt with.",
    "Resign. Something heavy might fall on you.",
    "Disgrace. A few of us will be waiting for you after the meeting.",
    "Shambles. I saw you walking home last night.",
    "You failed us. We'll teach you a lesson.",
    "Shameful. We'll be round with a bat.",
]
PERSONAL = [
    "Resign, go back to where you came from.",
    "Go back to Freedonia and resign, useless.",
    "Resign. You don't belong in this country.",
    "You ugly hook-nosed goblin, resign.",
    "You fat bald freak, you are a disgrace.",
    "Resign. Lovely garden you've got by the way.",
    "Shameful. We know which school she drives to.",
]
FAIR = [
    "Resign or we will vote you out in May.",
    "Resign or I'll complain to the ombudsman.",
    "Resign or face the voters, you have failed us.",
    "Sort it out or we will deselect you, shambles.",
    "The council must resign or we will take it to court.",
    "We'll be round with a petition on Saturday. Shameful decision.",
    "See you at the ballot box, you useless lot.",
    "See you at the meeting tonight, this is a disgrace.",
    "Your seat is next. You have wasted our money and we will vote you out.",
    "You'll regret this at the ballot box, what a shambles.",
    "We'll be coming for your majority. Shameful.",
    "You won't be laughing after the election, you useless council.",
    "You won't make it to the next election, you spineless lot.",
    "Fix the crossing or someone will get hurt. Failure after failure.",
    "Shambles. Someone will get hurt at that junction before you act.",
    "You fat cats waste our money.",
    "Go back to the drawing board, this plan is a shambles.",
    "Go back to Westminster, you failed us.",
    "You are next to useless and should resign.",
    "I will come to your surgery to say this is unacceptable.",
    "I drive past it every day and it is a disgrace.",
    "How do you sleep at night? Shameful.",
    "Where do you belong to, the developer's party? Resign.",
    "Our children deserve better. Failed by a useless council.",
    "We are going to slaughter you at the polls.",
    "I'm going to thrash you at the ballot box, you wait.",
    "Come May we'll batter this lot at the local elections.",
]


@pytest.mark.parametrize("text", MENACES + PERSONAL)
def test_a_word_of_criticism_does_not_excuse_a_menace_or_a_remark_on_the_person(
    text: str,
) -> None:
    judgement = judged(text, SURE)
    assert (judgement.action in ("queue", "hide"), judgement.urgent) == (True, True)
    assert judgement.rule == "R2" and not judgement.criticism_veto


@pytest.mark.parametrize("text", FAIR)
def test_fair_talk_that_looks_like_a_menace_is_still_only_criticism(text: str) -> None:
    judgement = judged(text, SURE)
    assert judgement.action == "none"
    assert judgement.criticism_veto or only_figures(read(text))  # then nothing is heard


@pytest.mark.parametrize("sign", ["intimidation", "trolling"])
@pytest.mark.parametrize("text", CRITICISM)
def test_signs_of_the_vetoed_rules_fall_with_the_scores(text: str, sign: str) -> None:
    judgement = judged(text, telling(sign))
    assert (judgement.action, judgement.findings) == ("none", ())
    assert judgement.criticism_veto or only_figures(read(text))


@pytest.mark.parametrize("text", MENACES + PERSONAL)
def test_a_sign_of_intimidation_stands_where_criticism_is_not_all(text: str) -> None:
    judgement = judged(text, telling("intimidation"))
    assert (judgement.rule, judgement.urgent) == ("R2", True)


@pytest.mark.parametrize(
    "sign",
    sorted(set(SIGNS) - {"intimidation", "trolling"}),
)
def test_no_other_sign_falls_with_criticism(sign: str) -> None:
    judgement = judged(
        "This council is a disgrace and you should resign.", telling(sign)
    )
    assert judgement.action in ("queue", "alert") and not judgement.criticism_veto


def test_bait_in_criticism_is_let_stand_too() -> None:
    bait = "Cry harder, snowflakes. Who's going to bite first?"
    assert judged(bait).rule == "R8"
    fair = judged("What a shambles. Who's going to bite first?")
    assert (fair.action, fair.rule) == ("none", None)


def in_frame(frame: str, kind: str) -> list[str]:
    """The frame with each group or party of the shared list put in: one form an entry, and any other plural."""
    return [
        frame.format(forms[0])
        for entry, forms in lexicon.entries("groups").items()
        if entry.startswith(kind + ".")
    ]


@pytest.mark.parametrize(
    "frame",
    [
        "Shame on the council for letting those {} live here.",
        "What a shambles, this town is full of {}.",
        "You have failed us. {} are ruining this town.",
    ],
)
def test_criticism_that_turns_on_a_group_keeps_its_finding_whichever_the_group(
    frame: str,
) -> None:
    for text in in_frame(frame, "group"):
        judgement = judged(text, score(R3=0.9))
        assert (judgement.action, judgement.rule) == ("queue", "R3"), text


def test_a_group_that_no_list_holds_is_a_group_too() -> None:
    text = "Shame on the council for letting those Freedonians live here."
    assert judged(text, score(R3=0.9)).rule == "R3"


@pytest.mark.parametrize(
    "frame",
    [
        "The council has failed {} again, what a disgrace.",
        "Shame on you for ignoring {} in the consultation.",
        "The services for {} are a shambles.",
    ],
)
def test_to_name_a_group_in_criticism_is_not_to_speak_against_it(frame: str) -> None:
    for text in in_frame(frame, "group"):
        assert judged(text, score(R3=0.9)).rule != "R3", text


@pytest.mark.parametrize(
    "text",
    [
        "Shame on the council, my disabled son lost his bus.",
        "The Welsh language policy is a shambles.",
        "Disgraceful how those pensioners were left in the cold.",
        "Pensioners are freezing because of you. Disgraceful.",
        "Shame on you for letting developers build here.",
    ],
)
def test_what_is_said_for_people_or_of_policy_is_no_discrimination(text: str) -> None:
    assert judged(text, score(R3=0.9)).action == "none"


def test_age_and_sex_held_against_a_councillor_are_no_criticism_of_work() -> None:
    for text in ("You are too old for this, resign.", "Useless. Just a silly woman."):
        assert "R3" in {f.rule for f in judged(text, score(R3=0.9)).findings}, text


@pytest.mark.parametrize(
    "frame", ["Appalling {}.", "Bloody {}, what a mess.", "The {} budget is bonkers."]
)
def test_no_party_is_spared_criticism_more_than_another(frame: str) -> None:
    for text in in_frame(frame, "party"):
        assert judged(text, score(R1=0.9)).rule != "R1", text


def test_swearing_at_a_person_is_rudeness_and_not_called_obscene() -> None:
    judgement = judged(
        "You talk such fucking rubbish, woman.", score(R1=0.95, R14=0.97)
    )
    assert (judgement.action, judgement.rule, judgement.urgent) == (
        "queue",
        "R1",
        False,
    )
    alone = judged("You talk such fucking rubbish, woman.", score(R14=0.97))
    assert (alone.action, alone.rule, alone.urgent) == ("queue", "R14", False)


def test_criticism_that_abuses_too_keeps_its_findings() -> None:
    judgement = judged("Disgraceful decision by a council of cunts.", score(R1=0.95))
    assert (judgement.action, judgement.rule) == ("queue", "R1")


@pytest.mark.parametrize(
    "text",
    [
        "This decision will kill the high street.",
        "You are killing off local trade with these charges.",
        "They'll murder the town centre if this goes through",
    ],
)
def test_violence_done_to_things_is_not_called_a_threat_by_the_score_alone(
    text: str,
) -> None:
    assert judged(text, score(R2=0.8)).action == "none"


def test_violence_done_to_things_does_not_excuse_violence_done_to_people() -> None:
    text = "You are killing the high street and someone should kill you."
    assert judged(text, score(R2=0.95)).urgent


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to sue you into the ground.",
        "I will smash your majority to bits.",
        "You will choke us with diesel fumes.",
        "If you close the fire station people will burn to death in their homes and it will be on you.",
        "If you cut the night nurse patients will die.",
        "You're going to get someone killed, you useless lot.",
        "we'll get you out. every last one of you. see you at the count",
        "I'm going to make it my life's mission to see you unseated",
        "Tick tock councillor. Polling day is coming.",
    ],
)
def test_a_lawful_remedy_a_lost_seat_and_a_feared_harm_are_criticism(text: str) -> None:
    assert judged(text, SURE).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to sue you and then I will kill you.",
        "I will smash your majority and then your face.",
        "If you close the fire station I will burn you to death.",
        "If you close the fire station people will burn and I will stab you.",
        "I'm going to get someone killed, you useless lot.",
        "I'll choke you with your own fumes.",
        "If you don't resign people will die.",
        "We'll get you out of that house. See you there.",
        "We'll get you out. See you at the count. I know where you live.",
        "Polling day is coming and I will stab you.",
    ],
)
def test_a_threat_beside_them_is_still_urgent(text: str) -> None:
    assert judged(text, SURE).urgent


@pytest.mark.parametrize(
    "text",
    [
        "nice family you got there. be a shame",
        "it'd be a shame if your kids missed you",
        "That would be such a shame.",
    ],
)
def test_what_would_be_a_shame_is_no_verdict(text: str) -> None:
    judgement = judged(text, score(R2=0.75))
    assert (judgement.action, judgement.criticism_veto) == ("queue", False)


@pytest.mark.parametrize(
    "text",
    [
        "Shame on you for shutting the baths.",
        "It would be a shame to close the library.",
        "What a shame this council is.",
        "That would be a shame. Shame on the planners.",
        "That would be a shame, and a disgrace.",
    ],
)
def test_shame_that_is_said_of_what_was_done_stays_a_verdict(text: str) -> None:
    assert judged(text, score(R2=0.75)).action == "none"
