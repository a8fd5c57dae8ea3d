"""One locked file of several: a ZIP in AES-256, which 7-Zip, Keka and the like open with a passphrase."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Mapping

import pyzipper

PASSPHRASE_BYTES = 15  # 120 bits, far more than anybody can try


def new_passphrase(token: Callable[[int], bytes]) -> str:
    """Four groups of six letters and digits, to be told by telephone."""
    text = base64.b32encode(token(PASSPHRASE_BYTES)).decode().lower()
    return "-".join(text[at : at + 6] for at in range(0, len(text), 6))


def locked(files: Mapping[str, bytes], passphrase: str) -> bytes:
    """The bytes of the file. The names inside can be read without the passphrase, so they must tell nothing."""
    out = io.BytesIO()
    with pyzipper.AESZipFile(
        out, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as pack:
        pack.setpassword(passphrase.encode())
        for name, data in files.items():
            pack.writestr(name, data)
    return out.getvalue()
