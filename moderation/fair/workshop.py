"""Work on wood, paint and blades: what is hammered, punched and scorched there is no person, though a scorer hears one.

A tool and what it is used on must both be named, and nobody: no "you", no name, no body, no home, no day on which it is to
happen. Who says "I" says what they will do, and is left to the score.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.text.names import INSIDE
from moderation.text.reading import Reading

_NAME = late(INSIDE)
_TOOL = late(
    r"\b(?:hammer(?:s|ed|ing)?|mallets?|punch(?:es|ed|ing)?|chisel(?:s|led|ling)?|saws?|saw(?:n|ed|ing)|drill(?:s|ed|ing)?|blow\s?-?(?:torch(?:es)?|lamps?)|heat\s+guns?|scrapers?|scrap(?:e|ed|ing)|wire\s+brush(?:es)?|sanders?|sandpaper|planes?|pliers|pincers|screwdrivers?|spanners?|shears|secateurs|axes?|knives|knife|blades?|crow\s?bars?|nail\s+guns?|staplers?|staple\s+guns?|clamps?|grinders?|strimmers?|loppers|machetes?|sledge\s?hammers?|scissors|whet\s?stones?|sharpen(?:ing|ed|ers?)?)\b"
)
_MATERIAL = late(
    r"\b(?:panel\s+pins?|nails?|screws?|dowels?|rawl\s?plugs?|timber|wood(?:en|work)?|oak|pine|mdf|ply\s?wood|hardboard|planks?|paints?|painted|primer|undercoat|varnish|emulsion|gloss|filler|plaster(?:board)?|grout|mortar|skirting|architrave|dado|joists?|joints?|hinges?|solder|rust|lawn\s?mowers?|repair\s+caf[eé]|tool\s+librar(?:y|ies)|men'?s\s+shed|work\s?shop|work\s?bench|whet\s?stones?|bevel|brambles|nettles|undergrowth|kindling|logs?|fence\s+posts?|laminate|lino|tiles?|coving|beading|wallpaper)\b"
)
# Whoever is meant, what is theirs, when it will be, and what is done to nothing but a body.
_SOMEBODY = late(
    r"\b(?:i|i'\w+|im|me|my|we|we'\w+|our|you|you'\w+|u|ur|your\w*|yer|he|he'\w+|she|she'\w+|him|his|her|hers|they'll|their|who|whoever|some\s?(?:one|body)|any(?:one|body)|every(?:one|body)|people|folk|kids?|child\w*|babies|baby|wife|husband|famil\w+|m[ae]n|wom[ae]n|lads?|boys?|girls?|blokes?|"
    r"cllrs?|councillors?|council|mayor|leader|mps?|clerk|officers?|politicians?|traitors?|scum|lot|(?<!per )persons?|chamber|meetings?|hall|surgery|office|homes?|houses?|doors?|doorstep|windows?|cars?|tyres|mosques?|church|hotels?|hostels?|camps?|school|"
    r"tonight|tonite|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|soon|next|ready|waiting|time\s+to|kill\w*|murder\w*|crucif\w*|cross|coffins?|graves?|bur(?:y|ied|ial)|noose|gallows|lynch\w*|revenge|vengeance|retribution|vermin|rats?|pests?|parasites?|filth|rest\s+of|dead|death|die[sd]?|blood\w*|bleed\w*|throats?|necks?|skulls?|faces?|brains?|teeth|fingers?|kneecaps?|flesh|bones?|guts|veins?|wrists?|bod(?:y|ies)|acid|petrol|bomb\w*)\b"
)


def works_on_things(reading: Reading) -> bool:
    """Whether a text tells how a thing is made or mended with a tool, and speaks of nobody."""
    text = reading.bare
    if not (_TOOL.search(text) and _MATERIAL.search(text)):
        return False
    return not (_SOMEBODY.search(text) or _NAME.search(reading.original))
