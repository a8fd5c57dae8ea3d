"""Reading YAML text as nodes that know their lines, and what its writer is told where it is none."""

from __future__ import annotations

import warnings

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, ReusedAnchorWarning, YAMLError
from ruamel.yaml.nodes import Node
from ruamel.yaml.reader import ReaderError

from moderation.yaml_files.faults import Fault, FileError, place
from moderation.yaml_files.pasted import STRAIGHT, curly, list_sign, no_line, unseen
from moderation.yaml_files.places import DEEPEST, open_bracket, runs_on, too_deep
from moderation.yaml_files.words import (
    ORDINARY,
    QUOTE,
    broken,
    no_ordinary_space,
    unclosed,
)

NEAR = 2  # lines above a fault, in which its cause may stand


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
        message = (
            f"brackets or lines stand inside one another, more than {DEEPEST} deep here"
        )
        fault = Fault(name, *too_deep(text), message, "write it again more simply")
        raise FileError([fault]) from None
    except YAMLError as error:
        message = f"this is not YAML: {' '.join(str(error).split())[:120]}"
        remedy = "write it again more simply"
        raise FileError([Fault(name, 0, 0, message, remedy)]) from None
    return node


def _broken(error: MarkedYAMLError, text: str, name: str) -> Fault:
    """The fault of a file that is no YAML, where its writer would look for it."""
    problem = str(error.problem or error.context)
    mark = error.problem_mark or error.context_mark
    if "<stream end>" in problem:
        mark = open_bracket(text) or mark
    opens = error.context_mark
    if "expected ',' or" in problem and opens and mark and opens.line < mark.line:
        mark = opens  # what is not closed in its line is looked for there
    if "expected ':'" in problem:
        mark = error.context_mark or mark  # the reader is a line further on by then
    if mark is None:
        return Fault(name, 0, 0, *broken(problem, ""))
    # Seen where the line ends that begins with it, or where the next one does.
    lines = text.splitlines(keepends=True)
    near = sum(map(len, lines[: max(0, mark.line - NEAR)]))
    odd = no_ordinary_space(text, near, sum(map(len, lines[: mark.line + 1])))
    if odd is not None:
        return Fault(name, *place(text[:odd]), *_odd(text[odd]))
    begins = runs_on(error, text)
    if begins:
        first, last = begins.line + 1, mark.line + 1
        return Fault(name, first, begins.column + 1, *unclosed(first, last))
    line = lines[mark.line].rstrip("\n") if mark.line < len(lines) else ""
    if told := _pasted(problem, line):
        begins = len(line) - len(line.lstrip()) + 1
        return Fault(
            name, mark.line + 1, begins, f"this is not YAML: {told[0]}", told[1]
        )
    told = broken(problem, text[: mark.index])
    if told[1] == QUOTE and curly(line):
        told = told[0], STRAIGHT
    return Fault(name, mark.line + 1, mark.column + 1, *told)


def _odd(sign: str) -> tuple[str, str]:
    """What is said of a sign that YAML takes for a letter, and that looks like a space or like nothing."""
    if hidden := unseen(sign):
        return (
            f"this is not YAML: a sign that nobody sees stands here ({hidden})",
            "take it out, or type the line anew",
        )
    return "this is not YAML: the space here is no ordinary one", ORDINARY


def _pasted(problem: str, line: str) -> tuple[str, str] | None:
    """What is said of a line that was written for something else than YAML; None where it was not."""
    meant = None if "mapping values" in problem else list_sign(line)
    return no_line(line) or meant
