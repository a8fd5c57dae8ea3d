"""An erasure on request reaches what is left about comments that the person had deleted before, and says what is kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from connectors.simulator import Item
from listener.decide import decide
from listener.errors import UserError
from listener.forgetting.erasing import erase_again
from listener.forgetting.erasures import read as read_erasures
from listener.forgetting.person import erase_person
from listener.house import House
from listener.own_names import ERASURES_NAME
from listener.store.persons import people
from tests.listener.lives import OWNER, stored
from tests.listener.remains import remains
from tests.listener.test_person import ASKED, NAME, author_of, sound
from tests.listener.vault import back_up, bring_back
from tests.town import MORNING, RUDE, THREAT, Town


def deleted_before(place: Town, text: str, rule: str) -> tuple[Item, House]:
    """A comment that a person hid, and that its author deleted then; its evidence is left."""
    item = place.comment(place.post(), f"{text} Zanthorpe!", by=NAME)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "Abuse.", rule=rule)
    place.round(times=3)
    place.world.delete(item)
    place.round(times=5)
    assert stored(house, item).erased_at and remains(place.folder, "Zanthorpe")
    return item, house


@pytest.mark.parametrize("live", [False, True], ids=["nothing else", "one that stands"])
def test_evidence_about_a_comment_that_was_deleted_before_goes_on_request(
    place: Town, live: bool
) -> None:
    place.settings(mode="assist")
    item, house = deleted_before(place, RUDE, "R1")
    if live:
        place.comment(place.post(), "Puddles again.", by=NAME)
        place.round()
    author = author_of(house)
    said = {}
    for dry in (True, False):
        report, _ = erase_person(house, author, OWNER, ASKED, dry_run=dry)
        assert "other comments" not in report.words()
        said[dry] = dict(report.counts)
    assert said[True] == said[False]
    assert said[True]["piece of evidence"] == 1 and said[True]["comment"] == int(live)
    assert people(house.store, "vexworth") == [] and sound(house)
    assert house.store.value("SELECT GROUP_CONCAT(english, '') FROM notices") == ""
    lines = read_erasures(place.folder / ERASURES_NAME)
    assert any(one.evidence and one.requested for one in lines)
    query = "SELECT COUNT(*) FROM entries WHERE event = 'person_erased'"
    assert house.store.value(query) == 1
    place.close()
    assert remains(place.folder, "Zanthorpe", "Vexworth", item.author_id) == []


def test_a_threat_in_it_stays_its_time_and_the_report_says_so(place: Town) -> None:
    place.settings(mode="assist")
    _, house = deleted_before(place, THREAT, "R2")
    with pytest.raises(UserError, match="erased already.*evidence"):
        erase_person(house, author_of(house), OWNER, ASKED)
    place.comment(place.post(), "Puddles again.", by=NAME)
    place.round()
    report, _ = erase_person(house, author_of(house), OWNER, ASKED)
    assert "evidence of a threat (number 1)" in report.words()
    assert report.counts["piece of evidence"] == 0
    assert THREAT in house.store.value("SELECT body FROM evidence")


def told_and_marked(house: House) -> tuple[str, str]:
    """What authors were told, and the digests by which erased comments are known again."""
    notices = "SELECT GROUP_CONCAT(english, '') FROM notices"
    return house.store.value(notices), house.store.value("SELECT erased_mark FROM comments")  # fmt: skip


def test_what_they_deleted_before_counts_as_asked_for_after_a_restore_too(
    place: Town,
) -> None:
    place.settings(mode="assist")
    item = place.comment(place.post(), f"{RUDE} Zanthorpe!", by=NAME)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "Abuse.", rule="R1")
    place.round(times=3)
    place.close()
    made = back_up(place.folder, after=(place.clock() - MORNING) / timedelta(hours=1))
    place.world.delete(item)
    house = place.round(times=5)
    assert all(told_and_marked(house))
    erase_person(house, author_of(house), OWNER, ASKED)
    assert told_and_marked(house) == ("", "")
    place.close()
    place.clock.forward(minutes=5)
    at = place.clock()
    bring_back(made.path, place.folder, at, erase_again, behind="A trial.")
    house = place.open()
    assert stored(house, item).erased_at and told_and_marked(house) == ("", "")
    assert sound(house)
