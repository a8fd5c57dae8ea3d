"""YAML that remembers its lines: reading a file, fitting it to a pydantic model, and saying every fault.

One file format, one way to say what is wrong. The rules, the settings and the claims are all read here, so that
each fault of each of them says what is wrong, in which line and column, and how to mend it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from moderation.yaml_files.document import Document, Loc
from moderation.yaml_files.faults import (
    Fault,
    FileError,
    decode,
    read_bytes,
)
from moderation.yaml_files.known_keys import known_keys
from moderation.yaml_files.pasted import STRAIGHT, curly, list_sign, unseen
from moderation.yaml_files.places import NO_DASH, begins_anew
from moderation.yaml_files.reading import compose
from moderation.yaml_files.shapes import shape_of
from moderation.yaml_files.slips import slips
from moderation.yaml_files.words import (
    COMMA,
    HALF,
    LONGEST_NUMBER,
    ORDINARY,
    QUOTE,
    as_meant,
    cut_short,
    in_bounds,
    instead,
    is_phone,
    left_empty,
    no_date,
    one_of,
    plainly,
    remark,
    shown,
    too_much,
)

__all__ = [
    "Document",
    "Fault",
    "FileError",
    "decode",
    "fit",
    "nearest",
    "parse_yaml",
    "read_bytes",
]

Model = TypeVar("Model", bound=BaseModel)

_TAG = "tag:yaml.org,2002:"


def nearest(name: str, names: Iterable[str]) -> str:
    """How to mend a wrong name: the nearest right one, or all of them."""
    known = sorted(names)
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return f"did you mean `{close[0]}`?" if close else "use one of: " + ", ".join(known)


def parse_yaml(
    text: str,
    name: str,
    nouns: Mapping[str, str] | None = None,
    start: str = "start from the file that comes with Wardmote",
) -> Document:
    """Read YAML text with its lines. Dates stay text, for the model to read. `start`: what to do with an empty file.

    Raises FileError for broken YAML, an empty file, a file that is not a mapping, a key given twice, or an alias.
    """
    node = compose(text, name)
    if node is None:
        raise FileError([Fault(name, 0, 0, "the file is empty", start)])
    walk = _Walk(name, text)
    data = walk.value(node, ())
    document = Document(name, data, walk.marks, nouns or {}, walk.remarks)
    faults = walk.faults
    if not isinstance(data, dict):
        faults.append(
            document.fault(
                (),
                f"the file should hold `key: value` lines, not {shown(data)}",
                start,
            )
        )
    if faults:
        raise FileError(faults)
    return document


class _Walk:
    """Turns YAML nodes into plain values and notes where each stood."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text
        self.marks: dict[Loc, tuple[int, int]] = {}
        self.remarks: dict[Loc, tuple[int, int]] = {}
        self.faults: list[Fault] = []
        self._seen: set[int] = set()
        self._aliased = False

    def value(self, node: Node, loc: Loc) -> Any:
        here = (node.start_mark.line + 1, node.start_mark.column + 1)
        self.marks.setdefault(loc, here)
        if id(node) in self._seen:
            # An alias is a second road to one node: refused, so that no small file can grow without end. The mark is
            # that of the text it stands for; one fault for all, since a file that has many is mended as a whole.
            if not self._aliased:
                self._aliased = True
                told = (
                    "an alias (`*name`) is used",
                    "write the text out, here and wherever else one stands",
                )
                self.faults.append(Fault(self.name, *here, *told))
            return None
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._mapping(node, loc)
        if isinstance(node, SequenceNode):
            found = []
            for number, item in enumerate(node.value):
                self._note_remark(item, (*loc, number), item.end_mark)
                found.append(self.value(item, (*loc, number)))
            return found
        if isinstance(node, ScalarNode):
            self._put_together(node)
            self._is_whole(node)
        return _scalar(node)

    def _put_together(self, node: ScalarNode) -> None:
        """Make one letter of the halves of an emoji, as JSON writes it. Half of one alone is noted, and taken out."""
        text = str(node.value)
        half = HALF.search(text)
        if half is None:
            return
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")  # fmt: skip
        half = HALF.search(text)
        if half:
            here = (node.start_mark.line + 1, node.start_mark.column + 1)
            told = f"half of a letter (U+{ord(half.group()):04X}) stands here", "write the letter itself"  # fmt: skip
            self.faults.append(Fault(self.name, *here, *told))
        node.value = HALF.sub("", text)

    def _is_whole(self, node: ScalarNode) -> None:
        """Note a bare text that would lose its first word or its end."""
        tag, text, ends = str(node.tag), str(node.value), node.end_mark
        if not tag.startswith(_TAG):
            here = (node.start_mark.line + 1, node.start_mark.column + 1)
            told = f"`{tag}` would not be read as text", QUOTE
            self.faults.append(Fault(self.name, *here, *told))
        if node.anchor and node.value:
            here = (node.start_mark.line + 1, node.start_mark.column + 1)
            self.faults.append(Fault(self.name, *here, "a text cannot begin with `&`", QUOTE))  # fmt: skip
        behind = self.text[ends.index : ends.index + 80]  # not all: a file can be long
        cut = None if node.style else cut_short(text, behind)
        if cut:
            self.faults.append(Fault(self.name, ends.line + 1, ends.column + 2, *cut))

    def _note_remark(self, node: Node, loc: Loc, after: Any) -> None:
        """Note where a remark stands in the place of a text; `after` is where its dash or its key ends."""
        if not isinstance(node, ScalarNode) or node.value or node.style:
            return
        begins = remark(self.text[after.index : after.index + 80])
        if begins:
            self.remarks[loc] = (after.line + 1, after.column + begins + 1)

    def _mapping(self, node: MappingNode, loc: Loc) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if isinstance(key_node, ScalarNode):
                self._put_together(key_node)
            key = str(key_node.value) if isinstance(key_node, ScalarNode) else "?"
            mark = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            if key != key.strip():
                space = f"the space before `{key.strip()[:40]}` is no ordinary one"
                self.faults.append(Fault(self.name, *mark, space, ORDINARY))
                continue
            if told := _no_key(key):
                self.faults.append(Fault(self.name, *mark, *told))
                continue
            if key in found:
                if begins_anew(node, key_node):
                    self.faults.append(Fault(self.name, *mark, *NO_DASH))
                    break  # all that follows is of another entry
                first = self.marks[(*loc, key)][0]
                self.faults.append(
                    Fault(
                        self.name,
                        *mark,
                        f"the key `{key}` is given twice (first in line {first})",
                        "keep one",
                    )
                )
                continue
            if (
                node.flow_style
                and not value_node.value
                and not self._has_colon(key_node, value_node)
            ):
                braces = self.text[node.start_mark.index : node.end_mark.index]
                self.faults.append(Fault(self.name, *mark, *_no_pair(key, braces)))
            self.marks[(*loc, key)] = mark
            self._note_remark(value_node, (*loc, key), key_node.end_mark)
            found[key] = self.value(value_node, (*loc, key))
        return found

    def _has_colon(self, key: Node, value: Node) -> bool:
        return ":" in self.text[key.end_mark.index : value.end_mark.index + 1]


