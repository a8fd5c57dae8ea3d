"""Who spoke because of a claim that the council no longer calls wrong hears of it: the councillor who was briefed, and comms
where a correction was chosen. English and draft Welsh.

At once, whatever became of the alert: what was said in public on the council's word stands there until somebody mends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from listener.claims.became import Over, sentences
from listener.settings import Settings
from listener.store import Transaction
from listener.store.claims import held_claim
from listener.store.incident_views import postures_of_claim
from listener.store.messages import only_waits, put_out
from listener.telling.both import with_welsh
from listener.telling.where import alert_place
from moderation.types import Claim

_BRIEFED = (
    "The communications team briefed you on this claim: {claim}",
    "Cawsoch eich briffio gan y tîm cyfathrebu am yr honiad hwn: {claim}",
)
_UNSAY = (
    "Please do not repeat what the council said of it before. If you have answered with that, you may wish to put it right.",
    "Peidiwch ag ailadrodd yr hyn a ddywedodd y cyngor amdano o'r blaen. Os ydych wedi ateb â hynny, efallai y byddwch am ei gywiro.",
)
_CORRECTED = (
    "A correction was chosen as the answer to it. Please look at what was published, and take it back if it is wrong.",
    "Dewiswyd cywiriad fel ateb iddo. Edrychwch ar yr hyn a gyhoeddwyd, a thynnwch ef yn ôl os yw'n anghywir.",
)


def tell_who_was_briefed(
    tx: Transaction, settings: Settings, claim_id: str, over: Over
) -> None:
    """One message to the owner where comms briefed them of the claim; none where they did not."""
    # A brief that has not left is written anew before it does, and says then what became of the claim.
    numbers = [
        number
        for number in _where_set(tx, claim_id, "brief_councillor")
        if not only_waits(tx.store, f"incident:{number}:brief:")
    ]
    held = held_claim(tx.store, claim_id)
    if not numbers or held is None:
        return
    claim = held.claim
    became, became_cy = sentences(claim_id, over)
    places, places_cy = _places(settings, numbers)
    put_out(
        tx,
        once=f"claim-unsaid:{claim_id}:{held.version}:owner",
        kind="claim_unsaid",
        audience="owner",
        subject=f"Claim {claim_id}: the council no longer says that it is wrong",
        body=with_welsh(
            (_BRIEFED[0].format(claim=claim.claim), became, _UNSAY[0], *places),
            (_BRIEFED[1].format(claim=in_welsh_words(claim)), became_cy, _UNSAY[1], *places_cy),
        ),
    )  # fmt: skip


def tell_who_corrected(tx: Transaction, settings: Settings, claim_id: str) -> None:
    """One message to comms where they chose a correction of a claim that was found true now."""
    lines, lines_cy = about_corrections(tx, settings, claim_id)
    held = held_claim(tx.store, claim_id)
    if not lines or held is None:
        return
    became, became_cy = sentences(claim_id, "true")
    put_out(
        tx,
        once=f"claim-unsaid:{claim_id}:{held.version}:comms",
        kind="claim_unsaid",
        audience="comms",
        subject=f"Claim {claim_id} is found true, and a correction was chosen",
        body=with_welsh(
            (held.claim.claim, became, *lines),
            (in_welsh_words(held.claim), became_cy, *lines_cy),
        ),
    )


def about_corrections(
    tx: Transaction, settings: Settings, claim_id: str
) -> tuple[Sequence[str], Sequence[str]]:
    """The lines of a message on the corrections that were chosen of a claim, in both languages; none where none was."""
    numbers = _where_set(tx, claim_id, "publish_correction")
    if not numbers:
        return (), ()
    places, places_cy = _places(settings, numbers)
    return (_CORRECTED[0], *places), (_CORRECTED[1], *places_cy)


def in_welsh_words(claim: Claim) -> str:
    """What a claim says, in Welsh where that was written."""
    return claim.claim_cy or claim.claim


def _where_set(tx: Transaction, claim_id: str, posture: str) -> list[int]:
    return [number for number, was in postures_of_claim(tx.store, claim_id) if was == posture]  # fmt: skip


def _places(settings: Settings, numbers: Sequence[int]) -> tuple[list[str], list[str]]:
    pairs = [alert_place(settings.desk, number) for number in numbers]
    return [english for english, _ in pairs], [welsh for _, welsh in pairs]
