"""The criticism veto: what a scorer alone says against criticism, an election threat or plain swearing is dropped.

Sources: policy sections 2.2 (criticism veto, threats cancelled as electoral) and 14.2 (anger and swearing at no
one). The lists are our own. They are read only to let a comment stand, so a wrong entry costs a missed queue
item and never a hidden comment; a word of danger therefore always switches the veto off.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from moderation import lexicon
from moderation.reading import Reading
from moderation.types import Finding

VETOED = frozenset({"R1", "R2", "R3", "R8"})
# A scorer calls swearing obscene. In criticism, or at no one, that is no sexual material (R14).
SWEARING = frozenset({"R1", "R14"})
# What a scorer makes of violence that is done to a thing.
FIGURATIVE = frozenset({"R2"})
# Any of these, seen as a pattern, means that the text is not only criticism.
HARM_CHECKS = frozenset({"abuse", "slurs", "threats", "personal_data"})


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
    ignore oppose opposed wrong worst worse rubbish hypocrite hypocrites cowardly hate hated sick fed angry"""
)
_BUSINESS = _set(
    """council council's councils cabinet committee planners planning officers party labour tory tories conservative
    conservatives libdem libdems plaid reform greens government policy policies decision decisions vote votes voted
    budget plan plans scheme schemes proposal proposals motion cuts spending tax taxes bins bin recycling potholes
    pothole road roads parking library libraries buses bus schools school services service ward consultation
    development cycle lane lanes money"""
)
_PHRASES = re.compile(
    r"\b(?:out of touch|let (?:us|everyone|this town|the town) (?:all )?down|step down|stand down|broken promises|"
    r"do your job|not fit for|fit for (?:office|purpose)|had enough of|has to go|have to go|got to go)\b"
)
_ELECTORAL = _set(
    """election elections ballot poll polls polling vote voted voters votes voting seat majority deselected
    deselection referendum motion policy policies job jobs office term"""
)
_POLITICAL_HARM = re.compile(
    r"\b(?:finish(?:ed)?|bur(?:y|ied)|destroy(?:ed)?|g[eo]t(?:ting)? rid of|(?:voted?|voting|kick(?:ed)?|throw|thrown|"
    r"boot(?:ed)?|chuck(?:ed)?|turf(?:ed)?) (?:you |them |him |her |this lot |the lot )?out|sack(?:ed)?|oust(?:ed)?|"
    r"removed?|hammer(?:ed)?|wiped? out|annihilated?|crush(?:ed)?|punish(?:ed)?|toast|history|gone|done for|"
    r"out on your ear|lose your (?:seat|job)|fight|defeat(?:ed)?|beat(?:en)?)\b"
)
_YOU = r"(?:you|him|her|them|your|his|their)"
_DANGER = re.compile(
    r"\b(?:kill\w*|murder\w*|die|dies|dead|death|rape\w*|hang(?:ed|ing)?|shoot|shot|stab\w*|burn\w*|acid|bomb\w*|"
    r"knife|knives|machete|guns?|bullets?|throat|noose|rope|lynch\w*|behead\w*|punch\w*|slap\w*|blood|bleed|grave|"
    r"coffin|cancer|choke|drown|rot|watch your|where you live|deserves? to (?:be|get|suffer)|"
    rf"(?:hurt|attack|beat up|batter|smash|break|kick|rip|cut|crack|slice) {_YOU}|beat {_YOU} (?:up|senseless)|"
    rf"{_YOU} (?:\w+ )?suffer|{_YOU} in (?:a |the )?(?:hospital|ground|wheelchair|box)|"
    r"your (?:kids|children|wife|husband|family|daughter|son|mother|house|home|car|windows))\b"
)
# "It will kill the high street" is about a thing and threatens no one.
_HARMLESS = re.compile(
    r"\b(?:(?:kill|murder|burn)\w* (?:off )?(?:the|our|this|that|all|local|small|any) (?:\w+ )?(?:street|town|trade|"
    r"business\w*|village|park|economy|communit\w+|services?|librar\w+|jobs|centre|market|shops?|school|club|pub|"
    r"area|bill|plan|motion|money|budget)|burn\w* (?:through|money|cash)|death of the|died? a death|dead (?:end|right|"
    r"wrong|slow|set)|hang(?:ing)? (?:on|around|(?:your|their|his|her) heads?)|jump\w* the gun|"
    r"grave (?:concerns?|mistakes?|errors?)|long shot|kick (?:you|them) out)\b"
)
_GROUPS = _set(
    """muslim muslims islam islamic jew jews jewish christian christians catholic catholics hindu hindus sikh sikhs
    black blacks white whites asian asians african africans indian pakistani polish pole poles romanian romanians
    irish welsh english scottish chinese arab arabs immigrant immigrants migrant migrants refugee refugees asylum
    foreigner foreigners foreign gypsy gypsies traveller travellers roma gay gays lesbian lesbians homosexual bisexual
    queer trans transgender transsexual woman women girl girls female females man men disabled disability autistic
    wheelchair pensioner pensioners elderly old age aged young pregnant mothers mosque synagogue animals
    invaders vermin race religion"""
)
_SWEARS = re.compile(
    r"\b(?:fuck(?:ing?|ed|s|sake|in)?|ffs|shit\w*|bloody|bollocks|hell|damn\w*|crap\w*|arse|piss(?:ed|ing)?|bugger\w*|"
    r"sod(?:ding)?|wtf)\b"
)
_SOMEONE = _set(
    """you u ur your youre yours yourself yourselves he hes she shes him her his hers they theyre them their these those
    who people everyone everybody man woman men women bloke councillor councillors cllr mayor leader lot twat cunt
    idiot idiots moron morons bastard bastards wanker wankers"""
)
_NAME_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")


