"""English forms of orders to die, of money or thanks for having somebody hurt, and of silencing somebody for good."""

from __future__ import annotations

from moderation.lexicon.threat_words import (
    BODY,
    DOER,
    FIRM,
    FULL_NAME,
    GROUP,
    NAME,
    PARTY,
    PROPERTY,
    ROLES,
    TITLED,
    Form,
    form,
    words,
)

_ORDER = "Urges a person to take their own life"
_THANKS = "Promises a reward or rejoices if a person should be hurt"
_SILENCE = "Speaks of silencing a person for good"
_DUE = "Says that a person should be hurt or killed"
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
# What shuts a critic up lawfully, and is no blow.
_BY_WORDS = r"\b(?:facts?|figures|evidence|answers?|minutes|foi|report|publish\w*|results?|proof|prove\w*|numbers|win|winning|goals?|mute|muted|mic|microphone|block|blocked|standards|ombudsman|dogs?|bark\w*|alarm|cockerel|speaker|music)\b"
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
    whom = rf"(?:you|u|he|she|they|{ROLES}|{TITLED}|{FULL_NAME}|(?:(?:all|the|these|those)\s+)?(?:{GROUP}+|{PARTY}+)|the\s+(?:whole\s+)?lot(?:\s+of\s+(?:them|you|em))?|(?:all|every\s+(?:last\s+)?one)\s+of\s+(?:you|them))"
    wall = r"(?:up\s+)?against\s+(?:a|the|that|some)\s+(?:\w+\s+)?wall\b"
    lined = rf"{whom}(?:'s|'re)?\s+(?:all\s+|both\s+|just\s+)?(?:(?:needs?|wants?|deserves?)\s+(?:a\s+good\s+)?(?:lining|standing|putting|sticking)|(?:should|ought\s+to|needs?\s+to|must|deserves?\s+to|want\s+to)\s+(?:all\s+)?(?:be|get)\s+(?:lined|stood|put|stuck))\s+{wall}"
    line_up = rf"(?:line|stand|stick)\s+(?:them|em|{ROLES}|the\s+(?:whole\s+)?lot(?:\s+of\s+(?:them|you|em))?|{GROUP}+|{TITLED})\s+(?:all\s+)?{wall}"
    # "Time these traitors were strung up", "I'd love to see them shot": a wish in the place of an order.
    due = rf"(?:\b(?:it'?s\s+|about\s+|high\s+|past\s+|well\s+past\s+|is\s+it\s+not\s+){{0,3}}time|\b(?:i|we)(?:'?d|\s+would|\s+want|\s+wanna|\s+can't\s+wait)\s+(?:\w+\s+)?(?:to\s+)?(?:see|have))\s+(?:that\s+)?{whom}\s+(?:all\s+|both\s+)?(?:was|were|got|be|being|is|are)?\s*{words('participle.grave')}"
    no_harm = r"\b(?:photos?|pictures?|heights?|measur\w*|fire\s+drill|p\.?e\.?|lesson|bins?|chairs?|bikes?|boxes|tables|ladders?|panels?|penalt\w*|free\s+kick|sketch\w*|flags?|lights|bunting|film\w*|camera|scene|netflix|drama|series|movie)\b"
    return (
        form("deserved_harm", "R2e", _DUE, rf"\b(?:{lined}|{line_up})", "ambiguous", unless="sport election thing", nowhere=no_harm),
        form("deserved_harm", "R2e", _DUE, rf"{due}\b(?!\s+(?:down|as\b|in\s+(?:black|colour|wales|the\s+\w+\s+style)|at\s+(?:the\s+)?(?:box|polls|ballot)|out\s+to\s+dry|on\s+(?:film|location|camera)|for\s+(?:the\s+)?(?:role|part|job)))", "ambiguous", unless="sport election", nowhere=no_harm),
        form("self_harm", "R2c", _ORDER, rf"(?:{deadly})\b{_ENDS}", "ambiguous", before=begins, nowhere=_FOR_FUN),
        form("incitement", "R2e", _PAYS, rf"\b{buys}\s+(?:[\w'-]+\s+){{0,4}}?{killer}\s+(?:for|on|to\s+(?:do|sort|take\s+out|deal\s+with|visit|get))\s+{person}", "ambiguous", unless="sport"),
        form("incitement", "R2e", _PAYS, rf"{priced}{person}", "ambiguous", unless="sport office"),
    )  # fmt: skip


