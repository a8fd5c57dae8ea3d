"""Menace and remarks on a person's birth, body or private life: what no words of criticism beside it make fair.

Read only to switch the criticism veto and the fair forms off (policy 2.2), or to say that no harm is meant; never to find a
breach: the checks do that.
"""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.reading import Reading

# What makes a verb of harm, or a menace, politics.
_ELECTORAL = frozenset(
    [
        "election",
        "elections",
        "ballot",
        "poll",
        "polls",
        "polling",
        "vote",
        "voted",
        "voters",
        "votes",
        "voting",
        "seat",
        "majority",
        "deselected",
        "deselection",
        "unseat",
        "unseated",
        "referendum",
        "motion",
        "policy",
        "policies",
        "job",
        "jobs",
        "office",
        "term",
    ]
)
_VICTIM = lexicon.pattern("threats", "threats.victim")
# A menace, however it is put: someone is to come, someone is to be "sorted out", or else. What is to be done is
# looked for in the grammar (who, will, whom), never in the score. An election or a lawful remedy beside it is politics.
_YOU_END = r"(?:you|ya|u|yous)(?:\s+(?:all|lot|two|both))?(?=\s*(?:$|[^\w\s])|\s+(?:and|when|if|one|soon|tonight|tomorrow|before|for|like|where|cllr|councillor)\b)"
_WE = r"(?:i|we|me|us|some\s+of\s+us|someone|somebody|(?:my|our|the|some|a\s+few)\s+(?:\w+\s+)?(?:lads|boys|mates?|brothers?|friends|family|dad|crew|of\s+us))"
_WILL = r"(?:\s*'ll|ll|\s+will|\s+shall|\s*(?:'m|'re|'s|\s+am|\s+are|\s+is)?\s*(?:gonna|going\s+to|about\s+to|coming\s+to))(?:\s+(?:all|just|have\s+to|be\s+forced\s+to))*"
_ARE = r"(?:'m|'re|'s|\s+am|\s+are|\s+is)"
_YOU_WILL = r"\b(?:you|u|ya|he|she)(?:'ll|\s+will|\s+shall|\s*(?:'re|'s|\s+are|\s+is)\s+(?:gonna|going\s+to|about\s+to))\s+(?:all\s+|soon\s+|fucking\s+|bloody\s+)*"
_GIVE_WAY = r"(?:resign|quit|go|leave|stop|vote|step\s+down|stand\s+down|get\s+out|back\s+(?:off|down)|walk\s+away|drop\s+it|change\s+your\s+\w+)\b"
_SOFT_MENACE = late(
    rf"\b{_WE}(?:{_WILL}\s+(?:(?:be|come|coming|pop|popping|call|drive|head|get|turn\s+up)\s+)+|{_ARE}\s+(?:all\s+)?coming\s+)"
    r"(?:(?:round|around|over|by)(?=\s*(?:$|[^\w\s])|\s+(?:to|there|with|and|when|if|before|after|at|tonight|tomorrow|later|soon|yours|your)\b)"
    rf"|there\b|to\s+(?:yours|your\s+\w+|you\b|see\s+you|find\s+you|visit\s+you|get\s+you)|(?:for|after)\s+you\b|knocking|looking\s+for\s+you|waiting)"
    rf"|\b{_WE}{_WILL}\s+(?:deal\s+with\s+you\b|find\s+{_YOU_END}|get\s+{_YOU_END}|have\s+{_YOU_END}|hunt\s+you|track\s+you|teach\s+you|make\s+you\b|lay\s+\w+\s+on\s+you|wait\s+for\s+you|pay\s+you\s+a\s+(?:\w+\s+)?visit|be\s+(?:watching|following)\s+you)"
    rf"|\b{_GIVE_WAY}[^.!?]{{0,60}}?\b(?P<then>or|otherwise)\s+(?:else\b|{_WE}(?:{_WILL}|{_ARE}|\s+gets?)\b|you(?:'ll|\s+will|'re|\s+are)\b|(?:something|things|it|there)(?:'ll|\s+will)\b)"
    rf"|^\W*(?:or|otherwise)\s+(?:else\b|{_WE}{_WILL}\b|you(?:'ll|\s+will|'re\s+going)\b)"
    r"|\b(?:you|u|he|she|they|your\s+\w+)(?:'re|\s+are|r|'s|\s+is|'ll\s+be|\s+will\s+be|\s+could\s+be)\s+(?:so\s+)?next\b(?!\s+(?:for|to|in|on|up|door|week|month|year|meeting|time|speaker))"
    rf"|{_YOU_WILL}(?:regret\s+(?:it|this|that)(?=\s*(?:$|[^\w\s]))|regret\s+(?:the\s+day|crossing|messing|ever)|(?:pay|suffer)\s+(?:dearly|for\s+(?:it|this|that))(?=\s*(?:$|[^\w\s])|\s+(?:one|with|soon|tonight)\b)|be\s+(?:so\s+)?sorry|wish\s+you\b|get\s+(?:yours|what)\b|find\s+out(?=\s*(?:$|[^\w\s])|\s+(?:soon|tonight|what\s+happens)\b)|(?:be|get)\s+(?:dealt\s+with|sorted|taken\s+care\s+of|visited))"
    r"|\b(?:see|catch|meet)\s+(?:you|ya|u)\s+(?:\w+\s+)?(?:soon|tonight|tomorrow|later|outside|after\s+(?:dark|work)|round|around)\b"
    r"|\b(?:what's|what\s+is|whats)\s+coming\s+to\s+you|\b(?:last|final)\s+warning\b|\bsleep\s+tight\b|\bwatch\s+(?:yourself|your\s+step|it)(?=\s*(?:$|[^\w\s]))|\baccidents\s+(?:do\s+)?happen|\b(?:shame|pity)\s+if\b|\b(?:we're|we\s+are|i'm|i\s+am)\s+watching\s+you\b"
    rf"|\b(?:{_WE}|one\s+of\s+us){_WILL}\s+be\s+(?:there\s+)?(?:wherever|everywhere|anywhere)\s+you\s+(?:are|go|turn|look)\b"
    r"|\bi(?:'d|\s+would)\s+be\s+(?:saying\s+my\s+prayers|(?:keeping|staying)\s+(?:well\s+)?(?:away\s+from|off\s+the|indoors)|watching\s+my\s+back|sleeping\s+with\s+one\s+eye)"
    r"|\b(?:no\s?one|nobody)\s+(?:would|will)\s+miss\s+you|\bcards?(?:'s|\s+is|\s+are)?\s+marked|\bsomething\s+(?:\w+\s+)?(?:(?:might|may|could|will)\s+)?(?:happen\w*|lands?|falls?)\s+(?:to|on)\s+you"
)
_HARD_MENACE = late(
    rf"\b{_GIVE_WAY}[^.!?]{{0,60}}?\b(?:or|before|otherwise|unless)\s+[^.!?]{{0,40}}?\bhurt\b|{_YOU_WILL}(?:get|be|end\s+up)\s+(?:\w+\s+)?hurt\b"
    r"|\bsort\s+(?:you|ya|u)\s+(?:all\s+|lot\s+)?out\b"
    r"|\byou(?:\s+won't|\s+will\s+not|\s+wont|(?:'ll|\s+will)\s+never|'ll\s+not|\s+are\s+not\s+going\s+to)\s+(?:\w+\s+)?(?:make\s+it\s+(?:to|home|out|through|past|back)|wake|walk|sleep|live|breathe|get\s+home|be\s+(?:safe|breathing|walking)|see\s+(?:another|tomorrow|christmas|it\s+coming|the\s+(?:morning|new\s+year)))"
    r"|\b(?:like|(?:happened|did|done)\s+to|same\s+as|remember|ask)\s+"
    + _VICTIM
    + r"|\b"
    + _VICTIM
    + r"(?:\s+|-)style|\bwith\s+(?:an?|my|our|some)\s+(?:\w+\s+)?"
    + lexicon.pattern("threats", "threats.weapon")
    + r"s?\b"
)
_WHOM = r"(?:you|him|her|them|your|his|their)"
# What no figure of speech and no word of criticism beside it makes fair.
DANGER = late(
    r"\b(?:kill\w*|murder\w*|die|dies|dead|death|rape\w*|hang(?:ed|ing)?(?!\s+(?:round|around|about|out|baskets?)\b)|shoot|shot|stab\w*|burn\w*|acid|bomb\w*|"
    r"knife|knives|machete|guns?|bullets?|throat|noose|rope|lynch\w*|behead\w*|punch\w*|slap\w*|blood|bleed|grave|"
    r"knee\s?caps?|kneecap(?:ped|ping)|coffin|cancer|choke|drown|rot|watch your|where you live|deserves? to (?:be|get|suffer)|"
    rf"(?:hurt|attack|beat up|batter|smash|break|kick|rip|cut|crack|slice) {_WHOM}|beat {_WHOM} (?:up|senseless)|"
    rf"{_WHOM} (?:\w+ )?suffer|{_WHOM} in (?:a |the )?(?:hospital|ground|wheelchair|box)|"
    r"your (?:kids|children|wife|husband|family|daughter|son|mother|house|home|car|windows))\b"
)
# Left to the hereafter: an ugly curse, and no harm that the writer would do.
_CURSE = late(r"\b(?:burn|rot|roast|fry)\w*\s+in\s+(?:\w+\s+)?hell\b")
_EARTHLY = late(r"\b(?:die|dies|dead|death|kill\w*|cancer|murder\w*)\b")
# Where somebody comes from, or what their body looks like, is no matter of work, policy or fitness for office.
_OF_BIRTH = late(
    r"\bwhere(?:ver)?\s+(?:you|they|he|she|ya)(?:\s*'re|'s|\s+are|\s+is|\s+all|\s+lot)?\s+(?:came|come|comes|belong|belongs|crawled)\b|\bgo\s+back\s+(?:home|to\s+your\s+(?:own\s+)?(?:country|homeland|land|people|kind|hole|cave|village))"
    r"|\b(?:out\s+of|leave)\s+(?:our|my|this)\s+country\b|\b(?:you|they|he|she)(?:\s+\w+)?\s+(?:don't|do\s+not|doesn't|does\s+not|dont)\s+belong\s+(?:here\b|in\s+(?:this|our|my)\s+(?:country|land|town|village|street|community)\b)"
    r"|\b(?:you|they|he|she)(?:'re|'s|\s+are|\s+is|\s+aren't|\s+isn't)\s+(?:not\s+|never\s+)?(?:even\s+)?(?:one\s+of\s+us|from\s+(?:here|round\s+here|this\s+country))\b|\b(?:your|their)\s+(?:kind|sort)\b(?!\s+of)|\bsend\s+(?:you|them|him|her|em|'em)\s+(?:all\s+)?(?:back|home)\b"
)
_OF_BODY = (
    r"(?:ugly|obese|bald|smelly|stinking|hairy|wrinkled|deformed|inbred|fatso|fat(?!\s+(?:cats?|salar\w+|pay\w*|pensions?|cheques?|expenses|bonus\w*|contracts?|allowances?))"
    r"|(?:hook|big|long|crooked|pig|rat|horse|moon|dog|fish|hatchet)[\s-]*(?:nosed?|faced?|eared)|goblin|ape|gorilla|freak|witch|mongrel|half[\s-]breed)\b"
)
_BACK_TO_A_PLACE = late(r"\b[Gg]o back to (?:the )?([A-Z][a-z]+)")
# Who is watched, where, and by whom: not criticism either, though no word of it is a threat.
_PRIVATE = late(
    r"\byour\s+(?:\w+\s+)?(?:garden|gate|driveway|van|bike|dog|cat|curtains|bedroom|address|route|gym|mum|mam|dad|father|sister|child|doorstep|porch|jog|tyres)\b"
    r"|\b(?:garden|house|home|car|kids|family|wife|daughter|dog)\s+(?:you(?:'ve|\s+have)\b|of\s+yours)"
    r"|\b(?:see|saw|watch|watched|watching|follow|followed|following)\s+(?:you|him|her)\s+(?:every|most|each|leave|leaving|walk\w*|get\w*|jog\w*|park\w*|last\s+night|this\s+morning)\b"
    r"|\b(?:walk|drive|cycle|walking|driving|walked|drove)\s+(?:right\s+)?(?:past|by)\s+(?:yours?|you)\b"
    r"|\b(?:i|we)\s+know\s+(?:exactly\s+)?(?:(?:where|when)\s+(?:you|he|she)\s+(?:lives?|works?|sleeps?|parks?|drinks?|leaves?|walks?)|(?:which|what)\s+(?:car|school|street|house|gym|pub|time)\b)"
)
_OFFICES = frozenset(
    ["westminster", "whitehall", "parliament", "senedd", "stormont", "holyrood"]
)
_LAWFUL = late(
    r"\b(?:elections?|elected|ballots?|polls?|polling|vot(?:e|es|ed|ers|ing)|seats?|majority|deselect\w*|recall\w*|campaign\w*|canvass\w*|leaflets?|candidates?|hustings|referendum"
    r"|(?:in|by|come|this|next|until|till)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)|at\s+the\s+count"
    r"|petition\w*|protest\w*|demo|demonstrat\w+|rally|placards?|banners?|march(?:ing)?|boycott\w*|strike|refuse|withhold|(?<!after the )(?<!outside the )(?<!after your )meetings?|consultation|gallery|hearing|surgery|surgeries|scrutiny"
    r"|courts?|ombudsman|complain\w*|report\w*|standards|audit\w*|judicial|lawyers?|solicitors?|legal|sue|press|news\w*|papers?|media|letters?|e-?mail\w*|foi|writ(?:e|ing)|contact\w*|repl(?:y|ies)|answers?|response|ask|asking|tell|telling"
    r"|jobs?|office\s+hours|sack(?:ed)?|replace[d]?|removed?|out\s+of\s+office|(?:vot|kick|boot|throw|turf|forc|chuck|drum|get)\w*\s+(?:you\s+|them\s+)?out|no\s+confidence|expose[d]?|council\s+tax|opposition|stand\s+against)\b"
)


