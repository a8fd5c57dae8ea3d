"""What doctor finds in wardmote.yaml without asking anybody; and refusals there in plain words."""

from __future__ import annotations

from typing import Any

import pytest

from listener.doctor.inside import look_at_life
from listener.errors import UserError
from listener.settings import load_settings
from tests.listener.called import Call
from tests.town import Town

ALERTS = {"owner": ["owner@council.example"]}
PAGE = {"connector": "mastodon", "id": "1"}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"alerts": {**ALERTS, "mailbox": "/nonexistent/x"}}, "MEND  Mail: Mails would lie in /nonexistent/x, and there is no folder /nonexistent."),
        ({"claims": "secrets"}, "secrets: this is a folder; name the file in it"),
        ({"desk": {"name": "the desk"}}, "MEND  Desk: `name` under `desk` in wardmote.yaml is not the name of a host"),
        ({"desk": {"host": "0.0.0.0"}}, "MEND  Desk: 0.0.0.0 is not this machine alone"),
        ({"alerts": {**ALERTS, "smtp": {"host": "mail.council.example", "user": "w", "sender": "w@council.example"}}}, "MEND  Mail: mail.council.example:587 wants a password for w."),
        ({"pages": [PAGE]}, "MEND  Page: There is no connector `mastodon` (page 1 in"),
    ],
)  # fmt: skip
def test_doctor_finds_it_offline(
    place: Town, wardmote: Call, changes: dict[str, Any], said: str
) -> None:
    place.settings(**changes)
    done = wardmote("doctor", "--offline", "--data", str(place.folder))
    assert done.returncode == 1 and said in done.stdout, done.stdout


def test_doctor_finds_offline_that_a_token_is_missing(
    place: Town, wardmote: Call
) -> None:
    (place.folder / "secrets" / "x_access_token").unlink()
    done = wardmote("doctor", "--offline", "--data", str(place.folder))
    assert done.returncode == 1 and "MEND  Page: " in done.stdout, done.stdout
    assert "access_token" in done.stdout and "Nothing is broken" not in done.stdout


def test_a_page_that_is_read_once_an_hour_is_not_silent_after_forty_minutes(
    place: Town,
) -> None:
    facebook, x = ({"connector": page.connector, "id": page.id} for page in place.open().settings.pages)  # fmt: skip
    place.settings(pages=[facebook | {"poll_seconds": 3600}, x])
    house = place.round(place.open())
    place.clock.forward(minutes=40)
    said = {line.said.split()[0]: line.state for line in look_at_life(house)}
    assert said == {f"facebook:{facebook['id']}": "good", f"x:{x['id']}": "bad"}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"witness": {"webhook": "http://a.example"}}, "`webhook` must be a web address that begins with https://"),
        ({"scorer": {"engine": "Best!"}}, "`engine` must be embedded or detoxify"),
        ({"alerts": {**ALERTS, "digest_at": "9 o'clock"}}, "must be a time such as 09:00"),
        ({"people": [{"name": "a/b", "role": "owner"}]}, "a space, a dot or a slash"),
    ],
)  # fmt: skip
def test_no_pattern_is_shown(place: Town, changes: dict[str, Any], said: str) -> None:
    place.settings(**changes)
    with pytest.raises(UserError) as refused:
        load_settings(place.folder)
    assert said in str(refused.value), refused.value
    assert "match pattern" not in str(refused.value) and "^" not in str(refused.value)


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("https://desk.council.example", "desk.council.example"),
        ("desk.council.example:8443", "desk.council.example"),
        ("HTTPS://desk_ward.council.example:8443/queue", "desk_ward.council.example"),
        ("https://[fd00::5]:8443/", "[fd00::5]"),
        ("[fd00::5]", "[fd00::5]"),
    ],
)
def test_of_the_address_of_the_desk_the_host_is_taken(
    place: Town, written: str, host: str
) -> None:
    place.settings(desk={"name": written})
    desk = load_settings(place.folder).desk
    assert desk is not None and desk.name == host and desk.is_host


def test_an_empty_file_is_sent_to_where_one_is_shown(place: Town) -> None:
    (place.folder / "wardmote.yaml").write_text("# only a remark\n")
    with pytest.raises(UserError, match="the file is empty; .*docs/install.md, step 5"):
        load_settings(place.folder)


@pytest.mark.parametrize("command", ["verify", "show", "checkpoint"])
def test_a_log_that_has_vanished_is_no_wrong_folder(
    place: Town, wardmote: Call, command: str
) -> None:
    place.round()
    place.close()
    (place.folder / "wardmote.db").unlink()
    done = wardmote("log", command, "--data", str(place.folder))
    assert done.returncode == 2 and "wardmote.db is missing, though heads.jsonl knows" in done.stderr  # fmt: skip
