"""Welsh sentences that tell of a claim's matter as denied, refused, given up or put off, or answer it with "rwtsh".

"Mae'r cyngor wedi gwrthod cau ei lyfrgelloedd" holds every word of "Mae'r cyngor yn cau ei lyfrgelloedd" and says its
opposite. As in English (refused.py) it is read by what the word governs: most of what the sentence shares with the
claim, and the claim's own verb. Two such words undo each other ("gwrthod diystyru cau"). A claim that itself tells of a
refusal turns nothing round.
"""

from __future__ import annotations

import re

from moderation.claims.stance.welsh_forms import roots, ways
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_TENSES = r"(?:u|odd|wyd|ir|a|on|ant|ai|ais|asant|asom|iff)"
_REFUSED = (
    rf"(?:(?:ng|g)?wrthod{_TENSES}?|(?:dd|d|n)iystyr{_TENSES}|(?:ng)?(?:o|go)hiri(?:o|odd|wyd|r|on|ant)|(?:c|g|ch|ngh)ansl(?:o|odd|wyd|ir|on)"
    r"|atal(?:iodd|iwyd)?|hatal|rhwystr(?:o|odd|wyd)|rwystro)"
)
_DENIED = rf"(?:(?:ng|g)?wad{_TENSES})"
_GIVEN_UP = r"(?:rh?o(?:i|ddodd|ddwyd|es|wyd)(?:'r)?\s+(?:(?:y|yr|cyngor|cabinet|cynghorwyr|nhw|o|e|hi)\s+){0,3}gorau i)"
_NOT_DONE = r"(?:(?:p|b|m|mh|ph)eidio(?:\s+ag?)?|heb(?!\s+(?:sail|os)\b)|(?<!am )byth(?=\s+(?:eto\s+)?(?:yn|am|wedi|mynd)\b)|am fyth)"
# Who is against it takes a vote to stop it; "yn erbyn penderfyniad y cyngor" takes the decision for a fact.
_VOTED = r"(?:(?:ph?leidlei|bleidlei|mhleidlei|pend|bend|phend)\w+\s+(?:(?:y|yr|cyngor|cabinet|cynghorwyr|nhw|pawb)\s+){0,3}yn erbyn(?!\s+(?:bod|fod|y penderfyniad|penderfyniad)\b))"
_ANY = rf"{_REFUSED}|{_DENIED}|{_GIVEN_UP}|{_NOT_DONE}|{_VOTED}"
# To refuse what others say against a thing is to let it go on.
_OPPOSED = r"(?:(?:ng|g)?wrthwyneb\w*|(?:d|dd|n)eiseb\w*|ph?rotest\w*|brotest\w*|apel\w*)(?:\s+(?:\w+\s+){0,2}?yn erbyn)?"
_TURNS = late(rf"\b(?:{_ANY}|{_OPPOSED})(?!\w)")
_TOLD = late(rf"\b(?:{_ANY})(?!\w)")
_DENIAL = late(rf"{_DENIED}$")
_PASSIVE = late(rf"(?:\b(?:ei|eu)|'[iu])\s+(?:{_REFUSED}|{_DENIED})(?!\w)")
# "Gwrthod dweud a fydd yn cau": nothing is told of the closing itself.
_SILENT = late(
    r"^\s*(?:(?:y|yr|cyngor|cabinet|cynghorwyr)\s+){0,3}(?:d?dweud|[cg]adarnhau|ateb|gwneud sylw|wneud sylw|trafod|drafod|[ce]sbonio|egluro|[cg]yhoeddi|gwrando|wrando)\b"
)
_NOT = late(
    r"\b(?:ni|nid|neb|ddim|dim|methu|amhosib\w*|anodd|dyw|dydy|dydi|dydyn|sneb)\b"
)
_SEGMENT = late(
    r"[,.;:!?()]+|\s[-–—]\s|\b(?:ac|ond|er|oherwydd|achos|felly|wedyn|gan fod)\b"
)
_MOST = 0.5  # of what a sentence shares with the claim, which the word must govern
_LETTERS = 3

_FALSE = r"(?:rwtsh|celwydd(?:au)?|gelwydd|nonsens|sothach|dwli|ffwlbri|anwiredd|lol(?=\s+(?:llwyr|pur|botes|wirion|gwirion|noeth|bod|fod|yw|ydy|ydi)\b))"
_LEAD = r"(?:(?:am|dyna|hollol|yn|cwbl|llwyth|pentwr|o|dim|ond|mae|hyn|hynny|mae'n|hyn'n|hynny'n)\s+){0,4}"
_HOW = (
    r"(?:\s+(?:llwyr|pur|noeth|hollol|glan|i gyd|botes|wirion|gwirion|yw|ydy|ydi)){0,3}"
)
_WRONG = r"(?:anghywir|celwyddog|ffug|di-sail|ddi-sail|ddim yn wir)"
# At the head of a sentence, with a comma or "bod" behind; at its end, after a comma; or the whole of the next one.
_ANSWER = late(
    rf"^\W*{_LEAD}{_FALSE}{_HOW}\s*(?:[,.!:;–—-]|$|\b(?:bod|fod|mai|taw|eu bod|ei fod|ei bod|fod y|bod y)\b)"
    rf"|[,;:!–—-]\s*{_LEAD}(?:{_FALSE}{_HOW}|{_WRONG}(?:\s+(?:llwyr|hollol))?)\W*$"
)
_WHOLE = late(rf"^\W*{_LEAD}(?:{_FALSE}{_HOW}|{_WRONG}(?:\s+llwyr)?)\W*$")


def answered_false(sentence: str, after: str = "") -> bool:
    """Whether a Welsh sentence, or the one after it, calls it rubbish or a lie as an answer."""
    return bool(_ANSWER.search(plain(sentence)) or _WHOLE.search(plain(after)))


def refused_in_welsh(sentence: str, wording: str) -> bool:
    """Whether a Welsh sentence tells of what the wording says as denied, refused, given up or put off."""
    text, claim = plain(sentence), plain(wording)
    if not _TOLD.search(text) or _TOLD.search(claim):
        return False
    shared = _shared(text, claim)
    return any(_undone(each, claim, shared) for each in _SEGMENT.split(text) if each)


def _undone(segment: str, claim: str, shared: set[str]) -> bool:
    """Whether an uneven number of such words governs what is shared with the claim."""
    found = list(_TURNS.finditer(segment))
    if not found:
        return False
    passive = _PASSIVE.search(segment)
    what = segment[: passive.start()] if passive else segment[found[0].end() :]
    first = found[0].group()
    if not passive and (_SILENT.search(what) or not _TOLD.search(segment)):
        return False
    if _NOT.search(segment[: found[0].start()]) and not first.startswith("byth"):
        return False
    held = _shared(what, claim)
    if not held or len(held & shared) < _MOST * len(shared):
        return False
    said, claimed = ways(what), ways(claim)
    if claimed and not said & claimed and not _DENIAL.search(first):
        return False
    return len(found) % 2 == 1


def _shared(text: str, claim: str) -> set[str]:
    """The words of a text that the claim has too, in whatever mutation."""
    known = {root for word in _words(claim) for root in roots(word)}
    return {word for word in _words(text) if roots(word) & known}


def _words(text: str) -> list[str]:
    return [w for w in re.findall(r"[a-z]+|\d+", text) if len(w) >= _LETTERS or w.isdigit()]  # fmt: skip
