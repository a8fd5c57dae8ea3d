"""A rules file that was read before is remembered by its bytes, and by nothing else."""

from pathlib import Path

import pytest

from moderation.rules import LARGEST_FILE, RulesError, load_rules, parse_rules


def test_a_file_that_is_read_again_gives_the_same_rules_and_a_changed_one_its_own(
    root: Path, tmp_path: Path
) -> None:
    text = (root / "rules_of_engagement.yaml").read_text("utf-8")
    first, second = tmp_path / "first.yaml", tmp_path / "second.yaml"
    for path in (first, second):
        path.write_text(text, "utf-8")
    assert load_rules(first) == load_rules(second) == parse_rules(text, "text")
    second.write_text(text.replace("version:", "version: later  #", 1), "utf-8")
    assert load_rules(second).version == "later" != load_rules(first).version
    second.write_text(text.replace("rules:", "ruless:", 1), "utf-8")
    with pytest.raises(RulesError, match="second.yaml"):
        load_rules(second)


def test_a_file_that_is_far_too_large_for_rules_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_bytes(b"#" * (LARGEST_FILE + 1))
    with pytest.raises(RulesError, match="larger than 1 MiB; check that it is the right file"):  # fmt: skip
        load_rules(path)
