"""Who tells a claim to say that it is not so denies it, however much it sounds like the claim; who judges what is done does not."""

from __future__ import annotations

from time import process_time

import pytest

from moderation.claims.match import match
from moderation.claims.matched import ClaimMatch, last_word
from moderation.claims.stance.disowned import disowned
from moderation.types import Claim

CLAIMS = tuple(
    Claim(claim_id, text, verdict="false", paraphrases=paraphrases)
    for claim_id, text, paraphrases in (
        ("BUS", "The council is axing the 42 bus after Christmas", ("they're axing the 42 bus", "no more 42 bus after Christmas")),
        ("TAX", "Council tax will go up by 12% in April", ()),
        ("FIELD", "The council has sold Larkrise Field to Bexmoor Homes", ("Larkrise Field has been sold for housing",)),
        ("VOTE", "Voters need a passport to vote at the Oakhithe by-election", ("you can't vote in Oakhithe without a passport",)),
        ("BADGE", "Blue badge holders will have to pay in all council car parks", ("blue badge parking won't be free any more",)),
        ("LIMES", "The council is felling every lime tree on Castle Parade", ()),
    )
)  # fmt: skip

LIBRARIES = Claim("LIBRARIES", "The council is closing all its libraries next month", paraphrases=("they're shutting every library",), verdict="false")  # fmt: skip


def stance(text: str) -> tuple[str, str | None]:
    found = match(text, CLAIMS)
    return found.stance, found.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Council tax is going up by 12% in April. Wrong, it's 4.5%.",
        "Council tax is going up by 12% in April. That's wrong, it was 4.5% last I looked.",
        "They're axing the 42 bus. Rubbish, the council found the money.",
        "They're axing the 42 bus. Absolute nonsense.",
        "they are axing the 42 bus - heard it at the stop. Lies, the timetable runs to June.",
        "Larkrise Field has been sold for housing. Wrong, it is held in trust.",
        "They're felling every lime tree on Castle Parade. Lies, just one diseased one.",
        "I heard you can't vote in Oakhithe without a passport. Not true, any photo ID works.",
        "You can't vote in Oakhithe without a passport. Rubbish, any photo ID works.",
        "blue badge parking won't be free any more. Rubbish.",
        "no more 42 bus after Christmas. Not true, it goes on.",
    ],
)
def test_what_the_next_sentence_rejects_is_denied(text: str) -> None:
    assert stance(text) == ("denies", None)


@pytest.mark.parametrize(
    "text",
    [
        "They're axing the 42 bus. Wrong, so wrong.",
        "They're axing the 42 bus. Rubbish council.",
        "They're axing the 42 bus. Wrong on every level.",
        "They're axing the 42 bus. That's wrong, they should be ashamed.",
        "They're axing the 42 bus. That's just wrong.",
        "They're axing the 42 bus. That's wrong. It is our bus!",
        "They're axing the 42 bus. That's wrong! They are robbing our kids.",
        "Larkrise Field has been sold for housing. This is wrong, it was given to the town in 1920",
        "They're axing the 42 bus. Rubbish, there is nothing for kids here",
        "Council tax is going up by 12% in April. Rubbish, absolute disgrace.",
    ],
)
def test_who_judges_what_is_done_has_denied_nothing(text: str) -> None:
    assert stance(text)[0] == "repeats"


@pytest.mark.parametrize(
    "text",
    [
        "I don't think they're axing the 42 bus",
        "I dont believe they're axing the 42 bus after Christmas",
        "Honestly, I can't see them axing the 42 bus after Christmas",
        "I doubt council tax will go up by 12% in April",
        "I very much doubt they've sold Larkrise Field to Bexmoor Homes",
        "we don't reckon the council is felling every lime tree on Castle Parade",
    ],
)
def test_who_doubts_a_claim_does_not_repeat_it(text: str) -> None:
    assert stance(text)[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "I don't think it's right that they're axing the 42 bus",
        "I don't think people realise they're axing the 42 bus",
        "I don't think it's fair, they're axing the 42 bus after Christmas",
        "I don't believe it, they're axing the 42 bus",
    ],
)
def test_who_doubts_something_else_takes_it_for_a_fact(text: str) -> None:
    assert stance(text) == ("repeats", "BUS")


