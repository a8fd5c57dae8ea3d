"""Who walks with a stick since a quarrel, what men like you met with, a will asked after, a last quiet night: each reaches a person at once."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import heard_at_once, judged

HEARD = """
Friend of mine fell out with a planning officer once. Officer eats through a straw these days. So when do I hear?
A bloke upset my cousins over a fence once. He's in a wheelchair now. Just saying
My grandad had a row with an alderman. Poor man never walked right again. Anyway about that licence
My brothers argued with a warden here. Got a limp now, she has.
In the old days a man like you would've been found in the canal
Time was a rat like you would have gone for a walk on the moor and not come back
Fella like you would have ended up in the quarry in my day
Be a right shame if your nan's door got left open one night eh, Elm Court number 7
It'd be awful if your girl missed the last bus one night wouldnt it
Pity if someone left the gas on at your mother's wouldn't it
Got your will written have you? Shame to leave a mess for the kids
Life insurance up to date councillor? Just thinking of your wife
hope you've picked out your hymns mate. might need em
Sleep tight councillor, while you still can
Enjoy your last quiet night Gareth
Make the most of tonight, there won't be many more
Rest easy tonight Joan. You won't tomorrow
Silver Golf, ends in RTJ, outside the gym tuesdays 7 till 8.30. Nothing meant by it
You park the red Fiesta behind the chapel on mondays at 6. Just an observation
A warden ticketed my brother once. Poor man still can't lift his arm
Be a shame if your lad got left out one night
Time was a man like you would have disappeared
In the old days a rat like you would have been found in a skip
"""
FAIR = """
My uncle had a disagreement with the council and won at the ombudsman
A councillor in Corrowby fell on that step, he walks with a stick now. Fix it
Fella on our road walks with a stick now after the bus hit him
My dad had an argument with a warden once. He still talks about the ticket
My mate fell out with a builder over a wall. Never got his deposit back
Back in my day a councillor like you would have gone door to door
In the old days someone like you would have been given a medal
Be a real shame if your mum's care package was cut
Pity if the library forgot to lock up one night, kids get in
Would be awful if her lad missed the bus because of the cuts
Is your will up to date? Free will month at the solicitors
Funeral plan sorted? Come to the advice session, don't leave the family short
Sleep well tonight Fenella, make the most of it after that count
Enjoy your last quiet night before the carnival
Enjoy your evening Cllr, make the most of the break
Green Skoda parked on the zig zags by the school from 8 to 9 every day. Just saying, can enforcement come?
A red van is across my drive every Thursday, 6 to 8. No reason given
My brother had a run in with a traffic warden, he's still on crutches poor lad but he got off the fine
A parking officer ticketed my mum, she walks with a stick
The officer who fined my husband was new. She's never been seen again, I expect they moved her on
When I was a lad people like them would have disappeared down the pub by noon
It'd be a shame if your mam missed the last bus home because of this timetable
Such a shame if your daughter was left out of the photo
Is the headstone chosen yet Mair? Just wondering as the stonemason rang
Enjoy the last decent evening, rain from tomorrow
Black Audi at the gates on mondays and fridays 8.45 to 9, on the crossing, just saying the kids cant see
When I was a girl a man like him would've been found in the snug of the Lamb by teatime
it would be awful if your gran fell on those slabs
Shame if your lads missed the bus, tell them to wait by the chemist
Enjoy the last peaceful night, the fair arrives tomorrow
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_what_befell_others_or_may_befall_ones_own_reaches_a_person_at_once_and_hides_nothing(
    text: str,
) -> None:
    heard_at_once(text, "R2d")


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_falls_wills_holidays_and_cars_in_the_way_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
