"""Shapes that mock the tongue somebody speaks, or where in the country they come from (R3: race and nationality).

The form of the shapes is that of contempt_unfit.py. What bilingual signs cost, a microphone and a muddled letter are fair
to complain of.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.lexicon.contempt_unfit import Shape

_TONGUE = r"(?:welsh|cymraeg|gaelic|cornish|(?:that|this|your|their|the)\s+(?:\w+\s+)?(?:language|lingo|tongue|jabber))"
_NOISE = r"(?:phlegm|gargl\w+|spit(?:ting)?|gibberish|jibberish|gobbledy?\s?gook|monkey\s+\w+|grunt\w*|a\s+speech\s+impediment|a\s+throat\s+(?:infection|disease)|a\s+disease|mumbo\s+jumbo|(?:some(?:one|body)|a\s+\w+)\s+(?:clearing|choking|gargling|coughing|being\s+(?:sick|strangled)|vomiting|throwing\s+up|drowning|strangl\w+|spitting|swallowing)|a\s+(?:cat|drain|dog)\s+\w+ing)"
_SPOT = r"(?:liverpool|scouse\w*|the\s+valleys|newcastle|birmingham|glasgow|essex|manchester|wales|the\s+north|that\s+estate|the\s+estate)"


def unnamed() -> Iterator[Shape]:
    """What says it all by itself."""
    yield "nature", r"\b(?:that|them|this)\s+lot\b[^.!?]{0,30}?\s*[,;:–—-]*\s*(?:it'?s|its|is)\s+(?:all\s+|just\s+)?in\s+(?:the|their)\s+(?:blood|genes|dna|breeding)\b(?!\s+(?:to\s+(?:help|give|serve|care|sing|play|farm|fish)))", False  # fmt: skip
    yield "tongue", rf"\b{_TONGUE}\s+(?:is|are|sounds?)\s+(?:(?:just|like|only|all|nothing\s+but|basically|a|dead|load\s+of)\s+){{0,4}}{_NOISE}", False  # fmt: skip
    yield "tongue", r"\b(?:monkey|jungle|cavem[ae]n|peasant|backward|mickey\s+mouse|hobbit|klingon|sheep|gutter|savage|ape|goblin|dead\s+man's)(?:'s)?\s+(?:language|talk|lingo|tongue|jabber)\b", False  # fmt: skip
    yield "tongue", r"\b(?:speak|talk)\s+(?:proper\s+)?english\s*,?\s+(?:you|ya|will\s+you|for\s+(?:god|fuck)'?s)\b|\b(?:speak|talk)\s+(?:proper|the\s+(?:queen|king)'?s)\s+english\b(?!\s+(?:class\w*|lessons?))|\bstop\s+(?:jabbering|gibbering|spouting|muttering|yapping)\s+(?:in\s+)?(?:welsh|that\s+\w+)\b", False  # fmt: skip
    yield "tongue", r"\b(?:nobody|no\s?one|hardly\s+anyone|only\s+(?:inbreds|peasants|yokels|bigots|weirdos|sheep\s+farmers))\s+(?:\w+\s+){0,2}?speaks?\s+(?:that|this|your|the)\s+(?:\w+\s+)?(?:gibberish|rubbish|gobbledy?\s?gook|nonsense|crap|shite?|jabber|mumbo\s+jumbo)\b|\b(?:talk|speak|print\w*|write)\s+(?:your|that|their)\s+(?:\w+\s+)?(?:gibberish|gobbledy?\s?gook|jabber|mumbo\s+jumbo)\b[^.!?]{0,25}?\b(?:cave|hills?|home|welsh|valleys?|sheep)\b", False  # fmt: skip
    yield "tongue", rf"\b(?:from|off)\s+{_SPOT}\W+(?:so\s+|better\s+|you'd\s+better\s+)?(?:count|lock|watch|hide|check)\s+(?:up\s+)?(?:the|your)\b|\bcount\s+the\s+(?:spoons|silver)\s+(?:after|when|once)\s+(?:cabinet|he|she|they|that\s+lot|you|cllr|councillor)\b", False  # fmt: skip
    yield "tongue", r"\b(?:bloody|fucking|typical|these|those|all\s+(?:the\s+)?)?\s*\b(?:scousers|geordies|brummies|cockneys|mancs|mancunians|welshies|taffs|taffies|nashies|jocks|northerners|southerners|valley\s+folk|people\s+from\s+the\s+valleys)\s+(?:(?:are|is)\s+(?:all\s+|just\s+|nothing\s+but\s+)?(?:thieves|robbers|crooks|thick|inbred|scroungers|lazy|bone\s+idle|workshy|liars|scum|animals|backward|peasants|monkeys|drunks|sheep)|can't\s+be\s+trusted|always\s+(?:whin\w+|moan\w*|thiev\w+|rob\w*|scroung\w+|got\s+their\s+hands?\s+out)|shouldn't\s+(?:be\s+(?:allowed|let|on)|have))\b", False  # fmt: skip
    yield "tongue", r"\b(?:get|hire|put|give\s+(?:us|me))\s+(?:on\s+)?(?:someone|somebody|people|staff|officers)\s+(?:who(?:'s|\s+is|\s+are)\s+)?(?:actually\s+|proper\s+)?(?:english|british)(?=\W*$|\s+(?:instead|next\s+time)\b)|\b(?:who|that)\s+(?:can\s+)?speaks?\s+(?:the\s+)?(?:queen's|king's)\s+english\b", False  # fmt: skip
