"""Welsh sentences that hold a claim and do not say it: asked, wondered, called untrue, supposed; and with another verb.

Welsh is compared by words alone, so a single other verb among many like words would pass for the claim.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from moderation.claims.months import WELSH
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_BE = r"(?:yw|ydy|ydi|ydyn|oes|fydd|ydi'r|yw'r|ydy'r|gaiff|wnaeth|wnaiff|fyddan)"
_ASKS = late(
    rf"\b(?:tybed|sgwn i|ys gwn i)\b|^\W*a {_BE}\b|\b(?:gwybod|gofyn|holi|siwr|sicr|dweud) (?:a|os) {_BE}\b|^\W*(?:{_BE}|oes rhywun)\b.*\?"
    r"|\b(?:ffynhonnell|tystiolaeth|prawf|dolen)\b.*(?:\?|os gwelwch yn dda|plis|plîs)|\bpwy (?:ddywedodd|wedodd|ddudodd|sy'n dweud)\b"
)
_DENIES = late(
    r"\b(?:peidiwch|paid|peidio) (?:a|ag) (?:chredu|choelio|coelio|credu|rhannu|lledaenu|gwrando|llyncu)\b|\bcyn (?:i chi |rhannu|credu|lledaenu)"
    r"|\b(?:si|sion|stori|straeon|honiad|honiadau|sibrydion|newyddion|post|neges)\b(?: \w+){0,2} (?:di-sail|ddi-sail|disail|ffug|gau|anghywir|celwyddog|gelwyddog)\b"
    r"|\b(?:does|nid oes|nad oes) (?:dim|unrhyw) (?:gwir|sail|wirionedd)\b|\bheb (?:sail|unrhyw sail)\b|\bnid (?:yw|ydy)'n wir\b|\b(?:anghywir|celwydd|ffug|nonsens|sothach|lol) (?:yw|ydy|ydi|llwyr)\b"
    r"|\b(?:camwybodaeth|newyddion ffug|codi bwganod|celwydd noeth)\b|\byn (?:gelwydd|anghywir|ffug|gamarweiniol|ddi-sail|nonsens)\b|\bymddiheur\w+ am (?:ddweud|honni|adrodd|rannu)\b"
    r"|\b(?:does|nid oes) neb (?:yn|wedi) (?:dweud|deud|gweud|honni|awgrymu|cynnig|bwriadu)(?! (?:dim|wrth|celwydd|y gwir)\b)"
    r"|\b(?:rhyw|ryw) (?:ffwl|dwpsyn|idiot|benbwl)\b.*\b(?:dweud|honni)\b"
)
_SUPPOSED = late(
    r"^\W*(?:(?:ond|wel|felly|a) )?(?:byddai|byddwn i|bydden|bydde|basai|basen|fasai|fyddai|pe (?:bai|baent|byddai|na|cai|caent)|petai|gallai|gallen|efallai|hwyrach|falle|ella|dylai|dylen|dylid|ni ddylai"
    r"|siwr o fod|mae'n siwr y|os (?:yw|ydy|bydd|ydyn|oes|na|mae|caiff|gaiff|byddan)|dychmygwch|beth pe)\b"
)
_MUTATED = (("ngh", "c"), ("mh", "p"), ("nh", "t"), ("ng", "g"), ("gh", ""), ("ch", "c"), ("dd", "d"), ("ph", "p"), ("th", "t"), ("g", "c"), ("b", "p"), ("d", "t"), ("f", "b"), ("l", "ll"), ("r", "rh"), ("m", "b"), ("n", "d"))  # fmt: skip
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


# One deed in other words: who says one of a row has said the others.
_SAME_DEED = tuple(
    frozenset(row.split())
    for row in (
        "cau gau chau nghau caeodd caewyd clo gloi cloi",
        "dileu torri diddymu sgrapio stopio dod gwared diwedd ben dim",
        "dymchwel chwalu dinistrio bwrw",
        "gwerthu gwerth",
        "codi cynyddu godiad codiad cynnydd lan fyny",
        "gostwng lleihau",
        "dyblu dwbl dwywaith",
        "gwario hala talu costio",
        "dirwyo dirwy dirwyon cosbi gosb",
        "casglu gwagio",
        "angen rhaid gofyn mynnu",
        "diogel saff",
        "gwahardd gwaherddir gwaharddwyd gwaharddir atal",
        "pleidleisio",
    )
)
# Verbs that tell nothing by themselves: what is done stands behind them.
_LIGHT_VERBS = frozenset(["cael", "cafodd", "caiff", "gwneud", "gwnaeth", "rhoi", "rhoddodd", "mynd", "bod", "oedd", "roedd", "bydd"])  # fmt: skip
_INFLECTED = late(r"^\W*(?:fe |mi )?(\w{3,}(?:odd|wyd|ith|iff))\b")
_DEED = late(
    r"(?:\b(?:yn|wedi|am)|'n) (?:(?:mynd i|bwriadu|cynllunio i|cael (?:ei|eu)|ei|eu|gorfod) )?(?!(?:mis|ol|eu|ei|ddim|cael|y|yr)\b)([a-z]{3,})|'[iu] ([a-z]{4,})|\b(angen)\b"
)
_BESIDE = late(r"\b(?:ger|wrth ymyl|drws nesaf i|gyferbyn a|ar bwys)\b")
_ONLY_WANTED = late(
    r"\b(?:eisiau|isio|isie|moyn|ystyried|hystyried|trafod|gobeithio)\b"
)
# A plan is no deed that is done; of what is being done, or will be, it tells.
_ONLY_PLANNED = late(
    r"\b(?<!ol y )(?:fwriad\w*|bwriad(?!wyd)\w*|gynllun\w*|cynllun\w*|chynllun\w*|nghynllun\w*|(?:m|f)eddwl(?= (?:am |o )?\w+(?:o|u|a|i|io)\b)|(?:b|f)ygwth|addo)\b"
)
_TOLD_DONE = late(r"\b(?:wedi|newydd)(?! (?:bwriadu|cynllunio|meddwl|bygwth|addo)\b)(?= (?:ei |eu |cael )?[a-z]+(?:o|u|a|i|io)?\b)|^\W*(?:fe |mi )?(?!bwriad|cynllun)\w{3,}(?:odd|wyd)\b|\ba (?!fwriad|gynllun)\w{3,}(?:odd|wyd)\b")  # fmt: skip
MONTHS = frozenset(WELSH.split())
_COMMON = frozenset(["parc", "barc", "pharc", "neuadd", "pwll", "bwll", "ysgol", "llyfrgell", "canolfan", "ganolfan", "stryd", "heol", "ffordd", "tref", "dref"])  # fmt: skip
# What says when, how much one minds, or nothing: another of them in its place is no other thing.
_IDLE_WORDS = """
    ym yn yng mis fis eleni nawr rwan wedi yw ydy ydi ydyn cael gael bydd byddan bod fod mor iawn wir gwarthus
    warthus cywilydd cywilyddus gywilyddus ofnadwy gwirion wirion dim ond nid ddim bobl pobl cyngor gyngor
    nghyngor chyngor newydd hen ein eich hwn hyn hynny hon hefyd eto plis rhannwch chi ni fi roedd oedd di ma mae
    mwyach rhagor bellach nesaf wythnos flwyddyn blwyddyn heddiw yfory hollol llwyr sut pam fel ac gyda dros trwy drwy ar gan
