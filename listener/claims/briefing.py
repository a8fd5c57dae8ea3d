"""What the councillor reads when comms brief them of an alert: facts and source. English, and draft Welsh."""

from __future__ import annotations

from listener.claims.quoting import about_no_claim
from listener.claims.wording import (
    DRAFT,
    NEED_CY,
    NEED_EN,
    Example,
    claim_cy,
    claim_en,
    example_en,
)
from listener.desk_settings import DeskSettings
from listener.language_names import names_of
from listener.store.connection import Row
from listener.telling.alerts import excerpt
from listener.telling.where import alert_place
from moderation.types import Claim


def brief_text(
    row: Row,
    claim: Claim | None,
    reason: str,
    seen: Example,
    desk: DeskSettings | None = None,
) -> str:
    """The whole brief, in both languages."""
    english = brief_english(row, claim, reason, seen, desk)
    welsh = brief_welsh(row, claim, reason, seen, desk)
    return f"{english}\n\n{DRAFT}\n\n{welsh}"


def brief_english(
    row: Row,
    claim: Claim | None,
    reason: str,
    seen: Example,
    desk: DeskSettings | None = None,
) -> str:
    """The English half."""
    unknown = ("The council has not checked it yet.",)
    about = NEED_EN if about_no_claim(row) else claim_en(claim) if claim else unknown
    return "\n".join(
        (
            f"The communications team asks you to know of this: {row['title']}",
            f"They say: {excerpt(reason)}",
            *about,
            *example_en(seen),
            alert_place(desk, int(row["incident_id"]))[0],
            "",
            "You may answer with the facts and the source, or leave it. The comments stay visible.",
        )
    )


def brief_welsh(
    row: Row,
    claim: Claim | None,
    reason: str,
    seen: Example,
    desk: DeskSettings | None = None,
) -> str:
    """The Welsh half."""
    return "\n".join(
        (
            "Mae'r tîm cyfathrebu am i chi wybod am hyn.",
            f"Dywedant: {excerpt(reason)}",
            *(NEED_CY if about_no_claim(row) else claim_cy(claim)),
            *_example_cy(seen),
            alert_place(desk, int(row["incident_id"]))[1],
            "",
            "Cewch ateb gyda'r ffeithiau a'r ffynhonnell, neu adael iddo. Mae'r sylwadau'n dal i'w gweld.",
        )
    )


def _example_cy(example: Example) -> tuple[str, ...]:
    """A label and the excerpt on a line of its own, so that it can be erased."""
    if not example.text and not example.link:
        return ()
    _, tongue = names_of(example.language)
    label = f"Un ohonynt ({tongue})" if tongue else "Un ohonynt"
    if example.source:
        label = f"Un ohonynt, gan {excerpt(example.source)}".replace(": ", " ")
    quoted = (f"{label}: {excerpt(example.text)}",) if example.text else ()
    return (*quoted, f"Ble: {example.link or 'nid oes dolen yn hysbys'}")
