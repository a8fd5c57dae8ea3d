"""Which part of the queue somebody is looking at: read from an address or a form, and written back into links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.datastructures import QueryParams

from listener.desk.visit import Visit
from listener.store.queue_views import Wanted

_FITS = {
    "rule": re.compile(r"R\d{1,2}|none"),
    "platform": re.compile(r"[a-z_]{1,20}"),
    "urgent": re.compile("yes"),
    "language": re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?"),
    "state": re.compile("hidden|visible"),
    "handed": re.compile("me"),
}
SPAM = "R6"


@dataclass(frozen=True)
class Chosen:
    """The filter: what stands in the address, and what the store is asked for."""

    said: Mapping[str, str]
    wanted: Wanted

    @property
    def words(self) -> str:
        """The filter as it stands in an address, without a question mark."""
        return "&".join(f"{name}={value}" for name, value in self.said.items())

    def path(self, path: str, **more: object) -> str:
        """An address with this filter, and more."""
        added = [f"{name}={value}" for name, value in more.items() if value]
        query = "&".join([*([self.words] if self.words else []), *added])
        return f"{path}?{query}" if query else path

    @property
    def spam(self) -> bool:
        """Whether only spam is shown, the one kind that may be decided on together."""
        return self.wanted.rule == SPAM


def chosen(visit: Visit, given: Mapping[str, str] | None = None) -> Chosen:
    """The filter of this request; what is no filter of ours is left out."""
    given = visit.request.query_params if given is None else given
    said = {
        name: given[name]
        for name, fits in _FITS.items()
        if given.get(name) and fits.fullmatch(given[name])
    }
    name = visit.session.name if visit.session else ""
    wanted = Wanted(
        rule=said.get("rule", ""),
        platform=said.get("platform", ""),
        urgent=bool(said.get("urgent")),
        language=said.get("language", ""),
        state=said.get("state", ""),
        handed=name if said.get("handed") else "",
    )
    return Chosen(said, wanted)


def chosen_in_form(visit: Visit) -> Chosen:
    """The filter that a form carries along."""
    return chosen(visit, QueryParams(visit.form.get("chosen", "")[:200]))
