"""Who takes leave of their readers for good is heard; a last word on the bypass, a term of office and a bugle are not."""

from __future__ import annotations

import pytest

from moderation.checks.self_harm import check
from moderation.text.reading import read
from moderation.types import Context, Finding
from tests.moderation.judging import judged


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


FAREWELLS = [
    "Sanctioned by universal credit twice now. They've won. Last post from me, it's been a blast",
    "this is my last ever post on here. Beaten by the dwp. look after each other x",
    "Evicted tuesday and nowhere to take the kids. final comment youll see from me, god bless you all",
    "You win. No money and no heating. That's the last you'll hear from me",
    "I give up. signing off for good, love you all",
    "They took my home. So this is goodbye from me. Thanks to everyone who tried",
    "My last post. I can't fight them any more. Tell my mum she did nothing wrong",
    "Bailiffs have had the lot, no point. last time I'll be posting. take care everyone",
    "Nobody listens. won't be posting again. ta for the memories all x",
    "They took everything off me. No point. Goodbye.",
    "No more heating, no more food. so this'll be the last youse hear from me. be lucky",
    "I surrender. My last words on here are thank you to the foodbank ladies, god bless, I can't go on",
    "Sorry for all the bother. You won't hear from me again. I've made my peace.",
]


@pytest.mark.parametrize("text", FAREWELLS)
def test_a_last_post_by_somebody_who_is_beaten_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


def test_a_person_is_called_at_once_to_a_farewell() -> None:
    judgement = judged(FAREWELLS[0])
    assert judgement.urgent and "N2" in {need.rule for need in judgement.needs}


@pytest.mark.parametrize(
    "text",
    [
        "Last post from me on the bailiffs, the figures are in the report",
        "My final post as your councillor. They've won, I give up, thanks to all who helped",
        "I'm leaving this group, so this is my last post. You win. Take care everyone",
        "Developers have won again. Last comment from me on the subject, thanks for the laughs",
        "Signing off for good tonight, back in January, love you all",
        "This is my last comment to you Dave. I give up arguing with you",
        "The Last Post was played for those who gave up everything. God bless them all",
        "It's been a blast folks, final post from me before the holidays",
        "This is my last post folks, it's been a pleasure, thanks to everyone who helped with the fete",
        "No heating in the hall again. I give up. Look after yourselves!",
        "Lost my deposit, they win. Last rant from me today",
        "I give up. You won't hear from me again.",
        "No heating and nobody listens. You won't hear from me again, you'll hear from my solicitor",
        "The landlord wins again. Final word from me: join a union. Take care all",
        "when is the last post from Station Road, the box is in arrears of collections and I give up",
        "My last post. The cats won, I've given up on a lawn. Take care all",
        "Over and out. The darts is finished, they won 9-0. Thank you to all who came",
        "last post from me, my wifi is going. no point fighting BT, they win, night night all",
    ],
)
def test_who_goes_on_elsewhere_takes_no_leave_of_life(text: str) -> None:
    assert look(text) == []
