"""So far from the weights of before to those that were learnt lies what is kept: it loses less of what is not among the lessons, and
gains as much on what is (Wortsman et al., 2022; decisions 0016 and 0045)."""

from __future__ import annotations

from collections.abc import Mapping

import torch


def between(
    begun: Mapping[str, torch.Tensor], last: torch.nn.Module, away: float
) -> None:
    """Moves the weights of `last` back towards `begun`, by their names, so that `away` (0 to 1) of the way is left."""
    moved = {name: begun[name].lerp(value, away) for name, value in last.state_dict().items()}  # fmt: skip
    last.load_state_dict(moved)
