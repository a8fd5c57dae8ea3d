"""English, Welsh and other languages are told apart, and what is too short or unsure stays open."""

import csv
import gzip
from collections import Counter
from pathlib import Path

import pytest

from moderation.text.language import holds_welsh, tell
from moderation.text.normalise import normalise
from training.packed import rows_in


def _told(text: str) -> str:
    return tell(normalise(text).plain)[0]


@pytest.mark.parametrize(
    "text",
    ["", "lol", "Llandudno", "😀😂", "Llandudno Pier", "Pen y Fan", "Ty Gwyn Road", "Bangor", "https://council.example/a", "ok", "12:30", "Scunthorpe", "???", "@someone"],
)  # fmt: skip
def test_short_texts_emoji_links_and_place_names_stay_open(text: str) -> None:
    assert _told(text) == "und"


@pytest.mark.parametrize(
    "text",
    ["Bins again!!", "shame on you", "Total shambles", "You are a silly little man, do shut up.", "Hope something heavy lands on you one day.",
     "<slur:race> should not be in this town.", "I w1ll b r e a k  y.o.u.r legs", "Greetings from Scunthorpe and Penistone!",
     "Gutters cleaned from £30, message me today.", "When will the Ystradgynlais library open again?"],
)  # fmt: skip
def test_english_as_residents_write_it_is_english_and_sure(text: str) -> None:
    language, confidence = tell(normalise(text).plain)
    assert language == "en"
    assert confidence >= 0.8


@pytest.mark.parametrize(
    "text",
    ["Mae'r cyngor yma'n warth.", "Mi dorra i dy goesau di heno.", "Diolch yn fawr", "Bore da pawb", "Cywilydd arnoch chi",
     "Pryd fydd y biniau yn cael eu casglu?", "Da iawn", "Dwi'n methu credu hyn"],
)  # fmt: skip
def test_welsh_is_welsh(text: str) -> None:
    assert _told(text) == "cy"


@pytest.mark.parametrize(
    "text",
    ["Gwarthus", "Diolch!", "Ymddiswyddwch.", "Clywch clywch!", "Dim gobaith", "Ti'n gont", "Cont", "Coc oen", "Crogwch nhw",
     "Jôc o gyngor", "Dwi'n cytuno", "Am warth"],
)  # fmt: skip
def test_a_word_or_two_of_welsh_is_welsh(text: str) -> None:
    assert _told(text) == "cy"


@pytest.mark.parametrize(
    "text",
    ["Cllr Jones's daughter Emma goes to Ysgol Glan Clwyd.", "Plaid Cymru are vermin.", "Cyngor Gwynedd strikes again, bins not emptied",
     "Mudiad Meithrin group at Neuadd Goffa", "Heol y Bont shut again", "Rhun ap Iorwerth for First Minister",
     "Is the road through Betws-y-Coed shut?", "Bring back the Eisteddfod"],
)  # fmt: skip
def test_english_that_names_welsh_places_bodies_and_people_is_english(
    text: str,
) -> None:
    assert _told(text) == "en"


@pytest.mark.parametrize(
    "text",
    ["Maes y Coed closed", "Plaid Cymru", "Eisteddfod yr Urdd tickets", "Cllr Dafydd ap Llywelyn Morgan-Jones", "Mynydd y Gwair windfarm",
     "Canolfan Hamdden Dinefwr pool closed", "Ysgol Gymraeg Bryn y Môr is full", "Pobol y Cwm filming", "Gwarthus service"],
)  # fmt: skip
def test_names_say_nothing_of_the_language(text: str) -> None:
    assert _told(text) in ("und", "en")


def test_names_joined_by_words_of_both_languages_are_not_sure_to_be_english() -> None:
    assert _told("Cyngor Gwynedd i Plaid Cymru a Heol Felin") == "und"


def test_welsh_abuse_keeps_an_english_text_from_being_surely_english() -> None:
    language, confidence = tell("you are a disgrace to this town you gachgi")
    assert language == "en"
    assert confidence < 0.8


def test_no_civil_english_is_called_welsh_and_no_civil_welsh_english() -> None:
    sets = Path(__file__).resolve().parents[1] / "sets"
    for name, wrong in (("civil_en_dev", "cy"), ("civil_cy_dev", "en")):
        texts = [row["text"] for row in rows_in(sets / f"{name}.jsonl.xz")]
        assert [text for text in texts if _told(text) == wrong] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [("Merci beaucoup pour votre aide", "fr"), ("Kiedy naprawicie tę drogę?", "pl"), ("هذا عار عليكم جميعا", "ar"),
     ("یہ شرم کی بات ہے", "ur"), ("Wann wird der Müll abgeholt?", "de"), ("Это позор", "ru"), ("Cine repara drumul asta?", "ro"),
     ("यह शर्म की बात है", "hi"), ("¿Cuándo arreglan la calle?", "es")],
)  # fmt: skip
def test_other_languages_are_not_taken_for_english_or_welsh(
    text: str, language: str
) -> None:
    assert _told(text) == language


def test_a_comment_half_in_welsh_and_half_in_english_is_not_sure_to_be_english() -> (
    None
):
    language, confidence = tell(
        "mae hyn yn warth llwyr i bawb yma, you should all be ashamed of this"
    )
    assert language != "en" or confidence < 0.8


def test_real_welsh_sentences_are_told_as_welsh(shared_data: Path) -> None:
    with gzip.open(
        shared_data / "welsh" / "welsh_sentences.txt.gz", "rt", encoding="utf-8"
    ) as file:
        sentences = [line.strip() for line in file if len(line.split()) >= 4][::10]
    told = Counter(_told(sentence) for sentence in sentences)
    assert told["cy"] / len(sentences) >= 0.99
    assert told["en"] / len(sentences) <= 0.002


def test_real_english_comments_are_hardly_ever_told_as_anything_else(
    shared_data: Path,
) -> None:
    with gzip.open(
        shared_data / "unhealthy_comments" / "ucc_val.csv.gz",
        "rt",
        encoding="utf-8",
        newline="",
    ) as file:
        comments = [row["comment"] for row in csv.DictReader(file)][::3]
    told = Counter(_told(comment) for comment in comments)
    assert told["cy"] == 0
    assert (len(comments) - told["en"] - told["und"]) / len(comments) <= 0.003
    assert told["en"] / len(comments) >= 0.95


@pytest.mark.parametrize(
    "text",
    ["What a bore.", "He's a bore.", "Bore off.", "Crashing bore", "Total bore, that meeting", "Hi Mae"],
)  # fmt: skip
def test_a_word_that_english_has_too_brings_no_english_to_a_reader_of_welsh(
    text: str,
) -> None:
    assert _told(text) != "cy" and not holds_welsh(text.lower())


@pytest.mark.parametrize(
    "text",
    ["Bore da", "bore", "bore fory", "Bore da, thanks", "mae hi", "Hi Mae, diolch", "Diolch, what a bore", "ti'n bore off"],
)  # fmt: skip
def test_what_holds_other_welsh_still_reaches_one(text: str) -> None:
    assert _told(text) == "cy" or holds_welsh(text.lower())
