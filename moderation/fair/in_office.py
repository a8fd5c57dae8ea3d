"""What is said of how an office is filled, or of the public purse, in words that are an insult of anybody else.

"Our MP is a waste of space" judges work, as "our MP is useless" does; of a neighbour it is an insult. "You're a liar: minutes of
4 June, you voted for it" accuses somebody in office and says on what ground. "Robbing bastards, the lot of them" is growled at
whoever takes the money. Each holds only where nothing worse stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from moderation import lexicon
from moderation.aimed.menace import DANGER, menaces
from moderation.fair.bodies_called import growls_at_a_body
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.peoples import ADJECTIVE, LIVES, MANY, ONE, described
from moderation.text.reading import Reading, read
from moderation.types import Context, Finding

WASTE = "abuse.strong.16"
# What grammar and a leaning score make of the same words.
_SAME = frozenset({WASTE, "abuse.person.called", "abuse.leaning"})

_OFFICE = r"(?:councillors?|cllrs?|mps?|mayor(?:ess)?|(?:deputy\s+)?leader(?:\s+of\s+the\s+(?:council|opposition))?|cabinet(?:\s+members?)?|portfolio\s+holder|(?:police\s+(?:and\s+crime\s+)?)?commissioner|(?:prime\s+|first\s+)?minister|chief\s+exec(?:utive)?|(?:council\s+)?chair(?:man|woman)?|representatives?|politicians?)"
_HOLDER = rf"(?:our|the|this|that|your|my|their|these|those|you)\s+(?:[\w-]+\s+){{0,2}}?{_OFFICE}(?:\s+(?:for|in|of|at)\s+(?:the\s+)?[\w'-]+){{0,2}}"
_TITLED = r"(?:cllrs?|councillors?|coun|clr|mp|(?:deputy\s+)?mayor|minister)\.?\s+[\w'-]+(?:\s+[\w'-]+)?"
_IS = r"(?:'s|'re|re|s|\s+(?:is|are|was|were|r|has\s+been|have\s+been|must\s+be))\s+"
_HOW = r"(?:(?:an?|just|such|really|simply|frankly|nothing\s+but|absolute|total|complete|utter|proper|right|real|bloody|fucking|big|massive|huge|all|always|still)\s+){0,5}"
_WASTE = r"wastes?\s+(?:of|o)\s+space\b"
_WHO = rf"(?:you(?:\s+lot|\s+all)?|u|ur|he|she|they|{_HOLDER}|{_TITLED})"
_PARTY = lexicon.pattern("groups", "party")
_OF_A_HOLDER = guarded(
    rf"\b{_HOLDER}{_IS}{_HOW}{_WASTE}|(?:^\W*|\b(?:all|most|half|these|those|our|local|both)\s+)(?:the\s+|of\s+|our\s+|local\s+|\w+\s+)?(?:cllrs|councillors|mps|politicians|ministers|{_PARTY}){_IS}{_HOW}{_WASTE}"
)
_AS_ONE = guarded(
    rf"\b{_WHO}(?:{_IS}|\s+){_HOW}{_WASTE}\s+(?:as|for)\s+(?:an?|our|my|the|your)\s+(?:[\w-]+\s+){{0,2}}?{_OFFICE}\b|\bas\s+(?:an?|our|my)\s+(?:[\w-]+\s+)?{_OFFICE}[\s,]+{_WHO}(?:{_IS}|\s+){_HOW}{_WASTE}"
)
_OF_ONE = guarded(rf"\b{_WHO}(?:{_IS}|\s+){_HOW}{_WASTE}")
_OF_A_TITLE = guarded(rf"\b{_TITLED}{_IS}{_HOW}{_WASTE}")
# What only those in office have: votes, wards, an allowance out of our taxes.
_OFFICES_WORK = late(
    r"\b(?:(?:council\s+|our\s+|my\s+)tax(?:es)?|taxpayers?\w*|ratepayers?|allowances?|expenses|(?:re-?)?elect(?:ed|ion|ions)|councillors?|wards?|constituen\w+|surger(?:y|ies)|council\s+meetings?|vot(?:e|ed|es|ing)|step\s+down|stand\s+down|represent\w*|full\s+council|scrutiny|manifesto)\b"
)
# The same of whom nothing but "you" or "she" is said: everybody pays taxes and votes, so it must be their own ward or vote.
_OWN_OFFICE = late(
    r"\b(?:(?:your|ur|his|her|their)\s+(?:own\s+|council\s+|councillor'?s?\s+|whole\s+)?(?:wards?|allowances?|expenses\s+claims?|surger(?:y|ies)|constituen\w+|manifesto)"
    r"|re-?elect(?:ed|ion)?|(?<!\bi )(?<!\bwe )elected\s+(?:once|twice|to|by|in|last|for|and|as)|(?:step|stand)\s+down|full\s+council"
    r"|(?<!\bi )(?<!\bwe )(?<!\bi've )(?<!\bwe've )(?<!\bi have )(?<!\bi always )(?<!\bi only )voted\s+(?:for|against|to|through|it|with|down)|represent(?:s|ed|ing)?\s+(?:us|me|no\s?body|no\s?one|this|our|the|residents|locals))\b"
)
# Said of who lives on the public purse without an office, or works on a ward with beds.
_UNPAID = late(
    r"\b(?:benefits?|spong\w+|scroung\w+|liv(?:e|es|ing|ed)\s+(?:on|off)|hous(?:e|es|ed|ing)|dole|handouts?|hand-outs?|universal\s+credit|pip|disab\w+|carers?|council\s+(?:house|flat)|nurs\w+|hospital|patients?|receptionist\w*|doctors?|gp)\b"
)
_KIN = r"(?:wife|husband|daughters?|sons?|kids?|children|mum|mam|mother|dad|father|brothers?|sisters?|partner|girlfriend|boyfriend|family|missus|in-?laws?)"
_KIN_OF_ONE = guarded(
    rf"\b(?:{_HOLDER}|{_TITLED}|{_OFFICE}\s+[\w'-]+)(?:'s?|s)?\s+(?:own\s+|eldest\s+|youngest\s+|ex-?\s?)?{_KIN}\b|\b(?:cllrs?|councillors?|coun|clr|mp|mayor|minister)\.?\s+(?:[\w'-]+\s+)?{_KIN}\b|\b{_KIN}\s+(?:of|to)\s+(?:{_HOLDER}|{_TITLED})"
)
_WORK = late(
    r"\b(?:tax(?:es)?|pay|paid|wages?|salary|years?|months?|terms?|nothing|nowt|never|not\s+once|promis\w*|answers?|repl(?:y|ies|ied)|e-?mails?|turn(?:s|ed)?\s+up|potholes?|bins?|roads?|librar\w+|parks?|schools?|bus(?:es)?|planning|resign\w*|job|money|council)\b"
)

_LIAR = guarded(
    rf"\b(?:{_WHO}|you)(?:{_IS}|\s+){_HOW}(?:proven\s+|bare\s?faced\s+|barefaced\s+|known\s+|serial\s+)?(?:liars?|lying|dishonest)\b|\b(?:you|u|he|she|they|{_TITLED}|{_HOLDER})(?:'ve|\s+have|\s+has)?\s+(?:just\s+|all\s+|simply\s+)?lied\b|^\W*liars?\b"
)
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_RECORD = late(
    rf"\b(?:minutes\s+(?:of|from|for|say|show|item|page|\d)|minuted|item\s+\d+|page\s+\d+|para(?:graph)?\s+\d+|hansard|webcast|recorded\s+vote|on\s+(?:the\s+)?(?:record|video|tape|film|camera)|in\s+(?:writing|black\s+and\s+white)|foi|freedom\s+of\s+information|(?:e-?mail|letter|report|leaflet|answer)\s+(?:of|dated|from|on)\s+(?:the\s+)?\d|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})\b"
)
_DEED = late(
    r"\b(?:vot(?:ed|es|e|ing)|told\s+(?:us|me|residents|the\s+\w+|everyone|full\s+council)|said|promised|claimed|signed|denied|approved|wrote|declared|agreed|pledged|proposed|seconded|abstained|backed|supported)\b"
)

# A deed or a record that only an office leaves behind, and what only the public's business is about.
_OFFICIAL = late(
    r"\b(?:(?<!\bi )(?<!\bwe )(?<!\bi've )(?<!\bwe've )(?<!\bi have )(?<!\bi always )(?<!\bi only )vot(?:ed|es|ing)|(?<!\d )minutes\s+(?:of|from|say|show|item|page)|minuted|full\s+council|seconded|abstained|hansard|webcast|recorded\s+vote|foi|freedom\s+of\s+information|declared\s+(?:an|no|your|his|her)\s+interests?"
    r"|(?:promised|pledged|said|denied)\s+(?:there\s+would\s+be\s+)?no\s+(?:more\s+|further\s+)?(?:cuts|closures|rises?)|(?:the|our)\s+(?:\w+\s+)?(?:pool|librar(?:y|ies)|leisure\s+centre|bridge|bypass|budget|consultation|planning|green\s+belt|care\s+homes?|community\s+centre|cuts|closures?))\b"
)
_SO_CALLED = guarded(
    rf"\b(?:{_HOLDER}|{_TITLED})(?:(?:{_IS}|\s+){_HOW}(?:\w+\s+)?(?:liars?|lying|dishonest)|(?:'ve|\s+have|\s+has)?\s+(?:\w+\s+)?lied)\b|(?:^\W*|[.,!?]\s*)(?:{_TITLED}|cllr|councillor)\s*[,.!:-]|\bas\s+(?:an?|our|my)\s+(?:\w+\s+)?{_OFFICE}\b"
)
# Between two people, whatever the day: no record of an office holds it.
_BETWEEN_TWO = late(
    r"\b(?:touch(?:ed|ing)?|slept|shagg\w*|affair|cheat(?:ed|ing)|kiss\w*|wife|husband|girlfriend|boyfriend|my\s+(?:mum|sister|daughter|mate))\b"
)

_TAKES = r"(?:robbing|thieving|greedy|grasping|grabbing|money[\s-]?grabbing|overpaid|crooked|bent|penny[\s-]pinching|tight[\s-]?fisted)"
_TAKERS = (
    r"(?:thieves|robbers|crooks|cowboys|bandits|highway\s?men|swindlers|con\s?men)"
)
_RUDELY = (
    r"(?:absolute|total|complete|utter|bloody|flipping|useless|incompetent|right|bunch\s+of|shower\s+of|load\s+of|pack\s+of|a)"
)  # fmt: skip
_THEM = (
    r"(?:bastards|gits|sods|buggers|beggars|so\s+and\s+so'?s|shower|shits|swines?|lot)"
)
_LOT = r"(?:the\s+(?:whole\s+|bloody\s+)?lot(?:\s+(?:of|o)\s+(?:them|'?em|um))?|all\s+of\s+(?:them|'?em)|every\s+(?:last\s+|single\s+)?one\s+of\s+(?:them|'?em)|(?:at|in|down)\s+(?:the|that|our)\s+(?:council|town\s+hall|county\s+hall|civic\s+centre)|(?:that|this|our)\s+council)"
_ROBBED = guarded(
    rf"^\W*(?:(?:they'?re|they\s+are|all)\s+)?(?:(?:{_RUDELY}\s+){{0,3}}(?:{_TAKES}\s+){{1,2}}(?:council\s+)?(?:{_THEM}|{_TAKERS})|(?:{_RUDELY}\s+){{0,3}}{_TAKERS})\W+{_LOT}\W*$"
)
_GROUP = late(f"[{MANY}{ONE}{LIVES}{ADJECTIVE}]")
_TITLES = frozenset({"lady", "lord", "dame"})
_PUBLIC = late(
    r"\b(?:council\w*|cabinet|tax(?:es)?|bills?|rates|charges?|fees|fines?|parking|permits?|budget|cost\w*|pric\w*|rents?|rises?|allowances?|expenses|pay)\b|£"
)


def fills_it_badly(reading: Reading) -> bool:
    """Whether who is called a waste of space is judged by an office that they hold, or by work that only an office has."""
    text = reading.bare
    if not _OF_ONE.search(text) and not _OF_A_HOLDER.search(text):
        return False
    if _KIN_OF_ONE.search(text):
        return False
    office = bool(_OF_A_HOLDER.search(text) or _AS_ONE.search(text))
    titled = bool(_OF_A_TITLE.search(text)) and _works(text)
    return (office or titled or _own_office(text)) and not _worse(reading)


def lies_in_office(reading: Reading) -> bool:
    """Whether somebody in office is called a liar on a ground that can be looked up: what was said or voted, and where it is
    on record. A day alone is none: neighbours say things on days, too.
    """
    text = reading.bare
    stated = _RECORD.search(text) and _DEED.search(text) and _LIAR.search(text)
    if not stated or _BETWEEN_TWO.search(text):
        return False
    office = _OFFICIAL.search(text) or _SO_CALLED.search(text) or _own_office(text)
    return bool(office) and not _worse(reading)


def _works(text: str) -> bool:
    """Whether somebody with a title is judged by work: what an office does, or what anybody is paid for."""
    return bool(_WORK.search(text) or _OFFICES_WORK.search(re.sub(_TITLED, " ", text)))


def _own_office(text: str) -> bool:
    """Whether who is only "you" or "she" has a ward, a vote or an allowance of their own, and lives on nobody's purse."""
    text = re.sub(_TITLED, " ", text)
    return bool(_OWN_OFFICE.search(text)) and not _UNPAID.search(text)


