"""A rung of the ladder that only named persons have (policy 3.1, L5 to L10), written down as one."""

from __future__ import annotations

from collections.abc import Mapping

from connectors.base import Proof
from listener.decide import record, sign
from listener.evidence import capture
from listener.house import House
from listener.minutes.writer import Actor
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.decisions import Decision, Rung, publish_notice, save_notice
from listener.store.person_acts import wish_for


def take_step(
    tx: Transaction,
    house: House,
    known: Kept,
    verb: Rung,
    actor: Actor,
    reason: str,
    *,
    rule: str | None,
    notice: tuple[str, str],
    details: Mapping[str, object],
    proof: Proof | None = None,
    undoes: int | None = None,
    author_id: str = "",
) -> Decision:
    """A rung of the ladder that only people have: evidence, decision, notice, entry; with a proof, the wish too."""
    evidence_id, evidence_sha256 = capture(tx, known)
    made = sign(tx, house, known, verb, actor, rule, reason, undoes)
    notice_id = save_notice(tx, made, *notice)
    named: dict[str, object] = {
        "decision_id": made.decision_id,
        "verb": verb,
        "version": known.version,
        "undoes": undoes,
        "notice_id": notice_id,
    }
    if proof is not None and verb in ("delete", "block", "unblock"):
        named["act_id"] = wish_for(
            tx,
            made,
            verb,
            known,
            evidence_id=evidence_id,
            notice_id=notice_id,
            proved_by=proof.actor_id,
            proved_at=proof.proved_at,
            author_id=author_id,  # where the comment's own was erased
        )
        named["evidence_sha256"] = evidence_sha256
    else:
        publish_notice(tx, made.decision_id)
        named["captured_sha256"] = evidence_sha256
    record(tx, house, known, "human_action", made, {**named, **details})
    return made
