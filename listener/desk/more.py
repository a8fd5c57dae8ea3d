"""What else can be done about a comment, by role: the matrix of policy 3.2, as links on its page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from listener.desk.sight import can
from listener.desk.visit import Visit
from listener.pages import capabilities_of
from listener.people.appeals import restriction
from listener.people.handing import takers
from listener.people.matrix import cell
from listener.people.notice_holds import ROLES as HOLD_ROLES
from listener.store.comments import Kept
from listener.store.connection import Row
from listener.store.person_acts import block_about

SAYS = ("ask_author", "reply_offered", "offer_contact", "stop_request", "warning")


@dataclass(frozen=True)
class More:
    """Which steps beyond keeping and hiding this person may take here."""

    says: tuple[str, ...]
    report: bool
    rule_4: bool
    delete: bool
    block: bool
    unblock: bool
    hand: bool
    advice: bool
    evidence: bool
    notice_hold: bool
    untrue: bool

    @property
    def gentle(self) -> bool:
        """Whether there is any step that can be taken back."""
        other = self.hand or self.advice or self.evidence or self.notice_hold
        return bool(self.says) or self.report or other or self.untrue

    @property
    def grave(self) -> bool:
        """Whether there is any step that cannot be taken back, or needs a second person."""
        return self.rule_4 or self.delete or self.block or self.unblock


def more_of(visit: Visit, row: Row, known: Kept, state: Mapping[str, Any]) -> More:
    """What this person may do on this comment as it stands. The server asks again when they do it."""
    comment, house = known.comment, visit.house
    here = not known.gone_at and not known.erased_at
    name = visit.session.name if visit.session else ""
    decides = any(cell(role, "read_queue") == "yes" for role in visit.roles)
    listed, acting = bool(house.settings.people), house.settings.mode != "watch"
    theirs = bool(comment.author_id) and not comment.by_owner
    blocked = block_about(house.store, comment.page_id, comment.author_id, comment.comment_id)  # fmt: skip
    lasting = listed and acting and here
    able = capabilities_of(comment.page_id)
    barred = state["barred"]  # from hiding these words again: as a delete would, too
    hides = not (state["hidden"] or state["no_hide"] or barred.waits or "R4" in barred.won)  # fmt: skip
    return More(
        says=SAYS if here and can(visit, "reply") and can(visit, "ask_to_stop") else (),
        report=listed and not known.erased_at and can(visit, "report"),
        rule_4=lasting and hides and can(visit, "hide_r4"),
        delete=lasting
        and bool(able and able.delete)
        and not barred.waits
        and can(visit, "delete"),
        block=lasting
        and bool(able and able.block)
        and theirs
        and blocked is None
        and can(visit, "block"),
        # A reviewer ends blocks too, but as the answer to an appeal.
        unblock=decides and listed and acting and blocked is not None,
        hand=decides and not row["closed_at"] and bool(takers(house, name)),
        advice=decides and here,
        evidence=can(visit, "evidence_pack"),
        notice_hold=visit.is_a(*HOLD_ROLES)
        and restriction(house.store, known) is not None,
        untrue=here and not comment.by_owner and visit.is_a("owner", "delegate"),
    )
