"""The texts that a page publishes, in English and in Welsh: words that are written, that can be seen, and no gap that nothing fills."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from moderation.claims.factbank.curly import inside_quotes
from moderation.rulebook.check_use import Part, Text, refuse
from moderation.yaml_files.pasted import UNSEEN

RULE_ID = r"^R[1-9]\d?$"
NOTICE_GAPS = {  # what a notice may leave open, in English and in Welsh (policy 2.3)
    "R4": (("source", "harm"), ("ffynhonnell", "niwed")),
    "R17": (("link",), ("dolen",)),
}
NO_NUMBER = ("R17",)  # its notice is a banner: nobody is told of a hide by it

# A text of words, and no mark that the words are still to come: it would be published as it is.
WRITTEN = (
    r"^(?!\W*([Tt][Oo] ?[Dd][Oo]|[Tt][Bb][AaCcDd]|[Xx]{2,}|FIXME)\W*$)"
    r"(?![\s\S]*\bTODO\b)[\s\S]*[A-Za-z]"
)
# As `inside_quotes` finds them, in what every editor's patterns know: none looks behind.
_CURLY_AROUND = r"\s*(?:[“”„][^“”„]+[“”]|‘(?:\w’(?=\w|\s\w)|[^‘’])+’)\s*$"
WRITTEN_PLAINLY = rf"^(?!{_CURLY_AROUND})(?![\s\S]*[{UNSEEN}]){WRITTEN[1:]}"
Words = Annotated[Text, Field(json_schema_extra={"pattern": WRITTEN_PLAINLY})]


class Bilingual(Part):
    """One text in English and in Welsh."""

    en: Words
    cy: Words

    @field_validator("en", "cy")
    @classmethod
    def _is_written(cls, text: str, info: ValidationInfo) -> str:
        if not re.search(WRITTEN, text):
            raise refuse(
                f"`{info.field_name}` is still to be written",
                "write the text that residents will read",
            )
        unseen = re.search(f"[{UNSEEN}]", text)
        if unseen:
            before = text[: unseen.start()].split()[-3:]
            raise refuse(
                f"`{info.field_name}` has a sign that nobody sees (U+{ord(unseen.group()):04X}) after `{' '.join(before)}`",
                "type these words anew",
            )
        if inside_quotes(text) is not None:
            raise refuse(
                f"residents would read the curly quotes around `{info.field_name}`",
                "take them off",
            )
        return text


def gaps_pattern(names: Sequence[str]) -> str:
    """What a text matches that has no braces, or only `{name}` with one of these names."""
    return rf"^([^{{}}]|\{{({'|'.join(names)})\}})*$" if names else r"^[^{}]*$"


def with_gaps(
    english: Sequence[str], welsh: Sequence[str], without: str = "", named: str = ""
) -> dict[str, Any]:
    """To an editor, a text in both languages that leaves open only what these names fill.

    `without`: a pattern that neither holds; `named`: one that both hold.
    """
    more: dict[str, Any] = {"not": {"pattern": without}} if without else {}
    more |= {"allOf": [{"pattern": named}]} if named else {}
    return {
        "properties": {
            "en": {"pattern": gaps_pattern(english), **more},
            "cy": {"pattern": gaps_pattern(welsh), **more},
        }
    }


def check_gaps(key: str, text: str, names: Sequence[str], tongue: str) -> None:
    """Refuse a text with a gap that nothing will ever fill."""
    if not re.fullmatch(gaps_pattern(names), text):
        gaps = re.findall(r"[{}][^{}]*[}]?", text)
        wrong = next(gap for gap in gaps if gap not in {f"{{{n}}}" for n in names})
        remedy = f"use {{{'}, {'.join(names)}}}, or no braces" if names else "use no braces"  # fmt: skip
        raise refuse(f"`{key}` has {wrong!r}, which nothing fills", remedy, at=(tongue,))  # fmt: skip


def _has_no_gaps(text: Bilingual, info: ValidationInfo) -> Bilingual:
    for tongue in ("en", "cy"):
        check_gaps(str(info.field_name), getattr(text, tongue), (), tongue)
    return text


def other_rule(rule_id: str) -> str:
    """What names another rule than this in a notice, in English or in Welsh."""
    number = rule_id.removeprefix("R")
    return (
        rf"\b([Rr]ule|[Rr]h?eol) (no\.? |number |rhif )?R?(?!{number}(?![0-9]))[0-9]+"
    )


def check_number(notice: Bilingual, rule_id: str) -> None:
    """Refuse a notice that names another rule than the one that it is for."""
    for tongue, text in (("en", notice.en), ("cy", notice.cy)):
        other = re.search(other_rule(rule_id), text)
        if other:
            raise refuse(
                f"`notice` names another rule: `{other.group()}`",
                f"write the number of this one, {rule_id.removeprefix('R')}",
                at=(tongue,),
            )


def this_rule(rule_id: str) -> str:
    """What names this very rule in a notice, in English or in Welsh: "rule 7", "rheol 7", "rule no. 7", "rules 6 and 7"."""
    number = rule_id.removeprefix("R")
    others = r"(R?[0-9]+(, | and | a | ac ))*"
    return rf"\b([Rr]ules?|[Rr]h?eol(au)?) (no\.? |number |rhif )?{others}R?{number}(?![0-9])"


def names_itself(text: str, rule_id: str) -> bool:
    """Whether a notice names the rule that it is for."""
    return bool(re.search(this_rule(rule_id), text))


FEWEST_WORDS = 4  # shorter ones may well be the same in both languages


def _is_translated(text: Bilingual | None) -> Bilingual | None:
    """Refuse English in the place of the Welsh: residents would be told that it was checked."""
    if text is not None:
        english, welsh = (re.findall(r"\w+", re.sub(r"\{\w*\}", "", each).casefold()) for each in (text.en, text.cy))  # fmt: skip
        if len(english) >= FEWEST_WORDS and english == welsh:
            raise refuse(
                "`cy` says the same as `en`, word for word",
                "write it in Welsh; until somebody has checked it, `welsh: draft` says so",
                at=("cy",),
            )
    return text


TRANSLATED = AfterValidator(_is_translated)

# A text that is published as it stands: nothing fills braces in it.
AsItStands = Annotated[
    Bilingual,
    AfterValidator(_has_no_gaps),
    Field(json_schema_extra={"properties": {"en": {"pattern": gaps_pattern(())}, "cy": {"pattern": gaps_pattern(())}}}),
]  # fmt: skip
