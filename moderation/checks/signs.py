"""What the model tells beside rudeness: a veiled threat, an address given away, somebody in distress. Never hides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from moderation.aimed.menace import assures
from moderation.checks import journalist, spam
from moderation.checks.toxicity import banded
from moderation.distress.tether import only_away, only_praises, only_stops_work
from moderation.fair.beside_it import unless_more_is_said
from moderation.fair.blame import lays_blame, resolves
from moderation.fair.fair_forms import lies_awake, only_plays, taken_wrongly
from moderation.fair.few_words import says_too_little
from moderation.fair.forewarned import foretells
from moderation.fair.heartening import heartens, makes_small_talk
from moderation.fair.idioms import leaves_a_page
from moderation.fair.no_longer_able import only_asks_for_a_room
from moderation.fair.places import asks_to_look, tells_of_a_place
from moderation.fair.politics_figures import only_figures
from moderation.fair.praise import feels_for
from moderation.fair.published import only_published
from moderation.fair.sayings import only_says, supposes
from moderation.patterns.late import late
from moderation.text.dialect import misheard
from moderation.text.reading import Reading
from moderation.types import ALL_TOGETHER, SIGNS, Context, Finding, Score

_SUBCODES = {"signs.intimidation": "R2d", "signs.leak": "R15a"}
# Who only mocks a face wants nothing of its owner: an insult, and rule 1 sees those.
_MOCKS_A_FACE = late(
    r"\b(?:face|mush|gob|boat|kisser|coupon|head)\s+(?:on\s+(?:her|him|you|it)\s+)?like\s+(?:an?|the)\b|\b(?:wear|put)\s+an?\s+(?:paper\s+|carrier\s+|bin\s+)?bag\b(?!\s+(?:out|in|of)\b)|\bhit\s+with\s+the\s+ugly\b|\b(?:fell\s+out\s+of|beaten\s+with)\s+the\s+ugly\b"
)
# "You look like my uncle in that hat": nobody is wanted who is like one's own.
_LIKE_MY_KIN = late(
    r"\b(?:looks?|looked|sounds?|laughs?|dress(?:es)?|dance[sd]?|talks?)\s+(?:just\s+|exactly\s+|a\s+bit\s+|so\s+)?like\s+(?:my|our)\s+(?:\w+\s+)?(?:uncle|aunt\w*|nan|nana|gran\w*|grandad|grandpa|dad|father|mum|mam|mother|brother|sister|cousin|teacher|neighbour|boss|vicar|dinner\s+lady)\b(?!.*\b(?:sex\w*|hot|fit|bed|naked|kiss\w*|body|bum|arse|tits?|legs|underwear|knickers|bra|fuck\w*|shag\w*|lick\w*|spank\w*|daddy|gorgeous|fancy)\b)"
)
_OF_BLOOD = frozenset({"signs.danger", "signs.at_risk", "signs.intimidation", "signs.allegation"})  # fmt: skip
_OF_A_PERSON = frozenset({"signs.danger", "signs.at_risk"})
# A veiled threat is short and told to somebody's face: there a person looks from this score on. Never urgent, and not where
# business, safety, sport or kindness is spoken of.
ADDRESSED, SHORTER = 0.75, 140
SOLD = 0.6  # of promotion: from here on rule 7 queues it, whatever else is seen
_YOU = late(r"\b(?:you|your|yours|you're|you'll|u|ur)\b")
# At risk long ago, nearly, or in what a service is asked for: no pattern saw harm, and the score alone waits its turn.
PAST_OR_PLEA = late(
    r"\b(?:as\s+(?:someone|somebody|one|a\s+(?:woman|man|child))\s+who|(?:i|we)\s+(?:lived|grew\s+up|survived|escaped|got\s+(?:out|away))|surviv(?:or|ors|ed)|years\s+ago|when\s+i\s+was|used\s+to|near(?:ly)?\s+(?:(?:got|been|was|were)\s+)?(?:broke|hit|knocked|run\s+over|fell|killed|went|slipped|tripped)|fund\s+(?:it|them|this|more)|respite|short\s+breaks|"
    r"i'?m\s+(?:her|his|their|a|mum's|dad's)\s+carer|carers?\b[^.!?]{0,30}?\b(?:ltn|thought|allowance|forgotten|ignored)|ltn|lifts?|stair\w*\s+li(?:ghts?|chts?)|ramp|pavements?|save\s+lives)\b"
)
_DAILY = late(
    r"\b(?:vot(?:e|es|ed|ing|ers)|elect\w*|polls?|ballots?|seats?|wards?|petition\w*|protest\w*|placards?|meetings?|minutes|consult\w*|petitions?|courts?|legal\w*|solicitors?|ombudsman|complain\w*|repl(?:y|ies)|answers?|"
    r"report\w*|e-?mails?|letters?|roads?|streets?\s?lights?|crossing|junction|paths?|parks?|parking|traffic|bus(?:es)?|schools?|hospitals?|surger(?:y|ies)|gp|bins?|potholes?|taxe?s?|budget\w*|plans?|scheme|policy|policies|"
    r"thanks?|thank\s+you|please|well\s+done|congrat\w*|get\s+well|good\s+luck|lovely|(?:i'm|so|very)\s+sorry|sorry\s+(?:for|to|about|that)|sunshine|weather|storms?|floods?|river|ring\s+me|match|game|season|derby|quiz|team|screen|history|comments?|replied|listening|opinion\w*|confidence)\b"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One model finding where the highest of `labels` (of SIGNS) reaches `queue`; none from an engine without signs.

    Options: `labels`, and the lower edges, 0 to 1, of the bands `queue` and `urgent`.
    """
    found = [
        finding
        for finding in banded("signs", SIGNS, score, options)
        or _told_to_you(reading, score, options)
        if not _stands_for_nothing(finding, reading, context, score)
    ]

    def heard(said: Reading) -> list[Finding]:
        return [each for finding in found for each in _as_meant(finding, said, context)]

    return unless_more_is_said(found, heard(reading), reading, score, heard)


