"""The shape of the rules file: what it may hold, and what each value may be. Loading it is in rules.py."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated, Any, Literal, cast

from pydantic import (
    AwareDatetime,
    Field,
    ValidationInfo,
    field_validator,
)
from pydantic.config import JsonDict

from moderation.rulebook.bilingual import TRANSLATED, AsItStands
from moderation.rulebook.check_use import (
    SHORTEST_HOURS,
    Hours,
    Name,
    Part,
    Switch,
    refuse,
    shape,
)
from moderation.rulebook.entries import (
    Need,
    Rule,
)
from moderation.rulebook.moments import Moment
from moderation.rulebook.posts import PostNamed

CORE = (
    "R1",
    "R2",
    "R3",
    "R4",
    "R5",
)  # the five rules of engagement that no page may leave out
REACHES_A_PERSON = ("queue", "alert")  # what a need of somebody in danger leads to
LONGEST_MEETING = timedelta(hours=24)
LONGEST_EMERGENCY = timedelta(hours=72)
LONGEST_PRE_ELECTION = timedelta(
    days=92
)  # from the notice of election to the poll it is some six weeks
# Behind a `?` or `#` a link to write to it would begin something else.
_MAILBOX = r"[^@\s,;:<>{}\"'()?#\\]+"
_DOMAIN = r"[^@\s,;:<>{}\"'()/.?#\\&=%!|*$^`~+\[\]]+"
EMAIL = rf"^{_MAILBOX}@{_DOMAIN}(\.{_DOMAIN})+$"
# Whatever stands before an `@` would show one host and lead to another: what follows `:` is a port.
_HOST = r"[^\s/?#@:.\\\"'<>{}]+"
URL = rf"^https?://{_HOST}(\.{_HOST})+(:[0-9]{{1,5}})?([/?#][^\s\"'<>{{}}]*)?$"
Email = Annotated[
    str,
    Field(json_schema_extra={"pattern": EMAIL}),
    shape(EMAIL, "e-mail address", "write it as in `name@council.example`"),
]
Link = Annotated[
    str,
    Field(json_schema_extra={"pattern": URL}),
    shape(URL, "link", "write it whole, as in `https://council.example/complaints`"),
]
# It stands in every receipt, and is read out and typed again: what cannot be seen or typed is no part of it.
VERSION = r"^[A-Za-zÀ-ž0-9](?:[A-Za-zÀ-ž0-9 ._/+:()-]{0,38}[A-Za-zÀ-ž0-9._/+:()-])?$"
Version = Annotated[
    str,
    Field(json_schema_extra={"pattern": VERSION}),
    shape(
        VERSION,
        "version",
        "write 1 to 40 letters, digits, spaces or points, with no quotes in it and no space at its end, as in `2026-11-22.1`",
    ),
]


# The platform's number for an account. A name would be held against every number, and match none.
ACCOUNT = r"^[^\s@]*[0-9][^\s@]*$"
AccountId = Annotated[
    Name,
    Field(json_schema_extra={"pattern": ACCOUNT}),
    shape(
        ACCOUNT,
        "account id",
        "write the number that the platform gives the account, as in `100012345678901`",
    ),
]
TimeOfDay = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Contacts(Part):
    """Where a resident is sent, and which numbers and addresses are public anyway and so no breach of rule 10."""

    casework_email: Email
    complaints_url: Link
    foi_email: Email
    published: tuple[Name, ...] = ()


class Limits(Part):
    """What holds the machine back. Times in hours; the share is of all comments seen in a day."""

    auto_hides_per_hour: Annotated[int, Field(ge=0, le=10, strict=True)] = 10
    auto_hide_share_per_day: Annotated[float, Field(ge=0.0, le=0.02, strict=True)] = (
        0.02
    )
    auto_hides_per_day_minimum: Annotated[int, Field(ge=0, le=3, strict=True)] = 3
    confirm_within_hours: Annotated[
        float, Field(ge=SHORTEST_HOURS, le=24, strict=True)
    ] = 24.0
    max_age_hours: Annotated[float, Field(gt=0, le=72, strict=True)] = 72.0
    reading_sla_hours: Hours = 72.0  # for what no rule is broken by, but a person reads

    @property
    def let_hide(self) -> bool:
        """Whether these limits let software hide anything at all."""
        daily = self.auto_hide_share_per_day or self.auto_hides_per_day_minimum
        return bool(self.auto_hides_per_hour and daily)


class Period(Part):
    """A time with an end: no mode of a page goes on for ever."""

    starts_at: Moment
    ends_at: Moment

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

    @field_validator("ends")
    @classmethod
    def _are_some_hours(cls, ends: str, info: ValidationInfo) -> str:
        if ends == info.data.get("starts"):
            raise refuse(
                f"the quiet hours start and end at {ends}, so there are none",
                "put another time in `ends`, or take `quiet_hours` out",
            )
        return ends


class Meeting(Period):
    """A sitting in the owner's calendar: nothing is sent to them until a quarter of an hour after it."""

    @field_validator("ends_at")
    @classmethod
    def _is_one_sitting(
        cls, ends_at: AwareDatetime, info: ValidationInfo
    ) -> AwareDatetime:
        starts_at = info.data.get("starts_at")
        if starts_at and ends_at - starts_at > LONGEST_MEETING:
            raise refuse(
                "a meeting lasts more than 24 hours",
                "give each sitting its own period",
            )
        return ends_at


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


