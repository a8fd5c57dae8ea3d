"""Rules with a later `effective_from`: each command says that people go by them already, and software not yet."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from moderation.rulebook.publish import published
from tests.listener.called import Call
from tests.listener.test_rules_versions import NAME, change
from tests.moderation.judging import shipped_rules
from tests.town import THREAT, Town

SAID = "has an `effective_from` of 2099-01-01 00:00 UTC"


def with_a_later_day(place: Town) -> None:
    change(place, "later")
    path = place.folder / NAME
    text, found = re.subn(
        r"(?m)^effective_from: \S+",
        "effective_from: 2099-01-01T00:00:00Z",
        path.read_text(),
    )
    assert found == 1
    path.write_text(text)


def test_each_command_says_what_holds_until_a_later_day(
    place: Town, wardmote: Call
) -> None:
    where = str(place.folder)
    place.open()
    place.close()
    with_a_later_day(place)
    assert SAID in wardmote("rules", "check", "--data", where).stderr
    assert SAID in wardmote("once", "--data", where).stderr
    assert SAID in wardmote("rules", "show", "--data", where).stdout
    assert SAID in wardmote("status", "--data", where).stdout
    assert SAID in wardmote("doctor", "--offline", "--data", where).stdout
    page = wardmote("rules", "publish", "--data", where).stdout
    assert "in force from 1 January 2099. Until then, software hides nothing by itself; people go by these rules already." in page  # fmt: skip
    assert "Tan hynny, nid yw meddalwedd yn cuddio dim" in page


def test_of_a_version_that_nobody_took_up_it_is_not_said_that_people_go_by_it(
    place: Town, wardmote: Call
) -> None:
    where = str(place.folder)
    place.open()
    place.close()
    with_a_later_day(place)
    early = wardmote("rules", "publish", "--data", where)
    assert "in force from 1 January 2099." in early.stdout
    for words in ("people go by these rules already", "mae pobl yn dilyn", "Until then, software"):  # fmt: skip
        assert words not in early.stdout
    assert "still go by another version" in early.stderr
    place.open()
    place.close()
    after = wardmote("rules", "publish", "--data", where)
    assert "people go by these rules already" in after.stdout
    assert after.stderr == ""


def test_it_is_so(place: Town) -> None:
    with_a_later_day(place)
    item = place.comment(place.post(), THREAT)
    house = place.round()
    assert house.rules.version == "later" and not item.hidden


def test_once_the_day_has_come_nothing_is_said() -> None:
    rules = shipped_rules()
    for now in (rules.effective_from, datetime(2099, 1, 1, tzinfo=UTC)):
        assert "Until then" not in published(rules, "text", ("en",), now)
    before = rules.effective_from - timedelta(seconds=1)
    assert "Until then" in published(rules, "text", ("en",), before)
