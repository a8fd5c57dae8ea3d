"""Comms read no resident's name: not in mails, not on the terminal, not on a page. What they need to read stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.claims.handling import set_posture
from listener.claims.masking import CONTACT, PERSON, masked, masks_of
from listener.commands.alerts import alerts as command
from listener.commands.claims_read import show
from listener.forgetting.erasing import erase_all_of
from listener.store.names import quote_marks
from listener.store.persons import people
from tests.listener.newsroom import COMMS, SAID, Newsroom, newsroom, words
from tests.town import Town

TELLING = (
    "@marlow_t Marlow Teasel is right: the council is shutting every library next month, it's all signed off. "
    "Ask Mrs Fallow or ring 01632 960123, sorrel@post.example."
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("Ask @marlow_t about it", f"Ask {PERSON} about it"),
        ("@example is my councillor", "@example is my councillor"),
        ("mail me: a.b@post.example!", f"mail me: {CONTACT}!"),
        ("ring 01632 960123 or +44 1632 960123", f"ring {CONTACT} or {CONTACT}"),
        ("see https://facebook.com/marlow.teasel now", f"see {CONTACT} now"),
        ("Mrs Fallow told me", f"Mrs {PERSON} told me"),
        ("Gareth Penhaligon's idea", f"{PERSON}'s idea"),
        ("marlow teasel said so", f"{PERSON} said so"),
        ("Well said Marlow", f"Well said {PERSON}"),
        ("Will they close it?", "Will they close it?"),
        ("Victoria Park is shut, so is Thomas Street", "Victoria Park is shut, so is Thomas Street"),
        ("Wenbrook Council blew £2,000,000 on it", "Wenbrook Council blew £2,000,000 on it"),
        ("Cllr Example is wrong", "Cllr Example is wrong"),
        ("application 26/01234/FUL at 5pm@home", "application 26/01234/FUL at 5pm@home"),
        ("Mae Rhiannon Teasel yn dweud", f"Mae {PERSON} yn dweud"),
    ],
)  # fmt: skip
def test_who_somebody_is_is_masked_and_the_rest_stands(text: str, is_read: str) -> None:
    thread = ["Marlow Teasel"]
    assert masked(text, ["Marlow Teasel"], thread, {"example", "cllr example"}) == is_read  # fmt: skip


def test_a_mail_to_comms_names_nobody_and_neither_does_a_brief(room: Newsroom) -> None:
    room.say("Nothing to see here.", by="Marlow Teasel")
    room.say(TELLING, by="Betony Fallow")
    for number in range(24):
        room.say(f"{TELLING} Number {number}.", by=f"Sorrel Brook {number}")
    room.tick(minutes=1)
    set_posture(room.house, 1, "brief_councillor", COMMS, "They ask.")
    room.tick(minutes=1)
    told = [words(mail) for mail in (*room.mails(), *room.mails("owner@council.example"))]  # fmt: skip
    assert len(told) >= 2
    for text in told:
        for name in ("marlow", "teasel", "fallow", "sorrel", "960123"):
            assert name not in text.lower(), text
    assert any("shutting every library" in text and PERSON in text for text in told)


def test_the_terminal_shows_comms_no_names_either(room: Newsroom) -> None:
    room.say(TELLING, by="Marlow Teasel")
    data = ["--data", str(room.house.folder)]
    for ask in (["show", "1"], []):
        said = CliRunner().invoke(command, [*ask, *data]).output
        assert "Teasel" not in said and "@marlow" not in said and "960123" not in said
    said = CliRunner().invoke(show, ["CLM-014", "--flags", *data]).output
    assert "shutting every library" in said and "Teasel" not in said


def test_a_quote_with_masked_names_is_forgotten_with_its_comment(
    room: Newsroom,
) -> None:
    """The words of a mail differ from those of the comment: the quote must be found all the same."""
    for number in range(24):
        room.say(f"{TELLING} Number {number}.", by=f"Sorrel Brook {number}")
    house = room.house
    rows = house.store.rows("SELECT DISTINCT comment_id FROM quotes")
    ids = [row["comment_id"] for row in rows]
    assert ids and quote_marks(house.store, ids, older=False)
    bodies = "SELECT COUNT(*) FROM outbox WHERE body LIKE '%shutting every library%'"
    assert house.store.value(bodies) > 0
    with house.store.transaction(room.clock()) as tx:
        erase_all_of(tx, house, "asked", ids)
    assert house.store.value(bodies) == 0
    assert house.store.rows("SELECT * FROM quotes") == []


def test_names_of_people_who_write_elsewhere_on_the_pages_are_known(
    room: Newsroom,
) -> None:
    room.say("Nothing.", by="Zebedee Quillfeather", platform="x", post_id="x:9")
    mask = masks_of(room.house).mask
    for name in ("Zebedee Quillfeather", "zebedee quillfeather", "ZEBEDEE  QUILLFEATHER"):  # fmt: skip
        assert mask(f"{name} said it") == f"{PERSON} said it"
    assert mask(SAID) == SAID


@pytest.mark.parametrize("stored", ["NFC", "NFD"])
@pytest.mark.parametrize("written", ["NFC", "NFD"])
@pytest.mark.parametrize("said", ["Siân Gŵyr", "SIÂN GŴYR", "siân gŵyr"])
def test_a_name_is_known_however_its_accents_are_spelt(
    place: Town, stored: str, written: str, said: str
) -> None:
    name = unicodedata.normalize(stored, "Siân Gŵyr")
    place.comment(place.post(), "Puddles.", by=name)
    house = place.round()
    said = unicodedata.normalize(written, said)
    assert len(people(house.store, said)) == 1
    assert masks_of(house).mask(f"Did {said} lie?") == f"Did {PERSON} lie?"
    told = masked(f"Did {said} lie?", [name], [], ["marlow teasel"])
    assert told == f"Did {PERSON} lie?"
    spare = masked(f"Did {said} lie?", [name], [], ["siân gŵyr"])
    assert PERSON not in spare


@pytest.mark.parametrize("by", ["Zebedee O'Quill", "Zebedee O’Quill"])
@pytest.mark.parametrize(
    "said", ["Zebedee O'Quill", "Zebedee O’Quill", "zebedee o’quill", "ZEBEDEE O'QUILL"]
)
@pytest.mark.parametrize(
    "after", [" said it", "'s idea", "’s idea", ".And now", "-ish"]
)
def test_a_name_is_known_whatever_apostrophe_stands_in_it_and_after_it(
    place: Town, by: str, said: str, after: str
) -> None:
    place.comment(place.post(), "Puddles.", by=by)
    mask = masks_of(place.round()).mask
    assert mask(f"Well,{said}{after}") == f"Well,{PERSON}{after}"


@pytest.mark.parametrize(
    "name",
    ["Zebedee Quill-Smith \N{RAINBOW}", "\u2764\ufe0f Zebedee Quill-Smith", "Zebedee Quill-Smith (Zeb)", "~Zebedee Quill-Smith~"],
)  # fmt: skip
def test_what_stands_around_a_name_hides_it_from_nobody(name: str) -> None:
    def seen(text: str) -> str:
        return masked(text, [name], [name], ["resident"])

    assert seen("Zebedee Quill-Smith lies") == f"{PERSON} lies"
    assert seen("Zebedee Quill\u2011Smith lies") == f"{PERSON} lies"
    assert seen("so Zebedee lies") == f"so {PERSON} lies"


@pytest.mark.parametrize(
    "name",
    ["Ambrose Thistlewood", "Mary Ann Thistlewood", "Quillon van der Thistlewood", "Siân Gŵyr"],
)  # fmt: skip
@pytest.mark.parametrize("written", [str, str.upper, str.lower])
def test_the_whole_name_of_somebody_in_the_thread_is_masked_not_the_first_alone(
    name: str, written: Callable[[str], str]
) -> None:
    said = written(name)
    for thread in ([name], [name, "Ann Fallow", "Ambrose Fallow", "Mary Brook"], []):
        told = masked(f"So {said}'s idea. Ask {said}.", [name], thread, [])
        assert told == f"So {PERSON}'s idea. Ask {PERSON}."


def test_names_that_share_a_word_are_masked_together_and_other_words_stand() -> None:
    known = ["Mary Ann", "Ann Thistlewood"]
    said = "Mary Ann Thistlewood and Ann told Thistlewood Lane"
    told = masked(said, known, known, [])
    assert told == f"{PERSON} and {PERSON} told Thistlewood Lane"


@pytest.mark.parametrize("name", ["A \N{RAINBOW}", "\N{RAINBOW}", "(Zeb)", "- -", "O'"])
def test_a_name_of_hardly_any_letters_masks_no_words(name: str) -> None:
    said = "A road, and (as they say) - - no end of it, O' course"
    assert masked(said, [name], [name], []) == said
