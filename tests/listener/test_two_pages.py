"""Several pages of one platform in one house: each goes by secrets of its own, and none by another's."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from listener.cli import run
from listener.commands.init import init
from listener.daemon import Daemon
from listener.desk.language import load
from listener.desk.refusals import English, Refusals
from listener.doctor.lines import Line
from listener.doctor.ways import look_at_pages
from listener.errors import UserError
from listener.keyring import Secrets
from listener.pages import connect
from listener.settings import load_settings
from listener.store.corrections import open_corrections
from listener.telling.mail import open_post
from listener.watchdog import open_watch, restore
from tests.listener.lives import hidden, page, stored
from tests.listener.test_modes_at_work import events
from tests.listener.test_own_posts import posted, the_task
from tests.town import THREAT, Town

SECOND = "999000"


def pages(place: Town, connector: str = "facebook") -> None:
    world = place.world
    number = world.page.id if connector == "facebook" else world.account.id
    place.settings(pages=[{"connector": connector, "id": each} for each in (number, SECOND)])  # fmt: skip


def put(place: Town, name: str, value: str, bits: int = 0o600) -> Path:
    path = place.folder / "secrets" / name
    path.write_text(value)
    path.chmod(bits)
    return path


def own(place: Town) -> str:
    """The first page's token is moved to a file of its own; gives its value."""
    value = place.world.tokens["facebook"].value
    (place.folder / "secrets" / "facebook_page_token").unlink()
    put(place, f"facebook_{place.world.page.id}_page_token", value)
    return value


def opened(place: Town) -> Any:
    return connect(load_settings(place.folder), place.simulator.redirect, place.clock)[0]  # fmt: skip


def stands_still(place: Town, number: str = SECOND, connector: str = "facebook") -> str:
    """Why this page, and no other, stands still."""
    house = place.open()
    assert [*house.closed] == [f"{connector}:{number}"]
    assert len(house.connectors) == len(house.settings.pages) - 1
    return house.closed[f"{connector}:{number}"]


def doctor(place: Town) -> list[Line]:
    return list(look_at_pages(load_settings(place.folder), place.simulator.redirect, place.clock))  # fmt: skip


def faults(place: Town) -> str:
    house = place.round(place.open())
    rows = house.store.rows("SELECT reason FROM entries WHERE event = 'step_failed'")
    return "\n".join(row["reason"] for row in rows)


@pytest.mark.parametrize(
    ("connector", "name"), [("facebook", "page_token"), ("x", "access_token")]
)
def test_two_pages_never_share_one_secret(
    place: Town, connector: str, name: str
) -> None:
    pages(place, connector)
    with pytest.raises(UserError, match="no two may share one secret") as refused:
        place.open()
    said = str(refused.value)
    for one in load_settings(place.folder).pages:
        assert f"{connector}_{one.id}_{name}" in said
    assert str(place.folder / "secrets") in said and "\n" not in said
    assert place.world.tokens[connector].value not in said


def test_the_plain_secret_is_not_lent_where_one_page_has_its_own(place: Town) -> None:
    pages(place)
    put(place, f"facebook_{place.world.page.id}_page_token", "anything")
    assert f"as facebook_{SECOND}_page_token (docs" in stands_still(place)


def test_each_page_goes_by_its_own_secret_and_faults_name_its_own_file(
    place: Town,
) -> None:
    pages(place)
    put(place, f"facebook_{SECOND}_page_token", own(place))  # the wrong page's
    item = place.comment(place.post(), "Good morning.")
    said = faults(place)
    assert f"not the page's own: put a new page token, made by an admin of the page, into secrets/facebook_{SECOND}_page_token" in said  # fmt: skip
    assert place.house and stored(place.house, item), "the first page is read"
    assert place.world.page.id not in said


def test_a_page_that_is_alone_goes_by_its_own_file_or_by_the_plain_one(
    place: Town,
) -> None:
    number = place.world.page.id
    assert f"facebook:{number}" in opened(place)
    put(place, "facebook_page_token", "a token that died")
    put(place, f"facebook_{number}_page_token", place.world.tokens["facebook"].value)
    place.post()
    assert not faults(place)
    put(place, f"facebook_{number}_page_token", "a token that died")
    assert f"secrets/facebook_{number}_page_token" in faults(place)


