"""Where a fault of a rules file stands: its file, its line and its column."""

from pathlib import Path

import pytest

from moderation.rules import RulesError, load_rules, parse_rules
from moderation.yaml_files.words import SAVE_AGAIN
from tests.moderation.test_rules_options import TEXT, faults, put


def test_an_id_given_twice_is_found_in_rules_and_in_needs_even_in_one_line() -> None:
    (fault,) = faults(put("id: N2\n", "id: N1\n"))
    lines = TEXT.splitlines()
    first = next(n for n, line in enumerate(lines, 1) if line.endswith("- id: N1"))
    assert fault.endswith(f"need N1 is given twice (first in line {first}); keep one")
    found = faults("rules: [{ id: R1 }, { id: R1 }]\n")
    assert "r.yaml:1:23: rule R1 is given twice (first in line 1); keep one" in found


def test_the_five_rules_that_are_missing_are_told_where_the_rules_stand() -> None:
    text = put("id: R3\n", "id: R33\n")
    line = text.splitlines().index("rules:") + 1
    missing = [fault for fault in faults(text) if "is missing" in fault]
    assert missing == [
        f"r.yaml:{line}:1: rule R3 is missing; every page keeps rules R1 to R5: add it"
    ]


def test_a_file_names_itself_in_its_faults(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(put("id: R3\n", "id: R33\n"), "utf-8")
    with pytest.raises(RulesError) as caught:
        load_rules(path)
    assert {fault.path for fault in caught.value.faults} == {str(path)}
    assert caught.value.path == str(path)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_byte_that_is_no_text_is_found_in_its_line_and_column(
    tmp_path: Path, mark: bytes
) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes(mark + "title: ŵyl\na: ".encode() + b"\xf3\n")
    with pytest.raises(RulesError) as caught:
        load_rules(path)
    (fault,) = caught.value.faults
    assert str(fault) == f"{path}:2:4: this is not UTF-8 text; {SAVE_AGAIN}"


def test_a_character_that_yaml_does_not_allow_is_found_in_its_line_and_column() -> None:
    assert faults("a: 1\nbee: \x00\n")[0].startswith("r.yaml:2:6: there is a character")


def test_a_fault_of_the_whole_file_names_no_line() -> None:
    assert faults("")[0].startswith("r.yaml: the file is empty; ")


def test_an_entry_without_an_id_hides_no_other_fault() -> None:
    found = faults("rules: [{ id: R1 }, { title: none }, { id: R1 }]\n")
    assert "r.yaml:1:40: rule R1 is given twice (first in line 1); keep one" in found


def test_rules_that_were_read_keep_their_own_text_for_the_record() -> None:
    assert parse_rules(TEXT, "r.yaml").source == TEXT