def robs_us(reading: Reading, context: Context) -> bool:
    """Whether a text growls at all who take the money, and at nobody whom the page, the thread or the text names."""
    if not _ROBBED.search(reading.bare):
        return False
    above = [each for each in (context.post_text, context.parent_text) if each]
    if any(_GROUP.search(described(read(each))) for each in above):
        return False
    return not above or any(_PUBLIC.search(each.lower()) for each in above)


def only_of_office(reading: Reading, context: Context) -> bool:
    """Whether a score hears an insult in what is said of an office or of the public purse."""
    return (
        fills_it_badly(reading)
        or lies_in_office(reading)
        or robs_us(reading, context)
        or growls_at_a_body(reading, context)
    )


def weighed(
    found: Sequence[Finding], reading: Reading, context: Context
) -> list[Finding]:
    """The insults that stand: none of an office, and "waste of space" alone waits its turn, whoever is called so."""
    seen = {f.evidence for f in found}
    if seen and (robs_us(reading, context) or growls_at_a_body(reading, context)):
        return []
    if seen & _SAME and fills_it_badly(reading):
        return [f for f in found if f.evidence not in _SAME]
    if "abuse.leaning" in seen and lies_in_office(reading):
        return [f for f in found if f.evidence != "abuse.leaning"]
    if seen == {WASTE} and not _rude_or_menacing(reading):
        return [replace(f, urgent=False, data={**f.data, "band": "queue"}) for f in found]  # fmt: skip
    return list(found)


def _worse(reading: Reading) -> bool:
    """Whether an insult of the lists, a group, a word of danger or a menace stands beside it."""
    return _rude_or_menacing(reading) or _names_a_group(reading)


def _rude_or_menacing(reading: Reading) -> bool:
    rest = re.sub(_WASTE, " ", reading.bare)
    return bool(_insults().search(rest) or DANGER.search(rest) or menaces(reading))


def _names_a_group(reading: Reading) -> bool:
    """Whether a group is named, and not only somebody's title."""
    found = re.finditer(f"{_GROUP.pattern}+", described(reading))
    return any(reading.bare[slice(*each.span())] not in _TITLES for each in found)


@cache
def _insults() -> re.Pattern[str]:
    kinds = ("strong", "dehumanising", "mild", "noun", "crude", "adjective.mild", "nasty.worst")  # fmt: skip
    listed = lexicon.pattern("abuse", *(f"abuse.{kind}" for kind in kinds))
    return re.compile(rf"\b{listed}\b|\b(?:fuck\s+off|piss\s+off|shut\s+up)\b")
