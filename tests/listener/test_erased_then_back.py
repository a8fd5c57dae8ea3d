"""A comment that was erased as gone, and stood on the page again later, outlives a restore; its request does, too."""

from __future__ import annotations

import sqlite3
import tracemalloc
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.forgetting.erasing import erase_again
from listener.forgetting.erasures import Erasure, append
from listener.forgetting.person import erase_person
from listener.house import House, open_store
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.store.backup import hashes_of_entries, recorded_erasures
from listener.store.forgetting import erase_payloads_of
from listener.store.persons import people
from tests.listener.lives import OWNER, comment_id, stored
from tests.listener.vault import back_up, bring_back, data_folder, everything, say
from tests.town import MORNING, THREAT, Town


def erased_and_back(place: Town) -> tuple[Item, House]:
    """A threat that waits for a person, was erased as gone, and stands on the page again."""
    item = place.comment(place.post(), THREAT, by="Quillon Vexworth")
    house = place.round()
    place.world.delete(item)
    place.round(times=8)
    assert stored(house, item).erased_at
    item.deleted_at = None
    place.round(times=4)
    return item, house


def restored(place: Town) -> House:
    """The house after a backup was made now, and brought back five minutes later."""
    place.close()
    made = back_up(place.folder, after=(place.clock() - MORNING) / timedelta(hours=1))
    place.clock.forward(minutes=5)
    bring_back(made.path, place.folder, place.clock(), erase_again, behind="A trial.")
    return place.open()


def waiting(house: House, item: Item) -> list[int]:
    query = "SELECT urgent FROM queue WHERE comment_id = ? AND closed_at IS NULL"
    return [row["urgent"] for row in house.store.rows(query, (comment_id(item),))]


def test_a_restore_leaves_the_words_that_stood_again_when_the_backup_was_made(
    place: Town,
) -> None:
    place.settings(mode="watch")
    item, house = erased_and_back(place)
    assert waiting(house, item) == [1]
    house = restored(place)
    assert stored(house, item).comment.text == THREAT
    assert waiting(house, item) == [1], "and a person is still to look at it"
    assert verify(house.store.db).sound and not disagreements(house.store.db)


def test_a_restore_erases_them_where_they_were_erased_again_since(place: Town) -> None:
    place.settings(mode="watch")
    item, _ = erased_and_back(place)
    place.close()
    made = back_up(place.folder, after=(place.clock() - MORNING) / timedelta(hours=1))
    place.world.delete(item)
    place.open()
    place.round(times=8)
    place.close()
    bring_back(made.path, place.folder, place.clock(), erase_again, behind="A trial.")
    assert stored(place.open(), item).comment.text == "(erased)"


def test_a_restore_leaves_alone_what_the_backup_knows_as_erased(place: Town) -> None:
    place.settings(mode="watch")
    item = place.comment(place.post(), THREAT)
    house = place.round()
    place.world.delete(item)
    place.round(times=8)
    erased_at = stored(house, item).erased_at
    assert erased_at and stored(restored(place), item).erased_at == erased_at


@pytest.mark.parametrize("mode", ["watch", "act"])
def test_a_request_is_carried_out_after_a_restore_though_the_comment_was_erased_as_gone(
    place: Town, mode: str
) -> None:
    place.settings(mode=mode)
    _, house = erased_and_back(place)
    (person,) = people(house.store, "vexworth")
    place.close()
    made = back_up(place.folder, after=(place.clock() - MORNING) / timedelta(hours=1))
    place.clock.forward(minutes=5)
    erase_person(place.open(), person.author, OWNER, "They asked.")
    place.close()
    bring_back(made.path, place.folder, place.clock(), erase_again, behind="A trial.")
    known = place.open().store.row("SELECT erased_at, erase_asked_at FROM comments")
    assert known and (known["erased_at"] or known["erase_asked_at"])


@pytest.mark.parametrize("known", ["in the list", "in the log"])
def test_an_erasure_reaches_no_entry_of_another_branch_of_the_log_under_its_number(
    tmp_path: Path, known: str
) -> None:
    folder = data_folder(tmp_path / "data")
    early = back_up(folder).path
    say(folder, 5, MORNING + timedelta(hours=1))
    late = back_up(folder, after=2).path
    bring_back(early, folder, MORNING + timedelta(hours=3), behind="By mistake.")
    say(folder, 5, MORNING + timedelta(hours=4))
    store = open_store(folder)
    number = store.value("SELECT MAX(seq) FROM payloads WHERE seq <= 11")
    with store.transaction(MORNING + timedelta(hours=5)) as tx:
        erase_payloads_of(tx, [number])
        tx.record("payloads_erased", details={"seqs": [number]})
        hashes = tuple(hashes_of_entries(tx.store, [number]))
        one = Erasure(tx.at, (number,), hashes=hashes)
    store.close()
    if known == "in the list":
        append(folder / "erasures.jsonl", one)
        (folder / "wardmote.db").unlink()
    done = bring_back(late, folder, behind="It was the wrong one.")
    assert done.blanked == 0
    assert "the words of a resident 4" in everything(folder)


MANY = """INSERT INTO entries WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 21000)
    SELECT i, '2026-11-20T10:00:00.000000+00:00', 'comment_seen', 'wardmote', 'daemon', 'x', '', '', '', '{}', 'c', 'p',
    printf('%064d', i) FROM n"""


def test_what_a_log_tells_of_erasures_is_read_without_holding_the_whole_log(
    tmp_path: Path,
) -> None:
    folder = data_folder(tmp_path / "data")
    store = open_store(folder)
    with store.transaction(MORNING) as tx:
        tx.record("payloads_erased", details={"seqs": [2, 3]})
        expected = tuple(hashes_of_entries(tx.store, [2, 3]))
    store.close()
    with closing(sqlite3.connect(folder / "wardmote.db")) as db, db:
        db.execute(MANY)
    tracemalloc.start()
    (one,) = recorded_erasures(folder / "wardmote.db")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (one.seqs, one.hashes) == ((2, 3), expected)
    assert most < 500_000, "20,000 hashes take four times that"
