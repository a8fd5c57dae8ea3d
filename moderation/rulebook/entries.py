"""The shape of one entry of the rules file: a rule, or a sign that somebody needs help; its checks and its examples."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import (
    BeforeValidator,
    Field,
    ValidationInfo,
    field_validator,
)

from moderation.rulebook.bilingual import (
    NOTICE_GAPS,
    RULE_ID,
    TRANSLATED,
    AsItStands,
    Bilingual,
    check_gaps,
    check_number,
)
from moderation.rulebook.check_use import (
    LOWEST_HIDE,
    PARTS,
    CheckUse,
    Hours,
    Part,
    Severity,
    Switch,
    Text,
    refuse,
)
from moderation.rulebook.example_context import as_the_schema_has_it
from moderation.rulebook.numbers_meant import MOST, check_severity, named_with
from moderation.types import Action, Context
from moderation.yaml_files.lines import nearest

MAY_AUTO_HIDE = ("R2", "R3")  # and R10, by its own switch at the top of the file
# Threats and abuse, discrimination, private data, obscene words: what policy 2.1 sends to a person at once, and how much
# it weighs at least. A file that made less of them would leave a threat unread.
WATCHED = {"R2": 4, "R3": 4, "R10": 4, "R14": 3}
# What any other rule weighs at most: above it, it would take threats and abuse away from rules 2, 3 and 10.
MOST_OF_OTHERS = 3
LONGEST_WATCHED = 24.0  # hours until a person decides (policy 2.1)
IN_TIME = "so that a person sees it in time"
FIXED_ACTIONS = {"R4": "alert", "R5": "badge", "R17": "none"}  # policy 2.1
FIXED_ACTIONS |= dict.fromkeys(WATCHED, "queue")
COMMS_HEAR_OF = ("R4",)  # no finding of abuse is ever told to comms (policy 10.5)
NOT_FOR_COMMS = (  # what a need that is told to comms may not look for: checks, and signs of the model
    "abuse", "contempt", "harassment", "obscene", "personal_data", "slurs", "threats", "toxicity", "welsh_abuse",
    "intimidation", "sexual",
)  # fmt: skip
LIGHTER_PARTS = ("R10",)  # a detail that nothing ties to a person (R10b) may wait
ONLY_A_MARK = ("R5", "R17")  # nobody is called because of them, and no clock runs
NEED_ID = r"^N[1-9]\d?$"
SELF_HARM = "self_harm"  # the check, and the sign of the model
CONTACTS = ("email", "url", "foi_email")  # what an offer may name
LONGEST_COMMENT = 8_000  # characters that Facebook takes


class Example(Part):
    """One text with what should become of it. In the file a plain text will do."""

    text: Annotated[Text, Field(max_length=LONGEST_COMMENT)]
    context: Annotated[Context, BeforeValidator(as_the_schema_has_it)] = Context()
    action: Action | None = None
    urgent: Switch | None = None


class Subcode(Part):
    """A part of a rule that weighs differently. What is left out is as the rule has it."""

    title: AsItStands
    severity: Severity | None = None
    sla_hours: Hours | None = None
    urgent: Switch | None = None
    alert_to: tuple[Literal["owner", "comms"], ...] | None = None


class Entry(Part):
    """What a rule and a sign of need have in common: words, checks, what it leads to, and its own test."""

    id: Text
    title: AsItStands
    text: Annotated[AsItStands, TRANSLATED]
    action: Literal["none", "badge", "queue", "alert"]
    urgent: Switch = Field(default=False, validate_default=True)
    sla_hours: Hours | None = Field(default=None, validate_default=True)
    alert_to: tuple[Literal["owner", "comms"], ...] = Field(
        default=(), validate_default=True
    )
    checks: tuple[CheckUse, ...]
    must_act: tuple[Example, ...] = Field(default=(), validate_default=True)
    must_keep: tuple[Example, ...] = Field(default=(), validate_default=True)

    @field_validator("checks")
    @classmethod
    def _hides_where_it_may(
        cls, checks: tuple[CheckUse, ...], info: ValidationInfo
    ) -> tuple[CheckUse, ...]:
        name = info.data.get("id")
        for number, use in enumerate(checks):
            if use.hide is not None and name and name not in MAY_AUTO_HIDE:
                raise refuse(
                    "`hide` means nothing where software never hides",
                    "remove `hide`",
                    at=(number, "hide"),
                )
        return checks

    @field_validator("alert_to")
    @classmethod
    def _tells_somebody(
        cls, value: tuple[str, ...], info: ValidationInfo
    ) -> tuple[str, ...]:
        if info.data.get("action") == "alert" and not value:
            who = "comms" if info.data.get("id") in COMMS_HEAR_OF else "owner"
            raise refuse("`action: alert` tells nobody", f"add `alert_to: [{who}]`")
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
            raise refuse(f"`{info.field_name}` has no example", "give at least one")
        return examples


class Rule(Entry):
    """One rule: its published words, what it leads to, how it is noticed, and its own test."""

    id: Annotated[str, named_with("R"), Field(pattern=RULE_ID)]
    notice: Annotated[Bilingual, TRANSLATED]
    severity: Severity
    auto_hide: Switch = False
    subcodes: Mapping[str, Subcode] = {}

    @field_validator("action")
    @classmethod
    def _is_what_policy_says(cls, action: str, info: ValidationInfo) -> str:
        name = str(info.data.get("id", ""))
        fixed = FIXED_ACTIONS.get(name, action)
        if action != fixed:
            why = f", {IN_TIME}" if name in WATCHED else ""
            raise refuse(f"`action` is always `{fixed}`", f"write `{fixed}`{why}")
        return action

    @field_validator("severity", "subcodes", mode="before")
    @classmethod
    def _weighs_in_numbers(cls, value: Any, info: ValidationInfo) -> Any:
        name = str(info.data.get("id", ""))
        most = MOST if name in WATCHED or not name else MOST_OF_OTHERS
        if info.field_name == "severity":
            check_severity(value, WATCHED.get(name, 1), most)
        for code, part in value.items() if isinstance(value, Mapping) else ():
            given = part.get("severity") if isinstance(part, Mapping) else None
            least = 1 if name in LIGHTER_PARTS else WATCHED.get(name, 1)
            check_severity(given, least, most, str(code))
        return value

    @field_validator("urgent", "sla_hours", "severity")
    @classmethod
    def _is_seen_in_time(cls, value: Any, info: ValidationInfo) -> Any:
        name = str(info.data.get("id", ""))
        least = WATCHED.get(name)
        if info.field_name == "severity":
            _refuse_more(name, value)
        if least is not None:
            if info.field_name == "sla_hours" and value is None:
                most = f"write in how many hours a person decides, {LONGEST_WATCHED:g} at most"
                raise refuse("`sla_hours` is missing", most)
            _refuse_less(str(info.field_name), value, least)
        return value

    @field_validator("urgent", "sla_hours", "alert_to", "subcodes")
    @classmethod
    def _calls_nobody(cls, value: Any, info: ValidationInfo) -> Any:
        name = str(info.data.get("id", ""))
        if value and name in ONLY_A_MARK:
            raise refuse(
                f"`{info.field_name}` is not for a mark that calls nobody",
                "remove it",
            )
        return value

    @field_validator("alert_to")
    @classmethod
    def _is_not_for_comms(
        cls, value: tuple[str, ...], info: ValidationInfo
    ) -> tuple[str, ...]:
        _refuse_comms(str(info.data.get("id", "")), value)
        return value

    @field_validator("checks")
    @classmethod
    def _looks_for_a_breach(cls, checks: tuple[CheckUse, ...]) -> tuple[CheckUse, ...]:
        for number, use in enumerate(checks):
            if use.looks_for((SELF_HARM,)):
                raise refuse(
                    "who may hurt themselves breaks no rule",
                    "look for it in a need, such as N2",
                    at=(number, "check" if use.check == SELF_HARM else "labels"),
                )
        return checks

    @field_validator("notice")
    @classmethod
    def _leaves_known_gaps(cls, notice: Bilingual, info: ValidationInfo) -> Bilingual:
        name = str(info.data.get("id", ""))
        if not name:
            return notice  # which gaps it may have, nobody can tell
        english, welsh = NOTICE_GAPS.get(name, ((), ()))
        check_gaps("notice", notice.en, english, "en")
        check_gaps("notice", notice.cy, welsh, "cy")
        check_number(notice, name)
        return notice

    @field_validator("auto_hide")
    @classmethod
    def _may_hide(cls, value: bool, info: ValidationInfo) -> bool:
        name = str(info.data.get("id", ""))
        if value and name and name not in MAY_AUTO_HIDE:
            remedy = "use `r10_autohide` at the top" if name == "R10" else "remove it"
            raise refuse("`auto_hide` is never allowed", remedy)
        checks = info.data.get("checks")
        if value and checks is not None and all(use.hide is None for use in checks):
            raise refuse(
                "`auto_hide` needs a score to hide by, and no check gives `hide`",
                f"give the check `toxicity` a `hide` of {LOWEST_HIDE:g} or more",
            )
        return value

    @field_validator("subcodes")
    @classmethod
    def _carry_its_number(
        cls, subcodes: Mapping[str, Subcode], info: ValidationInfo
    ) -> Mapping[str, Subcode]:
        name = str(info.data.get("id", ""))
        for code in subcodes:
            if name and not re.fullmatch(subcode_pattern(name), code):
                raise refuse(
                    f"`{code}` is no name for a part",
                    f"name it `{name}a`, or `{name}.word`",
                    at=(code,),
                )
            known = PARTS.get(name, ())
            if known and code not in known:
                remedy = nearest(code, known) if "." in code else f"use one of: {', '.join(known)}"  # fmt: skip
                raise refuse(f"no check finds `{code}`", remedy, at=(code,))
        return subcodes

    @field_validator("subcodes")
    @classmethod
    def _are_seen_in_time_too(
        cls, subcodes: Mapping[str, Subcode], info: ValidationInfo
    ) -> Mapping[str, Subcode]:
        name = str(info.data.get("id", ""))
        for code, part in subcodes.items():
            _refuse_comms(name, part.alert_to or (), code, "alert_to")
            _refuse_more(name, part.severity, code)
            if name in WATCHED and name not in LIGHTER_PARTS:
                for key in ("urgent", "sla_hours", "severity"):
                    _refuse_less(key, getattr(part, key), WATCHED[name], code)
        return subcodes

    def of(self, subcode: str) -> Subcode | None:
        """The part of this rule that a finding names, if it has one."""
        return self.subcodes.get(subcode)


class Need(Entry):
    """A sign that somebody needs an answer or help. It breaks no rule, and is never a ground to hide anything."""

    id: Annotated[str, named_with("N"), Field(pattern=NEED_ID)]
    offer: Annotated[Bilingual | None, TRANSLATED] = (
        None  # what a person may send; never sent by software
    )

    @property
    def is_private(self) -> bool:
        """Whether it looks for who may hurt themselves: that is never told to comms (policy 6.4)."""
        return any(use.looks_for((SELF_HARM,)) for use in self.checks)

    @property
    def tells_of_abuse(self) -> bool:
        """Whether it looks for abuse or private data: that is no matter of comms either (policy 10.5)."""
        return any(use.looks_for(NOT_FOR_COMMS) for use in self.checks)

    @field_validator("offer")
    @classmethod
    def _names_known_contacts(cls, offer: Bilingual | None) -> Bilingual | None:
        if offer is not None:
            check_gaps("offer", offer.en, CONTACTS, "en")
            check_gaps("offer", offer.cy, CONTACTS, "cy")
        return offer


def _refuse_less(key: str, value: Any, least: int, *part: str) -> None:
    """Refuse what would let a person see it too late. `part` is the part of the rule that says so, if one does."""
    if key == "urgent" and value is False:
        told, remedy = "`urgent` is always `true`", "write `urgent: true`"
    elif key == "severity" and value is not None and value < least:
        told, remedy = f"`severity` cannot be {value}", f"write {least} or more"
    elif key == "sla_hours" and value is not None and value > LONGEST_WATCHED:
        told = f"`sla_hours` cannot be {value:g}"
        remedy = f"write {LONGEST_WATCHED:g} or less"
    else:
        return
    raise refuse(told, f"{remedy}, {IN_TIME}", at=(*part, key) if part else ())


def _refuse_more(rule_id: str, severity: int | None, *part: str) -> None:
    """Refuse what would let a small rule lead where a threat or abuse is seen as well."""
    if rule_id and rule_id not in WATCHED and (severity or 0) > MOST_OF_OTHERS:
        raise refuse(
            f"`severity` cannot be {severity}",
            f"write {MOST_OF_OTHERS} or less; more is for rules {_numbers(WATCHED)}, {IN_TIME}",
            at=(*part, "severity") if part else (),
        )


def _numbers(rule_ids: Iterable[str]) -> str:
    *first, last = (each.removeprefix("R") for each in rule_ids)
    return f"{', '.join(first)} and {last}"


def _refuse_comms(rule_id: str, told: Sequence[str], *at: str) -> None:
    if "comms" in told and rule_id and rule_id not in COMMS_HEAR_OF:
        message = "comms is told of false claims and needs only"
        raise refuse(message, "leave only `owner` in `alert_to`", at=at)


def subcode_pattern(rule_id: str) -> str:
    """The names that parts of a rule may have: R2a, or R3.age."""
    return rf"^{rule_id}([a-z]|\.[a-z][a-z_]*)$"
