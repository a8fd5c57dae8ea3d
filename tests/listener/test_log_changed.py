"""Of a log that somebody changed nothing is handed out as if it were sound: not by a command, and not by the desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.errors import UserError
from listener.minutes.heads import note_head
from listener.own_names import HEADS_NAME
from listener.reviewing.proving import receipt_of
from tests.listener.called import Call
from tests.listener.crowd import REVIEWER
from tests.listener.office import office
from tests.listener.test_agree import forge, life
from tests.town import THREAT, Town

FORGED = "UPDATE entries SET reason = 'Forged.' WHERE seq = 3"
NOT_SOUND = (
    "The log is NOT sound. First bad entry: 3. It was changed after it was written."
)


@pytest.fixture
def changed(place: Town) -> Path:
    """A data folder with a signed head, and an entry before it that is not as it was."""
    house = life(place)
    note_head(house.store.db, house.heads, "2026-11-20T11:00:00+00:00")
    forge(house, FORGED)
    place.close()
    return place.folder


def test_no_receipt_is_given_and_nothing_is_signed(
    changed: Path, wardmote: Call, tmp_path: Path
) -> None:
    heads, to = (changed / HEADS_NAME).read_bytes(), tmp_path / "receipt"
    for number in ("3", "4"):
        done = wardmote("log", "prove", number, "--out", str(to), "--data", str(changed))  # fmt: skip
        assert done.returncode == 1 and done.stderr.startswith(NOT_SOUND)
        assert "no receipt was written" in done.stderr and not to.exists()
    done = wardmote("log", "checkpoint", "--data", str(changed))
    assert (done.returncode, done.stdout) == (1, "") and NOT_SOUND in done.stderr
    assert (changed / HEADS_NAME).read_bytes() == heads


@pytest.mark.parametrize("form", ["jsonl", "csv", "sqlite"])
def test_a_copy_is_made_and_said_to_prove_nothing(
    changed: Path, wardmote: Call, tmp_path: Path, form: str
) -> None:
    to = tmp_path / "copy"
    done = wardmote("log", "export", str(to), "--format", form, "--data", str(changed))
    assert done.returncode == 1 and list(to.iterdir())
    assert NOT_SOUND in done.stderr and "proves nothing" in done.stderr


def test_what_lacks_a_node_or_holds_another_entry_is_not_proved(place: Town) -> None:
    house = life(place)
    now = house.now()
    forge(house, FORGED)
    with pytest.raises(UserError, match="Entry 3 was changed after it was written"):
        receipt_of(house.store, place.folder, 3, now)
    forge(house, "DELETE FROM nodes")
    with pytest.raises(UserError, match="log is not whole"):
        receipt_of(house.store, place.folder, 2, now)


def test_the_desk_hands_nothing_out(tmp_path: Path) -> None:
    with office(tmp_path / "data") as desk:
        desk.here.comment(THREAT)
        reader = desk.sign_in(REVIEWER)
        forge(desk.here.house, FORGED.replace("3", "2"))
        reader.get("/minutes/2/receipt")
        assert reader.status == 409 and "cannot be proved" in reader.page.words
        before = len(desk.here.events("access"))
        reader.get("/copies")
        reader.send("/copies", form="csv", reason="The yearly audit.", code=desk.here.code(REVIEWER))  # fmt: skip
        assert reader.status == 409 and "not as it was written" in reader.page.words
        assert len(desk.here.events("access")) == before
