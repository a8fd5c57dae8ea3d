"""Whoever is told in two Welsh words to be gone is seen, whichever people, faith or sex they are; sides and guests are not."""

from __future__ import annotations

import pytest

from moderation import lexicon
from moderation.text.language import holds_welsh, tell
from moderation.text.normalise import normalise
from moderation.text.welsh import mutations
from tests.moderation.judging import judged, score

PEOPLES = [
    (entry_id.rpartition(".")[2], people)
    for entry_id, forms in lexicon.entries("welsh").items()
    if entry_id.startswith("welsh.people.")
    for people in forms
]


@pytest.mark.parametrize("away", ["allan", "mas!", "adref", "o 'ma", "allan o Gymru", "adre nawr"])  # fmt: skip
def test_every_people_faith_and_sex_that_is_sent_away_is_seen_at_once(
    away: str,
) -> None:
    assert len(PEOPLES) > 40
    for ground, people in PEOPLES:
        j = judged(f"{people.capitalize()} {away}", score())
        assert (j.action, j.urgent, j.would_hide) == ("queue", True, False), people
        assert [f"R3.{ground}"] == [f.subcode for f in j.findings], people


@pytest.mark.parametrize(
    "text",
    ["Blydi Saeson adre", "Pobl anabl allan", "Dynion allan!", "Y Mwslemiaid i gyd allan", "Digon yw digon: Iddewon mas", "Hoywon allan o'n pentref"],
)  # fmt: skip
def test_so_is_whoever_is_named_in_another_way(text: str) -> None:
    j = judged(text, score())
    assert (j.action, j.urgent, j.rule) == ("queue", True, "R3")


@pytest.mark.parametrize(
    "text",
    ["Merched allan o Gwpan y Byd", "Y Saeson allan o'r Ewros", "Menywod allan am dro heno", "Croeso adref i'r ffoaduriaid", "Croeso i Fwslemiaid",
     "Ffoaduriaid allan o'r gwesty ac i gartrefi", "Roedd Pwyliaid allan yn clirio'r eira", "Graffiti hiliol eto: Saeson allan", "Mae'r merched adref o'r gêm"],
)  # fmt: skip
def test_a_side_a_guest_and_who_is_out_and_about_wait_for_a_reader(text: str) -> None:
    j = judged(text, score())
    assert (j.action, j.urgent) == ("queue", False)


@pytest.mark.parametrize(
    "text",
    ["Bradwr", "Cachu", "Bradwyr!", "Lleidr", "Lladron", "Afiach", "Rwtsh", "Hilgi", "Llofrudd", "Diawliaid", "Mwslim", "Iddewon"],
)  # fmt: skip
def test_one_word_that_only_welsh_has_goes_to_a_reader(text: str) -> None:
    assert judged(text, score()).action == "queue"


@pytest.mark.parametrize(
    "text",
    ["Allan", "Allan Jones", "Allan out", "Mas", "Un poco mas", "Ladrones", "El ladron", "Thanks Allan", "Islam", "Cyril Bradley"],
)  # fmt: skip
def test_names_and_words_of_others_do_not(text: str) -> None:
    assert judged(text, score()).action == "none"


def test_none_of_the_words_is_an_english_one() -> None:
    words = lexicon.forms("welsh", "welsh.people", "welsh.insult")
    made = {form for word in words for form in mutations(word)}
    assert not made & (lexicon.forms("english") | lexicon.vocabulary())
    unread = {word for word in words if not _read(word)}
    assert unread == set()


def _read(word: str) -> bool:
    plain = normalise(word).plain
    return tell(plain)[0] == "cy" or holds_welsh(plain)
