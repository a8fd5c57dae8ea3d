"""English threats and calls to harm whose deed is told by its means: a bat that is not for cricket, a bullet with a name on it,
a grave, a match put to caravans, covered faces, a prize for a punch.

A person always reads them, and software never hides on them.
"""

from __future__ import annotations

from moderation.lexicon.threat_words import GROUP, NAME, TITLED, YOU, Form, form, words

_HUNG_ON = """
bring bringing carry carrying bat hammer life lives bury bullet battered beaten slapped jumped leathered match lighter petrol flame
faces balaclava balaclavas masks masked over break smash trash punch slap hit kick deck thump fair game
"""
DEEDS = frozenset(_HUNG_ON.split())

_LIFE = "A threat to a person's life"
_HARM = "A threat to hurt a person or damage their property"
_URGES = "Urges others to hurt a person"
_DAMAGE = "Urges others to do damage"

_YOUR = r"(?:your|ur|yer|yr)"
_KIN = words("family")
_WILL = r"(?:'?ll|\s+will|'?m\s+(?:going\s+to|gonna)|\s+am\s+(?:going\s+to|gonna)|'?d\s+(?:happily|gladly)|\s+intend\s+to|\s+mean\s+to|\s+plan\s+to|\s+swear\s+to|'ve\s+come\s+to)"
_ORDER = r"(?:^\W*|[,;:]\s*|\b(?:someone|somebody|lads|everyone|everybody|anyone|let'?s|lets|we\s+should|we\s+need\s+to|go\s+and|just|and|please|can\s+(?:someone|somebody)|who'?s\s+(?:going\s+to|gonna|up\s+to))\s+)(?:(?:just|go|please|all|and|then|to)\s+){0,3}"


def deeds() -> tuple[Form, ...]:
    """All forms of this file."""
    return (*_threats(), *_calls())


def _threats() -> tuple[Form, ...]:
    """What the writer will do. Matches are played with bats, and people are buried under paper."""
    arm = r"(?:(?:cricket|baseball|rounders|base\s?ball)\s+)?(?:bat|hammer|knife|axe|crowbar|shovel|iron\s+bar|chainsaw|rope|shotgun|air\s?rifle|machete|golf\s+club|screwdriver|petrol|matches|blade|chain)"
    buried = r"(?:under|in|beneath|next\s+to|alongside|at\s+the\s+bottom|out|up|behind|there|alive|myself|where)\b(?!\s+(?:(?:a|the|all|these|those|all\s+these|more|so\s+many|my|of)\s+){0,3}(?:paper\w*|polls?|e-?mails?|complaints?|letters|fois?|forms|landslide|votes?|evidence|facts|petitions?|objections|emails|figures|elections?|scrutiny|debate|requests|work|ward|time\s+capsule|sand|snow))"
    ended = r"(?:battered|beaten(?:\s+up)?|slapped(?:\s+about)?|jumped|leathered|done\s+over|stabbed|filled\s+in|kicked\s+in|cut\s+up|knocked\s+about|lamped|glassed|chinned)\b(?!\s+(?:at|by\s+(?:the|a|our|us\s+(?:at|in)))\b)"
    told = r"\b(?:police|bull(?:y|ied|ying|ies)|scared|frightened|worried|report\w*|safeguard\w*|happening|wind|rain|storm|weather)\b"
    return (
        form("bodily_harm", "R2a", _HARM, rf"\b(?:i|we)(?:'m|m|\s+am|'ll|\s+will|'re|\s+are)?\s*(?:be\s+)?(?:bring(?:ing)?|carry(?:ing)?|com(?:e|ing)\s+with)\s+(?:an?|my|the|our)\s+(?:\w+\s+)?{arm}\b[^.!?]{{0,30}}?\b(?:it|its|they|that)(?:'?s|'re|\s+is|\s+are|\s+will|\s+won'?t)?\s*(?:\s(?:not|be|won'?t|isn'?t|aren'?t|ain'?t)){{1,3}}\s+(?:for|to)\s+\w+", "ambiguous", across=True, nowhere=r"\b(?:pinata|bbq|panto\w*|halloween)\b"),
        form("dead", "R2a", _LIFE, rf"\b(?:i|we){_WILL}\s+(?:\w+\s+)?(?:take|end)\s+(?:{_YOUR}|his|her|their)\s+li(?:fe|ves)\b(?!\s+(?:stor|seriously|easier|in\s+(?:local|public|politic)|as\s+(?:a\s+)?(?:councillor|leader|mayor)))", "ambiguous", unless="sport election"),
        form("dead", "R2a", _LIFE, rf"\b(?:i|we){_WILL}\s+(?:personally\s+|fucking\s+|bloody\s+|happily\s+)?bury\s+(?:{YOU}|him|her|the\s+lot\s+of\s+{YOU}|{TITLED}|{NAME})\s+{buried}", "ambiguous", unless="sport election"),
        form("dead", "R2a", _LIFE, rf"\bbullets?\s+(?:\w+\s+){{0,3}}?with\s+(?:{_YOUR}\s+(?:own\s+)?name|(?:{TITLED}|{NAME})(?:'?s?\s+name)?)\s*(?:written\s+|scratched\s+|engraved\s+)?on\b", "ambiguous", nowhere=r"\bdodg\w+"),
        form("bodily_harm", "R2a", _HARM, rf"\b{_YOUR}\s+(?:\w+\s+)?{_KIN}(?:'?ll|\s+will|\s+are|\s+is|'s)?\s+(?:(?:be|all|going\s+to|gonna|soon|both)\s+){{0,3}}(?:get(?:ting|s)?|be|been|being)\s+(?:\w+\s+)?{ended}", "ambiguous", unless="sport", nowhere=told),
    )  # fmt: skip


