"""How far an incident has come is counted from what is kept of it: the same figures as by reading all, at a set cost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from listener.commands.alerts_shown import story_of
from listener.minutes.writer import Writer
from listener.schema import migrations
from listener.store import Store
from listener.store.comments import kept
from listener.store.connection import as_text
from listener.store.incidents import (  # fmt: skip
    CLUSTER,
    WINDOW,
    Item,
    Spread,
    add_incident,
    copy_sightings,
    save_item,
    save_sighting,
    spread,
)
from tests.listener.newsroom import FRIDAY, SAID, Newsroom, newsroom, words
from tests.town import seeded

STANCES = ("repeats", "repeats", "repeats", "asks", "denies")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data") as opened:
        yield opened


def by_reading_all(store: Store, number: int, now: datetime) -> Spread:
    """The same, by looking at each sighting and its comment."""
    seen = [
        (row["author_id"], row["page_id"].split(":")[0], row["stance"], row["said_at"], False, True)
        for row in store.rows("SELECT * FROM incident_comments JOIN comments USING (comment_id) WHERE incident_id = ?", (number,))
    ]  # fmt: skip
    seen += [
        (row["source"], row["platform"], "repeats", row["said_at"], bool(row["press"]), bool(row["platform"] and not row["press"]))
        for row in store.rows("SELECT * FROM incident_items WHERE incident_id = ?", (number,))
    ]  # fmt: skip
    seen = [one for one in seen if one[3] <= as_text(now)]
    said = [one for one in seen if one[2] == "repeats"]
    since = {n: as_text(now - n * WINDOW) for n in (1, 2)}
    return Spread(
        recent=sum(one[3] > since[1] for one in said),
        before=sum(since[2] < one[3] <= since[1] for one in said),
        accounts=len(
            {one[0] for one in said if one[5] and one[3] > as_text(now - CLUSTER)}
        ),
        platforms=len({one[1] for one in said if one[1] and one[3] > since[2]}),
        press=any(one[4] for one in seen),
        articles=sum(one[4] for one in seen),
        repeats=len(said),
        asks=sum(one[2] == "asks" for one in seen),
        denies=sum(one[2] == "denies" for one in seen),
        older=any(one[3] <= as_text(now - CLUSTER) and not one[4] for one in said),
    )


def incident_of(room: Newsroom, name: str = "claim:X") -> int:
    with room.house.store.transaction(room.clock()) as tx:
        number = add_incident(tx, name, "", "", "A claim", None)
        tx.record("incident_grew", details={})
    return number


def see(room: Newsroom, number: int, by: str, at: datetime, stance: str = "repeats", platform: str = "facebook") -> str:  # fmt: skip
    comment_id = room.write("words", by, platform, created_at=at)
    known = kept(room.house.store, comment_id)
    assert known is not None
    with room.house.store.transaction(room.clock()) as tx:
        save_sighting(tx, number, "", known, stance, 0.9, "en")  # type: ignore[arg-type]
        tx.record("incident_grew", details={})
    return comment_id


def work(store: Store, number: int, now: datetime) -> int:
    """How much SQLite does for one count, in hundreds of its steps."""
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    store.db.conn.set_progress_handler(step, 20)
    spread(store, number, now)
    store.db.conn.set_progress_handler(None, 0)
    return steps


@pytest.mark.parametrize("seed", range(6))
def test_the_figures_are_those_of_reading_every_sighting(
    room: Newsroom, seed: int
) -> None:
    chance, store = random.Random(seed), room.house.store
    numbers = [incident_of(room, f"claim:{n}") for n in range(2)]
    seen: list[str] = []
    for turn in range(70):
        number, at = chance.choice(numbers), FRIDAY - timedelta(hours=chance.uniform(0, 90))  # fmt: skip
        what = chance.random()
        if what < 0.7 or not seen:
            by, platform = f"R{chance.randrange(9)}", chance.choice(("facebook", "x"))
            seen.append(see(room, number, by, at, chance.choice(STANCES), platform))
            continue
        with store.transaction(room.clock()) as tx:
            one = chance.choice(seen)
            if what < 0.8:
                item = Item(f"i{turn % 4}", "The Echo", platform=chance.choice(("", "x")), press=chance.random() < 0.5, said_at=at)  # fmt: skip
                save_item(tx, number, item, 0.9, "en")
            elif what < 0.88:
                copy_sightings(tx, numbers[0], numbers[1])
            elif what < 0.94:
                tx.update("incident_comments", {"stance": "repeats"}, "comment_id = ?", (one,))  # fmt: skip
            else:
                tx.update("comments", {"author_id": ""}, "comment_id = ?", (one,))
            tx.record("incident_grew", details={})
        for hours in (0, 5, -30, 80):
            now = FRIDAY + timedelta(hours=hours)
            assert spread(store, number, now) == by_reading_all(store, number, now)


def test_an_incident_that_is_not_there_has_not_come_far(room: Newsroom) -> None:
    assert spread(room.house.store, 99, FRIDAY) == Spread()


def test_what_lies_far_back_costs_nothing(room: Newsroom) -> None:
    short, long = incident_of(room, "claim:1"), incident_of(room, "claim:2")
    for number, old in ((short, 5), (long, 400)):
        for count in range(old):
            see(room, number, f"R{count}", FRIDAY - timedelta(days=10 + count % 50))
        for count in range(5):
            see(room, number, f"N{count}", FRIDAY - timedelta(hours=count))
    assert spread(room.house.store, long, FRIDAY).repeats == 405
    few, many = (work(room.house.store, n, FRIDAY) for n in (short, long))
    assert many <= few + 2, (few, many)


def test_a_name_that_is_erased_is_gone_from_the_sighting(room: Newsroom) -> None:
    number = incident_of(room)
    mine = see(room, number, "Marlow Teasel", FRIDAY)
    store = room.house.store
    asked = "SELECT author FROM incident_comments"
    assert store.value(asked) == "Marlow Teasel"
    with store.transaction(room.clock()) as tx:
        tx.update("comments", {"author_id": ""}, "comment_id = ?", (mine,))
        tx.record("comments_erased", details={})
    assert store.value(asked) == ""


def test_incidents_of_the_version_before_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "wardmote.db"
    old = Database(path)
    migrations.apply(old, stop_before="step_019_continuing")
    for statement in (
        "INSERT INTO pages (page_id, platform, name) VALUES ('facebook:1', 'facebook', 'A page')",
        *(
            "INSERT INTO comments (comment_id, page_id, native_id, post_id, author_id, author_name, permalink, kind, "
            "on_own_post, by_owner, anonymous, media, version, first_seen_at) VALUES "
            f"('facebook:{n}', 'facebook:1', '{n}', 'facebook:9', 'a{n}', 'A', '', 'comment', 1, 0, 0, '[]', 1, 'x')"
            for n in (2, 3)
        ),
        (
            "INSERT INTO incidents (incident_id, key, title, level, level_now, value, parts, state, first_at, level_at, last_at) "
            "VALUES (4, 'claim:C', 'C', 'LOW', 'LOW', 1.0, '{}', 'new', 'x', 'x', 'x')"
        ),
        f"INSERT INTO incident_comments VALUES (4, 'C', 'facebook:2', 'repeats', 0.9, 'en', '{as_text(FRIDAY)}', 'x')",
        f"INSERT INTO incident_comments VALUES (4, 'C', 'facebook:3', 'asks', 0.9, 'en', '{as_text(FRIDAY)}', 'x')",
        f"INSERT INTO incident_items VALUES (4, 'r', 'The Echo', '', '', '', 1, 0.9, 'en', '{as_text(FRIDAY)}', 'x')",
    ):
        old.execute(statement)
    old.conn.commit()
    old.close()
    store = Store(path, Writer(b"k" * 32, seeded(1)))
    seen = spread(store, 4, FRIDAY + timedelta(hours=1))
    assert seen == Spread(2, 0, 1, 1, True, 2, 1, 0, 1)
    assert seen == by_reading_all(store, 4, FRIDAY + timedelta(hours=1))
    assert list(store.db.execute("PRAGMA foreign_key_check")) == []
    store.close()


SHARED = "PLEASE SHARE: this council is shutting every library next month, they don't want you to know!"  # fmt: skip


def told_of_copies(room: Newsroom) -> list[str]:
    """The lines on copies in the newest alert, the newest digest aside."""
    alerts = [
        words(mail) for mail in room.mails() if "digest" not in str(mail["Subject"])
    ]
    return [line for line in alerts[-1].splitlines() if "same words" in line or "un geiriau" in line]  # fmt: skip


def an_old_page(room: Newsroom) -> None:
    """A page whose people are known for two weeks."""
    for number in range(6):
        room.say("Lovely flowers by the clock this year.", by=f"Known {number}")
    room.clock.forward(days=14)


@pytest.mark.parametrize(
    ("who", "then"),
    [
        ("Brand-new", ", {} of which were first seen this week."),
        ("Known", ", none of them new to the page."),
    ],
)
def test_one_text_from_several_accounts_is_a_pattern_of_a_known_claim_too(
    room: Newsroom, who: str, then: str
) -> None:
    an_old_page(room)
    for number in range(6):
        room.say(f"Everybody read this {number}. {SHARED}", by=f"{who} {number}")
        room.clock.forward(minutes=3)
    room.tick(minutes=1)
    english, welsh = told_of_copies(room)
    count = english.removeprefix("The same words came from ").partition(" ")[0]
    assert 3 <= int(count) <= 6
    assert english == f"The same words came from {count} accounts{then.format(count)}"
    assert f"Daeth yr un geiriau o {count} cyfrif" in welsh
    (shown,) = [line for line in story_of(room.house, room.open()) if "same words" in line]  # fmt: skip
    assert f"The same words came from 6 accounts{then.format(6)}" in shown
    whole = " ".join(map(words, room.mails())).lower()
    assert not {"bot", "bots", "coordinated", "fake", who.lower()} & set(whole.split())


def test_who_says_a_known_claim_in_their_own_words_or_alone_is_no_pattern(
    room: Newsroom,
) -> None:
    an_old_page(room)
    for number, own in enumerate(("So every library goes next month. Shame!", "All the libraries shut next month then", "They're shutting every library, gutted", SAID)):  # fmt: skip
        room.say(own, by=f"Brand-new {number}")
    for number in range(6):
        room.say(SHARED, by="Known 1")
    for number in range(2, 5):
        comment_id = room.say("The council is closing all its libraries next month, says my cousin", by=f"Known {number}")  # fmt: skip
        room.house.store.db.execute("UPDATE comments SET gone_at = '2026-12-04' WHERE comment_id = ?", (comment_id,))  # fmt: skip
    assert not any("same words" in line for line in story_of(room.house, room.open()))


@pytest.mark.parametrize(
    "added",
    [
        "You couldn't make it up, could you?",
        "Meanwhile the roads are full of potholes and nobody cares",
        "Please share this far and wide so everyone knows",
        "Get them all out at the next election",
        "What a total waste of our money again",
    ],
)
def test_what_people_add_to_anything_is_no_copy_of_what_they_say(
    room: Newsroom, added: str
) -> None:
    an_old_page(room)
    for number, own in enumerate(("So every library goes next month.", "All the libraries shut next month then.", "They're shutting every library.", SAID)):  # fmt: skip
        room.say(f"{own.rstrip('.')}. {added}", by=f"Brand-new {number}")
    assert not any("same words" in line for line in story_of(room.house, room.open()))
