"""Matrix weights of four bits each, with one scale for each 32 of them: as they are learnt, and as they are written."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

BITS, BLOCK = 4, 32  # BLOCK: weights that share one scale


class _FourBits(torch.autograd.Function):
    """Weights as four bits hold them; what is learnt passes through as if they held all."""

    @staticmethod
    def forward(ctx: Any, weight: torch.Tensor) -> torch.Tensor:
        return _spread(weight)

    @staticmethod
    def backward(ctx: Any, *given: torch.Tensor) -> torch.Tensor:
        return given[0]


def packed(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Whole numbers from -8 to 7, shape (out, blocks, BLOCK), and a scale for each block."""
    blocks = weight.reshape(weight.shape[0], -1, BLOCK)
    scales = blocks.abs().amax(-1, keepdim=True) / 7 + 1e-9
    return torch.clamp(torch.round(blocks / scales), -8, 7), scales


def _spread(weight: torch.Tensor) -> torch.Tensor:
    whole, scales = packed(weight)
    return (whole * scales).view_as(weight)


def nibbles(
    weight: torch.Tensor,
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float32]]:
    """Two weights a byte, the first in the lower half, each 0 to 15 for -8 to 7; and the scales."""
    whole, scales = packed(weight.detach())
    raised = (whole.numpy() + 8).astype(np.uint8)
    both = raised[..., 0::2] | (raised[..., 1::2] << 4)
    return np.ascontiguousarray(both), scales.numpy().astype(np.float32).reshape(-1)


class Held(nn.Module):
    def forward(self, weight: torch.Tensor) -> torch.Tensor:
        return _FourBits.apply(weight)
