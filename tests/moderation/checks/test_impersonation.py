"""Who speaks as the councillor or the council is noticed, who speaks about them is not."""

from collections.abc import Callable

import pytest

from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Hi all, this is Councillor Sample on my new account.",
        "I am writing on behalf of the council about your refund.",
        "As your councillor, I promise this.",
    ],
)
def test_a_pretence_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am a council tenant and I want an answer.",
        "I emailed Councillor Sample and he never replied.",
        "This is the council's job.",
    ],
)
def test_residents_speak_for_themselves(look: Look, text: str) -> None:
    assert look(text) == []


def test_an_official_account_is_no_pretence(look: Look) -> None:
    text = "This is Councillor Sample on my new account."
    assert look(text, Context(official_author=True)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hi all, this is Councillor Sample on my new account, please message me your details.",
        "This is Cllr Sample on my personal account, my page got hacked. Please message me here with your name",
        "Sampleshire Council official notice: all bin collections are cancelled until further notice.",
        "Hi its officer testcase from housing benefits here, send me ur national insurance no.",
        "I am your councillor Jane Placeholder and I can confirm that I've changed my mind",
        "Returning Officer here: polling has been moved to Friday",
        "Official statement from Sampleshire Council: the vote is cancelled",
        "Cllr Sample here, ignore my other page",
        "This is Cllr Jane Sample, I can confirm the road will close",
    ],
)
def test_who_speaks_as_an_officer_or_a_councillor_is_seen(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "This is Cllr Jones all over, useless",
        "This is Cllr Jones, useless as ever",
        "What do you expect, it's the council.",
        "Got an official reply from the council",
        "Official response from the council was pathetic",
        "Bailiffs acting on behalf of the council",
        "Contractors working on behalf of the council left a mess",
        "This is Cllr Jones who voted for it",
        "Councillor Sample here is a good egg",
        "It's Cllr Sample again, never answers",
        "Well, this is the council for you.",
        "Is this Councillor Sample's page?",
        "We are the council tax payers",
        "Nothing official from the council yet",
        "Typical, it's the planning department.",
        "Thanks to Councillor Sample here and in Mill Lane the lights work",
        "Councillor Sample here we go again",
        "I have never written to a councillor on here before.",
        "No councillor ever comes here.",
        "Never see a councillor in here",
        "Cllr Sample even came here on Sunday and looked at it",
    ],
)
def test_talk_about_a_councillor_or_the_council_is_no_pretence(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm reporting the council.",
        "We're suing the council, see you in court",
        "I'm sick of this council.",
        "I am ashamed of Wenbrook council",
        "We're on to the council.",
        "I'm calling the council tax department.",
        "We are better than this council.",
        "I'm angry at the housing department.",
    ],
)
def test_what_is_done_or_felt_about_a_council_is_no_pretence(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm with the planning department, your application is refused",
        "Hello, I'm Dave from Wenbrook council",
        "We are the council tax team and your account is overdue",
        "We're the Wenbrook housing department, reply here",
        "I am a planning officer at the council",
    ],
)
def test_who_comes_from_a_council_says_so(look: Look, text: str) -> None:
    assert look(text)
