"""English wishes of death in which it is only awaited: a heart attack that cannot come soon enough, whether somebody is dead yet.

A person always reads them, and software never hides on it. A ward, an ambulance or an election cannot come soon enough, too; a plan or a
battery may be dead, and who asks after a neighbour hopes that all is well.
"""

from __future__ import annotations

from moderation.lexicon.threat_words import NAME, TITLED, YOU, Form, form, words

# Words that these forms hang on, for the gate in threat_grammar.py.
_HUNG_ON = """
attack attacks stroke cancer tumour tumor aneurysm coronary funeral death demise obituary reaper dead died croaked carked clogs snuffed
bucket pegged breathing alive six buried grave coffin cremated
"""
AWAITED = frozenset(_HUNG_ON.split())

_WISH = "Wishes death or harm on a person"
_HIS = r"(?:your|ur|his|her|their|that\s+\w+'s|this\s+\w+'s)"
_HE = rf"(?:{YOU}|he|she|they|{TITLED}|{NAME}|(?:that|this|the)\s+(?:\w+\s+)?(?:{words('role')}|one|man|woman|bloke|fella|git|cow)|(?:old|auld)\s+(?:\w+|{NAME}))"
_ILLNESS = r"(?:heart\s+attack|stroke|cancer|tumou?r|aneurysm|coronary|brain\s+(?:haemorrhage|bleed|tumou?r)|cardiac\s+arrest)(?!\s+(?:units?|wards?|wing|cent(?:re|er)s?|services?|nurses?|care|clinics?|hospitals?|surviv\w+|patients?|treatment|test|tests|results|scan\w*|screening|campaign|fund\w*|research|cure|club|group|team|drugs?|jabs?|of\s+(?:midnight|luck|genius))\b)"
_END = rf"(?:{_HIS}\s+(?:own\s+|next\s+|early\s+)?(?:funeral|death|demise|burial|cremation|obituary)|the\s+grim\s+reaper(?!\s+(?:costume|outfit|mask|walk|ride|theme)))"
_GONE = r"(?:dead|croaked(?:\s+it)?|carked(?:\s+it)?|popped\s+(?:his|her|their)\s+clogs|snuffed\s+it|kicked\s+the\s+bucket|pegged\s+it|died|dropped\s+dead|six\s+(?:feet|foot)\s+under|in\s+(?:the\s+ground|(?:his|her|a)\s+(?:grave|coffin|box))|been\s+(?:buried|cremated))"
# Who would have loved it is mourned already.
_MOURNED = r"\b(?:(?:he|she|they)(?:'d|\s+would)\s*(?:'ve|\s(?:have|of))\s+(?:loved|wanted|liked|enjoyed|laughed)|(?:proper|good|great|lovely)\s+send[\s-]?off|(?:was|were)\s+such\s+an?)\b"
_FAIR = rf"{_MOURNED}|\b(?:pigeons?|gulls?|budgies?|parrots?|tortoises?|hens?|rabbits?|ambulances?|paramedics?|cpr|999|defib\w*|plans?|scheme|battery|phone|laptop|row(?:ing|ers?)|regatta|golf|motto|viewers?|flowers|respects|characters?|series|season|episodes?|film|soap|eastenders|corrie|emmerdale|book|novel|game|dogs?|cats?|hamster|goldfish|fish|wasps?|slugs?|plants?|trees?|hedge|grass|worried|ok|okay|alright|poorly|rip|rest\s+in\s+peace|condolences|sorry|god\s+bless|hope\s+(?:he|she|they)(?:'s|'re|\s+is|\s+are)|legend|lovely|buffet|famous|actor|singer|king|queen|pope|castro|putin)\b"


def awaited() -> tuple[Form, ...]:
    """All forms of this file."""
    not_soon = r"(?:can'?t|cannot|could\s?n'?t|wouldn'?t|won'?t)\s+come\s+(?:soon|quick(?:ly)?|fast)\s+enough\b(?!\s+for\s+(?:us|me|my|our|him\s+(?:or|and)\s+his|(?:this|the|our)\s+(?:\w+\s+)?(?:town|village|plan|policy|scheme|council|government|party|road|building|hospital|library|bus|pool|street|project|idea|estate))\b)"
    roll_on = rf"\b(?:roll\s+on|bring\s+on|here'?s\s+to|(?:can'?t|cannot)\s+wait\s+(?:for|till|until)|looking\s+forward\s+to|fingers\s+crossed\s+for|praying\s+for|hoping\s+for|come\s+on)\s+(?:{_HIS}\s+(?:next\s+|second\s+|third\s+|big\s+|massive\s+|fatal\s+)?{_ILLNESS}|an?\s+(?:second|third|fatal|massive|big)\s+(?:\w+\s+)?{_ILLNESS}|{_END})"
    yet = rf"\b(?:(?:is|has|isn'?t|hasn'?t)\s+{_HE}\s+(?:not\s+|actually\s+|finally\s+|even\s+)?{_GONE}|(?:if|whether|know\s+if)\s+{_HE}(?:'s|\s+is|\s+has|s)?\s+(?:actually\s+|finally\s+)?{_GONE})\s+(?:off\s+)?yet\b"
    still = rf"\b(?:is|are)\s+{_HE}\s+(?:really\s+)?still\s+(?:alive|breathing|with\s+us|not\s+dead)\b\W+(?:(?:shame|pity)(?!\W+(?:i|we)\s+(?:missed|never|didn'?t|only|used))|damn|gutted|unfortunately|how\s+disappointing|more'?s\s+the\s+pity|typical|worse\s+luck|bugger)\b"
    days = rf"\b(?:count(?:ing)?\s+(?:down\s+)?the\s+(?:days|hours|minutes)|wake\s+me\s+(?:up\s+)?|(?:tell|let)\s+me\s+(?:know\s+)?|(?:give|drop)\s+(?:me|us)\s+a\s+(?:shout|bell|ring)|(?:can'?t|cannot)\s+wait|(?:champagne|prosecco|bubbly|fizz|bunting)(?:'s|\s+is)?\s+(?:on\s+ice|ready|in\s+the\s+fridge)\s+(?:for\s+)?)\s*(?:till?|until|when|for\s+when)\s+{_HE}(?:'s|\s+is|\s+has|'re|\s+are|s)?\s+(?:finally\s+)?{_GONE}"
    return tuple(
        form("death_wish", "R2c", _WISH, each, "ambiguous", nowhere=_FAIR, across=True)
        for each in (
            rf"(?<!cure for )(?<!jab for )(?<!treatment for )\b(?:{_ILLNESS}|{_END})\s+{not_soon}",
            roll_on,
            yet,
            still,
            days,
        )
    )
