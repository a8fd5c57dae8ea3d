"""The deadline that the press names is read where it is sure."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from listener.claims.deadline import deadline_in

WEDNESDAY = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("Could we have a comment by 5pm today?", "25 17:00"),
        ("My deadline is noon on Friday.", "27 12:00"),
        ("We need a statement before 9.30am tomorrow", "26 09:30"),
        ("Please reply by Thursday at 17:00.", "26 17:00"),
        ("no later than 5 this afternoon please", "25 17:00"),
        # At night the clock's hours are late ones.
        ("by 11:30 tonight", "25 23:30"),
        ("by 10:30 tomorrow night", "26 22:30"),
        ("by 8.30 on Friday night", "27 20:30"),
        ("by 9:30 tomorrow, in the evening", "26 21:30"),
        ("erbyn 10:30 yfory gyda'r nos", "26 22:30"),
        ("by 5pm on Friday at the latest", "27 17:00"),
        ("by 5pm today: 1) who decided, 2) when?", "25 17:00"),
        ("by 10:30 tomorrow, and not by 5pm today as I said", "26 10:30"),
        ("A allwn ni gael sylw erbyn 17:00 yfory?", "26 17:00"),
        ("Ymateb erbyn hanner dydd ddydd Iau os gwelwch yn dda", "26 12:00"),
        # Each leaves a doubt, or lies behind.
        ("Could we have a comment by 5 today?", ""),
        ("by 5pm", ""),
        ("by 5pm next Friday", ""),
        ("by Friday week", ""),
        ("by 5pm on Friday 4 December", ""),
        ("noon on Monday (7 December)", ""),
        ("by noon on Monday (7 December)", ""),
        ("by noon on Monday - 7 December", ""),
        ("by noon on Monday \u2013 7th", ""),
        ("by noon on Monday (7/12)", ""),
        ("by noon on Monday, the seventh", ""),
        ("by noon on Monday in two weeks", ""),
        ("by noon on Monday of next week", ""),
        ("erbyn hanner dydd ddydd Llun ymhen pythefnos", ""),
        ("by 12:30 tonight", ""),  # half an hour into tomorrow, or at noon?
        ("by 1 tomorrow night", ""),
        ("by 12 this evening", ""),
        ("by 12am on Friday", ""),
        ("by 10:30am tomorrow night", ""),
        ("by close of play today", ""),
        ("by noon today", ""),
        ("by 25:70 today", ""),
        ("The pool closed at 5pm today. Any comment?", ""),
    ],
)
def test_a_deadline_is_read_where_it_is_sure(words: str, until: str) -> None:
    found = deadline_in(words, WEDNESDAY)
    assert (f"{found:%d %H:%M}" if found else "") == until


def test_a_deadline_is_read_by_the_clock_on_the_wall() -> None:
    summer = datetime(2026, 7, 1, 13, 0, tzinfo=UTC)
    assert deadline_in("by 5pm today", summer) == summer.replace(hour=16)


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("My deadline is 5pm on Frıday.", (6, 17)),
        ("Deadline: noon on ſunday", (8, 12)),
        ("We need it by 9:30 tonıght", (2, 21)),
        ("erbyn 17:00 ddydd Mercher, dyddiad cau: hanner dydd ddydd Iau", (4, 17)),
        ("I need it by 10 this mornıng", (2, 10)),
    ],
)
def test_a_deadline_in_letters_that_look_alike_is_a_deadline(
    said: str, until: tuple[int, int]
) -> None:
    monday = datetime(2026, 11, 2, 8, tzinfo=UTC)
    found = deadline_in(said, monday)
    assert found and (found.day, found.hour) == until
