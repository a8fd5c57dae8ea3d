"""Where the web desk listens, as `desk:` in wardmote.yaml says it."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class DeskSettings(BaseModel):
    """`name`: the host that people type, where a proxy with TLS stands before the desk."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str = Field(default="127.0.0.1", min_length=1)
    port: int = Field(default=8790, ge=1, le=65535)
    name: str = ""
    beyond_this_machine: bool = False
