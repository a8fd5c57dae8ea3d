"""What the encoder is shown in one pass: every Jigsaw comment once, a share of each other set, our own sentences anew."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from moderation.toxicity.scorer import Scorer
from moderation.toxicity.wordpieces import WordPieces
from moderation.types import LABELS, SIGNS
from training import jigsaw, names, newspapers, pairs, sentences, sources
from training.composed import Composer, Labelled
from training.disguise import disguised
from training.neighbours import Neighbours, changed
from training.varied import varied

LONGEST = 192  # pieces of a text that are learnt from; what is longer is cut
PIECES = 4_096  # of one batch, padding included
MOST_ROWS = 128
COMPOSED_WEIGHT = 0.6
SENTENCE_WEIGHT = 1.0
UNKNOWN_LABELS = (float("nan"),) * len(LABELS)
UNKNOWN = (float("nan"),) * len(SIGNS)
NONE = (0.0,) * len(SIGNS)
DISGUISED = 0.05  # share of the public rows that are shown misspelt
TIMES = 2  # how often each of our whole comments stands in a pass, with other names
REVIEW_SHARE = 0.45
REVIEW_TIMES = 3
COMPOSED_AGAIN = (
    0.3  # share of what is put together that is shown to a model that is taught again
)
# With a larger network as guide: the share of the public rows and of what is put together, how often each of our whole
# comments stands there, how often with words changed, and how many comments on councils' claims.
GUIDED_SHARE, GUIDED_COMPOSED = 0.25, 0.15
GUIDED_TIMES, CHANGED_TIMES = 2, 1
OF_COUNCILS = 6_000
BESIDE = 160  # letters of a fair comment that may stand beside another
CHUNK = 40  # batches that are sorted by length together


@dataclass(frozen=True, slots=True)
class Lesson:
    """One text as the encoder sees it."""

    ids: list[int]
    labels: tuple[float, ...]
    weight: float
    source: int  # 0 is Jigsaw, 1 ours; then sources.SOURCES in order
    new: bool = False  # whether the model that is taught again never saw it


@dataclass(frozen=True, slots=True)
class Batch:
    ids: npt.NDArray[np.int64]  # shape (rows, pieces), padded with 0
    mask: npt.NDArray[np.float32]  # the same shape: 1 where a piece stands
    labels: npt.NDArray[
        np.float32
    ]  # shape (rows, labels and signs), NaN where not known
    weights: npt.NDArray[np.float32]  # shape (rows,)
    sources: npt.NDArray[np.int64]  # shape (rows,)
    new: npt.NDArray[np.bool_]  # shape (rows,)


class Course:
    """All passes; pass `number` with the same seed is always the same."""

    def __init__(self, data: Path, pieces: WordPieces, seed: int) -> None:
        never = sources.measured_keys(data)
        self.split = jigsaw.read(data / "jigsaw2018")
        self.pieces, self.seed = pieces, seed
        own = [
            (text, with_signs(tuple(map(float, labels))))
            for text, labels in zip(
                self.split.learn.texts, self.split.learn.labels, strict=True
            )
            if jigsaw.text_key(text) not in never
        ]
        self.never = never | {
            jigsaw.text_key(text)
            for part in (self.split.calibrate, self.split.held_out)
            for text in part.texts
        }
        read = [sources.read(source, data, self.never) for source in sources.SOURCES]
        public = [[(text, (*known, *UNKNOWN)) for text, known in learn] for learn, _ in read]  # fmt: skip
        self.rows = [own, [], *public]
        self.watched = [watch for _, watch in read]
        self.names = sources.names(data, seed)
        self.people = names.read(data)

    def review(self, number: int) -> list[Lesson]:
        """Our own whole comments more often, a share of all else."""
        return self.lessons(number, REVIEW_SHARE, REVIEW_TIMES)

    def lessons(
        self, number: int, share: float = 1.0, times: int = TIMES
    ) -> list[Lesson]:
        """One pass, in random order: a share of the public rows, our own whole comments so many times."""
        draw = random.Random(self.seed * 1_000 + number)
        found = list(self._public(draw, share))
        found.extend(self._ours(self.composed(number), COMPOSED_WEIGHT))
        whole = list(_typed(draw, self.sentences(number, times)))
        found.extend(self._misspelt(draw, whole, SENTENCE_WEIGHT))
        draw.shuffle(found)
        return found

    def again(
        self, number: int, share: float, times: int, fair: Sequence[str] = ()
    ) -> list[Lesson]:
        """For a model that has had its course: what was written later so many times, the rest of our whole
        comments once, and of all else a share, of what is put together COMPOSED_AGAIN of it; and what newspapers' readers
        wrote that is `fair`."""
        draw = random.Random(self.seed * 1_000 + number)
        found = list(self._public(draw, share))
        composed = self.composed(number)
        composed = draw.sample(composed, int(len(composed) * COMPOSED_AGAIN))
        found.extend(self._ours(composed, COMPOSED_WEIGHT))
        old = self.sentences(number, folders=(sentences.FOLDER,))
        later = self.sentences(number, times, folders=(sentences.LATER,))
        for rows, new in ((old, False), (later, True)):
            typed = list(_typed(draw, rows))
            shown = self._misspelt(draw, typed, SENTENCE_WEIGHT)
            found.extend(replace(lesson, new=new) for lesson in shown)
        found.extend(Lesson(self._seen(text), newspapers.LABELLED, SENTENCE_WEIGHT, 1, new=True) for text in fair)  # fmt: skip
        draw.shuffle(found)
        return found

    def guided(self, number: int, near: Neighbours) -> list[Lesson]:
        """For a model that listens to a larger one: our whole comments GUIDED_TIMES over, a little of all else, and what
        nobody has labelled."""
        draw = random.Random(self.seed * 1_000 + number)
        found = list(self._public(draw, GUIDED_SHARE))
        composed = self.composed(number)
        composed = draw.sample(composed, int(len(composed) * GUIDED_COMPOSED))
        found.extend(self._ours(composed, COMPOSED_WEIGHT))
        for time in range(GUIDED_TIMES):
            whole = list(_typed(draw, self.sentences(number + time)))
            found.extend(self._misspelt(draw, whole, SENTENCE_WEIGHT))
        found.extend(self._unlabelled(draw, number, near))
        draw.shuffle(found)
        return found

    def _unlabelled(
        self, draw: random.Random, number: int, near: Neighbours
    ) -> Iterator[Lesson]:
        """Our whole comments with words changed for their neighbours, and what residents say of councils' claims."""
        rows = self.sentences(number, CHANGED_TIMES)
        texts = [changed(text, near, draw) for text, _ in rows]
        folders = (pairs.FOLDER, pairs.LATER)
        said = [text for folder in folders for made in pairs.councils(folder) for _, _, text in made.comments]  # fmt: skip
        for text in (*texts, *draw.sample(said, OF_COUNCILS)):
            yield Lesson(self._seen(text), (*UNKNOWN_LABELS, *UNKNOWN), SENTENCE_WEIGHT, 1)  # fmt: skip

    def _public(self, draw: random.Random, share: float) -> Iterator[Lesson]:
        for source, rows in enumerate(self.rows):
            most, weight = (
                (len(rows), 1.0)
                if source < 2
                else (
                    sources.SOURCES[source - 2].most,
                    sources.SOURCES[source - 2].weight,
                )
            )
            count = int(min(most, len(rows)) * share)
            yield from self._misspelt(draw, draw.sample(rows, count), weight, source)

    def _misspelt(
        self,
        draw: random.Random,
        rows: Iterable[sentences.Row],
        weight: float,
        source: int = 1,
    ) -> Iterator[Lesson]:
        """A few of them with slips of the keyboard."""
        for text, labels in rows:
            if draw.random() < DISGUISED:
                text = disguised(text, draw)
            yield Lesson(self._seen(text), labels, weight, source)

    def _ours(self, rows: Iterable[Labelled], weight: float) -> Iterator[Lesson]:
        for text, labels in rows:
            yield Lesson(self._seen(text), with_signs(labels), weight, 1)

    def composed(self, number: int) -> list[Labelled]:
        """Our own sentences of one pass, without those few that are measured on by chance ("I hate you.")."""
        made = Composer(self.seed * 1_000 + number, self.names).sentences()
        return [row for row in made if jigsaw.text_key(row[0]) not in self.never]

    def sentences(
        self,
        number: int,
        times: int = 1,
        *,
        unseen: bool = False,
        folders: tuple[Path, ...] = (sentences.FOLDER, sentences.LATER),
    ) -> list[sentences.Row]:
        """Our whole comments, names filled in for this pass, without those few that are measured on by chance."""
        draw = random.Random(self.seed * 1_000 + number)
        made = sentences.rows(draw, self.people, times, unseen=unseen, folders=folders)
        return [row for row in made if jigsaw.text_key(row[0]) not in self.never]

    def _seen(self, text: str) -> list[int]:
        first, last = self.pieces.windows("")[0]
        return [first, *self.pieces.ids(text[: LONGEST * 12])[: LONGEST - 2], last]


