"""The clocks of an alert run from when it leaves for comms, who cannot answer what they do not have."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from listener.claims.waiting import is_late
from listener.store.connection import as_moment, as_text
from listener.telling.both import DRAFT
from tests.listener.newsroom import FRIDAY, newsroom, words

NIGHT = FRIDAY.replace(hour=22, minute=30)
ROUND_THE_CLOCK = {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "starts": "00:00", "ends": "23:59"}  # fmt: skip
MORNING = NIGHT.replace(day=21, hour=7, minute=0)


def test_what_the_quiet_hours_hold_has_its_whole_time_from_when_it_leaves(
    tmp_path: Path,
) -> None:
    alerts = {"staffed": ROUND_THE_CLOCK}
    with newsroom(tmp_path / "data", at=NIGHT, alerts=alerts) as room:
        room.spread(5)
        room.tick(minutes=1)
        assert room.subjects() == [] and room.open()["level"] == "MEDIUM"
        room.clock.moment = MORNING
        room.tick()
        row = room.open()
        asked = as_moment(row["acknowledge_by_at"]), as_moment(row["posture_by_at"])
        assert asked[0] == MORNING + timedelta(hours=4)
        assert asked[1] >= MORNING + timedelta(hours=23)
        assert not is_late(row, as_text(room.clock()))
        (mail,) = room.mails()
        assert "acknowledge it by 11:00 GMT on Saturday" in words(mail).partition(DRAFT)[0]  # fmt: skip


@pytest.mark.parametrize(("voices", "at"), [(24, NIGHT), (5, FRIDAY)])
def test_what_leaves_at_once_has_its_time_at_once(tmp_path: Path, voices: int, at: datetime) -> None:  # fmt: skip
    alerts = {"staffed": ROUND_THE_CLOCK}
    with newsroom(tmp_path / "data", at=at, alerts=alerts) as room:
        room.spread(voices)
        by = as_moment(room.open()["acknowledge_by_at"])
        assert by == at + timedelta(minutes=30 if voices == 24 else 240)
