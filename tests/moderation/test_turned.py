"""A threat behind a right-to-left override is heard as it was typed and as it is read, and is never hidden for it."""

from __future__ import annotations

import pytest

from moderation.text.reading import read
from moderation.text.turned import said_otherwise
from tests.moderation.judging import CERTAIN, judged


@pytest.mark.parametrize(
    "text",
    [
        "\u202eI will\u202c break your legs tonight",
        "I will \u202ebreak your legs\u202c tonight",
        "\u202etonight legs your break will I\u202c",
        "\u202ethginot sgel ruoy kaerb lliw I\u202c",
    ],
)
def test_a_threat_that_is_turned_about_is_read_at_once_and_never_hidden(
    text: str,
) -> None:
    found = judged(text)
    assert (found.action, found.urgent, found.rule) == ("queue", True, "R2")
    assert judged(text, CERTAIN).action == "queue"
    spans = [span for f in found.findings for span in f.spans]
    assert all(0 <= start < end <= len(text) for start, end in spans)


def test_who_is_in_despair_behind_such_a_sign_is_heard() -> None:
    found = judged("\u202eI am going to kill myself tonight\u202c")
    assert found.urgent
    assert [need.rule for need in found.needs] == ["N2"]


@pytest.mark.parametrize(
    "text",
    [
        "\u202eHello everybody\u202c",
        "\u202eThe council broke its promise on the legs of the cycle route\u202c",
        "\u202eThe pothole will break your axle\u202c on Sample Street",
        "\u202eBreak a leg tonight!\u202c",
        "\u202etonight club youth the at quiz\u202c",
        "\u202emeeting the to come will I\u202c",
        "\u202dThe library is lovely",
    ],
)
def test_a_turned_text_without_danger_waits_its_turn(text: str) -> None:
    found = judged(text)
    assert (found.action, found.urgent, found.rule) == ("queue", False, None)


def test_a_text_without_such_a_sign_has_no_other_reading() -> None:
    assert list(said_otherwise(read("I will come to the meeting."))) == []
