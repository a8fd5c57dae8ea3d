"""A rules file that fails its own examples is never taken up; the rules of before stay, and the corrected file comes in."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from listener.starter import starter_rules
from listener.tried import SHIPPED, failed_by, fingerprint
from moderation.rules import load_rules
from moderation.toxicity.embedded import EmbeddedScorer
from moderation.toxicity.scorer import ScorerError, load_scorer
from moderation.types import Score
from tests.listener.called import Call
from tests.listener.test_rules_followed import fails_its_examples, slip
from tests.listener.test_rules_versions import NAME, change
from tests.town import THREAT, Town


@pytest.mark.parametrize("mode", ["watch", "assist", "act"])
def test_a_command_takes_up_no_rules_that_fail_and_the_corrected_file_at_once(
    place: Town, wardmote: Call, mode: str
) -> None:
    place.settings(mode=mode)
    before, where = place.open().rules, str(place.folder)
    place.close()
    good = (place.folder / NAME).read_text()
    fails_its_examples(place, "new")
    line = (place.folder / NAME).read_text().split(THREAT)[0].count("\n") + 1
    done = wardmote("once", "--data", where)
    assert f"{NAME}:{line}:9: version new fails 1 of its own examples" in done.stderr
    assert (
        "Until then the rules in force stay, and software hides nothing." in done.stderr
    )
    assert f"rules {before.version}." in done.stdout
    assert "new" not in wardmote("rules", "show", "--data", where).stdout
    warned = wardmote("rules", "publish", "--data", where).stderr
    assert warned.startswith("Do not publish this yet") and "own examples" in warned
    assert "own examples" in wardmote("status", "--data", where).stdout
    tried = wardmote("rules", "try", str(place.folder / NAME), "--data", where)
    assert "fails 1 of its own examples" in tried.stderr
    slip(place)
    assert f"goes by version {before.version}" in wardmote("once", "--data", where).stderr  # fmt: skip
    (place.folder / NAME).write_text(good)
    change(place, "new")
    assert wardmote("rules", "check", "--data", where).returncode == 0
    assert "rules new." in wardmote("once", "--data", where).stdout


def test_the_first_rules_must_do_what_their_examples_say_too_and_nothing_is_made(
    place: Town, wardmote: Call
) -> None:
    (place.folder / "wardmote.db").unlink()
    fails_its_examples(place, "first")
    done = wardmote("once", "--data", str(place.folder))
    assert done.returncode == 2 and "fails 1 of its own examples" in done.stderr
    assert not (place.folder / "wardmote.db").exists()


def test_without_a_model_a_changed_file_waits_for_one(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str, **_: object) -> None:
        raise ScorerError("The model is missing.")

    before = place.open().rules.sha256
    change(place, "new")
    for module in ("listener.house", "listener.tried"):
        monkeypatch.setattr(f"{module}.load_scorer", missing)
    house = place.open()
    assert house.rules.sha256 == before and "cannot be tried" in house.rules_fault
    monkeypatch.undo()
    assert place.open().rules.version == "new"


class Counting(EmbeddedScorer):
    """The model in the box, which counts what it is asked."""

    def __init__(self) -> None:
        vars(self).update(vars(load_scorer("embedded")))
        self.asked = 0

    def score(self, text: str) -> Score:
        self.asked += 1
        return super().score(text)


def test_the_file_in_the_box_was_tried_before_it_was_shipped_and_one_letter_more_is_tried(
    tmp_path: Path,
) -> None:
    shipped, changed, scorer = starter_rules(), tmp_path / NAME, Counting()
    changed.write_bytes(shipped.read_bytes() + b"# Ours.\n")
    assert failed_by(load_rules(shipped), scorer) == () and scorer.asked == 0
    assert failed_by(load_rules(changed), scorer) == () and scorer.asked > 80


def test_what_was_tried_before_it_was_shipped_is_what_is_shipped() -> None:
    """Where this fails, the file or the model was changed: see that its examples hold, then write its fingerprint down."""
    scorer = Counting()
    assert scorer.shipped is not None
    assert fingerprint(load_rules(starter_rules()), scorer.shipped) == SHIPPED


def test_the_file_in_the_box_is_tried_on_any_other_model_that_lies_there() -> None:
    scorer = Counting()
    assert scorer.shipped is not None
    scorer.shipped = dataclasses.replace(scorer.shipped, sha256="0" * 64)
    assert failed_by(load_rules(starter_rules()), scorer) == () and scorer.asked > 80


def test_a_model_of_somebodys_own_is_tried_on_the_file_in_the_box_too() -> None:
    scorer = Counting()
    scorer.shipped = None
    assert failed_by(load_rules(starter_rules()), scorer) == () and scorer.asked > 80
