"""A wish that was, or that nearly came true, calls a person and is never hidden; what is still meant may be."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.fair.once_wished import once_wished
from tests.moderation.judging import judged, score

JUDGING = Judging()
SURE = score(R2=0.99)
TOLD = "I'll be honest I wanted to kill that driver. I had his name, his street, I'd sat outside. Then I met his mother. Cameras on that road please."


def test_who_tells_of_a_wish_that_was_is_read_by_a_person_at_once_and_not_hidden() -> None:  # fmt: skip
    for told in (judged(TOLD, SURE), JUDGING.judge(TOLD)):
        assert told.action == "queue" and told.urgent
        assert not told.would_hide


@pytest.mark.parametrize(
    "said",
    ["i was going to burn your", "i'll admit i nearly hit", "i would have liked to punch", "i felt like i'd kill", "we were about to smash"],
)  # fmt: skip
def test_what_is_past_or_was_never_done_is_heard(said: str) -> None:
    assert once_wished(said)


@pytest.mark.parametrize("said", ["i'm going to burn your", "i want to kill", "i'll break your", "we will be ready to smash", "meant it, i'll kill"])  # fmt: skip
def test_what_is_still_meant_is_none(said: str) -> None:
    assert not once_wished(said)
    assert judged("I'm going to kill you, I mean it", SURE).action == "hide"
