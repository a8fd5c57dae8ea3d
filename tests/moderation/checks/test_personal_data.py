"""Private details of others are seen, with what leads to them; public, own and office details are not."""

from collections.abc import Callable

import pytest

from moderation.checks.personal_data import UNTIED
from moderation.types import Context, Finding
from tests.moderation.judging import judged

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
        ("The councillor drives a red bmw reg ab12 cde, let his tyres down", "plate"),
        ("His number is 07700 9OO123, give him hell", "phone"),
        ("His mobile is 07700 – 900 – 123, give him hell", "phone"),
        ("His mobile is ０７７００ ９００１２３, give him hell", "phone"),
        ("her date of birth is 12/03/1971", "birth_date"),
    ],
)
def test_a_detail_tied_to_a_person_has_both_parts(
    look: Look, text: str, kind: str
) -> None:
    (found,) = look(text)
    assert found.data == {"b1": True, "b2": True, "kind": kind}
    assert found.urgent


@pytest.mark.parametrize("label", ["dob", "D.O.B.", "date of birth", "DOB"])
@pytest.mark.parametrize("joined", [" is", " was", ":", " "])
def test_a_day_of_birth_is_seen_however_its_label_is_joined_to_it(
    look: Look, label: str, joined: str
) -> None:
    (found,) = look(f"The councillor's {label}{joined} 14/03/1971 if anybody needs it.")
    assert found.data == {"b1": True, "b2": True, "kind": "birth_date"}


def test_a_birthday_that_nothing_ties_to_a_person_is_left_alone(look: Look) -> None:
    assert look("The birthday was on 4 May 1952, and the hall still stands") == []


@pytest.mark.parametrize(
    "text",
    [
        "AB12 CDE parked on the pavement again",
        "ab12 cde parked on the pavement again",
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
     "25 years on the High Street and no parking", "2 hours waiting on Church Street", "anyone in SA1 1AA without power?", "the 20 mph limit on Sample Road",
     "She drives through cf10 and parks on the pavement", "He drives to se11 for work", "His planning reference is 07/2024/01234, ring the office", "There are 1O0 cars on Sample Road", "Open 09:00 – 12:00 and 13:00 – 17:00"],
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


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Her kids go to St Mary's Primary, year 4.", "school"),
        ("Cllr Jones's daughter Emma goes to Ysgol Glan Clwyd.", "school"),
        ("Her lad goes to Sample Park Juniors, she picks him up at 3", "school"),
        (
            "The lad who did the bus shelter is Kyle Placeholder, 15, goes to Sample High",
            "school",
        ),
        ("His wife works at the Co-op on Mill Street, ask for Karen.", "family"),
        ("The mayor's husband teaches at the academy on Sample Road", "family"),
        (
            "His mum is in Placeholder Court care home room 12, wonder if she knows",
            "family",
        ),
        ("Cllr Jones lives on Mill Lane, the one with the red door.", "home"),
        (
            "it's the end terrace on sample street with the blue door, councillor example lives there on her own",
            "home",
        ),
        (
            "Number twenty two. Sample Street. Key's under the plant pot, she's away till the 9th.",
            "home",
        ),
        ("He drinks in the Red Lion every Friday at 8.", "routine"),
        ("Cllr Sample jogs along the canal every morning at 6, on her own", "routine"),
        ("His NI number is QQ123456C", "national_insurance"),
    ],
)
def test_what_leads_to_somebody_without_an_address_is_urgent_and_no_ground_to_hide(
    look: Look, text: str, kind: str
) -> None:
    (found,) = look(text)
    assert found.data == {"b1": False, "b2": True, "kind": kind}
    assert found.urgent


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The complainer is Jane Placeholder of Flat 3, 88 Sample Street.", "address"),
        (
            "my neighbour at 6 Sample Close, Derek Testcase, has HIV and nobody told us",
            "address",
        ),
        ("You live at 14 Sample Street, don't you", "address"),
        ("They live at 14 Sample Street, SA1 1AA", "address"),
        ("o7700 9oo 118 you're welcome", "phone"),
        (
            "zero seven seven zero zero, nine hundred, three five two. Thats the mayor's personal mobile.",
            "phone",
        ),
        ("If you want her at home try 01632 960 983", "phone"),
    ],
)
def test_a_tie_to_a_person_is_known_in_more_ways(
    look: Look, text: str, kind: str
) -> None:
    (found,) = look(text)
    assert found.data == {"b1": True, "b2": True, "kind": kind}


def test_a_detail_without_the_second_sign_bears_its_own_sub_code(look: Look) -> None:
    (found,) = look("07700 900123")
    assert (found.subcode, found.urgent) == (UNTIED, False)
    (found,) = look("His mobile is 07700 900123")
    assert (found.subcode, found.urgent) == ("", True)


