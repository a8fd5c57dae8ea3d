"""A copy of the log leaves its trace: an entry, written before the copy is made and held by it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from threading import Event, Thread, current_thread, main_thread
from time import sleep

import pytest

from listener.cli import run
from listener.house import open_store
from listener.minutes import heads, verify_minutes
from listener.minutes.heads import newest_head
from listener.minutes.notes import Signer
from listener.own_names import HEADS_NAME
from listener.store.reviewing import accesses
from tests.listener.crowd import OWNER, PEOPLE
from tests.town import THREAT, Town


@pytest.mark.parametrize("form", ["jsonl", "csv", "sqlite"])
def test_every_copy_of_the_log_is_an_entry_of_it_and_the_copy_holds_that_entry(
    place: Town, tmp_path: Path, form: str
) -> None:
    place.settings(people=PEOPLE)
    place.comment(place.post(), THREAT)
    place.round()
    place.close()
    out, folder = tmp_path / "out", ["--data", str(place.folder)]
    asked = ["log", "export", str(out), "--format", form, "--as", OWNER.name, "--reason", "For the auditor.", *folder]  # fmt: skip
    assert run(asked) == 0
    house = place.open()
    (entry,) = house.store.rows("SELECT * FROM entries WHERE event = 'access'")
    assert (entry["actor"], entry["role"]) == (OWNER.name, "owner")
    assert json.loads(entry["details"]) == {"kind": "export", "form": form, "entries": entry["seq"] - 1}  # fmt: skip
    (noted,) = accesses(house.store, 0, 10)
    assert "For the auditor." in noted["body"] and noted["seq"] == entry["seq"]
    assert entry["hash"] in held_by(out, form)
    head = newest_head(place.folder / HEADS_NAME)
    assert head and head.seq >= entry["seq"], "who takes the entry away is found"
    assert run(["log", "verify", *folder]) == 0
    told = (
        " ".join((out / "README.txt").read_text().split()) if form != "sqlite" else ""
    )
    assert form == "sqlite" or "`actor` and some of `details`" in told and "before you publish" in told  # fmt: skip
    assert not any(path.stat().st_mode & 0o077 for path in (out, *out.iterdir())), "staff stand in it by name"  # fmt: skip
    assert run(asked) == 2, "the folder is not empty"
    assert len(accesses(house.store, 0, 10)) == 1, "what was not made is not noted"


def held_by(out: Path, form: str) -> str:
    """The hashes that a copy holds."""
    if form == "csv":
        return (out / "entries.csv").read_text()
    if form == "sqlite":
        copy = sqlite3.connect(out / "minutes.db")
        return " ".join(one for (one,) in copy.execute("SELECT hash FROM entries"))
    lines = (out / "entries.jsonl").read_bytes().splitlines()
    return " ".join(verify_minutes.sha(b"\x00" + line).hex() for line in lines)


def test_a_receipt_is_for_its_owners_eyes_and_may_be_written_anew(
    place: Town, tmp_path: Path
) -> None:
    place.round()
    place.close()
    out = tmp_path / "entry.tlog-proof"
    for _ in range(2):
        assert run(["log", "prove", "1", "--out", str(out), "--data", str(place.folder)]) == 0  # fmt: skip
        assert out.stat().st_mode & 0o077 == 0 and out.read_bytes()


def test_a_copy_of_the_log_with_its_trace_is_whole_without_wardmote(
    place: Town, tmp_path: Path
) -> None:
    place.round()
    place.close()
    out = tmp_path / "out"
    assert run(["log", "export", str(out), "--data", str(place.folder)]) == 0
    key = place.folder / "keys" / "minutes.pub"
    assert verify_minutes.main([str(out), "--key", str(key)]) == 0


def test_two_who_sign_the_log_at_once_leave_its_heads_in_order(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = place.round()
    begun, signer_of = Event(), heads.signer_of

    def slow(folder: Path) -> Signer:
        if current_thread() is not main_thread():
            begun.set()
            sleep(0.5)  # the other writes and signs meanwhile
        return signer_of(folder)

    def write() -> None:
        with house.store.transaction(place.clock()) as tx:
            tx.record("comments_collected", details={"n": 1})

    def sign_beside() -> None:
        store = open_store(place.folder)
        heads.note_head(store.db, house.heads, "2026-11-20T11:00:00+00:00")
        store.close()

    monkeypatch.setattr(heads, "signer_of", slow)
    write()
    beside = Thread(target=sign_beside)
    beside.start()
    assert begun.wait(10)
    write()
    newest = heads.note_head(house.store.db, house.heads, "2026-11-20T11:00:01+00:00")
    beside.join()
    numbers = [head.seq for head in heads.read_heads(house.heads)]
    assert newest and numbers == sorted(numbers) and numbers[-1] == newest.seq
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("order", [(2, 1, 0), (1, 0, 2), (0, 2, 1, 2)])
def test_a_copy_is_whole_where_the_heads_were_left_out_of_order(
    place: Town, tmp_path: Path, order: tuple[int, ...]
) -> None:
    for _ in range(3):
        place.comment(place.post(), THREAT)
        place.round()
    place.close()
    kept = place.folder / HEADS_NAME
    lines = kept.read_text().splitlines()[-3:]
    kept.write_text("".join(f"{lines[place]}\n" for place in order))
    newest = newest_head(kept)
    assert newest and newest.seq == max(head.seq for head in heads.read_heads(kept))
    out = tmp_path / "out"
    assert run(["log", "export", str(out), "--data", str(place.folder)]) == 0
    key = place.folder / "keys" / "minutes.pub"
    assert verify_minutes.main([str(out), "--key", str(key)]) == 0
