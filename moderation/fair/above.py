"""What stands about a few bare words: above them, the comment that they answer or the post; beside them, their setting.

"So do I" is nothing by itself, and below a wish of somebody's death it is another one. "Shoot them all" under a post
on pigeons is about pigeons. Only a text that is nothing but assent counts, and only below a threat that leaves no
doubt; a person then decides, and software hides nothing for it. Nothing is known here of who wrote what.

"I'll drown you" is said at the soak-the-vicar stall, too. Where the text itself names a ring, a pitch, a stall, a stage, a
camera or a kitchen, in whichever sentence, a person sees the threat at once, and software does not hide it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache

from moderation import lexicon
from moderation.checks import pattern_finding
from moderation.fair.beast_above import one_beast_or_picture
from moderation.fair.fair_forms import mourns, only_plays, welcomes
from moderation.fair.played_above import only_beats_a_side
from moderation.fair.wanted_above import as_wanted
from moderation.fair.warned import only_warns
from moderation.lexicon.threat_beasts import of_beasts
from moderation.lexicon.threat_words import excuses, words
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading, read
from moderation.types import Context, Finding

Look = Callable[[Reading], list[Finding]]

LONGEST = 60  # characters: who says more than assent says something of their own
MOST_OF_AN_ANSWER = 15  # words: who says more than that says what they mean
SHORTEST = 8  # characters that are somebody's words, and not anybody's
GRAVE = frozenset({"R2a", "R2c", "R2e"})  # a threat, a wish of harm, a call to harm
FORETOLD = frozenset({"threats.passive_harm"})  # harm that befalls, without a doer

# Before and after: a greeting, an oath, whoever is spoken to. They change nothing.
_CALLED = r"(?:mate|m8|pal|lads|boys|bro|bruv|fam|son|love|butt|la|everyone|all|then|lol|haha+|please|pls|now|tbh|here|too|again)"
_FIRST = r"(?:(?:yes|yeah|yep|aye|and|oh|well|right|ok|okay|lol|haha+|god|hell|fuck|fucking|fuckin|damn|honestly|deffo|defo|definitely|absolutely)[\s,]+){0,2}"
_LAST = rf"(?:[\s,]+{_CALLED}){{0,2}}"
_I_WILL = r"(?:i'?ll|i\s+will|i'?d|i\s+would|we'?ll|we'?d|i'?m\s+(?:going\s+to|gonna)|let\s+me|lets|let'?s)"

# Who would take part: "I'll do it", "count me in", "when?", "I'll bring the petrol".
_TAKES_PART = (
    rf"{_I_WILL}\s+(?:do\s+(?:it|that|the\s+job)|go|come|help(?:\s+(?:you|out))?|drive|be\s+there|join(?:\s+(?:you|in))?|supply\s+the\s+\w+|hold\s+(?:him|her|them|your\s+\w+)(?:\s+down)?|(?:bring|get|fetch|lend\s+you)\s+(?:the|a|my|some)\s+\w+)"
    r"|i'?m\s+(?:in|game|up\s+for\s+(?:it|that|this))|count\s+me\s+in|put\s+me\s+down|(?:i'?m\s+)?up\s+for\s+(?:it|that)|me\s+first|happy\s+to\s+(?:oblige|help)"
    r"|(?:name|say)\s+(?:when|the\s+(?:day|time|place))|(?:when|where)(?:\s+(?:and|n|or)\s+(?:when|where|what\s+time))?|what\s+time|see\s+(?:you|ya|u)\s+there|do\s+it|got\s+(?:a|any)\s+(?:match|matches|lighter|petrol)"
    r"|i'?ve\s+got\s+one\s+(?:with\s+(?:his|her|their|your)\s+name\s+on(?:\s+it)?|ready)|i\s+know\s+a\s+(?:man|bloke|fella|guy|lad)(?:\s+who(?:'d|\s+would|\s+will|\s+can))?"
)
# Who wishes it too, or wishes more of it.
_AGREES = (
    r"(?:so\s+do\s+)?i\s+do|so\s+do\s+(?:i|we|most\s+of\s+us)|me\s+(?:too|an?\s+all)|same|ditto|seconded|i\s+(?:do\s+|totally\s+|completely\s+|fully\s+)?(?:agree|second\s+(?:this|that))|agreed?|(?:totally|fully|100|100%|1000%)\s*(?:agreed?)?"
    r"|(?:couldn'?t|could\s+not)\s+agree\s+more|spot\s+on|too\s+right|damn\s+right|bang\s+on|exactly|this|exactly\s+this|so\s+true|true|hear\s+hear|well\s+said|amen(?:\s+to\s+that)?|yes|yeah|yep|good\s+idea|great\s+idea|sounds\s+good(?:\s+to\s+me)?"
    r"|(?:someone|somebody|they|we)\s+(?:really\s+)?(?:should|ought\s+to|must|needs?\s+to)|(?:i\s+)?wish\s+(?:they|someone|somebody|you)\s+would|if\s+only|(?:here'?s|we\s+can)\s+(?:hoping|hope|only\s+hope)|fingers\s+crossed"
    r"|(?:it\s+)?can'?t\s+come\s+soon\s+enough|(?:the\s+)?sooner\s+the\s+better|about\s+time|(?:all|both|every(?:\s+(?:last|single))?\s+one)\s+of\s+(?:them|em)|make\s+it\s+two|only\s+one|slowly(?:\s+and\s+painfully)?"
    r"|(?:and\s+)?(?:his|her|him|their)\s+(?:and\s+(?:his|her)\s+)?(?:kids|children|family|wife|husband|mates|friends|mother|mum|lot)|(?:her|him)\s+and\s+(?:her|his)\s+\w+|in\s+the\s+(?:head|face|back)|lock\s+the\s+doors\s+first"
    r"|(?:i'?d|i\s+would)\s+(?:happily\s+)?pay\s+to\s+(?:see|watch)\s+(?:that|it)"
)
_TAKING_PART = late(
    rf"{_FIRST}(?:(?:{_AGREES})\s+(?:(?:and|so|just)\s+)?)?(?:{_TAKES_PART}){_LAST}"
)
_AGREEING = late(rf"{_FIRST}(?:{_AGREES}){_LAST}")
_BY_SIGN = late("[\U0001f446\U0001f44d\U0001f4af\U0001f64f\U0001f91e\U0001f44f]+")
_SHAPE_OF_SKIN = late("[\ufe0f\u200d\U0001f3fb-\U0001f3ff]")
_NO_WORD = late(r"[^\w\s'%]+")
# One side beats another on the day of the match: nobody else is told so with "we" and "them".
_OUR_SIDE = late(r"\b(?:we|we're|we'll|we've|lads|boys)\b")
_MATCH_DAY = late(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|match|game|derby|league|cup|fixture|home\s+and\s+away)\b"
)
_BEATS = late(
    r"\b(?:batter|smash|murder|hammer|slaughter|destroy|thrash|beat|kill|bury|crush|annihilate|maul|spank|slap|wreck|trounce)(?:ing)?\b"
)
# What a harsh word was really about, said afterwards. "I mean it" says that it was meant.
_I_MEAN = late(
    r"\bi\s+mean\b(?!\s+(?:it|that|this|every|what\s+i|business|to|you|him|her|them))"
)
_PLAY = late(
    r"\b(?:paintball\w*|airsoft|laser\s?(?:tag|quest)|nerf|panto(?:mime)?s?|murder\s+mystery|cluedo|escape\s+room|xbox|playstation|ps[45]|call\s+of\s+duty|fortnite|minecraft|warhammer|larp\w*"
    r"|re-?enactments?|rehears\w+|auditions?|villains?|chess|water\s+(?:fight|pistols?|balloons?)|(?:wet\s+)?sponges?|coconut\s+shy|guy\s+fawkes|wrestling|boxing\s+(?:club|night|match)|karate|judo)\b"
)
# Where it is said, anywhere in the words themselves: a ring, a pitch, a games table, a stall, a stage. One sentence later counts, too.
_RING = (
    r"box(?:ing(?!\s+day)|ers?)|kick\s?boxing|mma|ufc|cage\s+fight\w*|sparring|undercard|weigh-?\s?in|taekwondo|black\s+belt|gum\s?shields?|in\s+the\s+ring|(?:title|charity|prize)\s+(?:fights?|bouts?)"
    r"|(?:light|middle|welter|heavy|feather|fly|bantam|cruiser)-?\s?weights?|\d{1,2}\s?(?:st|stone|kg)\s+(?:division|class|category|fights?|bouts?|title)"
    r"|(?:in|by|after|before)\s+(?:round\s+(?:one|two|three|four|\d{1,2})|the\s+(?:first|second|third|\d(?:st|nd|rd|th))\s+round)(?!\s+of\b)"
)
_PLAYED = r"(?:rugby|cricket|football|netball|hockey|rounders|tennis|badminton|golf|snooker|squash|bowls)"
_PITCH = (
    rf"(?:at|in|playing|walking)\s+(?:the\s+)?{_PLAYED}(?!\s+(?:bats?|clubs?|sticks?|rackets?|cues?)\b)|{_PLAYED}\s+(?:match|pitch|team|training|tournament|final|league|season|practice)"
    r"|(?:five|six|seven|5|6|7)-?\s?a-?\s?side|shin\s?pads|(?:at|before|after|from|until|the)\s+kick-?\s?off|pre-?season|tug\s+of\s+war|(?:raft|sack|pancake|wheelbarrow|egg\s+and\s+spoon)\s+race"
    r"|(?:local|the|big)\s+derby|(?:cup|league)\s+(?:final|match|game|tie)|(?:top|bottom)\s+of\s+the\s+league|tournament"
    r"|(?:at|to|in|for|before|after|during)\s+(?:the|our|your|that|this|saturday's|sunday's|tonight's|tomorrow's)\s+(?:\w+\s+)?(?:match|game|friendly|play-?off)"
)
_TABLE = (
    r"dominoe?s|darts|chess|draughts|scrabble|monopoly|bingo|skittles|conkers|cribbage|whist|(?:pool|cards|bridge|bowls)\s+(?:night|club|league|team|match)|board\s+games?|mario\s+kart|fifa"
    r"|quiz\s+(?:night|team|league)|(?:the|our|your|pub|school|church|village|christmas|charity)\s+(?:\w+\s+)?quiz"
)
_STALL = (
    r"(?:a|an|the|our|my|pie|sponge)\s+(?:[\w-]+\s+)?stall|fete|fayre|gala\s+day|fun\s?fair|carnival|tombola|gunge|dunk(?:ing)?\s+(?:tank|booth)|custard\s+pies?|it's\s+a\s+knockout"
    r"|(?:soak|dunk|splat|sponge|gunge)\s+(?:the|a)\s+(?:vicar|head|headteacher|teacher|councillor|cllr|mayor)(?!\s+(?:in|with)\b)"
    r"|(?:summer|winter|spring|autumn|christmas|xmas|easter|school|village|church|fun|may|town)\s+fair|(?:£\s?\d+|\d+\s?p|\d+\s+quid)\s+(?:a|per)\s+(?:go|shot|throw|ball|try|turn|pop|splat)"
    r"|for\s+charity|children\s+in\s+need|red\s+nose\s+day|sponsored\s+(?:\w+\s+)?(?:walk|run|swim|silence|event|fight|match|shave|abseil)|paint\s?balls?"
)
_STAGE = (
    r"am-?\s?dram|amateur\s+dramatics?|drama\s+(?:group|club|society)|(?:school|nativity|stage|passion|village|christmas)\s+play|in\s+the\s+(?:play|show|musical|film)|in\s+act\s+(?:one|two|three|four|five|[1-5])|scene\s+(?:one|two|three|\d)"
    r"|opening\s+night|curtain\s+(?:up|call)|baddie|macbeth|sweeney\s+todd|shakespeare|(?:stage|sword)\s+fights?|(?:theatre|film)\s+(?:group|club|company|crew)|film\s+extras?"
)
_SETTING = guarded(rf"\b(?:{_RING}|{_PITCH}|{_TABLE}|{_STALL}|{_STAGE})\b")
# What is shot with a camera, what is hung in a street or a hall, and what is done to beasts in a kitchen: by the verb and, for the last two, of nobody by "you".
_SHOT = late(r"\bshoot(?:ing)?\b|\bshot\b")
_CAMERA = guarded(
    r"\b(?:photograph(?:ers?|y|ic|s)?|photo-?\s?shoots?|(?:wedding|family|school|team|class)\s+(?:photos?|pictures?|portraits?|albums?|video)|(?:my|new|digital)\s+cameras?|camera\s+club|lens(?:es)?|tripod|portraits?|headshots?|in\s+black\s+and\s+white|for\s+(?:the|our|a)\s+(?:\w+\s+)?(?:calendar|album|documentary))\b"
)
_HUNG = late(r"\b(?:hang|string|dangle)(?:ing)?\b")
_HANGINGS = guarded(
    r"\b(?:bunting|(?:hanging\s+|flower\s+)?baskets?|lanterns?|(?:fairy|christmas|xmas|festive)\s+lights?|decorations?|banners?|flags?|wreaths?|garlands?|baubles|curtains?|pictures|paintings?|washing|coats)\b"
)
_CUT = late(
    r"\b(?:slit|cut|gut|hang|wring|break|chop|skin|slaughter|behead|batter|stab|bleed|drown|strangle|snap)(?:ting|ging|ping|ing|ering)?\b"
)
_KITCHEN = guarded(
    r"(?<!like )(?<!like a )(?<!like the )\b(?:butcher(?:s|ed|y)?|abattoir|poultry|recipes?|fillet(?:s|ed)?|marinad\w+|casserole|pluck(?:ed|ing)?|gravy|stuffing|geese|goose|turkeys?|chickens?|hens?|cockerels?|ducks?|pheasants?|partridges?|grouse|venison|trout|salmon|mackerel|eels?|lobsters?|fishmonger|carcass(?:es)?|deer|rabbits?|lambs?|bullocks?|cattle)\b"
)
_TO_YOU = late(r"\b(?:you|u|ya|ye|yous|your|ur|yer|yours)\b")
_THEM = late(r"\b(?:them|em|they|it|these|those|the\s+lot)\b")
_ONE_PERSON = late(
    r"\b(?:you|u|ya|ye|yous|your|ur|yer|him|her|his|he|she|i'?m\s+going|tonight|tonite)\b"
)


def joined(reading: Reading, context: Context, look: Look) -> list[Finding]:
    """One finding where a text is nothing but assent, and what it answers is a threat, a wish of harm or a call to it.

    Whoever would take part calls for it (R2e); whoever agrees wishes it (R2c), and that waits its turn: where a
    platform shows one level of answers, "agreed" may be said to somebody who spoke against it.
    """
    kind = _assent(reading)
    if not kind or not _grave(context, look):
        return []
    taking_part = kind == "part"
    return [
        pattern_finding(
            reading,
            "threats",
            "threats.joined",
            "It seems to join in with a threat in the comment above"
            if taking_part
            else "It seems to agree with a threat or a wish of harm in the comment above",
            0,
            len(reading.plain),
            subcode="R2e" if taking_part else "R2c",
            urgent=taking_part,
            stops=("ambiguous",),
            data={} if taking_part else {"band": "queue"},
        )
    ]


def as_meant_below(
    found: list[Finding], reading: Reading, context: Context
) -> list[Finding]:
    """The findings, as what stands above makes them: words of the comment above in quote marks, or "them".

    Who holds a threat up to its author repeats it. A person sees the threat itself at once; the answer waits its turn,
    and nobody is told of it as of a threat.
    """
    above = _read(context.parent_text).bare
    found = may_be_of_things(found, reading, context)
    if len(found) == 1 and any(
        each(reading) for each in (only_plays, welcomes, mourns)
    ):
        return [_in_turn(_doubted(found[0]))]
    return [
        _in_turn(finding)
        if "quoted" in finding.stops
        and reading.quoted  # a sentence beside a threat may tell of it: that makes no answer of it
        and _held_up(_said(finding, reading), above)
        else finding
        for finding in found
    ]


def _in_turn(finding: Finding) -> Finding:
    """What a person reads when its turn comes: nobody is told of it as of a threat."""
    return replace(finding, urgent=False, subcode="", data={"band": "queue"})


def _held_up(said: str, above: str) -> bool:
    """Whether words, whatever marks stand about them, are words of the comment above."""
    bare = " ".join(_NO_WORD.sub(" ", said).split())
    return len(bare) > SHORTEST and bare in " ".join(_NO_WORD.sub(" ", above).split())


def may_be_of_things(
    found: list[Finding], reading: Reading, context: Context
) -> list[Finding]:
    """The findings, those with "ambiguous" where things, beasts, a match or a game may be meant. Software hides none of them.

    A post on pigeons says who "them" are; so does the day of a match. Where nobody is named, here or above, "them" may be anything.
    What was asked above may make a few words harmless in more ways than any list holds.
    """
    if not found:
        return found
    if (
        _corrected(reading.bare)
        or _at_play(reading, context)
        or _answers(reading, context)
    ):
        return [_doubted(finding) for finding in found]
    found = [
        _doubted(f)
        if _in_trade(_said(f, reading), reading.bare)
        or _of_another(f, reading, context)
        else f
        for f in found
    ]
    if _somebody().search(reading.bare):
        return found
    things = _of_things_above(context)
    match = bool(_OUR_SIDE.search(reading.bare) and _MATCH_DAY.search(reading.bare))
    return [
        _doubted(finding)
        if _nobody_named(said := _said(finding, reading))
        and (things or (match and _BEATS.search(said)))
        else finding
        for finding in found
    ]


def _doubted(finding: Finding) -> Finding:
    if "ambiguous" in finding.stops:
        return finding
    return replace(finding, stops=(*finding.stops, "ambiguous"))


def _corrected(bare: str) -> bool:
    """Whether somebody says what they really mean: "hang them higher. The baskets, I mean"."""
    return bool(_I_MEAN.search(bare))


def _answers(reading: Reading, context: Context) -> bool:
    """Whether a few words answer somebody's question: "knock you out" is another thing where boxing was asked about."""
    return "?" in context.parent_text and len(reading.words) <= MOST_OF_AN_ANSWER


