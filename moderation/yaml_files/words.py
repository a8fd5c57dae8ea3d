"""What is wrong with a YAML file that cannot be read, or would be read otherwise than meant, in words for its writer."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from typing import Any

from moderation.patterns.late import late

QUOTE = "put the whole text in quotes"
HALF = late("[\ud800-\udfff]")  # of a letter beyond U+FFFF
NO_MOMENT = (
    "is no date and time",
    "write the year first and a time zone, as in 2026-11-20T09:00:00Z",
)
NO_DAY = "is no date", "write the year first, as in 2026-11-20"
ORDINARY = "type ordinary spaces in its place: this one was copied from a web page or a word processor"
COMMA = f"{QUOTE}, or write a number with a point, as in 0.85"
SAVE_AGAIN = "save it again as UTF-8: in Notepad by Save as, Encoding, UTF-8; in Excel as CSV UTF-8"
LONGEST_NUMBER = 20  # signs of a whole number: a longer one is none that anybody meant
EXAMPLES = ("must_act", "must_keep")
_IMPACT = "write a whole number from 1 (trivial) to 5 (danger to people)"
_SEPARATE = "write `key: value`, with a colon and a space between"
_LINE_UP = "put as many spaces before it as before its neighbours, and quotes around a text that has a colon"
_CROOKED = "this line does not line up with the lines around it", _LINE_UP

# What the reader says, what that means to whoever wrote the file, and how to mend it.
_PROBLEMS = (
    (r"found character '\\t'", "there is a tab", "use spaces instead"),
    (r"escape", "a backslash in double quotes begins a sign of its own", "put the text in single quotes, or write two backslashes"),
    (r"expected <block end>, but found '([\]}])'", "this bracket closes nothing", f"take it out, or {QUOTE}"),
    (r"expected <block end>, but found ','", "the part before this comma is complete already", f"look for a bracket too many before it, or {QUOTE}"),
    (r"expected <block end>, but found ':'", "no key stands before this colon", _SEPARATE),
    (r"mapping keys are not allowed", "a text cannot begin with `?`", QUOTE),
    (r"expected a digit|directive", "a text cannot begin with `%`", QUOTE),
    (r"expected a comment or a line break|indentation indicators", "a text cannot stand in the line of its `>` or `|`", f"begin it in the line below, set in, or take the sign out and {QUOTE}"),
    (r"found character", "a text cannot begin with this sign", QUOTE),
    (r"expected URI|expected '!'", "a text cannot begin with `!`", QUOTE),
    (r"undefined alias|alphabetic or numeric", "a text cannot begin with `*` or `&`", QUOTE),
    (r"could not find expected ':'", "a key without a colon and a space", _SEPARATE),
    (r"sequence entries are not allowed", "a list with `-` cannot begin behind its key", "begin it in the line below, or write [one, two]"),
    (r"found another document", "a second file begins here, or above, with a line of `---` or `...`", "take that line out"),
    (r"'<document start>'", "the file does not begin with a key", _SEPARATE),
    (r"<stream end>", "a bracket, `[` or `{`, is not closed before the file ends", "close it, or put the text that has it in quotes"),
    (r"expected ',' or '[]}]'", "a bracket is not closed, or a comma is missing", "close it, or put a comma here; a text with brackets goes in quotes"),
    (r"expected the node content", "a value is missing here, or a bracket is one too many", "write the value, or take the bracket out"),
    (r"found '(<block (mapping|sequence) start>|\?|-)'", *_CROOKED),
)  # fmt: skip


def no_plain_text(raw: bytes) -> tuple[str, str] | None:
    """What a file is instead of plain text, as its first bytes tell, and what to do."""
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):  # .xlsx and .xls
        kind = "this is a spreadsheet, a Word document or another packed file"
        return kind, "save it as plain text"
    if raw.startswith(b"{\\rtf"):
        return "this is rich text (RTF), as WordPad and TextEdit save it", "save it as plain text"  # fmt: skip
    head = raw[:200]
    # Half of it is noughts, or three quarters; a file that is nothing else is a broken one.
    noughts = 0.25 < head.count(0) / max(len(head), 1) < 0.9
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or noughts:
        kind = "this is UTF-16 text, which Notepad calls Unicode, not UTF-8"
        return kind, SAVE_AGAIN
    return None


def broken(problem: str, before: str) -> tuple[str, str]:
    """What is wrong and how to mend it. `before` is the file up to where it was seen."""
    if "found '<scalar>'" in problem:
        told, remedy = _text_too_many(before)
        return f"this is not YAML: {told}", remedy
    found = next((p for p in _PROBLEMS if re.search(p[0], problem)), None)
    if found:
        return f"this is not YAML: {found[1]}", found[2]
    line = before.rpartition("\n")[2] + " "
    if "mapping values are not allowed" in problem and re.search(r":\s", line):
        return "this is not YAML: a text has a colon and a space in it", QUOTE
    if "mapping values are not allowed" in problem:
        return f"this is not YAML: {_CROOKED[0]}", _CROOKED[1]
    remedy = "check the indentation and quotes here and in the line above"
    return f"this is not YAML: {problem}", remedy


# Before a line, or behind the colon of its key.
_ODD_SPACE = late(
    r"(?m)^[ ]*(?:(?:-[ ]+)?\w+:)?(?=[\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff])"
)


def no_ordinary_space(text: str, start: int, end: int) -> int | None:
    """Where between two places a line begins with a space that YAML takes for a letter; None where none does."""
    found = _ODD_SPACE.search(text, start, end)
    return found.end() if found else None


def unclosed(first: int, last: int) -> tuple[str, str]:
    """What is wrong where a text in quotes runs on over the lines that follow."""
    told = f"the text in quotes that begins here is not closed in its line, but goes on to line {last}"
    closes = f"close it in line {first}, with the quote that it begins with"
    return f"this is not YAML: {told}", closes


def _text_too_many(before: str) -> tuple[str, str]:
    """What is wrong where a text stands that nothing calls for, by what stands before it."""
    if before.rstrip().endswith(('"', "'")):
        return "the text goes on after its closing quote", f"{QUOTE} of the other kind"
    if before.rstrip(" ").endswith(("]", "}")):
        return "a text cannot begin with a bracket", QUOTE
    return _CROOKED


def cut_short(value: str, after: str) -> tuple[str, str] | None:
    """What is wrong where a bare text stops at a `#word`; `after` is what the file holds behind it."""
    hashed = re.match(r"[ \t]+(#[^\s#]\S*)", after)
    if not hashed or " " not in value:
        return None
    return (
        f"the text ends before `{hashed[1][:40]}`, for `#` after a space begins a remark",
        f"{QUOTE}, or a space after `#` if it is a remark",
    )


def remark(after: str) -> int:
    """How far behind the dash or the key of an empty value a remark begins in its line; 0 for none."""
    found = re.match(r":?[ \t]+(?=#)", after)
    return found.end() if found else 0


def no_date(kind: str, text: str) -> tuple[str, str]:
    """What is wrong with what is no date, or no date and time, and how to mend it."""
    of_kind = NO_MOMENT if kind.startswith("datetime") else NO_DAY
    return no_such_moment(text) or of_kind


def no_such_moment(text: str) -> tuple[str, str] | None:
    """What is wrong with a date and time that has the right form, but that never comes, and how to mend it."""
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)(?:[T ]([\d:.]+))?", text)
    if not found or found[1] == "0000":
        return None
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    no_day = "names a day that does not exist"
    if not 1 <= month <= 12:
        return no_day, "write the month in the middle, from 01 to 12"
    days = calendar.monthrange(year, month)[1]
    if not 1 <= day <= days:
        return no_day, f"{calendar.month_name[month]} {year} has {days} days"
    clock = re.match(r"(\d\d):(\d\d)(?::(\d\d))?", found[4] or "")
    if clock and (int(clock[1]) > 23 or int(clock[2]) > 59 or int(clock[3] or 0) > 59):
        span = "write hours from 00 to 23, and minutes and seconds from 00 to 59"
        return "names a time of day that does not exist", span
    zone = re.search(r":[\d:.,]+ ?[+-](\d\d?)(?::?(\d\d))?$", text)
    if zone and (int(zone[1]) > 23 or int(zone[2] or 0) > 59):
        return "names a time zone that does not exist", "write Z for UTC, or +01:00 for British summer time"  # fmt: skip
    return None


def shown(value: object) -> str:
    """A value as a fault shows it."""
    if isinstance(value, dict):
        return "`key: value` lines"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"`{text if len(text) <= 40 else text[:39] + '…'}`"


def as_meant(
    kind: str, key: str, value: object, bounds: Mapping[str, Any]
) -> tuple[str, str] | None:
    """What a value should be, and how to write it, where the reader's own words are a programmer's. bounds: what it should fit."""
    if kind in ("bool_type", "bool_parsing"):
        return "should be true or false", "write true or false, without quotes"
    if kind == "string_pattern_mismatch" and key in ("starts", "ends"):
        return "should be a time of day", _as_time(str(value))
    if kind == "string_pattern_mismatch" and key == "id":
        if not str(bounds.get("pattern")).startswith(("^R", "^N")):
            return "should be a letter or digit, then letters, digits, `.`, `_`, `:` and `-` only", "write it without spaces, as in CLM-014"  # fmt: skip
        return "should be R or N and a number", "write `R` and a number from 1 to 99 for a rule, `N` and a number for a need"  # fmt: skip
    if kind in ("float_parsing", "int_parsing"):
        remedy = _IMPACT if key == "impact" else _as_number(str(value))
        return "should be a number", remedy
    if kind == "literal_error" and isinstance(value, str) and bounds.get("expected") == value.strip():  # fmt: skip
        return (
            "should be a number without quotes",
            f"write {value.strip()}, without quotes",
        )
    if kind == "path_type":
        return "should be the name of a file or folder", "write the name, in quotes"
    if kind == "model_type" and key in EXAMPLES and isinstance(value, int | float):
        return "should be text", f'put it in quotes, as in "{shown(value)[1:-1]}"'
    return None


def left_empty(kind: str, key: str, value: object) -> tuple[str, str] | None:
    """What is said of what was left empty, with a gap for where that is, and how to mend it; None where it was not."""
    if kind == "too_short":
        return f"`{key}`{{}} is an empty list", "write at least one entry"
    if kind == "string_too_short" or (kind, value) == ("string_type", None):
        return f"`{key}`{{}} is empty", "write the text"
    if kind == "model_type" and key in EXAMPLES and value is None:
        return f"an example of `{key}`{{}} is empty", "write its text, or take the `-` out"  # fmt: skip
    return None


def too_much(what: str, error: dict[str, Any]) -> tuple[str, str]:
    """What is wrong with a text or a list that is too long, and how to mend it."""
    most, size = int(error["ctx"]["max_length"]), len(error["input"])
    text = isinstance(error["input"], str)
    return (
        f"{what} has {size} {'characters' if text else 'entries'}, and {most} are the most",
        "write it shorter" if text else "take some out",
    )


def one_of(expected: str, value: object) -> str:
    """What to write where only some words will do. `false` without quotes is no word, though it looks like one."""
    bare = shown(value)[1:-1]
    if isinstance(value, bool) and f"'{bare}'" in expected:
        return f'put it in quotes, as in "{bare}"'
    return f"write one of these: {expected}"


def in_bounds(bounds: Mapping[str, Any]) -> str:
    """What to write where a number is too small; "" where nothing is known of it."""
    if "gt" in bounds:
        return f"write a number above {bounds['gt']:g}"
    return f"write {bounds['ge']:g} or more" if "ge" in bounds else ""


def is_phone(key: str, value: object) -> bool:
    """Whether a number stands for a phone number: so long a one, among the contacts that are public."""
    return key == "published" and isinstance(value, int) and value > 99_999


def instead(key: str, kind: str, value: object, highest: float) -> str:
    """What to write instead of a value that is of the wrong kind or too large; "" where nothing better is known."""
    if kind == "string_type" and isinstance(value, list):
        return "write one text, without `-` or `[ ]`"
    if kind == "string_type" and isinstance(value, dict):
        return "write one text here"
    if kind == "string_type":
        example = ', as in "01632 960001"' if is_phone(key, value) else ""
        return "put it in quotes" + example
    if kind == "int_type" and not isinstance(value, str):
        return "write a whole number"
    if kind == "int_type" and not re.fullmatch("[0-9]{1,20}", str(value).strip()):
        return "write a whole number, as in 24"
    if kind in ("float_type", "int_type"):
        return _as_number(str(value))
    if kind != "less_than_equal":
        return ""
    if highest > 1:
        return f"write {highest:g} or less"
    if isinstance(value, int) and value / 100 <= highest:
        return _percent(value)
    example = ", as in 0.85 for 85 %" if highest == 1 else ""
    return f"write a number from 0 to {highest:g}{example}"


# What the library calls things that have a plainer name.
_PLAINER = {"a valid string": "text", "a valid integer": "a whole number", "a valid number": "a number"}  # fmt: skip


def plainly(message: str) -> str:
    """What the library says, as the rest of a sentence."""
    message = message.removeprefix("Input ").removeprefix("Value error, ")
    for told, plain in _PLAINER.items():
        message = message.replace(told, plain)
    return message[:1].lower() + message[1:]


def _as_time(text: str) -> str:
    """How to write what was meant as a time of day: "7:00", "22.00"."""
    found = re.fullmatch(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])(?::[0-9]{2})?", text.strip())  # fmt: skip
    if not found:
        return 'write a time as "22:00"'
    return f'write "{int(found[1]):02d}:{found[2]}"'


LONGEST_NUMBER = 20  # signs; what is longer was never meant as one


def _as_number(text: str) -> str:
    """How to write what was meant as a number: "87%", "0,87"."""
    found = re.fullmatch(r"([0-9]+(?:[.,][0-9]+)?)\s*(%?)", text.strip())
    if not found or len(text) > LONGEST_NUMBER:
        return "write a number alone, as in 24 or 0.85"
    number = found[1].replace(",", ".")
    if found[2]:
        return _percent(float(number))
    if "," in text:
        return f"write {number}, with a point"
    return f"a number is written without quotes: {number}"


def _percent(number: float) -> str:
    return f"write {number / 100:g} for {number:g} %"
