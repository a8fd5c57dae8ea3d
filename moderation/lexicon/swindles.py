"""The letters of swindlers that stand under every public page: lost money fetched back, friends from afar, healers, and false helpdesks.

Each takes two marks, for one alone is said in earnest: who lost money to a swindler tells of it, and a page may well be reported.
"""

from __future__ import annotations

from functools import cache

from moderation.lexicon.wordings import Wording, wording

_ASK = r"\b(?:telegram|whats\s?app|gmail|inbox|(?:text|contact|message|e-?mail|reach|write\s+to|dm)\s+(?:them|him|her|me|now|dr|mr|mrs|madam)|reach\s+out)\b"
_AILMENT = r"(?:herpes|hsv|hiv|hpv|fibroids?|diabetes|cancer|copd|infertility|epilepsy|hepatitis|arthritis|impotence|stroke|kidney\s+disease)"
_CURED = r"(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|gone|negative|disappeared)"
_WARNED = r"\b(?:scam\w*|fraud\w*|swindl\w*|beware|fake|bots?|(?:don'?t|do\s+not|never)\s+(?:fall|trust|believe|click|send|reply))\b"


@cache
def swindles() -> tuple[Wording, ...]:
    """The wordings, in the order in which they are looked for."""
    return (
        wording(
            r"\b(?:every\s+(?:penny|pound|cent)|(?:all\s+(?:of\s+)?)?my\s+(?:money|funds?|savings|coins|bitcoins?)|everything\s+i\s+lost)\s+(?:(?:was|were|is|are|came|got|has\s+been|had\s+been)\s+)?(?:all\s+)?(?:back|recovered|refunded|returned)\b",
            also=rf"{_ASK}|\b(?:recovery|retriever|hacker)\b",
            nowhere=rf"{_WARNED}|\b(?:bank|ombudsman|trading\s+standards|citizens\s+advice|(?:the|our|your)\s+council|section\s+75|police\s+got)\b",
        ),
        wording(
            r"\byour\s+(?:\w+\s+){0,3}?(?:profile|smile|sense\s+of\s+humou?r|pictures?|beauty)\b",
            also=r"\b(?:friend\s+request|add\s+me|send\s+me\s+an?\s+(?:friend\s+)?(?:request|message)|add\s+you\s+as\s+(?:a\s+)?friend)\b",
            nowhere=rf"{_WARNED}|\b(?:cllr|councillor|ward|surgery|casework|page\s+is\s+full)\b",
        ),
        wording(
            rf"\b{_AILMENT}\b[^!?]{{0,80}}?\b{_CURED}\b|\b{_CURED}\b[^!?]{{0,60}}?\b{_AILMENT}\b",
            also=r"\b(?:herbs?|herbal|roots\s+and|solution\s+home|spells?|dr\.?\s+\w+\s+(?:solution|herbal|on|via|cured)|(?:contact|e-?mail|whats\s?app)\s+(?:him|her|dr|the\s+doctor))\b",
            nowhere=rf"{_WARNED}|\b(?:nhs|charity|research|fundrais\w*|donat\w*|hospice|gp)\b",
        ),
        wording(
            r"\billuminati\b",
            also=r"\b(?:join|become|initiat\w+|brotherhood|agent|grand\s+master)\b(?=[\s\S]*\b(?:million|rich|riches|fame|famous|wealth\w*|money|power\w*|call|contact|whats\s?app|cash)\b)",
            nowhere=rf"{_WARNED}|\b(?:council|cllr|councillor|cabinet|conspiracy|lizard\w*)\b",
        ),
        wording(
            r"\b(?:your|this)\s+(?:facebook\s+|business\s+)?(?:page|account|profile)\s+(?:has\s+been|have\s+been|was|is|will\s+be|is\s+going\s+to\s+be)\s+(?:\w+\s+){0,3}?(?:reported|disabled|unpublished|suspended|deactivated|restricted|deleted|removed|flagged|scheduled)\b",
            also=r"\b(?:verify|verification|confirm\s+(?:your|ownership)|appeal\s+(?:here|this|now)|(?:support|help)\s+team|within\s+\d+\s+hours|in\s+\d+\s+hours)\b",
            nowhere=_WARNED,
        ),
        wording(
            r"\b(?:invest(?:ing|ed|ment)?\s+(?:in|with)|trading)\s+(?:the\s+)?(?:crypto\w*|bitcoins?|forex|binary)\b",
            also=r"\b(?:thank\s+me\s+later|put\s+me\s+through|chang(?:ed|ing)\s+my\s+life|(?:madam|mentor|coach|account\s+manager|expert\s+trader|(?:mr|mrs|miss|ms|mx|sir)\.?\s+\w+\s+(?:helped|put|guided|trades|taught|made)))\b",
            nowhere=rf"{_WARNED}|\b(?:(?:the|our|your|this|a)\s+council|council\s+(?:tax|money|funds)|pension|taxpayers?|wasted)\b",
        ),
    )
