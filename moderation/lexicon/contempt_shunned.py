"""Shapes that would send away whoever prays, speaks or looks otherwise, that are disgusted by two people in love, and that
would have nothing spent on who cannot hear or climb (R3).

The form of the shapes is that of contempt_unfit.py. Whether a loop works and what it cost is fair to ask.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.lexicon.contempt_unfit import Shape
from moderation.lexicon.contempt_words import CONDITION, G_OR_THE, D, G

_ANYBODY = r"(?:any\s?(?:one|body)|every\s?(?:one|body)|some(?:one|body)|who(?:so)?ever|people|those|them|folk|all\s+those|all\s+of\s+(?:them|you)|the\s+lot\s+of\s+(?:them|you)|you\s+lot|your\s+lot|them\s+lot)"
# Whom or what they call upon, whatever the faith.
_SACRED = r"(?:allah|mohamm?ed|muhammad|mecca|the\s+(?:quran|qur'?an|koran|torah|talmud|bible|pope|virgin(?:\s+mary)?|buddha|guru|cross)|vishnu|shiva|krishna|ganesha?|hanuman|buddha|yahweh|jehovah|hashem|jesus|christ|our\s+lady|rome|waheguru|idols?|statues|(?:an?\s+|some\s+)?(?:different|foreign|false|other|heathen|pagan|elephant|monkey)\s+gods?|god)"
_RITE = rf"(?:(?:pray|prays|praying|bow|bows|bowing|kneel|kneels|kneeling|worship|worships|worshipping|sing|sings|face|faces|facing)\s+(?:down\s+)?(?:to|at|in|towards?|before)?\s*{_SACRED}|(?:believe|believes|believing)\s+in\s+{_SACRED}|(?:wear|wears|wearing)\s+(?:an?\s+|the\s+|one\s+of\s+those\s+|that\s+)?(?:hijabs?|burqas?|burkas?|niqabs?|turbans?|headscar(?:f|ves)|skull\s?caps?|kippahs?|crucifix(?:es)?|saris?|dishdash)|(?:speak|speaks|speaking|talk|talks|talking|jabber|jabbers|jabbering)\s+(?:in\s+)?(?:{D}|arabic|urdu|punjabi|bengali|hindi|gaelic|yiddish|hebrew|foreign|an?other\s+language)|(?:can'?t|cannot|don'?t|won'?t|doesn'?t)\s+(?:even\s+)?speak\s+(?:english|welsh|the\s+(?:language|lingo))|(?:can'?t|won'?t|doesn'?t|don'?t)\s+(?:eat\s+(?:bacon|pork)|sing\s+the\s+anthem|celebrate\s+christmas)|of\s+(?:that|your|their)\s+(?:faith|religion|persuasion)|with\s+an?\s+(?:prayer\s+(?:mat|rug|beads)|turban|hijab|burk?qa|skull\s?cap|foreign\s+(?:name|passport|accent)))"
_CAN = r"(?:can|should|must|needs?\s+to|ought\s+to|had\s+better|better|want(?:s)?\s+(?:to|putting|sending)|gotta)\s+(?:all\s+|just\s+|now\s+|bloody\s+|fucking\s+|well\s+|right\s+){0,3}"
_LEAVE = r"(?:(?:swim|row|paddle|sail|float|walk|crawl|fly|hop|trot|march)\s+(?:(?:straight\s+|right\s+|all\s+the\s+way\s+)?(?:back|home|off|away)\b(?!\s+(?:to\s+(?:work|school|shore)|safely|from\s+(?:school|work)|after|in\s+the\s+dark|at\s+night|alone))|out\s+of\s+(?:here|this|our))|(?:go|get|fuck\s+off|piss\s+off|sod\s+off|bugger\s+off|clear\s+off|do\s+one)\s+(?:on\s+)?(?:back\s+(?:home(?=\W*$)|to\s+(?:where|wherever|their|your|his|her)\s+\w+)|home(?=\W*$|\s+(?:where|now))|out\s+of\s+(?:here|our|this)|off\s+(?:our|this))|pack\s+(?:their|your|his|her)\s+(?:bags?|cases?)|(?:get|hop|jump|climb|be\s+put|go)\s+(?:back\s+)?on\s+(?:the|a)\s+(?:next\s+|first\s+)?(?:boat|plane|dinghy|ferry|raft|banana\s+boat)|catch\s+the\s+(?:next|first)\s+(?:boat|plane|ferry)|(?:fuck|piss|sod|bugger|clear|jog|bog)\s+(?:right\s+)?off\b|do\s+one\b|leave\s+(?:this|our|the)\s+(?:country|town|village|island|estate)|be\s+(?:shipped|sent|deported|put|thrown|chucked|booted|kicked)\s+(?:back|home|out|off)\b(?!\s+of\s+(?:hospital|work|school)))"
_PAIR = r"(?:(?:two|a\s+(?:pair|couple)\s+of|couple\s+of|2|grown)\s+(?:\w+\s+)?(?:blokes|men|lads|fellas|guys|geezers|women|girls|lasses|birds|ladies|lesbians|gays|poofs?)|(?:men|blokes|lads|fellas|women|girls)(?=\s+(?:kiss|snog|holding\s+hands|in\s+dresses)))"
_LOVING = r"(?:kiss(?:ing)?|snog(?:ging)?|hold(?:ing)?\s+hands|hand\s+in\s+hand|cuddl(?:e|ing)|canoodl(?:e|ing)|paw(?:ing)?|danc(?:e|ing)\s+together|get(?:ting)?\s+(?:married|wed|hitched)|marry(?:ing)?|(?:pushing|with)\s+a\s+(?:pram|baby)|raising\s+a\s+(?:kid|child|baby)|adopt(?:ing)?|at\s+it|all\s+over\s+each\s+other|in\s+(?:bed|love)|together|in\s+(?:a\s+)?(?:dress|dresses))"
_DISGUST = r"(?:(?:is|it'?s|its|that'?s|thats|was|how|just|so|absolutely|quite|frankly|really|are)\s+){0,3}(?:disgust\w*|revolting|sicken\w*|unnatural|not\s+(?:right|natural|normal|decent)|filth|filthy|perverted|gross|vile|an?\s+abomination|wrong(?!\s+with\s+(?:you|people))|indecent|obscene|a\s+sin|grim|yuck)\b|(?:makes?|made|turns?|turned)\s+(?:me|my\s+stomach|us|you|anyone)\s*(?:\w+\s+)?(?:sick|ill|heave|gag|puke|vomit|retch)?\b|keep\s+(?:it|that)\s+(?:indoors|behind\s+closed|in\s+private|to\s+yoursel\w+|in\s+the\s+bedroom)|(?:in\s+front\s+of|near|round)\s+(?:my\s+|our\s+|the\s+)?(?:kids|children|grand\w+)|(?:rammed|shoved|forced|thrust)\s+(?:down|in)\s+(?:our|my|your|everyone'?s)\s+(?:throats?|faces?)"
_TIRED = r"(?:(?:i'?m|im|we'?re|am)\s+)?(?:sick|tired|fed\s+up)(?:\s+(?:and\s+tired|to\s+death|to\s+the\s+back\s+teeth))?\s+(?:of|with)\s+(?:seeing|watching|having\s+to\s+(?:see|look\s+at|watch|walk\s+past)|looking\s+at)"
# What a group is said to lack by science.
_GIFT = r"\b(?:intelligen(?:ce|t)|brains?|brainpower|brain\s+size|intellect|i\.?q|logic|temperament|self[\s-]control|genes|(?:think|reason|lead|govern|drive|count|learn|behave)(?=\s+(?:straight|properly|like|as|well|for|logically|rationally|clearly|or|and)\b|\s*[,–-])|clever|smart|bright|capable|civili[sz]ed|inferior|violent|emotional|aggressive|honest|hygien\w*|evolved)\b"
# Who tells of it to stand against it, or to be glad.
_STOOD_FOR = r"(?![^.!?]*\b(?:spat|abus\w+|shout\w*|heckl\w*|attack\w*|beaten|punch\w*|homophob\w*|bigot\w*|hate|hatred|lovely|sweet|beautiful|happy|nice|fine|ok|okay|so\s+what|problem|bother\w*|get\s+over|who\s+cares|harm\w*|none\s+of\s+(?:my|your)|your\s+own|if\s+(?:you|two|a|someone)|reported|comments?|offended|says?|said|thinks?|why\s+(?:would|should|is|does)|since\s+when|refus\w+|turned\s+away|wrestl\w*|fight\w*|box\w*|argu\w+)\b)"
# What makes a place fit for who cannot hear, see, walk or speak its tongue.
_AIDS = r"(?:hearing\s+loops?|induction\s+loops?|loop\s+systems?|ramps?|braille|sign\s+language|signers?|bsl|interpreters?|translators?|dropped\s+kerbs?|disabled\s+(?:toilets?|loos?|access|parking|bays?)|stair\s?lifts?|changing\s+places|wheelchair\s+(?:access|ramps?|lifts?|spaces?|swings?)|guide\s+dogs?|subtitles|tactile\s+paving|quiet\s+(?:hours?|rooms?)|prayer\s+rooms?|baby\s+change|easy\s+read|gender\s+neutral\s+(?:toilets?|loos?))"
_SQUANDER = r"(?:wast(?:e|ed|ing)|throw(?:ing|n)?|threw|chuck(?:ed|ing)?|piss(?:ed|ing)?|squander(?:ed|ing)?|blow(?:ing)?|blew|flush(?:ed|ing)?|pour(?:ed|ing)?)\s+(?:\w+\s+){0,4}?(?:on|at|away\s+on|into)"
_FEW = rf"(?:for\s+(?:an?\s+|the\s+sake\s+of\s+(?:an?\s+)?|just\s+|two\s+or\s+three\s+|some\s+|one\s+or\s+two\s+|the\s+){{0,2}}(?:(?:handful|few|couple|bunch|load|minority|tiny\s+\w+)\s+(?:of\s+)?)(?:{G_OR_THE}|people\s+(?:who|that)\s+(?:can'?t|won'?t|never)\s+\w+|them\b)|when\s+(?:they|{G_OR_THE})\s+(?:can|could|should)\s+(?:\w+\s+)?(?:stay|stop|watch|go|sit)\b|so\s+(?:that\s+)?(?:{G_OR_THE})\s+can\s+(?:moan|complain|claim|come\s+and|whinge|tell\s+us|sponge|have\s+it)\b|(?:they|{G_OR_THE})\s+(?:can|could|should)\s+(?:just\s+)?(?:stay|stop|watch|sit|manage)\s+(?:\w+\s+)?(?:at\s+home|indoors|on\s+(?:telly|zoom|tv)))"


def named() -> Iterator[Shape]:
    """What takes a group in the text."""
    yield "shunned", rf"{G_OR_THE}\s+{_CAN}{_LEAVE}", True
    yield "shunned", rf"\bif\s+you(?:'re|\s+are)\s+(?:an?\s+)?(?:{G}|{D})\s*,?\s+(?:then\s+)?(?:just\s+|please\s+)?(?:stay|stop|keep|sit)\s+(?:(?:at|in\s+(?:your|the))\s+(?:home|house)|indoors|away|out|off)(?=\W*$|\s+(?:and\s+(?:stop|don'?t|let|leave|quit)|instead|rather|then|it'?s\s+not|don'?t\s+(?:come|expect|ask)|why\s+should)\b)", False  # fmt: skip
    yield "shunned", rf"(?:\b{_SQUANDER}|\bwaste\s+of\s+(?:money|cash|time|taxes)\b[^.!?]{{0,25}}?|\bwhy\s+(?:are|is|do|does|should|must)\s+(?:we|i|they|the\s+council|taxpayers|my\s+taxes)\s+(?:\w+\s+)?(?:(?:pay(?:ing)?|fork(?:ing)?\s+out|cough(?:ing)?\s+up|stump(?:ing)?\s+up|shell(?:ing)?\s+out)\s+(?:\w+\s+)?for|fund(?:ing)?|spend(?:ing)?\s+(?:\w+\s+){{0,3}}?on))\s+(?:\w+\s+){{0,3}}?{_AIDS}\b[^.!?]{{0,40}}?\b{_FEW}(?![^.!?]*\b(?:broken|work\w*|useless|nobody\s+maintains|fail\w*)\b)", False  # fmt: skip
    yield "unfit", rf"{G_OR_THE}\s+(?:(?:\w+ly|just|so|all)\s+){{0,2}}(?:aren'?t|are\s+not|isn'?t|can'?t|cannot|don'?t|do\s+not|lack|have\s+(?:lower|smaller|less|worse)|are\s+(?:just\s+|simply\s+|naturally\s+)?(?:less|inferior|more\s+(?:violent|emotional|aggressive)))\s+(?!(?:any\s+)?(?:less|inferior|more)\b[^.!?]*\bit'?s\s+been\s+proven\b)[^.!?]{{0,40}}?{_GIFT}[^.!?]{{0,30}}?[\s,–-]+(?:it'?s|its|that'?s|and\s+it'?s)\s+(?:all\s+)?(?:(?:been\s+|just\s+|a\s+|basic\s+|simple\s+|plain\s+|scientifically\s+|only\s+){{0,3}}(?:studied|proven|proved|researched|science|biology|genetics|genetic|scientific|evolution|nature|in\s+the\s+studies|statistics|fact))\b(?!\s+that\s+(?:they|this)\s+(?:is|are)\s+(?:wrong|excluded))", True  # fmt: skip
    yield "couple", rf"(?:^|[.!?\n]\s*){G}\s+(?:(?:couples?|people|parents)\s+)?(?:raising|adopting|fostering|having|bringing\s+up)\s+(?:\w+\s+)?(?:kids|children|babies|an?\s+(?:kid|child|baby))\s+(?:is|are|=)\s+(?:(?:just|simply|plain|absolutely|so|nothing\s+but)\s+)?(?:child\s+abuse|(?:an?\s+)?(?:sin|abomination|disgrace)|unnatural|against\s+nature|disgusting|sick|perver\w+|wrong|vile|gross)\b{_STOOD_FOR}", False  # fmt: skip
    yield "couple", rf"\b(?:two|pair\s+of|couple\s+of)\s+{G}\s+{_LOVING}\b{_STOOD_FOR}[^.!?]{{0,50}}?\b(?:{_DISGUST})", False  # fmt: skip


def unnamed() -> Iterator[Shape]:
    """What says it all by itself."""
    yield "shunned", rf"\b{_ANYBODY}\s+(?:(?:who|that|as|what|else)\s+)?(?:\w+\s+)?{_RITE}\s*,?\s+{_CAN}{_LEAVE}", False  # fmt: skip
    yield "shunned", rf"\bif\s+(?:you|they|he|she)(?:'re|\s+are)?\s+(?:want\s+to\s+|wanna\s+|\w+\s+)?{_RITE}\s*,?\s+(?:then\s+|well\s+|you\s+|they\s+|he\s+|she\s+){{0,2}}(?:{_CAN})?{_LEAVE}", False  # fmt: skip
    yield (
        "shunned",
        r"\b(?:pray|worship|bow|kneel)\w*\s+(?:down\s+)?(?:to\s+)?(?:your|their)\s+(?:\w+\s+){0,2}?(?:gods?|allah|idols?|statues?|prophet|messiah|guru)\s+(?:somewhere\s+else|elsewhere|in\s+(?:your|their)\s+own\s+\w+|back\s+(?:home|where))",
        False,
    )
    yield "shunned", rf"\b(?:{_SQUANDER}|waste\s+of\s+(?:money|cash|time|taxes)\b[^.!?]{{0,25}}?)\s+(?:\w+\s+){{0,3}}?{_AIDS}\b[^.!?]{{0,30}}?\b(?:they|those\s+people)\s+(?:can|could|should)\s+(?:just\s+)?(?:stay|stop|watch|sit)\s+(?:\w+\s+)?(?:at\s+home|indoors|on\s+(?:telly|zoom|tv))", False  # fmt: skip
    yield "couple", rf"\b{_TIRED}\s+(?:{_PAIR})\s+{_LOVING}\b{_STOOD_FOR}", False
    yield "couple", rf"\b{_PAIR}\s+(?:\w+\s+)?{_LOVING}\b{_STOOD_FOR}[^.!?]{{0,60}}?(?:\b(?:{_DISGUST}))", False  # fmt: skip
    yield "couple", rf"\b(?:{_DISGUST})[^.!?]{{0,40}}?\b{_PAIR}\s+(?:\w+\s+)?{_LOVING}\b{_STOOD_FOR}", False  # fmt: skip
    yield "shunned", r"\bif\s+you\s+(?:can'?t|cannot|can\s+not)\s+(?:even\s+)?(?:hear|see|walk|climb|manage|get\s+up|do)\b(?![^.!?]*\b(?:doctor|symptoms|cough|test|cope)\b)[^.!?,]{0,25}?,?\s+(?:then\s+)?(?:just\s+|tough\W+)?(?:stay\s+(?:at\s+)?home|stay\s+away|don'?t\s+(?:come|stand|bother|go)|stay\s+in)\b(?![^.!?]*\b(?:ring|call|drive|driving|cross|swim|ice|icy|snow|safe|please|we\s+can|zoom|online|livestream)\b)", False  # fmt: skip
    yield "shunned", rf"\bif\s+you(?:'ve\s+got|\s+have|\s+need|'re\s+on|'re\s+in)\s+(?:an?\s+)?(?:{CONDITION})\s*,?\s+(?:then\s+)?(?:just\s+)?(?:stay\s+(?:at\s+)?home|stay\s+away|don'?t\s+stand\s+for)\b(?![^.!?]*\b(?:heat|cold|covid|storm|snow|ice|safe|please|well|rest|ring|call)\b)", False  # fmt: skip
