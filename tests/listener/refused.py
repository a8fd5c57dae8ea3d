"""Every sentence by which the house can refuse something that the desk asks of it, read off the sources, with its gaps."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from listener.desk.refusals import shown
from listener.ready import NotReady
from moderation.last_checks import LAST
from moderation.types import Precondition

ROOT = Path(__file__).resolve().parents[2]
BEGINS = ROOT / "listener/desk/app.py"
# What these say closes the whole desk, or is met where a page says it in words of its own: it goes to whoever runs it.
NOT_ON_A_PAGE = {
    "listener/house.py",
    "listener/minutes/keys.py",
    "listener/minutes/nodes.py",
    "listener/pages.py",
    "listener/practice/worlds.py",
    "listener/store/connection.py",
    "listener/claims/adopt.py",
    "listener/desk/passwords.py",
    "listener/desk/serving.py",
    "listener/errors.py",
}
# Where the software writes of itself into a row. What tells of the log or of the scorer holds more English inside.
KEPT = {
    "listener/store/acts.py": ("hides_allowed", "OTHERWISE"),
    "listener/reconcile.py": ("GONE",),
    "listener/brake.py": ("undone_too_often", "_clock_fault", "check_clock", "READ_BACK"),
    "listener/stale.py": ("EDITED_BEFORE", "EDITED", "UNDONE", "BY_A_PERSON", "SHOWN_BY_A_PERSON", "OTHER_RULES", "BRAKE", "HELD", "PUT_BACK"),
    "listener/undo.py": ("undo", "reason_to_undo"),
    "connectors/budget.py": ("check",),
    "listener/telling/unsent.py": ("sentence_of",),
    "listener/telling/in_part.py": ("sentence_of_part",),
    "listener/telling/mail.py": ("mail_password",),
    "listener/apart.py": ("_note",),
    "listener/own_posts.py": ("_note_refusals",),
    "listener/pages.py": ("_none_can_be_used",),
}  # fmt: skip
# Functions that give back what somebody else raises.
REFUSE = ("refusals", "_refuse", "_locked", "_used_ahead", "_unknown", "_anew")
_WORD = re.compile(r"[A-Za-z_]+")
# Wherever it stands: to read three hundred trees for it takes a hundred times as long.
_IMPORT = re.compile(r"(?m)^ *from ([\w.]+) import (\([^)]*\)|.*)")


def modules() -> list[Path]:
    """Every module of the house that the desk uses."""
    seen: set[Path] = set()
    waiting = [BEGINS]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        for module, imported in _IMPORT.findall(path.read_text()):
            names = [module, *(f"{module}.{name}" for name in _WORD.findall(imported))]
            waiting += [found for name in names if (found := _path(name))]
    return sorted(p for p in seen if p.relative_to(ROOT).as_posix() not in NOT_ON_A_PAGE)  # fmt: skip


def _path(name: str) -> Path | None:
    if not name.startswith("listener."):
        return None
    plain = ROOT / name.replace(".", "/")
    found = (plain.with_suffix(".py"), plain / "__init__.py")
    return next((one for one in found if one.exists()), None)


def sentences() -> Iterator[tuple[str, str]]:
    """Each sentence as a page shows it, and where it is made."""
    for path in modules():
        source = path.read_text()
        makes = "UserError" in source or "need_reason" in source
        if not makes and path.parent.name != "people":
            continue
        tree = ast.parse(source)
        where = path.relative_to(ROOT).as_posix()
        for node in ast.walk(tree):
            for said in _made(node, tree):
                yield shown(said), f"{where}:{getattr(node, 'lineno', 0)}"


def last_refusals() -> Iterator[tuple[str, str]]:
    """Why a person's hide was taken back at its last checks: the checks have the words, listener/ready.py what goes before."""
    for one in LAST:
        yield str(NotReady((Precondition(one.code, False, one.fails),))), one.code


def queue_reasons() -> Iterator[tuple[str, str]]:
    """Why something waits in the queue, where that is not what the judge said: the judge says it in Welsh itself."""
    for path in sorted((ROOT / "listener").rglob("*.py")):
        if "open_item" not in path.read_text():
            continue  # to read a whole tree takes a hundred times as long
        tree = ast.parse(path.read_text())
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) == "open_item":
                for given in (k.value for k in node.keywords if k.arg == "reason"):
                    for said in _read(given, tree):
                        yield shown(said), path.relative_to(ROOT).as_posix()


def kept_sentences() -> Iterator[tuple[str, str]]:
    """What the software writes into a row about itself, and a page shows."""
    for where, names in KEPT.items():
        tree = ast.parse((ROOT / where).read_text())
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name in names:
                for each in ast.walk(node):
                    if isinstance(each, ast.JoinedStr):
                        yield from ((shown(said), where) for said in _read(each, tree))
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in names:
                yield from ((shown(said), where) for said in _read(node.value, tree))


def called(node: ast.Call) -> str:
    """The last name of what is called; "" where it has none."""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _made(node: ast.AST, tree: ast.Module) -> Iterator[str]:
    """The sentences that this makes: an error, a row of a checklist, or what a function for refusals gives back."""
    if isinstance(node, ast.Call) and node.args:
        name = called(node)
        if name == "UserError":
            yield from _read(node.args[0], tree)
        elif name == "need_reason" or (name == "Row" and len(node.args) == 3):
            yield from _read(node.args[1], tree)
    elif isinstance(node, ast.FunctionDef) and node.name.endswith(REFUSE):
        for inner in ast.walk(node):
            if isinstance(inner, ast.Tuple) and len(inner.elts) == 2 and isinstance(inner.ctx, ast.Load):  # fmt: skip
                yield from _read(inner.elts[1], tree)
            elif isinstance(inner, ast.Return) and inner.value is not None:
                yield from _read(inner.value, tree)


def _read(node: ast.expr, tree: ast.Module) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _read(node.body, tree)
        yield from _read(node.orelse, tree)
    elif isinstance(node, ast.Name):
        for one in ast.walk(tree):
            if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == node.id:
                yield from _read(one.value, tree)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        if " " in node.value:
            yield node.value
    elif isinstance(node, ast.JoinedStr):
        said = _with_gaps(node, tree)
        if re.search(r"\w\w+\s+\w", re.sub(r"%\(\w+\)s", "", said)):
            yield said


def _with_gaps(node: ast.JoinedStr, tree: ast.Module) -> str:
    """What an f-string says, with gaps: each bears the last name in what fills it."""
    said = ""
    taken: set[str] = set()
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            said += str(piece.value)
        elif isinstance(piece, ast.FormattedValue) and (inner := _given_by(piece.value, tree)):  # fmt: skip
            said += _with_gaps(inner, tree)
        elif isinstance(piece, ast.FormattedValue):
            name = _WORD.findall(ast.unparse(piece.value))[-1].lower()
            while name in taken:
                name += "_too"
            taken.add(name)
            said += f"%({name})s"
    return said


def _given_by(node: ast.expr, tree: ast.Module) -> ast.JoinedStr | None:
    """The sentence that a function of the same module gives back."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        for one in tree.body:
            if isinstance(one, ast.FunctionDef) and one.name == node.func.id:
                last = one.body[-1]
                if isinstance(last, ast.Return) and isinstance(last.value, ast.JoinedStr):  # fmt: skip
                    return last.value
    return None