@pytest.mark.parametrize(
    "text",
    [
        "The 42 bus was going to be axed after Christmas but it has been saved",
        "The 42 bus was going to be axed but the council found the money",
        "Council tax was going to go up by 12% but they found savings",
        "they were set to fell every lime tree on Castle Parade until the council saw sense",
    ],
)
def test_what_was_to_be_and_was_saved_is_no_repeat(text: str) -> None:
    assert stance(text)[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "If they'd really sold Larkrise Field to Bexmoor Homes it would be in the accounts",
        "if it were true that they're axing the 42 bus the drivers would know",
        "I wish people would stop saying they're axing the 42 bus",
        "That screenshot about Larkrise Field being sold to Bexmoor Homes is fake",
        "Somebody has wound my mum up by saying they're axing the 42 bus",
        "They're axing the 42 bus, pull the other one",
        "Axing the 42 bus after Christmas would finish this village",
    ],
)
def test_a_form_that_says_it_is_not_so_outweighs_every_likeness(text: str) -> None:
    assert disowned(text, "The council is axing the 42 bus after Christmas", "")
    assert stance(text)[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "Axing the 42 bus after Christmas is a disgrace",
        "If they really are axing the 42 bus after Christmas I'm moving",
        "There's a poster at the stop: they're axing the 42 bus",
        "I wish they would stop cutting things, they're axing the 42 bus now",
        "The bus poster is withdrawn and now they're axing the 42 bus",
    ],
)
def test_who_takes_it_for_a_fact_has_not_disowned_it(text: str) -> None:
    assert not disowned(text, "The council is axing the 42 bus after Christmas", "")


def test_what_was_to_stay_and_goes_is_a_repeat() -> None:
    text = (
        "The 42 bus was going to be safe but they're axing the 42 bus after Christmas"
    )
    assert stance(text) == ("repeats", "BUS")


@pytest.mark.parametrize(
    "text",
    [
        "if you havent got a passport you wont be allowed to vote in Oakhithe",
        "Dont forget folks, if you don't have a passport you can't vote in Oakhithe",
        "If you haven't got a passport, you won't be able to vote at the Oakhithe by-election",
    ],
)
def test_what_one_cannot_do_without_a_thing_one_needs_it_for(text: str) -> None:
    assert stance(text) == ("repeats", "VOTE")


def test_where_nothing_was_found_the_last_word_says_nothing() -> None:
    assert last_word(ClaimMatch(), "Bins are late again") == ClaimMatch()


@pytest.mark.parametrize(
    "text",
    [
        "'The council is closing all its libraries next month' - no it isn't",
        "The council is closing all its libraries next month - no it's not.",
        "They're shutting every library next month. No they're not.",
    ],
)
def test_a_claim_that_is_contradicted_in_the_same_breath_is_denied(text: str) -> None:
    found = match(text, [LIBRARIES])
    assert (found.claim_id, found.stance) == (None, "denies")


@pytest.mark.parametrize(
    "text",
    [
        "They are shutting every library next month, no they won't listen",
        "The council is closing all its libraries next month. No, they aren't joking.",
    ],
)
def test_a_no_that_goes_on_to_something_else_denies_nothing(text: str) -> None:
    assert match(text, [LIBRARIES]).claim_id == LIBRARIES.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "They say the libraries are staying open - no they're not, the council is closing all its libraries next month",
        "The council told us libraries are safe, no they aren't, the council is closing all its libraries next month",
        "The mayor said it wouldn't happen, no it won't, and now the council is closing all its libraries next month",
    ],
)
def test_who_contradicts_what_reassures_and_then_tells_the_claim_repeats_it(text: str) -> None:  # fmt: skip
    assert match(text, [LIBRARIES]).claim_id == LIBRARIES.claim_id


def test_a_claim_that_is_told_and_contradicted_behind_a_contradiction_is_denied() -> None:  # fmt: skip
    text = "They say libraries are safe, no they aren't, the council is closing all its libraries next month - no it isn't"
    assert match(text, [LIBRARIES]).claim_id is None