def rewards() -> tuple[Form, ...]:
    """Harm that is only supposed, and what whoever does it would get: "if someone glassed you I'd buy them a pint"."""
    role = words("role", "beast")
    whom = rf"(?:(?:you|u|ya|him|her)\b|(?:this|that|these|those)\s+(?:[\w-]+\s+){{0,2}}?(?:{role}|lot|one)\b(?!')|(?:your|his|her)\s+{words('body', 'property')}\b|{TITLED}|{FULL_NAME})"
    who = rf"(?:you|u|he|she|(?:this|that)\s+(?:[\w-]+\s+){{0,2}}?(?:{role}|one)\b(?!')|{TITLED}|{NAME})"
    struck = rf"(?:{words('participle.grave')}|(?:glass|punch|slap|smack|kick|stab|murder|kill|batter|deck|lamp|chin|bottl|headbutt|clobber|wallop|thump|torch|brick|strangl|drown|poison|push|shov|knif|kneecapp|floor|twatt|hurt|smash)(?:ed|d|es|s|e)?\b|shoots?|shot|hits?|knocked|beat(?:s|\s+up)?|burn(?:t|s|ed)|keyed|slashed)"
    hurt = rf"(?:{struck}\s+{whom}|(?:ran|runs|knocked|knocks|mowed)\s+{whom}\s+(?:over|down|out)\b|put\s+{whom}\s+in\s+(?:hospital|the\s+ground|a\s+\w+)|did\s+{whom}\s+in\b)"
    befell = rf"(?:(?:got|gets?|was|were|is|been|ended\s+up)\s+(?:(?:badly|accidentally|finally|fucking)\s+)?(?:{words('participle.grave', 'participle.firm')}\b|hit\s+by\s+(?:a|the|an)\s+(?:\w+\s+)?(?:bus|lorry|car|train|truck|tram|van|tractor)|under\s+a\s+(?:bus|train|lorry))|fell\s+(?:off\s+a|under\s+a|down\s+(?:a|the)|in\s+the\s+(?:river|canal|sea))|dropped\s+dead|choked|drowned|died)"
    treat = r"(?:pints?|drinks?|beers?|rounds?|whisk(?:y|ey)|champagne|bottle|medal|tenner|fiver|reward|knighthood|dinner|curry|statue|crate)"
    prize = rf"(?:buy|get|stand|give|owe|pay|hand|pin)\s+(?:[\w']+\s+){{1,5}}?{treat}\b|shake\s+(?:their|his|her|the\s+\w+'s)\s+hands?|shake\s+the\s+hand|(?:throw|have|hold)\s+a\s+party|dance\s+on\s+(?:your|his|her|their)\s+grave|(?:cheer|celebrate|laugh|clap)(?=\W*$|\s+(?:my|all|for|out|about))|lose\s+no\s+sleep|crack\s+open"
    calm = r"(?:not|never|wouldn't|won't|wouldnt)\s+(?:even\s+)?(?:shed\s+a\s+(?:single\s+)?tear|lose\s+(?:any\s+|a\s+wink\s+of\s+)?sleep)"
    joy = rf"\b(?:i|we)(?:'?d|\s+would|'?ll|\s+will)?\s+(?:(?:happily|gladly|personally|be\s+first\s+to|probably|even)\s+){{0,2}}(?:{prize}|{calm})"
    someone = r"(?:some\s?one|somebody|any\s?one|anybody|some\s+\w+|a\s+(?:bus|car|lorry|driver))"
    sum_ = r"(?:[£€]\s?\d[\d,.]*\s?k?|\b(?:\d+|fifty|twenty|ten|a\s+hundred|hundred)\s+(?:quid|pounds?|notes?|nicker)|\b(?:an?\s+)?(?:fiver|tenner|score|grand|crate\s+of\s+\w+|bottle\s+of\s+\w+|cash\s+reward|reward|pint|free\s+pints?))"
    earner = r"(?:to|for|if|goes\s+to)\s+(?:whoever|who|you|u|(?:any|some)(?:\s?one|body)(?:\s+(?:who|that|to))?|the\s+(?:first|next)\s+(?:\w+\s+)?(?:who|that|to)|(?:any|the)\s+(?:lad|kid|person|man|brave\s+\w+)\s+(?:who|that))\s+(?:(?:just|can|will|goes|and|manages|to|finally|please|has\s+the\s+guts)\s+){0,3}"
    theirs = rf"(?:{PROPERTY}|the\s+windows?)"
    damage = rf"(?:(?:egg|brick|key|smash|torch|burn|slash|scratch|trash|kick|wreck|petrol[\s-]bomb|fire\s?bomb|paint\s?bomb|stone|vandalise|pelt|stave|bash)(?:s|es)?\s+(?:in\s+|up\s+|down\s+)?{theirs}|(?:puts?|kicks?|smash(?:es)?)\s+{theirs}\s+(?:in|through|out)\b|(?:puts?|chucks?|throws?|lobs?)\s+(?:an?\s+|some\s+)?(?:bricks?|eggs?|paint|stones?|petrol\s+bombs?|shit|dog\s+shit)\s+(?:through|at|over|on)\s+{theirs}|does\s+(?:his|her|their|your)\s+(?:windows|tyres|car)|"
    paid = rf"{damage}(?:punch|slap|deck|lamp|batter|glass|bottle|kick|chin|thump|smack|twat|floor|headbutt|stab|shoot|beat)(?:s|es)?\s+{whom}|(?:breaks?|snaps?)\s+{BODY}|knocks?\s+{whom}\s+(?:out|down|over))"
    lawful = r"\b(?:fines?|fined|penalt\w*|charge|charity|fundrais\w*|fete|stall|sponsor\w*|insurance|excess|crimestoppers|rewards?\s+for\s+information|arrest\w*|convict\w*)\b"
    return (
        form("incitement", "R2e", _PAYS, rf"{sum_}\s+(?:\w+\s+){{0,2}}?{earner}{paid}", "ambiguous", unless="sport election", nowhere=lawful),
        form("incitement", "R2e", _THANKS, rf"\bif\s+{someone}\s+(?:\w+\s+)?{hurt}[^.!?]{{0,50}}?{joy}", "ambiguous", unless="sport election office"),
        form("incitement", "R2e", _THANKS, rf"{joy}[^.!?]{{0,25}}?\b(?:if\s+{someone}|whoever|who|that)\s+(?:\w+\s+)?{hurt}", "ambiguous", unless="sport election office"),
        form("incitement", "R2e", _THANKS, rf"\b(?:i|we)(?:'?d|\s+would|'?ll|\s+will)\s+(?:buy|get|stand|give)\s+(?:whoever|anyone\s+who|the\s+\w+\s+who|someone\s+who)\s+(?:\w+\s+)?{hurt}\s+(?:\w+\s+){{0,3}}?{treat}\b", "ambiguous", unless="sport election office"),
        form("death_wish", "R2c", _THANKS, rf"\bif\s+{who}\s+(?:\w+\s+)?{befell}\b[^.!?]{{0,50}}?{joy}", "ambiguous", unless="sport election office"),
        form("death_wish", "R2c", _THANKS, rf"{joy}[^.!?]{{0,25}}?\bif\s+{who}\s+(?:\w+\s+)?{befell}\b", "ambiguous", unless="sport election office"),
    )  # fmt: skip


