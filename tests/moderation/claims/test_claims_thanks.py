"""Thanks and praise to the council are no new claim; sarcasm, and thanks with a statement beside them, are."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderation.claims.opinion.thanks import praises
from moderation.claims.spread.fresh import about_the_council, statements
from tests.listener.newsroom import newsroom

THANKS = (
    "The council cleared the snow on Heol Las so quickly, thank you",
    "Thank you to the council for fixing the street light on Mill Lane",
    "Well done to the council workers who repaired the bridge",
    "Massive thanks to the bin crew, they emptied every bin on our road",
    "Credit where it is due, the council has mended the playground",
    "Great job by the council on the new playground, it was opened today",
    "The council swept all the leaves on Church Road. Thank you so much!",
    "Thanks to the officers who helped the pensioners in the flats",
    "So grateful that the council gritted the school road",
    "Fair play to the council, they reopened the library toilets",
    "Diolch i'r cyngor am glirio'r eira ar Heol Las",
)
STATEMENTS = (
    "Thanks for nothing, they've sold the playing field to a builder",
    "Well done council, you have closed the last library in town",
    "Thanks to the council we have lost our post office",
    "Great job council, another £2 million wasted on the civic centre",
    "Thank you council for sacking all the lollipop ladies in the schools",
    "Bravo, the council has given the market contract to a firm and nobody was asked, the bins are not emptied",
    "The council has cleared the hostel, thank you, but the men are housed in the school now",
    "Thank you to the council, parking is free all December in every car park",
    "Thank you, the council will open a new pool in the park next year",
    "Well done, they raised the council tax by a quarter",
    "The council cleared the trees on Mill Lane and sold the wood to a firm, thanks",
)


@pytest.mark.parametrize("text", THANKS)
def test_a_thank_you_is_no_statement_to_check(text: str) -> None:
    assert statements(text) == ()


@pytest.mark.parametrize("text", STATEMENTS)
def test_thanks_with_a_statement_or_a_sting_are_no_mere_thanks(text: str) -> None:
    assert about_the_council(text) and not praises(text)


def test_the_same_words_without_thanks_are_a_statement_as_before() -> None:
    assert not praises("The council cleared the snow on Heol Las so quickly")
    assert statements("The council has sold the playing field on Heol Las to a builder")


def test_what_a_person_vouches_for_is_heard_all_the_same() -> None:
    assert statements(THANKS[0], vouched=True)


def test_three_thank_yous_alert_nobody(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        for text in THANKS[:1] * 3:
            room.say(text)
        room.tick(minutes=1)
        assert room.subjects() == [] and room.incidents() == []


def test_three_stings_are_told_as_any_claim(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        for _ in range(4):
            room.say(STATEMENTS[0])
        room.tick(minutes=1)
        assert room.incidents()
