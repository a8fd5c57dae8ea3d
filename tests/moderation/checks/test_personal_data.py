"""Private details of others are seen, with what leads to them; public, own and office details are not."""

from collections.abc import Callable

import pytest

from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "She lives at 14 Sample Street, XX1 1XX, go and tell her what you think.",
            "address",
        ),
        ("he lives at 3 Heol Sampl SA1 1AA", "address"),
        ("Cllr Sampleton lives at 9 Example Close, pay him a visit", "address"),
        ("His mobile is 07700 900123, give him hell", "phone"),
        ("Ring her on +44 7700 900123", "phone"),
        ("email her at jo.fictional@mail.example and tell her", "email"),
        ("he drives a red van AB12 CDE", "plate"),
        ("her date of birth is 12/03/1971", "birth_date"),
    ],
)
def test_a_detail_tied_to_a_person_has_both_parts(
    look: Look, text: str, kind: str
) -> None:
    (found,) = look(text)
    assert found.data == {"b1": True, "b2": True, "kind": kind}
    assert found.urgent


@pytest.mark.parametrize(
    "text",
    [
        "AB12 CDE parked on the pavement again",
        "07700 900123",
        "14 Sample Street, SA1 1AA",
        "DOB 1.2.1980",
    ],
)
def test_a_detail_by_itself_has_only_the_first_part(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.data["b2"] is False
    assert not found.urgent


@pytest.mark.parametrize(
    "text",
    ["Water is coming into my house on Sample Street and nobody answers.", "I live at 14 Sample Street and my bin was missed", "The pothole outside 14 Sample Street is huge",
     "Call me on 07700 900123 about the bike", "My number is 07700 900123", "Ring the council on 01632 960001, they sorted mine.", "Helpline 0300 123 4567", "call 0800 555 111",
     "Email info@council.example", "email jo.fictional@council.gov.uk", "26/01234/FUL is too tall", "M4 J32 closed, A470 delays", "£1,000,000,000 wasted since 2011 2012 2013",
     "25 years on the High Street and no parking", "2 hours waiting on Church Street", "anyone in SA1 1AA without power?", "the 20 mph limit on Sample Road"],
)  # fmt: skip
def test_own_public_and_general_details_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "contact", ["029 2018 0999", "+44 29 2018 0999", "02920180999"]
)
def test_a_published_contact_is_no_private_detail_however_it_is_written(
    look: Look, contact: str
) -> None:
    text = "Ring him on 029 2018 0999"
    assert look(text)
    assert look(text, Context(published_contacts=(contact,))) == []


def test_a_published_address_is_no_private_detail(look: Look) -> None:
    text = "She works at 1 Sample Square, SA1 1AA, go and see her"
    assert look(text)
    assert (
        look(
            text, Context(published_contacts=("Ward office, 1 Sample Square, SA1 1AA",))
        )
        == []
    )


def test_a_quoted_detail_stops_a_hide(look: Look) -> None:
    (found,) = look('he posted "she lives at 14 Sample Street, SA1 1AA" last night')
    assert found.stops == ("quoted",)


def test_a_seller_s_own_number_is_an_advert_and_not_someone_s_data(look: Look) -> None:
    assert look("Drives jet washed, patios from £60. Text RONNIE to 07700 900321") == []
    found = look(
        "Patios from £60 my foot. Her number is 07700 900321, text her what you think"
    )
    assert [f.data["b2"] for f in found] == [True]
