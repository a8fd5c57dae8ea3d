"""Long runs of blanks take no time, and change nothing of what is read."""

import time
from collections.abc import Callable

import pytest

from moderation.claims.match import match
from moderation.claims.spread.fresh import statements
from moderation.claims.wording.gaps import WIDEST, before_narrowing, narrowed
from moderation.claims.wording.words import clauses, sentences
from moderation.types import Claim

BLANKS = " " * 4500
CLAIM = Claim("c1", "Council tax is going up by 15% in April", verdict="false")
TOLD = "The council has sold the park to Tesco for £2 million"


def spent(work: Callable[[], object]) -> float:
    """Seconds of this process alone, so that others on the machine do not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def test_a_comment_of_blanks_takes_seconds_and_not_minutes() -> None:
    match(TOLD, [CLAIM])  # what is loaded once is not counted
    statements(TOLD)
    text = f"Council tax is going up by{BLANKS}15% in April"
    assert spent(lambda: match(text, [CLAIM])) < 4
    assert spent(lambda: statements(f"The council has sold{BLANKS}the park")) < 4
    assert spent(lambda: clauses(text)) < 0.5
    assert spent(lambda: clauses(f"a{',' * 4500}b")) < 0.5


@pytest.mark.parametrize("blanks", [2, 40, WIDEST, WIDEST + 1, 4000])
def test_who_writes_blanks_between_the_words_repeats_a_claim_all_the_same(
    blanks: int,
) -> None:
    text = f"Council tax is going{' ' * blanks}up by 15% in April"
    found = match(text, [CLAIM])
    assert (found.claim_id, found.stance) == ("c1", "repeats")


def test_a_statement_behind_blanks_is_found_where_it_stands() -> None:
    text = f"Hello all.{' ' * 300}Good morning.{' ' * 700}{TOLD}."
    found = statements(text)
    assert [text[one.start :] for one in found] == [f"{TOLD}."]


def test_a_line_that_ends_within_blanks_still_ends() -> None:
    text = f"One line{' ' * 300}\n{' ' * 300}and another"
    assert sentences(narrowed(text)) == sentences(text)


def test_only_what_is_wider_than_any_pattern_allows_is_cut() -> None:
    text = f"a{' ' * WIDEST}b{' ' * (WIDEST + 60)}c"
    assert narrowed(text) == f"a{' ' * WIDEST}b{' ' * WIDEST}c"
    assert text[before_narrowing(narrowed(text).index("c"), text)] == "c"


def test_clauses_end_at_commas_blanks_and_words_as_ever() -> None:
    assert clauses("one,  two ,, three - four   but five") == ("one", "two", "three", "four", "but five")  # fmt: skip
    assert clauses("a, , b") == ("a", "b")
