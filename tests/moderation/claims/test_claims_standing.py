"""That a thing is shut today does not say that it will close on a day to come."""

from __future__ import annotations

import pytest

from moderation.claims.another_thing.standing import stands_so_now
from moderation.claims.match import match
from moderation.types import Claim

POOL = Claim("POOL", "Hartwell pool will close in January", verdict="false")
TIP = Claim("TIP", "The council tip at Bramley Road will close in February", verdict="false")  # fmt: skip
LIBRARY = Claim("LIBRARY", "The library has closed", verdict="false")
CLAIMS = (POOL, TIP, LIBRARY)


@pytest.mark.parametrize(
    "text",
    [
        "Hartwell pool is closed",
        "Hartwell pool is shut",
        "The pool at Hartwell was closed",
        "Hartwell pool was shut, no notice",
        "The tip at Bramley Road is shut",
        "The tip at Bramley Road was closed today",
        "Bramley Road tip is closed at the moment",
    ],
)
def test_how_a_thing_stands_today_is_no_repeat(text: str) -> None:
    assert match(text, CLAIMS).stance != "repeats"


@pytest.mark.parametrize(
    "text",
    [
        "Hartwell pool is closing",
        "Hartwell pool is to be closed",
        "Hartwell pool is closed from January",
        "Hartwell pool is closed for good in January",
        "Hartwell pool will be shut.",
        "The tip at Bramley Road will be shut in February",
    ],
)
def test_what_is_to_become_of_it_is_one(text: str) -> None:
    assert match(text, CLAIMS).stance == "repeats"


def test_a_claim_of_how_it_stands_is_repeated_by_how_it_stands() -> None:
    assert match("The library is closed", CLAIMS).claim_id == "LIBRARY"
    assert not stands_so_now("the library is closed", "The library has closed")


SCHOOL = Claim("SCHOOL", "The council is shutting St Oswin's primary school", paraphrases=("St Oswin's primary is going to close",), verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "St Oswin's primary was closed today because of the snow",
        "St Oswin's primary school is closed due to a burst pipe",
        "St Oswin's primary shut this morning, no heating",
        "St Oswin's primary is closed tomorrow for staff training",
        "St Oswin's primary closes for the day because of the heating",
        "St Oswin's primary school closed for polling",
        "St Oswin's primary is shut owing to the flood",
    ],
)
def test_what_is_shut_for_a_day_is_not_shut(text: str) -> None:
    assert match(text, (SCHOOL,)).claim_id is None


@pytest.mark.parametrize(
    "text",
    [
        "St Oswin's primary is shutting",
        "It was announced today that St Oswin's primary is going to close",
        "We were told today that the council is shutting St Oswin's primary school",
        "St Oswin's primary is closing because of budget cuts",
        "The council is shutting St Oswin's primary school to save money",
        "St Oswin's primary school is closing for good",
    ],
)
def test_what_is_shut_for_good_is_told(text: str) -> None:
    assert match(text, (SCHOOL,)).claim_id == "SCHOOL"
