"""A look for needs: when it is taken, of what it hears nothing, and how its file is refused."""

from __future__ import annotations

import json
import lzma
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from moderation.toxicity import embedded, needs_look
from moderation.toxicity.needs_look import FILE
from moderation.toxicity.scorer import LooksForNeeds, ScorerError
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import NEEDS
from training.beside import note_beside
from training.packed import named_texts_in

LISTS = (
    Path(__file__).resolve().parents[2]
    / "training"
    / "sentences"
    / "lists_needs.tar.bz2"
)
SCORER = embedded.load()
DESPAIRS = "I have given the dog away and tidied the house, there is nobody left who would mind if I were gone."


def need(text: str, name: str) -> float:
    return score_undisguised(SCORER, text).need(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (DESPAIRS, "self_harm"),
        ("The lad two doors down is eight and nobody has been in that house with him since Friday.", "at_risk"),
        ("There is a cable down across the path by the school gate and it is sparking.", "danger"),
        ("Our ceiling has been dripping on the cot for three weeks and the landlord does not answer.", "casework"),
        ("Could you send me the figures for what was spent on consultants since 2023?", "information_request"),
        ("I'm a reporter with the Wexbury Echo, could we have a quote about the baths for Friday's paper?", "press"),
        ("I wish to lodge a formal complaint against the officer who came on Monday.", "complaint"),
    ],
)  # fmt: skip
def test_it_hears_what_is_needed_in_other_words(text: str, name: str) -> None:
    found = score_undisguised(SCORER, text)
    assert max(NEEDS, key=found.need) == name
    assert found.need(name) > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "The roads in this town are a disgrace and you should resign.",
        "I'll die of boredom if I hear that budget speech once more.",
        "Thank you for getting our street light mended.",
        "Burn it down and start again, the whole planning department.",
    ],
)
def test_who_only_speaks_of_the_same_things_needs_nothing(text: str) -> None:
    found = score_undisguised(SCORER, text)
    assert max(map(found.need, NEEDS)) < 0.5


def test_it_does_not_hear_who_is_named() -> None:
    one, other = "Gareth Pugh has not eaten since Friday.", "Siân Doyle has not eaten since Friday."  # fmt: skip
    assert SCORER.needs(one) == SCORER.needs(other)


def test_of_a_long_text_the_part_that_needs_most_counts() -> None:
    plain = "The hedge by the crossing has grown over the sign again. " * 60
    at = NEEDS.index("self_harm")
    assert SCORER.needs(plain + DESPAIRS)[at] > SCORER.needs(plain)[at]


def test_what_a_glance_finds_in_no_need_is_not_looked_at(models: Path) -> None:
    file = models / FILE
    told = onnx.load_from_string(lzma.decompress(file.read_bytes()))
    (line,) = (each for each in told.graph.initializer if not each.dims and numpy_helper.to_array(each) == needs_look.WORTH)  # fmt: skip
    line.CopyFrom(numpy_helper.from_array(np.array(99, dtype=np.float32), line.name))
    file.write_bytes(lzma.compress(told.SerializeToString()))
    note_beside(file)
    glanced, looked = embedded.load(models).needs(DESPAIRS), SCORER.needs(DESPAIRS)
    assert len(glanced) == len(looked) == len(NEEDS) and glanced != looked
    steps = [node.op_type for node in told.graph.node]
    assert (
        "If" in steps and "MatMulInteger" not in steps
    )  # the look is a branch that may not run


def test_an_engine_without_the_look_is_asked_for_none(models: Path) -> None:
    told = json.loads((models / embedded.MANIFEST).read_text(encoding="utf-8"))
    del told["beside"][FILE]
    (models / embedded.MANIFEST).write_text(json.dumps(told))
    without = embedded.load(models)
    assert isinstance(without, LooksForNeeds) and without.needs(DESPAIRS) == ()
    assert score_undisguised(without, DESPAIRS) == replace(score_undisguised(SCORER, DESPAIRS), needs=())  # fmt: skip


@pytest.mark.parametrize("content", [b"", b"no archive", lzma.compress(b"no model")])
def test_a_file_that_cannot_be_run_is_refused_in_one_sentence(models: Path, content: bytes) -> None:  # fmt: skip
    (models / FILE).write_bytes(content)
    note_beside(models / FILE)
    with pytest.raises(ScorerError, match=r"(?s)(cannot run needs-1.*beside the toxicity model|look for needs).*reinstall"):  # fmt: skip
        embedded.load(models)


def test_the_lists_that_it_learnt_from_name_only_needs_that_it_knows() -> None:
    rows = [
        (name.endswith("-need"), line.partition(": "))
        for name, text in named_texts_in(LISTS)
        for line in text.splitlines()
    ]
    assert {kind for needed, (kind, _, _) in rows if needed} == {*NEEDS}
    assert all(text for _, (_, _, text) in rows)
    assert 1_500 < sum(needed for needed, _ in rows) < len(rows) - 1_500
