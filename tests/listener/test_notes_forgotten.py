"""What people copied from a comment, or wrote beside it, goes with its words: questions to advisers, and reasons of holds."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.commands.forget import _place, _release
from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.house import House
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.people.advice import give_advice, seek_advice
from listener.store.persons import people
from tests.listener.crowd import DELEGATE, OWNER
from tests.listener.lives import stored
from tests.listener.office import office
from tests.listener.remains import remains
from tests.town import Town


def test_words_that_their_author_replaced_go_from_what_an_adviser_is_asked_about(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        here = desk.here
        item = here.comment("Zanthorpe is the silliest man, do shut up.")
        number = seek_advice(here.house, stored(here.house, item), OWNER, "Is this abuse?", DELEGATE.name)  # fmt: skip
        browser = desk.sign_in(DELEGATE)
        browser.get("/advice")
        assert "Zanthorpe" in browser.text
        here.place.world.edit(item, "Sorry about that.")
        here.place.round(here.house, times=5)
        assert stored(here.house, item).comment.text == "Sorry about that."
        browser = desk.sign_in(DELEGATE)
        browser.get("/advice")
        assert "Zanthorpe" not in browser.text
        assert "The words were erased." in browser.text
        here.place.clock.forward(hours=25)
        forget_now(here.house)
        assert remains(here.place.folder, "Zanthorpe") == []
        give_advice(here.house, number, DELEGATE, "I think so.")


def test_the_words_that_stand_stay_for_the_adviser(tmp_path: Path) -> None:
    with office(tmp_path / "data") as desk:
        here = desk.here
        item = here.comment("Sorry, the silliest man.")
        here.place.world.edit(item, "Zanthorpe is the silliest man, do shut up.")
        here.place.round(here.house, times=2)
        seek_advice(here.house, stored(here.house, item), OWNER, "Is this abuse?", DELEGATE.name)  # fmt: skip
        here.place.round(here.house, times=5)
        assert "Zanthorpe" in here.house.store.value("SELECT words FROM advice")


WHY = "The police ask about Vexworth of Zanthorpe."


def held(house: House, item: Item, days: int = 30) -> None:
    _place(house, stored(house, item), OWNER, WHY, house.now() + timedelta(days=days))


def reasons(house: House) -> list[str]:
    return [row["reason"] for row in house.store.rows("SELECT reason FROM holds")]


@pytest.mark.parametrize("ends", ["released", "runs out"])
def test_why_a_comment_was_held_goes_with_it_and_not_while_it_is_held(
    place: Town, ends: str
) -> None:
    item = place.comment(place.post(), "Puddles again.", by="Quillon Vexworth")
    house = place.round()
    held(house, item)
    (person,) = people(house.store, "vexworth")
    erase_person(house, person.author, OWNER, "They asked.")
    forget_now(house)
    assert reasons(house) == [WHY]
    if ends == "released":
        _release(house, stored(house, item), OWNER, "It is over.")
    place.clock.forward(days=29 if ends == "released" else 31)
    forget_now(house)
    assert stored(house, item).erased_at and reasons(house) == [""]
    assert verify(house.store.db).sound and not disagreements(house.store.db)
    assert remains(place.folder, "Zanthorpe", "Vexworth") == []


def test_a_reason_that_an_earlier_version_left_on_an_erased_comment_goes_too(
    place: Town,
) -> None:
    item = place.comment(place.post(), "Puddles again.")
    house = place.round()
    held(house, item)
    _release(house, stored(house, item), OWNER, "It is over.")
    place.world.delete(item)
    place.round(times=5)
    with house.store.transaction(house.now()) as tx:
        tx.record("a_version_of_before")
        tx.update("holds", {"reason": WHY}, "reason = ?", ("",))
    place.clock.forward(hours=25)
    forget_now(house)
    assert reasons(house) == [""]
    assert remains(place.folder, "Zanthorpe", "Vexworth") == []
