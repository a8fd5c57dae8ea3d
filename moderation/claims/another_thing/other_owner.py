"""Somebody else who owns or earns it: "the Tolland family owns land at Pound Farm" beside "the chairman owns land at Pound Farm"; and the
question who does.
"""

from __future__ import annotations

from moderation.claims.wording.words import tokens
from moderation.patterns.late import late

_OWNS = r"(?:owns?|owned|holds|bought|(?:is|are|gets?) paid|earns?)"
_ANY = r"(?:(?:the|a|an|our|my|some|all|both|local) ){0,2}"
_NP = rf"{_ANY}(?P<who>[\w'’-]+(?: (?!(?:who|that|which|and|but|so|because|says?|said)\b)[\w'’-]+){{0,6}}?)"
_CLAIMED = late(rf"^{_NP} {_OWNS}\b")
_SAID = late(rf"(?:^\W*(?:(?:actually|no|well|sorry|in fact),? )?|[.;:!?] ){_NP} (?:actually |still |really |also )?{_OWNS}\b(?! by\b)")  # fmt: skip
_BY = late(rf"\bowned by {_ANY}(?P<who>[\w'’-]+(?: [\w'’-]+){{0,4}}?)(?=\W*$|[,.;:!?])")  # fmt: skip
# Who may be the claim's own: he is spoken of before, or stands at the head of a telling.
_PERHAPS = late(
    r"\b(?:he|she|they|it|who|whoever|someone|somebody|this|that|these|one|you|we|i|him|her|bloke|man|woman|guy|fella|person|boss|head|leader|chief|chair\w*|exec\w*|councillor\w*|cllr|council|member|public|everybody|everyone|nobody|apparently|guess|know|told|heard|turns|rumou?r|convenient|funny|odd|how|why|what|if|where|land|fields?|farm|house)\b"
)
_WHO = late(rf"^\W*(?:(?:so|and|but|anyone know|guess) )?who (?:actually |really |on earth |even )?{_OWNS}\b[^?]*\?")  # fmt: skip


def other_owner(said: str, claimed: str) -> bool:
    """Whether somebody is named as the owner or earner who is not the claim's, or it is asked who is. Both in plain form."""
    claim = _CLAIMED.search(claimed)
    if not claim or _PERHAPS.fullmatch(claim["who"]):
        return False
    theirs = {t.key for t in tokens(claim["who"])}
    if not theirs or theirs & {t.key for t in tokens(said)}:
        return False
    if _WHO.search(said):
        return True
    found = _SAID.search(said) or _BY.search(said)
    return found is not None and bool(tokens(found["who"])) and not _PERHAPS.search(found["who"])  # fmt: skip