def _typed(
    draw: random.Random, rows: Sequence[sentences.Row]
) -> Iterator[sentences.Row]:
    """Our comments as other hands would type them, now and then beside one of the short fair ones."""
    fair = [text for text, labels in rows if not any(labels) and len(text) < BESIDE]
    return ((varied(text, draw, fair), labels) for text, labels in rows)


def pieces_of(scorer: Scorer) -> WordPieces:
    """The word pieces of the shipped engine."""
    pieces: WordPieces = scorer.pieces  # type: ignore[attr-defined]
    return pieces


def with_signs(labels: tuple[float, ...]) -> tuple[float, ...]:
    """Six labels and the signs: what is not toxic holds none of them; of the rest nothing is known."""
    return (*labels, *(NONE if labels[0] == 0.0 else UNKNOWN))


def batches(lessons: list[Lesson], seed: int) -> list[Batch]:
    """The lessons in batches of like length, in random order."""
    draw = random.Random(seed)
    found: list[Batch] = []
    for start in range(0, len(lessons), CHUNK * 100):
        near = sorted(
            lessons[start : start + CHUNK * 100], key=lambda lesson: len(lesson.ids)
        )
        found.extend(map(_padded, _grouped(near)))
    draw.shuffle(found)
    return found


def _grouped(near: list[Lesson]) -> Iterator[list[Lesson]]:
    group: list[Lesson] = []
    for lesson in near:
        if group and (
            len(group) == MOST_ROWS or (len(group) + 1) * len(lesson.ids) > PIECES
        ):
            yield group
            group = []
        group.append(lesson)
    if group:
        yield group


def _padded(group: list[Lesson]) -> Batch:
    length = max(len(lesson.ids) for lesson in group)
    ids = np.zeros((len(group), length), dtype=np.int64)
    mask = np.zeros(ids.shape, dtype=np.float32)
    for row, lesson in enumerate(group):
        ids[row, : len(lesson.ids)] = lesson.ids
        mask[row, : len(lesson.ids)] = 1.0
    return Batch(
        ids,
        mask,
        np.array([lesson.labels for lesson in group], dtype=np.float32),
        np.array([lesson.weight for lesson in group], dtype=np.float32),
        np.array([lesson.source for lesson in group], dtype=np.int64),
        np.array([lesson.new for lesson in group], dtype=np.bool_),
    )
