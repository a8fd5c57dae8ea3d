"""`wardmote rules show`, `check` and `publish` tell of the rules in force as the service does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from listener.cli import run
from listener.modes.stop_file import STOP_NAME
from listener.replay import retry
from moderation.rulebook.publish import day_in_words
from moderation.rules import parse_rules
from tests.listener.test_rules_versions import NAME, change
from tests.town import THREAT, Town

Say = pytest.CaptureFixture[str]


def test_the_list_of_versions_tells_of_each_return_and_which_is_in_force(
    place: Town, capsys: Say
) -> None:
    first = place.open().rules.version
    text = (place.folder / NAME).read_text()
    change(place, "another")
    place.clock.forward(hours=1)
    place.open()
    (place.folder / NAME).write_text(text)
    place.clock.forward(hours=1)
    place.open()
    place.clock.forward(hours=1)
    place.open()  # it is in force already
    place.close()
    assert run(["rules", "show", "--data", str(place.folder)]) == 0
    before, other, now = capsys.readouterr().out.splitlines()
    assert before.startswith(first) and " in force from " in before
    assert other.startswith("another") and " in force from " in other
    assert now.startswith(first) and " in force since " in now and " UTC, now " in now
    assert before.split()[6] == other.split()[4] < other.split()[6] == now.split()[4]


def test_a_check_and_a_publication_say_that_a_changed_text_is_not_taken_up(
    place: Town, capsys: Say
) -> None:
    place.open()
    place.close()
    path, folder = str(place.folder / NAME), ["--data", str(place.folder)]
    assert run(["rules", "check", *folder]) == 0
    version = change(place)
    for named in ([], [path]):
        capsys.readouterr()
        assert run(["rules", "check", *named, *folder]) == 2
        said = capsys.readouterr()
        assert f"its version {version} was in force" in said.err and not said.out
        assert run(["rules", "publish", *named, *folder]) == 0
        said = capsys.readouterr()
        assert said.err.startswith("Do not publish this yet")
        assert "Give it a new version." in said.err and "Be kind to all" in said.out
    change(place, "another")
    assert run(["rules", "check", *folder]) == 0
    assert run(["rules", "publish", *folder]) == 0
    assert "still go by another version" in capsys.readouterr().err


def test_a_changed_file_that_is_not_in_use_yet_is_told_to_need_a_new_version(
    place: Town, capsys: Say, tmp_path: Path
) -> None:
    place.open()
    place.close()
    own, draft = place.folder / NAME, tmp_path / "draft.yaml"
    text = own.read_text()
    version = change(place)
    draft.write_text(own.read_text())
    own.write_text(text)
    named = [str(draft), "--data", str(place.folder)]
    assert run(["rules", "check", *named]) == 2
    said = capsys.readouterr()
    assert f"a version that was in force with another one: {version}. Give it a new version" in said.err  # fmt: skip
    assert "hides nothing" not in said.err, "the file in use is as it was"
    assert run(["rules", "publish", *named]) == 0
    said = capsys.readouterr()
    assert said.err.startswith("Do not publish this yet") and version in said.err
    assert "Be kind to all" in said.out
    draft.write_text(draft.read_text().replace(version, "another"))
    assert run(["rules", "check", *named]) == 0
    assert run(["rules", "publish", *named]) == 0
    assert "still go by another version" in capsys.readouterr().err
    assert run(["rules", "check", str(draft), "--data", str(tmp_path / "none")]) == 0


def test_a_file_under_an_old_version_still_has_its_examples_tried(
    place: Town, capsys: Say
) -> None:
    place.open()
    place.close()
    change(place)
    path = place.folder / NAME
    path.write_text(path.read_text().replace("must_keep:\n", "must_keep:\n      - Get lost, you silly little man.\n", 1))  # fmt: skip
    assert run(["rules", "check", "--data", str(place.folder)]) == 2
    said = capsys.readouterr()
    assert "silly" in said.out and "Give it a new version." in said.err


def test_a_version_is_told_to_be_in_force_from_when_it_was_taken_up_to_when_it_ended(
    place: Town, capsys: Say
) -> None:
    first = place.open().rules
    place.close()
    # It took no other's place here: its own day stands, and software goes by it.
    begun = day_in_words(first.effective_from, "en")
    folder = ["--data", str(place.folder), "--language", "en"]
    assert run(["rules", "publish", *folder]) == 0
    assert f"Version {first.version}, in force from {begun}." in capsys.readouterr().out
    change(place, "another")
    place.clock.forward(hours=72)
    place.open()
    place.close()
    ended = day_in_words(place.clock(), "en")
    assert run(["rules", "show", "--version", first.version, *folder]) == 0
    assert f"was in force from {begun} to {ended}. It holds no longer." in capsys.readouterr().out  # fmt: skip
    assert run(["rules", "publish", *folder]) == 0
    assert f"Version another, in force from {ended}." in capsys.readouterr().out


def test_the_page_says_what_mode_and_which_way_to_appeal_are_set(
    place: Town, capsys: Say
) -> None:
    folder = ["--data", str(place.folder), "--language", "en"]
    settings = place.folder / "wardmote.yaml"
    text = settings.read_text()
    assert '"mode": "act"' in text
    assert run(["rules", "publish", *folder]) == 0
    assert "software hides nothing here" not in capsys.readouterr().out
    settings.write_text(text.replace('"mode": "act"', '"mode": "watch", "desk": {"name": "desk.council.example"}'))  # fmt: skip
    assert run(["rules", "publish", *folder]) == 0
    told = capsys.readouterr().out
    assert "At present software hides nothing here by itself" in told
    assert "Software may hide such" not in told
    assert "https://desk.council.example/look-up" in told
    shadow = text.replace('"mode": "act"', '"mode": "act", "shadow": true')
    settings.write_text(shadow)
    for begun in (False, True):
        if begun:
            place.open()
            place.close()
        assert run(["rules", "publish", *folder]) == 0
        told = capsys.readouterr().out
        assert "At present software hides nothing here by itself" in told
        assert "Software may hide such" not in told


@pytest.mark.parametrize(
    "limits",
    [
        {"auto_hides_per_hour: 10": "auto_hides_per_hour: 0"},
        {
            "auto_hide_share_per_day: 0.02": "auto_hide_share_per_day: 0.0",
            "auto_hides_per_day_minimum: 3": "auto_hides_per_day_minimum: 0",
        },
    ],
)
def test_a_file_that_switches_all_hiding_off_is_tried_as_one(
    place: Town, limits: dict[str, str]
) -> None:
    place.comment(place.post(), THREAT)
    house = place.round()
    text = house.rules.source
    for old, new in limits.items():
        assert old in text
        text = text.replace(old, new, 1)
    (tried,) = retry(house, parse_rules(text, "mine.yaml"))
    assert tried.changed
    assert tried.outcomes == ("hide, rule 2, urgent", "queue, rule 2, urgent")


def test_a_page_that_is_stopped_or_not_agreed_yet_is_tried_as_if_it_acted(
    place: Town,
) -> None:
    place.comment(place.post(), THREAT)
    house = place.round()
    text = house.rules.source.replace("auto_hides_per_hour: 10", "auto_hides_per_hour: 0", 1)  # fmt: skip
    changed = parse_rules(text, "mine.yaml")
    stop = place.folder / STOP_NAME
    stop.write_text("stopped\n")
    (stopped,) = retry(house, changed)
    assert stopped.outcomes == ("hide, rule 2, urgent", "queue, rule 2, urgent")
    stop.unlink()
    house.practice = False
    (not_agreed,) = retry(house, changed)
    assert not_agreed.outcomes == stopped.outcomes


def test_a_file_with_a_time_away_and_nobody_to_stand_in_is_tried_as_one(
    place: Town,
) -> None:
    place.comment(place.post(), THREAT)
    house = place.round()
    day = place.clock().date()
    away = f"away: [{{ starts_at: {day}T00:00:00Z, ends_at: {day}T23:00:00Z }}]"
    text = re.sub(r"away: \[\]", away, house.rules.source, count=1)
    assert text != house.rules.source
    (tried,) = retry(house, parse_rules(text, "mine.yaml"))
    assert tried.outcomes == ("hide, rule 2, urgent", "queue, rule 2, urgent")
    failed = [each.sentence for each in tried.after.preconditions if not each.passed]
    assert "The councillor is away and nobody stands in." in failed


def test_a_need_that_the_changed_file_no_longer_has_is_a_difference(
    place: Town,
) -> None:
    place.comment(place.post(), "My bin wasn't collected again this week.")
    house = place.round()
    text = house.rules.source
    without = text[: text.index("  - id: N7")] + text[text.index("  - id: N8") :]
    (tried,) = retry(house, parse_rules(without, "mine.yaml"))
    assert tried.changed
    assert tried.outcomes == ("left alone, need 7", "left alone, no need")
