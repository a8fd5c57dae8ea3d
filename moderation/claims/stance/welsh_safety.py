"""What a Welsh sentence says of the safety of a thing, in whatever words: "dydy o ddim yn saff", "peidiwch ag yfed", "mae'n beryglus".

A claim may say that something is not safe ("Nid yw dŵr tap Penrhos yn ddiogel i'w yfed"). Who warns of it, calls it dangerous or
says "not safe" as people speak, says the same with another number of negatives; who says "not dangerous" or "nothing is wrong with it"
says the opposite. So claim and comment are brought to one reading before they are held against each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from moderation.claims.stance.welsh_forms import same_deed
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_ADVERB = r"(?:(?:hollol|gwbl|cwbl|ddigon|digon|berffaith|perffaith|arbennig o|wirioneddol|rhy|eithaf|reit) )?"
_SAFE = r"(?:n?diogel|ddiogel|saff|ffit|addas|iawn|yfadwy|glan|lan|ddiniwed|holliach|iachus)"
_BAD = r"(?:ph?eryglus|beryglus|anniogel|anaddas|[gw]?wenwynig|ll?ygredig|wenwyn|halogedig|afiach|niweidiol)"
_TAINTED = r"wedi(?: ei| eu| i| cael (?:ei|eu))? (?:l?lygru|halogi|g?wenwyno|heintio)"
_NOT_BE = r"(?:(?:nid|nad|nag) (?:yw|ydy|ydi|ydyn|ydynt)|dyw|dydy|dydi|dydyn|dyn|tydi|tydy|tydyn|di|dy|ni fydd|na fydd|fydd|so|smo)"
_BE = r"(?:mae|maen|ma|bydd|bod|fod)"
_WORDS = (
    r"(?:(?!(?:mae|bod|fod|nad|nid|dydy|dyw|dydi|peidiwch|paid|os)\b)[\w'-]+ ){0,8}?"
)
_USE = r"(?: (?P<use>(?:(?:i'w|i|ar gyfer) (?:(?:ei|eu|chi|ni|neb|bobl) )?(?P<verb>\w+)(?: (?:ynddo|ynddi|arno|arni|drosti|drosto)\b)?)))?"
_STATE = late(
    rf"\b(?:(?P<not>{_NOT_BE})|{_BE}) (?P<what>{_WORDS})(?P<ddim>ddim )?(?:(?:bellach|mwyach|nawr|rwan|dal|o hyd) )?"
    rf"(?:yn {_ADVERB}(?:{_SAFE}|(?P<bad>{_BAD}))|(?P<tainted>{_TAINTED}))\b{_USE}"
)
# "Dydy hi ddim yn saff yfed y dŵr": what is spoken of stands behind its use.
_VERB = r"(?P<verb>(?:[yh]?yfed|ny?fed|nofio|ymdrochi|[bf]wyta|[dn]?defnyddio|ddefnyddio|ch?roesi|groesi|[mf]ynd|chwarae|ch?erdded|gerdded|g?yrru|anadlu|ch?yffwrdd|gyffwrdd|ch?oginio|goginio|ymolchi))"
_THING = r"(?: (?:a|ag|ar|yn|ym|yng|gyda|efo|dros|ar hyd|i mewn i))? (?P<what>(?!(?:a|ac|gan|gyda)\b)[\w'-]+(?: (?!(?:achos|oherwydd|gan|ond|os|ac|am|rhag|nes|tan|heb)\b)[\w'-]+){0,5})"
_TO = late(
    rf"\b(?:(?P<not>{_NOT_BE})|{_BE}) (?:(?:hi|o|e) )?(?P<ddim>ddim )?yn {_ADVERB}(?:{_SAFE}|(?P<bad>{_BAD})) (?:i )?(?:(?:chi|ni|neb|bobl) )?{_VERB}{_THING}"
)
_NEEDS_CARE = r"(?:peidiwch|paid|peidied neb|cofiwch beidio|cofia beidio|(?:rhaid|gwell)(?: i (?:chi|ni|bawb))? (?:peidio|beidio)|osgowch|osgoi|(?:ddylech chi|ddylen ni|ddylet ti) ddim|ddylai neb|ni ddylid|ni ddylech)(?:(?: a)? gadael i(?:'ch| eich| y| neb)(?: (?!yfed|nofio)\w+)?)?"
_WARNS = late(rf"\b{_NEEDS_CARE}(?: ag?)? {_VERB}{_THING}")
_NEVER = late(rf"\bnac? (?P<verb>yf(?:wch|a|ed neb)|nofiwch|nofia|fwytewch|ddefnyddiwch|chroeswch){_THING}")  # fmt: skip
_MAY = late(rf"\b(?:gallwch|gallwn|gall pawb|cewch|cawn|gelli|croeso i chi|mae modd)(?: (?:chi|ni|pawb))?(?: (?:dal|nawr|bellach|yn ddiogel))?(?: i)? {_VERB}{_THING}")  # fmt: skip
_NOTHING_WRONG = late(
    r"\b(?:does|sdim|nid oes|nad oes) ?(?:dim|unrhyw)?(?: byd| peth)?(?: (?:o'i le|yn bod|o le|peryglus|perygl|problem|drwg))+ (?:ar|efo|gyda|mewn|yn|ym|am|wrth yfed|yfed) (?P<what>[\w'-]+(?: (?!(?:achos|oherwydd|ond|os|ac)\b)[\w'-]+){0,5})"
)
_NO_NEED = late(rf"\b(?:does|sdim|nid oes|nad oes) ?(?:dim |rhaid )?(?:angen|rhaid|achos|rheswm) (?:i (?:chi|ni|neb|bawb) )?(?:[bf]erwi|(?:b|ph|f)?oeni am|[bp]ryderu am|ofni){_THING}")  # fmt: skip
_NEGATIVE = late(
    r"\b(?:nid|ddim|dim|nad|neb|gwadu|wadu|g?wadodd|g?wrthod(?:odd)?|(?:peidiwch|paid|stopiwch|peidio)(?: ag?)?(?= (?:dweud|deud|gweud|honni|esgus)))\b"
)
# What is hoped, feared, supposed or asked says neither.
_NOT_TOLD = late(r"\b(?:g?obeithi\w+|[tm]?angen|eisiau|isio|moyn|dyla\w*|os|efallai|falle|ella|hwyrach|tybed|pe|oni|ofni?|poeni|pryderu|a ydy|a yw|oes|siwr|profi|b?rofi|sicrhau|cyn|nes|tan|pan|oedd)\b")  # fmt: skip
_DOUBLE = late(r"\b(nid|nad) ((?:\S+ ){0,4}?)d?dim\b")
# "Maen nhw'n dweud ei fod yn ddiogel, ond dydy o ddim."
_TAKEN_BACK = late(r"^(?:ond )?(?:(?:dydy|dyw|dydi|tydi|nid yw)(?: (?:o|e|fo|hi))?(?: ddim)?|mae (?:o|e|fo|hi)|nac ydy|nac ydi|ydy mae)(?: (?:o gwbl|chwaith|siwr))?$")  # fmt: skip
_PRONOUN = frozenset(["", "o", "e", "fo", "fe", "hi", "nhw", "hynny", "hwn", "hyn", "hwnnw"])  # fmt: skip
_LITTLE = frozenset(["y", "yr", "ein", "eich", "ei", "eu", "fy", "dy", "holl", "hen"])
_ANY_USE = frozenset(["defnyddio", "ddefnyddio", "nefnyddio"])
_JOINED = late(r"'([nr]|(?<=wedi')i)\b")
_APART = {"n": " yn", "r": " y", "i": " ei"}
_CLAUSE = late(r"[,;:!?()]+\s*|\.\s+|\s[-–—]+\s|\s(?=(?:achos|oherwydd|gan fod|am fod|ac|ond)\b)")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Safety:
    """What one text says: whether the thing is safe, which thing, for what, and the text with a gap in the thing's place."""

    safe: bool
    what: str = ""  # "" where it is only "it"
    use: str = ""  # "i'w yfed"
    verb: str = ""  # "yfed"
    form: str = ""  # "nid yw {} yn ddiogel i'w yfed"
    rest: str = ""  # what stands behind it in its clause


