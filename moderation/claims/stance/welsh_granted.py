"""What a Welsh complaint takes for granted: "Pam nad oes neb yn sôn bod ...?", "Pam na ddywedodd neb wrthon ni fod ...?"

As in English (presupposed.py) the text is given without its frame, letter for letter in its place. "Pam mae pawb yn dweud bod ...?" and
"Does neb yn dweud bod ..." take nothing for granted.
"""

from __future__ import annotations

import re

from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

_START = r"(?:^|(?<=[.!?;:,] )|(?<=\n)|(?<=\bond )|(?<=\bac )|(?<=\bfelly )|(?<=- ))"
_SAY = r"(?:s[oô]n|siarad|dweud|deud|gweud|trafod|adrodd|poeni|cwyno|malio|holi|gofyn)"
_US = r"(?:wrth(?:on ni|ym ni|yf i|a i| neb| bobl| drigolion| rieni| y trigolion)|i ni|ni)"
_SAID = r"(?:ddywedodd|ddwedodd|wedodd|ddudodd|soniodd|rybuddiodd|ofynnodd|esboniodd)"
_BODY = r"(?:neb|y cyngor|cyngor|nhw|y cynghorwyr|yr un cynghorydd)"
_NOBODY = r"(?:nad oes neb|nad oes (?:yr )?un cynghorydd|does neb|nad (?:yw|ydy|ydi)(?:'r| y)? ?(?:neb|pobl|cyngor|cynghorwyr)|nad ydyn nhw)"
_FRAME = late(
    rf"{_START}(?P<head>(?:pam|sut|shwt)(?: ar y ddaear)? (?:{_NOBODY}(?: (?:ddim))?(?: yn|'n) {_SAY}(?: {_US})?"
    rf"|na {_SAID} {_BODY} (?:{_US})?|na (?:chawson|chafodd) (?:ni|neb|trigolion|pobl) (?:(?:wybod|ei rhybuddio|ein rhybuddio|eu rhybuddio|glywed|rybudd|ddweud)))"
    rf"|{_SAID} neb {_US}|chawson ni ddim (?:gwybod|rhybudd|clywed|ein rhybuddio))(?: (?:am y ffaith))? (?:(?P<that>bod|fod|eu bod|ei fod|ei bod)(?= \w)|(?=na[dg]? \w))",
    re.IGNORECASE,
)

# "Pam mae'r cyngor yn cau ...?" takes the closing for a fact; why they say something asks.
_WHY = late(rf"{_START}pam (?=(?:(?:y )?mae|ma)(?:'r| y) cyngor (?:yn|wedi)\b(?! {_SAY}| honni| gwadu| gwrthod)|maen nhw(?:'n| yn| wedi)\b(?! {_SAY}| honni| gwadu| gwrthod))", re.IGNORECASE)  # fmt: skip


def without_frames(text: str) -> str:
    """The text without these frames, as long as before: "mae" stands in the place of "bod", as in what is told."""
    return _WHY.sub("    ", _FRAME.sub(_told, text))


def _told(found: re.Match[str]) -> str:
    if not found["that"]:
        return " " * len(found.group())
    told = {"eu bod": "maen nhw", "ei fod": "mae o", "ei bod": "mae hi"}.get(in_small(found["that"]), "mae")  # fmt: skip
    return told.ljust(len(found.group()))
