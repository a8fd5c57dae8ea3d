"""What a judged comment means for comms: a false claim repeated, asked about or put right, or the press that asks."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from listener.claims.incidents import emergency, grow
from listener.house import House
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.incidents import Spread
from moderation.claims.factbank.registry import in_force
from moderation.claims.spread.priority import Priority, priority
from moderation.claims.stance.stances import Mention, mention
from moderation.rulebook.entries import Need
from moderation.rules import Rules
from moderation.text.length import as_read
from moderation.types import Claim, Finding, Judgement

# Policy 10.5: a journalist who asks publicly is told as MEDIUM, without a verdict.
PRESS = Priority("MEDIUM", 0.0, {})
# Somebody in danger or at risk cannot wait for the end of the quiet hours (T13).
AT_RISK = Priority("HIGH", 0.0, {})
_DANGERS = ("emergency", "safeguarding")


def flag_claims(
    tx: Transaction, house: House, known: Kept, judgement: Judgement
) -> None:
    """Add a comment that repeats a false claim to the claim's incident, and tell comms when that grew graver.

    In an emergency, claims on safety and voting weigh more; before an election, comms hear of services, safety and
    voting only (policy 5).
    """
    if not house.claims:
        return
    by_id = _by_id(house, tx.now)
    said = _said(judgement, by_id)
    for finding, claim in said:
        grow(
            tx,
            house,
            f"claim:{claim.claim_id}",
            claim.claim,
            partial(_grade, house, tx, known, claim, finding),
            known,
            claim=claim,
            matched=finding.score or 0.0,
            language=judgement.language,
        )
    if not said:
        _hear_asides(tx, house, known, judgement, by_id)


def _by_id(house: House, now: datetime) -> dict[str, Claim]:
    return {claim.claim_id: claim for claim in in_force(house.claims, now)}


def _said(judgement: Judgement, by_id: dict[str, Claim]) -> list[tuple[Finding, Claim]]:
    """The claims that a comment was judged to repeat, as far as they are in force."""
    found = [(f, by_id.get(str(f.data.get("claim_id", "")))) for f in judgement.findings if f.rule == "R4"]  # fmt: skip
    return [(finding, claim) for finding, claim in found if claim is not None]


def _grade(
    house: House,
    tx: Transaction,
    known: Kept,
    claim: Claim,
    finding: Finding,
    seen: Spread,
) -> Priority:
    return priority(
        claim,
        match_score=finding.score or 0.0,
        certainty=float(finding.data.get("certainty", 1.0)),
        accounts=seen.accounts,
        views=seen.views,
        press=seen.press,
        recent=seen.recent,
        before=seen.before,
        second_platform=seen.platforms > 1,
        emergency=emergency(house, known, tx.now),
    )


def _hear_asides(
    tx: Transaction,
    house: House,
    known: Kept,
    judgement: Judgement,
    by_id: dict[str, Claim],
) -> None:
    """Count who asks about a known claim, and who says that it is not so: a LOW signal, and never a finding of rule 4.

    What nobody has verified, or no more, is counted too: people want to know. What is true is asked about by right.
    """
    heard = _mentioned(house, known, by_id)
    if heard is None:
        return
    claim = by_id[heard.claim_id]
    grow(
        tx,
        house,
        f"claim:{claim.claim_id}",
        claim.claim,
        None,
        known,
        claim=claim,
        stance=heard.stance,
        matched=heard.score,
        language=judgement.language,
    )


def _mentioned(house: House, known: Kept, by_id: dict[str, Claim]) -> Mention | None:
    comment = known.comment
    if comment.by_owner or comment.author_id in house.rules.official_authors:
        return None
    # Of the very claims that the judge compared it with: what was found there is remembered.
    return mention(as_read(comment.text), tuple(by_id.values()), house.settings.names)


def hear_beforehand(house: House, known: Kept, judgement: Judgement, now: datetime) -> None:  # fmt: skip
    """Look beforehand for what `flag_claims` will look for: the registry remembers it, and the write need not look."""
    by_id = _by_id(house, now)
    if not _said(judgement, by_id):
        _mentioned(house, known, by_id)


def tell_press(
    tx: Transaction, house: House, known: Kept, judgement: Judgement, rules: Rules
) -> None:
    """Tell comms of a need that the rules make theirs: the press, or danger. Each is an incident of its own, without a verdict.

    Not where the author may hurt themselves, whatever else is in the words: that is for the owner alone (policy 6.4).
    """
    if is_private(rules, judgement):
        return
    for need in _needs(rules, judgement):
        if "comms" in need.alert_to:
            key = f"need:{need.id}:{known.comment.comment_id}"
            graded = _weigh_need(need, judgement)
            title, language = need.title.en, judgement.language
            grow(tx, house, key, title, graded, known, language=language)


def is_private(rules: Rules, judgement: Judgement) -> bool:
    """Whether the author may hurt themselves: then no word of theirs is for comms, whatever it is about (policy 6.4)."""
    return any(need.is_private for need in _needs(rules, judgement))


def _needs(rules: Rules, judgement: Judgement) -> list[Need]:
    return [rules.need(name) for name in dict.fromkeys(f.rule for f in judgement.needs)]


def _weigh_need(need: Need, judgement: Judgement) -> Priority:
    """How grave a need is: an emergency or somebody at risk is HIGH, the press and all else MEDIUM."""
    if {f.check for f in judgement.needs if f.rule == need.id} == {"journalist"}:
        return PRESS
    danger = any(use.check in _DANGERS for use in need.checks)
    return AT_RISK if need.urgent or danger else PRESS
