"""How a sentence sounds where it stands tells which of them are worth asking for alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import pytest

from moderation.toxicity.embedded import EmbeddedScorer, load
from moderation.toxicity.network import REMEMBERED, InHalves, InOnePiece
from moderation.toxicity.undisguised import SENTENCE_MOST, score_undisguised, sentences
from moderation.toxicity.wordpieces import SHORTER, WINDOW
from moderation.types import Score

SCORER = load()
POLITE = (
    "Thank you for the reply about the bowls club. The new benches are lovely. We counted forty people at the fete on "
    "Saturday and the band played until six. The library staff were a great help with the forms. {} The minutes of "
    "the last meeting are on the noticeboard. See you all on Thursday in the hall."
)
GRAVE = "He hit me again last night and he's got my phone."


class Counting:
    """The engine in the box, which counts the texts that it is asked for."""

    engine = SCORER.engine

    def __init__(self) -> None:
        self.asked: list[str] = []

    def score(self, text: str) -> Score:
        self.asked.append(text)
        return SCORER.score(text)


class CountingInPlace(Counting):
    """The same, and it tells what it hears in place."""

    def in_place(
        self, passages: Sequence[str], parts: Sequence[tuple[int, int]]
    ) -> list[Score | None]:
        return SCORER.in_place(passages, parts)


def test_sentences_that_sound_of_nothing_where_they_stand_cost_no_run_of_their_own() -> (
    None
):
    scorer = CountingInPlace()
    text = (
        "The consultation on the tender ends on Friday. The drawings are with the planning officer. "
        "I asked for the minutes in June. The committee will look at the budget again next year."
    )
    score_undisguised(scorer, text)
    assert scorer.asked == [text]


def test_no_window_of_a_long_comment_is_run_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scorer, run = load(), list[tuple[int, ...]]()
    assert isinstance(scorer._network, InHalves)
    begin = scorer._network._begin
    again = lru_cache(maxsize=REMEMBERED)(lambda window: run.append(window) or begin(window))  # fmt: skip
    monkeypatch.setattr(scorer._network, "_begun", again)
    text = " ".join(f"The {each} is number {at} on the list." for at, each in enumerate(["bench", "lamp", "path", "gate"] * 33))  # fmt: skip
    score_undisguised(scorer, text)
    assert len(run) > 16
    assert len(run) == len(set(run))


def test_a_grave_sentence_among_them_is_asked_for_alone() -> None:
    scorer = CountingInPlace()
    found = score_undisguised(scorer, POLITE.format(GRAVE))
    assert GRAVE in scorer.asked
    assert len(scorer.asked) < 1 + len(sentences(POLITE.format(GRAVE))[1])
    assert found.of("at_risk") == SENTENCE_MOST


def test_an_engine_that_hears_nothing_in_place_is_asked_for_every_sentence() -> None:
    scorer, text = Counting(), POLITE.format(GRAVE)
    found = score_undisguised(scorer, text)
    # The sentence that speaks for the text is weighed once more, as a text of its own.
    assert len(scorer.asked) == 1 + len(sentences(text)[1]) + 1
    assert scorer.asked[-1] == GRAVE and found.of("at_risk") == SENTENCE_MOST


def test_what_is_heard_in_place_of_all_passages_together_is_heard_of_the_whole() -> (
    None
):
    (first, whole) = SCORER.in_place(["You are", "a moron."], [(0, 2), (0, 2)])
    assert first == whole
    assert first is not None
    assert first.insult > 0.5


def test_a_sentence_of_a_long_text_is_heard_in_a_window_that_holds_all_of_it() -> None:
    text = f"{POLITE.format('') * 6} {GRAVE} {POLITE.format('') * 6}"
    passages, parts = sentences(text)
    assert sum(len(SCORER.pieces.ids(each)) for each in passages) > 2 * WINDOW
    at = passages.index(GRAVE)
    placed = SCORER.in_place(passages, parts)[parts.index((at, at + 1))]
    assert placed is not None
    assert placed.of("at_risk") > 0.05
    assert score_undisguised(SCORER, text).of("at_risk") == SENTENCE_MOST


def test_a_passage_longer_than_any_window_is_heard_nowhere_in_place() -> None:
    passages = ["word " * SHORTER, "word " * SHORTER, "Goodbye."]
    found = SCORER.in_place(passages, [(0, 2), (2, 3), (1, 1)])
    assert found[0] is None
    assert found[1] is not None
    assert found[2] is None  # of no words at all


@pytest.mark.parametrize("start", range(0, 900, 17))
def test_each_passage_of_sixty_four_pieces_is_whole_in_a_window(start: int) -> None:
    ids = list(range(1000, 2000))
    around = SCORER.pieces.around(ids, start, start + 64)
    assert around is not None
    window, where = around
    assert window[where] == ids[start : start + 64]


def test_a_model_file_that_tells_nothing_of_its_pieces_is_asked_for_every_sentence() -> (
    None
):
    class Older:
        def get_outputs(self) -> list[object]:
            return []

    network = InOnePiece(Older(), SCORER._numpy, [0])
    older = EmbeddedScorer("older", network, SCORER.pieces, SCORER._numpy)
    assert older.in_place(["One.", "Two."], [(0, 1), (1, 2)]) == [None, None]


@pytest.mark.parametrize("said", ["{} should be in camps.", "Get the {} out of this town.", "{} breed like rats."])  # fmt: skip
def test_which_people_is_named_does_not_decide_whether_a_sentence_is_asked_for(
    said: str,
) -> None:
    found = set()
    for people in ("Poles", "Romanians", "Somalis", "Nigerians"):
        scorer = CountingInPlace()
        score_undisguised(scorer, POLITE.format(said.format(people)))
        found.add(tuple(each.replace(people, "people") for each in scorer.asked))
    assert len(found) == 1
