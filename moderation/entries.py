"""The shape of one entry of the rules file: a rule, or a sign that somebody needs help; its checks and its examples."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
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
CONTACTS = ("email", "url", "foi_email")  # what an offer may name
LOWEST_HIDE = 0.90  # policy section 4, P03

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Count = Annotated[int, Field(ge=1)]
Text = Annotated[str, Field(min_length=1)]


class Part(BaseModel):
    """A part of the rules file: what it does not know, it refuses, and nothing changes it afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Bilingual(Part):
    """One text in English and in Welsh."""

    en: Text
    cy: Text


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
            raise refuse(f"unknown check `{name}`", nearest(name, known_checks()))
        return name

    @field_validator("labels")
    @classmethod
    def _are_labels(cls, labels: tuple[str, ...] | None) -> tuple[str, ...] | None:
        for label in labels or ():
            if label not in LABELS:
                raise refuse(f"unknown label `{label}`", nearest(label, LABELS))
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
                raise refuse(
                    message,
                    "keep them in the order queue, urgent, hide, each at least the one before",
                )
        if info.field_name == "hide" and value < LOWEST_HIDE:
            raise refuse(
                f"`hide` ({value}) is below {LOWEST_HIDE}",
                f"set it to {LOWEST_HIDE} or more",
            )
        return value

    @model_validator(mode="after")
    def _says_what_it_scores(self) -> CheckUse:
        if self.check == "toxicity" and (self.labels is None or self.queue is None):
            raise refuse("the check `toxicity` lacks `labels` or `queue`", "give both")
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


class Entry(Part):
    """What a rule and a sign of need have in common: words, checks, what it leads to, and its own test."""

    id: Text
    title: Bilingual
    text: Bilingual
    action: Literal["none", "badge", "queue", "alert"]
    urgent: bool = False
    sla_hours: Annotated[float, Field(gt=0)] | None = None
    alert_to: tuple[Literal["owner", "comms"], ...] = ()
    checks: tuple[CheckUse, ...]
    must_act: tuple[Example, ...] = ()
    must_keep: tuple[Example, ...] = ()

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
            raise refuse(f"`{info.field_name}` has no example", "give at least one")
        return examples


class Rule(Entry):
    """One rule: its published words, what it leads to, how it is noticed, and its own test."""

    id: Annotated[str, Field(pattern=r"^R[1-9]\d?$")]
    notice: Bilingual
    severity: Annotated[int, Field(ge=1, le=5)]
    auto_hide: bool = False
    subcodes: Mapping[str, Subcode] = {}

    @field_validator("auto_hide")
    @classmethod
    def _may_hide(cls, value: bool, info: ValidationInfo) -> bool:
        name = str(info.data.get("id", ""))
        if value and name not in MAY_AUTO_HIDE:
            remedy = "use `r10_autohide` at the top" if name == "R10" else "remove it"
            raise refuse(f"`auto_hide` is never allowed for rule {name}", remedy)
        return value

    def of(self, subcode: str) -> Subcode | None:
        """The part of this rule that a finding names, if it has one."""
        return self.subcodes.get(subcode)


class Need(Entry):
    """A sign that somebody needs an answer or help. It breaks no rule, and is never a ground to hide anything."""

    id: Annotated[str, Field(pattern=r"^N[1-9]\d?$")]
    offer: Bilingual | None = None  # what a person may send; never sent by software

    @field_validator("offer")
    @classmethod
    def _names_known_contacts(cls, offer: Bilingual | None) -> Bilingual | None:
        for text in (offer.en, offer.cy) if offer else ():
            for gap in re.findall(r"[{}][^{}]*[}]?", text):
                if gap.strip("{}") not in CONTACTS or gap != f"{{{gap.strip('{}')}}}":
                    raise refuse(
                        f"`offer` has {gap!r}, which names no contact",
                        "use {" + "}, {".join(CONTACTS) + "}, or no braces",
                    )
        return offer


def known_checks() -> frozenset[str]:
    """The checks there are: the files in moderation/checks."""
    folder = Path(__file__).parent / "checks"
    return frozenset(
        path.stem for path in folder.glob("*.py") if not path.stem.startswith("_")
    )


def refuse(message: str, remedy: str) -> PydanticCustomError:
    """A fault for a validator to raise: what is wrong, and how to mend it."""
    return PydanticCustomError(
        "fault", "{message}", {"message": message, "remedy": remedy}
    )
