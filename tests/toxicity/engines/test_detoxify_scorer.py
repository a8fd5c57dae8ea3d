"""The Detoxify engine: run for real where Detoxify is installed, refused in plain words where it is not."""

from __future__ import annotations

import hashlib
import importlib.util
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.toxicity import detoxify
from moderation.toxicity.scorer import ScorerError, load_scorer
from tests.toxicity import contract
from tests.toxicity.engines import tiny_detoxify

INSTALLED = importlib.util.find_spec("detoxify") is not None


def any_file(folder: Path) -> tuple[Path, str]:
    path = folder / "any.ckpt"
    path.write_bytes(b"any bytes")
    return path, hashlib.sha256(b"any bytes").hexdigest()


def test_an_unknown_model_is_refused_with_the_models_there_are(tmp_path: Path) -> None:
    path, sha256 = any_file(tmp_path)
    with pytest.raises(
        ScorerError, match="choose one of original, unbiased, multilingual"
    ):
        load_scorer("detoxify", checkpoint=path, sha256=sha256, model="albert")


@pytest.mark.parametrize("left_out", ["checkpoint", "sha256", "model"])
def test_what_must_be_said_to_unpickle_a_file_cannot_be_left_out(
    tmp_path: Path, left_out: str
) -> None:
    path, sha256 = any_file(tmp_path)
    options: dict[str, Any] = {
        "checkpoint": path,
        "sha256": sha256,
        "model": "original",
    }
    del options[left_out]
    with pytest.raises(
        ScorerError, match=f"'{left_out}'.*it takes checkpoint, sha256, model, config"
    ):
        load_scorer("detoxify", **options)


def test_a_checkpoint_with_another_hash_is_never_opened(tmp_path: Path) -> None:
    path, sha256 = any_file(tmp_path)
    path.write_bytes(b"other bytes")
    with pytest.raises(ScorerError, match="not opened: download it again"):
        detoxify.load(path, sha256, "original")


def test_a_missing_checkpoint_is_named_with_where_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(
        ScorerError, match=r"absent\.ckpt.*github\.com/unitaryai/detoxify/releases"
    ):
        detoxify.load(tmp_path / "absent.ckpt", "0" * 64, "original")


def test_a_file_that_is_no_checkpoint_is_refused_or_else_the_install_command_is_told(
    tmp_path: Path,
) -> None:
    path, sha256 = any_file(tmp_path)
    expected = (
        "is not a PyTorch checkpoint"
        if INSTALLED
        else r"run pip install wardmote\[detoxify\]\.$"
    )
    with pytest.raises(ScorerError, match=expected):
        load_scorer("detoxify", checkpoint=path, sha256=sha256, model="original")


if INSTALLED:

    @pytest.fixture(scope="module", autouse=True)
    def no_network() -> Iterator[None]:
        """Any try to reach the network fails the test."""

        def refuse(*_: Any) -> None:
            raise AssertionError("the Detoxify engine tried to reach the network")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(socket.socket, "connect", refuse)
            patch.setattr(socket, "getaddrinfo", refuse)
            yield

    @pytest.fixture(scope="module", params=list(tiny_detoxify.KINDS))
    def tiny(
        request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
    ) -> tiny_detoxify.Tiny:
        return tiny_detoxify.make(tmp_path_factory.mktemp(request.param), request.param)

    @pytest.fixture(scope="module")
    def scorer(tiny: tiny_detoxify.Tiny) -> Any:
        return load_scorer("detoxify", **tiny.options())

    def test_the_engine_is_named_after_its_model_and_file(
        scorer: Any, tiny: tiny_detoxify.Tiny
    ) -> None:
        assert scorer.engine == f"detoxify-{tiny.model}-{tiny.sha256[:8]}"

    @settings(max_examples=25, deadline=None)
    @given(contract.ANY_TEXT)
    def test_any_text_gets_six_probabilities_from_detoxify(
        scorer: Any, text: str
    ) -> None:
        contract.gives_six_probabilities(scorer, text)

    @pytest.mark.parametrize("text", contract.ODD_TEXTS, ids=ascii)
    def test_an_odd_text_gets_six_probabilities_from_detoxify(
        scorer: Any, text: str
    ) -> None:
        contract.gives_six_probabilities(scorer, text)

    @settings(max_examples=8, deadline=None)
    @given(contract.ANY_TEXT, st.lists(contract.ANY_TEXT, max_size=3))
    def test_a_detoxify_score_is_not_moved_by_company(
        scorer: Any, text: str, company: list[str]
    ) -> None:
        contract.is_not_moved_by_company(scorer, text, company)

    def test_the_scores_are_those_of_detoxify_itself_under_our_names(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import detoxify as package
        import torch

        tiny = tiny_detoxify.make(tmp_path, "original")
        content = torch.load(tiny.checkpoint, weights_only=False)
        content["config"]["arch"]["args"]["model_type"] = str(tiny.config)
        torch.save(content, tmp_path / "local.ckpt")
        theirs = package.Detoxify(checkpoint=str(tmp_path / "local.ckpt")).predict(
            "you are a bore"
        )
        ours = (
            load_scorer("detoxify", **tiny.options()).score("you are a bore").as_dict()
        )
        assert ours == theirs

    def test_a_long_comment_is_scored_to_its_end(scorer: Any) -> None:
        padding = "a fair word " * 30
        found = [
            scorer.score(padding + ending)
            for ending in ("", "zzz qqq xxx " * 6, "bad end here " * 6)
        ]
        assert len({contract.bits(score) for score in found}) == 3

    def test_a_checkpoint_of_another_model_is_refused(tiny: tiny_detoxify.Tiny) -> None:
        other = next(model for model in tiny_detoxify.KINDS if model != tiny.model)
        with pytest.raises(ScorerError, match=f'is not the Detoxify model "{other}"'):
            load_scorer("detoxify", **(tiny.options() | {"model": other}))

    @pytest.mark.parametrize(
        "changes",
        [{"config": {}}, {"config": None}, {"config": {"arch": {"args": []}}}],
    )
    def test_a_checkpoint_without_its_description_is_refused(
        tmp_path: Path, changes: dict[str, Any]
    ) -> None:
        tiny = tiny_detoxify.make(tmp_path, "original", **changes)
        with pytest.raises(ScorerError, match="is not a Detoxify checkpoint"):
            load_scorer("detoxify", **tiny.options())

    def test_a_checkpoint_whose_weights_do_not_fill_the_network_is_refused(
        tmp_path: Path,
    ) -> None:
        tiny = tiny_detoxify.make(tmp_path, "original", state_dict={})
        with pytest.raises(ScorerError, match="does not fit the Detoxify checkpoint"):
            load_scorer("detoxify", **tiny.options())

    def test_without_a_local_configuration_nothing_is_downloaded(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tiny = tiny_detoxify.make(tmp_path, "original")
        monkeypatch.chdir(tmp_path)
        with pytest.raises(ScorerError, match="not on this machine"):
            load_scorer("detoxify", **(tiny.options() | {"config": None}))
        with pytest.raises(ScorerError, match="not on this machine"):
            load_scorer(
                "detoxify", **(tiny.options() | {"config": tmp_path / "nowhere"})
            )
