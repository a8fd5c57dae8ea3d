"""Where the web desk listens, as `desk:` in wardmote.yaml says it."""

from __future__ import annotations

import re

from pydantic import BaseModel, ConfigDict, Field, field_validator

_SCHEME = re.compile(r"^https?://", re.IGNORECASE)
_PORT = re.compile(r"(?<!:):\d{1,5}$")  # not the end of a bare IPv6 address
_HOST = re.compile(r"[a-z0-9_-][a-z0-9._-]{0,252}|\[[0-9a-f:.]+\]", re.IGNORECASE)


class DeskSettings(BaseModel):
    """`name`: the host that people type, where a proxy with TLS stands before the desk."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str = Field(default="127.0.0.1", min_length=1)
    port: int = Field(default=8790, ge=1, le=65535)
    name: str = ""
    beyond_this_machine: bool = False

    @field_validator("name")
    @classmethod
    def _without_the_rest_of_an_address(cls, name: str) -> str:
        """Links and the check of hosts want the host alone; a fault of this must not keep the service from showing again."""
        host = _SCHEME.sub("", name.strip()).partition("/")[0]
        return _PORT.sub("", host) if host.count(":") == 1 or "]:" in host else host

    @property
    def is_host(self) -> bool:
        """Whether a browser could ask for this name."""
        return not self.name or bool(_HOST.fullmatch(self.name))
