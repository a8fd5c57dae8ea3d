"""Whether the desk may be served where the settings say."""

from __future__ import annotations

from collections.abc import Iterator

from listener.doctor.lines import Line, bad
from listener.errors import UserError
from listener.settings import Settings


def look_at_desk(settings: Settings) -> Iterator[Line]:
    """What would keep the service from starting with the desk. Nothing is opened."""
    if settings.desk is None:
        return
    if not settings.desk.is_host:
        yield bad("Desk", "`name` under `desk` in wardmote.yaml is not the name of a host, so no page of the desk opens under it.", "Write the name that people type, such as desk.council.example.")  # fmt: skip
    from listener.desk.serving import hosts_of

    try:
        hosts_of(settings.desk)
    except UserError as error:
        yield bad("Desk", str(error))
