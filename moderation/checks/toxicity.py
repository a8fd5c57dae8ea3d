"""The model's own signal: its highest score among the labels a rule names, put into that rule's bands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.aimed.leaning import formed_against, stands_with
from moderation.aimed.menace import assures
from moderation.fair.beside_it import unless_more_is_said
from moderation.fair.blame import lays_blame, suffers
from moderation.fair.bodies_called import growls_at_a_body
from moderation.fair.concern import speaks_kindly
from moderation.fair.denounced import denounces
from moderation.fair.exasperation import expects_a_scolding, only_exasperated
from moderation.fair.fair_forms import only_plays
from moderation.fair.few_words import says_too_little
from moderation.fair.forewarned import foretells
from moderation.fair.group_pitied import pities
from moderation.fair.heartening import heartens, makes_small_talk
from moderation.fair.in_office import only_of_office
from moderation.fair.places import asks_to_look
from moderation.fair.politics_figures import only_figures, rude_by_figure
from moderation.fair.praise import only_warm
from moderation.fair.sayings import (
    attacks_no_group,
    only_says,
    supposes,
    swears_at_things,
)
from moderation.fair.workshop import works_on_things
from moderation.labels_said import SAID
from moderation.patterns.late import late
from moderation.text.dialect import asks_for_a_place
from moderation.text.names import INSIDE
from moderation.text.peoples import described, marked, without_species
from moderation.text.reading import Reading
from moderation.toxicity.seconded import gainsays, threatens, unseconded
from moderation.toxicity.together import leads, less_surely, together
from moderation.types import (
    ALL_TOGETHER,
    LABELS,
    Context,
    Finding,
    Score,
    all_together,
    in_figures,
)

# Groups by another name than groups.txt has: their faith, their ground, "your kind".
_GROUPED = late(
    r"\b(?:your\s+kind|(?:these|those|your|that|some|such)\s+(?:people|lot|sort|kind|ones)|islam\w*|christianity|judaism|feminis\w+|immigra\w+|migrat\w+|"
    r"race|races|racial|sex|religions?|gender|lgbt\w*|mosques?|synagogues?|foreign\w*|countr(?:y|ies)|wom[ae]n|m[ae]n|girls?|boys?|"
    r"where\s+(?:you|they|he|she)\s+(?:came|come|belong)\w*|go\s+back|belongs?|one\s+of\s+us|not\s+from\s+here)\b"
)
_PERSON = late(
    r"\b(?:you|u|ya|yer|ur|your|youre|you're|he|he's|hes|she|she's|shes|his|her|him|they|they're|them|their|these|those|lot|everyone|everybody|people|who|whoever|"
    r"cllr|clr|councillors?|mayor|leader|chair|chairman|officers?|man|woman|men|women|bloke|fella|lad|guy|guys|girl|boy|lady)\b"
)
# The same, but for "them", "those" and "the lot", which hornets may be.
_SOMEBODY = late(
    r"\b(?:you|u|ya|yer|ur|your|he|she|his|her|him|everyone|everybody|people|folk|families|kids|children|who|whoever|immigrants?|migrants?|foreigners?|"
    r"cllr|councillors?|mayor|leader|man|woman|men|women|bloke|lads?|girls?|boys?|lady)\b"
)
# A word with a capital that no sentence begins with.
_NAME = late(rf"{INSIDE}|@\w")
# One that begins a sentence, and is called what only people are: whoever it is, the same is said of them.
_CALLED = late(
    r"(?:^|[.!?\n]\s*)([^\W\d_]{3,})(?:\s+[A-Z][\w'-]+)?(?:'s|\s+(?:is|was))\s+(?:\w+\s+){0,2}?an?\s+((?:[\w'-]+\s+){0,2}[\w'-]+)"
)
# A comment that is nothing but a name: a friend who is told of the post, a place. Names hold rude words by chance
# (Yassin, Killin), and then the scorer must be as sure as can be. Who shouts writes every letter large.
_NAME_ALONE = late(
    r"[^\w]{0,5}(?:[A-Z][a-z'-][\w'-]{0,40}[^\w]{0,5}(?:(?:of|the|on|upon|le|la|in|by|with|and|next|under)\s{1,3}){0,3}){1,4}"
)
_SAID_TO = late(r"\b(?:you|your|he|she|they|his|her|their|is|are|was)\b")
SUREST = 0.97
# Of the likeliest, without which the sum of all brings nothing to a person: of a sign less than of a label, for what is only
# meant is never as likely as what is said ("old houses go up awful quick").
LEAST = {"toxicity": 0.4, "signs": 0.1}
# Of all scores together, from which no label need be likely at all: none hears "it's hormones", which all of them are sure of.
SURELY = 0.7
# Of all scores together, from which somebody is meant though nobody is named.
MEANT = 0.8
# And from which a group is attacked though the writer seems to stand with it: "there isn't one woman in the cabinet" is .82.
AGAINST = 0.85
_OF_HARM = ("toxicity.threat", "toxicity.severe_toxicity")
_RUDE = ("toxicity.toxicity", "toxicity.insult")
_UNGRACIOUS = (*_RUDE, "toxicity.obscene", "toxicity.identity_attack")
_OF_TOOLS = (*_OF_HARM, "toxicity.toxicity")
BANDS = ("hide", "urgent", "queue")  # gravest first
# The options by which all scores together doubt what reached a band.
_DOUBTS = ("doubted", "doubted_urgent")


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One model finding where the highest of `labels` reaches `queue`; none without a score.

    Where `threat` is among the labels and reaches the band `urgent`, the finding is a threat (R2a), whichever label
    is the highest: its owner must hear of it, though no pattern saw it. Who is only to be beaten at a game,
    or is plainly assured of no harm, waits their turn.

    Options: `labels` (of LABELS; all when left out) and the lower edges, 0 to 1, of the bands `queue`, `urgent`
    and `hide`; a band that is left out does not exist. `data["band"]` names the band that was reached. `unaimed` is
    the lower edge of `queue` for a text that speaks of nobody whom the labels could be about (of nothing but a name: SUREST), and `warned` for one that
    lays a feared harm at the council's door, asks to come and see a faulty road, or says how angry its writer is and
    little else. `second` is the edge from which a second look at the text makes an open threat urgent, unless all scores
    together doubt it (`doubted`) or the text has another meaning; it hides nothing.
    """
    found = banded("toxicity", LABELS, score, options)
    if not (found and found[0].urgent) and (again := _seen_again(score, options)):
        told = _heard(again, reading, context, score, options, again=True)
        if told and told[0].urgent:
            return told
    left = _heard(found, reading, context, score, options)
    return unless_more_is_said(found, left, reading, score, lambda said: _heard(found, said, context, score, options))  # fmt: skip


