"""What a parser would say of a broken file is said in plain words, with the line and the way to mend it."""

from __future__ import annotations

import pytest

from moderation.rules import parse_rules
from tests.moderation.test_rules_as_meant import at
from tests.moderation.test_rules_options import TEXT, faults, put
from tests.moderation.test_rules_words import is_valid

THREAT = "title: { en: Threat, cy: Bygythiad }"
TITLE = "title: { en: Advertising, cy: Hysbysebu }"
SENTENCE = "en: Do not advertise goods or services here."
EXAMPLE = "- Gutters cleaned from £30, message me today."
PARSER = ("expected", "found", "block", "scalar", "mapping", "escape", "recursion")
OPEN = "a bracket is not closed, or a comma is missing"
CLOSES = "this bracket closes nothing"
BEHIND = "a text cannot stand in the line of its `>` or `|`"
BACKSLASH = "a backslash in double quotes begins a sign of its own"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("alert_to: [owner] }", "alert_to: [owner }", OPEN),
        (THREAT, THREAT[:-2], OPEN),
        (THREAT, f"{THREAT}}}", "the part before this comma is complete already"),
        (TITLE, f"{TITLE}}}", CLOSES),
        ("alert_to: [owner]\n", "alert_to: [owner]]\n", CLOSES),
        (SENTENCE, SENTENCE.replace("en: ", "en: > "), BEHIND),
        (SENTENCE, SENTENCE.replace("en: ", "en: | "), BEHIND),
        (SENTENCE, 'en: "C:\\Users"', BACKSLASH),
        (SENTENCE, 'en: "C:\\Wales"', BACKSLASH),
    ],
)  # fmt: skip
def test_each_is_one_plain_sentence_at_its_place(old: str, new: str, told: str) -> None:
    text = put(old, new)
    (fault,) = faults(text)
    line = text[: text.index(new)].count("\n") + 1
    assert fault.startswith(f"r.yaml:{line}:") and told in fault and "; " in fault
    assert not any(word in fault for word in PARSER), fault


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2003"])
@pytest.mark.parametrize("before", ["{}   severity: 1", "    {}severity: 1", "  {} severity: 1"])  # fmt: skip
def test_a_space_that_is_no_ordinary_one_is_told_where_it_stands(
    space: str, before: str
) -> None:
    old = "    severity: 1\n"
    text = put(old, before.format(space) + "\n")
    found = faults(text)
    line = TEXT[: TEXT.index(old)].count("\n") + 1
    assert len(found) == 1 and found[0].startswith(f"r.yaml:{line}:")
    assert "no ordinary one" in found[0] and "type ordinary spaces" in found[0]


@pytest.mark.parametrize("deep", ["[" * 3000, "[" * 3000 + "]" * 3000, "{a: " * 3000])
def test_a_file_that_is_nested_too_deep_is_told_with_its_line(deep: str) -> None:
    (fault,) = faults(f"{TEXT}\nx: {deep}\n")
    line = TEXT.count("\n") + 2
    assert fault.startswith(f"r.yaml:{line}:") and "stand inside one another" in fault
    assert "recursion" not in fault


@pytest.mark.parametrize("impact", ["9", "0", "true", "2.5"])
def test_a_claim_of_an_example_weighs_as_much_as_the_guide_says(impact: str) -> None:
    new = f"- {{ text: Gutters, context: {{ claims: [{{ claim_id: a, claim: b, impact: {impact} }}] }} }}"
    text = put(EXAMPLE, new)
    (fault,) = faults(text)
    assert fault.startswith(at(text, f"impact: {impact}"))
    assert "`impact` of a claim cannot be" in fault and "from 1 (little)" in fault
    assert not is_valid(text)
    right = put(EXAMPLE, new.replace(f"impact: {impact}", "impact: 5"))
    assert parse_rules(right, "r.yaml") and is_valid(right)


def test_the_media_of_an_example_are_those_that_the_guide_names() -> None:
    new = "- { text: Gutters, context: { media: [photo, gif] } }"
    text = put(EXAMPLE, new)
    (fault,) = faults(text)
    assert fault.startswith(at(text, "gif]"))
    assert fault.endswith("write one of these: photo, video, sticker, animation, link")
    assert not is_valid(text)
    right = put(EXAMPLE, new.replace("gif", "animation"))
    assert parse_rules(right, "r.yaml") and is_valid(right)
