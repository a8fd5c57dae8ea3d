"""The list of people whom a Facebook page keeps off it: reading it, and changing it for a person."""

from __future__ import annotations

import json
import re

from connectors.base import Permanent, fault
from connectors.facebook_graph import Graph
from connectors.payload import as_flag, as_items, as_mapping, as_text

MOST_PAGES = 50


class Blocks:
    """`/{page}/blocked` of one page. People are named by their page-scoped id, as comments name them."""

    def __init__(self, graph: Graph, page: str) -> None:
        self._graph, self._page = graph, page
        self._path = f"{page}/blocked"

    def add(self, person: str) -> None:
        """Block. Facebook answers for each person whether it did."""
        who = self._checked(person)
        with self._graph.budget.spent_on("person"):
            body = self._graph.write(self._path, psid=json.dumps([who]))
        done = as_flag(body.get(who))
        if done is None:
            raise fault("Facebook did not confirm", write=True)
        if not done and self.hold(who) is not True:
            raise Permanent(
                "Facebook did not block this person: it may not know them on this page",
                reason="gone_or_denied",
            )

    def remove(self, person: str) -> None:
        """Unblock. A refusal counts for nothing where the list shows that the person is not on it."""
        who = self._checked(person)
        with self._graph.budget.spent_on("person"):
            try:
                body = self._graph.erase(self._path, psid=who)
            except Permanent as error:
                unsure = error.reason in ("gone_or_denied", "bad_request")
                if not unsure or self.hold(who) is not False:
                    raise
                return
        if as_flag(body.get("success")) is not True:
            raise fault("Facebook did not confirm", write=True)

    def hold(self, person: str) -> bool | None:
        """Whether the list holds that person; None where its end was not reached."""
        who = self._checked(person)
        with self._graph.budget.spent_on("person"):
            pages = self._graph.pages(self._path, MOST_PAGES, fields="id")
            for body in pages:
                rows = (as_mapping(row) for row in as_items(body.get("data")))
                if any(as_text(row.get("id")) == who for row in rows):
                    return True
        return False if pages.complete else None

    def _checked(self, person: str) -> str:
        """`person` where it can be somebody's id, and not the page's own. Raises Permanent("bad_request")."""
        if re.fullmatch(r"[0-9]{1,25}", person) is None or person == self._page:
            raise Permanent(
                "that is not an id of a person on Facebook", reason="bad_request"
            )
        return person
