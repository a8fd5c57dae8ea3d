"""`python -m training.letters`: two groups of words of each way in which each long pattern may match, read beforehand.

Read off the patterns themselves, so nothing is learnt: what the file holds must be run again only to keep a program that has just
begun quick after patterns were changed. A test holds the file against the patterns.
"""

from __future__ import annotations

import gc
import json
import lzma
from collections.abc import Iterator

import click

from listener.starter import starter_rules
from moderation.judge import judge
from moderation.patterns.letters import FILE, LARGEST, Guarded, guarded, mark, rarest
from moderation.patterns.required import needed
from moderation.rules import load_rules
from moderation.types import Comment, Context

SHORT = (
    100  # characters of a pattern that is compiled as soon as its words are looked up
)


def patterns() -> list[Guarded]:
    """Every long pattern that the checks use, in the order of its source."""
    rules = load_rules(starter_rules())
    for rule in (*rules.rules, *rules.needs):
        for example in (*rule.must_act, *rule.must_keep):
            judge(Comment("example", "example", example.text), example.context or Context(), None, rules)  # fmt: skip
    made = {(each.source, each.flags): each for each in _alive()}
    return [made[key] for key in sorted(made) if SHORT < len(key[0]) <= LARGEST]


def _alive() -> Iterator[Guarded]:
    """Those that no other was taken apart into."""
    found = [each for each in gc.get_objects() if isinstance(each, Guarded)]
    parts = {id(part) for each in found for part in each.parts}
    return (each for each in found if id(each) not in parts)


def told(each: Guarded) -> list[tuple[tuple[str, ...], ...]]:
    """Of each way in which it may match, groups of words: it needs one of each. [] where one way needs none."""
    ways = needed(guarded(each.source, each.flags).pattern)
    return sorted({tuple(sorted(tuple(sorted(group)) for group in way)) for way in rarest(ways)})  # fmt: skip


@click.command()
def main() -> None:
    """Read all patterns and write the file."""
    known = {mark(each.source, each.flags): told(each) for each in patterns()}
    groups = sorted({group for ways in known.values() for way in ways for group in way})
    places = {group: at for at, group in enumerate(groups)}
    marks = {each: [[places[group] for group in way] for way in ways] for each, ways in sorted(known.items()) if ways}  # fmt: skip
    text = json.dumps({"groups": groups, "patterns": marks}, ensure_ascii=False, separators=(",", ":"))  # fmt: skip
    FILE.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    click.echo(f"{len(marks)} of {len(known)} patterns; wrote {FILE}, {FILE.stat().st_size} bytes")  # fmt: skip


if __name__ == "__main__":
    main()
