"""Where on the desk something is to be found: its address, or in plain words where the desk has no public name.

The Welsh is a draft.
"""

from __future__ import annotations

from collections.abc import Sequence

from listener.desk_settings import DeskSettings

_GAPS_CY = {
    "--as NAME": "--as ENW",
    "--reason WHY": "--reason PAM",
    "--code CODE": "--code COD",
    "--until DATE": "--until DYDDIAD",
}


def alert_address(
    desk: DeskSettings | None, number: int, *, welsh: bool = False
) -> str:
    """The address of an alert's own page; "" where nobody has named the desk."""
    return _address(desk, f"{'/cy' if welsh else ''}/alerts/{number}")


def alert_place(desk: DeskSettings | None, number: int) -> tuple[str, str]:
    """Where an alert is, in English and Welsh."""
    path = f"/alerts/{number}"
    return _place(desk, path, f"Alerts, number {number}", f"Rhybuddion, rhif {number}")


def item_place(desk: DeskSettings | None, number: int) -> tuple[str, str]:
    """Where something that waits in the queue is, in English and Welsh."""
    path = f"/item/{number}"
    return _place(desk, path, f"Queue, number {number}", f"Ciw, rhif {number}")


def claim_change_place(desk: DeskSettings | None, number: int) -> tuple[str, str]:
    """Where a change of the claims waits for a second person, in English and Welsh."""
    path = f"/facts/waiting/{number}"
    return _place(desk, path, f"Fact bank, Changes that wait, number {number}", f"Banc ffeithiau, newidiadau sy'n aros, rhif {number}")  # fmt: skip


def claim_place(desk: DeskSettings | None, claim_id: str) -> tuple[str, str]:
    """Where a claim of the fact bank is, with all that can be done with it, in English and Welsh."""
    return _place(desk, f"/facts/claim/{claim_id}", f"Fact bank, {claim_id}", f"Banc ffeithiau, {claim_id}")  # fmt: skip


def new_claim_place(desk: DeskSettings | None, group_id: str) -> tuple[str, str]:
    """Where a claim is made of what several people say, in English and Welsh."""
    path = f"/facts/new?group={group_id}"
    return _place(desk, path, "Fact bank, Said by several, checked by nobody", "Banc ffeithiau, Dywedir gan sawl un, heb ei wirio gan neb")  # fmt: skip


def decide_with(number: object, verb: str) -> str:
    """The command that decides on what waits in the queue: without a name and a reason it is refused."""
    return f"wardmote decide {number} {verb} --as NAME --reason WHY"


def typed_cy(command: str) -> str:
    """A command as the Welsh half of a mail has it: what stands for a name, a reason, a code or a day is said in Welsh."""
    for english, welsh in _GAPS_CY.items():
        command = command.replace(english, welsh)
    return command


def reachable(audience: str, places: Sequence[str]) -> Sequence[str]:
    """The places in the queue that an audience may open: whoever runs the computer may not read comments."""
    return () if audience == "admin" else places


def _place(
    desk: DeskSettings | None, path: str, english: str, welsh: str
) -> tuple[str, str]:
    found = _address(desk, path)
    if found:
        return f"On the desk: {found}", f"Ar y ddesg: {_address(desk, f'/cy{path}')}"
    return (
        f"On the desk, the web page: {english}",
        f"Ar y ddesg, y dudalen we: {welsh}",
    )


def _address(desk: DeskSettings | None, path: str) -> str:
    """Only by its public name: `host` and `port` are where it listens, which a reader's telephone does not reach."""
    return f"https://{desk.name.lower()}{path}" if desk and desk.name else ""