class PreElection(Period):
    """From the notice of election to the close of the poll."""

    @field_validator("ends_at")
    @classmethod
    def _is_no_longer_than_one(
        cls, ends_at: AwareDatetime, info: ValidationInfo
    ) -> AwareDatetime:
        starts_at = info.data.get("starts_at")
        if starts_at and ends_at - starts_at > LONGEST_PRE_ELECTION:
            raise refuse(
                f"a pre-election period lasts more than {LONGEST_PRE_ELECTION.days} days",
                "give each election its own period",
            )
        return ends_at


class Away(Period):
    """The owner is away. Without a delegate to confirm, software hides nothing."""

    delegate: Switch = False


ONCE = Field(json_schema_extra={"uniqueItems": True})


def _never_empty(told: JsonDict) -> None:
    """What may be left out need not be left empty: an editor marks that."""
    ways = cast("list[JsonDict]", told["anyOf"])
    told["anyOf"] = [way for way in ways if way.get("type") != "null"]


class Modes(Part):
    """Times and threads that the page itself sets (policy section 5). Where several hold, the strictest wins."""

    meeting: Annotated[tuple[Meeting, ...], ONCE] = ()  # nothing is sent to the owner
    emergency: Annotated[tuple[Emergency, ...], ONCE] = ()  # software hides nothing
    pre_election: Annotated[tuple[PreElection, ...], ONCE] = ()  # nor here
    away: Annotated[tuple[Away, ...], ONCE] = ()
    quiet_hours: Annotated[QuietHours | None, Field(json_schema_extra=_never_empty)] = (
        None
    )
    quasi_judicial: tuple[PostNamed, ...] = ()  # on live applications
    single_topic: tuple[PostNamed, ...] = ()  # that ask for one topic

    @field_validator("meeting", "emergency", "pre_election", "away")
    @classmethod
    def _stand_once(cls, periods: tuple[Period, ...]) -> tuple[Period, ...]:
        """The same period twice is a slip: another was meant, and is missing."""
        seen = set[tuple[datetime, datetime]]()
        for number, period in enumerate(periods):
            if (period.starts_at, period.ends_at) in seen:
                raise refuse(
                    "this period stands here twice",
                    "take one of the two out, or put its right times in",
                    at=(number,),
                )
            seen.add((period.starts_at, period.ends_at))
        return periods

    @field_validator("quiet_hours", mode="before")
    @classmethod
    def _are_said(cls, hours: Any) -> Any:
        """With nothing behind it nobody would be spared at night, and nobody would notice."""
        if hours is None:
            raise refuse(
                "`quiet_hours` has nothing after it",
                'write the hours, as in `{ starts: "22:00", ends: "07:00" }`, or take `quiet_hours` out',
            )
        return hours


class RulesFile(Part):
    """The whole file, as written."""

    version: Version
    effective_from: Moment
    welsh: Literal["draft", "checked"]
    title: AsItStands
    introduction: Annotated[AsItStands, TRANSLATED]
    check_hours: Annotated[AsItStands, TRANSLATED]
    contacts: Contacts
    official_authors: tuple[AccountId, ...] = ()
    r10_autohide: Switch = False
    modes: Modes = Modes()
    limits: Limits = Limits()
    rules: tuple[Rule, ...]
    needs: tuple[Need, ...] = ()

    @field_validator("needs")
    @classmethod
    def _keep_from_comms(cls, needs: tuple[Need, ...]) -> tuple[Need, ...]:
        for number, need in enumerate(needs):
            private = "who may hurt themselves" if need.is_private else "abuse"
            if "comms" in need.alert_to and (need.is_private or need.tells_of_abuse):
                raise refuse(
                    f"{private} is never told to comms",
                    "leave only `owner` in `alert_to`",
                    at=(number, "alert_to"),
                )
        return needs

    @field_validator("rules")
    @classmethod
    def _can_hide_by_rule_ten(
        cls, rules: tuple[Rule, ...], info: ValidationInfo
    ) -> tuple[Rule, ...]:
        switched = info.data.get("r10_autohide")
        if switched and all(rule.id != "R10" for rule in rules):
            raise refuse(
                "`r10_autohide` is on, but there is no rule R10",
                "add the rule, or write `r10_autohide: false`",
            )
        return rules


class ContactsOfBefore(Contacts):
    """The contacts of rules that were taken up before an e-mail address was held to so much: they can be gone by."""

    casework_email: str
    foi_email: str


class ModesOfBefore(Modes):
    """The modes of rules that were taken up before a post had to be named in a form that names one, a period to stand there once,
    and quiet hours to be said.

    What names none protects nothing, as it never did; it is no reason to have no rules to go by.
    """

    quasi_judicial: tuple[Name, ...] = ()
    single_topic: tuple[Name, ...] = ()

    @field_validator("meeting", "emergency", "pre_election", "away")
    @classmethod
    def _stand_once(cls, periods: tuple[Period, ...]) -> tuple[Period, ...]:
        return periods

    @field_validator("quiet_hours", mode="before")
    @classmethod
    def _are_said(cls, hours: Any) -> Any:
        return hours


class RulesOfBefore(RulesFile):
    """A file that was taken up by an earlier version: it is held to what can be gone by, where newer limits only tidy."""

    contacts: ContactsOfBefore
    modes: ModesOfBefore = ModesOfBefore()
