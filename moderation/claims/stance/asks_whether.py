"""Of whom it is told that they ask: "The survey asks whether they are closing it" tells of a question, "the survey asks whether we
like it, but they are closing it" tells the claim. And who asks all others: "Do any of you know if they are closing it?"
"""

from __future__ import annotations

from moderation.claims.stance.shared import shared
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_ASKS = late(
    r"(?<!\bnobody )(?<!\bno one )(?<!\bnoone )(?<!\bnever )\b(?:asks|wonders)(?: (?!if\b|whether\b)[\w']+){0,5}? (?:if|whether) (?P<what>[^.,:;!?()–—]+)"
)
_YOU = r"(?:any(?:one|body)|any of (?:you|yous|youse|us)|some(?:one|body)|one of (?:you|the councillors)|you|u|ya)(?: (?:lot|guys|all|people|else|here|lovely|on here|(?:from|at|in) the council|out there))*"
_KNOWN = r"(?:know|knows|hear|heard|seen|tell (?:me|us)|confirm|clarify|say)"
# Not what may be done about it, for which it is taken for a fact: "does anyone know if we can appeal the charge?"
_TO_DO = r"(?! (?:(?:i|we|you|they|it|there|this|that)(?:'s|'re| is| are)? (?:can|could|should|may|must|need to|have to|any (?:way|point|help)|a (?:way|petition|meeting)|legal|lawful|allowed|worth|possible|too late|ok|okay|right)|the council(?:'s)? (?:can|could|should|may|ever|even|bothered|consulted|asked))\b)"
_OTHERS_ASKED = late(
    rf"(?:^|[.,;:!?–-] ?|\b(?:so|but|and|hi|hello|hey|please|sorry|question) )(?:(?:do|does|did|has|have|can|could|would|will) )?{_YOU} (?:please |actually |happen to |really |pls )*{_KNOWN} (?:for (?:sure|certain|definite) )?(?:if|whether){_TO_DO} (?P<what>[^.:;!?()–—]+)"
)
_BEYOND = late(r"\b(?:but|yet|as|because|since|when|while|now(?: that)?|although|and (?:it|they|the|we|he|she|that|this))\b|\s-\s")  # fmt: skip
_LEAST = 0.5  # of what the sentence shares with the claim


def asks_whether(sentence: str, wording: str) -> bool:
    """Whether it is told that somebody asks if it is as the wording says, and not if something else is."""
    said = plain(sentence)
    found = _ASKS.search(said)
    if not found:
        return False
    return _is_asked(found["what"], said, wording)


def asks_all(sentence: str, wording: str) -> bool:
    """Whether somebody asks who reads it if it is as the wording says."""
    said = plain(sentence)
    found = _OTHERS_ASKED.search(said)
    return found is not None and _is_asked(found["what"], said, wording)


def _is_asked(what: str, said: str, wording: str) -> bool:
    """Whether more than half of what the sentence shares with the claim is asked."""
    held, every = shared(_BEYOND.split(what)[0], said, wording)
    return held > _LEAST * every
