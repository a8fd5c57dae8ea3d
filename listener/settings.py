"""What the user configured: `wardmote.yaml` in the data folder, and secrets, which never stand in it."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator

from listener.errors import UserError
from moderation.types import Mode
from moderation.yaml_lines import FileError, decode, fit, parse_yaml, read_bytes

SETTINGS_NAME = "wardmote.yaml"
DATABASE_NAME = "wardmote.db"


Address = Annotated[str, Field(pattern=r"^[^@\s,;<>]+@[^@\s,;<>]+$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PageSettings(_Strict):
    """One page or account that is listened to. `connector` is the name of a file in connectors/."""

    connector: str = Field(pattern=r"^[a-z_]+$")
    id: str = Field(min_length=1)
    name: str = ""
    poll_seconds: int = Field(default=60, ge=1)
    sweep_minutes: float = Field(
        default=15.0, gt=0
    )  # how often all recent comments are read again

    @property
    def page_id(self) -> str:
        return f"{self.connector}:{self.id}"


class SmtpSettings(_Strict):
    """A mail server. Its password, if it wants one, is the secret `smtp_password`."""

    host: str
    port: int = Field(default=587, ge=1, le=65535)
    user: str = ""
    starttls: bool = True
    sender: str


class AlertSettings(_Strict):
    """Who is told, and by what way: a mail server, or a mailbox file in the data folder."""

    owner: tuple[Address, ...] = ()
    comms: tuple[Address, ...] = ()
    mailbox: str = "alerts.mbox"
    smtp: SmtpSettings | None = None


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


class Settings(_Strict):
    """The whole of wardmote.yaml. The folder it stands in is `folder`; relative paths start there."""

    mode: Mode = "watch"
    shadow: bool = False
    rules: Path = Path("rules_of_engagement.yaml")
    claims: Path | None = None
    pages: tuple[PageSettings, ...] = Field(min_length=1)
    alerts: AlertSettings = AlertSettings()
    scorer: ScorerSettings = ScorerSettings()
    confirmers: tuple[
        str, ...
    ] = ()  # people who confirm or undo the machine's hides; empty: none hides
    world: Path | None = (
        None  # the saved world of the demo, which then answers instead of the platforms
    )
    folder: Path = Field(default=Path("."), exclude=True)

    @model_validator(mode="after")
    def _pages_differ(self) -> Self:
        names = [page.page_id for page in self.pages]
        if len(names) != len(set(names)):
            raise ValueError("the same page stands in `pages` twice")
        return self

    def path(self, name: Path | str) -> Path:
        """A path from the settings, from the folder they stand in."""
        return self.folder / name

    @property
    def database(self) -> Path:
        return self.folder / DATABASE_NAME


def load_settings(folder: Path) -> Settings:
    """Read wardmote.yaml. Raises UserError with file, line and remedy for every fault."""
    path = folder / SETTINGS_NAME
    if not path.exists():
        raise UserError(
            f"There is no {SETTINGS_NAME} in {folder}. Try `wardmote demo` first, "
            "or name the right folder with --data; docs/install.md shows how to write one."
        )
    try:
        document = parse_yaml(
            decode(read_bytes(path), str(path)), str(path), {"pages": "page"}
        )
        settings, faults = fit(document, Settings)
        if settings is None:
            raise FileError(faults)
    except FileError as error:
        raise UserError(str(error)) from error
    return settings.model_copy(update={"folder": folder})


class Secrets:
    """Secrets from systemd credentials, or from 0600 files in the folder `secrets`. Never from the settings."""

    def __init__(self, folder: Path) -> None:
        credentials = os.environ.get("CREDENTIALS_DIRECTORY")
        self._folders = [Path(credentials)] if credentials else []
        self._own = folder / "secrets"

    def read(self, name: str) -> SecretStr | None:
        """One secret, or None. Raises UserError for a file that others may read."""
        for folder in (*self._folders, self._own):
            path = folder / name
            if not path.is_file():
                continue
            if folder == self._own and stat.S_IMODE(path.stat().st_mode) & 0o077:
                raise UserError(
                    f"{path} may be read by others. Close it with: chmod 600 {path}"
                )
            return SecretStr(_secret_text(path))
        return None

    def for_connector(self, connector: str) -> dict[str, SecretStr]:
        """All secrets whose file name begins with the connector's name, by the rest of it."""
        found: dict[str, SecretStr] = {}
        for folder in (*self._folders, self._own):
            for path in (
                sorted(folder.glob(f"{connector}_*")) if folder.is_dir() else ()
            ):
                name = path.name.removeprefix(f"{connector}_")
                secret = self.read(path.name)
                if name not in found and secret is not None:
                    found[name] = secret
        return found


def _secret_text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"{path} cannot be read as a secret. Write the token into it again, on one line."
        ) from error


def require_mode(
    settings: Settings, *allowed: Literal["watch", "assist", "act"]
) -> None:
    """Refuse what the page's mode does not allow, in one sentence."""
    if settings.mode not in allowed:
        raise UserError(
            f"The page is in mode `{settings.mode}`, in which Wardmote changes nothing on it. "
            f"To do this, set `mode: {allowed[0]}` in {settings.folder / SETTINGS_NAME}."
        )
