"""Rules that were taken up before a limit that only tidies are still gone by: the file is refused, and people can act."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from listener.act import act
from listener.cli import run
from listener.people.show_all import show_all
from listener.store.decisions import adopt_rules, open_items
from moderation.rules import RulesError, load_rules, parse_rules
from tests.listener.crowd import OWNER, Crowd
from tests.listener.test_rules_versions import NAME
from tests.town import THREAT, Town

Say = pytest.CaptureFixture[str]
REFERENCE = "24/01234/FUL"
REFUSED = f"'{REFERENCE}' is no post; copy the link of the post itself"


def upgraded(place: Town, name: str = "quasi_judicial") -> Path:
    """A folder in which an earlier version took up a planning reference in the place of a post."""
    return taken_up(place, f"  {name}: []", f"  {name}: ['{REFERENCE}']")


def taken_up(place: Town, old: str, new: str) -> Path:
    """A folder in which an earlier version took up rules with `new` where the shipped ones have `old`."""
    house = place.open()
    path = place.folder / NAME
    text = path.read_text()
    assert text.count(old) == 1
    text = text.replace(old, new)
    path.write_text(text)
    kept = {"source": text, "sha256": hashlib.sha256(text.encode()).hexdigest()}
    book = house.rules.model_copy(update=kept)
    with house.store.transaction(house.now()) as tx:
        adopt_rules(tx, book)
        tx.record("rules_adopted", rules_version=book.version, details={"sha256": book.sha256})  # fmt: skip
    place.close()
    return path


@pytest.mark.parametrize("name", ["quasi_judicial", "single_topic"])
def test_after_an_upgrade_people_still_show_what_was_hidden(here: Crowd, name: str) -> None:  # fmt: skip
    item = here.comment(THREAT)
    assert item.hidden
    upgraded(here.place, name)
    house = here.house = here.place.open()
    assert getattr(house.rules.modes, name) == (REFERENCE,)
    assert REFUSED in house.rules_fault and "which was taken up last, and software hides nothing" in house.rules_fault  # fmt: skip
    show_all(house, [house.settings.pages[0].page_id], OWNER, "All of it.")
    act(house)
    assert not item.hidden


def test_as_a_new_file_it_is_refused_whatever_was_read_before(place: Town) -> None:
    path = upgraded(place)
    text = path.read_text()
    read = parse_rules(text, "version", taken_up=True)
    assert read.modes.quasi_judicial == (REFERENCE,)
    with pytest.raises(RulesError, match="is no post"):
        load_rules(path)
    with pytest.raises(RulesError, match="is no post"):
        parse_rules(text, "r.yaml")
    assert run(["rules", "check", str(path)]) != 0


NOBODY = "    alert_to: [comms]\n    subcodes: { R4a: { title: { en: Falsehood here, cy: Anwiredd yma }, alert_to: [] } }\n"


def test_rules_with_a_part_of_an_alert_that_tells_nobody_are_still_gone_by(here: Crowd, capsys: Say) -> None:  # fmt: skip
    path = taken_up(here.place, "    alert_to: [comms]\n", NOBODY)
    house = here.house = here.place.open()
    (part,) = house.rules.rule("R4").subcodes.values()
    assert part.alert_to == ()
    assert "tells nobody" in house.rules_fault and "which was taken up last, and software hides nothing" in house.rules_fault  # fmt: skip
    here.comment(THREAT)
    assert open_items(house.store, 9), (
        "comments are read, and a person hears of the threat"
    )
    assert run(["rules", "check", str(path)]) != 0
    assert "tells nobody in rule R4" in capsys.readouterr().err
    with pytest.raises(RulesError, match="tells nobody"):
        load_rules(path)


def test_of_what_was_taken_up_every_other_fault_is_one_still(place: Town) -> None:
    text = upgraded(place).read_text().replace("welsh: draft", "welsh: none", 1)
    with pytest.raises(RulesError) as caught:
        parse_rules(text, "r.yaml", taken_up=True)
    (fault,) = caught.value.faults
    assert "`welsh`" in str(fault)


def test_a_mended_file_is_taken_up_under_the_version_that_it_has(place: Town) -> None:
    path = upgraded(place)
    mended = path.read_text().replace(REFERENCE, "https://facebook.com/100/posts/7186543")  # fmt: skip
    path.write_text(mended)
    house = place.open()
    assert house.rules_fault == "" and house.rules.source == mended


def test_its_text_is_still_shown_as_rules(place: Town, capsys: Say) -> None:
    upgraded(place)
    version = place.open().rules.version
    place.close()
    assert run(["rules", "show", "--version", version, "--language", "en", "--data", str(place.folder)]) == 0  # fmt: skip
    assert "was written for an earlier Wardmote" not in capsys.readouterr().out
