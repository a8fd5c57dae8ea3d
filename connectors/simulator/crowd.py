"""The people of a world: who they are by id, by name and by X handle."""

from __future__ import annotations

import re
from collections.abc import Iterable

from connectors.simulator.ids import NativeIds
from connectors.simulator.things import Owner, Person

LONGEST_HANDLE = 15


class Crowd:
    """Knows everybody; a name that is new makes a new person with an id and a free handle."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self.by_id: dict[str, Person] = {}
        self._by_name: dict[str, Person] = {}
        self._by_handle: dict[str, Person] = {}
        for person in people:
            self.meet(person)

    def meet(self, person: Person) -> Person:
        """Add someone. The owners are not found by name: a stranger may bear theirs."""
        self.by_id[person.id] = person
        if person.username:
            self._by_handle[person.username.lower()] = person
        if not isinstance(person, Owner):
            self._by_name[person.name] = person
        return person

    def named(self, name: str, ids: NativeIds) -> Person:
        """The person of that name, made when first named."""
        return self._by_name.get(name) or self.meet(
            Person(ids.person(), name, self._free_handle(name))
        )

    def with_handles(self, handles: Iterable[str]) -> list[Person]:
        """Those of the X users whom this world knows."""
        return [
            person
            for handle in handles
            if (person := self._by_handle.get(handle.lower()))
        ]

    @property
    def strangers(self) -> list[Person]:
        """Everybody but the owners, in the order in which they came."""
        return [
            person for person in self.by_id.values() if not isinstance(person, Owner)
        ]

    def _free_handle(self, name: str) -> str:
        stem = (
            re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_")[:LONGEST_HANDLE] or "someone"
        )
        handle, number = stem, 1
        while handle.lower() in self._by_handle:
            number += 1
            handle = f"{stem[: LONGEST_HANDLE - len(str(number))]}{number}"
        return handle
