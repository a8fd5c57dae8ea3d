"""Deeds that undo each other: who says that fees go up and who says that they go down say two things, in nearly the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from moderation.claims.stance.negation import IDLE_NEGATIVES
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_GO = r"(?:go(?:es|ing|ne)?|gonna go|went|com(?:e|es|ing)|came|(?:be|been|being|is|are|was|were) (?:put|brought|pushed))(?: (?:right|straight|back))?"
_PUT = r"(?:put(?:s|ting)?|push(?:es|ed|ing)?|bring(?:s|ing)?|brought|drive[ns]?|driving|drove)(?: (?!(?:up|down|and|but|or)\b)[\w'-]+){1,5}?"
# "Up for sale", "put up a sign", "down the road", "down to them": nothing rises or falls.
_PRICE = (
    r"(?! (?:for|in|at|on|the|a|an|with|there|here|as|to (?!£|\d))\b)(?! to (?!£|\d))"
)
_OF_PRICE = r"(?:(?= in (?:price|cost)| by\b| to £?\d| £?\d)| ?$|(?=\W)" + _PRICE + r")"
# Each pair: what does a thing, and what does the reverse. Words of other senses are left out: refuse, a block of flats, the cuts.
_APPROVED = (
    r"approv(?:e|es|ed|ing)|(?:giv(?:e|es|en|ing)|gave|got|granted) (?:[\w'-]+ ){0,6}?(?:the )?(?:green light|go-?ahead|permission|thumbs up)"
    r"|green-?lit|wav(?:ed|ing) through|vot(?:ed|ing) through|(?:c|g|ngh|ch)ymeradw\w+"
)
_REJECTED = (
    r"reject(?:s|ed|ing)?|refus(?:es|ed|ing)(?! to\b)|(?:turn(?:s|ed|ing)?|vot(?:ed|ing)|knock(?:ed|ing)?) (?:[\w'-]+ ){0,6}?(?:down|back)"
    r"|(?:thrown|threw|throw(?:s|ing)?|kick(?:ed|ing)?|chuck(?:ed|ing)?) (?:[\w'-]+ ){0,6}?out|block(?:ed|ing)|g?wrthod\w*"
)
_RAISED = (
    r"rais(?:e|es|ed|ing)(?! (?:concerns?|money|funds|awareness|questions?|objections?|an?|the (?:alarm|issue|matter))\b)"
    rf"|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|{_GO} up{_OF_PRICE}|{_PUT} up{_OF_PRICE}"
    r"|(?:c|ch|g|ngh)ynyddu|[cg]odi|chodi"
)
_LOWERED = (
    r"(?<!\ba )(?<!\bthe )cut(?:ting)?|(?:council|cabinet|they) cuts|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)|halv(?:e|es|ed|ing)"
    rf"|slash(?:es|ed|ing)?|{_GO} down{_OF_PRICE}|{_PUT} down{_OF_PRICE}|g?ostwng|lleihau|[td]orri|thorri"
)
_OPENED = (
    r"open(?:ed|s)|opening(?! (?:hours|times?|day|night|up)\b)|re-?open\w*|(?:is|are|be|been|stay(?:s|ed|ing)?|kept|keep(?:s|ing)?|now|still|back) open"
    r"|h?ail-?agor\w*|h?agor(?:wyd|odd)?"
)
_CLOSED = r"clos(?:ed|es|ing|ure)|close (?:down|the|our|all|it|them)|shut(?:s|ting)?|(?:ch|ngh|[cg])au(?:wyd|odd)?"
_HIRED = r"re-?hir(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|tak(?:e|es|en|ing) on|hir(?:e|es|ed|ing)"
_SACKED = r"sack(?:s|ed|ing)?|fir(?:ed|ing)|mak(?:e|es|ing) redundant|made redundant|laid off|lay(?:s|ing)? off"
_ALLOWED = r"allow(?:s|ed|ing)?|lift(?:s|ed|ing)? the ban(?: on)?"
_BANNED = (
    r"bann(?:ed|ing)|bans?|forbid(?:s|den|ding)?|prohibit(?:s|ed|ing)?|gwahardd\w*"
)
_STARTED = r"start(?:s|ed|ing)? (?:to (?!with\b)\w+|(?!(?:evening|morning)\b)\w+ing)"
_STOPPED = r"stop(?:s|ped|ping)? (?!(?:evening|morning)\b)\w+ing"
_SUM = r"(?:an? |over |about |nearly |another )?£ ?\d"
_PROFIT = rf"profits?|surplus|(?:made|makes|making) {_SUM}[\w.,]*(?: million| thousand)?(?! (?:\w+ )?(?:loss|deficit))"
_LOSS = rf"loss(?:es)?|deficit|(?:lost|loses|losing) {_SUM}"
_FOUGHT = r"(?: (?!(?:and|but|or)\b)[\w'-]+){0,4}? (?:case|appeal|court|award|bid|battle|fight|challenge|tribunal)"
_ADMITS = r"admit(?:s|ted|ting)?"
_DENIES = r"den(?:y|ies|ied|ying)"
_KEPT = r"(?:keep(?:s|ing)?|kept)(?! (?:\w+ing|on|it|us|them|you|quiet|up|out|off|away|to|secret|the (?:\w+ ){0,3}(?:secret|quiet)|(?:[\w'-]+ ){0,5}?(?:in the dark|waiting|guessing))\b)|(?:is|are|'s|now) back(?! (?:on|up|from|to)\b)"
_AXED = r"axe[ds]?|axing|scrap(?:s|ped|ping)|abolish(?:es|ed|ing)?|(?:is|are|'s|has|have|now) (?:all |now )?gone(?! (?:up|down|to|on|for|from|into|bust|mad|bankrupt|back|over|through)\b)"
_MOVES = r"(?:mov(?:e|es|ed|ing)|tak(?:e|es|en|ing)|took|hous(?:e|ed|ing)|bring(?:ing)?|brought)(?: (?!(?:and|but|or)\b)[\w'-]+){1,5}?"
_PUT_IN = r"install(?:s|ed|ing)?"
_TAKEN_OUT = r"remov(?:e|es|ed|ing)|(?:tak(?:e|es|en|ing)|took) (?:[\w'-]+ ){0,4}?(?:down|out)|ripp(?:ed|ing) (?:[\w'-]+ ){0,4}?out"
# Who else buys may buy what the council sells.
_COUNCIL = r"(?:council|cabinet|they|they're|they've)(?: (?:is|are|has|have|had|will|now|just|been|going to|to)){0,3}"
_BUYS = rf"{_COUNCIL} (?:buy(?:s|ing)?|bought|purchas(?:ed|ing))"
_SELLS = rf"{_COUNCIL} (?:sell(?:s|ing)?|sold|flogg(?:ed|ing))"
# What the developer wins the council loses.
_WON = rf"{_COUNCIL} (?:won|wins|winning){_FOUGHT}"
_LOST = rf"{_COUNCIL} (?:lost|loses|losing){_FOUGHT}"
_PAIRS = (
    (_APPROVED, _REJECTED),
    (_RAISED, _LOWERED),
    (_OPENED, _CLOSED),
    (_HIRED, _SACKED),
    (_ALLOWED, _BANNED),
    (_STARTED, _STOPPED),
    (_PROFIT, _LOSS),
    (_WON, _LOST),
    (_ADMITS, _DENIES),
    (_KEPT, _AXED),
    (rf"{_MOVES} into", rf"{_MOVES} out of"),
    (_PUT_IN, _TAKEN_OUT),
    (_BUYS, _SELLS),
)
_FROM_TO = late(
    r"\bfrom (?:(?:the|a|our|its|their) )?(?P<one>[a-z][\w'-]+)(?: [\w'-]+){0,3}? to (?:(?:the|a|our|its|their) )?(?P<other>[a-z][\w'-]+)"
)
_NOT = late(
    r"(?:\b(?:not|never|no longer|no|nid|ni(?= (?:f|ch|dd|all|yw)\w*)|ddim|heb|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|should|would|ai)nt)|n't)"
    r"(?: (?!(?:only|but|and|because|as|that|they|they're|we|you|it|it's|he|she)\b)[\w'-]+){0,3} $"
)
# "They deny it but they sold it" tells that it is so.
_BUT = late(r"^\W*but\b")
_DENIED = f"{_PAIRS.index((_ADMITS, _DENIES))}-"
_WAYS = tuple(
    (late(rf"\b(?:{one})(?!\w)"), late(rf"\b(?:{other})(?!\w)"))
    for one, other in _PAIRS
)


def ways(clauses: Iterable[str]) -> frozenset[str]:
    """Which deed of each pair the clauses of a statement tell, as "0+" or "0-", and from where to where, as "hall>school+"; a "not" right before it turns it round."""
    said = [plain(clause) for clause in clauses]
    told = frozenset(way for clause in said for way in _told(clause))
    return told - {_DENIED} if any(_BUT.search(clause) for clause in said) else told


def _told(clause: str) -> Iterator[str]:
    for found in _FROM_TO.finditer(clause):
        ends = found["one"], found["other"]
        yield f"{min(ends)}>{max(ends)}{'+-'[ends[0] > ends[1]]}"
    clause = IDLE_NEGATIVES.sub(" ; ", clause)  # "can't believe they're closing it"
    for number, pair in enumerate(_WAYS):
        for sign, deed in enumerate(pair):
            for found in deed.finditer(clause):
                turned = _NOT.search(clause[: found.start()]) is not None
                yield f"{number}{'+-'[sign ^ turned]}"


def opposite(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one tells of a deed, and the other of the reverse and not of it too."""
    for deed in {way[:-1] for way in one} & {way[:-1] for way in other}:
        both = {f"{deed}+", f"{deed}-"}
        if (one & both).isdisjoint(other & both):
            return True
    return False
