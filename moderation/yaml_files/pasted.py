"""What comes into a file from a word processor, a web page, a chat or another kind of file, and is none of the signs of YAML.

The reader of YAML stumbles over it and tells of a key or a colon; whoever pasted it sees a list, a remark or nothing at all.
"""

from __future__ import annotations

import re

from moderation.patterns.late import late

# Signs that nobody sees: some turn the words about, so that residents read something else than was checked; others
# (escape, backspace) are orders to a terminal.
UNSEEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
STRAIGHT = "the curly quotes here are letters to YAML: put the whole text in straight ones, as on the keyboard"
_CURLY = late(r"(?:^|[\s{\[,:])[“”„‘]")
# A dash that touches its text, the longer dashes and the bullets of a word processor. "-----" is a line drawn across.
_LIST = late(r"-(?=[^\s-])|[\u2013\u2014\u2212•·●▪◦‣]\s*(?=[^\s\u2013\u2014])|\*\s(?=\S)")  # fmt: skip
_NO_LINES = (
    (r"```|~~~", "this line came along when the text was copied", "take it out"),
    (r"(?:<{7}|>{7})(?!\S)|={7}$", "this line marks where two versions of the file meet", "take it out, and one of the two"),
    (r"//", "`//` begins no remark here", "write `#` in its place"),
    (r"<!--", "`<!--` begins no remark here", "write `#` in its place"),
)  # fmt: skip


def list_sign(line: str) -> tuple[str, str] | None:
    """What is wrong with a line that was meant to be one of a list."""
    sign = _LIST.match(line.lstrip())
    if not sign:
        return None
    told = f"`{sign.group().strip()}` begins no line of a list by itself"
    return told, "write `-` and a space, and then the text"


def no_line(line: str) -> tuple[str, str] | None:
    """What a line is that no YAML file has, and what to do with it."""
    bare = line.strip()
    found = next((each for each in _NO_LINES if re.match(each[0], bare)), None)
    return found[1:] if found else None


def curly(text: str) -> bool:
    """Whether curly quotes stand where straight ones would hold a text together."""
    return bool(_CURLY.search(text))


def unseen(text: str) -> str:
    """The first sign of a text that nobody sees, as U+200B; "" where there is none."""
    found = re.search(f"[{UNSEEN}]", text)
    return f"U+{ord(found.group()):04X}" if found else ""
