"""What a claim and a comment write in two ways, written as the claim has it: the reader takes the one for another thing.

A charge and its sum (charged.py, same_sum.py), how often a thing is done (often.py), from which hour on, a shop by its kind, and our own
council by its name.
"""

from __future__ import annotations

from moderation.claims.another_thing.another import FROM_WHEN, hours
from moderation.claims.another_thing.charged import as_charged
from moderation.claims.another_thing.often import as_often
from moderation.claims.wording.acting import as_who_does_it
from moderation.claims.wording.ours import CouncilName
from moderation.claims.wording.saints import with_its_kind
from moderation.claims.wording.same_sum import as_the_claim_has
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_CHAIN = late(r"\b(?:to|by|for) (?P<name>(?:Lidl|Aldi|Tesco|Asda|ASDA|Morrisons|Sainsbury['’]?s|Waitrose|Iceland|Co-?op|M&S)\b(?:['’]s)?)")  # fmt: skip


def as_told_by(wording: str, text: str, council: tuple[CouncilName, ...] = ()) -> str:
    """The text as the wording tells such things; the text itself where they tell none, or alike.

    `council`: what our own council is called.
    """
    text = as_the_claim_has(as_charged(text, wording), wording)
    text = with_its_kind(as_often(_from_when(text, wording), wording), wording)
    text = _by_its_kind(text, wording)
    return as_who_does_it(text, council) if "council" in plain(wording) else text


def _by_its_kind(text: str, wording: str) -> str:
    """ "To a supermarket" for "to Lidl", where the wording names none."""
    found = _CHAIN.search(text)
    if not found or "supermarket" not in plain(wording) or _CHAIN.search(wording):
        return text
    return f"{text[: found.start('name')]}a supermarket{text[found.end('name') :]}"


def _from_when(text: str, wording: str) -> str:
    """ "From midnight" for "after midnight"."""
    theirs, mine = FROM_WHEN.search(plain(wording)), FROM_WHEN.search(text)
    if not (theirs and mine) or hours(mine.group()) != hours(theirs.group()):
        return text
    return f"{text[: mine.start()]}{theirs.group()}{text[mine.end() :]}"
