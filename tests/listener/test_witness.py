"""Checkpoints are signed as others sign theirs, and reach their witnesses once each."""

from __future__ import annotations

import base64
import json
import sqlite3
import stat
from dataclasses import asdict
from pathlib import Path

import pytest
import requests
import responses
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from listener.daemon import Daemon
from listener.errors import UserError
from listener.minutes.entries import LEAF, Entry, canonical
from listener.minutes.heads import newest_head, note_head, read_heads
from listener.minutes.key_changes import Term, unsigned
from listener.minutes.keys import signer_of, verifier_of
from listener.minutes.notes import (
    Checkpoint,
    NoteError,
    Signer,
    Verifier,
    open_checkpoint,
    open_note,
)
from listener.schema import migrations
from listener.settings import load_settings
from listener.telling.mail import open_post
from tests.listener.called import wardmote
from tests.listener.test_minutes import log_of
from tests.town import THREAT, town

# The example in the documentation of Go's package sumdb/note, from which the format comes.
GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"  # fmt: skip
GO_TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"  # fmt: skip
GO_NOTE = GO_TEXT + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"  # fmt: skip
URL = "https://witness.example/keep?token=hush"
SIGNER = Signer("wardmote/test", bytes(range(32)))


def test_a_note_is_signed_and_opened_as_in_the_example_of_go() -> None:
    verifier = Verifier.read(GO_KEY)
    assert str(verifier) == GO_KEY and open_note(GO_NOTE, verifier) == GO_TEXT
    signer = Signer.read(GO_SECRET)
    assert signer.secret() == GO_SECRET and signer.sign(GO_TEXT) == GO_NOTE


@given(size=st.integers(0, 10**15), root=st.binary(min_size=32, max_size=32))
def test_a_checkpoint_is_read_as_it_was_signed(size: int, root: bytes) -> None:
    checkpoint = Checkpoint(SIGNER.name, size, root)
    note = SIGNER.sign(checkpoint.text())
    assert open_checkpoint(note, SIGNER.verifier) == checkpoint
    assert note.splitlines()[2] == base64.b64encode(root).decode()


