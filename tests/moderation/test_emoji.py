"""An emoji in the place of a word is read as that word; anywhere else it stays an ornament."""

import pytest

from moderation.text.normalise import normalise
from moderation.text.reading import read
from tests.moderation.judging import judged


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("I will 🔪 you", "i will stab you"),
        ("I'm gonna 🔪🔪 him tonight", "i'm gonna stab him tonight"),
        ("i'll🔫you", "i'll shoot you"),
        ("We are going to 🔥 your car", "we are going to burn your car"),
        ("I will ☠️ you", "i will kill you"),
        ("🔫 them all", "shoot them all"),
        ("🖕🏽 you councillor", "fuck you councillor"),
        ("🖕 to you, councillor", "fuck you, councillor"),
        ("you 🤡", "you clown"),
        ("resign you 🤡", "resign you clown"),
        ("You absolute 🐀🐀🐀", "you absolute rat"),
        ("You're all 🐷🐷", "you're all pigs"),
        ("Cllr Sample is a 🐍", "cllr sample is a snake"),
        ("those 🤡s in charge", "those clowns in charge"),
        ("you piece of 💩", "you piece of shit"),
        ("I'll bring a 🔪 to the meeting", "i'll bring a knife to the meeting"),
        ("a 🧱 through your window", "a brick through your window"),
        ("you need a 🪢", "you need a rope"),
        ("suck my 🍆", "suck my dick"),
        ("kiss my 🍑", "kiss my arse"),
        ("my 🗑 was not emptied", "my bin was not emptied"),
        ("my 🍑 tree", "my peach tree"),
    ],
)
def test_an_emoji_in_the_place_of_a_word_is_that_word(written: str, plain: str) -> None:
    assert normalise(written).plain == plain


HARMLESS = [
    "Lovely clown face painting 🤡",
    "The pigs 🐷 at the farm park",
    "Town are on fire 🔥",
    "Happy Halloween 💀",
    "Thank you 🤡",
    "See you 🐷 at the farm",
    "Love to you all 🐵",
    "How sweet they are 🐷🐷",
    "The lambs came early and they are 🐷🐷",
    "What a lovely day 🐷",
    "Loved this 🐷",
    "💀 you are so funny",
    "🔥 you legend",
    "You are 🔥",
    "We will 🔥 up the barbecue at six",
    "🔫 Cllr Sample opened the water pistol stall",
    "🔫 all the children had a go at the water pistols",
    "All you 🐷 lovers come to the show",
    "You 🐐",
    "🖕 you can park here now",
    "💩 everywhere on the towpath",
    "🤡🤡🤡 what a circus of a meeting",
    "Useless council 🖕",
    "Thanks 😀👍",
]


@pytest.mark.parametrize("written", HARMLESS)
def test_an_emoji_beside_the_words_stays_an_ornament(written: str) -> None:
    assert normalise(written).plain == written.lower()


@pytest.mark.parametrize(
    "written",
    [*HARMLESS, "The 🐷 at the farm park had piglets", "I won with my 🍆 at the show", "You are the 💣", "We need a 🔨 for the stall", "Is the 🔥 station open day on?", "🔪🔪"],
)  # fmt: skip
def test_harmless_emoji_make_nothing_act(written: str) -> None:
    judgement = judged(written)
    assert (judgement.action, judgement.findings) == ("none", ())


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ("I will 🔪 you", "R2"),
        ("I'm going to 🔥 your house down", "R2"),
        ("🖕 you councillor", "R2"),
        ("you 🤡", "R1"),
        ("I_will_kill_you", "R2"),
        ("I.will.kill.you", "R2"),
    ],
)
def test_an_emoji_read_as_a_word_is_judged_as_that_word(
    written: str, rule: str
) -> None:
    judgement = judged(written)
    assert (judgement.action, judgement.rule) == ("queue", rule)
    assert all(f.normalised for f in judgement.findings)


@pytest.mark.parametrize(
    ("written", "word", "original"),
    [
        ("Well, I will 🔪🔪🏽 you", "stab", "🔪🔪🏽"),
        ("those 🤡s in charge", "clowns", "🤡s"),
        ("i will🔫you", "shoot", "🔫"),
    ],
)
def test_the_word_leads_back_to_the_emoji(
    written: str, word: str, original: str
) -> None:
    reading = read(written)
    at = reading.plain.index(word)
    start, end = reading.original_span(at, at + len(word))
    assert written[start:end] == original
    assert reading.disguised(at, at + len(word))


def test_emoji_alone_are_still_no_words() -> None:
    assert not read("🖕🖕🔪").has_words
