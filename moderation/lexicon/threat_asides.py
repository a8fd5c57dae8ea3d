"""English forms of intimidation said aside: what somebody finds out if they go on, who is let out and asks after them,
what befalls their sort, what they should have tested, how long they will have peace.

None of it says what will be done, so a person always reads it, and software never hides on it.
"""

from __future__ import annotations

from moderation.lexicon.threat_veiled import BLADES, TABLE, VEILED
from moderation.lexicon.threat_words import (
    GROUP,
    NAME,
    TITLED,
    Form,
    form,
)

# Words that these forms hang on, for the gate in threat_grammar.py.
OPENERS = frozenset(
    [
        "keep",
        "carry",
        "keeps",
        "try",
        "find",
        "friends",
        "mates",
        "lads",
        "boys",
        "brother",
        "brothers",
        "bro",
        "cousin",
        "cousins",
        "uncle",
        "uncles",
        "nephew",
        "dad",
        "asking",
        "asks",
        "remembers",
        "released",
        "brother's",
        "cousin's",
        "uncle's",
        "nephew's",
        "dad's",
        "son's",
        "mate's",
        "lad's",
        "kid's",
        "someone",
        "somebody",
        "hurt",
        "last",
        "snitches",
        "snitch",
        "grasses",
        "grassed",
        "grass",
        "touts",
        "informers",
        "rats",
        "accidents",
        "threat",
        "threatening",
        "alarm",
        "alarms",
        "lock",
        "locks",
        "cameras",
        "camera",
        "cctv",
        "insurance",
        "insured",
        "extinguisher",
        "blanket",
        "vest",
        "say",
        "word",
        "quiet",
        "peaceful",
        "saved",
        "spot",
        "cllr",
        "councillor",
        "nose",
        "soon",
        "tonight",
        "turn",
        "christmas",
        "winter",
        "careful",
        "mind",
        "talkers",
        "polite",
        "patient",
        "happened",
        "became",
    ]
)

_YOU = r"(?:you|u|ya|ye|yer|yous|youse)"
_YOULL = r"(?:you|u|ya|ye|yous|youse)(?:'?ll|\s+will|\s+wull|(?:'re|\s+are|\s+r)?\s+(?:gonna|gunna|going\s+to|gan\s+to|about\s+to))"
_KIN = r"(?:brother|brothers|bro|cousin|cousins|cuz|uncle|uncles|nephew|nephews|dad|father|old\s+man|son|sons|lad|lads|boys?|fella|bloke|husband|ex|stepdad|step-?\s?dad|mate|mates|pal|pals|family|brother[\s-]in[\s-]law)"
_MINE = rf"(?:our\s+{NAME}|(?:uncle|cousin)\s+\w+|our\s+kid(?:'s\s+(?:brother|dad|mate|uncle|cousin|fella))?|(?:my|our|me|ma|wor|ar)\s+(?:(?:big|older|elder|eldest|little|younger|youngest|other|best|twin|own)\s+)?(?:{_KIN}|{GROUP}+))"
_LAST = r"(?=\W*$)"
# What else somebody finds out, may be promised or has had.
_LAWFUL = r"\b(?:vot(?:e|es|ed|ing|ers?)|elections?|elected|ballots?|polls?|polling|in\s+may|petitions?|complain\w*|ombudsman|solicitors?|lawyers?|legal\w*|courts?|tribunal|sue|press|papers?|gazette|foi|appeal|object\w*|council\s+tax|seats?|stand(?:ing)?\s+(?:against|for)|campaign\w*|protest\w*|march\s+on|strike|picket\w*|boycott\w*|organis\w*|resign\w*|standards|majority|deselect\w*)\b"
# The same where it is told what befell those who complained.
_OFFICE = _LAWFUL.replace(r"complain\w*|", "").replace(r"object\w*|", "")
_GAMES = r"\b(?:pitch|match(?:es)?|league|cup|finals?|season|goals?|score\w*|team|squad|coach|training|trainer|marathon|race|races|run|running|runs|5k|10k|gym|swim\w*|sponsor\w*|charity|quiz|raffle|panto\w*|choir|class|scouts?|guides|exams?|revis\w*|practis\w*|practice|keep\s+fit|tournament|derby|rugby|football\w*|cricket|darts|bowls|film|films|book|books|novel|series|episode|play|game|games)\b"


def asides() -> tuple[Form, ...]:
    """All forms of this file."""
    return (
        *_finding_out(),
        *_let_out(),
        *_visitors(),
        *_somebody_hurt(),
        *_such_people(),
        *_the_last_one(),
        *_just_a_fact(),
        *_advice(),
        *_silence(),
        *_drawn(),
        *_seeing_to_it(),
        *_accidents(),
    )


def _finding_out() -> tuple[Form, ...]:
    """ "Keep on and you'll find out what this family's made of". What you are made of yourself, a race tells."""
    goes_on = r"(?:keep|keeps|kip|don'?t\s+stop|carry\s+on|carryin\s+on|go\s+on|continue|push(?:es)?|try|test|one\s+more|do\s+(?:that|it)|say\s+(?:that|it)|say\s+one\s+more)\b[^.!?]{0,70}?"
    finds = rf"[\s,.-]+(?:(?:and|n|an|then|see\s+if)\s+){{0,2}}(?:{_YOULL}\s+)?(?:(?:soon|really|quickly|all|very|just|only|too|enough)\s+){{0,2}}(?:find\s+(?:oot|out)|learn|see|discover|be\s+(?:shown|taught)|get\s+to\s+(?:see|know|meet))\s+(?:(?:just|soon|enough|exactly|first\s+hand|for\s+yoursel\w*|the\s+hard\s+way)\s+){{0,2}}"
    clan = rf"(?:(?:this|our|my|me|wor)\s+(?:\w+\s+)?(?:estate|family|street|lot|crew|close|block|site|{_KIN}|{GROUP}+)|(?:some\s+of\s+)?us\s+lot|the\s+(?:lads|boys|family)|(?:the\s+)?(?:lads|boys|folk|people|blokes|{GROUP}+)\s+(?:round|on|in|aroond|roond)\s+(?:here|this\s+\w+))"
    made = rf"(?:what|wit|whit|wot)\s+(?:{clan}(?:'s|\s+is|\s+are)?|(?:i'?m|i\s+am|we'?re|we\s+are))\s+(?:(?:really|actually|all)\s+)?(?:made\s+(?:of|from|oot\s+of|outta)|capable\s+of|about|like\s+(?:when|after|with|once)|like{_LAST})|who\s+(?:you'?re|you\s+are|ur|ye'?re|{clan}(?:'s|\s+is|\s+are)?|(?:i|we)\s+(?:really\s+)?(?:am|are))\s*(?:(?:really|actually)\s+)?(?:(?:dealing|dealin|messing|messin|playing|talking|speaking)\s+(?:with|wi|to)|{_LAST})"
    does = rf"(?:what|wot|how)\s+(?:{clan}|i|we)\s+(?:(?:can|could|will|would|really|usually|always)\s+)?(?:do(?:es)?|deals?|treats?|sorts?|handles?)\s+(?:(?:to|with|about|out)\s+)?(?:(?:them|those|people|folk|grasses|snitches|anyone|anybody|men|women|{GROUP}+|ones|liars|traitors|touts)\b(?:\s+(?:like\s+you|who|that|as|what)\b|(?:\s+out)?\s+(?:round|on|in|roond|aroond)\s+(?:here|this|our)\b|(?:\s+out)?{_LAST})|your\s+(?:sort|kind|lot))|(?:what|wot)\s+(?:{clan}|i)\s+(?:can|could|will|would)\s+do\b(?=\W*$|\s+to\s+(?:you|u|a\s+(?:man|woman|house|car))\b)"
    befalls = r"(?:what|wot|whit)\s+happens\s+(?:to|tae|when)\s+(?:(?:them|those|people|folk|grasses|snitches|anyone|ones|liars|traitors|touts)\s+(?:like\s+you|who|that|as|what)\s+(?:\w+\s+){0,2}?(?:cross|grass|mess|snitch|push|upset|poke|stick|interfer|test|disrespect|talk)\w*|(?:grasses|snitches|touts)\b|you\s+(?:cross|mess\s+with|push|upset)\b)"
    why = r"why\s+(?:(?:they|people|folk)\s+call\s+(?:us|me|him|my\s+\w+)\b|(?:no\s?(?:one|body)|people|folks?|others?|everyone)\s+(?:\w+\s+){0,3}?(?:cross(?:es)?|mess(?:es)?\s+with|fears?|grass(?:es)?\s+on|(?:scared|afraid|frightened)\s+of)\s+(?:us|me|him|(?:my|our|this)\s+\w+)\b)"
    kind = r"\b(?:proud|lovely|kind\w*|help\w*|generous\w*|raise\w*|donat\w*|volunteer\w*|welcome|community|residents?|neighbours|thank\w*|bak\w+|talent\w*|potholes?)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"\b{goes_on}{finds}(?:{made}|{does}|{befalls}|{why})", "ambiguous", across=True, unless="sport", nowhere=rf"{_LAWFUL}|{_GAMES}|{kind}"),
    )  # fmt: skip


