"""English forms of orders to die, and of money for having somebody hurt."""

from __future__ import annotations

from moderation.lexicon.threat_words import FULL_NAME, GROUP, TITLED, Form, form, words

_ORDER = "Urges a person to take their own life"
_PAYS = "Offers or seeks money to have a person hurt or killed"

# An order begins a sentence, or follows a word that calls somebody or leads in to it: "kids just jump off the pier"
# and "never drink bleach" are none.
_LEADS_IN = (
    r"(?:(?:oh|oi|well|right|ok|okay|then|now|so|please|pls|plz|just|simply|kindly|honestly|seriously|go|away|and|resign|quit|shut\s+up|sod\s+off|piss\s+off|fuck\s+off"
    r"|(?:why\s+don't\s+you|you\s+(?:should|could|can|need\s+to|might\s+as\s+well|may\s+as\s+well|want\s+to)|(?:i\s+)?hope\s+you)|do\s+(?:us|me|everyone|everybody|the\s+(?:world|town|council))(?:\s+all)?\s+a\s+(?:\w+\s+)?favou?r)[\s,]+){0,6}"
)
_CALLED = rf"(?:(?:hey\s+|you\s+(?:\w+\s+)?)?(?:{words('role')}|{words('beast')}|{TITLED}|{FULL_NAME}|mate|pal|love|you|[\w']{{3,}})\s*,\s*)?"
# What shows that nobody in particular is told to: what is asked, forbidden, done for fun, for charity, on a walk.
_FOR_FUN = (
    r"\b(?:charity|sponsor\w*|fund\s?rais\w*|hospice|raffle|swim\w*|tide|wetsuits?|lifeguards?|rnli|coast\s?guard|tombston\w*|lifejackets?|boat|ferry|splash\w*|"
    r"route|directions?|trail|footpath|parkrun|nursery\s+rhyme|game|story|film|scene|joke|quiz|trump|dilute\w*|sink|drains?|toilets?|loo|mop|stains?|label|cap|bottle\s+bank)\b"
)
_ENDS = (
    r"(?=\s*(?:$|[.!,;:\u2026\U0001f300-\U0001faff]|-\s)|\s+(?:you|u|ya|yous|mate|pal|love|lol|xx?|please|pls|cllr|councillor|already|now|then|tonight|today|instead"
    r"|and\s+(?:die|do|never|stay|don't|dont|rid|save|take\s+your|fuck|piss)|nobody|no\s?one|for\s+all|it'd|it\s+would|see\s+if|the\s+(?:lot|pair)\s+of)\b)"
)
_POISON = r"(?:bleach|domestos|(?:battery|car|brake)\s+(?:acid|fluid)|acid|anti-?\s?freeze|weed\s?killer|petrol|(?:rat\s+)?poison|paint\s+stripper|drain\s+cleaner|cyanide|arsenic|white\s+spirit)"
_AMOUNT = r"(?:(?:some|a|the|your|this)\s+)?(?:(?:whole\s+|big\s+|tall\s+|nice\s+|full\s+)?(?:bottle|pint|glass|gallon|cup|litre|mug|load|can|tin|bit|drop)\s+of\s+)?(?:\w+\s+)?"
_HEIGHT = r"(?:pier|bridge|cliff|roof|viaduct|multi\s?-?storey|tower\s+block|tower|quay|balcony|building|car\s+park\s+roof|top\s+floor)"
_WHICH = r"(?:(?:a|an|the|that|your|our|some|any)\s+)(?:(?:end|top|edge|side)\s+of\s+(?:a|the|that)\s+)?(?:(?!short\b)\w+\s+){0,2}?"
_TRAFFIC = (
    r"(?:bus|train|lorry|truck|tram|tractor|juggernaut|coach|bin\s+lorry|hgv|car|van)"
)
_SELF = r"(?:yourself|urself|yourselves)"