"""
IDLE = MONTHS | frozenset(_IDLE_WORDS.split())
_SHORTEST_ROOT = 3  # letters
_ENDINGS = late(r"(?:wyd|odd|asant|asom|och|ais|iff|ith|ir|ant|ont|id|io|o|u)$")
_DONE = late(r"(\w{3,})(?:odd|wyd)")
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


_DEEDS = tuple(frozenset(root for word in row for root in roots(word)) for row in _SAME_DEED)  # fmt: skip


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


def deed(wording: str) -> str:
    """The word of what happens in a Welsh wording, or "" where it tells of none that stands alone."""
    text = plain(wording)
    found = _INFLECTED.search(text)
    if found:
        return "" if found[1] in _LIGHT_VERBS else found[1]
    for found in _DEED.finditer(text):
        word = found[1] or found[2] or found[3]
        if not roots(word) & (_LIGHT_VERBS | MONTHS):
            return word
    return ""


def same_deed(one: str, other: str) -> bool:
    """Whether two Welsh words are one deed: forms of one word, or words of one row."""
    here, there = roots(one), roots(other)
    if here & there or _did(here) & there or here & _did(there):
        return True
    return any(here & row and there & row for row in _DEEDS)


def _did(words: Iterable[str]) -> frozenset[str]:
    """The verbs of which these words tell that it was done: "colli" of "collodd"."""
    stems = [found[1] for word in words if (found := _DONE.fullmatch(word))]
    return frozenset(stem + ending for stem in stems for ending in ("", "i", "o", "u"))


def lies_near(wording: str, said: str) -> bool:
    """Whether a Welsh text tells of what lies beside the wording's place: "ger Parc Oakfield"."""
    return bool(_BESIDE.search(plain(said)) and not _BESIDE.search(plain(wording)))


def only_wanted(wording: str, said: str) -> bool:
    """Whether a Welsh text tells as wanted, planned or thought of what the wording tells as done."""
    told, claimed = plain(said), plain(wording)
    if _ONLY_WANTED.search(told):
        return not _ONLY_WANTED.search(claimed)
    if not _ONLY_PLANNED.search(told) or not _TOLD_DONE.search(claimed):
        return False
    return not (_ONLY_PLANNED.search(claimed) or _TOLD_DONE.search(told))


def says_the_name(name: frozenset[str], words: Iterable[str]) -> bool:
    """Whether Welsh words hold a name, changed at its front or not, its common words ("Parc") left out."""
    said = {root for word in words for root in roots(word)}
    return all(roots(part) & said for part in name - _COMMON or name)


def another_thing(wording: Sequence[str], said: Sequence[str]) -> bool:
    """Whether a Welsh text has, in the place of a word of the wording, one that the wording has not."""
    one = [_first_of(word, wording) for word in wording if word not in IDLE]
    other = [_first_of(word, wording) for word in said if word not in IDLE]
    blocks = difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return any(
        kind == "replace" and set(one[a:b]) - set(other) and set(other[c:d]) - set(one)
        for kind, a, b, c, d in blocks
    )


def _first_of(word: str, wording: Sequence[str]) -> str:
    """The word of the wording that this is another form of; else itself."""
    return next((mine for mine in wording if same_deed(mine, word)), word)


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
