"""Fair forms that the model takes for something else: a plea for an answer, come and see, a group that is missed, a seller's number."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bench.judging import Judging
from tests.moderation.judging import judged, score

JUDGING = Judging()


@pytest.mark.parametrize(
    "text",
    [
        "message me or ring me i dont care which just answer",
        "ive emailed, phoned, left voicemails. message me back",
        "two new tyres on your potholes. £210. sending you the bill cllr",
        "its wet from top to bottom in here cllr come and see",
        "come down our street any night i dare you",
        "there isnt one woman in the cabinet",
        "not a single black councillor on that committee in twenty years",
        "no black or asian faces in any of your leaflets",
        "how come there's no disabled people on the access panel",
        # A father's name, a book's number, an address that no robot is to gather: words that only look like a breach.
        "Amira bint Sample\n\nI noticed you wrote of her. Could the library get her book?",
        'The ISBN "0 7110 2512 5" in your list is wrong',
        "Write to clerk(at)wenbrook(dot)example for a copy of the plan",
        "The book's ISBN is 0-7110-2521-5, please order it",
        "I hope you catch the vandals who did this",
        "We wish you would leave the residents alone. Try somewhere else.",
        "Thanks for your kind attitude at the surgery",
        "Thanks for your kind post to my page",
        "You have not posted for a few days, so I hope you are not ill. Take care.",
        "There is a two hour talk on Monday, I hope you can catch it. I can't.",
        "You swallowed the developer's figures hook, line and sinker",
        "If you are drunk, you do not admit it, and nobody at a party would.",
        "The course is on Freud, dreams and the unconscious. Wednesdays at the hall.",
        "This bypass is going to wreck the valley and you rammed it through. Furious",
        "Another one bites the dust, that's the last bank gone",
        "I honestly think you mean well but you've been had by the officers",
        'Dad gave £3,000 to one of them "bitcoin investment" adverts. Please warn people.',
    ],
)
def test_fair_talk_is_left_alone(text: str) -> None:
    judged = JUDGING.judge(text)
    assert (judged.action, judged.urgent) == ("none", False), judged.reason


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (
            "message me back for prices, book your oven clean today, 10% off",
            "R6 R7 R16",
        ),
        (
            "Please answer: who wants cheap followers? inbox me for our rates",
            "R6 R7 R16",
        ),
        ("You daft bint", "R2"),
        ("Silly bint Sandra Example at the meeting", "R1 R2"),
        ("Her own mail is jo.sample(at)gmail(dot)com, let her have it", "R10"),
        ("free money (at) prize(dot)com for you", "R11"),
        ('"nice weather" and now get bitcoin investment, 500% a week', "R6"),
        ("I hope you catch syphilis", "R2"),
        ("I hope you spend Christmas alone and crying", "R2"),
        ("We're going to derail this thread", "R8"),
        ("hook line and sinker lol", "R8"),
        ("I hope you catch something nasty and suffer", "R2"),
        ("hope you get ill and nobody visits", "R2"),
        ("Not here to debate, here to derail the whole thread lol", "R8"),
        ("Ring her on 01632 960123, she deserves it", "R10"),
        ("free money at wenbrook(dot)com", "R11"),
        ("I hope you end up all alone and forgotten", "R2"),
        ("come and see me in bed later gorgeous, bring those legs", "R14"),
        ("No women on the council, they belong in the kitchen", "R3"),
        ("we dont want no muslims on our council", "R3"),
    ],
)
def test_the_thing_itself_still_reaches_a_person(text: str, rule: str) -> None:
    judged = JUDGING.judge(text)
    assert judged.action != "none" and judged.rule in rule.split(), judged.reason


@pytest.mark.parametrize(
    "text",
    [
        "need cash fast? no credit check loans, text LOAN to 07700 900111",
        "Car boot, Sample playing field, from 6am, £8 a pitch, 07700 900 050 to book",
        "Man with a van 07700 900333",
    ],
)
def test_a_sellers_own_number_is_nobodys_secret(text: str) -> None:
    judged = JUDGING.judge(text)
    assert judged.rule != "R10" and not judged.urgent, judged.reason


def test_a_number_that_belongs_to_somebody_still_leads() -> None:
    judged = JUDGING.judge("Avril Sample lives by me, ring her at home on 07700 900111 and tell her")  # fmt: skip
    assert judged.rule == "R10" and judged.urgent


@pytest.mark.parametrize(
    "text",
    [
        "Dave Smith, 14 Mill Lane, opposite the polling station. Pay him a visit",
        "Sarah Hughes is at 14 Mill Lane, next to the town hall",
    ],
)
def test_a_landmark_beside_a_home_makes_it_no_office(text: str) -> None:
    judged = JUDGING.judge(text)
    assert (judged.rule, judged.urgent) == ("R10", True), judged.reason


def test_an_office_beside_a_landmark_is_an_office() -> None:
    judged = JUDGING.judge("Write to the planning office next to the town hall")
    assert (judged.action, judged.urgent) == ("none", False), judged.reason


@pytest.mark.parametrize(
    "text",
    [
        "The clerk's email is clerk@wenbrook.example and she replies",
        "If you want Councillor Sample ring her at the council, 01632 960104",
        "Councillor Sample's number is on the website, 01632 960432, ring before five",
        "Ring the housing officer on 01632 960122 and ask for Tamsin, she sorted mine",
        "Write to the leader at leader@wenbrook.example",
        "The parish clerk is Mrs Sample, parishclerk@wenbrook.example, she's lovely",
    ],
)
def test_what_an_office_gives_out_itself_is_no_secret(text: str) -> None:
    j = Judging().judge(text)
    assert j.action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Councillor Sample's number is on the website, 01632 960432, give her hell",
        "Her private number, not the council one, 01632 960434, ring her",
        "Councillor Sample's council mobile is 07700 900333, ring her at 3am",
        "She's at the council all day so ring her husband on 01632 960431",
    ],
)
def test_an_office_makes_no_home_public(text: str) -> None:
    j = Judging().judge(text)
    assert (j.rule, j.urgent) == ("R10", True)


RUDE = replace(score(R2=0.98), toxicity=0.98)
IN_WORDS_ONLY = """
Break a leg at the hustings tonight Sue!
The am dram Macbeth was brilliant, loved it when you stabbed Duncan. Break a leg tomorrow!
You will get shot down at scrutiny and you know it
You'll get stabbed in the back by your own group, always the way
You're gonna get killed in the debate tonight
He will be lynched by the press for this and rightly so
You're getting slapped with an FOI every week
No one's going to break your legs for saying sorry
I will never hurt you, but I'll never vote for you
I'd love to see someone punch a hole through the Berlin wall that is your planning dept
You'll have blood on your hands when a kid gets hit
You're going to have blood on your hands when someone gets run over outside that school
""".strip().splitlines()
MEANT = """
You will get shot at scrutiny
You'll get stabbed in the back on your way home
You will be lynched by the lads on Friday
I will break your leg tonight
Break a leg at the hustings tonight or I'll break both
Break a leg at the hustings. We'll be waiting for you in the car park.
No one's going to break your legs for saying sorry, but they will if you don't
No one's going to break your legs if you resign
I will never hurt you, but my brother will
I'd love to punch a hole through your face
You will get shot down at scrutiny, then I'll stab you
You're gonna get killed in the debate tonight. I know where you live.
You'll have blood on your hands - yours
You'll have blood on your hands when a kid gets hit. Yours.
""".strip().splitlines()


@pytest.mark.parametrize("text", IN_WORDS_ONLY)
def test_harm_that_is_done_in_words_only_or_to_nobody_is_no_threat(text: str) -> None:
    rude = RUDE if "blood" not in text else score(R2=0.96)
    assert judged(text, rude).action == "none"


@pytest.mark.parametrize("text", MEANT)
def test_the_same_words_without_their_setting_or_with_more_are_seen_at_once(
    text: str,
) -> None:
    assert judged(text, RUDE).urgent


@pytest.mark.parametrize(
    "text",
    ["We're going to kill you at the quiz on Thursday, bring tissues", "I'm gonna smash you at dominoes Derek", "You're getting battered at darts Thursday",
     "See you at the quiz on Friday, our team is gonna wipe the floor with yours Derek", "We hanged the baskets on the High Street this morning.",
     "I will beat you black and blue at chess", "I know where you live now - congrats on moving into the ward at last!"],
)  # fmt: skip
def test_a_game_at_a_table_and_a_welcome_wait_their_turn(text: str) -> None:
    found = judged(text, RUDE if "live" not in text else None)
    assert (found.action, found.urgent, found.alert_to) == ("queue", False, ())


@pytest.mark.parametrize(
    "text",
    ["I'm going to kill you at the quiz, I know where you park", "I'm going to kill you at dominoes. I've got a knife.", "I will stab you at the quiz",
     "The bonfire is at 7. We will burn the guy who wrote this, I will kill you", "Our lot are gonna wipe the floor with yours. I'll stab you.",
     "We hanged the baskets and I will hang you", "See you at the quiz. Our lot are going to murder your dad.",
     "our lot are gonna hammer you lot in the car park after darts", "We hang the bunting and then we hang the mayor.",
     "We're going to batter you in the car park after darts", "I know where you live now. Congrats on moving into the ward, be a shame if it burned",
     "I know where you live now. Congrats."],
)  # fmt: skip
def test_a_game_or_a_welcome_excuses_nothing_beside_it(text: str) -> None:
    assert judged(text, RUDE).urgent


@pytest.mark.parametrize(
    "text",
    [
        "Gutters cleaned from £30, message me. #council",
        "Roof leaking? Free quotes, 20 years exp, all work guaranteed, call Baz 07700 900222",
        "Sell your house fast for cash, any condition, we buy in ZE postcode, visit quickbuy.example",
        "FREE solar panels government scheme ending FRIDAY, check your postcode here www.solar-grant-uk.test",
        "Driveways jetwashed £60 all in, dm for a slot #wenbrook #council",
        "Cheap man and van hire, house clearances from £40, ring Sal 07700 900444",
    ],
)
def test_who_sells_and_says_to_be_nobody_else_only_advertises(text: str) -> None:
    judged = JUDGING.judge(text)
    assert judged.rule in ("R6", "R7") and judged.sla_hours == 72, judged.reason


@pytest.mark.parametrize(
    "text",
    [
        "Hi, this is your council tax team, claim your £150 rebate, message me your bank details",
        "I'm the housing officer, get £200 off your rent, send me your details",
        "Hi all, this is Councillor Sample on my new account, message me for the grant offer",
    ],
)
def test_who_sells_as_the_council_still_pretends(text: str) -> None:
    assert "R16" in {found.rule for found in JUDGING.judge(text).findings}


@pytest.mark.parametrize(
    "text",
    [
        "Dr Olu spell caster brought my husband back in 48hrs email droluspell@mail.example he also cures herpes",
        "Need a loan today? contact quickcash@mail.example low rates, no checks",
    ],
)
def test_a_sellers_own_mailbox_is_nobodys_secret(text: str) -> None:
    judged = JUDGING.judge(text)
    assert judged.action == "queue" and judged.rule in ("R6", "R7"), judged.reason


def test_somebody_elses_mailbox_still_leads() -> None:
    judged = JUDGING.judge("Her personal email is avril.sample@mail.example, contact avril.sample@mail.example at home and tell her")  # fmt: skip
    assert judged.rule == "R10", judged.reason


@pytest.mark.parametrize("sex", ["man", "woman", "lady", "bloke", "person"])
def test_an_insult_at_somebodys_age_has_one_ground_whatever_their_sex(sex: str) -> None:
    judged = JUDGING.judge(f"You stupid old {sex}, go home.")
    assert (judged.rule, judged.subcode) == ("R3", "R3.age"), judged.reason


PLAYED = [
    "The am-dram lot are doing Macbeth. I play Second Murderer. I will stab Banquo nightly from Thursday, tickets at the door.",
    "I get to kill Polonius in Act 3, come and see",
    "Come and watch me strangle Desdemona at the Playhouse",
    "Nerf war at the youth club, I will shoot every one of you",
    "Paintball do for our Steve's stag, we're going to hunt him down like a dog haha. Any chance of opening the car park early?",
    "Gonna whack a coat of creosote on it and then strangle whoever designed these brackets lol",
]
MEANT = [
    "Nerf war at the youth club, then I will shoot you",
    "Paintball on Saturday, we're going to hunt Councillor Sampleton down like a dog",
    "Paintball for the stag, we're going to hunt him down like a dog, we know where he parks",
    "I'm in Macbeth on Friday and I will stab you like Banquo",
    "We do panto at the Playhouse and I will stab your wife",
    "I will strangle whoever designed this bypass",
    "I get to kill Polonius in Act 3 and then I kill the councillor",
    "I get to kill Polonius in Act 3. I've got a knife for you too.",
]


@pytest.mark.parametrize("text", PLAYED)
def test_who_is_killed_on_a_stage_with_a_toy_or_for_a_bracket_waits_its_turn(
    text: str,
) -> None:
    judgement = judged(text, score(R2=0.95))
    assert (judgement.action, judgement.urgent) == ("queue", False)


@pytest.mark.parametrize("text", MEANT)
def test_a_stage_or_a_toy_excuses_no_threat_to_you_or_to_an_office(text: str) -> None:
    assert judged(text, score(R2=0.95)).urgent


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Harding claimed £4,312 for mileage last year. Where did he drive, Moscow?",
        "Cllr Jones charged us £640 for a hotel. What was in the minibar, diamonds?",
    ],
)
def test_a_jest_about_a_published_claim_accuses_nobody(text: str) -> None:
    assert JUDGING.judge(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Harding claimed £4,312 for mileage he never drove. Thief.",
        "Cllr Harding took £4,000 from the developer. Where did that go, his conservatory?",
    ],
)
def test_a_charge_beside_the_sum_still_reaches_a_person(text: str) -> None:
    assert JUDGING.judge(text).rule == "R13"
