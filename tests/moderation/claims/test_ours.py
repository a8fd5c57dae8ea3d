"""Our own council by its full name says what "the council" says; another council's name stays another's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.claims.match import match
from moderation.claims.spread.fresh import statements, why_none
from moderation.claims.wording.ours import council_names, unaddressed, unnamed
from moderation.types import Claim

CLOSING = Claim(
    claim_id="CLM-014",
    claim="The council is closing all its libraries next month",
    verdict="false",
    correct_statement="No library closure has been decided.",
    paraphrases=("they're shutting every library",),
)
LOGO = Claim(
    claim_id="CLM-015",
    claim="Tregarn Council spent £3 million on a new logo",
    verdict="false",
    correct_statement="Tregarn Council spent £3,000 on it.",
)
OURS = ("Cllr Example, Tregarn Council",)


@pytest.mark.parametrize(
    "text",
    [
        "Tregarn Council is closing all its libraries next month",
        "tregarn council is closing all its libraries next month",
        "They are closing all the libraries next month in Tregarn",
    ],
)
def test_our_councils_own_name_changes_nothing_of_what_is_said(text: str) -> None:
    assert match(text, (CLOSING,), 0).claim_id is None
    found = match(text, (CLOSING,), 0, OURS)
    assert found.claim_id == "CLM-014" and text.startswith(found.sentence)
    assert found.part in text


def test_a_registry_that_names_the_council_says_so_for_all_its_claims() -> None:
    said = "Tregarn Council is closing all its libraries next month"
    assert match(said, (CLOSING, LOGO), 0).claim_id == "CLM-014"


NAMED = (
    "Tregarn District Council is cutting black bin collections to once every four weeks",
    "Tregarn District Council is putting council tax up by 15% in April",
    "The pool was sold by Tregarn District Council to a developer for £1",
)


@pytest.mark.parametrize("claim", NAMED)
@pytest.mark.parametrize("called", [(), ("Cllr Example, Tregarn District Council",)])
def test_a_claim_that_names_our_council_is_heard_with_the_name_and_without_it(
    claim: str, called: tuple[str, ...]
) -> None:
    known = (Claim("N", claim, verdict="false", source_url="https://council.example/1"), CLOSING)  # fmt: skip
    for said in ("Tregarn District Council", "Tregarn Council", "the council", "The council"):  # fmt: skip
        text = claim.replace("Tregarn District Council", said)
        found = match(text, known, 0, called)
        assert found.claim_id == "N", text
        assert (found.claim, found.wording, found.agreement.wording) == (known[0], claim, claim)  # fmt: skip
        assert found.agreement.text == found.sentence and found.sentence in text
    assert match(claim.replace("Tregarn", "Oakham"), known, 0, called).claim_id is None


@pytest.mark.parametrize(
    ("called", "text"),
    [
        ("Tregarn Council", "Oakham Council is closing all its libraries next month"),
        ("Tregarn Council", "North Tregarn Council is closing all its libraries next month"),
        ("Tregarn County Council", "Tregarn Town Council is closing all its libraries next month"),
        ("Tregarn Council", "The Vale of Tregarn Council is closing all its libraries next month"),
    ],
)  # fmt: skip
def test_another_council_stays_another(called: str, text: str) -> None:
    assert match(text, (CLOSING,), 0, (called,)).claim_id is None


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("oakham council is closing all its libraries next month", False),
        ("oakham borough council is closing all its libraries next month", False),
        ("wasteful council is closing all its libraries next month", True),
        ("flipping council is closing all its libraries next month", True),
    ],
)
def test_a_council_named_without_a_capital_is_another_and_a_word_of_blame_is_none(text: str, ours: bool) -> None:  # fmt: skip
    assert (match(text, (CLOSING,), 0, OURS).claim_id is not None) == ours


def test_a_new_claim_that_names_our_council_in_full_is_heard() -> None:
    said = "Tregarn Council has sold the town hall for £1."
    assert statements(said) == () and why_none(said, ()).why == "G7"
    for known, called in (((), OURS), ((LOGO,), ())):
        (one,) = statements(said, known, called=called)
        assert one.text == said
    assert statements(said.replace("Tregarn", "Oakham"), (LOGO,), called=OURS) == ()


@pytest.mark.parametrize(
    ("called", "bare"),
    [
        ("Cllr Example, Tregarn County Council", "Tregarn"),
        ("Cllr Bryn Sample for the Vale of Tregarn Council", "Vale of Tregarn"),
        ("City of Tregarn Council", "Tregarn"),
        ("Cyngor Sir Tregarn", "Tregarn"),
        ("Cllr Avril Example", None),
        ("Council Watch", None),
    ],
)
def test_the_name_is_read_out_of_what_a_page_is_called(called: str, bare: str | None) -> None:  # fmt: skip
    assert [one.bare for one in council_names([called])] == ([bare] if bare else [])


@given(st.text(), st.sampled_from(["Tregarn Council", "Cyngor Tregarn", "Ely Council"]))
def test_a_text_keeps_its_length_and_every_place_in_it(text: str, called: str) -> None:
    names = council_names([called])
    said = f"{text} {called} {text}"
    read = unnamed(said, names, frozenset())
    assert len(read) == len(said) and read.startswith(text)


BANKRUPT = Claim("BANKRUPT", "The council is bankrupt", verdict="false")
TAP = Claim("TAP", "The tap water in Eastfield is not safe to drink", verdict="false", paraphrases=("don't drink the tap water in Eastfield, it's contaminated",))  # fmt: skip
PATROLS = Claim("PATROLS", "The council has sacked all school crossing patrols", verdict="false", paraphrases=("they've got rid of all the lollipop ladies",))  # fmt: skip


@pytest.mark.parametrize("handles", ["@cllr_example ", "@cllr_example @ExampleBC: ", ".@cllr.example, "])  # fmt: skip
@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("DO NOT drink the tap water in Eastfield!!! its contaminated", "TAP"),
        ("the council is bankrupt", "BANKRUPT"),
        ("Oxfordshire got rid of all its lollipop ladies", None),
        ("is the council bankrupt", None),
    ],
)
def test_handles_at_the_head_of_a_reply_change_no_verdict(
    handles: str, text: str, claim_id: str | None
) -> None:
    claims = (BANKRUPT, TAP, PATROLS)
    alone, answered = match(text, claims), match(handles + text, claims)
    assert answered.claim_id == alone.claim_id == claim_id
    assert answered.stance == alone.stance and answered.sentence == alone.sentence
    told = statements(f"{handles}They have closed the day centre in Eastfield")
    assert [one.text for one in told] == ["They have closed the day centre in Eastfield"]  # fmt: skip
    assert told[0].start == len(handles)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("@example_bc have sold the pool", "@example_bc have sold the pool"),
        ("@example_bc have they sold the pool", " " * 12 + "have they sold the pool"),
        ("thanks @cllr_example", "thanks @cllr_example"),
    ],
)
def test_a_handle_that_does_something_is_no_address(text: str, left: str) -> None:
    assert unaddressed(text) == left


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("All the recycling in Tregarn goes to landfill", "all the recycling goes to landfill"),
        ("Every bus in Tregarn will stop at 8pm", "every bus will stop at 8pm"),
    ],
)  # fmt: skip
def test_a_claim_that_names_our_town_is_heard_without_it(claim: str, text: str) -> None:
    known = Claim("CLM-016", claim, verdict="false")
    assert match(text, (known,), 0, OURS).claim_id == "CLM-016"
