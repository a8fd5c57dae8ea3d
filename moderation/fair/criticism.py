"""The criticism veto: what a scorer alone says against criticism, an election threat or plain swearing is dropped.

Sources: policy sections 2.2 (criticism veto, threats cancelled as electoral) and 14.2 (anger and swearing at no
one). The lists are our own. They are read only to let a comment stand, so a wrong entry costs a missed queue
item and never a hidden comment; a word of danger therefore always switches the veto off, and so does the grammar of
a menace, however many words of criticism stand beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from moderation import lexicon
from moderation.aimed.menace import DANGER, electoral_in, menaces, turns_personal
from moderation.aimed.verdicts import NO_VERDICT, SWORN_AT
from moderation.fair.beside_criticism import (
    PITIED,
    attacks_a_group,
    counts,
    stands_beside,
)
from moderation.fair.fair_forms import without_figures
from moderation.lexicon.threat_words import BEATEN_AT_THE_POLLS
from moderation.patterns.late import late
from moderation.text.names import INSIDE
from moderation.text.reading import Reading
from moderation.types import Finding

VETOED = frozenset({"R1", "R2", "R3", "R8"})
# A scorer calls swearing obscene. In criticism, or at no one, that is no sexual material (R14).
SWEARING = frozenset({"R1", "R14"})
# What a scorer makes of violence that is done to a thing: a threat, and rude for the same words. An insult is rude by itself.
FIGURATIVE = frozenset({"R1", "R2"})
INSULT = "toxicity.insult"
NEARLY_SURE = 0.85  # of all scores together, from which it is more than criticism
# Any of these, seen as a pattern, means that the text is not only criticism.
HARM_CHECKS = frozenset(
    {
        "abuse",
        "contempt",
        "welsh_abuse",
        "harassment",
        "slurs",
        "threats",
        "personal_data",
    }
)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Enough alone, and enough only where the text also speaks of public business.
_VERDICT = _set(
    """disgrace disgraceful useless shambles shambolic shame shameful ashamed resign resigns resigned resigning
    resignation waste wastes wasted wasting wasteful incompetent incompetence fail fails failed failing failure
    failures fiasco farce farcical unfit scandal scandalous mismanaged mismanagement betrayed betrayal deselect
    spineless unacceptable hypocrisy cutbacks"""
)
_WEAK_VERDICT = _set(
    """hopeless clueless joke mess appalling appalled dreadful terrible awful embarrassment embarrassing ruined
    ruining pathetic ridiculous ludicrous nonsense disappointed disappointing outrageous outrage disgusted
    disgusting laughable bonkers mad madness daft stupid stupidity lied lies broken neglected ignored ignoring
    ignore oppose opposed wrong worst worse rubbish hypocrite hypocrites cowardly hate hated sick fed angry
    shit shite crap crock bollocks"""
)
_WORD = late(r"[^\W_]+(?:'[^\W_]+)*")
_BUSINESS = _set(
    """council council's councils cabinet committee planners planning officers party government policy policies decision decisions vote votes voted
    budget plan plans scheme schemes proposal proposals motion cuts spending tax taxes bins bin recycling potholes
    pothole road roads parking library libraries buses bus schools school services service ward consultation
    development cycle lane lanes money"""
)
_PHRASES = late(
    r"\b(?:out of touch|let (?:us|everyone|this town|the town) (?:all )?down|step down|stand down|broken promises|"
    r"do your job|not fit for|fit for (?:office|purpose)|had enough of|has to go|have to go|got to go|time to go|lost (?:the |all |our |my |your )?(?:confidence|trust|faith)|"
    r"(?:couldn'?t|can'?t|cudn?t) organi[sz]e (?:a|an)|all the way to the (?:high court|court|ombudsman|minister)|"
    r"(?:polling|election) day is (?:coming|near|nearly here|around the corner|round the corner|not far)|"
    r"su(?:e|ing) (?:you|them|him|her|the council|this council|your \w+)|(?:take|taking|see|drag) (?:you|them|the council) (?:in|to|through|into) (?:the )?(?:\w+ )?(?:court|courts|tribunal|ombudsman)|"
    r"chok\w* (?:us|everyone|residents|our \w+)(?: \w+)? (?:with|on|in|under))\b"
)
_POLITICAL_HARM = late(
    r"\b(?:finish(?:ed)?|bur(?:y|ied)|destroy(?:ed)?|g[eo]t(?:ting)? rid of|(?:voted?|voting|kick(?:ed)?|throw|thrown|"
    r"boot(?:ed)?|chuck(?:ed)?|turf(?:ed)?) (?:you |them |him |her |this lot |the lot )?out|sack(?:ed)?|oust(?:ed)?|"
    r"removed?|smash(?:ed)?|hammer(?:ed)?|wiped? out|annihilated?|crush(?:ed)?|punish(?:ed)?|toast|history|gone|done for|"
    r"out on your ear|lose your (?:seat|job)|unseat(?:ed)?|g[eo]t(?:ting)? (?:you|them|this lot|the lot of (?:you|them)) (?:all )?out(?! of)|fight|defeat(?:ed)?|beat(?:en)?)\b"
)
# Said in a sentence of its own, it tells what the others are about: "We'll get you out. See you at the count."
_AT_THE_POLLS = late(
    r"\b(?:at the (?:count|polls|ballot box|next election|elections?)|(?:polling|election) day|come (?:may|the election))\b"
)
# "It will kill the high street" is about a thing and threatens no one.
_HARMLESS = late(
    r"\b(?:(?:kill|murder|burn)\w* (?:off )?(?:the|our|this|that|all|local|small|any) (?:\w+ )?(?:street|town|trade|"
    r"business\w*|village|park|economy|communit\w+|services?|librar\w+|jobs|centre|market|shops?|school|club|pub|"
    r"area|bill|plan|motion|money|budget)|burn\w* (?:through|money|cash)|death of the|died? a death|(?:stops?|stopped) dead|dead (?:end|right|"
    r"wrong|slow|set)|hang(?:ing)? (?:on|around|(?:your|their|his|her) heads?)|jump\w* the gun|"
    r"grave (?:concerns?|mistakes?|errors?)|long shot|kick (?:you|them) out"
    r"|(?:smash|hammer|crush|break|cut|slash|rip|batter|kick|kill|beat)\w* (?:up )?(?:your|his|her|their) (?:\w+ )?(?:majority|votes?|lead|record|"
    r"budget|plans?|polic\w+|party|chances|proposals?)(?! (?:and|or|then)\b)"
    r"|(?:you|they|it|this|that|council)(?:'re|'ll|'s| are| is| will| could| may| might)?(?: going to| gonna)? get(?:s|ting)? (?:someone|somebody|people|kids|us|us all|a child|a kid|one of us|our \w+) (?:\w+ )?(?:killed|shot|stabbed|burn(?:ed|t) alive)"
    r"|chok\w* (?:us|everyone|residents|our \w+|the \w+)(?: \w+)? (?:with|on|in|under) (?:\w+ ){0,2}(?:fumes|dust|smoke|traffic|pollution|exhaust|exhausts|diesel|smog))\b"
)
# What a closed service would lead to, with nobody who would do it: "if you close the fire station people will burn".
_FEARED = late(
    r"\bif (?:you|they|the council|this council|this) (?:\w+ )?(?:close|closes|shut|shuts|cut|cuts|sell|sells|axe|axes|scrap|scraps|downgrade|lose)\b[^.!?]{0,60}?"
    r"\b(?:people|kids|children|residents|pensioners|patients|families|babies|lives|we) (?:\w+ )?(?:will|would|could|may|might|are going to)(?: \w+)? "
    r"(?:die|burn(?: to death| alive)?|drown|freeze(?: to death)?|choke|be killed|get killed|be lost)\b"
)
_SWEARS = late(
    r"\b(?:fuck(?:ing?|ed|s|sake|in)?|ffs|shit\w*|bloody|bollocks|hell|damn\w*|crap\w*|arse|piss(?:ed|ing)?|bugger\w*|"
    r"sod(?:ding)?|wtf)\b"
)
_SOMEONE = _set(
    """you u ur your youre yours yourself yourselves he hes she shes him her his hers they theyre them their these those
    who people everyone everybody man woman men women bloke councillor councillors cllr mayor leader lot twat cunt
    idiot idiots moron morons bastard bastards wanker wankers"""
)
_NAME_INSIDE = late(INSIDE)


# Words of the abuse list that have a daily use too: alone they do not switch the veto off.
_EVERYDAY = _set("cow dick dicks hag knob knobs prick pricks tart slag slags psycho")
# "letting those people live here": whoever they are, the sentence is about them and not about the council's work.
_LIVES_HERE = late(
    r"\b(?:let|letting|lets|allow|allowing|bring|bringing|invite|inviting|welcome|welcoming|ship|shipping|import|importing)\s+(?!(?:us|me|down|it|this|that|developers?|builders?)\b)"
    r"(?:[\w'-]+\s+){1,5}?(?:to\s+)?(?:live|stay|settle|come|move|flood|pour|breed|take\s+over)\b|\b(?:put|putting|move|moving|house|housing|dump|dumping)\s+(?:these|those|them|more|all\s+these)\s+(?:[\w'-]+\s+){0,3}?(?:here|near|next\s+to|in\s+(?:our|my|this))\b"
    r"|\b(?:full\s+of|overrun\s+(?:by|with)|swamped\s+(?:by|with)|flooded\s+with|invaded\s+by)\s+(?:them|those|these)\b|\bour\s+own\s+(?:people|kind)\b|\b(?:taking|taken|take)\s+over\s+(?:our|this|the)\s+(?:country|town|village|street)"
)
# Someone's sex, age or health held against them.
_HELD_AGAINST = late(
    r"\b(?:you(?:'re|\s+are)|he(?:'s|\s+is)|she(?:'s|\s+is)|they(?:'re|\s+are))\s+(?:far\s+|much\s+|way\s+)?too\s+(?:old|young)\b|\b(?:at|people|person|man|woman)\s+(?:of\s+)?your\s+age\b"
    r"|\b(?:you|typical|just\s+an?|only\s+an?|for\s+an?|being\s+an?|because\s+(?:you're|she's|he's)\s+an?)\s+(?:[\w-]+\s+){0,2}?(?:woman|girl|man|boy|old\s+(?:bat|crone|codger|git|fool|bag))\b(?!\s+(?:of|like|with|who|in\s+charge))|\b(?:a\s+)?(?:woman|man)'s\s+(?:job|place|world)\b"
    r"|\bif\s+(?:you|he|she|they)\s+(?:can't|cannot|can\s+not|cant)\s+(?:even\s+)?(?:hear|walk|speak\s+\w+)\b(?!\s+(?:us|me|what|from|that|the)\b)[^.!?]{0,20}\b(?:don't|dont|do\s+not|shouldn't|should\s+not|stay|go|no\s+place)\b"
    r"|\b(?:someone|somebody|one|councillor|man|woman|people)\s+who\s+can\s+(?:actually\s+|even\s+)?(?:hear|see|walk|stand\s+up|speak\s+english)\b(?!\s+(?:us|me|what|that|the|past|beyond|through|for|to|residents|people)\b)"
)


def is_criticism(reading: Reading) -> bool:
    """Whether the text is criticism of work, decisions, policy, party or fitness for office, or an election threat.

    A word of bodily danger outside a harmless turn of phrase, of strong abuse, of somebody's birth, body or private
    life, or a menace, makes it False.
    """
    vocabulary = reading.vocabulary
    if (
        _dangerous(reading)
        or vocabulary & (lexicon.forms("abuse", "abuse.strong") - _EVERYDAY)
        or turns_personal(reading, _BUSINESS)
    ):
        return False
    if (
        _PHRASES.search(reading.bare)
        or _FEARED.search(reading.bare)
        or _electoral(reading)
    ):
        return True
    words = _verdicts(reading)
    if words & _VERDICT:
        return True
    return bool(words & _WEAK_VERDICT) and _speaks_of_business(reading.bare, words)


def swears_at_no_one(reading: Reading) -> bool:
    """Whether the text swears and speaks of nobody: no pronoun, no group, nothing that looks like a name.

    A party is not somebody, whichever it is.
    """
    if _dangerous(reading) or not _SWEARS.search(reading.bare):
        return False
    if SWORN_AT.search(reading.bare):
        return False
    if reading.vocabulary & (
        _SOMEONE | lexicon.forms("abuse", "abuse.noun", "abuse.mild")
    ) or _named("group").search(reading.bare):
        return False
    return not any(
        name.group().lower() not in lexicon.forms("groups", "party")
        for name in _NAME_INSIDE.finditer(reading.original)
    )


def speaks_of_things(reading: Reading) -> bool:
    """Whether all the violence in the text is done to things or in words: "it will kill the high street", "killed in the debate"."""
    text = reading.bare
    figurative = _HARMLESS.search(text) or without_figures(text) != text
    return bool(figurative) and not _dangerous(reading)


def speaks_against_people(reading: Reading) -> bool:
    """Whether a clause is turned on a group of people, named or not: where they live, what they are, who they are.

    To name a group is not enough ("the Welsh language policy", "my disabled son"), nor is pity for one.
    """
    if _HELD_AGAINST.search(reading.bare):
        return True
    for start, end in reading.clauses:
        clause = reading.bare[start:end]
        if _LIVES_HERE.search(clause):
            return True
        if PITIED.search(clause):
            continue
        # In "the services for pensioners are a disgrace" it is the services that are.
        if _turned_on_group().search(clause) or _said_of_group().search(
            _for_group().sub(" ", clause)
        ):
            return True
    return False


def veto(
    reading: Reading, findings: Sequence[Finding], sure: float = 0.0
) -> tuple[tuple[Finding, ...], bool]:
    """The findings that stand, and whether this is only criticism: some were dropped, and none of those rules is left.
    sure: what all scores say together, 0 to 1.

    Only what a scorer made alone is dropped, and bait seen in criticism (R8, but no mockery of grief); and only where no pattern of abuse,
    slur, threat or personal data was seen. Where the text speaks against a group of people, R3 findings stand; where
    criticism is not all that is there, what the scorer is sure of. An attack on a named group that it is nearly sure of
    waits for a person, and calls nobody; and so does all of it where all scores together are nearly sure: "Pathetic balding
    little nobody. Bet your own kids cross the road". A sure threat then stands as it is: "Resign. I'm loading the shotgun".
    """
    if not any(f.rule in VETOED | SWEARING for f in findings) or any(
        f.signal == "pattern" and f.check in HARM_CHECKS for f in findings
    ):
        return tuple(findings), False
    dropped: frozenset[str] = frozenset()
    if criticism := is_criticism(reading):
        dropped = VETOED | SWEARING
        if any(f.rule == "R3" for f in findings) and speaks_against_people(reading):
            dropped -= {"R3"}
    elif speaks_of_things(reading):
        dropped = FIGURATIVE - ({"R1"} if _insults(reading, findings) else set())
    elif swears_at_no_one(reading):
        dropped = SWEARING
    beside = (
        criticism
        and not _AT_THE_POLLS.search(reading.bare)
        and stands_beside(reading, _covers)
    )
    kept = tuple(
        f if stands else replace(f, urgent=False, data={**f.data, "band": "queue"})
        for f in findings
        if (stands := not _falls(f, dropped) or counts(f, beside, sure >= NEARLY_SURE))
        or attacks_a_group(f, reading)
        or sure >= NEARLY_SURE
    )
    return kept, len(kept) < len(findings) and all(f.rule not in VETOED for f in kept)


def _insults(reading: Reading, findings: Sequence[Finding]) -> bool:
    """Whether the scorer finds an insult, or a word of one stands there."""
    words = lexicon.forms("abuse", "abuse.strong", "abuse.mild") - _EVERYDAY
    return bool(reading.vocabulary & words) or any(f.evidence == INSULT for f in findings)  # fmt: skip


def _falls(finding: Finding, dropped: frozenset[str]) -> bool:
    """Scores fall, and signs where the policy names their rule: a sign of sexual material is no swear word."""
    if finding.check == "signs":
        return finding.rule in dropped & VETOED
    if finding.check in ("abuse", "contempt"):  # what leans on a score falls
        return finding.rule in dropped and finding.signal == "model"
    bait = (
        finding.rule == "R8" and "mocks" not in finding.data
    )  # whoever mocks grief criticises nobody
    return finding.rule in dropped and (finding.check == "toxicity" or bait)


def _verdicts(reading: Reading) -> frozenset[str]:
    """The words of the text, without those that only look like a verdict."""
    left = NO_VERDICT.sub(" ", reading.bare)
    return reading.vocabulary if left == reading.bare else frozenset(_WORD.findall(left))  # fmt: skip


def _speaks_of_business(text: str, words: frozenset[str]) -> bool:
    return bool(words & _BUSINESS or _named("party").search(text))


def _covers(said: str) -> bool:
    """Whether a sentence is itself criticism, an election threat or about public business."""
    words = frozenset(_WORD.findall(NO_VERDICT.sub(" ", said)))
    return bool(
        words & _VERDICT
        or _PHRASES.search(said)
        or _FEARED.search(said)
        or _speaks_of_business(said, words)
        or (_POLITICAL_HARM.search(said) and electoral_in(said))
    )


def _dangerous(reading: Reading) -> bool:
    left = without_figures(reading.bare)
    left = _HARMLESS.sub(" ", _FEARED.sub(" ", left))
    left = _beaten_at_the_polls().sub(" ", left)
    return bool(DANGER.search(left)) or menaces(reading)


@cache
def _named(kind: str) -> re.Pattern[str]:
    """Any group of people, or any party: the one list that all checks share."""
    return re.compile(rf"\b{lexicon.pattern('groups', kind)}\b")


@cache
def _turned_on_group() -> re.Pattern[str]:
    group = lexicon.pattern("groups", "group")
    before = (
        r"(?:those|these|you|bloody|fucking|dirty|filthy|lazy|illegal|hate|hates|blame|too\s+many|full\s+of|sick\s+of|fed\s+up\s+(?:of|with)|overrun\s+(?:by|with)|run\s+by|no\s+more|pandering\s+to)\s+(?:[\w-]+\s+)?"
        r"|(?:money|homes?|houses?|hotels?|handouts|benefits)\s+(?:\w+\s+)?(?:on|for)\s+(?:\w+\s+)?"
    )
    return re.compile(rf"\b(?:{before}){group}\b")


@cache
def _said_of_group() -> re.Pattern[str]:
    group = lexicon.pattern("groups", "group")
    after = (
        r"(?:are|were|is)\s+(?:just\s+|nothing\s+but\s+|such\s+|always\s+)?(?:an?|the|all|so|too|not|taking|ruining|running|everywhere|stealing|lazy|useless|stupid|scroungers|wrong)\b"
        r"|(?:are|were|is)\s+(?:[\w-]+,?\s+){1,3}(?:lazy|useless|stupid|fat|thick|dirty|filthy|greedy|ugly|smelly|dumb)\b"
        r"|(?:should\s+not|shouldn't|don't|do\s+not|can't|cannot|must\s+not|never|always|only|ruin\w*|steal\w*|out|go\s+home|first)\b(?!\s+have\s+to)"
    )
    return re.compile(rf"\b{group}\s+(?:{after})")


@cache
def _for_group() -> re.Pattern[str]:
    group = lexicon.pattern("groups", "group")
    return re.compile(rf"\b(?:for|to|with)\s+{group}\b")


@cache
def _beaten_at_the_polls() -> re.Pattern[str]:
    return re.compile(rf"\b{BEATEN_AT_THE_POLLS}")


def _electoral(reading: Reading) -> bool:
    """A political verb of harm with an election, job, policy or motion in the same clause, or the polls in any."""
    if _beaten_at_the_polls().search(reading.bare):
        return True
    for start, end in reading.clauses:
        clause = reading.bare[start:end]
        if _POLITICAL_HARM.search(clause) and (
            electoral_in(clause) or _AT_THE_POLLS.search(reading.bare)
        ):
            return True
    return False
