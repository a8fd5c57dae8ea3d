"""The feeds of wardmote.yaml: public pages of news only. No group, no profile, nothing inside a private network."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from pydantic import (
    AnyHttpUrl,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
)

from connectors.groups_and_profiles import is_group_or_profile
from moderation.rulebook.check_use import refuse

_INSIDE = (".localhost", ".local", ".internal", ".lan", ".home", ".corp", ".intranet")
_WHY_NOT = "Wardmote reads no groups and no profiles, because people speak there among themselves"
_INSTEAD = "remove it, and write the address of a public news feed (RSS or Atom)"


class FeedSettings(BaseModel):
    """One feed that is read."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(min_length=1, max_length=80, pattern=r"^\S[^\x00-\x1f]*$")
    url: str = Field(max_length=1000)
    every: int = Field(default=30, ge=15, le=10_080)  # minutes
    language: Literal["en", "cy"] | None = None
    kind: Literal["news", "council", "blog", "podcast"]

    @field_validator("url")
    @classmethod
    def _is_a_public_page(cls, url: str) -> str:
        try:
            parts = AnyHttpUrl(url)
        except ValidationError:
            parts = None
        if parts is None or not parts.host or re.search(r"\s", url):
            raise refuse(
                "this is no web address", "write it as `https://news.example/feed.xml`"
            )
        host = parts.host.rstrip(".").lower()
        if parts.username or parts.password:  # never repeated: it may be a password
            raise refuse(
                "an address may hold no name and password",
                "write the address of a feed that everybody may read",
            )
        if is_group_or_profile(str(parts)):
            raise refuse(_WHY_NOT, _INSTEAD)
        if "." not in host or host.endswith(_INSIDE) or _is_address(host):
            raise refuse(
                f"`{host}` lies inside a private network or has no name",
                "write the address of a feed on the open web",
            )
        return url.partition("#")[0]


def _is_address(host: str) -> bool:
    return ":" in host or bool(re.fullmatch(r"[\d.]+|0x[0-9a-f.x]+", host))


def refuse_twins(feeds: Sequence[FeedSettings]) -> None:
    """Raises where two feeds have one name or one address."""
    for what in ("name", "url"):
        seen: set[str] = set()
        for place, feed in enumerate(feeds):
            value = str(getattr(feed, what)).casefold() if what == "name" else feed.url
            if value in seen:
                raise refuse(
                    f"two feeds have the same {'name' if what == 'name' else 'address'}",
                    "remove one of them",
                    at=(place, what),
                )
            seen.add(value)
