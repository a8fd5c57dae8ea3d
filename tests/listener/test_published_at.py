"""Software hides nothing under words that were published after the comment was written."""

from __future__ import annotations

import pytest

from connectors.simulator import Item
from listener.cli import run
from listener.house import House
from listener.published_at import published_at
from listener.replay import retry
from listener.store.decisions import last_judgement, open_item_of
from moderation.rulebook.publish import day_in_words
from tests.listener.lives import comment_id
from tests.listener.test_meeting_in_the_rules import new_version
from tests.town import THREAT, Town


def failed(house: House, about: Item) -> list[str]:
    judged = last_judgement(house.store, comment_id(about))
    assert judged is not None
    return [p["code"] for p in judged["body"]["preconditions"] if not p["passed"]]


def test_what_was_written_before_a_version_took_another_s_place_waits_for_a_person(
    place: Town,
) -> None:
    post = place.post()
    place.round()
    before = place.comment(post, THREAT)
    new_version(place, "9999.1")
    house = place.open()
    place.clock.forward(minutes=1)
    after = place.comment(post, f"{THREAT} Tonight.", by="Odo Fernhill")
    place.round(house, times=2)
    assert not before.hidden and "P11" in failed(house, before)
    waiting = open_item_of(house.store, comment_id(before))
    assert waiting is not None and waiting["urgent"]
    assert after.hidden


def test_under_the_first_version_the_day_of_the_file_counts(place: Town) -> None:
    early = place.comment(place.post(), THREAT)
    house = place.round(times=2)
    assert early.hidden
    assert published_at(house.store, house.rules) == house.rules.effective_from


def test_other_modes_in_a_file_of_the_same_version_publish_nothing_new(
    place: Town,
) -> None:
    house = place.round()
    path = place.folder / "rules_of_engagement.yaml"
    path.write_text(path.read_text("utf-8") + "\n# A remark.\n", "utf-8")
    house = place.open()
    assert published_at(house.store, house.rules) == house.rules.effective_from


def test_a_version_that_comes_back_counts_from_its_return(place: Town) -> None:
    place.round()
    path = place.folder / "rules_of_engagement.yaml"
    first = path.read_text("utf-8")
    for text_of in (lambda: new_version(place, "9999.1"), lambda: path.write_text(first, "utf-8")):  # fmt: skip
        place.clock.forward(hours=1)
        text_of()
        house = place.open()
    assert published_at(house.store, house.rules) == place.clock()


def test_a_trial_of_the_file_in_force_changes_nothing_of_what_was_written_before_it(
    place: Town,
) -> None:
    post = place.post()
    place.round()
    threat = place.comment(post, THREAT)
    place.round()
    assert threat.hidden
    new_version(place, "9999.1")
    house = place.open()
    other = house.rules.model_copy(update={"version": "9999.2"})
    assert [tried.outcomes for tried in retry(house, other) if tried.changed] == []


def test_the_page_names_the_very_day_by_which_software_goes(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.clock.forward(days=3)
    for version in ("", "9999.1"):
        if version:
            new_version(place, version)
        place.clock.forward(days=3)
        house = place.open()
        day = day_in_words(published_at(house.store, house.rules), "en")
        place.close()
        assert run(["rules", "publish", "--data", str(place.folder), "--language", "en"]) == 0  # fmt: skip
        told = capsys.readouterr().out
        assert f"Version {house.rules.version}, in force from {day}." in told