# Words of the abuse list that have a daily use too: alone they do not switch the veto off.
_EVERYDAY = _set("cow dick dicks hag knob knobs prick pricks tart slag slags psycho")


def is_criticism(reading: Reading) -> bool:
    """Whether the text is criticism of work, decisions, policy, party or fitness for office, or an election threat.

    A word of bodily danger outside a harmless turn of phrase, or of strong abuse, makes it False.
    """
    vocabulary = reading.vocabulary
    if _dangerous(reading) or vocabulary & (
        lexicon.forms("abuse", "abuse.strong") - _EVERYDAY
    ):
        return False
    if _PHRASES.search(reading.bare) or _electoral(reading):
        return True
    return bool(vocabulary & _VERDICT) or bool(
        vocabulary & _WEAK_VERDICT and vocabulary & _BUSINESS
    )


def swears_at_no_one(reading: Reading) -> bool:
    """Whether the text swears and speaks of nobody: no pronoun, no group, nothing that looks like a name."""
    if _dangerous(reading) or not _SWEARS.search(reading.bare):
        return False
    spoken_of = reading.vocabulary & (_SOMEONE | _GROUPS)
    return not spoken_of and not _NAME_INSIDE.search(reading.original)


def speaks_of_things(reading: Reading) -> bool:
    """Whether all the violence in the text is done to things: "it will kill the high street"."""
    return bool(_HARMLESS.search(reading.bare)) and not _dangerous(reading)


def veto(
    reading: Reading, findings: Sequence[Finding]
) -> tuple[tuple[Finding, ...], bool]:
    """The findings that stand, and whether any was dropped.

    Only findings that a scorer made alone are dropped, and only where no pattern of abuse, slur, threat or
    personal data was seen. Where the text speaks of a group of people, R3 findings stand.
    """
    if any(f.signal == "pattern" and f.check in HARM_CHECKS for f in findings):
        return tuple(findings), False
    dropped: frozenset[str] = frozenset()
    if is_criticism(reading):
        dropped = VETOED | SWEARING
        if reading.vocabulary & _GROUPS:
            dropped -= {"R3"}
    elif speaks_of_things(reading):
        dropped = FIGURATIVE
    elif swears_at_no_one(reading):
        dropped = SWEARING
    kept = tuple(f for f in findings if f.check != "toxicity" or f.rule not in dropped)
    return kept, len(kept) < len(findings)


def _dangerous(reading: Reading) -> bool:
    return bool(_DANGER.search(_HARMLESS.sub(" ", reading.bare)))


def _electoral(reading: Reading) -> bool:
    """A political verb of harm with an election, job, policy or motion in the same clause."""
    for start, end in reading.clauses:
        clause = reading.bare[start:end]
        if _POLITICAL_HARM.search(clause) and not _ELECTORAL.isdisjoint(
            re.findall(r"[a-z]+", clause)
        ):
            return True
    return False
