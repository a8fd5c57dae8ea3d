"""The daemon reads feeds beside its other work: a slow site keeps nothing waiting."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path
from threading import Event
from threading import enumerate as enumerate_threads
from time import sleep
from typing import Any

import pytest

from connectors.simulator.feeds import Newsstand, Page, feed
from listener.claims import looking
from listener.claims.mind import mind_incidents
from listener.commands.alerts_shown import story_of
from listener.daemon import Daemon
from listener.store.incidents import incident, spread
from listener.telling.mail import open_post
from tests.listener.newsreader import SAID, STORY, Reader, echo, reader_of
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


NOT_SO = {**STORY, "title": "CORRECTION: libraries not to go", "description": "An earlier version of this story was wrong. The council is not closing all its libraries next month. We apologise."}  # fmt: skip
DROPPED = {**STORY, "title": "Libraries: what we know", "description": "Residents met on Friday."}  # fmt: skip
STILL = {**STORY, "title": "UPDATED: libraries to go", "description": f"{SAID} The council was asked."}  # fmt: skip


def changed(reader: Reader, story: dict[str, str], *, path: str = "/feed", days: int = 0) -> None:  # fmt: skip
    """A paper prints the story, comms are told, and 20 minutes later, or some days, it stands otherwise."""
    dated = {"pubDate": format_datetime(reader.place.clock())} if days else {}
    reader.stand.put("/feed", Page(feed(STORY | dated)))
    reader.listen()
    mind_incidents(reader.house)
    reader.stand.put(path, Page(feed(story | dated)))
    reader.place.clock.forward(days=days)
    for _ in range(3):  # a site is asked for one thing at a time
        reader.listen(10)


@pytest.mark.parametrize(
    ("story", "step", "says", "cy"),
    [
        (NOT_SO, "put_right", "The Example Echo put it right at", "Cywirodd The Example Echo hyn am"),
        (DROPPED, "said_no_more", "The Example Echo says it no more, since", "Nid yw The Example Echo yn dweud hyn mwyach"),
    ],
)  # fmt: skip
def test_an_article_that_was_put_right_counts_no_more_and_its_alert_says_so(
    tmp_path: Path, stand: Newsstand, story: dict[str, str], step: str, says: str, cy: str
) -> None:  # fmt: skip
    with town(tmp_path / "data") as place:
        alerts = {"comms": ["c@council.example"], "comms_lead": ["lead@council.example"]}  # fmt: skip
        reader = reader_of(place, stand, alerts=alerts)
        changed(reader, story)
        house, now = reader.house, place.clock()
        row = incident(house.store, 1)
        seen = spread(house.store, 1, now)
        assert (seen.repeats, seen.articles, seen.recent, seen.press) == (0, 0, 0, False)  # fmt: skip
        assert row and row["level"] == "HIGH" and row["level_now"] == "NONE"
        assert row["proposed"] != "publish_correction" and "press" not in row["proposed_why"]  # fmt: skip
        steps = [(s["what"], s["detail"]) for s in house.store.rows("SELECT * FROM incident_steps")]  # fmt: skip
        assert steps.count((step, "The Example Echo")) == 1
        assert reader.events("claim_put_right") == 1
        shown = "\n".join(story_of(house, row))
        assert "said it, and" in shown and "says it," not in shown
        for kind, hours in (("escalation", 2), ("comms_digest", 72)):
            place.clock.forward(hours=hours)
            mind_incidents(house)
            (told, *_) = reader.rows(f"SELECT body FROM outbox WHERE kind = '{kind}'")
            assert says in told["body"] and cy in told["body"]
            assert "because the press has it" not in told["body"]
            assert "It stays HIGH, as it was told; by what is still said, nobody would be told." in told["body"]  # fmt: skip


@pytest.mark.parametrize(
    ("story", "step", "articles"),
    [(NOT_SO, "put_right", 0), (DROPPED, "said_no_more", 0), (STILL, "", 1)],
)
@pytest.mark.parametrize("days", [15, 30])
def test_a_correction_is_noticed_however_long_after_its_story(
    tmp_path: Path, stand: Newsstand, story: dict[str, str], step: str, articles: int, days: int
) -> None:  # fmt: skip
    with town(tmp_path / "data") as place:
        reader = reader_of(place, stand)
        changed(reader, story, days=days)
        told = reader.events("claim_put_right")
        assert told == (0 if articles else 1)
        steps = {row["what"] for row in reader.rows("SELECT what FROM incident_steps")}
        assert {"put_right", "said_no_more"} & steps == ({step} if step else set())
        assert spread(reader.house.store, 1, place.clock()).articles == articles
        assert len(reader.told("comms")) == 1, "an old story that says it anew is no news"  # fmt: skip


def test_a_story_that_goes_on_saying_it_or_says_it_again_counts(
    tmp_path: Path, stand: Newsstand
) -> None:
    with town(tmp_path / "data") as place:
        reader = reader_of(place, stand)
        for story, articles in ((STILL, 1), (NOT_SO, 0), (STORY, 1)):
            changed(reader, story)
            seen = spread(reader.house.store, 1, place.clock())
            assert (seen.articles, seen.press) == (articles, bool(articles))
        rows = reader.rows("SELECT incident_id, stance FROM incident_items")
        assert rows == [{"incident_id": 1, "stance": "repeats"}]


@pytest.mark.parametrize(("story", "articles"), [(NOT_SO, 0), (DROPPED, 1)])
def test_what_another_feed_brings_of_the_same_article_puts_it_right_and_does_no_more(
    tmp_path: Path, stand: Newsstand, story: dict[str, str], articles: int
) -> None:
    with town(tmp_path / "data") as place:
        reader = reader_of(place, stand, echo(), echo("/local", "Echo, local"))
        stand.put("/local", Page(feed()))
        changed(reader, {**story, "guid": "other"}, path="/local")
        assert spread(reader.house.store, 1, place.clock()).articles == articles


def test_a_long_feed_does_not_outlive_the_service_and_is_gone_on_with_after_its_next_start(
    tmp_path: Path, stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, many = Event(), 400
    look_into = looking._look_into

    def slowly(*given: Any) -> looking.Found:
        began.set()
        sleep(0.05)  # all of them: twenty seconds
        return look_into(*given)

    monkeypatch.setattr("listener.claims.looking._look_into", slowly)
    stories = [
        {"title": f"Bins of street {number}", "link": f"https://news.example/{number}", "guid": str(number)}
        for number in range(many)
    ]  # fmt: skip
    with town(tmp_path / "data") as place:
        reader = reader_of(place, stand)
        stand.put("/feed", Page(feed(*stories)))
        daemon = Daemon(reader.house, open_post(reader.house.settings))
        daemon.run(lambda: began.wait(30))
        threads = [each for each in enumerate_threads() if each.name.startswith("ear")]
        for thread in threads:
            thread.join(2)
            assert not thread.is_alive()
        first = reader.titles
        assert 0 < len(first) < many, "what was looked through is kept"
        assert reader.events("step_failed") == reader.events("feed_failed") == 0
        monkeypatch.setattr("listener.claims.looking._look_into", look_into)
        reader.open()
        daemon = Daemon(reader.house, open_post(reader.house.settings))
        daemon.run(lambda: len(reader.titles) == many)
        assert len(set(reader.titles)) == many and reader.titles[: len(first)] == first
        query = "SELECT COALESCE(SUM(json_extract(details, '$.new')), 0) AS new FROM entries WHERE event = 'feed_read'"
        assert reader.rows(query) == [{"new": many}]
