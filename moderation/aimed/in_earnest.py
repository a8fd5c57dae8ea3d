"""Whether a bare threat ("I'm going to kill you") shows that it is meant: an ultimatum, a means, a time, a place, an insult, an oath.

Among friends the bare words are an idiom, and no list holds all that friends are cross about. So by themselves they call a person at once,
and software hides them only where more is said.
"""

from __future__ import annotations

from functools import cache

from moderation import lexicon
from moderation.lexicon.threat_words import words
from moderation.patterns.late import late
from moderation.text.normalise import normalise
from moderation.text.reading import Reading

# "I'm going to kill you", with no body, means, time or place.
_WILL = r"(?:i|we|im|ill|imma|i'?ma|gonna|gunna|going|i'?ll|i'?m|we'?ll|we'?re|will|am|are|to|just|actually|seriously|literally|really|so|bloody|fuckin[g']?|effing|flipping|someone|somebody|should|needs?|must|is|one|day|swear|god)"
_HARM = r"(?:kill|murder|strangle|throttle|shoot|stab|hang|drown|hurt|batter|smash|destroy|end|cripple|have|get|do|break)\w*"
_BARE = late(
    rf"(?i)^\W*(?:{_WILL}\W+){{0,8}}{_HARM}\s+(?:you|u|ya|ye|him|her|them)\W*$"
    r"|^\W*(?:you|u|ya|ur|your|you'?re|youre|he|she|he'?s|she'?s)(?:\s+(?:are|r|is|'re))?\s+(?:so\s+|gonna\s+be\s+|going\s+to\s+be\s+)?(?:dead|finished|next)\W*(?:mate|meat|man)?\W*$"
)
# What councils do to people. By itself it is what anybody talks of; in a condition, it is an ultimatum.
_DOES = r"(?:resign|quit|stand\s+down|vot(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|shut(?:s|ting)?|approv\w+|evict\w*|touch(?:es|ed)?|s[eo]ll?(?:s|d|ing)?|axe[sd]?|cut(?:s|ting)?|buil[dt]\w*)"
_WHOM = r"(?:you|u|ya|ye|him|her|them)"
_YOURS = r"(?:your|ur|yer|his|her|their)"
_PLACE = r"(?:house|homes?|door(?:step)?|gate|drive|surgery|office|meeting|chamber|town\s+hall|civic\s+centre|car\s?park|count)"
_MEANT = late(
    # On what condition, or for what.
    rf"\b(?:if|unless|until|till|when)\b[^.!?]{{0,60}}\b{_DOES}\b|(?:^|[.!?]\s+){_DOES}\b[^.!?]{{0,60}}\b(?:and|or)\s+(?:i|we)(?:'?ll|'?m|'?re|\s+will)|\b{_DOES}\b[^.!?]{{0,40}}\bor\s+(?:else|i|we)\b|\bor\s+else\b|\bone\s+more\s+(?:\w+\s+){{0,2}}{_DOES}|\blast\s+(?:chance|warning)\b|\bnext\s+time\s+(?:you|u)\b"
    r"|\bfor\s+(?:this|that|what\s+(?:you|u|ya|he|she|they))\b|\bbecause\s+of\s+(?:you|him|her)\b|\bdeserves?\s+(?:it|this|to\s+(?:die|suffer|bleed))\b|\b(?:our|my)\s+(?:money|tax(?:es)?|librar(?:y|ies)|pool|school|road|estate|street|bus(?:es)?|bins?|homes?|jobs?)\b"
    # When and where.
    rf"|\b{_WHOM}\s+(?:all\s+|both\s+)?(?:tonight|tonite|tomorrow)\b|\b(?:tonight|tonite|tomorrow)\W+(?:i|we|you)\b|\bcom(?:e|ing)\s+(?:for|after)\s+{_WHOM}\b|\bcom(?:e|ing)\s+(?:round\s+)?to\s+{_YOURS}\b|(?<!can't )(?<!cannot )\bwait(?:ing)?\s+(?:for\s+{_WHOM}\b|outside)|\b(?:at|in|to|outside|round|by)\s+(?:{_YOURS}|the)\s+(?:\w+\s+)?{_PLACE}\b|\bsee\s+{_WHOM}\s+outside\b"
    rf"|\b(?:in|while|when)\s+(?:{_YOURS}\s+(?:sleep|beds?)|you(?:'re|\s+are)?\s+(?:a?sleep|in\s+bed))\b|\bknow\s+where\s+(?:you|u|he|she|they)\b|\bfind\s+{_WHOM}\b|\b(?:and|with)\s+(?:all\s+)?{_YOURS}\s+(?:\w+\s+)?(?:{words('family.kin')}|family)\b|\bwhole\s+family\b|\b{_WHOM}\s+and\s+(?:that|the|all)\s+(?!the\s+best)\w+"
    # With what, and how it ends.
    rf"|\bin\s+the\s+(?:back|head|face|throat|neck|chest|heart|guts|eyes?|ribs|legs?)\b|\b(?:(?:with|got|using)\s+(?:(?:an?|my|the|our|this|that|bare)\s+)?|(?:bring(?:ing)?|have)\s+an?\s+)(?:\w+\s+){{0,2}}(?:{words('weapon')}s?|hands)\b|\b(?:grave|coffin|slowly|suffer\w*|bleed\w*|beg\s+(?:for|me))\b|\bin(?:to)?\s+hospital\b"
    # Sworn, or a call, which is no idiom: "Shoot them all".
    r"|\bmean\s+(?:it|every\s+word)\b|\b(?:that'?s|this\s+is|it'?s)\s+a\s+promise\b|\bwarning\s+you\b|\bbeen\s+warned\b|\bwatch\s+your\s+back\b|\bmark\s+my\s+words\b|\b(?:not\s+(?:a\s+)?jok(?:e|ing)|not\s+a\s+figure|(?:i'?m|deadly|dead)\s+serious)\b|\b(?:traitors?|liars?)\b"
    r"|(?:^|[.!?:]\s+)(?:just\s+)?\w+\s+(?:them|em)\s+all\b"
)


def in_earnest(reading: Reading, said: str) -> bool:
    """Whether a threat, given as it was written, is more than the bare words, or something beside it shows that it is meant."""
    if not _BARE.search(normalise(said).plain):
        return True
    told = {word.text for word in reading.words}
    return bool(_MEANT.search(reading.bare)) or not told.isdisjoint(_insults())


@cache
def _insults() -> frozenset[str]:
    kinds = ("strong", "dehumanising", "crude", "nasty.worst")
    return lexicon.forms("abuse", *(f"abuse.{kind}" for kind in kinds))
