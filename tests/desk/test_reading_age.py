"""All English copy of the desk can be read with ease at the age of twelve; the formula stands in reading.py."""

from __future__ import annotations

import ast
import re

import pytest
from jinja2 import Environment

from listener.desk.render import HERE
from moderation.rulebook.publish import page
from moderation.rules import load_rules
from tests.desk.reading import reading_age, sentences_of, syllables, words_of
from tests.listener.platform_faults import fault_sentences
from tests.listener.test_desk_language import PLURAL, SINGLE
from tests.town import ROOT

OLDEST = 12
LONGEST = 25  # words in a sentence
# Alone, a message of fewer words has an age that hangs on one long word: those count with the others of their page.
ENOUGH = 12
NAME = re.compile(r"(?<![%(\w])\w+_\w+|\S*\.md\b|\((?:code|status) [^ ]*\)")
ALL = sorted({*SINGLE, *(many for _, many in PLURAL)})


def prose(messages: list[str]) -> list[str]:
    """Messages that are sentences. Headings and labels would only make a page seem easier than it is."""
    return [one for one in messages if one.rstrip().endswith((".", "!", "?", ":")) or len(words_of(one)) > 6]  # fmt: skip


def in_template(name: str) -> list[str]:
    reader = Environment(extensions=["jinja2.ext.i18n"])
    reader.policies["ext.i18n.trimmed"] = True
    text = (HERE / "templates" / name).read_text()
    said = (one for _, _, one in reader.extract_translations(text))  # type: ignore[attr-defined]
    return [one if isinstance(one, str) else one[1] or one[0] for one in said]


def in_module(name: str) -> list[str]:
    tree = ast.parse((HERE / name).read_text())
    words = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [str(one) for one in words if one in SINGLE]


TEMPLATES = sorted(path.name for path in (HERE / "templates").glob("*.html"))
MODULES = sorted(path.name for path in HERE.glob("*.py"))


@pytest.mark.parametrize("name", [*TEMPLATES, *MODULES])
def test_the_sentences_of_each_page_are_read_with_ease_at_twelve(name: str) -> None:
    found = prose(in_module(name) if name.endswith(".py") else in_template(name))
    assert not found or reading_age(found) <= OLDEST, (reading_age(found), found)


def test_each_longer_message_is_read_with_ease_at_twelve_by_itself() -> None:
    hard = {one: reading_age([one]) for one in ALL if len(words_of(one)) >= ENOUGH}
    assert len(hard) > 20
    assert {one: age for one, age in hard.items() if age > OLDEST} == {}


def test_all_of_it_together_is_read_with_ease_at_twelve() -> None:
    assert reading_age(prose(ALL)) <= OLDEST
    rules = [line.text for line in page(load_rules(ROOT / "rules_of_engagement.yaml"), "en")]  # fmt: skip
    assert reading_age(rules) <= OLDEST


def faults() -> list[str]:
    """What the connectors say. The name of a permission, a file or a code is no word to be read: it is a gap."""
    found = {said for said, _ in fault_sentences()}
    return [NAME.sub("%(name)s", one) for one in sorted(found)]


def test_what_a_platform_did_not_do_is_read_with_ease_at_twelve() -> None:
    hard = {one: reading_age([one]) for one in faults() if len(words_of(one)) >= ENOUGH}
    assert len(hard) > 20
    assert {one: age for one, age in hard.items() if age > OLDEST} == {}
    assert reading_age(faults()) <= OLDEST
    said = (sentence for one in faults() for sentence in sentences_of(one))
    assert [one for one in said if len(words_of(one)) > LONGEST] == []


def test_no_sentence_is_longer_than_twenty_five_words() -> None:
    said = (sentence for one in ALL for sentence in sentences_of(one))
    assert [one for one in said if len(words_of(one)) > LONGEST] == []


@pytest.mark.parametrize(
    ("word", "count"),
    [("page", 1), ("pages", 2), ("rule", 1), ("people", 2), ("hidden", 2), ("decided", 3), ("platform", 2),
     ("automatic", 4), ("councillor", 3), ("comments", 2), ("appeal", 2), ("nobody", 3), ("60", 2)],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_hard_text_is_found_to_be_hard() -> None:
    hard = "Notwithstanding the aforementioned provisions, the determination of the competent authority shall be communicated to the complainant in accordance with the applicable regulations."
    easy = "The cat sat on the mat. It was wet."
    assert reading_age([hard]) > 20 > OLDEST > 7 > reading_age([easy])
