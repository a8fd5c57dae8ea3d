"""What was meant by a number or the name of a rule that is written otherwise: a remedy that mends it at once."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BeforeValidator

from moderation.rulebook.check_use import refuse
from moderation.yaml_files.words import LONGEST_NUMBER, shown

MOST = 5  # the gravest severity there is


def named_with(letter: str) -> BeforeValidator:
    """Refuses an `id` that lacks its letter, or has the small one: 7 and r7 for R7. Says what to write."""

    def check(value: Any) -> Any:
        found = re.fullmatch(rf"{letter}?([1-9]\d?)", str(value).strip(), re.IGNORECASE)
        meant = f"{letter}{found[1]}" if found else value
        if meant == value:
            return value
        raise refuse(f"`id` cannot be {shown(value)}", f"write {meant}")

    return BeforeValidator(check)


def check_severity(value: Any, least: int, most: int, *at: str) -> None:
    """Refuse what is no severity that this rule may have, and is not told of by its rule's own limits.

    A whole number within 1 to 5 passes: why it is too low or too high for the rule is another sentence. `at`: the part of
    the rule that it stands in. Raises PydanticCustomError.
    """
    if (value is None and at) or (type(value) is int and 1 <= value <= MOST):
        return
    if isinstance(value, str) and value != value.strip():
        return  # a space that nobody sees is told of by itself
    named = (
        isinstance(value, str) and value.isdecimal() and len(value) <= LONGEST_NUMBER
    )
    limit = f"; {most} is the most that this rule may have" if most < MOST else ""
    if named and least <= int(value) <= most:
        remedy = f"write {int(value)}, without quotes{limit}"
    else:
        remedy = f"write a whole number from {least} to {most}{', without quotes' if named else ''}{limit}"
    raise refuse(f"`severity` cannot be {shown(value) if not named else f'the text `{value}`'}", remedy, at=(*at, "severity") if at else ())  # fmt: skip
