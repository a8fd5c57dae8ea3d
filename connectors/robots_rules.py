"""What a robots.txt asks of one program. Pure.

It may name thousands of programs and ask thousands of things of each, and the library keeps all that is asked once for
each name that stands above it. So it is given only what is asked of this program, under one name.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from protego import Protego

_NAMES = ("user-agent", "useragent", "user agent")
_OF_THE_SITE = ("sitemap", "sitemaps", "site-map", "host")  # asked of nobody
# As the library reads them: also where they are misspelt.
_ASKED = (
    "allow", "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw", "crawl", "request", "visit",
)  # fmt: skip


@dataclass(slots=True)
class _Group:
    """Lines that stand below one or several names; of these only those that may be meant for us are kept."""

    names: set[str] = field(default_factory=set)
    lines: list[str] = field(default_factory=list)


def lines_for(text: str, agent: str) -> str:
    """The lines of a robots.txt that hold for `agent`: those under the nearest name to its own, else those for all."""
    groups = _groups(text, agent.lower())
    nearest = max((name for group in groups for name in group.names), key=_nearness, default="")  # fmt: skip
    kept = [line for group in groups if nearest in group.names for line in group.lines]
    return "\n".join(["User-agent: *", *kept]) if nearest else ""


def rules_of(lines: str) -> Protego:
    """What these lines ask, whatever program asks for it."""
    return Protego.parse(lines)


def _groups(text: str, agent: str) -> list[_Group]:
    group = _Group()
    groups, naming = [group], False
    for whole in text.splitlines():
        line = whole.partition("#")[0].strip()
        name = _name_in(line)
        if name is not None:
            if not naming:
                group = _Group()
                groups.append(group)
            naming = True
            if name == "*":
                group.names.add(name)
            elif (own := name.replace("*", "")) and agent.startswith(own):
                group.names.add(own)
        elif _asks(line):
            naming = False
            if group.names:
                group.lines.append(line)
    return groups


def _name_in(line: str) -> str | None:
    """The program that a line names, in small letters; None where it names none. Some sites leave out the colon."""
    before, colon, name = line.partition(":")
    if colon and before.strip().lower() in _NAMES:
        return name.strip().lower()
    words = line.split(maxsplit=2)
    for count in (1, 2):
        if " ".join(words[:count]).lower() in _NAMES:
            return " ".join(words[count:]).lower()
    return None


def _asks(line: str) -> bool:
    """Whether a line asks something of the programs above it, and so ends the list of their names."""
    asked = line.partition(":")[0].strip().lower()
    if asked and asked.split()[0] in _OF_THE_SITE:
        return False
    return ":" in line or asked.startswith(_ASKED)


def _nearness(name: str) -> int:
    return 0 if name == "*" else len(name)
