"""How long what is kept: the one table of classes (policy, section 9), as `retention` in wardmote.yaml."""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime, timedelta
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator


class RetentionSettings(BaseModel):
    """One period a class. The limits are the policy's: nobody can set a longer one for texts, or a shorter one for the log."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    raw_hours: int = Field(default=24, ge=1, le=24)
    unflagged_days: int = Field(default=30, ge=1, le=90)
    unflagged_x_days: int = Field(default=7, ge=1, le=7)
    queued_days: int = Field(default=90, ge=1, le=180)
    actioned_months: int = Field(default=12, ge=1, le=24)
    claims_months: int = Field(default=12, ge=1, le=24)
    notices_months: int = Field(default=12, ge=6, le=24)
    threat_evidence_months: int = Field(default=36, ge=12, le=72)
    messages_days: int = Field(default=30, ge=1, le=90)
    strikes_months: int = Field(default=6, ge=1, le=6)
    skeleton_months: int = Field(default=72, ge=72, le=120)
    backups_days: int = Field(default=35, ge=1, le=35)

    @model_validator(mode="before")
    @classmethod
    def _without_what_is_gone(cls, given: Any) -> Any:
        """`shadow_days` was read by nobody and is no key any more. Files of before that have it are still read."""
        if not isinstance(given, dict):
            return given
        return {name: value for name, value in given.items() if name != "shadow_days"}

    def unflagged_before(self, page_id: str, now: datetime) -> datetime:
        """An unflagged comment of this page that was first seen by then is due."""
        on_x = page_id.partition(":")[0] == "x"
        days = self.unflagged_x_days if on_x else self.unflagged_days
        return now - timedelta(days=days)

    def unseen_since(self, now: datetime) -> datetime:
        """A possible threat at which nobody has looked is kept for them, where it was fixed later than this."""
        return now - timedelta(days=self.queued_days)


def months_before(moment: datetime, months: int) -> datetime:
    """The same day and time so many months earlier; the month's last day where it is shorter."""
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    day = min(moment.day, monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)
