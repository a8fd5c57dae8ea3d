"""Slurs are known by entry id and ground; reclaiming, teaching and quoting are told apart, names left alone."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from moderation import lexicon
from moderation.checks.slurs import GROUNDS, check
from moderation.text.reading import read
from moderation.types import Context, Finding
from tests.moderation.judging import judged, shipped_rules

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize("ground", GROUNDS)
def test_a_placeholder_stands_for_a_slur_of_its_ground(look: Look, ground: str) -> None:
    (found,) = look(f"<slur:{ground}> should not be in this town.")
    assert found.evidence == f"slur.{ground}.placeholder"
    assert found.data == {"ground": ground}
    assert found.subcode == f"R3.{ground}"
    assert found.stops == ()


def test_a_placeholder_of_no_known_ground_is_only_text(look: Look) -> None:
    assert look("<slur:hairstyle> and <street>") == []


def test_every_plain_entry_of_the_list_is_seen_by_its_id(look: Look) -> None:
    for entry_id, forms in lexicon.entries("slurs").items():
        if entry_id == "slur.safe" or ".direct." in entry_id:
            continue
        for form in forms:
            found = look(f"all of those {form} should leave")
            assert [f.evidence.split(".")[1] for f in found][:1] == [
                entry_id.split(".")[1]
            ], form


def test_every_entry_is_of_a_protected_ground() -> None:
    grounds = {i.split(".")[1] for i in lexicon.entries("slurs") if i != "slur.safe"}
    assert grounds == set(GROUNDS)


def test_entries_with_a_harmless_meaning_count_only_at_people(look: Look) -> None:
    for entry_id, forms in lexicon.entries("slurs").items():
        for form in forms if ".direct." in entry_id else ():
            assert look(f"you {form}"), form
            assert look(f"the {form} near the river") == [], form


@pytest.mark.parametrize(
    "text",
    ["Offa's Dyke path needs repair", "faggots and peas for tea", "a packet of fags costs £15", "Greetings from Scunthorpe and Penistone!",
     "there is a chink in the fence", "Troon beach is lovely", "and poof, the money is gone", "I need to nip to the shop"],
)  # fmt: skip
def test_everyday_words_that_look_like_slurs_are_left_alone(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        (
            "As a proud <slur:orientation> resident I'm glad you came to Pride.",
            "reclaimed",
        ),
        ("I'm a <slur:orientation> and this is my town", "reclaimed"),
        ("We <slur:race> have lived here for years", "reclaimed"),
        ("The word <slur:race> is offensive and should not be used", "educational"),
        ("He was called <slur:race> at school", "educational"),
        ('Someone sprayed "<slur:religion>" on the wall', "quoted"),
        ("They called me a <slur:disability> in the street", "quoted"),
    ],
)
def test_reclaimed_explained_and_quoted_slurs_stop_a_hide(
    look: Look, text: str, stop: str
) -> None:
    (found,) = look(text)
    assert stop in found.stops


def test_someone_elses_belongings_do_not_make_a_slur_ones_own(look: Look) -> None:
    assert look("get off my road you <slur:race>")[0].stops == ()


def test_a_disguised_slur_says_so(look: Look) -> None:
    word = lexicon.entries("slurs")["slur.race.02"][0]
    (found,) = look(f"you {word[0]}\u200b{word[1:]}")
    assert found.normalised
    assert found.evidence == "slur.race.02"


def test_names_that_hold_rude_words_are_no_slur(shared_data: Path) -> None:
    with open(
        shared_data / "uk_names_places" / "names_containing_profanity.csv",
        encoding="utf-8",
        newline="",
    ) as file:
        names = [row["name"] for row in csv.DictReader(file)]
    texts = [text for name in names for text in (name, f"Greetings from {name}!")]
    assert [
        text for text in texts if check(read(text, "en"), Context(), None, {})
    ] == []


def test_a_word_that_friends_use_among_themselves_goes_to_a_person_and_is_never_hidden(
    look: Look,
) -> None:
    found = look("my nigga was the best drummer this town ever had")
    assert found and all("reclaimed" in f.stops for f in found)


def test_every_ground_has_its_sub_code_in_the_rules_that_ship() -> None:
    named = shipped_rules().rule("R3").subcodes
    assert set(named) == {f"R3.{ground}" for ground in GROUNDS}


def test_a_judgement_names_the_ground_of_a_slur() -> None:
    told = judged("<slur:religion> should not be in this town.")
    assert (told.rule, told.subcode, told.urgent) == ("R3", "R3.religion", True)


@pytest.mark.parametrize(
    "text",
    ["You cripple the high street with parking charges", "They cripple small shops", "Another dyke has breached near Sampleton", "These dykes need clearing",
     "Nothing beats a good roastie on a Sunday", "The kids slide down the old slag heap", "Lesbos was lovely this year", "Park looks spic and span", "Honky tonk piano night",
     "Chinks of light", "Wash whites and coloureds separately", "do you wash your coloureds at 40", "Head's a bit muzzy", "White tranny van parked there again", "need some gypo board", "Golly just look at that sunset",
     "They sell faggots at the butcher's", "no fags, no milk, no bread", "The stupid cow got out of the top field", "Just a bunch of old farts with litter pickers",
     "All queer kids need somewhere safe to go", "Is it true you fag out after lunch", "you queer theory lot, see you Tuesday"],
)  # fmt: skip
def test_verbs_things_and_places_that_look_like_slurs_are_left_alone(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["My daughter has spastic cerebral palsy and this useless council does nothing", "My son has spastic diplegia and the library has no ramp",
     "He has a spastic gait and cannot cross while the lights are green", "Spastic hemiplegia clinics are moving to Wenbrook", "Botox helps with spastic muscles"],
)  # fmt: skip
def test_an_illness_that_is_called_so_is_no_slur(look: Look, text: str) -> None:
    assert look(text) == []
    assert judged(text).rule is None


@pytest.mark.parametrize(
    "text",
    ["The old slag tip at Bargoed is moving again after the rain, when will it be inspected?", "Old slag tips above the school should be watched", "White trash bags are not collected on our street",
     "Two breeding sows escaped on to the A38", "Half-breed dog found near the canal", "Mong Kok market was lovely",
     "Lime will retard the growth of moss", "Fire doors retard the spread of smoke"],
)  # fmt: skip
def test_tips_bags_beasts_and_growth_are_no_slur(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["You spastic", "He walks like a spastic", "You old slag", "Old slag tips her rubbish out again", "You are white trash", "White trash live there", "that breeding sow next door", "a half-breed runs the town",
     "You mong", "These retard councillors", "Retard the lot of you"],
)  # fmt: skip
def test_the_same_words_of_people_stay_slurs(look: Look, text: str) -> None:
    assert look(text) != []


@pytest.mark.parametrize(
    ("text", "ground"),
    [("You are a cripple", "disability"), ("she's a dyke", "orientation"), ("filthy fags", "orientation"), ("You stupid cow", "sex"), ("you old git", "age"),
     ("those dirty queers", "orientation"), ("he's nothing but an old fart", "age"), ("You roastie", "sex"), ("Cllr Sampleton is a fag", "orientation"), ("dykes like her", "orientation")],
)  # fmt: skip
def test_the_same_words_at_a_person_are_slurs(
    look: Look, text: str, ground: str
) -> None:
    (found,) = look(text)
    assert found.subcode == f"R3.{ground}"


@pytest.mark.parametrize(
    "text",
    [
        "Someone shouted <slur:race> at my son on the bus home and nobody said a word",
        "I was called a <slur:race> on the 36 bus this morning",
        "My daughter got called a <slur:disability> in the playground again",
        'He called me a "dirty <slur:orientation>" in front of my kids',
        "They sprayed <slur:race> on our front door last night",
        "He told my mum she was a <slur:religion>",
    ],
)
def test_who_tells_of_a_slur_that_they_bore_is_heard_and_sounds_no_alarm(
    text: str,
) -> None:
    j = judged(text)
    assert (j.action, j.rule, j.urgent) == ("queue", "R3", False)


@pytest.mark.parametrize(
    "text",
    [
        "I called her a <slur:race> and I'd do it again",
        "She was called a <slur:race> because she is one",
        "I was called a racist for saying <slur:race> are taking over",
        "I was called a <slur:race> by a filthy <slur:religion>",
        "shout <slur:race> at my neighbour everyone, he hates it",
    ],
)
def test_whose_own_word_the_slur_is_stays_urgent(text: str) -> None:
    j = judged(text)
    assert j.rule == "R3" and j.urgent


@pytest.mark.parametrize(
    "text",
    ["We don't want faggots running our town", "Too many faggots on that committee", "The council is full of faggots", "Get the faggots out of the library",
     "No more fags teaching our kids", "This town is overrun with queers", "Dykes are running our borough", "the school's run by dykes", "Faggots out!"],
)  # fmt: skip
def test_a_crowd_called_by_a_slur_is_heard_though_nobody_is_addressed(text: str) -> None:  # fmt: skip
    j = judged(text)
    assert (j.action, j.rule, j.subcode, j.urgent) == ("queue", "R3", "R3.orientation", True)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Get the faggots in the school canteen back on the menu", "No fags in the park please", "Ashtrays full of fags outside the library", "The dykes around our village have not been cleared",
     "The best faggots in the borough", "No more faggots in the market hall on Fridays, gutted", "Too many fags dropped in our street", "The council is full of old farts", "The town's full of chinks and nips of winter light"],
)  # fmt: skip
def test_food_cigarettes_and_land_in_a_place_are_no_crowd(look: Look, text: str) -> None:  # fmt: skip
    assert look(text) == []


NO_PLURAL = frozenset(["white trash", "niggaz", "muslimscum", "fenian scum", "hun scum", "faggotry", "spaz", "boomer scum", "fagot", "sheeny", "golly", "stupid cow", "roastie", "muzzy", "slut"])  # fmt: skip


def test_what_is_a_slur_of_one_person_is_known_of_many() -> None:
    forms = lexicon.forms("slurs") - lexicon.forms("slurs", "slur.safe")
    single = [f for f in forms if f[-1] != "s" and f[-2:] != "ed" and f not in NO_PLURAL]  # fmt: skip
    many = {f.replace("men", "man") for f in forms} | {"chick with a dick"}
    assert [f for f in single if not {f + "s", f + "es", f[:-1] + "ies", f.replace("men", "man")} & many and f[-3:] != "men"] == []  # fmt: skip


@pytest.mark.parametrize("text", ["Muzzrats want to run the council", "another muzzrat"])  # fmt: skip
def test_a_slur_is_seen_however_its_middle_is_doubled(look: Look, text: str) -> None:
    assert [f.subcode for f in look(text)] == ["R3.religion"]
