"""Any valid registry, for properties: each sentence is a fact that can be checked, the rest is whatever people type."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from moderation.types import Claim

DAY_ONE = datetime(2026, 11, 2, tzinfo=UTC)
ROLES = ("comms-duty-editor", "comms-lead", "golygydd: dyletswydd", "null", "007")
SENTENCES = (
    "The council is closing all its libraries next month",
    "Garden waste will cost £90 a year",
    "The council sold the {} to a builder",
    "Voting in Fernhollow needs no photo ID",
    'The "{}" bridge closes on 3 March: no buses',
)
# What a person may type into a free text: all letters but those that no page can show, or that turn the words about.
TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
free = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc"),
        exclude_characters=TURNS,
        include_characters="\n\t",
    ),
    max_size=30,
)
said = st.builds(
    lambda sentence, word: sentence.format(word),
    st.sampled_from(SENTENCES),
    st.sampled_from(("old pool", "Neuadd y Dref", "yes", "#1 'depot'")),
)
phrases = st.lists(
    st.sampled_from(
        (
            "they're shutting every library",
            "ninety quid for the brown bin",
            "maen nhw'n cau pob llyfrgell",
            "- no: 'buses' over the bridge # at all",
        )
    ),
    max_size=3,
).map(tuple)


@st.composite
def claims(draw: st.DrawFn, claim_id: str) -> Claim:
    """One valid claim."""
    verdict = draw(
        st.sampled_from(("false", "misleading", "unverified", "true", "outdated"))
    )
    source = draw(
        st.sampled_from(("https://council.example/a?b=1#c", "http://cyngor.cymru/dŵr"))
    )
    owner, approver = draw(
        st.lists(st.sampled_from(ROLES), min_size=2, max_size=2, unique=True)
    )
    created_at = DAY_ONE - timedelta(days=draw(st.integers(0, 290)))
    right = draw(free)
    return Claim(
        claim_id,
        draw(said),
        paraphrases=draw(phrases),
        not_this=tuple(draw(st.lists(free, max_size=2))),
        verdict=verdict,
        correct_statement=right,
        source_url=source if verdict != "unverified" or draw(st.booleans()) else "",
        impact=draw(st.integers(1, 5)),
        topic=draw(st.sampled_from(("services", "money", "voting"))),
        expires_at=created_at + timedelta(days=1 + draw(st.integers(1, 90))),
        claim_cy=draw(st.just("") | free.map("Mae'r cyngor yn {}".format)),
        harm=draw(free),
        source_date=draw(st.sampled_from(("", "2026-01-12"))),
        owner_role=owner,
        approved_by_role=approver,
        created_at=created_at,
        status=draw(st.sampled_from(("active", "expired", "withdrawn"))),
        paraphrases_cy=draw(phrases),
        correct_statement_cy=draw(free) if right else "",
        ward=draw(free),
        service=draw(free),
    )


@st.composite
def registries(draw: st.DrawFn, most: int = 4) -> tuple[Claim, ...]:
    """A valid registry: distinct ids, in any order."""
    ids = draw(
        st.lists(
            st.sampled_from(("CLM-1", "CLM-2", "1e3", "NO", "2026-01-12", "x:y.z_1")),
            max_size=most,
            unique=True,
        )
    )
    return tuple(_apart(draw(claims(claim_id)), n) for n, claim_id in enumerate(ids))


def _apart(claim: Claim, number: int) -> Claim:
    """A claim in words that no other of the registry has, since the same words may not be false in one and true in another."""
    return replace(
        claim,
        claim=f"{claim.claim}, depot {number}",
        claim_cy=f"{claim.claim_cy} {number}" if claim.claim_cy else "",
        paraphrases=tuple(f"{text} {number}" for text in claim.paraphrases),
        paraphrases_cy=tuple(f"{text} cy {number}" for text in claim.paraphrases_cy),
    )
