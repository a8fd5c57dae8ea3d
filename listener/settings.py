"""What the user configured: `wardmote.yaml` in the data folder, and secrets, which never stand in it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    ValidationInfo,
    field_validator,
    model_validator,
)

from listener.backups.swap import settle
from listener.claims.feed_settings import FeedSettings, refuse_twins
from listener.claims.search_settings import SearchSettings
from listener.closed_files import check_readable
from listener.desk_settings import DeskSettings
from listener.errors import UserError
from listener.forgetting.retention import RetentionSettings
from listener.new_files import is_in_the_way
from listener.own_names import DATABASE_NAME, MAILBOX, SETTINGS_NAME
from listener.telling.alert_settings import (
    ChannelSettings,
    MailboxName,
    StaffedSettings,
    TimeOfDay,
    addresses,
    check_files,
    without_password,
)
from moderation.rulebook.check_use import refuse
from moderation.types import Mode
from moderation.yaml_files.lines import (  # fmt: skip
    Fault,
    FileError,
    decode,
    fit,
    parse_yaml,
    read_bytes,
)

_EMPTY = "write it as docs/install.md, step 5, shows; or delete it, and begin with `wardmote init`"
MACHINE_NAME = "wardmote"  # in the log

# What is longer is a slip of the pen, and from some point on no computer can count it.
A_DAY = 24 * 60 * 60  # seconds
A_WEEK = 7 * 24 * 60  # minutes
TEN_YEARS = 3650  # days

Strings = tuple[str, ...]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PageSettings(_Strict):
    """One page or account that is listened to. `connector` is the name of a file in connectors/."""

    connector: str = Field(pattern=r"^[a-z_]+$")
    id: str = Field(min_length=1)
    name: str = ""
    poll_seconds: int = Field(default=60, ge=1, le=A_DAY)
    # How often all recent comments are read again.
    sweep_minutes: float = Field(default=15.0, gt=0, le=A_WEEK)
    searches: tuple[SearchSettings, ...] = Field(default=(), max_length=20)

    @model_validator(mode="after")
    def _only_x_is_searched(self) -> Self:
        if self.searches and self.connector != "x":
            raise refuse(
                f"`searches` are for X, and {self.page_id} is a page of {self.connector}",
                "remove `searches` there: what names the page is read anyway",
            )
        return self

    @property
    def page_id(self) -> str:
        return f"{self.connector}:{self.id}"

    @property
    def silent_after(self) -> timedelta:
        """How long after it was last read something is wrong: half an hour (policy 12.4), or two polls of a seldom one."""
        return max(timedelta(minutes=30), 2 * timedelta(seconds=self.poll_seconds))


class SmtpSettings(_Strict):
    """A mail server. Its password, if it wants one, is the secret `smtp_password`."""

    host: str
    port: int = Field(default=587, ge=1, le=65535)
    user: str = ""
    starttls: bool = True
    ca_file: Path | None = None  # whose signature is trusted; None: the system's list
    sender: str

    @model_validator(mode="before")
    @classmethod
    def _holds_no_password(cls, given: object) -> object:
        return without_password(given)


class AlertSettings(_Strict):
    """Who is told, and by what way: a mail server, or a mailbox file in the data folder."""

    owner: Strings = ()
    comms: Strings = ()
    comms_lead: Strings = ()  # told when nobody acknowledges a HIGH alert in time; after them, the reviewers
    staffed: StaffedSettings = StaffedSettings()
    digest_at: TimeOfDay = "09:00"  # local time of the daily digest to comms
    channels: tuple[ChannelSettings, ...] = ()
    reviewers: Strings = ()  # told when a hide still waits for a person after half of its time
    admin: Strings = ()  # who runs the computer
    delegate: Strings = ()
    safety: Strings = ()
    mailbox: MailboxName = MAILBOX
    smtp: SmtpSettings | None = None

    @field_validator(
        "owner", "comms", "comms_lead", "reviewers", "admin", "delegate", "safety"
    )
    @classmethod
    def _are_addresses(cls, found: Strings, info: ValidationInfo) -> Strings:
        return addresses(str(info.field_name), found)

    @field_validator("channels")
    @classmethod
    def _differ(
        cls, channels: tuple[ChannelSettings, ...]
    ) -> tuple[ChannelSettings, ...]:
        names = [channel.name for channel in channels]
        if len(set(names)) != len(names):
            raise refuse("two channels have the same name", "give each a name of its own")  # fmt: skip
        return channels


class WitnessSettings(_Strict):
    """Who keeps checkpoints of the log, so that nobody here can write it anew; and how often they get one."""

    mail: Strings = ()
    file: Path | None = None
    webhook: str = Field(default="", pattern=r"^(https://[^\s/?#@]+([/?]\S*)?)?$")
    every_hours: float = Field(default=24.0, gt=0, le=TEN_YEARS * 24)

    @field_validator("mail")
    @classmethod
    def _are_addresses(cls, found: Strings) -> Strings:
        return addresses("mail", found)


class ScorerSettings(_Strict):
    """Which toxicity engine; the last three are for `detoxify` only."""

    engine: str = Field(default="embedded", pattern=r"^[a-z_]+$")
    model: str = ""
    checkpoint: Path | None = None
    sha256: str = ""

    def options(self) -> dict[str, str | Path]:
        """What the engine's own loader takes."""
        given = {
            "model": self.model,
            "checkpoint": self.checkpoint,
            "sha256": self.sha256,
        }
        return {name: value for name, value in given.items() if value}


