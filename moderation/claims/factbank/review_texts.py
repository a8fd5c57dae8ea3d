"""The words of a review: each in its language, without the quotes and the marks of a page in which others set them.

What we wrote ourselves is read as it stands, to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from moderation.claims.factbank.curly import without_marks, without_quotes
from moderation.claims.factbank.ratings import Unmapped
from moderation.claims.factbank.review_weight import are_ours


def tongues(review: Mapping[str, Any], key: str) -> dict[str, str]:
    """A text by its languages: {"en": ..., "cy": ...}. One that says none has that of the review. Raises Unmapped."""
    value = review.get(key, "")
    found: dict[str, str] = {}
    for part in value if isinstance(value, list) else [value]:
        tagged = part.get("@language") if isinstance(part, dict) else None
        spoken = tongue(tagged or review.get("inLanguage"))
        text = cleaned(as_written({key: part}, key), review)
        if not text:
            continue
        if spoken in found:
            raise Unmapped(
                f"has more than one `{key}` in one language",
                "leave one, or say the language of each with `@language`",
            )
        found[spoken] = text
    return found


def tongue(said: object) -> str:
    """The code of a language as reviews give it: "en-GB", "Welsh", or a list of which English is one."""
    if isinstance(said, list):
        codes = [tongue(each) for each in said]
        return "en" if "en" in codes or not codes else codes[0]
    if isinstance(said, dict):
        plain = unprefixed(said)
        said = plain.get("alternateName") or plain.get("name")
    word = str(said or "en").lower()
    if word.startswith(("cy", "welsh")):
        return "cy"
    return "en" if word.startswith("en") else word


def other_names(review: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The other wordings of what is reviewed, in English and in Welsh."""
    found: dict[bool, list[str]] = {False: [], True: []}
    for item in items_of(review):
        names = item.get("alternateName")
        for name in names if isinstance(names, list) else [names]:
            tagged = name.get("@language") if isinstance(name, dict) else None
            text = name.get("@value") if isinstance(name, dict) else name
            if isinstance(text, str) and (clean := cleaned(text, review)):
                found[tongue(tagged) == "cy"].append(clean)
    return tuple(found[False]), tuple(found[True])


def items_of(review: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What is reviewed, be it one thing or several."""
    given = review.get("itemReviewed")
    for item in given if isinstance(given, list) else [given]:
        if isinstance(item, dict):
            yield unprefixed(item)


def cleaned(text: str, review: Mapping[str, Any]) -> str:
    """A text as it is meant: that of a review of ours stands as a person typed it, and holds no marks of others."""
    return text if are_ours(review.get("keywords")) else line_of(without_marks(text))


def text_of(node: Mapping[str, Any], key: str) -> str:
    """A text on one line; "" where there is none. Raises Unmapped for another kind."""
    return line_of(as_written(node, key))


def as_written(node: Mapping[str, Any], key: str) -> str:
    """A text, also where it is written with its language; "" where there is none. Raises Unmapped for another kind."""
    value = node.get(key, "")
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    value = "" if value is None else value
    if isinstance(value, dict):
        value = value.get("@value", value.get("@id", value.get("value", "")))
    if not isinstance(value, str):
        raise Unmapped(f"has a `{key}` that is no text", "write it as one text")
    return value


def line_of(text: str) -> str:
    """A text on one line, without the quotes in which others set off what was claimed."""
    return without_quotes(" ".join(text.split()))


def unprefixed(node: Mapping[str, Any]) -> dict[str, Any]:
    """Keys without `schema:` or `https://schema.org/`."""
    return {
        key if key.startswith("@") else re.split(r"[/:#]", key)[-1]: value
        for key, value in node.items()
    }
