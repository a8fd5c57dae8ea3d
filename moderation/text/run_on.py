"""Where a sentence begins in talk that was dictated without a full stop.

Patterns of danger end at a stop, and what excuses them is looked for in the same clause. In a long stretch without any mark a
cry for help is then lost between a bus and a library. A new sentence most likely begins where somebody or something is
named and its verb follows, or at a word that opens one ("anyway", "also"): a line break is put there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from moderation.patterns.late import late
from moderation.text.reading import Reading, in_clauses

LONG = 20  # words without a mark, from which a stretch is taken for dictated
NEAR = 40  # characters before a break in which what is under way stands
_STRETCH = late(r"[^.!?;:,\n()\"…]+")
_AUX = (
    r"(?:is|are|was|were|has|have|had|isn'?t|aren'?t|wasn'?t|weren'?t|hasn'?t|haven'?t|hadn'?t|do|does|did|don'?t|doesn'?t|didn'?t|"
    r"will|won'?t|would|wouldn'?t|can|can'?t|cannot|could|couldn'?t|should|shouldn'?t|must|might|may|never|still|keeps?|needs?|wants?|came|went|comes|goes|gets|got|looks?|closes|shuts|opens|starts|stops|costs|says|said)"
)
# No noun stands among these, so no "the ... is" reaches over them.
_NOUN = r"(?!(?:is|are|was|were|that|which|who|when|if|because|and|or|but|so|on|in|at|of|to|with|for|any|every|not|i|we|you|he|she|they|it|anyway|also|the|my|our|this|that|these|those|your|his|her|their|some|a|an)\b)[\w'-]+"
_BEGINS = (
    r"(?:i|we|he|she|they)(?:'\w+)?\s+\w"
    r"|(?:im|ive|ill|id|weve|theyre|theyve|youre|hes|shes)\s+\w"
    rf"|you(?:'(?:re|ve|ll|d)|\s+(?:\w+\s+)?{_AUX}|\s+(?:councillors?|people|lot|know|need|all)\b)"
    rf"|(?:it|that|this|there|someone|somebody|nobody|no\s+one|everyone|everybody|none|one)(?:'s|'ll|'d|\s+{_AUX})\b"
    rf"|(?:the|my|our|this|that|these|those|your|his|her|their|some|a|an|every|no|another)\s+(?:{_NOUN}\s+){{1,3}}{_AUX}\b"
    r"|(?:anyway|also|please|thanks|thank\s+you|hello|hi|oh|ps|by\s+the\s+way|is\s+there|are\s+there|can\s+(?:you|someone|somebody|i|we)|could\s+(?:you|someone)|why\s+(?:is|are|do|does|did|has|have|can'?t|don'?t))\b"
)
# After these the next words belong to the sentence that is under way ...
_UNDER_WAY = late(
    r"that|what|when|if|because|cos|who|which|where|how|why|as|than|until|till|before|after|while|unless|since|"
    r"once|think|know|say|says|said|wish|hope|see|sure|of|to|at|on|in|with|for|by|from|the|about|into|outside|"
    r"inside|over|under|near|like|round|off|behind|against|opposite|without|through|past|beside|between|have|"
    r"has|all|both|half"
)
# ... but not where they end what is done: "go on", "run you over".
_DONE = late(
    r"\b(?:(?:go|goes|going|went|carry|carrying) on|(?:you|him|her|them|it|me) (?:over|off|in|under|through))$"
)
_LAST = late(r"[\w']+$")
_BREAK = late(rf"\s(?=(?:(?:and|but|so|then|now|plus)\s+)?(?:{_BEGINS}))")


def broken(reading: Reading) -> Reading | None:
    """The reading with a line break at each place in a dictated stretch where a sentence seems to begin; None without one.

    Every offset stays what it was.
    """
    if len(reading.bare.split()) < LONG:
        return None
    at = list(_breaks(reading.bare))
    if not at:
        return None
    plain, bare = list(reading.plain), list(reading.bare)
    for each in at:
        plain[each] = bare[each] = "\n"
    text = "".join(plain)
    return replace(reading, plain=text, bare="".join(bare), clauses=in_clauses(text))


def _breaks(text: str) -> Iterator[int]:
    """Where a sentence seems to begin, in stretches of LONG words or more."""
    for stretch in _STRETCH.finditer(text):
        if len(stretch.group().split()) >= LONG:
            for found in _BREAK.finditer(text, *stretch.span()):
                before = text[
                    max(stretch.start(), found.start() - NEAR) : found.start()
                ]
                last = _LAST.search(before)
                if last and (not _UNDER_WAY.fullmatch(last[0]) or _DONE.search(before)):
                    yield found.start()