def _let_out() -> tuple[Form, ...]:
    """Somebody who comes out of prison and thinks of you. Who comes out of hospital says thanks."""
    named = "strangeways|barlinnie|walton|armley|parc|belmarsh|maghaberry|wandsworth|pentonville|brixton|winson green|saughton|magilligan"
    prison = rf"(?:prison|jail|gaol|nick|the\s+(?:nick|scrubs|joint|pen|jail|bar-?l)|hmp(?:\s+\w+)?|inside|{named}|{named.upper()})"
    when = r"(?:(?:in|on|by|before|come|this|next|last|end\s+of)\s+(?:(?:the|a|early|late)\s+)?(?:few\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|\w+day|month|week|weekend|weeks|months|christmas|spring|summer|autumn|fortnight|days|\d+\w*|two\s+weeks)|soon|tomorrow|tomorra|today|friday|monday|tuesday|wednesday|thursday|saturday|sunday|early|any\s+day(?:\s+now)?)"
    out = rf"(?:(?:(?:'s|\s+is|\s+was|\s+just|\s+only|\s+(?:has|have)|'ve)\s+)?\s*(?:just\s+|only\s+)?(?:gets?|got|getting|gettin|comes?|coming|came|walks?|is|are|be|'s|'ll\s+be|will\s+be|due|let|back|come)\s+(?:let\s+|back\s+)?(?:out|oot)(?:\s+(?:(?:of|o|fae)\s+)?{prison}|\s+on\s+(?:licence|tag|parole|bail)\b|\s+{when}\b(?!\s+(?:to|for|with)\b)|{_LAST}|\s*[,.;-]|\s+and\b)|(?:'s|\s+is|\s+was|\s+just|\s+gets?|\s+got|\s+has|\s+have)\s+(?:just\s+)?(?:been\s+|being\s+|getting\s+)?(?:released|freed|paroled|home\s+from\s+{prison}|out\s+on\s+(?:licence|tag|parole|bail))|(?:'s|\s+is|\s+are)?\s*(?:fresh|not\s+long|newly)\s+(?:out|oot)\s+(?:(?:of|o|fae)\s+)?{prison}|\s+(?:finishes|finished|done|ends|does)\s+(?:his|their|her)\s+(?:sentence|bird|stretch|time|bit))"
    thinks = rf"(?:ask(?:s|ed|ing|in)?\s+(?:me\s+|us\s+)?(?:all\s+)?(?:after|efter|about|aboot|for|where|who|which|wur|whaur)\s+(?:{_YOU}|he\s+can\s+find|she)\b|wants?\s+(?:a\s+(?:\w+\s+)?(?:word|chat|natter)\s+with|to\s+(?:meet|see|find|visit|talk\s+to|have\s+a\s+(?:\w+\s+)?(?:word|chat)\s+with))\s+{_YOU}\b|(?:remembers?|minds|knows?|never\s+forgets?|hasn'?t\s+forgot(?:ten)?|not\s+forgot(?:ten)?)\s+(?:{_YOU}|your|ur|exactly)\b|(?:looking\s+forward\s+to|can'?t\s+wait\s+to|dying\s+to|keen\s+to|desperate\s+to|itching\s+to|eager\s+to|'?d\s+(?:like|love)\s+to)\s+(?:(?:meet\w*|see\w*|find\w*|talk\w*|catch\w*|speak\w*)\s+(?:(?:up\s+)?(?:with|to)\s+)?{_YOU}\b|hav(?:e|ing)\s+an?\s+(?:\w+\s+){{0,2}}?(?:word|chat|natter|talk|sit\s?-?\s?down)\s+with\s+{_YOU}\b)|(?:up|ready|in\s+the\s+mood)\s+for\s+an?\s+(?:\w+\s+){{0,2}}?(?:word|chat|natter|talk)\s+with\s+{_YOU}\b|(?:'s|has|have|'ve)\s+got\s+(?:your|ur)\s+(?:name|address|picture|photo|leaflet)|mention(?:s|ed)\s+{_YOU}\b|(?:i|we)(?:'ve|'ll|\s+have|\s+will)?\s+(?:told|tell|telling|shown|showed)\s+(?:him|them)\s+(?:\w+\s+)?(?:about|where|who|what)\s+(?:{_YOU}|your)\b|{_YOU}'?(?:re|r|\s+are)\s+(?:first\s+)?on\s+(?:his|their)\s+list)"
    well = r"\b(?:hospital|ward|ops?|operation|hip|surgery|rehab\w*|hospice|respite|care\s+home|isolation|quarantine|covid|army|navy|raf|school|nursery|uni\w*|college|work|thank\w*|grateful|helped|helping|kind\w*|love(?!\s+to)|fond\w*|sends?|best|cheers|good\s+of\s+you|probation|resettle\w*|letter|housing|jobs?|cv|get\s+well|better|visit\s+him|appeal|innocent|lunch|club|bowls|quiz|canvass\w*|leaflet\w*|podcast|album|single|record|book)\b"
    who = rf"(?:{_MINE}|the\s+(?:lads|boys)|(?:an?\s+)?(?:friend|mate|pal|cousin)s?\s+of\s+(?:mine|ours))"
    return (
        form("know_people", "R2d", VEILED, rf"\b{who}{out}", "ambiguous", also=rf"\b{thinks}", unless="sport", nowhere=well),
        form("know_people", "R2d", VEILED, rf"\b{thinks}.{{0,40}}?\b(?:he|they){out}|\bguess\s+who'?s\s+(?:\w+\s+)?(?:get(?:s|ting)?|com(?:es|ing)|got|let|being\s+let)\s+out\b", "ambiguous", across=True, unless="sport", nowhere=well, also=rf"(?s)\b{_MINE}\b.*?\b{thinks}|\b{thinks}.*?\b{_MINE}\b"),
    )  # fmt: skip