def _calls() -> tuple[Form, ...]:
    """What others are to do. Bonfires are lit, too, and faces covered against dust."""
    roofs = rf"(?:caravans?|camps?|house|homes?|hotel|hostel|mosque|church|temple|synagogue|offices?|tents?|trailers?|vans?|cars?|boats?|site|town\s+hall|depot|flats?|building|barracks|{GROUP}+)"
    fire = r"\b(?:bonfire\w*|guy\s+fawkes|bbqs?|barbecues?|stubble|heather|candles?|cakes?|lanterns?|stoves?|log\s+burners?|beacons?|film|scene)\b"
    hidden = r"\b(?:cover(?:ed|ing)?\s+(?:up\s+)?(?:your\s+|ur\s+|our\s+)?faces|faces\s+covered|balaclavas?\s+on|bring\s+(?:a\s+)?balaclavas?|masks?\s+(?:on|up)|mask\s+up|wear\s+black)\b"
    mob = r"\b(?:do(?:ing)?|smash(?:ing)?|turn(?:ing)?|burn(?:ing)?|trash(?:ing)?|rush(?:ing)?|storm(?:ing)?|tak(?:e|ing))\s+(?:the|that|their|his|her|your)\s+(?:\w+\s+){0,3}(?:over|up|down|in|out)\b|\b(?:storm|trash|smash|torch|rush|wreck|raid)(?:ing)?\s+(?:the|that|their|his|her)\s+\w+"
    well = r"\b(?:covid|flu|dust|paint\w*|sun|vigil|funeral|halloween|carnival|play|panto\w*|ghost|bees?|smoke|clean\w*|litter|decorat\w*|litter\s?pick\w*)\b"
    people = rf"(?:one(?=\s+(?:of\s+(?:them|those|these)|this|today|tonight|for|and|each|a\s+day)\b)|them|any\s+of\s+them|him|her|an?\s+(?:\w+\s+)?(?:warden|councillor|cllr|bailiff|officer|planner|{GROUP}+)|as\s+many)"
    prize = r"\b(?:post|film|share|video|record|upload)\s+(?:it|the\s+(?:video|clip|film|footage))\b|\b(?:gets?|win|wins|earns?)\s+(?:an?|the|my|\d+)\s+(?:\w+\s+)?(?:pint|prize|quid|drink|tenner|fiver|bonus|points?|medal)\b|£\s?\d+|\b(?:a\s+)?pint\s+(?:off|from|on)\s+me\b"
    game = r"\b(?:arcade|boxing|punch\s?bag|piñata|panto\w*|wet\s+sponge\w*|sponges?|custard|fete|fair\s?ground|raffle|charity|stocks)\b"
    return (
        form("incitement", "R2e", _URGES, rf"{_ORDER}(?:put|set|take|hold)\s+(?:an?\s+|the\s+|some\s+)?(?:match(?:es)?|lighter|light|flame|petrol(?:\s+bomb)?|torch|fire)\s+(?:to|on|under|near)\s+(?:the|their|that|those|them|these|his|her|your)\s*(?:\w+\s+){{0,2}}{roofs}", "ambiguous", nowhere=fire),
        form("incitement", "R2e", _DAMAGE, rf"{hidden}[^!?]{{0,60}}?(?:{mob})|(?:{mob})[^!?]{{0,60}}?{hidden}", "ambiguous", across=True, nowhere=well),
        form("incitement", "R2e", _DAMAGE, rf"{_ORDER}(?:break|smash|kick\s+(?:your|our)\s+way|get)\s+in(?:to)?\s+(?:the|their|that|his|her)\s+(?:\w+\s+){{0,2}}(?:offices?|town\s+hall|depot|chamber|building|server\s+room|hotel|house|hall)\b[^!?]{{0,30}}?\b(?:trash|smash|wreck|burn|torch|rip|destroy|steal)\b", "ambiguous", across=True, nowhere=r"\b(?:film|novel|burglar\w*|thieves|youths)\b"),
        form("incitement", "R2e", _URGES, rf"{_ORDER}(?:punch|slap|hit|kick|deck|thump|knock\s+out|smack|batter|spit\s+(?:at|on))\s+{people}\b[^!?]{{0,60}}?(?:{prize})", "ambiguous", across=True, nowhere=game),
    )  # fmt: skip
