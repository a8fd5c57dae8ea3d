"""On a slow machine the demo does not end before the last comment was read."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from listener.practice.demo import (
    LONGEST_WAIT,
    SWEEP_MINUTES,
    Ending,
    Stage,
    scripted_scene,
)
from tests.cradle import program
from tests.town import MORNING, Town

ROOM = """
import resource, sys
from pathlib import Path
from listener.errors import UserError
from listener.practice.demo import clear_folder, scripted_scene, write_folder
from tests.town import MORNING
folder, scene = Path(sys.argv[1]), scripted_scene(7, 1.0, MORNING)
clear_folder(folder)
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, -1))
try:
    write_folder(folder, scene, 1)
except UserError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))
clear_folder(folder)
write_folder(folder, scene, 1)
"""
SETTLED = timedelta(minutes=2 * SWEEP_MINUTES)


def staged(place: Town) -> tuple[Stage, Ending]:
    scene = scripted_scene(7, 1.0, MORNING)
    stage = Stage(scene, place.world, place.simulator, place.open())
    return stage, Ending(stage)


def read(stage: Stage) -> None:
    for page in stage.house.settings.pages:
        stage.house.store.beat(f"poll:{page.page_id}", stage.house.now())


def test_it_waits_for_a_reading_that_began_after_the_last_word(place: Town) -> None:
    stage, ending = staged(place)
    place.clock.moment = stage.scene.ends_at
    read(stage)
    place.clock.moment = stage.scene.ends_at + SETTLED + timedelta(seconds=1)
    assert not ending.has_come(), "nothing was read since"
    read(stage)
    assert not ending.has_come(), "this reading may have begun before the last word"
    place.clock.forward(seconds=5)
    read(stage)
    assert ending.has_come()


def test_a_disk_that_is_full_at_its_beginning_is_told_and_the_next_demo_goes_on(
    tmp_path: Path,
) -> None:
    done = program(ROOM, str(tmp_path / "demo"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"The disk is full: ")


def test_a_page_that_cannot_be_read_does_not_keep_it_for_ever(place: Town) -> None:
    stage, ending = staged(place)
    place.clock.moment = stage.scene.ends_at + SETTLED + LONGEST_WAIT
    assert not ending.has_come()
    place.clock.forward(seconds=1)
    assert ending.has_come()