def orders() -> tuple[Form, ...]:
    """What tells somebody to do what kills, and what puts a price on somebody."""
    deadly = "|".join(
        (
            rf"(?:drink|neck|swallow|down|gargle|sip|chug|guzzle)\s+{_AMOUNT}{_POISON}",
            r"(?:swallow|eat|take|neck|down)\s+(?:a|the|your)\s+(?:whole\s+)?(?:bottle|jar|tub|pack|packet)\s+of\s+(?:\w+\s+)?(?:pills|paracetamol|tablets|sleeping\s+tablets)",
            rf"(?:jump|leap|dive|throw\s+{_SELF}|chuck\s+{_SELF}|fling\s+{_SELF}|hurl\s+{_SELF})\s+(?:straight\s+|right\s+|head\s?first\s+)?off\s+(?:of\s+)?{_WHICH}{_HEIGHT}",
            rf"(?:walk|jump|step|run|dive|lie\s+down|lie|throw\s+{_SELF}|chuck\s+{_SELF}|fling\s+{_SELF})\s+(?:straight\s+|right\s+|out\s+)?(?:under|in\s+front\s+of|underneath|beneath)\s+(?:(?:a|an|the|that|the\s+next)\s+)(?:(?!short\b)\w+\s+){{0,2}}?{_TRAFFIC}(?!\s+(?:shelter|stop|station|lane|bridge|park|depot|line))",
            r"(?:stick|put|shove)\s+(?:your|ur|yer)\s+head\s+in\s+(?:the|a|your|that)\s+(?:gas\s+)?oven",
            r"(?:slit|cut|slash)\s+(?:your|ur|yer)\s+(?:own\s+)?(?:wrists?|throat)",
            r"(?:eat|swallow|bite)\s+(?:a|the|your\s+own)\s+bullet",
        )
    )
    begins = rf"^\W*{_CALLED}{_LEADS_IN}|[,:]\s*(?:and\s+)?(?:(?:go|just|please|then|now|so)\s+(?:and\s+)?)+|\b(?:you\s+(?:should|need\s+to|can|might\s+as\s+well|may\s+as\s+well|want\s+to)|why\s+don't\s+you|a\s+(?:\w+\s+)?favou?r\s+and)\s+(?:(?:go|just|please|all)\s+(?:and\s+)?)*"
    person = rf"(?:you|u|him|her|them|em|(?:your|ur|his|her|their)\s+(?:\w+\s+)?(?:{words('family')}|heads?)|(?:this|that|these|those|the|our|a|every|all)\s+(?:(?!lot\b)[\w-]+\s+){{0,2}}?(?:{words('role')}|lot|{GROUP}+)(?!'|\s+(?:of\s+\w+|tree|bin|field))|{TITLED}|{FULL_NAME})"
    killer = r"(?:hit\s?-?m[ae]n|hitwoman|contract\s+killers?|assassins?|hired\s+killers?|someone\s+to\s+(?:kill|shoot|stab|kneecap))"
    buys = r"(?:crowd\s?-?fund\w*|fund\s?-?rais\w*|fund\w*|collecting|saving|save|chip\w*\s+in|whip\s?-?round|go\s?fund\s?me|kickstarter|club\w*\s+together|halves|hir(?:e|ing)|pay\w*|order\w*|book\w*|get\w*|find\w*|need\w*|want\w*|send\w*|know|looking)"
    priced = r"\b(?:put|puts|putting|place|placed|placing|stick|sticking|get|want|wants|offer\w*|there'?s|there\s+is|need|needs|crowd\s?fund\w*|raise|raising)\s+(?:up\s+|out\s+)?(?:an?|the|some)\s+(?:\w+\s+)?(?:bounty|contract|hit|price)\s+(?:out\s+)?on\s+"
    return (
        form("self_harm", "R2c", _ORDER, rf"(?:{deadly})\b{_ENDS}", "ambiguous", before=begins, nowhere=_FOR_FUN),
        form("incitement", "R2e", _PAYS, rf"\b{buys}\s+(?:[\w'-]+\s+){{0,4}}?{killer}\s+(?:for|on|to\s+(?:do|sort|take\s+out|deal\s+with|visit|get))\s+{person}", "ambiguous", unless="sport"),
        form("incitement", "R2e", _PAYS, rf"{priced}{person}", "ambiguous", unless="sport office"),
    )  # fmt: skip
