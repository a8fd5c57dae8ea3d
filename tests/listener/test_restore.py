"""A restore checks everything before it changes anything, and never takes the log back without saying so."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listener.backups.archive import Reader
from listener.backups.backup import Kept
from listener.backups.gap import gap_between, tree_root
from listener.backups.sealing import new_identity
from listener.errors import UserError
from listener.house import open_store
from listener.minutes.heads import Head
from listener.store.backup import hashes
from listener.store.counts import last_details
from tests.listener.called import one_sentence, wardmote
from tests.listener.vault import (
    SECRET_WORDS,
    back_up,
    bring_back,
    data_folder,
    log_of,
    say,
    state_of,
)
from tests.town import MORNING


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return data_folder(tmp_path / "data")


def test_a_round_trip_brings_everything_back(folder: Path, tmp_path: Path) -> None:
    made = back_up(folder)
    copy = tmp_path / "copy"
    done = bring_back(made.path, copy)
    assert not done.gap.lost and done.before is None
    before = hashes(folder / "wardmote.db") or []
    assert (hashes(copy / "wardmote.db") or [])[:-1] == before
    assert log_of(copy)[0] == 7
    for name in ("wardmote.yaml", "rules_of_engagement.yaml", "keys/pseudonyms"):
        assert (copy / name).read_bytes() == (folder / name).read_bytes()
    assert not (copy / "secrets").exists()


def test_an_encrypted_round_trip_brings_the_secrets_too(tmp_path: Path) -> None:
    key = tmp_path / "key"
    shown = wardmote("backup", "key", str(key)).stdout
    recipient = shown.rpartition("recipient: ")[2].strip()
    assert key.stat().st_mode & 0o077 == 0 and recipient in key.read_text()
    folder = data_folder(tmp_path / "data", recipient=recipient)
    done = wardmote("backup", "--data", str(folder))
    assert done.returncode == 0 and "not encrypted" not in done.stdout
    file = str(next((folder / "backups").glob("*.age")))
    assert SECRET_WORDS.encode() not in Path(file).read_bytes()
    copy = str(tmp_path / "copy")
    one_sentence(wardmote("restore", file, "--data", copy), "encrypted", "--identity")
    done = wardmote("restore", file, "--data", copy, "--identity", str(key))
    assert done.returncode == 0, done.stderr
    assert (Path(copy) / "secrets" / "facebook_page_token").read_text() == "a-token"
    assert log_of(Path(copy))[0] == 7
    one_sentence(wardmote("backup", "key", str(key)), "is there already")


def test_a_wrong_key_is_one_sentence_and_changes_nothing(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "data", recipient=new_identity()[0])
    file = str(back_up(folder).path)
    before = state_of(folder)
    for text, words in (
        (new_identity()[1], "does not open"),
        ("nonsense", "no age key"),
        ("", "no age key"),
    ):
        (tmp_path / "key").write_text(text)
        done = wardmote(
            "restore", file, "--data", str(folder), "--identity", str(tmp_path / "key")
        )
        one_sentence(done, words)
        assert new_identity()[1][:15] not in done.stderr
    assert state_of(folder) == before


@pytest.mark.parametrize("text", ["junk\n", "mode: watch\npages: []\n", "\x00" * 99])
def test_what_is_no_list_of_erasures_is_not_taken_for_one(
    tmp_path: Path, text: str
) -> None:
    file = str(back_up(data_folder(tmp_path / "data")).path)
    (tmp_path / "other").write_text(text)
    done = wardmote(
        "restore", file, "--data", str(tmp_path / "copy"), "--erasures", str(tmp_path / "other")
    )  # fmt: skip
    one_sentence(done, "line 1: this is no erasure", "erasures.jsonl")
    assert not (tmp_path / "copy" / "wardmote.db").exists()


@pytest.fixture(scope="module", params=["plain", "encrypted"])
def sample(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Kept, Path]:
    """A backup, and the file with its key."""
    place = tmp_path_factory.mktemp(request.param)
    recipient, identity = new_identity()
    plan = {"recipient": recipient} if request.param == "encrypted" else {}
    (place / "key").write_text(identity)
    return back_up(data_folder(place / "data", 3, **plan)), place / "key"


@given(
    where=st.floats(0, 1, exclude_max=True),
    change=st.integers(1, 255),
    cut=st.booleans(),
    beside=st.booleans(),
)
def test_any_changed_or_missing_byte_is_refused_in_one_sentence(
    sample: tuple[Kept, Path], where: float, change: int, cut: bool, beside: bool
) -> None:
    made, key = sample
    data = bytearray(made.path.read_bytes())
    place = int(where * len(data))
    if cut:
        del data[place:]
    else:
        data[place] ^= change
    target = key.parent / "changed"
    target.mkdir(exist_ok=True)
    file = target / made.path.name
    file.write_bytes(data)
    manifest = file.with_name(file.name + ".json")
    manifest.unlink(missing_ok=True)
    if beside:
        manifest.write_bytes(made.path.with_name(manifest.name).read_bytes())
    with pytest.raises(UserError) as said:
        bring_back(file, key.parent / "never", identity=key)
    assert "\n" not in str(said.value)
    assert not (key.parent / "never" / "wardmote.db").exists()
    assert not (key.parent / "never" / ".restore").exists()


def test_every_byte_around_the_parts_is_checked_as_well(
    folder: Path, tmp_path: Path
) -> None:
    data = back_up(folder).path.read_bytes()
    file = tmp_path / "changed.tar"
    heads = [
        place
        for place in range(0, len(data), 512)
        if data[place + 257 : place + 262] == b"ustar"
    ]
    assert len(heads) == 8
    for place in [
        *range(1500),
        *(head + offset for head in heads for offset in range(0, 512, 7)),
        len(data) - 1,
    ]:
        changed = bytearray(data)
        changed[place] ^= 1
        file.write_bytes(changed)
        with (
            pytest.raises(UserError, match="damaged|newer version"),
            file.open("rb") as opened,
        ):
            Reader(opened, file).parts(None, lambda: None)
    file.write_bytes(data + b"\0")
    with pytest.raises(UserError, match="added"), file.open("rb") as opened:
        Reader(opened, file).parts(None, lambda: None)


def test_a_small_file_that_names_another_backup_is_refused(
    folder: Path, tmp_path: Path
) -> None:
    made = back_up(folder)
    beside = made.path.with_name(made.path.name + ".json")
    plain = json.loads(beside.read_text())
    for name, wrong in (
        ("entries", 99),
        ("head", "0" * 64),
        ("made_at", "2020-01-01"),
        ("size", 1),
    ):
        beside.write_text(json.dumps(plain | {name: wrong}))
        with pytest.raises(UserError, match="damaged"):
            bring_back(made.path, tmp_path / "copy")
    beside.write_text("{")
    with pytest.raises(UserError, match="damaged"):
        bring_back(made.path, tmp_path / "copy")
    beside.unlink()
    bring_back(made.path, tmp_path / "copy")


def test_names_that_lead_out_of_the_folder_are_refused(tmp_path: Path) -> None:
    from listener.backups.archive import Contents, chunks, part_of

    (tmp_path / "x").write_text("x")
    part = part_of(tmp_path / "x", lambda: None)
    for name in ("../x", "/x", "a/../../x", "..", "."):
        contents = Contents(1, MORNING.isoformat(), 0, "", {name: part})
        file = tmp_path / "evil.tar"
        file.write_bytes(
            b"".join(chunks(contents, {name: tmp_path / "x"}, lambda: None))
        )
        with pytest.raises(UserError, match="damaged"):
            bring_back(file, tmp_path / "copy")


def test_a_restore_behind_a_head_refuses_and_then_says_so_in_the_log(
    folder: Path,
) -> None:
    made = back_up(folder)
    say(folder, 3)
    entries, head = log_of(folder)
    before = state_of(folder)
    done = wardmote("restore", str(made.path), "--data", str(folder))
    one_sentence(done, "lose entries 7 to 9, which makes 3", "--behind")
    assert state_of(folder) == before
    again = (
        "restore",
        str(made.path),
        "--data",
        str(folder),
        "--behind",
        "It was a mess.",
    )
    one_sentence(wardmote(*again), "--as NAME")
    done = wardmote(*again, "--as", "Robin Example")
    assert done.returncode == 0, done.stderr
    assert "Log entries lost: 3" in done.stdout
    store = open_store(folder)
    said = last_details(store, "backup_restored")
    row = store.row(
        "SELECT * FROM entries JOIN payloads USING (seq) WHERE event = 'backup_restored'"
    )
    store.close()
    assert (said["lost_from"], said["lost_to"], said["lost_head"]) == (7, entries, head)
    assert row is not None and row["actor"] == "Robin Example"
    assert json.loads(row["body"]) == {"reason": "It was a mess."}
    assert log_of(folder)[0] == 7
    kept = next(folder.glob("wardmote.db.before-restore-*"))
    assert (hashes(kept) or [])[-1] == head


@pytest.mark.parametrize("lost", ["wardmote.db", "heads.jsonl", "both"])
def test_what_the_folder_still_knows_is_enough_to_refuse(
    folder: Path, tmp_path: Path, lost: str
) -> None:
    made = back_up(folder)
    say(folder, 2)
    store = open_store(folder)
    witnessed = tmp_path / "checkpoint"
    root = base64.b64encode(bytes.fromhex(tree_root(hashes(store.path) or []))).decode()
    witnessed.write_text(
        f"wardmote.example/1\n8\n{root}\n\n\u2014 wardmote.example AAAA\n"
    )
    store.close()
    for name in ("wardmote.db", "heads.jsonl") if lost == "both" else (lost,):
        (folder / name).unlink()
    handed = {"checkpoint": witnessed} if lost == "both" else {}
    with pytest.raises(UserError, match="lose entries 7 to 8"):
        bring_back(made.path, folder, **handed)
    bring_back(made.path, folder, behind="The disk is gone.", **handed)
    assert log_of(folder)[0] == 7


def test_a_checkpoint_that_the_backup_meets_is_no_hindrance(
    folder: Path, tmp_path: Path
) -> None:
    log = hashes(folder / "wardmote.db") or []
    root = base64.b64encode(bytes.fromhex(tree_root(log[:4]))).decode()
    (tmp_path / "good").write_text(f"wardmote.example/1\n4\n{root}\n\n")
    (tmp_path / "line").write_text(json.dumps(asdict(Head("2026", 3, log[2]))) + "\n")
    other = base64.b64encode(b"x" * 32).decode()
    (tmp_path / "other").write_text(f"wardmote.example/1\n4\n{other}\n\n")
    (tmp_path / "none").write_text("hello")
    made = back_up(folder)
    bring_back(made.path, tmp_path / "a", checkpoint=tmp_path / "good")
    bring_back(made.path, tmp_path / "b", checkpoint=tmp_path / "line")
    with pytest.raises(UserError, match="--behind"):
        bring_back(made.path, tmp_path / "c", checkpoint=tmp_path / "other")
    with pytest.raises(UserError, match="holds no checkpoint"):
        bring_back(made.path, tmp_path / "c", checkpoint=tmp_path / "none")


letters = st.lists(st.sampled_from("abc"), max_size=8)


def chain(text: list[str]) -> list[str]:
    """Hashes of a log: each depends on all before it."""
    return [
        tree_root([one.encode().hex() * 32 for one in text[: n + 1]])
        for n in range(len(text))
    ]


@given(shared=letters, ours=letters, theirs=letters)
def test_the_gap_is_exactly_what_the_other_log_has_more(
    shared: list[str], ours: list[str], theirs: list[str]
) -> None:
    backup, present = chain(shared + ours), chain(shared + theirs)
    same = sum(one == other for one, other in zip(backup, present, strict=False))
    gap = gap_between(backup, present, [])
    assert gap.lost == len(present) - same
    if gap.lost:
        assert (gap.first, gap.last, gap.head) == (same + 1, len(present), present[-1])
