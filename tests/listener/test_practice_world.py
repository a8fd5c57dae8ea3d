"""One practice world for all who use the folder at a time: service, desk and commands; two copies would drift apart."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.practice.worlds import WORLD_URL_NAME, world_of
from listener.settings import load_settings
from tests.town import Town, town


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "data", mode="assist") as opened:
        opened.close()
        opened.world.save(opened.folder / "world.json")
        settings = opened.folder / "wardmote.yaml"
        written = json.loads(settings.read_text()) | {"world": "world.json"}
        settings.write_text(json.dumps(written))
        yield opened


def test_a_command_beside_the_desk_uses_the_world_that_the_desk_plays(
    place: Town,
) -> None:
    settings = load_settings(place.folder)
    with world_of(settings, place.clock) as desk:
        with world_of(settings, place.clock) as command:
            assert command == desk
        assert (place.folder / WORLD_URL_NAME).exists()
    with world_of(settings, place.clock) as later:
        assert later != desk


def test_the_mark_of_one_that_was_killed_means_nothing(place: Town) -> None:
    settings = load_settings(place.folder)
    stale = {"https://graph.facebook.com": "http://127.0.0.1:9/facebook"}
    (place.folder / WORLD_URL_NAME).write_text(json.dumps(stale))
    # The service holds its own lock when it looks for the world.
    with (place.folder / "daemon.lock").open("w") as lock:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX)
        with world_of(settings, place.clock) as found:
            assert found != stale
