"""The plan of what goes wrong: which fault strikes which call, how often, and what it needs to know."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal, get_args

Kind = Literal[
    # the connection
    "timeout_after",  # carried out; then silence for `seconds` (0.2), and the connection is cut
    "timeout_before",  # not carried out; silence for `seconds` (0.2), and the connection is cut
    "cut_before",  # not carried out; the connection is cut at once
    "cut_body",  # the connection is cut in the middle of the answer
    "slow",  # the answer dribbles in over `seconds` (0.5)
    # whole answers
    "server_error",  # an HTML page with `status` (500); `after`: the act was done all the same
    "service_down",  # Facebook: JSON error `code` (2) with HTTP 500; X: 503 problem
    "rate_limited",  # Facebook: `code` (80001), `minutes` (15); X: 429, `reset` (True), `legacy` (False)
    "policy_block",  # Facebook: 368; X: 403 client-forbidden
    "token_expired",  # Facebook: 190 with `subcode` (463); X: 401
    "permission_missing",  # Facebook: `code` (200 on writes, 10 on reads); X: 403 about:blank
    "gone",  # Facebook: 100/33; X: look-ups give errors[] of the kind `problem` ("resource-not-found"), else 404
    "dead_version",  # Facebook: 2635
    "payment_required",  # X: 402
    "stale_cursor",  # Facebook and X: the paging token is refused
    # bodies
    "cut_json",  # valid HTTP, but the JSON stops in the middle
    "wrong_type",  # the right JSON under `content_type` ("text/html")
    "duplicate",  # one item of the page comes twice
    "reorder",  # the items of the page are shuffled
    "empty_page",  # a page without items that says more follow; the next page has them
    "extra_fields",  # fields nobody has heard of, at the top and in each item
    "without_field",  # `name` is missing from each item
    "number_ids",  # ids are JSON numbers, beyond 2^53
    # time
    "clock_skew",  # the server's clock is `seconds` ahead (negative: behind)
    "lag",  # reads show the world as it was `seconds` ago
]

_SECONDS: dict[str, float] = {"timeout_after": 0.2, "timeout_before": 0.2, "slow": 0.5}


@dataclass(slots=True, eq=False)
class Fault:
    """One planned fault. `seen` counts the calls it matched and `fired` those it struck."""

    platform: str  # "facebook", "x" or "*"
    what: str  # an operation ("hide", "comments"), "read", "write", "*", or a part of the path ("/feed")
    kind: Kind
    times: int | None = None  # how often it strikes at most; None: until it is removed
    nth: int = 1  # the first matching call that it may strike, counted from 1
    probability: float = 1.0
    options: dict[str, Any] = field(default_factory=dict)
    seen: int = 0
    fired: int = 0

    @property
    def seconds(self) -> float:
        """The option `seconds`, or the usual value for this kind."""
        return float(self.options.get("seconds", _SECONDS.get(self.kind, 0.0)))


class Faults:
    """A plan of faults, empty at first, that tests change while the server runs. Safe for several threads."""

    def __init__(self, *, seed: int = 0) -> None:
        self._random = Random(f"faults {seed}")
        self._lock = threading.Lock()
        self._plan: list[Fault] = []
        self.log: list[
            tuple[str, str, str]
        ] = []  # platform, operation, kind; each strike in order

    def add(
        self,
        platform: str,
        what: str,
        kind: Kind,
        *,
        times: int | None = None,
        nth: int = 1,
        probability: float = 1.0,
        **options: Any,
    ) -> Fault:
        """Plan a fault and return it, so that `fired` can be read. Raises ValueError for an unknown kind.

        The options of each kind are named beside it in `Kind`.
        """
        if kind not in get_args(Kind):
            raise ValueError(
                f"there is no fault of the kind {kind!r}; known are {', '.join(get_args(Kind))}"
            )
        fault = Fault(platform, what, kind, times, nth, probability, options)
        with self._lock:
            self._plan.append(fault)
        return fault

    def remove(self, fault: Fault) -> None:
        """Take one fault out of the plan; nothing happens if it is not in it."""
        with self._lock:
            self._plan = [planned for planned in self._plan if planned is not fault]

    def clear(self) -> None:
        """Let all go well from now on."""
        with self._lock:
            self._plan = []

    def strike(
        self, platform: str, operation: str, path: str, *, writing: bool
    ) -> tuple[Fault, ...]:
        """The faults that strike this call, in the order in which they were planned. Called by the server."""
        with self._lock:
            struck = tuple(
                self._struck(
                    platform, {operation, "*", "write" if writing else "read"}, path
                )
            )
            self.log += [(platform, operation, fault.kind) for fault in struck]
            return struck

    def choose(self, count: int) -> int:
        """A seeded number from 0 to count - 1, for a fault that must pick an item."""
        with self._lock:
            return self._random.randrange(count)

    def shuffle(self, rows: list[Any]) -> None:
        """Shuffle in place, seeded; two or more rows never keep their order."""
        with self._lock:
            before = list(rows)
            self._random.shuffle(rows)
            if rows == before:
                rows.reverse()

    def _struck(self, platform: str, names: set[str], path: str) -> Iterable[Fault]:
        for fault in self._plan:
            on_path = fault.what.startswith("/") and fault.what in path
            if fault.platform not in (platform, "*") or not (
                fault.what in names or on_path
            ):
                continue
            fault.seen += 1
            spent = fault.times is not None and fault.fired >= fault.times
            if (
                spent
                or fault.seen < fault.nth
                or self._random.random() >= fault.probability
            ):
                continue
            fault.fired += 1
            yield fault
