"""Who tells what another town's council does: "my mum's in Thornmere and their council has done it", "went to Thornmere, the council there ...".

Two things must stand in the sentence: a town that nobody here knows, where somebody lives or went or that acts itself, and a word that
what is told belongs there. By itself neither says it: whoever has a sister in Thornmere may well speak of us.
"""

from __future__ import annotations

from moderation.claims.stance.signs import another_town
from moderation.patterns.late import late

_TOWN = r"((?:[A-Z][a-z]+(?:[ -](?=[A-Z]))?)+)"
_WHO = r"(?i:friends?|family|relatives|mates?|mum|mam|mother|dad|father|sister|brother|cousins?|nan|gran\w*|daughter|son|in-?laws|folks|parents|aunt\w*|uncle|colleagues?|beggars|souls|people|residents|everyone|them|those)"
_LIVES = late(
    rf"\b{_WHO}(?:['’]s|s['’])? (?:(?:who |that |all )?(?:lives?|lived|moved|is|are) )?(?:(?:over|down|up|out|back) )?(?:in|at|near|under|from|to) {_TOWN}"
)
_WENT = late(
    rf"\b(?i:went|been|drove|gone|popped|stay(?:ing|ed)|holiday\w*|trip|visit\w*|day out|living|lived?|works?|worked) (?:[\w']+ ){{0,3}}?(?:in|at|to|near|round|from) {_TOWN}"
)
_ACTS = late(
    rf"(?:^|[.!?,;] |\b(?:that|so|and|but|because|as|whole of) ){_TOWN} (?:is|are|has|have|goes|went|council)\b"
)
_ITS = late(
    r"\b(?:their (?:own )?(?:[\w-]+ )?(?:council|bins?|council tax|tax|rates|street ?lights?|librar(?:y|ies)|pool|park|allotments|beach|schools?|market)|theirs|their [A-Z]\w+"
    r"|[Cc]ouncil(?:['’]s|['’]ve| has| have| is| are)? (?:over |down |up )?there|(?:[Cc]ouncil|they|banned|closed|sold|gone|[Pp]ark|beach|lights)\b[^.!?]{0,50}\b(?<!up )(?<!get )(?<!been )there(?=\W*$|,| (?:in|by|to|too|as well|now|for|all|and)\b))"
)
# "Family in Thornmere and they're charged £10": they are the town's where it was just named, and no word of our own council follows.
_AND_THEY = late(
    r",?(?: now)?,? and they(?:['’]re|['’]ve|['’]ll| are| have| get| got| pay| had)\b"
)
_OUR_OWN = late(r"\b[Oo]ur (?:own )?[Cc]ouncil\b")


def told_from_afar(sentence: str, home: frozenset[str]) -> bool:
    """Whether another town's doings are told. `home`: names that are our own, in small letters."""
    towns = (found for form in (_LIVES, _WENT, _ACTS) for found in form.finditer(sentence))  # fmt: skip
    return any(another_town(town[1], home) and _is_its(sentence, town.end()) for town in towns)  # fmt: skip


def _is_its(sentence: str, at: int) -> bool:
    """Whether what is told behind a town belongs there. `at`: where the town ends."""
    ours, its = _OUR_OWN.search(sentence, at), _ITS.search(sentence, at - 1)
    if its:
        return not (ours and ours.start() < its.start())
    return bool(_AND_THEY.match(sentence, at)) and not ours
