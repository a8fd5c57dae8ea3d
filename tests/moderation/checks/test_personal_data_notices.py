"""A private detail in a notice of one's own is left alone; whose it is may be told behind it."""

import pytest

from moderation.checks.personal_data import check
from moderation.text.reading import read
from moderation.types import Context, Finding
from tests.moderation.judging import judged, with_r10_autohide


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Reg is KX19 ABC if anyone wants to leave him a note.", "plate"),
        ("If anyone sees him the reg is KX19 ABC.", "plate"),
        ("Black Audi KX19 ABC if anyone wants to key it.", "plate"),
        ("The van is KX19 ABC if you fancy letting the tyres down", "plate"),
        ("jo.fictional@mail.example if anyone wants a word with her.", "email"),
        ("07700 900123 if anyone feels like waking him up", "phone"),
        ("It's 27 Sample Close if anyone wants to post him something nice.", "address"),
        ("27 Sample Close, if you fancy leaving her a present", "address"),
    ],
)
def test_if_anyone_that_sends_people_to_somebody_is_no_notice_of_one_s_own(
    text: str, kind: str
) -> None:
    (found,) = check(read(text), Context(), None, {})
    assert found.data["kind"] == kind
    judgement = judged(text, rules=with_r10_autohide())
    assert (judgement.action, judgement.would_hide) == ("queue", False)


@pytest.mark.parametrize(
    "text",
    [
        "Lost dog, ring me on 07700 900123 if anyone has seen him",
        "Lost dog, 07700 900123 if anyone has seen him",
        "My reg is KX19 ABC, the car was hit on the High Street, if anyone saw it please message me",
        "Parked on Mill Lane, reg KX19 ABC, if anyone saw anything",
        "Reg KX19 ABC clipped a wing mirror, if anyone has any footage",
        "Car keys, 07700 900123 if anyone has lost them",
        "If you need a lift to the polls, 07700 900123",
        "Minibus goes at 9, 07700 900123 if anyone wants a lift",
        "The shop is at 14 High Street if anyone wants to go",
        "The council's number is 01632 960123 if anyone wants to ring them",
        "The council office is at 14 High Street, CF10 1AA if you want to tell them",
        "If you want him to fix it, the number for the depot is 01632 960123",
        "27 Sample Close floods every time if anyone cares",
        "If you see 14 Mill Lane from the road you can see them dumping it",
        "There are 4 houses on Park Road if anyone wants to count them",
    ],
)
def test_if_anyone_of_what_was_seen_lost_or_offered_is_a_notice(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []


@pytest.mark.parametrize(
    "text",
    ["DOB 14/03/1971 NI QQ123456C that's your deputy leader, do what you want with it", "AB12 CDE, grey Audi - that's the planning officer", "9 Orchard Close ZE5 1QQ. This is Cllr Sample",
     "The imam lives on Elm Grove, number 9.", "The vicar lives on Elm Grove, number 9.", "The rabbi lives on Elm Grove, number 9.", "The mayor lives on Elm Grove, number 9."],
)  # fmt: skip
def test_whose_a_detail_is_may_be_told_behind_it_and_every_office_counts_alike(
    text: str,
) -> None:
    assert any(found.urgent for found in _look(text)), text


@pytest.mark.parametrize(
    "text",
    ["Ring 01632 960123, that's the leader's office", "2 Sample Road ZE3 9ZZ, that's the church hall", "The vicar lives in the parish and knows us all",
     "Who was born on 14/03/1971? That's the question", "The rabbi and the imam spoke at 2 Sample Road"],
)  # fmt: skip
def test_an_office_behind_a_number_is_nobodys_home(text: str) -> None:
    assert not any(found.urgent for found in _look(text)), text


def test_a_welsh_address_is_shown_to_its_end() -> None:
    text = "Mae hi'n byw yn 14 Heol y Bryn, y tŷ gwyn drws nesa i'r capel."
    ends = [text[start:end] for found in _look(text) for start, end in found.spans]
    assert any(end.endswith("14 Heol y Bryn") for end in ends), ends


def _look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "my neighbour at 16 is on universal credit and has HIV",
        "The woman at number 9 has AIDS just so you know",
        "Number 22 are on benefits and he's a schizophrenic",
        "the family at 12 are here illegally",
        "That couple in flat 7 have both been sectioned",
        "that new family on Beech Grove are in witness protection from Leeds",
    ],
)
def test_a_private_matter_of_a_household_that_a_number_points_out_is_seen(
    text: str,
) -> None:
    j = judged(text)
    assert (j.rule, j.urgent) == ("R10", True)
    assert j.action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "I live at number 9 and I have MS",
        "the pharmacy at 12 High St helps people with HIV",
        "no 9 bus driver is on benefits",
        "Number 10 is having an affair with big business",
        "The woman at number 9 has been sectioned and her dog is alone, who do I call",
        "The people on Park Road are all on benefits according to the Mail",
        "The family at 12 have been waiting for a ramp",
    ],
)
def test_what_a_clinic_a_bus_or_a_street_does_is_nobodys_secret(text: str) -> None:
    assert judged(text).rule != "R10"


@pytest.mark.parametrize(
    "text",
    [
        "He drinks in the Red Lion every Thursday and parks the grey Audi round the back, just saying.",
        "She shops in Aldi every Friday night, in case anyone wants a word with her.",
        "The planning officer's the one with the blue door on Chapel Row, opposite the post box.",
        "Cllr Pugh's the house with the red gate on Mill Lane",
        "The lad who reported us lives above the chippy on Cross Street.",
        "Clerk's kids go to Hillside Primary, pick up is half three, go and ask her there.",
    ],
)
def test_where_somebody_is_pointed_out_is_urgent(text: str) -> None:
    j = judged(text)
    assert (j.action, j.urgent, j.rule) == ("queue", True, "R10")


@pytest.mark.parametrize(
    "text",
    [
        "He drinks in the Red Lion every Thursday, nice bloke, always has time for residents.",
        "Cllr Evans shops on the High Street every Saturday if anyone wants to hand in a form at his surgery",
        "The planning officer is the one with the clipboard on Chapel Row.",
        "Clerk's office is on Chapel Row opposite the bank.",
        "The one who objected lives in the ward and has every right to.",
        "Mayor's kids go to a private school and he closes ours.",
        "Headteacher is the best thing that happened to that school",
    ],
)
def test_who_is_met_in_office_or_praised_is_not_pointed_out(text: str) -> None:
    assert judged(text).action == "none"
