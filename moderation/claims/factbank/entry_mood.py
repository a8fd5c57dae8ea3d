"""Whether the text of a claim in the fact bank can be checked: a rule told as a fact can, an opinion or a feeling cannot.

Only for texts that the council writes itself. Comments pass the opinion gate (gate.py), which this uses and leaves alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from moderation.claims.opinion.gate import Statement, no_proposition
from moderation.patterns.late import late

# Who is bound by a rule. Of the council, "they" and "we", "should" tells what somebody wants.
_BOUND = (
    r"(?:you|everyone|everybody|anyone|anybody|nobody|no one|people|persons|children|(?:\w+ ){0,2}?(?:voters?|residents?|visitors?"
    r"|customers?|drivers?|motorists?|cyclists?|pedestrians?|parents?|pupils?|tenants?|landlords?|households?|householders?"
    r"|homeowners?|owners?|pensioners?|taxpayers?|claimants?|applicants?|passengers?|swimmers?|users?|shops?|traders?"
    r"|business(?:es)?|dogs?|cars?|vehicles?|bins?)"
    r"(?: (?:of|in|on|from|at) (?:[\w'-]+ ){0,3}?[\w'-]+)?)"
)
_DUTY = late(
    rf"^(?P<start>.{{0,60}}?\b)?(?P<who>{_BOUND}) (?:now |also |all |still )?"
    r"(?:must|should|ought to|need(?:s)? to|need(?:s)?|ha(?:ve|s) to|may|can)"
    r"(?P<not>n't|nt| not|not)?(?: now| always| never)?\b"
    r"(?! (?:all )?(?:be (?:ashamed|proud|sacked|worried|angry|grateful|allowed to know)|resign|quit|see|hear|know|care|think|believe"
    r"|feel|complain|protest|vote (?:for|against|them|him|her)))",
    re.IGNORECASE,
)
_CONDITION = late(r"\b(?:if|unless)\b", re.IGNORECASE)
# What befalls whoever does not keep a rule: "if you do not pay council tax you lose your vote".
_BEFALLS = (
    r"(?:loses? (?:your|their|the|a|any|all)|(?:get|gets|face|faces|pay|pays) [^.;!?]{0,20}?(?:fine|penalty|ticket|bill|charge|points|ban)"
    r"|(?:is|are|get|gets|will be|will not be|won't be|isn't|aren't)(?: not)? (?:fined|charged|banned|barred|refused|turned away|sent away|struck off"
    r"|taken off|removed|prosecuted|billed|emptied|collected)|(?:will not|won't|do not|don't|does not|doesn't) (?:get|have|receive) (?:a|an|any|your|their|the))"
)
_NOT_KEPT = (
    r"(?!(?:(?:do not|don't|dont) )?(?:let|lets|ask|care|cares|believe|trust|want|like|think|complain|protest"
    r"|vote (?:for|against)|elect|do nothing|fight|stand up|speak (?:up|out)|resist)\b)"
)
_IF_NOT_KEPT = late(
    rf"^if {_BOUND} {_NOT_KEPT}[^.;!?]{{1,80}}? (?:you|they|it|he or she) {_BEFALLS}\b"
    rf"|^{_BOUND} {_BEFALLS}\b[^.;!?]{{0,80}}? (?:if|unless) (?:{_BOUND}|they|it) {_NOT_KEPT}",
    re.IGNORECASE,
)
_FEELING = late(
    r"\b(?:i|council|councillors?|cllrs?|mayor|leader|officers|staff|they|we|people|residents|everyone|everybody|nobody|who|it)"
    r"(?: \w+ly| just| all)?"
    r" (?P<word>hates?|loves?|loathes?|despises?|detests?|(?:couldn't|could not) care less|cares? (?:only|nothing|more|less)|only cares?"
    r"|(?:does not|doesn't|do not|don't|never) cares?|(?:can't|cannot) stand"
    r"|(?:is|are|am) (?:obsessed|fed up|sick (?:and tired )?of))\b|\bi (?P<mine>dislike|don't like|do not like|(?:really )?like|adore)\b",
    re.IGNORECASE,
)
# A whole person, body or service called good or bad. "Worst" and "best" are a fact only where something is measured: a rate,
# a score. "Corrupt" would be a grave fact, but alone it names no deed, person or day, so no source can show that it is so or
# is not: what can be checked is what was done ("took money for a permission"), and that is accepted.
_BODY = (
    r"(?:council|councillors?|cllrs?(?: \w+)?|mayor|leader|leadership|cabinet|officers?|officials?|staff|planners?|managers?|departments?"
    r"|teams?|they|he|she|you|this lot)"
)
_THING = (
    r"(?:services?|roads?|streets?|paths?|pavements?|parks?|bus(?:es)?|trains?|schools?|librar(?:y|ies)|pools?|website|app|town|city"
    r"|village|county|centres?|playgrounds?|toilets|it|this|everything)"
)
_BE = r"(?:(?: of| in| at| on) (?:\w+ ){0,3}?\w+)?(?: is| are| was| were|'s|'re)(?: (?:all|both|just|so|really|simply|still|\w+ly))*"
_HEAP = r"(?: (?:an?|the|such|total|utter|complete|absolute|bunch of|load of|pack of|lot of|bloody))*"
_BAD = r"(?:rubbish|crap|shite?|garbage|dire|hopeless|clueless|incompetent|lazy|idiots?|fools?|clowns?|morons?|muppets?|cowards?|jokes?|jokers|farce|laughing stock|failures?)"
_CHARACTER = r"(?:corrupt|crooked|dishonest|greedy|arrogant|evil|spineless|liars?|crooks?|thieves|parasites?)"
_TAIL = r"(?=(?: (?!because|since|as|that|who|which|for|after|if|when|\w*\d)[\w'-]+){0,5}[.!]*$)"
_CALLED = late(
    rf"\b(?:(?:{_BODY}|{_THING}){_BE}{_HEAP} (?P<bad>{_BAD})|{_BODY}{_BE}{_HEAP} (?P<character>{_CHARACTER})){_TAIL}",
    re.IGNORECASE,
)
_SUPERLATIVE = late(
    r"\b(?:is|are|was|were|has|have|got)(?: \w+ly)? (?:one of |among |some of )?the (?:very )?(?P<word>worst|best)"
    r"(?: (?:councils?|councillors?|roads?|streets?|services?|schools?|parks?|towns?|place|ones?|there (?:is|are)))?"
    r"(?: (?:in|of|on|for|ever|around|anywhere|by far|i|we|you)\b|[.!]*$)",
    re.IGNORECASE,
)
# Who takes sides says what they want. "Support" and "against" name a thing or a foe elsewhere.
_TAKES_SIDES = late(
    r"^(?:please |let's |we must )?support(?:s|ing)? (?!staff|workers?|services?)\w+"
    r"|\b(?:i|we|you|they|people|residents|everyone|everybody|nobody|locals|voters|who|that|to|(?:do|does|did|should|must|can|can't|don't|doesn't) not|not)"
    r"(?: all| fully| strongly| really)? support(?:s|ed)?\b"
    r"|(?:\b(?:i|we|you|they|people|residents|everyone|everybody|locals|voters|am|are|is|was|were|be|all|dead|strongly|totally)|'m|'re) against\b"
    r"|^against\b",
    re.IGNORECASE,
)
_SUPPORT = late(r"\bsupport(?:s|ed|ing)?\b", re.IGNORECASE)
_AGAINST = late(r"\bagainst\b", re.IGNORECASE)
# Of a body it tells what was decided; of people, what they want.
_BODY_OPPOSES = late(
    r"\b(?P<who>(?:council|cabinet|committee|authority|board|government|senedd) (?:(?:has|have|had|is|was|voted to|decided to) )?(?:\w+ly )?)"
    r"oppos(?:ed|es|e)\b(?! (?:everything|everyone|anything|progress|change|common sense|us|you|it|them|that|this)\b)",
    re.IGNORECASE,
)
_OPPOSITE = late(r"\b(?:opposite|opposition)\b", re.IGNORECASE)
_NAME_OF_A_PLACE = late(
    r"\b(?:Hope|Wish|Good|Great|Bad|Joke)(?= [A-Z]\w+)|(?<=[a-z] )Hope\b"
)
_BY_MISTAKE = late(r"\b(?:by|in) mistake\b", re.IGNORECASE)
# A value word tells of which kind a thing is where it stands before its name, and nobody says "is a ..." or "what a ...".
_OF_A_KIND = late(
    r"\b(?:wrong|criminal|good|great|bad)(?= (?!decisions?\b|choices?\b|moves?\b|ideas?\b|priorit|things?\b|calls?\b|polic|plans?\b|jobs?\b|deals?\b|news\b|luck\b|morning\b|riddance\b|grief\b"
    r"|values?\b|waste\b|way\b|for\b|to\b|and\b|or\b|of\b|in\b|on\b|at\b|by\b|that\b|it\b|as\b|the\b|with\b)[a-z]{3,})",
    re.IGNORECASE,
)
_JUDGES = late(
    r"^an? (?:\w+ )?(?:wrong|criminal|good|great|bad)\b|(?:\b(?:is|are|was|were|be|been|seems?|looks?|feels?|what|how|such)|'s|'re) (?:not )?(?:\w+ly |so |very |too |just |really )*(?:an? |the )?"
    r"(?:wrong|criminal|good|great|bad)\b",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "in",
        "on",
        "at",
        "to",
        "it",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "by",
        "for",
        "and",
        "or",
        "that",
        "this",
    ]
)


@dataclass(frozen=True, slots=True)
class Mood:
    """Why a text cannot be checked, and how to write it anew."""

    message: str
    remedy: str


def mood_of(text: str) -> Mood | None:
    """What is no fact in the text of a claim; None where it can be checked."""
    felt = _FEELING.search(_straight(text))
    if felt:
        return Mood(
            f"is a feeling that nobody can check: `{felt['word'] or felt['mine']}`",
            'say what was done, as in "The council has raised all parking charges"',
        )
    judged = _judged(_straight(text))
    if judged is not None:
        return judged
    told = _as_named(_as_told(text))
    if not no_proposition(Statement(told)):
        return None
    word = _at_fault(told)
    return Mood(
        f"is an opinion{f': `{word}`' if word else ''}",
        f"{f'write it without `{word}`: ' if word else ''}state a fact that can be checked: what is so, or a rule that "
        'binds people, as in "Voters must show a passport"',
    )


def _judged(text: str) -> Mood | None:
    """Who or what is called good or bad as a whole."""
    found = _CALLED.search(text)
    if found and found["character"]:
        return Mood(
            f"judges a character, which nobody can check: `{found['character']}`",
            'say what was done, as in "The council took money for a planning permission"',
        )
    word = found["bad"] if found else ""
    best = _SUPERLATIVE.search(text)
    if not word and best is None:
        return None
    return Mood(
        f"is an opinion: `{word or (best['word'] if best else '')}`",
        'state a fact that can be checked: what is so, with a figure where there is one, as in "Half of our roads need repair"',
    )


def _as_named(text: str) -> str:
    """The text without words that name a thing here and judge nothing: support staff, the wrong bin, Hope Street."""
    if not _TAKES_SIDES.search(text):
        text = _SUPPORT.sub("aid", _AGAINST.sub("over", text))
    text = _BODY_OPPOSES.sub(r"\g<who>refused", text)
    text = _OPPOSITE.sub("other", _NAME_OF_A_PLACE.sub("Example", text))
    text = _BY_MISTAKE.sub("twice", text)
    return text if _JUDGES.search(text) else _OF_A_KIND.sub("other", text)


def _straight(text: str) -> str:
    return " ".join(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())


def _as_told(text: str) -> str:
    """The text with a rule told as a fact: what people must or should do, and on which condition."""
    plain = _straight(text)
    found = _DUTY.search(plain)
    if found is None:
        return _CONDITION.sub("when", plain) if _IF_NOT_KEPT.search(plain) else plain
    told = " are told not" if found["not"] else " are told"
    rest = _CONDITION.sub("when", plain[found.end() :])
    return (
        f"{_CONDITION.sub('when', found['start'] or '')}{found['who']}{told} to{rest}"
    )


def _at_fault(text: str) -> str:
    """The word without which it would be no opinion; "" where no one word makes it one."""
    words = text.split()
    for at, word in enumerate(words):
        bare = word.strip(".,;:!?\"'()")
        without = " ".join(words[:at] + words[at + 1 :])
        if bare.lower() not in _EMPTY and not no_proposition(Statement(without)):
            return bare
    for at, pair in enumerate(pairwise(words)):
        if not no_proposition(Statement(" ".join(words[:at] + words[at + 2 :]))):
            return " ".join(pair)
    return ""
