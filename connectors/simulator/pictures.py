"""Several pictures in one post of a Facebook Page. Each is a thing of its own there, and people comment under it, not under the post."""

from __future__ import annotations

from typing import Any

from connectors.simulator.shelf import Slice
from connectors.simulator.things import Item
from connectors.simulator.world import World

OTHER_PAGE = "555000000000001"
USUAL = 12  # of those of a post that are told of where no limit is asked for


def hang(world: World, post: Item, count: int) -> list[Item]:
    """Put so many pictures into a post; residents may comment under each."""
    return [_hung(world, post, world.page.id) for _ in range(count)]


def share_album(world: World, text: str, count: int) -> tuple[Item, list[Item]]:
    """The page passes on what another page posted with so many pictures: its own post, and their pictures."""
    with world.lock:
        post = world.post("facebook", text)
        post.shares = world.ids.facebook_post(OTHER_PAGE)
        return post, [_hung(world, post, OTHER_PAGE) for _ in range(count)]


def _hung(world: World, post: Item, owner_id: str) -> Item:
    with world.lock:
        native = world.ids.facebook_post(owner_id).rpartition("_")[2]
        made = Item("facebook", "picture", native, owner_id, world.now(), "")
        made.post_id = post.native_id
        return world.add(made)


def told_of(found: Slice) -> dict[str, Any]:
    """What `subattachments` says of them."""
    rows = [item for _, item in found.rows]
    return {"data": [{"type": "photo", "target": {"id": each.native_id, "url": f"https://www.facebook.com/photo.php?fbid={each.native_id}"}} for each in rows]}  # fmt: skip
