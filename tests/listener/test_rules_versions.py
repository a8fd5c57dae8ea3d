"""Each text of the rules has a version of its own: a changed text under an old version is not taken up."""

from __future__ import annotations

import json
import re
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from click.testing import CliRunner

from listener.cli import run
from listener.commands.daemon import _greet
from listener.commands.status import status
from listener.desk.houses import Desk
from listener.errors import UserError
from listener.house import open_house
from listener.store.counts import last_details
from listener.store.decisions import adopt_rules, last_judgement, rule_books
from moderation.rules import parse_rules
from tests.listener.crowd import OWNER
from tests.listener.lives import comment_id
from tests.listener.office import office
from tests.listener.test_desk_appeals import hidden
from tests.town import THREAT, Town

Say = pytest.CaptureFixture[str]
NAME = "rules_of_engagement.yaml"


def change(place: Town, version: str = "") -> str:
    """Edit a text of the rules file, with a new version or without; gives the version of before."""
    path = place.folder / NAME
    text = path.read_text()
    old = re.search(r'^version: "(.*)"', text, re.MULTILINE)
    assert old
    text = text.replace("Courtesy and respect", "Be kind to all", 1)
    if version:
        text = text.replace(f'version: "{old[1]}"', f'version: "{version}"', 1)
    path.write_text(text)
    return old[1]


def test_a_changed_text_under_an_old_version_is_not_taken_up(
    place: Town, capsys: Say
) -> None:
    before = place.open().rules
    version = change(place)
    house = place.open()
    assert house.rules.sha256 == before.sha256 and house.rules == before
    assert last_details(house.store, "rules_adopted")["sha256"] == before.sha256
    assert len(rule_books(house.store)) == 1
    _greet(house)
    said = capsys.readouterr().err
    assert f"its version {version} was in force" in said
    assert NAME in said and "Give it a new version." in said and "from line " in said


def test_rules_that_others_replaced_while_they_were_read_are_not_taken_up_again(
    place: Town,
) -> None:
    before = place.open().rules.version
    place.close()
    change(place, "9999.1")  # a command reads this, and works for a while
    desk_adopts_another = [True]

    def slow_clock() -> datetime:
        if desk_adopts_another:
            desk_adopts_another.clear()
            path = place.folder / NAME
            text = path.read_text().replace("9999.1", "9999.2", 1)
            path.write_text(text.replace("Be kind to all", "Be kind to each", 1))
            open_house(place.folder, now=place.clock).close()
        return place.clock()

    house = open_house(place.folder, now=slow_clock)
    try:
        assert house.rules.version == "9999.2"
        assert last_details(house.store, "rules_adopted")["sha256"] == house.rules.sha256  # fmt: skip
        assert {b["version"] for b in rule_books(house.store)} == {before, "9999.2"}
    finally:
        house.close()


class Meanwhile(dict[str, str]):
    """Where the platforms are found; while that is looked up, somebody else takes up newer rules."""

    place: Town
    waits = True

    def items(self) -> Any:
        if self.waits:
            self.waits = False
            change(self.place, "9999.2")
            self.place.open().close()
        return super().items()


def test_rules_that_others_took_up_while_the_desk_opened_stay_in_force(
    place: Town,
) -> None:
    place.open().close()
    change(place, "9999.1")
    redirect = Meanwhile(place.simulator.redirect)
    redirect.place = place
    with Desk(place.folder, now=place.clock, redirect=redirect).house(acts=True) as house:  # fmt: skip
        assert not redirect.waits and house.rules.version == "9999.2"
        assert last_details(house.store, "rules_adopted")["sha256"] == house.rules.sha256  # fmt: skip
        assert "9999.1" not in [book["version"] for book in rule_books(house.store)]


def line_of(text: str, written: str) -> int:
    return text[: text.index(written)].count("\n") + 1


def test_the_line_that_is_named_is_none_of_a_mode_or_a_remark(place: Town) -> None:
    place.open()
    change(place)
    path = place.folder / NAME
    text = path.read_text()
    away = '  away: [{ starts_at: "2026-12-01T09:00:00Z", ends_at: "2026-12-02T09:00:00Z" }]'
    changed, found = re.subn(r"(?m)^  away: \[\]", away, text)
    assert found == 1
    path.write_text(f"# A remark.\n{changed}")
    _, fault = told_by_status(place)
    number = line_of(path.read_text(), "Be kind to all")
    assert f"from line {number} on" in fault