def _visitors() -> tuple[Form, ...]:
    """Friends who come round and are no talkers. Who comes to mend a fence may be as silent, and has the kettle on."""
    them = rf"(?:(?:(?:some|a\s+few|a\s+couple|couple|few|two|three|four)\s+(?:of\s+)?)?(?:the\s+)?(?:(?:good|old|big|close)\s+)?(?:friends?|mates?|lads?|boys?|blokes?|fellas?|pals?|people|associates|acquaintances|brothers|cousins|{GROUP}+)\s+(?:of\s+(?:mine|ours|the\s+family|(?:my|our)\s+\w+)|(?:that\s+|who\s+)?(?:i|we)\s+know)|(?:some\s+|a\s+few\s+(?:of\s+)?|two\s+of\s+|a\s+couple\s+of\s+)?{_MINE})"
    have = rf"(?:i|we)(?:'ve|\s+have|\s+know|'ve\s+got|\s+have\s+got)\s+(?:(?:some|a\s+few|a\s+couple\s+of|plenty\s+of|one\s+or\s+two)\s+)?(?:(?:good|old|big|close)\s+)?(?:friends|mates|lads|boys|blokes|fellas|pals|people|cousins|brothers|{GROUP}+)\s+(?:who|that)"
    come = rf"(?:(?:'?ll|\s+will|(?:'re|\s+are|\s+is|'s)?\s+(?:going\s+to|gonna)|\s+(?:might|may)(?:\s+have\s+to)?|'d\s+like\s+to|\s+want\s+to|\s+would\s+like\s+to)\s+(?:(?:all|just|soon|be|have\s+to)\s+){{0,3}}(?:send|sending|pop|popping|come|coming|call|calling|drop|dropping|swing|round|over|by|see|seeing|visit|visiting|pay|paying)\b|(?:'re|\s+are|'s|\s+is)\s+(?:on\s+(?:their|his)\s+way|coming)\s+(?:round|over|to\s+(?:see|visit))|(?:\s+(?:who|that))?(?:'d\s+(?:like|love)|\s+(?:would|wud)\s+(?:like|love)|\s+wants?)\s+(?:a|to\s+have\s+a)\s+(?:\w+\s+){{0,2}}?(?:word|chat)|\s+(?:deal|sort|speak|talk|look\s+after|see|visit)s?\s+(?:with|to|out)?\s*(?:people|men|women|folk|councillors|\w+)\s+like\s+{_YOU}\b)"
    they = r"(?:they|he|these|who|and|but)"
    mute = rf"(?:{they}(?:'?re|r|'s|\s+are|\s+is)?\s+(?:not|isn'?t|aren'?t|ain'?t|no|hardly|never)\s+(?:(?:really|exactly|big|great|much|on|into|one|ones|known|the|a|of|for|very|so|as|half|quite|nearly|your|all|that|what|you'?d|call|their)\s+){{0,4}}(?:talk(?:ers?|ing|ative)?|chatt?(?:y|ers?|ing|ty)|conversational\w*|words|debat(?:e|ers)|polite|patien(?:t|ce)|nice|friendly|gentle|reasonable|understanding|forgiving|diplomatic|kind|calm|wordy|shy)\b(?!\s+(?:about|but|than\s+you))|{they}\s+(?:really\s+|just\s+)?(?:don'?t|dont|do\s+not|never|won'?t|wont)\s+(?:(?:really|much|do|bother(?:\s+with)?|use|like|go\s+in\s+for)\s+){{0,3}}(?:talk(?:ing)?(?!\s+(?:like|about|politics|to|as|english))|chat(?:ting)?|say\s+(?:a\s+lot|much)|ask(?:ing)?\s+(?:twice|nicely|questions)|knock(?:ing)?|warn(?:ings?)?|writ(?:e|ing)|letters?|words|type|doors|petitions|small\s+talk|(?:ring|call|phone|wait)\s+(?:first|ahead|to\s+be\s+asked)|come\s+empty|make\s+appointments?|be\s+(?:as\s+)?(?:polite|nice|patient))|{they}(?:'re|\s+are|'s|\s+is)?\s+(?:a\s+(?:lot|bit)\s+|far\s+|much\s+)?less\s+(?:polite|patient|nice|friendly|understanding|chatty)|(?:let|do)\s+(?:their|his)\s+(?:fists|hands|boots|dogs?|talking\s+with)|{they}\s+(?:\w+\s+)?(?:prefer|like)s?\s+(?:\w+\s+)?(?:actions?|doing)\b)"
    kind = r"\b(?:kettle|cuppa|tea|teas|coffee|cakes?|biscuits?|beers?|pints?|fix\w*|repair\w*|mend\w*|paint\w*|fenc\w+|gutter\w*|install\w*|deliver\w*|work(?:ers?|s|ing)?|graft\w*|job|jobs|quote|cheap|plumb\w*|plaster\w*|roof\w*|garden\w*|dig|lift|help\w*|volunteer\w*|canvass\w*|leaflets?|petition\s+to|welsh|english|polish|deaf|autis\w*|shy|sign|thank\w*|love|lovely|photos?|band|choir|rehears\w*|tickets?|carols?|bins?)\b"
    asked = r"\b(?:not\s+(?:every\s?(?:one|body)|all(?:\s+of)?)|some\s+(?:people|folk|lads|of\s+(?:us|them)))\s+(?:(?:of\s+)?(?:us|them|the\s+(?:lads|boys|family)|people|folk)\s+)?(?:(?:round|in|on|at)\s+(?:here|this\s+\w+|the\s+\w+)\s+)?(?:is|are|'s|aren'?t|isn'?t)\s+(?:not\s+)?(?:as|so|half\s+as|anything\s+like\s+as|nearly\s+as)\s+(?:patient|polite|nice|understanding|forgiving|gentle|calm|reasonable|friendly|easy\s?going|soft)\s+as\s+(?:me|i|us|we)\b"
    reach = r"\b(?:(?:where|which|what)\s+(?:\w+\s+){0,3}?(?:house|car|school|road|street|door|live|park|drink|walk)\w*|your\s+(?:address|house|name|kids|family)|find\s+(?:you|out)|asking|they\s+know|remember\s+that|bear\s+(?:that|it)\s+in\s+mind|think\s+on|i\s+can'?t\s+(?:always\s+)?(?:hold|keep|stop|speak\s+for)|can'?t\s+be\s+held|watch\s+(?:it|yourself|out))"
    return (
        form("know_people", "R2d", VEILED, rf"\b(?:(?:{them}|{have}){come}|send(?:ing)?\s+(?:(?:some|a\s+few|a\s+couple\s+of|my)\s+)?(?:friends?|mates?|lads?|boys?|{_KIN}|{GROUP}+)\s+(?:of\s+mine\s+)?(?:over|round|to\s+(?:see|visit|meet)\s+{_YOU}))[^!?]{{0,60}}?[\s,;.-]+{mute}|\b{have}\s+(?:don'?t|dont|never|won'?t)\s+(?:use\s+(?:the\s+)?doors?|ask\s+(?:twice|nicely)|knock|do\s+(?:polite|talking|letters|warnings|chat)|write\s+letters|bother\s+(?:with\s+words|knocking))\b", "ambiguous", across=True, unless="sport", nowhere=kind),
        form("know_people", "R2d", VEILED, asked, "ambiguous", also=reach, unless="sport election", nowhere=kind),
    )  # fmt: skip


def _somebody_hurt() -> tuple[Form, ...]:
    """Harm that is foretold, and of whom it will not be. On a road or a step it is a warning."""
    some = r"(?:(?:someone|somebody|some\s?one|some\s?body|sum1|people|one\s+of\s+(?:us|you\w*)|some\s+folk|there'?s\s+(?:someone|somebody)|folk)(?:'s|s|\s+is|\s+are|'ll|\s+will)?)"
    hurt = r"(?:(?:going\s+to|gonna|gunna|gan\s+to|go(?:n|nna)?|bound\s+to|about\s+to)\s+)?(?:(?:be|get|gets|getting|gettin|end\s+up|ends\s+up|finish\s+up|go|going|wind\s+up|learn|have|leave|(?:be\s+)?leaving)\s+)?(?:(?:that|the|this|your)\s+\w+\s+)?(?:to\s+)?(?:(?:badly|seriously|really|proper|well|sadly|very)\s+)?(?:hurt|injured|killed|burn(?:t|ed)|stabbed|battered|shot|(?:in|to|into)\s+(?:hospital|a&e|casualty|the\s+(?:ground|river|canal|ambulance|morgue|infirmary)|an?\s+(?:box|bag|coffin|bad\s+way|wheelchair|ambulance))|a\s+(?:hard\s+|nasty\s+|painful\s+)?lesson|an?\s+(?:nasty|bad|terrible)\s+accident|on\s+a\s+stretcher|dead)\b"
    not_us = r"(?:it|that)?\s*(?:won'?t|wont|will\s+not|'ll\s+not|'ll\s+no|isn'?t|is\s+not|ain'?t|isnae|winnae|'s\s+not)\s*(?:(?:be|going\s+to\s+be|gonna\s+be|likely\s+to\s+be)\s+)?(?:me|us(?:\s+(?:lot|folk))?|(?:(?:any(?:one)?|one|none)\s+(?:of|from|on)\s+)(?:us|ours|our\s+\w+|my\s+\w+|this\s+(?:estate|family|side|street|site))|my\s+(?:lot|lads|family|side|kids|mates)|our\s+(?:lot|lads|side|people|kids)|mine|ours|anyone\s+i\s+(?:know|love|care\s+about))(?=\W*$|\s*[.!,;]|\s+(?:or|and|this\s+time|pal|mate|councillor|cllr|lol|but|i|you)\b)"
    care = rf"{_GAMES}|\b(?:speed\w*|driv\w+|cars?|vans?|buggy|scooters?|zebra|cyclists?|crossing|slip\w*|trip\w*|fall\w*|branch\w*|trees?|chimney|scaffold\w*|fireworks?|icy?|lamp\s?posts?|playground|swings?|slide|dogs?|drills?|council(?:'s)?\s+fault|please|safety|insur\w*|liable|who\s+pays?|play\w*|roofs?|climb\w*|a-?\s?side\w*|age|lol|polls?|ballots?|elections?)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"\b{some}\s+{hurt}[^.!?]{{0,50}}?[\s,;.-]+(?:(?:and|but|an|n)\s+)?(?:i\s+(?:promise|swear|tell)\s+(?:you\s+)?)?{not_us}", "ambiguous", across=True, unless="hazard sport", nowhere=care),
    )  # fmt: skip


