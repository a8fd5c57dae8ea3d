"""Who is kept off the page and the account, newest first, as both platforms list them."""

from __future__ import annotations

from collections.abc import Iterable

from connectors.simulator.things import Item, Platform


class Blocks:
    """The block lists of one world."""

    def __init__(self, pairs: Iterable[tuple[Platform, str]] = ()) -> None:
        self.pairs: list[tuple[Platform, str]] = list(pairs)  # oldest first

    def on(self, platform: Platform) -> list[str]:
        """The ids of those who are blocked, newest first."""
        return [person for where, person in reversed(self.pairs) if where == platform]

    def set(self, platform: Platform, person: str, blocked: bool) -> bool:
        """Block or unblock one person; whether that changed anything."""
        pair = (platform, person)
        if (pair in self.pairs) == blocked:
            return False
        if blocked:
            self.pairs.append(pair)
        else:
            self.pairs.remove(pair)
        return True

    def keep_out(self, item: Item) -> bool:
        """Whether its author can no longer write it: whoever is blocked cannot write under what is the owner's."""
        return (
            item.kind in ("comment", "visitor")
            and (
                item.platform,
                item.author_id,
            )
            in self.pairs
        )
