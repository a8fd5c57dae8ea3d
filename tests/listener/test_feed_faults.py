"""What is wrong with a feed is told by what is to be done: mend it, wait for its site, or write another address."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from connectors import feed_parsing
from connectors.simulator.feeds import Newsstand, Page, feed
from listener.claims.feed_faults import NO_FAULT
from tests.listener.newsreader import BINS, echo, reader_of
from tests.listener.test_feed_settings import shown
from tests.town import Town

OLD = echo(name="The Old Post") | {"url": "https://other.example/gone"}


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with Newsstand("news.example", "other.example") as opened:
        yield opened


def test_that_a_feed_is_gone_for_good_is_told_though_it_failed_before(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(status=404))
    reader.listen()
    stand.put("/feed", Page(status=410))
    for _ in range(5):
        reader.listen(minutes=2000)
    first, second = reader.told("owner")
    assert "gone for good" in second["body"] and "wardmote feeds --again" in second["body"]  # fmt: skip
    assert "Mend or remove" in first["body"] and "Mend or remove" not in second["body"]


def test_a_fault_of_the_site_that_lasts_is_told_without_asking_us_to_mend_it(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(status=429, headers={"Retry-After": "7200"}))
    for _ in range(20):
        reader.listen()
    (mail,) = reader.told("owner")
    assert "may pass by itself" in mail["body"] and "Mend" not in mail["body"]
    assert "basio ohono'i hun" in mail["body"]


def test_a_fault_of_our_own_computer_that_lasts_sends_nobody_to_the_site(
    place: Town, stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(feed(BINS)))
    monkeypatch.setattr(feed_parsing, "LONGEST_SECONDS", 0.001)
    for _ in range(20):
        reader.listen()
    (mail,) = reader.told("owner")
    assert "this computer was too busy" in mail["body"]
    assert "whether it has enough memory" in mail["body"] and "ddigon o gof" in mail["body"]  # fmt: skip
    assert "runs the site" not in mail["body"] and "remove" not in mail["body"]


@pytest.mark.parametrize(
    "lasting", [Page(status=404), Page(b"<html><body>News</body></html>")]
)
def test_a_fault_that_was_said_to_pass_is_told_once_more_where_it_must_be_mended(
    place: Town, stand: Newsstand, lasting: Page
) -> None:
    reader = reader_of(place, stand)
    for page in (Page(status=503), lasting, Page(status=503), lasting):
        stand.put("/feed", page)
        for _ in range(4):
            reader.listen(minutes=2000)
    first, second = reader.told("owner")
    assert "may pass by itself" in first["body"] and "Mend" not in first["body"]
    assert "Mend or remove" in second["body"] and "status 503" not in second["body"]
    stand.put("/feed", Page(feed(BINS)))
    reader.listen(minutes=2000)
    stand.put("/feed", lasting)
    reader.listen(minutes=2000)
    assert len(reader.told("owner")) == 3, "it was read in between"


def test_a_fault_that_may_pass_by_itself_asks_for_nobodys_hand(
    place: Town, stand: Newsstand, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = reader_of(place, stand, echo(), OLD)
    stand.put("/feed", Page(status=429, headers={"Retry-After": "7200"}))
    stand.put("/gone", Page(status=410), "other.example")
    for _ in range(2):
        reader.listen(minutes=1)
    place.close()
    data = ("--data", str(place.folder))
    text = shown(capsys, "feeds", *data)[1]
    assert "may pass by itself, since" in text and "needs a hand" not in text
    assert "Its site asked to be left alone until 2026-11-20 11:" in text
    assert "wardmote feeds --again 'The Old Post'" in text
    status = shown(capsys, "status", *data)[1]
    assert "Feeds: 2, 1 cannot be read, 1 not read just now" in status
    doctor = [line for line in shown(capsys, "doctor", *data)[1].splitlines() if "Feeds:" in line]  # fmt: skip
    assert any(line.startswith("note  Feeds: The Example Echo is not read just now: news.example asks") for line in doctor), doctor  # fmt: skip
    assert any(line.startswith("MEND  Feeds: The Old Post cannot be read: other.example says") for line in doctor), doctor  # fmt: skip


def test_a_feed_that_moved_into_a_group_is_not_read_there_and_that_is_said(
    place: Town, stand: Newsstand, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = reader_of(place, stand)
    group = stand.put("/facebook/group/1", Page(feed(BINS)), "other.example")
    stand.put("/feed", Page(status=301, headers={"Location": group}))
    for _ in range(2):
        reader.listen()
    assert not reader.titles and not reader.state()["moved_to"]
    assert not stand.asked("/facebook/group/1")
    # It was led there before such a hop was refused: it is asked at its own address again.
    with reader.house.store.transaction(reader.house.now()) as tx:
        tx.update("feeds", {"moved_to": group, **NO_FAULT}, "feed_id = ?", (reader.state()["feed_id"],))  # fmt: skip
        tx.record("feed_moved", details={"feed_id": reader.state()["feed_id"]})
    reader.listen(minutes=60)
    assert not reader.titles and not reader.state()["moved_to"]
    assert not stand.asked("/facebook/group/1")
    place.close()
    text = shown(capsys, "feeds", "--data", str(place.folder))[1]
    assert "the feed stands at a group or profile (other.example); Wardmote reads none" in text  # fmt: skip
    mails = reader_of(place, stand).told("owner")
    assert mails and all("a group or profile" in mail["body"] for mail in mails)
    stand.put("/feed", Page(feed(BINS)))
    reader = reader_of(place, stand)
    reader.listen(minutes=2000)
    assert reader.titles == ["Bins are emptied on Tuesday"]


def test_doctor_says_that_all_feeds_are_read(
    place: Town, stand: Newsstand, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(feed(BINS)))
    data = ("--data", str(place.folder))
    reader.listen()
    place.close()
    assert "ok    Feeds: 1, all are read." in shown(capsys, "doctor", *data)[1]


def test_a_fault_first_seen_by_a_clock_that_was_ahead_is_told_once_it_lasts(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand, echo(), echo("/broken", "Broken"))
    stand.put("/feed", Page(status=502))
    stand.put("/broken", Page(feed(BINS)[:-10]))
    place.clock.forward(days=365)
    reader.listen()
    place.clock.forward(days=-365)
    for _ in range(8):
        reader.listen(minutes=60)
    subjects = sorted(message["subject"] for message in reader.told("owner"))
    assert subjects == [f"A feed cannot be read: {name}" for name in ("Broken", "The Example Echo")]  # fmt: skip
    assert reader.state()["fault_at"][:10] == f"{place.clock():%Y-%m-%d}"


@pytest.mark.parametrize("after", [Page(status=502), Page(feed(BINS)[:-10])])
def test_the_rest_that_a_site_asked_for_is_over_where_it_fails_in_another_way(
    place: Town,
    stand: Newsstand,
    after: Page,
    capsys: pytest.CaptureFixture[str],
) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(status=429, headers={"Retry-After": "3600"}))
    reader.listen()
    assert reader.state()["wait_until_at"]
    stand.put("/feed", after)
    for _ in range(3):
        reader.listen(60)
    assert reader.state()["fault"] and not reader.state()["wait_until_at"]
    place.close()
    assert "left alone" not in shown(capsys, "feeds", "--data", str(place.folder))[1]


def test_a_feed_that_moved_to_where_it_fails_now_and_then_is_told_as_moved_once(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand)

    def moves(path: str) -> None:
        there = {"Location": f"https://other.example{path}"}
        stand.put("/feed", Page(status=301, headers=there))
        for page in (Page(feed(BINS)), Page(status=403), Page(feed(BINS))):
            stand.put(path, page, "other.example")
            for _ in range(2):
                reader.listen(60)

    def told() -> list[str]:
        bodies = [str(message["body"]) for message in reader.told("owner")]
        return [body.split()[body.split().index("to") + 1] for body in bodies if "has moved for good" in body]  # fmt: skip

    moves("/one")
    assert told() == ["https://other.example/one"]
    stand.put("/one", Page(status=404), "other.example")
    reader.listen(60)
    moves("/two")
    assert told() == ["https://other.example/one", "https://other.example/two"]
    assert reader.state()["moved_to"] == "https://other.example/two"