def test_two_accounts_of_x_have_all_their_keys_by_number(place: Town) -> None:
    pages(place, "x")
    (place.folder / "secrets" / "x_access_token").unlink()
    for name in ("access_token", "access_token_secret", "consumer_key"):
        put(place, f"x_{SECOND}_{name}", "key")
    put(place, f"x_{place.world.account.id}_access_token", "key")
    said = stands_still(place, connector="x")
    assert "missing (consumer_secret)" in said
    assert f"secrets/x_{SECOND}_access_token" in said
    put(place, f"x_{SECOND}_consumer_secret", "key")
    assert len(opened(place)) == 2


def test_a_page_without_any_secret_is_told_the_name_of_its_own_file(
    place: Town,
) -> None:
    pages(place)
    own(place)
    said = stands_still(place)
    assert "is missing: " in said and f"secrets/facebook_{SECOND}_page_token" in said


def test_a_page_s_own_secret_that_others_may_read_is_refused_and_only_there(
    place: Town,
) -> None:
    loose = put(place, f"facebook_{SECOND}_page_token", "loose", 0o644)
    assert f"facebook:{place.world.page.id}" in opened(place), "it is no page's here"
    pages(place)
    own(place)
    said = stands_still(place)
    assert f"{loose} may be read by others" in said and "chmod 600" in said
    lines = doctor(place)
    assert any(line.state == "good" and "the platform answers" in line.said for line in lines)  # fmt: skip
    assert any("may be read by others" in line.said for line in lines)


def test_doctor_says_of_each_page_which_file_it_wants(place: Town) -> None:
    pages(place)
    said = [f"{line.said} {line.mend}" for line in doctor(place)]
    assert len(said) == 2
    for number, line in zip((place.world.page.id, SECOND), said, strict=True):
        assert f"as facebook_{number}_page_token (docs" in line
        assert f"begin with facebook_{number}_" in line
    own(place)
    said = [f"{line.said} {line.mend}" for line in doctor(place)]
    assert any("the platform answers" in line for line in said)
    assert f"secrets/facebook_{SECOND}_page_token" in said[-1]


def test_the_watchdog_ends_a_hide_though_a_second_page_has_no_secret(
    place: Town,
) -> None:
    item, _ = hidden(place)
    place.close()
    pages(place)
    place.clock.forward(hours=25)
    place.house, _ = open_watch(place.folder, now=place.clock, redirect=place.simulator.redirect)  # fmt: skip
    assert restore(place.house) == 1 and not item.hidden


def test_an_id_is_no_pattern_and_leads_to_no_other_folder(place: Town) -> None:
    put(place, "facebook_1_page_token", "key")
    for number in ("*", "../secrets/facebook_1", "1_page_token/../"):
        place.settings(pages=[{"connector": "facebook", "id": number}])
        with pytest.raises(UserError, match="not an id of Facebook"):
            place.open()


def test_init_puts_the_token_of_the_first_of_two_pages_into_its_own_file(
    tmp_path: Path,
) -> None:
    (tmp_path / "token").write_text("EAAB-made-up\n")
    folder = tmp_path / "data"
    arguments = ["--data", str(folder), "--owner", "Wren Example", "--no-ask"]
    arguments += ["--page", "facebook:1000", "--page", "facebook:2000"]
    arguments += ["--token-file", str(tmp_path / "token")]
    made = CliRunner().invoke(init, arguments, standalone_mode=False)
    assert made.exception is None, made.output
    assert [path.name for path in (folder / "secrets").iterdir()] == ["facebook_1000_page_token"]  # fmt: skip
    assert "facebook_NUMBER_page_token" in (folder / "wardmote.yaml").read_text()


def test_the_fault_of_one_page_has_its_welsh_with_the_name_of_its_file() -> None:
    said = "the token is not the page's own: put a new page token, made by an admin of the page, into secrets/facebook_999000_page_token (docs/install.md)"  # fmt: skip
    shown = Refusals(load("cy")).say(said)
    assert not isinstance(shown, English)
    assert "yn secrets/facebook_999000_page_token" in shown


# ---- a page that cannot be opened ----


def spoil(place: Town, how: str) -> Path:
    path = place.folder / "secrets" / "x_access_token"
    if how == "missing":
        path.unlink()
    elif how == "open":
        path.chmod(0o644)
    else:
        words = {"dead": "a token that died", "broken": "a-token\nthat-was-cut"}
        put(place, path.name, words.get(how, "tök\n\u2603"))
    return path


