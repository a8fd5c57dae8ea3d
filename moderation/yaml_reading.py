"""Reading YAML text as nodes that know their lines, and what its writer is told where it is none."""

from __future__ import annotations

import warnings
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, ReusedAnchorWarning, YAMLError
from ruamel.yaml.nodes import Node
from ruamel.yaml.reader import ReaderError
from ruamel.yaml.tokens import ScalarToken

from moderation.file_faults import Fault, FileError, place
from moderation.yaml_words import ORDINARY, broken, no_ordinary_space, unclosed

NEAR = 2  # lines above a fault, in which its cause may stand
DEEPEST = 50  # brackets and levels within one another; no file of ours has ten


def compose(text: str, name: str) -> Node | None:
    """The YAML as nodes that know their lines; None for an empty text. Raises FileError."""
    try:
        with warnings.catch_warnings():
            # An anchor given twice is followed by an alias, which is refused, or by nothing.
            warnings.simplefilter("ignore", ReusedAnchorWarning)
            node: Node | None = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        raise FileError([_broken(error, text, name)]) from None
    except ReaderError as error:
        where = place(text[: int(error.position or 0)])
        message = "there is a character that YAML does not allow"
        raise FileError([Fault(name, *where, message, "remove it")]) from None
    except RecursionError:
        raise FileError([_too_deep(text, name)]) from None
    except YAMLError as error:
        message = f"this is not YAML: {' '.join(str(error).split())[:120]}"
        remedy = "write it again more simply"
        raise FileError([Fault(name, 0, 0, message, remedy)]) from None
    return node


def _runs_on(error: MarkedYAMLError, text: str) -> Any:
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


def _broken(error: MarkedYAMLError, text: str, name: str) -> Fault:
    """The fault of a file that is no YAML, where its writer would look for it."""
    problem = str(error.problem or error.context)
    mark = error.problem_mark or error.context_mark
    if "expected ':'" in problem or "expected ',' or" in problem:
        mark = error.context_mark or mark  # the reader is a line further on by then
    if mark is None:
        return Fault(name, 0, 0, *broken(problem, ""))
    # Seen where the line ends that begins with it, or where the next one does.
    lines = text.splitlines(keepends=True)
    near = sum(map(len, lines[: max(0, mark.line - NEAR)]))
    odd = no_ordinary_space(text, near, sum(map(len, lines[: mark.line + 1])))
    if odd is not None:
        space = "this is not YAML: the space here is no ordinary one"
        return Fault(name, *place(text[:odd]), space, ORDINARY)
    begins = _runs_on(error, text)
    if begins:
        first, last = begins.line + 1, mark.line + 1
        return Fault(name, first, begins.column + 1, *unclosed(first, last))
    told = broken(problem, text[: mark.index])
    return Fault(name, mark.line + 1, mark.column + 1, *told)


def _too_deep(text: str, name: str) -> Fault:
    """The fault of a file that is nested so deep that no reader follows, where it gets too deep."""
    depth, line, column = 0, 0, 0
    try:
        for token in YAML(typ="safe", pure=True).scan(text):
            kind = type(token).__name__
            depth += kind.endswith("StartToken") - kind.endswith("EndToken")
            if depth > DEEPEST:
                line, column = token.start_mark.line + 1, token.start_mark.column + 1
                break
    except (YAMLError, RecursionError):
        pass  # the line is not known then
    message = f"this is not YAML: more than {DEEPEST} brackets or levels stand within one another here"
    return Fault(name, line, column, message, "take out those that are too many")
