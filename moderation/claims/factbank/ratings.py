"""Verdicts as the ratings of schema.org ClaimReview, both ways. A rating that is not known is never guessed."""

from __future__ import annotations

import re
import shlex
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from moderation.claims.factbank.entry import Verdict
from moderation.patterns.late import late

_OURS = ("en", "cy")
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
    said = words_of(rating)
    own = {plain_rating(key): verdict for key, verdict in given.items()}
    met = {own[word]: each for each in said if (word := plain_rating(each)) in own}
    if not met:
        met = _known(said)
        end = _end(rating)
        if not said and end:
            return end
        for verdict, word in met.items():
            if end and end != verdict and verdict in VALUES:
                raise Unmapped(
                    f'is called "{_short(word)}", but its number says {end}',
                    "mend the review, or say which it is with --verdict",
                )
    if len(met) > 1:
        called = " and ".join(f'"{_short(each)}"' for each in met.values())
        raise Unmapped(f"is called {called}", "leave the one that is meant")
    for verdict in met:
        return verdict
    raise Unmapped(
        "is rated by a number between the ends of its scale, or by none",
        "give it an `alternateName`, such as False or Misleading",
    )


def _known(said: Sequence[str]) -> dict[Verdict, str]:
    """The verdicts that these words stand for, each with its word. Raises Unmapped for a word that stands for none."""
    met: dict[Verdict, str] = {}
    for each in said:
        if plain_rating(each) not in _KNOWN:
            raise Unmapped(
                f'is rated "{_short(each)}", which no verdict stands for',
                f"say which it is: --verdict {_typed(each)}",
            )
        met.setdefault(_KNOWN[plain_rating(each)], each)
    return met


def words_of(rating: Mapping[str, Any]) -> tuple[str, ...]:
    """The words of a rating, which some write where its number belongs: one, or one a language. A dash is none.

    Those in other languages than English and Welsh count only where there is none in these.
    """
    for key in ("alternateName", "name", "ratingValue"):
        value = rating.get(key)
        told = [
            (word, tongue)
            for part in (value if isinstance(value, list) else [value])
            for word, tongue in [_word(part)]
            if plain_rating(word)
            and not (key == "ratingValue" and _NUMBER.fullmatch(word))
        ]
        if told:
            ours = [word for word, tongue in told if tongue.startswith(_OURS)]
            return tuple(ours or [word for word, _ in told])
    return ()


def _word(part: object) -> tuple[str, str]:
    """A word on one line, and its language; "" and English where it says none."""
    tongue = part.get("@language") if isinstance(part, Mapping) else None
    value = part.get("@value") if isinstance(part, Mapping) else part
    word = " ".join(value.split()) if isinstance(value, str) else ""
    return word, str(tongue or "en").lower()


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
