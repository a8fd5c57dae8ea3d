"""A restored database lets nobody in by what was used up after its backup was made, and forgets by every list it finds."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from listener.backups.backup import make_backup
from listener.forgetting.erasures import Erasure, append
from listener.minutes.verify import verify
from listener.own_names import ERASURES_NAME
from listener.store.counts import last_details
from listener.store.logins import recovery_left, save_recovery, use_recovery
from tests.listener.called import wardmote
from tests.listener.crowd import OWNER
from tests.listener.office import office
from tests.listener.vault import back_up, bring_back, data_folder


def test_recovery_codes_and_sign_ins_of_before_a_restore_hold_no_more(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        here = desk.here
        browser, house = desk.sign_in(OWNER), here.house
        with house.store.transaction(house.now()) as tx:
            tx.record("recovery_made")
            save_recovery(tx, OWNER.name, ["one", "two"])
        browser.get("/home")
        assert browser.path == "/home"
        made = make_backup(house.store, house.settings, house.now())
        with house.store.transaction(house.now() + timedelta(minutes=1)) as tx:
            tx.record("recovery_used")
            assert use_recovery(tx, OWNER.name, "one")
        here.place.close()
        done = wardmote(
            "restore", str(made.path), "--data", str(here.place.folder), "--as", OWNER.name,
            "--behind", "A trial.",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert "used since: recovery codes, sessions." in done.stdout
        here.house = here.place.open()
        assert recovery_left(here.house.store, OWNER.name) == 0
        query = "SELECT COUNT(*) FROM desk_sessions WHERE ended_at IS NULL"
        assert here.house.store.value(query) == 0
        said = last_details(here.house.store, "backup_restored")
        assert (said["recovery_codes"], said["sessions"]) == (2, 1)
        assert verify(here.house.store.db).sound


def test_a_list_that_is_handed_in_is_read_beside_the_one_that_lies_with_the_backup(
    tmp_path: Path,
) -> None:
    made = back_up(data_folder(tmp_path / "data"))
    beside, handed = made.path.with_name(ERASURES_NAME), tmp_path / "kept.jsonl"
    for number, path in ((2, beside), (4, handed)):
        append(path, Erasure(made.made_at.isoformat(), (number,)))
    done = bring_back(made.path, tmp_path / "new", erasures=handed)
    assert done.blanked == 2
