"""Links as X writes them: `https://t.co/...` in the text, and beside it where each leads. A picture has one at the end of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

CUT_AT = 280  # characters of `text`; the whole of a longer post is in note_tweet
SHORT = "https://t.co/"
_ENDINGS = "com|org|net|co|uk|wales|cymru|io|ly|me|info|gl|gy"
# X makes links of what has a scheme, and of a name that ends as one; a full stop behind it is none of it.
_LINK = re.compile(rf"https?://[^\s<>]+|\b[\w-]+(?:\.[\w-]+)*\.(?:{_ENDINGS})\b(?:/[^\s<>]*)?", re.IGNORECASE)  # fmt: skip
_BEHIND = ".,;:!?)'\"”’"
SHOWN = 26  # characters of an address that are shown behind its scheme


@dataclass(frozen=True, slots=True)
class Said:
    """What a post says as X writes it."""

    text: str
    urls: list[dict[str, Any]]  # what `entities.urls` says of its links

    @property
    def short(self) -> str:
        """What stands in `text`, which X cuts."""
        text = self.text
        return text if len(text) <= CUT_AT else text[: CUT_AT - 1].rstrip() + "…"


def wrapped(text: str) -> Said:
    """What was typed, with its links as X writes them."""
    parts, urls, last = list[str](), list[dict[str, Any]](), 0
    for found in _LINK.finditer(text):
        if found.start() and text[found.start() - 1] in "@#/.":
            continue
        link = found[0].rstrip(_BEHIND)
        whole = link if "://" in link else f"http://{link}"
        parts.append(text[last : found.start()])
        start = sum(map(len, parts))
        parts.append(_short(whole))
        last = found.start() + len(link)
        urls.append(_told(start, whole))
    return Said("".join([*parts, text[last:]]), urls)


def with_picture(said: Said, username: str, native_id: str, media_key: str) -> Said:
    """The same with the link of a picture behind it."""
    page = f"https://x.com/{username}/status/{native_id}/photo/1"
    told = _told(len(said.text) + 1 if said.text else 0, page)
    code = str(told["url"]).removeprefix(SHORT)
    told |= {"media_key": media_key, "display_url": f"pic.x.com/{code}"}
    return Said(f"{said.text} {told['url']}".strip(), [*said.urls, told])


def _told(start: int, whole: str) -> dict[str, Any]:
    short, bare = _short(whole), re.sub(r"^https?://(?:www\.)?", "", whole)
    shown = bare if len(bare) <= SHOWN else f"{bare[:SHOWN]}…"
    return {
        "start": start,
        "end": start + len(short),
        "url": short,
        "expanded_url": whole,
        "display_url": shown,
    }


def _short(whole: str) -> str:
    return SHORT + blake2b(whole.encode(), digest_size=5).hexdigest()
