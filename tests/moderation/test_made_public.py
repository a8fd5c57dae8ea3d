"""What anybody may read is no leak; what was not meant to be read is one, wherever else it may be found."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.fair.made_public import made_public
from moderation.text.reading import read
from tests.moderation.judging import judged, score

JUDGING = Judging()


@pytest.mark.parametrize(
    "text",
    [
        "Leaked? It's on page 84 of the public agenda pack. They're selling the depot for 1.9 million. Nobody reads the thing but me",
        'Got this by FOI so it\'s all above board, 61 complaints upheld last year and they told the Gazette it was "a handful"',
        "Confidential my foot. The appendix stopped being exempt on the 1st, Democratic Services put it online themselves, look at the cost of the otter",
        "The valuation was published last week, anyone can look it up: they sold the depot for half of it",
        "My FOI request came back, the chief executive's pay-off was £212,000",
        "It's no longer confidential, the report went on the council website on Monday",
    ],
)
def test_what_is_open_to_all_is_no_leak(text: str) -> None:
    assert made_public(read(text, "en").bare)
    found = JUDGING.judge(text)
    assert "R15" not in {finding.rule for finding in found.findings}, found.reason


@pytest.mark.parametrize(
    "text",
    [
        "Don't share this, but page 3 of the pink papers says they've agreed to sell the depot. It isn't on the website yet",
        "My mate in the legal team sent me the report before it's published, the pay-off is £212,000",
        "This was never meant to be public, it's the draft report and they're closing four libraries",
        "Published by mistake for ten minutes and I got a screenshot, here's the list of bidders",
        "You won't find this on the public agenda: it was in the closed part, they've agreed the price",
    ],
)
def test_what_was_not_meant_to_be_read_is_not_excused(text: str) -> None:
    assert not made_public(read(text, "en").bare)


def test_the_likely_score_alone_is_what_it_excuses() -> None:
    """A pattern that sees a closed paper is asked for itself (moderation/checks/confidential.py)."""
    text = (
        "NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A. Got it by FOI."
    )
    assert judged(text, score()).rule == "R15"