def test_what_was_taken_out_at_the_end_is_named_by_the_last_line_that_is_left(
    place: Town,
) -> None:
    place.open()
    path = place.folder / NAME
    text = path.read_text()
    kept = re.search(
        r"    must_keep:\n(?:      - .*\n)*?(      - .*)\n(      - .*\n)(?!      -)",
        text,
    )
    assert kept
    path.write_text(text.replace(kept[2], "", 1))
    _, fault = told_by_status(place)
    assert f"from line {line_of(text, kept[1])} on" in fault


def told_by_status(place: Town) -> tuple[str, str]:
    """What the status says, to people and to programs."""
    given = ["--data", str(place.folder)]
    plain = CliRunner().invoke(status, given, standalone_mode=False)
    program = CliRunner().invoke(status, [*given, "--json"], standalone_mode=False)
    assert plain.exception is None and program.exception is None
    return plain.output, json.loads(program.output)["rules_fault"]


def test_the_status_says_that_a_changed_text_is_not_taken_up(place: Town) -> None:
    place.open()
    plain, fault = told_by_status(place)
    assert "Rules not taken up" not in plain and fault == ""
    version = change(place)
    plain, fault = told_by_status(place)
    assert f"its version {version} was in force" in fault
    assert f"Rules not taken up: {fault}\n" in plain
    assert "Give it a new version." in plain and "Comments seen:" in plain


def test_the_status_says_that_the_rules_cannot_be_read(place: Town) -> None:
    place.open()
    (place.folder / NAME).write_text("version: [\n")
    plain, fault = told_by_status(place)
    assert NAME in fault and f"Rules not taken up: {fault}\n" in plain
    assert "Comments seen:" in plain


def test_the_service_goes_on_by_the_text_in_force(place: Town) -> None:
    place.open()
    change(place)
    house = place.open()
    item = place.comment(place.post(), THREAT)
    place.round(house)
    judged = last_judgement(house.store, comment_id(item))
    assert judged and judged["rules_sha256"] == house.rules.sha256
    assert (judged["action"], judged["rule"]) == ("queue", "R2")
    # Until somebody has mended the file, people decide everything.
    assert "the rules file was not taken up" in judged["body"]["reason"]
    assert not item.hidden


def test_a_changed_text_with_a_new_version_is_taken_up(place: Town) -> None:
    place.open()
    change(place, "another")
    house = place.open()
    assert house.rules.version == "another" and house.rules_fault == ""


def test_a_text_that_was_in_force_before_may_come_back(place: Town) -> None:
    first = place.open().rules
    text = (place.folder / NAME).read_text()
    change(place, "another")
    place.open()
    (place.folder / NAME).write_text(text)
    assert place.open().rules.sha256 == first.sha256 and not place.house.rules_fault  # type: ignore[union-attr]


def test_the_desk_does_not_take_it_up_either(place: Town) -> None:
    before = place.open().rules
    change(place)
    place.close()
    with Desk(place.folder, now=place.clock, redirect=place.simulator.redirect).house(acts=True) as house:  # fmt: skip
        assert house.rules.sha256 == before.sha256
        assert len(rule_books(house.store)) == 1


def test_two_texts_of_one_version_are_both_shown_with_their_fingerprints(
    place: Town, capsys: Say
) -> None:
    house = place.open()
    reworded = house.rules.source.replace("Courtesy and respect", "Be kind to all", 1)
    other = parse_rules(reworded, "other")
    with house.store.transaction(house.now()) as tx:
        adopt_rules(tx, other)
        tx.record("rules_adopted", rules_version=other.version, details={"sha256": other.sha256})  # fmt: skip
    first = house.rules
    place.close()
    arguments = ["rules", "show", "--version", first.version, "--language", "en"]
    assert run([*arguments, "--data", str(place.folder)]) == 0
    out = capsys.readouterr().out
    assert first.sha256 in out and other.sha256 in out
    assert "Courtesy and respect" in out and "Be kind to all" in out


def test_what_is_no_rule_may_change_without_a_new_version(place: Town) -> None:
    before = place.open().rules
    path = place.folder / NAME
    path.write_text(f"{path.read_text()}\n# The office moved.\n")
    after = place.open().rules
    assert after.sha256 != before.sha256 and after.rules == before.rules


def test_other_needs_under_an_old_version_are_not_taken_up(place: Town) -> None:
    before = place.open().rules
    path = place.folder / NAME
    changed = re.sub(r"labels: \[danger\], queue: [\d.]+", "labels: [danger], queue: 0.70", path.read_text())  # fmt: skip
    path.write_text(changed)
    house = place.open()
    assert house.rules.sha256 == before.sha256 and house.rules_fault


