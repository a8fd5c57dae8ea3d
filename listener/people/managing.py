"""Who may list, invite and unlist whom. An owner: everybody but an owner. An admin: nobody who could decide alone.

Policy 12.1 lets an admin run the system without its content. Whoever makes an invitation could use it themselves, so an
admin makes none for a delegate, who reads names and words and decides. A reviewer comes from outside the councillor's
office, so an admin may invite one; they see no names, and the owner is mailed of every invitation, made and used.
"""

from __future__ import annotations

from datetime import datetime

from listener.errors import UserError
from listener.minutes.writer import Actor
from listener.people.roster import check_listed, need_people, roles_of
from listener.settings import Settings, same_name

GIVES: dict[str, frozenset[str]] = {
    "owner": frozenset({"delegate", "comms", "reviewer", "admin"}),
    "admin": frozenset({"comms", "reviewer", "admin"}),
}
NOT_YOURSELF = "Nobody changes what they may do themselves. Ask somebody else who is an owner or an admin."


def manager(settings: Settings, name: str, now: datetime) -> Actor:
    """Whoever this is, in the role in which they look after people. Raises UserError."""
    need_people(settings, "This")
    held = roles_of(settings, name, now)
    fit = next((one for role in GIVES for one in held if one.role == role), None)
    if fit is None:
        raise UserError(
            "Only an owner or an admin looks after people. Say who you are with --as NAME, or ask one of them."
        )
    return Actor(fit.name, fit.role)


def check_may_manage(
    settings: Settings, by: Actor, name: str, now: datetime, role: str | None = None
) -> None:
    """Refuse where somebody may not list, invite or unlist this person, or give them this role. Raises UserError."""
    check_listed(settings, by, now)
    if same_name(by.name) == same_name(name):
        raise UserError(NOT_YOURSELF)
    theirs = {one.role for one in settings.people if same_name(one.name) == same_name(name)}  # fmt: skip
    wanted = theirs | ({role} if role else set())
    if "owner" in wanted:
        raise UserError(
            "There is one owner, and only the settings say who it is. Change `people:` in wardmote.yaml by hand."
        )
    if not wanted <= GIVES.get(by.role, frozenset()):
        raise UserError(
            "A delegate reads what people wrote, and decides on it. So only the owner lists and invites one."
        )