def _heard(
    found: list[Finding],
    reading: Reading,
    context: Context,
    score: Score | None,
    options: Mapping[str, Any],
    *,
    again: bool = False,
) -> list[Finding]:
    """What is left of a finding by what the text speaks of and how. `again`: only a second look heard it."""
    if found and found[0].detail.startswith(ALL_TOGETHER) and (only_says(reading) or heartens(reading, context) or says_too_little(reading)):  # fmt: skip
        return []
    if found and score and "unaimed" in options and not _counts(found[0], score, reading, options):  # fmt: skip
        found = []
    if found and score and _merely_rude(found[0], score, reading, options):
        found = []
    if found and score and "identity_attack" in options.get("labels", LABELS):
        found = _unless_fair(found, score, reading, options)
    if found and _says_no_more(found[0].evidence, reading):
        return []
    if found and found[0].evidence in _OF_HARM and (heartens(reading, context) or makes_small_talk(reading)):  # fmt: skip
        return []
    if found and found[0].evidence in _UNGRACIOUS and only_of_office(reading, context):
        return []
    if found and not found[0].urgent and found[0].evidence in _OF_HARM and growls_at_a_body(reading, context):  # fmt: skip
        return []
    if found and (found[0].score or 0) < options.get("warned", 0.0):
        text = reading.bare
        fair = lays_blame(text) or suffers(text) or asks_to_look(text)
        found = [] if fair else found
    if score is None or "urgent" not in options:
        return found
    if "threat" not in options.get("labels", LABELS):
        return found
    if not again and (score.threat < float(options["urgent"]) or not all(f.urgent for f in found)):  # fmt: skip
        return found
    told = only_plays(reading) or assures(reading) or supposes(reading)
    told = told or foretells(reading)
    told = told or expects_a_scolding(reading) or denounces(reading)
    if told or only_exasperated(reading, context):
        return [replace(f, urgent=False, data={"band": "queue"}) for f in found]
    return [replace(finding, subcode="R2a") for finding in found]


