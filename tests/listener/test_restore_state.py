"""After a restore the old state or the new one holds, erasures stay erased, and what was under way is looked at."""

from __future__ import annotations

import json
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listener.collect import collect
from listener.errors import BusyError, UserError
from listener.forgetting import erasures
from listener.house import open_store
from listener.only_one import only_one
from listener.store.backup import hashes
from listener.weigh import weigh
from tests.listener.called import wardmote
from tests.listener.lives import comment_id, stored
from tests.listener.test_backup import mortal
from tests.listener.vault import (
    SECRET_WORDS,
    back_up,
    bring_back,
    data_folder,
    everything,
    log_of,
    say,
    state_of,
)
from tests.town import MORNING, THREAT, Town


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return data_folder(tmp_path / "data")


def test_a_kill_at_any_seam_leaves_the_old_state_or_the_new_one(tmp_path: Path) -> None:
    made = back_up(data_folder(tmp_path / "source"))
    trial = data_folder(tmp_path / "trial", 9)
    seams = mortal("restore", trial, "-", 48, str(made.path))
    assert len(seams) == len(set(seams)) > 10
    for number, seam in enumerate(seams):
        folder = data_folder(tmp_path / f"data{number}", 9)
        old = log_of(folder)
        key = (folder / "keys" / "pseudonyms").read_bytes()
        mortal("restore", folder, seam, 48, str(made.path))
        entries, head = log_of(folder)
        committed = seams.index("restore:after-commit") <= number
        same_key = (folder / "keys" / "pseudonyms").read_bytes() == key
        assert ((entries, head) == old) is not committed
        assert same_key is not committed
        assert entries == (7 if committed else 9)
        assert (
            not (folder / ".restore").exists()
            and not (folder / "restore.json").exists()
        )
        bring_back(made.path, folder, behind="Again.")
        assert log_of(folder)[0] == 7


def test_a_restore_waits_for_nobody_and_takes_from_nobody(folder: Path) -> None:
    file = back_up(folder).path
    before = state_of(folder)
    with (
        only_one(folder),
        pytest.raises(UserError, match="Another Wardmote is running"),
    ):
        bring_back(file, folder)
    store = open_store(folder)
    with pytest.raises(BusyError, match="at work"):
        bring_back(file, folder)
    store.close()
    other = sqlite3.connect(folder / "wardmote.db")
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("SELECT COUNT(*) FROM entries").fetchall()
    with pytest.raises(BusyError, match="Another program"):
        bring_back(file, folder)
    other.close()
    assert state_of(folder) == before
    bring_back(file, folder)


def test_a_broken_database_is_moved_aside_as_it_is(folder: Path) -> None:
    file = back_up(folder).path
    (folder / "wardmote.db").write_bytes(b"no database at all" * 500)
    done = bring_back(file, folder)
    assert done.before is not None
    assert done.before.read_bytes() == b"no database at all" * 500
    assert log_of(folder)[0] == 7


def test_what_a_person_configured_since_stays(folder: Path) -> None:
    file = back_up(folder).path
    changed = json.dumps({"mode": "watch", "pages": [{"connector": "x", "id": "2"}]})
    (folder / "wardmote.yaml").write_text(changed)
    done = bring_back(file, folder)
    assert done.kept == ("wardmote.yaml",)
    assert (folder / "wardmote.yaml").read_text() == changed


def erase(folder: Path, seqs: list[int]) -> None:
    """Erase payloads as the house does: in the log, and in the list outside."""
    store = open_store(folder)
    with store.transaction(MORNING) as tx:
        for seq in seqs:
            tx.update("payloads", {"body": None, "salt": None}, "seq = ?", (seq,))
        tx.record("payloads_erased", details={"seqs": seqs})
        at = tx.at
    store.close()
    erasures.append(folder / "erasures.jsonl", erasures.Erasure(at, tuple(seqs)))


@pytest.mark.parametrize(
    "known", ["in the list", "in the log", "beside the backup", "handed in"]
)
def test_what_was_erased_since_the_backup_does_not_come_back(
    folder: Path, tmp_path: Path, known: str
) -> None:
    made = back_up(folder)
    erase(folder, [2, 4])
    options: dict[str, object] = {"behind": "A trial."}
    target, listed = folder, folder / "erasures.jsonl"
    if known == "in the list":
        (folder / "wardmote.db").unlink()
    elif known == "in the log":
        listed.unlink()
    else:
        target = tmp_path / "new"
        place = (
            made.path.parent / "erasures.jsonl"
            if known == "beside the backup"
            else tmp_path / "kept.jsonl"
        )
        listed.rename(place)
        options |= {"erasures": place} if known == "handed in" else {}
    done = bring_back(made.path, target, **options)
    assert done.blanked == 2
    text = everything(target)
    assert f"{SECRET_WORDS} 1" not in text and f"{SECRET_WORDS} 3" not in text
    assert f"{SECRET_WORDS} 2" in text
    data = (target / "wardmote.db").read_bytes()
    assert f"{SECRET_WORDS} 1".encode() not in data, "not in a free page either"
    log_of(target)
    assert erasures.read(target / "erasures.jsonl")[0].seqs == (2, 4)


