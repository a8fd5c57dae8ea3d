"""Changes one line of `people:` in the text of wardmote.yaml, and no other: comments, order and quotes stay as they are."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import date

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode


@dataclass(frozen=True, slots=True)
class Row:
    """One person in one role, as it is written down. `until`: the last day."""

    name: str
    role: str
    until: date


@dataclass(frozen=True, slots=True)
class Edit:
    """`place` None: the row is added. `row` None: what stands at the place is taken out. Both: it is replaced."""

    place: int | None
    row: Row | None


def edited(text: str, edit: Edit) -> str:
    """The text with one change. A list that stands on one line is written anew, with the whole file."""
    people = _people_of(text)
    if people is None or people.flow_style or not people.value:
        return _written_anew(text, edit)
    lines = text.splitlines(keepends=True)
    spans = [(one.start_mark.line, _last_line(one)) for one in people.value]
    prefix, dash, _ = lines[spans[0][0]].partition("-")
    if not dash or prefix.strip():
        return _written_anew(text, edit)
    fresh = [f"{prefix}- {_in_flow(edit.row)}\n"] if edit.row else []
    if edit.place is None:
        after = spans[-1][1] + 1
        if not lines[after - 1].endswith("\n"):
            lines[after - 1] += "\n"
        lines[after:after] = fresh
    else:
        first, last = spans[edit.place]
        lines[first : last + 1] = fresh
    return "".join(lines)


def _people_of(text: str) -> SequenceNode | None:
    root = YAML().compose(io.StringIO(text))
    if not isinstance(root, MappingNode):
        return None
    for key, value in root.value:
        if key.value == "people" and isinstance(value, SequenceNode):
            return value
    return None


def _last_line(node: Node) -> int:
    """The last line on which something of it stands; the end of a block reaches over what comes after it."""
    if isinstance(node, MappingNode) and not node.flow_style and node.value:
        return max(_last_line(value) for _, value in node.value)
    line: int = node.end_mark.line
    return line


def _in_flow(row: Row) -> str:
    name = json.dumps(row.name, ensure_ascii=False)
    return f"{{ name: {name}, role: {row.role}, until: {row.until.isoformat()} }}"


def _written_anew(text: str, edit: Edit) -> str:
    editor = YAML()
    editor.preserve_quotes = True
    editor.width = 2**16
    document = editor.load(text)
    people = document["people"]
    if edit.row is None:
        del people[edit.place]
    else:
        entry = CommentedMap(name=edit.row.name, role=edit.row.role, until=edit.row.until)  # fmt: skip
        entry.fa.set_flow_style()
        if edit.place is None:
            people.append(entry)
        else:
            people[edit.place] = entry
    written = io.StringIO()
    editor.dump(document, written)
    return written.getvalue()
