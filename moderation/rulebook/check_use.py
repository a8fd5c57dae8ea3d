"""How a rule or a need uses a check: the options that each check understands, and how far their numbers go."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from moderation.types import LABELS, NEEDS, SIGNS, WELSH
from moderation.yaml_files.lines import nearest

LOWEST_HIDE = 0.90  # policy section 4, P03
BAND = (0.05, 1.0)  # below one in twenty nearly every comment would be seen

# What each check understands beside `check:`, and from where to where a number may go; None where it is no number.
# A check that is not named takes no option. A pattern is never looser here than policy 2.1 and 2.2 have it.
OPTIONS: Mapping[str, Mapping[str, tuple[float, float] | None]] = {
    "toxicity": {
        "labels": None,
        "queue": BAND,
        "urgent": BAND,
        "hide": (LOWEST_HIDE, 1.0),
        "unaimed": BAND,
        "warned": BAND,
        "together": BAND,
        "doubted": BAND,
        "doubted_urgent": BAND,
        "doubted_again": BAND,
        "second": (0.50, 1.0),
        "unseconded": BAND,
    },
    "signs": {
        "labels": None,
        "queue": BAND,
        "urgent": BAND,
        "together": BAND,
        "doubted": BAND,
        "doubted_urgent": BAND,
        "doubted_again": BAND,
        "unseconded": BAND,
    },
    "needs": {"labels": None, "queue": BAND, "urgent": BAND},
    "abuse": {"level": None, "doubted": BAND},
    "trolling": {"doubted": BAND},
    "welsh": {"labels": None, "queue": BAND, "urgent": BAND},
    "welsh_abuse": {"level": None},
    "harassment": {"times": (5, 100)},
    "links": {"blocklist": None, "allowed": None},
    "spam": {"links": (3, 100), "authors": (3, 100)},
    "repeats": {"similarity": (0.90, 1.0), "times": (3, 100)},
    "claims": {"threshold": (0.80, 1.0)},
}
# The checks that need labels and a band.
SCORED = {"toxicity": LABELS, "signs": SIGNS, "needs": NEEDS, "welsh": WELSH}

# The parts of each rule that its checks find. R15b is a person's to give, on report; a rule that is not named has no
# parts that are found, and may name its own.
PARTS: Mapping[str, tuple[str, ...]] = {
    "R2": ("R2a", "R2b", "R2c", "R2d", "R2e"),
    "R3": ("R3.sex", "R3.gender_reassignment", "R3.race", "R3.disability", "R3.orientation", "R3.marital_status", "R3.pregnancy", "R3.religion", "R3.age"),
    "R4": ("R4a", "R4c", "R4d"),
    "R10": ("R10b",),
    "R15": ("R15a", "R15b"),
}  # fmt: skip

# What rules 2, 3, 10 and 14 and the needs of whoever is in danger look for on every page (policy 2.1 and 6.4). The model
# alone is not enough: without its patterns a threat, an address or a cry for help may be seen by nobody.
KEPT_CHECKS: Mapping[str, tuple[str, ...]] = {
    "R2": ("threats", "abuse", "welsh_abuse", "harassment"),
    "R3": ("slurs", "contempt"),
    "R10": ("personal_data",),
    "R14": ("obscene",),
    "N1": ("emergency",),
    "N2": ("self_harm",),
    "N3": ("safeguarding",),
}
KEPT_STRONG = ("abuse", "welsh_abuse")  # in rule 2; their mild words are for rule 1

# Labels of letters of any script, digits and hyphens.
_SIGN = "[A-Za-z0-9\u00c0-\u02af\u0300-\u1fff\u3040-\ud7ff]"
_LABEL = rf"{_SIGN}((?:{_SIGN}|-){{0,61}}{_SIGN})?"
DOMAIN = rf"^{_LABEL}(\.{_LABEL})+$"

# Strict: what an editor's schema calls a number or a truth value must be one, and no text in quotes.
Switch = Annotated[bool, Field(strict=True)]
# How low a number may be, each check says itself (OPTIONS).
Share = Annotated[float, Field(le=1.0, strict=True)]
Count = Annotated[int, Field(strict=True)]
LONGEST_HOURS = 720.0  # a month: nobody waits longer for a decision
SHORTEST_HOURS = 0.25  # nobody looks sooner
Hours = Annotated[float, Field(ge=SHORTEST_HOURS, le=LONGEST_HOURS, strict=True)]
Severity = Annotated[int, Field(ge=1, le=5, strict=True)]
Text = Annotated[str, Field(min_length=1)]
SOME_SIGN = r"[^\s]"


LONGEST_TOLD = 60  # characters of a wrong text that a fault repeats


def shape(pattern: str, should_be: str, remedy: str) -> AfterValidator:
    """What refuses a text that has not this shape, in words that say which shape."""

    def check(text: str) -> str:
        if not re.fullmatch(pattern, text):
            told = text if len(text) <= LONGEST_TOLD else f"{text[:LONGEST_TOLD]}…"
            raise refuse(f"{told!r} is no {should_be}", remedy)
        return text

    return AfterValidator(check)


def _has_no_star(text: str) -> str:
    bare = re.sub(r"^(\*?\.)+", "", text)
    if bare != text and re.fullmatch(DOMAIN, bare):
        raise refuse(f"{text!r} is no domain", f"write `{bare}`; its subdomains are meant too")  # fmt: skip
    return text


Domain = Annotated[
    str,
    Field(json_schema_extra={"pattern": DOMAIN}),
    AfterValidator(_has_no_star),
    shape(DOMAIN, "domain", "write it alone, as in `council.example`"),
]


class Part(BaseModel):
    """A part of the rules file: what it does not know, it refuses, and nothing changes it afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class CheckUse(Part):
    """How a rule uses one check: the name of a file in moderation/checks, and what that file is told.

    Every option that any check takes is named here, so that a slip of the pen is found; which of them a check
    understands is in OPTIONS, and what each means is said in the check's own docstring.
    """

    check: str
    labels: Annotated[tuple[str, ...], Field(min_length=1)] | None = None
    queue: Share | None = None
    urgent: Share | None = None
    hide: Share | None = None
    unaimed: Share | None = None
    warned: Share | None = None
    together: Share | None = None
    doubted: Share | None = None
    doubted_urgent: Share | None = None
    doubted_again: Share | None = None
    second: Share | None = None
    unseconded: Share | None = None
    threshold: Share | None = None
    similarity: Share | None = None
    level: Literal["strong", "mild"] | None = None
    times: Count | None = None
    links: Count | None = None
    authors: Count | None = None
    blocklist: tuple[Domain, ...] | None = None
    allowed: tuple[Domain, ...] | None = None

    @field_validator("check")
    @classmethod
    def _has_a_file(cls, name: str) -> str:
        if name not in known_checks():
            raise refuse(f"unknown check `{name}`", nearest(name, known_checks()))
        return name

    @field_validator(
        "labels", "queue", "urgent", "hide", "unaimed", "warned", "together", "doubted", "doubted_urgent", "doubted_again", "second", "unseconded", "threshold", "similarity", "level", "times", "links", "authors",
        "blocklist", "allowed",
    )  # fmt: skip
    @classmethod
    def _is_understood(cls, value: Any, info: ValidationInfo) -> Any:
        check, name = info.data.get("check"), str(info.field_name)
        if value is None or check is None:
            return value
        known = OPTIONS.get(check, {})
        if name == "hide" and name not in known:
            raise refuse(f"`{check}` never hides anything", "remove `hide`")
        if name not in known:
            others = f"; it takes {', '.join(known)}" if known else ""
            raise refuse(f"`{check}` takes no `{name}`", f"remove it{others}")
        span = known[name]
        if span and not span[0] <= value <= span[1]:
            raise refuse(
                f"`{name}` of `{check}` cannot be {value:g}",
                f"write a number from {span[0]:g} to {span[1]:g}",
            )
        return value

    @field_validator("labels")
    @classmethod
    def _are_labels(
        cls, labels: tuple[str, ...] | None, info: ValidationInfo
    ) -> tuple[str, ...] | None:
        known = SCORED.get(str(info.data.get("check")), LABELS)
        for label in labels or ():
            if label not in known:
                raise refuse(f"unknown label `{label}`", nearest(label, known))
        return labels

    @field_validator("unaimed", "warned")
    @classmethod
    def _is_no_lower_edge(
        cls, value: float | None, info: ValidationInfo
    ) -> float | None:
        queue = info.data.get("queue")
        if value is not None and queue is not None and value < queue:
            raise refuse(
                f"`{info.field_name}` ({value}) is below `queue` ({queue})",
                "write a number that is not below `queue`: what speaks of nobody is looked at later, not sooner",
            )
        return value

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
        return value

    @model_validator(mode="after")
    def _says_what_it_scores(self) -> CheckUse:
        if self.check in SCORED and (self.labels is None or self.queue is None):
            raise refuse(
                f"the check `{self.check}` lacks `labels` or `queue`", "give both"
            )
        return self

    @model_validator(mode="after")
    def _looks_again_for_threats(self) -> CheckUse:
        if self.second and (self.urgent is None or "threat" not in (self.labels or ())):
            raise refuse(
                "`second` stands without `urgent` and the label `threat`",
                "give all three, or leave `second` out: a second look makes nothing urgent but open threats",
            )
        return self

    @model_validator(mode="after")
    def _seconds_only_threats(self) -> CheckUse:
        if self.unseconded and (self.urgent is None or not {"threat", "intimidation"} & {*(self.labels or ())}):  # fmt: skip
            raise refuse(
                "`unseconded` stands without `urgent` and the label `threat` or `intimidation`",
                "leave `unseconded` out: a second look knows threats, and nothing else that is urgent",
            )
        return self

    @model_validator(mode="after")
    def _doubts_no_grave_words(self) -> CheckUse:
        if self.check == "abuse" and self.doubted and self.level != "mild":
            raise refuse(
                "`doubted` is for mild words of abuse, and these are grave",
                "remove `doubted`",
            )
        return self

    @model_validator(mode="after")
    def _doubts_what_is_urgent_less(self) -> CheckUse:
        least, most = self.doubted_urgent, self.doubted
        if least is None:
            return self
        if self.urgent is None:
            raise refuse("`doubted_urgent` stands without `urgent`", "give both, or neither")  # fmt: skip
        if most is not None and least > most:
            message = f"`doubted_urgent` ({least}) is above `doubted` ({most})"
            raise refuse(message, "what is urgent is doubted less than what only waits: write a number that is not above `doubted`")  # fmt: skip
        return self

    def looks_for(self, names: Collection[str]) -> bool:
        """Whether it is one of these checks, or looks for one of these labels."""
        return any(name in names for name in (self.check, *(self.labels or ())))

    @cached_property
    def options(self) -> Mapping[str, Any]:
        """What the file gives beside `check:`."""
        return {
            k: v for k, v in self.model_dump().items() if k != "check" and v is not None
        }


def known_checks() -> frozenset[str]:
    """The checks there are: the files in moderation/checks."""
    folder = Path(__file__).parents[1] / "checks"
    return frozenset(
        path.stem for path in folder.glob("*.py") if not path.stem.startswith("_")
    )


def refuse(
    message: str, remedy: str, at: tuple[str | int, ...] = ()
) -> PydanticCustomError:
    """A fault for a validator to raise: what is wrong, and how to mend it. `at` leads on from the field it checks."""
    return PydanticCustomError(
        "fault", "{message}", {"message": message, "remedy": remedy, "at": at}
    )


def _names_something(text: str) -> str:
    if re.search(SOME_SIGN, text):
        return text
    raise refuse("an entry of the list is empty", "write it, or take the `-` out")


# One of a list of ids or contacts. An empty one would be held against every text.
Name = Annotated[
    str,
    Field(json_schema_extra={"pattern": SOME_SIGN}),
    AfterValidator(_names_something),
]
