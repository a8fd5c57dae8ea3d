"""Whole lists of comments, fair ones and breaches, each written at one go by another hand that had seen no check, no rule of ours
and no other list: the nearest there is to what strangers will write (docs/decisions/0040-as-strangers-write.md).

They lie in one archive (`training.packed`), two files to a list: `10-breach` and `10-fair`, a line "kind: text". The kinds are the
writer's own words. The encoder has learnt from none of them, so that phrasing and trees can.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from moderation.toxicity.undisguised import spelt_out
from training.packed import named_texts_in

ARCHIVE = Path(__file__).parent / "sentences" / "lists.tar.bz2"
# Of these nothing has learnt and no text was read: what is made of them is what is made of the next stranger's.
UNREAD = Path(__file__).parent / "sentences" / "lists_unread.tar.bz2"
# Nothing that ships has learnt of these either: what they would teach was tried, and gained nothing (decision 0047).
LATER = Path(__file__).parent / "sentences" / "lists_later.tar.bz2"
# Nothing has learnt of these. Of 68 to 70 the misses were read and forms written for them; of 71 only what is leaked or pretended
# was read, and one line drawn with it in view (decision 0051).
BLIND = Path(__file__).parent / "sentences" / "lists_blind.tar.bz2"
# Fair talk that holds the words of a threat, and true threats in the same worlds, with the same jokes and kisses. Nothing that ships
# has learnt of them: what they would teach the second look was tried, and gained nothing where the lines are (decision 0053).
TWINS = Path(__file__).parent / "sentences" / "lists_twins.tar.bz2"
# More of them, of which no text was read.
TWINS_UNREAD = Path(__file__).parent / "sentences" / "lists_twins_unread.tar.bz2"
BREACH = "breach"


@dataclass(frozen=True, slots=True)
class Listed:
    """A text of a list, as the engine reads it: with a slur for each placeholder."""

    text: str
    breach: bool
    kind: str
    number: int  # of the list


@cache
def listed(archive: Path = ARCHIVE) -> tuple[Listed, ...]:
    """All texts of all lists. Raises OSError or tarfile.TarError for a broken archive."""
    return tuple(
        Listed(spelt_out(text), part == BREACH, kind, int(number))
        for name, lines in named_texts_in(archive)
        for number, _, part in [name.partition("-")]
        for kind, _, text in (line.partition(": ") for line in lines.splitlines())
    )