def _at_play(reading: Reading, context: Context) -> bool:
    """Whether a game, a stage or a fair is spoken of, in the words or above them: there people shoot each other for fun."""
    if _SETTING.search(reading.bare):
        return True
    above = (context.parent_text, context.post_text)
    texts = (reading.bare, *(_read(text).bare for text in above if text))
    return any(_PLAY.search(text) for text in texts)


def _in_trade(said: str, text: str) -> bool:
    """Whether a photographer, a decorator, a cook or who has gulls on the roof may say so: the text speaks of what is theirs."""
    if _SHOT.search(said) and _CAMERA.search(text):
        return True
    if _TO_YOU.search(said):
        return False
    if _nobody_named(said) and of_beasts(text):
        return True
    if _HUNG.search(said) and _HANGINGS.search(text):
        return _nobody_named(said)
    if _CUT.search(said) and _KITCHEN.search(text):
        return not _somebody().search(said)
    return False


def _of_another(finding: Finding, reading: Reading, context: Context) -> bool:
    """Whether harm is warned of, or a match, a beast or a picture above is meant."""
    said = _said(finding, reading)
    if finding.evidence in FORETOLD and only_warns(reading.bare, said):
        return True
    above = [each for each in (context.parent_text, context.post_text) if each]
    if any(only_beats_a_side(reading.bare, said, _read(each).bare) for each in above):
        return True
    return bool(above) and one_beast_or_picture(reading, said, above[0])


