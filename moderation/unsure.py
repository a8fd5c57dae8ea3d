"""How much a text of no sure language says: its words but for names, each counted once.

A greeting that stands there thirty times is one greeting, and a title made of names says nothing in any language.
"""

from __future__ import annotations

import re

_LINK = re.compile(r"https?://\S+|www\.\S+|\S+@\S+")
_WORD = re.compile(r"[^\W\d_]+")


def letters_said(text: str) -> int:
    """The letters of the words that are no names, each word counted once; of all words where hardly one is small.

    A name is a word with a capital behind another word. Where all begin with a capital, none of them is told apart.
    """
    words = _WORD.findall(_LINK.sub(" ", text))
    if sum(len(word) == 1 for word in words) * 2 > len(words):
        return sum(map(len, words))  # letter by letter, as a disguise is written
    said = {word.lower() for word in words}
    small = {word for word in words if word.islower()}
    if len(small) * 3 >= len(said):
        said = small | {word.lower() for word in words[:1]}
    return sum(map(len, said))
