"""Where a sentence has the form of an insult at a person, and the scorer leans the way of one without being sure.

Two signals, neither enough alone: the form says that somebody is told or called something, the score that it is no
kindness. Criticism is dropped afterwards, as any score is (moderation/fair/criticism.py), and a person always decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.fair.concern import speaks_kindly
from moderation.fair.politics_figures import rude_by_figure
from moderation.lexicon.insult_persons import IS, ONE, SEEMS, YOU
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.toxicity.together import disbelieved, doubted
from moderation.types import Finding, Score

# Insults in one word, which the scorer knows as well. In a saying ("sharpest tool") or the name of a thing ("doughnut") it often hears none.
_PLAIN = ("abuse.mild.", "abuse.noun", "abuse.adjective.")
# What the scorer must give: where somebody is told what they are, and where they are only called to or mocked.
TOLD, CALLED = 0.65, 0.70
LONGEST = (
    25  # words: the score is one of the whole text, and a long one says much besides
)

_NO_DEED = r"(?!\s+(?:\w+ing|being|not\s+\w+ing|right|wrong|welcome|kidding|joking|all\s+(?:right|welcome|of)|here|there|back|on\s+the|in\s+the|at\s+the|from|entitled|allowed|supposed|meant|paid|elected|talking|telling|blind(?=\W*$|\s*\?)|serious|still|\d+)\b)"
_TOLD = guarded(
    rf"\b(?:(?:you|u|ya|ye|yous|you\s+lot)(?:\s+really|\s+honestly|\s+just|\s+clearly)?(?:'re|re|\s+(?:are|r|were|must\s+be|sound|look|seem|smell|act)|\s+come\s+across)\b|(?:he|she|this\s+one|that\s+one)(?:'s|\s+(?:is|sounds|looks|smells|acts)|\s+comes\s+across)\b|hes\b|shes\b|youre\b|(?:your|ur|yer)(?=\s+an?\b))(?=\s+[a-z]){_NO_DEED}"
    rf"|\b{ONE}(?:{IS}|{SEEMS})\s+(?:an?|the|such|so|just|nothing\s+but|as)\b{_NO_DEED}"
)
_VERBS = r"(?:are|r|were|have|had|will|would|can|can't|cant|could|couldn't|should|shouldn't|do|don't|dont|did|didn't|need|must|may|might|want|think|thought|know|knew|get|got|let|make|made|said|say|saying|lied|voted|vote|promised|see|sold|took|take|never|always|just|also|only|all|two|guys|people|to|for|on|in|at|is|was|and|or|but|if|when|where|why|how|who|what|that|the|my|our|not|talking|talk|go|going|keep|wrote|write|call|called|come|came|put|give|gave|seem|mean|feel|work|live|like|hear|heard|went|doing|saw|look|sound)"
_CALLED = guarded(
    rf"(?:^\W*|[,;:!–—-]\s*|\b(?:up|off|down|yourself|life|it|grip|oh|oi|back|out|over|away|one|here|then|again|now|so|like)\s+){YOU}\s+(?!{_VERBS}\b)[a-z][\w'-]+"
    rf"|\blike\s+(?:you|him|her)(?=\s*$|\s*[,.!?;])|\bof\s+an?\s+(?:man|woman|person|human|bloke|councillor)\b"
    r"|\b(?:your|ur|yer|his|her)\s+(?:own\s+|poor\s+|fat\s+|ugly\s+|stupid\s+|smug\s+|big\s+)*(?:face|mug|gob|mouth|trap|voice|head|brain|mum|mam|mother|wife|husband|kids|family|looks|hair|teeth|nose|arse|backside|belly|existence|life)\b"
    r"|\bdon't\s+be\s+(?:such\s+)?an?\s+\w+|\b(?:you|he|she)\s+(?:make|makes|disgust|disgusts|sicken|sickens|repulse|revolt)\s+(?:me|us)\b|\b(?:shut|pipe|belt|zip|button|jog|crawl|slither|piss|sod|bugger|naff|eff|run|hop)\s+(?:\w+\s+)?(?:up|down|off|on|it|along|back|your)\b"
    r"|\b(?:this|that)\s+one\b|\bpair\s+of\s+\w+|\bthe\s+lot\s+of\s+(?:you|them|ya)\b"
)
# What somebody is told to be: what follows, up to the end of it.
_WHAT = late(
    r"(?:\s+(?!(?:and|but|or|so|because|cos|who|which|that|when|where|while|if|as|for|since|then|now|to)\b)[\w'-]+){1,6}"
)
# Of oneself, of one's own, of what was said, or of what is a thing.
_NOT_THEM = late(
    r"\b(?:i'?m|i\s+am|i\s+was|i\s+feel|me|myself|we're|my|our|told|called|calls|calling|said|says|saying|treats?|treated|treating|think\s+we|take\s+us|thank\w*|cheers|love|lovely|well\s+done|congratulations|legend|star|diamond|angel|belter|gem|treasure|brilliant|amazing|hero|beauty|game|match|ref|referee|goalie|keeper|striker|panto|film|song|dog|cat|fox|bin|building|plan|scheme|policy|idea|speech|vote|decision|answer|argument|article|comment|comments|statement|logic|point)\b"
)


ALONE = 3  # words: so short a comment says nothing beside the insult that could make it calm


def believed(
    found: list[Finding],
    reading: Reading,
    score: Score | None,
    options: Mapping[str, Any],
) -> list[Finding]:
    """The mild insults without plain words that all scores together gainsay (option `doubted`)."""
    if not found or len(reading.words) <= ALONE or not disbelieved(score, options):
        return found
    return [f for f in found if not f.evidence.startswith(_PLAIN)]


def leaning(reading: Reading, score: Score | None) -> list[Finding]:
    """One finding where form and score point the same way: a discourtesy at most, and a person must tell."""
    where = _form(reading, score) if score else None
    if where is None or score is None or doubted(score) or rude_by_figure(reading):
        return []
    if speaks_kindly(reading):
        return []
    return [
        Finding(
            check="abuse",
            signal="model",
            evidence="abuse.leaning",
            detail="It reads like an insult at a person, and the scorer agrees",
            score=score.insult,
            spans=(reading.original_span(*where),),
            stops=("ambiguous",),
            data={"band": "queue"},
        )
    ]


def _form(reading: Reading, score: Score) -> tuple[int, int] | None:
    """Where the first such form stands in the plain text, or None where the scorer or the form says nothing."""
    if score.insult < TOLD or len(reading.words) > LONGEST:
        return None
    text = reading.bare
    for start, end in reading.clauses:
        clause = text[start:end]
        if _NOT_THEM.search(clause):
            continue
        found = _TOLD.search(clause, text)
        if found is None and score.insult >= CALLED:
            found = _CALLED.search(clause, text)
        if found and not reading.in_quote(start + found.start(), start + found.end()):
            told = _WHAT.match(clause, found.end())
            return start + found.start(), start + (told or found).end()
    return None