# What people do to a family or an estate that makes it hate them; "crossed our road" is none of it.
_CROSS = r"(?:cross(?:ed|es|ing)?|grass(?:ed|es|ing)?(?:\s+up)?(?:\s+on)?|snitch(?:ed|es|ing)?(?:\s+on)?|mess(?:ed|es|ing)?\s+with|fuck(?:ed|s|ing)?\s+with|mucked\s+(?:about\s+)?with|shop(?:ped|s)?|dob(?:bed)?\s+(?:on|in)|tout(?:ed)?\s+on|clyped\s+on|cheek(?:ed)?|threaten(?:ed)?|upset|wronged|disrespect(?:ed|s)?|piss(?:ed)?\s+off|test(?:ed)?|push(?:ed)?|film(?:ed)?|talk(?:ed|s)?\s+(?:about|to\s+the\s+(?:police|polis|law|papers)\s+about)|spoke\s+(?:about|against)|stood\s+up\s+to|came\s+(?:for|after|near)|went\s+(?:after|against)|got\s+on\s+the\s+wrong\s+side\s+of|gave\s+(?:a\s+statement\s+(?:on|about|against)|evidence\s+against)|(?:call|rang|report|shift|evict|mov|investigat)(?:ed|s)?(?:\s+the\s+\w+)?\s*(?:on|off|out)?|complain(?:ed|s)?\s+(?:about|on)|object(?:ed)?\s+to|(?:go|goes|went)\s+(?:running\s+)?to\s+(?:the\s+)?(?:police|polis|law|council|papers|press|cops)\s+(?:about|on|over)|tried\s+it\s+(?:on\s+)?with|took\s+on|took\s+the\s+(?:piss|mick)\s+out\s+of|tried\s+to\s+(?:shift|evict|move|stop|cross|report|shop|mess\s+with|take\s+on|clear|fine))"
_AGAINST = rf"(?:me|us|ours|our\s+{NAME}|(?:my|our|this|that|the)\s+(?:\w+\s+)?(?:family|estate|lot|crew|site|{_KIN}|{GROUP}+))\b(?!\s+(?:road|street|lane))"


def _such_people() -> tuple[Form, ...]:
    """What tends to befall those who tell. Grasses are plants, too."""
    sort = rf"(?:snitches|grasses|touts|informers|informants|clypes|busybodies|rats|snakes|traitors|loud\s?mouths|big\s+mouths|(?:people|folk|them|those|ones|anyone|anybody|blokes|men)\s+(?:who|that|as|what|wot)\s+(?:(?:go|goes|keep|keeps)\s+(?:and\s+)?)?(?:grass|snitch|tout|clype|{_CROSS}\s+{_AGAINST}|stick\s+their\s+(?:noses?|oar)\s+in|poke\s+their\s+noses?|ask\s+(?:too\s+many|that\s+many)\s+questions|talk\s+too\s+much)(?:\s+(?:people\s+)?(?:up|on\s+(?:us|people|their\s+\w+|folk)))?)"
    here = r"(?:\s+(?:like\s+you|(?:in|on|round|around|roond|aboot|about|from)\s+(?:here|there|(?:this|our|these|my)\s+\w+|the\s+estate)))?"
    tends = r"(?:\s+(?:(?:have\s+a\s+(?:habit|way)\s+of|tend\s+(?:to|tae)|(?:seem|are\s+known|have\s+been\s+known|used|like)\s+to|(?:always|usually|often|generally|sometimes|all|just|soon|can|do|don'?t|dinnae|never|mostly|eventually|will)|'ll|have)\s*){0,3})"
    ill = r"\s*\b(?:(?:have|had|hav|having|get|gets|getting|suffer|has)\s+(?:(?:house|car|shed|kitchen|nasty|little|a|an|the|their|some|lots?\s+of|bad|terrible|rotten|of)\s+){0,3}(?:fires?|accidents?|falls?|luck|visits?|visitors|stitches|windows?\s+(?:done|put|go)|bricks?|burn(?:t|ed)(?:\s+out)?|hurt|bitten|found|knocks?\s+(?:on|at)|what'?s\s+coming|what\s+they\s+(?:get|deserve))|(?:go|going|gone)\s+(?:missing|quiet|swimming|up\s+in\s+(?:smoke|flames))|(?:fall|falling)\s+(?:down|off|in|over|out|doon|aff)|(?:end|ending|finish|wind)\s+up\s+(?:(?:in|under|at\s+the\s+bottom\s+of)\s+(?:hospital|the\s+\w+|a\s+\w+|a&e|casualty|bits|plaster)|on\s+crutches|with\s+(?:broken|no|bricks?|their|a)\b|hurt|dead|limping|burn(?:t|ed)|using\s+the\s+stairs|moving|homeless|sorry)|(?:lose|losing)\s+(?:things|teeth|fingers|windows|tyres|wing\s+mirrors|sheds|pets|their\s+(?:teeth|tongues?|windows|tyres|dogs?|cats?|pets?|looks|homes?))|(?:find|finding|wake\s+up\s+to)\s+(?:their|a)\s+(?:\w+\s+)?(?:cars?|tyres|windows|sheds?|doors?|dogs?|cats?|brick|horse)\b|(?:burn|bleed|disappear|vanish|drown|limp)(?:ing)?(?=\W*$|\s*[.,;]|\s+(?:down|in|round))|(?:last|sleep|stay|live|walk|keep|smile)\s+(?:very\s+|that\s+|so\s+|too\s+)?(?:long|well|easy|straight|here\s+long|their\s+\w+\s+long)|need\s+(?:new\s+)?(?:windows|doors|teeth|dentures|tyres|insurance|crutches|stitches)|move\s+(?:away|house|out|abroad))"
    plants = r"\b(?:verges?|lawns?|mow\w*|seed\w*|hay|meadows?|pamp\w+|ornamental|garden\w*|moor\w*|drought|dry|summer|wild\w*|flowers?|cheese|exterminat\w*|pest|traps?|poison|sewers?|bins?|whistle\w*|protect\w*|police\s+protection|drama|novels?|film|films|series|mafia|saying|phrase|mentality|attitude|culture|committees?|panel|board|jobs?|netflix|sopranos|cage\w*|pet\s+rats|told\s+me|so\s+(?:nobody|no\s?one)|(?:nobody|no\s?one)\s+(?:dares?|reports?|speaks?|will)|afraid|sad\w*|wrong|shame\s+that|we\s+should|stop\s+this|why\s+(?:nobody|no\s?one)|scared\s+to)\b"
    fate = rf"\b(?:you|u|ye|he|she)?\s*(?:know|remember|heard?|ask(?:ed)?|guess|shall\s+i\s+tell\s+you|want\s+to\s+know)\s+(?:(?:around|anyone|anybody|{NAME}|what|them|your\s+\w+)\s+)?(?:what|wot)\s+(?:happened\s+(?:to|tae)|became\s+of|we\s+did\s+(?:to|with)|they\s+did\s+to)\s+(?:the\s+|that\s+)?(?:last\s+|other\s+)?(?:fella|man|woman|bloke|lad|lass|one|guy|person|clerk|councillor|cllr|officer|chap|family|boy|people|lot|mp|warden)\s+(?:who|that|as|what|to)\s+(?:{_CROSS})\s+{_AGAINST}"
    asked = r"\b(?:(?:does|do)\s+any\s?(?:one|body)|can\s+(?:any\s?(?:one|body)|you)|robbed|burgled|attacked|stole|hit|charged|convict\w*|sentenc\w*|police\s+(?:have|never)|trial|thank\w*|promot\w*)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"\b{sort}{here}{tends}{ill}", "ambiguous", unless="sport", nowhere=rf"{plants}|{_OFFICE}"),
        form("watch_out", "R2d", VEILED, rf"\b(?:no\s?(?:one|body)|not\s+one\s+person)\s+(?:(?:who|that)(?:'s|\s+has|\s+ever)?\s+)?(?:ever\s+)?(?:{_CROSS})\s+(?:on\s+)?{_AGAINST}(?:\s+and\s+(?:gets?|got|walks?|walked|lives?|stays?|sleeps?)\b|\s+(?:has\s+)?ever\s+(?:slept|got|walked|stayed|been\s+(?:seen|the\s+same)|lived|lasted)\b)", "ambiguous", unless="sport", nowhere=rf"{asked}|{_OFFICE}|{_GAMES}"),
        form("watch_out", "R2d", VEILED, fate, "ambiguous", unless="sport", nowhere=rf"{asked}|{_OFFICE}"),
    )  # fmt: skip