def _no_key(key: str) -> tuple[str, str] | None:
    """What is wrong with a key that no file has: a line of a list, or a word with a sign in it that nobody sees."""
    if hidden := unseen(key):
        return (
            f"a key has a sign that nobody sees ({hidden}) in it",
            "type the word anew",
        )
    return list_sign(key)


def _no_pair(key: str, braces: str) -> tuple[str, str]:
    """What is wrong in braces where no key and value stand, and how to mend it."""
    if key.endswith(":"):
        return f"`{key}` has nothing behind it", "write a space and the value, or take it out"  # fmt: skip
    close = re.fullmatch(r"(\w+):(?!//)(.+)", key)
    if close:
        return f"`{key}` has no space behind its colon", f"write `{close[1]}: {close[2]}`"  # fmt: skip
    told = f"`{key}` comes after a comma, but is no `key: value`"
    return told, STRAIGHT if curly(braces) else COMMA


def _scalar(node: Node) -> Any:
    text = str(node.value)
    tag = str(node.tag).removeprefix(_TAG)
    if tag == "null":
        return None
    # "yes" is one to YAML 1.1 only: text, for the model to refuse.
    if tag == "bool" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    try:
        if tag == "int":
            return int(text) if len(text) <= LONGEST_NUMBER else text
        if tag == "float":
            return float(text)
    except ValueError:
        pass  # 0x1f and the like: kept as the text it is, for the model to refuse
    return text


