"""Secrets: from systemd credentials, or from files that only we may read. They never stand in the settings."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path

from pydantic import SecretStr

from listener.closed_files import give_back, may, shut
from listener.errors import UserError

FOLDER = "secrets"  # in the data folder
# What systemd puts before the name of each file, where a unit hands over a whole folder:
# `LoadCredential=wardmote:/etc/wardmote`.
HANDED = "wardmote_"
KEY_BYTES = 32


class Secrets:
    """Secrets from systemd credentials, or from 0600 files in the folder `secrets`. Never from the settings."""

    def __init__(self, folder: Path) -> None:
        credentials = os.environ.get("CREDENTIALS_DIRECTORY")
        self._folders = [Path(credentials)] if credentials else []
        self._own = folder / FOLDER

    def read(self, name: str, *, one_line: bool = False) -> SecretStr | None:
        """One secret, or None. Raises UserError for a file that others may read, or of several lines where it must be one."""
        for folder in self._folders:
            for path in (folder / name, folder / f"{HANDED}{name}"):
                if _mode_of(path) is not None:
                    return SecretStr(_secret_text(path, one_line))
        path = self._own / name
        mode = _mode_of(path)
        if mode is None:
            return None
        if mode & 0o077:
            raise UserError(
                f"{path} may be read by others. Close it to them: chmod 600 {path}"
            )
        return SecretStr(_secret_text(path, one_line))

    def for_connector(self, connector: str) -> dict[str, SecretStr]:
        """The secrets of a connector's only page: the files that begin with its name, by the rest of it.

        What belongs to one page by its number is left out. Raises UserError for a file that others may read.
        """
        return self._beginning(f"{connector}_", but=r"\d+_")

    def for_page(self, connector: str, native_id: str) -> dict[str, SecretStr]:
        """The secrets of this page alone, `facebook_1000200030004000_page_token`, by the end of the name.

        Raises UserError for a file that others may read.
        """
        return self._beginning(own_prefix(connector, native_id))

    def _beginning(self, prefix: str, but: str = r"$") -> dict[str, SecretStr]:
        found: dict[str, SecretStr] = {}
        if self._own.is_dir() and not may(self._own, os.R_OK | os.X_OK):
            raise UserError(give_back(self._own))
        for folder in (*self._folders, self._own):
            # Compared as text: an id from the settings is no pattern, and leads to no other folder.
            names = (path.name for path in folder.glob("*"))
            if folder != self._own:
                names = (name.removeprefix(HANDED) for name in names)
            for file in sorted(names):
                name = file.removeprefix(prefix)
                if not file.startswith(prefix) or re.match(but, name) or name in found:
                    continue
                # A token that was broken in two would make a call that cannot even be sent.
                secret = self.read(file, one_line=True)
                if secret is not None:
                    found[name] = secret
        return found


def own_prefix(connector: str, native_id: str) -> str:
    """What the names of one page's own files begin with."""
    return f"{connector}_{native_id}_"


def _mode_of(path: Path) -> int | None:
    """Who may do what with a file; None where there is none. Raises UserError where that cannot be seen."""
    try:
        return stat.S_IMODE(path.stat().st_mode) if path.is_file() else None
    except OSError as error:
        raise UserError(
            f"{path} cannot be looked at. Give the user who runs Wardmote the folder {path.parent}."
        ) from error


def _secret_text(path: Path, one_line: bool) -> str:
    said = f"{path} cannot be read as a secret. Write the token into it again, on one line."  # fmt: skip
    try:
        text = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        if isinstance(error, PermissionError) and not may(path, os.R_OK):
            raise UserError(give_back(path)) from error
        raise UserError(said) from error
    if one_line and len(text.splitlines()) > 1:
        raise UserError(said)
    return text


def pseudonym_key(folder: Path, token: Callable[[int], bytes]) -> bytes:
    """The key of the log's pseudonyms; made where there is none. Raises UserError."""
    path = folder / "keys" / "pseudonyms"
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft = path.with_suffix(".new")
            with os.fdopen(
                os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb"
            ) as file:
                file.write(token(KEY_BYTES))
                file.flush()
                os.fsync(file.fileno())
            draft.rename(path)
        key = path.read_bytes()
    except OSError as error:
        if isinstance(error, PermissionError) and (closed := shut(path)):
            raise UserError(give_back(closed)) from error
        raise UserError(
            f"{folder} cannot be written ({error.strerror}). Give the user who runs Wardmote write access to it, "
            "or name another folder with --data."
        ) from error
    if len(key) != KEY_BYTES:
        # With another key the log would not know its comments any more, and a short one could be guessed.
        raise UserError(
            f"{path} holds {len(key)} bytes, and a key has {KEY_BYTES}: it is damaged. Restore `keys` from the last backup."
        )
    return key