@given(at=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_any_changed_bit_of_a_checkpoint_is_found(at: int, bit: int) -> None:
    data = bytearray(SIGNER.sign(Checkpoint(SIGNER.name, 7, bytes(32)).text()).encode())  # fmt: skip
    data[at % len(data)] ^= 1 << bit
    with pytest.raises((NoteError, UnicodeDecodeError)):
        open_checkpoint(data.decode(), SIGNER.verifier)


def test_signatures_of_others_are_passed_over_but_ours_must_be_there() -> None:
    note = SIGNER.sign(Checkpoint(SIGNER.name, 7, bytes(32)).text())
    other = Signer("witness.example", bytes(32))
    line = other.sign(open_note(note, SIGNER.verifier)).rpartition("\n\n")[2]
    assert open_checkpoint(note + line, SIGNER.verifier).size == 7
    with pytest.raises(NoteError, match="not signed by"):
        open_checkpoint(note.rpartition("\n\n")[0] + "\n\n" + line, SIGNER.verifier)


TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(words=st.lists(TEXT, min_size=11, max_size=11), seq=st.integers(1, 2**62))
def test_sqlite_writes_an_entry_as_we_do(words: list[str], seq: int) -> None:
    db = Database(memory=True)
    migrations.apply(db)
    entry = Entry(seq, *words)
    marks = ", ".join("?" for _ in range(13))
    db.conn.execute(f"INSERT INTO entries VALUES ({marks})", (seq, *words, ""))
    made = db.execute(f"SELECT {LEAF} FROM entries").fetchone()[0]
    assert made == canonical(asdict(entry)).encode()


def test_the_key_is_made_once_and_closed_to_others(tmp_path: Path) -> None:
    first = signer_of(tmp_path)
    secret = tmp_path / "keys" / "minutes"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert signer_of(tmp_path) == first
    assert verifier_of(tmp_path / "keys" / "minutes.pub") == first.verifier
    secret.write_text("nonsense")
    with pytest.raises(UserError, match="Restore `keys`"):
        signer_of(tmp_path)


def test_a_checkpoint_that_was_changed_outside_is_named(tmp_path: Path) -> None:
    path = tmp_path / "heads.jsonl"
    note_head(log_of(5), path, "2026-11-20T09:05:00+00:00")
    terms = [Term(signer_of(tmp_path).verifier)]
    assert unsigned(read_heads(path), terms) == []
    line = json.loads(path.read_text())
    path.write_text(json.dumps(line | {"note": line["note"].replace("\n5\n", "\n4\n")}))
    assert "changed after it was signed" in unsigned(read_heads(path), terms)[0]


@responses.activate
def test_each_witness_gets_each_checkpoint_once_and_after_failures(
    tmp_path: Path,
) -> None:
    responses.post(URL, body=requests.ConnectionError(URL))
    responses.post(URL, status=302, headers={"Location": "https://elsewhere.example/"})
    responses.post(URL, status=204)
    responses.add_passthru("http://127.0.0.1")
    responses.add_passthru("https://127.0.0.1")
    witness = {"mail": ["eye@witness.example"], "file": "kept.txt", "webhook": URL}
    with town(tmp_path, witness=witness) as place:
        house = place.open()
        place.comment(place.post(), THREAT)
        for _ in range(5):
            Daemon(house, open_post(house.settings)).one_pass()
            place.clock.forward(minutes=30)
            Daemon(house, open_post(house.settings)).poll("facebook:" + place.world.page.id)  # fmt: skip
        calls = [call.request for call in responses.calls if call.request.url == URL]
        verifier = signer_of(tmp_path).verifier
        sent = open_checkpoint(calls[-1].body.decode(), verifier)
        assert len(calls) == 3 and len({c.headers["Idempotency-Key"] for c in calls}) == 1  # fmt: skip
        assert (tmp_path / "kept.txt").read_text() == calls[-1].body.decode()
        mails = (tmp_path / "alerts.mbox").read_text()
        assert mails.count("please keep this") == 1 and "eye@witness.example" in mails
        logged = json.dumps(house.store.rows("SELECT * FROM entries"))
        assert "hush" not in logged and "witness.example" in logged
        place.clock.forward(hours=22)
        Daemon(house, open_post(house.settings)).one_pass()
        rows = house.store.rows("SELECT * FROM outbox WHERE kind = 'checkpoint'")
        assert len(rows) == 6
        newest = newest_head(house.heads)
        assert newest and newest.seq > sent.size


def test_a_webhook_must_be_https(tmp_path: Path) -> None:
    with town(tmp_path, witness={"webhook": "http://witness.example/"}), pytest.raises(UserError, match="webhook"):  # fmt: skip
        load_settings(tmp_path)


def test_the_command_line_proves_exports_and_signs(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with town(data) as place:
        place.comment(place.post(), THREAT)
        place.round()
    where = ("--data", str(data))
    note = wardmote("log", "checkpoint", *where).stdout
    kept = tmp_path / "kept"
    kept.write_text(note)
    assert note.splitlines()[0].startswith("wardmote/")
    assert wardmote("log", "verify", "--from", str(kept), *where).returncode == 0
    kept.write_text(note.replace("wardmote/", "wardmote/0"))
    assert wardmote("log", "verify", "--from", str(kept), *where).returncode == 2
    shown = wardmote("log", "prove", "2", "--out", "-", *where).stdout
    assert shown.startswith("c2sp.org/tlog-proof@v1\n") and shown.endswith(note)
    assert wardmote("log", "prove", "999999", "--out", "-", *where).returncode == 2
    for form in ("jsonl", "csv", "sqlite"):
        out = str(tmp_path / form)
        assert wardmote("log", "export", out, "--format", form, *where).returncode == 0
        assert wardmote("log", "export", out, "--format", form, *where).returncode == 2
    copy = sqlite3.connect(tmp_path / "sqlite" / "minutes.db")
    dump = "\n".join(copy.iterdump())
    assert "Marlow" not in dump and THREAT not in dump and "hide" in dump
    assert "facebook:" not in "".join(row[0] for row in copy.execute("SELECT subject FROM decisions"))  # fmt: skip
    described = json.loads((tmp_path / "sqlite" / "metadata.json").read_text())
    assert set(described["databases"]["minutes"]["tables"]) == {"entries", "decisions"}
    copy.close()
