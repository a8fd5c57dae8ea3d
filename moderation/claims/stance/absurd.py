"""Things that no council has or does: whoever tells of a penguin on the payroll jokes.

Much that sounds so stands in a town: a dragon statue, the Half Moon Inn, hot chocolate; and a false claim may be about it.
"""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_IMPOSSIBLE = late(
    r"\b(?:penguins?|unicorns?|dragons?|dinosaurs?|aliens?|martians?|moon|mars|jupiter|narnia|magic beans|hogwarts"
    r"|wizards?|witchcraft|goblins?"
    r"|trolls under|zombies?|vampires?|elves|fairies|leprechauns?|mermaids?|llamas?|giraffes?"
    r"|elephants?|kangaroos?|hamsters?"
    r"|time machines?|teleport\w*|jet ?packs?|submarines?|catapults?|trebuchets?|unicycles?|pogo sticks?"
    r"|hot air balloons?"
    r"|chocolate|custard|jelly|candy ?floss|marshmallows?|spaceships?"
    r"|rockets? to|(?:charg\w+|tax(?:ed|ing)?|fin(?:e|ed|es|ing)) (?:\w+ ){0,3}for (?:breathing|oxygen|sunshine|daylight|smiling|blinking|existing(?=(?: (?:now|next|soon|too))?\W*$)|sneezing)|volcano(?:es)?|lairs?|henchmen|death ?stars?|daleks?|tardis|jedi|ewoks?)\b"
)
# "My road looks like the moon", "useful as a chocolate teapot": said of how things are.
_SIMILE = late(
    r"\b(?:like|as \w+(?: \w+)? as|useful as|worse than) (?:(?:the|a|an|on|in|driving|living|walking|being|dark side|far side|surface|face|of|some|two|bloody|craters?) )*(?:the )?\w+(?: (?:teapot|fireguard|rink|land|castle))?\b"
)
# What is made in its shape or goes by its name, and what only beasts that live are kept in; what is eaten, and what is only said: "over the moon".
_MADE = (
    r"(?:(?:speed )?cameras?|statues?|sculptures?|figures?|models?|costumes?|murals?|trails?|exhibits?|exhibitions?|displays?|museums?|festivals?|parades?|floats?|shows?|boats?"
    r"|books?|toys?|games?|parks?|pubs?|inns?|bars?|guest houses?|caf[ei]s?|restaurants?|takeaways?|shops?|stores?|stalls?|fountains?"
    r"|streets?|roads?|lanes?|estates?|clubs?|schools?|flags?|emblems?|logos?)"
)
_KEPT_IN = r"(?:farms?|zoos?|enclosures?|sanctuar(?:y|ies)|races?|hotels?|houses?)"
_IN_EARNEST = late(
    rf"\b(?:(?:dragons?|dinosaurs?|penguins?|unicorns?|llamas?|giraffes?|elephants?|kangaroos?|hamsters?|aliens?|mermaids?|elves|fairies|wizards?|zombies?|vampires?|moon|mars|submarines?|hot air balloons?|chocolate|candy ?floss|jelly) {_MADE}"
    rf"|(?:penguins?|llamas?|giraffes?|elephants?|kangaroos?|hamsters?) {_KEPT_IN}|dragon boat races?|submarine bases?|chocolate factor(?:y|ies)"
    r"|(?:red|welsh|golden) dragons?|(?:over the|blue) moon|moon landings?|mars bars?|hot chocolate|chocolate (?:brownies|eggs?|biscuits?|ones|box(?:es)?)|chocolates"
    r"|custard (?:creams?|tarts?|slices?)|h?av(?:ing?|in) a giraffe)\b"
)
# "The Half Moon Inn": several words with a capital behind one without.
_NAME = late(r"(?<=[a-z,;:] )(?:[A-Z][a-z']+ ){1,3}[A-Z][a-z']+\b")


def absurd(sentence: str, known: str = "") -> bool:
    """Whether a sentence tells of a thing that cannot be. known: a claim's wording; what it tells of is no joke."""
    text = plain(_NAME.sub(" ", sentence.replace("’", "'")))
    text = _IN_EARNEST.sub(" ", _SIMILE.sub(" ", text))
    wording = plain(known)
    found = (one[0] for one in _IMPOSSIBLE.finditer(text))
    return any(not known or one.removesuffix("s") not in wording for one in found)
