"""Who somebody is: names and roles from `people:` in wardmote.yaml (policy 12.1).

Where nobody is listed, whoever gives a name is the owner, as in the demo; what needs a second person or a code is
then refused.
"""

from __future__ import annotations

from datetime import date, datetime

from listener.errors import UserError
from listener.minutes.writer import MACHINE, Actor
from listener.modes.periods import LONDON
from listener.own_names import SETTINGS_NAME
from listener.people.matrix import cell, may, may_second
from listener.settings import PersonSettings, Settings, same_name

OPERATOR = "operator"  # whoever runs the computer, where they are not listed
NOBODY = "This needs the name of a person, for it will stand in the log. Say who you are with --as NAME."


def day_of(now: datetime) -> date:
    """The day on the wall calendar. A last day ends with its local midnight, which in summer is an hour before that of UTC."""
    return now.astimezone(LONDON).date()


def roles_of(settings: Settings, name: str, now: datetime) -> list[PersonSettings]:
    """The roles that somebody holds today, in the order of the file."""
    today = day_of(now)
    return [
        person
        for person in settings.people
        if same_name(person.name) == same_name(name)
        and (person.until is None or today <= person.until)
    ]


def holders(settings: Settings, role: str, now: datetime) -> list[PersonSettings]:
    """Who holds a role today, in the order of the file."""
    today = day_of(now)
    return [
        person
        for person in settings.people
        if person.role == role and (person.until is None or today <= person.until)
    ]


def who_is(
    settings: Settings, name: str, action: str, now: datetime, *, second: bool = False
) -> Actor:
    """Who this is, in the role that allows the action, or else a part of it; their first one where none does. Raises UserError."""
    if not name.strip():
        raise UserError(NOBODY)
    if not settings.people:
        return Actor(name, "owner")
    held = roles_of(settings, name, now)
    if not held:
        raise UserError(_unknown(settings, name, now))
    allowed = may_second if second else may
    fit = next((one for one in held if allowed(one.role, action)), None)
    # A delegate begins and ends modes, and only to mode act says no yes: that is asked for where it is said.
    part = next((one for one in held if cell(one.role, action) == "not_to_act"), held[0])  # fmt: skip
    fit = fit or part
    return Actor(fit.name, fit.role)


def who_runs(settings: Settings | None, name: str, action: str, now: datetime) -> Actor:
    """Whoever runs a command at the computer: in the role in which they are listed, else as `operator`."""
    if settings is None or not roles_of(settings, name, now):
        return Actor(name.strip() or "somebody", OPERATOR)
    return who_is(settings, name, action, now)


def may_confirm(settings: Settings, name: str, now: datetime) -> bool:
    """Whether somebody on the roster of confirmers may confirm today. Where nobody is listed, all of them may."""
    held = roles_of(settings, name, now)
    return not settings.people or any(may(one.role, "confirm") for one in held)


def check_listed(settings: Settings, actor: Actor, now: datetime) -> None:
    """Refuse an actor who is not, or is no longer, what they claim to be. Raises UserError."""
    if not settings.people or actor == MACHINE:
        return
    if not any(
        (one.name, one.role) == (actor.name, actor.role)
        for one in roles_of(settings, actor.name, now)
    ):
        raise UserError(_unknown(settings, actor.name, now))


def need_people(settings: Settings, what: str) -> None:
    """Refuse what needs known people where none are listed. Raises UserError."""
    if not settings.people:
        raise UserError(
            f"{what} needs people whom Wardmote knows, and none are listed. Add `people:` with names and roles to "
            f"{settings.folder / SETTINGS_NAME}."
        )


def _unknown(settings: Settings, name: str, now: datetime) -> str:
    if not name.strip():
        return NOBODY
    where = settings.folder / SETTINGS_NAME
    listed = [p for p in settings.people if same_name(p.name) == same_name(name)]
    until = max((p.until for p in listed if p.until), default=None)
    if until and until < day_of(now):
        return (
            f"{name} was listed until {until}. Renew it under `people:` in {where}, or ask "
            "somebody else who is."
        )
    if not listed:
        return f"{name} is not listed. Spell the name as it stands under `people:` in {where}, or add it there."
    return f"{name} is not listed in this role. Add the name under `people:` in {where}, or say who you are with --as."
