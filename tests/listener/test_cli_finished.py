"""What people do with a finished demo: look, decide, undo, check the log."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.listener.called import answers, one_sentence, wardmote


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("finished") / "demo"
    done = wardmote("demo", "--data", str(folder), "--speed", "5", "--seed", "11")
    assert done.returncode == 0, done.stderr
    return folder


def test_the_queue_is_shown_to_people_and_to_programs(finished: Path) -> None:
    shown = wardmote("queue", "--data", str(finished))
    assert shown.returncode == 0 and "URGENT" in shown.stdout
    items = answers(
        wardmote("queue", "--data", str(finished), "--json", "--limit", "5")
    )
    assert len(items) == 5 and items[0]["urgent"] == 1


def test_a_hide_is_undone_on_the_world_that_the_demo_left(finished: Path) -> None:
    items = answers(
        wardmote("queue", "--data", str(finished), "--json", "--limit", "200")
    )
    hidden = next(item for item in items if item["hidden_by"])
    arguments = [
        "--data",
        str(finished),
        "--as",
        "Wren Example",
        "--reason",
        "It was a joke.",
    ]
    done = wardmote("decide", str(hidden["item_id"]), "show", *arguments)
    assert done.returncode == 0, done.stderr
    assert "done on the platform" in done.stdout
    number = done.stdout.split("Decision ")[1].split(":")[0]
    again = wardmote("undo", number, *arguments)
    assert (
        again.returncode == 0
        and "hide" in again.stdout
        and "done on the platform" in again.stdout
    )
    one_sentence(wardmote("undo", number, *arguments), "undone already")


def test_status_and_the_log_tell_how_it_stands(finished: Path) -> None:
    facts = json.loads(wardmote("status", "--data", str(finished), "--json").stdout)
    assert facts["seen"] > 300 and facts["mode"] == "act"
    assert "last read" in wardmote("status", "--data", str(finished)).stdout
    shown = wardmote("log", "show", "--data", str(finished), "--last", "400").stdout
    assert "comment_hidden" in shown and "by the machine" in shown
    verified = wardmote("log", "verify", "--data", str(finished))
    assert verified.returncode == 0 and "The log is sound" in verified.stdout


def test_one_more_pass_over_a_finished_world_changes_nothing(finished: Path) -> None:
    before = json.loads(wardmote("status", "--data", str(finished), "--json").stdout)
    assert wardmote("once", "--data", str(finished)).returncode == 0
    after = json.loads(wardmote("status", "--data", str(finished), "--json").stdout)
    assert {k: after[k] for k in ("seen", "hidden", "open_items")} == {
        k: before[k] for k in ("seen", "hidden", "open_items")
    }


def test_a_log_that_was_changed_is_said_to_be_unsound_with_the_entry(
    finished: Path, tmp_path: Path
) -> None:
    import sqlite3

    copy = tmp_path / "copy"
    shutil.copytree(finished, copy)
    connection = sqlite3.connect(copy / "wardmote.db")
    connection.execute("DROP TRIGGER entries_never_change")
    connection.execute(
        "UPDATE entries SET reason = 'nothing to see here' WHERE seq = 9"
    )
    connection.commit()
    connection.close()
    done = wardmote("log", "verify", "--data", str(copy))
    assert done.returncode == 1 and "First bad entry: 9" in done.stdout


def test_no_secret_and_no_machine_name_is_left_in_log_or_mail(finished: Path) -> None:
    secret = (finished / "secrets" / "facebook_page_token").read_text()
    for path in finished.rglob("*"):
        if (
            path.is_file()
            and path.parent.name != "secrets"
            and path.name != "world.json"
        ):
            assert secret.encode() not in path.read_bytes(), path.name