def _seen_again(score: Score | None, options: Mapping[str, Any]) -> list[Finding]:
    """An open threat as surely as the option `second` asks for, where a second look was taken."""
    if score is None or "second" not in options or not score.second:
        return []
    sure = threatens(score, "threat")
    doubt = (together(score) or 0.0) < float(options.get("doubted", 0.0))
    if doubt or sure < float(options["second"]):
        return []
    return [
        Finding(
            check="toxicity",
            signal="model",
            evidence="toxicity.threat",
            detail=f"The scorer, looking again, finds {SAID['threat']} likely ({in_figures(sure)})",
            score=sure,
            urgent=True,
            data={"band": "urgent"},
        )
    ]


def _merely_rude(
    finding: Finding, score: Score, reading: Reading, options: Mapping[str, Any]
) -> bool:
    """Whether an attack on a group that is not named is no more than rude, and surely that: rule 1 sees it, and says why."""
    if finding.evidence != "toxicity.identity_attack" or score.toxicity < SUREST:
        return False
    urgent = (finding.score or 0.0) >= float(options.get("urgent", 0.0))
    return not urgent and not _aimed(reading, ("identity_attack",))


def _says_no_more(evidence: str, reading: Reading) -> bool:
    """Whether a text has a form that the scorer takes for this and that means nothing of the kind."""
    if evidence in _OF_TOOLS and works_on_things(reading):
        return True
    if evidence in _UNGRACIOUS + _OF_HARM and pities(reading):
        return True
    if evidence in _OF_HARM and only_figures(reading):
        return True
    if evidence in _RUDE and (
        rude_by_figure(reading) or only_warm(reading) or speaks_kindly(reading)
    ):
        return True
    if evidence == "toxicity.obscene":
        return swears_at_things(reading)
    if evidence == "toxicity.identity_attack":
        return attacks_no_group(reading) or supposes(reading)
    return evidence in _OF_HARM and (only_says(reading) or asks_for_a_place(reading))


def _unless_fair(
    found: list[Finding], score: Score, reading: Reading, options: Mapping[str, Any]
) -> list[Finding]:
    """Nothing for an attack on a group that is less than urgent where the writer stands with it or speaks of a policy, unless all
    scores together are as good as sure.

    Nor for any where the only people named are in the name of a plant or a beast.
    """
    if _of_species(reading.bare):
        return []
    surely = float(options.get("urgent", 0.0))
    if (found[0].score or 0) >= surely or "unaimed" not in options:
        return found
    if (together(score) or 0.0) >= AGAINST:
        return found
    text = described(reading)
    if formed_against(text, text != reading.bare) or not stands_with(text):
        return found
    return []


def _of_species(text: str) -> bool:
    """Whether a people is named in "Asian hornet" or its like, and nobody is spoken of beside."""
    rest = without_species(text)
    return rest != text and not any(
        each.search(rest) for each in (_GROUPED, _SOMEBODY, _described())
    )


