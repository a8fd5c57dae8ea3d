"""Fair forms that the model takes for something else: a plea for an answer, come and see, a group that is missed, a seller's number."""

from __future__ import annotations

import pytest

from bench.judging import Judging

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
