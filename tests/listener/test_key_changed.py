"""Another key signs for the log: what the old one signed stays good, and nothing new can be signed with it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from listener.errors import UserError
from listener.house import open_store, utc_now
from listener.minutes import verify_minutes
from listener.minutes.heads import read_heads
from listener.minutes.keys import FORMER, replace_key
from listener.minutes.notes import Checkpoint, Signer
from listener.minutes.writer import Actor
from listener.own_names import HEADS_NAME
from listener.reviewing.key_change import change_key
from tests.listener.called import wardmote
from tests.town import RUDE, town

ADMIN = Actor("Dipper Example", "admin")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a log, and a checkpoint of it signed with the first key."""
    with town(tmp_path / "data") as place:
        place.comment(place.post(), RUDE)
        place.round()
    called(tmp_path / "data", "log", "checkpoint")
    return tmp_path / "data"


def called(data: Path, *words: str, code: int = 0) -> str:
    done = wardmote(*words, "--data", str(data))
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def checked(what: Path, key: Path, *more: str, code: int = 0) -> None:
    assert verify_minutes.main([str(what), "--key", str(key), *more]) == code


def kept(data: Path, name: str) -> Path:
    """What somebody outside keeps: the public key, as it is now."""
    path = data.parent / name
    path.write_text((data / "keys" / "minutes.pub").read_text())
    return path


def test_what_the_old_key_signed_stays_good_and_each_key_is_named(data: Path) -> None:
    out, old = data.parent, kept(data, "old.pub")
    called(data, "log", "prove", "2", "--out", str(out / "before"))
    called(data, "log", "export", str(out / "one"))
    witness = out / "witness"
    witness.write_text(called(data, "log", "checkpoint"))
    called(data, "log", "change-key", "--reason", "A lost laptop.")
    said = called(data, "log", "verify", "--from", str(witness))
    assert "The log is sound" in said and "in force now" in said
    assert "It goes on from the checkpoint" in said
    assert said.count("  Key wardmote/") == 2
    called(data, "log", "prove", "2", "--out", str(out / "after"))
    called(data, "log", "export", str(out / "two"))
    new = data / "keys" / "minutes.pub"
    checked(out / "before", old)
    checked(out / "one", old)
    checked(out / "after", new)
    checked(out / "two", new, "--checkpoint", str(witness))
    for what in ("after", "two"):
        checked(out / what, old, code=1)
    shown = called(data, "log", "show", "--last", "9")
    assert "log key changed" in shown and "A lost laptop." in shown


def test_a_lost_secret_is_replaced_and_the_log_stays_sound(data: Path) -> None:
    (data / "keys" / "minutes").unlink()
    said = called(data, "log", "export", str(data.parent / "no"), code=2)
    assert "wardmote log change-key" in said
    called(data, "log", "change-key")
    assert "The log is sound" in called(data, "log", "verify")


def test_where_both_halves_are_lost_others_have_the_public_one(data: Path) -> None:
    old = kept(data, "old.pub")
    stranger = data.parent / "stranger.pub"
    stranger.write_text(f"{Signer('wardmote/other', b's' * 32).verifier}\n")
    for half in ("minutes", "minutes.pub"):
        (data / "keys" / half).unlink()
    assert "--was FILE" in called(data, "log", "change-key", code=2)
    said = called(data, "log", "change-key", "--was", str(stranger), code=2)
    assert "not the key that this log had" in said
    called(data, "log", "change-key", "--was", str(old))
    assert "The log is sound" in called(data, "log", "verify")
    called(data, "log", "change-key")  # and once more, in the ordinary way
    called(data, "log", "export", str(data.parent / "out"))
    checked(data.parent / "out", data / "keys" / "minutes.pub")
    assert called(data, "log", "verify").count("  Key wardmote/") == 3


def test_a_key_that_was_given_up_signs_nothing_new(data: Path) -> None:
    thief = Signer.read((data / "keys" / "minutes").read_text())
    called(data, "log", "change-key")
    called(data, "log", "export", str(data.parent / "out"))
    heads = data / HEADS_NAME
    last = read_heads(heads)[-1]
    root = last.note.splitlines()[2]
    forged = thief.sign(f"{thief.name}\n{last.seq}\n{root}\n")
    assert Checkpoint(thief.name, last.seq, b"").origin in forged
    lines = heads.read_text().splitlines()
    lines[-1] = json.dumps(json.loads(lines[-1]) | {"note": forged})
    heads.write_text("\n".join(lines) + "\n")
    assert "is not signed" in called(data, "log", "verify", code=1)
    history = data.parent / "out" / "checkpoints.txt"
    history.write_text(f"{history.read_text()}\n{forged}")
    checked(data.parent / "out", data / "keys" / "minutes.pub", code=1)


def test_a_change_that_was_cut_short_is_said_and_ended(data: Path) -> None:
    """The power goes after the files were changed, and before the log knows of it."""
    replace_key(data)
    assert "change-key` again" in called(data, "log", "verify", code=1)
    called(data, "log", "change-key")
    assert "The log is sound" in called(data, "log", "verify")
    assert not (data / "keys" / "minutes").with_suffix(FORMER).exists()
    with sqlite3.connect(data / "wardmote.db") as db:
        query = "SELECT COUNT(*) FROM entries WHERE event = 'log_key_changed'"
        assert db.execute(query).fetchone() == (1,)


def test_a_public_half_of_another_key_is_not_taken_for_the_one_before(
    data: Path,
) -> None:
    public = data / "keys" / "minutes.pub"
    public.write_text(f"{Signer('wardmote/other', b's' * 32).verifier}\n")
    store = open_store(data)
    with pytest.raises(UserError, match="does not belong"):
        change_key(store, data, ADMIN, "", utc_now())
    store.close()