def test_an_erasure_never_reaches_an_entry_that_was_written_after_it(
    folder: Path,
) -> None:
    made = back_up(folder)
    say(folder, 2)
    erase(folder, [8])
    bring_back(made.path, folder, behind="A trial.")
    say(folder, 3, MORNING + timedelta(days=3))  # a new number 8
    newer = back_up(folder, after=96)
    done = bring_back(newer.path, folder)
    assert done.blanked == 0
    assert log_of(folder)[0] == 12


def test_comments_that_were_erased_whole_are_handed_to_who_can_erase_them(
    folder: Path,
) -> None:
    file = back_up(folder).path
    erasures.append(
        folder / "erasures.jsonl",
        erasures.Erasure(MORNING.isoformat(), (), ("aa", "bb")),
    )
    done = wardmote("restore", str(file), "--data", str(folder))
    assert done.returncode == 0 and "NOT erased" not in done.stdout
    store, asked = open_store(folder), []
    erasures.replay(
        store,
        erasures.read(folder / "erasures.jsonl"),
        MORNING,
        lambda tx, subjects, marked: asked.append((subjects, marked)),
    )
    store.close()
    assert asked == [(["aa", "bb"], False)]


lines = st.builds(
    erasures.Erasure,
    st.datetimes().map(lambda moment: moment.isoformat() + "+00:00"),
    st.lists(st.integers(1, 10**6), max_size=4).map(tuple),
    st.lists(st.text("abcdef0123456789", min_size=1), max_size=3).map(tuple),
)


@given(
    kept=st.lists(lines, min_size=1, max_size=5), cut=st.integers(1, 200), after=lines
)
def test_a_half_written_line_is_passed_over_and_spoils_nothing(
    tmp_path_factory: pytest.TempPathFactory,
    kept: list[erasures.Erasure],
    cut: int,
    after: erasures.Erasure,
) -> None:
    path = tmp_path_factory.mktemp("erasures") / "erasures.jsonl"
    for one in kept:
        erasures.append(path, one)
    assert erasures.read(path) == kept
    data = path.read_bytes()
    last = len(erasures.line(kept[-1]))
    path.write_bytes(data[: len(data) - min(cut, last)])
    assert erasures.read(path)[: len(kept) - 1] == kept[:-1]
    erasures.append(path, after)
    assert erasures.read(path)[-1] == after


def test_backups_older_than_the_last_erasure_are_listed_for_destruction(
    folder: Path,
) -> None:
    back_up(folder, after=-24)
    back_up(folder, after=24)
    erase(folder, [2])
    listed = wardmote("backup", "list", "--data", str(folder)).stdout.splitlines()
    assert listed[0].startswith("wardmote-20261119") and listed[0].endswith(
        "to be destroyed"
    )
    assert listed[1].startswith("wardmote-20261121") and "destroy" not in listed[1]
    assert listed[2].startswith("To be destroyed")


def test_a_hide_under_way_is_looked_at_again_and_not_done_twice(place: Town) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()
    collect(house, house.settings.pages[0].page_id)
    weigh(house)
    place.close()
    made = back_up(place.folder, after=1)
    place.clock.forward(hours=1)
    place.round()
    assert item.hidden and len(place.world.writes("hide", changed=True)) == 1
    place.close()
    done = bring_back(made.path, place.folder, place.clock(), behind="A trial.")
    assert done.gap.lost
    house = place.round(times=2)
    assert stored(house, item).hidden_by == "wardmote", "found done, by a look"
    assert len(place.world.writes("hide")) == 1
    timer = house.store.row("SELECT * FROM timers WHERE ended_at IS NULL")
    assert timer is not None, "and its promise to end holds"
    place.clock.forward(hours=30)
    place.round(times=2)
    assert not item.hidden


def test_a_hide_that_the_backup_does_not_know_comes_to_a_person(place: Town) -> None:
    post = place.post()
    place.round()
    place.close()
    made = back_up(place.folder, after=1)
    place.clock.forward(hours=1)
    item = place.comment(post, THREAT)
    place.round()
    assert item.hidden
    place.close()
    place.clock.forward(days=2)
    bring_back(made.path, place.folder, place.clock(), behind="A trial.")
    house = place.round(times=2)
    row = house.store.row(
        "SELECT reason, urgent FROM queue WHERE comment_id = ? AND closed_at IS NULL",
        (comment_id(item),),
    )
    assert row is not None and row["urgent"]
    assert log_of(place.folder)[0] == len(hashes(place.folder / "wardmote.db") or [])


def test_the_owner_hears_of_a_restore_under_a_number_that_no_mail_had(
    place: Town,
) -> None:
    place.comment(place.post(), THREAT)
    place.round()
    place.close()
    bring_back(back_up(place.folder, after=1).path, place.folder, place.clock())
    house = place.round()
    mails = (place.folder / "alerts.mbox").read_text()
    assert mails.count("A backup of Wardmote was restored") == 1
    assert house.store.value("SELECT MAX(message_id) FROM outbox") > 1_000_000
