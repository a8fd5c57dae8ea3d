"""Both languages of a mail: the English, and a draft of the Welsh beneath it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from listener.desk.language import load
from listener.desk.refusals import English, Refusals

DRAFT = "CYMRAEG (drafft, heb ei wirio gan gyfieithydd / draft, not checked by a translator)"
_BETWEEN = ("", "-" * 40, DRAFT, "")


def with_welsh(english: Sequence[str], welsh: Sequence[str]) -> str:
    """The lines of a message, and the draft Welsh beneath."""
    return "\n".join((*english, *_BETWEEN, *welsh))


def in_both(english: str, welsh: str) -> str:
    """The same of two whole texts."""
    return with_welsh((english,), (welsh,))


def halves(text: str) -> tuple[str, str]:
    """A text of both languages taken apart: the English, and the Welsh, or "" where it has none."""
    english, _, welsh = text.partition("\n".join(("", *_BETWEEN, "")))
    return english, welsh


def in_welsh(sentence: str) -> str:
    """What the software wrote in English, as a Welsh page of the desk says it; "" where there is no Welsh for it."""
    said = _welsh().kept(sentence)
    return "" if isinstance(said, English) else said


@cache
def _welsh() -> Refusals:
    return Refusals(load("cy"))
