"""A moment in the rules file: written out, with its zone, and of our time."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from moderation.rulebook.check_use import refuse


def _written_out(value: Any) -> Any:
    """A bare number would be taken for seconds since 1970: 20261201 for a day in August of that year."""
    if isinstance(value, datetime) or re.match(r"\d{4}-\d\d-\d\d", str(value)):
        return value
    raise PydanticCustomError("datetime_parsing", "is no date and time")


def _of_our_time(value: datetime) -> datetime:
    """A slip of the keys ("0026", "9999") would make the rules old for ever, or never begin."""
    if FIRST_YEAR <= value.year <= LAST_YEAR:
        return value
    raise refuse(
        f"the year {value.year:04d} is no year of these rules",
        f"write a year from {FIRST_YEAR} to {LAST_YEAR}",
    )


FIRST_YEAR, LAST_YEAR = 2000, 2199
# A day that there is, a time, and a zone: what an editor is told of a moment. 2100 has no 29 February.
_DAY = (
    r"(2[01]\d\d-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))"
    r"|(2000|2[01](0[48]|[2468][048]|[13579][26]))-02-29)"
)
MOMENT = rf"^{_DAY}[Tt _]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)? ?([Zz]|[+-]([01]?\d|2[0-3])(:?[0-5]\d)?)$"
Moment = Annotated[
    AwareDatetime,
    BeforeValidator(_written_out),
    AfterValidator(_of_our_time),
    Field(json_schema_extra={"pattern": MOMENT}),
]
