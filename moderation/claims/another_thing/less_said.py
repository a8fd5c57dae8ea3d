"""Whether a comment says less than a claim: something only thought of, or only of a part."""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_THOUGHT_OF = late(
    r"\b(?:think(?:s|ing)? (?:about|of)|consider(?:s|ed|ing)?|consult(?:s|ed|ing|ation)?|propos\w+|plan(?:s|ned|ning)?|might|may(?: be)?|could"
    r"|talks? (?:of|about)|talking (?:of|about)|look(?:ed|s|ing) (?:at|into)|review(?:s|ed|ing)?|idea of|mooted|discuss\w*|debat\w+|ask(?:s|ed|ing)? (?:for|to|whether)"
    r"|appl(?:y|ied|ying|ication)|bid(?:s|ding)?|want(?:s|ed|ing)? to|hop(?:es?|ed|ing) to|tried|trying|study|studies|survey\w*|pilot|trial(?:led|ling)?|option)\b"
)
_A_PART = late(
    r"\b(?:one of|some(?: of)?(?! (?:deal|sort|kind|bloke|woman|idiot|genius|bright|day|reason|firm|company|developer)\b)|part of|parts of|half of|most(?: of)?|a few|a couple of|two of|three of|only(?! (?:getting|gets?|being|be|gonna|going to|every|once|twice|emptied|collected|picked)\b)|just(?! (?:\w+ed|gave|given|sold|spent|been|got|put|shut|cut|seen|read|found)\b)|except|apart from|other than|mainly|mostly|nearly|almost"
    r"|sometimes|for (?:a|one|two|three|the) (?:day|week|weekend|month)s?|temporar\w+|optional|voluntar\w+)\b"
)


def less_said(said: str, wording: str) -> dict[str, float]:
    """By the names of the features that are weighed, 1 where it is so."""
    said, wording = plain(said), plain(wording)
    return {
        name: float(bool(pattern.search(said)) and not pattern.search(wording))
        for name, pattern in (
            ("only_thought_of", _THOUGHT_OF),
            ("only_a_part", _A_PART),
        )
    }
