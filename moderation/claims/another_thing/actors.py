"""Who does it: a company, a health board or another body in the place where the claim has the council.

"The bank spent £900,000 on new chairs" holds every word of "the council spent £900,000 on new chairs" but one, and is
of another. The body must be the subject of the claim's own verb, its doer in the passive, or the owner of what the
claim says is the council's. "They", "this lot", a councillor, a party or nobody at all may be the council.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from moderation.claims.nearest.fullest import (
    COUNCIL,
    fullest,
    keys_of,
    of_the_council,
    wordings,
)
from moderation.claims.wording.names import NO_NAMES
from moderation.claims.wording.words import plain, stem, tokens
from moderation.lexicon import forms, vocabulary
from moderation.patterns.late import late
from moderation.types import Claim

# Nouns of bodies, each with what tells it from a part of the council.
_BODY = (
    r"(?:(?:health|water|gas|electricity|tourist|exam) (?:board|company|firm|supplier)|company|firm|corporation|employer|brewery|retailer"
    r"|housing association|rugby union|(?:football|rugby|golf|cricket|tennis) club|trade union|universit(?:y|ies)|college|government|senedd|parliament|assembly|treasury|home office|ministry"
    r"|(?:(?:primary|secondary|high|junior|infant|comprehensive) )?school|academy|surgery|hospital|bank|charity|supermarket|hotel|church|chapel|diocese|police(?: force)?|fire service|ambulance service|army|airport|nhs(?: trust)?|bbc|trust|building society|broadcaster|newspaper|lottery(?: fund)?|heritage fund|foundation)"
)
_BODY_NAME = (
    r"(?:University|College|Water|Energy|Power|Gas|Bank|(?:Health|Water) Board|Government|Parliament|Trust|Airport|Airways|Rail|Railways?|Buses|Coaches|Hospital|Club|Union"
    r"|Homes|Developments?|Developers|Group|Brothers|Bros|Estates|Properties|Holdings|Construction|Builders|Contractors|Partners|Partnership|Solutions|Investments|Ventures|Capital|Logistics|Motors|Breweries|Waste|Recycling"
    r"|Association|Ltd|Limited|[Pp][Ll][Cc]|Company|Police|FC|RFC|Media|Telecom|Broadband|Insurance|Supermarkets?|Hotels?|Church|Agency|Railway|Lottery(?: Fund)?|Heritage Fund|Foundation)"
)
# Names that stand alone and that everybody knows for no council.
WELL_KNOWN = (
    r"(?:Tesco|Asda|Sainsbury'?s?|Morrisons?|Aldi|Lidl|Waitrose|Iceland|Boots|Argos|Greggs|Primark|Ikea|Amazon|Google|Facebook|Meta|Twitter|Instagram|Tik ?[Tt]ok|YouTube|Netflix|Microsoft|Apple"
    r"|Uber|Airbnb|eBay|Ebay|McDonald'?s|Starbucks|Costa|Nando'?s|Wetherspoons?|Barclays|Lloyds|NatWest|Natwest|Santander|Halifax|Nationwide|Vodafone|Virgin|Sky|Openreach|Shell|Esso|Texaco"
    r"|Stagecoach|Arriva|Ryanair|Cadw|Westminster|Whitehall|Capita|Serco|Veolia|Biffa|Ofcom|Ofsted|Ofwat|Estyn|BBC|HSBC|ITV|IKEA|ASDA|TESCO|EDF|EE|UEFA|FIFA|NatureScot|Natural Resources Wales|Network Rail|Royal Mail|Post Office|D[wŵ]r Cymru)"
)
# Letters that stand for a body: no vowels, no council's ("NCC"), nothing that is said for short.
_LETTERS = r"(?!(?:[A-Z]*(?:CC|BC|DC|TC)|MPs?|PM|TBH|BTW|WTF|FFS|PMSL|NVM|PPL|PLS|THX|RT|FB|TV|CCTV|HGV|CHRS|MR|MRS|DR|ST|RD|NB|PS|HQ|PR)\b)[B-DF-HJ-NP-TV-XZ]{2,5}"
_DET = r"(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]his|[Tt]hat|[Aa]n?|[Yy]our|[Ss]ome)"
_NAME = r"[A-Z][\w'&-]*"
_ORG = (
    rf"(?:{_DET} (?:(?!(?:council|cabinet|town|county|city|borough)\b)[\w-]+ ){{0,2}}?{_BODY}|(?:{_DET} )?(?:(?!(?:Council|Our|The|A|An|My|This)\b){_NAME} ){{1,3}}?{_BODY_NAME}"
    rf"|(?:{_DET} )?(?:University|Bank|Church|Ministry|Department) (?:of|for) {_NAME}|(?:{_DET} )?{WELL_KNOWN}|(?:{_DET} )?{_LETTERS})"
)
_NO_SUBJECT = r"(?<!\bof )(?<!\bat )(?<!\bin )(?<!\bby )(?<!\bto )(?<!\bon )(?<!\bfor )(?<!\bfrom )(?<!\bwith )(?<!\bnear )(?<!\blike )(?<!\bthan )(?<!\bvia )(?<!\boutside )(?<!\bopposite )"
_BEFORE_VERB = r"(?:(?:has|have|had|is|are|was|were|will|would|been|also|just|now|already|even|only|once|recently|still|\w+ly|gonna|going to|about to|due to|set to|to|plans to|start(?:s|ed|ing)?|stop(?:s|ped)?|begun|began) )*"
# One name that nobody here knows: a company or another town, in the place of who does it.
_STRANGER = r"(?:[A-Z][a-z][\w&-]{3,})"
_STRANGER_DOES = late(rf"(?:^|(?<=[\s(\"'])){_NO_SUBJECT}(?<![A-Z][a-z] )(?P<org>{_STRANGER})(?:(?:'s|'ve) | )(?P<aux>{_BEFORE_VERB})(?P<verb>[a-z]+)\b(?P<rest>.*)$")  # fmt: skip
_LIKE_COUNCIL = ("council", "councils", "councillor", "councillors", "cabinet", "theyve", "cyngor")  # fmt: skip
_A_SLIP = 0.6
_NO_NAME_ENDS = late(
    r"(?:s|ly|ment|ship|tion|ing|ed|ive)$"
)  # "Bosses", "Apparently", "Management"
_DOES = late(rf"(?:^|(?<=[\s(\"'])){_NO_SUBJECT}(?P<org>{_ORG})(?:(?:'s|'ve|'re|'ll) | )(?P<aux>{_BEFORE_VERB})(?P<verb>[a-z]+)\b(?P<rest>.*)$")  # fmt: skip


def _by(org: str) -> tuple[re.Pattern[str], ...]:
    """What is done by such a body: any word some way before "by", then the one that stands before it."""
    between = (r"(?:[\w£%.,'-]+ ){0,6}?", "")
    return tuple(
        re.compile(rf"\b(?P<verb>[a-z]+)\b {some}by (?P<org>{org})(?!\w)(?P<rest>.*)$")
        for some in between
    )


_STRANGER_BY = _by(rf"{_STRANGER}(?! [A-Z])")
_DONE_BY = _by(_ORG)
_HAS = late(rf"(?:^|(?<=\s))(?P<org>{_ORG})'s? (?P<what>(?:[a-z]+ ){{0,2}}[a-z]+)")
_OF = late(rf"\b(?P<what>[a-z]+) of (?P<org>{_ORG})(?!\w)")
_MAKES = late(r"(?:makes?|made|making|forc(?:es?|ed|ing)|lets?|tells?)$")
_PASSIVE = late(r"\b(?:been|(?:is|are|was|were) (?:\w+ly |also |just |now |already |even |only )*)$")  # fmt: skip
_OURS_AFTER = late(rf"{COUNCIL.pattern}|\bcouncil(?:lors?|'s)?\b(?! tax)|\b(?:cllrs?|cabinet|they|they've|they're|this lot|our lot)\b")  # fmt: skip
_OF_THE_COUNCIL = late(r"\b(\w+ \w+) of the council\b")
_COUNCILS_OWN = late(r"\bcouncil(?:'s)? (?!tax\b)(\w+ \w+|\w+)")


def other_actor(sentence: str, claim: Claim | None, home: frozenset[str] = frozenset()) -> bool:  # fmt: skip
    """Whether another body than the council does what the claim says of the council, or has what it says the council has.

    home: names that are our own, in small letters.
    """
    if claim is None or not of_the_council(claim):
        return False
    clause = fullest(sentence.replace("’", "'"), claim)
    if sum(c.isupper() for c in clause) > sum(c.islower() for c in clause):
        return False  # in capitals no name is told from a word
    keys = keys_of(claim)
    if any(
        match is not None and not _claims_own(match["org"], keys)
        for match in (_doing(clause, keys), _done_by(clause, keys), _having(clause, claim))
    ):  # fmt: skip
        return True
    acts = (_doing(clause, keys, _STRANGER_DOES), _done_by(clause, keys, _STRANGER_BY))
    return any(m is not None and _stranger(m["org"], claim, home) for m in acts)


# "Their own allowances" are no "allowance for carers".
_OWN = late(r"\b(?:own|themselves|himself|herself|yourselves|ourselves)\b")
_OTHERS = late(
    r"\bfor (?:[\w-]+ ){0,2}?(?:carers?|staff|workers?|teachers?|nurses?|pensioners?|apprentices|families|parents|children|kids|students|pupils|tenants|volunteers?|drivers|residents|cleaners|firefighters|veterans|refugees|disabled|people)\b"
)


def for_others(sentence: str, claim: Claim | None) -> bool:
    """Whether somebody else gets what the claim says that they gave themselves."""
    if claim is None or not _OWN.search(plain(claim.claim)):
        return False
    clause = plain(fullest(sentence, claim))
    return bool(_OTHERS.search(clause)) and not _OWN.search(clause)


def _stranger(name: str, claim: Claim, home: frozenset[str]) -> bool:
    """Whether a name is no English word, no slip for the council, and none that we know."""
    low = name.lower()
    if low in home or low in vocabulary() or low in forms("english") or stem(low) in vocabulary():  # fmt: skip
        return False
    if _NO_NAME_ENDS.search(low) or low in NO_NAMES or low in plain(" ".join(wordings(claim))):  # fmt: skip
        return False
    return all(SequenceMatcher(None, low, each).ratio() < _A_SLIP for each in _LIKE_COUNCIL)  # fmt: skip


def _doing(clause: str, keys: frozenset[str], form: re.Pattern[str] = _DOES) -> re.Match[str] | None:  # fmt: skip
    """The body that is the subject of the claim's verb, or that makes somebody do it."""
    for match in form.finditer(clause):
        passive = _PASSIVE.search(match["aux"]) and not match["verb"].endswith("ing")
        if passive or _OURS_AFTER.search(plain(match["rest"])):
            continue
        if _in(match["verb"], keys) or (_MAKES.match(match["verb"]) and _in(match["rest"], keys)):  # fmt: skip
            return match
    return None


