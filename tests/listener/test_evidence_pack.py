"""An evidence pack: whole, locked, proved, in the log, and made by those who may."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyotp
import pytest
import pyzipper

from connectors.base import Proof
from connectors.simulator import Item
from listener.decide import decide
from listener.errors import UserError
from listener.forgetting.forget import forget_now
from listener.house import House
from listener.minutes.verify import verify
from listener.minutes.writer import Actor
from listener.packs.evidence import Pack, make_pack
from listener.people.codes import make_code
from listener.store.comments import Kept, kept
from listener.store.persons import record_of
from listener.store.reviewing import accesses
from tests.listener.crowd import COMMS, DELEGATE, OWNER, PEOPLE, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.test_feed_settings import shown
from tests.town import RUDE, THREAT, Town, seeded


@pytest.fixture
def house(place: Town) -> House:
    place.settings(people=PEOPLE, mode="assist", scorer={"engine": "nonesuch"})
    return place.open()


def said(place: Town, house: House, text: str = THREAT) -> tuple[Item, Kept]:
    item = place.comment(place.post(), text, by="Odo Fernhill")
    place.round(house)
    known = kept(house.store, comment_id(item))
    assert known is not None
    return item, known


def made(house: House, known: Kept, actor: Actor = OWNER, name: str = "pack.zip", **more: Any) -> Pack:  # fmt: skip
    to = house.folder / name
    return make_pack(house, known, actor, to, "police", token=seeded(5), **more)


def opened(pack: Pack, passphrase: str = "") -> dict[str, bytes]:
    with pyzipper.AESZipFile(io.BytesIO(pack.path.read_bytes())) as file:
        file.setpassword((passphrase or pack.passphrase).encode())
        return {name: file.read(name) for name in file.namelist()}


def test_a_pack_holds_words_thread_times_captures_and_proofs(
    place: Town, house: House
) -> None:
    _, known = said(place, house)
    files = opened(made(house, known, effect="I no longer hold surgeries alone."))
    story = files["3-WHAT-WAS-SAID-AND-DONE.txt"].decode()
    assert THREAT in story and "Odo Fernhill" in story and known.comment.permalink in story  # fmt: skip
    assert " UTC (" in story and "It is visible now." in story
    assert "It does not name an offence" in story
    assert b"call 999" in files["1-READ-THIS-FIRST.txt"].lower()
    assert "Operation Ford" in files["2-DARLLENWCH-HWN-YN-GYNTAF.txt"].decode()
    assert b"I no longer hold surgeries alone." in files["4-FOR-YOU-TO-FILL-IN.txt"]
    (capture,) = (name for name in files if name.startswith("captures/") and name.endswith(".json"))  # fmt: skip
    assert json.loads(files[capture])["comment"]["text"] == THREAT
    assert b"<script" not in files[capture.replace(".json", ".html")]


def test_every_fingerprint_in_the_pack_is_right(place: Town, house: House) -> None:
    _, known = said(place, house)
    files = opened(made(house, known))
    sums = dict(line.split("  ")[::-1] for line in files.pop("SHA256SUMS").decode().splitlines())  # fmt: skip
    assert sums == {n: hashlib.sha256(data).hexdigest() for n, data in files.items()}


def test_its_proofs_hold_without_wardmote(
    place: Town, house: House, tmp_path: Path
) -> None:
    _, known = said(place, house)
    files = opened(made(house, known))
    for name, data in files.items():
        (tmp_path / "out" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / name).write_bytes(data)
    proofs = [name for name in files if name.endswith(".tlog-proof")]
    taken = [e["seq"] for e in house.store.rows("SELECT seq FROM entries WHERE event = 'evidence_captured'")]  # fmt: skip
    assert f"log/entry-{taken[0]}.tlog-proof" in proofs
    for name in proofs:
        command = [sys.executable, "-I", "log/verify_minutes.py", name, "--key", "log/minutes.pub"]  # fmt: skip
        ran = subprocess.run(
            command, cwd=tmp_path / "out", capture_output=True, check=False
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr


def test_it_says_that_only_the_whole_file_shows_a_changed_story(
    place: Town, house: House
) -> None:
    """Whoever changes file 3 can make SHA256SUMS anew, and every receipt still holds."""
    _, known = said(place, house)
    files = opened(made(house, known))
    first = files["1-READ-THIS-FIRST.txt"].decode()
    assert "can change SHA256SUMS as well" in first and "evidence_exported" in first
    (capture,) = (json.loads(data) for name, data in files.items() if name.endswith(".json"))  # fmt: skip
    (picture,) = (data.decode() for name, data in files.items() if name.endswith(".html"))  # fmt: skip
    assert capture["rendering"] == picture


def test_nobody_reads_it_without_the_passphrase(place: Town, house: House) -> None:
    _, known = said(place, house)
    pack = made(house, known)
    data = pack.path.read_bytes()
    assert THREAT.encode() not in data and b"Fernhill" not in data
    assert stat.S_IMODE(pack.path.stat().st_mode) == 0o600
    with pytest.raises(RuntimeError):
        opened(pack, "another-phrase")
    log = json.dumps(house.store.rows("SELECT * FROM entries"))
    payloads = json.dumps(house.store.rows("SELECT body FROM payloads"))
    assert pack.passphrase not in log + payloads


def test_that_it_was_made_stands_in_the_log_with_who_and_for_whom(
    place: Town, house: House
) -> None:
    _, known = said(place, house)
    pack = made(house, known, DELEGATE)
    (entry,) = house.store.rows("SELECT * FROM entries WHERE event = 'evidence_exported'")  # fmt: skip
    assert entry["role"] == "delegate"
    assert json.loads(entry["details"])["sha256"] == pack.sha256
    assert pack.sha256 == hashlib.sha256(pack.path.read_bytes()).hexdigest()
    assert verify(house.store.db).sound


def test_earlier_breaches_that_a_person_confirmed_are_named_and_no_others(
    place: Town, house: House
) -> None:
    first, confirmed = said(place, house, RUDE)
    second, kept_one = said(place, house, "You are a silly little man, do shut up!!")
    decide(house, confirmed, "hide", OWNER, "It is abuse.", rule="R2")
    decide(house, kept_one, "keep", OWNER, "It is only rude.")
    place.round(house)
    _, known = said(place, house)
    story = opened(made(house, known))["3-WHAT-WAS-SAID-AND-DONE.txt"].decode()
    assert f"rule 2, comment {comment_id(first)}" in story
    assert comment_id(second) not in story


def test_what_was_fixed_already_is_not_fixed_again(place: Town, house: House) -> None:
    item, known = said(place, house)
    made(house, known)
    made(house, known, name="again.zip")
    count = "SELECT COUNT(*) FROM evidence"
    assert house.store.value(count) == 1
    place.world.edit(item, f"{THREAT} And soon.")
    place.round(house)
    edited = kept(house.store, comment_id(item))
    assert edited is not None
    files = opened(made(house, edited, name="edited.zip"))
    assert house.store.value(count) == 2
    assert sum(name.endswith(".json") for name in files) == 2


@pytest.mark.parametrize("actor", [COMMS, Actor("Nobody Known", "admin")])
def test_those_who_may_not_read_the_queue_make_no_pack(
    place: Town, house: House, actor: Actor
) -> None:
    _, known = said(place, house)
    with pytest.raises(UserError, match=f"^Somebody who is {actor.role} may not make"):
        made(house, known, actor)
    fixed_by = house.store.rows("SELECT role FROM entries WHERE event = 'evidence_captured'")  # fmt: skip
    assert [row["role"] for row in fixed_by] == ["daemon"], "as the threat was seen"


def test_a_reviewer_makes_one_for_a_reason_and_the_owner_is_told(
    place: Town, house: House
) -> None:
    _, known = said(place, house)
    with pytest.raises(UserError, match="say why you need it, with --reason"):
        made(house, known, REVIEWER)
    with pytest.raises(UserError, match="code from their own phone"):
        made(house, known, REVIEWER, reason="The police asked.")
    proof = Proof(REVIEWER.name, house.now())
    assert made(house, known, REVIEWER, reason="The police asked.", proof=proof).files > 5  # fmt: skip
    (opened_once,) = accesses(house.store, 0, 10)
    assert (
        opened_once["kind"] == "author" and "The police asked." in opened_once["body"]
    )
    assert opened_once["person"] == REVIEWER.name
    assert opened_once["comment_id"] == known.comment.comment_id
    (message,) = house.store.rows("SELECT * FROM outbox WHERE kind = 'access'")
    assert message["audience"] == "owner" and REVIEWER.name in message["body"]
    record = record_of(house.store, known.comment.comment_id)
    assert [one["role"] for one in record["opened"]] == ["reviewer"]


def test_the_owner_s_own_pack_is_no_opening_of_words(place: Town, house: House) -> None:
    _, known = said(place, house)
    made(house, known)
    assert accesses(house.store, 0, 10) == []


def test_the_command_asks_a_reviewer_for_the_code(
    place: Town, house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    _, known = said(place, house)
    place.close()
    given = ["--data", str(place.folder), "--as", REVIEWER.name, "--for", "police", "--to", str(place.folder / "pack.zip")]  # fmt: skip
    code, text = shown(capsys, "evidence", known.comment.comment_id, *given, "--reason", "Asked.")  # fmt: skip
    assert code == 2 and "Give it with --code" in text


@pytest.mark.parametrize("where", ["before-entry", "after-entry"])
def test_a_crash_leaves_no_pack_that_the_log_does_not_know(
    place: Town, house: House, where: str
) -> None:
    _, known = said(place, house)

    def crash(seam: str) -> None:
        if seam == f"pack:{where}":
            raise KeyboardInterrupt

    house.seam = crash
    with pytest.raises(KeyboardInterrupt):
        made(house, known)
    assert not (house.folder / "pack.zip").exists()
    house.seam = lambda name: None
    assert made(house, known).path.exists()


def test_a_pack_never_writes_over_a_file(place: Town, house: House) -> None:
    _, known = said(place, house)
    (house.folder / "pack.zip").write_text("mine")
    with pytest.raises(UserError, match="is there already"):
        made(house, known)
    assert (house.folder / "pack.zip").read_text() == "mine"


def test_where_nothing_is_left_there_is_no_pack(place: Town, house: House) -> None:
    item, known = said(place, house, RUDE)
    place.world.delete(item)
    place.round(house)
    place.clock.forward(days=400)
    forget_now(house)
    known = kept(house.store, comment_id(item)) or known
    with pytest.raises(UserError, match="nothing to hand on"):
        made(house, known)


def test_the_command_prints_the_passphrase_once_and_what_to_do_first(
    place: Town, house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    _, known = said(place, house)
    make_code(house, OWNER.name, seeded(1))
    phone = pyotp.TOTP((place.folder / "keys" / "totp" / OWNER.name).read_text())
    place.close()
    place.world.save(place.folder / "world.json")
    settings = place.folder / "wardmote.yaml"
    settings.write_text(json.dumps(json.loads(settings.read_text()) | {"world": "world.json"}))  # fmt: skip
    to = place.folder / "from-the-command.zip"
    asked = ["evidence", known.comment.comment_id, "--data", str(place.folder),
        "--as", OWNER.name, "--for", "police", "--to", str(to)]  # fmt: skip
    code, text = shown(capsys, *asked)
    assert code == 2 and "--code" in text and not to.exists(), "the owner's, too"
    code, text = shown(capsys, *asked, "--code", phone.now())
    assert code == 0 and to.exists()
    assert "Passphrase:" in text and "Call 999" in text
    code, text = shown(capsys, "evidence", "999999", "--data", str(place.folder), "--for", "police", "--to", "x.zip", "--as", OWNER.name)  # fmt: skip
    assert code == 2
