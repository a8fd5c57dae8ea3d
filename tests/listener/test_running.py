"""Day after day: mail, arguments, clocks, files and faults."""

from __future__ import annotations

import errno
import json
import os
import signal
import socket
import sqlite3
import sys
import threading
from contextlib import nullcontext
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from types import FrameType, SimpleNamespace
from typing import Any

import pytest

from connectors.simulator import Item
from listener.cli import run
from listener.daemon import Daemon
from listener.decide import decide
from listener.errors import UserError
from listener.house import living_house
from listener.only_one import only_one
from listener.store.comments import kept
from listener.store.counts import beats
from listener.store.faults import storage_faults
from listener.systemd import notify
from listener.tell import send
from listener.telling.mail import open_post
from listener.terminal import cell, width
from tests.listener.lives import (
    OWNER,
    stored,
)
from tests.town import ROOT, RUDE, THREAT, Town


def test_a_killed_sender_does_not_lock_the_mailbox(place: Town) -> None:
    (place.folder / "alerts.mbox.lock").write_text(
        ""
    )  # what SIGKILL between lock and unlock leaves
    place.comment(place.post(), THREAT)
    house = place.round()
    for _ in range(15):
        place.clock.forward(hours=9)
        send(house, open_post(house.settings))
    assert house.store.value("SELECT state FROM outbox") == "sent"


def test_flapping_is_not_a_mail_each_time(place: Town) -> None:
    house = place.open()
    d = Daemon(house, open_post(house.settings))
    for _ in range(10):
        place.faults.add("facebook", "*", "permission_missing")
        place.clock.forward(minutes=16)
        d.one_pass()
        place.faults.clear()
        place.clock.forward(minutes=16)
        d.one_pass()
    n = house.store.value("SELECT COUNT(*) FROM outbox WHERE kind='fault'")
    assert n <= 3


def test_a_mode_change_is_logged(place: Town) -> None:
    place.open()
    place.settings(mode="watch")
    house = place.open()
    assert any(
        "mode" in r["event"] for r in house.store.rows("SELECT event FROM entries")
    )


def test_rules_put_back_are_logged(place: Town) -> None:
    place.open()
    f = place.folder / "rules_of_engagement.yaml"
    a = f.read_text()
    f.write_text(a + "\n# x\n")
    place.open()
    f.write_text(a)
    house = place.open()
    assert (
        house.store.value("SELECT COUNT(*) FROM entries WHERE event='rules_adopted'")
        == 3
    )


def test_a_lost_scorer_in_act_is_logged_and_told(place: Town) -> None:
    place.settings(scorer={"engine": "nonesuch"})
    house = place.round()
    assert house.settings.mode == "assist" and house.store.rows("SELECT 1 FROM outbox")


