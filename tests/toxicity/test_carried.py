"""Which words carried a score, asked of the engine itself."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings

from moderation.toxicity.carried import LEAST, MOST_RUNS, carried
from moderation.toxicity.scorer import Scorer, load_scorer
from moderation.types import Score
from tests.toxicity import contract

SCORER = load_scorer("embedded")


class Counting:
    """The real engine, counting how often it is asked."""

    def __init__(self, scorer: Scorer) -> None:
        self.scorer, self.runs = scorer, 0

    @property
    def engine(self) -> str:
        return self.scorer.engine

    def score(self, text: str) -> Score:
        self.runs += 1
        return self.scorer.score(text)


@pytest.mark.parametrize(
    ("text", "label", "word"),
    [
        ("You are a moron and the bus is late.", "insult", "moron"),
        ("The bins were late again, you idiot", "toxicity", "idiot"),
        ("What a load of shit", "obscene", "shit"),
    ],
)
def test_the_heaviest_word_is_the_rude_one(text: str, label: str, word: str) -> None:
    first = carried(SCORER, text, label)[0]
    assert text[first.start : first.end].strip(".,") == word


def test_in_a_long_comment_the_rude_word_is_still_found_and_in_few_runs() -> None:
    padding = "The library opens at nine and the reading group meets upstairs. " * 60
    text = padding + "You are a lying moron. " + padding
    counting = Counting(SCORER)
    found = carried(counting, text, "insult")
    assert "moron" in {text[each.start : each.end].strip(".") for each in found}
    assert counting.runs <= 3 * MOST_RUNS


def test_a_harmless_comment_has_no_word_to_blame() -> None:
    assert carried(SCORER, "When is the library open?", "toxicity") == []


@settings(max_examples=30, deadline=None)
@given(contract.ANY_TEXT)
@example("NOWE! OR DELET0")
def test_any_text_is_explained_by_passages_of_itself(text: str) -> None:
    found = carried(SCORER, text, "toxicity")
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(LEAST <= each.fall <= 1 for each in found)
    falls = [each.fall for each in found]
    turns = [at for at in range(1, len(falls)) if falls[at] > falls[at - 1]]
    assert len(turns) <= 1, "heaviest first, then once more for words that only point"


def test_a_word_that_only_points_comes_after_all_others_however_heavy() -> None:
    found = carried(SCORER, "I hate you", "toxicity")
    hate, you, *_ = found
    assert [(each.start, each.end) for each in (hate, you)] == [(2, 6), (7, 10)]
    assert you.fall > hate.fall
