"""Words that somebody only tells of, in a text that all scores together find calm: "My son was called a <slur> on the bus."

Whoever was abused and says so uses the abuser's words, and no pattern hears the difference for sure. All scores together nearly do: of 3,227
breaches by strangers one that was told of sounded so calm, and of 4,358 fair texts 28 that had waited for a person
(docs/decisions/0041-what-is-only-told.md). So both must say it: the words are marked as another's, and all scores are calm. Whoever
vouches for what they quote is heard as before, and so is a threat to the writer or their own, or to somebody in office, or one that is still to come or
that somebody asks to have reported (policy 13, case 7). Danger and distress are needs, which this does not touch.
"""

from __future__ import annotations

from collections.abc import Sequence

from moderation.lexicon.threat_words import words
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.toxicity.together import together
from moderation.types import Finding, Score
from moderation.whose_words.condemned import NOT_AGAINST, belittles
from moderation.whose_words.owned import owned_spans
from moderation.whose_words.threat_received import NO_LONGER, received

CALM = 0.10  # all scores together, below which what is told of is let stand
SORRY = 0.35  # and where the writer makes little of who said it, or is sorry for whoever got it
CHECKS = ("threats", "abuse", "slurs", "contempt")
TOLD = frozenset(("quoted", "educational"))

_VOUCHED_FOR = guarded(
    r"\b(?:mistake|wrong|problem|harm|issue|matter|shame|crime)\s+(?:\w+\s+)?(?:in|with|about|of)\s+(?:saying|thinking|believing|writing|calling|that)\b"
    r"|\b(?:he|she|they|whoever\s+\w+|who\s+\w+|it|that)(?:'s|'re|\s+(?:is|was|are|were))?\s+(?:not\s+wrong|right|spot\s+on|bang\s+on|got\s+a\s+point|a\s+hero|a\s+legend)\b"
    r"|,?\s*\b(?:and|but|yet|though)\s+(?:so\s+|quite\s+|also\s+|entirely\s+)?(?:right|true|fair|funny|deserved|earned|correct)\b|\bbut\s+what\s+an?\b"
    r"|\b(?:ones?|people|those|whoever|anyone|everyone|man|woman|bloke|lad)\s+(?:(?:who|that)\s+)?(?:sa(?:y|ys|id|ying)|writ(?:e|es|ing)|wrote|call(?:s|ed|ing)?|shout\w*|think\w*|reckon\w*)\b[^.!?\n]{1,80}?\b(?:(?:is|are|was|were)\s+(?:not\s+(?:far\s+)?wrong|(?:dead\s+|quite\s+|absolutely\s+|so\s+|all\s+)?right|spot\s+on|bang\s+on|correct)|(?:isn't|aren't|ain't|wasn't|weren't)\s+(?:far\s+|exactly\s+|\w+\s+)?wrong)\b"
    r"|\b(?:has|have|had|got)\s+a\s+point\b|\b(?:and\s+)?(?:i|we)\s+(?:all\s+)?(?:agree|second\s+that|meant\s+it|mean\s+it|stand\s+by\s+it|would\s+too)\b"
)
# "The chair suspended the meeting, and quite right" agrees with the chair.
_PUT_DOWN = late(
    r"\b(?:banned|barred|suspended|ejected|removed|expelled|sacked|dismissed|arrested|charged|jailed|fined|sentenced|reported|thrown\s+out|threw|kicked\s+out|sent\s+off|escorted|stopped)\b"
    r"[^.!?\n]{0,60}?(?:[.,;]\s*(?:and\s+)?|\s+and\s+)(?:so|quite|absolutely|entirely|rightly)\s+(?:right(?:ly)?|so)\b(?!\s+(?:he|she|they)\b)"
)
# Whoever was threatened themselves, or whose own were, is not only telling: a person should know.
_RECEIVED = late(
    rf"\b(?:me|us|mine|my\s+(?:own\s+)?(?:\w+\s+)?{words('family.kin')})\b"
)
# Told so that something may be done: help is asked for, the day is near, or the one who was threatened serves the public.
_STAFF = r"(?:councillor|cllr|mayor|leader|officer|clerk|warden|librarian|receptionist|caretaker|social\s+worker|planner|chair|chairman|candidate|mp|ms|staff|nurse|teacher|driver|steward|volunteer|canvasser)"
_AT_HAND = late(
    r"\b(?:please|can\s+(?:someone|anyone|you|the\s+police)|(?:should|do|can|could)\s+i|someone|who\s+do\s+i)\b[^.!?\n]{0,40}?\b(?:report|police|999|101|call|ring|tell|look\s+into|act|check|stop\s+(?:him|her|them))\b"
    r"|\b(?:tonight|tomorrow|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|next\s+(?:week|meeting|surgery|time\s+(?:i|he|she|they|you))|this\s+(?:weekend|evening|afternoon))\b"
    rf"|\b(?:at|to|told|at\s+one\s+of)\s+(?:(?:the|our|that|my|one\s+of\s+our)\s+(?:(?:young|female|old|local|new|deputy|town|parish|poor|council|bus)\s+)?{_STAFF}s?\b|(?:cllr|councillor|mayor)\s+[\w'-]+)"
    rf"|\b(?:i(?:'?m|\s+am)\s+(?:going\s+to|gonna)|i\s+will|i'?ll|we'?ll|we\s+will|we'?re\s+(?:going\s+to|gonna))\s+\w+\s+(?:up\s+)?(?:the|that|our|this)\s+(?:\w+\s+)?{_STAFF}\b"
)
# Tried, long past, supposed, or said of many: news and talk.
_LONG_PAST = late(
    rf"\b(?:{NO_LONGER}|for\s+sending|weeks|months|community\s+service|suspended\s+sentence|fined|arrested|charged|banned|court|trial|back\s+in|if\s+(?:i|we|someone|somebody|anyone|you|he|she|they)|play|song|lyric\w*|sketch|book|game|people\s+who|anyone\s+who|those\s+who|(?:never|not|isn't|nothing)\s+(?:\w+\s+)?(?:ok|okay|right|acceptable|funny|banter)|unacceptable)\b"
)
# Whose words they are is told by a mark, a word of saying or of what they stand on: "Hang them all. Disgraceful." is nobody else's.
_VOICED = late(
    r"[\"“”‘«]|(?<!\w)'\w|:|\b(?:sa(?:y|ys|id|ying)|shout\w*|yell\w*|scream\w*|told|tell(?:s|ing)?|wrote|written|writ(?:es?|ing)|post(?:ed|s|ing)?|text(?:ed|s)?|messag\w*|tweet\w*|call(?:ed|ing|s)?|goes|was\s+like|threat\w*|comments?|graffiti|daub\w*|spray\w*|chant\w*|placards?|banners?|posters?|signs?|hear\w*|read|quot\w*|sent|got|received|law|illegal|crime|meant?|means|song|lyrics?|hymn|line|film|play|book|word|phrase|rhyme)\b"
)


