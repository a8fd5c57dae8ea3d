"""The listening ear: feeds are read when they are due, nothing is lost or doubled, and the press is told to comms once."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from connectors.simulator.feeds import Newsstand, Page, feed
from listener.claims.adopt import adopt_claims
from listener.claims.hearing import Brought, ask, prepare, take
from listener.daemon import Daemon
from listener.forgetting.due import due
from listener.forgetting.forget import forget_now
from listener.minutes.verify import verify
from listener.modes.changes import start_mode
from listener.tell import send
from listener.telling.mail import open_post
from tests import cradle
from tests.listener.lives import OWNER
from tests.listener.lives import page as page_of
from tests.listener.newsreader import BINS, SAID, STORY, echo, reader_of
from tests.listener.remains import remains
from tests.listener.test_tell import FALSE_CLAIM
from tests.town import Town

KILLED = -9


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with Newsstand("news.example", "other.example") as opened:
        yield opened


def test_new_and_changed_items_are_kept_once(place: Town, stand: Newsstand) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(feed(BINS)))
    assert reader.listen() == 1 and reader.listen() == 0
    stand.put("/feed", Page(feed(STORY, {**BINS, "title": "Bins are emptied on Wednesday"})))  # fmt: skip
    assert reader.listen() == 2
    assert sorted(reader.titles) == ["Bins are emptied on Wednesday", "Libraries to go"]
    versions = {row["title"]: row["version"] for row in reader.rows("SELECT * FROM feed_items")}  # fmt: skip
    assert versions == {"Bins are emptied on Wednesday": 2, "Libraries to go": 1}
    assert reader.events("feed_read") == 2 and verify(reader.house.store.db).sound
    stand.put("/feed", Page(feed(STORY)))
    reader.listen()
    assert len(reader.titles) == 2, "what slides out of the feed is not lost"


def test_a_feed_is_asked_no_more_often_than_it_should(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand, echo(every=60))
    stand.put("/feed", Page(feed(BINS)))
    for _ in range(12):
        reader.listen(minutes=10)
    assert len(stand.asked("/feed")) == 2


def test_nothing_new_leaves_no_entry(place: Town, stand: Newsstand) -> None:
    stand.put("/feed", lambda visit: Page(status=304) if "If-None-Match" in visit.headers else Page(feed(BINS), headers={"ETag": '"1"'}))  # fmt: skip
    reader = reader_of(place, stand)
    reader.listen()
    before = reader.rows("SELECT MAX(seq) AS seq FROM entries")
    for _ in range(5):
        reader.listen()
    assert len(stand.asked("/feed")) == 6
    assert reader.rows("SELECT MAX(seq) AS seq FROM entries") == before


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("verdict: false", "verdict: true", 0),
        ("status: active", "status: withdrawn", 0),
        ("id: CLM-014", "id: CLM-015", 0),
        ("no library closure", "nothing about closures", 1),
    ],
)
def test_a_claim_that_changed_while_a_feed_was_read_is_taken_as_it_stands_now(
    place: Town, stand: Newsstand, before: str, after: str, told: int
) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(feed(STORY)))
    house, (one,) = reader.house, reader.house.settings.feeds
    asked = prepare(house, one)
    assert house.ear
    brought = ask(house.ear, asked)
    assert isinstance(brought, Brought) and brought.news[0].matches
    claims = place.folder / "claims.yaml"
    claims.write_text(re.sub(before, after, FALSE_CLAIM, flags=re.IGNORECASE))
    adopt_claims(house.store, house.settings, house.now(), lambda _: None)
    assert take(house, asked, brought) == 1
    heard = reader.told("comms")
    assert len(heard) == told
    assert all("nothing about closures" in each["body"] for each in heard)
    assert len(reader.rows("SELECT 1 FROM incidents")) == told


def test_a_claim_in_the_press_is_told_to_comms_once(place: Town, stand: Newsstand) -> None:  # fmt: skip
    feeds = (echo(), echo("/two", "The Sample Gazette"), echo("/three", "Town Council News", kind="council"))  # fmt: skip
    reader = reader_of(place, stand, *feeds)
    for number, path in enumerate(("/feed", "/two", "/three")):
        stand.put(path, Page(feed({**STORY, "guid": str(number)}, BINS)))
    for _ in range(6):
        reader.listen()
    (mail,) = reader.told("comms")
    assert "in the news" in mail["subject"] and mail["subject"].startswith("HIGH")
    assert "CLM-014" in mail["body"] and "https://council.example/libraries/consultation" in mail["body"]  # fmt: skip
    assert "https://news.example/libraries" in mail["body"]
    (incident,) = reader.rows("SELECT * FROM incidents")
    assert (
        incident["claim_id"] == "CLM-014"
        and json.loads(incident["parts"])["reach"] == 5
    )
    heard = reader.rows("SELECT * FROM heard")
    assert len(heard) == 3 and all(row["press"] for row in heard)


def test_what_stood_in_the_press_makes_a_comment_weigh_more(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand, scorer={})
    stand.put("/feed", Page(feed(STORY)))
    reader.listen()
    place.comment(place.post(), "The council is shutting every library next month, it's all signed off.")  # fmt: skip
    Daemon(reader.house, open_post(reader.house.settings)).one_pass()
    flagged = reader.rows("SELECT details FROM entries WHERE event = 'claim_flagged'")
    assert len(flagged) == 1 and '"reach":5' in flagged[0]["details"].replace(" ", "")


@pytest.mark.parametrize(
    ("words", "stance", "kind"),
    [
        ("It is not true that the council is closing all its libraries next month.", "denies", "news"),
        ("Is the council closing all its libraries next month?", "asks", "news"),
        (SAID, "repeats", "blog"),
        (SAID, "repeats", "podcast"),
    ],
)  # fmt: skip
def test_denials_questions_and_blogs_are_listed_but_alarm_nobody(
    place: Town, stand: Newsstand, words: str, stance: str, kind: str
) -> None:
    reader = reader_of(place, stand, echo(kind=kind))
    stand.put("/feed", Page(feed({**STORY, "title": "Libraries", "description": words})))  # fmt: skip
    reader.listen()
    heard = reader.rows("SELECT stance, press FROM heard")
    assert heard == [{"stance": stance, "press": 0}]
    assert not reader.told("comms")


def test_an_old_story_in_a_feed_alarms_nobody(place: Town, stand: Newsstand) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(feed({**STORY, "pubDate": "Sat, 10 Oct 2026 08:00:00 GMT"})))  # fmt: skip
    assert reader.listen() == 1
    assert not reader.rows("SELECT 1 FROM heard") and not reader.told("comms")


def test_our_name_with_a_word_of_concern_is_listed_only(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand, called=["Market Sample Council"])
    stand.put("/feed", Page(feed(
        {"title": "Fury at Market Sample Council over bins", "guid": "a"}, {"title": "Market Sample Council meets", "guid": "b"},
        {"title": "Fury at the bakery", "guid": "c"},
    )))  # fmt: skip
    reader.listen()
    listed = reader.rows("SELECT title, concern FROM feed_items WHERE concern <> ''")
    assert listed == [{"title": "Fury at Market Sample Council over bins", "concern": "fury"}]  # fmt: skip
    assert not reader.told("comms") and not reader.told("owner")


def test_a_bad_feed_is_told_once_and_the_others_go_on(place: Town, stand: Newsstand) -> None:  # fmt: skip
    bad = {**echo("/page", "A page"), "url": "https://other.example/page"}
    reader = reader_of(place, stand, echo(), bad)
    stand.put("/page", Page(b"<html>Hello</html>"), "other.example")
    stand.put("/feed", Page(feed(BINS)))
    for _ in range(8):
        reader.listen()
    (mail,) = reader.told("owner")
    assert "A page" in mail["subject"] and "no feed" in mail["body"]
    assert reader.events("feed_failed") == 1 and reader.titles == [BINS["title"]]
    assert len(stand.asked("/page")) < len(stand.asked("/feed")) == 8
    stand.put("/page", Page(feed(STORY)), "other.example")
    for _ in range(6):
        reader.listen()
    assert reader.events("feed_recovered") == 1
    assert reader.state("https://other.example/page")["fault"] == ""
    assert "Libraries to go" in reader.titles


def test_what_passes_by_itself_is_told_only_when_it_lasts(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand, alerts={"admin": ["admin@council.example"]})
    stand.put("/feed", Page(status=500))
    reader.listen()
    assert reader.state()["fault"] and not reader.told("admin")
    for _ in range(6):
        reader.listen()
    assert len(reader.told("admin")) == 1 and not reader.told("owner")


def test_broken_xml_is_told_when_it_lasts_and_loses_nothing(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(feed(BINS, STORY).replace(b"</channel>", b"<oops>")))
    reader.listen()
    assert len(reader.titles) == 2 and not reader.told("owner")
    for _ in range(6):
        reader.listen()
    assert len(reader.told("owner")) == 1 and "no sound XML" in reader.state()["fault"]
    stand.put("/feed", Page(feed(BINS, STORY)))
    for _ in range(4):
        reader.listen()
    assert not reader.state()["fault"] and len(reader.titles) == 2


def test_before_an_election_comms_hear_of_services_safety_and_voting_only(
    place: Town, stand: Newsstand
) -> None:
    told = []
    for topic in ("services", "money"):
        reader = reader_of(place, stand)
        text = FALSE_CLAIM.replace("topic: services", f"topic: {topic}")
        (place.folder / "claims.yaml").write_text(text.replace("CLM-014", topic))
        house = reader.open()
        if topic == "services":
            page, end = page_of(house), place.clock() + timedelta(days=20)
            start_mode(house, page, "pre_election", end, OWNER, "Election.")
        stand.put("/feed", Page(feed({**STORY, "guid": topic})))
        reader.listen()
        told.append(len(reader.told("comms")))
    assert told == [1, 1], "of money they do not hear"


def test_several_claims_in_one_item_are_all_heard(place: Town, stand: Newsstand) -> None:  # fmt: skip
    reader = reader_of(place, stand)
    other = FALSE_CLAIM.partition("claims:\n")[2].replace("CLM-014", "CLM-015")
    other = other.replace("The council is closing all its libraries next month", "The council is selling the town hall to a hotel")  # fmt: skip
    other = re.sub("    (?:paraphrases|not_this).*\n", "", other)
    (place.folder / "claims.yaml").write_text(FALSE_CLAIM + other)
    reader.open()
    both = f"{SAID} The council is selling the town hall to a hotel."
    stand.put("/feed", Page(feed({**STORY, "description": both})))
    reader.listen()
    heard = {row["claim_id"] for row in reader.rows("SELECT claim_id FROM heard")}
    assert heard == {"CLM-014", "CLM-015"} and len(reader.told("comms")) == 2


def test_a_feed_that_is_gone_is_not_asked_again_until_a_person_says_so(
    place: Town, stand: Newsstand
) -> None:
    from listener.claims.feed_faults import ask_again

    reader = reader_of(place, stand)
    stand.put("/feed", Page(status=410))
    for _ in range(3):
        reader.listen(minutes=2000)
    assert len(stand.asked("/feed")) == 1 and len(reader.told("owner")) == 1
    stand.put("/feed", Page(feed(BINS)))
    ask_again(reader.house.store, "https://news.example/feed", place.clock())
    assert reader.listen() == 1


def test_a_move_for_good_outlives_a_restart(place: Town, stand: Newsstand) -> None:
    new = stand.put("/new", Page(feed(BINS)), "other.example")
    stand.put("/feed", Page(status=301, headers={"Location": new}))
    reader = reader_of(place, stand)
    reader.listen()
    reader.open()
    assert reader.listen() == 0
    assert len(stand.asked("/feed")) == 1 and len(stand.asked("/new")) == 2
    (mail,) = reader.told("owner")
    assert new in mail["body"]
    stand.put("/new", Page(status=404), "other.example")
    reader.listen()
    assert reader.state()["moved_to"] == "", "back to where the settings say"


def test_a_wish_to_be_left_alone_outlives_a_restart(
    place: Town, stand: Newsstand
) -> None:
    stand.put("/feed", Page(status=429, headers={"Retry-After": "7200"}))
    reader = reader_of(place, stand)
    reader.listen()
    for _ in range(5):
        reader.open()
        reader.listen()
    assert len(stand.asked("/feed")) == 1


@pytest.mark.parametrize(
    "seam", ["before-fetch", "before-store", "in-store", "after-store"]
)
def test_a_kill_anywhere_loses_no_item_and_doubles_none(
    place: Town, stand: Newsstand, seam: str
) -> None:
    def answer(visit: Any) -> Page:
        if visit.headers.get("If-None-Match") == '"1"':
            return Page(status=304)
        return Page(feed(BINS, STORY), headers={"ETag": '"1"'})

    stand.put("/feed", answer)
    reader = reader_of(place, stand)
    place.close()
    site = f"{stand.base_url}/news.example"
    arguments = [str(place.folder), place.clock().isoformat(), f"hear:{seam}", "https://news.example", site]  # fmt: skip
    done = cradle.run("tests.listener.mortal_ear:main", *arguments)
    assert done.returncode == KILLED, done.stderr
    reader.open()
    for _ in range(2):
        reader.listen()
    assert sorted(reader.titles) == sorted([BINS["title"], STORY["title"]])
    assert len(reader.rows("SELECT 1 FROM heard")) == len(reader.told("comms")) == 1
    assert verify(reader.house.store.db).sound


def test_items_are_forgotten_as_the_policy_says(place: Town, stand: Newsstand) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", Page(feed(BINS, STORY)))
    reader.listen()
    place.clock.forward(days=31)
    listed = {row.kind: row.due for row in due(reader.house)}
    assert listed["feeds"] == 1 and listed["heard"] == 0
    forget_now(reader.house)
    assert "Libraries to go" in reader.titles and BINS["title"] not in reader.titles
    send(reader.house, open_post(reader.house.settings))
    assert reader.listen() == 0, "what was forgotten is known again by its mark"
    place.clock.forward(days=340)
    forget_now(reader.house)
    assert set(reader.titles) == {""} and verify(reader.house.store.db).sound
    reader.house.store.close()
    place.house = None
    assert not remains(place.folder, "Libraries to go", "emptied on Tuesday")
