"""Insults by their grammar: a person stands in the place of the insult, or it is none."""

from pathlib import Path

import pytest

from moderation.checks.abuse import check
from moderation.checks.harassment import check as harassment
from moderation.judge import judge
from moderation.rules import load_rules
from moderation.text.reading import read
from moderation.types import Comment, Context, Finding

RULES = load_rules(Path(__file__).parents[3] / "rules_of_engagement.yaml")


def _found(text: str) -> list[Finding]:
    ways = ({"level": "strong"}, {"level": "mild"})
    return [f for way in ways for f in check(read(text, "en"), Context(), None, way)]


@pytest.mark.parametrize(
    "text",
    ["You daft lummox", "Away home ye big eejit", "Cllr Sampleton is a right wazzock", "He cut the ribbon on the wrong shop, the great galoot", "This one's just a twerp",
     "Sounds like a bit of a nitwit", "Absolute bampot", "We are run by a committee of ninnies", "How does a numbskull like you find the office", "Who voted for these chumps",
     "You great turnip", "Get a grip you soft sausage", "Councillor Numpty has spoken", "What an odious little man", "Our clerk is a complete doofus"],
)  # fmt: skip
def test_a_noun_in_the_place_of_a_person_is_a_discourtesy(text: str) -> None:
    (found,) = _found(text)
    assert found.evidence.startswith(("abuse.noun", "abuse.homely", "abuse.s", "abuse.mild"))  # fmt: skip
    assert found.subcode == ""


@pytest.mark.parametrize(
    "text",
    ["Twerp that I am, I went on the wrong day", "My husband, the great galoot, fell in the pothole", "The turnip stall was lovely, you must try the sausage", "I can send you doughnuts from the bakery",
     "The spanner you lent me is on the bench", "We had the pudding, the big pudding", "A plank came off the fence", "The drain is a big balloon of leaves", "The Lemon Tree cafe", "This plan is a turnip",
     "I felt like a wally standing there", "They called me a dunderhead at school", "Nobody said you were a chump", "What a sausage! Best in the market", "Charlie Sampleton for mayor", "The drip from the roof again"],
)  # fmt: skip
def test_the_same_noun_of_oneself_or_of_a_thing_is_none(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    ["He's not the brightest bulb in the box", "Having met you I can only conclude that you are the most odious, brainless toad ever to wear a rosette", "You're two sandwiches short of a picnic", "She is thick as mince", "The lights are on but there's nobody home with you", "You have the brains of a teaspoon",
     "I've met smarter gateposts", "You're no Einstein", "moron alert, councillors logged on", "Another post from the village idiot I see", "the village idiot speaks again",
     "Smug git, always was", "Useless muppet, always has been", "how does it feel being the most hated prick in the county"],
)  # fmt: skip
def test_set_phrases_of_stupidity_are_a_discourtesy_to_whoever_is_meant(
    text: str,
) -> None:
    assert [f.subcode for f in _found(text)] == [""]


@pytest.mark.parametrize(
    "text",
    ["Mad as a box of frogs this council", "All mouth and no trousers, this administration", "You are the most expensive council in the county", "I'm not the sharpest knife in the drawer but where is the form?", "Not the brightest street in the town, that one, since the lamps failed", "The team is two nurses short of a full rota",
     "The council is two million short of a balanced budget", "My dog is as daft as a brush", "The lights are on but nobody uses the pitch", "The fog was as thick as porridge", "You don't need the brains of an academic to read this",
     "Useless at answering e-mails", "Clueless about buses, the lot of them", "Lazy council, always was", "Flood alert for Beck Lane", "The village idiot in this year's panto was brilliant", "Idiots alert: what the Echo calls its column",
     "Pig farm, always was", "Idiot alert! I went to the wrong hall", "clown alert, yes me, wrong bin again", "Idiot alert, someone has dumped a sofa on Beck Lane", "idiot alert, have you seen the parking outside school",
     "I was the village idiot again in this year's panto", "The most ridiculous clown at the gala won the prize", "Clown, always was my favourite act at the fair", "It is the most hated car park in the county", "This clown show of a consultation", "It's not rocket science, councillor", "The building has the charm of a car park", "Are you stupid enough to trust this budget? I'm not"],
)  # fmt: skip
def test_the_same_phrases_of_oneself_a_plan_or_a_service_are_none(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    ["Oh pipe down", "Pipe down, dear", "Back in your basket, councillor", "Sit down, sweetheart", "Put a sock in it", "Go and boil your head", "The grown-ups are talking", "Know your place"],
)  # fmt: skip
def test_commands_that_demean_are_a_discourtesy(text: str) -> None:
    assert _found(text)


