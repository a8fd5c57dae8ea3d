"""Who speaks of their own death is heard as somebody in distress, and not shown as somebody who threatens."""

from dataclasses import replace

import pytest

from moderation.types import SIGNS, Judgement, Score
from tests.moderation.judging import judged, score

THREAT = replace(score(R2=0.98), toxicity=0.97)
DISTRESS = [
    "evict us and i'll be swinging from the banister, your choice",
    "take my kids house off me and you'll be fishing me out the canal",
    "send me one more bill and they'll be cutting me down from the loft",
    "if i lose this flat they can scrape me off the railway",
    "stop my pip and you'll find me hanging in your office",
    "put me out on the street and I'll set fire to myself on your steps",
    "one more knock back and i'll slit my wrists, you can mop it up",
    "if you take her off me I'll be dead by christmas and thats on you",
    "when they find me hanging tell them it was the council tax",
    "one more letter from you lot and that's me. I mean it. I've wrote the notes",
    "i've wrote my letters to the kids. thanks for nothing housing dept",
    "no point carrying on if they take her off me",
    "if you stop my PIP I'll be under a train, simple as that",
    "you'll be reading about me in the paper, body found",
    "Sanction me again and they will be pulling me out of the reservoir",
    "one more letter off the bailiffs and I'm throwing myself off the viaduct",
    "I have written goodbye letters to my children. Sorry.",
    "I'll be six foot under by friday if the eviction goes ahead",
    "if my appeal fails they'll be hosing me off the tracks",
    "going to set myself alight outside the civic centre if nobody rings me back",
    "they'll find me dead in that flat and you'll all say lessons were learned",
    "If they stop the care money I'll be hanging from a tree by Sunday",
    "you can drag me out of the docks when social services have finished with me",
    "Housing officer can cut me down when she comes to change the locks",
    "my death will be on your conscience councillor, I mean it",
    "Ill be gone for good by monday if you take the kids off me",
    "Change the locks on Friday and you'll find me Friday, councillor",
    "if the bailiffs come wednesday then wednesday's when they'll find me",
    "stop my money again and your staff will be the ones who find me",
    "make me leave this flat and you can collect me in a body bag",
    "turn off the gas and they'll find me by the weekend",
    "take my kids and come back for my body in the morning, they'll find what's left of me",
    "you'll have something to talk about when they find me",
    "evict me then, you'll be the one who has to identify me",
    "if the council throw me out they'll find a body, not a tenant",
    "Come and evict me. I won't be alive to open the door",
    "stop my money again and my sister will be burying me by easter",
]
HARM_TO_OTHERS_TOO = [
    "take my kids and you'll be fishing me out the canal but I'm taking you with me",
    "stop my pip and I'll find you first, then they can scrape me off the railway",
    "I'll set fire to myself and the whole council chamber",
    "you'll find me hanging, and your kids won't be far behind",
    "I'll be swinging from the rafters but not before I get to you",
    "gonna take half the office with me then they can scrape me off the tracks",
    "I'll torch the civic centre and they'll find me dead in there",
    "they'll be fishing the both of us out of the canal, me and you, then they'll find me hanging",
    "I'll be dead by friday if you evict me and so will some of you",
    "evict me and they'll be cutting me down from the loft, you next",
]
SAYINGS = [
    "I'll be dead by the time you fix that road",
    "this council will be the death of me",
    "I'm dying of laughter",
    "shoot me now",
    "I'll be dead and buried before that bypass gets built",
    "I'll be in my grave before I see a dentist in this town",
    "they'll be scraping me off the tarmac at that junction one of these days",
    "you'll be fishing me out of the canal if you don't mend that railing",
    "I'll be six feet under before the planning committee makes its mind up",
    "I'll be dead of boredom if I have to sit through another cabinet meeting",
    "my wife will kill me if I miss the bin lorry again",
    "I'll be found dead in a ditch with these unlit lanes",
    "I nearly set fire to myself with that new hob haha",
    "I've written the notes up from Tuesday's meeting, they are on the website",
    "I've written letters to the kids' school and got nowhere",
    "I've left a note for the postman about the gate",
    "I've left a note on your car about parking over my drive",
    "Nobody was in when I called, so I left a note.",
    "A home for older people who are tired of living and shopping alone",
    "they had to cut me down from the goalposts after that win",
    "the kids will find me hanging out the washing at midnight with these shifts",
    "I'll be hanging from the rafters at the Christmas panto if it's anything like last year",
    "I'll be swinging from the chandeliers when we get that bypass",
    "find me hanging around the chippy on a Friday",
    "I'll be hanging up my boots as a coach at Christmas",
    "I'll be under a lorry before long if you don't put a crossing on the A55",
    "no point carrying on with the shop if you take the parking away",
    "no point going on about it, they've taken the bus off us",
    "I'll be gone by the time the cafe opens again, moving to Chester in June",
    "I won't be bothering you after tonight, I'm unfollowing this page",
    "I won't be a nuisance for much longer, we are moving house",
    "they'll be dragging me out of that library kicking and screaming",
    "you'll have to drag me out of my allotment",
    "they'll find me dead under a pile of council tax letters before anyone picks up the phone",
    "they'll only listen when someone is dead on that road",
    "I'm dead on my feet after three nights of that alarm",
    "I'll be in a box before Wales win a grand slam",
    "over my dead body will you build on that field",
    "put me in the ground next to the library so at least something gets planted there",
    "I could throw myself on the sofa and cry at this budget",
    "if you put the tax up again I'll be living in a box",
    "I'll be in the canal with the rowing club on Sunday, come and watch",
    "I'll be in the river on Saturday for the charity swim",
    "pull me out of the river next time that path floods will you",
    "the stairs in those flats will finish me off",
    "If you evict me Monday you'll find me Monday, in your lobby with my sleeping bag",
    "When the bailiffs come on Friday they'll find me with my solicitor",
    "Close the library and you'll find me Monday at the head of the march",
    "If the bailiffs shut the shop you'll find me Saturday on the market as ever",
    "you'll find me Monday to Friday at the advice centre if you get an eviction notice",
    "if they try to evict me they'll have to carry me out in a box",
    "They won't find me Monday, the eviction was called off",
    "Bailiffs find a body in a flat in Leeds, that was in the paper",
    "I won't be alive to see the end of these evictions",
]