@pytest.mark.parametrize("how", ["missing", "open", "unreadable", "broken", "dead"])
def test_a_page_whose_secret_is_amiss_stands_still_alone_until_it_is_mended(
    place: Town, how: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = spoil(place, how)
    item = place.comment(place.post(), THREAT)
    other = place.comment(place.post("x"), "Good morning.")
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    daemon.one_pass()
    assert item.hidden, "the other page goes on"
    assert run(["status", "--data", str(place.folder)]) == 0
    said = capsys.readouterr().out
    assert "Not read since" in said and "x_access_token" in said and "Needs a hand" in said  # fmt: skip
    told = house.store.rows("SELECT body FROM outbox WHERE kind = 'unread'")
    assert len(told) == 1 and "x_access_token" in told[0]["body"]
    put(place, file.name, place.world.tokens["x"].value)
    place.clock.forward(minutes=16)
    daemon.one_pass()
    assert stored(house, other) and not house.closed, "without a restart"
    assert run(["status", "--data", str(place.folder)]) == 0
    assert "Needs a hand" not in capsys.readouterr().out


def test_a_token_on_two_lines_is_named_with_its_file_and_no_other_secret_is_refused_for_it(
    place: Town,
) -> None:
    path = spoil(place, "broken")
    (why,) = place.open().closed.values()
    assert f"{path} cannot be read as a secret. Write the token into it again, on one line." in why  # fmt: skip
    put(place, "channel_teams", "json://a.example\njson://b.example")
    assert Secrets(place.folder).read("channel_teams")


def test_where_no_page_can_be_used_the_service_ends_with_one_sentence(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in (place.folder / "secrets").iterdir():
        file.unlink()
    assert run(["run", "--data", str(place.folder)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "None of the 2 pages can be read" in said
    assert "facebook_page_token" in said
    assert re.search(r"[^.]\. `wardmote doctor` tells of each\.\n$", said), said


def test_a_platform_that_there_is_not_is_refused_at_once(place: Town) -> None:
    place.settings(pages=[{"connector": "facebook", "id": place.world.page.id}, {"connector": "myspace", "id": "1"}])  # fmt: skip
    with pytest.raises(UserError, match="no connector `myspace`"):
        place.open()


@pytest.mark.parametrize("bits", [0o644, None])
def test_a_password_that_is_amiss_stops_the_mails_and_nothing_else(
    place: Town, bits: int | None, capsys: pytest.CaptureFixture[str]
) -> None:
    host = {"host": "127.0.0.1", "port": 9, "user": "w@council.example", "starttls": False, "sender": "w@council.example"}  # fmt: skip
    place.settings(alerts={"owner": ["o@council.example"], "smtp": host})
    if bits:
        put(place, "smtp_password", "hush", bits)
    item = place.comment(place.post(), THREAT)
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    daemon.one_pass()
    assert item.hidden
    assert run(["status", "--data", str(place.folder)]) == 0
    said = capsys.readouterr().out
    assert "Needs a hand: " in said and "smtp_password" in said
    put(place, "smtp_password", "hush")
    place.clock.forward(minutes=16)
    daemon.one_pass()
    assert run(["status", "--data", str(place.folder)]) == 0
    assert "smtp_password" not in capsys.readouterr().out
    why = house.store.rows("SELECT reason FROM entries WHERE event = 'message_delayed'")
    assert "smtp_password" in why[0]["reason"] and "did not take" in why[-1]["reason"]


def test_one_post_that_the_platform_refuses_is_told_once_and_the_others_go_on(
    place: Town,
) -> None:
    odd, house = posted(place)
    other = place.post()
    place.round(house)
    for post in (odd, other):
        place.world.delete(post)
    place.faults.add("facebook", f"/{odd.native_id}", "dead_version")
    place.round(house, times=4)
    assert the_task(house)["post_id"] == f"facebook:{other.native_id}"
    step = f"own post {odd.native_id}"
    assert [e["step"] for e in events(house, "step_failed")].count(step) == 1
    assert len(house.store.rows("SELECT 1 FROM outbox WHERE instr(body, ?)", (step,))) == 1  # fmt: skip
    sign = f"SELECT at FROM beats WHERE name = 'fault:own post {page(house, 0)}:{odd.native_id}' AND detail <> ''"  # fmt: skip
    first = house.store.value(sign)
    place.round(house, times=2)
    assert first and house.store.value(sign) == first, "not asked for with each sweep"
    place.clock.forward(days=1)
    place.round(house)
    assert house.store.value(sign) > first
    assert [e["step"] for e in events(house, "step_failed")].count(step) == 1
    place.faults.clear()
    place.clock.forward(days=1)
    place.round(house)
    assert len(open_corrections(house.store)) == 2
    assert step in [e["step"] for e in events(house, "step_recovered")]
    assert house.store.value(sign) is None
