"""Who asks for recorded information is told where such requests are answered."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Under the Freedom of Information Act I ask for the figures.",
        "How much was spent on the new logo?",
        "Please can you send me a copy of the contract?",
    ],
)
def test_a_request_for_information_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "The new logo is ugly.",
        "You spent far too much on it.",
    ],
)
def test_an_opinion_asks_for_nothing(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "What did the leader's trip cost?",
        "What has been spent on the depot, by year",
        "Will you publish the legal advice?",
        "How many of the officers earn over £100k",
    ],
)
def test_a_question_about_spending_or_a_paper_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "What a waste, it cost a fortune.",
        "They never publish anything.",
        "Everybody knows who earns what there.",
        "The contract was a mess.",
    ],
)
def test_a_remark_about_spending_asks_for_nothing(look: Look, text: str) -> None:
    assert look(text) == []


def test_whoever_asks_for_the_readers_own_details_asks_the_council_for_nothing(
    look: Look,
) -> None:
    text = "Please send your bank details for the flood grant"
    assert look(text) == []
    assert look("Please give us the details of your account for the prize") == []
    assert look("Please send the details of the flood grant")
    assert look("Please send me a breakdown of your corporate card spending")
    assert look("Please send me the details of your account with the contractor")


@pytest.mark.parametrize(
    "text",
    [
        "Rwy'n gofyn am restr o'r eiddo gwag",
        "Ga i gofnodion y cyfarfod a ddigwyddodd yn breifat?",
        "Dwi eisiau copi o'r holl e-byst amdana i",
        "Cais o dan y Rheoliadau Gwybodaeth Amgylcheddol am y domen",
        "Faint dalodd y cyngor am y cerflun?",
    ],
)
def test_it_is_seen_in_welsh(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Prynais i gopi o'r llyfr",
        "Mae'r data ar y wefan",
        "Roedd restr o enwau ar y wal",
        "Anfonwch eich manylion banc i gael copi o'r grant",
    ],
)
def test_welsh_that_is_only_alike_is_none(look: Look, text: str) -> None:
    assert not look(text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Under EIR can I have the air quality readings for Mill Lane 2022 to date", True),
        ("This is an EIR request for the tree survey", True),
        ("Under the Environmental Information Regs, all noise readings since May", True),
        ("Is eir a word in scrabble", False),
    ],
)  # fmt: skip
def test_the_regulations_on_the_environment_are_known_by_their_short_name(
    look: Look, text: str, seen: bool
) -> None:
    assert bool(look(text)) is seen
