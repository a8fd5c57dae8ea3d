"""The name of a message is the same at each try, and the same for no other, on whatever computer and after any restore."""

from __future__ import annotations

import mailbox
from dataclasses import replace
from pathlib import Path

import pytest
import responses

from listener.claims.handling import acknowledge
from listener.settings import AlertSettings, load_settings
from listener.store.lapsing import erase_messages
from listener.store.messages import put_out, waiting
from listener.telling.blanking import blank_mails
from listener.telling.mail import MailboxFile, open_post
from tests.listener.newsroom import COMMS, Newsroom, newsroom
from tests.listener.test_channel_services import OWN
from tests.listener.test_channels import TEAMS, keep_address
from tests.listener.test_tell_once import message


def sent_by(room: Newsroom, words: str) -> str:
    """The Message-ID under which a message left."""
    with room.house.store.transaction(room.clock()) as tx:
        put_out(tx, once=words, kind="test", audience="owner", subject=words, body=words)  # fmt: skip
        tx.record("test_put_out")
    room.tick(minutes=1)
    return str(room.mails("owner@council.example")[-1]["Message-ID"])


def test_the_first_message_of_two_computers_has_two_names(tmp_path: Path) -> None:
    names = set()
    for folder in ("here", "there"):
        with newsroom(tmp_path / folder) as room:
            names.add(sent_by(room, "the same words"))
    assert len(names) == 2 and all("localhost" not in name for name in names)


def test_a_number_that_a_restored_backup_hands_out_again_makes_another_name(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        post = open_post(room.house.settings)
        first = message()
        again = replace(first, created_at="2026-11-20T09:00:00.000001+00:00")
        for one in (first, again, replace(first, sending_at="2026-11-20T09:00:02+00:00")):  # fmt: skip
            post.deliver(one)
        names = [mail["Message-ID"] for mail in mailbox.mbox(room.house.folder / "alerts.mbox")]  # fmt: skip
        assert len(names) == len(set(names)) == 2, "a retry is known by its name"


def test_a_web_address_gets_the_same_key_for_each_try_and_no_other_gets_it(
    tmp_path: Path,
) -> None:
    keys: list[str] = []
    for folder in ("here", "there"):
        with newsroom(tmp_path / folder, alerts={"channels": [TEAMS]}) as room:
            keep_address(room, "teams", OWN)
            room.spread(6)
            alert = next(one for one in waiting(room.house.store, room.clock()) if one.audience == "channel:teams")  # fmt: skip
            with responses.RequestsMock() as web:
                web.post(OWN)
                for _ in range(2):
                    open_post(load_settings(room.house.folder)).deliver(alert)
                keys += [call.request.headers["Idempotency-Key"] for call in web.calls]
    assert keys[0] == keys[1] != keys[2] == keys[3]


def test_a_key_changes_if_and_only_if_the_words_do(tmp_path: Path) -> None:
    """A server that remembers a key with its words refuses, or passes over, other words under the same key."""
    with newsroom(tmp_path / "data", alerts={"channels": [TEAMS]}) as room:
        keep_address(room, "teams", OWN)
        room.spread(24)
        sent: list[tuple[str, str]] = []
        with responses.RequestsMock() as web:
            web.post(OWN, status=500)
            for minutes in (1, 5, 30, 90, 180):  # from the fourth on it is late
                room.tick(minutes=minutes)
            acknowledge(room.house, room.open()["incident_id"], COMMS)
            room.tick(hours=2)
            ids = [row["message_id"] for row in room.house.store.rows("SELECT message_id FROM outbox")]  # fmt: skip
            with room.house.store.transaction(room.clock()) as tx:
                erase_messages(tx, ids)
                tx.record("words_erased")
            room.tick(hours=2)
            for call in web.calls:
                body = call.request.body.decode()
                sent.append((call.request.headers["Idempotency-Key"], body))
        said: dict[str, list[str]] = {}
        for key, body in sent:
            said.setdefault(key.partition(".")[0], []).append(body)
        assert len({key for key, _ in sent}) == len(set(sent))
        tries = max(said.values(), key=len)
        assert len(tries) >= 5 and len(set(tries)) == 2, "but for the erased words"
        for key, body in sent:
            assert "Written at 10:00 GMT on Friday 20 November" in body
            assert "Ysgrifennwyd am 10:00 GMT ddydd Gwener, 20/11" in body


@pytest.mark.parametrize("words", ["First.\nSecond.", "Other words."])
def test_what_left_under_its_old_name_is_known_and_another_of_that_name_is_not(
    tmp_path: Path, words: str
) -> None:
    path = tmp_path / "box"
    box = MailboxFile(path, AlertSettings(owner=("a@b.example",)), mark="0123456789abcdef")  # fmt: skip
    box.deliver(message())
    name = b"wardmote-1.20261120T090000000000@0123456789abcdef"
    assert name in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(name, b"wardmote-1@localhost"))
    box.deliver(message(sending_at="2026-11-20T09:00:01+00:00"))
    assert len(mailbox.mbox(path)) == 1, "it left before the names were longer"
    other = message(body=words, created_at="2026-11-20T09:30:00+00:00", sending_at="2026-11-20T09:30:01+00:00")  # fmt: skip
    box.deliver(other)
    assert len(mailbox.mbox(path)) == 2, "written at another time, it is another"


def test_words_are_erased_from_the_mailbox_under_old_and_new_names(
    tmp_path: Path,
) -> None:
    path = tmp_path / "box"
    box = MailboxFile(path, AlertSettings(owner=("a@b.example",)), mark="0123456789abcdef")  # fmt: skip
    box.deliver(message(1, body="Of the first."))
    name = b"wardmote-1.20261120T090000000000@0123456789abcdef"
    path.write_bytes(path.read_bytes().replace(name, b"wardmote-1@localhost"))
    box.deliver(message(2, body="Of the second."))
    box.deliver(message(3, body="Of the third."))
    assert blank_mails(path, [1, 2]) == 2
    left = path.read_text()
    assert "Of the first." not in left and "Of the second." not in left
    assert "Of the third." in left
