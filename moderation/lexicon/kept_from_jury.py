"""What is kept from a jury, told by one who says that it is; and what a jury says in its room, told by one who was in it.

How juries work, and what may be reported when a case is over, is fair talk: it must be of somebody, and now.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_JURY = r"(?:jury|jurors?)"
_NOT = r"(?:(?:is|are|do|does|will|can|has|have)(?:n'?t|\s+not|\s+never)|isnt|arent|hasnt|havent|dont|doesnt|wont|cant|never|not|cannot)"
_HEAR = r"(?:(?:get|gets|be|been|being|getting|ever|even|allowed|to|all)\s+){0,3}(?:told|tell|hear|heard|know|knows?|see|shown)"
_UNTOLD = guarded(
    rf"\b{_JURY}\b(?:\s+\w+){{0,4}}?\s+{_NOT}\s+{_HEAR}\b|\b{_NOT}\s+(?:tell|told|telling)\s+the\s+{_JURY}\b|\b{_NOT}\s+let\s+the\s+{_JURY}\s+(?:know|hear|see)\b|\b(?:kept|hidden|hid|keeping)\s+(?:away\s+)?from\s+the\s+{_JURY}\b|\bwhat\s+the\s+{_JURY}\b(?:\s+\w+){{0,4}}?\s+(?:don'?t|doesn'?t)\s+know\b"
)
_PAST = r"(?:previous|priors?|form\s+for|convictions?|confess\w+|record)"
_OF_SOMEBODY = guarded(
    rf"\b(?:he|she|his|her|him|he's|she's|hes|shes|the\s+defendant|(?:the|this)\s+(?:lad|bloke|man|woman))\b[\s\S]{{0,60}}?\b(?:{_PAST}\b|(?:been\s+)?done\s+(?:for|it|this|that|the\s+same)\b[\s\S]{{0,30}}?\b(?:before|twice|times|already|same|other|girls|wom[ae]n)|been\s+(?:inside|convicted|jailed)\b|inside\s+for\b|a\s+convicted\b|(?:served|serving|done|did)\s+(?:time|\d+\s+(?:years?|yrs|months?)))"
    r"|\bgot\s+(?:\d\s+|two\s+|three\s+)?previous\s+(?:for|convictions?)\b|\b(?:\d+|two|three|four|five)\s+previous\s+(?:for|convictions?)\b|\bother\s+(?:\d+\s+|two\s+|three\s+)?(?:girls|wom[ae]n|victims|kids)\s+he\b|\b(?:ruled|threw|thrown)\s+out\s+(?:his|her|the)\s+confession\b"
)
# "Jurors are never told of previous convictions, and rightly": of nobody.
_OF_ALL = guarded(
    rf"\bjuries\b|\ba\s+{_JURY}\b|\b(?:quite\s+right|rightly|for\s+good\s+reason|fair\s+trial|that(?:'s|\s+is)\s+the\s+law|can\s+now\s+be\s+(?:reported|told))\b"
)

HOPES_IT_HEARS = guarded(
    r"\b(?:hope|wish|trust|pray|make\s+sure|someone\s+(?:should\s+)?(?:tell|let)|somebody\s+(?:should\s+)?(?:tell|let)|let|bet)\s+(?:that\s+)?(?:the|that|them|those)?\s*(?:jury|jurors)\s+(?:(?:will\s+|all\s+|already\s+)?(?:knows?|hears?|sees?|realises?|finds?\s+out|remembers?|gets?\s+told|is\s+told|are\s+told)\s+)?(?:that\s+|about\s+)?"
    r"(?:(?:he|she|they)(?:'s|'ve|s|\s+(?:has|have|had|is|are|was|were))?\s+(?:\w+\s+)?(?:form|previous|priors|guilty|did\s+it|done\s+it|a\s+record|done\s+time|been\s+(?:inside|done)|drunk|pissed)|(?:his|her|their)\s+(?:form|previous|record|past|convictions?))\b"
)

# A film has a jury, and so has a contest.
_STORY = guarded(
    r"\b(?:films?|movie|drama|novel|episodes?|(?:tv|new|first|second|last|next|this)\s+series|series\s+\d|sitcom|broadchurch|musical|role[\s-]?play|contests?|competition|eurovision|baking|bake\s?off|scarecrows?)\b"
)
# Told after the trial, of a wrong that was put right, or of another century.
_OVER = guarded(
    r"\b(?:after\s+the\s+(?:verdict|trial)|now\s+(?:he|she)(?:'s|\s+has)\s+got\s+(?:\d+|life)|wrong(?:ly|fully)\s+(?:convicted|jailed|accused|imprisoned)|(?:jailed|convicted|imprisoned|inside|years)\W+wrong(?:ly|fully)|miscarriages?\s+of\s+justice|quashed|overturned|exonerat\w*|post\s?masters?|in\s+1[5-8]\d\d)\b"
)
OF_A_JURY = guarded(
    r"\b(?:i'?m|i\s+am|i\s+was|we'?re|we\s+were|he'?s|she'?s|my\s+\w+(?:'s|\s+is|\s+was))\s+(?:sat\s+|sitting\s+|currently\s+)?(?:on\s+(?:the|that|this)\s+jury|a\s+juror|one\s+of\s+the\s+jur(?:ors|y))\b"
    r"|\b(?:us|we|fellow|other|the\s+other)\s+jurors?\b|\bin\s+the\s+jury\s+room\b|\b(?:the\s+)?jur(?:y|ors)\s+(?:should|needs?\s+to|ought\s+to|must|deserves?\s+to)\s+(?:know(?!\s+how\b)|be\s+told|hear(?!\s+(?:both\s+sides|all\s+(?:of\s+)?(?:it|the\s+(?:evidence|facts))|the\s+(?:evidence|facts))\b))\b|"
    r"\b(?:tell|message|contact|show)\s+(?:it\s+to\s+|this\s+to\s+)?the\s+(?:jury|jurors)\b|\bjurors?\b.{0,40}\b(?:told\s+me|says?\s+they|voted|googled|looked\s+(?:him|her|it)\s+up)\b"
)


def told_though_kept(bare: str) -> bool:
    """Whether a text, without capitals, tells somebody's past and that the jury is not told of it."""
    told = _UNTOLD.search(bare) is not None and _OF_SOMEBODY.search(bare) is not None
    return told and not bare.rstrip().endswith("?") and not _OF_ALL.search(bare)


