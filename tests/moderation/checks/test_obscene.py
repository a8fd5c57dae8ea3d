"""Sexual phrases are seen; teaching, health, law and place names are not."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from moderation.checks.obscene import check
from moderation.text.reading import read
from moderation.types import Context, Finding
from tests.moderation.judging import judged

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Come and suck my dick you dirty slut.",
        "s3nd nudes",
        "hot singles near you, click",
        "get your tits out",
    ],
)
def test_sexual_material_is_seen(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.evidence.startswith("obscene.")


@pytest.mark.parametrize(
    "text",
    ["Sex education in our schools needs more money.", "Breast cancer screening moves to the clinic", "blue tits nest in the park", "the cockerel wakes everyone",
     "Same-sex marriage was right", "Rape crisis centre funding is cut", "Essex and Sussex", "This fucking road"],
)  # fmt: skip
def test_teaching_health_law_and_birds_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


def test_names_that_hold_rude_words_are_not_obscene(shared_data: Path) -> None:
    with open(
        shared_data / "uk_names_places" / "names_containing_profanity.csv",
        encoding="utf-8",
        newline="",
    ) as file:
        assert [
            r["name"]
            for r in csv.DictReader(file)
            if check(read(r["name"], "en"), Context(), None, {})
        ] == []


@pytest.mark.parametrize("text", ["Get your tits out in the garden", "Suck my cock, bird brain", "tits out for the birds"])  # fmt: skip
def test_a_garden_beside_it_makes_no_bird_of_a_body(look: Look, text: str) -> None:
    assert look(text) != []


@pytest.mark.parametrize(
    "text",
    ["What a big cock up this one way system is", "Huge cock up by highways again", "big cock pheasant on the verge", "Nice tits on the feeder", "They bend you over with the council tax",
     "Blue tits out on the feeder this morning", "long-tailed tits out in force", "The big cock on the church spire is loose", "My neighbour has a huge cock that keeps crowing",
     "Lovely nest, big tits and small ones"],
)  # fmt: skip
def test_blunders_birds_and_bills_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text", ["Nice tits councillor", "show us your tits", "big cock for you", "I'd bend you over that desk", "send nudes to my garden feeder"]
)  # fmt: skip
def test_the_same_words_of_a_body_are_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "nice legs, what time do they open",
        "I'd let her chair me any day, phwoar",
        "Someone give her one and cheer her up",
        "She's just frustrated, get a man to sort her out",
        "Lips like that are wasted on speeches",
        "My hands would be all over you if I sat at that meeting",
        "Wouldn't kick her out of bed for eating toast",
        "She only got that seat lying on her back",
        "bet he's only got that job because he's bending over for the leader",
        "skirt a bit shorter next time, darling",
        "I have something hard for you to vote on",
        "She needs some action",
        "Give us a wiggle love",
        "She's up for it",
        "Would love to see what's under that mayoral robe.",
        "You owe me a kiss for that vote, gorgeous.",
    ],
)
def test_a_sexual_remark_without_a_sexual_word_is_for_a_person(
    look: Look, text: str
) -> None:
    (found,) = look(text)
    assert found.evidence.startswith("obscene.remark.")
    assert found.stops == ("ambiguous",)
    told = judged(text)
    assert (told.action, told.urgent) == ("queue", False)


@pytest.mark.parametrize(
    "text",
    [
        "Nice legs on that new bench, shame about the seat",
        "The legs on the table in the hall are loose. What time do they open?",
        "Someone wrote nice legs under her photo, it is harassment",
        "She got on her knees and scrubbed that war memorial herself",
        "Let me give you one reason why the plan is wrong",
        "She asked for a badge so I gave her one",
        "The lift needs a good servicing",
        "Is there a dress code? His shorts were shorter than mine",
        "The clerk is hot on procedure",
        "I'd love to know what is under that tarmac.",
        "They owe us an apology. Give us a break.",
        "My husband isn't doing his job as treasurer, so I'm stepping in",
        "Something hard for you to hear: the roof leaks",
        "They were on all fours for the charity crawl",
        "You could fill your pothole for free with what the sign cost",
        "He's not had any involvement in this",
        "Do they come with the new bins?",
        "Get some action on this please",
        "You need some action on potholes",
        "Give us a wiggle room in the budget",
        "How much for a full survey",
        "I'd have him back any day",
        "You're up for it then? Let's debate at the hustings",
    ],
)
def test_furniture_dress_codes_and_who_tells_of_a_remark_are_left_alone(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Only got the portfolio cos she was on her knees under the leader's desk",
        "On her knees for the leader every Thursday, that's how she got planning",
        "Is it true your wife's been through the whole parks department?",
        "She's been through every bloke in housing",
        "Bet she gives great head",
        "His wife's had more men than the bus station",
        "Heard she spread her legs for the chief exec",
    ],
)
def test_advancement_by_favours_is_a_remark_for_a_person(text: str) -> None:
    j = judged(text)
    assert (j.action, j.rule, j.urgent) == ("queue", "R14", False)


@pytest.mark.parametrize(
    "text",
    [
        "On her knees under the desk looking for the microphone lead, that's our clerk",
        "My wife's been through the whole housing department and nobody rang her back",
        "She's been through every department in that council and nobody will own it",
        "They give great head massages at the new salon",
        "The committee has had more men than women for forty years",
        "Open your legs and bend your knees, says the yoga lady at the hub",
        "On his knees for the leader's photo planting bulbs",
    ],
)
def test_cables_errands_and_massages_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bet you'd look better with my cock in your mouth than talking about bins.",
        "You'd be quieter with my knob down your throat",
        "Put that mouth to better use, on my knob.",
        "I want those lips wrapped round my dick",
        "Bend over and take it darling.",
        "Bend over and take it like a good girl",
        "Bend over, sweetheart",
    ],
)
def test_the_writer_s_member_and_somebody_s_mouth_are_a_remark_for_a_person(
    text: str,
) -> None:
    j = judged(text)
    assert (j.action, j.rule, j.would_hide) == ("queue", "R14", False)


@pytest.mark.parametrize(
    "text",
    [
        "You bend over backwards for developers",
        "They expect residents to bend over and take it, year after year",
        "So we just bend over and take it, do we, councillor?",
        "Bend over and take it, that is the message to council tax payers",
        "Bend over to pick up litter and your back goes",
        "My cock crows at five and the neighbours are up in arms",
        "My old cock pheasant was on the wall by your gate",
        "My knob fell off the door in your hands, housing, so send a joiner",
        "Put that mouth to better use and speak up for us",
        "Put your money where your mouth is, my dear councillor",
        "The gear knob came off in my hand",
    ],
)
def test_cocks_that_crow_and_who_puts_up_with_a_bill_are_left_alone(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "would smash 🍆💦",
        "🍆💦👅 for the councillor",
        "10/10 would bang",
        "get ur baps out for the lads",
        "MILF alert",
        "9/10 would tap that",
        "our new councillor 🍑🍆",
        "Look at the tits on Cllr Sample, no wonder they promoted her",
        "what a pair of tits on that councillor",
        "Councillor Sample GILF of the year",
        "DILF on the planning committee ladies",
        "Hiya gorgeous, what you wearing 😘",
    ],
)
def test_what_is_shouted_after_somebody_is_a_remark_for_a_person(text: str) -> None:
    j = judged(text)
    assert (j.action, j.rule, j.would_hide) == ("queue", "R14", False)


@pytest.mark.parametrize(
    "text",
    [
        "Best bacon baps in town, get your baps out of the oven early",
        "Giant aubergine from the allotment 🍆🍆 look at that, councillor!",
        "🍆🍑 for sale on the market, she grows them all herself",
        "It's so hot 🥵💦 you should open the paddling pool",
        "10/10 would recommend the councillor",
        "would bang the drum for our town",
        "I'd hit that pothole every day if I didn't swerve",
        "smash it councillor 💪",
        "Look at the tits on that feeder, lovely photo councillor",
        "Great tits and blue tits on the council's new nest boxes",
        "Hello beautiful people, what are you wearing to the fete?",
        "The MILF signed the Mindanao peace talks in 2014",
    ],
)
def test_the_bakery_the_allotment_and_the_heat_are_no_remark(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        ("would smash 🍆💦", True),
        ("Cllr Sample 🍆👅 give her one", True),
        ("would smash", False),
        ("get ur baps out for the lads", False),
    ],
)
def test_a_picture_beside_a_remark_makes_it_sure(text: str, urgent: bool) -> None:
    assert judged(text).urgent == urgent


@pytest.mark.parametrize(
    "text",
    ["bet you look good with your kit off", "Who did you sleep with to get selected", "That one needs a good shag", "sucked off the leader to get that job", "My face is a seat for you any time", "Get em off!",
     "I'd love to see you in nothing but your chain", "He's got a stiffy for the new clerk", "put your mouth to better use sweetheart", "On your knees love", "Wonder what she's like in the sack"],
)  # fmt: skip
def test_what_is_done_in_bed_said_of_somebody_is_a_remark(
    look: Look, text: str
) -> None:
    (found,) = look(text)
    assert (found.evidence, found.stops) == ("obscene.remark.bedded", ("ambiguous",))


@pytest.mark.parametrize(
    "text",
    ["She got down on her knees to weed the flower bed", "He sleeps like a log in bed", "Who did you speak to to get the ramp mended", "That door needs a good push", "Get them off the road before winter", "Come and sit on this bench with us",
     "You looked good with your hat off", "The train goes like a train should"],
)  # fmt: skip
def test_gardens_doors_and_trains_are_no_remark(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I touch myself to your video updates every week, keep them coming x",
        "Hello gorgeous, forget the potholes, when are you going to let me give you a good seeing to?",
        "wanna sniff your gym kit after that charity run mmm",
        "would love to sniff your knickers",
        "bet your saddle smells amazing after that bike ride",
        "licking your campaign poster right now",
        "I get hard every time you speak in the chamber",
        "wank fodder that profile photo. cheers",
        "Profile pic straight in the wank bank",
        "spank bank material that dress",
    ],
)
def test_what_is_done_with_pictures_and_clothes_is_a_remark(text: str) -> None:
    j = judged(text)
    assert (j.action, j.rule, j.urgent) == ("queue", "R14", False)


@pytest.mark.parametrize(
    "text",
    [
        "I'm touched by your video updates every week, keep them coming x",
        "I touch up the paint myself while you lot argue",
        "My dog loves to sniff gym kit",
        "I'd love to taste your soup at the lunch club",
        "The radiators in that hall need a good seeing to, and my van needs new springs",
        "give her a good seeing to, she's an old boat but she floats",
        "I work hard every time you ask for volunteers",
        "The kids kissed your poster of the football team",
        "That wind farm plan is wank fodder for the broadsheets",
        "Bring fodder and a food bank parcel to the fete",
        "Saddle sore after that charity bike ride, well done to you",
    ],
)
def test_soup_paint_and_old_boats_are_no_remark(look: Look, text: str) -> None:
    assert look(text) == []
