"""The deed first and its doer last: "Drink driver. Killed a lad and got it hushed up. Keith Example, our mayor everybody."

The sentence of the deed has no doer, and the one after it is a name with an office and no more. A name that somebody
calls on, thanks or asks stands in a sentence of its own words, and is no such end.
"""

from __future__ import annotations

from collections.abc import Sequence

from moderation.lexicon import accused
from moderation.patterns.letters import guarded
from moderation.text import names

_FELON = r"(?:(?:drink|drunk)[\s-]driver|hit[\s-]and[\s-]run(?:\s+driver)?|(?:wife|woman|child|granny)[\s-]beater|paedo(?:phile)?|pedo(?:phile)?|nonce|rapist|kidd(?:ie|y)[\s-]fiddler|(?:child|kid)\s+(?:abuser|molester|groomer)|murderer|killer|fraudster|thief|burglar|arsonist|drugs?\s+dealer|embezzler|blackmailer)"
_PERSON = r"(?:(?:a|an|some|the|that|his|her|my|our|two|three)\s+)(?:\w+\s+){0,2}?(?:lad|lass|kid|child|boy|girl|man|woman|cyclist|biker|pedestrian|pensioner|teenager|teen|toddler|baby|mum|dad|wife|girlfriend|missus|barmaid|couple|family)\b(?!')"
_DEED = rf"(?:(?:killed|murdered|raped|battered|ran\s+(?:over|down)|knocked\s+(?:down|over)|mowed\s+down|hit)\s+{_PERSON}(?!\s+with\s+an?\s+(?:fine|bill|parking|letter|snowball))|left\s+{_PERSON}\s+(?:dying|for\s+dead|bleeding|lying)|put\s+(?:her|him|{_PERSON})\s+in\s+hospital|did\s+it\s+to\s+{_PERSON}|drunk\s+(?:at|behind)\s+the\s+wheel|(?:stole|embezzled|fiddled)\s+(?:[\w']+\s+){{0,4}}?(?:money|cash|funds?|expenses|thousands|grand|charity|votes?|from)\b|(?:torched|set\s+fire\s+to)\b|took\s+(?:bribes|backhanders)|(?:got\s+)?caught\s+with\s+(?:pics|images))"
# Somebody with power made the proof go away.
_FRIEND = r"(?:mates?|pals?|budd(?:y|ies)|cops?|coppers?|police|judge|lodge|masons?|constable|the\s+force|officers?|dad|father|brother|uncle)"
_HUSHED = r"(?:lose|lost|losing|bury|buried|bin|binned|shred|shredded|destroy\w*|vanish\w*|disappear\w*|drop(?:ped)?|cover\w*\s+(?:it\s+)?up|hush\w*|(?:let|got)\s+off|paid\s+off|bought\s+off|look(?:ed)?\s+the\s+other\s+way)"
_FELON_ALONE = guarded(
    rf"^\W*(?:(?:a|the|convicted|known|proven|serial|ex|former)\s+)*{_FELON}\W*$"
)
_DEED_ALONE = guarded(
    rf"^\W*(?:once\s+|he\s+|she\s+)?{_DEED}\b[^?]*?\b(?:{_FRIEND}\b[^?]*?\b{_HUSHED}|{_HUSHED}\b[^?]*?\b{_FRIEND})\b"
)
_OFFICE = r"(?i:(?:deputy\s+|council\s+|town\s+|new\s+|lord\s+|cabinet\s+|group\s+)*(?:mayor|leader|councillor|cllr|mp|ms|chair(?:man|woman)?|member|commissioner|chief\s+exec(?:utive)?|clerk|candidate)(?:\s+of\s+the\s+council|\s+for\s+\w+)?)"
_BEFORE = r"(?i:(?:(?:so\s+)?(?:that(?:['’]?s|\s+is)|this\s+is|meet|i\s+give\s+you|introducing|give\s+it\s+up\s+for|(?:a\s+)?big\s+hand\s+for|say\s+hello\s+to)\s+)?)"
_AFTER = r"(?i:(?:,?\s*(?:everybody|everyone|folks|people|ladies\s+(?:and|&|n)\s+gent\w*|for\s+you|there\s+you\s+(?:go|have\s+it)|(?:please\s+)?(?:give|lets\s+give|let's\s+give)\s+(?:him|her)\s+a\s+(?:big\s+)?(?:round\s+of\s+applause|clap|hand)))*)"
_UNVEILED = guarded(
    rf"^\W*{_BEFORE}(?:{names.FULL}\s*[,–-]?\s*(?i:our|your|the)?\s*{_OFFICE}|(?i:our|your|the)\s+{_OFFICE}\s*,?\s*{names.FULL}|(?:Cllr|Councillor|Mayor)\s+{names.NAME}(?:\s+{names.NAME})?(?=\W*[👏🤡👀🥂🎉]|,?\s*(?i:every|folks|people|ladies|for\s+you|there\s+you|give|let))){_AFTER}\W*$"
)
_NOT_ASSERTED = guarded(accused.NOT_ASSERTED)
FARTHEST = 3  # sentences from the deed to the name


def may_unveil(text: str) -> bool:
    """Whether a text may hold such a deed: quick, and sure only where it is False."""
    small = text.lower()
    return _DEED_ALONE.may_match(small) or _FELON_ALONE.may_match(small)


def unveils(clauses: Sequence[str], number: int) -> bool:
    """Whether a sentence, with its capitals, is a deed without a doer, and one soon after it is the doer's name and office."""
    said = clauses[number].lower()
    if _NOT_ASSERTED.search(said):
        return False
    far = (
        1 if _FELON_ALONE.search(said) else FARTHEST if _DEED_ALONE.search(said) else 0
    )
    after = clauses[number + 1 : number + 1 + far]
    return any(_UNVEILED.search(each.replace("’", "'")) for each in after)
