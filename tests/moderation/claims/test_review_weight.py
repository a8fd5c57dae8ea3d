"""How grave the claim of a review is: said by a person, kept here already, or guessed from its words and told."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from moderation.claims.factbank.review import write_reviews
from moderation.claims.factbank.review_weight import SHOWN
from moderation.claims.opinion.stakes import stakes
from tests.moderation.claims.test_claim_review import CLAIM, FOREIGN, NOW, TERMS, read

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


@pytest.mark.parametrize("topic", ["voting", "money"])
@pytest.mark.parametrize("impact", [1, 5])
def test_topic_and_impact_go_out_and_come_back_whatever_is_kept_here(
    topic: str, impact: int
) -> None:
    ours = replace(CLAIM, topic=topic, impact=impact)
    text, notes = write_reviews([ours], "Wenbrook Council", NOW)
    assert not any("impact" in note or "topic" in note for note in notes)
    unsaid = replace(TERMS, topic=None, impact=None, kept={CLAIM.claim_id.casefold(): ("safety", 3)})  # fmt: skip
    found = read(text, unsaid)
    (back,) = found.claims
    assert (back.topic, back.impact) == (topic, impact)
    assert not any("guessed" in note or "keywords" in note for note in found.notes)
    (said,) = read(text, replace(unsaid, topic="decisions", impact=2)).claims
    assert (said.topic, said.impact) == ("decisions", 2), "a person said so"
    again, _ = write_reviews([back], "Wenbrook Council", NOW)
    (first,), (second,) = (json.loads(each)["@graph"] for each in (text, again))
    assert first["keywords"] == second["keywords"]


@pytest.mark.parametrize(
    "keywords",
    [
        "bins, council",
        ["bins"],
        [{"@type": "DefinedTerm", "inDefinedTermSet": "urn:wardmote:topic", "termCode": "gossip"}],
        [{"@type": "DefinedTerm", "inDefinedTermSet": "urn:wardmote:impact", "termCode": "99"}],
        {"inDefinedTermSet": "urn:wardmote:topic"},
    ],
)  # fmt: skip
def test_words_of_others_say_no_topic_and_no_impact(keywords: object) -> None:
    found = read(FOREIGN | {"keywords": keywords}, OPEN)  # fmt: skip
    assert any("guessed" in note for note in found.notes)
    assert any("Not taken over:" in note and "keywords" in note for note in found.notes)