def test_a_persons_free_text_is_not_in_the_skeleton(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    decide(house, stored(house, item), "keep", OWNER, "Marlow Teasel is my neighbour")
    assert "Marlow" not in json.dumps(house.store.rows("SELECT * FROM entries"))


def test_files_with_names_are_closed_to_others(place: Town) -> None:
    os.umask(0o022)
    place.comment(place.post(), THREAT)
    place.round()
    assert not [
        f.name
        for f in place.folder.iterdir()
        if f.name in ("wardmote.db", "alerts.mbox") and f.stat().st_mode & 0o077
    ]


@pytest.mark.parametrize(
    "args",
    [
        ["run", "--data", "/tmp/nowhere"],
        ["decide", "9" * 23, "keep"],
        ["decide", "²", "keep"],
        ["undo", "9" * 23],
        ["undo", "NUMBER"],
        ["queue", "three"],
        ["queue", "--limit", "all"],
        ["queue", "--limit", "9" * 23],
        ["log", "show", "--about", "\udcff"],
    ],
)
def test_odd_arguments_get_one_sentence_that_helps(
    place: Town, args: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    place.round()
    place.close()
    extra = [] if "--data" in args else ["--data", str(place.folder)]
    run([*args, *extra])
    e = capsys.readouterr().err
    assert "inside Wardmote" not in e and "valid integer" not in e


FULL = "database or disk is full", "database is locked", "disk I/O error"


@pytest.mark.parametrize("verb", ["run", "once"])
@pytest.mark.parametrize("fault", [*FULL, "another", "no space", "garbage"])
def test_what_passes_by_itself_ends_the_service_so_that_it_is_started_again(
    place: Town, monkeypatch: pytest.MonkeyPatch, fault: str, verb: str
) -> None:
    place.round()
    place.close()

    def fail(*_: object, **__: object) -> None:
        with storage_faults(place.folder / "wardmote.db"):
            if fault == "no space":
                raise OSError(errno.ENOSPC, "No space left on device")
            raise sqlite3.OperationalError(fault)

    if fault == "garbage":  # no starting again makes it a database
        for path in place.folder.glob("wardmote.db*"):
            path.write_bytes(b"no database, and long enough to be looked at " * 99)
    elif fault != "another":
        monkeypatch.setattr(Daemon, "__init__", fail)
    with only_one(place.folder) if fault == "another" else nullcontext():
        code = run([verb, "--data", str(place.folder)])
    assert code == (75 if verb == "run" and fault != "garbage" else 2)
    unit = (ROOT / "systemd" / "wardmote.service").read_text()
    assert "Restart=on-failure" in unit and "RestartPreventExitStatus=2\n" in unit


def test_log_show_about_gives_the_last(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.comment(place.post(), THREAT)
    place.round()
    place.close()
    a = ["log", "show", "--data", str(place.folder), "--about", "1"]
    run(a)
    x = capsys.readouterr().out.splitlines()
    run([*a, "--last", "1"])
    assert capsys.readouterr().out.splitlines() == x[-1:]


def test_a_breaker_stops_hides_not_yet_carried_out(place: Town) -> None:
    place.faults.add("facebook", "hide", "service_down")
    p = place.post()
    its = [
        place.comment(
            p,
            f"I'm coming to your house tonight and I will break your legs, number {n}.",
            by=f"P {n}",
        )
        for n in range(14)
    ]
    house = place.round()
    place.faults.clear()
    assert house.store.rows("SELECT 1 FROM breakers")
    place.round(house)
    assert not any(item.hidden for item in its)


def test_a_locked_database_does_not_end_the_daemon_for_good(place: Town) -> None:

    house = place.open()
    house.store.db.conn.execute("PRAGMA busy_timeout=100")
    c = sqlite3.connect(place.folder / "wardmote.db")
    c.execute("BEGIN IMMEDIATE")
    place.comment(place.post(), "hi")
    place.clock.forward(minutes=20)
    Daemon(house, open_post(house.settings)).one_pass()


@pytest.mark.parametrize(
    "address", ["press@", "@council.example", "a b@council.example", "x"]
)
def test_a_wrong_address_is_refused_when_the_settings_are_read(
    place: Town, address: str
) -> None:
    place.settings(alerts={"owner": ["owner@council.example"], "comms": [address]})
    with pytest.raises(UserError, match="comms"):
        place.open()


@pytest.mark.parametrize("letters", ["a", "a ", "木", "e\u0301", "\u200b"])
def test_a_cell_is_as_wide_as_asked_however_long_the_comment(letters: str) -> None:
    assert width(cell(letters * 200_000, 90)) == 90


def test_a_command_beside_a_playing_demo_speaks_to_the_same_world(
    tmp_path: Path,
) -> None:
    from listener.only_one import only_one

    folder = tmp_path / "demo"
    assert run(["demo", "--speed", "8", "--data", str(folder)]) == 0
    with only_one(folder), living_house(folder) as house:
        item = house.store.row(
            """SELECT item_id, comment_id FROM queue JOIN comments USING (comment_id) WHERE closed_at IS NULL
            AND comment_id LIKE 'facebook%' AND hidden_by IS NULL AND kind = 'comment' AND can_hide = 1"""
        )
        assert item
        arguments = [
            "--rule",
            "R1",
            "--reason",
            "rude",
            "--as",
            "Wren",
            "--data",
            str(folder),
        ]
        assert run(["decide", str(item["item_id"]), "hide", *arguments]) == 0
        found = kept(house.store, item["comment_id"])
        assert found and found.hidden_by == "Wren"
        sight = house.connectors[found.comment.page_id].look(
            found.comment.comment_id, found.comment.native_id
        )
        assert sight.hidden, "the world of the daemon has it too"


def test_a_dead_token_is_said_with_where_to_put_the_new_one(place: Town) -> None:
    place.faults.add("facebook", "*", "token_expired")
    house = place.round()
    faults = [
        row["detail"] for row in beats(house.store) if row["name"].startswith("fault:")
    ]
    assert len(faults) == 1 and "secrets/facebook_page_token" in faults[0]


def test_a_clock_that_is_set_back_makes_nothing_wait_until_it_has_caught_up(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    class OfTheTown(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return place.clock.moment.replace(tzinfo=None)

    given = {"datetime": OfTheTown, "timedelta": timedelta}
    monkeypatch.setattr("schedule.datetime", SimpleNamespace(**given))
    post, right = place.post(), place.clock.moment
    place.clock.forward(hours=1)
    house, threats = place.open(), list[Item]()
    judged = "SELECT COUNT(*) FROM judgements"

    def tick() -> None:
        d._wake.put(None)
        place.clock.forward(seconds=10)
        if not threats:
            place.clock.moment = right
            threats.append(place.comment(post, THREAT))

    d = Daemon(house, open_post(house.settings), on_tick=tick)
    over = right + timedelta(minutes=3)
    d.run(until=lambda: bool(threats) and place.clock.moment > over)
    assert house.store.value(judged) == 1, "the page was read, and the owner told"


def test_a_signal_that_comes_at_any_moment_of_the_loop_does_not_lock_it(
    place: Town,
) -> None:
    house, ticks, seen = place.open(), list[int](), set[tuple[str, int]]()
    d = Daemon(house, open_post(house.settings), on_tick=lambda: ticks.append(1))

    def line_by_line(frame: FrameType, what: str, _: object) -> Any:  # fmt: skip
        code = frame.f_code
        if code.co_name not in ("run", "set", "clear", "wait", "is_set", "__enter__"):
            return None
        mine = code.co_filename.endswith(("listener/daemon.py", "threading.py"))
        if mine and what == "line" and (code.co_name, frame.f_lineno) not in seen:
            seen.add((code.co_name, frame.f_lineno))
            d.poll_now()
        return line_by_line if mine else None

    def too_long(*_: object) -> None:
        raise TimeoutError("the loop stands still")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(60)
    sys.settrace(line_by_line)
    try:
        d.run(until=lambda: len(ticks) > 3)
    finally:
        sys.settrace(None)
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
    assert seen


def test_a_sign_of_life_that_nobody_reads_holds_nothing_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(tmp_path / "notify")
    monkeypatch.setenv("NOTIFY_SOCKET", path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(path)
        thread = threading.Thread(target=lambda: [notify("WATCHDOG=1") for _ in range(2000)], daemon=True)  # fmt: skip
        thread.start()
        thread.join(20)
        assert not thread.is_alive()
