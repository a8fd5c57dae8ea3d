"""How the news feeds and searches stand."""

from __future__ import annotations

from collections.abc import Iterator

from listener.claims.feed_states import states
from listener.doctor.lines import Line, bad, good, note
from listener.house import House


def look_at_feeds(house: House) -> Iterator[Line]:
    """Each feed or search that cannot be read, with why; one line where all are read, and none where there are none."""
    found = states(house.settings, house.store)
    for each in found:
        if each.fault and each.passing:
            yield note("Feeds", f"{each.name} is not read just now: {each.fault}.", "It may pass by itself: wardmote feeds")  # fmt: skip
        elif each.fault:
            yield bad("Feeds", f"{each.name} cannot be read: {each.fault}.", "Mend or remove it in wardmote.yaml: wardmote feeds")  # fmt: skip
    if found and not any(each.fault for each in found):
        unread = sum(not each.last_read_at for each in found)
        said = f"{unread} of {len(found)} not asked yet" if unread else f"{len(found)}, all are read"  # fmt: skip
        yield good("Feeds", f"{said}.")
