"""English forms of orders to die, of money or thanks for having somebody hurt, of silencing somebody for good, and of hints
at the gallows and at those who were murdered."""

from __future__ import annotations

from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import (
    BODY,
    DOER,
    FIRM,
    FULL_NAME,
    GROUP,
    NAME,
    OUGHT,
    PARTY,
    PROPERTY,
    ROLES,
    SOMEONE,
    TITLED,
    Form,
    form,
    words,
)

_ORDER = "Urges a person to take their own life"
_THANKS = "Promises a reward or rejoices if a person should be hurt"
_SILENCE = "Speaks of silencing a person for good"
_DUE = "Says that a person should be hurt or killed"
_URGES = "Urges others to hurt a person"
_MEANS = "Calls for a means of killing against people"
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
            r"(?:eat|swallow)\s+(?:a|the|your\s+own)\s+bullet|bite\s+(?:a|your\s+own)\s+bullet",
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
    paid = rf"{damage}(?:punch|slap|deck|lamp|batter|glass|bottle|kick|chin|thump|smack|twat|floor|headbutt|stab|shoot|beat)(?:s|es)?\s+{whom}|(?:breaks?|snaps?)\s+(?:{BODY}|[\w'-]+s\s+{words('body')})|knocks?\s+{whom}\s+(?:out|down|over))"
    lawful = r"\b(?:fines?|fined|penalt\w*|charge|charity|fundrais\w*|fete|stall|sponsor\w*|insurance|excess|crimestoppers|rewards?\s+for\s+information|arrest\w*|convict\w*)\b"
    return (
        form("incitement", "R2e", _PAYS, rf"{sum_}\s+(?:\w+\s+){{0,4}}?{earner}{paid}", "ambiguous", unless="sport election", nowhere=lawful),
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


def murdered() -> tuple[Form, ...]:
    """Politicians who were murdered, held up to somebody. Mourning, and what is said of their safety, is none."""
    soft = r"\b(?:kind\w*|abuse|condemn\w*|respect|security|tragic\w*|sad\w*|rip|rest|again|safety|violence|stop|threats?|awful|terrible|family|hate|foundation|legacy|anniversary|memory|peace|please|we|us|our|protect\w*|love|campaign|after|careful\s+what\s+you|reported?|police|should)\b"
    victim = rf"(?:(?:sir|poor|mr|mp|(?:the\s+)?late)\s+){{0,2}}(?:{words('victim')}|that\s+(?:poor\s+|other\s+|\w+\s+)?mp(?:\s+(?:in|at|from)\s+[\w-]+|\s+who\s+(?:got|was)\s+\w+)?)"
    by_hand = rf"(?:(?:sir|poor|mr|mp|(?:the\s+)?late)\s+){{0,2}}(?!jfk|lincoln|julius|marie){words('victim')}"
    at = r"(?:\s+(?:at|in|outside|on)\s+(?:his|her|that|the|their|a)\s+(?:\w+\s+)?(?:surgery|street|steps|church|library|car\s+park|work|constituency))?"
    whom = r"(?:[\s,]+(?:you\s+)?(?:councillor|cllr|mate|pal|love|sunshine|traitor|scum|everyone\s+\w+))?"
    ends = r"(?=\s*[.!\u2026]*\s*$)"
    just = r"(?:just\s+(?:saying|sayin|a\s+thought)|think\s+(?:on|about\s+it)|tick\s+tock|(?:be\s+)?careful|watch\s+(?:it|yourself|out))\b"
    knows = r"^\W*(?:(?:just|and|but|so|well|you|u|we\s+all|do|always|better|ps)[\s,]+){0,3}(?:remember|recall|don'?t\s+forget|never\s+forget|forget|think\s+about|look(?:\s+at)?|know|seen?|saw)\s+"
    befallen = rf"{knows}(?:what\s+(?:happened|happens)\s+to|what\s+they\s+did\s+to|how\s+it\s+ended\s+for)\s+{victim}{at}{whom}"
    did = rf"(?:what|as|like)\s+(?:they|he|she|someone|somebody|that\s+\w+)\s+did\s+to\s+{victim}"
    to_you = (
        rf"do\s+to\s+(?:you|u|him|her|them|{TITLED}|{FULL_NAME})\s+(?:exactly\s+)?{did}"
    )
    befell = rf"\bwhat\s+(?:happened\s+to|they\s+did\s+to)\s+{victim}\s+(?:should|ought\s+to|needs?\s+to)\s+(?:just\s+)?happen\s+to\s+(?:you|him|her|them|{TITLED}|{NAME})|\b(?:you|u|he|she|they|{TITLED}|{NAME})\s+(?:all\s+)?deserves?\s+what\s+{victim}\s+got\b"
    worthy = r"\b(?:brave\w*|principle\w*|inspir\w*|kind\w*|proud|values|legacy|respected|loved|remembered)\b"
    return (
        form("next_victim", "R2d", VEILED, rf"{befallen}{ends}", nowhere=soft),
        form("next_victim", "R2d", VEILED, rf"{befallen}\s*\?+\s*(?:$|{just})", across=True, nowhere=soft),
        # "That other MP did not listen either, and we all remember how that ended": told of the vote and of expenses it is politics.
        form("next_victim", "R2d", VEILED, rf"\b(?:that|those|the)\s+other\s+mps?\b[^.!?]{{0,60}}?\b(?:remember|know|saw|seen)\s+(?:how\s+(?:that|it|he|she|they)\s+ended|what\s+happened\s+to\s+(?:him|her|them)){whom}(?=\s*$|\s*[.!\u2026,])", "ambiguous", nowhere=r"\b(?:vote[drs]*|seats?|majorit\w+|lost|elect\w*|ballot|polls?|resign\w*|expenses|sack\w*|court|fined|suspended|deselect\w*|recall(?:ed)?|apolog\w+|u-?turn|flood\w*|clos\w+)\b"),
        form("next_victim", "R2d", VEILED, rf"{knows}how\s+{by_hand}\s+(?:ended(?:\s+up)?|finished(?:\s+up)?|died|went){whom}{ends}", nowhere=soft),
        form("next_victim", "R2d", VEILED, rf"\b(?:remember|recall|forget|like)\s+{by_hand}{at}{whom}\s*[.!?,\u2026-]+\s*{just}", across=True, nowhere=soft),
        form("next_victim", "R2d", VEILED, rf"\b{by_hand}\s+(?:also\s+)?(?:thought|reckoned|believed|said)\s+(?:that\s+)?(?:he|she)\s+(?:was|were)\s+(?:untouchable|safe|clever|above\s+\w+|invincible|protected|big|so\s+\w+)\s*,?\s*(?:too|as\s+well|an?\s+all|once){ends}", nowhere=soft),
        form("bodily_harm", "R2a", "A threat to a person's life", to_you, "ambiguous", before=rf"\b{DOER}{FIRM}(?:\w+\s+){{0,2}}?"),
        form("incitement", "R2e", _URGES, to_you, "ambiguous", before=rf"\b{SOMEONE}{OUGHT}(?:\w+\s+){{0,2}}?"),
        form("deserved_harm", "R2e", _DUE, befell, "ambiguous"),
        form("next_victim", "R2d", VEILED, rf"\bto\s+(?:you|him|her|them|{TITLED})\s+(?:exactly\s+)?{did}|\bwhat\s+(?:happened\s+to|they\s+did\s+to)\s+{victim}\s+(?:will|could|might|can)\s+(?:just\s+)?happen\s+to\s+(?:you|him|her|them|{TITLED}|{NAME})|\bdeserves?\s+what\s+{victim}\s+got\b"),
        form("death_wish", "R2c", "Wishes death or harm on a person", rf"\b(?:hope|hoping|wish|pray|praying)\s+(?:that\s+)?(?:you|u|he|she|they|{TITLED}|{NAME})\s+(?:all\s+)?(?:(?:ends?|ended|finish(?:es)?|go(?:es)?)\s+(?:up\s+)?(?:just\s+)?(?:like|the\s+(?:same\s+)?way\s+(?:as|of))|gets?\s+(?:what|the\s+same\s+as))\s+{by_hand}\b", "ambiguous", nowhere=worthy),
    )  # fmt: skip


def at_the_door() -> tuple[Form, ...]:
    """Who is to be nailed or hung at their own home: on a doorstep alone one canvasses, and a poster is nailed to a gate."""
    fixed = r"(?:crucify|nail|string|hang|lynch|peg|pin|tie|chain)"
    been = r"(?:crucified|nailed|strung|hung|hanged|lynched|pinned|swinging|hanging|tied|chained)"
    home = r"(?:up\s+)?(?:to|on|from|off|outside|against|over|at)\s+(?:(?:your|ur|his|her|their)\s+(?:own\s+)?(?:(?:front|back|garden|own)\s+)?(?:doors?|gates?|gateposts?|drive|driveway|porch|fence|lawn|balcony|banisters?)|(?:your|ur|his|her|their)\s+own\s+(?:front\s+)?(?:doorstep|house|home|garden|garage))\b"
    whom = rf"(?:(?:you|u|ya|him|her|them)\b|{TITLED})"
    things = r"\b(?:posters?|leaflets?|notices?|signs?|banners?|flags?|bunting|lights|baskets?|wreaths?|decorations?|washing|horseshoes?|canvass\w*|vot(?:e|es|ed|ing)|polls?|petitions?|letters?|bins?|dogs?|bikes?|bull|horse)\b"
    told = "A threat to hurt a person at their home"
    return (
        form("bodily_harm", "R2a", told, rf"{fixed}\s+{whom}\s+{home}", "ambiguous", before=rf"\b(?:{DOER}|they|someone|somebody|people){FIRM}(?:\w+\s+){{0,2}}?", nowhere=things),
        form("bodily_harm", "R2a", told, rf"\b(?:you|u|he|she|they|{TITLED})(?:'?ll|\s+will|\s*(?:'re|'s|\s+is|\s+are)\s+(?:gonna|going\s+to))\s+(?:\w+\s+)?(?:be|get|end\s+up|find\s+(?:yourself|himself|herself))\s+(?:\w+\s+)?{been}\s+{home}", "ambiguous", nowhere=things),
    )  # fmt: skip


def unmissed() -> tuple[Form, ...]:
    """That nobody would miss somebody who took their own life, or all would cheer."""
    end = (
        r"(?:(?:topp?|kill|hang|shoot|neck|drown|off|end)(?:p?ed)?\s+(?:yourself|urself|yaself)|(?:hung|shot)\s+(?:yourself|urself)|ended\s+it(?:\s+all)?|slit\s+your\s+wrists|took\s+your\s+own\s+life|(?:jump(?:ed)?|threw\s+yourself|did\s+one|stepped|walked)\s+"
        r"(?:off\s+(?:a|the|that)\s+(?:\w+\s+)?(?:multi[\s-]?stor\w+|bridge|cliff|roof|car\s?park|pier|tower|viaduct)|(?:in\s+front\s+of|under)\s+(?:a|the)\s+(?:\w+\s+)?(?:train|bus|lorry|tram)|into\s+(?:the\s+)?(?:sea|traffic)))"
    )
    nobody = r"(?:(?:nobody|no\s?one|not\s+(?:a|one)\s+(?:soul|person))(?:'?d|\s+would|\s+will)?\s+(?:\w+\s+)?(?:miss|cry|mourn|notice|care|mind|weep|be\s+(?:\w+\s+)?(?:sad|sorry|bothered))|(?:(?:the|this)\s+(?:\w+\s+)?(?:world|town|council|place|country|ward)|we|i|us|everyone|everybody|people)(?:'?d|\s+would)\s+(?:\w+\s+)?(?:be\s+(?:\w+\s+)?(?:better(?:\s+off)?|happier|delighted|grateful)|cheer|celebrate|clap|laugh|thank))\b"
    urged = "Urges a person to take their own life"
    return (
        form("self_harm", "R2c", urged, rf"\b{nobody}[^.!?]{{0,25}}?\bif\s+(?:you|u)\s+(?:\w+\s+)?{end}\b(?!\s+(?:from|less|more)\b)"),
        form("self_harm", "R2c", urged, rf"\bif\s+(?:you|u)\s+(?:\w+\s+)?{end}\b[^.!?]{{0,25}}?\b{nobody}"),
    )  # fmt: skip


def gallows() -> tuple[Form, ...]:
    """Rope, lamp posts and treason for somebody, and what the writer did or served for an earlier one."""
    post = r"(?:lamp\s?-?posts?|ropes?|nooses?|gallows|gibbets?|scaffolds?|trees?|walls?|hooks?|bridges?|beams?)"
    yours = rf"(?:traitors?\b|(?:people|scum|traitors|crooks|liars|politicians|councillors|folks?|someone)\s+like\s+(?:you|u|him|her|them|that|this\s+lot)\b|(?:you|this|your|that|the\s+whole)\s+lot\b|the\s+likes\s+of\s+(?:you|him|her|them)\b|(?:all\s+of|every\s+one\s+of)\s+(?:you|them)\b|(?:the|every|this|that|our|these|those|all\s+the)\s+(?:\w+\s+)?{words('role')}\b(?!')|{PARTY}+)"
    put_up = r"\b(?:posters?|banners?|flags?|bunting|lights?|decorations?|wreaths?|photos?|dogs?|plaques?|plant\w*|sponsor\w*|memorial\w*|climb\w*|bell\w*|sail\w*|tug|art|murals?|graffiti|stickers?|cameras?|leaflets?|sit\w*|leds?|replac\w*|repair\w*|fix\w*|dark)\b"
    past = r"\b(?:museum\w*|exhibit\w*|tours?|tower|king|queen|tudors?|century|centuries|medieval|abolish\w*|act|films?|books?|play|drama|series|history|historic\w*|until\s+\d+|in\s+\d{4}|repeal\w*|law)\b"
    again = r"(?:bring\s+(?:it|that|them|those\s+days|hanging|the\s+\w+)\s+back|(?:good|happy|better)\s+(?:old\s+)?(?:days|times)|(?:shame|pity)\s+(?:it|we|they|that)|if\s+only|should\s+(?:do|be)\s+(?:it\s+)?again|still\s+should|time\s+(?:it|we)|like\s+(?:you|u|him|her)\b|(?:this|your)\s+lot\b)"
    served = r"\bi(?:'ve|\s+have|v)?\s+(?:already\s+)?(?:been\s+(?:to|in)\s+(?:prison|jail|the\s+nick|clink)|been\s+inside|done\s+(?:time|bird|a\s+stretch|a\s+\w+\s+stretch|\w+\s+years)|served\s+(?:time|\w+\s+years))\b(?!\s+(?:on|as|at|in\s+the\s+(?:army|navy|raf|council)|with|for\s+(?:the|a|my))\b)"
    go_back = r"(?:(?:don'?t|wouldn'?t|do\s+not|won'?t)\s+(?:even\s+)?mind\s+(?:going\s+back|going\s+(?:down|in|inside)|doing)|(?:'m|\s+am)?\s*(?:not|never)\s+(?:afraid|scared|frightened|bothered)\s+(?:of|about|to)\s+(?:going|doing|go|do)|(?:'d|'ll|\s+would|\s+will)\s+(?:happily\s+|gladly\s+)?(?:do(?=\s+it\b)|go\s+back|go\s+down|do\s+(?:more|time|another))\b|(?:happy|willing|ready|prepared)\s+to\s+(?:go|do))"
    crossed = r"(?:crossed|messed|tried|grassed|snitched|stitched|dobbed|reported|evicted|upset|wound|fucked|pissed|threatened|screwed|shafted|did|ripped|robbed|stood\s+up\s+to|spoke|talked|looked|told|disrespected)\b"
    last = rf"the\s+(?:last|first|other)\s+(?:\w+\s+)?(?:{words('role')}|one|person|guy|fella|fellow|git|sod|mug|{GROUP}+)\s+(?:who|that)\s+(?:\w+\s+)?{crossed}[^.!?]{{0,20}}?\b(?:me|us|my|our)\b"
    return (
        form("marked", "R2d", VEILED, rf"\b{post}\b(?!\s+(?:swings?|ladders?|bridges?|courses?|work|surgeon))(?:\s+[\w']+){{0,6}}?\s+with\s+(?:your|ur|his|her|their|{TITLED}'s|{NAME}'s)\s+names?\s+on\b", nowhere=put_up),
        form("method", "R2e", _MEANS, rf"\b(?:plenty\s+of|enough|lots\s+of|loads\s+of|no\s+shortage\s+of|always\s+(?:an?|another)|room\s+on\s+(?:the|that)|find\s+(?:you\s+)?an?)\s+(?:\w+\s+)?{post}\b(?:\s+[\w']+){{0,5}}?\s+for\s+{yours}", "ambiguous", nowhere=put_up),
        form("method", "R2e", _MEANS, rf"\btraitors?\s+(?:used\s+to|would(?:\s+have)?|were|was|once|got)\s+(?:\w+\s+)?(?:be\s+|been\s+|get\s+)?(?:hang|hanged|hung|shot|beheaded|swing|executed|strung\s+up)\b[^.!?]{{0,40}}?[.!?,;-]*[^.!?]{{0,20}}?\b{again}", "ambiguous", across=True, nowhere=past),
        form("watch_out", "R2d", VEILED, r"\b(?:high\s+)?treason\b[^.!?]{0,15}?\b(?:(?:has|carries|deserves|means|gets)\s+(?:always\s+|only\s+)?(?:one|a|the\s+same|only\s+one)\s+(?:\w+\s+)?(?:penalty|punishment|sentence|price|answer|outcome|end)\b|(?:is|was|used\s+to\s+be)\s+(?:still\s+)?(?:punishable\s+by\s+death|a\s+hanging\s+(?:offence|matter)))|\b(?:you|we|they)\s+(?:all\s+)?know\s+(?:exactly\s+)?what\s+(?:we\s+do|they\s+do|happens|happened|we\s+used\s+to\s+do|should\s+happen)\s+(?:to|with)\s+traitors\b|\bthe\s+(?:\w+\s+)?(?:penalty|punishment|sentence|price)\s+(?:for|of)\s+(?:high\s+)?(?:treason|traitors)\s+(?:is|used\s+to\s+be|was|should\s+be)\s+(?:still\s+)?(?:death|hanging|the\s+(?:rope|noose|gallows)|to\s+hang)\b", nowhere=past),
        form("leaving", "R2d", VEILED, rf"{served}[^!?]{{0,40}}?\b(?:i|i'[dm]|id|im|i'll)?{go_back}", refused=r"\b(?:rather|better|never)\s+(?:die|not|go\s+back)\b", across=True, nowhere=r"\b(?:charity|volunteer\w*|army|navy|raf|parish|committee|stage|show|scouts?|probation|rehab\w*|mentor\w*)\b"),
        form("watch_out", "R2d", VEILED, rf"\b(?:you|u)\s+(?:don'?t|do\s+not|wouldn'?t|really\s+don'?t)\s+(?:wanna|want\s+to)\s+(?:know|find\s+out|see|hear)\s+what\s+(?:i|we|my\s+\w+)\s+did\s+(?:to|with)\s+{last}|\bask\s+{last}|\b{last}[^.!?]{{0,25}}?\b(?:regret\w*|hospital|limps?|limping|can'?t\s+walk|still\s+\w+ing|never\s+(?:found|seen|walked)|isn'?t\s+(?:here|around)|sorry|straw|teeth)\b", nowhere=r"\b(?:vot(?:e|es|ed|ers)|elections?|ballot|polls?|courts?|ombudsman|solicitors?|seats?|complain\w*|flat\s?pack|press|papers?)\b"),
    )  # fmt: skip