def needs(judgement: Judgement) -> set[str]:
    return {need.rule for need in judgement.needs}


@pytest.mark.parametrize("text", DISTRESS)
def test_who_speaks_of_their_own_death_is_in_distress_whatever_the_scorer_says(
    text: str,
) -> None:
    for scored in (score(), THREAT):
        j = judged(text, scored)
        assert "N2" in needs(j), "the texts that help are offered"
        assert (j.action, j.urgent, j.rule, j.subcode) == ("queue", True, None, "")
        assert j.reason.startswith("Its author may be thinking of suicide")
        assert "owner" in j.alert_to and "comms" not in j.alert_to


@pytest.mark.parametrize("text", HARM_TO_OTHERS_TOO)
def test_who_would_take_others_along_is_shown_as_both(text: str) -> None:
    j = judged(text, THREAT)
    assert (j.rule, j.subcode, j.urgent, j.action) == ("R2", "R2a", True, "queue")
    assert "N2" in needs(j)
    assert j.reason.startswith("Its author may be thinking of suicide")
    assert j.reason_cy.startswith("Gall yr awdur")


def test_a_threat_that_a_pattern_sees_stays_and_the_distress_is_told_of_first() -> None:
    for text in (
        "I'll stab you and then I'll be hanging from the banister",
        "evict us and I'll burn your house down and set fire to myself",
    ):
        j = judged(text, THREAT)
        assert (j.rule, j.subcode, j.urgent) == ("R2", "R2a", True)
        assert j.reason.startswith("Its author may be thinking of suicide")
        assert "Rule 2" in j.reason


@pytest.mark.parametrize("text", SAYINGS)
def test_a_saying_or_a_fear_for_life_on_the_road_is_no_distress(text: str) -> None:
    j = judged(text)
    assert "N2" not in needs(j)
    assert not j.urgent


@pytest.mark.parametrize("text", SAYINGS[:12])
def test_what_a_scorer_alone_calls_a_threat_stays_where_nobody_is_in_distress(
    text: str,
) -> None:
    j = judged(text, score(R2=0.98))
    assert j.rule in ("R2", None)
    assert "N2" not in needs(j)


def test_an_insult_beside_distress_is_not_lost() -> None:
    j = judged("You utter scumbag, when they find me hanging tell them it was you", THREAT)  # fmt: skip
    assert "N2" in needs(j) and j.urgent
    assert any(f.signal == "pattern" and f.rule in ("R1", "R2") for f in j.findings)


@pytest.mark.parametrize(
    "text",
    [
        "I won't be around much longer to trouble you",
        "I'm not going to be a burden on any of you much longer",
        "You won't be hearing from me again after tonight",
        "You won't have me to bother you for much longer",
        "You'll all be rid of me by the morning",
        "It is so quiet. I keep looking at the beams in the garage. I don't think I shall be here at Easter",
    ],
)
def test_a_farewell_is_distress_and_no_threat(text: str) -> None:
    told = score(R2=0.91)
    veiled = Score.made([*told.as_dict().values(), *(0.99 if s == "intimidation" else 0.0 for s in SIGNS)], "by hand")  # fmt: skip
    j = judged(text, veiled if "beams" not in text else score())
    assert "N2" in needs(j)
    assert (j.action, j.urgent, j.rule) == ("queue", True, None)


@pytest.mark.parametrize(
    "text",
    [
        "You won't be hearing from me again",
        "I won't be around much longer to trouble you, we move to Devon in June",
        "You won't be hearing from me again after tonight's meeting",
        "I'm not going to be a burden on the taxpayer much longer, I start work Monday",
        "I keep looking at the beams in the garage, is it rot? I won't be here at Easter so please reply",
    ],
)
def test_who_only_leaves_is_neither_in_distress_nor_threatens(text: str) -> None:
    j = judged(text)
    assert (j.rule, needs(j) & {"N2"}) == (None, set())


def test_a_farewell_that_takes_others_along_stays_a_threat() -> None:
    for text in (
        "You won't be around much longer to trouble us",
        "You won't be hearing from me again after tonight and neither will your kids",
    ):
        assert judged(text, score(R2=0.91)).rule == "R2"


def test_you_will_find_me_stays_a_threat_where_nothing_is_taken_from_the_writer() -> (
    None
):
    j = judged("Come near my road again and you'll find me Monday", THREAT)
    assert (j.rule, j.subcode, j.urgent) == ("R2", "R2a", True)
    assert "N2" not in needs(j)
