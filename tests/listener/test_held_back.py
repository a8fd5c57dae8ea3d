"""What keeps software from hiding beside the modes of a page is said wherever it is said that software may hide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.brake import trip
from listener.cli import run
from listener.held_back import why_no_hiding
from listener.house import utc_now
from listener.modes.changes import i_am_here, start_mode
from listener.store.modes import save_consent
from tests.listener.crowd import OWNER, PEOPLE, REVIEWER, Crowd, crowd
from tests.listener.lives import page
from tests.listener.office import office
from tests.listener.test_modes_at_work import HOUR
from tests.listener.test_proved import END
from tests.town import THREAT

RULES = "rules_of_engagement.yaml"
LATER = (r"(?m)^effective_from: \S+", "effective_from: 2099-01-01T00:00:00Z")
NONE = ("auto_hides_per_hour: 10", "auto_hides_per_hour: 0")
WHO = ("--as", OWNER.name, "--reason", "It did well in the trial.")
NOTHING = "the rules let software hide nothing"
NOT_YET = "the rules are not in force yet"


def change(folder: Path, pattern: str, new: str) -> None:
    """A new version of the rules, with one thing changed."""
    text, changed = re.subn(pattern, new, (folder / RULES).read_text(), count=1)
    assert changed == 1
    named = re.sub(r'(?m)^version: ".*"', 'version: "changed"', text)
    (folder / RULES).write_text(named)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Crowd]:
    """A page that may act, by the clock that commands have."""
    with crowd(tmp_path / "data") as opened:
        opened.place.clock.moment = utc_now()
        house = opened.house
        with house.store.transaction(house.now()) as tx:
            for one in house.settings.pages:
                for actor in (OWNER, REVIEWER):
                    save_consent(tx, one.page_id, actor, "It did well.")
            tx.record("act_agreed", details={"page_id": page(house)})
        i_am_here(house, OWNER)
        yield opened


def told(
    here: Crowd, capsys: pytest.CaptureFixture[str], *command: str, more: tuple[str, ...] = ()
) -> str:  # fmt: skip
    capsys.readouterr()
    assert run(["mode", *command, "--data", str(here.place.folder), *more]) == 0
    return capsys.readouterr().out


def test_where_nothing_holds_it_back_it_may_hide(
    here: Crowd, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "software may hide" in told(here, capsys, "show")


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        (LATER, NOT_YET),
        (NONE, NOTHING),
        (("  - id: R12", "  - oops: 1\n    id: R12"), "rules file was not taken up"),
    ],
)
def test_mode_show_says_what_the_rules_hold_back(
    here: Crowd, changed: tuple[str, str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    here.place.close()
    change(here.place.folder, *changed)
    here.house = here.place.open()  # it takes up what can be taken up
    said = told(here, capsys, "show")
    assert f"software hides nothing: {why}" in said.replace("the rules file", "rules file")  # fmt: skip
    assert "may hide" not in said


EMERGENCY = ("  emergency: .*", "  emergency: [{starts_at: %s, ends_at: %s}]")


@pytest.mark.parametrize("changed", [LATER, NONE, EMERGENCY])
def test_what_waits_in_the_file_to_be_taken_up_is_not_said_to_hold_anything_back(
    here: Crowd, changed: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    pattern, new = changed
    if "%s" in new:
        now = here.house.now()
        new %= tuple(f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in (now - HOUR, now + HOUR))
    change(here.place.folder, pattern, new)
    said = told(here, capsys, "show")
    assert "software may hide" in said and "emergency" not in said
    assert "rules file" in said and "wardmote status" in said
    assert here.comment(THREAT).hidden  # as the service has it


def test_a_new_file_that_fails_its_own_examples_holds_it_back_as_in_the_service(
    here: Crowd, capsys: pytest.CaptureFixture[str]
) -> None:
    change(here.place.folder, r"(?m)^( +)must_act:$", r"\1must_act:\n\1  - Thank you for the new bench.")  # fmt: skip
    said = told(here, capsys, "show")
    assert "software hides nothing: the rules file was not taken up" in said


@pytest.mark.parametrize(("changed", "why"), [(LATER, NOT_YET), (NONE, NOTHING)])
def test_it_is_so(here: Crowd, changed: tuple[str, str], why: str) -> None:
    here.place.close()
    change(here.place.folder, *changed)
    here.house = here.place.open()
    assert why_no_hiding(here.house, page(here.house)) == why
    assert not here.comment(THREAT).hidden


def test_under_the_brake_no_word_of_a_person_is_answered_with_software_may_hide(
    here: Crowd, capsys: pytest.CaptureFixture[str]
) -> None:
    house = here.house
    here.place.clock.moment -= 3 * HOUR
    start_mode(house, page(house), "away", house.now() + HOUR, OWNER, "a break")
    here.place.clock.moment += 3 * HOUR
    with house.store.transaction(house.now()) as tx:
        trip(tx, house, page(house), "too many were undone")
    said = told(here, capsys, "resume", page(house), more=WHO)
    assert "still hides nothing: the brake is on (too many were undone)" in said


def test_a_page_that_only_notes_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with crowd(tmp_path / "data", shadow=True) as here:
        here.house.practice = True
        here.place.clock.moment = utc_now()
        i_am_here(here.house, OWNER)
        why = why_no_hiding(here.house, page(here.house))
        assert "`shadow: true` stands in wardmote.yaml" in why


def test_what_is_amiss_with_the_scorer_is_said_as_well(
    here: Crowd, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = {"people": PEOPLE, "confirmers": [OWNER.name]}
    here.place.settings(**listed, scorer={"engine": "nonesuch"})
    assert "software hides nothing: the scorer does not work" in told(here, capsys, "show")  # fmt: skip
    here.place.settings(**listed)
    assert "software may hide" in told(here, capsys, "show")
    here.place.clock.moment = END
    monkeypatch.setattr("listener.commands.modes.utc_now", here.place.clock)
    i_am_here(here.house, OWNER)
    why = "the scorer was last set over a year ago"
    assert f"software hides nothing: {why}" in told(here, capsys, "show")
    assert not here.comment(THREAT).hidden


@pytest.mark.parametrize(("changed", "why"), [(LATER, NOT_YET), (NONE, NOTHING)])
def test_the_first_page_of_the_desk_says_it_in_both_languages(
    tmp_path: Path, changed: tuple[str, str], why: str
) -> None:
    with office(tmp_path / "data") as opened:
        i_am_here(opened.here.house, OWNER)
        change(opened.here.place.folder, *changed)
        opened.here.place.round(opened.here.house)
        browser = opened.sign_in(OWNER)
        browser.get("/home")
        assert f"Mode act, but software hides nothing on any page just now: {why}." in browser.page.words  # fmt: skip
        browser.get("/cy/home")
        assert "nid yw'r rheolau" in browser.page.words.replace("’", "'")
