"""Makes small Detoxify checkpoints of random weights, on the spot, in the format of the real ones.

What they say means nothing; how they load, and what the engine makes of what they say, is that of the real ones.
"""

from __future__ import annotations

import hashlib
import importlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SIX = ["toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate"]
SEVEN = [
    "toxicity",
    "severe_toxicity",
    "obscene",
    "identity_attack",
    "insult",
    "threat",
    "sexual_explicit",
]
KINDS = {
    "original": ("Bert", "bert-base-uncased", SIX, 6),
    "unbiased": (
        "Roberta",
        "roberta-base",
        SEVEN,
        16,
    ),  # nine more outputs were for training only
    "multilingual": ("XLMRoberta", "xlm-roberta-base", SEVEN, 16),
}
POSITIONS = 66


@dataclass(frozen=True)
class Tiny:
    """A checkpoint on disc and what must be said to load it."""

    checkpoint: Path
    sha256: str
    model: str
    config: Path

    def options(self) -> dict[str, Any]:
        return {
            "checkpoint": self.checkpoint,
            "sha256": self.sha256,
            "model": self.model,
            "config": self.config,
        }


def make(folder: Path, model: str, **changes: Any) -> Tiny:
    """A checkpoint for `model` in `folder`; `changes` replace keys of what is pickled."""
    torch: Any = importlib.import_module("torch")
    transformers: Any = importlib.import_module("transformers")
    family, base, classes, outputs = KINDS[model]
    config_folder = folder / "config"
    config_folder.mkdir(parents=True)
    words = _tokenizer(config_folder, family)
    torch.manual_seed(5)
    network_class = getattr(transformers, f"{family}ForSequenceClassification")
    config = network_class.config_class(
        vocab_size=words,
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=POSITIONS,
        num_labels=outputs,
    )
    config.num_labels = 2  # as in the published folders of the base models: the checkpoint must overrule it
    config.save_pretrained(config_folder)
    config.num_labels = outputs
    network = network_class(config)
    for weight in network.parameters():
        torch.nn.init.normal_(weight, std=0.5)
    args = {
        "num_classes": outputs,
        "model_type": base,
        "model_name": f"{family}ForSequenceClassification",
        "tokenizer_name": f"{family}Tokenizer",
    }
    content = {
        "config": {"arch": {"args": args}, "dataset": {"args": {"classes": classes}}},
        "state_dict": network.state_dict(),
    }
    checkpoint = folder / "tiny.ckpt"
    torch.save(content | changes, checkpoint)
    return Tiny(
        checkpoint,
        hashlib.sha256(checkpoint.read_bytes()).hexdigest(),
        model,
        config_folder,
    )


def _tokenizer(folder: Path, family: str) -> int:
    """Writes tokeniser files of one token a letter; returns how many tokens there are."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    if family == "Bert":
        tokens = [
            "[PAD]",
            "[UNK]",
            "[CLS]",
            "[SEP]",
            "[MASK]",
            *letters,
            *(f"##{each}" for each in letters),
        ]
        (folder / "vocab.txt").write_text("\n".join(tokens) + "\n", encoding="utf-8")
        return len(tokens)
    tokenizers: Any = importlib.import_module("tokenizers")
    special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    if family == "Roberta":
        alphabet = sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet())
        numbers = {token: number for number, token in enumerate([*special, *alphabet])}
        (folder / "vocab.json").write_text(json.dumps(numbers), encoding="utf-8")
        (folder / "merges.txt").write_text("#version: 0.2\n", encoding="utf-8")
        return len(numbers)
    pieces = [*special[:4], "\u2581", *letters, "<mask>"]
    unigram = tokenizers.models.Unigram([(piece, -1.0) for piece in pieces], unk_id=3)
    tokenizer = tokenizers.Tokenizer(unigram)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace()
    tokenizer.save(str(folder / "tokenizer.json"))
    return len(pieces)
