"""On which side a thing is: the left bank is another than the right, and the southbound lane than the northbound.

Read only where a word can be nothing but a side: "left to rot", "right in the middle", "lower bills" and "bring back" are none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

# Words for a place, and words that make two places of one name.
PLACES = (
    "park road street lane avenue close court drive way walk place square rise heights view terrace gardens crescent mews house farm lodge manor villa cottage cottages hotel inn arms pub"
    " cafe school primary surgery clinic chapel church hall library bridge mill mills green meadow field fields wood woods hill valley estate village station garage stores grange towers"
    " castle quay wharf harbour beach island common reservoir cemetery hospital business industrial retail nursery playground pavilion theatre museum acre acres"
)
OF_TWO = "north south east west upper lower little great inner outer"
_PARTS = (
    "bank side end half part section floor deck storey level stand wing stairs step door entrance exit gate carriageway path footpath towpath platform pitch pitches town"
    " lock pond lake meadows room seat row window"
)
_PLACE = rf"(?:(?:car|skate|retail|business|caravan) )?(?:{'|'.join(f'{PLACES} {_PARTS}'.split())})s?\b"
_THE = (
    r"(?:^|[,.;:!?] ?|\b(?:the|this|our|your|its|their|on|in|at|both|no|of|from|an?) )"
)
_STREET = r" (?:street|st|road|rd|lane|ln|avenue|ave|close|drive|terrace|crescent)\b"
# A side of the country, and what is called by one.
_NAMED = rf"(?!{_STREET}| (?:wales|cymru|yorkshire|midlands|sussex|sea|america|africa|korea|pole)\b| (?:[\w'-]+ ){{0,2}}(?:council|county|borough|police|nhs|health board)\b)"
_HAND = (
    rf"\bSIDE[ -]hand\b|\bSIDE turns?\b|\bturn(?:s|ed|ing)? SIDE\b(?! round\b)|{_THE}SIDE (?!(?:way|place|view)\b){_PLACE}(?! (?:holiday|of (?:history|the law))\b)"
    r"|\b(?:on|to|at|off) (?:the|your) SIDE(?= (?:of (?!the (?:party|law)\b|history|politics)|as|when|by|just|going|coming|past|before|after|where|near|is|are|will|has|was)\b|\W*$|[,.;!?])"
)
_ENDS = rf"{_THE}(?:SIDE) {_PLACE}|\b(?:SIDE) of (?:(?:the|our) )?(?:[\w'-]+ ){{0,2}}?{_PLACE}"  # fmt: skip
# Of each kind the sides, which exclude each other.
_SIDES = (
    ("compass", {
        "north": rf"\bnorth(?:ern|erly)?\b{_NAMED}|\bnorth[ -]?bound\b|\b(?:ng|g)?ogledd(?:ol)?\b(?! cymru)",
        "south": rf"\bsouth(?:ern|erly)?\b{_NAMED}|\bsouth[ -]?bound\b|\bd?deheuol\b|(?:\b[yoi]|'r) de\b(?! cymru)",
        "east": rf"\beast(?:ern|erly)?\b{_NAMED}|\beast[ -]?bound\b|\bd?dwyrain\b|\bd?dwyreiniol\b",
        "west": rf"\bwest(?:ern|erly)?\b{_NAMED}|\bwest[ -]?bound\b|\b(?:ng|g)?orllewin(?:ol)?\b",
    }),
    ("hand", {
        "left": _HAND.replace("SIDE", "left") + r"|\bchwith\b",
        "right": _HAND.replace("SIDE", "right") + r"|\b(?:g?lan|ochr|ll?aw|ar y|i'r|o'r) dde\b",
    }),
    ("height", {"up": _ENDS.replace("SIDE", "upper|top") + r"|\buchaf\b", "down": _ENDS.replace("SIDE", "lower|bottom") + r"|\bisaf\b"}),
    ("face", {"front": rf"{_THE}front {_PLACE}", "back": rf"{_THE}(?:back|rear) {_PLACE}"}),
    ("ring", {"in": rf"{_THE}inner (?:ring|{_PLACE})", "out": rf"{_THE}outer (?:ring|{_PLACE})"}),
    ("way", {"in": r"\bin-?bound\b", "out": r"\bout-?bound\b"}),
    ("roof", {"in": r"\bindoors?\b", "out": r"\boutdoors?\b"}),
    ("stream", {"up": r"\bup-?(?:stream|river)\b", "down": r"\bdown-?(?:stream|river)\b"}),
)  # fmt: skip
_FORMS = tuple(
    (kind, side, late(form)) for kind, forms in _SIDES for side, form in forms.items()
)
# What no side goes without.
_MAY = late(r"north|south|east|west|left|right|upper|lower|top|bottom|front|back|rear|inner|outer|bound|doors?\b|stream|river\b|ogledd|deheuol|\bde\b|dwyr|orllewin|chwith|\bdde\b|uchaf|isaf")  # fmt: skip

Sides = Mapping[str, frozenset[str]]


@lru_cache(maxsize=4096)
def sides(text: str) -> Sides:
    """The sides that a text speaks of, by their kind: "hand" has left and right. Never raises."""
    shown = plain(text)
    if not _MAY.search(shown):
        return {}
    found: dict[str, set[str]] = {}
    for kind, side, form in _FORMS:
        if form.search(shown):
            found.setdefault(kind, set()).add(side)
    return {kind: frozenset(told) for kind, told in found.items()}


def other_side(one: Sides, other: Sides) -> bool:
    """Whether both speak of sides of one kind, and of none alike."""
    return any(told.isdisjoint(other[kind]) for kind, told in one.items() if kind in other)  # fmt: skip
