"""Looking at a few comments that we know, in a ring, so that each has its turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from connectors.base import ConnectorError, Sight, Temporary, Use
from listener.apart import apart, name_of
from listener.house import House
from listener.modes.wrapper import Watching
from listener.store.comments import Kept

KIND = "look"  # and the comment: what people read where one breaks the software


def look_in_turn(
    house: House,
    connector: Watching,
    ring: str,
    waiting: Sequence[Kept],
    most: int,
    follow: Callable[[str, Sight], int],
    *,
    use: Use = "read",
) -> int:
    """Look at a few of these, in a ring: those whose turn it is after the last that was looked at. Gives what `follow` does.

    The ring goes on from look to look, not with the clock: one that is never answered keeps us from no other, and looks
    that come every quarter of an hour meet no pattern. A fault of the moment ends this turn: the next would wait as long.
    """
    ids = sorted(known.comment.comment_id for known in waiting)
    by_id = {known.comment.comment_id: known for known in waiting}
    last = house.looked_at.get(ring)
    if last is None and len(ids) > most:  # just begun: anywhere, for it may begin often
        last = ids[int(house.chance() * len(ids))]
    start = sum(one <= (last or "") for one in ids)
    found = 0
    for comment_id in (ids[start:] + ids[:start])[:most]:
        before = house.looked_at.get(ring, last or "")
        house.looked_at[ring] = comment_id
        native_id = by_id[comment_id].comment.native_id
        try:
            sight = connector.look(comment_id, native_id, use=use)
        except Temporary as error:
            # No call was left for this one: else the few that are would fall on the same ones.
            if error.reason == "wait_until":
                house.looked_at[ring] = before
            break  # that a page cannot be read is told by its poll
        except ConnectorError:
            continue  # its turn comes again
        name, job = name_of(house, comment_id), partial(follow, comment_id, sight)
        found += apart(house, f"{KIND} {name}", job, 0)
    return found
