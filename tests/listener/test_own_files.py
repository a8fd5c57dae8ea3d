"""No command writes over what Wardmote keeps itself, by whatever name somebody reaches it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from listener.errors import UserError
from listener.own_files import check_not_ours
from tests.listener.bank import LIBRARIES, agreed, folder_of, house_in
from tests.listener.called import Call, one_sentence

OURS = (
    "wardmote.db",
    "wardmote.db-wal",
    "wardmote.db-shm",
    "wardmote.yaml",
    "rules_of_engagement.yaml",
    "heads.jsonl",
    "erasures.jsonl",
    "alerts.mbox",
    "STOP",
    "act.lock",
    "keys/minutes",
    "keys/new",
    "secrets/smtp_password",
    "wardmote.db.before-restore-20261120T090000Z",
    "Wardmote.DB",  # the same file, on a disk that knows no capitals
)
LINK = "https://council.example/x"
SPAN = ("--received", "2026-11-01", "--since", "2026-07-01", "--until", "2026-07-02")
ROBIN = ("--as", "Robin Example", "--reason", "Checked.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = folder_of(tmp_path / "data")
    with house_in(made) as house:
        agreed(house, "added", LIBRARIES)
    return made


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("name", OURS)
def test_claims_are_not_exported_over_what_wardmote_keeps(
    folder: Path, name: str, wardmote: Call
) -> None:
    before = bytes_of(folder)
    asked = ("claims", "export", str(folder / name), "--replace", "--data", str(folder))
    one_sentence(wardmote(*asked), "never written over", "Name another place")
    assert bytes_of(folder) == before


@pytest.mark.parametrize(
    "asked",
    [
        ("log", "prove", "1", "--out", "{}"),
        ("log", "export", "{}"),
        ("evidence", LINK, "--to", "{}", "--for", "police", *ROBIN),
        ("person", "export", "facebook:1", "--to", "{}", *ROBIN),
        ("foi", *SPAN, "--to", "{}", *ROBIN[:2]),
        ("report", "--to", "{}"),
        ("backup", "--to", "{}"),
    ],
    ids=lambda asked: " ".join(asked[:2]),
)
def test_nor_is_anything_else_written_there(
    folder: Path, asked: tuple[str, ...], wardmote: Call
) -> None:
    for name in ("secrets/token", "wardmote.db-journal"):
        said = [word.format(folder / name) for word in asked]
        one_sentence(wardmote(*said, "--data", str(folder)), "never written over")
        assert not (folder / name).exists()


def test_a_receipt_does_not_write_over_the_database(
    folder: Path, wardmote: Call
) -> None:
    before = (folder / "wardmote.db").read_bytes()
    for name in ("wardmote.db", "wardmote.yaml"):
        asked = ("log", "prove", "1", "--out", str(folder / name), "--data", str(folder))  # fmt: skip
        one_sentence(wardmote(*asked), "never written over")
    assert (folder / "wardmote.db").read_bytes() == before


def test_a_backup_key_does_not_go_among_the_keys_of_the_log(
    folder: Path, wardmote: Call
) -> None:
    one_sentence(wardmote("backup", "key", str(folder / "keys" / "a")), "never written over")  # fmt: skip
    assert not (folder / "keys" / "a").exists()


def test_our_files_are_known_by_every_path_that_leads_to_them(
    folder: Path, tmp_path: Path
) -> None:
    link, hard = tmp_path / "link", tmp_path / "hard"
    link.symlink_to(folder / "wardmote.db")
    os.link(folder / "wardmote.yaml", hard)
    aside = tmp_path / "aside"
    aside.symlink_to(folder)
    (tmp_path / "etc").mkdir()
    (folder / "secrets").rename(tmp_path / "moved")
    (folder / "secrets").symlink_to(tmp_path / "etc")
    for path in (
        link,
        hard,
        aside / "wardmote.db",
        folder / "x" / ".." / "heads.jsonl",
        tmp_path / "etc" / "token",
    ):
        with pytest.raises(UserError, match="one of Wardmote's own files"):
            check_not_ours(path, folder)


def test_so_are_those_of_another_data_folder(folder: Path, tmp_path: Path) -> None:
    other = folder_of(tmp_path / "other")
    for path in (folder / "wardmote.db", folder / "keys" / "minutes"):
        with pytest.raises(UserError, match="never written over"):
            check_not_ours(path, other)


def test_what_the_settings_name_and_a_backup_are_ours_too(tmp_path: Path) -> None:
    named = {"rules": "ours.yaml", "witness": {"file": "seen.txt"}}
    folder = folder_of(tmp_path / "named", **named, claims="bank.yaml")
    for name in ("bank.yaml", "wardmote-20261120T090000Z.tar"):
        (folder / name).write_text("")
    (folder / "alerts.mbox").unlink(missing_ok=True)
    said = {
        "ours.yaml": "takes the rules from",
        "seen.txt": "for the witness",
        "bank.yaml": "takes the claims from",
        "wardmote-20261120T090000Z.tar": "is a backup",
        "alerts.mbox": "Wardmote's own",
    }
    for name, words in said.items():
        with pytest.raises(UserError, match=words):
            check_not_ours(folder / name, folder)


def test_what_somebody_else_keeps_there_is_not_ours(folder: Path) -> None:
    (folder / "out").mkdir()
    for name in ("claims.yaml", "out/wardmote.db.txt", "out/keys", "report.html"):
        check_not_ours(folder / name, folder)
    check_not_ours(Path("entry-1.tlog-proof"), folder)
