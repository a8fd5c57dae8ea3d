"""Who cheers somebody on to a debate, or makes small talk: "Put your studs in and get stuck into them at full council", "See you
Thursday. Bring a coat."

A scorer hears the fight in the first and a hint in the second. A cheer needs its chamber, its backing or its idiom of work beside
it; a street, a pub, somebody's home or a band of lads makes it a brawl. Small talk is heard only where the whole text is made of it:
"See you Thursday. Bring a coffin" is not, nor is a house that is somebody's own.
"""

from __future__ import annotations

import re

from moderation.aimed.menace import DANGER, menaces
from moderation.fair.forewarned import means_it
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.peoples import ADJECTIVE, LIVES, MANY, ONE, described
from moderation.text.reading import Reading, read
from moderation.types import Context

_GROUP = late(f"[{MANY}{ONE}{LIVES}{ADJECTIVE}]")
_THEM = r"(?:them|'?em|him|her|it|that\s+lot|this\s+lot|the\s+lot\s+of\s+(?:them|'?em)|the\s+(?:whole\s+)?(?:council|cabinet|committee|planners?|developers?|leadership|officers|executive|panel|opposition|tories|government|minister|county|department|bosses|suits|water\s+company|bus\s+company))"
_STUCK_IN = rf"get(?:ting)?\s+(?:properly\s+|right\s+|really\s+)?stuck\s+in(?:to\s+{_THEM}|(?=\W*(?:$|[.!?,])|\s+(?:at|and|on|for|tonight|there)\b))"
_HELL = rf"(?:gi(?:ve|e)|giving|gave)\s+{_THEM}\s+(?:absolute\s+|some\s+|proper\s+|a\s+bit\s+of\s+)?(?:hell|what\s+for|both\s+barrels|stick|a\s+(?:good\s+|proper\s+)?(?:grilling|roasting|hard\s+time|rocket|run\s+for\s+(?:their|his|her)\s+money)|laldy|it\s+with\s+both\s+barrels)"
_GET_THEM = r"(?:go\s+(?:and\s+)?get\s+(?:them|'?em)(?:\s+tiger)?|knock\s+(?:them|'?em)\s+dead|take\s+(?:them|'?em|that\s+lot)\s+on|sock\s+it\s+to\s+(?:them|'?em)|show\s+(?:them|'?em)\s+(?:how\s+it's\s+done|who's\s+boss|what\s+for))"
_READY = r"(?:(?:put|get)\s+(?:your|yer)\s+(?:studs|boots|gloves|shin\s?pads|tin\s+hat|hard\s+hat|armour|game\s+face|big\s+(?:boy|girl)\s+pants)\s+(?:in|on)|lace\s+(?:up\s+)?(?:your|yer)\s+boots(?:\s+up)?|roll\s+(?:up\s+)?(?:your|our|yer|their)\s+sleeves(?:\s+up)?|(?:the\s+)?gloves\s+(?:are\s+)?off|(?:get\s+)?(?:your|yer)\s+elbows\s+out|come\s+out\s+(?:fighting|swinging))"
_INTO_THE_CENTURY = r"(?:(?:we(?:'ll|\s+will)\s+(?:have\s+to\s+)?)?(?:drag|haul|pull|bring)(?:ged|ging|s)?\s+(?:[\w'-]+\s+){1,5}?(?:kicking\s+and\s+screaming\s+)?into\s+(?:(?:the|this)\s+(?:\d\d(?:st|th|nd)|twenty[\s-]first|twentieth|modern|digital|present|same|next)(?:\s+(?:century|age|era|world|day|times))?|modern\s+times|this\s+century))"
_CHEERS = guarded(
    rf"\b(?:{_STUCK_IN}|{_HELL}|{_GET_THEM}|{_READY}|{_INTO_THE_CENTURY})(?!\w)"
)
# Work, and no blow, whoever it is for; studs, boots and gloves need a chamber.
_WELL_MEANT = guarded(
    rf"\b(?:roll\s+(?:up\s+)?(?:your|our|yer|their)\s+sleeves(?:\s+up)?|{_INTO_THE_CENTURY})(?!\w)"
)
_ARENA = late(
    r"\b(?:(?:full|county|town|parish|borough|city|district)\s+council|scrutiny|committee|chamber|meetings?|hearing|inquiry|debate|hustings|question\s+time|questions|tribunal|appeal|agm|budget|consultation|planning|westminster|parliament|senedd|holyrood|stormont|cabinet|campaign|election|doorstep\s+canvass\w*|interview|panel|webcast)\b"
    r"|\b(?:we(?:'re|\s+are)|i'm|i\s+am|(?:the\s+)?(?:whole\s+)?(?:town|village|ward|estate|street)(?:'s|\s+is))\s+(?:all\s+|right\s+|fully\s+|with\s+you|100%\s+)*(?:behind|with|rooting\s+for|backing|proud\s+of)\s+you\b|\bgood\s+luck\b|\byou've\s+got\s+(?:this|our\s+(?:vote|backing|support))\b"
)
_BRAWL = late(
    r"\b(?:outside|streets?|car\s?park|alley|pub|house|homes?|door\w*|mosque|church|synagogue|temple|hotel|hostel|camp|lads|boys|fellas|mates?|alone|dark|night(?!'s)|wait\w*|know\s+where|find\s+(?:him|her|them)|kids|family|wife|husband|car|face|head|teeth|legs?|bones?|fists?|bats?|bricks?|weapon\w*|literally|physical\w*|hospital|sorry|regret|beg|crawl|out\s+of|by\s+(?:the|her|his|their)|off\s+the|if\s+you|ambulance|pay|mob|migrants?|foreign\w*)\b"
)

