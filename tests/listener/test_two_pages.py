"""Several pages of one platform in one house: each goes by secrets of its own, and none by another's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from listener.commands.init import init
from listener.desk.language import load
from listener.desk.refusals import English, Refusals
from listener.doctor.lines import Line
from listener.doctor.ways import look_at_pages
from listener.errors import UserError
from listener.pages import connect
from listener.settings import load_settings
from listener.watchdog import open_watch, restore
from tests.listener.lives import hidden, stored
from tests.town import Town

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
    return connect(load_settings(place.folder), place.simulator.redirect, place.clock)


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
    for page in load_settings(place.folder).pages:
        assert f"{connector}_{page.id}_{name}" in said
    assert str(place.folder / "secrets") in said and "\n" not in said
    assert place.world.tokens[connector].value not in said


def test_the_plain_secret_is_not_lent_where_one_page_has_its_own(place: Town) -> None:
    pages(place)
    put(place, f"facebook_{place.world.page.id}_page_token", "anything")
    with pytest.raises(UserError, match=f"as facebook_{SECOND}_page_token [(]docs"):
        place.open()


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
    with pytest.raises(UserError, match=rf"missing \(consumer_secret\).*secrets/x_{SECOND}_access_token"):  # fmt: skip
        place.open()
    put(place, f"x_{SECOND}_consumer_secret", "key")
    assert len(opened(place)) == 2


def test_a_page_without_any_secret_is_told_the_name_of_its_own_file(
    place: Town,
) -> None:
    pages(place)
    own(place)
    with pytest.raises(UserError, match=f"is missing: .*secrets/facebook_{SECOND}_page_token"):  # fmt: skip
        place.open()


def test_a_page_s_own_secret_that_others_may_read_is_refused_and_only_there(
    place: Town,
) -> None:
    loose = put(place, f"facebook_{SECOND}_page_token", "loose", 0o644)
    assert f"facebook:{place.world.page.id}" in opened(place), "it is no page's here"
    pages(place)
    own(place)
    with pytest.raises(UserError, match=f"{loose} may be read by others.*chmod 600"):
        place.open()
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
