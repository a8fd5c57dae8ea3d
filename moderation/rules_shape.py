"""The shape of the rules file: what it may hold, and what each value may be. Loading it is in rules.py."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field, ValidationInfo, field_validator

from moderation.entries import (
    Bilingual,
    Need,
    Part,
    Rule,
    Text,
    known_checks,
    refuse,
)

LONGEST_EMERGENCY = timedelta(hours=72)
TimeOfDay = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Contacts(Part):
    """Where a resident is sent, and which numbers and addresses are public anyway and so no breach of rule 10."""

    casework_email: Text
    complaints_url: Text
    foi_email: Text
    published: tuple[str, ...] = ()


class Limits(Part):
    """What holds the machine back. Times in hours; the share is of all comments seen in a day."""

    auto_hides_per_hour: Annotated[int, Field(ge=0, le=10)] = 10
    auto_hide_share_per_day: Annotated[float, Field(ge=0.0, le=0.02)] = 0.02
    auto_hides_per_day_minimum: Annotated[int, Field(ge=0, le=3)] = 3
    confirm_within_hours: Annotated[float, Field(gt=0, le=24)] = 24.0
    max_age_hours: Annotated[float, Field(gt=0, le=72)] = 72.0
    reading_sla_hours: Annotated[float, Field(gt=0)] = (
        72.0  # for what no rule is broken by, but a person reads
    )


class Period(Part):
    """A time with an end: no mode of a page goes on for ever."""

    starts_at: AwareDatetime
    ends_at: AwareDatetime

    @field_validator("ends_at")
    @classmethod
    def _ends_after_it_starts(
        cls, ends_at: AwareDatetime, info: ValidationInfo
    ) -> AwareDatetime:
        starts_at = info.data.get("starts_at")
        if starts_at and ends_at <= starts_at:
            raise refuse(
                "the period ends before it starts", "put the later time in `ends_at`"
            )
        return ends_at


class QuietHours(Part):
    """When only what cannot wait is sent to a person. Local times, "22:00"."""

    starts: TimeOfDay
    ends: TimeOfDay


class Emergency(Period):
    """A flood, a fire, an attack: declared by comms and taken up by the owner, for three days at most (policy 5)."""

    @field_validator("ends_at")
    @classmethod
    def _is_renewed(cls, ends_at: AwareDatetime, info: ValidationInfo) -> AwareDatetime:
        starts_at = info.data.get("starts_at")
        if starts_at and ends_at - starts_at > LONGEST_EMERGENCY:
            raise refuse(
                "an emergency is declared for more than 72 hours",
                "end it sooner; it can be declared again",
            )
        return ends_at


class Away(Period):
    """The owner is away. Without a delegate to confirm, software hides nothing."""

    delegate: bool = False


class Modes(Part):
    """Times and threads that the page itself sets (policy section 5). Where several hold, the strictest wins."""

    emergency: tuple[Emergency, ...] = ()  # software hides nothing
    pre_election: tuple[Period, ...] = ()  # from the notice of election to the close
    away: tuple[Away, ...] = ()
    quiet_hours: QuietHours | None = None
    quasi_judicial: tuple[Text, ...] = ()  # posts, by id or link, on live applications
    single_topic: tuple[Text, ...] = ()  # posts, by id or link, that ask for one topic


def now_in(periods: Iterable[Period], now: datetime) -> bool:
    """Whether one of the periods is running. `now` is aware."""
    return any(period.starts_at <= now < period.ends_at for period in periods)


class RulesFile(Part):
    """The whole file, as written."""

    version: Text
    effective_from: AwareDatetime
    welsh: Literal["draft", "checked"]
    title: Bilingual
    introduction: Bilingual
    check_hours: Bilingual
    contacts: Contacts
    official_authors: tuple[str, ...] = ()
    r10_autohide: bool = False
    modes: Modes = Modes()
    limits: Limits = Limits()
    rules: tuple[Rule, ...]
    needs: tuple[Need, ...] = ()


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the rules file, for editors."""
    found = RulesFile.model_json_schema()
    # In the file a plain text will do for an example.
    example = found["$defs"]["Example"]
    found["$defs"]["Example"] = {"anyOf": [{"type": "string"}, example]}
    names = sorted(known_checks())
    found["$defs"]["CheckUse"]["properties"]["check"]["enum"] = names
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **found,
        "title": "Wardmote's rules of engagement",
    }