@pytest.mark.parametrize(
    "text",
    ["They laid a new pipe down our lane", "Please sit down with residents", "Put it back in the box by the door", "Calm down everyone, the road opens on Monday", "Adult education is closing", "On your bike: cycle week starts on Monday",
     "My glasses are back in my box", "Do one in Welsh too please", "She took her medication home", "Could you draw up a map of the route?", "Dear, this is our form for the hall"],
)  # fmt: skip
def test_plain_requests_are_no_commands_that_demean(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    ["Worthless excuse for a human being", "You're barely human", "You are a boil on this town", "A slug in a waistcoat", "I wouldn't spit on you", "You belong in a kennel",
     "You crawled out of a sewer", "She's a maggot on the body of this town", "Waste of skin"],
)  # fmt: skip
def test_to_deny_that_a_person_is_human_is_abuse_which_a_person_must_judge(
    text: str,
) -> None:
    found = _found(text)[0]
    assert (found.subcode, found.stops) == ("R2c", ("ambiguous",))


@pytest.mark.parametrize(
    "text",
    ["This is a human rights matter", "We're only human", "The drain stinks of fish", "He reeks of privilege", "Worthless pledge", "You are a disgrace to the office", "A man in a suit came round", "The rat in the bin was huge", "Your officers crawled along the verge to look",
     "The maternity unit and your midwife are both gone", "It was a slug in my lettuce", "That belongs in the bin", "A waste of money", "My dad was treated like something on a shoe", "I hope you will soon ask yourself what the hell the consultants were paid for"],
)  # fmt: skip
def test_filth_rats_and_worthless_pledges_are_no_abuse(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize("text", ["You daft lummox", "Waste of skin", "You're barely human"])  # fmt: skip
def test_what_only_the_grammar_shows_never_counts_towards_a_hide(text: str) -> None:
    again = Context(abusive_lately=9, asked_to_stop=True)
    assert harassment(read(text, "en"), again, None, {}) == []
    assert judge(Comment("a", "b", text), Context(), None, RULES).action == "queue"


@pytest.mark.parametrize(
    "text",
    ["Fat ugly cow, put the pies down and resign", "ugly cow, resign", "Sour old cow", "that greasy little toad", "What a vile witch."],
)  # fmt: skip
def test_a_beast_with_a_nasty_word_that_is_called_to_is_a_discourtesy(text: str) -> None:  # fmt: skip
    assert _found(text)


@pytest.mark.parametrize(
    "text",
    ["A fat lazy cow blocked the A470 again", "My stupid cow got out", "Bloody cows got out on the A470 again", "Poor cow, she's only doing what the officers tell her",
     "The fat pig won at the county show", "Ugly building, pull it down and resign", "The old mare in the paddock needs a vet"],
)  # fmt: skip
def test_a_beast_in_a_field_is_none(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    ["You're a disgrace to your family", "You should be ashamed to be alive", "she's only in the job because she slept her way there",
     "He's obviously on drugs", "You're drunk again aren't you"],
)  # fmt: skip
def test_what_shames_a_person_and_not_their_work_is_a_discourtesy(text: str) -> None:
    assert _found(text)


@pytest.mark.parametrize(
    "text",
    ["You're a disgrace to this council, resign", "You should be ashamed of this budget", "He's on drugs for his heart and the pharmacy is shut", "she is pissed off about the bins",
     "He slept his way through the whole meeting", "You're clearly on the wrong page", "You're on something of a roll councillor"],
)  # fmt: skip
def test_what_shames_the_work_is_criticism(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Council estate trash the lot of em",
        "people off that estate don't wash, don't work and don't vote",
        "That accent makes her sound even thicker than she is",
        "Can't take anyone seriously who talks like that",
        "Common little woman with her market stall voice",
        "Country bumpkins deciding our bus routes",
        "What does a cleaner know about finance",
        "Nobody would touch her with a bargepole",
        "Tenants should not be councillors on our council",
        "Renters can't count",
        "Get an interpreter for that councillor",
        "She should stick to emptying bins",
        "Stick to the bins, love",
        "Get back to your bins",
    ],
)
def test_contempt_for_a_class_an_accent_or_looks_is_a_discourtesy(text: str) -> None:
    (found,) = _found(text)
    assert found.evidence.startswith("abuse.class.")
    assert found.stops == ("ambiguous",)


