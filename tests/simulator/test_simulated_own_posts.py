"""The owner of a scene changes and deletes posts, as the file says; what cannot be is told by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from connectors.simulator import SceneError
from tests.simulator.simulated_calls import Clock
from tests.simulator.test_simulated_scene import BODY, HEAD, staged

BINS = "{id: bins, on: facebook, at: 1m, text: Bins are late}"


def with_post(folder: Path, post: str) -> str:
    return HEAD.replace(BINS, post) + BODY


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_post_is_reworded_and_deleted_at_its_times(
    tmp_path: Path, clock: Clock, platform: str
) -> None:
    post = f"{{id: bins, on: {platform}, at: 1m, text: Bins are late, edits: [{{at: 5m, text: Bins are on time}}], deleted_at: 30m}}"
    text = HEAD.replace(BINS, post).partition("comments:")[0] + "comments: []\n"
    world = staged(tmp_path, text).world(clock)
    clock.move(seconds=2)
    world.advance()
    item = next(one for one in world.items if one.platform == platform)
    assert item.versions[-1].text == "Bins are late"
    clock.move(seconds=4)
    world.advance()
    assert item.versions[-1].text == "Bins are on time" and item.deleted_at is None
    assert (item.versions[-1].native_id != item.native_id) is (platform == "x")
    clock.move(seconds=30)
    world.advance()
    assert item.deleted_at is not None


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("edits: [{at: 30s, text: no}]", "in order of time"),
        ("edits: [{at: 3m, text: a}, {at: 2m, text: b}]", "in order of time"),
        ("deleted_at: 1m", "deleted before"),
        ("edits: [{at: 2m, text: a, key: none}]", "key"),
    ],
)
def test_what_cannot_be_is_told_by_line(tmp_path: Path, more: str, said: str) -> None:
    with pytest.raises(SceneError, match=f"line 6.*{said}|{said}"):
        staged(tmp_path, with_post(tmp_path, BINS.replace("}", f", {more}}}")))


def test_a_scene_without_them_is_the_same_as_before(tmp_path: Path) -> None:
    plain = staged(tmp_path)
    more = staged(tmp_path, with_post(tmp_path, BINS.replace("}", ", deleted_at: 50m}")))  # fmt: skip
    assert set(plain.key) == set(more.key)
    assert len(more.world_events) == len(plain.world_events) + 1
