"""The queue as the desk shows it: by filter, a page at a time, and what comes after one item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from listener.store.connection import Row, Store

_HANDED = "SELECT 1 FROM handings WHERE handings.item_id = queue.item_id AND handings.ended_at IS NULL"
_OPEN = "FROM queue WHERE queue.closed_at IS NULL"
_HIDDEN = "(SELECT comment_id FROM comments WHERE hidden_by IS NOT NULL)"
_AFTER = "(queue.opened_at, queue.item_id) > (?, ?)"
_BEFORE = "(queue.opened_at, queue.item_id) < (?, ?)"
MOST_LANGUAGES = 40


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which items are meant; "" asks for no filter."""

    rule: str = ""  # "R6"; "none" for items under no rule
    platform: str = ""
    urgent: bool = False
    language: str = ""
    state: str = ""  # "hidden" or "visible"
    handed: str = ""  # a person's name: handed on to them

    def where(self) -> tuple[str, tuple[str, ...]]:
        """The conditions, each after AND, and their values."""
        said: list[tuple[str, tuple[str, ...]]] = []
        if self.rule == "none":
            said.append(("queue.rule IS NULL", ()))
        elif self.rule:
            said.append(("queue.rule = ?", (self.rule,)))
        if self.platform:
            said.append(("substr(queue.comment_id, 1, instr(queue.comment_id, ':') - 1) = ?", (self.platform,)))  # fmt: skip
        if self.urgent:
            said.append(("queue.urgent = 1", ()))
        if self.state:
            held = "IN" if self.state == "hidden" else "NOT IN"
            said.append((f"queue.comment_id {held} {_HIDDEN}", ()))
        if self.handed:
            said.append((f"EXISTS ({_HANDED} AND handings.person = ?)", (self.handed,)))
        if self.language:
            said.append(("queue.language = ?", (self.language,)))
        values = tuple(value for _, each in said for value in each)
        return "".join(f" AND {condition}" for condition, _ in said), values

    @property
    def everything(self) -> bool:
        """Whether nothing is filtered out."""
        return not self.where()[0]


def count_wanted(store: Store, wanted: Wanted) -> int:
    """How many items wait that are meant."""
    if wanted.everything:
        return int(store.value("SELECT COUNT(*) FROM queue WHERE closed_at IS NULL") or 0)  # fmt: skip
    where, values = wanted.where()
    return int(store.value(f"SELECT COUNT(*) {_OPEN}{where}", values) or 0)


def waiting(store: Store, wanted: Wanted, first: int, many: int) -> list[Row]:
    """A stretch of what is meant: urgent first, then the oldest. The text is cut to its beginning."""
    where, values = wanted.where()
    numbers = f"SELECT queue.item_id {_OPEN}{where}"
    if wanted.everything:
        numbers = "SELECT item_id FROM queue WHERE closed_at IS NULL"
    return store.rows(
        f"""SELECT queue.*, substr(versions.text, 1, 400) AS text, versions.erased_at, comments.hidden_by,
            comments.page_id, comments.author_name, comments.post_id,
            (SELECT person FROM handings WHERE handings.item_id = queue.item_id AND ended_at IS NULL) AS handed_to
        FROM ({numbers} ORDER BY queue.urgent DESC, queue.opened_at, queue.item_id LIMIT ? OFFSET ?) AS chosen
        CROSS JOIN queue USING (item_id) JOIN versions USING (comment_id, version) JOIN comments USING (comment_id)
        ORDER BY queue.urgent DESC, queue.opened_at, queue.item_id""",
        (*values, many, first),
    )


def beside(store: Store, wanted: Wanted, row: Row) -> tuple[int, int]:
    """The numbers before and after an item in the order of the queue; 0 for none. The item itself may be closed."""
    here = (row["opened_at"], row["item_id"])
    if row["urgent"]:
        after = _first(store, wanted, f"queue.urgent = 1 AND {_AFTER}", here) or _first(store, wanted, "queue.urgent = 0")  # fmt: skip
        before = _first(store, wanted, f"queue.urgent = 1 AND {_BEFORE}", here, last=True)  # fmt: skip
    else:
        after = _first(store, wanted, f"queue.urgent = 0 AND {_AFTER}", here)
        before = _first(store, wanted, f"queue.urgent = 0 AND {_BEFORE}", here, last=True) or _first(store, wanted, "queue.urgent = 1", last=True)  # fmt: skip
    return before, after


def first_wanted(store: Store, wanted: Wanted) -> int:
    """The number of the first item that is meant; 0 for none."""
    return _first(store, wanted, "queue.urgent = 1") or _first(store, wanted, "queue.urgent = 0")  # fmt: skip


def _first(
    store: Store,
    wanted: Wanted,
    condition: str,
    here: Sequence[str | int] = (),
    *,
    last: bool = False,
) -> int:
    where, values = wanted.where()
    way = "DESC" if last else "ASC"
    found = store.value(
        f"""SELECT queue.item_id {_OPEN} AND {condition}{where}
        ORDER BY queue.opened_at {way}, queue.item_id {way} LIMIT 1""",
        (*here, *values),
    )
    return int(found or 0)


def languages_waiting(store: Store) -> list[str]:
    """The languages in which something waits."""
    rows = store.rows(
        "SELECT DISTINCT language FROM queue WHERE closed_at IS NULL LIMIT ?",
        (MOST_LANGUAGES,),
    )
    return sorted(row["language"] for row in rows if row["language"])


def rules_waiting(store: Store) -> dict[str, int]:
    """How many items wait under each rule; "none" for those under no rule."""
    rows = store.rows(
        "SELECT rule, COUNT(*) AS many FROM queue WHERE closed_at IS NULL GROUP BY rule"
    )
    return {row["rule"] or "none": row["many"] for row in rows}


def newest_item(store: Store, comment_id: str) -> int:
    """The number under which a comment waits, or waited last; 0 where it never did."""
    found = store.value(
        "SELECT MAX(item_id) FROM queue WHERE comment_id = ?", (comment_id,)
    )
    return int(found or 0)
