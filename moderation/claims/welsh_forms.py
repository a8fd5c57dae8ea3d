"""Welsh sentences that hold a claim and do not say it: asked, wondered, called untrue, supposed; and with another verb.

Welsh is compared by words alone, so a single other verb among many like words would pass for the claim.
"""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.words import plain

_BE = r"(?:yw|ydy|ydi|ydyn|oes|fydd|ydi'r|yw'r|ydy'r|gaiff|wnaeth|wnaiff|fyddan)"
_ASKS = re.compile(
    rf"\b(?:tybed|sgwn i|ys gwn i)\b|^\W*a {_BE}\b|\b(?:gwybod|gofyn|holi|siwr|sicr|dweud) (?:a|os) {_BE}\b|^\W*(?:{_BE}|oes rhywun)\b.*\?"
    r"|\b(?:ffynhonnell|tystiolaeth|prawf|dolen)\b.*(?:\?|os gwelwch yn dda|plis|plîs)|\bpwy (?:ddywedodd|wedodd|ddudodd|sy'n dweud)\b"
)
_DENIES = re.compile(
    r"\b(?:peidiwch|paid|peidio) (?:a|ag) (?:chredu|choelio|coelio|credu|rhannu|lledaenu|gwrando|llyncu)\b|\bcyn (?:i chi |rhannu|credu|lledaenu)"
    r"|\b(?:si|sion|stori|straeon|honiad|honiadau|sibrydion|newyddion|post|neges)\b(?: \w+){0,2} (?:di-sail|ddi-sail|disail|ffug|gau|anghywir|celwyddog|gelwyddog)\b"
    r"|\b(?:does|nid oes|nad oes) (?:dim|unrhyw) (?:gwir|sail|wirionedd)\b|\bheb (?:sail|unrhyw sail)\b|\bnid (?:yw|ydy)'n wir\b|\b(?:anghywir|celwydd|ffug|nonsens|sothach|lol) (?:yw|ydy|ydi|llwyr)\b"
    r"|\b(?:camwybodaeth|newyddion ffug|codi bwganod|celwydd noeth)\b|\byn (?:gelwydd|anghywir|ffug|gamarweiniol|ddi-sail|nonsens)\b|\bymddiheur\w+ am (?:ddweud|honni|adrodd|rannu)\b"
    r"|\b(?:rhyw|ryw) (?:ffwl|dwpsyn|idiot|benbwl)\b.*\b(?:dweud|honni)\b"
)
_SUPPOSED = re.compile(
    r"^\W*(?:(?:ond|wel|felly|a) )?(?:byddai|byddwn i|bydden|bydde|basai|basen|fasai|fyddai|pe (?:bai|baent|byddai|na|cai|caent)|petai|gallai|gallen|efallai|hwyrach|falle|ella|dylai|dylen|dylid|ni ddylai"
    r"|siwr o fod|mae'n siwr y|os (?:yw|ydy|bydd|ydyn|oes|na|mae|caiff|gaiff|byddan)|dychmygwch|beth pe)\b"
)
_MUTATED = (("ngh", "c"), ("mh", "p"), ("nh", "t"), ("ng", "g"), ("gh", ""), ("ch", "c"), ("dd", "d"), ("ph", "p"), ("th", "t"), ("g", "c"), ("b", "p"), ("d", "t"), ("f", "b"), ("l", "ll"), ("r", "rh"))  # fmt: skip
# What happens to things that councils run, and what is its opposite: only these verbs are told apart.
_WAYS = (
    ("cau", "agor", "ailagor", "cadw"),
    ("gwerthu", "prynu", "cadw"),
    ("codi", "gostwng", "lleihau", "rhewi", "torri"),
    ("dechrau", "gorffen", "stopio", "dileu"),
    ("adeiladu", "dymchwel"),
    ("colli", "ennill", "arbed"),
    ("gwahardd", "caniatau"),
    ("gwrthod", "cymeradwyo", "caniatau"),
    ("gwario", "arbed", "ennill"),
    ("dileu", "cadw", "ymestyn"),
)


_SHORTEST_ROOT = 3  # letters
_ENDINGS = re.compile(r"(?:wyd|odd|asant|asom|och|ais|iff|ith|ir|ant|ont|id|io|o|u)$")
_LONG_ENOUGH = 5  # letters left, where an ending is taken off


@lru_cache(maxsize=8192)
def roots(word: str) -> frozenset[str]:
    """What a Welsh word may be in the dictionary: its first letter unchanged, and a verb without its ending."""
    whole = {word}
    for here, there in _MUTATED:
        if word.startswith(here):
            whole.add(there + word[len(here) :])
    whole.add("g" + word)
    whole = {each for each in whole if len(each) >= _SHORTEST_ROOT}
    cut = {left for each in whole for left in (_ENDINGS.sub("", each),) if len(left) >= _LONG_ENOUGH}  # fmt: skip
    return frozenset(whole | cut)


def asks(sentence: str) -> bool:
    """Whether a Welsh sentence wonders or asks."""
    return bool(_ASKS.search(plain(sentence)))


def denies(sentence: str) -> bool:
    """Whether a Welsh sentence calls untrue what it tells, or warns of it."""
    return bool(_DENIES.search(plain(sentence)))


def supposed(sentence: str) -> bool:
    """Whether a Welsh sentence says what would, could or should be."""
    return bool(_SUPPOSED.search(plain(sentence)))


def another_verb(wording: str, said: str) -> bool:
    """Whether a Welsh text has, in the place of the wording's verb, one that says the opposite."""
    claimed, told = ways(wording), ways(said)
    if claimed & told:
        return False
    return any(row & claimed and row & told for row in map(frozenset, _WAYS))


def ways(text: str) -> frozenset[str]:
    """The verbs of a Welsh text that are told from their opposites, as in the dictionary."""
    found = (_unmutated(verb) for verb in re.findall(r"[a-z]{3,}", plain(text)))
    return frozenset(verb for verb in found if verb)


@lru_cache(maxsize=8192)
def verb_noun(word: str) -> str:
    """The verb-noun that a word of one text is in the dictionary, where it is one of those told apart; else the word."""
    bare = plain(word).partition("'")[0]
    return _unmutated(bare) or word


def _unmutated(word: str) -> str:
    """The verb-noun that a word is, its first letters as in the dictionary; "" where it is none of them."""
    known = {verb for row in _WAYS for verb in row}
    for here, there in (("", ""), *_MUTATED):
        if word.startswith(here) and there + word[len(here) :] in known:
            return there + word[len(here) :]
    return "g" + word if "g" + word in known else ""
