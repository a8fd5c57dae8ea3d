"""A sum that a claim and a comment write in two ways, written as the claim has it: the reader takes "250 grand" for another
sum than "£250,000".
"""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.another_thing.other_sum import EACH
from moderation.claims.wording.figures import SCALE, SPELT, in_figures
from moderation.claims.wording.words import FOREIGN_NAMES, plain, tokens
from moderation.patterns.late import late

_SUM = late(
    rf"(?:£ ?)?\d[\d,]*(?:\.\d+)?(?: ?{SCALE}\b)?(?:[ -](?:quid|pounds?)\b)?"
    rf"|\b{SPELT}(?:[ -]{SCALE}\b)?(?:[ -](?:quid|pounds?)\b)?",
    re.IGNORECASE,
)
_SIGN_BEFORE = late(r"[€$] ?$")
_NAME_AFTER = late(rf" ?(?:[€$](?! ?\d)|(?:{FOREIGN_NAMES})\b)", re.IGNORECASE)
_LEAST = 10  # "two" and "2" the reader knows
# "£60" beside a claim of "£60 a year" is the same money, if nothing else is said of when.
_SUM_EACH = late(
    rf"(?<![\d,.€$])(?P<sum>{_SUM.pattern})(?P<each> (?:for )?{EACH})", re.IGNORECASE
)
_ANY_EACH = late(rf"\b{EACH}", re.IGNORECASE)


def as_the_claim_has(text: str, wording: str) -> str:
    """The text with each sum of the wording written as it stands there; the text itself where it has none of them."""
    told = dict(_sums(wording))
    if not told:
        return text
    shown = in_figures(text)
    found = _SUM.sub(lambda s: s.group() if _foreign(s) else told.get(_key(s.group()), s.group()), shown)  # fmt: skip
    found = _with_its_time(found, wording)
    return found if found != shown or plain(text) != plain(shown) else text


def _with_its_time(text: str, wording: str) -> str:
    """The text with "a year" after the sum that a wording has so, where the text says no time at all."""
    of, each = _of_what_time(wording)
    if not of or _ANY_EACH.search(text):
        return text
    return _SUM.sub(lambda s: s.group() + (each if _key(s.group()) == of else ""), text)


@lru_cache(maxsize=512)
def _of_what_time(wording: str) -> tuple[str, str]:
    """The value of a wording's sum that has a time, and that time: " a year". Nothing where it has none."""
    found = _SUM_EACH.search(wording)
    return (_key(found["sum"]), found["each"]) if found else ("", "")


@lru_cache(maxsize=512)
def _sums(wording: str) -> tuple[tuple[str, str], ...]:
    """The sums of a wording, each with its value."""
    found = ((_key(sum_.group()), sum_.group().strip()) for sum_ in _SUM.finditer(wording) if not _foreign(sum_))  # fmt: skip
    return tuple((key, written) for key, written in found if key)


def _foreign(sum_: re.Match[str]) -> bool:
    """Whether what was found is a sum in another currency: it is none of pounds."""
    before, after = sum_.string[: sum_.start()], sum_.string[sum_.end() :]
    return bool(_SIGN_BEFORE.search(before) or _NAME_AFTER.match(after))


def _key(written: str) -> str:
    """The value of a sum; nothing where it is too small to be written in two ways, or a year."""
    words = [t for t in tokens(written) if t.kind == "number"]
    if len(words) != 1 or float(words[0].key[1:]) < _LEAST:
        return ""
    return words[0].key
