"""A crime said of a named person as a fact goes to a person; a question, a court and a council do not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Sample took a bribe from the developer.",
        "Mr Example stole the money from the club.",
        "Jane Placeholder is a fraudster.",
    ],
)
def test_a_named_person_accused_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Sample misled us about the depot.",
        "The whole council is corrupt.",
        "Did Cllr Sample take a bribe?",
        "Mr Example was convicted of fraud yesterday.",
        "You wasted our money.",
    ],
)
def test_criticism_questions_and_courts_are_no_libel(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Our mayor is a thief",
        "The leader took backhanders",
        "john smith is a paedo",
        "Everyone knows Cllr Sample took a £20,000 backhander from the developer for that vote",
        "paedo. officer testcase is a paedo and the council are covering it up",
        "The contract went to her brother in law cos she rigged the tender. Mrs Testcase belongs in prison for corruption",
        "Bent as a nine bob note, Cllr Example. Takes cash in envelopes in the Legion car park every month off the taxi firms",
        "She stuffed that ballot box. Postal votes filled in at her kitchen table, that is how Councillor Placeholder won",
        "that landlord Len Placeholder set fire to his own flats for the insurance",
        "Cllr Jones beats his wife",
        "Cllr Jones hit his secretary",
        "Cllr Jones hit her in the car park",
        "Cllr Jones was caught drink driving",
        "Cllr Jones forged signatures on the nomination",
        "Councillor Example has been fiddling his expenses for years",
        "The chief executive pocketed the grant money",
        "Our head of planning sells cocaine",
        "Cllr Example. He took a bribe for that, I saw it",
    ],
)
def test_a_person_is_known_by_role_by_plain_letters_and_from_the_next_sentence(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Jones hit staff morale",
        "Cllr Smith attacked her colleagues in the debate",
        "Cllr Hughes beat her Labour rival by 300 votes",
        "Cllr Jones ran the drink driving awareness stall",
        "Cllr Hughes forged ahead with the school budget",
        "Cllr Jones attacked staff pay in her speech",
        "Cllr Jones hit me as a decent sort",
        "Cllr Jones beat him by two votes",
        "The leader is useless",
        "Our mayor is a clown",
        "The leader took credit for our work",
        "The mayor took a photo with the children",
        "The system is corrupt",
        "Labour is corrupt",
        "The dog is a thief, he had my sandwich",
        "my cat is a criminal",
        "The drink driving laws need changing says Cllr Jones",
        "Cllr Sample claimed expenses of £300",
        "Cllr Jones abused her position",
        "Our mayor is a criminal waste of money",
        "It's criminal what they have done, Cllr Jones",
        "this council is a criminal outfit",
        "The officer training is a criminal waste",
        "Cllr Jones. He won by a mile and he beat the lot of them",
        "The leader gave jobs to local people",
        "Cllr Jones is bent over her paperwork at midnight",
        "The mayor nicked my idea for the budget",
        "The leader is on the take that tour",
        "Cllr Sample hit him for six in the debate",
        "Our councillor was attacked by a dog",
    ],
)
def test_sport_debate_and_metaphor_are_no_libel(look: Look, text: str) -> None:
    assert look(text) == []
