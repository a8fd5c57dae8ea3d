"""Who takes leave without a word of death is heard; who is held up on a bridge is not."""

from __future__ import annotations

import pytest

from moderation.checks.self_harm import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "I've been sat on the bridge at Wenbrook for an hour. Sorry to everyone",
        "been stood on Gribdale bridge for an hour. nobody would even notice",
        "im sitting up here on the viaduct. had enough. tell my mum",
        "Stood at the edge of the platform again tonight. I'm stood on the platform and I'm so tired",
        "I am standing on top of the multi storey and I can't do this",
        "my pip got stopped, my heatings off, I keep thinking about going to sleep and not waking up",
        "every night I pray I don't wake up",
        "hoping I won't wake up tomorrow tbh",
        "just want to close my eyes and never wake up",
        "What's the point in a housing list when you're not planning on being alive. Band C for six years and I'm done.",
        "not planning to be around much longer so keep your repairs",
        "I don't intend to be here much longer.",
        "I am 74 and lonely beyond words. Some nights I look at the railway and think it would be so easy.",
        "I walk past the river every night and think how easy it would be to just step in",
        "please someone tell my daughter i love her. im so tired",
        "Let my kids know I loved them so much.",
    ],
)
def test_a_leave_that_is_taken_is_heard_and_at_once(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I've been sat on the bridge in traffic for an hour. Sorry to everyone waiting at the hall",
        "I'm stood on the platform and the train is cancelled again. I've had enough",
        "Been stood at the bus stop by the bridge for an hour, nobody would even notice if they cancelled it",
        "Stood on Gribdale bridge for the parade, nobody would miss it",
        "Sat on the pier with an ice cream. So tired after that walk.",
        "Up on the roof fixing slates all day, had enough now",
        "I'm sat on the pier with chips, best view in Wales",
        "I'm stood on the platform, tell my wife I'll be ten minutes",
        "He went to bed and never woke up, God bless him",
        "I hope I don't wake up to that drilling again",
        "I pray I don't wake up late for the bus",
        "I'm not planning on being alive by the time that bypass is built",
        "not planning to be around next week for the litter pick",
        "I look at the bridge and think how easy it would be to fix",
        "I look at the river and think how easy it would be for the council to dredge it",
        "I drive over that bridge and think how simple it is to paint a railing",
        "Tell my mum I love her cake",
        "Her last words were tell my daughter I love her",
        "At the concert he sang tell my wife I love her",
        "Tell your kids you love them.",
    ],
)
def test_bridges_rivers_and_messages_of_other_days_are_let_be(text: str) -> None:
    assert look(text) == []