def _stands_for_nothing(
    finding: Finding, reading: Reading, context: Context, score: Score | None
) -> bool:
    """Whether who pretends to be somebody only sells or is of the press, all that is given away of somebody is public, or
    a word or two tell nothing.
    """
    if finding.detail.startswith(ALL_TOGETHER) and says_too_little(reading):
        return True
    if finding.evidence == "signs.personal_data":
        return only_published(reading, context)
    impersonates = finding.evidence == "signs.impersonation"
    return impersonates and (
        _only_sells(reading.bare, score) or journalist.introduces(reading)
    )


def _only_sells(text: str, score: Score | None) -> bool:
    """Whether a text advertises, which reaches a person by itself, and pretends to be nobody."""
    if spam.sells(text):
        return True
    sells = score is not None and score.of("promotion") >= SOLD
    return sells and taken_wrongly("signs.impersonation", text)


def _told_to_you(
    reading: Reading, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """A lower edge for a veiled threat in a short text that speaks to somebody and of nothing else."""
    text = reading.bare
    if "intimidation" not in options.get("labels", SIGNS) or len(text) > SHORTER:
        return []
    if not _YOU.search(text) or _DAILY.search(text):
        return []
    return banded("signs", SIGNS, score, {**options, "queue": ADDRESSED})


def _as_meant(finding: Finding, reading: Reading, context: Context) -> list[Finding]:
    """What stands of a sign where the words tell of a place and of nobody; a town's resolve is no threat, and waits its turn."""
    text = reading.bare
    if finding.evidence in _OF_A_PERSON and tells_of_a_place(text):
        return []
    if finding.evidence in _OF_BLOOD and only_figures(reading):
        return []
    if finding.evidence == "signs.intimidation" and (
        feels_for(reading) or only_says(reading)
    ):
        return []
    if misheard(finding.evidence, text) or only_asks_for_a_room(
        finding.evidence, reading
    ):
        return []
    if finding.evidence == "signs.at_risk" and PAST_OR_PLEA.search(text):
        return [replace(finding, urgent=False, data={"band": "queue"})]
    if finding.evidence == "signs.self_harm" and (
        only_praises(reading) or only_stops_work(reading) or leaves_a_page(text)
    ):
        return []
    if finding.evidence == "signs.self_harm" and only_away(reading):
        return [replace(finding, urgent=False, data={"band": "queue"})]
    lewd = finding.evidence == "signs.sexual" and not finding.urgent
    if lewd and (_MOCKS_A_FACE.search(text) or _LIKE_MY_KIN.search(text)):
        return []
    if finding.evidence != "signs.impersonation" and taken_wrongly(
        finding.evidence, text
    ):
        return []
    if finding.evidence == "signs.intimidation":
        if heartens(reading, context) or makes_small_talk(reading):
            return []
        if asks_to_look(text) or lays_blame(text) or lies_awake(reading):
            return []
        if any((resolves(text), only_plays(reading), assures(reading), supposes(reading), foretells(reading))):  # fmt: skip
            return [replace(finding, urgent=False, data={"band": "queue"})]
    return [replace(finding, subcode=_SUBCODES.get(finding.evidence, ""))]
