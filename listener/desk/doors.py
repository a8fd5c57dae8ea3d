"""Who may open which page: every route is a Door, and a Door says who may pass, or the desk does not start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from starlette.responses import Response

if TYPE_CHECKING:
    from listener.desk.visit import Visit

Answer = Callable[["Visit"], Response]
PUBLIC = "public"
DESK_ROLES = ("owner", "delegate", "comms", "reviewer", "admin")
EVERYONE = frozenset({PUBLIC, *DESK_ROLES})
SIGNED_IN = frozenset(DESK_ROLES)
CAN_DECIDE = frozenset({"owner", "delegate"})


class OpenDoor(RuntimeError):
    """A route that says nothing of who may pass. A fault in our code: the desk does not start."""


@dataclass(frozen=True)
class Door:
    """One route. `who`: roles that may pass; with "public" among them, whoever comes.

    `acts`: it changes something on a platform, so the ways to the pages are opened for it.
    """

    method: Literal["GET", "POST"]
    path: str
    answer: Answer
    who: frozenset[str]
    acts: bool = False

    def lets_in(self, roles: Iterable[str]) -> bool:
        """Whether somebody with these roles may pass."""
        return PUBLIC in self.who or not self.who.isdisjoint(roles)


def check_doors(doors: Sequence[Door]) -> None:
    """Refuse to start with a route that declares nobody, or a role that there is not. Raises OpenDoor."""
    seen = set()
    for door in doors:
        name = f"{door.method} {door.path}"
        if not isinstance(door, Door) or not door.who:
            raise OpenDoor(f"{name} does not say who may open it")
        if not door.who <= EVERYONE:
            raise OpenDoor(f"{name} lets in a role that does not exist")
        if name in seen:
            raise OpenDoor(f"{name} stands there twice")
        seen.add(name)
