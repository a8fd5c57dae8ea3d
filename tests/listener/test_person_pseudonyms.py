"""What stays of a person under a pseudonym after an erasure is told to them, and goes after six months."""

from __future__ import annotations

import json

import pytest

from connectors.simulator import Item
from listener.errors import UserError
from listener.forgetting.due import due
from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.store.persons import people
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import stored
from tests.town import RUDE

KEPT = {"strikes": "breaches that a person confirmed", "requests_to_stop": "asked to stop, or warned"}  # fmt: skip


def struck_and_asked(here: Crowd) -> Item:
    """A comment whose hide a person decided, and whose author was asked to stop."""
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    here.act()
    here.say(item, "stop_request", OWNER)
    return item


def left(here: Crowd) -> dict[str, int]:
    count = "SELECT COUNT(*) FROM {}"
    return {table: here.house.store.value(count.format(table)) for table in KEPT}


def test_an_erasure_says_what_stays_under_a_pseudonym_and_for_how_long(
    here: Crowd,
) -> None:
    struck_and_asked(here)
    (who,) = people(here.house.store, "teasel")
    for dry in (True, False):
        report, _ = erase_person(here.house, who.author, OWNER, "They asked.", dry_run=dry)  # fmt: skip
        for said in KEPT.values():
            (line,) = [one for one in report.kept if said in one]
            assert "under a pseudonym" in line and "six months" in line
    with pytest.raises(UserError, match="under a pseudonym for six months"):
        erase_person(here.house, who.author, OWNER, "They asked again.")


def test_of_whom_nothing_was_counted_none_is_said_to_stay(here: Crowd) -> None:
    here.comment("Puddles again.")
    (who,) = people(here.house.store, "teasel")
    report, _ = erase_person(here.house, who.author, OWNER, "They asked.")
    assert "under a pseudonym" not in "".join(report.kept)


def test_after_six_months_it_goes_with_an_entry(here: Crowd) -> None:
    struck_and_asked(here)
    (who,) = people(here.house.store, "teasel")
    erase_person(here.house, who.author, OWNER, "They asked.")
    here.place.clock.forward(days=182)
    forget_now(here.house)
    assert left(here) == {"strikes": 1, "requests_to_stop": 1}
    here.place.clock.forward(days=2)
    assert {row.kind: row.due for row in due(here.house)}["strikes"] == 2
    assert forget_now(here.house)[0]["strikes"] == 2
    assert left(here) == {"strikes": 0, "requests_to_stop": 0}
    (entry,) = here.events("pseudonyms_deleted")
    assert json.loads(entry["details"]) == {"strikes": 1, "requests_to_stop": 1}
    assert "strikes" not in forget_now(here.house)[0]
    assert verify(here.house.store.db).sound and not disagreements(here.house.store.db)


def test_a_breach_on_a_comment_that_stands_is_not_counted_anew_when_it_is_old(
    here: Crowd,
) -> None:
    item = struck_and_asked(here)
    here.place.clock.forward(days=184)
    forget_now(here.house)
    assert not stored(here.house, item).erased_at
    assert left(here) == {"strikes": 1, "requests_to_stop": 0}
