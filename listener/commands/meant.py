"""Which pages a command is about."""

from __future__ import annotations

from listener.errors import UserError
from listener.house import House
from listener.store.comments import known_pages
from listener.terminal import safe


def pages_meant(house: House, given: str | None) -> list[str]:
    """The pages that are meant: one, or all. Raises UserError for one that is not known yet."""
    known = [page.page_id for page in house.settings.pages]
    if given is not None and given not in known:
        raise UserError(
            f"There is no page {safe(given)}. Name one of {', '.join(known)}."
        )
    meant = [given] if given else known
    if set(meant) - known_pages(house.store):
        raise UserError(
            f"Wardmote has never run with {', '.join(meant)}. Run `wardmote once` first."
        )
    return meant
