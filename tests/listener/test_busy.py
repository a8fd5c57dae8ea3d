"""Daemon, watchdog and people at one file at once: nobody sees a locked database, and no decision is lost.

Nor does anybody who waited for their turn act on what they read before it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from listener.commands.forget import _place
from listener.decide import decide
from listener.errors import UserError
from listener.forgetting.person import erase_person
from listener.house import House
from listener.minutes.verify import verify
from listener.packs.evidence import make_pack
from listener.people.advice import seek_advice
from listener.store.comments import Kept
from listener.store.counts import beats
from listener.store.holds import holds, place_hold
from tests.listener.crowd import OWNER as CROWD_OWNER
from tests.listener.crowd import PEOPLE
from tests.listener.lives import OWNER, comment_id, stored
from tests.listener.remains import remains
from tests.listener.test_person import ASKED, FAIR, WORDS, author_of, sound, wrote
from tests.town import ROOT, RUDE, Town

ROLES = ("daemon", "watchdog", "person", "person")


def test_four_processes_on_one_file_lose_nothing_and_never_see_it_locked(
    place: Town,
) -> None:
    post = place.post()
    for number in range(12):
        place.comment(post, f"{RUDE} {number}", by=f"Person {number}")
    place.round()
    place.close()
    urls = [place.simulator.url("facebook"), place.simulator.url("x")]
    command = [sys.executable, "-m", "tests.listener.busy"]
    running = [
        subprocess.Popen(
            [*command, role, str(place.folder), *urls],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for role in ROLES
    ]
    said = [process.communicate() for process in running]
    for process, (_, err) in zip(running, said, strict=True):
        assert process.returncode == 0, err
        assert "locked" not in err
    decided = sum(int(out) for role, (out, _) in zip(ROLES, said, strict=True) if role == "person")  # fmt: skip
    house = place.open()
    kept = house.store.value("SELECT COUNT(*) FROM decisions WHERE verb = 'keep'")
    logged = house.store.value("SELECT COUNT(*) FROM entries WHERE event = 'comment_kept'")  # fmt: skip
    assert decided == kept == logged >= 12
    assert not [row for row in beats(house.store) if "locked" in row["detail"]]
    assert verify(house.store.db).sound


@pytest.mark.parametrize("begun", ["hold", "hide"])
def test_what_begins_while_an_erasure_waits_for_its_turn_keeps_the_comment(
    place: Town, begun: str
) -> None:
    place.settings(mode="assist")
    items, house = wrote(place, FAIR, RUDE + " Zanthorpe!")
    author = author_of(house)
    about = comment_id(items[1])

    def elsewhere(seam: str) -> None:
        if seam != "person:before-write":
            return
        house.seam = lambda _: None
        if begun == "hide":
            decide(house, stored(house, items[1]), "hide", OWNER, "Rude.", rule="R1")
            return
        with house.store.transaction(house.now()) as tx:
            place_hold(tx, about, OWNER.name, "Police.", tx.now + timedelta(days=30))
            tx.record("hold_placed", actor=OWNER, about=about)

    house.seam = elsewhere
    report, _ = erase_person(house, author, OWNER, ASKED)
    assert report.counts["comment"] == 1
    assert sum("one comment" in line for line in report.kept) == 1
    known = stored(house, items[1])
    assert known.erased_at is None and "Zanthorpe" in known.comment.text
    assert stored(house, items[0]).erased_at is not None and sound(house)
    (entry,) = house.store.rows("SELECT * FROM entries WHERE event = 'person_erased'")
    pages = [known.comment.page_id]
    assert json.loads(entry["details"]) == {"comments": 1, "kept": 1, "pages": pages}


def erased_meanwhile(place: Town) -> tuple[House, Kept]:
    """A house, and a comment of it that was read a moment before it was erased."""
    place.settings(mode="assist", people=PEOPLE)
    items, house = wrote(place, FAIR)
    known = stored(house, items[0])
    erase_person(house, author_of(house), CROWD_OWNER, ASKED)
    return house, known


def test_what_was_erased_while_a_hold_waited_for_its_turn_is_not_said_to_be_held(
    place: Town,
) -> None:
    house, known = erased_meanwhile(place)
    day = (house.now() + timedelta(days=30)).replace(tzinfo=None)
    with pytest.raises(UserError, match="erased already"):
        _place(house, known, CROWD_OWNER, "The police asked.", day)
    assert not holds(house.store, house.now())


def test_no_words_that_were_erased_meanwhile_are_sent_for_advice(place: Town) -> None:
    house, known = erased_meanwhile(place)
    with pytest.raises(UserError, match="erased"):
        seek_advice(house, known, CROWD_OWNER, "Is this fair?", "")
    assert remains(place.folder, *WORDS) == []


def test_no_words_that_were_erased_meanwhile_go_into_a_pack(
    place: Town, tmp_path: Path
) -> None:
    house, known = erased_meanwhile(place)
    with pytest.raises(UserError, match="nothing to hand on"):
        make_pack(house, known, CROWD_OWNER, tmp_path / "pack.zip", "police")
    assert not (tmp_path / "pack.zip").exists()
    assert remains(place.folder, *WORDS) == []
