"""Abuse aimed at a person: an insult with somebody in its sights, never anger at a policy, a bin or a council."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from moderation import lexicon
from moderation.aimed.gesture import lone_gesture
from moderation.aimed.insult_leaning import believed, leaning
from moderation.aimed.insults import unsure
from moderation.checks import pattern_finding
from moderation.fair.in_office import weighed
from moderation.fair.things_called import of_a_thing
from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded
from moderation.text import names
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_LEVELS = {"strong": ("abuse.strong", "abuse.dehumanising"), "mild": ("abuse.mild",)}
_DETAILS = {"strong": "An insult at a person", "mild": "Rude words to a person"}
_BE = r"(?:\s+(?:are|is|r|were|was|really\s+are|really\s+is|must\s+be|look\s+like|sound\s+like)|'re|'s|re)"
_DEGREE = r"(?:(?:all|both|just|really|such|clearly|still|obviously|nothing\s+but|always|no\s+better\s+than|worse\s+than)\s+){0,2}"
_UNLESS = r"(?!\s+(?:to\b|if\b|not\s+to\b|off\b|head\b|like\s+that\s+(?:building|road)|move|idea|turner|whittington|fish|egg|dance|car|show|lovers?\b|owners?\b|welcome|research|patient|charity|race|welfare|bins?\b|catch))"
# What is a verb, an animal or a thing too is an insult only where nothing follows that it could act on or name.
_ENDS = late(
    r"\s*(?:$|[^\w\s'-]|\b(?:you|u|or|but|are|r|is|should|shouldn't|have|has|had|can|can't|could|couldn't|will|won't|would|need|get|got|do|don't|did|didn't|who|whose|"
    r"that|think|want|for|because|so|if|then|at\s+the\s+(?:council|town\s+hall)|in\s+(?:charge|power|office|the\s+council|that\s+council|the\s+town\s+hall)|of\s+an?|with|like|lol|mate|ffs|please|"
    r"and(?!\s+(?:moan|whine|gripe|complain|groan))|i|we|he|she|just|never|always|not|as|the\s+lot|everyone|see|watch|look|what|how|shut|go|fuck|stop|leave|now|up|resign|here|these\s+days|everywhere|every|in\s+(?:this|our|my)\s+(?:own\s+)?(?:town|country|street|village|city|ward|county|area|land|community|society)|councillor|cllr)\b)"
)
_NO_ORDER = late(
    r"\b(?:thank|bless|love|miss|when|whenever|if|before|until|after|can|do|did|as|how|why|while|once|where|what|(?:well|good)\s+(?:done|luck))\s+$"
)
_NOT_INSULT = late(
    r"\b(?:i'?m|i\s+am|i\s+was|i\s+feel|me|myself|we're|we\s+are|not|isn't|aren't|never|wasn't|treat\w*\s+(?:us|me)\s+(?:like|as)|like)\s+(?:such\s+|being\s+)?(?:an?\s+|some\s+|all\s+|the\s+)?(?:\w+\s+){0,2}$"
    r"|(?:would\s+be|'d\s+be|wouldn't\s+be|don't\s+be|must\s+think\s+\w+|takes?|taken?|taking)\s+(?:an?\s+|for\s+)?(?:\w+\s+){0,2}$|\b(?:little|cheeky|lovable)\s+(?=$)(?<!little )"
)
_DENIED = late(
    r"^\W*(?:saying|calling|claiming|to\s+(?:say|call|claim))(?:\s+that)?\s+$|\b(?:(?:don't|doesn't|didn't|do\s+not|never|not|nobody|no\s?one|who|wrong\s+to|can't|cannot|stop|without)\s+(?:\w+\s+)?(?:think|say|says|said|saying|believe|mean|call|calling|claim|claiming|suggest\w*)|"
    r"\b(?:my|our)(?:\s+\w+)?|(?:if|whether|mates?|unless))(?:\s+that)?(?:\s+(?:all|the|those|these))?\s+$"
)
_IS_A = late(
    r"(?:'s|\s+(?:is|was|really\s+is|must\s+be))\s+(?:\w+\s+){0,2}?(?:an?|no\s+better\s+than\s+an?)\s"
)
# Those who are called by what they do, ride, own or believe; no beast or thing has such a name.
_TRADES = (
    r"(?:(?:[a-z]{3,}|dog|car|van|bike|suv|home|second[\s-]home)[\s-](?:owners|drivers|riders|users|walkers|workers|holders|claimants|dwellers|goers|enthusiasts|staff|lot)|"
    r"(?!(?:check|play|wait|short|black|white|price|wish|guest|shopping|mailing)lists)[a-z]{3,}ists)"
)
_WORD = r"[^\W\d_][\w'’-]*"


@dataclass(frozen=True, slots=True)
class _Shape:
    """One way in which an insult finds its person. `shouts`: nobody is named, so first names and things do not count."""

    pattern: Guarded
    shouts: bool = False


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """Insults at a person, of the list that option `level` names: "strong" (the default, R2c) or "mild" (R1).

    What is said of a party stops with "ambiguous": it may be heard as politics, so a person must tell.

    Option `doubted`, of mild insults in one plain word: how sure all scores together must be that a text breaks some rule, 0 to 1.
    """
    level = str(options.get("level", "strong"))
    found: list[Finding] = []
    for number in reading.clauses_with(_trigger_words(level)):
        start, end = reading.clauses[number]
        clause = reading.bare[start:end]
        hit = next(
            _insults(reading, start, clause, level, context), None
        ) or _sent_away(clause, level)
        if hit:
            evidence, first, last, party = hit
            found.append(
                pattern_finding(
                    reading,
                    "abuse",
                    evidence,
                    _DETAILS[level],
                    start + first,
                    start + last,
                    subcode="R2c" if level == "strong" else "",
                    stops=("ambiguous",) if party else (),
                )
            )
    found = found or _by_grammar(reading, level)
    if level == "mild":
        found = believed(found, reading, score, options) or leaning(reading, score) or lone_gesture(reading)  # fmt: skip
    return weighed(found, reading, context)


def _by_grammar(reading: Reading, level: str) -> list[Finding]:
    """What only the grammar of an insult shows: one finding at most, and a person must tell."""
    return [
        pattern_finding(
            reading,
            "abuse",
            evidence,
            _DETAILS[level],
            first,
            last,
            subcode="R2c" if level == "strong" else "",
            stops=("ambiguous",),
        )
        for evidence, first, last in islice(unsure(reading, level), 1)
    ]


@cache
def _trigger_words(level: str) -> frozenset[str]:
    words = [
        form.replace("-", " ").split() for form in lexicon.forms("abuse", *_LEVELS[level])
    ]  # fmt: skip
    other = {"strong": "fuck screw eat kiss suck lick",
             "mild": "shut stfu stuffed zip life lost thick stupid dumb ugly fat dim brainless piss bugger sod naff eff bollocks"}  # fmt: skip
    return frozenset(
        {w[0] for w in words} | {w[-1] for w in words} | set(other[level].split())
    )


@cache
def _sense(name: str) -> frozenset[str]:
    return lexicon.forms("abuse", f"abuse.{name}")


@cache
def _target(parties: bool) -> str:
    """Whom an insult can be said of: pronoun, title and name, role, group, and party where those count."""
    title, role, roles = (
        lexicon.pattern("abuse", f"abuse.whom.{kind}")
        for kind in ("title", "role", "roles")
    )
    clergy = lexicon.pattern("abuse", "abuse.whom.clergy")
    trade = lexicon.pattern("abuse", "abuse.whom.trade")
    group, party = (
        lexicon.pattern("groups", "group"),
        lexicon.pattern("groups", "party"),
    )
    one = rf"(?:(?:{title}|cynghorydd|cyng)\.?\s+(?!(?:are|is|were|was)\b)\w+(?:\s+\w+)?|(?:this|that|the|our|your)\s+(?:\w+\s+){{0,2}}?(?:{role}|{clergy}))"
    place = r"(?:\s+(?:in|around|on|at|like|from|over|round)\s+(?:(?!that|who|which)[\w']+\s+?){1,3})?"
    either = rf"(?P<they>they|he|she)(?:\s+(?:lot|all|people|two|guys|both))?|(?:you|u|ya)(?:\s+(?:lot|all|people|two|guys|both|{group}|{roles}))?|(?:this|that)\s+lot|{one}"
    many = rf"(?:{group}|the\s+{lexicon.described('group')})\b{place}"
    every = [either, many] + ([rf"(?P<party>{party})"] if parties else [])
    every.append(rf"(?P<trade>(?!{party}\b)(?:{roles}|{trade}|{_TRADES})\b){place}")
    return rf"(?:{'|'.join(every)})"


@cache
def _shapes(level: str) -> tuple[_Shape, ...]:
    strong = level == "strong"
    every = lexicon.pattern("abuse", *_LEVELS[level])
    noun = lexicon.pattern("abuse", *_LEVELS[level][:1])
    named = rf"(?P<name>{_WORD}(?:\s+{_WORD})?)"
    words = rf"{lexicon.pattern('abuse', 'abuse.intensifier')}|{lexicon.described()}|[\w-]+(?:est|ass|arse|y)"
    more = rf"(?:(?:{words})(?:\s*,\s*|\s+(?:and\s+|&\s+)?)){{0,5}}?"
    target, groups = _target(strong), lexicon.pattern("groups", "group")
    whom = rf"(?:you|him|her|them|{groups}" + (
        rf"|(?P<party>{lexicon.pattern('groups', 'party')}))\b" if strong else r")\b"
    )
    rude = [
        _shape(rf"\b(?P<you>you|u|ya|yer|ye)\s+{more}(?P<noun>{every})\b{_UNLESS}"),
        _shape(rf"\b(?:you|u),?\s+(?:sir|madam|mate|pal|councillor|cllr),?\s+(?:are|r)\s+{_DEGREE}{more}(?P<noun>{every})\b{_UNLESS}"),
        _shape(rf"\b{target}{_BE}\s+{_DEGREE}(?:like\s+)?{more}(?P<noun>{every})\b{_UNLESS}"),
        _shape(rf"\b{named}{_BE}\s+{_DEGREE}{more}(?P<noun>{every})\b{_UNLESS}"),
        _shape(rf"\b{named}\s*,\s*(?:the|you|an?|what\s+an?)\s+{more}(?P<noun>{noun})\b{_UNLESS}"),
        _shape(rf"\b(?P<noun>{noun})\s+{named}"),
        _shape(rf"^\W*(?:what\s+)?{more}(?P<noun>{noun})\W*$", shouts=True),
        _shape(rf"\bwhat\s+(?:an?\s+)?{more}(?P<noun>{noun})\b\W*(?:$|he|she|you)", shouts=True),
        _shape(rf"\b(?P<noun>{noun})s?\s+like\s+(?:the\s+|those\s+|these\s+)?{whom}"),
        _shape(rf"\b(?:i|we)(?:'d|'ll|\s+would|\s+will)?\s+(?:just\s+)?call\s+(?:you|him|her|them)\s+{more}(?P<noun>{noun})\b", shouts=True),
        _shape(rf"\b(?:hey|oi|listen|bye|goodbye|thanks|no|yes|so|hi|hello|off|up)\s*,?\s+{more}(?P<noun>{noun})\W*$", shouts=True),
        _shape(rf"\b(?:the|this|that|these|those|our)\s+{more}(?P<noun>{noun})\s+(?:councillors?|mayor|leader|(?:who|that)\s+(?:runs?|leads?|represents?|voted|approved|decided|thought)|in\s+(?:charge|power|office|the\s+council)|at\s+the\s+council|running)\b", shouts=True),
    ]  # fmt: skip
    if strong:
        lot = rf"(?:(?P<party>{lexicon.pattern('groups', 'party')})|{groups}|(?P<trade>{lexicon.pattern('abuse', 'abuse.whom.roles', 'abuse.whom.trade')}|{_TRADES}))"
        rude += [_shape(rf"^\W*(?:(?:all|the|these|those|you|fucking|bloody|typical)\s+){{0,2}}{lot}\W+{more}(?P<noun>{noun})\W*$")]  # fmt: skip
    else:
        adjective = lexicon.pattern("abuse", "abuse.adjective.mild")
        rude += [
            _shape(rf"\b{subject}(?:\s+are|'re|re|\s+r|\s+is|'s)\s+(?:so\s+|really\s+|very\s+|fucking\s+|just\s+|too\s+|that\s+|as\s+)?(?P<noun>{adjective})\b(?!\s+(?:end|of\s+the|skinned|view|on\s+the))")
            for subject in ("(?:you|u|he|she)", named)
        ]  # fmt: skip
    return tuple(rude)


def _shape(pattern: str, *, shouts: bool = False) -> _Shape:
    return _Shape(guarded(pattern), shouts)


def _insults(
    reading: Reading, start: int, clause: str, level: str, context: Context
) -> Iterator[tuple[str, int, int, bool]]:
    """Evidence, place in the clause, and whether it is said of a party or a trade, which may be politics."""
    ids = lexicon.ids_by_form("abuse", *_LEVELS[level], "abuse.adjective")
    for shape in _shapes(level):
        for match in shape.pattern.finditer(clause, reading.bare):
            noun = re.sub(r"\s+", " ", match.group("noun"))
            before = clause[: match.start()]
            if _NOT_INSULT.search(clause[: match.start("noun")]) or (
                _DENIED.search(before)
                or not _meant(reading, shape, match, noun, start, context)
            ):
                continue
            party = bool(match.groupdict().get("party")) or (
                shape.shouts and _partisan().search(match.group()) is not None
            )
            if party and level == "mild":
                continue
            unsure = party or bool(match.groupdict().get("trade"))
            evidence = ids.get(noun, f"abuse.{level}")
            yield evidence, match.start(), match.end("noun"), unsure


def _meant(
    reading: Reading,
    shape: _Shape,
    match: re.Match[str],
    noun: str,
    start: int,
    context: Context,
) -> bool:
    """Whether the word is an insult here, and the person is one."""
    parts, clause = match.groupdict(), match.string
    if shape.shouts and (noun in _sense("sense.name") or noun in _sense("sense.thing")):
        return False
    if noun == "bint" and names.daughter(reading.original):
        return False
    of_beasts = noun in _sense("sense.beast") and not parts.get("trade")
    if of_beasts and _animals_about(reading, noun):
        return False
    if noun in _sense("sense.double"):
        before_name = parts.get("name") and match.start("noun") < match.start("name")
        if not (before_name or _ENDS.match(clause, match.end("noun"))):
            return False
        if parts.get("you") and _NO_ORDER.search(clause[: match.start()]):
            return False
    if parts.get("they") and not _of_people(reading, match, noun, start):
        return False
    if not parts.get("name"):
        return True
    first, last = match.span("name")
    if of_a_thing(match.group("name"), clause[match.end("noun") :]):
        return False
    article = bool(_IS_A.match(clause, last, match.start("noun")))
    if names.caseless(reading.original):
        return names.small_name(match.group("name"), context)
    return _is_name(reading, start + first, start + last, noun, article, context)


def _animals_about(reading: Reading, noun: str) -> bool:
    return bool(reading.vocabulary & (_sense("around.animals") - {noun}))


def _of_people(reading: Reading, match: re.Match[str], noun: str, start: int) -> bool:
    """Of "they are vermin" the gulls may be meant, and "she was a cow" in the play: people must be spoken of."""
    if match.group("they") != "they":
        return noun not in _sense("sense.beast") or " was " not in match.group()
    if noun not in _sense("dehumanising") | _sense("sense.thing"):
        return True
    return names.first_people(reading.bare) <= start + match.start()


@cache
def _partisan() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.described('party')}\b")


def _is_name(
    reading: Reading, start: int, end: int, noun: str, article: bool, context: Context
) -> bool:
    """Two words with capitals, or one that the context names, or one where the insult is never said of a thing."""
    first, last = reading.original_span(start, end)
    words = reading.original[first:last].split()
    if not all(names.capital(word) for word in words[-1:]):
        return False
    if names.is_known(words[-1], context):
        return True
    if words[-1].lower() in _sense("around.no_name"):
        return False
    if (
        len(words) == 2
        and (names.capital(words[0]) or names.particle(words[0]))
        and words[0].lower() not in _sense("around.no_name")
    ):
        return True
    if article and noun in _of_people_only():
        return not (
            names.is_body(words[-1])
            or reading.vocabulary & _sense("around.animals")
            or words[-1].lower() in _sense("around.beasts")
        )
    unsure = _sense("sense.double") | _sense("sense.thing") | _sense("mild")
    return noun not in unsure


@cache
def _of_people_only() -> frozenset[str]:
    """Discourtesies that no thing and no beast is called: "an idiot", "a clown"."""
    doubtful = _sense("sense.beast") | _sense("sense.thing") | {"dope", "melt"}
    return _sense("mild") - doubtful


_TO_PEOPLE = late(
    r"(?:^|[^\w\s'][\s\W]*|\b(?:just|please|now|so|then|oh|ah|well|you|u|and|or|go|do|ya|mate|seriously|no|yeah|lot|kindly|right)\s+)$"
)
_STRONG_AWAY = late(
    r"\bfuck\s+(?:right\s+)?off\b(?!\s+(?:to\s+(?:the|bed|work)|with)|\W+(?:is|are|was|were|has|have|how|really|that's|it's)\b)"
    r"|\bfuck\s+(?:you|ya|yourself|u|him|her|yourselves)\b(?!'|\s+(?:up|over|are|is|did|do|think|want|about|around)\b)|\bscrew\s+(?:you|yourself|yourselves)\b(?!'|\s+(?:up|over|down|out|every|on|with)\b)"
    r"|\bgo\s+(?:and\s+)?(?:fuck|screw|shag|boil)\s+(?:yourself|yourselves|urself|your\s+head)\b|\beat\s+(?:my\s+)?shit\b(?!\s+food)|\bkiss\s+my\s+(?:arse|ass)\b"
    r"|\b(?:lick|suck)\s+my\s+(?!wounds?\b|lips\b|fingers?\b|thumb\b|face\b|hand\b|plate\b)\w+"
)  # fmt: skip
_MILD_AWAY = late(
    r"\b(?:piss|bugger|sod|eff|naff)\s+(?:right\s+)?off\b(?=\W*$|\s*[,.!;:]|\s+(?:you|u|ya|then|mate|back|home|now|will|and|out|to\s+\w+\s+(?:then|and|you)|cllr|councillor)\b)|\b(?:sod|bollocks\s+to|bugger|screw)\s+(?:you|ya|yourself|u|him|her|yourselves)\b(?!'|\s+(?:up|over|are|is|did|do|think|want|every|about|all\s+over)\b)"
)
_RUDE = late(
    r"(?:^|[,;:-]\s*|\b(?:do|please|just|you|so|oh|now|and)\s+)(?:shut\s+(?:the\s+(?:fuck|hell)\s+)?up(?!\s+shop)|stfu|shut\s+(?:your|ya)\s+(?:\w+\s+)?(?:mouth|gob|face|trap|cakehole)|get\s+stuffed)\b"
    r"|(?:^|[,;:-]\s*|\b(?:please|just|oh|now|do)\s+)(?:get\s+lost(?!\s+(?:in|on|at|every|trying|going|there))|zip\s+it(?!\s+up))\b|^\W*(?:just\s+|go\s+){0,3}get\s+a\s+life\b(?!\s+(?:ring|jacket|belt|boat|buoy|guard|insurance|raft))"
)  # fmt: skip
_MAY = r"\s+(?:(?:can|should|could|need\s+to|must|ought\s+to|better)\s+)(?:all\s+|just\s+)?$"


def _sent_away(clause: str, level: str) -> tuple[str, int, int, bool] | None:
    """Swearing or a rude word that sends a person away; of a policy or a thing it is only swearing."""
    if level == "mild" and (match := _RUDE.search(clause)):
        return "abuse.mild.rude", match.start(), match.end(), False
    evidence = "abuse.dismissal" if level == "strong" else "abuse.mild.rude"
    for match in (_STRONG_AWAY if level == "strong" else _MILD_AWAY).finditer(clause):
        before = clause[: match.start()]
        if _TO_PEOPLE.search(before):
            return evidence, match.start(), match.end(), False
        for told in re.finditer(rf"\b{_target(True)}{_MAY}", before):
            if not told.group("they"):
                return (
                    evidence,
                    match.start(),
                    match.end(),
                    bool(told.group("party") or told.group("trade")),
                )
    return None
