"""Which of the files that people write a YAML file is, by the keys at its top: one that is named in the place of another is told as that."""

from __future__ import annotations

from moderation.yaml_files.document import Document
from moderation.yaml_files.faults import Fault, FileError

# Each by its command, in the order in which they are tried: only the rules have hours of check, only the settings pages.
_FILES = {
    "wardmote rules check": ("the rules of engagement", ("rules", "check_hours")),
    "wardmote claims check": ("a file of claims", ("claims", "version")),
    "wardmote doctor": ("wardmote.yaml, the settings", ("pages",)),
}


def check_which(document: Document, command: str) -> None:
    """Raise FileError where a file is plainly another than the one that `command` reads."""
    keys = document.data.keys() if isinstance(document.data, dict) else set()
    for reads, (called, ours) in _FILES.items():
        if keys >= {*ours}:
            if reads == command:
                return
            message = f"this is {called}, not {_FILES[command][0]}"
            remedy = f"name the right file (`{reads}` checks this one)"
            raise FileError([Fault(document.name, 0, 0, message, remedy)])