def silencing() -> tuple[Form, ...]:
    """ "Somebody shut her up for good": whom, and for how long, tell it from "shut up"."""
    whom = rf"(?:(?:you|u|him|her|them)\b|(?:this|that|these|those|the)\s+(?:[\w-]+\s+){{0,2}}?(?:{words('role', 'beast')}|lot|one)\b(?!')|{TITLED}|{FULL_NAME})"
    shut = rf"(?:shut|silenced?|quieten)\s+{whom}\s+(?:up\s+)?(?:for\s+good|permanently|for\s?ever|once\s+and\s+for\s+all)\b"
    urged = r"\b(?:some\s?one|somebody|any\s?one|anybody|we|lads|people)\s+(?:(?:please|just|really|all|go|and|needs?\s+to|should|ought\s+to|has\s+to|have\s+to|must|better|can|will|could|wants?\s+to|to)\s+){0,4}|\b(?:time|want|need)\s+(?:some\s?one\s+|somebody\s+)?(?:to\s+)?"
    return (
        form("incitement", "R2e", _SILENCE, shut, "ambiguous", before=urged, unless="politics sport office", nowhere=_BY_WORDS),
        form("soft_harm", "R2a", _SILENCE, shut, "ambiguous", before=rf"\b{DOER}(?:{FIRM}|'?d\s+)(?:\w+\s+){{0,2}}?", unless="politics sport office", nowhere=_BY_WORDS),
    )  # fmt: skip