def _done_by(clause: str, keys: frozenset[str], forms: tuple[re.Pattern[str], ...] = _DONE_BY) -> re.Match[str] | None:  # fmt: skip
    if _OURS_AFTER.search(plain(clause)):
        return None
    found = (form.search(clause) for form in forms)
    return next((match for match in found if match and _in(match["verb"], keys)), None)


def _having(clause: str, claim: Claim) -> re.Match[str] | None:
    """The body that owns, or whose officer is, what the claim says is the council's."""
    owned = _owned(claim)
    if not owned or _OURS_AFTER.search(plain(clause)):
        return None
    for match in (*_HAS.finditer(clause), *_OF.finditer(clause)):
        if _in(match["what"], owned):
            return match
    return None


@lru_cache(maxsize=512)
def _owned(claim: Claim) -> frozenset[str]:
    """What a claim says is the council's: "the council's chief executive", "council car parks"."""
    text = plain(claim.claim)
    found = _COUNCILS_OWN.findall(text) if "council's" in text else []
    found += _OF_THE_COUNCIL.findall(text)
    return frozenset(t.key for text in found for t in tokens(text))


def _claims_own(org: str, keys: frozenset[str]) -> bool:
    """Whether the claim itself speaks of this body."""
    said = {t.key for t in tokens(org)}
    return bool(said) and said <= keys


def _in(words: str, keys: frozenset[str]) -> bool:
    return any(t.key in keys for t in tokens(words))
