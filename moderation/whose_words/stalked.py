"""Somebody who is followed, watched or waited for, and tells of it: "my ex keeps turning up outside my house".

Who is stalked is at risk from another, and despairs in words that sound of more: that need leads, and what only the scorer or a
tether's end ("I can't take any more of it") says of self-harm comes after it. A plain word of dying still leads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from moderation.checks import pattern_finding
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Finding

EVIDENCE = "safeguarding.stalked"
_DETAIL = "Somebody seems to be followed, watched or waited for"

_EX = r"(?:(?:my|her|his|our|their|my\s+(?:daughter|son|sister|mum|friend|mate|niece)'?s)\s+(?:\w+\s+)?(?:ex(?:[\s-]+(?:husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|fella|bloke))?|stalker)(?![\s-]*(?:council\w*|colleague|boss|teacher|mayor|neighbour|pupil|students?)))"
_STRANGER = r"(?:(?:a|this|that|the\s+same|some|the)\s+(?:\w+\s+)?(?:man|bloke|guy|fella|lad|woman|stranger|creep|weirdo|pervert)|someone|somebody|he|she)"
_WHO = rf"(?:{_EX}|{_STRANGER})"
_OFTEN = r"(?:'s|'ve|\s+(?:is|has|was|been|have|keeps?|kept|always|still|just|now|constantly|again|started|also|and|who|won't|wont|never|stop)){0,5}"
_HOMES = r"(?:(?:my|our|her|his|their)\s+(?:\w+\s+)?(?:house|home|flat|door|work(?:place)?|school|college|uni\w*|gym|street|gate|garden|windows?|bedroom|car|place|shop|office|mum's|mam's|parents')|(?:the\s+)?(?:house|flat|school\s+gates?|work))"
_NO_TRADE = r"(?!.{0,40}\b(?:leaflets?|parcels?|deliver\w*|sell\w*|meter|post\w*|charity|collect\w*|survey|canvass\w*|newspaper|bins?|milk|ladder|eggs|cake|flowers?|help|mow\w*)\b)"
_STANDS = r"(?:turn(?:s|ing|ed)?\s+up|show(?:s|ing|ed)?\s+up|wait(?:s|ing|ed)?|sit(?:s|ting)?|sat|stand(?:s|ing)?|stood|park(?:s|ed|ing)?\s+up|hang(?:s|ing)?\s+(?:around|about)|hanging|lurk(?:s|ing|ed)?|loiter(?:s|ing|ed)?|driv(?:es|ing)\s+(?:past|up\s+and\s+down)|bang(?:s|ing|ed)?\s+on|com(?:es|ing)\s+to|knock(?:s|ing|ed)?)"
_AGAIN = r"(?:keeps?|kept|again|every\s+(?:day|night|morning|evening|week)|all\s+(?:day|night)|won'?t\s+(?:leave|stop)|won'?t\s+(?:go\s+away|give\s+up)|constantly|always|for\s+(?:weeks|months|days)|\w+\s+(?:times|nights|days)\s+this\s+week)"
_BY_AN_EX = rf"\b{_EX}{_OFTEN}\s+(?:leave\s+me\s+alone[,\s]+)?{_OFTEN}\s*{_STANDS}\s+(?:\w+\s+)?(?:outside|at|round|near|opposite|by|in\s+front\s+of|my|to)\s*{_HOMES}?\b"
_OUTSIDE_AGAIN = rf"\b{_EX}(?:'s|\s+is|\s+was)\s+(?:back\s+)?(?:outside|at)\s+{_HOMES}\b[^.!?]{{0,30}}?\b{_AGAIN}"
_BY_A_STRANGER = rf"\b{_STRANGER}{_OFTEN}\s+{_STANDS}\s+(?:\w+\s+)?(?:outside|near|opposite|in\s+front\s+of)\s+(?:my|our|her)\s+(?:\w+\s+)?(?:house|home|flat|bedroom|window|door)\b[^.!?]{{0,40}}?\b(?:watching|staring|following|filming|scared|frightened|police|at\s+night)\b"
_FOLLOWED = rf"\b{_WHO}{_OFTEN}\s+(?:following|follows|followed|stalking|stalks|stalked)\s+(?:me|her|him|us|my\s+(?:\w+\s+)?(?:daughter|son|wife|mum|kids?|sister|girl|boy)|our\s+\w+)\b(?!\s+(?:on|in)\s+(?:facebook|twitter|insta\w*|tiktok|x)\b|\s+back\b)(?=[^.!?]*\b(?:home|work|school|street|car|town|everywhere|every|again|keeps?|weeks?|scared|shops?|night|police|stalk\w*)\b|[^.!?]*$)"
# To park is daily life, and a former husband may park to fetch the children: by night, again and again, or feared, it is a watch.
_FEARED = r"(?:scared|frightened|afraid|terrified|petrified|shaking|watching|staring|stalk\w*|(?:every|each|all|most)\s+(?:single\s+)?(?:nights?|evenings?)|(?:\w+\s+)?nights?\s+(?:this|in\s+a|on\s+the)\s+\w+|night\s+after\s+night|till?\s+\d+\s?(?:am|pm)?|(?:all|for)\s+hours|(?:don'?t|dont|not|can'?t|cant)\s+(?:feel\s+)?(?:safe|sleep)|(?:non[\s-]?mol\w*|restraining|injunction|court\s+order))"
_PARKS = r"(?:park(?:s|ed|ing)?(?:\s+up)?|sat|sits|sitting|been\s+(?:there|out\s+there))(?:\s+(?:up|there|in\s+(?:his|her|the|a)\s+(?:car|van|motor|truck)))?"
_PARKED = rf"\b{_EX}{_OFTEN}\s+{_PARKS}\s+(?:\w+\s+)?(?:outside|opposite|across\s+from|in\s+front\s+of|near|by)\s+(?:{_HOMES}|ours|mine|my\b)(?=.{{0,120}}?\b{_FEARED}\b)"
_TRACKED = r"\b(?:put|placed|hid(?:den)?|left|found|found\s+out\s+\w+)\s+(?:an?\s+)?(?:\w+\s+)?(?:tracker|air\s?tag|tracking\s+(?:device|app)|spyware)\s+(?:on|in|under)\s+(?:my|our|her|his)\b(?!\s+(?:dog|cat|luggage|bike|keys|suitcase|bag))"
_STALKED = guarded(
    rf"(?:(?:{_BY_AN_EX}|{_OUTSIDE_AGAIN}|{_BY_A_STRANGER}|{_FOLLOWED}|{_PARKED}){_NO_TRADE}|{_TRACKED})"
)
_OFTEN_TOLD = guarded(
    rf"\b(?:{_AGAIN}|{_FEARED}|tracker|air\s?tag|tracking|spyware|stalk\w*|watching|staring|filming|scared|frightened|police|who\s+keeps|been\s+follow\w*)\b"
)
_PAST_OR_PLAY = guarded(
    r"\b(?:years?\s+ago|back\s+in|used\s+to|when\s+i\s+was|film|series|novel|netflix|episode|lol|haha\w*|jok(?:e|ing)|dogs?|cats?|fox(?:es)?|hearing|council\s+meeting|late\s+for|pick(?:s|ing)?\s+up\s+the\s+kids|sorry\s+for\s+(?:my|him|her))\b"
)  # fmt: skip


def find(reading: Reading) -> list[Finding]:
    """The need of whoever is stalked: at most one finding, urgent."""
    text = reading.bare
    found = _STALKED.search(text)
    if found is None or not _OFTEN_TOLD.search(text) or _PAST_OR_PLAY.search(text):
        return []
    return [
        pattern_finding(
            reading, "safeguarding", EVIDENCE, _DETAIL, *found.span(), urgent=True
        )
    ]


def led_by_it(needs: Sequence[Finding]) -> tuple[Finding, ...]:
    """The needs, where somebody is stalked without what a score alone, or weariness, says of self-harm standing first."""
    if not any(need.evidence == EVIDENCE for need in needs):
        return tuple(needs)
    return tuple(
        replace(need, urgent=False, data={**need.data, "band": "queue"})
        if need.evidence == "self_harm" and need.data.get("ends")
        else need
        for need in needs
        if need.evidence != "signs.self_harm"
    )
