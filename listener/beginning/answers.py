"""What has to be known before Wardmote can begin, and the sentences that refuse a wrong answer."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from listener.errors import UserError

PLATFORMS = ("facebook", "x")
LONGEST_NAME = 60
LONGEST_PAGE_NAME = 200
NO_TEXT = "That holds something that is no letter. Type it anew, and use no arrow keys."
_PLATFORM_NAMES = {"facebook": "a Facebook page", "x": "an X account"}


@dataclass(frozen=True, slots=True)
class Place:
    """A page or an account to listen to."""

    connector: str
    number: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything that is asked. `password` and `token` may be "": they can be given later."""

    owner: str
    places: tuple[Place, ...]
    mail: str = ""
    comms: str = ""
    password: str = ""
    token: str = ""  # of the Facebook page, or the first one


def readable(text: str) -> str:
    """What was typed, if it is all letters and signs, and no key such as an arrow. Raises UserError."""
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text):
        raise UserError(NO_TEXT)
    return text


def which_of(text: str) -> str:
    """Where the page is: facebook, x or both. Raises UserError."""
    which = text.strip().lower()
    if which not in (*PLATFORMS, "both"):
        raise UserError("Type facebook, x or both.")
    return which


def page_name_of(text: str) -> str:
    """What residents call a page; "" where nothing was said. Raises UserError."""
    return " ".join(readable(" ".join(text.split())).split())[:LONGEST_PAGE_NAME]


def owner_name(text: str) -> str:
    """A name as it may stand in the log. Raises UserError."""
    name = readable(" ".join(text.split()))
    if not name or len(name) > LONGEST_NAME:
        raise UserError("Write your name, as it will stand in the log (at most 60 letters).")  # fmt: skip
    if re.search(r"[/\\]", name) or name.startswith("."):
        raise UserError("Your name cannot begin with a dot, or hold / or \\. Write it without.")  # fmt: skip
    if name.casefold() == "wardmote":
        raise UserError("Nobody may be called wardmote: that is how the software signs. Write your own name.")  # fmt: skip
    return name


def token_of(text: str) -> str:
    """A token, without the blanks around it; "" where none was given. Raises UserError, which never repeats it."""
    token = text.strip()
    if any(letter.isspace() or not letter.isascii() for letter in token):
        raise UserError("A token is letters, digits and signs without a blank. Copy it again, whole and nothing else.")  # fmt: skip
    return token


def number_of(text: str, connector: str) -> str:
    """The number of a page or an account. Raises UserError."""
    number = text.strip().strip("\"'")
    if not (number.isascii() and number.isdigit() and 1 <= len(number) <= 20):
        raise UserError(
            f"The number of {_PLATFORM_NAMES[connector]} is digits only, such as 1000200030004000: not its name and "
            "not its link. docs/install.md, step 3, says where it stands."
        )
    return number


def place_of(text: str) -> Place:
    """A page from an option: "facebook:1000200030004000". Raises UserError."""
    connector, colon, number = text.strip().partition(":")
    if not colon or connector not in PLATFORMS:
        raise UserError(f"{text} is no page. Write it as facebook:NUMBER or x:NUMBER.")
    return Place(connector, number_of(number, connector))


def address_of(text: str) -> str:
    """A mail address, or "" where none was given. Raises UserError."""
    address = text.strip()
    if address and not re.fullmatch(r"[^@\s,;<>]+@[^@\s,;<>]+", address):
        raise UserError(f"{address} is no mail address. Write one, such as you@council.example.")  # fmt: skip
    return address