def apart(part: str, wording: str) -> bool | None:
    """Whether of two Welsh texts one calls safe what the other calls unsafe. None where they do not both speak of one thing's safety."""
    claimed = _told(wording)
    said = _told(part) if claimed else None
    if claimed is None or said is None or not _same_thing(said, claimed, part):
        return None
    return said.safe != claimed.safe


def in_its_words(part: str, wording: str) -> str:
    """What a Welsh text says of a thing's safety, in the words of a wording that speaks of it, whether it agrees or not; else the text."""
    claimed = _told(wording)
    said = _told(part) if claimed else None
    if claimed is None or said is None or not said.what or not _same_thing(said, claimed, part):  # fmt: skip
        return part
    more = "" if said.verb and claimed.verb else said.use
    return " ".join(f"{claimed.form.format(said.what)} {more} {said.rest}".split())


def _same_thing(said: Safety, claimed: Safety, part: str) -> bool:
    """Whether the thing is the same by its first word, and is spoken of for the same use. "It" may be anything that a part names."""
    head, named = _head(claimed.what), [_head(said.what)] if said.what else plain(part).split()  # fmt: skip
    if not head or not any(same_deed(word, head) for word in named):
        return False
    if not (said.verb and claimed.verb) or said.verb in _ANY_USE:
        return True
    return same_deed(said.verb, claimed.verb)


