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
from listener.claims.own import is_on_record, key_of
from listener.claims.quoting import REPORTED, TITLE
from listener.house import House
from listener.store import Transaction
from listener.store.comments import Kept, kept
from listener.store.connection import Row
from listener.store.incident_views import begins_again
from listener.store.incidents import CLUSTER, LEVELS, Spread, Stance
from listener.store.own_claims import OWN
from listener.store.spreading import (  # fmt: skip
    Headline,
    comments_of,
    group,
    headline,
    save_group,
    views_in,
)
from listener.telling.where import claim_place, new_claim_place
from moderation.claims.corrected import says_what_is_right
from moderation.claims.match import SAME, match
from moderation.claims.opinion.stakes import stakes
from moderation.claims.spread.bursts import LEAST_ACCOUNTS
from moderation.claims.spread.clusters import Cluster
from moderation.claims.spread.priority import NO_ENTRY_MATCH, Priority, priority
from moderation.claims.spread.spreading import Heard
from moderation.claims.stance.cues import certainty
from moderation.text.length import as_read
from moderation.types import Claim

REPORTED_OWN = (
    "something about the councillor that can be checked, reported by their side"
)
SIX_HOURS = timedelta(hours=6)


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
    again = begins_again(tx.store, key)
    own = key.startswith(OWN)
    # The owner hears of whatever three accounts say of them, but for mere opinion; comms of what spreads, weighs or was reported.
    of_them = own and (heard.worthy or is_on_record(tx.store, house, said))
    spreads = stands.spreads_at is not None or stands.reported or of_them
    if spreads and graded.level == "NONE":
        graded = replace(graded, level="LOW")
    # What many say as a mere opinion is told of no more for being weighty; what comms know of goes on growing.
    weighs = graded.level in ("MEDIUM", "HIGH") and (heard.worthy or stands.level != "NONE")  # fmt: skip
    if not spreads and not weighs:
        return
    title = OWN_TITLE if own else TITLE
    if stands.level == "NONE":
        _bring_in(tx, house, key, title, cluster.cluster_id, known, topic)

    def since(seen: Spread) -> Priority:
        claim = Claim("", said.statement, verdict="unverified", topic=topic, impact=impact)  # fmt: skip
        found = weigh_spread(claim, said.statement, seen, emergency=on)
        return replace(found, level="LOW") if found.level == "NONE" else found

    row = grow(
        tx,
        house,
        key,
        title,
        since if again else graded,
        known,
        topic=topic,
        notes=partial(_notes, tx, house, heard),
        # Somebody ended the one before: one voice more is no reason to write to them at once.
        at_once=(lambda seen: seen.accounts >= LEAST_ACCOUNTS) if again else True,
    )
    save_group(tx, cluster.cluster_id, {"level": max(row["level"], stands.level, key=LEVELS.index)})  # fmt: skip


def tell_of_report(
    tx: Transaction, house: House, known: Kept, group_id: int, key: str, reason: str
) -> Row:
    """Grow the incident of a group of statements of which the councillor's side told: no count of accounts is asked for."""
    stands, said = group(tx.store, group_id), headline(tx.store, group_id)
    assert stands is not None and said is not None
    topic, impact = stakes(said.statement)
    claim = Claim("", said.statement, topic=topic, impact=impact)
    on = emergency(house, known, tx.now)
    title = REPORTED_OWN if key.startswith(OWN) else REPORTED

    def graded(seen: Spread) -> Priority:
        found = weigh_spread(claim, said.statement, seen, emergency=on)
        return replace(found, level="LOW") if found.level == "NONE" else found

    def notes() -> list[str]:
        added = (f"They add: {reason}",) if reason else ()
        return [*_begins(seen_by=1), *added, *entry_of(house, str(group_id)), *_taken_back(house, said.statement)]  # fmt: skip

    if stands.level == "NONE":
        _bring_in(tx, house, key, title, group_id, known, topic)
    row = grow(tx, house, key, title, graded, known, topic=topic, notes=notes, at_once=True)  # fmt: skip
    save_group(tx, group_id, {"level": row["level"]})
    return row


