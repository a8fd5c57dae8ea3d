"""Whatever holds Welsh is read by a person, however short it is; short English is not held up by that."""

import csv
import gzip
import json
from pathlib import Path

import pytest

from moderation.language import holds_welsh, tell
from moderation.normalise import normalise
from tests.moderation.judging import judged, score

SETS = Path(__file__).resolve().parents[1] / "sets"


@pytest.mark.parametrize(
    "text",
    ["Ffwcio chi", "Ffwcia ti", "Ffwcin idiots", "Saeson allan", "Blydi Saeson adre", "Mi ga i di", "Ffycin clowns", "Saeson out!",
     "Gwarthus service", "Blydi hell", "Ffwciwch o 'ma", "Cynghorwyr off", "Twp as ever", "Llongyfarchiadau Sampleton"],
)  # fmt: skip
def test_a_short_text_that_holds_welsh_goes_to_a_person(text: str) -> None:
    j = judged(text, score())
    assert j.action == "queue"
    assert not j.would_hide


@pytest.mark.parametrize("text", ["Saeson out!", "Gwarthus service", "Twp as ever"])
def test_where_the_language_stays_open_a_reader_of_welsh_is_asked_for(
    text: str,
) -> None:
    j = judged(text)
    assert (j.language, j.findings, j.urgent) == ("und", (), False)
    assert "Welsh" in j.reason


@pytest.mark.parametrize("text", ["Ffwcio chi", "Ffwcia ti", "Ffyc chi gyd"])
def test_welsh_swearing_at_somebody_is_looked_at_soon(text: str) -> None:
    j = judged(text)
    assert (j.action, j.urgent, j.rule, j.language) == ("queue", True, "R2", "cy")


@pytest.mark.parametrize(
    "text",
    ["Llandudno Pier", "Pen y Fan", "Plaid Cymru", "Maes y Coed closed", "Canolfan Hamdden Dinefwr pool closed", "Pam Sampleton approved",
     "Beth Sampleton", "Mai and Olaf", "Ty Gwyn Road", "lol", "ffs", "Grand Hotel", "Scunthorpe", "Por favor", "Mi casa"],
)  # fmt: skip
def test_names_slang_and_other_languages_hold_no_welsh(text: str) -> None:
    assert judged(text, score()).action == "none"


def test_no_fair_english_comment_is_held_up_as_welsh() -> None:
    rows = (SETS / "civil_en_dev.jsonl").read_text("utf-8").splitlines()
    texts = [json.loads(row)["text"] for row in rows]
    assert [text for text in texts if _held_up(text)] == []


def test_real_english_comments_are_hardly_ever_held_up_as_welsh(
    shared_data: Path,
) -> None:
    with gzip.open(
        shared_data / "unhealthy_comments" / "ucc_val.csv.gz",
        "rt",
        encoding="utf-8",
        newline="",
    ) as file:
        comments = [row["comment"] for row in csv.DictReader(file)][::3]
    assert sum(map(_held_up, comments)) / len(comments) <= 0.001


def _held_up(text: str) -> bool:
    plain = normalise(text).plain
    language = tell(plain)[0]
    return language == "cy" or (language == "und" and holds_welsh(plain))
