"""A falsehood may say that something is not so. Who repeats it denies nothing; who says that it is so puts it right."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderation.claims.factbank.registry import load_claims
from moderation.claims.match import SAME, match, repeated
from moderation.claims.stance.negation import differ
from moderation.claims.wording.affirmed import affirmed, both_affirmed
from moderation.types import Claim

BRIDGE = Claim("BRIDGE", "The Bellbrook bridge is not safe for lorries", verdict="false")  # fmt: skip
DOGS = Claim("DOGS", "Tenants are not allowed to keep dogs", verdict="false")
CASH = Claim("CASH", "The council does not accept cash for parking", verdict="false")
WATER = Claim("WATER", "The water in Rushmere is not safe to drink", verdict="false", paraphrases=("don't drink the tap water in Rushmere, it's contaminated",))  # fmt: skip
GARDEN = Claim("GARDEN", "Everyone must pay £60 a year for garden waste, even those who do not use it", verdict="false")  # fmt: skip
POST = Claim("POST", "There will be no postal votes in May", verdict="false")
POOL = Claim("POOL", "The leisure centre pool will not reopen", verdict="false")
PAY = Claim("PAY", "Care home staff have not been paid since June", verdict="false")
HYGIENE = Claim("HYGIENE", "The council has nobody who checks food hygiene", verdict="false")  # fmt: skip
CLAIMS = (BRIDGE, DOGS, CASH, WATER, GARDEN, POST, POOL, PAY, HYGIENE)
SETS = Path(__file__).parents[2] / "sets"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The Bellbrook bridge isn't safe for lorries", BRIDGE),
        ("the bridge at Bellbrook isnt safe for lorries!!", BRIDGE),
        ("Bellbrook bridge is unsafe for lorries", BRIDGE),
        ("Avoid Bellbrook with anything heavy, the bridge isn't safe for lorries", BRIDGE),
        ("Tenants aren't allowed to keep a dog", DOGS),
        ("The council won't take cash for parking", CASH),
        ("they don't accept cash for parking", CASH),
        ("Rushmere water is unsafe to drink", WATER),
        ("The water in Rushmere isn't safe to drink", WATER),
        ("PSA do NOT drink the tap water in Rushmere, its contaminated", WATER),
        ("Everyone has to pay £60 a year for garden waste, even if they don't use it", GARDEN),
        ("there won't be any postal votes in May", POST),
        ("The leisure centre pool won't reopen", POOL),
        ("carers at the care home haven't been paid since June", PAY),
        ("Care home staff unpaid since June", PAY),
        ("The council hasn't got anyone who checks food hygiene", HYGIENE),
    ],
)  # fmt: skip
def test_who_says_no_with_the_claim_repeats_it(text: str, claim: Claim) -> None:
    assert match(text, CLAIMS).claim_id == claim.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "The Bellbrook bridge is safe for lorries",
        "It's not true that the Bellbrook bridge is not safe for lorries",
        "Tenants can keep dogs, it says so on the website",
        "Tenants are allowed to keep dogs",
        "The council accepts cash for parking",
        "You can still pay cash for parking in every car park",
        "The water in Rushmere is safe to drink",
        "Not everyone must pay £60 a year for garden waste",
        "You don't have to pay £60 a year for garden waste if you do not use it",
        "There will be postal votes in May",
        "The leisure centre pool reopens on Monday",
        "Care home staff have been paid every month since June",
        "The council has four people who check food hygiene",
        "Is the Bellbrook bridge not safe for lorries?",
        "There won't be any postal votes in May? Says who?",
        "There won't be any postal votes in May. What utter rubbish, my form came today.",
    ],
)
def test_who_says_that_it_is_so_or_asks_repeats_nothing(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


def test_a_claim_said_word_for_word_is_repeated() -> None:
    ours = tuple(load_claims(SETS / "claims_pairs_dev.yaml"))
    for claim in (*CLAIMS, *ours):
        for said in (claim.claim, f"{claim.claim}!", *claim.paraphrases):
            heard = repeated(said, (*CLAIMS, *ours))
            assert any(one.claim_id == claim.claim_id for one in heard), said


def test_the_only_one_that_we_have_is_no_story_of_a_day() -> None:
    tip = Claim("TIP", "The Fernhill tip is closing for good at Christmas", verdict="false")  # fmt: skip
    text = "why are you closing Fernhill tip for good at Christmas when it's the only one we've got"
    assert match(text, (tip,)).claim_id == "TIP"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The pool won't reopen", "the pool will reopen"),
        ("It does not accept cash", "it accept cash"),
        ("They don't accept any cash anymore", "they accept cash"),
        ("No one checks the food", "somebody checks the food"),
        ("There cannot be a vote", "there can be a vote"),
        ("It is unsafe", "it is safe"),
        ("It is open", None),
        ("It is not open and not safe", None),
        ("I don't care, the baths are closing", None),
    ],
)
def test_one_negative_is_taken_out_of_a_text(text: str, left: str | None) -> None:
    assert affirmed(text) == left


def test_a_text_without_a_negative_is_read_as_it_is_said() -> None:
    pair = ("The pool will not reopen", "The pool will reopen")
    assert both_affirmed(*pair) == pair


def test_who_cannot_and_who_is_not_allowed_say_the_same() -> None:
    assert not differ("tenants can't keep dogs", "Tenants are not allowed to keep dogs")
    assert differ("tenants can keep dogs", "Tenants can't keep dogs")


TAP = Claim("TAP", "The tap water in Rushmere is not safe to drink", verdict="false")


@pytest.mark.parametrize("claim", [WATER, TAP, BRIDGE])
def test_what_is_not_unsafe_is_safe(claim: Claim) -> None:
    thing = claim.claim.partition(" is not safe")[0]
    for said in ("isn't safe", "is not safe", "isnt safe", "is unsafe"):
        wording = claim.claim.replace("is not safe", said)
        assert match(wording, [claim]).claim_id == claim.claim_id, said
    for said in ("isn't unsafe", "is not unsafe", "isn't at all unsafe"):
        assert match(claim.claim.replace("is not safe", said), [claim]).claim_id is None
        assert match(f"{thing} {said}", [claim]).claim_id is None


PASSPORT = Claim("PASSPORT", "Voters must show a passport at the polling station", verdict="false", paraphrases=("you can't vote without a passport",))  # fmt: skip
BUS = Claim("BUS", "The council is scrapping the number 42 bus", verdict="false", paraphrases=("they're axing the 42 bus",))  # fmt: skip
MAY = Claim("MAY", "The local elections in May have been cancelled", verdict="false")
LIGHTS = Claim("LIGHTS", "The Christmas lights switch-on has been cancelled", verdict="false")  # fmt: skip
LANDFILL = Claim("LANDFILL", "All the recycling in Tregarn goes to landfill", verdict="false", paraphrases=("none of our recycling gets recycled, it all goes to landfill",))  # fmt: skip
BROKE = Claim("BROKE", "The council has declared itself bankrupt", verdict="false")
LIBRARY = Claim("LIBRARY", "The council is closing Thornby Library in January", verdict="false", claim_cy="Mae'r cyngor yn cau Llyfrgell Thornby ym mis Ionawr")  # fmt: skip
MONTHLY = Claim("MONTHLY", "Bins will be emptied only once every four weeks", verdict="false", paraphrases=("they're going to monthly bin collections", "our bins are only going to be collected every 4 weeks"), not_this=("bins are emptied every two weeks",))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim", "stance"),
    [
        ("You don't need a passport to vote, any photo ID will do.", PASSPORT, "denies"),
        ("You can vote without a passport", PASSPORT, "denies"),
        ("You can't vote without a passport", PASSPORT, "repeats"),
        ("no passport no vote", PASSPORT, "repeats"),
        ("The 42 bus is not being axed after all", BUS, "denies"),
        ("They're axing the 42 bus", BUS, "repeats"),
        ("The elections in May are not called off, polling day is 6 May", MAY, "denies"),
        ("The May elections have been called off", MAY, "repeats"),
        ("the christmas lights switch-on isn't called off", LIGHTS, "denies"),
        ("The Christmas lights switch-on has not been called off", LIGHTS, "denies"),
        ("all our recycling goes in landfill", LANDFILL, "repeats"),
        ("none of our recycling goes to landfill", LANDFILL, "denies"),
        ("The council has NOT declared itself bankrupt", BROKE, "denies"),
        ("Dyw'r cyngor ddim yn cau Llyfrgell Thornby", LIBRARY, "denies"),
        ("my bin hasnt been emptied for four weeks, ref 448213, third time ive reported it", MONTHLY, "other"),
        ("our bins are not going to be collected every four weeks", MONTHLY, "denies"),
    ],
)  # fmt: skip
def test_two_negatives_are_none_and_an_ending_by_another_name_is_one(
    text: str, claim: Claim, stance: str
) -> None:
    found = match(text, (claim,), 0, ("Tregarn Council",))
    assert found.stance == stance
    assert found.score >= SAME or stance == "other"


UNSAFE = Claim("UNSAFE", "Tap water in Brynmor is unsafe to drink", verdict="false", paraphrases=("don't drink the tap water in Brynmor, it's contaminated",))  # fmt: skip
UNPAID = Claim("UNPAID", "Care workers in Elmfold have been unpaid since August", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Brynmor tap water is safe", UNSAFE),
        ("The council says tap water in Brynmor is safe", UNSAFE),
        ("Brynmor's water is safe, tests came back clear", UNSAFE),
        ("Brynmor tap water is safe, says council", UNSAFE),
        ("All the tap water in Brynmor is safe again", UNSAFE),
        ("Our tap water in Brynmor is perfectly safe folks", UNSAFE),
        ("Brynmor water got the all clear, it is safe", UNSAFE),
        ("Care workers in Elmfold have been paid since August", UNPAID),
    ],
)
def test_who_says_that_the_unsafe_is_safe_denies_it(text: str, claim: Claim) -> None:
    found = match(text, (claim,))
    assert found.stance == "denies", found
    both = {word for pair in found.agreement.agreed for word in pair}
    assert not {"safe", "unsafe", "paid", "unpaid"} & both


@pytest.mark.parametrize(
    "text",
    ["Brynmor tap water is unsafe", "Tap water in Brynmor isn't safe", "The tap water in Brynmor is not safe to drink", "Brynmor tap water unfit to drink"],
)  # fmt: skip
def test_who_says_unsafe_in_other_words_repeats_it(text: str) -> None:
    found = match(text, (UNSAFE,))
    assert found.claim_id == "UNSAFE", found


BILL = Claim("BILL", "Voters need a council tax bill to vote in person", verdict="false", paraphrases=("you have to show your council tax bill at the polling station",))  # fmt: skip
PERMIT = Claim("PERMIT", "Walkers need a permit to enter Hollin Wood", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("You can't vote without a council tax bill", BILL),
        ("They won't let you vote without a council tax bill", BILL),
        ("You cannot vote unless you bring a council tax bill", BILL),
        ("You can't vote in person unless you have your council tax bill", BILL),
        ("Nobody can vote without their council tax bill", BILL),
        ("No council tax bill, no vote", BILL),
        ("You can’t get in to vote unless you’ve got your council tax bill. Madness", BILL),
        ("You won't be able to enter Hollin Wood without a permit", PERMIT),
    ],
)  # fmt: skip
def test_a_rule_that_binds_is_heard_where_nothing_can_be_done_without(
    text: str, claim: Claim
) -> None:
    found = match(text, (claim,))
    assert found.claim_id == claim.claim_id, found
    assert found.sentence in text


@pytest.mark.parametrize(
    "text",
    ["You can't vote without photo ID", "You can't get a discount on council tax without a bill", "You can vote without a council tax bill", "You can't park at the polling station without a permit", "They can't send a council tax bill without telling us"],
)  # fmt: skip
def test_another_rule_and_the_freedom_from_it_are_no_repeat(text: str) -> None:
    assert match(text, (BILL,)).claim_id is None


SOLD = Claim("SOLD", "The council sold Oakfield Park to a developer", verdict="false", paraphrases=("Oakfield Park has been sold off to developers",))  # fmt: skip
BAYS = Claim("BAYS", "The council has abolished disabled parking bays in the town centre", verdict="misleading", paraphrases=("all the blue badge bays in town have gone",))  # fmt: skip
BUSES = Claim("BUSES", "The council is cutting all school bus services", verdict="false", paraphrases=("every school bus is being axed",))  # fmt: skip
FINE = Claim("FINE", "The council is fining people £100 for putting bins out early", verdict="false", paraphrases=("£100 fine if your bin's out the night before",))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim", "stance"),
    [
        ("Disabled bays have not been abolished", BAYS, "denies"),
        ("No school buses are being cut", BUSES, "denies"),
        ("You don't need a council tax bill to vote", BILL, "denies"),
        ("Oakfield Park was never sold", SOLD, "denies"),
        ("There is no fine for early bins", FINE, "denies"),
        ("Nobody has sold Oakfield Park", SOLD, "denies"),
        ("Oakfield Park has never looked better", SOLD, "other"),
        ("Disabled bays have not been repainted", BAYS, "other"),
        ("No school buses turned up today", BUSES, "other"),
        ("There is no bin lorry this week", FINE, "other"),
    ],
)  # fmt: skip
def test_a_plain_denial_in_few_words_is_one(
    text: str, claim: Claim, stance: str
) -> None:
    assert match(text, (claim,)).stance == stance
