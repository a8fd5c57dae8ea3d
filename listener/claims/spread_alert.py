"""What comms are told of a statement that spreads and that nobody has checked: once for each level it reaches."""

from __future__ import annotations

from datetime import timedelta

from listener.house import House
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.connection import as_text
from listener.store.messages import put_out
from listener.store.spreading import (  # fmt: skip
    Headline,
    first_seen,
    group,
    headline,
    listening_since,
    save_group,
)
from listener.telling.alerts import excerpt
from moderation.claims.clusters import Cluster, copied
from moderation.claims.cues import certainty
from moderation.claims.priority import Priority, priority
from moderation.claims.spreading import Heard
from moderation.claims.stakes import stakes
from moderation.types import Claim

LEVELS = ("NONE", "LOW", "MEDIUM", "HIGH")
BEFORE_AN_ELECTION = ("services", "safety", "voting")  # policy 5
SIX_HOURS = timedelta(hours=6)
A_WEEK = timedelta(days=7)
NO_ENTRY_MATCH = 0.5  # policy 10.3
LEAST_COPIES = 3


def tell_of_spread(tx: Transaction, house: House, known: Kept, heard: Heard) -> None:
    """Tell comms of a group of statements, where it spreads or weighs enough, and more than when they were told last."""
    cluster = heard.cluster
    stands, said = (
        group(tx.store, cluster.cluster_id),
        headline(tx.store, cluster.cluster_id),
    )
    if stands is None or said is None:
        return
    holds = house.standing(known.comment.page_id, tx.now)
    topic, impact = stakes(said.statement)
    graded = _grade(tx, cluster, said, topic, impact, emergency=holds.on("emergency"))
    spreads = stands.spreads_at is not None
    level = "LOW" if spreads and graded.level == "NONE" else graded.level
    theirs = not holds.on("pre_election") or topic in BEFORE_AN_ELECTION
    worth_it = spreads or level in ("MEDIUM", "HIGH")
    if not (theirs and worth_it and LEVELS.index(level) > LEVELS.index(stands.level)):
        return
    save_group(tx, cluster.cluster_id, {"level": level})
    put_out(
        tx,
        once=f"spread:{cluster.cluster_id}:{level}",
        kind="spread",
        audience="comms",
        subject=f"{level}: something new is being said by {many(cluster.accounts, 'account')}",
        body=_body(tx, heard, said, graded, level),
        weight="claim_high" if level == "HIGH" else "plain",
    )


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


def _body(
    tx: Transaction, heard: Heard, said: Headline, graded: Priority, level: str
) -> str:
    """Policy 10.5: no author, no history. The line with the comment's words is erased with the comment."""
    cluster = heard.cluster
    lately = cluster.between(tx.now - SIX_HOURS, tx.now)
    parts = graded.parts
    where = " and ".join(cluster.platforms)
    so_far = (
        f"{many(len(cluster.members), 'time')} by {many(cluster.accounts, 'account')}"
    )
    how = (
        f"impact {parts['impact']:g} of 5 by its words, reach {parts['reach']:g} of 5, "
        f"sureness {parts['confidence']:.0%}, speed {parts['velocity']:g}"
    )
    lines = [
        "Several people say the same about the council, and the registry of checked claims does not know it.",
        "Nobody has checked whether it is true.",
        f"One of them: {excerpt(said.comment)}",
        f"Where: {said.link}",
        f"Said so far: {so_far}, {lately} of them in the last six hours, on {where}",
        f"Priority: {level} ({how})",
        *_why(heard),
        *copies(tx, cluster),
        f"To make it a registry entry: wardmote claims new --group {cluster.cluster_id}",
        "",
        "The comments stay visible: being wrong is not against the rules, and it may be right.",
    ]
    return "\n".join(lines)


def _why(heard: Heard) -> list[str]:
    found = heard.burst
    if found is None:
        return []
    hours = many(round(found.window.total_seconds() / 3600), "hour")
    how = (
        "five comments or more in six hours, at least three times as many as in the six before."
        if found.why == "spike"
        else f"{many(found.accounts, 'account')} in {hours}. By this page's own rhythm, chance alone does that "
        f"about {_odds(found.chance)}."
    )
    return [f"It spreads: {how}"]


def _odds(chance: float) -> str:
    return (
        f"once in {round(1 / max(chance, 1e-9)):,} times" if chance > 1e-9 else "never"
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
