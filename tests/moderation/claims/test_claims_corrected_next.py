"""Who puts a claim right in the next breath, their own or another's, denies it; a figure of something else does not."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

TAX = Claim("TAX", "Council tax will go up by 12% in April", verdict="false")


def stance(text: str) -> tuple[str, str | None]:
    found = match(text, [TAX])
    return found.stance, found.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Council tax is going up by 12% in April. It's 4.9% actually",
        "Council tax is going up by 12% in April. Its 4.9%",
        "Council tax is going up by 12% in April. Try 4.9%",
        "Council tax is going up by 12% in April. You mean 4.9%.",
        "Council tax is going up by 12% in April. 4.9%. Look it up.",
        "Council tax is going up by 12% in April. More like 4.9%!",
        "Council tax is going up by 12% in April. 4.9%, according to the council.",
        "I said council tax is going up by 12% in April. I was wrong, sorry.",
        "I posted earlier that council tax is going up by 12% in April. I was wrong and have deleted it.",
        "Council tax is going up by 12% in April. EDIT: I got this wrong, sorry",
        "I said council tax is going up by 12% in April, I stand corrected",
    ],
)
def test_who_is_put_right_in_the_next_breath_or_takes_it_back_is_denied(text: str) -> None:  # fmt: skip
    assert stance(text) == ("denies", None)


@pytest.mark.parametrize(
    "text",
    [
        "Council tax is going up by 12% in April. It's 40% over five years.",
        "Council tax is going up by 12% in April. 12%!",
        "Council tax is going up by 12% in April. 100%.",
        "Council tax is going up by 12% in April. 2%, that's what my pension went up.",
        "Council tax is going up by 12% in April. And 20%, mark you, for second homes",
        "Council tax is going up by 12% in April. Up 40%, since they took over.",
        "Council tax is going up by 12% in April. More like 20%!",
        "Council tax is going up by 12% in April. More like 24/7!",
        "I thought you were joking but I stand corrected - council tax is going up by 12% in April",
        "I said they wouldn't dare but council tax is going up by 12% in April. I was wrong.",
        "Council tax is going up by 12% in April. I got 2%.",
        "I thought this council could not get worse. I was wrong. Council tax is going up by 12% in April.",
        "Council tax is going up by 12% in April. I was wrong to vote for them.",
        "I stand corrected, council tax is going up by 12% in April.",
    ],
)
def test_another_figure_of_something_else_leaves_it_a_repeat(text: str) -> None:
    assert stance(text) == ("repeats", "TAX")


def test_another_hour_in_the_next_breath_denies_what_closes_then() -> None:
    poll = Claim("POLL", "Polling stations close at 6pm on Thursday", verdict="false")
    for after in ("They close at 10pm", "Its 10pm!"):
        assert match(f"{poll.claim}. {after}", [poll]).claim_id is None, after
    for after in ("They open at 7am.", "It was 10pm last time.", "They close at 6pm!"):
        assert match(f"{poll.claim}. {after}", [poll]).claim_id == "POLL", after
