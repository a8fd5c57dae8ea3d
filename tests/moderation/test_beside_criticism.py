"""Only criticism is let stand whatever the score: what stands beside it is heard, where the scorer is sure of it."""

import pytest

from moderation.types import Score
from tests.moderation.judging import judged, score

THREAT = score(R2=0.98)
INSULT = score(R1=0.97)


@pytest.mark.parametrize(
    "text",
    [
        "Got a reply from the ombudsman, useless. So I've got a bat now, and I'm at your door when you get back.",
        "Lovely flower beds, shame about the roads. Carry on ignoring us and I will drive over you, twice.",
        "The police have let us down. I'm asking the doormen of Wenbrook to pick up those two brothers tonight.",
        "What a shambles. There is petrol in my shed with your name on it.",
    ],
)
def test_a_threat_in_a_sentence_of_its_own_is_heard_beside_criticism(text: str) -> None:
    judgement = judged(text, THREAT)
    assert (judgement.action in ("queue", "hide"), judgement.urgent) == (True, True)
    assert not judgement.criticism_veto


@pytest.mark.parametrize(
    "text",
    [
        "Not a patch on the last one, who was merely useless. This chap is a walking yawn with dandruff.",
        "Shame about the budget. What an ignorant pig of a man he is.",
    ],
)
def test_an_insult_in_a_sentence_of_its_own_waits_for_a_person(text: str) -> None:
    judgement = judged(text, INSULT)
    assert (judgement.action, judgement.rule, judgement.urgent) == ("queue", "R1", False)  # fmt: skip


def test_contempt_for_a_people_beside_criticism_is_heard() -> None:
    text = "Useless when it counts. Women and their timing, bless them."
    assert judged(text, score(R3=0.95)).rule == "R3"


@pytest.mark.parametrize("sure", [THREAT, INSULT, score(R3=0.91)])
@pytest.mark.parametrize(
    "text",
    [
        "Got a reply from the council, useless. You promised us an answer by May.",
        "What a shambles. You voted for it and your party wrote it.",
        "Useless lot. How do you sleep at night?",
        "A disgrace. Somebody will get hurt at that crossing before you act.",
        "This is a farce. Answer your letters.",
        "Shameful. We want our money back from you.",
    ],
)
def test_what_speaks_of_public_life_beside_criticism_is_criticism_too(
    text: str, sure: Score
) -> None:
    judgement = judged(text, sure)
    assert (judgement.action, judgement.criticism_veto) == ("none", True)


def test_where_the_scorer_is_not_sure_criticism_stands_with_what_is_beside_it() -> None:
    text = "What a shambles. My gran asked him twice and he only laughed."
    assert judged(text, score(R1=0.9, R2=0.9)).action == "none"
    assert judged(text, score(R2=0.95)).urgent


@pytest.mark.parametrize(
    "text",
    [
        "What a waste of a womb.",
        "Waste of oxygen, this lad.",
        "You drink-sodden scrap of waste.",
        "They'll find you with a broken leg.",
        "b a shame",
    ],
)
def test_words_that_only_look_like_a_verdict_are_none(text: str) -> None:
    judgement = judged(text, score(R1=0.97, R2=0.8))
    assert judgement.action == "queue" and not judgement.criticism_veto


@pytest.mark.parametrize(
    "text",
    [
        "What a waste of public money.",
        "The waste of it. Broken promises again.",
        "A waste of the council's time.",
    ],
)
def test_waste_of_money_and_broken_promises_stay_a_verdict(text: str) -> None:
    judgement = judged(text, score(R1=0.97, R2=0.8))
    assert (judgement.action, judgement.criticism_veto) == ("none", True)


def test_whoever_is_called_a_name_is_not_no_one() -> None:
    assert judged("Absolute pillock, what a shite goal.", score(R1=0.97)).rule == "R1"
    assert judged("Shite weather, what a goal.", score(R1=0.97)).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Useless lazy oaf that he is",
        "What a disgusting lump of lard, like a bin bag full of custard",
        "You're a wee fanny and a waste o skin",
        "Gary who moans on here is a fool and a waste of space",
        "Oxygen waster",
        "A kind thing for the hospice. Shame she's such a dim frump the rest of the week",
        "Inbred piece of shit",
        "The roadworks were due in August. You're a lying sack of dog shit, mate.",
    ],
)
def test_to_call_somebody_a_name_is_no_verdict_on_their_work(text: str) -> None:
    assert judged(text, INSULT).rule == "R1"