def _counts(
    finding: Finding, score: Score, reading: Reading, options: Mapping[str, Any]
) -> bool:
    """Whether a score is high enough for what the text speaks of: somebody, nobody, or nothing but a name.

    Where all scores together are as good as sure, somebody is meant who is not named ("creep, crawler, lickspittle"), but by
    a saying ("NIMBYs gonna NIMBY").
    """
    value, attacks = finding.score or 0.0, "identity_attack" in options.get("labels", LABELS)  # fmt: skip
    alone = _NAME_ALONE.fullmatch(reading.original) and not _SAID_TO.search(
        reading.bare
    )
    if alone and not attacks:
        return value >= SUREST
    if value >= options["unaimed"]:
        return True
    if (together(score) or 0.0) >= MEANT and not only_says(reading):
        return True
    return _aimed(reading, options.get("labels", LABELS))


def _aimed(reading: Reading, labels: Sequence[str]) -> bool:
    """Whether a group is spoken of, for identity_attack; else whether any person is."""
    if "identity_attack" in labels:
        return marked(reading) != reading.bare or bool(
            _GROUPED.search(reading.bare) or _described().search(reading.bare)
        )
    if _PERSON.search(reading.bare) or _NAME.search(reading.original):
        return True
    return any(
        name[0].isupper()
        and name.lower() not in lexicon.forms("english")
        and not _insults().isdisjoint(called.lower().split())
        for name, called in _CALLED.findall(reading.original)
    )


@cache
def _insults() -> frozenset[str]:
    return lexicon.forms("abuse", "abuse.mild", "abuse.strong", "abuse.noun")


@cache
def _described() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.described('group')}\b")


def banded(
    check: str, labels: Sequence[str], score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding for the highest of the labels, with the band it reaches.

    With the option `doubted`, one that would only wait its turn is none where all scores together are less sure than
    that, and with `doubted_urgent` one that would be urgent, but for what may hide, only waits its turn; with `together`, the likeliest label of
    all, if it is as likely as LEAST says, waits its turn from there on, though it reaches no band. What all scores together
    are less sure of than the band `hide` asks for is not in it, and `data["gainsaid"]` says so. With `unseconded`, a threat that
    a second look finds less likely than that, open or veiled, is not urgent unless all scores together are as good as sure; with
    `doubted_again`, what would only wait its turn is none where a second look finds a breach less likely than that.
    """
    if score is None:
        return []
    label = max(options.get("labels", labels), key=score.of)
    value = score.of(label)
    bands = [band for band in BANDS if band in options and value >= float(options[band])]  # fmt: skip
    sure = _sure(score, options)
    gainsaid = "hide" in bands and sure is not None and sure < float(options["hide"])
    reached = next((band for band in bands if not (gainsaid and band == "hide")), None)
    if reached == "urgent" and unseconded(label, sure or 0.0, score, options):
        reached = "queue"
    likely = f"The scorer finds {SAID.get(label, label)} likely ({in_figures(value)})"
    if not gainsaid and sure is not None:
        reached = less_surely(reached, sure, options)
    if reached == "":
        return []
    if reached in (None, "queue") and gainsays(score, options):
        return []
    if reached is None:
        if sure is None or sure < options.get("together", 2.0) or label != leads(score):  # fmt: skip
            return []
        if sure < SURELY and value < LEAST[check]:
            return []
        reached = "queue"
        likely = all_together(sure)
    return [
        Finding(
            check=check,
            signal="model",
            evidence=f"{check}.{label}",
            detail=likely,
            score=value,
            urgent=reached != "queue" and value >= float(options.get("urgent", 2.0)),
            data={"band": reached} | ({"gainsaid": True} if gainsaid else {}),
        )
    ]


def _sure(score: Score, options: Mapping[str, Any]) -> float | None:
    """What all scores say together, where this use of a check asks for it."""
    asked = ("together", "hide", "unseconded", *_DOUBTS)
    return together(score) if any(name in options for name in asked) else None
