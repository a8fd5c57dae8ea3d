"""Takes names out of a text before a reviewer reads it: a second opinion is on the words, not on who wrote them. Pure.

What names somebody stands as `[person]`, a number to ring as `[phone number]`, and so on: what kind of thing was said can
still be judged. Names that are also words, alone, are left: "Rose" in "a rose garden" is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

PERSON = "[person]"
_SHORTEST = 5  # letters of a name that is taken out; a shorter one is taken out only as part of a longer
_HANDLE = re.compile(r"(?<![\w@])@\w[\w.]*")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
_PHONE = re.compile(r"(?<!\d)(?:\+|00|0)\d(?:[ .()-]?\d){8,12}(?!\d)")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)


def masked(text: str, names: Iterable[str]) -> str:
    """The text without the names given, handles, addresses and numbers."""
    for pattern, stand_in in (
        (_MAIL, "[e-mail address]"),
        (_LINK, "[link]"),
        (_HANDLE, PERSON),
        (_PHONE, "[phone number]"),
        (_POSTCODE, "[postcode]"),
    ):
        text = pattern.sub(stand_in, text)
    whole = {" ".join(name.split()) for name in names}
    for name in sorted(whole, key=len, reverse=True):
        if len(name) >= _SHORTEST:
            words = r"\s+".join(re.escape(word) for word in name.split())
            text = re.sub(rf"(?<!\w){words}(?!\w)", PERSON, text, flags=re.IGNORECASE)
    return text
