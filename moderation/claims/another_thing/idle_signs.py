"""What sounds like an end and is none: a bus that broke down, the seats that were not there, a queue to sort out, last night.

Beside a claim that a thing ends such words say nothing of the end: "there were no seats on the 14 bus" is a complaint about
the bus, and not that it is scrapped. They are read by what stands beside them, and told of by `ended.says_an_end`.
"""

from __future__ import annotations

import re

from moderation.claims.wording.words import tokens
from moderation.patterns.late import late

_RUNS = r"(?:late|early|on time|full|packed|busy|quiet|dirty|filthy|freezing|cold|hot|running|broke\w*|open|back|stuck|heaving|rammed|crowded|working|flooded|delayed|slow|dire|useless|awful|great|lovely|brilliant|there|clean|mobbed)"
_SPAN = r"(?:night|week|weekend|month|year|summer|winter|spring|autumn|time|\w+day|one|bus|train|christmas|easter|term)"
# Each of these is passed over where it stands.
_IDLE = late(
    r"\bbr(?:oke|eaks?|eaking|oken) down\b"
    r"|\b(?:sort|work|point|find|found|carr(?:y|ied)|set|hand|help|try|tried|check|check(?:ed|ing)|turn(?:s|ed)|miss(?:ed)? |way|day|sat|fell|stick\w*|hang\w*|clean\w*|clear\w*|fill\w*|figure)(?:ed|ing|s)?(?: (?!(?:of|be)\b)[\w'£-]+){0,4}? out\b(?! of\b)"
    r"|\b(?:get|gets|got|getting|drop|dropped|set|sets|hop|hopped|step\w*|day|fell|fall) (?:me |us |him |her |them |my \w+ )?off\b"
    rf"|\b{_RUNS} (?:for \w+ \w+ )?(?:yet )?again\b|\bagain(?= (?:today|tonight|this|yesterday|last|on|and i\b)|\W*$)"
    rf"|\blast {_SPAN}\b|\b(?:over|less than|no more than) (?:an?|half|two|three|\d+|ten|twenty|thirty|forty|fifty)\b|\b(?:half|quarter|\d+|ten|twenty|went|drove|goes|walk\w*|straight|five) past\b|\b(?:hours?|minutes?|days?|weeks?|months?|years?) ago\b"
    r"|(?<!come )(?<!coming )(?<!knocked )(?<!pulled )(?<!burnt )(?<!shut )(?<!closed )\bdown (?:the (?:road|street|lane|hill|end|front)|at the|there|here)\b|\b(?:sat|sit|sitting|slow\w*|lie|lay) down\b"
    r"|\bgo(?:es)? (?:every|past|via|through|round|along|straight|right|all the way|up|on (?:time|about)|there|here)\b"
    r"|\bbus[ -]stops?\b|\b(?:was|were|is|are|it's) (?:absolutely |just |really |quite )?fine\b"
    r"|\b(?:didn't|did not|never|hasn't|has not|hadn't|won't|doesn't|wouldn't) (?:even )?(?:turn(?:ed)? up|show(?:ed)? up|come|came|arrive[d]?|wait(?:ed)?|move[d]?|fit|smell|look|help|work)\b"
    r"|\b(?:i|we|he|she|my \w+) (?:had |'ve |have )?(?:lost|left|missed|paid|pay) (?:my|our|his|her|a|the|£\d+|\d+|\w+ (?:quid|pounds))\b"
    r"|\bpa(?:y|id) (?:£? ?\d+|\w+ (?:quid|pounds))|\bcan'?t (?:find|see|sit|wait|fault)\b|\b(?:wet|hot|cold|damp) through\b|\bcharg(?:er|ing) points?\b|\bfinal(?:ly|s)\b"
)
# "No seats on the bus", "no toilet roll at the pool": of what the thing has, none is left; of itself nothing is said.
_NO_PART = late(r"\b(?:no|not enough|hardly any|not one|not a single|without(?: any| a)?|never (?:any|a|enough)|n't (?:any|enough|a))(?: more)? (?P<item>[\w'-]+(?: [\w'-]+){0,2}?)(?: \w+ed| left)? (?:on|at|in|inside|for|to|by) (?:the |our |that |this )?(?P<place>[\w'£-]+(?: [\w'£-]+){0,4})")  # fmt: skip
# With the thing first: "sat on the 14 bus with no heating".
_WITH_NO = late(r"\b(?:with|had|has|have|there (?:was|were|is|are)|got) (?:no|not enough|hardly any) (?P<item>[\w'-]+(?: [\w'-]+){0,2})(?=\W*$|[,.;!]| (?:and|again|for|on|at|in|this|last|so|today|yesterday))")  # fmt: skip
# A thing that there is none of when it is over: "no bus", "no service", "no future".
_ITSELF = frozenset(["bus", "buses", "service", "services", "future", "route", "plans", "reason", "more", "longer", "end", "library", "pool", "tip", "trains", "use", "point", "need", "funding", "money", "one"])  # fmt: skip


def without_idle_signs(said: str, wording: str) -> str:
    """A sentence in plain form without the words that sound like an end and tell of none."""
    known = {t.key for t in tokens(wording)}
    text = _NO_PART.sub(lambda m: _spoken(m, known, at=m["place"]), said)
    text = _WITH_NO.sub(lambda m: _spoken(m, known), text)
    return _IDLE.sub(" ", text)


def _spoken(found: re.Match[str], known: set[str], at: str | None = None) -> str:
    """What is left of "no seats on the bus": "on the bus". All of it where the claim's own thing is what there is none of."""
    item = found["item"]
    if {t.key for t in tokens(item)} & known or set(item.split()) & _ITSELF:
        return found.group()
    if at is None:
        return " "
    return at if {t.key for t in tokens(at)} & known else found.group()
