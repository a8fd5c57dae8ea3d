"""Statements that say the same within 72 hours, whoever wrote them and wherever, grouped as they come in.

A new statement is compared with a few groups only: those that share its rarest words. Of a group, a handful of
wordings is kept to compare with, so that ten thousand copies cost no more than one.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Hashable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush
from math import log
from zlib import crc32

from moderation.claims.opinion.worth import TOLD_FROM
from moderation.claims.spread.alike import SPOKEN_OF, Shape, alike, shape
from moderation.claims.spread.nearness import NEAR, Rows, Wording, row_of, says_the_same

WINDOW = timedelta(hours=72)  # policy 10.2
WORDINGS = 12  # kept of one group
LOOK_UP = 8  # of a statement's words, the rarest, under which groups are looked up
MOST = 60  # groups compared with one statement
CROWDED = 400  # a word in more groups than this finds none of them
LONG = 25  # letters from which the same words are no chance
_PRIOR = 40  # groups that are taken to have been seen before the first


@dataclass(frozen=True, slots=True)
class Saying:
    """One statement of one comment."""

    saying_id: int
    text: str
    at: datetime
    account: str  # "platform:author"; what is withheld counts as one account
    worth: float = 1.0  # how check-worthy it is


@dataclass(frozen=True, slots=True)
class Member:
    """A statement in a group, without its words."""

    saying_id: int
    at: datetime
    account: str
    mark: int  # the same for members with the very same words
    long: bool = True  # so many words that two people seldom hit on the same by chance
    worth: float = 1.0


@dataclass(slots=True)
class Cluster:
    """Statements of 72 hours that say the same, in the order in which they came."""

    cluster_id: int
    members: list[Member] = field(default_factory=list)
    wordings: list[Wording] = field(default_factory=list)
    first_by: dict[str, datetime] = field(default_factory=dict)
    firsts: list[datetime] = field(default_factory=list)  # of each account, sorted
    moments: list[datetime] = field(default_factory=list)  # of all members, sorted
    worths: list[float] = field(default_factory=list)  # of all members, sorted

    def add(self, member: Member) -> None:
        """Add a member. One person who repeats themself stays one account."""
        self.members.append(member)
        insort(self.moments, member.at)
        insort(self.worths, member.worth)
        before = self.first_by.get(member.account)
        if before is not None and before <= member.at:
            return
        if before is not None:
            self.firsts.remove(before)
        self.first_by[member.account] = member.at
        insort(self.firsts, member.at)

    @property
    def worth(self) -> float:
        """How check-worthy it is: what lies in the middle, for of many wordings one is overrated or underrated by chance."""
        return self.worths[len(self.worths) // 2]

    @property
    def accounts(self) -> int:
        """How many accounts said it."""
        return len(self.first_by)

    @property
    def last_at(self) -> datetime:
        """When it was said last."""
        return self.moments[-1]

    def between(self, since: datetime, until: datetime) -> int:
        """How often it was said after one moment and until another."""
        return bisect_right(self.moments, until) - bisect_right(self.moments, since)

    def platforms(self, since: datetime, until: datetime) -> tuple[str, ...]:
        """Where it was said after one moment and until another: what stands before the colon of each account."""
        said = (m for m in self.members if since < m.at <= until)
        return tuple(sorted({member.account.partition(":")[0] for member in said}))


class Clusters:
    """The groups that are alive, each with what was said in the last 72 hours: older statements leave theirs, which ends with its last."""

    def __init__(self) -> None:
        self._alive: dict[int, Cluster] = {}
        self._ages: list[tuple[datetime, int]] = []  # a heap: a moment and its group
        self._with: dict[str, dict[int, None]] = {}
        self._letters: dict[Hashable, int] = {}
        self._rows: Rows | None = None  # made when they are asked for

    def __len__(self) -> int:
        return len(self._alive)

    def __iter__(self) -> Iterator[Cluster]:
        return iter(self._alive.values())

    def of(self, cluster_id: int) -> Cluster | None:
        """A living group by its number."""
        return self._alive.get(cluster_id)

    def find(self, saying: Saying) -> tuple[int, ...]:
        """The numbers of the living groups that say the same, the nearest first; more than one where it joins them."""
        self.forget(saying.at)
        return self.look(saying.text, saying.worth)

    def look(self, text: str, worth: float) -> tuple[int, ...]:
        """The numbers of the groups that say the same as a text, whether they are still alive or not. Changes nothing."""
        mine = shape(text)
        found: dict[int, float] = {}
        exact = self._letters.get(mine.exactly)
        if exact is not None:
            return (exact,)
        for cluster in self._near(mine):
            if _of_others(mine, cluster.wordings):
                continue
            same = [alike(mine, kept.shape, self.rarity) for kept in cluster.wordings]
            near = max((one[1] for one in same if one), default=0.0)
            if near:
                found[cluster.cluster_id] = near
        for number, values in self._near_in_meaning(text, worth).items():
            cluster = self._alive[number]
            if number in found or cluster.worth < TOLD_FROM:
                continue
            if says_the_same(mine, text, cluster.wordings, values):
                found[number] = max(values)
        return tuple(sorted(found, key=lambda number: (-found[number], number)))

    def join(self, into: int, other: int) -> None:
        """Make two living groups one, under the first number: as if all had been said to one from the start."""
        kept, gone = self._alive[into], self._alive[other]
        self._drop(gone)
        self._unlist(kept)
        both = Cluster(into)
        for member in sorted(kept.members + gone.members, key=lambda m: m.saying_id):
            both.add(member)
        first = {m.mark: m.saying_id for m in reversed(both.members)}
        self._alive[into] = both
        for member in gone.members:
            heappush(self._ages, (member.at, into))
        for wording in sorted(kept.wordings + gone.wordings, key=lambda w: first.get(mark_of(w.shape.letters), 0)):  # fmt: skip
            self._keep_new(both, wording)

    def put(self, saying: Saying, cluster_id: int) -> Cluster:
        """Put a statement into the group with this number, which is made where there is none."""
        self.forget(saying.at)
        cluster = self._alive.get(cluster_id) or Cluster(cluster_id)
        mine = shape(saying.text)
        cluster.add(
            Member(
                saying.saying_id,
                saying.at,
                saying.account,
                mark_of(mine.letters),
                len(mine.letters) >= LONG,
                saying.worth,
            )
        )
        heappush(self._ages, (saying.at, cluster_id))
        self._alive[cluster_id] = cluster
        self._keep_text(cluster, mine, saying.text)
        return cluster

    def take_out(self, cluster_id: int, sayings: AbstractSet[int]) -> bool:
        """Take statements out of a group, which ends with its last; the others stay in their order.

        False where the group had no room for all its wordings, and may have some now: see `refill`.
        """
        cluster = self._alive.get(cluster_id)
        if cluster is None or not any(m.saying_id in sayings for m in cluster.members):
            return True
        rest = Cluster(cluster_id)
        for member in cluster.members:
            if member.saying_id not in sayings:
                rest.add(member)
        self._unlist(cluster)
        if not rest.members:
            del self._alive[cluster_id]
            return True
        self._alive[cluster_id] = rest  # in its old place: nothing new was said
        marks = {member.mark for member in rest.members}
        for wording in cluster.wordings:
            if mark_of(wording.shape.letters) in marks:
                self._keep(rest, wording)
        return len(cluster.wordings) < WORDINGS

    def refill(self, cluster_id: int, texts: Iterable[str]) -> None:
        """Keep these wordings of a group, as far as there is room, and no others."""
        cluster = self._alive.get(cluster_id)
        if cluster is None:
            return
        self._unlist(cluster)
        cluster.wordings.clear()
        for text in texts:
            self._keep_text(cluster, shape(text), text)

    def forget(self, now: datetime) -> list[int]:
        """Take out what was said more than 72 hours ago; gives the groups that should be given their wordings by `refill`."""
        old: set[int] = set()
        while self._ages and self._ages[0][0] <= now - WINDOW:
            old.add(heappop(self._ages)[1])
        short = []
        for number in sorted(old & self._alive.keys()):
            said = self._alive[number].members
            gone = {member.saying_id for member in said if member.at <= now - WINDOW}
            if not self.take_out(number, gone):
                short.append(number)
        return [number for number in short if number in self._alive]

    def rarity(self, key: str) -> float:
        """How much a word tells: more, the fewer groups have it. A number tells most."""
        seen = len(self._with.get(key, ()))
        return log((len(self._alive) + _PRIOR) / (seen + 1))

    def _keep_text(self, cluster: Cluster, mine: Shape, text: str) -> None:
        if self._is_new(cluster, mine):
            self._keep(cluster, Wording(mine, text, row_of(text)))

    def _keep_new(self, cluster: Cluster, wording: Wording) -> None:
        if self._is_new(cluster, wording.shape):
            self._keep(cluster, wording)

    def _is_new(self, cluster: Cluster, mine: Shape) -> bool:
        """Whether a group has room for a wording, and has it not."""
        known = any(kept.shape.exactly == mine.exactly for kept in cluster.wordings)
        return not known and len(cluster.wordings) < WORDINGS

    def _keep(self, cluster: Cluster, wording: Wording) -> None:
        cluster.wordings.append(wording)
        self._rows = None
        self._letters.setdefault(wording.shape.exactly, cluster.cluster_id)
        for key in wording.shape.keys:
            self._with.setdefault(key, {})[cluster.cluster_id] = None

    def _near_in_meaning(self, text: str, worth: float) -> dict[int, list[float]]:
        """The groups near in meaning. What is only valued has many words for one thing, and is told to nobody: it is left apart."""
        row = row_of(text) if worth >= TOLD_FROM else None
        if row is None:
            return {}
        if self._rows is None:
            self._rows = Rows((c.cluster_id, [w.row for w in c.wordings if w.row is not None]) for c in self)  # fmt: skip
        return self._rows.near(row, NEAR)

    def _near(self, mine: Shape) -> list[Cluster]:
        rarest = sorted(mine.keys, key=lambda key: (len(self._with.get(key, ())), key))
        found: dict[int, int] = {}
        for key in rarest[:LOOK_UP]:
            having = self._with.get(key, {})
            if len(having) <= CROWDED:
                for cluster_id in having:
                    found[cluster_id] = found.get(cluster_id, 0) + 1
        ranked = sorted(found, key=lambda cluster_id: (-found[cluster_id], -cluster_id))
        return [self._alive[cluster_id] for cluster_id in ranked[:MOST]]

    def _drop(self, cluster: Cluster) -> None:
        del self._alive[cluster.cluster_id]
        self._unlist(cluster)

    def _unlist(self, cluster: Cluster) -> None:
        self._rows = None
        for kept in cluster.wordings:
            wording = kept.shape
            if self._letters.get(wording.exactly) == cluster.cluster_id:
                del self._letters[wording.exactly]
            for key in wording.keys:
                having = self._with.get(key)
                if having is not None:
                    having.pop(cluster.cluster_id, None)
                    if not having:
                        del self._with[key]


def _of_others(mine: Shape, wordings: Sequence[Wording]) -> bool:
    """Whether all wordings of a group that name a place name another; or so of sides, or of days.

    Who names nothing says what each place's say: by way of them a group must not go on to the next place.
    """
    for speaks, differs in SPOKEN_OF:
        theirs = [differs(mine, w.shape) for w in wordings if speaks(w.shape)]
        if theirs and all(theirs):
            return True
    return False


def mark_of(letters: str) -> int:
    """A number that is the same for the same words, on every machine."""
    return crc32(letters.encode("utf-8", "replace"))


def copied(cluster: Cluster) -> tuple[str, ...]:
    """The accounts that used the very same words, where several did: the largest such set. Short words are nobody's own."""
    by: dict[int, set[str]] = {}
    for member in cluster.members:
        if member.long:
            by.setdefault(member.mark, set()).add(member.account)
    most = max(
        by.items(), key=lambda item: (len(item[1]), -item[0]), default=(0, set())
    )
    return tuple(sorted(most[1])) if len(most[1]) > 1 else ()