def without_calmly_told(
    reading: Reading, findings: Sequence[Finding], score: Score | None
) -> tuple[Finding, ...]:
    """The findings, without words that are only told of where all scores together are calm. All of them without a score."""
    sure = together(score) if score else None
    if sure is None or sure >= SORRY or _vouched_for(reading.bare):
        return tuple(findings)
    told = [f for f in findings if _only_told(f)]
    if sure >= CALM and not (told and belittles(reading, told)):
        return tuple(findings)
    if any(f.check == "threats" for f in told) and (
        not _VOICED.search(reading.bare) or _to_be_told(reading)
    ):
        told = [f for f in told if f.check != "threats"]
    return tuple(f for f in findings if f not in told)


def _to_be_told(reading: Reading) -> bool:
    """Whether a person should know of a threat that is only told of."""
    text = reading.bare
    if _RECEIVED.search(text) or received(reading) is not None:
        return True
    return bool(_AT_HAND.search(text)) and not _LONG_PAST.search(text)


def _vouched_for(text: str) -> bool:
    text = _PUT_DOWN.sub("", text)
    if NOT_AGAINST.search(text) or _VOUCHED_FOR.search(text, text):
        return True
    return any(owned_spans(text))


def _only_told(finding: Finding) -> bool:
    return finding.check in CHECKS and finding.signal == "pattern" and bool(TOLD & {*finding.stops})  # fmt: skip
