"""Where a noun is an insult: the places of a sentence in which only a person, and one who is addressed or spoken of, can stand.

Everyday things ("spanner", "pudding") count in fewer places than words that are said of people only ("wazzock").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from moderation import lexicon

_YOU = r"(?:you|u|ya|ye|yer|yous|youse|yis|yow|thou|tha|thee)"
_BE = r"(?:'s|'re|re|\s+(?:is|are|was|were|r|be|really\s+is|must\s+be|has\s+to\s+be))"
_ONE = r"(?:one|man|woman|guy|bloke|fella|fellow|lad|lass|chap|girl|boy|chair|chairman|leader|mayor|clerk|officer|councillor|cllr|mp|candidate|planner|director|manager|head|individual|person|character|"
_ONE = _ONE + lexicon.pattern("abuse", "abuse.whom.clergy") + ")"
_ENDS = r"(?=\s*$|\s*[,.!?;:)\-–—]|[^\w\s'’-]|\s+(?:tbh|lol|mate|pal|ffs|honestly|really|again|indeed|love|and|or|who|that|with|from|of\s+(?:an?|the\s+(?:month|week|year))|never|if|because|cos|as|at|in|on|too|then|please|for|what|why|how|sort|get|stop|shut|go|you|thee|yow|he|she|like\s+(?:you|him|her|that|them))\b)"
# Nothing but the end, or what shuts a clause: for words that are things as well.
_STOPS = r"(?=\s*$|\s*[,.!?;:)–—]|\s+(?:tbh|lol|mate|pal|ffs|honestly|like\s+(?:you|him|her|that))\b)"
_MANY = r"(?:bunch|load|pack|shower|set|collection|gang|committee|cabinet|council|panel|team|room|chamber|roomful|parade|procession|crew|bus(?:load)?|coven|gaggle|flock|herd)"
_MOCK = r"muck|clueless|gormless|waffles?|waffler|calamity|blunder\w*|bluster|useless|pointless|pompous|brainless|potato|bumble|doolally|dither|ditherer|big\s+head|bungle|dozy|dopey|snooty|diddly\s*squat|know-?it-?all|misery\s+guts|hot\s+air"  # "Lord Clueless"
_STRANGERS = r"(?!\s+(?:guide|test|proof|drivers?|cyclists?|neighbours?|kids?|teenagers?|who\s+(?:park|dump|drop|leave|left|speed|race|fly|smash|nick|stole|set|let|broke|did\s+this)\w*))"


@cache
def named(level: str) -> re.Pattern[str]:
    """One pattern of all nouns of the shapes: a cheap gate before so many."""
    if level == "strong":
        nouns = lexicon.prefixed(lexicon.forms("abuse", "abuse.crude"))
    else:
        every = _every_noun() | lexicon.forms("abuse", "abuse.homely")
        nouns = rf"(?:{lexicon.prefixed(every)}|{_MOCK}|soft\s+lass)"
    return re.compile(rf"\b{nouns}\b")


@cache
def shapes(level: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Evidence and pattern of each way to say it; the noun is in group `noun`."""
    if level == "strong":
        nouns = lexicon.pattern("abuse", "abuse.crude")
        return tuple(
            ("abuse.crude", re.compile(p)) for p in _of_people(nouns, crude=True)
        )
    homely = lexicon.pattern("abuse", "abuse.homely")
    return tuple(
        (evidence, re.compile(pattern))
        for evidence, patterns in (
            ("abuse.noun", _of_people(_nouns(), crude=False)),
            ("abuse.homely", _of_things(homely)),
            ("abuse.homely.you", _told(homely)),
        )
        for pattern in patterns
    )


def _nouns() -> str:
    return lexicon.alternatives(_every_noun())


@cache
def _every_noun() -> frozenset[str]:
    doubtful = lexicon.forms("abuse", "abuse.sense.double", "abuse.sense.thing")
    every = lexicon.forms("abuse", "abuse.noun", "abuse.mild") - doubtful
    return every | {"wally", "clown", "fool", "dope", "coward"}


@cache
def _manner() -> str:
    kinds = ("abuse.intensifier", "abuse.manner", "abuse.nasty")
    words = lexicon.prefixed(lexicon.forms("abuse", *kinds))
    return rf"(?:{words}|[a-z-]+(?:less|headed|faced|brained|arsed|minded))"


def _more(least: int) -> str:
    return rf"(?:{_manner()}(?:\s*,\s*|\s+(?:and\s+)?)){{{least},5}}?"


