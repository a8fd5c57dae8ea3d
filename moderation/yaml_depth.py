"""Where a YAML file nests too deep, or leaves a bracket open: its reader says nothing of the place, or names its end."""

from __future__ import annotations

from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.tokens import (
    BlockEndToken,
    BlockMappingStartToken,
    BlockSequenceStartToken,
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
)

DEEPEST = 50  # no file of ours needs more than six
_OPENS = (BlockMappingStartToken, BlockSequenceStartToken, FlowMappingStartToken, FlowSequenceStartToken)  # fmt: skip
_CLOSES = (BlockEndToken, FlowMappingEndToken, FlowSequenceEndToken)


def too_deep(text: str) -> tuple[int, int]:
    """The line and column where more stands inside one another than anybody means; noughts where nobody can say."""
    depth = 0
    try:
        for token in YAML(typ="safe", pure=True).scan(text):
            depth += isinstance(token, _OPENS) - isinstance(token, _CLOSES)
            if depth > DEEPEST:
                return token.start_mark.line + 1, token.start_mark.column + 1
    except YAMLError:
        pass
    return 0, 0


def open_bracket(text: str) -> Any:
    """The mark of the last bracket that nothing closes; None where there is none."""
    opened = []
    try:
        for token in YAML(typ="safe", pure=True).scan(text):
            if isinstance(token, FlowMappingStartToken | FlowSequenceStartToken):
                opened.append(token.start_mark)
            elif isinstance(token, FlowMappingEndToken | FlowSequenceEndToken):
                del opened[-1:]
    except YAMLError:
        pass
    return opened[-1] if opened else None
