"""Markings of confidential papers are seen; the same words in plain talk are not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    ["Not for publication by virtue of Part 1 of Schedule 12A: exempt report on the depot sale.", "NOT FOR PUBLICATION", "Exempt report, page 3: the depot sale", "From the Part 2 minutes: the price was agreed",
     "PRIVATE AND CONFIDENTIAL\nMembers only", "OFFICIAL-SENSITIVE: staffing", "Nid i'w gyhoeddi"],
)  # fmt: skip
def test_a_marking_is_seen(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.subcode == "R15a"


@pytest.mark.parametrize(
    "text",
    ["Pensioners should be exempt from the parking charge.", "Part 2 of the plan is worse", "Why is so much of this confidential?", "The publication is late", "I was part of the meeting",
     "Councillors are not exempt from criticism", "keep my details confidential please"],
)  # fmt: skip
def test_plain_talk_with_those_words_is_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "This was discussed in the pink papers last night, they want 1.2m for the depot",
        "I've got the confidential minutes, page 4 says he was sacked",
        "From the pink papers last night: they're selling the depot for £1.2m to Example Homes, exempt item, public weren't supposed to know. You're welcome",
        "I've got the private part 2 minutes in front of me. Page 4: 'the officer was dismissed'",
        "My mate on the panel sent me the confidential tender scores, Sample Builders 61",
        "leaked legal advice from the closed session says the council will lose the appeal",
        "Shortlist for chief exec, straight from the confidential appendix: A. Testcase, B. Example",
        "They agreed in the closed session to sell the park, my cousin was there",
    ],
)
def test_a_leak_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Why was it all done in a part 2 session?",
        "Why is the report exempt?",
        "The report is exempt, so we will never know",
        "They went into a part 2 session again, disgraceful secrecy",
        "The confidential report should be published",
        "I asked for the confidential report and was refused",
        "I have never seen the confidential report",
        "They won't let us see the exempt report",
        "I have a confidential matter to raise with you",
        "I've got a private letter from my doctor about the blue badge",
        "The pink paper hearts in the library are lovely",
        "Everything is decided behind closed doors in private meetings",
        "The private meeting with residents is on Monday",
        "They hid it in an exempt report",
        "I've got the minutes from the public meeting in front of me",
        "Here is the private hire licence report",
        "I have private concerns about the list",
        "It was agreed in a private meeting with the developer, shame on you",
        "The exempt items list gets longer",
    ],
)
def test_talk_of_secrecy_and_private_matters_is_no_leak(look: Look, text: str) -> None:
    assert look(text) == []
