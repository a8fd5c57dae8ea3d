"""One sentence and many people's names: whichever letters, particles and titles a name has, the same becomes of it."""

from __future__ import annotations

from functools import cache

import pytest

from bench.judging import Judging
from moderation.text.foreign import holds_foreign_letters


@cache
def judging() -> Judging:
    return Judging()


def outcome(text: str) -> tuple[str, bool, str | None]:
    told = judging().judge(text)
    return told.action, told.urgent, told.rule


# Polish, Czech, Nordic and Turkish names have letters that neither English nor Welsh writes.
@pytest.mark.parametrize("name", ["David", "Łukasz", "Søren", "Wołek", "Šárka", "Błażej", "İbrahim"])  # fmt: skip
@pytest.mark.parametrize("said", ["{} never answers emails", "{} was late again.", "{}, you must resign now.", "Why is {} not here?"])  # fmt: skip
def test_the_letters_of_a_name_make_no_english_sentence_foreign(
    said: str, name: str
) -> None:
    assert outcome(said.format(name)) == ("none", False, None)


@pytest.mark.parametrize("text", ["Zabiję", "Zabiję Kowalskiego", "Śmierć wam", "Precz z Żydami", "ŚMIERĆ WAM", "Zabiję him"])  # fmt: skip
def test_a_word_of_another_tongue_is_no_name_for_its_capital(text: str) -> None:
    assert holds_foreign_letters(text)
