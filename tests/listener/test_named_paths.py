"""A file or a folder that was left empty, as by a variable of the shell that is not set, is said to be so; nothing is done."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from listener.cli import run
from tests.listener.vault import data_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return data_folder(tmp_path / "data")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["claims", "export", ""], "No file was named: what you typed is empty. Name one."),
        (["claims", "import", "", "--as", "A", "--reason", "New."], "No file was named: what you typed is empty. Name one."),
        (["claims", "check", ""], "No file was named: what you typed is empty. Name one."),
        (["log", "export", ""], "No folder was named: what you typed is empty. Name one."),
        (["backup", "--to", ""], "No folder was named: for --to, what you typed is empty. Name one."),
        (["evidence", "1", "--to", ""], "No file was named: for --to, what you typed is empty. Name one."),
    ],
)  # fmt: skip
def test_what_is_empty_names_no_file(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert run([*words, "--data", str(folder)]) == 2
    assert capsys.readouterr().err == f"wardmote: {said}\n"
    assert os.listdir(tmp_path / "here") == []


def test_an_empty_data_folder_is_not_the_one_that_one_stands_in(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    assert run(["status", "--data", ""]) == 2
    assert "No folder was named: for --data, what you typed is empty." in capsys.readouterr().err  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [["backup", "--to"], ["backup", "list", "--to"], ["restore"], ["claims", "export"], ["claims", "check"],
     ["log", "export"], ["status", "--data"], ["init", "--no-ask", "--owner", "A", "--page", "x:1", "--data"], ["demo", "--data"]],
)  # fmt: skip
def test_a_name_that_no_file_can_have_is_said_to_be_too_long(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
) -> None:
    monkeypatch.setenv("WARDMOTE_DATA", str(folder))
    for name in ("a" * 300, "ŵ" * 140, f"b/{'c' * 256}.yaml"):
        assert run([*words, name]) == 2
        said = capsys.readouterr().err
        assert said.endswith("cannot be used: its name is too long. Name a shorter one.\n") and len(said) < 140  # fmt: skip


def test_what_is_named_is_taken_as_ever(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["claims", "export", str(tmp_path / "c.yaml"), "--data", str(folder)]) == 0  # fmt: skip
    assert (tmp_path / "c.yaml").is_file()
    capsys.readouterr()
    assert run(["claims", "import", str(tmp_path), "--data", str(folder)]) == 2
    assert "this is a folder" in capsys.readouterr().err
