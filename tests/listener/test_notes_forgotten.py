"""What people copied from a comment, or wrote beside it, goes with its words: questions to advisers, and reasons of holds."""

from __future__ import annotations

from pathlib import Path

from listener.forgetting.forget import forget_now
from listener.people.advice import give_advice, seek_advice
from tests.listener.crowd import DELEGATE, OWNER
from tests.listener.lives import stored
from tests.listener.office import office
from tests.listener.remains import remains


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
