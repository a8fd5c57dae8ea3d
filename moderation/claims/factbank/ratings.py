"""Verdicts as the ratings of schema.org ClaimReview, both ways. A rating that is not known is never guessed."""

from __future__ import annotations

import re
import shlex
import unicodedata
from collections.abc import Mapping
from typing import Any

from moderation.claims.factbank.entry import Verdict
from moderation.patterns.late import late

BEST, WORST = 5, 1  # schema.org takes these where a review names none
NAMES = {
    "false": "False",
    "misleading": "Misleading",
    "unverified": "Unverified",
    "true": "True",
    "outdated": "Outdated",
}
# A number only where the two ends of the scale say the same; what lies between is everybody's own.
VALUES = {"false": WORST, "true": BEST}
WORDS: dict[Verdict, tuple[str, ...]] = {
    "false": ("false", "not true", "untrue", "incorrect", "fake", "anwir", "ffug"),
    "misleading": ("misleading", "camarweiniol"),
    "unverified": ("unverified", "unproven", "not verified", "heb ei wirio"),
    "true": ("true", "correct", "accurate", "gwir", "cywir"),
    "outdated": ("outdated", "out of date", "no longer true", "wedi dyddio"),
}
_NUMBER = late(r"nan|[^a-z]*", re.IGNORECASE)  # "2/5" and "0 %" too
_KNOWN = {word: verdict for verdict, words in WORDS.items() for word in words}


class Unmapped(Exception):
    """A rating that no verdict stands for: what is wrong, and how to mend it."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message, self.remedy = message, remedy


def rating_of(verdict: str) -> dict[str, Any]:
    """A verdict as a reviewRating."""
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": NAMES[verdict]}
    if verdict in VALUES:
        rating |= {
            "ratingValue": VALUES[verdict],
            "bestRating": BEST,
            "worstRating": WORST,
        }
    return rating


def verdict_of(rating: object, given: Mapping[str, Verdict]) -> Verdict:
    """The verdict that a reviewRating stands for. `given`: a person's own table. Raises Unmapped."""
    if rating is not None and not isinstance(rating, dict | list):
        told = f'has the `reviewRating` "{_short(rating)}", which is a bare text'
        raise Unmapped(told, 'write it as {"alternateName": "False"}')
    if not isinstance(rating, dict):
        raise Unmapped("has no `reviewRating`", "add one, or leave the review out")
    said = word_of(rating)
    word = plain_rating(said)
    own = {plain_rating(key): verdict for key, verdict in given.items()}
    if word and word in own:
        return own[word]
    end = _end(rating)
    if word in _KNOWN:
        if end and end != _KNOWN[word] and _KNOWN[word] in VALUES:
            raise Unmapped(
                f'is called "{_short(said)}", but its number says {end}',
                "mend the review, or say which it is with --verdict",
            )
        return _KNOWN[word]
    if not word and end:
        return end
    if word:
        raise Unmapped(
            f'is rated "{_short(said)}", which no verdict stands for',
            f"say which it is: --verdict {_typed(said)}",
        )
    raise Unmapped(
        "is rated by a number between the ends of its scale, or by none",
        "give it an `alternateName`, such as False or Misleading",
    )


def word_of(rating: Mapping[str, Any]) -> str:
    """The word of a rating, which some write where its number belongs; "" where it has none."""
    for key in ("alternateName", "name", "ratingValue"):
        value = rating.get(key)
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if isinstance(value, Mapping):
            value = value.get("@value")
        named = key != "ratingValue" or not _NUMBER.fullmatch(str(value).strip())
        if isinstance(value, str) and value.strip() and named:
            return " ".join(value.split())
    return ""


def _typed(said: str) -> str:
    """A rating as it is typed into a command: whole, for what is cut off would not be known again."""
    pair = f"{said}=misleading"
    return shlex.quote(pair) if set(pair) & set('"$`\\!') else f'"{pair}"'


def _end(rating: Mapping[str, Any]) -> Verdict | None:
    """What a number at an end of its scale means; None for one between."""
    try:
        value, best, worst = (
            float(str(rating.get(key, usual)).strip().removesuffix("%"))
            for key, usual in (
                ("ratingValue", "nan"),
                ("bestRating", BEST),
                ("worstRating", WORST),
            )
        )
    except (TypeError, ValueError):
        return None
    if best == worst:
        return None
    return "true" if value == best else "false" if value == worst else None


def plain_rating(text: str) -> str:
    """A rating without case, and without the quotes, dots and pictures around it; of pictures alone, these. "" for a dash."""
    line = " ".join(text.casefold().split())
    word = re.sub(r"^[\W_]+|[\W_]+$", "", line)
    return word or "".join(c for c in line if unicodedata.category(c).startswith("S"))


def _short(text: object) -> str:
    line = " ".join(str(text).split())
    return line if len(line) <= 40 else line[:39] + "…"
