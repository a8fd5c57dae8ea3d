"""What the reader is shown of a comment beside a claim: the words as they stand, and without what it would stumble over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from moderation.claims.stance.insisted import NOT_DENIED
from moderation.claims.wording.affirmed import both_affirmed
from moderation.claims.wording.ours import (
    CouncilName,
    as_the_council,
    other_town,
    without_home,
)
from moderation.claims.wording.words import months_in_full, plain, tokens
from moderation.patterns.late import late
from moderation.types import Claim

_Written = Callable[[Claim, str], tuple[Claim, str]]

# How many voted which way is a detail, and no other number for the claim's.
_TALLY = late(r",? ?\b(?:by )?(?:a (?:vote|majority) of )?\d{1,2}(?: votes?)? ?(?:to|-|–|against) ?\d{1,2}\b(?: votes?)?(?=[ ,.;!?]|$)")  # fmt: skip
# Why it is said to be so ("because of Covid") is a detail too; not what is told as wrong, nor what denies.
_CAUSE = late(
    r",? \b(?:because of|due to|owing to|thanks to|on account of|down to|as a result of) (?:(?!not?\b|lies?\b|rumou?rs?\b|fake\b|false\b|rubbish\b|nonsense\b|people\b|you\b|your\b|me\b|my\b|who\b|that\b)[\w'-]+ ?){1,4}(?=[.,;!)]|$)",
    re.IGNORECASE,
)


# So is where, of those who live there: "the lights on the residential roads" are the lights.
_HERE = late(
    r",? (?:on|in|round|around|near|down|along) (?:(?:all|most|of|the|our|my|this|these|residential|side|back|whole|local) ){0,3}(?:roads?|streets?|estates?|lanes?|neighbourhoods?|area|way|end|village|town)(?=$|[.,;!?]| (?:off|out|from|until|till|after|before|at|between|by|next|this|every|each|because|so|and nobody)\b)",
    re.IGNORECASE,
)
# "It is still closing": the end stands. The reader hears in "still" that the thing does.
_STILL_ENDS = late(
    r"\bstill (?=(?:very much |all |being |getting |going to (?:be )?|due to (?:be )?|set to (?:be )?|to be )*(?:clos(?:es?|ed|ing)|shut(?:s|ting)?|scrapp(?:ed|ing)|ax(?:ed|ing)|sell(?:ing)?|sold|cut(?:ting)?|demolish(?:ed|ing)|bann(?:ed|ing)|cancel(?:led|ling)|los(?:t|ing)|end(?:ed|ing))\b(?! (?:down )?(?:for|to) (?:now|reopen)))",
    re.IGNORECASE,
)
# What came of it, or who is cross, at the head of a headline: "Weddings cancelled as ...", "Fury after ...". The reader takes it for the matter.
_HEAD = late(
    r"^\W*(?:(?!not?\b|who\b|why\b|what\b|how\b)[a-z'’-]+ ){0,3}?(?:cancelled|called off|postponed|fury|anger|outrage|uproar|outcry|shock|dismay|backlash|tears|disbelief|misery|furious|angry|outraged|fuming|shocked|gutted|heartbroken|devastated|stunned|turned away|thrown out|kicked out|evicted|sacked|laid off) (?:as|after|because|since) (?:it (?:emerges|is revealed|turns out) (?:that )?)?(?=\S)",
    re.IGNORECASE,
)
_MOST_SAID = 0.75  # of a wording's words, beside which a cause is a detail
# "It's true! They are selling it", "No surprise they are selling it" and "They haven't denied that they are" tell the claim: the reader takes such heads for denials.
_AFFIRMED = late(
    r"(?:^|(?<=[.!?] ))\W*(?:(?:so|and|yes|yep|yeah|well|oh|but|sadly|apparently|seems|turns out) ?,? ){0,2}"
    r"(?:(?:it|that)(?:'?s| is| was)? (?:(?:all|quite|absolutely|really|sadly|completely|100%) )?true(?! (?:if|when|only|or)\b)(?:,? that\b|\s*[,!.:;]+|(?= (?:the|they|our|we)\b))"
    r"|(?:(?:it|that)(?:'?s| is| comes as) )?no (?:surprise|wonder|secret)(?:,? that\b|\s*[,!.:;]+|(?= (?:the|they|our|we)\b))"
    rf"|(?:(?:they|it|we|(?:the |our )?council) )?{NOT_DENIED}(?: it,?(?= )| that\b|(?= (?:the|they|our|we)\b)))\s*(?=\S)",
    re.IGNORECASE,
)


# "Tregarn Road library" is in a road of that name, and "the library at Tregarn school" in a school.
_OF_A_NAME = r"(?: (?:(?:primary|high|infants?|junior|secondary|comprehensive|community) )?(?P<thing>road|rd|street|lane|avenue|drive|crescent|terrace|school|college|academy|hospital|university|church|club)\b)?"


def affirmed(text: str) -> bool:
    """Whether a text tells what follows as true or no surprise."""
    return unaffirmed(text) != text.replace("’", "'")


def unaffirmed(text: str) -> str:
    """The text without "it is true that" and "no surprise that"."""
    return _AFFIRMED.sub("", text.replace("’", "'"))


def named_too(wordings: Iterable[str], text: str, council: tuple[CouncilName, ...], claim: Claim, written: _Written) -> tuple[str, ...]:  # fmt: skip
    """A claim's wordings; where a text names our town, as they were written too: "Tregarn library" is that of "the library in Tregarn".

    `written`: gives a claim and a wording of it with our council's name.
    """
    wordings = tuple(wordings)
    names = "|".join(re.escape(name.bare) for name in council)
    told = plain(" ".join(wordings)).split()
    named = re.finditer(rf"\b(?:{names})\b{_OF_A_NAME}", text, re.IGNORECASE)
    if names and any(m["thing"] is None or m["thing"].lower() in told for m in named):
        full = [written(claim, wording)[1] for wording in wordings]
        # "Tregarn Council" names no town.
        wordings += tuple(each for each in full if re.search(rf"\b(?:{names})\b", as_the_council(each, council)))  # fmt: skip
    return tuple(dict.fromkeys(wordings))


def readings(wording: str, text: str, nearest: str, council: tuple[CouncilName, ...] = ()) -> Iterator[tuple[str, str]]:  # fmt: skip
    """What the reader is shown: where claim and sentence both say "not", both without it too, for it may take that for a denial.

    `council`: what our own council is called, whose town goes without saying.
    """
    yield wording, text
    at_home = without_home(wording, council), without_home(text, council)
    if at_home != (wording, text) and not other_town(text, wording, council):
        yield at_home
    untold = months_in_full(_TALLY.sub("", text))
    if untold != text and not _TALLY.search(wording):
        yield wording, untold
    ended = _STILL_ENDS.sub("", untold)
    if ended != untold and "still" not in plain(wording).split():
        yield wording, ended
    causeless = _CAUSE.sub("", untold)
    if causeless != untold and _holds_all(wording, causeless):
        yield wording, causeless
    headless = _HEAD.sub("", untold)
    if headless != untold and _holds_all(wording, headless):
        yield wording, headless
    anywhere = _HERE.sub("", untold)
    if anywhere != untold and not _HERE.search(wording) and _holds_all(wording, anywhere):  # fmt: skip
        yield wording, anywhere
    shown, sentence = both_affirmed(wording, nearest)
    if shown != wording:
        yield shown, plain(text).replace(plain(nearest), sentence, 1)


def _holds_all(wording: str, text: str) -> bool:
    """Whether a text has the numbers and days of a wording and most of its words: of a thing shut for a day the cause tells more."""
    mine, said = tokens(wording), {t.key for t in tokens(text)}
    facts = [t.key for t in mine if t.kind in ("number", "time")]
    held = sum(t.key in said for t in mine)
    return all(key in said for key in facts) and held >= _MOST_SAID * len(mine)