_DAY = r"(?:(?:on\s+|this\s+|next\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|afternoon|evening|night))?|tomorrow|(?:at|on|for)\s+(?:the|your|our)\s+(?:\w+\s+)?(?:surgery|meeting|count|polls|hustings|fete|fair|agm|match|litter\s+pick|walk|march|rally|picnic|parade|carnival|coffee\s+morning|allotments?|election|street\s+stall|fun\s+day|bonfire|carols|service|debate|polling\s+station|quiz|market))"
_BROUGHT = r"(?:coats?|brolly|brollies|umbrellas?|wellies|wellingtons|hats?|bobble\s+hat|scarf|jumpers?|cardigan|gloves|flask|cake|biscuits|sandwiches|butties|sun\s?cream|cushion|blanket|tissues|pen|notebook|chair|apron|something\s+warm|layers|waterproofs?|mac|anorak|thermals|slippers|snacks|crisps|a\s+bottle|tea\s?bags|milk|chocolate|packed\s+lunch|patience|raffle\s+prize|good\s+shoes|sensible\s+shoes)"
_SEE_YOU = rf"see\s+(?:you|ye|ya|u|yous)\s+(?:all\s+)?(?:there\b|{_DAY})(?:\W+(?:and\s+)?(?:don't\s+forget\s+to\s+|remember\s+to\s+|please\s+)?(?:bring|wear|pack)\s+(?:(?:an?|your|some|the|plenty\s+of|a\s+good|warm|big|thick|comfy|own)\s+){{0,2}}{_BROUGHT})?"
_I_SMILE = rf"see\s+(?:you|ye|ya|u|yous)\s+(?:all\s+)?{_DAY}\W+i(?:'ll|\s+will)\s+be\s+the\s+(?:one|man|woman|lady|bloke|lad|lass)\s+(?:\w+\s+)?(?:smiling|grinning|cheering|laughing|clapping|waving|dancing|(?:in|with|wearing)\s+(?:the|an?)\s+(?:\w+\s+)?(?:grin|smile|rosette|placard|banner|clipboard|cake|pint|popcorn|hat|scarf|bobble\s+hat|champagne))"
_TAKE_IT_EASY = r"(?:please\s+)?(?:don't|dont|do\s+not|dinnae)\s+(?:go\s+)?(?:strain(?:ing)?\s+(?:yourself|yourselves|yersel)|overdo(?:ing)?\s+it|overwork\s+(?:yourself|yourselves)|exhaust(?:ing)?\s+(?:yourself|yourselves)|wear\s+(?:yourself|yourselves)\s+out|tire\s+(?:yourself|yourselves)(?:\s+out)?|work\s+too\s+hard|rush(?:\s+(?:yourself|yourselves))?)"
_LOVELY = r"(?:really\s+|very\s+|so\s+|ever\s+so\s+|absolutely\s+|always\s+|dead\s+)?(?:lovely|helpful|great|brilliant|nice|good|kind|friendly|approachable|fab|fantastic|excellent|patient|wonderful|a\s+(?:star|gem|treasure|diamond|legend|love))"
_POST = r"(?:clerk|office|warden|desk|reception|team|ranger|caretaker|secretary|registrar|librarian|press\s+officer|(?:housing|planning|liaison|tenancy|support|welfare|duty)\s+officer|chair)"
_ASK_THE_CLERK = rf"(?:just\s+|please\s+|try\s+|you\s+could\s+|best\s+to\s+)?(?:e-?mail|write\s+to|ring|call|contact|phone|ask|speak\s+to|message|try)(?:ing)?\s+(?:the|our|your)\s+(?:parish\s+|town\s+|council\s+)?{_POST}\b[\s,:–-]*(?:(?:on|at)\s+)?(?:mailbox)?[\s,;–-]*(?:(?:she|he|they)(?:'s|'re|\s+is|\s+are)\s+{_LOVELY}(?:\s+and\s+{_LOVELY})?)"
_US = r"(?:the\s+rest\s+of\s+us|we|us\s+lot|i|nobody\s+else|no\s?one\s+else|(?:our|my|the)\s+(?:whole\s+)?(?:street|family|estate|road|block|kids|village|town)|half\s+(?:the\s+)?(?:\w+)|residents)"
_NO_SLEEP = r"(?:(?:are|'re|am|'m|is)\s+(?:all\s+|still\s+)?(?:kept\s+(?:up|awake)|awake|wide\s+awake|up\s+all\s+night|lying\s+awake|not\s+sleeping)|(?:can't|cannot|won't|don't|couldn't|didn't|haven't|never|get\s+no|lie\s+awake|stay\s+awake|have\s+been\s+(?:up|awake)|will\s+not)(?:\s+(?:sleep|slept|get\s+any(?:\s+sleep)?|get\s+a\s+wink|any|sleep\s+a\s+wink))?)"
_CAUSE = r"(?:\s+(?:by|with|from|because|since|thanks\s+to|until|over|due\s+to|listening\s+to|for)\s+(?:(?!you\b|your\b)[\w'-]+\s*){1,10})?"
_SLEEP_WELL = rf"(?:(?:hope\s+you\s+)?sleep\s+(?:well|tight|soundly)(?:\s+(?:tonight|in\s+your\s+quiet\s+\w+))?)\W+(?:(?:cllr|councillor)(?:\s+(?!the\b|we\b|us\b|i\b|our\b|half\b)[\w'-]+)?\W+|mr\s+mayor\W+|minister\W+)?(?:because\s+|while\s+|as\s+|cos\s+)?{_US}\s*{_NO_SLEEP}{_CAUSE}"
_SHOWN = r"(?:tour|open\s+day|show\s?home|plans|brochure|slides|presentation|exhibition|visit|leaflet|video|drawings|display|launch|catalogue|website|pictures)"
_SHOW_HOME = rf"(?:nice|lovely|smart|pretty|cracking|great|beautiful|fancy)\s+(?:\w+\s+)?(?:houses?|homes?|flats?|kitchen|bungalows?|bathroom|apartments?)\s+(?:that\s+)?(?:you|they|the\s+developers?|the\s+council|youse?)\s+(?:showed|show|had|unveiled|opened|put|built)\s+(?:us\s+|everyone\s+)?(?:on|at|in|during|for)\s+(?:the|your|that|their)\s+(?:\w+\s+)?{_SHOWN}(?:\s+(?:of|for|on|round)\s+the\s+(?:new\s+)?(?:estate|development|site|flats|scheme))?\W+(?:shame|pity)\s+about\s+the\s+(?:garden|price|damp|view|rent|parking|size|bins|neighbours|drains|service\s+charge|storage|kitchen|bathroom|ceilings|mould|noise|road|lack\s+of\s+\w+)"
# A plain truth about cars and computers, whoever is told it.
_OWNED = r"(?:cars?|bikes?|computers?|laptops?|printers?|scanners?|internet|broadband|wi-?fi|smart\s?phones?|mobiles?|phones?|apps?|e-?mail|drive|driveways?|gardens?|savings|pensions?|spare\s+(?:cash|room)|bus\s+pass|licen[cs]e|credit\s+card|bank\s+account|money|time|jobs?|office\s+jobs?)"
_ABLE = r"(?:drive|afford\s+(?:it|that|this|a\s+\w+|the\s+\w+|to\s+\w+)|walk\s+(?:that|so|very)\s+far|cycle|use\s+(?:a\s+computer|the\s+internet|an?\s+app|the\s+app)|go\s+online|get\s+online|work\s+from\s+home|pay\s+by\s+(?:card|phone)|manage\s+(?:the\s+)?(?:steps|stairs|hill)|read\s+small\s+print)"
_TRUISM = rf"(?:but\s+|and\s+|well\s+|sorry\s+but\s+)?not\s+(?:everyone|everybody|all\s+of\s+us)\s+(?:round\s+here\s+|here\s+)?(?:(?:has|have|owns?|can\s+afford|has\s+got|have\s+got)\s+(?:an?\s+|the\s+|any\s+|got\s+)?(?:\w+\s+)?{_OWNED}|(?:can|is\s+able\s+to|are\s+able\s+to)\s+{_ABLE}|drives?|is\s+on\s+facebook)(?:\s+(?:these\s+days|any\s?more|or\s+an?\s+{_OWNED}))?(?:\s*,?\s*you\s+know)?"
_SMALL_TALK = guarded(
    rf"(?<!\w)(?:{_TRUISM}|{_I_SMILE}|{_SEE_YOU}|{_TAKE_IT_EASY}|{_ASK_THE_CLERK}|{_SLEEP_WELL}|{_SHOW_HOME})(?!\w)"
)
# "Miracles do happen, Mabel": to a friend, of what came late.
_MIRACLE = late(
    r"\W*(?:(?:well|see|wow|so|ha|haha|yes|it\s+seems|proof\s+that|looks\s+like)[\s,!]+){0,2}miracles\s+(?:(?:do|can|still|really|sometimes|occasionally)\s+){0,3}happen(?:\s+(?:sometimes|after\s+all|eh|then))?(?:[\s,!.]+(?:cllr\s+|mrs?\s+)?[^\W\d_]{2,15})?\W*"
)
_MAIL = late(r"\S+@[\w.-]*\w")
_FILLER = late(
    r"\b(?:cllr|councillor|clr|mr\s+mayor|mate|pal|love|hun|duck|then|eh|will\s+you|won't\s+you|now|lol|x+|thanks|cheers|ta|please|and|so|ha(?:ha)*|folks|everyone|all|guys|both)\b"
)
# What is said in one breath with a menace all the same: "See you Thursday" and nothing more may be one.
_ENOUGH = late(r"\b(?:bring|wear|pack|be\s+the|don'?t|dinnae|do\s+not|shame|pity|she|he|they|us|we|i|our|my|half|everyone|everybody|residents|nobody|no\s?one)\b")  # fmt: skip