def _the_last_one() -> tuple[Form, ...]:
    """The last one who crossed us, and what they do not do any more."""
    one = r"last\s+(?:\w+\s+){0,2}?(?:couple|people|neighbours?|tenant|journalist|reporter|bailiff|inspector|surveyor|pcso|copper|landlord|vicar|fella|feller|man|woman|bloke|lad|lass|one|yin|guy|person|clerk|councillor|cllr|officer|chap|family|idiot|mug|fool|boy|lot|warden|clown|prick|twat|wan)"
    gone = r"(?:(?:had\s+(?:to|tae)|has\s+to|needed\s+to)\s+(?:\w+\s+)?(?:move|leave|learn|eat|sell|be\s+(?:fed|carried|identified)|use|get\s+(?:new|a\s+new))|moved?\s+(?:to\s+\w+|away|house|out|on|abroad|sharpish|back)|left\s+(?:town|the\s+(?:village|area|country|estate)|in\s+(?:a|an)\s+\w+)|(?:took|taken)\s+early\s+retirement|(?:isn'?t|ain'?t|isnae|wasn'?t|is\s+not|'s\s+not|is\s+no)\s+(?:\w+\s+)?(?:about|around|here|with\s+us|walking|talking|breathing|seen|so\s+(?:chatty|pretty|brave|mouthy|lucky)|laughing|smiling)|(?:now\s+)?(?:eats?|drinks?|sucks?)\s+[^.!?]{0,20}straw|had\s+(?:his|her|their|a)\s+\w+\s+(?:burn\w*|go\s+up|torched|smashed|slashed|put\s+in|stolen|set|come\s+off)|(?:doesn'?t|dont|don'?t|does\s+not|disnae|doesnae|doesnt|can'?t|cannot|cannae|couldn'?t|never|hasn'?t|won'?t|didn'?t)\s+(?:\w+\s+)?(?:walk|talk|sleep|come|came|go|live|lived|show|shows|showed|do|did|see|eat|been|worked?|drive|leave|laugh|smile|make|made|get|got|find|found|play|look|answer|stick|stay|last)\w*\b|(?:now\s+)?(?:walk|limp|hobble|talk)s\s+(?:with|about\s+with|like|funny|through|on)\b|(?:is|are|'s|was)\s+(?:still\s+|now\s+)?(?:limping|missing|in\s+(?:a\s+(?:wheelchair|coma|home|box)|hospital|traction|plaster|intensive)|on\s+(?:crutches|a\s+(?:stick|frame))|eating|being\s+fed|looking\s+for\s+(?:his|her|their)\s+\w+|under\s+the\b|found)|ended\s+up\s+(?:in|with|under|on|limping|moving|leaving|dead|hurt)|went\s+(?:missing|for\s+a\s+(?:swim|drive|walk)|swimming|quiet|away|into\s+(?:hospital|hiding))|(?:has|had|got|gets?)\s+(?:\w+\s+){0,2}(?:accident|fire|limp|glass\s+eye|false\s+teeth|windows?|visit|bricks?|fall|stitches|pins\s+in)\b|lost\s+(?:(?:his|her|their|an?|two|three|four|both|the\s+use\s+of)\s+){1,2}(?:\w+\s+)?(?:eyes?|teeth|fingers?|house|home|dogs?|ears?|legs?|shed|car|barn|shop|sight|job\s+and\s+his\s+teeth)|spent\s+(?:\w+\s+){1,4}?in\s+(?:hospital|traction|a&e|casualty|plaster|intensive)|(?:regretted|regrets)\s+(?:it|that)|wished?\s+(?:he|she|they)\s+(?:hadn'?t|never)|still\s+(?:limps|walks|has|can'?t|wakes|checks|looks)|'?s\s+(?:house|car|barn|shed|windows|garage|dog|shop|van)\b|(?:the\s+)?(?:police|they|polis)(?:'re|\s+are|'s|\s+is)?\s+still\s+(?:looking|finding|searching))"
    fair = rf"{_OFFICE}|{_GAMES}|\b(?:votes?|promot\w*|honours?|mbe|sacked|fined|charged|convict\w*|arrest\w*|jail\w*|prison|banned|asbo|injunction|pothol\w*|thank\w*|proud|sadly|passed\s+away|cancer|rip|bless|lovely|kind\w*|apolog\w*|sorry|refs?|referees?|linesman|meeting|minutes|scheme|job\s+in|new\s+job)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"\b{one}\s+(?:(?:who|that|as|what|wot|tae|to)\s+)?(?:(?:ever|tried\s+to|dared\s+to|went\s+and|thought\s+(?:he|she|they)(?:'d|\s+could))\s+){{0,2}}(?:{_CROSS}\s+(?:(?:\w+\s+)?(?:on\s+|about\s+)?){_AGAINST}|(?:came|come)\s+(?:round|sniffing|snooping|asking|poking|knocking)[^.!?]{{0,25}}?(?:here|questions|us|about))(?:\s+(?:off|out|up|round|again|like\s+that|down|about|to\s+(?:the\s+)?\w+)\b)?[\s,.;:-]+(?:(?:well|and|he|she|they|now|just|has|had|have|'s|'d|'ve|sadly|no|suddenly|let'?s\s+just\s+say)[\s,]+){{0,3}}{gone}", "ambiguous", across=True, unless="hazard sport", nowhere=fair),
    )  # fmt: skip


def _just_a_fact() -> tuple[Form, ...]:
    """ "Not a threat, just a fact", and something that breaks or burns."""
    no_threat = r"(?:\b(?:not|isn'?t|isnae|ain'?t|aint|no|never|hardly)\s+(?:(?:a|an|any|meant\s+as\s+a|making(?:\s+(?:any|a))?|issuing)\s+){0,3}(?:threats?|threatening(?:\s+(?:you|anyone|anybody|no\s?one|her|him))?))"
    just = r"(?:(?:it'?s|this\s+is|that'?s|but|just|merely|only|more\s+of|more|simply|i'?m|am|call\s+it|simple)[\s,]+){0,3}(?:an?\s+|some\s+)?(?:\w+\s+)?(?:fact|facts|promise|observation|prediction|physics|science|nature|saying(?:\s+(?:what|it)\s+\w+)?|sayin|stating\s+(?:a\s+)?facts?|statement|truth|friendly\s+\w+|heads[\s-]?up|warning|advice|maths|chemistry|biology|forecast|wondering|thought|noticing|how\s+(?:it|things)\s+(?:is|are|works?))"
    vocative = rf"(?:(?:mate|pal|councillor|cllr|{TITLED}|love|lads)\W*)?"
    harm = r"(?:glass(?!\s?house|\s+ceiling|\s+of)|windows?\s+(?:break|smash|go|get|do|are\s+(?:expensive|fragile|dear|thin))|wood\s+burns|bricks?|petrol|matches|matchsticks?|lighters?|burns?|burning|flames?|fires?|bones?|kneecaps?|knees?|legs?|teeth|skulls?|blood|bleeds?|bleeding|bullets?|knife|knives|blades?|graves?|coffins?|hurt|dead|die|dies|stabbed|shot|dark|hammers?|bats?|bat|crowbars?|flammable|thatch|windscreens?|tyres?|brakes?|canal|missing|ambulances?)\b"
    said = (
        rf"{no_threat}\W*{vocative}(?:{just}\b[\s,.;:!-]+|but\s+)(?:[^.!?]{{0,60}}?\b)?{harm}"
        + rf"|{no_threat}\W*{just}\b[\s,.;:!-]+(?:[^.!?]{{0,60}}?\b)?{harm}|\b{harm}[^.!?]{{0,40}}[\s,.;:!-]+(?:(?:and|but|this|it'?s|that'?s|that)\s+){{0,2}}{no_threat}\W*{just}{_LAST}"
    )
    games = _GAMES.replace("match(?:es)?", "match")  # these may be struck
    safe = r"\b(?:junctions?|roads?|pavements?|chimneys?|roofs?|scaffold\w*|slates?|loose|bins?|barbecue\w*|bbq|bonfire|fire\s+(?:service|station|engine|brigade|door|safety|alarm|alarms)|smoke|flood\w*|winter|ice|icy|gritt\w*|nhs|heating|cold|recycl\w*|bottle\s+banks?|dog\s+(?:mess|poo|foul\w*)|smash\s+and\s+grab|cyclists?|speed\w*|buses|fumes|pollution|asbestos|cladding|seagulls?|wicket\w*|museum|lithium|chargers?)\b"
    return (
        form("watch_out", "R2d", VEILED, said, "ambiguous", across=True, unless="hazard sport", nowhere=rf"{_LAWFUL}|{games}|{safe}"),
    )  # fmt: skip


def _advice() -> tuple[Form, ...]:
    """An alarm, a lock or a policy that somebody had best see to. Whoever fears thieves, damp or floods says so."""
    thing = r"(?:(?:smoke|fire|burglar|house|car|panic|heat)\s+alarms?|alarms?|(?:door|window|front\s+door|house|car)?\s*locks?|bolts?|cameras?|cctv|dash\s?cams?|(?:ring|RING)\s+door\s?bells?|(?:fire|house|home|life|contents|building|car|buildings|funeral|health)\s+(?:insurance|cover|policy)|fire\s+(?:extinguishers?|blankets?|escapes?|exits?|doors?|drills?)|sprinklers?|escape\s+(?:ladder|routes?|rope)|door\s+chains?|panic\s+(?:button|room)|stab\s+vests?|stab-?proof\s+vests?|bullet\s?-?\s?proof\s+(?:vest|glass|windows)|shatter\s?-?\s?proof\s+(?:glass|windows)|shutters|guard\s+dogs?|hard\s+hat|crash\s+helmet)"
    see_to = rf"(?:get|getting|gettin|have|having|check|checking|test|testing|fit|fitting|buy|buying|change|changing|double|doubling|sort|sorting|invest(?:ing)?\s+in|look(?:ing)?\s+(?:at|into)|up|upping|renew|renewing|install|installing|make\s+sure|see\s+(?:to|about)|learn|keep|keeping|sleep(?:ing)?\s+(?:with|beside|next\s+to)|wear|wearing|put|putting|think(?:ing)?\s+about)\s+(?:(?:up|in|on|some|a|an|my|me|ma|your|ur|the|that|those|them|few|couple|of|more|extra|new|decent|good|better|proper|big|second|where|every|all|second|strong|solid|mair|pair|out|round|to\s+know|working|nearest|there|there's|is|are|have)\s+){{0,4}}{thing}\b"
    mine = rf"\b(?:i'?d|i\s+would|ah'?d|i\s+wid|if\s+it\s+(?:was|were)\s+me\s+i'?d|id)\s+(?:(?:be|definitely|probably|maybe|seriously|start|just|think|also|want\s+to|go\s+and|about|deffo|strongly\s+suggest|consider)\s+){{0,2}}{see_to}"
    place = rf"(?:(?:i|ah|a)\s+(?:was|were|wis|wiz)\s+(?:you|u|ye|him|her|them|that\s+{NAME}(?:\s+(?:woman|man|bloke|lot))?|any\s+of\s+them|living\s+(?:there|in)|in\s+(?:there|that|your|his|her)|at\s+that|one\s+of\s+them|a\s+councillor)|i\s+(?:lived|slept|stayed|worked|lodged)\s+(?:there|in|at|where|round|on|above|next)|i\s+(?:had|owned|ran|rented|managed)\s+(?:that|your|his|her|a\s+(?:house|place|shop|car)\s+like)|i\s+did\s+what\s+(?:you|u|he|she|they)(?:'ve|\s+have|'s)?\s*(?:did|done|do)?|my\s+name\s+was\s+on|i'?d\s+(?:upset|annoyed|pissed|crossed|wronged|done|said|voted|signed|written)\b)"
    aside = r"(?:(?:(?:is\s+)?(?:all|that'?s\s+all|all\s+that)\s+(?:i'?m|im|am)\s+(?:saying|sayin)|just\s+(?:saying|sayin|a\s+thought|a\s+suggestion|sayin'|in\s+case|friendly\s+advice)|js)\b)"
    before = rf"before\s+(?:{_YOU}\s+(?:vote|sign|go|open|put|say|post|do\s+anything|stand|speak|next)|(?:the|that|tonight'?s|thursday'?s|next)\s+(?:vote|meeting|count|hearing))"
    fair = r"\b(?:fire\s+(?:service|brigade|station|officer|safety|risk)|fire\s?fight\w*|fire(?:man|men)|landlords?|landlady|tenan\w+|letting\w*|rent\w*|burgl\w*|break(?:-|\s)?ins?|broken\s+into|broke\s+into|thie(?:f|ves)|theft|thefts|stolen|stole|nick(?:ed|ing)|robb\w*|pinch\w*|rustl\w*|damp|mould|recall\w*|council\s+(?:checks?|tenan\w*|inspect\w*|housing)|inspect\w*|free|fitted\s+(?:free|by)|carbon|monoxide|batter(?:y|ies)|beep\w*|bleep\w*|chirp\w*|tumble|dryers?|washing\s+machine|electric\s+blanket|wiring|rewir\w*|(?:chip\s+)?pans?|chipp(?:y|ies)|kitchens?|builders?|bust|boilers?|candles?|fryer|wood\s?burner|lithium|e-?bikes?|e-?scooters?|charg(?:er|ing)|cladding|building\s+(?:regs|control|works)|mortgage\w*|conveyanc\w*|exchange\s+contracts|got\s+done|done\s+over|(?:our|my)\s+(?:\w+\s+)?(?:shed|van|car|garage|house|caravan|allotment|shop)|flood\w*|storms?|wind\w*y|gales?|river|leak\w*|subsid\w*|trees?|roots?|cheaper|quotes?|premium\w*|excess|renewal|insurer\w*|comparison|compare|policy\s+ran|claim\w*|scam\w*|con\s?men|rogue|police|pcso|neighbourhood\s+watch|crime\w*|vandal\w*|fly[\s-]?tip\w*|anti-?social|asb|keys?|lost|mot|garage|mechanic|servic\w+|winter|ice|icy|snow|hills?|sorry|hope\s+you'?re\s+ok|poor|safe(?:r|ty|ly)?|please|everyone|everybody|folks|my\s+(?:own|nan|mum|mam|gran|dad|son|daughter|sister|neighbour)|mine\s+(?:is|was|went|failed|had|saved)|ours\s+(?:is|was|went|failed|had|saved)|we\s+had|foxes|badgers?|deer|parcels?|porch\s+pirates|lambing|calving|bird|birds|nest\w*|hedgehogs?|travel|holiday|trip|abroad|ski\w*|hire|pets?|vets?|clocks?|wak(?:e|es|ing)|sleep\s+in|overs(?:leep|lept)|canals?|lock\s+(?:gates?|keepers?)|speed\w*|potholes?|pensions?|cycl\w+|bikes?|kids|litter|dogs|fields?|parks?|pitch|dog\s+(?:mess|poo|foul\w*)|hackers?|hacked|passwords?|phones?)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"{mine}[^!?]{{0,60}}?[\s,.;-]*\b(?:if\s+{place}|were\s+i\s+(?:you|him|her)\b)|\b(?:if\s+{place}|were\s+i\s+(?:you|him|her)\b)[^.!?]{{0,40}}?{mine}", "ambiguous", across=True, unless="sport", nowhere=fair),
        form("watch_out", "R2d", VEILED, rf"{mine}[^.!?]{{0,40}}?[\s,.;-]*(?:{aside}{_LAST}|\b{before})|(?:^\W*|[,.]\s*)(?:{TITLED}|{NAME}|councillor|cllr)[\s,]+{mine}{_LAST}|{mine}[\s,]+(?:{TITLED}|councillor|cllr){_LAST}|^\W*{see_to}[^.!?]{{0,20}}?[\s,]+(?:{TITLED}|councillor|cllr)[\s.,]+{aside}{_LAST}", "ambiguous", across=True, unless="sport", nowhere=fair),
        form("watch_out", "R2d", VEILED, rf"(?:\b(?:you|u|he|she|they|{TITLED})(?:'d|\s+had|\s+might|\s+may)?\s+(?:want(?:s)?\s+to|wanna|best|better|ought\s+to|should)|^\W*(?:best|better))\s+(?:be\s+|go\s+|start\s+)?{see_to}[^.!?]{{0,30}}?\b{before}", "ambiguous", unless="sport", nowhere=fair),
    )  # fmt: skip


def _silence() -> tuple[Form, ...]:
    """Peace is to be had for silence. Husbands and neighbours joke so."""
    hush = r"(?:(?:say|not|write|post|no|speak)\s+(?:no\s+more|nothing|nowt|nae\s+mair|another\s+word|one\s+more\s+word|less|more)|keep\s+(?:quiet|schtum|shtum|stum|mum|it\s+(?:zipped|shut|buttoned)|out\s+of\s+(?:it|this|our|my)|away\s+from|(?:your|ur|yer)\s+(?:\w+\s+)?(?:mouth|trap|gob|nose|head|beak|opinions?)\s+(?:shut|out|down|closed|to)|ur\s+head\s+down|(?:your|ur)\s+head\s+down)|drop\s+(?:it(?!\s+(?:off|in))|this|the\s+(?:case|matter|subject|objection|enforcement|complaint|application|appeal|charges?))|let\s+(?:it|this)\s+(?:lie|go|drop|be)|leave\s+(?:it|this|us|that|(?:the|our|my)\s+(?:planning|site|family|lads|boys|business|licen[cs]e|case|club|estate|yard|farm|application)(?:\s+\w+)?)\s+(?:alone|be|there|well\s+alone|out)|stay\s+(?:out\s+of\s+(?:it|this|our|my)|away\s+from|quiet)|stop\s+(?:posting|asking|digging|snooping|poking|stirring|talking|naming|writing|filming)|walk\s+away\s+from\s+(?:this|it)|back\s+off|shut\s+(?:up|it|your\s+\w+)|think\s+(?:again|twice|hard|carefully)|butt\s+out|wind\s+your\s+neck\s+in|haud\s+yer\s+wheesht|pipe\s+down)"
    peace = r"(?:(?:a|an|your|ur|yer|any|some|that|long|and|nice|more)\s+){0,3}(?:peaceful|quiet|happy|comfortable|easy|healthy|calm|nice|good|decent|undisturbed|long|safe|pain\s?-?\s?free|restful|trouble\s?-?\s?free|uneventful)(?:\s+(?:and\s+)?\w+)?\s+(?:retirement|old\s+age|life|nights?(?:'s)?(?:\s+(?:sleep|rest))?|christmas|sleep|time|summer|pension|years?|rest\s+of|future)|(?:(?:a|your|any|some|to)\s+)?(?:enjoy|see|seeing|reach|get\s+to|live\s+to\s+see|spend|draw|make\s+it\s+to|keep)\s+(?:(?:your|ur|that|the|any\s+of|a|to)\s+)?(?:\w+\s+)?(?:retirement|old\s+age|pension|grandkids|grandchildren|peace|next\s+birthday|health|windows|teeth|knees|legs|looks|\d+\w*)|(?:your|ur|yer)\s+(?:nights?|life|days|weekends|evenings)\s+(?:peaceful|quiet|long|undisturbed|easy)"
    peace = rf"(?:{peace}|grow\s+old|(?:die|wake\s+up)\s+in\s+your\s+(?:own\s+)?bed|sleep\s+(?:easy|at\s+night|soundly|tight)|stay\s+(?:safe|healthy|pretty|in\s+one\s+piece|lucky))"
    good = r"(?:(?:you|u)\s+know\s+(?:what'?s|wots|wot'?s|whats|what\s+is)\s+good\s+for\s+(?:you|ya|u|ye)|(?:you|u)(?:'re|r|\s+are|\s+r)?\s+(?:smart|clever|wise|sensible)(?=\W*$|\s+(?:councillor|cllr|mate|pal))|ur\s+(?:smart|clever|wise)|(?:you|u)\s+like\s+(?:it|your\s+\w+|ur\s+\w+)\s+(?:the\s+(?:shape|way|colour)|where|in\s+one\s+piece|unbroken|attached))"
    wants = r"(?:want|wants|wanna|fancy|like|value|hope|plan|intend|expect|wish|would\s+like|'d\s+like)"
    told = rf"\b{hush}\b[^.!?]{{0,70}}?[\s,.;-]*\bif\s+(?:(?:you|u|ye)(?:'d|'re|\s+are|\s+ever)?\s+{wants}(?:ing)?\s+(?:(?:to|for|have|having|on)\s+){{0,2}}(?:{peace})|{good})|\bif\s+(?:(?:you|u|ye)(?:'d|'re|\s+are)?\s+{wants}(?:ing)?\s+(?:(?:to|for|have|having|on)\s+){{0,2}}(?:{peace})|{good})[^.!?]{{0,40}}?[\s,]+(?:(?:you'll|you|then|just|will|ll|better|best|'d)\s+){{0,3}}{hush}\b|(?:^\W*|\byou\s+){wants}\s+(?:(?:to|for)\s+)?{peace}\s*[?,.]+\s*(?:(?:then|so|well)[\s,]+)?{hush}\b"
    home = r"\b(?:(?:my|the|her|his)\s+(?:wife|husband|missus|hubby|mum|mam|nan|kids?|mother)|married|marriage|mother-in-law|teenage\w*|toddlers?|baby|sugar|sun|smok\w*|booze|drink\w*|diet|salt|crowds?|shops?|city\s+centre|town\s+centre|noise|noisy|music|high\s+street|streets?|pubs?|clubs?|students?|parties|traffic|m\d+|a\d+|motorway|cruise|spain|bude|allotment\w*|committees?|facebook|social\s+media|twitter|lol|haha\w*|politics|doctor|gp|health\s+tips?|wasps?|cows?|bulls?|swans?|geese|electric|cliff\w*|tide|water|ice|scam\w*|links?|everyone|folks|people)\b|\b(?:dad|mum|mam|nan|grandad|love|babe|darling)\W*$|[\U0001f602\U0001f923]"
    return (
        form("ultimatum", "R2d", VEILED, told, "ambiguous", across=True, unless="hazard sport election", nowhere=home),
    )  # fmt: skip


def _drawn() -> tuple[Form, ...]:
    """A blade drawn, and "soon", a name or nothing more: with other words it may be a dinner or a play."""
    few = rf"(?:{TITLED}|{NAME}|councillor|cllr|soon|very|real|tonight|tonite|2nite|2night|(?:your|ur|yer)\s+(?:turn|time)|(?:you|u)(?:'?re|r|\s+are)?(?:\s+next)?|next|tick\s+tock|x+|see|ya|be|waiting|just|wait|til|till|until|coming|for|one|day|night|sleep|well|careful|now|enjoy|saved|a|the|spot|place|plot|not|yet|but)"
    cue = rf"\b(?:soon|tonight|tonite|2nite|2night|(?:your|ur|yer)\s+(?:turn|time)|next|tick\s+tock|councillor|cllr|waiting|just\s+wait|coming|one\s+(?:day|night)|saved\s+(?:you|u)|for\s+(?:you|u)|not\s+yet)\b|{NAME}|{TITLED}"
    merry = "[\U0001f3ad\U0001f386\U0001f387\U0001f6c1\U0001f3ac\U0001f3a8\U0001f3e5\u2764\U0001f9fc\U0001f3a4\U0001f389\U0001f384\U0001f983\U0001f37d\U0001f6bf\U0001f388\U0001f381\U0001f602\U0001f923]"
    # Not "!" or "?" alone: nothing but these words, signs and drawings stands in the clause.
    return (
        form("watch_out", "R2d", VEILED, rf"^(?=[^\w]*(?:{few}\b[^\w]*){{0,6}}$)(?=.*{BLADES})(?=.*?(?:{cue})).*$", "ambiguous", nowhere=rf"{TABLE}|{merry}"),
    )  # fmt: skip


def _seeing_to_it() -> tuple[Form, ...]:
    """A day that somebody will not see, and who sees to it."""
    day = r"(?:(?:this\s+|another\s+|next\s+|the\s+(?:next\s+)?)?(?:christmas(?:\s+day)?|xmas|crimbo|easter|new\s+year|hogmanay|summer|spring|winter|autumn|weekend|sunday|end\s+of\s+(?:the\s+)?(?:week|month|year|term|your\s+term)|sunrise|dawn)|tomorrow|the\s+morn|(?:your|ur|yer)\s+(?:next\s+|\w+(?:th|st|nd|rd)\s+)?birthday|another\s+birthday|old\s+age|retirement|(?:your|ur|yer)\s+(?:pension|retirement|grandkids\s+grow\s+up))"
    whom = rf"(?:[\s,]+(?:{TITLED}|{NAME}|councillor|cllr|mate|pal|you\s+\w+|love|sunshine|traitor|scum|(?!(?:eve|dinner|lunch|sales?|concert|cards?|show|bins?|pudding|fair|fayre|party|lunch|bulbs|term|fete|stock|service|buses)\b)[a-z]{{4,}}(?=\s*[,.;!-])))?"
    sure = r"(?:(?:i|ah|we|me\s+and\s+\w+|my\s+\w+|the\s+lads)(?:'ll|\s+will|'m\s+going\s+to|\s+wull)?\s+(?:personally\s+|bloody\s+|fucking\s+)?(?:mak(?:e|ing)\s+(?:damn\s+|bloody\s+|fucking\s+|good\s+)?sure|see\s+(?:to|tae)\s+(?:it|that)|guarantee|promise|swear|be\s+seeing\s+to)|(?:that'?s|and\s+that'?s|it'?s)\s+(?:a\s+promise|a\s+fact|guaranteed|my\s+promise)|(?:mark|remember)\s+my\s+words|trust\s+me|believe\s+(?:you\s+)?me|not\s+if\s+(?:i|we)\s+(?:have|get)|take\s+(?:my|that)\s+(?:word|to\s+the\s+bank)|guaranteed)\b"
    fair = r"\b(?:sorry|get\s+well|holidays?|heating|freez\w*|queue|waiting\s+list|surgeon|operation|lights|trees?|markets?|bonus\w*|discount|sale|parcels?|refund|as\s+(?:leader|mayor|chair|a\s+councillor|mp)|in\s+(?:office|charge|power|post|the\s+(?:job|chair|top\s+flight)|this\s+(?:job|league|division))|relegat\w*|champions?|snow|hamstring|injur\w*|groin|ankle|knee|fit|cancer|chemo|ill|poorly|hospital|hospice|ward|home\s+(?:from|by|in\s+time)|doctors?|vets?|dog|cat|budgie|tree)\b"
    return (
        form("no_tomorrow", "R2d", VEILED, rf"\b(?:you|u|ye|he|she|{TITLED})(?:\s+(?:won'?t|wont|will\s+not|will\s+never|winnae|ain'?t\s+gonna|aren'?t\s+going\s+to|isn'?t\s+going\s+to|are\s+not\s+going\s+to)|'ll\s+(?:never|not|no)|'re\s+not\s+(?:going\s+to|gonna))\s+(?:(?:even|be|live\s+to|get\s+to|ever)\s+)?(?:see(?:ing)?|reach|make\s+it\s+to|make|last\s+(?:till?|until|to)|last|enjoy|be\s+(?:here|around|about|with\s+us|alive)\s+(?:for|at|come|by|to\s+see))\s+{day}{whom}[\s,.;!-]+(?:(?:and|cos|because|so)\s+)?{sure}", "ambiguous", across=True, unless="election office hazard sport", nowhere=rf"{fair}|{_LAWFUL}"),
    )  # fmt: skip


def _accidents() -> tuple[Form, ...]:
    """Accidents happen at what somebody does for their office, and they are to be careful."""
    happen = r"\baccidents\s+(?:(?:do|can|will|may|often|always|tend\s+to|sometimes|so\s+easily|easily)\s+){0,2}happen\b|\baccidents\s+have\s+a\s+(?:way|habit)\s+of\s+happening\b|\b(?:terrible|nasty|awful|funny)\s+things\s+(?:can\s+|do\s+|will\s+)?happen\b|\b(?:people|folk)\s+(?:do\s+|can\s+|will\s+)?(?:have|get|fall|slip)\s*(?:\w+\s+)?(?:accidents|hurt|off)\b"
    deed = r"(?:when|while|whilst|if|after|on|up|out|careful|to\s+(?:people|folk|those|them)\s+(?:who|that|as))\s+(?:[\w']+\s+){0,5}?(?:putting\s+up|sticking\s+up|hanging|taking\s+down|canvass\w*|knocking(?:\s+on)?|delivering|leafle\w+|doorstepping|poking|sticking\s+(?:your|their)\s+nose|asking\s+(?:questions|too\s+many)|filming|snooping|reporting|inspecting|investigating|voting|campaigning|door\s?knocking|going\s+door\s+to\s+door|walking\s+(?:home|the\s+dog|your\s+dog|that\s+dog|alone|back)|(?:walk|cycle|drive|go|bike|jog)s?\s+home|home\s+alone|out\s+alone)\b"
    care = r"\b(?:careful|take\s+care|mind\s+(?:how\s+you|yoursel\w*|yersel\w*|your\s+step|out)|watch\s+(?:yoursel\w*|yersel\w*|your\s+step|how\s+you|it|out)|be\s+safe|stay\s+safe|think\s+on|just\s+(?:saying|sayin)|look\s+after\s+yourself|gan\s+canny|ca'?\s+canny|don'?t\s+they|shame|pity)\b"
    fair = r"\b(?:team|every(?:one|body)|volunteers?|folks|thank\w*|good\s+luck|well\s+done|please|get\s+well|recover\w*|sorry|fell|hospital|a&e|harness\w*|hi[\s-]?vis|training|insurance|risk\s+assess\w*|two\s+people|foot\s+the\s+ladder|my\s+(?:husband|dad|mate|son|uncle|brother)|we\s+(?:had|lost)|traffic|cars|ice|icy|snow|frost\w*|wet|slippy|slippery|lights|dark\s+nights|torch\w*|reflective|love|bless|safety|neighbours?|guys|all|heels|mine\s+was|weir|river|canal|water|cliff|tired|drunk|drink\w*|taxis?|pubs?|buses|trains?|loose|paths?)\b|❤|\U0001f64f"
    return (
        form("shame_if", "R2d", VEILED, rf"(?:{happen})[^!?]{{0,50}}?\b{deed}", "ambiguous", also=care, across=True, unless="sport", nowhere=fair),
        form("shame_if", "R2d", VEILED, rf"(?:^\W*|\b)(?:{deed})[^.!?]{{0,40}}?[,.\s]+(?:{happen})", "ambiguous", also=care, across=True, unless="sport", nowhere=fair),
    )  # fmt: skip