def _said(finding: Finding, reading: Reading) -> str:
    said = " ".join(reading.original[start:end] for start, end in finding.spans)
    return said.lower().replace("’", "'")


def _nobody_named(said: str) -> bool:
    """Whether words speak of "them" or "it", and of nobody by "you", "him" or "her"."""
    return bool(_THEM.search(said)) and not _ONE_PERSON.search(said)


def _of_things_above(context: Context) -> bool:
    """Whether the comment above, or else the post, is about things or beasts, and names no people."""
    for above in (context.parent_text, context.post_text):
        bare = _read(above).bare
        if _somebody().search(bare):
            return False
        if excuses()["thing"].search(bare):
            return True
    return False


@cache
def _somebody() -> re.Pattern[str]:
    people = f"{words('role', 'family.kin')}|{lexicon.pattern('groups', 'group')}"
    return re.compile(rf"\b(?:{people})\b")


def _assent(reading: Reading) -> str:
    """ "part" where somebody would take part, "agrees" where somebody agrees, "" where a text says anything else."""
    if len(reading.bare) > LONGEST:
        return ""
    signs = _SHAPE_OF_SKIN.sub("", "".join(reading.original.split()))
    if _BY_SIGN.fullmatch(signs):
        return "agrees"
    said = " ".join(_NO_WORD.sub(" ", reading.bare.replace("’", "'")).split())
    if _TAKING_PART.fullmatch(said):
        return "part"
    return "agrees" if _AGREEING.fullmatch(said) else ""


def _grave(context: Context, look: Look) -> bool:
    """Whether the comment above threatens or wishes harm beyond doubt: no quotation, no jest, no figure of speech."""
    above = _read(context.parent_text)
    below_the_post = Context(post_text=context.post_text)
    found = [as_wanted(each, above) for each in look(above)]
    return any(
        finding.subcode in GRAVE and not finding.stops
        for finding in may_be_of_things(found, above, below_the_post)
    )


@lru_cache(maxsize=64)
def _read(text: str) -> Reading:
    return read(text)
