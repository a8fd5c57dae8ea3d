"""What does not go out stands in `doctor`, in `status` and on the desk, each with how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.cli import run
from listener.commands.doctor import _all
from listener.doctor.lines import Line
from listener.doctor.ways import look_at_mail
from listener.settings import load_settings
from listener.store.messages import put_out
from tests.listener.crowd import OWNER
from tests.listener.newsroom import newsroom
from tests.listener.office import office
from tests.listener.test_tell import smtp_settings


def lines(folder: Path, what: str) -> list[Line]:
    found = _all(load_settings(folder), offline=True)
    return [line for line in found if line.what == what]


def test_a_mail_server_without_anybody_at_comms_is_named_with_its_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alerts = {"comms": [], "smtp": smtp_settings(9)["smtp"]}
    with newsroom(tmp_path / "data", alerts=alerts) as room:
        first, *_ = look_at_mail(room.house.settings)
        assert first.state == "bad" and "Nobody is named as `comms`" in first.said
        assert first.mend == "Add `comms` under `alerts` in wardmote.yaml."
        assert run(["status", "--data", str(room.house.folder)]) == 0
        assert "Nobody is named as `comms`" in capsys.readouterr().out
    with newsroom(tmp_path / "file", alerts={"comms": []}) as room:
        assert not [line for line in look_at_mail(room.house.settings) if "comms" in line.said]  # fmt: skip


def test_doctor_and_the_desk_name_what_sends_given_up_messages_again(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        house = desk.here.house
        with house.store.transaction(house.now()) as tx:
            put_out(tx, once="m", kind="test", audience="owner", subject="m", body="m")
            tx.update("outbox", {"state": "stuck"}, "once = 'm'", ())
            tx.record("test_given_up")
        (line,) = lines(house.folder, "Messages")
        assert line.state == "bad" and "Given up: 1 message" in line.said
        browser = desk.sign_in(OWNER)
        for path, said in (("/home", "was given up"), ("/cy/home", "rhoddwyd y gorau")):
            browser.get(path)
            assert said in browser.page.words
            assert "wardmote retry --messages --as YOUR_NAME" in browser.page.words
