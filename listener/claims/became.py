"""In words, what became of a claim that the council no longer calls wrong: English, and draft Welsh. Pure."""

from __future__ import annotations

from typing import Literal

Over = Literal["", "withdrawn", "taken out", "true"]
# Why an alert is not sent, as its story keeps it.
WHY: dict[Over, str] = {
    "withdrawn": "the claim was withdrawn",
    "taken out": "the claim was taken out of the fact bank",
    "true": "the council has found the claim true",
}
STANDS_AGAIN = "the council says something of the claim again"
_SENTENCES: dict[Over, tuple[str, str]] = {
    "withdrawn": (
        "Claim {id} was withdrawn: the council no longer stands by what it said of it.",
        "Tynnwyd honiad {id} yn ôl: nid yw'r cyngor yn glynu mwyach wrth yr hyn a ddywedodd amdano.",
    ),
    "taken out": (
        "Claim {id} was taken out of the fact bank: the council no longer says whether it is right.",
        "Tynnwyd honiad {id} allan o'r banc ffeithiau: nid yw'r cyngor yn dweud mwyach a yw'n gywir.",
    ),
    "true": (
        "The council has found claim {id} true: there is nothing to put right.",
        "Canfu'r cyngor fod honiad {id} yn wir: nid oes dim i'w gywiro.",
    ),
}


def sentences(claim_id: str, over: Over) -> tuple[str, str]:
    """What became of a claim, in English and draft Welsh; two empty ones where it stands."""
    english, welsh = _SENTENCES.get(over, ("", ""))
    return english.format(id=claim_id), welsh.format(id=claim_id)
