"""The part of X's search language that this world understands: one conversation, narrowed by simple operators."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from connectors.simulator.things import Item
from connectors.simulator.x_errors import invalid
from connectors.simulator.x_fields import XView

QUERY_MOST = 512  # characters
QUERY = re.compile(r"\s*conversation_id:(\d+)((?:\s+-?(?:is|from|to|has|lang):\w+)*)\s*")


@dataclass(frozen=True, slots=True)
class Search:
    """`conversation_id:ID` and operators like `-from:name`, `is:reply`, `lang:en`; others are taken as met."""

    conversation_id: str
    operators: tuple[str, ...]

    @classmethod
    def read(cls, query: str) -> Search:
        """Raises XProblem 400 for a query that is too long or beyond this world."""
        found = QUERY.fullmatch(query)
        if len(query) > QUERY_MOST or found is None:
            raise invalid(
                "query", query, "This world can only search for conversation_id:ID with simple operators"
            )
        return cls(found[1], tuple(found[2].split()))

    def finds(self, item: Item, view: XView, horizon: datetime) -> bool:
        """Whether the post belongs in the answer. The post that started the conversation does not."""
        if item.native_id == self.conversation_id or view.version(item).at < horizon:
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
