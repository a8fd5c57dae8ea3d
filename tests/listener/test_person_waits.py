"""An erasure on request that must wait: for a hide or a hold to end, and for a person to look at what may be a threat."""

from __future__ import annotations

from datetime import timedelta

import pytest

from listener.backups.rotation import backups_in, folder_of, to_destroy
from listener.commands.forget import _place, _release
from listener.decide import decide
from listener.forgetting.erasures import read as read_erasures
from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.forgetting.subject_access import export_person
from tests.listener.lives import OWNER, later, stored
from tests.listener.remains import remains
from tests.listener.test_person import ASKED, NAME, author_of, sound, wrote
from tests.listener.vault import back_up
from tests.town import THREAT, Town

DETAIL = "He lives at 14 Mill Lane, Wenbrook, tell everyone where to find him."


def test_an_erasure_that_had_to_wait_is_logged_as_put_off_and_counts_once_it_is_done(
    place: Town,
) -> None:
    (item,), house = wrote(place, THREAT)
    back_up(place.folder)
    erase_person(house, author_of(house), OWNER, ASKED)

    def events(name: str) -> int:
        query = "SELECT COUNT(*) FROM entries WHERE event = ?"
        return int(house.store.value(query, (name,)))

    kept = backups_in(folder_of(house.settings))
    assert (events("person_erased"), events("person_erasure_put_off")) == (0, 1)
    assert kept and to_destroy(kept, house.folder, house.now()) == []
    later(place, house)
    decide(house, stored(house, item), "keep", OWNER, "They rehearse a play.")
    later(place, house, 2)
    assert stored(house, item).erased_at and sound(house)
    assert (events("person_erased"), events("person_erasure_put_off")) == (1, 1)
    assert to_destroy(kept, house.folder, house.now()) == kept
    forget_now(house)
    assert events("person_erased") == 1


def test_what_its_author_asked_to_erase_goes_on_request_though_they_deleted_it_meanwhile(
    place: Town,
) -> None:
    item = place.comment(place.post(), THREAT, by=NAME)
    house = place.round()
    report, _ = erase_person(house, author_of(house), OWNER, ASKED)
    assert "a hide or its end is under way" in report.words()
    place.clock.forward(minutes=10)
    decide(house, stored(house, item), "show", OWNER, "They rehearse a play.")
    place.world.delete(item)
    later(place, house)
    assert stored(house, item).erased_at
    assert house.store.value("SELECT erased_mark FROM comments") == ""
    assert house.store.value("SELECT COUNT(*) FROM evidence WHERE body <> ''") == 0
    query = "SELECT COUNT(*) FROM entries WHERE event = 'person_erased'"
    assert house.store.value(query) == 1
    assert read_erasures(place.folder / "erasures.jsonl")[-1].requested


@pytest.mark.parametrize("mode", ["watch", "assist"])
@pytest.mark.parametrize("text", [f"{THREAT} Zanthorpe!", f"{DETAIL} Zanthorpe!"])
def test_a_threat_at_which_nobody_has_looked_is_kept_until_somebody_has_and_goes_then(
    place: Town, mode: str, text: str
) -> None:
    place.settings(mode=mode)
    (item,), house = wrote(place, text)
    for dry in (True, False):
        report, _ = erase_person(house, author_of(house), OWNER, ASKED, dry_run=dry)
        assert "nobody has looked at it yet" in report.words()
        assert report.counts.total() == 0
    later(place, house, 5)
    assert stored(house, item).comment.text == text
    assert house.store.value("SELECT COUNT(*) FROM queue WHERE closed_at IS NULL") == 1
    decide(house, stored(house, item), "keep", OWNER, "They rehearse a play.")
    later(place, house, 2)
    assert stored(house, item).erased_at and sound(house)
    place.close()
    assert remains(place.folder, "Zanthorpe", "Vexworth") == []


def test_a_threat_at_which_nobody_ever_looks_goes_after_the_time_of_what_waits(
    place: Town,
) -> None:
    (item,), house = wrote(place, f"{THREAT} Zanthorpe!")
    report, _ = erase_person(house, author_of(house), OWNER, ASKED)
    assert "hide or its end is under way, and it waits" in report.words()
    later(place, house)
    assert not item.hidden and not stored(house, item).erased_at
    place.clock.forward(days=91)
    forget_now(house)
    assert stored(house, item).erased_at and sound(house)
    assert house.store.value("SELECT COUNT(*) FROM evidence WHERE body <> ''") == 0


def test_who_asks_and_then_deletes_a_threat_leaves_it_for_the_time_of_what_waits(
    place: Town,
) -> None:
    place.settings(mode="assist")
    (item,), house = wrote(place, f"{THREAT} Zanthorpe!")
    taken = place.clock()
    erase_person(house, author_of(house), OWNER, ASKED)
    place.world.delete(item)
    later(place, house, 5)
    assert stored(house, item).erased_at
    assert "Zanthorpe" in house.store.value("SELECT body FROM evidence")
    place.clock.moment = taken + timedelta(days=91)
    forget_now(house)
    assert house.store.value("SELECT body FROM evidence") == "" and sound(house)


@pytest.mark.parametrize("over", ["released", "run out"])
def test_the_pack_for_a_person_says_nothing_of_a_hold_until_it_is_over(
    place: Town, over: str
) -> None:
    (item,), house = wrote(place, "Puddles again.")

    def pack(name: str) -> str:
        to = place.folder.parent / name
        _, text = export_person(house, author_of(house), to, OWNER)
        return to.read_text() + text.read_text()

    for days in (20, 10):  # the second takes the place of the first
        _place(house, stored(house, item), OWNER, "The police ask.", place.clock() + timedelta(days=days))  # fmt: skip
        assert "hold_" not in pack(f"{days}.json") and "police" not in pack(f"{days}b.json")  # fmt: skip
    if over == "released":
        _release(house, stored(house, item), OWNER, "It is over.")
    else:
        place.clock.forward(days=11)
    assert "hold_placed" in pack("after.json") and "The police ask." in pack("b.json")