def fit(document: Document, model: type[Model]) -> tuple[Model | None, list[Fault]]:
    """The document as a model, and every fault of its shape. Exactly one of the two is empty."""
    try:
        return model.model_validate(document.data), []
    except ValidationError as problem:
        errors = [dict(error) for error in problem.errors(include_url=False) if not _lost_entries(dict(error))]  # fmt: skip
        found, others = slips(document, model, errors)
        return None, found + [
            _odd_space(document, each) or _fault(document, model, each)
            for each in others
        ]


def _lost_entries(error: dict[str, Any]) -> bool:
    """Whether a list is called too short only because its entries have faults, which are told themselves."""
    least = error.get("ctx", {}).get("min_length", 0)
    return error["type"] == "too_short" and len(error["input"]) >= int(least)


def _odd_space(document: Document, error: dict[str, Any]) -> Fault | None:
    """The fault of a value with a space beside it that YAML takes for a letter: of the others none is left there."""
    loc, value = error["loc"], error["input"]
    if error["type"] == "fault" or not isinstance(value, str):
        return None
    if value.strip() == value.strip(" \t\n"):
        return None
    key = next((step for step in reversed(loc) if isinstance(step, str)), "the file")
    told = f"the space beside the value of `{key}`{document.inside(loc)} is no ordinary one"
    return document.fault(loc, told, ORDINARY)


_WITH_ZONE = "write it with its time zone, as in 2026-11-20T09:00:00Z"


def _fault(document: Document, model: type[BaseModel], error: dict[str, Any]) -> Fault:
    loc: Loc = error["loc"]
    keys = [step for step in loc if isinstance(step, str)]
    key = keys[-1] if keys else "the file"
    where = document.inside(loc)
    kind, message = str(error["type"]), str(error["msg"])
    remedy = str(error.get("ctx", {}).get("remedy", "correct it"))
    if kind in ("extra_forbidden", "unexpected_keyword_argument"):
        known = known_keys(model, loc[:-1])
        return document.fault(
            loc,
            f"unknown key `{key}`{where}",
            nearest(key, known) if known else "remove it",
        )
    if kind == "missing":
        return document.fault(loc, f"`{key}`{_of(keys)} is missing{where}", "add it")
    if kind.startswith("timezone"):
        return document.fault(loc, f"`{key}`{where} says no time zone", _WITH_ZONE)
    if "remedy" in error.get("ctx", {}):
        # `at` leads on from the field to what is wrong inside it.
        inner = (*loc, *error["ctx"].get("at", ()))
        return document.fault(inner, f"{message}{document.inside(inner)}", remedy)
    if kind in ("string_too_long", "too_long"):
        return document.fault(loc, *too_much(f"`{key}`{where}", error))
    if kind in ("tuple_type", "list_type"):
        message, remedy = "should be a list", "write it as `- one` lines, or [one, two]"
    if empty := left_empty(kind, key, error["input"]):
        return document.fault(loc, empty[0].replace("{}", where, 1), empty[1])
    if kind == "literal_error":
        remedy = one_of(str(error["ctx"]["expected"]), error["input"])
    better = as_meant(kind, key, error["input"], error.get("ctx", {}))
    if better:
        message, remedy = better
    elif kind in ("model_type", "dataclass_type", "dict_type"):
        message, remedy = "should hold `key: value` lines", "write it so"
    if kind.startswith("date"):
        told, remedy = no_date(kind, str(error["input"]))
        message = f"`{key}`{where} {told}: {shown(error['input'])}"
        return document.fault(loc, message, remedy)
    highest = float(error.get("ctx", {}).get("le", 2.0))
    if not better:
        remedy = instead(key, kind, error["input"], highest) or in_bounds(error.get("ctx", {})) or remedy  # fmt: skip
    if is_phone(key, error["input"]) and kind == "string_type":
        # Its nought or its plus is lost already: the number itself is not shown.
        message = f"`{key}`{where} should be text, not a number"
        return document.fault(loc, message, remedy)
    message = shape_of(key) if "should match pattern" in message else plainly(message)
    return document.fault(loc, f"`{key}`{where} {message}, not {shown(error['input'])}", remedy)  # fmt: skip


def _of(keys: list[str]) -> str:
    """Of which text a language is: " of `notice`"; "" for any other key."""
    return f" of `{keys[-2]}`" if keys[-1] in ("en", "cy") and len(keys) > 1 else ""
