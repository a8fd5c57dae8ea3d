"""What the councillor reads when comms brief them of an alert: facts and source. English, and draft Welsh."""

from __future__ import annotations

from listener.claims.as_it_stands import Standing
from listener.claims.became import Over, sentences
from listener.claims.postures import found_wrong
from listener.claims.quoting import about_no_claim
from listener.claims.wording import (
    NEED_CY,
    NEED_EN,
    Example,
    claim_cy,
    claim_en,
    example_en,
    heading,
)
from listener.desk_settings import DeskSettings
from listener.language_names import names_of
from listener.store.connection import Row
from listener.telling.alerts import excerpt
from listener.telling.both import DRAFT
from listener.telling.where import alert_place
from moderation.types import Claim

_ANSWER = (
    "You may answer with the facts and the source, or leave it. The comments stay visible.",
    "Cewch ateb gyda'r ffeithiau a'r ffynhonnell, neu adael iddo. Mae'r sylwadau'n dal i'w gweld.",
)
_NOTHING_YET = (
    (
        "The council has nothing checked to say on this yet. Please do not state what is right before the communications team "
        "gives you facts and a source. The comments stay visible."
    ),
    (
        "Nid oes gan y cyngor ddim wedi'i wirio i'w ddweud am hyn eto. Peidiwch â dweud beth sy'n gywir cyn i'r tîm cyfathrebu roi "
        "ffeithiau a ffynhonnell i chi. Mae'r sylwadau'n dal i'w gweld."
    ),
)
_RUN_OUT = (
    (
        "The day until which the council checked this is past. Please ask the communications team if it still holds before you "
        "repeat it. The comments stay visible."
    ),
    (
        "Mae'r diwrnod y gwiriodd y cyngor hyn hyd ato wedi mynd heibio. Gofynnwch i'r tîm cyfathrebu a yw'n dal yn wir cyn i chi ei "
        "ailadrodd. Mae'r sylwadau'n dal i'w gweld."
    ),
)
# The councillor may have answered already, with what the council said then.
_UNSAID = (
    "Please do not repeat what the council said of it before. The comments stay visible.",
    "Peidiwch ag ailadrodd yr hyn a ddywedodd y cyngor amdano o'r blaen. Mae'r sylwadau'n dal i'w gweld.",
)


def brief_subject(row: Row, said: Standing) -> str:
    """The subject of a brief."""
    return f"From the communications team: {heading(row, said)}"


def brief_text(
    row: Row,
    claim: Claim | None,
    reason: str,
    seen: Example,
    desk: DeskSettings | None = None,
    over: Over = "",
) -> str:
    """The whole brief, in both languages. over: why the council has nothing to put right, of a claim that it had checked."""
    english = brief_english(row, claim, reason, seen, desk, over)
    welsh = brief_welsh(row, claim, reason, seen, desk, over)
    return f"{english}\n\n{DRAFT}\n\n{welsh}"


def brief_english(
    row: Row,
    claim: Claim | None,
    reason: str,
    seen: Example,
    desk: DeskSettings | None = None,
    over: Over = "",
) -> str:
    """The English half."""
    gone, _ = sentences(row["claim_id"], over)
    unknown = (gone or "The council has not checked it yet.",)
    about = NEED_EN if about_no_claim(row) else claim_en(claim) if claim else unknown
    answer = _how_to_answer(claim, gone)[0]
    return "\n".join(
        (
            f"The communications team asks you to know of this: {heading(row, Standing(claim, over))}",
            f"They say: {excerpt(reason)}",
            *about,
            *example_en(seen),
            alert_place(desk, int(row["incident_id"]))[0],
            "",
            answer,
        )
    )


def brief_welsh(
    row: Row,
    claim: Claim | None,
    reason: str,
    seen: Example,
    desk: DeskSettings | None = None,
    over: Over = "",
) -> str:
    """The Welsh half."""
    _, gone = sentences(row["claim_id"], over)
    about = (gone,) if gone and claim is None else claim_cy(claim)
    return "\n".join(
        (
            "Mae'r tîm cyfathrebu am i chi wybod am hyn.",
            f"Dywedant: {excerpt(reason)}",
            *(NEED_CY if about_no_claim(row) else about),
            *_example_cy(seen),
            alert_place(desk, int(row["incident_id"]))[1],
            "",
            _how_to_answer(claim, gone)[1],
        )
    )


def _how_to_answer(claim: Claim | None, gone: str) -> tuple[str, str]:
    """What the councillor may say, in both languages. Only what the council has checked, and can show, is to be repeated."""
    if claim is None:
        return _UNSAID if gone else _NOTHING_YET
    if claim.status == "expired" and claim.correct_statement:
        return _RUN_OUT
    stated = claim.verdict == "true" or (found_wrong(claim) and claim.correct_statement)
    return _ANSWER if stated and claim.source_url else _NOTHING_YET


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