def is_no_case_now(bare: str) -> bool:
    """Whether a text, without capitals, tells of a jury of flowers, of a film, or of a case that is over or long ago."""
    return any(each.search(bare) for each in (_NO_COURT, _STORY, _OVER))


# What jurors said or thought among themselves may never be told, whatever the case and however it ended.
WAS_JUROR = guarded(
    r"(?:^\W*(?:sat|served|been)\s+on\s+(?:the|that|this|his|her|their|a)\s+(?:\w+\s+)?jury\b|\b(?:i|we)(?:'ve|'d|\s+have|\s+had)?\s+(?:was|were|am|sat|served|been|being|ended\s+up|got\s+put)\s+(?:\w+\s+){0,2}?(?:on\s+(?:the|that|this|his|her|their|a)\s+(?:\w+\s+){0,2}?jury|(?:a|one\s+of\s+the|the)\s+(?:\w+\s+)?jurors?)\b"
    r"|\b(?:as|being)\s+(?:a|an|one\s+of\s+(?:the|those))\s+(?:\w+\s+)?jurors?\b|(?:did|doing|done|on|was\s+on)\s+(?:my\s+)?jury\s+(?:service|duty)\b|\bon\s+my\s+jury\b|\b(?:us|fellow)\s+jurors\b)"
)
_ONE_OF_US = r"(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|some|most|half|none|all|a\s+few|a\s+couple|only\s+\w+)\s+of\s+us|we|i|they|the\s+foreman|the\s+others|everyone(?:\s+else)?|nobody)"
_IN_THE_ROOM = guarded(
    rf"\b{_ONE_OF_US}(?:'d)?\s+(?:(?:never|all|both|just|only|actually|didn't|did\s+not|really|nearly|still|finally)\s+){{0,2}}(?:believed?\s+(?:her|him|them|it|a\s+word|that\s+(?:he|she)|(?:he|she|they)\b)|voted\s+(?:(?:not\s+)?guilty|to\s+(?:convict|acquit|let)|(?:her|his)\s+way|against\s+(?:him|her)|at\s+(?:first|once))|changed?\s+(?:my|our|their)\s+(?:votes?|minds?)|(?:thought|knew|reckoned|said|felt)\s+(?:that\s+)?(?:(?:he|she)\s+(?:was|were|did|had)|they\s+(?:did|had\s+done|(?:was|were)\s+(?:all\s+|both\s+|so\s+)?(?:guilty|innocent|lying|liars)))\b|googled|looked\s+(?:him|her|them|it)\s+up|wanted\s+(?:him|her|to\s+(?:convict|acquit|go\s+home|let)))"
    r"|\b(?:the\s+vote|it|we)\s+(?:was|were|went|split)\s+(?:about\s+|split\s+)?(?:\d{1,2}|ten|eleven|nine|eight|seven|six)\s*(?:-|–|to|v|against)\s*(?:\d|one|two|three|four|five|six)\b|\bwhat\s+(?:was|went|got|we|they)\s+(?:really\s+)?(?:said|on|discussed|talked\s+about)\s+(?:in|behind)\b|\b(?:sa(?:id|ys?)|told|argued|arguing|argument|talked|discuss\w*|voted|vote|shouted|shouting|laughed|laughing|decided|agreed|cried|crying|row|rows|fell\s+out|went\s+on|heard|happened|believed|split|bullied|persuaded|convinced)\b[^.!?]{0,50}?\b(?:in|inside)\s+(?:the|that)\s+jury\s+room\b|\b(?:in|inside)\s+(?:the|that)\s+jury\s+room\b[^.!?]{0,50}?\b(?:said|told|argued|arguing|argument|talked|discuss\w*|voted|shouted|shouting|laughed|laughing|decided|agreed|cried|crying|fell\s+out|went\s+on|heard|believed|split|bullied|persuaded|convinced)\b"
)
_NO_COURT = guarded(
    r"\b(?:citizens'?|people'?s|residents'?|community|youth|film|festival|prize|award|art|flower|poster)\s+(?:\w+\s+)?jur(?:y|ies|ors?)\b|\bjury\s+(?:for|at|of)\s+(?:the|a|our|this)\s+(?:\w+\s+){0,2}?(?:shows?|festival|eisteddfod\w*|prizes?|awards?|garden|park|carnival|exhibition|biennale|in\s+bloom)\b"
)


def tells_of_the_room(bare: str) -> bool:
    """Whether a text, without capitals, tells what a jury said, thought or voted among itself."""
    return _IN_THE_ROOM.search(bare) is not None and not _NO_COURT.search(bare)
