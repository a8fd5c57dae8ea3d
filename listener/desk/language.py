"""The desk's words in English and Welsh. The catalogue is the .po files themselves, read when the desk starts.

English is what stands in the templates. A message that the Welsh lacks is shown in English; a test sees to it that
there is none.
"""

from __future__ import annotations

import ast
import gettext
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

LOCALE = Path(__file__).parent / "locale"
_LINE = re.compile(r'(msgid_plural|msgid|msgstr(?:\[(\d)\])?)?\s*(".*")')


@dataclass
class Catalogue:
    """One language. `plural` gives which form a number takes."""

    one: dict[str, str] = field(default_factory=dict)
    many: dict[str, tuple[str, ...]] = field(default_factory=dict)
    fuzzy: set[str] = field(default_factory=set)
    header: dict[str, str] = field(default_factory=dict)
    plural: Callable[[int], int] = lambda n: int(n != 1)

    def gettext(self, message: str) -> str:
        """A message in this language."""
        return self.one.get(message, message)

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        """A message in the form that a number takes."""
        forms = self.many.get(singular)
        if forms is None:
            return singular if n == 1 else plural
        return forms[self.plural(n)]


def load(language: str) -> Catalogue:
    """The catalogue of a language, one file for each part of the desk; English needs none."""
    found = Catalogue()
    for path in sorted((LOCALE / language).glob("*.po")):
        part = read_po(path.read_text(encoding="utf-8"))
        found.one.update(part.one)
        found.many.update(part.many)
        found.fuzzy |= part.fuzzy
        if part.header:
            found.header, found.plural = part.header, part.plural
    return found


def read_po(text: str) -> Catalogue:
    """A catalogue as a .po file holds it. Raises ValueError for a line that is none of a .po file."""
    found = Catalogue()
    for block in re.split(r"\n\s*\n", text.strip()):
        _read_block(block, found)
    rule = re.search(r"plural=(.+?);", found.header.get("plural-forms", ""))
    if rule:
        found.plural = gettext.c2py(rule[1])
    return found


def _read_block(block: str, found: Catalogue) -> None:
    """One message: its comments, its English, and its forms."""
    fields: dict[str, str] = {}
    current = ""
    for line in block.splitlines():
        if line.startswith("#"):
            continue
        read = _LINE.fullmatch(line.strip())
        if read is None:
            raise ValueError(f"not a line of a .po file: {line}")
        current = read[1] or current
        fields[current] = fields.get(current, "") + ast.literal_eval(read[3])
    if "msgid" not in fields:
        return
    english = fields["msgid"]
    if not english:
        pairs = (line.partition(":") for line in fields["msgstr"].splitlines())
        found.header = {name.lower(): value.strip() for name, _, value in pairs}
    elif "msgid_plural" in fields:
        forms = sorted(name for name in fields if name.startswith("msgstr["))
        found.many[english] = tuple(fields[name] for name in forms)
    else:
        found.one[english] = fields["msgstr"]
    if re.search(r"^#,.*\bfuzzy\b", block, re.MULTILINE):
        found.fuzzy.add(english)