@pytest.mark.parametrize(
    "text",
    [
        "It's a 10 minute walk from my nan's house",
        "There are 4 potholes on Park Road right outside my mum's house",
        "3 cars on the drive and he parks on the pavement",
        "Works run from 01.12.2024",
        "Buses ran 07.30 - 18.30",
        "02-12-2024, reported again",
        "Open 01.12.2024 9.30 till late",
        "Coffee morning, Methodist Hall, 2 Church Road, ZE3 9ZZ",
        "Food bank is at 22 Chapel Street, they work miracles",
        "Ring the vets on 01482 960123",
        "Age UK 01632 960666",
        "Missing cat, tabby, please ring 07700 900789",
        "reg AB12 CDE, if anyone saw who hit it",
        "I was born on 12 March 1951 in this town",
        "our most famous son, born 4 May 1852",
        "The X19 BUS driver was lovely",
        "J24 OFF slip chaos, car on its roof",
        "The Red Lion, 14 High Street, CF10 1AA is open.",
        "Planning notice at 22 Station Road, LL18 1AB",
        "Dave the plumber 01978 123456",
        "Her kids go to a private school",
        "His kids go to the same school as mine",
        "His kids go to private school so why would he care",
        "her daughter is at university now",
        "My sister is a nurse and her kids go to Sample Primary with no crossing",
        "My neighbour is struggling, her kids go to Ysgol Bryn and there's no bus",
        "His wife works for the developer",
        "Her husband works at the council",
        "Cllr Sample's wife works for the firm that got the contract",
        "He lives on Mill Lane, no wonder that road got gritted",
        "People who live on Mill Lane next to the depot get no sleep",
        "My mum lives at 14 Sample Street, she's 80 and her bin was missed",
        "Cllr Sample holds a surgery in the library every Saturday at 10",
        "She is at the market every Saturday handing out leaflets",
        "He is asleep in the chamber every meeting",
        "She walks her dog on the beach every morning and never picks up after it",
        "Cllr Sample drinks tea and does nothing every day",
        "The bus leaves at 8 every morning",
        "His mum is in hospital, thoughts with the family",
        "My NI number is on the form and nobody rings back",
        "Do you live at 14 Sample Street? The flooding starts there.",
        "Pop down to the Methodist Hall, 2 Church Road, ZE3 9ZZ, and see the exhibition",
        "The children go to Sample Primary on foot and need a crossing",
        "Parents at Sample Primary park on the zigzags at 3 every day",
        "Councillor Sample goes to church on Sundays",
        "She walks to work",
        "He wants every school to be an academy",
        "Cllr Sample's son is in the army",
        "Her son is at Sample Rovers this season, great player",
        "My number is 07700 900123, ask her to call me about the bike",
        "Ring the library on 01632 960123 and ask her about the hall",
        "Dave the plumber is great, call him on 07700 900123",
        "My daughter works at the library, 1 Sample Square, SA1 1AA, and her shifts were cut",
        "I was born on 3 May 1960 and he has never listened",
        "Anyone lost a dog? She is safe with us at 14 Sample Street, SA1 1AA",
        "Our NI number letters are late",
        "Her husband works nights at the hospital so she understands shift workers",
        "Cllr Sample lives in a big house on the hill and has no clue",
        "Meet at 3 Sample Road, ZE3 9ZZ at 10am for the litter pick",
        "The house at 22 Sample Street, LL18 1AB has been empty for years",
        "Order number 07123456789 never arrived",
        "Cllr Sample lives on the estate so he sees the mess every day",
    ],
)
def test_public_places_own_details_and_things_that_only_look_like_details_are_left_alone(
    look: Look, text: str
) -> None:
    assert look(text) == []


def test_a_quoted_whereabout_is_marked_as_quoted(look: Look) -> None:
    (found,) = look('he posted "her kids go to Sample Green Primary" last night')
    assert found.stops == ("quoted",)


def test_where_a_landline_or_a_school_is_named_without_a_person_nobody_is_alarmed() -> (
    None
):
    assert judged("The Red Lion, 14 High Street, CF10 1AA is open.").alert_to == ()
    assert judged("Dave the plumber 01978 123456").action == "none"
    assert judged("Her kids go to St Mary's Primary, year 4.").rule == "R10"


@pytest.mark.parametrize(
    "text",
    [
        "The registrar's number is 01632 960444",
        "The library's phone number is 01632 960445",
        "His councillor email is on the website: cllr.example@council.example",
        "Write to jo.sample@council.example and copy in the leader",
    ],
)
def test_what_is_there_to_be_rung_or_written_to_is_public(text: str) -> None:
    assert [f for f in judged(text).findings if f.check == "personal_data"] == []


@pytest.mark.parametrize(
    "text",
    [
        "The MP's home address is 5 High Street WB1 3EF",
        "The registrar's private number is 07700 900123",
        "email her at jo.fictional@mail.example and tell her",
        "The driver's number is 07700 900123",
        "Ring the registrar Sue Sample on 07700 900456, give her hell",
    ],
)
def test_what_is_somebody_s_own_stays_private(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize("host", ["gmail.com", "btconnect.com", "provider.example"])
def test_a_published_letterbox_at_everybody_s_provider_makes_no_other_public(
    look: Look, host: str
) -> None:
    text = f"email her at jo.fictional@{host} and tell her"
    assert look(text, Context(published_contacts=(f"page@{host}",)))


@pytest.mark.parametrize(
    "text",
    [
        "The Samples have moved to 9 Ash Tree Drive, in case anyone still owes them a visit",
        "New address for the Examples since they did a runner: Caravan 17, Wenbrook Holiday Park. You're welcome.",
        "Ring the clerk at home on 01632 960431",
    ],
)
def test_where_somebody_has_gone_to_live_is_pointed_out(look: Look, text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Sample Solicitors have moved to 9 Ash Tree Drive",
        "New address for Sample Dental: 4 Mill Lane",
        "The Samaritans have moved to 12 High Street",
        "The Samples have moved to 9 Ash Tree Drive and want a brown bin",
    ],
)
def test_a_firm_or_a_new_neighbour_that_moved_is_left_alone(
    look: Look, text: str
) -> None:
    assert look(text) == []
