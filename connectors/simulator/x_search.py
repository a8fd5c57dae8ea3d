"""The part of X's search language that this world understands: conversations or words, narrowed by simple operators."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from connectors.simulator.shelf import Key, Shelf, Slice
from connectors.simulator.things import Item
from connectors.simulator.x_errors import invalid
from connectors.simulator.x_fields import XView

QUERY_MOST = 512  # characters
QUERY = re.compile(
    r"\s*(conversation_id:\d+(?:\s+OR\s+conversation_id:\d+)*)((?:\s+-?(?:is|from|to|has|lang):\w+)*)\s*"
)

# (word #tag "a phrase") OR (...), in brackets as a whole, then operators.
WORDS = re.compile(
    r"\s*\((\([^()]+\)(?:\s+OR\s+\([^()]+\))*)\)((?:\s+-?(?:is|from|to|has|lang):\w+)*)\s*"
)


class Merged:
    """Several shelves read as one, in the order of their keys."""

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self._shelves = shelves

    def cut(
        self,
        limit: int,
        accept: Callable[[Item], bool],
        *,
        after: Key | None = None,
        low: Key | None = None,
        high: Key | None = None,
        descending: bool = False,
    ) -> Slice:
        """As Shelf.cut."""
        found = [
            shelf.cut(
                limit, accept, after=after, low=low, high=high, descending=descending
            )
            for shelf in self._shelves
        ]
        rows = sorted(
            (row for cut in found for row in cut.rows),
            key=lambda row: row[0],
            reverse=descending,
        )
        return Slice(rows[:limit], len(rows) > limit or any(cut.more for cut in found))


@dataclass(frozen=True, slots=True)
class Search:
    """`conversation_id:ID OR conversation_id:ID` and operators like `-from:name`, `lang:en`; others are taken as met."""

    conversation_ids: tuple[str, ...]
    operators: tuple[str, ...]
    words: tuple[tuple[str, ...], ...] = ()

    @classmethod
    def read(cls, query: str) -> Search:
        """Raises XProblem 400 for a query that is too long or beyond this world."""
        said = WORDS.fullmatch(query)
        if said and len(query) <= QUERY_MOST:
            either = re.findall(r"\(([^()]+)\)", said[1])
            return cls((), tuple(said[2].split()), tuple(map(_terms, either)))
        found = QUERY.fullmatch(query)
        if len(query) > QUERY_MOST or found is None:
            raise invalid(
                "query",
                query,
                "This world can only search for conversation_id:ID with simple operators",
            )
        operators = tuple(found[2].split())
        ids = tuple(re.findall(r"\d+", found[1]))
        if operators and len(ids) > 1:
            # In X's language the operators would bind to the last one only: never what a caller means.
            raise invalid("query", query, "Put the alternatives of a query in brackets")
        return cls(ids, operators)

    def finds(self, item: Item, view: XView, horizon: datetime) -> bool:
        """Whether the post belongs in the answer. The post that started the conversation does not."""
        if item.native_id in self.conversation_ids or view.version(item).at < horizon:
            return False
        text = view.version(item).text.lower()
        if self.words and not any(
            all(_says(text, term) for term in terms) for terms in self.words
        ):
            return False
        return all(self._met(operator, item, view) for operator in self.operators)

    @staticmethod
    def _met(operator: str, item: Item, view: XView) -> bool:
        negative = operator.startswith("-")
        name, _, value = operator.removeprefix("-").partition(":")
        if name == "from":
            author = view.world.people[item.author_id]
            truth = value.lower() in (author.username.lower(), author.id)
        elif name == "is" and value == "reply":
            truth = item.post_id != item.native_id
        elif name == "lang":
            truth = value == item.lang
        else:
            truth = not negative  # not modelled: never narrows
        return truth != negative


def _terms(text: str) -> tuple[str, ...]:
    return tuple(
        phrase.lower() or word.lower()
        for phrase, word in re.findall(r'"([^"]+)"|(\S+)', text)
    )


def _says(text: str, term: str) -> bool:
    return bool(re.search(rf"(?<![\w#]){re.escape(term)}(?!\w)", text))
