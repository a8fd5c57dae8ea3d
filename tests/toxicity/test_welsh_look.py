"""How a Welsh comment sounds: the same text gives the same numbers, thumbs and accents make no difference, and a long letter is as grave as
its gravest stretch."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.toxicity import welsh_look
from moderation.toxicity.scorer import ScorerError
from moderation.toxicity.welsh_look import STRETCH, heard, sounds
from moderation.types import WELSH
from training.welsh import Line, learnt, read, write

THREAT = "Smo ti'n saff. Fin mynd i stabo ti tro nesa fin gweld ti"


@given(st.text(max_size=300))
def test_any_text_has_nine_shares(text: str) -> None:
    found = sounds(text)
    assert len(found) == len(WELSH)
    assert all(0.0 <= share <= 1.0 for share in found)
    sounds.cache_clear()
    assert sounds(text) == found


def test_accents_capitals_and_drawn_out_letters_are_not_heard() -> None:
    assert heard("TÂN yn y tŷyyyy!") == heard("tan yn y tyy!")
    assert heard("rhif 22") == heard("rhif 47")


def test_a_long_letter_is_as_grave_as_its_gravest_stretch() -> None:
    calm = (
        "Roedd y cyfarfod yn neuadd y pentref yn hir ac roedd y te yn oer. " * STRETCH
    )
    at = WELSH.index("threat")
    assert sounds(calm)[at] < 0.2
    assert sounds(f"{calm} {THREAT} {calm}")[at] > sounds(calm)[at]


@pytest.mark.parametrize("held", [b"", b"x", b"\xfd7zXZ"])
def test_a_broken_file_is_told_in_one_sentence(tmp_path: Path, held: bytes) -> None:
    path = tmp_path / "welsh.xz"
    path.write_bytes(held)
    with pytest.raises(ScorerError, match="Cannot read the weights for Welsh.*reinstall"):  # fmt: skip
        welsh_look.read(path)


def test_what_is_learnt_is_read_back(tmp_path: Path) -> None:
    lines = [Line(f"mi wna i dy {kind} di {n}", kind, str(n % 2)) for n in range(8) for kind in WELSH]  # fmt: skip
    lines += [Line(f"diolch am y {n}", "thanks", str(n % 2)) for n in range(8)]
    look = learnt(lines, read(lines))
    write(look, tmp_path / "welsh.xz")
    again = welsh_look.read(tmp_path / "welsh.xz")
    assert again.log_odds(THREAT) == look.log_odds(THREAT)
    said = dict(zip(WELSH, again.log_odds("mi wna i dy hate di 3"), strict=True))
    assert max(said, key=said.__getitem__) == "hate"
