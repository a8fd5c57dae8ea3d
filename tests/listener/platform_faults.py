"""Every sentence by which a connector says that a platform or a feed does not do what it should, read off the sources."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from listener.desk.refusals import shown

ROOT = Path(__file__).resolve().parents[2]
RAISED = ("Permanent", "Temporary", "LiesInside")
TEXTS = ("said", "why", "needed")  # names that hold one of a few texts
UNSURE = ": the change may or may not have been made"
# What another error says stands inside these, so that they stay English; or a page never shows them.
NESTED = ("%(error)s", "%(said)s", "%(refused)s", "only be done by a person", "may only be redirected", "visitor's post cannot be")  # fmt: skip


def fault_sentences() -> Iterator[tuple[str, str]]:
    """Each sentence as a page shows it, with its gaps, and where it is made."""
    for path in sorted((ROOT / "connectors").glob("*.py")):
        if path.stem == "budget":  # read with what else the software keeps in rows
            continue
        module = importlib.import_module(f"connectors.{path.stem}")
        for function in ast.walk(ast.parse(path.read_text())):
            if isinstance(function, ast.FunctionDef):
                for said in _said_in(function, vars(module)):
                    # Two branches of one function that never meet.
                    twice = said.count(" (code ") > 1
                    if " " in said and not twice and not any(part in said for part in NESTED):  # fmt: skip
                        yield shown(said), f"connectors/{path.name}"


def _said_in(function: ast.FunctionDef, known: dict[str, object]) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            if node.func.id in RAISED:
                yield from _texts(node.args[0], function, known)
            elif node.func.id == "fault":
                for said in _texts(node.args[0], function, known):
                    yield from (said, f"{said}{UNSURE}")
        elif (
            isinstance(node, ast.Return)
            and function.name in ("_sentence", "_denied")
            and isinstance(node.value, ast.JoinedStr | ast.Constant)
        ):
            yield from _texts(node.value, function, known)


def _texts(node: ast.expr, inside: ast.FunctionDef, known: dict[str, object]) -> list[str]:  # fmt: skip
    """All that an expression may say; a gap where that is not one of a few texts."""
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body, inside, known), *_texts(node.orelse, inside, known)]
    if isinstance(node, ast.JoinedStr):
        pieces = [_piece(each, inside, known) for each in node.values]
        return ["".join(each) for each in product(*pieces)]
    if isinstance(node, ast.BoolOp):
        return [said for each in node.values for said in _texts(each, inside, known)]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "renew":  # fmt: skip
        return [known["renew"]("%(file)s")]  # type: ignore[operator]
    if isinstance(node, ast.Name):
        value = known.get(node.id)
        if isinstance(value, str):
            return [value]
        return _assigned(node.id, inside, known) if node.id in TEXTS else []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":  # fmt: skip
        return [*_values(node.func.value, known), *_texts(node.args[1], inside, known)]
    return []


def _piece(node: ast.expr, inside: ast.FunctionDef, known: dict[str, object]) -> list[str]:  # fmt: skip
    if not isinstance(node, ast.FormattedValue):
        return _texts(node, inside, known)
    found = _texts(node.value, inside, known)
    name = ast.unparse(node.value).replace("[:80]", "")
    return found or [f"%({''.join(c if c.isalpha() else '_' for c in name)})s"]


def _assigned(name: str, inside: ast.FunctionDef, known: dict[str, object]) -> list[str]:  # fmt: skip
    found: list[str] = []
    for node in ast.walk(inside):
        if isinstance(node, ast.Assign):
            (target,) = node.targets
            of_itself = any(isinstance(each, ast.Name) and each.id == name for each in ast.walk(node.value))  # fmt: skip
            if isinstance(target, ast.Name) and target.id == name and not of_itself:
                found += _texts(node.value, inside, known)
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Subscript):  # fmt: skip
                names = [ast.unparse(each) for each in target.elts]
                table = known.get(ast.unparse(node.value.value))
                if name in names and isinstance(table, dict):
                    found += [row[names.index(name)] for row in table.values()]
    return [said for said in found if said]


def _values(node: ast.expr, known: dict[str, object]) -> list[str]:
    if isinstance(node, ast.Dict):
        return [str(each.value) for each in node.values if isinstance(each, ast.Constant)]  # fmt: skip
    table = known.get(ast.unparse(node))
    return list(table.values()) if isinstance(table, dict) else []
