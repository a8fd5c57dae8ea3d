"""No machine's hide outlives its time, even where the service is down or its rules are broken."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from listener.daemon import Daemon
from listener.house import House
from listener.keyring import Secrets
from listener.minutes.verify import verify
from listener.store.acts import acts_on
from listener.store.decisions import open_item_of
from listener.telling.mail import open_post
from listener.watchdog import open_watch, restore
from tests import cradle
from tests.listener.called import wardmote
from tests.listener.lives import comment_id, hidden
from tests.town import ROOT, Town, seeded

KILLED = -9


def overdue(place: Town):
    """A comment whose time has run out while nothing ran."""
    item, _ = hidden(place)
    place.close()
    place.clock.forward(hours=25)
    return item


def watch(place: Town) -> House:
    house, _ = open_watch(
        place.folder,
        now=place.clock,
        token=seeded(5),
        redirect=place.simulator.redirect,
    )
    place.house = house
    return house


def test_the_watchdog_shows_what_is_overdue_without_rules_or_scorer(
    place: Town,
) -> None:
    item = overdue(place)
    (place.folder / "rules_of_engagement.yaml").write_text("rules: [broken")
    place.settings(scorer={"engine": "nonesuch"})
    (place.folder / "rules_of_engagement.yaml").write_text("rules: [broken")
    house = watch(place)
    assert restore(house) == 1 and not item.hidden
    notices = house.store.rows("SELECT english FROM notices ORDER BY notice_id")
    assert "nobody confirmed it within 24 hours" in notices[-1]["english"]
    waits = open_item_of(house.store, comment_id(item))
    assert waits and waits["urgent"]
    entry = "SELECT rules_version FROM entries WHERE event = 'show_intended'"
    assert house.store.value(entry), "the version that it was hidden under"
    assert verify(house.store.db).sound
    assert restore(house) == 0 and len(place.world.writes("unhide")) == 1


def test_the_watchdog_lets_a_hide_be_whose_time_has_not_come(place: Town) -> None:
    item, _ = hidden(place)
    place.close()
    place.clock.forward(hours=23)
    assert restore(watch(place)) == 0 and item.hidden


def test_one_page_without_a_token_does_not_keep_another_hidden(place: Town) -> None:
    item = overdue(place)
    (place.folder / "secrets" / "x_access_token").unlink()
    house, faults = open_watch(
        place.folder, now=place.clock, redirect=place.simulator.redirect
    )
    place.house = house
    assert restore(house) == 1 and not item.hidden and len(faults) == 1


def test_overdue_hides_end_before_the_first_poll(place: Town) -> None:
    item = overdue(place)
    house = place.open()
    calls = len(place.simulator.calls)
    Daemon(house, open_post(house.settings)).one_pass()
    assert not item.hidden
    made = [call.operation for call in list(place.simulator.calls)[calls:]]
    writes = [n for n, call in enumerate(list(place.simulator.calls)[calls:]) if call.method == "POST"]  # fmt: skip
    assert writes[0] <= 2, made


def test_daemon_and_watchdog_together_show_it_once(place: Town) -> None:
    item = overdue(place)
    daemons = place.open()
    house, _ = open_watch(
        place.folder, now=place.clock, redirect=place.simulator.redirect
    )
    # The daemon comes by in the very moment in which the watchdog has written its wish.
    house.seam = lambda name: (
        restore(daemons) and None if name == "restore:before-act" else None
    )
    restore(house)
    house.close()
    assert not item.hidden and len(place.world.writes("unhide")) == 1
    verbs = [(one.verb, one.state) for one in acts_on(daemons.store, comment_id(item))]
    assert verbs == [("hide", "done"), ("show", "done")]


@pytest.mark.parametrize(
    "seam",
    ["restore:before-act", "act:before-look", "act:before-do", "act:after-do", "act:before-confirm"],
)  # fmt: skip
def test_a_watchdog_that_is_killed_anywhere_leaves_nothing_hidden_or_done_twice(
    place: Town, seam: str
) -> None:
    item = overdue(place)
    urls = [place.simulator.url("facebook"), place.simulator.url("x")]
    arguments = [str(place.folder), place.clock().isoformat(), seam, *urls]
    done = cradle.run("tests.listener.mortal_watchdog:main", *arguments)
    assert done.returncode == KILLED, done.stderr
    place.clock.forward(minutes=5)
    house = watch(place)
    restore(house)
    assert not item.hidden
    assert len(place.world.writes("unhide", changed=True)) == 1
    assert [one.state for one in acts_on(house.store, comment_id(item))] == ["done"] * 2
    assert verify(house.store.db).sound


def test_the_command_says_what_it_did_and_needs_no_rules(tmp_path: Path) -> None:
    (tmp_path / "wardmote.yaml").write_text(
        '{"pages": [{"connector": "facebook", "id": "1"}]}'
    )
    done = wardmote("watchdog", "--data", str(tmp_path))
    assert done.returncode == 2 and "nothing is hidden" in done.stderr
    assert "watchdog" in wardmote("--help").stdout


def handed_over(folder: Path, to: Path, unit: str) -> None:
    """Give a folder's files as systemd does by the unit's line, once its # is off: see systemd.exec(5)."""
    text = (ROOT / "systemd" / unit).read_text()
    (name,) = re.findall(r"^#LoadCredential=(\w+):/etc/wardmote$", text, re.MULTILINE)
    to.mkdir()
    for path in folder.iterdir():
        path.rename(to / f"{name}_{path.name}")


