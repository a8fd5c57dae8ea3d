"""A decision is made on what the person saw. Where that changed, it is refused, with a sentence that says what."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from connectors.simulator import Item
from listener.cli import wardmote
from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.store.decisions import open_item_of
from listener.store.proposals import Seen
from tests.listener.crowd import DELEGATE, OWNER, PEOPLE, Crowd
from tests.listener.lives import comment_id, stored
from tests.listener.test_rules_followed import fails_its_examples
from tests.town import RUDE, Town, town


def looked(house: House, item: Item) -> Seen:
    row = open_item_of(house.store, comment_id(item))
    assert row is not None
    return Seen(row["version"], row["seen_decision"], row["seen_rules"])


def new_rules(place: Town) -> None:
    """The rules as looked over, under a version of their own: else they are not taken up."""
    path = place.folder / "rules_of_engagement.yaml"
    text, changed = re.subn(r'(?m)^version: ".*"', 'version: "looked over"', path.read_text())  # fmt: skip
    assert changed == 1
    path.write_text(text)


def keep(here: Crowd, item: Item, seen: Seen) -> None:
    known = stored(here.house, item)
    decide(here.house, known, "keep", OWNER, "It is fine.", seen=seen)


def test_nothing_changed_so_the_decision_stands(here: Crowd) -> None:
    item = here.comment(RUDE)
    keep(here, item, looked(here.house, item))
    assert open_item_of(here.house.store, comment_id(item)) is None


def test_an_edit_is_said(here: Crowd) -> None:
    item = here.comment(RUDE)
    seen = looked(here.house, item)
    here.place.world.edit(item, RUDE + " Really.")
    here.place.round(here.house)
    with pytest.raises(UserError, match="edited in the meantime"):
        keep(here, item, seen)


def test_that_it_is_gone_is_said(here: Crowd) -> None:
    item = here.comment(RUDE)
    seen = looked(here.house, item)
    here.place.world.delete(item)
    here.place.round(here.house)
    with pytest.raises(UserError, match="no longer on the platform"):
        keep(here, item, seen)


def test_who_decided_what_is_said(here: Crowd) -> None:
    item = here.comment(RUDE)
    seen = looked(here.house, item)
    here.decide(item, "hide", DELEGATE, rule="R1")
    with pytest.raises(UserError, match=r"Finch Example decided .* hide, decision \d"):
        decide(here.house, stored(here.house, item), "show", OWNER, "Fine.", seen=seen)


def test_changed_rules_are_said(here: Crowd) -> None:
    item = here.comment(RUDE)
    seen = looked(here.house, item)
    new_rules(here.place)
    here.house = here.place.open()
    with pytest.raises(UserError, match="rules were changed"):
        keep(here, item, seen)


def test_what_one_decided_oneself_is_no_surprise(here: Crowd) -> None:
    item = here.comment(RUDE)
    seen = looked(here.house, item)
    here.decide(item, "hide", rule="R1")
    decide(here.house, stored(here.house, item), "show", OWNER, "No.", seen=seen)


# ---- the command line ----


def call(place: Town, *arguments: str) -> Result:
    house = place.house
    assert house is not None
    return CliRunner().invoke(
        wardmote, [*arguments, "--data", str(place.folder)], standalone_mode=False
    )


@pytest.fixture
def saved(tmp_path: Path) -> Iterator[Town]:
    """A town whose world is saved, so that commands can reach it, with one rude comment in the queue."""
    with town(tmp_path / "data", people=PEOPLE, mode="assist") as place:
        place.comment(place.post(), RUDE)
        place.round()
        place.world.save(place.folder / "world.json")
        settings = place.folder / "wardmote.yaml"
        written = json.loads(settings.read_text()) | {"world": "world.json"}
        settings.write_text(json.dumps(written))
        yield place


def test_the_queue_shows_what_was_seen_and_a_decision_may_say_it(saved: Town) -> None:
    shown = call(saved, "queue", "1")
    token = re.search(r"--seen (\S+)", shown.output)
    assert token is not None
    wrong = call(
        saved, "decide", "1", "keep", "--as", "Nobody Here", "--reason", "Fine."
    )
    assert "not listed" in str(wrong.exception)
    broken = call(saved, "decide", "1", "keep", "--as", OWNER.name, "--seen", "x")
    assert "Copy it whole" in str(broken.exception)
    said = ["--as", OWNER.name, "--reason", "Fine.", "--seen", token[1]]
    done = call(saved, "decide", "1", "keep", *said)
    assert done.exception is None, done.exception
    other = ["--as", DELEGATE.name, "--reason", "No.", "--rule", "R1"]
    late = call(saved, "decide", "1", "hide", *other)
    assert "Wren Example decided on it in the meantime: keep" in str(late.exception)


def test_after_new_rules_whoever_looked_again_can_decide_with_what_was_printed(
    saved: Town,
) -> None:
    new_rules(saved)
    said = ["--as", OWNER.name, "--reason", "Fine."]
    refused = str(call(saved, "decide", "1", "keep", *said).exception)
    assert "rules were changed" in refused
    assert "`wardmote queue NUMBER` shows it and prints the command" in refused
    shown = call(saved, "queue", "1").output
    printed = [line for line in shown.splitlines() if "wardmote decide 1 " in line]
    assert len(printed) == 2, shown
    marks = {re.findall(r"--seen (\S+)", line)[0] for line in printed}
    assert len(marks) == 1
    done = call(saved, "decide", "1", "keep", "--seen", marks.pop(), *said)
    assert done.exception is None, done.exception


def other_modes(place: Town) -> None:
    """The councillor is away in January: no other word of the rules, and no other version."""
    path = place.folder / "rules_of_engagement.yaml"
    planned = "away: [{starts_at: 2030-01-01T00:00:00Z, ends_at: 2030-01-05T00:00:00Z}]"
    text, changed = re.subn(r"(?m)^  away: \[\]", f"  {planned}", path.read_text())
    assert changed == 1
    path.write_text(text)


def test_other_modes_alone_keep_nobody_from_deciding(saved: Town) -> None:
    shown = call(saved, "queue", "1").output
    token = re.findall(r"--seen (\S+)", shown)[0]
    other_modes(saved)
    said = ["--as", OWNER.name, "--reason", "Fine."]
    wrong = call(saved, "decide", "1", "show", "--seen", token, *said)
    assert "visible already" in str(wrong.exception)  # and no word of the rules
    done = call(saved, "decide", "1", "keep", *said)
    assert done.exception is None, done.exception


def test_a_broken_file_after_other_modes_is_not_told_as_changed_rules(saved: Town) -> None:  # fmt: skip
    other_modes(saved)
    assert call(saved, "once").exception is None
    path = saved.folder / "rules_of_engagement.yaml"
    path.write_text(path.read_text() + "\n  : [")
    done = call(saved, "decide", "1", "keep", "--as", OWNER.name, "--reason", "Fine.")
    assert done.exception is None, done.exception


@pytest.mark.parametrize("look", [["queue", "1"], ["queue"]])
def test_after_new_rules_looking_again_is_enough(saved: Town, look: list[str]) -> None:
    new_rules(saved)
    said = ["decide", "1", "keep", "--as", OWNER.name, "--reason", "Fine."]
    assert "rules were changed" in str(call(saved, *said).exception)
    call(saved, *look, "--json")  # a program read it, and nobody has looked
    assert "rules were changed" in str(call(saved, *said).exception)
    assert call(saved, *look).exception is None
    done = call(saved, *said)
    assert done.exception is None, done.exception


def test_who_looked_under_the_old_rules_must_look_again_under_the_new(saved: Town) -> None:  # fmt: skip
    assert call(saved, "queue", "1").exception is None
    new_rules(saved)
    said = ["decide", "1", "keep", "--as", OWNER.name, "--reason", "Fine."]
    assert "rules were changed" in str(call(saved, *said).exception)


def test_looking_under_rules_that_fail_their_own_examples_is_looking_under_those_in_force(saved: Town) -> None:  # fmt: skip
    fails_its_examples(saved, "new")
    shown = call(saved, "queue", "1")
    assert "of its own examples" in shown.stderr
    said = ["--as", OWNER.name, "--reason", "Fine."]
    marks = set(re.findall(r"--seen (\S+)", shown.output))
    done = call(saved, "decide", "1", "keep", "--seen", marks.pop(), *said)
    assert done.exception is None, done.exception


def test_the_commands_for_people_say_what_is_needed(saved: Town) -> None:
    made = call(saved, "people", "code", OWNER.name)
    assert "otpauth://totp/" in made.output
    listed = call(saved, "people", "list").output
    assert f"{OWNER.name}: owner, has a code" in listed
    as_owner = ["--as", OWNER.name, "--reason", "It is rude.", "--rule", "R1"]
    text = call(
        saved,
        "decide",
        "1",
        "stop_request",
        *as_owner,
        "--behaviour",
        "insulting people",
    )
    assert "Please stop insulting people" in text.output
    assert "Nothing was sent or remembered" in text.output
    assert "There is no Welsh text: add --behaviour-cy" in text.output
    with_welsh = [*as_owner, "--behaviour", "insulting people", "--behaviour-cy", "sarhau pobl"]  # fmt: skip
    text = call(saved, "decide", "1", "stop_request", *with_welsh)
    assert "roi'r gorau i hyn: sarhau pobl." in text.output
    sent = [*as_owner, "--behaviour", "insulting people", "--sent"]
    assert "stop_request" in call(saved, "decide", "1", "stop_request", *sent).output
    refused = call(saved, "decide", "1", "delete", *as_owner)
    assert "Hide it first" in str(refused.exception)
    assert "No proposal waits" in call(saved, "approve").output
    assert "No appeal waits" in call(saved, "appeals", "list").output
    kept = call(saved, "request", "Hide it.", "--by", "Sorrel Example, press office")
    assert "Criticism of the council is not against the rules." in kept.output
    assert "Sorrel Example" in call(saved, "request").output
    rows = [json.dumps(row) for row in saved.house.store.rows("SELECT * FROM entries")]  # type: ignore[union-attr]
    assert not [row for row in rows if "Sorrel" in row]
