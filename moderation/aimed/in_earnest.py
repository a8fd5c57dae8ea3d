"""Whether a bare threat ("I'm going to kill you") shows that it is meant: an ultimatum, a means, a time, a place, an insult, an oath.

Among friends the bare words are an idiom, and no list holds all that friends are cross about. So by themselves they call a person at once,
and software hides them only where more is said.
"""

from __future__ import annotations

from functools import cache

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.reading import Reading

_BARE = late(
    r"(?i)^\W*(?:(?:i|we|im|ill|gonna|gunna|going|i'?ll|i'?m|we'?ll|we'?re|will|am|are|to|'ll|'m|just|actually|seriously|literally|really|so|bloody|someone|somebody|should|needs?|must|is|one|day)\W+){0,7}(?:kill|murder|strangle|throttle|shoot|stab|hang|drown|hurt|batter|smash|destroy|end|cripple|have|get|do|break)\w*\s+(?:you|u|ya|ye|him|her|them)\W*$"
    r"|^\W*(?:you|u|ya|ur|your|you'?re|youre|he|she|he'?s|she'?s)(?:\s+(?:are|r|is|'re))?\s+(?:so\s+|gonna\s+be\s+|going\s+to\s+be\s+)?(?:dead|finished|next)\W*(?:mate|meat|man)?\W*$"
)
# On what condition, when, where, for what, and that it is sworn; and a call ("Shoot them all"), which is no idiom.
_MEANT = late(
    r"\b(?:if|unless|until|till|or\s+else|resign|quit|one\s+more|next\s+time|last\s+(?:chance|warning)|vote|clos(?:e|ed|ing)|shut|approv\w+|evict\w*|touch|sold|sell|axe|cut|build|wasted|our\s+(?:money|tax(?:es)?|librar(?:y|ies)|pool|school|road|estate|street|bus(?:es)?|bins?)|"
    r"tonight|tonite|tomorrow|com(?:e|ing)\s+(?:for|round|to|after|over)|wait\w*|outside|doorstep|(?:your|ur|yer|his|her|their)\s+(?:house|home|door|car|kids?|child\w*|family|wife|husband|mum|mam|surgery|office|meeting)|whole\s+family|surgery|chamber|town\s+hall|car\s?parks?|beds?|sleep|know\s+where|find\s+(?:you|u|ya|him|her|them|out)|"
    r"in\s+the\s+(?:back|head|face|throat|neck|chest|heart|guts|eyes?|ribs|legs?)|and\s+(?:that|your|ur|his|her|all|the\s+rest)|hands|grave|coffin|hospital|slow\w*|suffer\w*|beg|bleed|for\s+(?:this|that|what|it)|because\s+of\s+you|deserve\w*|"
    r"promise|swear|(?:i\s+)?mean\s+(?:it|every)|warn\w*|watch\s+(?:your|it|out)|mark\s+my\s+words|not\s+(?:a\s+)?(?:jok\w+|figure)|serious|f(?:u|c)k\w*|fkn|fcking|effing|traitors?|liars?)\b"
    r"|(?:^|[.!?:]\s+)(?:just\s+)?\w+\s+(?:them|em)\s+all\b"
)


def in_earnest(reading: Reading, said: str) -> bool:
    """Whether a threat, given as it was written, is more than the bare words, or something beside it shows that it is meant."""
    if not _BARE.search(said):
        return True
    words = {word.text for word in reading.words}
    return bool(_MEANT.search(reading.bare)) or not words.isdisjoint(
        _means_and_insults()
    )


@cache
def _means_and_insults() -> frozenset[str]:
    kinds = ("strong", "dehumanising", "crude", "nasty")
    insults = lexicon.forms("abuse", *(f"abuse.{kind}" for kind in kinds))
    return insults | lexicon.forms("threats", "threats.weapon")