@pytest.mark.parametrize(
    "text",
    [
        "My neighbour calls me estate trash, can I report it?",
        "Us yokels would like a bus once a week please",
        "I'm only a cleaner but I know dirt when I see it",
        "What does a bus driver know? More than the consultants, ask them about the route",
        "Farmers don't work office hours so an evening would suit",
        "Tenants never pay for repairs, that is the landlord's job",
        "Claimants are thieves according to the minister",
        "The voice on the bus is too loud and grates",
        "Learn to speak Welsh at the hall on Tuesdays",
        "Learn to talk to residents before you dig up the road",
        "Get back to the estate office with the keys by five",
        "People laugh at my accent on the phone, it's tiresome",
        "The Peasants' Revolt talk at the library was superb",
        "No one would touch that contract with a bargepole",
        "Benefit claimants are not scroungers, most are in work",
        "Renters can't count on this council",
        "Tenants should not be councillors on the housing board, conflict of interest",
        "The estate rats are back, please send pest control",
        "Get an interpreter for her please, she is deaf",
        "The council should stick to emptying bins",
        "I'd say the same of any flag on the town hall. Stick to bins",
        "Why are we debating this at all? Stick to emptying bins",
    ],
)
def test_who_speaks_of_their_own_estate_trade_or_accent_is_left_alone(
    text: str,
) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "What a sorry failure of a woman you are",
        "Sad sweaty little failure of a bloke",
        "Honestly the ugliest councillor in the county",
        "imagine being this bald AND this stupid",
        "She has been hit with the ugly stick, that one",
        "Face like a slapped arse that one",
        "You can't see the road for the size of Cllr Sample's arse",
        "Her backside is wider than the bypass",
    ],
)
def test_a_failed_man_and_an_ugly_one_are_a_discourtesy(text: str) -> None:
    assert check(read(text), Context(), None, {"level": "mild"})


@pytest.mark.parametrize(
    "text",
    [
        "Failure of a leader, failure of a council",
        "Worst councillor this ward has ever had",
        "The ugliest building in the county, inside and out",
        "That multi-storey has been hit with the ugly stick",
        "Imagine being this cold and still paying council tax",
        "A pothole the size of your arse on Mill Lane",
        "I had a face like a slapped arse when I saw the bill",
        "The bypass is wider than her road",
        "Elected by people who are tired of being the dumbest person in the room",
        "Even the thickest councillor in the land could see that junction is dangerous",
    ],
)
def test_a_failed_leader_and_an_ugly_building_are_criticism(text: str) -> None:
    assert check(read(text), Context(), None, {"level": "mild"}) == []


@pytest.mark.parametrize(
    "text",
    [
        "Anyone on benefits with more than two kids should be sterilised.",
        "Single mothers on the dole must be neutered",
        "People like that should all be forcibly sterilised",
    ],
)
def test_to_treat_people_as_stock_reaches_a_person(text: str) -> None:
    assert any(f.evidence == "abuse.class.estate" for f in _found(text))


@pytest.mark.parametrize(
    "text",
    [
        "Feral cats should be neutered, people should have their cats chipped.",
        "People who dump cats should be fined. Cats should be neutered.",
        "All instruments at the clinic must be sterilised, people were ill.",
    ],
)
def test_cats_and_instruments_are_no_people(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    ["You lot moaning about the bins on here are benefit-sponging morons", "Knuckle-dragging oafs the lot of you in this thread", "The flag-shagging halfwits on this page",
     "Hark at you mouth-breathing idiots moaning about bins", "bunch of curtain twitching numpties commenting on here", "you lot complaining have nothing between your ears", "You've got nothing between the ears Gareth"],
)  # fmt: skip
def test_what_a_low_sort_of_person_does_all_day_before_a_noun_is_an_insult(
    text: str,
) -> None:
    (found,) = _found(text)
    assert found.evidence.startswith("abuse.") and "ambiguous" in found.stops


@pytest.mark.parametrize(
    "text",
    ["Me and my lot are knuckle-dragging oafs at rugby and proud of it", "He called us knuckle-dragging morons for wanting a pub", "We're not swivel-eyed loons, we just want a bus",
     "Pearl clutching about dog mess again, is it", "Nothing between your ears and the wind on that ridge, wear a hat", "There is nothing between the ears of wheat but weeds this year",
     "I'm a benefit sponging moron according to your leaflet"],
)  # fmt: skip
def test_the_same_of_oneself_and_what_others_were_called_is_none(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    ["Great to see you at sports day Baz, sack race champion!! Old man 🤣🤣", "Happy birthday Gaz! Old man 🤣"],
)  # fmt: skip
def test_what_friends_call_each_other_denies_nobody_that_they_are_human(text: str) -> None:  # fmt: skip
    assert _found(text) == []


@pytest.mark.parametrize("text", ["Vile little man", "Creepy old man 🤣", "Sad old thing", "Little toad 😂"])  # fmt: skip
def test_a_cruel_word_before_it_does(text: str) -> None:
    assert all(found.evidence.startswith("abuse.") for found in _found(text))
    assert _found(text)