def heartens(reading: Reading, context: Context) -> bool:
    """Whether somebody is cheered on to speak up in public or to be brought up to date, and to nothing worse."""
    text = reading.bare
    if not _CHEERS.search(text) or _BRAWL.search(text) or _names_a_group(reading):
        return False
    if not (_ARENA.search(text) or _WELL_MEANT.search(text)):
        return False
    above = [each for each in (context.post_text, context.parent_text) if each]
    if any(_names_a_group(read(each)) for each in above):
        return False
    left = _INTO.sub(" ", _CHEERS.pattern.sub(" ", text))
    if DANGER.search(left) or means_it(left):
        return False
    return not menaces(read(left, reading.language))


_INTO = late(r"\b(?:we|i)(?:'ll|\s+will|'re\s+(?:going\s+to|gonna))(?=\s|$)(?=\W*(?:$|if\b))|\bi'm\b|\bwe're\b")  # fmt: skip


def makes_small_talk(reading: Reading) -> bool:
    """Whether the whole text is small talk: a coat for Thursday, an office that is lovely, nights that a factory spoils."""
    text = _MAIL.sub("mailbox", reading.bare)
    if _MIRACLE.fullmatch(text):
        return True
    found = _SMALL_TALK.search(text)
    if not found or not _ENOUGH.search(found[0]) or DANGER.search(text):
        return False
    left = _FILLER.sub(" ", _SMALL_TALK.pattern.sub(" ", text))
    return not re.search(r"\w", left)


def _names_a_group(reading: Reading) -> bool:
    return bool(_GROUP.search(described(reading)))
