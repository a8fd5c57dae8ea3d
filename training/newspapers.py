"""What readers of newspapers write, and nobody marked: fair comments, as blunt as people are about politics.

Each post of `civil_toxic_spans` was picked because it is toxic, and several people marked in it which words are. What stands between
the marks they passed over. It is the only talk of this kind that may be learnt from here (CC0 1.0). One half teaches the
encoder; on the other, which it never learnt from, the trees of `training.together` are grown.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

from moderation.toxicity.scorer import Scorer
from moderation.types import LABELS, SIGNS
from training.jigsaw import tenth, text_key

FILE = "civil_toxic_spans/toxic_posts_spans.jsonl.gz"
MARKS = 2  # of a post; where nobody marked a word, all of it may be meant
LONGEST = 320  # letters of a passage
FEWEST = 4  # words
# From this probability of any label on, what nobody marked was passed over rather than found fair: of forty looked at, half broke a rule.
PASSED_OVER = 0.85
# Of these nobody was asked: a passage may accuse somebody, or bait them.
UNASKED = ("allegation", "trolling")
LABELLED = (0.0,) * len(LABELS) + tuple(float("nan") if sign in UNASKED else 0.0 for sign in SIGNS)  # fmt: skip

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+[\"')\]]*|\n|$)")


def passages(data: Path, never: set[str]) -> Iterator[str]:
    """Each run of sentences that no mark touches, of posts that are not measured on (`sources.measured_keys`). OSError if the file is missing."""
    with gzip.open(data / FILE, "rt", encoding="utf-8") as file:
        for line in file:
            post = json.loads(line)
            if len(post["spans"]) >= MARKS and text_key(post["text"]) not in never:
                yield from unmarked(post["text"], [(first, after) for _, first, after in post["spans"]])  # fmt: skip


def unmarked(text: str, marks: list[tuple[int, int]]) -> Iterator[str]:
    """The runs of sentences of a text that no mark touches, cut at LONGEST."""
    first = after = 0
    for sentence in _SENTENCE.finditer(text):
        start, end = sentence.span()
        if any(mark < end and start < stop for mark, stop in marks):
            yield from _worth(text[first:after])
            first = after = end
        elif end - first > LONGEST and after > first:
            yield from _worth(text[first:after])
            first, after = start, end
        else:
            first, after = (first if after > first else start), end
    yield from _worth(text[first:after])


def learnt(data: Path, never: set[str], scorer: Scorer) -> list[str]:
    """The half of the fair ones that is learnt from. OSError if the file is missing; raises what the scorer raises."""
    return [each for each in passages(data, never) if taught(each) and fair(each, scorer)]  # fmt: skip


def taught(passage: str) -> bool:
    """Whether it is of the half that teaches the encoder, by its hash."""
    return tenth(passage) % 2 == 0


def fair(passage: str, scorer: Scorer) -> bool:
    """Whether the model as it is finds no label beyond PASSED_OVER in it. Raises what the scorer raises."""
    found = scorer.score(passage)
    return max(found.of(label) for label in LABELS) < PASSED_OVER


def _worth(passage: str) -> Iterator[str]:
    if len(passage.split()) >= FEWEST:
        yield passage.strip()
