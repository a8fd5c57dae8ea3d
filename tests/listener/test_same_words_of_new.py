"""The same words from several accounts, in an alert on something new: a count, which accuses nobody."""

from __future__ import annotations

from tests.listener.test_spreading import SOLD, alerts, spread
from tests.town import Town


def test_the_same_words_from_several_accounts_are_a_pattern_and_accuse_nobody(
    place: Town,
) -> None:
    place.comment(place.post(), "Lovely day.", by="Somebody Else")
    house = place.round()
    place.clock.forward(days=10)
    spread(place, (SOLD[0],) * 4)
    place.round(house)
    body = alerts(house)[-1]["body"]
    assert "The same words came from 4 accounts, 4 of which were first seen this week." in body  # fmt: skip
    assert "coordinated" not in body and "bot" not in body.split()


def test_what_people_add_to_anything_is_no_copy_of_something_new(place: Town) -> None:
    spread(place, tuple(f"{said.rstrip('.')}. Please share this far and wide so everyone knows" for said in SOLD))  # fmt: skip
    body = alerts(place.round())[-1]["body"]
    assert "several people" in body or "not checked this" in body
    assert "The same words" not in body
