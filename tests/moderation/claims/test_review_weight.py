"""How grave the claim of a review is: said by a person, kept here already, or guessed from its words and told."""

from __future__ import annotations

from dataclasses import replace

from moderation.claims.review_weight import SHOWN
from moderation.claims.stakes import stakes
from tests.moderation.claims.test_claim_review import FOREIGN, TERMS, read

OPEN = replace(TERMS, topic=None, impact=None)
POLLING = {**FOREIGN, "identifier": "P-1", "claimReviewed": "Mill Lane polling station is closed on election day"}  # fmt: skip


def test_a_claim_of_voting_is_as_grave_as_if_people_had_begun_it_here() -> None:
    found = read([POLLING, FOREIGN], OPEN)
    voting, bins = found.claims
    assert (voting.topic, voting.impact) == ("voting", 5)
    assert (bins.topic, bins.impact) == stakes(FOREIGN["claimReviewed"])
    assert any('voting, impact 5 of 5: P-1 "Mill Lane' in note for note in found.notes)
    assert any("with --topic and --impact" in note for note in found.notes)


def test_what_a_person_says_counts_and_is_no_guess() -> None:
    found = read([POLLING], replace(OPEN, topic="money", impact=2))
    assert (found.claims[0].topic, found.claims[0].impact) == ("money", 2)
    assert not any("uessed" in note for note in found.notes)


def test_of_two_only_the_one_that_nobody_said_is_guessed() -> None:
    found = read([POLLING], replace(OPEN, topic="money"))
    assert (found.claims[0].topic, found.claims[0].impact) == ("money", 5)
    (head,) = (note for note in found.notes if "does not say" in note)
    assert "its impact, so impact was guessed" in head


def test_a_claim_that_is_kept_here_keeps_its_topic_and_its_impact() -> None:
    found = read([POLLING], replace(OPEN, kept={"p-1": ("decisions", 4)}))
    assert (found.claims[0].topic, found.claims[0].impact) == ("decisions", 4)
    assert not any("uessed" in note for note in found.notes)


def test_of_many_claims_the_first_are_named_and_the_rest_counted() -> None:
    many = [{**POLLING, "identifier": f"P-{n}", "claimReviewed": f"Polling station {n} is closed on election day"} for n in range(SHOWN + 2)]  # fmt: skip
    (line,) = (n for n in read(many, OPEN).notes if n.startswith("Guessed"))
    assert line.endswith(" and 2 more.") and f"P-{SHOWN} " not in line
