"""The word lists, one plain file each, and the one way to load them.

A line is `entry.id: form | form | form`; `#` starts a comment line. Entry ids are what findings cite, so that
no log has to hold the word itself. Forms are lower case without accents; each is one word or a few words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent


class LexiconError(ValueError):
    """A word list that cannot be read; the text names file and line."""


@cache
def entries(name: str) -> dict[str, tuple[str, ...]]:
    """The entries of `moderation/lexicon/NAME.txt`: id -> forms, in the file's order. Raises LexiconError."""
    found: dict[str, tuple[str, ...]] = {}
    for number, line in enumerate(
        (_FOLDER / f"{name}.txt").read_text("utf-8").splitlines(), start=1
    ):
        if not line.strip() or line.startswith("#"):
            continue
        entry_id, colon, rest = line.partition(":")
        forms = tuple(form.strip() for form in rest.split("|") if form.strip())
        if not colon or not forms:
            raise LexiconError(
                f"{name}.txt line {number}: want `entry.id: form | form`, found {line!r}"
            )
        if entry_id in found:
            raise LexiconError(
                f"{name}.txt line {number}: the id {entry_id} is there twice"
            )
        found[entry_id] = forms
    return found


@cache
def forms(name: str, *ids: str) -> frozenset[str]:
    """All forms of a list, or of those of its entries whose id is, or lies under, one of `ids`."""
    return frozenset(
        form
        for entry_id, words in entries(name).items()
        if _chosen(entry_id, ids)
        for form in words
    )


def _chosen(entry_id: str, ids: tuple[str, ...]) -> bool:
    return not ids or any(entry_id == i or entry_id.startswith(f"{i}.") for i in ids)


@cache
def ids_by_form(name: str, *ids: str) -> dict[str, str]:
    """Form -> entry id, for the same choice as `forms`."""
    return {
        form: entry_id
        for entry_id, words in entries(name).items()
        if _chosen(entry_id, ids)
        for form in words
    }


@cache
def pattern(name: str, *ids: str) -> str:
    """A regular-expression alternative of the chosen forms, longest first, without word boundaries."""
    return alternatives(forms(name, *ids))


def alternatives(chosen: Iterable[str]) -> str:
    """The same of any forms."""
    ordered = sorted(chosen, key=lambda form: (-len(form), form))
    return (
        "(?:"
        + "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in ordered)
        + ")"
    )


def prefixed(chosen: Iterable[str]) -> str:
    """What `alternatives` matches, with shared beginnings written once: much quicker where there are hundreds of forms.

    Nobody can read off it which words a match needs, so it is not for patterns that are to be guarded.
    """
    rests: dict[str, list[str]] = {}
    for form in sorted(set(chosen), reverse=True):
        rests.setdefault(form[:1], []).append(form[1:])
    ends = rests.pop("", None) is not None
    ways = [
        (r"\s+" if first == " " else re.escape(first)) + prefixed(rest)
        for first, rest in rests.items()
    ]
    if not ways:
        return ""
    whole = ways[0] if len(ways) == 1 and not ends else f"(?:{'|'.join(ways)})"
    return f"{whole}?" if ends else whole


@cache
def described(*ids: str) -> str:
    """A pattern of what stands before "people" or "voters" in groups.txt: "Welsh", "trans", "Tory"."""
    return alternatives(
        form.removesuffix(last)
        for form in forms("groups", *ids)
        for last in (" people", " voters")
        if form.endswith(last)
    )


@cache
def vocabulary() -> frozenset[str]:
    """Every single English word that any list holds: what a disguise may be read back to."""
    chosen = [forms(name) for name in ("english", "threats", "slurs", "masked")]
    abuse = (f"abuse.{kind}" for kind in ("strong", "dehumanising", "mild", "intensifier", "adjective"))  # fmt: skip
    chosen += [forms("abuse", *abuse), forms("obscene", "obscene")]
    words = {word for form in frozenset().union(*chosen) for word in form.split()}
    words |= {word for form in forms("groups", "group") for word in form.split()}
    parties = forms("groups", "party") - forms("groups", "party.cy")
    words |= {word for form in parties for word in form.split()} - forms("welsh")
    return frozenset(
        word for word in words if len(word) > 1 or word in ("a", "i", "u", "r")
    )
