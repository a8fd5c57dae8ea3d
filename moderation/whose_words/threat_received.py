"""A threat that the writer, or somebody they tell of, was sent: "someone put a note through my door saying they'd burn us out".

Whoever tells of it is in fear, or is the friend of somebody who is, and threatens nobody. The grammar shows it: somebody was
sent or told something, then a word of saying, then words that would be a threat. Where these are told indirectly ("he'd slit
her throat"), they are put back as they were said ("I'll slit your throat"), and what looks for threats reads them.

It makes a need of what would else be a breach. Whoever adds a threat of their own, cheers, or hands the threat on to the reader
is told of as before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from moderation.aimed.menace import menaces
from moderation.checks import threats
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading, read
from moderation.types import Finding

EVIDENCE = "safeguarding.threat_received"
_LONGEST = 260  # characters from where it is told to the end of what was said

_MEDIUM = r"(?:letters?|notes?|voice\s?-?mails?|voice\s?notes?|messages?|msgs?|e-?mails?|texts?|dms?|pms?|tweets?|comments?|repl(?:y|ies)|(?:post)?cards?|(?:phone\s?)?calls?|whatsapps?|envelopes?|parcels?|threats?)"
_NOT_YOU = r"(?!\s+(?:for|to)\s+(?:you|u|all|cllr|councillor|the\s+(?:council|mayor|leader|cabinet)|every\w*)\b|\s+from\s+(?:me|us)\b)"
_SOMEBODY = r"(?:i|we|he|she|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+(?:\s+[\w'-]+)?|(?:my|our|his|her|the|an?|that|one\s+of\s+(?:my|our|the))\s+(?:(?!you\b|your\b|i\b|we\b)[\w'-]+\s+){0,5}?(?!you\b|i\b|we\b)[\w'-]+)"
_THEN = r"(?:(?:have|has|had|just|also|actually|already|then|even|now|been|was|were|recently|keeps?|kept|only|once|again)\s+){0,3}"
_BEGINS = r"(?:(?:^|[.!?;\n:]\s*|\b(?:and|but|so|then|today|yesterday)\s+)(?:just\s+|have\s+|has\s+)?)"
_GOT = r"(?:got|get|gets|getting|had|received|receives|receiving|opened|opens|found|woke\s+up\s+to|came\s+home\s+to|been\s+sent|was\s+sent|were\s+sent)"
# Somebody got something: the words that it held come later.
_RECEIVED = rf"(?:\b{_SOMEBODY}(?:'ve|'s|'d)?\s+{_THEN}|{_BEGINS}){_GOT}\b(?:\s+(?!you\b|your\b|my\b(?!\s+\w+\s+(?:put|smashed)))[\w'-]+){{0,12}}?\s+(?:{_MEDIUM}\b{_NOT_YOU}|this\s+(?:in|through|on|from)\b)"
_STRANGER = r"(?:someone|somebody|anonymous\s+\w+|(?:a|an|this|that|some|another|one)\s+(?:[\w'-]+\s+){0,2}?(?:man|bloke|fella|guy|lads?|woman|youths?|kids?|stranger|caller|troll|coward|idiot|thug|yob|person|account|driver|voter|resident|neighbour|drunk)(?:\s+(?:in|at|on|from|outside)\s+(?:(?:the|my|our|a)\s+)?[\w'-]+)?|whoever)"
_SENT = r"(?:put|left|stopped|followed|grabbed|cornered|approached|confronted|pushed|posted|shoved|stuck|dropped|sent|sends|rang|rings|phoned|phones|called|calls|messaged|messages|texted|texts|e-?mailed|dm'?d|shouted|shouts|yelled|screamed|told|tells|threatened|warned|came\s+up|walked\s+up)"
_TO_THEM = r"(?:me|us|him|her|my|our|his|their|them|mum|dad|(?:the|an?)\s+(?:young\s+|female\s+|other\s+|local\s+)?(?:councillor|officer|warden|mayor|clerk|volunteer|lad|lady|girl|nurse|teacher|family|candidate|neighbour|shopkeeper|driver)|the\s+[\w'-]+\s+family|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+)"
_WROTE = r"(?:said|wrote|writes|sprayed|daubed|painted|scrawled|scratched)"
_DELIVERED = rf"\b{_STRANGER}(?:'s)?\s+{_THEN}(?:{_SENT}\b[^.!?\n]{{0,60}}?|{_WROTE}\b[^.!?\n]{{0,60}}?\b(?:on|across|over|to|at|through)\s+)\b{_TO_THEM}\b"
_TOLD_SO = rf"\b{_SOMEBODY}(?:'ve|'s|'d)?\s+(?:(?:have|has|had|just|also|even|then|keeps?|kept|been|being|was|were|got|getting|is|are|am|now)\s+){{1,4}}(?:told|threatened|warned|messaged|texted|e-?mailed|sent)\b"
_HEADED = rf"(?:{_BEGINS}(?:an?\s+|the\s+|this\s+|another\s+)?(?:anonymous\s+|nasty\s+|vile\s+|horrible\s+)?{_MEDIUM}\s+(?:to|on|through|at|for|under)\s+(?:my|our|his|her)\b)"
_PAINTED = r"\b(?:woke\s+up\s+to|came\s+home\s+to|found|got)\b[^.!?\n]{1,60}?\b(?:sprayed|daubed|scrawled|painted|scratched|written|carved)\s+(?:all\s+)?(?:on|across|over|into)\s+(?:my|our|his|her|their)\b"
# "This was in my inbox", "this came in the post".
_CAME = r"\b(?:this|that|it|these|here's\s+what|what)\s+(?:just\s+)?(?:was|were|came|arrived|landed|turned\s+up|has\s+come|got\s+(?:put|pushed|posted))\s+(?:(?:waiting|put|left|pushed|posted|stuck|pinned|addressed)\s+)?(?:to\s+(?:me|us)\b|(?:in|through|on|under|with|to)\s+(?:my|our|the)\s+(?:inbox|dms?|e-?mails?|messages?|post|letter\s?box|door|windscreen|voice\s?mail|mat|gate|porch|car)\b)"
# Nobody was sent anything: somebody was heard to say what they will do to another.
_HEARD = rf"\b(?:over)?hear(?:d)?\s+(?:{_STRANGER}|him|her|them|(?:two|three|some|these|those|a\s+(?:couple|group|few))\s+(?:of\s+)?[\w'-]+)\b[^.!?\n]{{0,40}}?(?=\b(?:say|saying|says|said|tell|telling|boast\w*|brag\w*|threaten\w*)\b)|\boverheard\s+(?:in|at|on|outside)\s+[^.!?:\n]{{1,40}}(?=:)"
_PLANS = rf"(?<!when )\b(?:{_STRANGER}|(?:my|our|his|her|their)\s+(?:[\w'-]+\s+)?(?:neighbour|uncle|son|brother|mate|ex|landlord|boss|colleague|cousin|stepdad))(?:\s+(?:in|at|on|from|outside|by)\s+(?:(?:the|a|my|our)\s+)?[\w'-]+(?:\s+(?:stop|queue|car\s+park|office|shop|centre))?)?\s+(?:just\s+|also\s+|keeps\s+|is\s+(?:going\s+(?:round|around)\s+)?|was\s+(?:going\s+(?:round|around)\s+)?)?(?=(?:said|says|saying|boast\w*|bragg?\w*|reckons)\s+(?:that\s+)?(?:he|she|they)(?:'ll|'s|'re|'d|\s+(?:will|would|is|are|was|were))\b)"
_FRAME = guarded(
    rf"(?:{_RECEIVED}|{_DELIVERED}|{_TOLD_SO}|{_HEADED}|{_PAINTED}|{_CAME}|{_HEARD}|{_PLANS})"
)

_SAYING = late(
    r"\b(?:say|saying|said|says|reckons|boast(?:ed|ing|s)?|bragg?(?:ed|ing|s)?|reading|reads?|telling|tells|told|writing|wrote|written|threaten(?:ing|ed|s)?|warn(?:ing|ed|s)?|promis(?:ing|ed|es)|vow(?:ing|ed|s)?|swearing|shout(?:ing|ed)|scream(?:ing|ed)|yell(?:ing|ed)|sprayed|daubed|scrawled|words)\b|[:\"“‘–—]|\s-\s|(?<!\w)'(?=\w)"
)
# What was threatened, by its name; and what is sent to frighten.
_NAMED = guarded(
    r"\b(?:(?:death|bomb|rape|acid|arson|knife|violent)\s+threats?|threats?\s+(?:to|against|on)\s+(?:my|our|his|her|their)\s+(?:life|lives|family|kids|children|home|house|wife|husband|partner)|(?:with|held|inside)\s+an?\s+(?:bullet|razor\s?blade|knife|noose)|bullets?\s+in\s+(?:the\s+post|it|an\s+envelope))\b"
)
_OF_OURS = late(r"\b(?:i|i've|ive|we|we've|my|our|me|us)\b")
_LATELY = guarded(
    r"\b(?:today|tonight|yesterday|overnight|this\s+(?:morning|week|evening|month|afternoon)|last\s+(?:night|week|month)|(?:at|over)\s+the\s+weekend|just|keeps?|again|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s+other\s+(?:day|night)|police\s+(?:are|have|were))\b"
)
_HINTED = late(
    r"\bnext\s+time\s+(?:it(?:'s|'ll\s+be|\s+is|\s+will\s+be)|we(?:'ll|\s+will)|i(?:'ll|\s+will))\s+|\byou(?:'re|r|\s+are)?\s+next\b|\byour\s+turn\b|\bwatch\s+your\s+back\b|^\W*(?:go\s+and\s+)?die\b|\bknow\s+where\s+you\b|\byour\s+(?:card|days?)(?:'s|\s+is|\s+are)\s+(?:marked|numbered)\b|\bshut\s+(?:you|him|her)\s+up\b|\b(?:be|get|got)\s+(?:shot|stabbed|knifed|hanged|hung|lynched|burnt|burned|killed|raped|petrol\s+bombed|firebombed)\b|\bwaiting\s+(?:for\s+you\b|outside\s+your\b)|\bget\s+your\s+(?:legs?|arms?|neck|jaw|face|head|windows?|house)\s+(?:broken|smashed|kicked|burn\w*|put|caved)|\bburn\s+(?:you|them|him|her)\s+out\b"
)
_FRIGHTENED = guarded(
    r"\b(?:police|threat\w*|scared|frighten\w*|terrif\w*|afraid|shaking|condemn\w*|reported\s+(?:it|this|them|him))\b"
)
# Tried, long past, supposed, or made up.
NO_LONGER = r"jailed|sentenced|convicted|years?\s+(?:ago|back)|decades?|long\s+ago|in\s+(?:19\d\d|20[01]\d|202[0-4])|used\s+to|when\s+i\s+was|imagine|what\s+if|suppose|film|novel|episode|panto\w*|lol|haha\w*|jok(?:e|ing|ed)"
# Or said in jest, at play or by a doctor.
_NOT_NOW = guarded(
    rf"\b(?:{NO_LONGER}|back\s+in\s+(?:the|19|20|school)|growing\s+up|as\s+a\s+(?:kid|child)|if\s+(?:i|we|someone|somebody|anyone|you)\s+(?:got|had|received|was|were|sent|put|told)|"
    r"lmao|kidding|banter|doctors?|gp|consultant|surgeon|nurse\s+(?:said|told)|hospital\s+(?:said|told|appointment)|diagnos\w+|cancer|fish|chips|chess|darts|quiz|match|league|cup|football|score[d]?|\d+\s?[-–]\s?\d+|polls?|elections?|votes?\s+(?:out|down)|ballot)\b"
)
# What follows is said to whoever reads it, or is the writer's wish.
_MINE = late(
    r"\b(?:i|we)(?:'ll|\s+will|'m\s+(?:gonna|going\s+to)|'re\s+(?:gonna|going\s+to)|\s+know\s+(?:where|what))\b|\b(?:deserve[sd]?|serves?\s+(?:you|him|her|them)|good\s+(?:on|for)|too\s+good\s+for|i(?:'d|\s+would)\s+(?:do|pull|light|buy|help|hold)|(?:what's|what\s+is)\s+coming|i\s+(?:can\s+)?(?:understand|see)\s+why|about\s+time|quite\s+right|rightly\s+so|had\s+it\s+coming|asked\s+for\s+it|what\s+(?:did\s+)?you\s+expect|shame\s+they\s+did(?:n't|\s+not)|pity\s+they\s+did(?:n't|\s+not)|hope\s+(?:they|he|she|it|you)|you(?:'re|\s+are)\s+next|your\s+(?:house|kids|family|home)|well\s+said|i\s+(?:totally\s+|quite\s+)?agree|(?:don't|can't|do\s+not)\s+blame\s+(?:them|him|her)|spot\s+on|hero|legend|next\s+time)\b|^\W*(?:good|great|lovely|excellent|fair\s+enough|lol|haha\w*)\W*$"
)
_FROM_THE_WRITER = late(
    r"\b(?:i|we)(?:'ve|\s+have)?\s+(?:just\s+|already\s+)?(?:sent|put|left|wrote|posted|texted|messaged|rang|told)\s+(?:you|u|him|her|them|cllr)\b"
)
# In the same breath, the writer's own.
_TURNS = late(
    r"(?:[,;–-]\s*|\b(?:well|but|and|so)\s+)(?:well\s+|so\s+|but\s+|and\s+){0,2}i(?:'ll|\s+will|'m\s+(?:gonna|going\s+to)|\s+know\s+(?:where|what|who)|\s+(?:\w+\s+)?agree)\b"
)
_YOURS = late(r"\b(?:you|u|your|ur|yours)\b")
_IN_A_MEDIUM = late(rf"\b{_MEDIUM}\b")
_BY_SENDER = late(r"^\W*(?:that\s+)?(?:we|i|you'?re)\b|^\W*your\s+turn|\bto\s+watch\b")
_END = late(r"[.!?](?=[\s\"”'’]|$)|\n")

# "He'd slit her throat" as it was said: by whom ("I'll"), and to whom ("your").
_DOER = late(
    r"\b(?:he|she|they|someone|somebody|it)(?:'d|'ll|\s+would|\s+will|(?:'s|'re|\s+is|\s+are|\s+was|\s+were)\s+(?:going\s+to|gonna|coming\s+to))\b"
)
_DOES = late(r"\b(?:he|she|they)\s+(knows?|knew|hopes?|hoped)\b")
_BEFALLS = late(
    r"\b(?:i|we|he|she|they)(?:'d|'ll|\s+would|\s+will|(?:'m|'s|'re|\s+is|\s+are|\s+was|\s+were)\s+(?:going\s+to|gonna))\b"
)
_OUGHT = late(r"\b(?:i|we|he|she|they)\s+(should|ought|deserves?|deserved|needs?|needed|was|were|am|is|are|lives?|goes?|go)\b")  # fmt: skip
_AFTER_WHERE = late(r"\b(where|when|what|which\s+\w+|if|because)\s+(?:i|we|he|she)\b")  # fmt: skip
_OBJECT = late(r"\b(?:me|us|him|them)\b|\bher\b(?=\s*(?:$|[^\w\s'])|\s+(?:when|if|on|in|at|and|over|for|because|up|out|down|with|next|tonight|one)\b)")  # fmt: skip
_OWNER = late(r"\b(?:my|our|his|their|her)\b")
_THEIRS = late(r"\bthe(?=\s+(?:\w+\s+)?(?:shop|house|home|car|van|caf[eé]|pub|windows?|office|flat|kids|children|family)\b)")  # fmt: skip
_ADDRESSEE = late(r"^\W*(?:(?:me|us|him|her|them|(?:my|our|his|her)\s+[\w'-]+|(?:cllr|councillor)\s+[\w'-]+|on|across|at|to|all|over|that)\s+){0,4}(?:to\s+(?!my\b|our\b|his\b|her\b|me\b))?")  # fmt: skip


def received(reading: Reading) -> tuple[int, int] | None:
    """Where a text tells of a threat that somebody got, from who got it to the end of what was said; or None."""
    text = reading.bare
    if _NOT_NOW.search(text) or _FROM_THE_WRITER.search(text):
        return None
    for frame in _FRAME.finditer(text):
        end = _end_of(reading, frame.end())
        if _is_threat(text[frame.start() : end], text):
            return frame.start(), end
    return None


def find(reading: Reading) -> list[Finding]:
    """The need of whoever got a threat: at most one finding, urgent, but where its own words are, under rule 2."""
    told = received(reading)
    if told is None:
        return []
    by_rule = any(_word_for_word(f, reading, told) for f in threats.in_text(reading))
    return [
        Finding(
            check="safeguarding",
            signal="pattern",
            evidence=EVIDENCE,
            detail="The writer tells of a threat that somebody got",
            spans=(reading.original_span(*told),),
            urgent=not by_rule,
            data={"band": "queue"} if by_rule else {},
        )
    ]


def tells(needs: Sequence[Finding]) -> bool:
    """Whether one of the needs is that of somebody who got a threat."""
    return any(need.evidence == EVIDENCE for need in needs)


# What a scorer makes of the words that somebody else wrote.
SOUNDS_SO = frozenset({"toxicity.threat", "toxicity.severe_toxicity", "signs.intimidation"})  # fmt: skip


def without_the_threat(
    reading: Reading, findings: Sequence[Finding], needs: Sequence[Finding]
) -> tuple[Finding, ...]:
    """The findings without the threat that somebody else sent, where the text tells of one and adds none."""
    if not tells(needs):
        return tuple(findings)
    told = received(reading)
    if told is None or _adds(reading, told):
        return tuple(findings)
    start, end = reading.original_span(*told)
    if any(_word_for_word(f, reading, told) for f in findings):
        return tuple(findings)
    kept = tuple(f for f in findings if not _is_of(f, start, end))
    if any(f.rule in ("R2", "R3") and f.signal == "pattern" for f in kept):
        return tuple(findings)
    # A threat makes a text rude for the same words.
    rude = {"toxicity.toxicity"} if len(kept) < len(findings) else set()
    return tuple(f for f in kept if f.evidence not in SOUNDS_SO | rude)


def _word_for_word(finding: Finding, reading: Reading, told: tuple[int, int]) -> bool:
    """Whether a plain threat stands in quotation marks: its words are kept under their rule as well (policy 13, case 7)."""
    said = _marked(reading.bare[slice(*told)])
    marked = [reading.original_span(told[0] + s, told[0] + e) for s, e in said]
    return finding.subcode == "R2a" and any(
        s <= a and b <= e for a, b in finding.spans for s, e in marked
    )


def _is_of(finding: Finding, start: int, end: int) -> bool:
    """Whether it is the threat that is told of."""
    if finding.check != "threats":
        return False
    within = all(start <= a and b <= end for a, b in finding.spans)
    return within or "quoted" in finding.stops


def _adds(reading: Reading, told: tuple[int, int]) -> bool:
    """Whether what is beside the report threatens, cheers, or turns to the reader."""
    rest = f"{reading.bare[: told[0]]} . {reading.bare[told[1] :]}"
    if _TURNS.search(_unmarked(reading.bare[slice(*told)])):
        return True
    if cheers(rest):
        return True
    beside = read(rest, "en")
    return menaces(beside) or bool(threats.in_text(beside))


def cheers(text: str) -> bool:
    """Whether a text in lower case agrees with a threat, wishes it or goes on with one."""
    return any(_MINE.search(each) for each in (text, *_END.split(text)))


def _end_of(reading: Reading, at: int) -> int:
    """Where the sentence ends in which somebody got it, or the quotation in it."""
    text, stop = reading.bare, min(len(reading.bare), at + _LONGEST)
    for end in _END.finditer(text, at, stop):
        if not any(s < end.start() < e - 1 for s, e in _marked(text)):
            return end.end()
    return stop


def _marked(text: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(r"[\"“'‘](?=\w)[^\"”\n]{2,200}?(?<=[\w.!?])[\"”'’](?!\w)", text)]  # fmt: skip


def _unmarked(text: str) -> str:
    """A text without what stands in quotation marks."""
    for start, end in reversed(_marked(text)):
        text = f"{text[:start]} {text[end:]}"
    return text


def _is_threat(told: str, text: str) -> bool:
    """Whether what was said, as it was said, would be a threat."""
    if _NAMED.search(told):
        return bool(_OF_OURS.search(told) or _LATELY.search(text))
    return any(_harms(told, saying, text) for saying in _SAYING.finditer(told))


def _harms(told: str, saying: re.Match[str], text: str) -> bool:
    said = told[saying.end() :]
    direct = saying.group()[:1] in ":\"“‘–—'- "
    if _YOURS.search(said) and not (direct or _written_by_others(told, said)):
        return False  # told to the reader, as what may happen to them
    wills = saying.group().startswith(("threat", "promis", "vow", "swear"))
    for each in (said, _as_done(said, wills), _as_suffered(said)):
        heard = read(each.strip(" '\"“”‘’"), "en")
        if threats.in_text(heard) or _HINTED.search(heard.bare):
            return True
        if menaces(heard) and _FRIGHTENED.search(text):
            return True
    return False


def _written_by_others(told: str, said: str) -> bool:
    """Whether words to "you" stood in a message, and were its sender's: "a message saying we know where you live"."""
    return bool(_IN_A_MEDIUM.search(told) and _BY_SENDER.search(said))


def _as_done(said: str, wills: bool) -> str:
    """Told words as whoever said them would have said them of themselves."""
    if wills:
        said = _THEIRS.sub("your", re.sub(r"^\W*to\s+", "i'll ", said))
    said = _DOES.sub(r"i \1", _DOER.sub("i'll", said))
    said = said.replace("i knows", "i know").replace("i knew", "i know")
    return _as_heard(said)


def _as_suffered(said: str) -> str:
    """Told words as they were said of whoever heard them."""
    said = _BEFALLS.sub("you'll", _ADDRESSEE.sub("", said))
    return _as_heard(_OUGHT.sub(r"you \1", said))


def _as_heard(said: str) -> str:
    said = _OBJECT.sub("you", _AFTER_WHERE.sub(r"\1 you", said))
    return _OWNER.sub("your", said)
