"""What every toxicity engine must do, whichever it is; each function fails if its scorer does not."""

from __future__ import annotations

from hypothesis import strategies as st

from moderation.toxicity.scorer import Scorer
from moderation.types import LABELS, Score

ANY_TEXT = st.text(
    st.characters(exclude_categories=()), max_size=300
)  # lone surrogates and NUL included
ODD_TEXTS = (
    "",
    " ",
    "\x00",
    "\x00\x00 a",
    "\ud800",
    "a\udfffb \ud83d",
    "\U0001f600\U0001f600\U0001f3f4",
    "\u200b\u200d\ufe0f",
    "z",
    "dŵr tŷ",
    "\n\t\r",
    "\U0010ffff",
    "!!!",
    "a" * 5_000,
)


def bits(score: Score) -> tuple[str, ...]:
    """The exact floats, so that a difference in the last bit shows."""
    return tuple(score.of(label).hex() for label in LABELS)


def gives_six_probabilities(scorer: Scorer, text: str) -> None:
    score = scorer.score(text)
    assert all(type(score.of(label)) is float for label in LABELS)
    assert all(0.0 <= score.of(label) <= 1.0 for label in LABELS)
    assert score.engine == scorer.engine != ""


def is_not_moved_by_company(scorer: Scorer, text: str, company: list[str]) -> None:
    alone = bits(scorer.score(text))
    forwards = [bits(scorer.score(each)) for each in [*company, text]]
    backwards = [bits(scorer.score(each)) for each in reversed([*company, text])]
    assert forwards[-1] == alone == backwards[0]
    assert forwards == backwards[::-1]
