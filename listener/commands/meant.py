"""Which pages a command is about, and whether somebody can stand in on them."""

from __future__ import annotations

from listener.errors import UserError
from listener.house import House
from listener.modes.periods import Kind
from listener.people.stand_ins import able, delegates_today
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


def check_stand_in(house: House, kind: Kind) -> None:
    """Whether anybody can stand in now, and in this mode. Raises UserError, as the desk refuses it."""
    if kind != "away":
        raise UserError("Somebody stands in only while you are away. Leave out --delegate.")  # fmt: skip
    if able(house):
        return
    named = [safe(one.name) for one in delegates_today(house)]
    if not named:
        raise UserError(
            "Nobody can stand in for you now: there is no delegate under `people`. Leave out --delegate, or list one first: "
            "wardmote people add 'THEIR NAME' delegate --until DATE --as 'YOUR NAME'"
        )
    raise UserError(
        f"Nobody can stand in for you now: {', '.join(named)} cannot sign in. Leave out --delegate, or see to it first: "
        f"wardmote people list, then wardmote people invite '{named[0]}' --as 'YOUR NAME'"
    )
