"""Frames that tell a claim in order to put it right: whoever told it is mocked, it is taken back, or others were warned of it."""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_TELLING = (
    r"(?:says?|said|saying|claims?|claimed|claiming|thinks?|reckons?|post(?:s|ed|ing)|wrote|writes|tells?|told|telling|shar(?:es|ed|ing)|believes?|spreading"
    r"|put (?:up|out|about)|going on about|insists?|swears?)"
)
_MOCKED = (
    r"(?:idiots?|morons?|muppets?|clowns?|fools?|numpt(?:y|ies)|trolls?|nutters?|halfwits?|pillocks?|plonkers?|wall(?:y|ies)|twits?|cranks?|conspiracy theorists?"
    r"|scaremongers?|keyboard warriors?|liars?|know-?alls?|know-it-alls?|troublemakers?|genius(?:es)?|bright sparks?|busybod(?:y|ies)|dimwits?|wind-?up merchants?)"
)
_OFFICIAL = r"(?:council|councillors?|cllrs?|cabinet|leaders?|mayor|officers?|managers?|chief|town hall|department)"
_BEFORE = late(
    rf"\b(?:some|an?|this|that|another|one|these|those|every|any|the) (?:[\w']+ ){{0,2}}?{_MOCKED} (?:(?!{_OFFICIAL}\b)[\w']+ ){{0,6}}?{_TELLING}\b"
    r"|\bbefore (?:(?:you|anyone|anybody|people|folk|folks|we|u) (?:all |go |start )?)?(?:shar|spread|repeat|believ|forward|retweet|go (?:round|around) (?:say|tell)|pass)\w*\b"
    r"|\b(?:apologi[sz](?:e|es|ed|ing)|retract\w*|backtrack\w*|climb(?:ed|s|ing)? down|forced to correct) (?:\w+ ){0,4}?(?:for|after|over|about|from|its|their|his|her|the|a|that) (?:(?!not\b)\w+ ){0,3}?"
    r"(?:print|publish|say|report|claim|post|writ|suggest|stat|shar|tweet|imply)(?:t?ing|ed) (?:that|how|about|it was|claims?|an?|the|false\w*|untrue|wrong\w*)\b"
    r"|\b(?:apologi[sz]ed|retract(?:ed|s)|withdr[ae]wn?|corrected) (?:for |over |after )?(?:its|their|his|her|a|the|that|this) (?:\w+ ){0,2}(?:story|report|article|claim|post|headline|tweet|item)\b"
    r"|\b(?:had|forced|having|obliged) to (?:\w+ )?(?:put out|issue|release|publish|make|clarify|reassure|deny|step in|set the record)\b[^.!?]{0,60}\bafter\b"
    r"|\b(?:spread|shar|post|peddl|tell|talk|spout|push|repeat|believ)\w* (?:all |any )?(?:this|that|such|these|those|more|your) (?:\w+ )?(?:rubbish|nonsense|crap|garbage|tripe|drivel|rot|tales?)\b"
)
_FOUND_NOTHING = late(
    r"\b(?:looked (?:at|into)|check(?:ed|s)|investigated|examined|fact-?checked|searched|went through)\b.{3,150}\bfound (?:nothing|no (?:evidence|truth|basis|record|sign|proof|such)|it (?:was|is|to be) (?:false|untrue|wrong|made up))\b"
)
_REPORT = r"(?:report|story|article|headline|claim|figure|post|statement|item|piece|page|information|leaflet|letter)"
_REPORTED = r"(?:said|reported|stated|wrote|published|printed|claimed|suggested|posted|told|announced)"
_WAS_WRONG = late(
    rf"\b(?:this|that|it|which|(?:the|our|that|this|an earlier) {_REPORT})(?: \w+)? (?:was|were|is) (?:\w+ )?(?:wrong|incorrect|inaccurate|not correct|not true|untrue|false|an? (?:\w+ )?(?:error|mistake)|misleading|(?:published|posted|sent|printed) in error)\b"
    rf"|\b(?:incorrectly|wrongly|mistakenly|in error) {_REPORTED}\b|\b{_REPORTED} (?:incorrectly|wrongly|mistakenly|in error)\b|\bshould have (?:said|read|stated)\b"
)
# "It was wrong to close it, they should apologise" judges the deed: taken back is what "we" said.
_OURS = late(
    rf"\b(?:we|i) (?:\w+ )?(?:apologi[sz]e|regret|retract|withdraw (?:it|this|that|the)|correct)\b|\bwe are (?:\w+ )?(?:sorry|happy to (?:correct|clarify|make))|\bapologies for (?:the|this|our|any) (?:error|mistake|{_REPORT}|confusion)"
    rf"|\b(?:issue[sd]?|publish\w*|print\w*) (?:a|an|this) (?:correction|apology|clarification|retraction)|^\W*(?:correction|clarification|apology|retraction|corrections and clarifications)\b"
    rf"|\b(?:an|our) earlier (?:version|edition|{_REPORT})\b|\bour (?:\w+ ){{0,2}}{_REPORT}\b|\bwe (?:incorrectly |wrongly |mistakenly |previously |originally |recently ){_REPORTED}\b"
)


def put_right(sentence: str, part: str) -> bool:
    """Whether what stands before the claim in its sentence tells it as a mocked, warned-of or withdrawn story."""
    text, own = plain(sentence), plain(part)
    start = max(text.find(own), 0)
    return bool(_BEFORE.search(text[: start + len(own)]) or _FOUND_NOTHING.search(text))


def taken_back(text: str) -> bool:
    """Whether a text says that what it, or an earlier one, reported was wrong, and corrects it."""
    whole = plain(text)
    return bool(_WAS_WRONG.search(whole) and _OURS.search(whole))
