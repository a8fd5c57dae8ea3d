"""What the claims commands say of a slip: in plain words, with its line where there is a file, and nothing that is not so."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderation.claims.factbank.registry import parse_claims
from moderation.claims.factbank.writing import write_claims
from moderation.yaml_files.lines import FileError
from tests.listener.bank import LIBRARIES, folder_of
from tests.listener.called import Call, one_sentence

ROBIN = ("--as", "Robin Example", "--reason", "Checked.")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-02-30", "there is no day 2026-02-30: February 2026 has 28 days."),
        ("2026-13-01", "there is no day 2026-13-01: write the month in the middle"),
        ("soon", "soon is no day. Write year, month and day, as in 2026-01-12."),
    ],
)
def test_a_day_that_never_comes_is_told_in_plain_words(
    tmp_path: Path, day: str, words: str, wardmote: Call
) -> None:
    data = ("--data", str(folder_of(tmp_path / "data")))
    asked = ("claims", "import", "a.json", "--format", "claimreview", "--expires", day)
    for call in ((*asked, *ROBIN), ("log", "show", "--since", day)):
        told = wardmote(*call, *data)
        assert told.returncode == 2 and words in told.stderr, told.stderr
        assert "format '%Y" not in told.stderr


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('version: "1"\nclaims: []\n', ":1:1: `version` should be a number without quotes, not `1`; write 1, without quotes"),
        ("version: 1\ngarbage: [\n", ":2:10: this is not YAML: a bracket, `[` or `{`, is not closed before the file ends"),
        ("version: 1\nclaims: ]\n", ":2:9: this is not YAML: a value is missing here, or a bracket is one too many"),
        ("version: 1\nclaims: [a, {b: c]\n", ":2:18: this is not YAML: a bracket is not closed, or a comma is missing"),
        ("version: 1\nclaims: " + "[" * 3000, ":2:58: brackets or lines stand inside one another, more than 50 deep here"),
    ],
    ids=["version", "open", "closed", "crossed", "deep"],
)  # fmt: skip
def test_a_broken_file_is_told_by_its_line_and_without_the_readers_own_words(
    text: str, words: str
) -> None:
    with pytest.raises(FileError) as refused:
        parse_claims(text)
    assert words in str(refused.value)


def test_no_line_is_named_where_there_is_no_file(
    tmp_path: Path, wardmote: Call
) -> None:
    text = "The old pool was sold to a builder"
    told = wardmote("claims", "add", "CLM-7", "--data", str(folder_of(tmp_path / "data")), *ROBIN, "--claim", text,
        "--not-this", text, "--verdict", "unverified", "--impact", "3", "--topic", "decisions",
        "--owner-role", "editor", "--approver-role", "lead")  # fmt: skip
    one_sentence(told, "`--not-this` of claim CLM-7 has the sentence that stands under `--claim`: keep it")  # fmt: skip
    assert "line" not in told.stderr


def test_a_list_of_a_file_without_claims_names_the_file(
    tmp_path: Path, wardmote: Call
) -> None:
    folder = folder_of(tmp_path / "data", claims="claims.yaml")
    path = folder / "claims.yaml"
    path.write_text(write_claims([LIBRARIES]).partition("claims:")[0] + "claims: []\n")
    said = wardmote("claims", "list", "--data", str(folder)).stdout
    assert f"There are no claims in force. Write them into {path}." in said
    assert "claims add" not in said
    kept = folder_of(tmp_path / "kept")
    assert "wardmote claims add" in wardmote("claims", "list", "--data", str(kept)).stdout  # fmt: skip
