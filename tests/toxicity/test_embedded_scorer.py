"""The engine in the box, and the manifest that guards its file."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.toxicity import embedded
from moderation.toxicity.reference import difference, measured, shipped
from moderation.toxicity.scorer import ScorerError, engine_names, load_scorer
from moderation.types import LABELS, SIGNS
from tests.toxicity import contract
from training.beside import note_model

SCORER = embedded.load()
PLEASANT = (
    "Thank you for the note about the library. Rain fell on the fair, yet the band played until dusk. ",
    "Buses leave from the quay at ten past each hour. The allotment gate sticks, so lift it as you push. ",
    "My uncle painted the pier in nineteen sixty. Does anyone know when the market opens after the holiday? ",
)


@settings(max_examples=150, deadline=None)
@given(contract.ANY_TEXT)
def test_any_text_gets_six_probabilities(text: str) -> None:
    contract.gives_six_probabilities(SCORER, text)


@pytest.mark.parametrize("text", contract.ODD_TEXTS, ids=ascii)
def test_an_odd_text_gets_six_probabilities(text: str) -> None:
    contract.gives_six_probabilities(SCORER, text)


@settings(max_examples=60, deadline=None)
@given(contract.ANY_TEXT, st.lists(contract.ANY_TEXT, max_size=4))
def test_a_score_has_the_same_bits_alone_and_in_any_order_of_company(
    text: str, company: list[str]
) -> None:
    contract.is_not_moved_by_company(SCORER, text, company)


def test_threads_that_share_a_scorer_get_the_scores_of_one_that_does_not() -> None:
    texts = [
        f"{word} number {place} you fool"
        for place in range(40)
        for word in ("bus", "bin", "idiot")
    ]
    one_by_one = [contract.bits(SCORER.score(text)) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert [
            contract.bits(score) for score in pool.map(SCORER.score, texts)
        ] == one_by_one


def test_two_threads_inside_the_engine_give_the_bits_of_one() -> None:
    text = "You are a lying toad and the whole street knows it. " * 30
    assert contract.bits(embedded.load(threads=2).score(text)) == contract.bits(
        SCORER.score(text)
    )


@pytest.mark.parametrize(
    ("abusive", "polite", "label"),
    [
        (
            "You are a stupid, lying moron.",
            "You are mistaken about the figures.",
            "insult",
        ),
        (
            "I will kill you, you had better hide.",
            "I will ring you, you had better bring a coat.",
            "threat",
        ),
        (
            "Fuck your stupid parking scheme.",
            "Drop your new parking scheme.",
            "obscene",
        ),
        (
            "All gays are disgusting animals.",
            "All gardens are open to animals.",
            "identity_attack",
        ),
        (
            "Shut up you worthless piece of shit.",
            "Speak up, we could not hear you at the back.",
            "toxicity",
        ),
        (
            "Fuck you, you filthy cunt, die.",
            "Thank you, you kind people.",
            "severe_toxicity",
        ),
    ],
)
def test_an_abusive_sentence_scores_higher_than_its_polite_twin(
    abusive: str, polite: str, label: str
) -> None:
    rude, kind = SCORER.score(abusive), SCORER.score(polite)
    assert rude.of(label) > 2 * kind.of(label)
    assert rude.toxicity > 0.5 > kind.toxicity


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet has wrecked this town centre and every one of them should be voted out.",
        "Appalling decision. Not a single resident of Quarry Close was asked.",
        "My husband is gay and we both want the footbridge mended.",
        "Our mosque and the Methodist chapel share the car park on Fridays.",
        "Somebody wrote that we are vermin. Please take it down.",
        "Why is the road to Scunthorpe still shut?",
    ],
)
def test_criticism_and_plain_mention_of_people_score_below_a_half(text: str) -> None:
    assert SCORER.score(text).toxicity < 0.5


def test_a_threat_is_found_wherever_it_lies_in_a_long_comment() -> None:
    threat = "I will kill you, you stupid piece of shit. "
    padding = "".join(
        PLEASANT[place % 3].replace("the", f"the {place}") for place in range(60)
    )
    harmless = SCORER.score(padding).toxicity
    for place in (0, len(padding) // 2, len(padding)):
        text = padding[:place] + threat + padding[place:]
        assert SCORER.score(text).toxicity > 0.5 > harmless


def test_a_comment_of_a_hundred_thousand_characters_is_scored_to_its_end_and_no_further() -> (
    None
):
    padding = "The minutes of the meeting are on the website. " * 2_200
    threat = "I will kill you, you stupid piece of shit."
    inside = padding[: 100_000 - len(threat)] + threat
    assert len(inside) == 100_000
    assert (
        SCORER.score(inside).toxicity
        > 0.5
        > SCORER.score(padding[:100_000] + threat).toxicity
    )


def test_the_engine_is_found_by_its_name() -> None:
    scorer = load_scorer("embedded", threads=1)
    assert scorer.engine == SCORER.engine == "embedded-encoder-3"
    assert engine_names() == ("detoxify", "embedded")


@pytest.mark.parametrize(
    "name", ["embeded", "", "wordpieces", "../types", "scorer", "os"]
)
def test_an_unknown_engine_is_refused_with_the_names_there_are(name: str) -> None:
    with pytest.raises(ScorerError, match=r"choose one of detoxify, embedded\."):
        load_scorer(name)


def test_an_unknown_option_is_refused_with_the_options_there_are() -> None:
    with pytest.raises(ScorerError, match="colour.*it takes folder, threads"):
        load_scorer("embedded", colour="red")


@pytest.mark.parametrize("threads", [0, -1])
def test_no_threads_are_refused(threads: int) -> None:
    with pytest.raises(ScorerError, match="from 1 up"):
        embedded.load(threads=threads)


def test_naming_the_engine_imports_neither_onnxruntime_nor_numpy() -> None:
    script = (
        "import sys, moderation.toxicity.scorer as s, moderation.toxicity.embedded, moderation.toxicity.detoxify;"
        "print([m for m in ('onnxruntime', 'numpy', 'torch', 'transformers') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_shipped_file_is_small_and_is_what_its_manifest_says() -> None:
    manifest = embedded.read_manifest(embedded.MODELS)
    assert manifest.labels == (*LABELS, *SIGNS)
    path = embedded.MODELS / manifest.file
    assert path.stat().st_size == manifest.size <= 20_000_000
    assert len(embedded.read_model(embedded.MODELS, manifest)) <= 30_000_000


@settings(max_examples=25, deadline=None)
@given(place=st.integers(min_value=0), flip=st.integers(1, 255))
def test_one_altered_byte_anywhere_is_refused(
    tmp_path_factory: pytest.TempPathFactory, place: int, flip: int
) -> None:
    folder = tmp_path_factory.mktemp("altered")
    manifest = embedded.read_manifest(embedded.MODELS)
    content = bytearray((embedded.MODELS / manifest.file).read_bytes())
    content[place % len(content)] ^= flip
    (folder / manifest.file).write_bytes(content)
    with pytest.raises(ScorerError, match="not the file that was shipped.*reinstall"):
        embedded.read_model(folder, manifest)
    (folder / manifest.file).unlink()


@pytest.mark.parametrize("kept", [0, 1, 1_000, -1])
def test_a_truncated_model_is_refused(models: Path, kept: int) -> None:
    path = models / embedded.read_manifest(models).file
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(ScorerError, match="not the file that was shipped.*reinstall"):
        embedded.load(models)


def test_a_model_with_something_after_its_end_is_refused(models: Path) -> None:
    path = models / embedded.read_manifest(models).file
    path.write_bytes(path.read_bytes() + b"\0")
    with pytest.raises(ScorerError, match="not the file that was shipped.*reinstall"):
        embedded.load(models)


def test_a_missing_or_unreadable_model_is_named_with_its_remedy(models: Path) -> None:
    path = models / embedded.read_manifest(models).file
    path.unlink()
    with pytest.raises(
        ScorerError, match=rf"Cannot read the toxicity model .*{path.name}.*reinstall"
    ):
        embedded.load(models)
    path.mkdir()  # a folder in its place cannot be read by anyone, root included
    with pytest.raises(
        ScorerError, match=rf"Cannot read the toxicity model .*{path.name}.*reinstall"
    ):
        embedded.load(models)


def test_a_missing_manifest_is_named_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(ScorerError, match=r"Cannot read .*manifest\.json.*reinstall"):
        embedded.load(tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b"{}"]
)
def test_a_broken_manifest_is_named_with_its_remedy(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(ScorerError, match=r"manifest\.json.*reinstall"):
        embedded.load(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        {"file": "../encoder-3.onnx"},
        {"file": "/etc/hosts"},
        {"file": ""},
        {"file": "a\x00b"},
        {"size": 0},
        {"size": -1},
        {"size": 10**30},
        {"size": "23084841"},
        {"sha256": None},
        {"sha256": ""},
        {"labels": ["toxicity"]},
        {"labels": list(reversed(LABELS))},
        {"labels": "toxicity"},
        {"engine": 1},
        {"features": "wordpieces-0"},
    ],
    ids=str,
)
def test_a_manifest_with_a_wrong_field_is_refused_with_a_remedy(
    models: Path, change: dict[str, object]
) -> None:
    path = models / "manifest.json"
    path.write_text(
        json.dumps(json.loads(path.read_text(encoding="utf-8")) | change),
        encoding="utf-8",
    )
    with pytest.raises(ScorerError, match="reinstall"):
        embedded.load(models)


def test_a_file_that_the_manifest_names_but_onnxruntime_cannot_run_is_refused(
    models: Path,
) -> None:
    for content in (b"not a model", b"\x08\x07"):
        note_model(models, content)
        with pytest.raises(
            ScorerError,
            match=r"(?s)onnxruntime .* cannot run .*toxicity model \(.*reinstall",
        ):
            embedded.load(models)


def test_the_shipped_model_stands_in_memory_once_and_is_proved_each_time(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each house of a process asks for it, and a desk anew after each change of the settings.
    monkeypatch.setattr(embedded, "MODELS", models)
    first, second = embedded.load(), embedded.load()
    assert first._network is second._network and first.pieces is second.pieces
    assert embedded.load(models)._network is not first._network
    manifest = embedded.read_manifest(models)
    path = models / manifest.file
    whole = path.read_bytes()
    for spoilt in (whole[:-1], whole + b"x", whole[:-1] + bytes([whole[-1] ^ 1])):
        path.write_bytes(spoilt)
        with pytest.raises(ScorerError, match="not the file that was shipped"):
            embedded.load()
    path.unlink()
    with pytest.raises(ScorerError, match="Cannot read the toxicity model"):
        embedded.load()
    path.write_bytes(whole)
    assert embedded.load()._network is first._network


def test_the_shipped_model_says_of_its_reference_what_it_said_on_release() -> None:
    """Without these scores nothing would be hidden, for the scorer would seem to drift."""
    assert difference(shipped().scores, measured(SCORER)) == ""
