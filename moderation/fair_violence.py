"""Violent words that are done to nobody: in a kitchen, with a saw, at a game, in a saying, or to the writer alone.

A scorer hears a threat in "beat the eggs", "chop down those trees" and "you'll have to run me over first". Each form is
taken out of the text; only where nothing is left that could be turned on anybody is the score alone not believed. What a
pattern sees is never excused here.
"""

from __future__ import annotations

import re
from functools import cache

from moderation.lexicon.threat_beasts import of_beasts
from moderation.lexicon.threat_words import creatures, person, words
from moderation.menace import DANGER, menaces
from moderation.reading import Reading

# Nobody's in particular: "his tyres" and "your shed" are somebody's.
_DET = r"(?:(?:(?:all|both|half)\s+)?(?:the|those|these|that|this|an?|some|my|our|old|any|every|two|three|four|six|\d+)\s+(?:(?!(?:of|on|in|at|and|councillors?|leader|mayor|man|woman|bloke|people)\b)[a-z-]+\s+){0,2}?)"
_FOOD = r"(?:eggs?|egg\s+whites|cream|garlic|potatoes|spuds|bread|dough|fish|trout|mackerel|chicken|meringues?|biscuits?|herbs?|ginger|butter|birds?|pheasants?|rabbit|lamb|lambs|onions?|carrots?|avocado|nuts|walnuts|chestnuts|lobster|crab|peas|berries|fruit|lemons?|squash|pumpkins?|steak|meat|joint|turkey|goose|ham|pastry|batter|mixture|ice|chocolate|crackers)"
_THING = (
    r"(?:trees?|branch(?:es)?|hedges?|bush(?:es)?|shrubs?|brambles|nettles|ivy|knotweed|weeds|logs?|wood|pallets?|planks?|timber|sheds?|fences?|fence\s+panels?|slabs?|concrete|tarmac|bricks?\s+up|walls?|tables?|chairs?|sofas?|wardrobes?|mattress(?:es)?|furniture|cupboards?|kitchen|bathroom|plaster|tiles?|carpets?|wallpaper|"
    r"cardboard|box(?:es)?|bags?|paper|leaves|garden\s+waste|green\s+waste|rubbish|waste|lights|bunting|banners?|flags?|posters?|baskets?|decorations|curtains|washing|pictures?|paintings?|lanterns?|wreaths?|balloons?|bonfire|guy|effigy|greenhouse|patio|decking|gutters?|pipes?|boiler|radiators?|sink|bath|toilet|heather|gorse|stubble)"
)
_VERB = r"(?:beat|whip|crush|smash|slash|gut|chop|slice|pound|skin|stab|prick|hang|boil|burn|burned|burnt|break|crack|kill|cut|saw|rip|tear|strip|hammer|bash|kick|drill|blow|string|shoot|knock|pull|snap|demolish|hack|axe|fell|drown|bury|batter|roast|poison|spray|drag|throw|chuck|put)(?:s|es|ed|ing|ping|ting|ning|ging)?"
_DOES_TO_THINGS = (
    rf"\b{_VERB}\s+(?:(?:up|down|off|out|open|through|apart|over)\s+)?{_DET}?(?:{_FOOD}|{_THING})\b(?!'|\s+(?:of|at|on|over|into|through|in(?!\s+your\s+(?:front\s+)?(?:window|garden|porch)\b))\s+(?:you|your|his|her|their|him|them)\b)(?:\s+(?:up|down|off|out|along|across|round|open|apart|over|and\s+\w+\s+(?:it|them)\s+(?:in|out|up|well|over|through)|in\s+your\s+(?:window|front\s+window|garden|porch)))?"
    rf"|\b{_VERB}\s+(?:the\s+|its\s+)?(?:legs?|arms?|back|backs|heads?|tops?|sides|doors?|feet)\s+off\s+{_DET}?(?:{_THING}|{_FOOD}|plants?|flowers|roses|daffodils|dandelions)\b"
)
_TOOLS = r"\b(?:bring|bringing|brought|take|taking|lend|lending|borrow|got|need|sharpen\w*)\s+(?:(?:my|the|an?|our|some|your|own|two)\s+){0,3}(?:chain\s?saws?|axes?|hammers?|sledge\s?hammers?|saws?|spades?|crowbars?|machetes?|drills?|loppers|bill\s?hooks?|knives|knife|scythes?|strimmers?|mallets?)\b[^.!?]{0,30}?\b(?:trees?|allotments?|gardens?|hedges?|brambles|work\s+(?:party|day)|clean\s?-?up|litter|sheds?|fences?|pond|woods|logs|bonfire|maintenance|carving|whittling|market|workshop|repair\s+caf[eé]|scouts?)(?:\s+(?:days?|party|morning|club|group))?\b"
_TO_ME = r"\b(?:(?:you|they|he|she|the\s+council|someone)(?:'ll|'d|\s+will|\s+would|\s+might)?\s+(?:have\s+to|need\s+to|may\s+as\s+well|might\s+as\s+well)\s+(?:\w+\s+)?(?:run|kill|shoot|drag|carry|bury|arrest|go\s+through|knock|bulldoze|drive\s+over|cut)\s+(?:me|us)\b(?:\s+(?:over|first|down|off|out|away|dead))*|over\s+my\s+dead\s+body|(?:i'?d|i\s+would)\s+(?:rather|sooner)\s+(?:be\s+(?:shot|hanged|dead|stabbed|boiled)|die|shoot\s+myself|eat\s+my|stick\s+pins)\b)"
_SAYINGS = (
    r"\b(?:(?:has|have|got|'s\s+got)\s+a\s+screw\s+loose|(?:take|took|taking)\s+(?:you|him|her|them)\s+out\s+(?:for|to)\s+(?:a\s+|the\s+|some\s+)?(?:lunch|dinner|tea|coffee|pint|drink|meal|breakfast|walk|show|pub|cinema|restaurant|ride|spin)|bring\s+out\s+your\s+dead"
    r"|knock(?:ing)?\s+(?:some\s+)?sense\s+(?:in(?:to)?|back)|talk\s+(?:some\s+)?sense\s+into\s+\w+|not\s+an?\s+(?:kicking|hiding|beating|slapping|hammering|threat)|(?:first|last)\s+(?:one|person|ten|five|\d+)\s+(?:through|to|in|out)\s+(?:the\s+door\s+)?(?:gets?|wins?)\s+(?:an?\s+|the\s+)?(?:free\s+)?(?:pasty|pint|cake|prize|coffee|tea|drink|cuppa|ticket|goody\s+bag|slice|bacon\s+\w+)"
    r"|guy\s+fawkes(?:\s+\w+){0,3}\s+(?:blow\w*|blew)\s+(?:up\s+)?(?:the\s+)?parliament(?:\s+up)?|an?\s+bone\s+to\s+pick|the\s+knives\s+are\s+out|\w+\s+heads?\s+(?:will|should|must|need\s+to)\s+roll)\b"
)
_SERVED = r"\b(?:your|his|her|their|the)\s+(?:[\w']+\s+)?(?:windows?|doors?|roof|boiler|kitchen|car|van|drains?|gutters?|bathroom|lock|fence)\s+(?:(?:are|is|were|was|'s|will|'ll|needs?|could|may|might)\s+)?(?:(?:be|get|getting|being|been)\s+)*(?:replaced|cleaned|fitted|serviced|towed(?:\s+away)?|clamped|repaired|fixed|painted|valeted|insulated)\b|\bdo\s+your\s+(?:[\w']+\s+)?(?:mot|service|gutters|nails|hair|shopping|taxes|accounts|ironing)\b"
_NEIGHBOURLY = r"\b(?:drop|bring|pop|leave|return)\s+(?:the|your|an?|some|those)\s+(?:\w+\s+)?(?:keys?|parcels?|leaflets?|beers?|cakes?|cards?|forms?|petition|veg|ladders?|casserole|dish)\s+(?:back\s+)?(?:round|off|over|in|through)\b(?:\s+(?:at\s+night|tonight|tomorrow|later|after\s+(?:work|tea|dark)))?|\bsee\s+you\s+(?:at|on|in|about)\s+[^.!?]{1,20}?\s+with\s+(?:the|some|your|a)\s+(?:beers?|wine|cakes?|leaflets?|petition|forms?|kids|biscuits)\b"
_WASTED = r"\b(?:someone|somebody|kids|they|some\s+\w+)(?:'s|'ll|'re|\s+will|\s+is|\s+are)?\s+(?:going\s+to\s+|gonna\s+)?(?:end\s+up\s+)?(?:torch|burn|set\s+fire\s+to|smash\s+up|vandalise|wreck)\w*\s+(?:down\s+)?(?:that|the|this)\s+(?:\w+\s+){0,2}?(?:empty|derelict|abandoned|boarded[\s-]up|disused)\s+\w+\s+(?:if|unless|before|one\s+day|sooner|soon)\b"
_BEASTLY = r"\b(?:strangle|throttle|shoot|kill|murder|batter|poison|drown|wring\s+the\s+neck\s+of)\s+(?:that|the|those|these|next\s+door's)\s+(?:\w+\s+)?(?:{creature}|cockerels?|roosters?|moles?)\b(?!')"
_GAME = r"\b(?:headshots?|checkmate|respawn\w*|monopoly|scrabble|fortnite|xbox|playstation|minecraft|mario\s+kart|call\s+of\s+duty|fifa|uno|paintball|laser\s+quest|nerf)\b"
_PLAYED = r"\b(?:(?:i'?ll|i'?m\s+(?:going\s+to|gonna)|we'?ll|gonna)\s+(?:get|kill|beat|smash|destroy|batter|murder|bury|have|shoot)\s+(?:you|u|ya|him|her|them)(?:\s+all)?\s+(?:(?:at|in|on)\s+\w+|next\s+(?:round|game|time|level)|tonight)|you'?re\s+(?:all\s+)?dead\s+(?:mate|pal|now)?)"
# Turned on somebody all the same: who is met, what is theirs, and how it is meant.
_ON_YOU = re.compile(
    rf"\b(?:know\s+where|wait(?:ing)?\s+for\s+(?:you|him|her)|find\s+(?:you|him|her)|or\s+else|regret|warning|you(?:'re|\s+are)\s+next|deserve\w*|(?:hang|kill|shoot|stab|burn|drown|bury|beat|smash|batter|break|cut|chop|hit|gut|string|drag|throw|skin)\w*\s+(?:you|u|ya|him|her|them|your|his|their|the\s+(?:lot|council\w*|leader|mayor|cllr))\b"
    rf"|(?:your|his|her|their)\s+(?:\w+\s+)?(?:{words('family', 'body')}|windows?|car|house|home|door|tyres))\b"
)


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    beastly = _BEASTLY.format(creature=creatures())
    every = (_DOES_TO_THINGS, _TOOLS, _TO_ME, _SAYINGS, _SERVED, _NEIGHBOURLY, _WASTED)
    return tuple(map(re.compile, (*every, beastly)))


_GAMES, _PLAYS = re.compile(_GAME), re.compile(_PLAYED)


def harms_nobody(reading: Reading) -> bool:
    """Whether all that is violent in a text is done to things, at a game, in a saying or to its writer, and no more is said."""
    text = reading.bare
    if of_beasts(text) and not person().search(text):
        return True
    left = text
    for form in _forms():
        left = form.sub(" ", left)
    if _GAMES.search(text):
        left = _PLAYS.sub(" ", left)
    if left == text or _ON_YOU.search(left) or DANGER.search(left):
        return False
    return not menaces(reading)
