"""X's rate limits: so many calls of each kind for each token in fifteen minutes, told in headers on every answer."""

from __future__ import annotations

from datetime import datetime, timedelta

from connectors.simulator.things import Token

WINDOW = timedelta(minutes=15)
# calls in a window: with an app-only token, with a user's (0: not allowed); platforms.md section 3.1
LIMITS: dict[str, tuple[int, int]] = {
    "me": (75, 75),
    "user": (300, 900),
    "mentions": (450, 300),
    "search": (450, 300),
    "tweets": (10_000, 900),
    "lookup": (3_500, 5_000),
    "tweet": (450, 900),
    "blocking": (0, 15),
    "hide": (0, 50),
    "unhide": (0, 50),
    "delete": (0, 50),
}
SHARED = {"unhide": "hide"}  # both verbs are one endpoint and draw on one budget


class Windows:
    """Counts the calls of each token and endpoint."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str], tuple[datetime, int]] = {}

    def take(
        self, token: Token, operation: str, now: datetime
    ) -> tuple[dict[str, str], bool]:
        """Count one call: the three headers, and whether it is within the limit."""
        endpoint = SHARED.get(operation, operation)
        most = LIMITS.get(endpoint, (300, 300))[0 if token.kind == "app" else 1]
        ends, used = self._open.get((token.value, endpoint), (now + WINDOW, 0))
        if now >= ends:
            ends, used = now + WINDOW, 0
        within = used < most
        used += within
        self._open[token.value, endpoint] = (ends, used)
        return rate_headers(most, most - used, ends), within


def rate_headers(most: int, left: int, ends: datetime) -> dict[str, str]:
    """The three headers; the reset is in whole seconds, rounded up so that waiting for it is enough."""
    return {
        "x-rate-limit-limit": str(most),
        "x-rate-limit-remaining": str(left),
        "x-rate-limit-reset": str(int(ends.timestamp()) + 1),
    }
