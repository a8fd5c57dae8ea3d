"""Sellers are seen; buyers, fairs and residents who name a price are not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    ["Gutters cleaned from £30, message me today.", "Man and van, no job too small, call us for a free quote", "Wax melts £5 each, pm me", "Domestic cleaning, £14 per hour, text me on 07700 900123",
     "Driveways jet washed, special offer, DM me"],
)  # fmt: skip
def test_an_advertisement_is_seen(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.evidence.startswith("advertising.")


@pytest.mark.parametrize(
    "text",
    ["The school fair is on Saturday, entry £2, all welcome.", "You wasted £30 on that, message me when you fix it", "Anyone know a plumber? £30 an hour is too much, message me",
     "Garden waste bins cost £40 each now, contact us they said", "Call me about the pothole please", "The council charges £60 for rubbish removal", "My gutters leak and nobody will call me back"],
)  # fmt: skip
def test_buyers_fairs_and_complaints_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Need your driveway doing? We're in the area this week. Block paving, tarmac, resin. Message for prices",
        "Hi all, just opened my nail bar next to the post office, gels from £20, mention this post for a fiver off",
        "Puppies ready to go, 3 boys 2 girls, £600 each, pm me",
        "House clearance, cheapest around, call me on 07700 900245",
        "Plastering from £100 a room, call me for a quote",
    ],
)
def test_more_advertisements_are_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Call me daft but 400 an hour for a consultant?",
        "Call me old fashioned but £40 for a haircut is too much, and affordable housing matters",
        "Call me cynical, they want £60 an hour for tutoring",
        "Someone should call me about the £60 rubbish removal charge",
        "My driveway is blocked again, message me when it's clear",
        "The boilers in our flats cost £300 a month, get in touch please",
        "Puppies are being sold for £600 outside the school, who do I tell",
        "Ring me a bell, £5 affordable my foot",
    ],
)
def test_an_idiom_or_a_complaint_about_a_price_sells_nothing(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "our carvery is back on sundays, two dine for 20 quid, book on 01632 960145",
        "Two dine for £25 at the Fleece, ring us to book 01632 960146",
        "2 for 1 on all mains this week, call us now, £12.95",
        "kids eat free all half term, £9 adults, book online",
        "Our new menu is here, mains from £11, book now",
        "The steak night is back, £30 for a couple, 01632 960147",
        "our sunday roasts are back £14, message us to book",
        "happy hour every night, cocktails £6, book online",
    ],
)
def test_what_a_kitchen_serves_for_money_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "The lunch club serves two for one on Fridays, £4, ring 01632 960148, all proceeds to the hospice",
        "Our church carvery is back, £5, book on 01632 960149",
        "Two for one: you cut the bus and the library. Ring me.",
        "Happy hour on the M4 again, 20 quid in fuel, ring the highways people",
        "The menu is back on the council website",
        "Kids eat free at school in Wales, £0 cost, call me old fashioned but good",
        "Our Sunday lunch at the village hall is on, £6, ring 01632 960150",
        "Two dine for the price of one councillor's expenses, 20 quid a head, call me cynical",
    ],
)
def test_lunch_clubs_and_figures_of_speech_sell_nothing(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "If your boiler's anything like the council's, you want Placeholder Heating. Same-day call out, no VAT for cash",
        "Boiler gone? Same-day call out, fully insured, no job too small",
        "Selling tickets for our psychic night at the club, £12 inc pie and peas, only a few left",
    ],
)
def test_who_talks_as_only_a_trade_does_sells_without_a_number(
    look: Look, text: str
) -> None:
    (found,) = look(text)
    assert found.evidence.startswith("advertising.")


@pytest.mark.parametrize(
    "text",
    [
        "My plumber said same-day call out and no VAT for cash. Is that legal?",
        "He told me fully insured, no job too small, and then he vanished with my deposit",
        "Our drivers are fully qualified with ten years' experience and you cut their pay",
        "A free survey and a free estimate is what the council promised us",
        "Selling tickets for our school disco, £2 each, only a few left",
        "We have tickets for our charity ball, £30, selling fast",
        "I got tickets for my mum, £12, only a few left and no disabled seats",
    ],
)
def test_who_tells_of_a_trade_or_of_a_good_cause_is_left_alone(
    look: Look, text: str
) -> None:
    assert look(text) == []
