"""Where a YAML file nests too deep, leaves a bracket or a quote open, or has lost a dash: its reader names another place, or none."""

from __future__ import annotations

from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node
from ruamel.yaml.tokens import (
    BlockEndToken,
    BlockMappingStartToken,
    BlockSequenceStartToken,
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
    ScalarToken,
)

DEEPEST = 50  # no file of ours needs more than six
NO_DASH = "a `-` is missing before `id`", "write `- id:`, in line with the entries around it"  # fmt: skip
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


def runs_on(error: MarkedYAMLError, text: str) -> Any:
    """Where a text in quotes begins that runs over lines until the reader stumbles; None where none does.

    A quote that is forgotten is closed by the next one, maybe lines below: there the fault is seen, and not made.
    """
    if "quoted scalar" in str(error.context):
        return None if "escape" in str(error.problem) else error.context_mark
    seen = error.problem_mark
    last = None
    try:
        for token in YAML(typ="safe", pure=True).scan(text):
            if seen is None or token.start_mark.index >= seen.index:
                break
            last = token if isinstance(token, ScalarToken) else last
    except YAMLError:
        pass
    if seen is None or last is None or not last.style or last.style not in "'\"":
        return None
    same_line = last.end_mark.line == seen.line > last.start_mark.line
    return last.start_mark if same_line else None


def begins_anew(node: MappingNode, key: Node) -> bool:
    """Whether an `id` that is given twice, and more keys after it, begin an entry of their own."""
    keys = [str(each.value) for each, _ in node.value]
    place = next(i for i, (each, _) in enumerate(node.value) if each is key)
    return key.value == "id" and not {*keys[:place]}.isdisjoint(keys[place + 1 :])
