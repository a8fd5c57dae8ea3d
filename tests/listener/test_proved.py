"""Software hides only by the scorer that was shipped, calibrated within a year, and by rules that were taken up (P05)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from connectors.simulator import Item
from listener.commands.daemon import _greet
from listener.commands.scoring import proved_context
from listener.commands.status import status, unproved
from listener.desk.houses import Desk
from listener.doctor.inside import doubted_scorer, look_at_model
from listener.house import House
from listener.modes.changes import i_am_here
from listener.proved import doubt, in_sentences
from listener.replay import retry
from listener.settings import load_settings
from listener.store.decisions import last_judgement
from moderation.rulebook.publish import day_in_words
from moderation.toxicity import embedded
from moderation.types import Score
from tests.listener.crowd import OWNER
from tests.listener.lives import comment_id
from tests.listener.office import Office, office
from tests.listener.test_rules_versions import change
from tests.town import THREAT, Town

SET_AT = embedded.read_manifest(embedded.MODELS).calibrated_at
assert SET_AT is not None
END = SET_AT + timedelta(days=365)
WHY = "The scorer did not come with Wardmote, or was set over a year ago, or the rules file was not taken up."
NOT_OURS = "the scorer is not the one that came with Wardmote"


class Installed:
    """An engine that somebody installed: it says what ours says, and is not ours."""

    engine = "detoxify-original-12345678"

    def __init__(self) -> None:
        self._inner = embedded.load()

    def score(self, text: str) -> Score:
        return self._inner.score(text)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "desk") as opened:
        i_am_here(opened.here.house, OWNER)
        yield opened


def judged(house: House, item: Item) -> tuple[str, list[str], str]:
    """The action, the checks that failed, and the reason."""
    row = last_judgement(house.store, comment_id(item))
    assert row
    failed = [p["code"] for p in row["body"]["preconditions"] if not p["passed"]]
    return row["action"], failed, row["body"]["reason"]


def test_what_an_engine_that_is_not_ours_would_hide_waits_for_a_person(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()
    house.scorer = Installed()
    place.round(house)
    action, failed, reason = judged(house, item)
    assert not item.hidden
    assert (action, failed) == ("queue", ["P05"]) and reason.endswith(WHY[1:])
    _greet(house)
    assert f"Software hides nothing: {NOT_OURS}." in capsys.readouterr().err
    assert {one.before.action for one in retry(house, house.rules)} == {"queue"}


def test_the_command_that_judges_lines_hides_nothing_by_such_an_engine() -> None:
    for given in (None, {}, {"released_versions": True}):
        assert proved_context(given, Installed()).released_versions is False
        assert proved_context(given, embedded.load()).released_versions is True


def test_our_engine_on_a_file_from_elsewhere_is_not_the_shipped_one(
    place: Town, tmp_path: Path
) -> None:
    folder = shutil.copytree(embedded.MODELS, tmp_path / "models")
    item = place.comment(place.post(), THREAT)
    house = place.open()
    house.scorer = embedded.load(folder)
    place.round(house)
    assert judged(house, item)[:2] == ("queue", ["P05"]) and not item.hidden


def test_twelve_months_after_its_calibration_software_hides_nothing_more(
    place: Town,
) -> None:
    calibrated_at = embedded.read_manifest(embedded.MODELS).calibrated_at
    assert calibrated_at is not None
    year = calibrated_at + timedelta(days=365)
    house = place.open()
    assert doubt(house, place.clock()) == ""
    assert doubt(house, year - timedelta(seconds=1)) == ""
    assert doubt(house, year) == "age"
    place.clock.moment = year
    item = place.comment(place.post(), THREAT)
    place.round(house)
    assert "P05" in judged(house, item)[1] and not item.hidden


@pytest.mark.parametrize("said", [None, "", "yesterday", 7, "2026-11-21T00:00:00"])
def test_a_manifest_that_does_not_say_when_proves_nothing_and_still_scores(
    tmp_path: Path, said: object
) -> None:
    folder = shutil.copytree(embedded.MODELS, tmp_path / "models")
    path = folder / embedded.MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text()) | {"calibrated_at": said}))
    assert embedded.read_manifest(folder).calibrated_at is None
    assert embedded.load(folder).score(THREAT).threat > 0.9


def test_rules_that_others_have_replaced_in_the_meantime_hide_nothing(
    place: Town,
) -> None:
    house = place.open()
    assert doubt(house, place.clock()) == ""
    change(place, "another")
    with Desk(place.folder, now=place.clock, redirect=place.simulator.redirect).house(acts=True) as other:  # fmt: skip
        assert doubt(other, place.clock()) == ""
    assert doubt(house, place.clock()) == "rules"


def test_doctor_says_that_software_hides_nothing_by_an_engine_that_is_not_ours(
    place: Town,
) -> None:
    settings = load_settings(place.folder)
    line, _ = look_at_model(settings, place.clock())
    assert line.state == "good" and "as it was shipped" in line.said
    line, _ = look_at_model(settings, place.clock() + timedelta(days=400))
    assert line.state == "bad" and "over a year ago" in line.said
    other = doubted_scorer(Installed(), place.clock())
    assert other is not None
    line = other
    assert line.state == "note" and "did not come with Wardmote" in line.said
    assert "hides nothing by it" in line.said and line.mend


def test_the_status_says_that_nothing_is_hidden_by_a_scorer_that_is_too_old(
    place: Town,
) -> None:
    settings = load_settings(place.folder)
    assert unproved(settings, place.clock()) == []
    assert unproved(settings, END) == ["Software hides nothing: the scorer was last set over a year ago."]  # fmt: skip
    place.settings(mode="assist")
    assert unproved(load_settings(place.folder), END) == []


def test_the_status_says_that_the_scorer_does_not_work(place: Town) -> None:
    place.open()
    place.settings(scorer={"engine": "nonesuch"})
    given = ["--data", str(place.folder)]
    plain = CliRunner().invoke(status, given, standalone_mode=False)
    program = CliRunner().invoke(status, [*given, "--json"], standalone_mode=False)
    (said,) = json.loads(program.output)["unproved"]
    assert said.startswith("The scorer does not work, so every comment goes to a person: ")  # fmt: skip
    assert f"{said}\n" in plain.output


def test_status_doctor_and_desk_say_from_sixty_days_before_when_hiding_will_stop(
    place: Town, desk: Office
) -> None:
    house, settings = place.open(), load_settings(place.folder)
    told = f"Software will stop hiding on {day_in_words(END, 'en')}"
    for now, tells in (
        (END - timedelta(days=60, seconds=1), False),
        (END - timedelta(days=60), True),
        (END - timedelta(seconds=1), True),
        (END, False),
    ):
        assert (told in "".join(unproved(settings, now))) is tells
        line, _ = look_at_model(settings, now)
        assert (told in line.said) is tells
        assert line.state == ("bad" if now == END else "note" if tells else "good")
        (*_, last) = ["", *in_sentences(house.scorer, "", "", now)]
        assert (told in last) is tells
    browser = desk.sign_in(OWNER)
    browser.get("/home")
    assert told not in browser.page.words
    desk.here.place.clock.moment = END - timedelta(days=30)
    browser = desk.sign_in(OWNER)
    browser.get("/home")
    assert f"{told}: the scorer will not have been set for a year." in browser.page.words  # fmt: skip
    browser.get("/cy/home")
    assert f"yn rhoi'r gorau i guddio ar {day_in_words(END, 'cy')}" in browser.page.words  # fmt: skip


def test_the_desk_says_why_software_hides_nothing(desk: Office) -> None:
    change(desk.here.place)
    browser = desk.sign_in(OWNER)
    browser.get("/home")
    assert "software hides nothing on any page just now: the rules file was not taken up." in browser.page.words  # fmt: skip
    browser.get("/cy/home")
    assert "ni dderbyniwyd ffeil y rheolau" in browser.page.words