def menaces(reading: Reading) -> bool:
    """Whether a clause puts somebody in fear. What is lawful politics cancels a menace in its own clause."""
    for start, end in reading.clauses:
        clause = reading.bare[start:end]
        if _HARD_MENACE.search(clause) and not electoral_in(clause):
            return True
        soft = _SOFT_MENACE.search(clause)
        # Of "do this or we will do that", only what "that" is can be lawful.
        if soft and not _LAWFUL.search(clause, max(0, soft.start("then"))):
            return True
    return False


# Whoever is assured of no harm: nobody will do it, I never would, the day I threaten it never comes. The verb of harm must be
# what is denied: "nobody would blame me if I shot you" denies something else.
_DONE = r"(?:kill|murder|hurt|harm|break|smash|burn|stab|shoot|hang|slit|cut|punch|slap|hit|attack|beat|batter|kick|touch|threaten|lynch|bomb|drown|strangle|injure|assault|bite|torch|brick|set\s+(?:fire|light)|lay\s+a\s+(?:finger|hand))(?:t?ing)?\b"
_ILL = r"(?:you|him|her|them|any\w*|harm|your?\s+\w+|cllr\s+\w+)\s+(?:to\s+(?:die|suffer|come\s+to\s+(?:any\s+)?harm|be\s+(?:hurt|harmed|killed))|dead|hurt|harmed|killed|injured|shot|hanged|murdered|any\s+harm)\b"
_NO_ONE = r"(?:no\s?-?one|nobody|none\s+of\s+(?:us|them|my|our|the)|neither\s+of\s+us|not\s+(?:one|a|any)\s+(?:single\s+)?(?:one\s+)?(?:person|soul|resident|voter|neighbour|of\s+(?:us|them))|no\s+(?:[\w-]+\s+)?(?:resident|person|voter|neighbour)s?)"
_ASSURED = late(
    rf"\b(?:{_NO_ONE}(?:'s|'ll|'d)?\s+(?:(?!if\b|when\b|but\b|would\s+(?:blame|mind))[\w-]+\s+){{0,7}}?(?:{_DONE}|{_ILL})"
    rf"|(?:i|we)(?:'m|'re|'ve|\s+am|\s+are|\s+have)?\s+(?:not|never)\s+(?:[\w-]+\s+){{0,4}}?(?:{_DONE}|{_ILL}|threatened|(?:wished|wanted)\s+{_ILL})"
    rf"|(?:i|we)(?:\s+(?:won't|will\s+(?:not|never)|would\s+(?:not|never)|wouldn't|could\s+never|don't|do\s+not)|'(?:ll|d)\s+(?:not|never))\s+(?:(?:ever|actually|want|wish|intend|plan|mean|to|hope)\s+){{0,3}}(?:{_DONE}|{_ILL})"
    rf"|(?:i|we)\s+have\s+no\s+(?:wish|intention|plan|plans|desire)\s+(?:to|of)\s+(?:\w+\s+)?{_DONE}"
    r"|the\s+day\s+(?:that\s+|when\s+)?(?:i|we)\s+(?:ever\s+)?(?:threaten|wish|say|write|post|abuse)\b(?=[^.!?\n]{1,80}?\b(?:is|will\s+be)\s+the\s+(?:day|time|moment)\b))"
    r"(?P<tail>[^.!?,;:\n]{0,100}?)(?=$|[.!?,;:\n]|\b(?:but|so|because|and|though|if|unless|until|till|yet|myself|today|tonight)\b)"
)
# What takes an assurance back: a condition, somebody else who will, something worse.
_TAKEN_BACK = late(
    r"\b(?:if|unless|until|till|yet|today|tonight|tomorrow|this\s+time|for\s+now|myself|personally|someone|somebody|others?|worse|hell|ruin|suffer|wish\s+(?:you|i)|pray|beg|regret|promise|swear|choice|make\s+(?:you|your)|too\s+(?:quick|good|easy|kind|soft|merciful)|up\s+to|watch|careful|remember|find\s+you"
    r"|know\s+where|see\s+you|visit|wait\w*|your\s+(?:\w+\s+)?(?:kids?|family|wife|husband|dogs?|house|home|car)|(?:my|the|some)\s+(?:mates?|brothers?|lads|boys|cousins?|dogs?)|hurts?)\b|(?<!never )\b(?:will|would|might|could|may|is|are|does|do|can)\b\s*(?:$|[.!?,])"
)
# Not so, not here, not before time: how it is denied takes it back.
_WITHHELD = late(
    r"\b(?:(?!fly|only|early|july)\w+ly|much|more|most|here|now|first|enough|again|as\s+long|provided|than|while|when|alone|before|after)\b"
)
# What is wanted instead. A rest that says nothing civil may be anything ("Much." "I don't need to.").
_CIVIL = late(
    r"\b(?:vot(?:e|es|ed|ing|ers)|elections?|ballot|petition\w*|campaign\w*|councils?|minutes|accounts|meetings?|answers?|listen\w*|letters?|posts?|comments?|questions?|roads?|pool|school|bus(?:es)?|bins?|fix\w*|office|resign|report\w*|court|ombudsman|foi)\b"
    r"|\b(?:i|we|they)(?:'d|\s+would)?\s+(?:all\s+)?(?:just\s+|only\s+)?(?:want|need|ask|asked|like)\b|^\W*(?:and\s+)?(?:i|we)?\s*never\s+(?:will|would|have|did)\W*$"
)


