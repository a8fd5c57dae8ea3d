"""What a statement that nobody has checked may touch: the topic and the impact that policy 10.3 asks for, by its words.

A first guess, for the order in which people look: whoever makes a registry entry sets both.
"""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

# Whether there is an election, and who may vote and with what. Much else is said of elections.
_UPSET = (
    r"(?:cancel\w*|postpon\w*|delay\w*|scrap\w*|suspend\w*|abolish\w*|rig(?:s|ged|ging)?|mov(?:e|es|ed|ing)"
    r"|call(?:s|ed|ing)? off|put(?:s|ting)? (?:off|back))"
)
_OUR = r"(?:(?:all|the|this|next|our|your|any|of|local|council|county|town|city|parish|community|mayoral|senedd|general|year's|month's|may|spring) ){0,5}"
_IS = r"(?:(?:has|have|had|is|are|was|were|will|won't|isn't|aren't|being|been|be|not|get|getting|got|all|now|going to) ){1,4}"
_ELECTIONS = (
    rf"{_UPSET} {_OUR}(?:by-?)?elections?(?! (?:leaflet|promise|pledge|campaign|poster|manifesto)s?\b| of (?:the |a |its )?(?:new |deputy )*(?:chair|leader|mayor|officer))"
    rf"|elections? (?:(?:in|on|for|of|this|next) (?:\w+ ){{1,2}}?)?{_IS}(?:{_UPSET}|fixed|stolen|illegal|held|happening|going ahead|taking place)"
    r"|(?:no|without) (?:(?:local|council|county|town|more|may) ){0,2}elections?"
    r"|election (?:day|dates?|fraud|results?)|electoral (?:roll|register|fraud)|polls (?:open|clos|shut)\w*"
)
_VOTERS = (
    r"voters? (?:(?:will|now|all|also|only) ){0,3}(?:must|needs?|ha(?:s|ve) to|can(?:not|'?t| only| no longer)|won't be|(?:are|were) (?:being|not allowed|turned)|without)"
    r"|(?:turn\w* away|fin(?:e|ed|ing)|purg\w*|remov\w*|regist\w*|prevent\w*|charg\w*) (?:\w+ ){0,2}voters"
    r"|vot(?:e|es|ing) (?:by (?:post|proxy|phone|text)|online|twice|at (?:16|sixteen))"
    r"|proxy vot\w+|voting (?:age|cards?|day|stations?|slips?|hours|booths?|papers?|machines?|rights?)"
    r"|votes (?:from \w+ )?(?:(?:were|was|are|will|won't|not|be|have|been|being) ){1,4}(?:counted|miscounted|thrown|lost|binned|destroyed)"
)
# What it takes to vote; a body that decides votes as well.
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NO_MATTER = rf"(?! (?:on(?! (?:the \d|{_DAY}|polling))|for|against|through|down|in(?! {_OUR}(?:by-?)?elections?\b)|out|them|themselves|it|this|again)\b)"
_TO_VOTE = late(
    r"\b(?:needs?|must|ha(?:s|ve) to|requir\w+|bring|show|passports?|licen[cs]es?|id|documents?|allowed|able|unable|rights?|eligible|entitled|banned|stopped)"
    rf"(?: [\w£'-]+){{0,6}} (?:to vote|(?<=from )voting)\b{_NO_MATTER}"
    rf"|\b(?:let(?:s|ting)?|allow(?:s|ed|ing)?)(?: [\w£'-]+){{1,6}} vote\b{_NO_MATTER}|\bturn(?:s|ed|ing)? (?:[\w'-]+ ){{0,3}}away\b[^.!?]{{0,40}}\b(?:vot(?:e|ing)|polls?|polling)\b"
    # Another day: of a vote of the council's it is said what it is on.
    rf"|\b(?:voting|polling|polls?|the vote|vote)(?: (?:has|have|had|is|was|been|being|now|day|all|got))* (?:mov(?:ed|ing)|chang(?:ed|ing)|put back|switched|shifted) to (?:\w+ )?{_DAY}\b|\bmov(?:e|es|ed|ing) (?:the |our )?(?:vote|voting|polling(?: day)?) to (?:\w+ )?{_DAY}\b"
    rf"|\b(?:can ?not|no longer|only \w+ can|can only) vote\b{_NO_MATTER}"
)
_DECIDES = late(
    r"\b(?:councillors?|cllrs?|members?|committees?|cabinet|majority|thirds)\b"
)

