"""Watches statements as they come: groups them, and says when one is said by several, and when it spreads.

It knows no clock: every moment comes with a statement. What it keeps for longer than 72 hours are moments alone, so that a
rumour weighs the same whether it was listened to all along or its last 72 hours were read after a start.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import deque
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from moderation.claims.opinion.worth import TOLD_FROM
from moderation.claims.spread.bursts import (
    LEAST_ACCOUNTS,
    WEEKS,
    Burst,
    Rhythm,
    burst,
    rhythm,
)
from moderation.claims.spread.clusters import WINDOW, Cluster, Clusters, Saying

_ANEW = timedelta(hours=6)  # after which the rhythm is reckoned anew
KEPT = timedelta(weeks=WEEKS) + _ANEW  # how long the moments of statements count
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Heard:
    """What one statement led to."""

    cluster: Cluster
    joined: bool  # it says what was said before
    several: bool  # three accounts or more say it (policy 10.2, G9)
    worthy: bool  # it can be checked, as far as its worth tells: no mere opinion
    burst: Burst | None  # it is worthy, and spreads faster than is usual here


class Watch:
    """The living groups of one page, and the page's rhythm."""

    def __init__(
        self,
        history: Iterable[tuple[datetime, int]] = (),
        told: Iterable[int] = (),
        opinions: Iterable[int] = (),
    ) -> None:
        """history: when each statement of the last weeks was made, and its group. told: groups told of as spreading.

        opinions: groups that several share as a mere opinion. Many share one, so it says nothing of how often two
        statements of fact are the same by chance.
        """
        self.clusters = Clusters()
        self._history: deque[tuple[datetime, int]] = deque(sorted(history))
        self._moments = [at for at, _ in self._history]
        self._told = set(told)
        self._opinions = set(opinions)
        self._rhythm: tuple[datetime, Rhythm] | None = None

    def find(self, saying: Saying) -> tuple[int, ...]:
        """The groups that say the same, oldest first: all of one meaning, if there are several."""
        return tuple(sorted(self.clusters.find(saying)))

    def look_beforehand(self, text: str, worth: float) -> None:
        """Ask the models what `find` will ask them of a text: they keep their answers. Nothing is put or forgotten."""
        self.clusters.look(text, worth)

    def put(self, saying: Saying, groups: Sequence[int]) -> Heard:
        """Put a statement into a group, an old one or a new one, and say what that led to.

        groups: what `find` gave, or the number of a new one. Where there are several, they become one under the first.
        """
        into = groups[0]
        for other in groups[1:]:
            self.clusters.join(into, other)
        self._unite(groups)
        joined = self.clusters.of(into) is not None
        cluster = self.clusters.put(saying, into)
        self._note(saying.at, into)
        several = cluster.accounts >= LEAST_ACCOUNTS
        worthy = cluster.worth >= TOLD_FROM
        self._set_aside(into, opinion=several and not worthy)
        ask = joined and several and worthy and not self.told(into)
        spreads = self._burst(cluster, saying.at) if ask else None
        return Heard(cluster, joined, several, worthy, spreads)

    def restore(self, saying: Saying, cluster_id: int) -> None:
        """Put back a statement whose group is known, as after a restart; its moment is in the history already."""
        self.clusters.put(saying, cluster_id)

    def take_out(self, cluster_id: int, sayings: AbstractSet[int]) -> bool:
        """Take statements out of a group, for their words no longer stand. That they were said stays part of the rhythm.

        False where the words of others, which had no place in the group, should now be given one by `refill`.
        """
        return self.clusters.take_out(cluster_id, sayings)

    def forget(self, now: datetime) -> list[int]:
        """Take out of each group what was said more than 72 hours before; gives the groups to `refill`."""
        return self.clusters.forget(now)

    def refill(self, cluster_id: int, texts: Iterable[str]) -> None:
        """Give these words a place in a group, as far as there is one, and no others."""
        self.clusters.refill(cluster_id, texts)

    def overhear(self, at: datetime, groups: Sequence[int]) -> None:
        """Note that something was said that another watch over this page groups: it is part of the page's rhythm.

        groups: as `put` takes them.
        """
        self._unite(groups)
        self._note(at, groups[0])

    def told(self, cluster_id: int) -> bool:
        """Whether a group was told of as spreading."""
        return cluster_id in self._told

    def tell(self, cluster_id: int) -> None:
        """Note that a group was told of: it no longer counts as this page's ordinary talk."""
        self._told.add(cluster_id)
        self._rhythm = None

    def rhythm(self, now: datetime) -> Rhythm:
        """The page's rhythm as it stood at the last full six hours of the clock: the same for whoever asks, also after a start."""
        mark = now - (now - _EPOCH) % _ANEW
        if self._rhythm is None or self._rhythm[0] != mark:
            self._rhythm = mark, self._reckon(mark)
        return self._rhythm[1]

    def _unite(self, groups: Sequence[int]) -> None:
        """Have the moments of several groups be those of the first."""
        into, others = groups[0], set(groups[1:])
        if others:
            self._history = deque((at, into if group in others else group) for at, group in self._history)  # fmt: skip
            self._told |= {into} if others & self._told else set()
            self._rhythm = None

    def _set_aside(self, cluster_id: int, *, opinion: bool) -> None:
        if opinion != (cluster_id in self._opinions):
            self._opinions ^= {cluster_id}
            self._rhythm = None

    def _reckon(self, now: datetime) -> Rhythm:
        special = self._told | self._opinions
        ordinary = [
            (at, group)
            for at, group in sorted(self._history)
            if group not in special and now - timedelta(weeks=WEEKS) < at <= now
        ]
        groups = len({group for _, group in ordinary})
        days = (now - ordinary[0][0]) / timedelta(days=1) if ordinary else 0.0
        alive = groups / max(days, 3.0) * (WINDOW / timedelta(days=1))
        return rhythm([at for at, _ in ordinary], len(ordinary) - groups, alive, now)

    def _note(self, at: datetime, cluster_id: int) -> None:
        self._history.append((at, cluster_id))
        if self._rhythm is not None and at <= self._rhythm[0]:
            self._rhythm = None  # it is read late, and belongs to it
        insort(self._moments, at)
        while self._history and self._history[0][0] <= at - KEPT:
            self._history.popleft()
        old = bisect_right(self._moments, at - WINDOW)
        if old > len(self._moments) // 2:
            del self._moments[:old]

    def _burst(self, cluster: Cluster, now: datetime) -> Burst | None:
        def others(since: datetime) -> int:
            mine = len(cluster.moments) - bisect_right(cluster.moments, since)
            return len(self._moments) - bisect_right(self._moments, since) - mine

        return burst(cluster.firsts, cluster.moments, others, self.rhythm(now), now)