def assures(reading: Reading) -> bool:
    """Whether all the harm that a text speaks of is plainly denied, and nothing in it takes that back."""
    text = reading.bare
    left = _ASSURED.sub(" ", text)
    if left == text or DANGER.search(left) or _TAKEN_BACK.search(left):
        return False
    if any(_WITHHELD.search(said["tail"]) for said in _ASSURED.finditer(text)):
        return False
    if re.search(r"\w", left) and not _CIVIL.search(left):
        return False
    return not menaces(reading)


def is_curse(text: str) -> bool:
    """Whether the words only send somebody to hell: a person reads them, and software hides nothing for them."""
    small = text.lower()
    return bool(_CURSE.search(small)) and not _EARTHLY.search(small)


def turns_personal(reading: Reading, business: frozenset[str]) -> bool:
    """Whether the text turns to where somebody was born, what they look like, or how they live.

    `business`: words that make "go back to" a matter of work.
    """
    if _PRIVATE.search(reading.bare) or _OF_BIRTH.search(reading.bare):
        return True
    if _of_body().search(reading.bare):
        return True
    places = (m.group(1) for m in _BACK_TO_A_PLACE.finditer(reading.original))
    return any(p.lower() not in business | _OFFICES for p in places)


@cache
def _of_body() -> re.Pattern[str]:
    more = rf"(?:(?:{lexicon.pattern('abuse', 'abuse.intensifier')})\s*,?\s+){{0,3}}?"
    return re.compile(
        rf"\b(?:you|u|ya)(?:'re|\s+are)?\s+{more}{_OF_BODY}|\b(?:he|she)(?:'s|\s+is)\s+{more}{_OF_BODY}"
        rf"|\b(?:your|his|her)\s+{_OF_BODY}\s+(?:\w+\s+)?(?:face|nose|mug|head|mouth|belly|arse)\b"
    )


def electoral_in(clause: str) -> bool:
    """Whether the clause speaks of an election, a job, a policy or a motion."""
    return not _ELECTORAL.isdisjoint(re.findall(r"[a-z]+", clause))
