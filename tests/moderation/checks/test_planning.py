"""Application numbers and the words of statutory procedures tag a thread; talk of houses and dates does not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        (
            "Please refuse 26/01234/FUL, it is far too tall.",
            "planning.application_number",
        ),
        ("see P/2026/0123/OUT", "planning.application_number"),
        ("object to 2026/0456/HOU by Friday", "planning.application_number"),
        ("26/01234/ful is a joke", "planning.application_number"),
        (
            "The planning inspectorate will hear the planning appeal in May",
            "planning.statutory_notice",
        ),
        ("The premises licence review is tonight", "planning.statutory_notice"),
    ],
)
def test_a_quasi_judicial_matter_is_seen(look: Look, text: str, evidence: str) -> None:
    assert look(text)[0].evidence == evidence


@pytest.mark.parametrize(
    "text",
    ["The new houses on the hill look lovely.", "on 12/03/2026 at 7pm", "24/7 noise", "he works 9/10 hours", "2025/26 budget", "call 01632 960001", "we are planning a party", "july-28-2011-real-swan"],
)  # fmt: skip
def test_dates_numbers_and_plain_talk_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "strongly oppose the licence for the Fleece to stay open till 3am, please turn it down at the hearing on the 4th",
        "Hope the planning committee throws the Hartwell Homes application out next week, 90 houses on a flood plain!!",
        "Please vote against the HMO at 12 Castle Row when it comes to committee on tuesday",
        "The appeal on the solar farm is with the inspector, hope he kicks it into touch",
        "No to the 5g mast application by the primary. Consultation ends friday people",
        "Licensing sub committee should grant the Riverside Festival its premises licence, great for the town",
        "The taxi licence review is on monday and I say take it off him",
        "Support the change of use at the mill, it goes to the planning committee on Thursday",
        "The planning committee must refuse this application",
        "I object to the quarry application, comments close on Friday",
        "Approve the wind farm appeal, the inquiry is next week",
        "say no to the late licence at Bar Sample, hearing is tomorrow",
    ],
)
def test_a_matter_that_waits_for_its_end_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "The planning committee was useless last year and approved the application for flats",
        "I support the swimming pool appeal for new lockers",
        "The committee should be ashamed",
        "They refused my TV licence refund, hearing aid and all",
        "No to the bypass",
        "Please turn the lights down at the hearing centre on the 4th",
        "Support the library, the petition closes on Friday",
        "My application for a school place is with the admissions team, please approve it at the appeal hearing on Monday",
        "Vote against the cuts on Tuesday",
        "I oppose the closure of the day centre, consultation ends Friday",
        "Throw the book out, it is mouldy",
        "Approve of your work at the committee on Tuesday, well done",
        "The Christmas appeal goes before the committee, please support it",
        "We had an application for dogs' licences years ago, refused at committee",
        "Reject the budget at the meeting next week",
    ],
)
def test_budgets_appeals_for_money_and_old_decisions_are_no_live_matter(
    look: Look, text: str
) -> None:
    assert look(text) == []
