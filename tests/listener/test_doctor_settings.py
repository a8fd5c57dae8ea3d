"""What doctor finds in wardmote.yaml without asking anybody; and refusals there in plain words."""

from __future__ import annotations

from typing import Any

import pytest

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
        ({"pages": [PAGE]}, "MEND  Page: There is no connector `mastodon` (page 1 in"),
    ],
)  # fmt: skip
def test_doctor_finds_it_offline(
    place: Town, wardmote: Call, changes: dict[str, Any], said: str
) -> None:
    place.settings(**changes)
    done = wardmote("doctor", "--offline", "--data", str(place.folder))
    assert done.returncode == 1 and said in done.stdout, done.stdout


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
