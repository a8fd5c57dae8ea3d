"""A death that is only awaited is wished all the same; a ward, an ambulance and an election cannot come soon enough either."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import heard_at_once, judged

HEARD = """
Tell me when he's dead so I can celebrate
A stroke can't come soon enough for that man
Cancer couldn't come quick enough for her
her funeral cant come soon enough
roll on his next heart attack
Fingers crossed for a second heart attack eh
is she dead yet?? asking for a friend
Has he popped his clogs yet? fingers crossed
can someone check if Cllr Sample is dead yet? fingers crossed
anyone know if old Pritchard's croaked yet, got the party poppers ready
Is Cllr Webb still breathing? Shame
Counting the days till that one's six feet under
wake me up when he's dead
Is he still alive? Shame.
Here's to his funeral
Bring on your second stroke
"""
FAIR = """
Had a heart attack last year and the ambulance couldn't come soon enough
A heart attack unit can't come soon enough for this town
A cure for cancer can't come soon enough
The election can't come soon enough for this lot
Retirement can't come soon enough for this one!
Is this plan dead yet? fingers crossed
Is the high street dead yet? give it a month
Is Mr Hughes dead yet or just not answering? Worried about him
Has he died yet in the new series?
Can't wait for his funeral tea, he was a legend
Is Cllr Jones back from hospital yet? Fingers crossed
Has he croaked yet? That pigeon on the town hall clock
Is Ken Dodd still alive? Shame, I missed his last show
Bring on the grim reaper costume, Halloween at last
Here's to his funeral, he'd have wanted a party
Looking forward to her obituary, she was such an interesting woman
Bring on your second stroke of midnight
her stroke couldn't come soon enough after the gun, cracking rowing by the ladies
Can't wait until he's dead, said every viewer of that
Have you heard if Mr Price died yet? My mum would want to send flowers
Grandad's motto was bring on the grim reaper but I want one more pint
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_a_death_that_is_awaited_reaches_a_person_at_once_and_hides_nothing(
    text: str,
) -> None:
    heard_at_once(text, "R2c")


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_wards_elections_plans_and_neighbours_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