# The first that fits. Impact: 5 safety, health or voting; 4 people may lose a service or money; 3 money, decisions,
# named officers; 2 a detail of a service.
_PATTERNS = {
    (
        "voting",
        5,
    ): r"polling|ballots?|postal votes?|can'?t vote|register(?:ed)? to vote|(?:voter|photo) id"
    rf"|{_ELECTIONS}|{_VOTERS}"
    r"|[bp]leidleis\w*|[mh]?etholiad(?:au)?",
    (
        "safety",
        5,
    ): r"asbestos|unsafe|poison\w*|contaminat\w*|lead in|sewage|raac|cladding|collaps\w*|evacuat\w*"
    r"|outbreak|dangerous|drinking water|(?:not|isn't|never) safe to (?:drink|swim)|e\.? ?coli|legionella|gas leak|carbon monoxide|sluices?|flood ?gates?"
    r"|llygredig|anniogel|gwenwyno",
    (
        "services",
        4,
    ): r"(?:giv(?:e|en|es|ing)|gave|hand(?:ed|ing)?|turn(?:ed|ing)?|convert(?:ed|ing)?) (?:over |away )?(?:[\w'-]+ ){0,4}?(?:librar(?:y|ies)|pool|baths|school|(?:leisure|day|youth|community) centre|hall|park|fields?|museum|theatre|market|hospital|clinic|playground|toilets|care home|nursery|allotments?)|clos\w+|shut\w*|axe[ds]?|axing|scrap\w*|cut(?:s|ting)?|cancel\w*|withdraw\w*|stop\w*|end(?:ed|ing)"
    r"|charg(?:e|es|ed|ing)|los(?:e|es|ing|t)|no more|replac\w+|every \w+ weeks|sack\w*|fined|fines"
    r"|c(?:h)?au|gau|d?dileu|[dt]orri|canslo|[cg]olli|gwahardd|codi t[aâ]l",
    (
        "money",
        3,
    ): r"quid|pounds?|million|grand|\d+k|spen[dt]\w*|paid|pays?|sold|sell\w*|bought|cost\w*|tax|rents?|fees?"
    r"|contract|bonus|rise"
    r"|g?wario|g?werthu|[pb]rynu|g?ostio|costio|[td]reth|filiwn|miliwn",
    (
        "decisions",
        3,
    ): r"approv\w+|agreed?|vot(?:e|ed|ing)|pass(?:ed)?|secret\w*|decid\w+|planning|permission|permits?"
    r"|officers?|chief exec\w*"
    r"|[cg]ymeradwyo|[pb]enderfynu|cynllunio|prif weithredwr",
}
_STAKES = {key: late(rf"\b(?:{each})\b") for key, each in _PATTERNS.items()}
# What somebody loses a vote or falls ill by who believes it, where it is not so: how, when and with what one votes, and water.
_VOTE = r"(?:polling(?: (?:day|stations?|places?|cards?))?|ballots?(?: papers?| boxes)?|postal (?:votes?|ballots?|voting)|(?:(?:your|our|every|all) votes?|voting|votes?(?= by (?:text|phone|whatsapp|e-?mail)))(?: (?:by (?:post|proxy)|on (?:the day|\w+day)))?)"
_SPOILT = (
    r"(?:(?:has|have|had|is|are|was|were|been|being|be|get|getting|got|now|all|just|will|won't) ){1,3}(?:moved|changed|put back|put off|postponed|cancelled|called off|closed|shut|binned|lost|thrown|rejected|destroyed|shredded|burn[te]d?)"
    r"|(?:won't|not|never|aren't|isn't|don't|doesn't) (?:be |get |been |getting |being )?(?:counted(?! for (?:much|anything|little)\b)|valid)|(?:they|council|staff) (?:just |all |only )?(?:bin|burn|shred|lose|destroy|throw away|reject)"
    rf"|(?:(?:is|are) (?:now (?:on )?{_DAY}|(?:on )?{_DAY},? (?:not|instead))|by (?:text|phone|whatsapp|e-?mail))"
)
_WATER = r"(?:tap water|drinking water|(?:the|our) water)"
_FOUL = r"(?:contaminat\w+|poison\w*|un(?:safe|fit)|not (?:safe|fit)|isn't (?:safe|fit)|e ?\.? ?coli|sewage|lead)"
_HARMS = late(
    rf"\b{_VOTE}\b[^.!?]{{0,30}}? (?:{_SPOILT})\b(?! for me\b)"
    rf"|\b(?:do not|don't|dont|never) drink\b(?! (?:too|so) much\b)[^.!?]{{0,20}}?\bwater\b|\b{_WATER}\b[^.!?]{{0,40}}?\b{_FOUL}\b|\b{_FOUL} in (?:(?:the|our) )?{_WATER}\b"
)
# "Bring photo ID to vote, folks" and "You need photo ID to vote, don't forget it" remind of what is so.
_FORGET = r"(?:don't|dont|do not|never) forget"
_PHOTO_ID = r"(?:(?:some|your|an?|valid|form|of)\W+){0,4}(?:(?:photo|voter)\W+)?id\b(?:\W+to vote\b)?"
_REMINDER = late(
    rf"^\W*(?:(?:please|and|do|remember|just|everyone|folks|to|hi|all|a|reminder|{_FORGET})\W+){{0,5}}(?:bring|take|have|need|show|{_FORGET})\W+{_PHOTO_ID}"
)
_REMINDS = late(rf"\b(?:remember|reminder|{_FORGET})\b")
_NEEDS_ID = late(
    rf"\byou(?:'ll| will)?\W+(?:(?:now|all|also|must|need to|have to)\W+){{0,3}}(?:bring|take|have|need|show)\W+{_PHOTO_ID}"
)
_MONEY = late(r"[£%]")
_VOTING = ("voting", 5)
_DETAIL = ("services", 2)


def stakes(statement: str) -> tuple[str, int]:
    """The topic of a statement and its impact, 1 to 5."""
    text = plain(statement)
    if _TO_VOTE.search(text) and not _DECIDES.search(text):
        return _VOTING
    for key, pattern in _STAKES.items():
        if pattern.search(text) or key[0] == "money" and _MONEY.search(text):
            return key
    return _DETAIL


def harms_if_false(statement: str) -> bool:
    """Whether people who believe it may lose their vote, or fall ill by water or drink none, where it is not so."""
    text = plain(statement)
    if _DECIDES.search(text):
        return False
    text = _REMINDER.sub(" ", text)
    if _REMINDS.search(text):
        text = _NEEDS_ID.sub(" ", text)
    return bool(_TO_VOTE.search(text) or _HARMS.search(text))