def weigh_spread(claim: Claim, words: str, seen: Spread, *, emergency: bool, match: float = NO_ENTRY_MATCH) -> Priority:  # fmt: skip
    """How grave it is, by how far its incident has come. `words`: how sure they sound counts."""
    return priority(
        claim,
        match,
        certainty(words),
        accounts=seen.accounts,
        views=seen.views,
        press=seen.press,
        recent=seen.recent,
        before=seen.before,
        second_platform=seen.platforms > 1,
        emergency=emergency,
    )


def _grow_claim(
    tx: Transaction, house: House, known: Kept, claim: Claim, said: Headline
) -> None:
    """The council has checked it since: what says the same in other words is one more voice in the claim's incident.

    It is no finding of rule 4, for the matching did not say so: no badge and no flag comes of it. Who denies the claim, or says
    what is right about it, is counted as that, however near the words are to the group's.
    """
    if claim.verdict == "true":
        return
    text, called = as_read(known.comment.text), house.settings.called
    denies = match(text, (claim,), top=0, called=called).stance == "denies"
    right = denies or says_what_is_right(text, (claim,), called)
    on = emergency(house, known, tx.now)

    def graded(seen: Spread) -> Priority:
        return weigh_spread(claim, said.statement, seen, emergency=on)

    key = f"claim:{claim.claim_id}"
    stance: Stance = "denies" if right else "repeats"
    weighed = None if right else graded
    grow(tx, house, key, claim.claim, weighed, known, claim=claim, stance=stance, flagged=False)  # fmt: skip


def _bring_in(
    tx: Transaction,
    house: House,
    key: str,
    title: str,
    group_id: int,
    known: Kept,
    topic: str,
) -> None:
    """What was said before the group was worth an incident belongs to it too."""
    for comment_id in comments_of(tx.store, group_id):
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
        views=views_in(tx.store, cluster.cluster_id, tx.now - CLUSTER),
        recent=lately,
        before=before,
        second_platform=len(cluster.platforms(tx.now - 2 * SIX_HOURS, tx.now)) > 1,
        emergency=emergency,
    )


def _notes(tx: Transaction, house: House, heard: Heard) -> list[str]:
    cluster = heard.cluster
    said = headline(tx.store, cluster.cluster_id)
    return [
        *_begins(seen_by=cluster.accounts),
        *_why(heard),
        *entry_of(house, str(cluster.cluster_id)),
        *(_taken_back(house, said.statement) if said else ()),
    ]


def _begins(*, seen_by: int) -> tuple[str, ...]:
    who = "Several people say the same" if seen_by >= LEAST_ACCOUNTS else "The councillor's side reported it"  # fmt: skip
    return (f"{who}, and the registry of checked claims does not know it. It may be right.",)  # fmt: skip


def entry_of(house: House, group_id: str) -> tuple[str, ...]:
    """How comms make a claim of the fact bank of what several people say; nothing where there are no words that they may read."""
    if headline(house.store, int(group_id), for_all=True) is None:
        return ()
    place, _ = new_claim_place(house.settings.desk, group_id)
    return (f"To make it a claim in the fact bank: {place} (or `wardmote claims new --group {group_id}`)",)  # fmt: skip


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
            f"Look there first. {claim_place(house.settings.desk, number)[0]} (or `wardmote claims show {number}`)"
        )
    ]


def _why(heard: Heard) -> list[str]:
    found = heard.burst
    if found is None:
        return []
    hours = many(round(found.window.total_seconds() / 3600), "hour")
    if found.why == "spike":
        how = "five comments or more in six hours, at least three times as many as in the six before."
    elif found.known:
        how = (
            f"{many(found.accounts, 'account')} in {hours}. By this page's own rhythm, chance alone does that "
            f"{_odds(found.chance)}."
        )
    else:
        how = (
            f"{many(found.accounts, 'account')} in {hours}. On most pages that is no chance; on this one too little "
            "was said about the council so far to know what is usual."
        )
    return [f"It spreads: {how}"]


def _odds(chance: float) -> str:
    return (
        f"about once in {round(1 / chance):,} times" if chance > 1e-9 else "hardly ever"
    )


def many(count: int, noun: str) -> str:
    """A number with its noun: 1 comment, 2 comments."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
