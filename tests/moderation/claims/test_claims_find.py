"""Finding a claim: by its words, by its meaning, or not at all."""

from __future__ import annotations

import numpy as np
import pytest

from moderation.claims.match import match
from moderation.claims.nearest.clean import cleaned
from moderation.claims.nearest.encoder import shared
from moderation.claims.nearest.find import SAME, Finder
from moderation.claims.nearest.lexicon import Entry, Lexicon
from moderation.claims.nearest.rows import rows_of
from moderation.types import Claim

TOLD = (
    "The council is closing every library",
    "Bins will be collected once a month",
    "Harbour Bridge was sold to a hotel chain for one pound",
    "Councillors voted themselves a free parking space",
    "The swimming pool in Elmford has been shut since a chlorine leak",
    "Every street lamp will be switched off at midnight",
    "Residents must pay a fee to vote by post",
    "The new school has no fire exits",
)
ENTRIES = tuple(Entry(f"C{n}", text) for n, text in enumerate(TOLD))


@pytest.fixture(scope="module")
def both() -> Finder:
    return Finder(ENTRIES, shared())


@pytest.fixture(scope="module")
def by_words() -> Finder:
    return Finder(ENTRIES)


@pytest.mark.parametrize("number", range(len(TOLD)))
def test_a_claim_said_word_for_word_is_found_surely(
    both: Finder, by_words: Finder, number: int
) -> None:
    for finder in (both, by_words):
        found = finder.find(TOLD[number])
        assert found.matches[0][0] == f"C{number}" and found.sure >= SAME


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("They want to empty our rubbish only every four weeks now", "C1"),
        ("so they flogged the bridge to some hoteliers for a quid", "C2"),
        ("No more swimming for the kids, poison gas at the baths", "C4"),
        ("It'll be pitch dark at night with the lights out", "C5"),
    ],
)
def test_a_claim_in_other_words_is_found_by_its_meaning(
    both: Finder, text: str, claim_id: str
) -> None:
    assert both.find(text).matches[0][0] == claim_id


@pytest.mark.parametrize(
    "text",
    ["Happy birthday Gwen!", "What a goal last night", "Lovely weather for the parade"],
)
def test_a_text_about_something_else_is_surely_no_claim(
    both: Finder, by_words: Finder, text: str
) -> None:
    assert both.find(text).sure < SAME / 2 and by_words.find(text).sure < SAME / 2


@pytest.mark.parametrize(
    "text", ["", "  ", "\ud800\x00", "😂😂", "x" * 50_000, "@ # @"]
)
def test_any_text_gets_an_answer(both: Finder, by_words: Finder, text: str) -> None:
    for finder in (both, by_words):
        found = finder.find(text)
        assert 0 <= found.sure < SAME
        assert all(0 <= score <= 1 for _, score in found.matches)


def test_an_empty_registry_finds_nothing() -> None:
    assert Finder(()).find("anything").matches == ()
    assert Finder((), shared()).find("anything").matches == ()


def test_matches_are_ranked_and_as_many_as_asked_for(both: Finder) -> None:
    found = both.find("The council is closing a school and a library", top=3)
    scores = [score for _, score in found.matches]
    assert len(scores) == 3 and scores == sorted(scores, reverse=True)
    assert both.find(TOLD[0], top=0).matches == ()


def test_of_two_claims_alike_neither_is_sure() -> None:
    twins = Finder((*ENTRIES, Entry("TWIN", TOLD[0] + " now")), shared())
    alone = Finder(ENTRIES, shared())
    text = "Every library is closing"
    assert twins.find(text).sure < alone.find(text).sure


def test_a_registry_of_one_claim_is_not_sure_of_what_is_only_near() -> None:
    one = Finder(ENTRIES[:1], shared())
    assert one.find("My library card has run out again").sure < SAME
    assert one.find("They are closing every single library").sure >= SAME


def test_rows_that_are_given_change_nothing(both: Finder) -> None:
    given = Finder(ENTRIES, shared(), rows_of(ENTRIES, shared()))
    assert given.find(TOLD[3]) == both.find(TOLD[3])


def test_another_wording_and_a_welsh_one_find_their_claim() -> None:
    welsh = "Mae'r cyngor yn cau pob llyfrgell"
    entry = Entry("CY", TOLD[0], others=(welsh, "all libraries gone by spring"))
    finder = Finder((*ENTRIES[1:], entry), shared())
    assert finder.find("llyfrgell: cau pob un mae'r cyngor").matches[0][0] == "CY"
    assert finder.find("libraries all gone by the spring").matches[0][0] == "CY"


def test_the_same_question_gets_the_same_answer_in_any_order(both: Finder) -> None:
    first = [both.find(text) for text in TOLD]
    fresh = Finder(ENTRIES, shared())
    assert [fresh.find(text) for text in reversed(TOLD)] == first[::-1]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Look https://t.co/abc at this pic.twitter.com/xYz1", "Look at this"),
        ("#SaveOurLibraries now @ElmfordCouncil", "Save Our Libraries now Elmford Council"),
        ("Gone! — Ward Watch (@wardwatch) January 14, 2026", "Gone! — Ward Watch"),
        ("www.example.org/x see", "see"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_says_nothing_of_the_subject_is_left_out(text: str, left: str) -> None:
    assert cleaned(text) == left


def test_words_written_as_one_are_read_as_two() -> None:
    entries = tuple(
        Entry(str(n), text)
        for n, text in enumerate(
            ["The library will close", "A library for Elmford", "Elmford pays twice"]
        )
    )
    lexicon = Lexicon(entries)
    scores = lexicon.scores(lexicon.asked("elmfordlibrary"))
    assert int(np.argmax(scores)) == 1 and (scores > 0).all()


def test_a_long_hostile_text_is_read_quickly() -> None:
    finder = Finder(ENTRIES)
    for text in ("—" * 5000, "a" * 5000, "@" * 5000, "(@a " * 1200, "— (" * 1600):
        finder.find(text)


@pytest.mark.parametrize(
    "text",
    [
        "Maen nhw'n cau'r lawnt fowlio yn Heol y Parc",
        "cau'r lawnt fowlio Heol y Parc ym mis Mai, cywilydd",
        "Maen nhw'n cau'r lawnt yn Heol y Parc ym mis Mai",
    ],
)
def test_a_welsh_word_with_the_article_written_to_it_is_that_word(text: str) -> None:
    green = Claim(
        "GREEN",
        "The bowling green on Park Road will close in May",
        claim_cy="Bydd y lawnt fowlio yn Heol y Parc yn cau ym mis Mai",
        verdict="false",
    )
    assert match(text, (green,)).stance == "repeats"
