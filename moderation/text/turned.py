"""What else a text may say to its readers: dictated talk in sentences, and what a right-to-left override turns about.

The reading has such a text as it is shown. But it was typed in another order, some screens ignore the sign, and a person reads
a turned line from its end, word by word. Danger is looked for in these as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from moderation.patterns.late import late
from moderation.text.normalise import Normalised
from moderation.text.reading import Reading, read
from moderation.text.run_on import broken

_TURNS = "\u202e"
_RUN = late(r"\u202e([^\u202c\n]+)")
_SIGN = late(r"[\u202a-\u202e\u2066-\u2069]")

# A character, and from where to where it stands in the original.
_Placed = tuple[str, int, int]


def said_otherwise(reading: Reading) -> Iterator[Reading]:
    """Each other way to read a text, with spans in the original. What only these say is in doubt."""
    if (apart := broken(reading)) is not None:
        yield apart
    if _TURNS in reading.original:
        for placed in (_typed(reading.original), _words_turned(reading.original)):
            yield _read(reading, placed)


def _typed(text: str) -> Iterator[_Placed]:
    """The characters in the order in which they were typed."""
    return ((each, at, at + 1) for at, each in enumerate(text))


def _words_turned(text: str) -> Iterator[_Placed]:
    """The same, but the words of each turned run from its last to its first. Each character there stands for the whole run."""
    done = 0
    for run in _RUN.finditer(text):
        yield from ((text[at], at, at + 1) for at in range(done, run.start()))
        turned = " ".join(reversed(run[1].split()))
        yield from ((each, run.start(), run.end()) for each in turned)
        done = run.end()
    yield from ((text[at], at, at + 1) for at in range(done, len(text)))


def _read(reading: Reading, placed: Iterable[_Placed]) -> Reading:
    """The reading of these characters, without the signs that turn them."""
    kept = [each for each in placed if not _SIGN.match(each[0])]
    other = read("".join(each for each, _, _ in kept))
    told = other.normalised
    starts = [kept[at][1] for at in told.starts]
    ends = [kept[at - 1][2] for at in told.ends]
    changed = bytes(len(starts))
    return replace(
        other,
        original=reading.original,
        normalised=Normalised(told.plain, starts, ends, changed),
    )
