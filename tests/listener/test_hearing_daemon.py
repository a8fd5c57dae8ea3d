"""The daemon reads feeds beside its other work: a slow site keeps nothing waiting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from connectors.simulator.feeds import Newsstand, Page, feed
from listener.daemon import Daemon
from listener.telling.mail import open_post
from tests.listener.newsreader import STORY, reader_of
from tests.listener.test_tell import mails
from tests.town import THREAT, town


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with Newsstand() as opened:
        yield opened


def test_the_daemon_reads_feeds_with_the_clock(tmp_path: Path, stand: Newsstand) -> None:  # fmt: skip
    with town(tmp_path / "data") as place:
        reader = reader_of(place, stand)
        stand.put("/feed", Page(feed(STORY)))
        Daemon(reader.house, open_post(reader.house.settings)).one_pass()
        assert reader.titles == ["Libraries to go"]
        Daemon(reader.house, open_post(reader.house.settings)).poll(
            reader.house.settings.pages[0].page_id
        )
        assert any("in the news" in mail["Subject"] for mail in mails(place))


def test_a_site_that_drips_keeps_no_act_waiting(
    tmp_path: Path, stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("listener.daemon.HEAR_SECONDS", 1)
    with town(tmp_path / "data") as place:
        reader = reader_of(place, stand, scorer={})
        asked, may_answer = Event(), Event()

        def slow(visit: Any) -> Page:
            asked.set()
            may_answer.wait(30)
            return Page(feed(STORY))

        stand.put("/feed", slow)
        threat = place.comment(place.post(), THREAT)
        daemon = Daemon(reader.house, open_post(reader.house.settings))

        def until() -> bool:
            if threat.hidden and asked.wait(30):
                may_answer.set()
            return bool(reader.titles)

        daemon.run(until)
        assert reader.titles == ["Libraries to go"]
        place.clock.forward(hours=1)
        daemon.run(lambda: True)  # ends with a feed still being asked
        assert reader.events("step_failed") == reader.events("feed_failed") == 0
