"""The key that signs the log is looked for before anything is done; and the log calls people what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.cli import run
from listener.house import open_store
from listener.store.connection import Row
from tests.listener.crowd import OWNER, REVIEWER, crowd
from tests.listener.lives import comment_id
from tests.town import RUDE

Say = pytest.CaptureFixture[str]


def last(folder: Path, event: str) -> Row | None:
    store = open_store(folder)
    row = store.row("SELECT * FROM entries WHERE event = ? ORDER BY seq DESC", (event,))
    store.close()
    return row


def wardmote(folder: Path, capsys: Say, *arguments: str) -> tuple[int, str]:
    code = run([*arguments, "--data", str(folder)])
    caught = capsys.readouterr()
    return code, caught.out + caught.err


def lived(folder: Path) -> tuple[Path, str, str]:
    """A folder with a comment that waits and one that a person hid; and their ids."""
    with crowd(folder) as here:
        waits, gone = here.comment(RUDE), here.comment(f"{RUDE} Twice.")
        here.decide(gone, "hide", OWNER, rule="R1")
        return here.place.folder, comment_id(waits), comment_id(gone)


def test_without_its_key_nothing_is_decided_and_no_appeal_is_taken(
    tmp_path: Path, capsys: Say
) -> None:
    folder, waits, gone = lived(tmp_path / "data")
    code, said = wardmote(folder, capsys, "decide", waits, "keep", "--as", OWNER.name, "--reason", "Fair.")  # fmt: skip
    assert code == 0, said
    (folder / "keys" / "minutes").unlink()
    before = newest(folder)
    for asked in (
        ("decide", waits, "hide", "--rule", "R1", "--as", OWNER.name, "--reason", "Rude."),
        ("undo", "1", "--as", OWNER.name, "--reason", "No."),
        ("appeals", "lodge", gone, "--text", "I was joking."),
        ("appeals", "decide", "1", "kept", "--as", REVIEWER.name, "--reason", "No."),
    ):  # fmt: skip
        code, said = wardmote(folder, capsys, *asked)
        assert code == 2 and "keys/minutes is missing" in said, asked
        assert newest(folder) == before, asked


def test_without_its_key_everything_can_still_be_stopped_and_shown(
    tmp_path: Path, capsys: Say
) -> None:
    folder, *_ = lived(tmp_path / "data")
    wardmote(folder, capsys, "mode", "here", "--as", OWNER.name)
    (folder / "keys" / "minutes").unlink()
    assert wardmote(folder, capsys, "stop-acting", "--as", OWNER.name)[0] == 0
    before = newest(folder)
    wardmote(folder, capsys, "show-all", "--as", OWNER.name, "--reason", "All of it.")
    assert newest(folder) >= before and last(folder, "acting_stopped")


def newest(folder: Path) -> int:
    store = open_store(folder)
    seq = int(store.value("SELECT MAX(seq) FROM entries"))
    store.close()
    return seq


@pytest.mark.parametrize(
    ("name", "role"),
    [(OWNER.name, "owner"), (REVIEWER.name, "reviewer"), ("Some Body", "operator")],
)
def test_who_stops_stands_in_the_log_in_the_role_in_which_they_are_listed(
    tmp_path: Path, capsys: Say, name: str, role: str
) -> None:
    folder, *_ = lived(tmp_path / "data")
    assert wardmote(folder, capsys, "stop-acting", "--as", name)[0] == 0
    row = last(folder, "acting_stopped")
    assert row is not None and (row["actor"], row["role"]) == (name, role)


def test_a_login_that_is_not_listed_makes_and_restores_a_backup_as_operator(
    tmp_path: Path, capsys: Say
) -> None:
    folder, *_ = lived(tmp_path / "data")
    assert wardmote(folder, capsys, "backup")[0] == 0
    row = last(folder, "backup_begun")
    assert row is not None and row["role"] == "operator"
    (made,) = [p for p in (folder / "backups").iterdir() if p.suffix != ".json"]
    for name, role in (("Some Body", "operator"), (REVIEWER.name, "reviewer")):
        code, said = wardmote(folder, capsys, "restore", str(made), "--as", name, "--behind", "A trial.")  # fmt: skip
        assert code == 0, said
        row = last(folder, "backup_restored")
        assert row is not None and (row["actor"], row["role"]) == (name, role)
