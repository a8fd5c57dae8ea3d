"""What comms are told of a statement that spreads and that nobody has checked: once for each level it reaches.

What is about the owner in person goes to the owner alone, until they forward it (own.py).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from listener.claims.incidents import emergency, grow
from listener.claims.joining import standing_claim
from listener.claims.own import TITLE as OWN_TITLE
from listener.claims.own import key_of
from listener.house import House
from listener.store import Transaction
from listener.store.comments import Kept, kept
from listener.store.connection import as_text
from listener.store.incidents import Spread
from listener.store.own_claims import OWN
from listener.store.spreading import (  # fmt: skip
    Headline,
    comments_of,
    first_seen,
    group,
    headline,
    listening_since,
    save_group,
)
from moderation.claims.clusters import Cluster, copied
from moderation.claims.cues import certainty
from moderation.claims.match import SAME, match
from moderation.claims.priority import Priority, priority
from moderation.claims.spreading import Heard
from moderation.claims.stakes import stakes
from moderation.types import Claim

TITLE = "something new is being said by several people"
SIX_HOURS = timedelta(hours=6)
A_WEEK = timedelta(days=7)
NO_ENTRY_MATCH = 0.5  # policy 10.3
LEAST_COPIES = 3


def tell_of_spread(tx: Transaction, house: House, known: Kept, heard: Heard) -> None:
    """Grow the incident of a group of statements, where it spreads or weighs enough: comms hear once of each level."""
    cluster = heard.cluster
    stands, said = (
        group(tx.store, cluster.cluster_id),
        headline(tx.store, cluster.cluster_id),
    )
    if stands is None or said is None:
        return
    checked = standing_claim(tx, cluster.cluster_id)
    if checked is not None:
        _grow_claim(tx, house, known, checked, said)
        return
    on = emergency(house, known, tx.now)
    topic, impact = stakes(said.statement)
    graded = _grade(tx, cluster, said, topic, impact, emergency=on)
    key = key_of(tx, house, cluster.cluster_id)
    own = key.startswith(OWN)
    # The owner hears of whatever three accounts say of them; comms of what spreads, or weighs enough.
    spreads = stands.spreads_at is not None or own
    if spreads and graded.level == "NONE":
        graded = replace(graded, level="LOW")
    if not spreads and graded.level not in ("MEDIUM", "HIGH"):
        return
    title = OWN_TITLE if own else TITLE
    if stands.level == "NONE":
        _bring_in(tx, house, key, title, cluster, known, topic)
    row = grow(
        tx,
        house,
        key,
        title,
        graded,
        known,
        topic=topic,
        notes=partial(_notes, tx, house, heard),
        at_once=True,
    )
    save_group(tx, cluster.cluster_id, {"level": row["level"]})


def _grow_claim(
    tx: Transaction, house: House, known: Kept, claim: Claim, said: Headline
) -> None:
    """The council has checked it since: what says the same in other words is one more voice in the claim's incident.

    It is no finding of rule 4, for the matching did not say so: no badge and no flag comes of it.
    """
    if claim.verdict == "true":
        return
    on = emergency(house, known, tx.now)

    def graded(seen: Spread) -> Priority:
        return priority(
            claim,
            NO_ENTRY_MATCH,
            certainty(said.statement),
            accounts=seen.accounts,
            press=seen.press,
            recent=seen.recent,
            before=seen.before,
            second_platform=seen.platforms > 1,
            emergency=on,
        )

    key = f"claim:{claim.claim_id}"
    grow(tx, house, key, claim.claim, graded, known, claim=claim, flagged=False)


def _bring_in(
    tx: Transaction,
    house: House,
    key: str,
    title: str,
    cluster: Cluster,
    known: Kept,
    topic: str,
) -> None:
    """What was said before the group was worth an incident belongs to it too."""
    for comment_id in comments_of(tx.store, cluster.cluster_id):
        earlier = kept(tx.store, comment_id)
        if earlier and comment_id != known.comment.comment_id:
            grow(tx, house, key, title, None, earlier, topic=topic)


def _grade(tx: Transaction, cluster: Cluster, said: Headline, topic: str, impact: int, *, emergency: bool) -> Priority:  # fmt: skip
    """As an entry would be that nobody has checked (policy 10.3)."""
    claim = Claim("", said.statement, verdict="unverified", topic=topic, impact=impact)
    lately = cluster.between(tx.now - SIX_HOURS, tx.now)
    before = cluster.between(tx.now - 2 * SIX_HOURS, tx.now - SIX_HOURS)
    return priority(
        claim,
        NO_ENTRY_MATCH,
        certainty(said.statement),
        accounts=cluster.accounts,
        recent=lately,
        before=before,
        second_platform=len(cluster.platforms) > 1,
        emergency=emergency,
    )


def _notes(tx: Transaction, house: House, heard: Heard) -> list[str]:
    cluster = heard.cluster
    said = headline(tx.store, cluster.cluster_id)
    return [
        "Several people say the same, and the registry of checked claims does not know it. It may be right.",
        *_why(heard),
        *copies(tx, cluster),
        f"To make it a registry entry: wardmote claims new --group {cluster.cluster_id}",
        *(_taken_back(house, said.statement) if said else ()),
    ]


def _taken_back(house: House, statement: str) -> list[str]:
    """A claim that the council once called wrong and has withdrawn since: whoever answers must know that."""
    withdrawn = (c for c in house.claims if c.status == "withdrawn")
    # The matching leaves out what is withdrawn: here it is asked for.
    found = match(statement, [replace(c, status="active") for c in withdrawn], top=0)
    if found.claim is None or found.score < SAME:
        return []
    number = found.claim.claim_id
    return [
        (
            f"The council checked this once, as claim {number}, and has withdrawn what it said then. "
            f"Look there first: wardmote claims show {number}"
        )
    ]


def _why(heard: Heard) -> list[str]:
    found = heard.burst
    if found is None:
        return []
    hours = many(round(found.window.total_seconds() / 3600), "hour")
    how = (
        "five comments or more in six hours, at least three times as many as in the six before."
        if found.why == "spike"
        else f"{many(found.accounts, 'account')} in {hours}. By this page's own rhythm, chance alone does that "
        f"{_odds(found.chance)}."
    )
    return [f"It spreads: {how}"]


def _odds(chance: float) -> str:
    return (
        f"about once in {round(1 / chance):,} times" if chance > 1e-9 else "hardly ever"
    )


def copies(tx: Transaction, cluster: Cluster) -> list[str]:
    """The pattern of one text from several accounts, as a count. It accuses nobody: people share what they read."""
    accounts = copied(cluster)
    if len(accounts) < LEAST_COPIES:
        return []
    line = f"The same words came from {len(accounts)} accounts"
    since = listening_since(tx.store)
    seen = [at for at in (first_seen(tx.store, account) for account in accounts) if at]
    if since is not None and since <= tx.now - A_WEEK and seen:
        new = sum(as_text(at) > as_text(tx.now - A_WEEK) for at in seen)
        line += f", {new} of which were first seen this week" if new else ", none of them new to the page"  # fmt: skip
    return [line + "."]


def many(count: int, noun: str) -> str:
    """A number with its noun: 1 comment, 2 comments."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