TOO_OLD = "# <As it was>\nversion: '1 \u201cold\u201d'\ntitle: TODO\n"


def keep_a_text_of_before(place: Town, version: str) -> None:
    """Have been in force what the checks of today refuse."""
    house = place.open()
    kept = {"source": TOO_OLD, "sha256": "0" * 64, "version": version}
    other = house.rules.model_copy(update=kept)
    with house.store.transaction(house.now()) as tx:
        adopt_rules(tx, other)
        tx.record("rules_adopted", rules_version=version, details={"sha256": other.sha256})  # fmt: skip
    place.close()


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_a_text_that_was_in_force_is_shown_though_the_checks_of_today_refuse_it(
    place: Town, capsys: Say, form: str
) -> None:
    keep_a_text_of_before(place, "old")
    arguments = ["rules", "show", "--version", "old", "--format", form]
    assert run([*arguments, "--data", str(place.folder)]) == 0
    out, err = capsys.readouterr()
    kept = escape(TOO_OLD, quote=False) if form == "html" else TOO_OLD
    before, shown, after = out.partition(kept)
    assert shown and err == ""
    assert "Version old was written for an earlier Wardmote, so its file is shown as it was kept." in before  # fmt: skip
    assert after == {"text": "", "markdown": "```\n", "html": "</pre>\n"}[form]


def test_rules_in_force_that_cannot_be_read_are_not_said_to_stay(place: Town) -> None:
    version = place.open().rules.version
    keep_a_text_of_before(place, version)
    change(place)
    with pytest.raises(UserError) as caught:
        place.open()
    said = str(caught.value)
    assert f"its version {version} was in force" in said
    assert said.endswith("Give it a new version. The rules in force until now cannot be read any more.")  # fmt: skip
    assert "stay" not in said
    assert told_by_status(place)[1] == said


def test_the_first_page_says_what_the_service_does_of_a_file_that_nobody_took_up_yet(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        change(desk.here.place, "another")
        assert desk.here.comment(THREAT).hidden, "by the rules of before"
        browser = desk.sign_in(OWNER)
        browser.get("/home")
        assert "the rules file was not taken up" not in browser.page.words
        path = desk.here.place.folder / NAME
        path.write_text(path.read_text() + "nonsense: [\n")
        assert not desk.here.comment(THREAT, by="Tansy Brook").hidden
        desk.sign_in(OWNER, browser)
        browser.get("/home")
        assert "the rules file was not taken up" in browser.page.words


def test_residents_read_the_rules_that_are_gone_by_and_not_a_file_that_nobody_took_up(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        item = hidden(desk)
        place = desk.here.place
        now, path = desk.here.house.rules, place.folder / NAME
        title = next(rule.title.en for rule in now.rules if rule.id == "R1")
        change(place, "another")
        resident = desk.browser()
        for page in ("/rules", f"/look-up?link={quote(desk.link(item), safe='')}"):
            resident.get(page)
            assert title in resident.page.words, page
            assert "Be kind to all" not in resident.page.words, page
        resident.get("/rules")
        assert f"Version {now.version}," in resident.page.words
        # A day on which they begin, ahead: said at the top, once somebody took them up.
        path.write_text(path.read_text().replace("effective_from: 202", "effective_from: 209", 1))  # fmt: skip
        resident.get("/rules")
        assert "These rules hold from" not in resident.page.words
        with Desk(place.folder, now=place.clock, redirect=place.simulator.redirect).house(acts=True):  # fmt: skip
            pass  # somebody acts on the desk
        resident.get("/rules")
        assert "Version another," in resident.page.words
        assert "Be kind to all" in resident.page.words
        assert "These rules hold from" in resident.page.words
        assert "Until then, software hides nothing by itself." in resident.page.words
        resident.get("/cy/rules")
        assert "Mae'r rheolau hyn mewn grym o" in resident.page.words
        assert not desk.here.comment(THREAT, by="Tansy Brook").hidden


def test_where_nobody_ever_took_up_rules_residents_read_none(tmp_path: Path) -> None:
    with office(tmp_path / "data") as desk:
        db = desk.here.house.store.db
        db.execute("DROP TRIGGER entries_never_change")
        db.execute("UPDATE entries SET event = 'rules_seen' WHERE event = 'rules_adopted'")  # fmt: skip
        resident = desk.browser()
        resident.get("/rules")
        assert "No rules hold yet" in resident.page.words
