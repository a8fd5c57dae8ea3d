"""Trolling (R8): bait and mockery of grief, by their wording. Never negativity alone, and never more than a place in the queue (policy 2.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding, first_wording, pattern_finding
from moderation.lexicon import goading, mocked_dead, mocked_grief, taunts
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.toxicity.together import disbelieved
from moderation.types import Context, Finding, Score

_BAIT = guarded(
    r"\b(?:(?:cry|cope|seethe)\s+(?:harder|more|about\s+it)|cope\s+(?:and|&)\s+seethe|stay\s+mad|u\s+mad(?:\s+bro)?|you\s+mad\s+bro|"
    r"triggered\s+(?:yet|much|\w*flakes?|lefties|libs?|gammons?|boomers?|karens?)|(?:trigger|wind|winding|own|owning)\s+(?:up\s+)?(?:the\s+)?(?:libs?|lefties|snowflakes|gammons?|boomers|karens?)|"
    r"come\s+at\s+me(?:\s+bro)?|come\s+back\s+bro|(?:go\s+on|come\s+on)\W+bite\b|take\s+the\s+bait|(?:who|anyone)(?:'s|\s+is|\s+will|\s+wants?\s+to)?\s+(?:gonna\s+)?(?:bite|take\s+the\s+bait)|who(?:'s|\s+is)\s+(?:going\s+to|gonna)\s+bite|"
    r"(?:just|only)\s+here\s+(?:for|to)\s+(?:the\s+)?(?:drama|comments|arguments?|wind|watch\s+you|laugh|stir)|(?:just|only)\s+(?:winding|trolling|stirring)|(?:grabs?|getting|get(?:s)?|pass(?:es)?)\s+(?:the\s+|my\s+)?popcorn|"
    r"fight\s+fight(?!(?:\W+fight)*\W+(?:for|to|against|back|on|the\s+(?:good|cuts|closures?|council|plans?))\b)|waiting\s+for\s+the\s+(?:snowflakes|lefties|gammons|karens?|(?:the\s+)?usual\s+(?:suspects|whingers|whiners|moaners|lefties|snowflakes|trolls|mob|victims|gammons|cry\s*bab\w+))|bet\s+(?:this|that)\s+(?:winds|triggers|upsets|annoys|will\s+(?:wind|trigger|upset|annoy))|(?:get\s+)?ratio(?:ed|'d)\b\s*$|^\W*ratio\W*$|let'?s\s+get\s+(?:this|it)\s+to\s+[\d,]+k?\s+(?:comments|replies|reactions)|"
    r"(?:lol|lmao|haha+)\s+(?:look\s+at\s+)?(?:all\s+)?(?:the|these|you)\s+(?:\w+\s+)?(?:cry\s*bab\w+|snowflakes|crying|whingers?|sheep)|(?:wakey\s+wakey|baa+)\s*,?\s*sheep\w*|(?:baa+\s*){2,})"
)
# In one word and no more: beside a sentence of one's own it tells what its writer felt ("Then the wifi died. Rage.").
_ONE_WORD = late(r"\W*(?:cry|sob|blub|weep|rage|owned|mad)\W*")
LITTLE = 25  # words: who only wants a quarrel says no more, and what mocks grief sounds calm to a scorer
_MOCKERY = (*mocked_dead.wordings(), *mocked_grief.wordings())
_TAUNTS = (*taunts.PATTERNS, *goading.PATTERNS)
_CALLS = (*taunts.WORDINGS, *goading.WORDINGS)
_SHAPES = ((_BAIT,), *((taunt,) for taunt in _TAUNTS))


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding for wording that mocks the dead or those who grieve, or asks for a quarrel.

    Option `doubted`: how sure all scores together must be that a text of many words breaks some rule, 0 to 1.
    """
    detail = "Mocks the dead, the missing or those who grieve"
    mocks = {"mocks": True}  # so that no word of criticism beside it takes it back
    if found := first_wording(reading, "trolling", detail, _MOCKERY, data=mocks):
        return found
    if len(reading.words) > LITTLE and disbelieved(score, options):
        return []
    detail = "Worded to start a quarrel"
    if alone := _ONE_WORD.fullmatch(reading.bare):
        return [pattern_finding(reading, "trolling", "trolling", detail, *alone.span())]
    return first_finding(reading, "trolling", detail, _SHAPES) or first_wording(
        reading, "trolling", detail, _CALLS
    )
