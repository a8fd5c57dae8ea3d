"""One text that several authors post in slightly other words counts as one, and what many rightly say does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from listener.context import context_of
from listener.house import House
from listener.store import near_copies
from listener.store.comments import every_kept
from listener.store.decisions import last_judgement
from tests.listener.lives import comment_id
from tests.town import Town, town

ADVERT = "Buy cheap followers for your page today at best prices, call Dave"
ALMOST = (
    "Buy cheap followers for your page today at best prices, call Mike!",
    "Вuy cheаp followers for yоur page today at best prices, call Dave",
    "B u y cheap followers for your page today at great prices, call Dave",
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "town") as opened:
        yield opened


def counted(place: Town, texts: Sequence[str], hours: int = 0) -> list[tuple[int, int]]:
    """Of each comment how many authors and copies of it are told, each by an author of its own."""
    post = place.post()
    for number, text in enumerate(texts):
        place.comment(post, text, by=f"Resident {number}")
    house = place.round()
    place.clock.forward(hours=hours)
    found = {}
    for known in every_kept(house.store):
        context = context_of(house, known, place.clock())
        told = context.same_text_authors, context.same_text_copies
        found[known.comment.text] = told
    return [found[text] for text in texts]


def test_a_text_with_a_word_or_a_letter_changed_is_told_with_its_like(
    place: Town,
) -> None:
    first, *others = counted(place, [ADVERT, *ALMOST])
    assert first == (4, 4)
    assert all(authors >= 3 for authors, _ in others)


def test_what_was_written_a_day_before_is_not_counted(place: Town) -> None:
    assert counted(place, [ADVERT, *ALMOST], hours=25)[0] == (1, 1)


@pytest.mark.parametrize(
    "texts",
    [
        ["Well done to the whole team, lovely day", "Well done to the whole team, lovely days"],
        [
            "The bus to Sample Bridge was late again this morning and nobody told us why",
            "The bin lorry on Sample Street was late again this week and nobody told us why",
        ],
        [
            "My mother waits for a carer every day and the council does not answer her",
            "My father waited for a hearing aid all year and the surgery did not answer him",
        ],
    ],
)  # fmt: skip
def test_short_thanks_and_like_complaints_are_texts_of_their_own(
    place: Town, texts: list[str]
) -> None:
    assert counted(place, texts) == [(1, 1)] * 2


def test_one_author_who_says_it_twice_is_one_author(place: Town) -> None:
    post = place.post()
    for text in (ADVERT, ALMOST[0]):
        place.comment(post, text, by="Resident 1")
    house = place.round()
    for known in every_kept(house.store):
        context = context_of(house, known, place.clock())
        assert (context.same_text_authors, context.same_text_copies) == (1, 2)


def test_only_the_newest_comments_are_looked_through(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(near_copies, "LOOKED_THROUGH", 0)
    assert counted(place, [ADVERT, *ALMOST])[0] == (1, 1)


def test_the_third_of_three_such_adverts_is_spam_and_so_are_then_the_two_before(
    place: Town,
) -> None:
    # Of each alone nothing is to be said.
    text = "Every evening the tubs beside the old stone bridge are watered by volunteers such as {}"
    post, adverts = place.post(), list[str]()
    for name in ("Sam", "Jan"):
        adverts.append(place.comment(post, text.format(name), by=f"Resident {name}"))
        assert not any(in_bulk(place.round(), adverts))
    adverts.append(place.comment(post, text.format("Pat"), by="Resident Pat"))
    assert all(in_bulk(place.round(times=2), adverts))


def in_bulk(house: House, natives: Sequence[str]) -> list[bool]:
    """Of each comment whether it was last taken for one text of several authors."""
    judged = [last_judgement(house.store, comment_id(native)) for native in natives]
    return [bool(one and "spam.bulk" in str(one["body"])) for one in judged]
