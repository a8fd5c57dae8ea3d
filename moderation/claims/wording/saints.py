"""A place that is called after a saint is called so without its kind: "they're closing St Oswin's" of "St Oswin's primary school".

The reader is shown the kind as the claim has it, where the sentence names no other: St Oswin's church is another place.
"""

from __future__ import annotations

import re

from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

_SAINT = r"\b[Ss](?:t|aint)\.? (?P<saint>[A-Z]?[a-z]+?)['’]?s"
_KIND = r"(?:(?:catholic|primary|infants?|junior|high|secondary|nursery|special|care|day|community|church|leisure|health|c of e|rc)(?: |$))*(?:school|academy|college|primary|infants?|juniors|nursery|church|chapel|hospice|hospital|surgery|clinic|hall|home|centre|park|square|road|street|lane|close|court|house|gardens?|parish|vicarage|club|fete|fair)\b"
_NAMED = late(rf"{_SAINT} (?P<kind>{_KIND})", re.IGNORECASE)
_ALONE = late(rf"{_SAINT}(?! {_KIND})(?=[ ,.;:!?]|$)", re.IGNORECASE)
_SCHOOL = late(rf"{_SAINT} school\b", re.IGNORECASE)
_ANY_KIND = late(
    r"\b(?:church|chapel|hospice|hospital|nursery|surgery|hall|park|road|street|lane|square|bells|vicar\w*|fete|club)\b",
    re.IGNORECASE,
)


def with_its_kind(text: str, wording: str) -> str:
    """The text with the kind of the saint's place as the wording has it; the text itself where it names another, or its own."""
    named = _NAMED.search(wording)
    if not named:
        return text
    others = {in_small(w) for w in _ANY_KIND.findall(text)} - set(
        wording.lower().split()
    )
    if others:
        return text
    told = _SCHOOL if "school" in in_small(named["kind"]) or in_small(named["kind"]) == "primary" else _ALONE  # fmt: skip
    for form in dict.fromkeys((told, _ALONE)):
        text = form.sub(lambda found: _called(found, named), text, count=1)
    return text


def _called(found: re.Match[str], named: re.Match[str]) -> str:
    same = in_small(found["saint"]) == in_small(named["saint"])
    return named.group() if same else found.group()
