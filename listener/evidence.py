"""Fixing what is known of a comment: before any act, where somebody is threatened or exposed, and where a person asks."""

from __future__ import annotations

from typing import Any

from listener.minutes.writer import MACHINE, Actor
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.decisions import last_judgement
from listener.store.evidence import capture_evidence, evidence_on
from listener.store.ready import evidence_is_kept
from listener.store.unseen import NO_THREAT
from moderation.types import Judgement


def capture(tx: Transaction, known: Kept) -> tuple[int, str]:
    """Fix what is known of a comment, its last judgement included. Gives evidence id and SHA-256."""
    judged = last_judgement(tx.store, known.comment.comment_id)
    return capture_evidence(tx, known, judged)


def capture_for_hide(tx: Transaction, known: Kept) -> tuple[int, str]:
    """The same before a hide: where what was written is not what was fixed, it is tried once more (policy P19)."""
    number, sha256 = capture(tx, known)
    return (number, sha256) if evidence_is_kept(tx.store, number, known) else capture(tx, known)  # fmt: skip


def keep(tx: Transaction, known: Kept, actor: Actor, **more: Any) -> None:
    """Fix a comment with an entry of its own, unless this version was fixed before. `more`: what else the entry says."""
    last = evidence_on(tx.store, known.comment.comment_id, 1)
    if last and last[0]["version"] == known.version and last[0]["body"]:
        return
    fix(tx, known, actor, "evidence_captured", **more)


def fix(tx: Transaction, known: Kept, actor: Actor, event: str, **more: Any) -> None:
    """Fix a comment as it stands now, with an entry of its own."""
    number, sha256 = capture(tx, known)
    details = {"evidence_id": number, "version": known.version, "evidence_sha256": sha256}  # fmt: skip
    tx.record(event, actor=actor, about=known.comment.comment_id, details=details, **more)  # fmt: skip


def keep_threat(
    tx: Transaction, known: Kept, judgement: Judgement, rules_version: str
) -> None:
    """Fix an urgent threat or exposure as soon as it is seen (RET-5): its author may take it down before a person looks."""
    threat = judgement.rule == "R2" and judgement.subcode not in NO_THREAT
    if judgement.urgent and (threat or judgement.rule == "R10"):
        keep(tx, known, MACHINE, rule=judgement.rule, rules_version=rules_version)
