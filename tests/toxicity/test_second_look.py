"""A second look at what is in doubt: when it is taken, of what it hears nothing, and how its file is refused."""

from __future__ import annotations

import json
import lzma
from dataclasses import replace
from pathlib import Path

import pytest

from moderation.model_file import LARGEST_MODEL
from moderation.toxicity import embedded, together
from moderation.toxicity.scorer import LooksTwice, ScorerError
from moderation.toxicity.second_look import FILE
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import SECOND, Score
from training import second_parts
from training.beside import note_beside
from training.lists import listed

SCORER = embedded.load()
MENACE = "Lovely greenhouse. Shame if it met a brick."


@pytest.mark.parametrize("text", ["When is the brown bin collected?", "Thank you for mending the light on our street."])  # fmt: skip
def test_what_all_scores_find_harmless_is_looked_at_once(text: str) -> None:
    found = score_undisguised(SCORER, text)
    sure = together.together(found)
    assert sure is not None and sure < together.IN_DOUBT
    assert found.second == ()


def test_what_is_in_doubt_is_looked_at_again_and_the_second_look_counts() -> None:
    found = score_undisguised(SCORER, MENACE)
    first = together.together(replace(found, second=()))
    assert len(found.second) == len(SECOND) and first is not None
    assert first >= together.IN_DOUBT
    assert found.second == SCORER.second_look(MENACE)
    told = [together.together(replace(found, second=(said,))) for said in (-5.0, 0.0, 5.0)]  # fmt: skip
    assert told == sorted(told, key=lambda each: each or 0) and told[0] != told[-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ask the Poles next door.", "Ask the Jews next door."),
        ("Gareth Pugh had it coming.", "Siân Doyle had it coming."),
        ("She had it coming.", "He had it coming."),
        ("Typical Labour voters.", "Typical Tory voters."),
    ],
)
def test_it_does_not_hear_who_is_named(one: str, other: str) -> None:
    assert SCORER.second_look(one) == SCORER.second_look(other)


def test_of_a_long_text_the_worst_part_counts() -> None:
    plain = "The hedge by the crossing has grown over the sign again. " * 60
    assert SCORER.second_look(plain + MENACE)[0] > SCORER.second_look(plain)[0]


def test_an_engine_without_a_second_look_is_asked_for_none(models: Path) -> None:
    told = json.loads((models / embedded.MANIFEST).read_text(encoding="utf-8"))
    del told["beside"][FILE]
    (models / embedded.MANIFEST).write_text(json.dumps(told))
    without = embedded.load(models)
    assert isinstance(without, LooksTwice) and without.second_look(MENACE) == ()
    bare = score_undisguised(without, MENACE)
    assert bare == replace(score_undisguised(SCORER, MENACE), second=())
    assert together.together(bare) is not None


@pytest.mark.parametrize("content", [b"", b"no archive", lzma.compress(b"no model")])
def test_a_file_that_cannot_be_run_is_refused_in_one_sentence(models: Path, content: bytes) -> None:  # fmt: skip
    assert len(content) < LARGEST_MODEL
    (models / FILE).write_bytes(content)
    note_beside(models / FILE)
    with pytest.raises(ScorerError, match=r"(?s)(cannot run second-1.*beside the toxicity model|second look).*reinstall"):  # fmt: skip
        embedded.load(models)


def test_what_is_said_of_each_text_by_a_look_that_has_not_read_its_list_is_kept() -> None:  # fmt: skip
    said, texts = second_parts.read(), listed()
    assert len(said) == len(texts)
    assert {second_parts.part_of(each.number) for each in texts} == set(range(second_parts.PARTS))  # fmt: skip
    breach, fair = ([value for value, each in zip(said, texts, strict=True) if each.breach == kind] for kind in (True, False))  # fmt: skip
    assert sum(breach) / len(breach) > 1 > -1 > sum(fair) / len(fair)


def test_without_a_second_look_nothing_is_asked_of_the_line() -> None:
    bare = Score.made([0.5] * 23, together.ENGINE)
    assert together.together(replace(bare, second=(1.0,))) is None
