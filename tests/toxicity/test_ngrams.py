"""What the linear model sees of a text: it must never move while the trained file stays."""

from __future__ import annotations

import hashlib
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.toxicity import ngrams
from tests.toxicity import contract

WRAP = 1 << 64
BASE = 0x9E3779B97F4A7C15
PAIR = 0xD6E8FEB86659FD93

GOLDEN_TEXTS = (
    *contract.ODD_TEXTS,
    "The CAFÉ on Ŵylan Street – “closed”, isn’t it?",
    "ДОБРЫЙ день ΑΘΗΝΑ 東京 العربية",
    "sooooooo goooood f.u.c.k sh1t @you #tag https://example.org/a?b=c",
    "s\u200bt\u00adu\ufe0fpid",
)
# Made by the features that the shipped model was trained on. If this fails, train the model again and bump
# ngrams.VERSION; do not just paste the new hash.
GOLDEN_VERSION = "ngrams-1"
GOLDEN_SHA256 = "023ed723f8803c470803bd8334277b95124d9bf14269ab1026330ffe31c623f7"


def seen(text: str) -> tuple[list[int], list[int]]:
    found = ngrams.grams(text)
    return found.words.tolist(), found.chars.tolist()


def bucket(value: int) -> int:
    """The finishing step, in whole numbers of Python."""
    value ^= value >> 33
    value = value * 0xFF51AFD7ED558CCD % WRAP
    value ^= value >> 33
    value = value * 0xC4CEB9FE1A85EC53 % WRAP
    value ^= value >> 33
    return value >> (64 - ngrams.BUCKET_BITS)


def polynomial(codes: list[int]) -> int:
    value = 0
    for code in codes:
        value = (value * BASE + code) % WRAP
    return value


def test_the_features_are_those_that_the_shipped_model_was_trained_on() -> None:
    digest = hashlib.sha256()
    for text in GOLDEN_TEXTS:
        found = ngrams.grams(text)
        for ids in (found.words, found.chars):
            digest.update(len(ids).to_bytes(8, "little") + ids.astype("<i8").tobytes())
    assert (ngrams.VERSION, digest.hexdigest()) == (GOLDEN_VERSION, GOLDEN_SHA256)


@settings(max_examples=100, deadline=None)
@given(contract.ANY_TEXT)
def test_ids_are_sorted_distinct_and_within_the_table(text: str) -> None:
    found = ngrams.grams(text)
    for ids in (found.words, found.chars):
        assert ids.dtype == np.int64
        assert (np.diff(ids) > 0).all()
        assert not len(ids) or 0 <= ids[0] <= ids[-1] < ngrams.BUCKETS


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("abcdefgxyz'019", min_size=1, max_size=6), max_size=12))
def test_the_quick_hashes_are_those_of_plain_arithmetic(words: list[str]) -> None:
    words = [word for word in words if not any(letter * 4 in word for letter in word)]
    text = " ".join(words)
    padded = [ord(letter) for letter in f" {text} "] if words else [32]
    hashes = [polynomial([ord(letter) for letter in reversed(word)]) for word in words]
    pairs = [(first * PAIR + second) % WRAP for first, second in pairwise(hashes)]
    expected_words = {bucket((one + (1 << 40)) % WRAP) for one in hashes}
    expected_words |= {bucket((pair + (2 << 40)) % WRAP) for pair in pairs}
    expected_chars = {
        bucket((polynomial(padded[place : place + size]) + (3 << 40) * size) % WRAP)
        for size in ngrams.CHAR_SIZES
        for place in range(len(padded) - size + 1)
    }
    assert seen(text) == (sorted(expected_words), sorted(expected_chars))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("YOU FOOL", "you fool"),
        ("  you \n\t fool\u00a0", "you fool"),
        ("y\u200bou f\u00adool", "you fool"),
        ("don’t “go”", 'don\'t "go"'),
        ("nooooooooo", "nooo"),
        ("DŴR TŶ ÉCLAIR", "dŵr tŷ éclair"),
        ("СТОП", "стоп"),
    ],
)
def test_forms_that_mean_the_same_are_seen_the_same(written: str, plain: str) -> None:
    assert seen(written) == seen(plain)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=4_000))
def test_pieces_are_the_whole_and_windows_that_leave_nothing_out(text: str) -> None:
    whole, *windows = ngrams.pieces(text)
    assert whole == text
    assert (
        not windows
        or windows[0] + "".join(each[ngrams.WINDOW // 2 :] for each in windows[1:])
        == text
    )


def test_a_text_beyond_the_limit_is_cut_to_it() -> None:
    whole, *windows = ngrams.pieces("word " * 50_000)
    assert len(whole) == ngrams.MAX_CHARACTERS
    assert len(windows) == ngrams.MAX_CHARACTERS * 2 // ngrams.WINDOW - 1
