"""On which ordered indexes of the world an item stands, and under which key."""

from __future__ import annotations

from zlib import crc32

from connectors.simulator.shelf import Key
from connectors.simulator.things import Item

RANK_SPREAD = (
    36 * 3600
)  # seconds by which the ranked feed may put an older post before a newer one

Place = tuple[tuple[str, ...], Key]


def places(item: Item, owner_id: str) -> list[Place]:
    """Index name and key, for each index that the item belongs on. `owner_id` is the page or account."""
    return _on_x(item, owner_id) if item.platform == "x" else _on_facebook(item)


def time_key(item: Item) -> Key:
    """Facebook's chronological order: by time, then by arrival."""
    return (item.created_at.timestamp(), item.seq)


def _on_facebook(item: Item) -> list[Place]:
    key = time_key(item)
    rank = crc32(item.native_id.encode())
    if item.kind == "picture":
        return [(("facebook", "pictures", item.post_id), key)]
    if item.kind != "comment":
        edges = {"post": "posts", "visitor": "visitor_posts", "mention": "tagged"}
        ranked = (key[0] + rank % RANK_SPREAD, key[1])
        return [(("facebook", edges[item.kind]), key), (("facebook", "feed"), ranked)]
    found: list[Place] = [(("facebook", "stream", item.post_id), key)]
    if item.parent_id is None:
        found.append((("facebook", "toplevel", item.post_id), key))
        found.append((("facebook", "ranked", item.post_id), (rank, item.seq)))
    else:
        found.append((("facebook", "stream", item.parent_id), key))
        found.append((("facebook", "toplevel", item.parent_id), key))
        found.append((("facebook", "ranked", item.parent_id), (rank, item.seq)))
    return found


def _on_x(item: Item, owner_id: str) -> list[Place]:
    key: Key = (int(item.versions[-1].native_id),)
    found: list[Place] = [
        (("x", "conversation", item.post_id), key),
        (("x", "all"), key),
    ]
    if item.kind == "elsewhere":
        return found
    found.append(
        (("x", "own") if item.author_id == owner_id else ("x", "mentions"), key)
    )
    return found
