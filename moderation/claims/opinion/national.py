"""Who governs the country and what they do: no business of a council's, unless the sentence names the council, too."""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_AUX = r"(?:'s|'ve)?(?: (?:has|have|had|is|are|was|were|will|just|now|already|also|only|to|\w+ly))*"
_DOES = r"(?! (?:councillors?|cllrs?|council|candidates?|group|leaders?|members?|in (?:the|this|our)|here|locally|run|controlled|led|street|road|avenue|lane|house|school|drive|close|way|park|square|court)\b)"
# Nobody of these sits in a town hall; a councillor or a gritter may be called Reeves or Boris.
_PEOPLE = r"(?:(?:sir )?keir starmer|starmer|rachel reeves|rishi(?: sunak)?|sunak|liz truss|boris johnson|(?:nigel )?farage|(?:kemi )?badenoch|(?:donald )?trump|parliament|the (?:government|treasury|dwp|hmrc)|downing street|westminster|whitehall|mps)"
_NAMESAKES = (
    r"(?:(?:that )?(?:starmer|keir|reeves|truss|boris)|the (?:pm|prime minister))"
)
_PARTIES = r"(?:labour|the tories|tories|the conservatives|conservatives|reform(?: uk)?|the lib dems|lib dems|plaid(?: cymru)?|the snp)"
# What is settled in the capital alone; a party may close a library, or borrow a billion, where it runs the council.
_NATIONAL = late(
    r"\b(?:winter fuel|national insurance|income tax|inheritance tax|universal credit|state pension|child benefit|two[- ]child|track and trace|rwanda|brexit|test and trace|hs2|asylum (?:system|policy)|small boats)\b"
)
_START = r"^\W*(?:(?:so|and|but|well|now|because|apparently|yes|no|of course|remember|oh)\W+){0,3}"
_SOMEBODY = late(rf"{_START}{_PEOPLE}{_DOES}{_AUX} \w+")
_PERHAPS = late(
    rf"{_START}(?:{_PARTIES}|{_NAMESAKES}){_DOES}{_AUX} \w+|\b(?:by|under) (?:{_PARTIES}|{_PEOPLE}|{_NAMESAKES})\b(?! (?:councillors?|cllrs?|council|group)\b)"
)
_OURS = late(
    r"\b(?:councils?|cllrs?|councillors?|town hall|county hall|mayor|cabinet|local|(?:this|the) (?:town|city|village)|our (?:town|village|library|school|park|pool|hospital|bus(?:es)?|roads?|street)|here|you)\b"
)


def of_the_country(sentence: str) -> bool:
    """Whether somebody who governs the country does what a sentence tells, or a party does what is settled there."""
    text = plain(sentence)
    if _OURS.search(text):
        return False
    if _SOMEBODY.search(text):
        return True
    return bool(_PERHAPS.search(text) and _NATIONAL.search(text))
