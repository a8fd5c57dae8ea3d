"""A request as the simulated platforms see it, and the reply they give, before either touches a socket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from connectors.simulator.faults import Fault, Kind


@dataclass(slots=True)
class Request:
    """One call. `path` starts after the platform's prefix; `form` is the decoded form or JSON body."""

    method: str
    path: str
    query: Mapping[str, str]
    form: Mapping[str, Any]
    headers: Mapping[str, str]
    at: datetime  # the world's clock when the call came
    faults: tuple[Fault, ...] = ()

    def fault(self, kind: Kind) -> Fault | None:
        """The fault of that kind that struck this call, if one did."""
        return next((f for f in self.faults if f.kind == kind), None)

    @property
    def seen_at(self) -> datetime:
        """How far behind the truth a reader is: the clock, less the lag of an eventually consistent copy."""
        lag = self.fault("lag")
        return self.at - timedelta(seconds=lag.seconds) if lag else self.at

    @property
    def skew(self) -> timedelta:
        """By how much this server's clock is wrong."""
        skew = self.fault("clock_skew")
        return timedelta(seconds=skew.seconds if skew else 0)

    def argument(self, name: str) -> str:
        """A parameter from the query or, failing that, the body; "" when it is in neither."""
        value = self.query.get(name, self.form.get(name))
        return "" if value is None else str(value)


@dataclass(slots=True)
class Reply:
    """What goes back. `body` is JSON, or bytes that are sent as they are."""

    body: Any
    status: int = 200
    content_type: str = "application/json; charset=UTF-8"
    headers: dict[str, str] = field(default_factory=dict)