APART_FROM_COMMS = frozenset({"owner", "delegate", "reviewer"})


class PersonSettings(_Strict):
    """One person in one role. Who holds several stands there once for each."""

    name: str = Field(
        pattern=r"^[^\s/\\.\x00-\x1f][^/\\\x00-\x1f]*$", max_length=60
    )  # it is also the name of a file
    role: Literal["owner", "delegate", "comms", "reviewer", "admin"]
    until: date | None = None  # the last day


def same_name(name: str) -> str:
    """The same for names that differ only in case and spaces: nobody is their own second person."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


class BackupSettings(_Strict):
    """When the service copies its data, where to, for how long, and for whom alone it can be read."""

    every_hours: float = Field(default=24.0, gt=0, le=TEN_YEARS * 24)
    keep_days: int = Field(default=35, ge=1, le=TEN_YEARS)
    folder: Path = Path("backups")
    recipient: str | None = None

    @field_validator("recipient")
    @classmethod
    def _is_the_public_half(cls, recipient: str | None) -> str | None:
        if recipient and not re.fullmatch(r"age1[a-z0-9]{58}", recipient):
            # Never repeated: it may be the secret half.
            raise refuse(
                "`recipient` is not the public half of a key",
                "write the half that begins with `age1`; keep the secret half away from this file",
            )
        return recipient or None


class Settings(_Strict):
    """The whole of wardmote.yaml. The folder it stands in is `folder`; relative paths start there."""

    mode: Mode = "watch"
    shadow: bool = False
    rules: Path = Path("rules_of_engagement.yaml")
    claims: Path | None = None
    pages: tuple[PageSettings, ...] = Field(min_length=1)
    alerts: AlertSettings = AlertSettings()
    witness: WitnessSettings = WitnessSettings()
    scorer: ScorerSettings = ScorerSettings()
    retention: RetentionSettings = RetentionSettings()
    desk: DeskSettings | None = None  # None: the service does not serve it
    abuse_an_hour: int = Field(default=40, ge=0)  # comments shown to one; 0: no end
    backup: BackupSettings | None = None  # None: no backup is made unless asked for
    confirmers: Strings = ()  # people who confirm or undo the machine's hides; empty: none hides
    world: Path | None = (
        None  # the saved world of the demo, which then answers instead of the platforms
    )
    people: tuple[PersonSettings, ...] = ()
    feeds: tuple[FeedSettings, ...] = Field(default=(), max_length=100)
    called: Strings = ()  # what the news calls the councillor and the council
    _folder: Path = PrivateAttr(default=Path("."))  # no key of the file

    @field_validator("people")
    @classmethod
    def _hold_what_goes_together(
        cls, people: tuple[PersonSettings, ...]
    ) -> tuple[PersonSettings, ...]:
        if people and sum(one.role == "owner" for one in people) != 1:
            raise refuse("`people` must name exactly one owner", "change it in `people`")  # fmt: skip
        held: dict[str, set[str]] = {}
        spelt: dict[str, str] = {}
        for one in people:
            roles = held.setdefault(same_name(one.name), set())
            if one.name.casefold() == MACHINE_NAME:
                raise refuse(f"nobody may be called {MACHINE_NAME}", "change it in `people`")  # fmt: skip
            if one.role in roles:
                raise refuse(f"{one.name} stands in `people` twice as {one.role}", "change it in `people`")  # fmt: skip
            roles.add(one.role)
            if "comms" in roles and roles & APART_FROM_COMMS:
                raise refuse(
                    f"{one.name} cannot hold comms together with owner, delegate or reviewer",
                    "change it in `people`",
                )
            if spelt.setdefault(same_name(one.name), one.name) != one.name:
                raise refuse(f"{one.name} is spelt in two ways in `people`", "change it in `people`")  # fmt: skip
        return people

    @field_validator("feeds")
    @classmethod
    def _feeds_differ(cls, feeds: tuple[FeedSettings, ...]) -> tuple[FeedSettings, ...]:
        refuse_twins(feeds)
        return feeds

    @model_validator(mode="after")
    def _pages_differ(self) -> Self:
        names = [page.page_id for page in self.pages]
        if len(names) != len(set(names)):
            raise ValueError("the same page stands in `pages` twice")
        return self

    @property
    def names(self) -> Strings:
        """What the councillor and the council are called: by `called`, and by the pages."""
        return (*self.called, *(page.name for page in self.pages if page.name))

    @property
    def page_ids(self) -> frozenset[str]:
        return frozenset(page.page_id for page in self.pages)

    @property
    def folder(self) -> Path:
        return self._folder

    def standing_in(self, folder: Path) -> Settings:
        """The same settings, of another folder."""
        found = self.model_copy()
        found._folder = folder
        return found

    def path(self, name: Path | str) -> Path:
        """A path from the settings, from the folder they stand in."""
        return self.folder / name

    @property
    def database(self) -> Path:
        return self.folder / DATABASE_NAME


def load_settings(folder: Path) -> Settings:
    """Read wardmote.yaml. Raises UserError with file, line and remedy for every fault."""
    path = folder / SETTINGS_NAME
    settle(folder)
    check_readable(path)
    if not path.exists():
        raise UserError(
            f"There is no {SETTINGS_NAME} in {folder}. Try `wardmote demo` first, write one with `wardmote init`, "
            "or name the right folder with --data."
        )
    try:
        document = parse_yaml(
            decode(read_bytes(path), str(path)), str(path), {"pages": "page"}, _EMPTY
        )
        settings, faults = fit(document, Settings)
        if settings is None:
            raise FileError([_under_a_page(one) for one in faults])
    except FileError as error:
        raise UserError(str(error)) from error
    check_files(folder, settings.alerts.mailbox, settings.witness.file)
    if settings.backup and is_in_the_way(folder / settings.backup.folder):
        told = "`folder` in `backup` names a file, not a folder"
        remedy = "name a folder that is there or that can be made, such as backups"
        raise UserError(str(document.fault(("backup", "folder"), told, remedy)))
    return settings.standing_in(folder)


def _under_a_page(fault: Fault) -> Fault:
    """What is set for each page, and was written beside `pages`."""
    key = re.fullmatch(r"unknown key `(\w+)`", fault.message)
    if key is None or key[1] not in PageSettings.model_fields:
        return fault
    return replace(fault, remedy="write it under a page in `pages`, beside its `id`")


def require_mode(
    settings: Settings, *allowed: Literal["watch", "assist", "act"]
) -> None:
    """Refuse what the page's mode does not allow, in one sentence."""
    if settings.mode not in allowed:
        raise UserError(
            f"The page is in mode `{settings.mode}`, in which Wardmote changes nothing on it. "
            f"To do this, set `mode: {allowed[0]}` in {settings.folder / SETTINGS_NAME}."
        )
