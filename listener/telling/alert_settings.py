"""What the user configured of alerts to comms, beside addresses: hours of duty, and ways other than mail."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import date, time
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
)

from listener.claims.clock import Duty
from listener.errors import UserError
from listener.own_names import MAILBOX, is_own_name
from moderation.rulebook.check_use import refuse

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _names_a_file(mailbox: str) -> str:
    if not mailbox.strip():
        raise refuse("`mailbox` is empty", "name a file, such as alerts.mbox")
    return mailbox


MailboxName = Annotated[str, AfterValidator(_names_a_file)]
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")
_PASSWORDS = ("password", "smtp_password", "passwd", "pass", "pwd")
TimeOfDay = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class StaffedSettings(_Strict):
    """When somebody at comms is on duty, in local time. The clock of the alerts counts these hours."""

    days: tuple[Day, ...] = Field(default=DAYS[:5], min_length=1)
    starts: TimeOfDay = "09:00"
    ends: TimeOfDay = "17:00"
    closed: tuple[date, ...] = Field(default=(), max_length=400)  # bank holidays

    @field_validator("ends")
    @classmethod
    def _comes_later(cls, ends: str, info: ValidationInfo) -> str:
        starts = info.data.get("starts")
        if starts and ends <= starts:
            raise refuse(
                "the hours of duty end before they start",
                "put the later time in `ends`",
            )
        return ends

    def duty(self) -> Duty:
        """As the clock counts them."""
        days = frozenset(DAYS.index(day) for day in self.days)
        return Duty(
            days,
            time.fromisoformat(self.starts),
            time.fromisoformat(self.ends),
            frozenset(self.closed),
        )


class ChannelSettings(_Strict):
    """A way to comms beside mail: Teams, Slack, SMS and others. Its address is the secret `channel_` and its name."""

    name: str = Field(pattern=r"^[a-z0-9_]{1,30}$")
    levels: tuple[Literal["HIGH", "MEDIUM"], ...] = Field(
        default=("HIGH",), min_length=1
    )
    short: bool = False  # the subject and how to answer only, as for a telephone


def addresses(key: str, found: tuple[str, ...]) -> tuple[str, ...]:
    """Mail addresses. One that is none is not repeated, as what refuses it may be kept in a log: the line tells which."""
    for place, text in enumerate(found):
        if not _ADDRESS.fullmatch(text):
            raise refuse(
                f"what stands here, in `{key}`, is no mail address",
                "write it alone, as in name@council.example; each of several is an entry of its own",
                (place,),
            )
    return found


def without_password(smtp: object) -> object:
    """What stands under `smtp`, where no password stands there. It is never repeated."""
    for key in _PASSWORDS:
        if isinstance(smtp, dict) and key in smtp:
            raise refuse(
                "a password never stands in this file, which others may read",
                "take the line out and put the password into the file `secrets/smtp_password`: docs/install.md, step 4",
                (key,),
            )
    return smtp


def check_files(folder: Path, mailbox: str, witness: Path | None) -> None:
    """Whether alerts and checkpoints can lie where wardmote.yaml says, and spoil no file of ours there. Raises UserError."""
    check_mailbox(folder / mailbox)
    _check_not_own(folder, mailbox, "`mailbox` under `alerts`")
    if witness is not None:
        _check_not_own(folder, str(witness), "`file` under `witness`")


def check_mailbox(mailbox: Path) -> None:
    """Whether alerts can lie there as a file. Raises UserError where it is a folder."""
    is_folder = False
    with suppress(
        OSError, ValueError
    ):  # a name that no file can have is told where it is written to
        is_folder = mailbox.is_dir()
    if is_folder:
        raise UserError(
            f"`mailbox` under `alerts` in wardmote.yaml names a folder, {mailbox}. Name a file, such as alerts.mbox."
        )


def _check_not_own(folder: Path, place: str, key: str) -> None:
    """Whether what is appended there spoils none of our own files in the data folder. key: as wardmote.yaml names it."""
    inside = Path(os.path.relpath(folder / place, folder)).parts
    if inside != (MAILBOX,) and inside[0] != ".." and is_own_name(inside):
        raise UserError(
            f"{key} in wardmote.yaml names {place}, which Wardmote keeps for itself. Name another file, such as alerts.mbox."
        )
