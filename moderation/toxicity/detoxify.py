"""The Detoxify engines (github.com/unitaryai/detoxify), for those who installed them: slower, larger,
transformers.

A checkpoint is a Python pickle: to load it is to run it. So its SHA-256 must be given and is checked first.
Nothing is ever downloaded: the checkpoint, the tokeniser and the configuration must be on this machine.
"""

from __future__ import annotations

import hashlib
import importlib
import io
import os
import pickle
from pathlib import Path
from typing import Any

from moderation.toxicity.scorer import ScorerError
from moderation.types import LABELS, Score

INSTALL = "pip install wardmote[detoxify]"
RELEASES = "github.com/unitaryai/detoxify/releases"

# Detoxify's three full models and the one transformers class that each is made of.
ARCHITECTURES = {
    "original": "BertForSequenceClassification",
    "unbiased": "RobertaForSequenceClassification",
    "multilingual": "XLMRobertaForSequenceClassification",
}
TOKENIZERS = ("BertTokenizer", "BertTokenizerFast", "RobertaTokenizer", "RobertaTokenizerFast",
              "XLMRobertaTokenizer", "XLMRobertaTokenizerFast", "AutoTokenizer")  # fmt: skip
_OUR_NAMES = {
    "toxic": "toxicity",
    "severe_toxic": "severe_toxicity",
    "identity_hate": "identity_attack",
}

MAX_CHARACTERS = 100_000