def _of_people(nouns: str, *, crude: bool) -> Iterator[str]:
    some, noun = _more(0), rf"(?P<noun>{nouns})\b"
    yield rf"\b{_YOU}\s+{some}{noun}{_ENDS}"
    yield rf"\b(?:he|she|{_YOU}|they|(?:this|that|the|our|your)\s+(?:[\w-]+\s+){{0,2}}?{_ONE}|(?:cllr|councillor|coun|mr|mrs|ms|mx|miss|dr|mayor)\.?\s+[\w'-]+){_BE}\s+(?:just\s+|still\s+|clearly\s+|always\s+|such\s+|not\s+\w+\s+but\s+|nothing\s+but\s+|nowt\s+but\s+)?{some}{noun}{_ENDS}"
    yield rf"\b(?:your|ur|yer)\s+(?:just\s+|such\s+)?an?\s+{some}{noun}{_ENDS}"
    yield rf"(?:,|\s[-–—])\s*(?:the|what\s+an?|that|you)\s+{some}{noun}{_STOPS}"
    yield rf"^\W*(?:(?:oh|ah|god|christ|jesus|honestly|just|well|lol|ffs|oi|another|some|bit\s+of|such)\s*,?\s+){{0,2}}(?:(?:what\s+)?an?\s+|you\s+)?{some}{noun}\W*(?:tbh|lol|mate|pal|ffs)?\W*$"
    yield rf"\b(?:what|wot|wat)\s+an?\s+{some}{noun}{_ENDS}"
    yield rf"^\W*(?:(?:he|she|this\s+one|that\s+one|bloke|sounds?|seems?|looks?)(?:'s|\s+is|\s+like)?\s+)?(?:an?\s+)?bit\s+of\s+an?\s+{some}{noun}{_ENDS}"
    yield rf"\b(?:{_MANY}\s+(?:full\s+)?of|full\s+of|run\s+by|led\s+by|surrounded\s+by)\s+(?:an?\s+|the\s+|these\s+)?{some}{noun}{_ENDS}"
    yield rf"\b(?:an?|that|some)\s+{some}{noun}\s+(?:like\s+(?:you|him|her|that|them)|of\s+an?\s+(?:{_ONE}|human))\b"
    yield rf"\b(?:find|elect|elected|vote\s+for|voted\s+for|listen\s+to|pay|paying|put\s+up\s+with|tell)\s+(?:these|those|this|that|such)\s+{some}{noun}{_ENDS}"
    if crude:
        yield rf"^\W*{_more(1)}{noun}\s+(?:n|an|and|&)\s+an?\s+\w"
        yield rf"^\W*{some}{noun}\W+(?:the\s+(?:whole\s+)?lot|all)\s+of\s+(?:you|ya|yous|them|em)\b"
    else:
        yield rf"\b(?:the|that|this|our|your)\s+{some}{noun}\s+(?:in\s+(?:the\s+(?!back|car|van|audi|bmw|road|street)\w+|charge|office|planning|highways|housing|finance|licensing|comms|council|enforcement)|at\s+(?:the\s+(?:council|town\s+hall)|county\s+hall)|on\s+(?:the\s+)?(?:council|committee|cabinet|phone|desk)|behind\s+this|running|chairing)\b{_STRANGERS}"
        yield rf"\b(?:lord|lady|king|queen|duke|duchess|sir|dame|captain|professor|prof|councillor|cllr|coun|comrade|head|chief|mr|mrs|ms|mx|miss|dr|saint|count|general)\s+(?P<noun>{nouns}|{_MOCK})\b(?!\s+(?:road|street|lane|avenue))"


def _told(nouns: str) -> Iterator[str]:
    """ "You great pudding": so sure that food or animals elsewhere in the comment change nothing."""
    yield rf"\b{_YOU}\s+{_more(1)}(?P<noun>{nouns})\b{_STOPS}"


def _of_things(nouns: str) -> Iterator[str]:
    some, one, noun = _more(0), _more(1), rf"(?P<noun>{nouns})\b"
    yield rf"(?:^|[^\w\s'-]\s*|\b(?:up|off|on|down|it|grip|are|is|oh|oi|ah|thanks|no|and|so|bye|what|way|round)\s+){_YOU}\s+{some}{noun}{_STOPS}"
    yield rf"\b(?:he|she|{_YOU}|(?:this|that|our|your)\s+(?:[\w-]+\s+)?{_ONE}|(?:cllr|councillor|coun|mr|mrs|ms|mx|miss|dr|mayor)\.?\s+[\w'-]+){_BE}\s*,?\s+(?:just\s+|clearly\s+|nothing\s+but\s+|such\s+)?(?:an?|the)\s+{some}{noun}{_STOPS}"
    yield rf"(?:,|\s[-–—])\s*(?:the|you)\s+(?!big\s|old\s|little\s|huge\s|lovely\s|real\s|right\s|massive\s|sad\s+old){one}{noun}{_STOPS}"
    yield rf"^\W*(?:what\s+an?\s+|you\s+)?(?:(?:absolute|complete|total|utter|daft|dozy|gormless|stupid|silly|useless|brainless|thick|pompous|pathetic|soft|wet|dopey|wretched|miserable|slimy|smug|ugly)\s+){{1,3}}{noun}\W*$"
    yield rf"^\W*what\s+an?\s+{some}(?P<noun>drip|spanner|plank|tool|donut|doughnut|melon|dipstick|dummy|tit|bore|mug|turnip|lemon|muppet)\W*$"
    yield rf"\blol\W+what\s+an?\s+{some}{noun}\W*$"
    yield rf"\b(?:vot\w+\s+for|elect\w*|listen\w*\s+to)\s+(?:this|that|such\s+an?)\s+{some}{noun}{_ENDS}"
    yield rf"\b(?:an?|that|this|some)\s+{one}{noun}\s+(?:like\s+(?:you|him|her|that)|of\s+an?\s+{_ONE}|who\s+(?:turned|chairs?|runs?|voted|calls?|thinks?|is\s+meant))\b"
    yield r"^\W*soft\s+(?P<noun>lad|lass)\b"
