"""Slips in the words of a rules file that no shape shows: the two languages changed over, and a stand-in that stands for nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from moderation.checks.slurs import ALSO, GROUNDS
from moderation.patterns.late import late
from moderation.rulebook.bilingual import (
    FEWEST_WORDS,
    NO_NUMBER,
    RULE_ID,
    WRITTEN,
    names_itself,
    other_rule,
)
from moderation.text.language import SURELY, english_surely, tell
from moderation.yaml_files.document import Document, Loc
from moderation.yaml_files.faults import Fault

_STAND_IN = late(r"<\s*slur\b[^<>]{0,40}>", re.IGNORECASE)
_GAP = late(r"\{\w*\}")
# Words of the one language that the other has not: only a text with one is looked at whole, for that takes its time.
_ENGLISH = late(
    r"\b(?:the|and|is|are|not|of|you|your|this|with|please|it|be|was|we|that)\b"
)
_WELSH = late(
    r"\b(?:yn|yr|ac|mae|nid|eich|ei|chi|neu|ddim|peidiwch|roedd|gan|wedi|gall|hyn)\b"
)
EXAMPLES = ("must_act", "must_keep")


def _entries(document: Document) -> Iterator[tuple[str, int]]:
    for part in ("rules", "needs"):
        entries = document.at((part,))
        for number in range(len(entries) if isinstance(entries, list) else 0):
            yield part, number


def slips_of_words(document: Document) -> Iterator[Fault]:
    """All of them, in the order of the file."""
    texts: list[Loc] = [("introduction",), ("check_hours",)]
    for part, number in _entries(document):
        texts += [(part, number, key) for key in ("title", "text", "notice", "offer")]
    for loc in texts:
        yield from _changed_over(document, loc)
    yield from _nameless(document)
    for part, number in _entries(document):
        for key in EXAMPLES:
            yield from _stand_ins(document, (part, number, key))


def _changed_over(document: Document, loc: Loc) -> Iterator[Fault]:
    """English in the place of the Welsh, or Welsh in that of the English, beyond doubt; the same words are told elsewhere."""
    english, welsh = (_plain(document.at((*loc, tongue))) for tongue in ("en", "cy"))
    if re.findall(r"\w+", english) == re.findall(r"\w+", welsh):
        return
    is_welsh = _long(english) and bool(_WELSH.search(english)) and _is_welsh(english)
    is_english = _long(welsh) and bool(_ENGLISH.search(welsh)) and english_surely(welsh)
    where = f"of `{loc[-1]}`{document.inside(loc)}"
    if is_welsh and is_english:
        yield document.fault((*loc, "cy"), f"`en` and `cy` {where} stand in each other's place", "change them over")  # fmt: skip
    elif is_english:
        remedy = "write it in Welsh; until somebody has checked it, `welsh: draft` says so"  # fmt: skip
        yield document.fault((*loc, "cy"), f"`cy` {where} is in English", remedy)
    elif is_welsh:
        yield document.fault((*loc, "en"), f"`en` {where} is in Welsh", "write it in English")  # fmt: skip


def _plain(text: object) -> str:
    return _GAP.sub(" ", text).casefold() if isinstance(text, str) else ""


def _is_welsh(text: str) -> bool:
    language, sure = tell(text)
    return language == "cy" and sure >= SURELY


def _long(text: str) -> bool:
    return len(re.findall(r"\w+", text)) >= FEWEST_WORDS


def _stand_ins(document: Document, loc: Loc) -> Iterator[Fault]:
    """`<slur:race>` stands for a word that nobody wants to write; one of no known ground is no slur to anybody."""
    examples = document.at(loc)
    for number, given in enumerate(examples if isinstance(examples, list) else ()):
        inner: Loc = (*loc, number, "text") if isinstance(given, dict) else (*loc, number)  # fmt: skip
        text = document.at(inner)
        for found in _STAND_IN.finditer(text) if isinstance(text, str) else ():
            name = found.group().strip("<>").partition(":")[2]
            if found.group() == f"<slur:{name}>" and name in (*GROUNDS, *ALSO):
                continue
            yield document.fault(
                inner,
                f"`{found.group()}` in `{loc[-1]}`{document.inside(loc)} stands for no slur",
                f"write `<slur:GROUND>` with one of: {', '.join((*GROUNDS, *ALSO))}",
            )


def _nameless(document: Document) -> Iterator[Fault]:
    """Notices that do not say which rule was broken: whoever is told of a hide is told under which rule (INV-5)."""
    rules = document.at(("rules",))
    for number, rule in enumerate(rules if isinstance(rules, list) else ()):
        name = rule.get("id") if isinstance(rule, dict) else None
        if (
            not isinstance(name, str)
            or not re.fullmatch(RULE_ID, name)
            or name in NO_NUMBER
        ):
            continue  # a wrong id is told as that
        for tongue, noun in (("en", "rule"), ("cy", "rheol")):
            loc = ("rules", number, "notice", tongue)
            text = document.at(loc)
            if not isinstance(text, str) or names_itself(text, name):
                continue
            if re.search(other_rule(name), text) or not re.search(WRITTEN, text):
                continue  # told as that
            yield document.fault(
                loc,
                f"`{tongue}` of `notice` does not name the rule that was broken{document.inside(loc)}",
                f"write `({noun} {name.removeprefix('R')})` at its end",
            )
