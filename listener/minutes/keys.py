"""The key that signs checkpoints: made on first use, kept in the data folder, and known by a random name.

`keys/minutes` is the secret (0600), `keys/minutes.pub` the line that anyone may have to check what it signed.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from listener.closed_files import give_back, shut
from listener.errors import UserError
from listener.minutes.notes import NoteError, Signer, Verifier

SEED_BYTES = 32
FORMER = ".former"  # the public key before, while a change is under way
NAME_BYTES = 8
_OR_CHANGE = "where there is none, `wardmote log change-key` puts a new key in its place, and tells the log."
_UNFINISHED = "The key of the log was being changed, and that did not end. Run `wardmote log change-key` again."


def signer_of(
    folder: Path, token: Callable[[int], bytes] = secrets.token_bytes
) -> Signer:
    """The signing key of a data folder, made if there never was one. Raises UserError."""
    path = folder / "keys" / "minutes"
    try:
        if not path.exists() and path.with_suffix(".pub").exists():
            raise UserError(
                f"{path} is missing, though {path.name}.pub is there. Restore `keys` from a backup; {_OR_CHANGE}"
            )
        if not path.exists():
            name = f"wardmote/{token(NAME_BYTES).hex()}"
            _keep(path, Signer(name, token(SEED_BYTES)))
        signer = Signer.read(path.read_text(encoding="ascii"))
        public = path.with_suffix(".pub")
        if not public.exists():
            public.write_text(f"{signer.verifier}\n", encoding="ascii")
        return signer
    except (NoteError, UnicodeDecodeError) as error:
        raise UserError(
            f"{path} cannot be read as the key of the log. Restore `keys` from a backup; {_OR_CHANGE}"
        ) from error
    except OSError as error:
        if isinstance(error, PermissionError) and (closed := shut(path)):
            raise UserError(give_back(closed)) from error
        raise UserError(
            f"{path} cannot be opened. Run this as the user who runs Wardmote."
        ) from error


def known_verifier(folder: Path) -> tuple[Verifier | None, str]:
    """The public key of a data folder, and what is wrong with it, a sentence or "". Makes and changes nothing.

    None where neither half of the key is there. Raises UserError for a half that cannot be read.
    """
    secret = folder / "keys" / "minutes"
    public = secret.with_suffix(".pub")
    mine = _own(secret)
    if secret.with_suffix(FORMER).exists():
        return mine, _UNFINISHED
    if not public.exists():
        return mine, "" if mine else f"The public key of the log is missing ({public})."
    verifier = verifier_of(public)
    if mine is not None and mine != verifier:
        return verifier, f"{public} does not belong to the key that signs for the log ({secret})."  # fmt: skip
    return verifier, ""


def replace_key(
    folder: Path, token: Callable[[int], bytes] = secrets.token_bytes
) -> tuple[Verifier, Verifier]:
    """Put a new key in the place of the one there, of the same name. Gives the public halves before and after.

    Called again after a crash, it ends what was begun. `settle_key` must follow once the log knows. Raises UserError.
    """
    secret = folder / "keys" / "minutes"
    public, former = secret.with_suffix(".pub"), secret.with_suffix(FORMER)
    begun = former.exists()
    with suppress(UserError):
        if secret.exists():
            signer_of(folder)  # writes the public half where it is missing
    if not begun and not public.exists():
        raise UserError(
            f"{public} is missing, so nobody could tell what the key before was. Restore `keys` from a backup; or name "
            "the file with it that a witness, a receipt's owner or an export (key.txt) has, with --was FILE."
        )
    before = verifier_of(former if begun else public)
    try:
        mine = _own(secret)
    except UserError:
        mine = None
    if not begun and mine not in (None, before):
        raise UserError(f"{public} does not belong to the key that signs for the log ({secret}). Restore `keys` from a backup.")  # fmt: skip
    try:
        _put(former, f"{before}\n")
        if mine in (None, before):
            _put(secret, f"{Signer(before.name, token(SEED_BYTES)).secret()}\n")
        after = Signer.read(secret.read_text(encoding="ascii")).verifier
        _put(public, f"{after}\n")
    except OSError as error:
        raise UserError(f"{secret} cannot be written ({error.strerror}). Run this as the user who runs Wardmote.") from error  # fmt: skip
    return before, after


def settle_key(folder: Path) -> None:
    """A change of the key has ended: the log knows of it."""
    (folder / "keys" / "minutes").with_suffix(FORMER).unlink(missing_ok=True)


def _put(path: Path, line: str) -> None:
    """Write a small file whole, in the place of what is there, or not at all."""
    draft = path.with_suffix(f".{os.getpid()}")
    opened = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(opened, "w", encoding="ascii") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _own(secret: Path) -> Verifier | None:
    """The public half of a secret key; None where there is none that we may read."""
    try:
        return Signer.read(secret.read_text(encoding="ascii")).verifier
    except OSError:
        return None
    except (NoteError, UnicodeDecodeError) as error:
        raise UserError(
            f"{secret} cannot be read as the key of the log. Restore `keys` from a backup."
        ) from error


def verifier_of(path: Path) -> Verifier:
    """The public key in a file. Raises UserError."""
    try:
        return Verifier.read(path.read_text(encoding="utf-8"))
    except (NoteError, UnicodeDecodeError, OSError) as error:
        raise UserError(
            f"{path} cannot be read as a public key of a log. It is one line, as in keys/minutes.pub."
        ) from error


def _keep(path: Path, signer: Signer) -> None:
    """Write the secret whole or not at all. Of two that begin at once the first wins."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_suffix(f".{os.getpid()}")
    opened = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(opened, "w", encoding="ascii") as file:
        file.write(f"{signer.secret()}\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