def test_a_long_row_of_dots_before_a_no_contradicts_and_takes_no_longer() -> None:
    claimed, dots = LIBRARIES.claim, "." * 20_000
    assert disowned(f"{claimed}{dots} no it isn't", claimed, "")
    began = process_time()
    assert not disowned(f"{claimed}{dots}", claimed, "")
    assert process_time() - began < 1


def test_a_volcano_lair_is_a_joke() -> None:
    text = "Breaking: the council is closing all its libraries next month so the mayor can build a volcano lair"
    assert match(text, [LIBRARIES]).stance == "jokes"


@pytest.mark.parametrize(
    "after",
    [
        "They definitely aren't.",
        "Oh no they aren't",
        "They really aren't you know",
        "Trust me they aren't.",
        "I can assure you they are not.",
        "They're not, I checked.",
        "Completely inaccurate.",
        "This has no basis in fact.",
        "You've made that up.",
    ],
)
def test_an_assurance_that_it_is_not_so_in_the_next_sentence_denies(after: str) -> None:
    found = match(f"The council is closing all its libraries next month. {after}", [LIBRARIES])  # fmt: skip
    assert (found.claim_id, found.stance) == (None, "denies")


@pytest.mark.parametrize(
    "text",
    [
        "The council is closing all its libraries next month. They really aren't bothered.",
        "The council is closing all its libraries next month. They definitely won't get my vote.",
        "The council is closing all its libraries next month. It has no basis in law.",
        "The council is closing all its libraries next month but there are no bookshops. There really aren't.",
        "The council is closing all its libraries next month and they say there isn't room for books. There isn't.",
        "The council is closing all its libraries next month. They've made it up as they go along.",
        "They say the libraries are safe. They aren't. The council is closing all its libraries next month",
    ],
)
def test_a_not_of_something_else_in_the_next_sentence_leaves_it_a_repeat(text: str) -> None:  # fmt: skip
    assert match(text, [LIBRARIES]).claim_id == LIBRARIES.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "It's wrong to say the council is closing all its libraries next month",
        "To say the council is closing all its libraries next month is misleading",
        "Saying the council is closing all its libraries next month is irresponsible",
        "You're wrong to think the council is closing all its libraries next month",
        "The idea that the council is closing all its libraries next month is laughable",
        "Cllr Example was wrong when he said the council is closing all its libraries next month",
        "You lied when you said the council is closing all its libraries next month",
        "If anyone tells you the council is closing all its libraries next month, they're having you on",
        "If anyone tells you the council is closing all its libraries next month ask them for proof",
        "Nowhere does it say the council is closing all its libraries next month",
    ],
)
def test_who_calls_it_wrong_to_say_so_denies(text: str) -> None:
    found = match(text, [LIBRARIES])
    assert (found.claim_id, found.stance) == (None, "denies")


@pytest.mark.parametrize(
    "text",
    [
        "It's dishonest to say they care when the council is closing all its libraries next month",
        "You lied when you said you'd listen, the council is closing all its libraries next month",
        "If anyone tells you otherwise they're lying, the council is closing all its libraries next month",
        "It's wrong that the council is closing all its libraries next month",
        "They were wrong to say there is no money, council staff say it is closing all its libraries next month",
        "He was wrong when he said they were safe, the council is closing all its libraries next month",
        "They lied when they said nothing would change and the council is closing all its libraries next month",
        "It's dishonest to pretend the council closing all its libraries next month is good for the town",
        "To say the council closing all its libraries next month is popular is misleading",
        "It's irresponsible to tell people nothing about the council closing all its libraries next month",
        "To say I'm angry that the council is closing all its libraries next month is putting it mildly",
    ],
)
def test_who_calls_something_else_wrong_repeats_it(text: str) -> None:
    assert match(text, [LIBRARIES]).claim_id == LIBRARIES.claim_id


def test_what_a_leaflet_kept_quiet_about_is_a_repeat() -> None:
    houses = Claim("HOUSES", "The council has approved 500 houses on Long Meadow", verdict="false")  # fmt: skip
    text = f"Nowhere does it say {houses.claim.lower()} in the leaflet they sent, they kept it hidden"
    assert match(text, [houses]).claim_id == "HOUSES"
