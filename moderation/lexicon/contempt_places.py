"""Shapes that make vermin or freight of people who are named by where they are: "that hotel", "the camp", "the boats" (R3).

The form of the shapes is that of contempt_unfit.py. Rats in a kitchen, a filthy hostel and a contract that costs too much
are said of the place: words that name animals or dirt too count only where people stand beside them.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.lexicon.contempt_unfit import Shape

PLACE = r"(?:hotels?|hostels?|b\s?(?:&|and)\s?bs?|guest\s?houses?|camps?|encampments?|barracks|barges?|tents|caravans|lay-?bys?|dingh(?:y|ies)|boats?|(?:homeless|night)\s+shelters?|(?:travell?er|gypsy|caravan)\s+sites?|estates?|council\s+(?:flats|houses)|tower\s+blocks?|blocks?|flats|hmos?|squats?|(?:detention|asylum|reception|processing|migrant)\s+\w+)(?!\s+(?:kitchens?|ponds?|lakes?|gardens?|car\s+parks?|bins?|bin\s+stores?|roofs?|lofts?|drains?|pools?|restaurants?|menus?|owners?|club|clubs))"
# People of a place, by the place: what a lower score says of them counts too (moderation/aimed/leaning.py).
_OF = r"(?:in|inside|at|on|off|from|out\s+of|aboard)\s+(?:that|the|this|your|our|those|these|a)\s+(?:[\w'-]+\s+){0,2}?"
_THERE = rf"{_OF}{PLACE}"
_LODGED = r"(?:\s+(?:(?:all|that|who|you|we|the\s+council|'ve|have|has|are|is|were|now|just|currently)\s+){0,3}(?:living|staying|living\s+it\s+up|dumped|housed|put|camped|holed\s+up|stuck|sat|festering|hiding)(?:\s+up)?)?"
LODGERS = rf"(?:(?:that|the|your|them|those|these|this|our)\s+(?:[\w'-]+\s+)?{PLACE}\s+(?:lot|mob|crowd|guests|dwellers|people|types|folk|crew|gang|brigade|rabble|intake)|(?:that|them|this)\s+lot{_LODGED}\s+{_THERE}|(?:(?:what|whoever|whatever)(?:'s|\s?s|\s+is|\s+are)|(?:them|those|anyone|everyone|people|the\s+(?:men|lads|blokes|ones|people|residents)))(?:\s+ones)?{_LODGED}\s+{_THERE})"

# Said of people only; and what may be an animal or dirt in earnest.
_BASE = r"(?:low-?\s?lif(?:e|es)|sub-?\s?humans?|savages|scroungers|spongers|freeloaders|bloodsuckers|degenerates|dregs(?:\s+of\s+(?:humanity|society))?|human\s+(?:rubbish|trash|garbage|filth|debris|vermin)|barbarians|inbreds|undesirables|scum(?:\s+of\s+the\s+earth)?|parasites|leeches|creatures|ferals|filthy\s+animals|wild\s+animals|cavemen)"
_BEASTS = r"(?:vermin|rats|cockroaches|roaches|maggots|animals|beasts|lice|filth|apes|monkeys|locusts|pigs|dogs|swine|rodents|leeches|parasites|disease|infestation|plague|scum)"
_SURELY = r"(?:vermin|animals|savages|scum|filth|parasites|apes|monkeys|scroungers|low-?lif(?:e|es)|degenerates|hyenas|rapists|barbarians|sub-?humans|leeches|beasts|beggars|spongers)"
_ONLY = r"(?:savages|scum|parasites|scroungers|low-?lif(?:e|es)|degenerates|rapists|barbarians|sub-?humans|spongers|apes)"
_PEOPLE = r"(?:two[\s-]legged|human\s+(?:kind|sort|variety)|living\s+off\s+(?:us|you|me|the\s+\w+)|pay\w*\s+for\s+(?:their|them|'em|em)|feed\w*\s+(?:them|'em|em)\b|free\s+(?:food|phones|meals|money|board)|(?:three|3)\s+meals|on\s+benefits|hand-?outs|illegals|migrants|asylum|hide\s+your|lock\s+up\s+your|taxpayers?|and\s+i\s+don'?t\s+mean)"
_LIKE_BEASTS = r"(?:vermin|feral|animals|savages|scum|filth|parasites|sub-?human|low-?lif(?:e|es)|cockroaches|rats|maggots|leeches|diseased|disease[\s-]ridden|riddled|rapists|filthy|lice|apes|monkeys|beasts|germs|inbred|barbarians|pigs|dogs|scroungers|a\s+(?:plague|disease|virus|cancer|pest))"
_STILL = r"(?:(?!not|never|treat\w*|called|kept|being|made|left|forced|housed|put|people|with|near|among|beside|human|no|afraid|scared|by|told|fed)\w+\s+){0,3}?"
_THEM_IN_IT = r"(?:with\s+(?:them|'em|em|every(?:one|body)|the\s+(?:lot|whole\s+lot|vermin|scum|rats)|all\s+of\s+(?:them|'em|em))\s+(?:(?:all|still|left|fast\s+asleep|asleep|locked|lot)\s+){0,2}(?:in|on|aboard|inside)\b|(?:while|whilst|when)\s+they(?:'re|\s+are)\s+(?:all\s+|still\s+){0,2}(?:asleep|in(?=\W*$|\s+(?:it|there|bed|their\s+(?:beds?|rooms?)|the\s+(?:building|place|beds?)|and)\b)|inside|sleeping|on\s+board)\b)"
_IN_PAPER = r"(?!\s+(?:in|under)\s+(?!(?:the\s+)?(?:\w+\s+)?(?:sea|channel|water|river|waves)\b))"  # no sea
# "They sealed it with everyone inside" tells of what was done; "I wish they sealed it" wants it.
_NOT_TOLD = r"(?:(?<=wish they )|(?<=hope they )|(?<!they )(?<!who )(?<!council )(?<!landlord )(?<!landlords )(?<!owners )|(?!\w+(?:ed|rnt)\b))"
_BOATS = r"(?:boats?|dingh(?:y|ies)|barges?|rafts?|ribs?|rubber\s+boats?)"
_ORDERED = r"(?:^\W*|[,;:!–—-]\s*|\b(?:should|must|just|let's|lets|please|better|could|can|we|navy|somebody|someone|time\s+to|ought\s+to|and|or)\s+)"
_WISHED = r"(?:favour|wish|hope|hoping|shame\s+(?:it|they|none|more)|pity\s+(?:it|they|none|more)|good\s+if|cheer|celebrat\w+|happy\s+if|sleep\s+better)"


# Bedbugs and rats are fumigated too: here people were let in, or the pests are said not to be meant.
_CONTROL = r"(?:rentokil|pest\s+control(?:lers?)?|exterminators?|exterminat(?:e|ing|ed)|fumigat(?:e|ing|ed|ors?|ion)|de-?lous(?:e|ing|ed)|rat\s?catchers?|pied\s+piper|zyklon)"
_NO_BUGS = r"(?:(?:do\s+not|don'?t|not)\s+(?:just\s+)?(?:mean|talking\s+about|on\s+about|refer\w*\s+to|for|because\s+of)\s+(?:the\s+|any\s+)?(?:bed\s?bugs|bugs|rats|mice|rodents|cockroaches|roaches|fleas|ants|insects|wasps)|two[\s-]legged)"


def unnamed() -> Iterator[Shape]:
    """What says it all by itself."""
    yield from _lodgers()
    yield from _pests()
    yield from _boats()
    yield from _ends()


def _lodgers() -> Iterator[Shape]:
    yield "place", rf"\b{_BASE}{_LODGED}\s+{_THERE}(?![^.!?]{{0,40}}\b(?:lakes?|ponds?|pools?|canal|water|hulls?|baths?|algae|marina|mooring\w*|weeds?|river|dogs?|cats?|vet|fish\w*|sea)\b)", False  # fmt: skip
    yield "place", rf"\b(?:pack|herd|bunch|load|swarm|horde|hordes|nest|tribe|zoo|cage|shower|lot)\s+of\s+(?:\w+\s+){{0,2}}?{_SURELY}\b[^.!?]{{0,25}}?{_THERE}", False  # fmt: skip
    yield "place", rf"\b(?:boat|bus|coach|van|plane|dinghy|lorry)[\s-]?loads?\s+of\s+(?:\w+\s+){{0,2}}?(?:{_SURELY}|rats|cockroaches)\b(?![^.!?]{{0,30}}\b(?:toys?|zoo|rescue|sanctuary|farm)\b)", False  # fmt: skip
    yield "place", rf"\b{_BEASTS}\b[^.!?]{{0,30}}?\b{_THERE}[^.!?]{{0,40}}?\b{_PEOPLE}|\b{PLACE}(?:'s|\s+is|\s+are)\s+(?:full\s+of|crawling\s+with|infested\s+with|overrun\s+with|a\s+nest\s+of)\s+(?:\w+\s+)?(?:{_ONLY}|{_BEASTS}[^.!?]{{0,30}}?{_PEOPLE})", False  # fmt: skip
    yield "place", rf"\b{LODGERS}(?:\s+by\s+the\s+\w+)?\s*,?\s*(?:\w+\s+){{0,2}}?(?:are|is|r|'re|they'?re|act|behave|live|breed|crawl\s+out|hunt|roam|eat|smell|stink)\s+{_STILL}{_LIKE_BEASTS}\b(?![^.!?]*\b(?:because|since|as|thanks\s+to|while)\b[^.!?]*\b(?:landlords?|owners?|ignor\w+|neglect\w*|repairs?|damp|mould)\b)", False  # fmt: skip
    yield "place", rf"\b(?:{LODGERS}|(?:those|them|these|the)\s+things{_LODGED}\s+{_THERE})\s*,?\s*(?:they\s*)?(?:aren'?t|are\s+not|ain'?t|'re\s+not|isn'?t|is\s+not|are\s+hardly|are\s+barely)\s+(?:\w+\s+)?(?:people|persons?|human(?:s|\s+beings?)?)\b(?!\s+(?:who|that|you|we|i|the|with|from|to|waste|error|resources)\b|\s*[,;]?\s+(?:(?:so|but|and)\s+)?(?:they(?:'re|\s+are)|just)\s+(?:just\s+|only\s+)?(?:mannequins?|dummies|statues|robots|bots|dolls|figures|numbers|a\s+number|statistics|actors|things|cases|units|problems|to\s+(?:you|them|the\s+council))\b|\s+(?:to|in\s+the\s+eyes\s+of)\s+(?:you|them|the)\b)", False  # fmt: skip
    yield "place", rf"\b(?:dogs?|pigs?|rats?|animals?|apes?|monkeys?|tramps?)\b[^.!?]{{0,40}}?\b(?:cleaner|better|nicer|politer|smarter|more)\b[^.!?]{{0,25}}?\bthan\s+(?:half\s+(?:of\s+)?)?{LODGERS}", False  # fmt: skip
    yield "place", rf"{_ORDERED}(?:ship|pack|clear|chuck|kick|turf|tow|hose|spray|gas|burn|shoot|drown|cage|deport|boot|drive|round\s+up|get\s+rid\s+of)\s+(?:out\s+|off\s+)?{LODGERS}", False  # fmt: skip
    yield "place", r"\b(?:let|letting|lets|brought|bring|bringing|invited|inviting|shipped|shipping|moved|moving|housed|housing|allowed)\s+(?:in\s+)?(?:that|this|those|these|such|all\s+(?:that|this|those|the)|more|any\s+more)\s+(?:\w+\s+)?(?:filth|scum|vermin|rats|animals|savages|trash|low-?lif(?:e|es)|parasites|beasts|infestation|creatures|cockroaches)\s+(?:\w+\s+)?(?:in|into|here|on|at|near|next|loose)\b", False  # fmt: skip
    yield "place", r"\b(?:stores?|dumps?|dumped|keeps?|hides?|houses?|parks?|stashes)\s+(?:its|their|your|all\s+(?:its|their|your|the|our)|our)\s+(?:human\s+(?:waste|rubbish|trash|filth)|scum|dregs|low-?lif(?:e|es)|riff[\s-]?raff|undesirables|vermin)\b", False  # fmt: skip


def _pests() -> Iterator[Shape]:
    yield "place", r"\b(?:let|letting|brought|bring|invited|put|moved|shipped|dumped|allowed|imported|welcomed)\s+(?:in\s+)?(?:(?:an?|this|that|the|such|another)\s+)?(?:(?!rats?|mouse|mice|bed|bug|cockroach|roach|ant|flea|moth|pest|fly|flies)\w+\s+)?(?:infestation|plague)\s+(?:in|into|at|on|to)\s+(?:[\w'-]+\s+){0,3}?(?:hotels?|hostels?|camps?|barracks|barges?|b\s?(?:&|and)\s?bs?|guest\s?houses?)\b", False  # fmt: skip
    yield "place", rf"\b{PLACE}\b[^.!?]{{0,40}}?\b{_CONTROL}\b[^.!?]{{0,25}}?\b{_NO_BUGS}\b|\b{_CONTROL}\b[^.!?]{{0,40}}?\b{PLACE}\b[^.!?]{{0,25}}?\b{_NO_BUGS}\b", False  # fmt: skip
    yield "place", rf"\b{LODGERS}[^.!?]{{0,25}}?\b(?:needs?|wants?|should\s+be|ought\s+to\s+be|call|calling|get|job\s+for)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?{_CONTROL}\b|\b{_CONTROL}\b[^.!?]{{0,25}}?\b(?:(?:for|on|at|to|in)\s+)?(?:the\s+|that\s+|your\s+)?(?:asylum|migrants?'?|refugees?'?|illegals?'?|immigrants?'?)\s+(?:hotels?|hostels?|camps?|barges?|centres?|hmos?)\b(?!\s+(?:contract\w*|bill|cost\w*|costs?|kitchens?))", False  # fmt: skip


def _boats() -> Iterator[Shape]:
    yield "place", rf"\b(?:send|turn|tow|push|drag|ship|sink|put|shove|chuck|burn|row|force|scupper)\w*\s+(?:\w+\s+){{0,3}}?{_BOATS}\s+(?:[\w']+\s+){{0,6}}?{_THEM_IN_IT}", False  # fmt: skip
    yield "place", rf"{_ORDERED}(?:torpedo|sink|capsize|puncture|scuttle|machine[\s-]gun|blow\s+up|ram|bomb|shoot\s+(?:at|up)|slash)\s+(?:(?:the|all|those|every|these|their|of|rubber)\s+){{1,3}}{_BOATS}(?=\W*$|\s*[,;:]|\s+(?:before|and|in\s+the|on\s+(?:the\s+way|sight)|at\s+sea|coming|full|crossing|with)\b)", False  # fmt: skip
    yield "place", rf"\b{_WISHED}\b[^.!?]{{0,40}}?\b{_BOATS}\s+(?:\w+\s+)?(?:went\s+down|go(?:es)?\s+down|sank|sunk|sinks?|capsize[sd]?|never\s+(?:made|make)\s+it|turned\s+over|drowned)(?=\W*$|\W+(?:with|and|on\s+the\s+way|in\s+the\s+(?:channel|sea))\b)", False  # fmt: skip
    yield "place", rf"\b(?:left|leave|feed|fed|throw|thrown)\s+(?:the\s+|them|those\s+|'em|em|that\s+)?\s*(?:\w+\s+){{0,2}}?{_BOATS}?\s*(?:\w+\s+)?to\s+the\s+(?:sharks|fishes)\b", False  # fmt: skip
    yield "place", rf"\b{_BOATS}\b[^.!?]{{0,50}}?\blet\s+(?:them|'em|em|the\s+lot)\s+(?:\w+\s+)?(?:swim|drown|sink)\b{_IN_PAPER}|\blet\s+(?:them|'em|em|the\s+(?:whole\s+)?lot(?:\s+of\s+(?:them|em))?)\s+(?:all\s+|just\s+)?drown\b{_IN_PAPER}", False  # fmt: skip
    yield "place", rf"\b(?:{_BOATS}|them|'em|the\s+lot)\b[^.!?]{{0,25}}?\b(?:out\s+to\s+sea|into\s+the\s+(?:sea|channel|middle)|mid[\s-]channel)\b[^.!?]{{0,30}}?\b(?:pull\s+the\s+plug|cut\s+(?:the|them)\s*(?:rope|loose|adrift)?|sink|scuttle|leave\s+(?:them|em)|let\s+(?:go|them))\b|\btow\w*\s+(?:it|them|'em|em)\s+(?:\w+\s+)?(?:out|back)\b[^.!?]{{0,25}}?\bcut\s+the\s+rope\b", False  # fmt: skip


def _ends() -> Iterator[Shape]:
    yield "place", rf"\b{_NOT_TOLD}(?:hos(?:e|ing)|burn\w*|gas\w*|blow\w*\s+up|flatten\w*|bulldoz\w*|torch\w*|demolish\w*|fumigat\w*|knock\w*\s+down|seal\w*|bomb\w*|raz(?:e|ing)|set\s+(?:fire|light)\s+to)\b(?:[^.!?]{{0,30}}?{PLACE}[^.!?]{{0,25}}?|(?<=.)[^.!?]{{0,25}}?(?:it|down|that\s+(?:place|dump))\s+){_THEM_IN_IT}(?<!bins)", False  # fmt: skip
    yield "place", r"(?:^\W*|[,;:!–—]\s*|\b(?:should|must|just|let's|lets|better|ought\s+to)\s+)(?:gas|nuke|napalm|fire\s?bomb|petrol\s?bomb|torch|burn(?:\s+down)?|bomb|set\s+(?:fire|light)\s+to)\s+(?:the|that|those|every|all\s+the|them)\s+(?:\w+\s+){0,2}?(?:hotels?|hostels?|camps?|barracks|barges?|caravans|estates?|sites?|flats)(?=\W*$|\s*[,;:–—-]\s*(?:sorted|job|problem|end|done|simple)|\s+(?:and|down|to\s+the\s+ground)\b)", False  # fmt: skip
    yield "place", rf"\b{PLACE}\s+(?:really\s+)?(?:wants|needs|could\s+do\s+with)\s+(?:is\s+)?(?:an?\s+)?(?:good\s+)?(?:cull|culling|napalm\w*|gassing|nuking|torching|firebomb\w*)\b(?!\s+of)|\b(?:cull|napalm|bomb|match\s+and\s+petrol)\s+is\s+what\s+(?:that|the|this)\s+(?:\w+\s+)?{PLACE}\s+needs", False  # fmt: skip
    yield "place", rf"\b(?:keep|lock|cage|fence|pen|put|kennel)\s+(?:the\s+|them\s+|those\s+|these\s+|such\s+|'em\s+)?(?:filthy\s+|wild\s+)?(?:animals|beasts|savages|vermin|them|'em)\s+(?:\w+\s+)?(?:caged|locked|penned|in\s+(?:cages|a\s+(?:zoo|cage)))\b[^.!?]{{0,40}}?\b{PLACE}|\b{PLACE}\b[^.!?]{{0,30}}?\bfeed\s+(?:them|'em|em)\b[^.!?]{{0,30}}?\b(?:zoo|animals)\b", False  # fmt: skip
    yield "place", rf"\bdifference\s+between\s+(?:\w+\s+){{0,2}}?{PLACE}\s+and\s+an?\s+(?:sewer|zoo|pig\s?sty|cesspit|septic\s+tank|cow\s?shed|kennel|rat'?s?\s+nest)\b|\b(?:that|this|the)\s+(?:\w+\s+)?{PLACE}(?:'s|\s+is)\s+(?:just\s+|nothing\s+but\s+|like\s+)?an?\s+(?:human\s+)?(?:zoo|monkey\s+house|ape\s+house|human\s+(?:sewer|tip|landfill)|rats?'?s?\s+nest\s+of\s+\w+)\b", False  # fmt: skip
    yield "place", r"\bbreeding\s+grounds?\s+(?:for|of)\s+(?:\w+\s+)?(?:rapists|paedos|paedophiles|maggots|scum|vermin|savages|parasites|scroungers|low-?lif(?:e|es)|thieves)\b", False  # fmt: skip
    yield "place", rf"\b(?:put|build|stick|want)\s+an?\s+(?:\w+\s+)?(?:wall|fence|cage|moat)\s+(?:a?round|up\s+round)\s+(?:that|the|this)\s+(?:\w+\s+)?{PLACE}\b[^.!?]{{0,20}}?\b(?:keep\s+(?:them|'em|em|the\s+(?:\w+\s+)?(?:riff[\s-]?raff|scum|animals|rats|vermin))\s+in|feed\s+(?:them|'em|em)|riff[\s-]?raff)\b", False  # fmt: skip
