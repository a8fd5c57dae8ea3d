"""Told with a "not" that a thing is gone: "it won't be there in September", "it won't reopen", "not one of them will be left".

Beside a claim that the thing ends, or is taken away, such a "not" says what the claim says. What else stands in the sentence may
hold no other "not" and no question.
"""

from __future__ import annotations

from moderation.claims.another_thing.ended import ends
from moderation.claims.stance.negation import NEGATION
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_WONT = r"(?:won'?t|will not|isn'?t going to|aren'?t going to|is not going to|will never|never going to|'ll never)"
_GONE = late(
    rf"\b{_WONT} (?:ever |actually )?(?:be (?:there|around|here|with us|left|standing|running|available|anywhere)|exist|survive|re-?open|be (?:re-?)?open(?:ing)?(?: (?:its|the|their) (?:doors|gates))?|open (?:its|the|their) (?:doors|gates)|open)\b(?: (?:again|any ?more|any longer|after|from|in|when|come|by|next|this|past)\b)?"
    r"|\b(?:not (?:one|a single one) of|none of|not a single) (?P<what>[^,.;!?]{2,60}?) (?:will|'ll|is going to|are going to|would|is|are) (?:be |being |getting )*(?:left|saved|spared|kept|remain\w*|surviv\w*|standing|stay\w*)\b"
)
# "It won't be open on Sunday": shut for a day, or until something is done, is not gone.
_FOR_A_WHILE = late(
    r"\b(?:on (?:\w+day|bank holiday)|today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend)|until|till|before|for (?:a|one|two|three|\d+|the) (?:day|week|weekend|month|hour)s?|bank holiday|at (?:night|weekends))\b"
)
_TAKES_AWAY = late(r"\b(?:fell(?:ed|ing|s)?|cut(?:ting)? down|chop\w*|demolish\w*|sell\w*|sold|remov\w*|bulldoz\w*|clos\w+|shut\w*|los\w+)\b")  # fmt: skip
_UNTRUE = late(r"\b(?:false|untrue|rubbish|nonsense|lies?|myth|rumou?rs?|fake|made up|wrong|hoax)\b")  # fmt: skip
_LEAST = 0.4  # of the claim's things must be named


def says_it_is_gone(sentence: str, wording: str) -> bool:
    """Whether a sentence says with a "not" what a claim says that ends."""
    said, claimed = plain(sentence), plain(wording)
    found = _GONE.search(said)
    if not found or said.rstrip(" \"')").endswith("?") or _UNTRUE.search(said):
        return False
    if not (ends(claimed) or (_TAKES_AWAY.search(claimed) and not NEGATION.search(claimed))):  # fmt: skip
        return False
    rest = f"{said[: found.start()]} {found['what'] or ''} {said[found.end() :]}"
    if NEGATION.search(rest) or _FOR_A_WHILE.search(rest):
        return False
    things = {t.key for t in tokens(claimed) if t.kind == "word" and not ends(t.raw)}
    return bool(things) and len(things & {t.key for t in tokens(rest)}) >= _LEAST * len(things)  # fmt: skip
