"""What comms type by habit in a file of claims: each fault says what to write instead, whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderation.claims.factbank.registry import load_claims, parse_claims
from moderation.yaml_files.lines import FileError
from tests.moderation.claims.test_claims_entries import GOOD, TODAY


def fault_of(text: str) -> str:
    with pytest.raises(FileError) as refused:
        parse_claims(text, today=TODAY)
    (fault,) = map(str, refused.value.faults)
    return fault


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("13/01/2026", "write 2026-01-13"),
        ("13.1.2026", "write 2026-01-13"),
        ("05-01-2026", "write 2026-01-05, if 5 January is meant"),
        ("3 January 2026", "write 2026-01-03"),
        ("3 Ionawr 2026", "write 2026-01-03"),
        ("3rd January 2026", "write 2026-01-03"),
        ("46034", "write 2026-01-12, if 12 January 2026 is meant"),
        ("32/01/2026", "write year, month and day as in 2026-01-12"),
        ("01/13/2026", "write year, month and day as in 2026-01-12"),
        ("early January", "write year, month and day as in 2026-01-12"),
    ],
)
def test_a_day_in_another_form_is_told_as_it_is_to_be_written(
    written: str, remedy: str
) -> None:
    said = fault_of(GOOD.replace("source_date: 2026-01-12", f"source_date: {written}"))
    assert said.endswith(f"; {remedy}"), said


def test_an_impact_in_words_is_told_its_scale() -> None:
    said = fault_of(GOOD.replace("impact: 4", "impact: high"))
    assert said.endswith(
        "write a whole number from 1 (trivial) to 5 (danger to people)"
    )
    assert "0.85" not in said


def test_a_list_without_its_head_is_told_what_stands_above_it() -> None:
    said = fault_of(GOOD.split("claims:\n")[1])
    assert "not a list; begin with `version: 1` and `claims:`" in said


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (GOOD.replace("service", "servi\u00e7e").encode("cp1252"), "this is not UTF-8 text; save it again as UTF-8: in Notepad by Save as"),
        (b"{\\rtf1\\ansi version: 1\n}", "this is rich text (RTF), as WordPad and TextEdit save it; save it as plain text"),
    ],
)  # fmt: skip
def test_a_file_of_another_program_is_told_how_to_save_it(
    raw: bytes, told: str, tmp_path: Path
) -> None:
    path = tmp_path / "claims.yaml"
    path.write_bytes(raw)
    with pytest.raises(FileError) as refused:
        load_claims(path)
    assert told in str(refused.value)