class DetoxifyScorer:
    """Scores with a Detoxify model. Made by `load`."""

    def __init__(self, engine: str, detoxify: Any, window: int) -> None:
        self.engine = engine
        self.detoxify = detoxify
        self._window = window  # tokens that the model can see at once

    def score(self, text: str) -> Score:
        """Six probabilities from 0 to 1. A text too long for the model is cut up; the worst piece counts."""
        whole = (
            text[:MAX_CHARACTERS]
            .encode("utf-16", "surrogatepass")
            .decode("utf-16", "replace")
        )
        # One piece at a time: padding to the longest of a batch would move the last bits of the others.
        found = [self.detoxify.predict(piece) for piece in self._pieces(whole)]
        worst = [max(float(each[label]) for each in found) for label in LABELS]
        return Score.made(worst, self.engine)

    def _pieces(self, text: str) -> list[str]:
        """The text cut, at a space if there is one near the middle, until each piece fits the model."""
        tokens = self.detoxify.tokenizer(text, truncation=False, verbose=False)[
            "input_ids"
        ]
        if len(tokens) <= self._window or len(text) < 2:
            return [text]
        middle = len(text) // 2
        space = text.rfind(" ", middle // 2, middle)
        cut = space if space > 0 else middle
        return self._pieces(text[:cut]) + self._pieces(text[cut:])


def load(
    checkpoint: Path | str, sha256: str, model: str, config: Path | str | None = None
) -> DetoxifyScorer:
    """The Detoxify model in the file `checkpoint`, whose SHA-256 must be `sha256`.

    `config` is a folder with the Hugging Face config.json and tokeniser files of the model's base (such as
    bert-base-uncased); without it they must be in the local Hugging Face cache. Raises ScorerError if
    anything is missing, does not match or is not a Detoxify `model` ("original", "unbiased" or
    "multilingual").
    """
    if model not in ARCHITECTURES:
        raise ScorerError(
            f'There is no Detoxify model "{model}": choose one of {", ".join(ARCHITECTURES)}.'
        )
    content = _checked(Path(checkpoint), sha256)
    for name in (
        "HF_HUB_OFFLINE",
        "TRANSFORMERS_OFFLINE",
    ):  # read when transformers is imported
        os.environ[name] = "1"
    try:
        torch, transformers, package = map(
            importlib.import_module, ("torch", "transformers", "detoxify")
        )
    except ImportError as error:
        raise ScorerError(
            f"The Detoxify engine cannot start: package {error.name} is not installed; run {INSTALL}."
        ) from error
    try:
        loaded = torch.load(io.BytesIO(content), map_location="cpu", weights_only=False)
    except (pickle.UnpicklingError, RuntimeError, EOFError, ValueError) as error:
        raise ScorerError(
            f"{checkpoint} is not a PyTorch checkpoint ({error}): give one from {RELEASES}."
        ) from error
    names, arguments = _described(loaded, model, Path(checkpoint))
    network, tokenizer = _network(transformers, arguments, loaded["state_dict"], config)
    # Detoxify's constructor may go to the network, so an empty one is made and filled here.
    engine = package.Detoxify.__new__(package.Detoxify)
    engine.model, engine.tokenizer, engine.class_names, engine.device = (
        network,
        tokenizer,
        names,
        "cpu",
    )
    return DetoxifyScorer(
        f"detoxify-{model}-{sha256[:8].lower()}", engine, tokenizer.model_max_length
    )


def _checked(checkpoint: Path, sha256: str) -> bytes:
    """The checkpoint's bytes if their hash is `sha256`; what is hashed is what is loaded."""
    try:
        content = checkpoint.read_bytes()
    except OSError as error:
        raise ScorerError(
            f"Cannot read the Detoxify checkpoint {checkpoint} ({error.strerror}): "
            f"download it from {RELEASES} and give its path."
        ) from error
    found = hashlib.sha256(content).hexdigest()
    if found != sha256.lower():
        raise ScorerError(
            f"The Detoxify checkpoint {checkpoint} has SHA-256 {found}, not the one given, and was "
            "not opened: download it again, or correct sha256 if you trust this file."
        )
    return content


def _described(
    loaded: Any, model: str, checkpoint: Path
) -> tuple[list[str], dict[str, Any]]:
    """The checkpoint's labels under our names, and how to build its network."""
    try:
        arguments = dict(loaded["config"]["arch"]["args"])
        classes = loaded["config"]["dataset"]["args"]["classes"]
        names = [_OUR_NAMES.get(name, name) for name in classes]
        fits = (
            arguments["model_name"] == ARCHITECTURES[model]
            and arguments["tokenizer_name"] in TOKENIZERS
        )
        fits = (
            fits and len(names) <= arguments["num_classes"] and "state_dict" in loaded
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ScorerError(
            f"{checkpoint} is not a Detoxify checkpoint ({error!r}): give one from {RELEASES}."
        ) from error
    missing = [label for label in LABELS if label not in names]
    if missing or not fits:
        raise ScorerError(
            f'{checkpoint} is not the Detoxify model "{model}": name the model that it is, '
            f"one of {', '.join(ARCHITECTURES)}."
        )
    return names, arguments


def _network(
    transformers: Any,
    arguments: dict[str, Any],
    weights: Any,
    folder: Path | str | None,
) -> tuple[Any, Any]:
    """The network with its weights, and its tokeniser, from local files only."""
    base = str(folder) if folder is not None else arguments["model_type"]
    network_class = getattr(transformers, arguments["model_name"])
    try:
        config = network_class.config_class.from_pretrained(
            base, num_labels=arguments["num_classes"], local_files_only=True
        )
        tokenizer = getattr(transformers, arguments["tokenizer_name"]).from_pretrained(
            base, local_files_only=True
        )
    except (OSError, ValueError) as error:
        raise ScorerError(
            f"The configuration and tokeniser of {arguments['model_type']} are not on this machine (looked in "
            f"{base}): put its config.json and tokeniser files in a folder and give that as config."
        ) from error
    network, report = network_class.from_pretrained(
        None,
        config=config,
        state_dict=weights,
        local_files_only=True,
        output_loading_info=True,
    )
    if (
        report["missing_keys"] or report["mismatched_keys"]
    ):  # transformers fills these with random numbers
        raise ScorerError(
            f"The configuration in {base} does not fit the Detoxify checkpoint: give the config of "
            f"{arguments['model_type']}."
        )
    # RoBERTa counts positions from padding_idx + 1 = 2, so it sees two tokens fewer than it has positions.
    spare = 0 if arguments["model_name"].startswith("Bert") else 2
    tokenizer.model_max_length = min(
        tokenizer.model_max_length, config.max_position_embeddings - spare
    )
    return network.eval(), tokenizer