def _head(what: str) -> str:
    return next((word for word in what.split() if word not in _LITTLE), "")


@lru_cache(maxsize=1024)
def _told(text: str) -> Safety | None:
    """What a text says of safety, all of its clauses together; None where they disagree or none speaks of it."""
    spread = _JOINED.sub(lambda found: _APART[found[1]], " ".join(plain(text).split()))
    clauses = [clause.strip(" .") for clause in _CLAUSE.split(spread)]
    found = [said for clause in clauses if (said := _of_clause(clause))]
    named = [said for said in found if said.what not in _PRONOUN]
    if not found or len({said.safe for said in found}) > 1:
        return None
    told = named[0] if named else replace(found[0], what="")
    if any(_TAKEN_BACK.search(clause) for clause in clauses):
        return replace(told, safe=not told.safe)
    return told


def _of_clause(clause: str) -> Safety | None:
    found, safe = _read(clause)
    if found is None:
        return None
    lead = clause[: found.start()]
    if _NOT_TOLD.search(lead):
        return None
    once = _DOUBLE.sub(r"\1 \2", lead)
    if len(_NEGATIVE.findall(once)) % 2:
        safe = not safe
    groups = found.groupdict()
    what = groups["what"].strip()
    start = found.start("what")
    form = f"{clause[found.start() : start]}{{}} {clause[start + len(groups['what']) : found.end()].lstrip()}"  # fmt: skip
    verb = groups.get("verb") or ""
    verb = "yfed" if verb.startswith("yf") else verb
    return Safety(safe, what, groups.get("use") or "", verb, form, clause[found.end() :].strip())  # fmt: skip


def _read(clause: str) -> tuple[re.Match[str] | None, bool]:
    """The words of a clause that speak of safety, and whether they call the thing safe."""
    for pattern in (_WARNS, _NEVER):
        if found := pattern.search(clause):
            return found, False
    for pattern in (_MAY, _NOTHING_WRONG, _NO_NEED):
        if found := pattern.search(clause):
            return found, True
    found = _TO.search(clause) or _STATE.search(clause)
    if found is None:
        return None, False
    groups = found.groupdict()
    bad = bool(groups.get("bad") or groups.get("tainted"))
    negative = bool(groups["not"] or groups["ddim"])
    return found, bad == negative
