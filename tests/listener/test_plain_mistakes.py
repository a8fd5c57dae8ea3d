"""Mistakes that a person makes at the keyboard: each is one true sentence, and nothing is said to be done that is not."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click
import pytest

from listener.beginning.answers import number_of
from listener.cli import run
from listener.cli import wardmote as every_command
from listener.errors import UserError
from listener.settings import load_settings
from tests.listener.called import wardmote
from tests.listener.crowd import crowd
from tests.listener.lives import OWNER, stored
from tests.town import ROOT, RUDE, Town

SHUT_OUT = """
import os, sys
from listener.cli import run
asked = [["status"], ["init", "--owner", "A Sample", "--page", "facebook:1", "--no-ask"]]
for words in asked:
    run([*words, "--data", "/proc/nothing/there"])  # what it needs is loaded now: below, it may not be readable
if os.geteuid() == 0:
    os.seteuid(65534)  # the rules of the file system do not hold for root
sys.stderr.write("----")
print([run([*words, "--data", sys.argv[1]]) for words in asked])
"""


def test_a_place_that_is_closed_to_us_is_no_fault_of_ours(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    closed.chmod(0o000)
    done = subprocess.run(
        [sys.executable, "-c", SHUT_OUT, str(closed / "there")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    told = done.stderr.partition("----")[2]
    assert done.stdout == "[2, 2]\n", told
    assert (
        told.count("is closed to the one who runs this, and the data folder lies in it")
        == 1
    )
    assert "is closed to you. Name another folder with --data" in told
    assert "Please report it" not in told


def test_a_stop_in_the_wrong_folder_is_no_stop(tmp_path: Path) -> None:
    done = wardmote("stop-acting", "--data", str(tmp_path))
    assert done.returncode == 2 and "Nothing was stopped" in done.stderr
    assert not list(tmp_path.iterdir())


def test_the_secret_half_of_a_key_is_never_repeated(place: Town) -> None:
    secret = "AGE-SECRET-KEY-1" + "Q" * 58
    place.settings(backup={"recipient": secret})
    with pytest.raises(UserError, match="not the public half") as caught:
        load_settings(place.folder)
    assert "QQQ" not in str(caught.value) and "AGE-SECRET" not in str(caught.value)


@pytest.mark.parametrize(
    ("mailbox", "said"),
    [("", "is empty"), ("  ", "is empty"), ("secrets", "names a folder"), (".", "names a folder")],
)  # fmt: skip
def test_a_mailbox_that_is_no_file_is_refused_in_one_sentence(
    place: Town, mailbox: str, said: str
) -> None:
    place.settings(alerts={"owner": ["a@b.example"], "mailbox": mailbox})
    with pytest.raises(UserError, match=f"`mailbox`.*{said}"):
        load_settings(place.folder)


@pytest.mark.parametrize("name", ["wardmote.db", "./wardmote.yaml", "keys/pseudonyms", "Heads.jsonl", "act.lock"])  # fmt: skip
@pytest.mark.parametrize("where", ["mailbox", "witness"])
def test_what_wardmote_keeps_for_itself_is_no_place_for_alerts_or_checkpoints(
    place: Town, name: str, where: str
) -> None:
    alerts = {"owner": ["a@b.example"]}
    if where == "mailbox":
        place.settings(alerts={**alerts, "mailbox": name})
    else:
        place.settings(alerts=alerts, witness={"file": name})
    with pytest.raises(UserError, match=f"{where}.*keeps for itself"):
        load_settings(place.folder)


@pytest.mark.parametrize("name", ["alerts.mbox", "mail/wardmote.db.mbox", "post.txt", "../wardmote.db"])  # fmt: skip
def test_any_other_file_may_hold_alerts(place: Town, name: str) -> None:
    place.settings(alerts={"owner": ["a@b.example"], "mailbox": name})
    assert load_settings(place.folder).alerts.mailbox == name


def test_a_wrong_mail_address_is_refused_in_words_and_not_repeated(place: Town) -> None:
    smtp = {"host": "mail.c.example", "sender": "w@c.example"}
    for wrong in ("leaver at c.example", "a@c.example, b@c.example", "Wren <w@c.example>"):  # fmt: skip
        place.settings(alerts={"owner": ["o@c.example"], "comms": ["a@c.example", wrong], "smtp": smtp})  # fmt: skip
        with pytest.raises(UserError) as refused:
            load_settings(place.folder)
        said = str(refused.value)
        assert "wardmote.yaml:1:" in said and "in `comms`, is no mail address" in said, said  # fmt: skip
        assert "as in name@council.example" in said
        assert "pattern" not in said and wrong not in said


@pytest.mark.parametrize("key", ["password", "smtp_password"])
def test_a_password_in_the_settings_is_sent_to_the_secrets_and_never_repeated(
    place: Town, key: str
) -> None:
    smtp = {"host": "mail.c.example", "sender": "w@c.example", key: "hush-hush"}
    place.settings(alerts={"owner": ["o@c.example"], "smtp": smtp})
    with pytest.raises(UserError) as refused:
        load_settings(place.folder)
    said = str(refused.value)
    assert "a password never stands in this file" in said
    assert "secrets/smtp_password" in said and "docs/install.md, step 4" in said
    assert "hush-hush" not in said and "`port`" not in said


def test_one_person_is_spelt_in_one_way(place: Town) -> None:
    people = [
        {"name": "Wren Example", "role": "owner"},
        {"name": "wren example", "role": "reviewer"},
    ]
    place.settings(people=people)
    with pytest.raises(UserError, match="spelt in two ways"):
        load_settings(place.folder)


def test_a_mode_until_a_day_lasts_that_whole_day(place: Town) -> None:
    place.open()
    place.close()
    arguments = ["--data", str(place.folder), "--as", OWNER.name, "--reason", "Rest."]
    day = datetime.now(UTC).date() + timedelta(days=30)
    done = wardmote("mode", "start", "away", "--until", f"{day}", *arguments)
    assert done.returncode == 0, done.stderr
    assert f"{day + timedelta(days=1):%d %B %Y}, 00:00" in done.stdout


def test_a_hide_that_waits_is_not_called_done(place: Town) -> None:
    from listener.decide import decide

    item = place.comment(place.post(), RUDE)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "Rude.", rule="R1")
    with pytest.raises(UserError, match="decided already, by Wren Example. It is not"):
        decide(house, stored(house, item), "hide", OWNER, "Rude.", rule="R1")
    with pytest.raises(UserError, match="There is no rule R99"):
        decide(house, stored(house, item), "hide", OWNER, "Rude.", rule="R99")


def test_what_waits_for_a_second_look_is_shown_in_its_own_words(
    tmp_path: Path,
) -> None:
    with crowd(tmp_path / "data") as here:
        item = here.comment(RUDE)
        here.decide(item, "hide", rule="R1")
        here.propose(item, here.wish("delete"))
        here.house.close()
        listed = wardmote("approve", "--data", str(here.place.folder)).stdout
        assert RUDE in listed


def test_a_stop_by_hand_stands_in_the_log_before_its_end(place: Town) -> None:
    place.open()
    place.close()
    (place.folder / "STOP").touch()
    arguments = ["--data", str(place.folder), "--as", OWNER.name, "--reason", "Calm."]
    done = wardmote("resume-acting", *arguments)
    assert done.returncode == 0, done.stderr
    shown = wardmote("log", "show", "--data", str(place.folder)).stdout
    assert shown.index("acting stopped") < shown.index("acting resumed")
    arguments += ["--for", "3h"]
    assert wardmote("mode", "start", "meeting", *arguments).returncode == 0
    shown = wardmote("log", "show", "--data", str(place.folder)).stdout
    assert "mode started (meeting, facebook:" in shown


def commands(one: click.Command, name: str = "wardmote") -> Iterator[tuple[str, click.Command]]:  # fmt: skip
    """Every command, with how it is called."""
    yield name, one
    if isinstance(one, click.Group):
        context = click.Context(one)
        for verb in one.list_commands(context):
            below = one.get_command(context, verb)
            assert below is not None
            yield from commands(below, f"{name} {verb}")


def test_every_command_and_every_option_says_what_it_is_for() -> None:
    silent = []
    for name, one in commands(every_command):
        if not one.help:
            silent.append(name)
        silent += [
            f"{name} {option.opts[0]}"
            for option in one.params
            if isinstance(option, click.Option) and not option.help
        ]
    assert silent == []


def test_bytes_that_are_no_text_are_no_fault_of_ours(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    house = place.round()
    place.comment(place.post(), RUDE)
    place.round(house)
    decided = "SELECT COUNT(*) FROM decisions"
    before = house.store.value(decided)
    place.close()
    words = ["decide", "1", "keep", "--data", str(place.folder), "--as", "Wren \udcff"]
    assert run([*words, "--reason", "Fine."]) == 2
    assert "not readable text" in capsys.readouterr().err
    assert place.open().store.value(decided) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["mode", "start", "away", "--until", "9999-12-31"], "is no time"),
        (["mode", "start", "away", "--from", "9999-12-30", "--for", "9w"], "is no time|no day of the calendar"),
        (["foi", "--since", "2026-01-01", "--until", "9999-12-31", "--received", "2026-10-05"], "more than a year ahead"),
        (["foi", "--since", "2026-01-01", "--until", "2026-02-01", "--received", "9999-12-31"], "more than a year ahead"),
        (["foi", "--since", "2026-01-01", "--until", "2026-02-01", "--received", f"{datetime.now(UTC) + timedelta(days=2):%Y-%m-%d}"], "a day that is still to come"),
        (["backup", "--to", "/proc/nothing/there"], "cannot be a folder for backups: no folder can be made in /proc. Name another one.$"),
        (["backup", "--to", "/etc/passwd/there"], "cannot be a folder for backups: /etc/passwd is a file. Name another one.$"),
        (["log", "export", f"/tmp/{'a' * 300}"], "a… cannot be used: its name is too long. Name a shorter one.$"),
        (["log", "export", "/etc/passwd/there"], "cannot be written, for no such folder can be made. Name another place.$"),
    ],
)  # fmt: skip
def test_a_day_or_a_folder_that_cannot_be_is_no_fault_of_ours(
    place: Town, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    place.round()
    place.close()
    words = [*words, "--data", str(place.folder)]
    if words[0] == "mode":
        words += ["--as", "Wren Example", "--reason", "Holiday."]
    if words[0] == "foi":
        words += ["--request", "FOI 1", "--to", str(place.folder / "copy"), "--as", "Wren Example"]  # fmt: skip
    assert run(words) == 2
    assert re.search(said, capsys.readouterr().err)


def test_the_brake_of_a_page_that_there_is_not_is_refused_by_its_name(place: Town) -> None:  # fmt: skip
    place.open()
    place.close()
    who = ["--data", str(place.folder), "--as", OWNER.name, "--reason", "It is well."]
    done = wardmote("release", "facebook:1", *who)
    assert done.returncode == 2
    assert "There is no page facebook:1. Name one of facebook:" in done.stderr


def test_an_account_on_x_is_an_x_account() -> None:
    with pytest.raises(UserError, match="The number of an X account is digits only"):
        number_of("@wren", "x")
    with pytest.raises(UserError, match="The number of a Facebook page is digits"):
        number_of("wren", "facebook")


@pytest.mark.parametrize(
    ("asked", "meant"),
    [(f"{one} list", one) for one in ("queue", "feeds", "corrections", "approve", "request", "hold", "notice-hold")]
    + [("mode list", "mode show"), ("rules list", "rules show")],
)  # fmt: skip
def test_list_behind_a_command_that_lists_does_what_was_meant(
    place: Town, capsys: pytest.CaptureFixture[str], asked: str, meant: str
) -> None:
    place.round()
    place.close()
    told = []
    for words in (asked, meant):
        assert run([*words.split(), "--data", str(place.folder)]) == 0, words
        told.append(capsys.readouterr())
    assert told[0] == told[1] and told[0].out


def test_a_comment_behind_list_is_still_a_wish_about_the_word_list(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.round()
    place.close()
    words = ["request", "list", "nowhere", "--by", "J Sample, press officer"]
    assert run([*words, "--data", str(place.folder)]) == 2
    assert "nowhere" in capsys.readouterr().err
