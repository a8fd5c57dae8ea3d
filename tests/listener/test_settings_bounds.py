"""Values of wardmote.yaml that no computer can count with, or that name no file: refused as it is read, with their line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from pydantic import ValidationError

from listener.cli import wardmote
from listener.errors import UserError
from listener.forgetting.retention import RetentionSettings
from listener.house import utc_now
from listener.practice.demo import clear_folder, scripted_scene, write_folder
from listener.settings import load_settings
from tests.listener.test_init import OPTIONS, closed, run
from tests.town import Town

QUOTE = '"'
HUGE: tuple[Any, ...] = (10**30, 1e30, "1e400", "nan")


def refused(place: Town, **changes: Any) -> str:
    place.settings(**changes)
    path = place.folder / "wardmote.yaml"
    path.write_text(json.dumps(json.loads(path.read_text()), indent=2))  # a key a line
    with pytest.raises(UserError) as caught:
        load_settings(place.folder)
    said = str(caught.value)
    assert "\n" not in said and "Error" not in said and "<class" not in said
    assert said.startswith(f"{path}:") and "; " in said
    key = path.read_text().splitlines()[int(said.split(":")[1]) - 1]
    assert f"`{key.strip().partition(':')[0].strip(QUOTE)}`" in said, (
        "the line it names"
    )
    return said


@pytest.mark.parametrize("value", HUGE)
@pytest.mark.parametrize("key", ["poll_seconds", "sweep_minutes"])
def test_a_page_is_read_within_a_day_and_swept_within_a_week(
    place: Town, key: str, value: Any
) -> None:
    page = {"connector": "facebook", "id": place.world.page.id}
    assert f"`{key}`" in refused(place, pages=[page | {key: value}])


@pytest.mark.parametrize("value", HUGE)
@pytest.mark.parametrize(
    ("part", "key"),
    [("backup", "every_hours"), ("backup", "keep_days"), ("witness", "every_hours")],
)
def test_backups_and_checkpoints_come_within_ten_years(
    place: Town, part: str, key: str, value: Any
) -> None:
    assert f"`{key}`" in refused(place, **{part: {key: value}})


def test_what_is_too_large_is_told_with_the_largest(place: Town) -> None:
    page = {"connector": "facebook", "id": place.world.page.id}
    said = refused(place, pages=[page | {"poll_seconds": 10**30}])
    assert said.endswith("write 86400 or less")
    house = place.folder / "wardmote.yaml"
    place.settings(
        pages=[page | {"poll_seconds": 86_400, "sweep_minutes": 10_080}],
        backup={"every_hours": 87_600, "keep_days": 3_650},
        witness={"every_hours": 87_600},
    )
    assert house.exists() and not place.round(place.open()).store.rows(
        "SELECT 1 FROM entries WHERE event = 'step_failed'"
    )


@pytest.mark.parametrize("name", ["wardmote.yaml", "wardmote.yaml/backups"])
def test_a_folder_for_backups_that_is_a_file_is_refused(place: Town, name: str) -> None:
    said = refused(place, backup={"folder": name})
    assert "`folder` in `backup` names a file" in said and "such as backups" in said


@pytest.mark.parametrize("name", ["backups", "new/deep/backups", "secrets", ""])
def test_a_folder_for_backups_may_be_there_or_not(place: Town, name: str) -> None:
    place.settings(backup={"folder": name})
    assert load_settings(place.folder).backup


@pytest.mark.parametrize("value", [5, 3.5, True, ["a"], {"a": 1}])
@pytest.mark.parametrize("key", ["rules", "claims"])
def test_what_is_no_name_of_a_file_is_said_in_plain_words(
    place: Town, key: str, value: Any
) -> None:
    said = refused(place, **{key: value})
    assert f"`{key}` should be the name of a file" in said
    assert said.endswith("write the name, in quotes")


def test_a_page_with_a_fault_is_no_page_too_few(place: Town) -> None:
    page = {"connector": "facebook", "id": place.world.page.id, "poll_seconds": 0}
    assert "needs at least one" not in refused(place, pages=[page])
    assert "write at least one entry" in refused(place, pages=[])


@pytest.mark.parametrize("value", ["tomorrow", "soon", "31.12.2026", "2026-13-01", 7])
def test_the_last_day_of_a_role_is_a_date_and_the_refusal_says_how_to_write_one(
    place: Town, value: Any
) -> None:
    people = [{"name": "Wren Example", "role": "owner", "until": value}]
    said = refused(place, people=people)
    assert "is no date" in said or "names a day that does not exist" in said
    assert (
        "input" not in said and "datetime" not in said and len(said.splitlines()) == 1
    )


def test_a_period_that_nothing_went_by_is_no_setting_any_more() -> None:
    assert "shadow_days" not in RetentionSettings.model_fields
    read = RetentionSettings.model_validate({"shadow_days": 60, "strikes_months": 3})
    assert read == RetentionSettings(strikes_months=3), "older files are still read"
    with pytest.raises(ValidationError):
        RetentionSettings.model_validate({"shadow_day": 60})


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("folder", "unknown key `folder`"),
        ("poll_seconds", "write it under a page in `pages`"),
        ("sweep_minutes", "write it under a page in `pages`"),
    ],
)
def test_a_key_that_does_nothing_there_is_refused(
    place: Town, key: str, said: str
) -> None:
    place.settings()
    path = place.folder / "wardmote.yaml"
    path.write_text(json.dumps({key: 60, **json.loads(path.read_text())}))
    with pytest.raises(UserError, match=re.escape(said)):
        load_settings(place.folder)
    assert "`folder`" not in refused(place, folders="x").partition("; ")[2]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ("\ndesk:\n", "note  Desk: `desk:` in wardmote.yaml holds nothing"),
        ("\nconfirmers: [Finch Example]\n", "note  People: Finch Example stands under `confirmers`, and not"),
        ("\nrules: gone.yaml\n", "MEND  Rules: "),
    ],
)  # fmt: skip
def test_doctor_tells_of_settings_that_come_to_nothing(
    tmp_path: Path, changed: str, said: str
) -> None:
    run(tmp_path / "page", *OPTIONS)
    path = tmp_path / "page" / "wardmote.yaml"
    kept = re.sub(r"(?m)^rules: .*", "", path.read_text()) if "rules" in changed else path.read_text()  # fmt: skip
    path.write_text(kept + changed)
    made = CliRunner().invoke(wardmote, ["doctor", "--offline", "--data", str(path.parent)], standalone_mode=False)  # fmt: skip
    assert said in made.output, made.output + str(made.exception)


def test_a_new_folder_of_a_demo_is_its_users_alone(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    clear_folder(folder)
    write_folder(folder, scripted_scene(1, 1.0, utc_now()), 1)
    assert closed(folder) and closed(folder / "wardmote.yaml")
