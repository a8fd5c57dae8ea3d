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
from moderation.rulebook.short_texts import (
    change_places,
    english_in_short,
    welsh_in_short,
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
    written = [_without_gaps(document.at((*loc, tongue))) for tongue in ("en", "cy")]
    english, welsh = (each.casefold() for each in written)
    if re.findall(r"\w+", english) == re.findall(r"\w+", welsh):
        return
    changed = change_places(*written)
    is_welsh = changed or _in_welsh(english) or welsh_in_short(*written)
    is_english = changed or _in_english(welsh) or english_in_short(*reversed(written))
    where = f"of `{loc[-1]}`{document.inside(loc)}"
    if is_welsh and is_english:
        yield document.fault((*loc, "cy"), f"`en` and `cy` {where} stand in each other's place", "change them over")  # fmt: skip
    elif is_english:
        remedy = "write it in Welsh; until somebody has checked it, `welsh: draft` says so"  # fmt: skip
        yield document.fault((*loc, "cy"), f"`cy` {where} is in English", remedy)
    elif is_welsh:
        yield document.fault((*loc, "en"), f"`en` {where} is in Welsh", "write it in English")  # fmt: skip


def _without_gaps(text: object) -> str:
    return _GAP.sub(" ", text) if isinstance(text, str) else ""


def _in_welsh(text: str) -> bool:
    if not (_long(text) and _WELSH.search(text)):
        return False
    language, sure = tell(text)
    return language == "cy" and sure >= SURELY


def _in_english(text: str) -> bool:
    return _long(text) and bool(_ENGLISH.search(text)) and english_surely(text)


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
