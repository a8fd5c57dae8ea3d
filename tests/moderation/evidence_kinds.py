"""Which kinds of evidence a check can give: read off its tables, its word lists and what its code writes out."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import get_args, get_type_hints

from moderation import checks, lexicon
from moderation.aimed import insults
from moderation.checks import (
    abuse,
    claims,
    confidential,
    contempt,
    links,
    personal_data,
)
from moderation.lexicon import insult_nouns, threat_grammar
from moderation.rulebook.check_use import CheckUse
from moderation.text.reading import read
from moderation.types import Claim, Context

FOLDER = Path(checks.__file__).parent
# The word list of a check, where it bears the check's name and its ids are cited as they stand.
CITED = {"spam": ("spam",), "obscene": ("obscene",)}


def kinds_of(use: CheckUse) -> set[str]:
    """All kinds of evidence that a rule can get from one of its checks, without the number of a word in its list."""
    if use.labels:
        return {f"{use.check}.{label}" for label in use.labels}
    if use.level:
        return _of_level(use.check, use.level)
    kinds = MADE.get(use.check, set)() | _written_out(use.check)
    for name in CITED.get(use.check, ()):
        kinds |= {_bare(each) for each in lexicon.entries(name) if each.startswith(name)}  # fmt: skip
    if not kinds or "first_finding(" in _source(use.check):
        kinds.add(use.check)
    return kinds


def made_unread(check: str) -> list[str]:
    """Evidence that a check puts together at run time, where nothing here says of what."""
    made = [
        ast.unparse(node)
        for node in ast.walk(_tree(check))
        if isinstance(node, ast.JoinedStr)
        and isinstance(node.values[0], ast.Constant)
        and str(node.values[0].value).startswith(f"{check}.")
    ]
    return [] if check in MADE or check in ("abuse", "welsh", "welsh_abuse") else made


def _of_level(check: str, level: str) -> set[str]:
    if check == "welsh_abuse":
        return {f"{check}.{level}"}
    listed = lexicon.entries("abuse")
    named = (*abuse._LEVELS[level], "abuse.adjective")
    kinds = {_bare(each) for each in listed if each.startswith(named)}
    kinds |= {evidence for evidence, _ in insult_nouns.shapes(level)}
    kinds |= {evidence for evidence, _ in insults._PHRASES[level]}
    sent_away = {"strong": "abuse.dismissal", "mild": "abuse.mild.rude"}
    assert _written_out(check) == set(sent_away.values())
    return kinds | {sent_away[level]}


def _of_claims() -> set[str]:
    """The verdicts that lead to a finding, and what a claim may be about."""
    said = "All libraries in the town close next month."
    kinds = {f"claims.{topic}" for topic in ("services", *claims._SUBCODES)}
    for verdict in get_args(get_type_hints(Claim)["verdict"]):
        claim = Claim("C-1", said, verdict=verdict, correct_statement="None closes.")
        if claims.check(read(said), Context(claims=(claim,)), None, {}):
            kinds.add(f"claims.{verdict}")
    return kinds


def _of_planning() -> set[str]:
    """The first of each row that the check goes through."""
    rows = (n for n in ast.walk(_tree("planning")) if isinstance(n, ast.Tuple))
    return {f"planning.{row.elts[0].value}" for row in rows if len(row.elts) == 3 and isinstance(row.elts[0], ast.Constant)}  # fmt: skip


def _handed_over(check: str, place: int) -> set[str]:
    """What a check hands to its own `_finding` as the kind."""
    return {
        f"{check}.{arg.value}"
        for node in ast.walk(_tree(check))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "_finding"
        and len(node.args) > place
        and isinstance(arg := node.args[place], ast.Constant)
    }


def _of_contempt() -> set[str]:
    shapes = (*contempt._shapes(), *contempt._named(), *contempt._unnamed())
    return {shape.evidence for shape in shapes}


def _of_threats() -> set[str]:
    forms = (*threat_grammar.grammar(), *threat_grammar.welsh())
    return {"threats.joined", *(form.evidence for form in forms)}


def _of_slurs() -> set[str]:
    listed = {each.split(".")[1] for each in lexicon.entries("slurs")} - {"safe"}
    return {"slur", *(f"slur.{ground}" for ground in listed)}


MADE: dict[str, Callable[[], set[str]]] = {
    "claims": _of_claims,
    "confidential": lambda: {f"confidential.{name}" for name, _ in (*confidential._MARKINGS, *confidential._LEAKS)},
    "contempt": _of_contempt,
    "court": lambda: _handed_over("court", 1),
    "links": lambda: {f"links.{kind}" for kind in links.DETAILS},
    "personal_data": lambda: {f"personal_data.{kind}" for kind in personal_data._SAID},
    "planning": _of_planning,
    "slurs": _of_slurs,
    "spam": lambda: _handed_over("spam", 0),
    "threats": _of_threats,
}  # fmt: skip


def _written_out(check: str) -> set[str]:
    """Evidence that stands in the code as a text, word lists that are asked for by name left out."""
    lists = {each for name in _lists() for each in _stems(lexicon.entries(name))}
    found = {n.value for n in ast.walk(_tree(check)) if isinstance(n, ast.Constant) and isinstance(n.value, str)}  # fmt: skip
    shape = re.compile(rf"{check}(\.[a-z_]+)+")
    return {each for each in found if shape.fullmatch(each)} - lists


def _stems(ids: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """The ids, and each of their beginnings."""
    for each in ids:
        parts = each.split(".")
        yield from (".".join(parts[:n]) for n in range(1, len(parts) + 1))


def _lists() -> list[str]:
    return sorted(p.stem for p in Path(lexicon.__file__).parent.glob("*.txt"))


def _bare(entry_id: str) -> str:
    return re.sub(r"(\.\d+)+$", "", entry_id)


@cache
def _source(check: str) -> str:
    return (FOLDER / f"{check}.py").read_text("utf-8")


@cache
def _tree(check: str) -> ast.Module:
    return ast.parse(_source(check))
