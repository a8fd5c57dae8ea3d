"""Insults built of classes: what somebody is told they are, what is mocked in them and what ill is wished on them."""

from dataclasses import replace

import pytest

from moderation.aimed.insult_leaning import LONGEST, TOLD, leaning
from moderation.checks.abuse import check
from moderation.fair.criticism import veto
from moderation.text.reading import read
from moderation.types import Context, Finding, Score
from tests.moderation.judging import score


def _insult(value: float) -> Score:
    return replace(score(), insult=value)


def _found(text: str, level: str) -> list[Finding]:
    return check(read(text, "en"), Context(), None, {"level": level})


@pytest.mark.parametrize(
    "text",
    ["Shame on you, you grasping, filthy little man", "You come across as a nasty small minded woman", "Keep out of it you interfering old busybody", "Youre a joke of a human being", "Nasty, evil woman, hope you are proud",
     "Self important pillock", "That is rich from a half wit like you", "Clowns, the lot of you", "Poundland Napoleon in a cardigan", "Useless article",
     "Smug, greedy, two faced, that's you", "Never met such an odious woman"],
)  # fmt: skip
def test_nasty_words_before_a_noun_for_a_person_are_a_discourtesy(text: str) -> None:
    (found,) = _found(text, "mild")
    assert (found.subcode, "ambiguous" in found.stops) == ("", True)


@pytest.mark.parametrize(
    "text",
    ["I've scraped better things off my shoe than you", "The sooner you kick the bucket the better", "I hope the rest of your days are wretched", "You make Satan look like a nurse", "Go hang", "Nobody will come to your funeral",
     "Pity your dad didnt wear a johnny", "The devil is saving a seat for you", "I'd rather eat slugs than look at your face again", "May you suffer every day", "Your husband died to get away from you", "Shame the crash didn't finish you off"],
)  # fmt: skip
def test_ill_wished_on_a_person_is_abuse_for_a_person_to_judge(text: str) -> None:
    (found,) = _found(text, "strong")
    assert (found.subcode, "ambiguous" in found.stops) == ("R2c", True)


@pytest.mark.parametrize(
    "text",
    ["What a shame the bus didn't hit her as well", "Shame that lorry missed you councillor", "bit of a shame the roof didn't come down on the lot of them",
     "what a pity nobody ran you over", "shame the IRA never got your lot", "Too bad the brick only just missed him", "Such a pity the flood never swept you away",
     "Pity no one drowned you at birth", "shame the train didnt flatten him", "If only that tree had landed on her"],
)  # fmt: skip
def test_who_regrets_that_somebody_was_spared_is_heard(text: str) -> None:
    (found,) = _found(text, "strong")
    assert (found.subcode, "ambiguous" in found.stops) == ("R2c", True)


@pytest.mark.parametrize(
    "text",
    ["Shame the bus didn't turn up again this morning", "What a pity the rain didn't hold off for the carnival", "Shame the gritter missed our road again",
     "Pity the cuts didn't hit the chief executive as well", "Shame the vote didn't finish him off, maybe in May", "Too bad the inspector didn't get her to answer the question",
     "What a shame the bus lane fines didn't hit her as well as us", "Shame the ball didn't hit the net, good game though", "Pity the election didn't get him out",
     "Shame the bus missed you at the stop again, Doris", "Shame the train missed her connection", "What a pity nobody told you about the meeting",
     "Shame nobody shot the film in our town", "Pity the fire brigade never got you out sooner, glad you are ok", "Pity the car park didn't take her card",
     "If only the tree had been cut back before it landed on my car"],
)  # fmt: skip
def test_who_regrets_rain_missed_buses_and_votes_wishes_no_ill(text: str) -> None:
    assert _found(text, "strong") == []


@pytest.mark.parametrize(
    "text",
    ["You spineless lot, you voted it through", "You're a failure as a leader of this council", "What a nasty little policy", "I hope you lose your seat", "I hope you never have to suffer like my mother did", "You look like the only one who cares",
     "The new statue is a hideous thing", "She looks like a very good candidate", "Your plan is deluded if you think it will work", "I'd rather walk than vote for you", "Wipe the slate clean", "The old man in the park lost his dog",
     "I'm a silly old man, which day is it", "Our vicar is a lovely man", "The mirror at the junction is cracked", "My tablets were late again, has the chemist shut?", "Get the haircut shops open", "You can't even spell it out in the report",
     "Nobody would miss the old bus shelter", "That fox looks like a scarecrow"],
)  # fmt: skip
def test_deeds_things_oneself_and_kindness_are_none(text: str) -> None:
    assert _found(text, "mild") + _found(text, "strong") == []


@pytest.mark.parametrize(
    "text", ["You are such a wet haddock of a chairman", "Away with you, like her and him, like you"]
)  # fmt: skip
def test_a_form_of_insult_counts_where_the_scorer_leans_that_way(text: str) -> None:
    (found,) = leaning(read(text, "en"), _insult(TOLD + 0.1))
    assert (found.signal, found.stops, found.data) == ("model", ("ambiguous",), {"band": "queue"})  # fmt: skip
    assert leaning(read(text, "en"), _insult(TOLD - 0.1)) == []


@pytest.mark.parametrize(
    "text",
    ["You're an absolute star", "I'm such a muppet", "He's 80 and still picks litter, what a man", "Sure he is.", "You are such a wet haddock " + "and so on " * LONGEST],
)  # fmt: skip
def test_praise_oneself_and_long_talk_lean_nowhere(text: str) -> None:
    assert leaning(read(text, "en"), _insult(0.86)) == []


def test_what_only_leans_falls_with_the_criticism_that_it_is_part_of() -> None:
    reading = read("You are such a disgrace to this council, resign", "en")
    found = leaning(reading, _insult(0.8))
    assert found
    kept, vetoed = veto(reading, [replace(found[0], rule="R1")])
    assert (kept, vetoed) == ((), True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I've seen better organised chimps' tea parties than that meeting.", False),
        ("I've seen better run whelk stalls than that department.", False),
        ("We've found more reliable buses than that timetable.", False),
        ("I've met nicer slugs than that man.", True),
        ("I've scraped better things off the pavement than that.", True),
        ("I've seen more human specimens than him.", True),
    ],
)
def test_what_is_better_than_a_meeting_is_better_than_no_person(
    text: str, told: bool
) -> None:
    found = _found(text, "strong")
    assert bool(found) is told, found
