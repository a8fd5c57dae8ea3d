"""What the encoder sees of a text: it must never move while the trained file stays."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.toxicity import embedded, wordpieces
from moderation.toxicity.wordpieces import (
    WINDOW,
    WordPieces,
    listed,
    plain,
    unlisted,
)
from tests.toxicity import contract

SMALL = WordPieces(
    ["[UNK]", "[CLS]", "[SEP]", "a", "##b", "##bc", "bus", "##es", "!", "@", "user"]
)
SHIPPED = embedded.load().pieces

# If this test fails, the pieces have changed and the shipped model is wrong: train it again under a new
# wordpieces.VERSION; do not just paste the new hash.
GOLDEN_VERSION = "wordpieces-1"
GOLDEN_SHA256 = "2f8e0bc9e9e85a9f9d613a334330aa799393f70ddf7b66b3ecb3e27380b789d8"
GOLDEN_TEXTS = (
    *contract.ODD_TEXTS,
    "Councillor, the buses to Llanfair are late AGAIN!!!!!!",
    "ÉCOLE ŵyl 𝐟𝐮𝐥𝐥 ﬁne ½ Ⅳ",
    "🐀🐀🐀🐀 👳🏽‍♂️ 🇬🇧 ♿",
    "see https://example.org/a?b=c and @some_body, mail a@b.example",
    "don't co-op 1,234.50 £5 50% #tag",
    "fu\u200bck sh\u00adit i\u0307d",
    "北京 Москва Αθήνα עברית العربية ไทย",
    "x" * 300,
)


def test_pieces_are_the_longest_that_fit_from_the_left() -> None:
    assert SMALL.ids("abc ab buses") == [3, 5, 3, 4, 6, 7]


def test_a_letter_without_a_piece_costs_only_itself() -> None:
    assert SMALL.ids("abzb") == [3, 4, 0, 4]


def test_what_is_typed_in_another_case_or_with_accents_is_the_same() -> None:
    assert SMALL.ids("ÁBC Buses") == SMALL.ids("abc buses")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("see https://example.org/x now", "see  url  now"),
        ("@anna_b hello", " @user  hello"),
        ("stuuuuuupid!!!!!!", "stuuupid!!!"),
        ("i\u200bd\u00adiot", "idiot"),
        ("i\x00diot", "idiot"),
        ("𝐢𝐝𝐢𝐨𝐭", "idiot"),
        ("a 🐀", "a  rat "),
        ("🇬🇧", " flag "),
        ("👍🏽", " thumbs up sign "),
        ("mail a@b.example", "mail a@b.example"),
        ("\ud800lone", "lone"),
    ],
)
def test_a_text_is_read_without_its_looks(written: str, read: str) -> None:
    assert plain(written) == read


def test_the_pieces_of_fixed_texts_have_not_moved() -> None:
    windows = [window for text in GOLDEN_TEXTS for window in SHIPPED.windows(text)]
    found = json.dumps(
        [[SHIPPED.vocabulary[place] for place in window] for window in windows]
    )
    digest = hashlib.sha256(found.encode()).hexdigest()
    assert (wordpieces.VERSION, digest) == (GOLDEN_VERSION, GOLDEN_SHA256)


@settings(max_examples=200, deadline=None)
@given(contract.ANY_TEXT)
def test_any_text_has_a_window_that_the_encoder_can_see(text: str) -> None:
    windows = SHIPPED.windows(text)
    assert windows
    assert all(2 <= len(window) <= WINDOW for window in windows)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(["bus", "late", "road", "why", "no"]), max_size=1200))
def test_windows_overlap_and_leave_nothing_out(words: list[str]) -> None:
    ids = SHIPPED.ids(" ".join(words))
    windows = [window[1:-1] for window in SHIPPED.windows(" ".join(words))]
    for start in range(0, max(len(ids) - 64, 0), 7):
        passage = ids[start : start + 64]
        assert any(_holds(window, passage) for window in windows)
    assert ids[-1:] == windows[-1][-1:] or ids[-64:] in [w[-64:] for w in windows]


def _holds(window: list[int], passage: list[int]) -> bool:
    return any(
        window[at : at + len(passage)] == passage
        for at in range(len(window) - len(passage) + 1)
    )


def test_a_text_that_says_the_same_over_and_over_is_read_once() -> None:
    assert len(SHIPPED.windows("go away " * 10_000)) <= 4


def test_a_vocabulary_is_packed_and_comes_back_to_the_letter() -> None:
    pieces = ["[UNK]", "[CLS]", "[SEP]", "##é", "£", "council", " "]
    assert unlisted(listed(pieces)) == pieces
    for broken in ("council\n[UNK]", listed(pieces)[:-9]):
        with pytest.raises(ValueError):
            unlisted(broken)
