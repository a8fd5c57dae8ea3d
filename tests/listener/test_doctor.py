"""`wardmote doctor`: each fault has a line that says how to mend it; it changes nothing and tells no secret."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from click.testing import CliRunner

from listener.cli import wardmote
from listener.commands.doctor import _all
from listener.desk.passwords import set_password
from listener.doctor.lines import Line
from listener.doctor.ways import look_at_pages
from listener.errors import UserError
from listener.people.codes import make_code
from listener.settings import load_settings
from tests.listener.crowd import OWNER, PEOPLE
from tests.listener.office import PASSWORD
from tests.listener.test_desk_serving import free_port
from tests.town import THREAT, Town, seeded, town


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "data", people=PEOPLE[:1], mode="watch") as opened:
        for path in (opened.folder, opened.folder / "wardmote.yaml"):
            path.chmod(path.stat().st_mode & 0o700)
        house = opened.open()
        set_password(house, OWNER.name, PASSWORD)
        make_code(house, OWNER.name, seeded(1))
        opened.comment(opened.post(), THREAT)
        opened.round(house)
        opened.close()
        yield opened


def lines(place: Town, *, offline: bool = True) -> list[Line]:
    return list(_all(load_settings(place.folder), offline=offline))


def bad(place: Town) -> list[Line]:
    found = [line for line in lines(place) if line.state == "bad"]
    # The town's clock stands in the past, so its pages were read long ago.
    return [line for line in found if line.what != "Service"]


def pages(place: Town) -> list[Line]:
    settings = load_settings(place.folder)
    return list(look_at_pages(settings, place.simulator.redirect, place.clock))


def changed(place: Town, **changes: Any) -> None:
    path = place.folder / "wardmote.yaml"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def call(place: Town, *arguments: str) -> tuple[int, str]:
    made = CliRunner().invoke(wardmote, ["doctor", "--data", str(place.folder), *arguments], standalone_mode=False)  # fmt: skip
    return (made.return_value if made.exception is None else 2), made.output + str(made.exception or "")  # fmt: skip


def test_where_all_is_well_it_says_so_of_each_thing_and_changes_nothing(
    place: Town,
) -> None:
    before = {p: p.read_bytes() for p in place.folder.rglob("*") if p.is_file()}
    assert not bad(place)
    looked = {line.what for line in lines(place)}
    assert looked >= {"Settings", "Folder", "Disk", "Model", "Rules", "Log", "Clock", "People", "Service", "Backup"}  # fmt: skip
    after = {p: p.read_bytes() for p in place.folder.rglob("*") if p.is_file()}
    assert {p.name for p in set(after) ^ set(before)} <= {"wardmote.db-wal", "wardmote.db-shm"}  # fmt: skip
    assert all(after[p] == text for p, text in before.items() if p in after)


def test_each_permission_is_named_with_what_it_is_for(place: Town) -> None:
    said = [line.said for line in pages(place) if line.state == "good"]
    for name in ("pages_read_engagement", "pages_read_user_content", "pages_manage_engagement"):  # fmt: skip
        assert any(name in one for one in said), said


def test_a_permission_that_is_missing_is_broken_where_it_is_needed(place: Town) -> None:
    grants = place.world.tokens["facebook"].grants
    grants.discard("pages_manage_engagement")
    (found,) = [line for line in pages(place) if "pages_manage_engagement" in line.said]
    assert found.state == "note" and "in watch mode it is not needed" in found.said
    changed(place, mode="assist")
    (found,) = [line for line in pages(place) if "pages_manage_engagement" in line.said]
    assert found.state == "bad" and "to hide and show comments" in found.mend
    grants.discard("pages_read_user_content")
    assert sum(line.state == "bad" for line in pages(place)) == 2


def test_a_token_that_is_missing_dead_or_open_to_others_is_said_with_its_file(
    place: Town,
) -> None:
    token = place.folder / "secrets" / "facebook_page_token"
    secret = token.read_text()
    token.chmod(0o644)
    (found,) = [line for line in pages(place) if line.state == "bad"]
    assert "may be read by others" in found.said and "chmod 600" in found.said
    assert any(line.what == "Folder" and str(token) in line.said for line in bad(place))
    token.chmod(0o600)
    token.write_text("EAAnotthetoken")
    (found,) = [line for line in pages(place) if line.state == "bad"]
    assert found.what == "Token" and "facebook" in found.said and "step 4" in found.mend
    token.unlink()
    (found,) = [line for line in pages(place) if line.state == "bad"]
    assert "page_token for Facebook is missing" in found.said
    text = str([*pages(place), *lines(place)])
    assert secret not in text and "EAAnotthetoken" not in text


def test_a_wrong_clock_is_seen_by_the_platforms_answer(place: Town) -> None:
    settings = load_settings(place.folder)

    def late() -> Any:
        from datetime import timedelta

        return place.clock() + timedelta(minutes=7)

    found = [line for line in look_at_pages(settings, place.simulator.redirect, late) if line.what == "Clock"]  # fmt: skip
    assert found and "differ by 7 minutes." in found[0].said and "ntp" in found[0].mend


@pytest.mark.parametrize(
    ("what", "said", "break_"),
    [
        ("Rules", "rules_of_engagement.yaml", lambda f: (f / "rules_of_engagement.yaml").write_text("rules: [")),
        ("Rules", "there is no such file", lambda f: (f / "rules_of_engagement.yaml").unlink()),
        ("Folder", "may be read by others", lambda f: (f / "keys").chmod(0o755)),
        ("Folder", "may be read by others", lambda f: f.chmod(0o755)),
        ("Database", "is damaged. Restore the last backup", lambda f: (f / "wardmote.db").write_bytes(b"x" * 5000)),
        ("Database", "pseudonyms is missing", lambda f: (f / "keys" / "pseudonyms").unlink()),
        ("People", "no code for their phone", lambda f: (f / "keys" / "totp" / OWNER.name).unlink()),
    ],
)  # fmt: skip
def test_what_is_broken_has_a_line_and_the_rest_is_still_looked_at(
    place: Town, what: str, said: str, break_: Any
) -> None:
    break_(place.folder)
    found = bad(place)
    assert any(line.what == what and said in line.said for line in found), found
    assert any(line.what == "Model" and line.state == "good" for line in lines(place))


def test_a_changed_log_is_named_by_its_first_bad_entry(place: Town) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(place.folder / "wardmote.db")) as db:
        db.execute("DROP TRIGGER entries_never_change")
        db.execute("UPDATE entries SET reason = 'other' WHERE seq = 3")
        db.commit()
    (found,) = bad(place)
    assert found.what == "Log" and "Entry 3" in found.said and "backup" in found.mend


def test_a_changed_model_is_no_longer_the_one_that_was_shipped(
    place: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    import moderation.toxicity

    models = Path(moderation.toxicity.__file__).parent / "models"
    copy = tmp_path / "toxicity"
    shutil.copytree(models, copy / "models")
    (model,) = [p for p in (copy / "models").iterdir() if p.name.endswith(".onnx.gz")]
    with model.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x00")
    monkeypatch.setattr(moderation.toxicity, "__file__", str(copy / "__init__.py"))
    (found,) = bad(place)
    assert found.what == "Model" and "SHA-256 differs" in found.said


def test_who_looks_at_another_folder_is_told_how_to_stay_there(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    stay = f"at its end: --data '{place.folder}'"
    assert any("wardmote " in line.mend for line in lines(place))
    assert stay in call(place, "--offline")[1]
    monkeypatch.setenv("WARDMOTE_DATA", str(place.folder))
    assert "at its end" not in call(place, "--offline")[1]
    assert "at its end" not in call(place, "--offline", "--json")[1]


def test_exit_codes_are_0_1_and_2_and_programs_get_json(place: Town) -> None:
    code, said = call(place, "--offline", "--json")
    rows = json.loads(said)
    assert {row["state"] for row in rows} <= {"good", "note", "bad"}
    assert code == (1 if any(row["state"] == "bad" for row in rows) else 0)
    (place.folder / "keys").chmod(0o755)
    code, said = call(place, "--offline")
    assert code == 1 and "MEND  Folder" in said and "chmod 700" in said
    (place.folder / "wardmote.yaml").write_text("mode: [")
    code, said = call(place, "--offline")
    assert code == 2 and "wardmote.yaml" in said and "Traceback" not in said
    (place.folder / "wardmote.yaml").unlink()
    assert call(place)[0] == 2


# ---- mail ----


def _server(password: str) -> Controller:
    def check(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:  # fmt: skip
        return AuthResult(success=data.password == password.encode(), handled=False)

    class Handler:
        async def handle_DATA(self, *_: Any) -> str:
            raise AssertionError("a mail was sent")

    class Server(Controller):
        def factory(self) -> SMTP:
            return SMTP(Handler(), authenticator=check, auth_require_tls=False, auth_required=True)  # fmt: skip

    return Server(Handler(), hostname="127.0.0.1", port=free_port())


def test_the_mail_server_is_asked_and_nothing_is_sent(place: Town) -> None:
    from listener.doctor.ways import look_at_mail

    server = _server("right word")
    server.start()
    try:
        smtp = {"host": "127.0.0.1", "port": server.port, "user": "w", "starttls": False, "sender": "w@council.example"}  # fmt: skip
        changed(place, alerts={"owner": ["o@council.example"], "comms": ["c@council.example"], "smtp": smtp})  # fmt: skip
        secret = place.folder / "secrets" / "smtp_password"

        def look() -> Line:
            (line,) = look_at_mail(load_settings(place.folder))
            return line

        assert "wants a password" in look().said and "smtp_password" in look().mend
        secret.touch(0o600)
        secret.write_text("wrong word")
        assert look().state == "bad" and "does not take" in look().said
        assert "wrong word" not in str(look())
        secret.write_text("right word")
        assert look().state == "good" and "No mail was sent" in look().said
    finally:
        server.stop()
    assert look().state == "bad" and "lets nobody in on this port" in look().said
    assert look().mend == "Check `host` and `port` in wardmote.yaml."


def test_a_folder_of_the_demo_is_looked_at_in_its_own_world(place: Town) -> None:
    place.world.save(place.folder / "world.json")
    changed(place, world="world.json")
    code, said = call(place)
    assert "pages_read_engagement is granted" in said, said
    assert "The contacts in them are still examples" not in said
    assert code in (0, 1)


def test_settings_that_name_no_page_are_a_usage_fault(tmp_path: Path) -> None:
    made = CliRunner().invoke(wardmote, ["doctor", "--data", str(tmp_path)], standalone_mode=False)  # fmt: skip
    assert isinstance(made.exception, UserError)
    assert "wardmote init" in str(made.exception)


def test_rules_that_are_not_taken_up_are_not_called_well_beside(place: Town) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text()
    path.write_text(text.replace("Courtesy and respect", "Be kind to all", 1))
    found = [line for line in lines(place) if line.what == "Rules"]
    (refused,) = [line for line in found if line.state == "bad"]
    assert "Give it a new version." in refused.said
    assert [line for line in found if line.state == "good"] == []
    path.write_text(text)
    found = [line for line in lines(place) if line.what == "Rules"]
    assert [line for line in found if line.state == "good"]


def test_a_platform_that_does_not_answer_says_nothing_of_the_token(place: Town) -> None:
    place.faults.add("facebook", "*", "server_error", times=50)
    (told,) = (line for line in pages(place) if "facebook" in line.said and line.state == "bad")  # fmt: skip
    assert "is online" in told.mend and "secrets" not in told.mend
