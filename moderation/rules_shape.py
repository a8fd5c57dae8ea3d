"""The shape of the rules file: what it may hold, and what each value may be. Loading it is in rules.py."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from moderation.types import LABELS, Action, Context
from moderation.yaml_lines import nearest

MAY_AUTO_HIDE = ("R2", "R3")  # and R10, by its own switch at the top of the file
LOWEST_HIDE = 0.90  # policy section 4, P03

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Count = Annotated[int, Field(ge=1)]
Text = Annotated[str, Field(min_length=1)]
TimeOfDay = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Part(BaseModel):
    """A part of the rules file: what it does not know, it refuses, and nothing changes it afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Bilingual(Part):
    """One text in English and in Welsh."""

    en: Text
    cy: Text


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


class PreElection(Part):
    """A pre-election period: from the notice of election to the close of the poll."""

    starts_at: AwareDatetime
    ends_at: AwareDatetime

    @field_validator("ends_at")
    @classmethod
    def _ends_after_it_starts(
        cls, ends_at: AwareDatetime, info: ValidationInfo
    ) -> AwareDatetime:
        starts_at = info.data.get("starts_at")
        if starts_at and ends_at <= starts_at:
            raise _refuse(
                "the period ends before it starts", "put the later time in `ends_at`"
            )
        return ends_at


class QuietHours(Part):
    """When only what cannot wait is sent to a person. Local times, "22:00"."""

    starts: TimeOfDay
    ends: TimeOfDay


class Modes(Part):
    """Times that the page itself sets."""

    pre_election: tuple[PreElection, ...] = ()
    quiet_hours: QuietHours | None = None


class CheckUse(Part):
    """How a rule uses one check: the name of a file in moderation/checks, and what that file is told.

    Every option that any check takes is named here, so that a slip of the pen is found; what each means is said
    in the check's own docstring.
    """

    check: str
    labels: Annotated[tuple[str, ...], Field(min_length=1)] | None = None
    queue: Share | None = None
    urgent: Share | None = None
    hide: Share | None = None
    threshold: Share | None = None
    similarity: Share | None = None
    level: Literal["strong", "mild"] | None = None
    times: Count | None = None
    links: Count | None = None
    authors: Count | None = None
    blocklist: tuple[Text, ...] | None = None
    allowed: tuple[Text, ...] | None = None

    @field_validator("check")
    @classmethod
    def _has_a_file(cls, name: str) -> str:
        if name not in known_checks():
            raise _refuse(f"unknown check `{name}`", nearest(name, known_checks()))
        return name

    @field_validator("labels")
    @classmethod
    def _are_labels(cls, labels: tuple[str, ...] | None) -> tuple[str, ...] | None:
        for label in labels or ():
            if label not in LABELS:
                raise _refuse(f"unknown label `{label}`", nearest(label, LABELS))
        return labels

    @field_validator("urgent", "hide")
    @classmethod
    def _is_in_order(cls, value: float | None, info: ValidationInfo) -> float | None:
        if value is None:
            return None
        for name in ("queue", "urgent"):
            lower = info.data.get(name)
            if name != info.field_name and lower is not None and value < lower:
                message = f"`{info.field_name}` ({value}) is below `{name}` ({lower})"
                raise _refuse(
                    message,
                    "keep them in the order queue, urgent, hide, each at least the one before",
                )
        if info.field_name == "hide" and value < LOWEST_HIDE:
            raise _refuse(
                f"`hide` ({value}) is below {LOWEST_HIDE}",
                f"set it to {LOWEST_HIDE} or more",
            )
        return value

    @model_validator(mode="after")
    def _says_what_it_scores(self) -> CheckUse:
        if self.check == "toxicity" and (self.labels is None or self.queue is None):
            raise _refuse("the check `toxicity` lacks `labels` or `queue`", "give both")
        return self

    @cached_property
    def options(self) -> Mapping[str, Any]:
        """What the file gives beside `check:`."""
        return {
            k: v for k, v in self.model_dump().items() if k != "check" and v is not None
        }


class Example(Part):
    """One text with what should become of it. In the file a plain text will do."""

    text: Text
    context: Context = Context()
    action: Action | None = None
    urgent: bool | None = None


class Subcode(Part):
    """A part of a rule that weighs differently. What is left out is as the rule has it."""

    title: Bilingual
    severity: Annotated[int, Field(ge=1, le=5)] | None = None
    sla_hours: Annotated[float, Field(gt=0)] | None = None
    urgent: bool | None = None
    alert_to: tuple[Literal["owner", "comms"], ...] | None = None


class Rule(Part):
    """One rule: its published words, what it leads to, how it is noticed, and its own test."""

    id: Annotated[str, Field(pattern=r"^R[1-9]\d?$")]
    title: Bilingual
    text: Bilingual
    notice: Bilingual
    severity: Annotated[int, Field(ge=1, le=5)]
    action: Literal["none", "badge", "queue", "alert"]
    urgent: bool = False
    sla_hours: Annotated[float, Field(gt=0)] | None = None
    auto_hide: bool = False
    alert_to: tuple[Literal["owner", "comms"], ...] = ()
    subcodes: Mapping[str, Subcode] = {}
    checks: tuple[CheckUse, ...]
    must_act: tuple[Example, ...] = ()
    must_keep: tuple[Example, ...] = ()

    @field_validator("auto_hide")
    @classmethod
    def _may_hide(cls, value: bool, info: ValidationInfo) -> bool:
        name = str(info.data.get("id", ""))
        if value and name not in MAY_AUTO_HIDE:
            remedy = "use `r10_autohide` at the top" if name == "R10" else "remove it"
            raise _refuse(f"`auto_hide` is never allowed for rule {name}", remedy)
        return value

    @field_validator("must_act", "must_keep", mode="before")
    @classmethod
    def _plain_text_will_do(cls, examples: Any) -> Any:
        if not isinstance(examples, list):
            return examples
        return [{"text": e} if isinstance(e, str) else e for e in examples]

    @field_validator("must_act", "must_keep")
    @classmethod
    def _is_tested(
        cls, examples: tuple[Example, ...], info: ValidationInfo
    ) -> tuple[Example, ...]:
        if info.data.get("checks") and not examples:
            raise _refuse(f"`{info.field_name}` has no example", "give at least one")
        return examples

    def of(self, subcode: str) -> Subcode | None:
        """The part of this rule that a finding names, if it has one."""
        return self.subcodes.get(subcode)


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


def known_checks() -> frozenset[str]:
    """The checks there are: the files in moderation/checks."""
    folder = Path(__file__).parent / "checks"
    return frozenset(
        path.stem for path in folder.glob("*.py") if not path.stem.startswith("_")
    )


def _refuse(message: str, remedy: str) -> PydanticCustomError:
    return PydanticCustomError(
        "fault", "{message}", {"message": message, "remedy": remedy}
    )
