"""A rules file that was read before is remembered by its bytes, and by nothing else."""

from pathlib import Path

import pytest

from moderation import rules
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


def test_a_file_that_was_refused_is_refused_again_in_the_same_words_without_being_read(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The service looks once a minute, and the desk with each request.
    text = (root / "rules_of_engagement.yaml").read_text("utf-8")
    path, other = tmp_path / "rules.yaml", tmp_path / "other.yaml"
    for one in (path, other):
        one.write_text(text.replace("severity:", "severty:", 2), "utf-8")
    read: list[str] = []
    real = rules.parse_yaml
    monkeypatch.setattr(
        rules, "parse_yaml", lambda text, name, **more: read.append(name) or real(text, name, **more)
    )  # fmt: skip
    told = []
    for one in (path, path, other):
        with pytest.raises(RulesError, match="severty") as refused:
            load_rules(one)
        told.append(str(refused.value))
    assert read == [str(path), str(other)] and told[0] == told[1]
    assert told[2] == told[0].replace(str(path), str(other))
    path.write_text(text, "utf-8")
    assert load_rules(path).source == text


def test_a_file_that_is_far_too_large_for_rules_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_bytes(b"#" * (LARGEST_FILE + 1))
    with pytest.raises(RulesError, match="larger than 1 MiB; check that it is the right file"):  # fmt: skip
        load_rules(path)
