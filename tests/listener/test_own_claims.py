"""What several people say of the owner in person goes to the owner alone; comms hear of it once the owner forwards it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from listener.claims.forwarding import close_own, forward
from listener.claims.handling import acknowledge
from listener.commands.alerts import alerts
from listener.commands.claims import claims
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.store.answers import told_by_month
from listener.store.connection import Row
from listener.store.incidents import steps_of
from tests.listener.newsdesk import DELEGATE, OWNER, REVIEWER, Newsdesk, newsdesk
from tests.listener.newsroom import COMMS

TO_OWNER = "wren@council.example"
SAID = "Cllr Example claimed £12,000 in expenses from the council last year"
PEOPLE = ("Marlow Teasel", "Quillon Vexworth", "Brindle Oakapple", "Tansy Merriweather")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    given = {"owner": [TO_OWNER], "comms": ["comms@council.example"]}
    with newsdesk(tmp_path / "data", alerts=given) as opened:
        yield opened
        assert verify(opened.house.store.db).sound


def say(desk: Newsdesk, text: str = SAID, people: tuple[str, ...] = PEOPLE[:3], **more: Any) -> None:  # fmt: skip
    for person in people:
        desk.room.say(text, by=person, **more)
        desk.clock.forward(minutes=1)


def told(desk: Newsdesk) -> set[str]:
    """Whom anything about an incident was written to."""
    rows = desk.house.store.rows("SELECT audience FROM outbox WHERE kind IN ('incident', 'own_claim', 'claim', 'comms_digest')")  # fmt: skip
    return {row["audience"] for row in rows}


def mail(desk: Newsdesk) -> Row:
    (row,) = desk.house.store.rows("SELECT * FROM outbox WHERE kind = 'own_claim'")
    return row


def run(desk: Newsdesk, group: Any, *arguments: str) -> Any:
    return CliRunner().invoke(group, [*arguments, "--data", str(desk.house.folder)])


def test_three_people_who_say_it_of_the_owner_are_told_to_the_owner_alone(
    desk: Newsdesk,
) -> None:
    say(desk)
    assert told(desk) == {"owner"}
    assert desk.room.open()["key"] == "owner:1"
    said = mail(desk)
    assert SAID in said["body"] and "This goes to you alone." in said["body"]
    assert "wardmote alerts forward 1 --as NAME" in said["body"]
    assert "£12,000" not in said["subject"]
    english, _, welsh = said["body"].partition("CYMRAEG")
    assert "Seen so far: 3 times by 3 accounts" in english
    assert "Gwelwyd hyd yma: 3 gwaith, gan 3 chyfrif" in welsh and "Blaenoriaeth: " in welsh  # fmt: skip
    assert "I weld y cyfan: wardmote alerts show 1" in welsh
    desk.room.tick(days=1)
    desk.room.tick(hours=3)
    assert desk.room.mails() == [], "neither a mail nor a digest goes to comms"
    assert len(desk.room.mails(TO_OWNER)) == 1
    assert told_by_month(desk.house.store) == {}


def test_what_is_said_of_the_council_and_of_others_goes_to_comms_as_before(
    desk: Newsdesk,
) -> None:
    say(desk, "Cllr Jones claimed £12,000 in expenses from the council last year", PEOPLE)  # fmt: skip
    assert told(desk) == {"comms"} and desk.room.open()["key"] == "spread:1"
    say(desk, SAID)
    rows = {row["key"]: row["incident_id"] for row in desk.room.incidents()}
    assert set(rows) == {"spread:1", "owner:2"}, "the two are never one group"
    assert told(desk) == {"comms", "owner"}


def test_you_is_the_owner_under_the_owners_own_post_alone(desk: Newsdesk) -> None:
    text = "You voted to close the library and the council tip"
    say(desk, text)
    assert all(row["key"].startswith("spread:") for row in desk.room.incidents())
    with desk.house.store.transaction(desk.clock()) as tx:
        page = desk.house.store.value("SELECT page_id FROM pages LIMIT 1")
        post = {"post_id": "facebook:p1", "page_id": page, "by_owner": 1, "text": "News", "permalink": "", "seen_at": tx.at}  # fmt: skip
        tx.insert("posts", post)
        tx.record("comments_collected", details={"new": 1})
    say(desk, text, post_id="facebook:p1")
    assert [row["key"] for row in desk.room.incidents()][-1].startswith("owner:")


def test_comms_find_it_nowhere_on_their_pages_and_the_owner_does(
    desk: Newsdesk,
) -> None:
    say(desk)
    for actor in (COMMS, REVIEWER):
        browser = desk.browser(actor)
        browser.get("/alerts?level=alerts&state=all")
        assert "/alerts/1" not in browser.page.links and "£12,000" not in browser.text
        browser.get("/alerts/1")
        assert browser.status == 404 and "£12,000" not in browser.text
    comms = desk.browser(COMMS)
    comms.get("/facts/unchecked?days=30")
    assert comms.status == 200 and "£12,000" not in comms.text
    comms.get("/facts/new?group=1")
    assert comms.status == 200 and "£12,000" not in comms.text
    shown = run(desk, claims, "new", "--days", "3650").output
    assert "£12,000" not in shown
    assert "no group 1" in str(run(desk, claims, "new", "--group", "1").exception)
    with pytest.raises(UserError, match="for the councillor alone"):
        acknowledge(desk.house, 1, COMMS)
    owner = desk.browser(OWNER)
    owner.get("/alerts")
    assert "/alerts/1" in owner.page.links
    assert "For the councillor alone" in owner.page.words
    owner.get("/alerts/1")
    assert "Only your side sees this" in owner.page.words


def test_the_owner_forwards_it_on_the_page_and_from_then_on_it_is_comms(
    desk: Newsdesk,
) -> None:
    say(desk)
    owner = desk.browser(OWNER)
    owner.get("/alerts/1")
    owner.send("/alerts/1/forward", what="forward", why="The record says £3,000.")
    assert owner.status == 200 and "Your answer is kept." in owner.page.words
    assert desk.room.open()["key"] == "spread:1"
    (alert,) = desk.house.store.rows("SELECT * FROM outbox WHERE audience = 'comms'")
    assert SAID in alert["body"] and "The record says £3,000." in alert["body"]
    logged = [row["event"] for row in desk.house.store.rows("SELECT event FROM entries ORDER BY seq")]  # fmt: skip
    first = logged.index("incident_forwarded")
    assert logged.index("incident_told", first) > first
    comms = desk.browser(COMMS)
    comms.get("/alerts/1")
    assert "forwarded by the councillor's side" in comms.page.words
    acknowledge(desk.house, 1, COMMS)
    say(desk, people=PEOPLE[3:])
    assert desk.room.open()["key"] == "spread:1", "what comes later is comms' too"
    with pytest.raises(UserError, match="with the communications team already"):
        forward(desk.house, 1, OWNER)


def test_the_command_forwards_for_owner_and_delegate_and_for_nobody_else(
    desk: Newsdesk,
) -> None:
    say(desk)
    assert "For the councillor alone" in run(desk, alerts).output
    for actor in (COMMS, REVIEWER):
        refused = run(desk, alerts, "forward", "1", "--as", actor.name)
        assert "owner or delegate" in str(refused.exception)
    assert told(desk) == {"owner"}
    done = run(desk, alerts, "forward", "1", "--as", DELEGATE.name)
    assert done.output == "Alert 1 is with the communications team now.\n"
    (entry,) = desk.room.events("incident_forwarded")
    assert (entry["actor"], entry["role"]) == (DELEGATE.name, "delegate")
    assert "forwarded" in [step["what"] for step in steps_of(desk.house.store, 1)]
    assert told(desk) == {"owner", "comms"}


def test_the_owner_closes_it_and_comms_never_hear(desk: Newsdesk) -> None:
    say(desk)
    close_own(desk.house, 1, OWNER, "")
    say(desk, people=PEOPLE[3:])
    assert told(desk) == {"owner"}
    assert [row["state"] for row in desk.room.incidents()] == ["closed", "new"]
    assert {row["key"] for row in desk.room.incidents()} == {"owner:1"}
    closed = run(desk, alerts, "close", "2", "--as", OWNER.name, "--reason", "No.")
    assert closed.output == "Alert 2 is closed.\n"
    with pytest.raises(UserError, match="closed already"):
        forward(desk.house, 2, OWNER)


def test_what_the_owner_was_told_closes_when_it_is_quiet(desk: Newsdesk) -> None:
    say(desk)
    desk.room.tick(days=4)
    (row,) = desk.room.incidents()
    assert row["state"] == "closed" and row["key"] == "owner:1"
    assert desk.room.events("incident_told")[0]["details"]["to"] == ["owner"]


def test_whatever_the_verb_it_goes_to_the_owner_and_what_they_tell_of_the_council_to_comms(
    desk: Newsdesk,
) -> None:
    say(desk, "Cllr Example put in for £3,000 of taxis from the council in May", PEOPLE)
    assert told(desk) == {"owner"}
    say(desk, "Cllr Example says that the library in Otterham will close in May", PEOPLE)  # fmt: skip
    assert told(desk) == {"owner", "comms"}
    keys = [row["key"].partition(":")[0] for row in desk.room.incidents()]
    assert sorted(keys) == ["owner", "spread"]


def test_mere_opinion_of_the_owner_that_many_share_is_told_to_nobody(
    desk: Newsdesk,
) -> None:
    say(desk, "Cllr Example never listens to residents", PEOPLE)
    assert told(desk) == set() and desk.room.incidents() == []