def test_secrets_that_the_units_hand_over_are_the_watchdogs_too(
    place: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = overdue(place)
    kept = place.folder / "secrets"
    # Each kind of the guide's table: the page's own number, keys of X, the mail server, a channel.
    for name in ("x_7_access_token", "smtp_password", "channel_teams"):
        (kept / name).write_text(f"of {name}")
    handed_over(kept, tmp_path / "handed", "wardmote-watchdog.service")
    assert not list(kept.iterdir())
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "handed"))
    restore(watch(place))
    assert not item.hidden
    keyring = Secrets(place.folder)
    token = keyring.for_page("x", "7")["access_token"]
    assert token.get_secret_value() == "of x_7_access_token"
    assert "7_access_token" not in keyring.for_connector("x")
    found = [keyring.read(name) for name in ("smtp_password", "channel_teams")]
    assert [one and one.get_secret_value() for one in found] == ["of smtp_password", "of channel_teams"]  # fmt: skip


def test_both_units_hand_over_the_same_secrets() -> None:
    lines = [
        re.findall(r"^#?LoadCredential=.*$", (ROOT / "systemd" / name).read_text(), re.MULTILINE)
        for name in ("wardmote.service", "wardmote-watchdog.service")
    ]  # fmt: skip
    assert lines[0] == lines[1] == ["#LoadCredential=wardmote:/etc/wardmote"]
    assert lines[0][0][1:] in (ROOT / "docs" / "install.md").read_text()


@pytest.mark.parametrize("name", ["wardmote.service", "wardmote-watchdog.service"])
def test_each_unit_waits_for_the_network_and_for_the_time_to_be_set(name: str) -> None:
    unit = (ROOT / "systemd" / name).read_text().partition("[Service]")[0]
    for word in ("After", "Wants"):
        (line,) = re.findall(rf"^{word}=(.*)$", unit, re.MULTILINE)
        assert line.split() == ["network-online.target", "time-sync.target"]
    assert "systemd-time-wait-sync" in (ROOT / "docs" / "install.md").read_text()


def test_the_service_may_take_its_time_to_begin() -> None:
    # 5,000 claims that are new take over a minute to be read on a small machine: by default systemd would end that after
    # 90 seconds, and each start would begin it anew.
    unit = (ROOT / "systemd" / "wardmote.service").read_text()
    (seconds,) = re.findall(r"^TimeoutStartSec=(\d+)$", unit, re.MULTILINE)
    assert int(seconds) >= 600


def test_the_units_run_the_watchdog_whether_or_not_the_service_runs() -> None:
    unit = (ROOT / "systemd" / "wardmote-watchdog.service").read_text()
    timer = (ROOT / "systemd" / "wardmote-watchdog.timer").read_text()
    assert "ExecStart=/opt/wardmote/bin/wardmote watchdog" in unit
    assert "wardmote.service" not in unit.split("[Unit]")[1]
    assert "OnUnitActiveSec=5min" in timer and "timers.target" in timer
