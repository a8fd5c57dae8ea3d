"""Where the web desk listens, as `desk:` in wardmote.yaml says it."""

from __future__ import annotations

import re

from pydantic import BaseModel, ConfigDict, Field, field_validator

from moderation.rulebook.check_use import refuse

_HOST = re.compile(r"[a-z0-9-][a-z0-9.-]{0,252}", re.IGNORECASE)


class DeskSettings(BaseModel):
    """`name`: the host that people type, where a proxy with TLS stands before the desk."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str = Field(default="127.0.0.1", min_length=1)
    port: int = Field(default=8790, ge=1, le=65535)
    name: str = ""
    beyond_this_machine: bool = False

    @field_validator("name")
    @classmethod
    def _is_a_bare_host(cls, name: str) -> str:
        if name and not _HOST.fullmatch(name):
            raise refuse(
                "`name` in `desk` is not the bare name of a host",
                "write it without https://, without a port and without a /, such as desk.council.example",
            )
        return name