@pytest.mark.parametrize(
    "text",
    [
        "This council is a waste of space",
        "The leisure centre is a waste of space, knock it down",
        "Worthless piece of shit website",
        "It's a piece of shit council website",
        "Disgusting bag of rubbish left by the bins again",
        "Stupid cow parsley all over the verges again, council please cut it",
        "Useless decision, and a disgusting way to treat our libraries",
        "Shame that you are closing the pool",
        "Pathetic. Lump of concrete where the bandstand was, well done planners",
    ],
)
def test_rude_words_for_work_and_things_stay_criticism(text: str) -> None:
    assert judged(text, INSULT).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "You vote that through and your kneecaps are gone pal",
        "One of us will be wherever you are, every day, until you resign.",
        "The recount was a joke. I'd be saying my prayers if I was the returning officer.",
    ],
)
def test_a_vote_or_a_resignation_beside_a_menace_makes_no_politics_of_it(
    text: str,
) -> None:
    assert judged(text, THREAT).rule == "R2"


@pytest.mark.parametrize(
    "text",
    [
        "If you can't hear then don't be on a council, what a waste",
        "Deaf councillor?? Waste of money, get someone who can hear",
        "Americans are loud, fat and stupid and a waste of our council's time",
    ],
)
def test_a_body_or_a_people_held_against_somebody_is_no_criticism(text: str) -> None:
    assert judged(text, score(R3=0.9)).rule == "R3"


@pytest.mark.parametrize(
    "text",
    [
        "If you can't hear us then you shouldn't be on the council, what a shambles",
        "A disgrace. We need someone who can see past the next election",
    ],
)
def test_deaf_ears_and_short_sight_in_a_figure_stay_criticism(text: str) -> None:
    assert judged(text, score(R3=0.9)).action == "none"


def test_a_laugh_mocks_whom_its_own_sentence_names() -> None:
    leaning = score(R3=0.3)
    bins = "Black I think Norbert. Or just look out the window and copy next door 😂"
    assert judged(bins, leaning).action == "none"
    assert judged("A black councillor. 😂", leaning).rule == "R3"
    assert judged("😂 a black councillor now", leaning).rule == "R3"


ON_GROUPS = [
    "The gypsy kids should be put in their own school behind a fence. Ours come home with nits and worse",
    "Lesbians on the council now. No wonder nothing works, not natural is it, sort of people who hate families",
    "If you're deaf then stay at home, why should we all pay for someone waving their arms about at the meeting. Useless eaters",
]


@pytest.mark.parametrize("text", ON_GROUPS)
def test_an_attack_on_a_group_that_the_scorer_is_nearly_sure_of_stands_beside_criticism(
    text: str,
) -> None:
    found = judged(text, score(R3=0.9))
    assert (found.action, found.rule, found.urgent) == ("queue", "R3", False)
    assert not found.criticism_veto


@pytest.mark.parametrize(
    "text",
    [
        "Shame on you. My gypsy kids deserve the same school as yours.",
        "As a lesbian I find this council a disgrace.",
        "You failed the deaf residents of this town, it is not fair to deaf people.",
        "What a waste of money, the Polish consultation was a farce and the policy is worse.",
        "This council is a disgrace and you should resign.",
    ],
)
def test_who_stands_with_a_group_or_names_none_criticises_whatever_the_score(
    text: str,
) -> None:
    found = judged(text, score(R3=0.95))
    assert (found.action, found.criticism_veto) == ("none", True)


@pytest.mark.parametrize(
    ("text", "scored"),
    [
        ("It would be terrible if your brakes let go, shame.", score(R2=0.9)),
        ("Your brakes failed once already, didn't they.", score(R2=0.9)),
        ("Be awful if something fell on you at the council.", score(R2=0.9)),
    ],
)
def test_what_might_happen_to_somebody_is_no_verdict_on_their_work(
    text: str, scored: Score
) -> None:
    assert judged(text, scored).rule == "R2"


@pytest.mark.parametrize(
    "text",
    [
        "You failed, your party failed and your plan failed.",
        "Your officers failed us.",
        "The street lights failed again, useless council.",
        "It would be terrible if you closed the library, a disgrace.",
    ],
)
def test_failed_work_is_criticised_whatever_the_score(text: str) -> None:
    assert judged(text, score(R2=0.9)).action == "none"
