"""How a rules file names a post: by a link in which its number stands, or by the number. What names none protects nothing.

The connectors find the post by the same forms of link (connectors/post_links.py); none is ever opened.
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from moderation.rulebook.check_use import LONGEST_TOLD, Name, refuse


def _any_case(name: str) -> str:
    """A pattern for a host in small or large letters; an editor's schema has no flag for that."""
    return "".join(f"[{sign}{sign.upper()}]" if sign.isalpha() else re.escape(sign) for sign in name)  # fmt: skip


def _one_of(*names: str) -> str:
    return f"(?:{'|'.join(map(_any_case, names))})"


_START = rf"(?:{_any_case('http')}[sS]?://)?"
_REST = r"(?:[?#]\S*)?"
# The same page on another screen, or in another place.
_FRONT = rf"(?:(?:{_one_of('www', 'web', 'm', 'mobile', 'mbasic', 'touch', 'business')}|[A-Za-z]{{2}}-[A-Za-z]{{2}})\.)?"
_FACEBOOK = rf"{_START}{_FRONT}{_one_of('facebook.com', 'fb.com')}"
_X = rf"{_START}{_FRONT}{_one_of('x.com', 'twitter.com')}"
_NUMBER = r"(?:\d{5,30}|pfbid\w{10,200})"
_PATH = r"[^\s?#]*"
_WAY = rf"(?:/{_PATH})?"
_LINKS = (
    rf"{_FACEBOOK}{_WAY}/(?:posts|videos|reel|permalink|photos)/(?:[^/\s?#]+/)*{_NUMBER}/?{_REST}",
    rf"{_FACEBOOK}/{_PATH}\?(?:[^\s#]*&)?(?:story_fbid|fbid|v)={_NUMBER}(?:[&#]\S*)?",
    rf"{_X}{_WAY}/status(?:es)?/\d{{5,30}}{_WAY}{_REST}",
)
# The id that we show, or the number that the platform gives a post.
_NUMBERS = r"(?:facebook|x):[0-9]+(?:_[0-9]+)*|facebook:\S*pfbid\w+|(?:[0-9]+_)?[0-9]{5,30}|pfbid\w+"
POST = rf"^(?:{'|'.join(_LINKS)}|{_NUMBERS})$"
# What only its platform can say the post of, and only to whoever opens it.
_SHARED = re.compile(rf"{_FACEBOOK}/share/\S+|{_START}{_one_of('fb.watch', 'fb.me', 't.co')}/\S+")  # fmt: skip
_OF_OURS = re.compile(rf"(?:{_FACEBOOK}|{_X})(?:[/?#]\S*)?")
_LINK = re.compile(r"(?:[A-Za-z]+://|(?:[\w-]+\.)+[A-Za-z]{2,}/)\S*")


def _names_a_post(text: str) -> str:
    if re.fullmatch(POST, text):
        return text
    raise _why_none(text)


def _why_none(text: str) -> PydanticCustomError:
    """What is wrong with what names no post, and what to write in its place."""
    told = repr(text if len(text) <= LONGEST_TOLD else f"{text[:LONGEST_TOLD]}…")
    if _SHARED.fullmatch(text):
        return refuse(
            f"{told} does not say which post it leads to",
            "open it once, and copy the address that the browser then shows",
        )
    if _OF_OURS.fullmatch(text):
        return refuse(
            f"{told} is no link of a post",
            "open the post itself and copy its link, or write its number; that of a page or of a person names no post",
        )
    if _LINK.fullmatch(text):
        return refuse(
            f"{told} is no link of Facebook or X",
            "copy the link of the post itself there, as in `https://x.com/NAME/status/NUMBER`, or write its number",
        )
    return refuse(
        f"{told} is no post",
        "copy the link of the post itself, or write its number; a planning reference, or words about a post, name none",
    )


PostNamed = Annotated[
    Name,
    Field(json_schema_extra={"pattern": POST}),
    AfterValidator(_names_a_post),
]
