"""What waits in a digest, or to be handed on, says when it leaves what holds by then, and not what was called off meanwhile."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from listener.claims.handling import say_right, say_wrong
from listener.claims.mind import mind_incidents
from listener.minutes.verify import verify
from listener.store.connection import Row
from listener.store.messages import Message
from listener.tell import send
from listener.telling.post import MailError
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import CLAIM, COMMS, FRIDAY, SAID, words
from tests.listener.test_claim_no_longer_wrong import grave

BUSES = CLAIM | {
    "id": "CLM-015",
    "claim": "The council is scrapping free bus passes for pensioners in March",
    "claim_cy": "",
    "paraphrases": ["they are scrapping every free bus pass for pensioners"],
    "correct_statement": "Passes stay free.",
    "source_url": "https://council.example/buses",
}
POOL = CLAIM | {
    "id": "CLM-016",
    "claim": "The council is filling in the swimming pool with concrete",
    "claim_cy": "",
    "paraphrases": ["they are pouring concrete into the swimming pool"],
    "correct_statement": "The pool stays.",
    "source_url": "https://council.example/pool",
}
WITHDRAWN = {"status": "withdrawn"}
TRUE = {"verdict": "true", "correct_statement": "It is so."}
NIGHT = FRIDAY.replace(hour=23)
TUESDAY = FRIDAY.replace(day=24)
LEAD = "lead@council.example"
GONE = [(WITHDRAWN, "withdrawn"), (TRUE, "true"), (None, "taken out")]


class Down:
    """The mail server is down."""

    def deliver(self, message: Message) -> None:
        raise MailError("the mail server is down")


def file(desk: Newsdesk, *claims: dict[str, Any]) -> None:
    desk.clock.forward(seconds=5)
    path = desk.house.folder / "claims.yaml"
    path.write_text(json.dumps({"version": 1, "claims": list(claims)}))
    desk.take_in()


def changed(*claims: tuple[dict[str, Any], dict[str, Any] | None]) -> list[dict[str, Any]]:  # fmt: skip
    """The claims as they are changed; None takes one out."""
    return [claim | change for claim, change in claims if change is not None]


def stand_still(desk: Newsdesk, **time: float) -> None:
    """Time goes by, and nothing can be sent."""
    desk.clock.forward(**time)
    mind_incidents(desk.house)
    send(desk.house, Down())


def outbox(desk: Newsdesk, kind: str) -> list[Row]:
    query = "SELECT * FROM outbox WHERE kind = ? ORDER BY message_id"
    return desk.house.store.rows(query, (kind,))


def say(desk: Newsdesk, claim: dict[str, Any], people: int = 5) -> None:
    for number in range(people):
        desk.room.say(f"{claim['claim']}, number {number}")


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Newsdesk]:
    """Two alerts were held in the night; in the morning they became one digest, and it could not be sent."""
    with newsdesk(tmp_path / "data", at=NIGHT) as desk:
        file(desk, CLAIM, BUSES, POOL)
        for number in range(5):
            desk.room.say(f"{SAID} number {number}")
        say(desk, BUSES)
        desk.room.tick(minutes=1)
        stand_still(desk, hours=9)
        (digest,) = outbox(desk, "digest")
        assert digest["state"] == "waiting" and not desk.room.mails()
        yield desk
        assert verify(desk.house.store.db).sound


def test_a_digest_that_could_not_be_sent_holds_no_alert_that_was_called_false_meanwhile(
    night: Newsdesk,
) -> None:
    say_wrong(night.house, 1, COMMS, "Not us.")
    night.room.tick(hours=1)
    (mail,) = night.room.mails()
    assert str(mail["Subject"]).startswith("MEDIUM: false"), "one alone goes as it is"
    assert "bus passes" in words(mail)
    assert "libraries" not in words(mail)
    assert {row["state"] for row in outbox(night, "digest")} == {"dropped"}


@pytest.mark.parametrize(("change", "why"), GONE)
def test_a_digest_that_could_not_be_sent_holds_no_alert_on_a_claim_that_stands_no_more(
    night: Newsdesk, change: dict[str, Any] | None, why: str
) -> None:
    file(night, *changed((CLAIM, change), (BUSES, {}), (POOL, {})))
    night.room.tick(hours=1)
    mails = [words(mail) for mail in night.room.mails() if "bus passes" in words(mail)]
    assert len(mails) == 1
    assert not any("found false" in words(mail) and "libraries" in words(mail) for mail in night.room.mails())  # fmt: skip
    dropped = [entry["reason"] for entry in night.room.events("message_dropped")]
    assert any(why in reason for reason in dropped)
    row = night.room.incidents()[0]
    assert row["told_level"] == "NONE" and not row["acknowledge_by_at"]


def test_a_digest_of_which_nothing_holds_any_more_is_not_sent(night: Newsdesk) -> None:
    say_wrong(night.house, 1, COMMS, "Not us.")
    say_wrong(night.house, 2, COMMS, "Not us.")
    night.room.tick(hours=1)
    assert night.room.mails() == []
    say_right(night.house, 1, COMMS, "It is us after all.")
    night.room.tick(minutes=1)
    (mail,) = night.room.mails()
    assert "libraries" in words(mail)


def rewritten(night: Newsdesk) -> list[str]:
    """Which kinds of messages were written anew."""
    return [each["details"]["kind"] for each in night.room.events("message_rewritten")]


def test_a_digest_that_could_not_be_sent_says_what_is_right_by_now(
    night: Newsdesk,
) -> None:
    other = {"verdict": "misleading", "correct_statement": "One branch closes."}
    file(night, *changed((CLAIM, other), (BUSES, {}), (POOL, {})))
    night.room.tick(hours=1)
    (mail,) = night.room.mails()
    assert "2 messages that waited" in str(mail["Subject"])
    said = words(mail)
    assert "What is right: One branch closes." in said and "bus passes" in said
    assert said.count("found misleading") >= 1 and said.count("found false") == 1
    assert rewritten(night).count("digest") == 1


def test_a_digest_of_three_goes_on_with_two(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data", at=NIGHT) as desk:
        file(desk, CLAIM, BUSES, POOL)
        for claim in (CLAIM, BUSES, POOL):
            say(desk, claim)
        desk.room.tick(minutes=1)
        stand_still(desk, hours=9)
        file(desk, *changed((CLAIM, WITHDRAWN), (BUSES, {}), (POOL, {})))
        desk.room.tick(hours=1)
        (digest,) = (m for m in desk.room.mails() if "that waited" in str(m["Subject"]))
        assert "2 messages that waited: 2 MEDIUM" in " ".join(str(digest["Subject"]).split())  # fmt: skip
        said = words(digest)
        assert "bus passes" in said and "concrete" in said and "libraries" not in said


def test_a_digest_of_which_nothing_changed_leaves_as_it_was_written(
    night: Newsdesk,
) -> None:
    (before,) = outbox(night, "digest")
    night.room.tick(hours=1)
    (mail,) = night.room.mails()
    assert before["body"] in words(mail)
    assert "digest" not in rewritten(night)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (WITHDRAWN, "Claim CLM-014 was withdrawn"),
        (TRUE, "The council has found claim CLM-014 true"),
        (None, "Claim CLM-014 was taken out of the fact bank"),
    ],
)
def test_who_hears_late_that_nobody_took_it_on_hears_what_became_of_the_claim(
    tmp_path: Path, change: dict[str, Any] | None, said: str
) -> None:
    with newsdesk(tmp_path / "data", at=FRIDAY) as desk:
        file(desk, CLAIM, BUSES)
        grave(desk)
        stand_still(desk, minutes=31)
        assert outbox(desk, "escalation")[0]["state"] == "waiting"
        file(desk, *changed((CLAIM, change), (BUSES, {})))
        desk.room.tick(minutes=1)
        mail = next(m for m in desk.room.mails(LEAD) if "Not acknowledged" in m["Subject"])  # fmt: skip
        assert said in words(mail) and "publish a correction" not in words(mail)
        assert "found false" not in words(mail)
        assert "honiad anwir" not in str(mail["Subject"])


def test_nobody_hears_that_an_alert_was_not_taken_on_of_which_nobody_was_told(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data", at=FRIDAY) as desk:
        for _ in range(2):
            desk.room.spread(14)
            stand_still(desk, minutes=1)
        stand_still(desk, minutes=31)
        assert outbox(desk, "escalation")[0]["state"] == "waiting"
        file(desk, CLAIM | TRUE)
        desk.room.tick(minutes=15)
        assert not any("libraries" in str(m["Subject"]) for m in desk.room.mails())
        assert desk.room.mails(LEAD) == []
        file(desk, CLAIM)  # it is wrong after all: both are told in their turn
        desk.room.spread(2)
        desk.room.tick(minutes=1)
        assert any(one.startswith("HIGH") for one in desk.room.subjects())
        desk.room.tick(minutes=31)
        assert any("Not acknowledged" in str(m["Subject"]) for m in desk.room.mails(LEAD))  # fmt: skip
        assert verify(desk.house.store.db).sound


@pytest.fixture
def daily(tmp_path: Path) -> Iterator[Newsdesk]:
    """Two of low priority stand in a daily digest that could not be sent."""
    with newsdesk(tmp_path / "data", at=TUESDAY) as desk:
        file(desk, CLAIM, BUSES)
        for claim in (CLAIM, BUSES):
            say(desk, claim, 1)
        stand_still(desk, days=1)
        (digest,) = outbox(desk, "comms_digest")
        assert digest["state"] == "waiting"
        assert "2 new" in digest["subject"] and "libraries" in digest["body"]
        yield desk
        assert verify(desk.house.store.db).sound


def digests(desk: Newsdesk) -> list[tuple[str, str]]:
    """The subjects and words of the daily digests that were sent."""
    mails = [mail for mail in desk.room.mails() if "Daily digest" in str(mail["Subject"])]  # fmt: skip
    return [(" ".join(str(mail["Subject"]).split()), words(mail)) for mail in mails]


@pytest.mark.parametrize("change", [WITHDRAWN, TRUE, None])
def test_a_daily_digest_that_could_not_be_sent_tells_of_no_claim_that_stands_no_more(
    daily: Newsdesk, change: dict[str, Any] | None
) -> None:
    file(daily, *changed((CLAIM, change), (BUSES, {})))
    daily.room.tick(hours=1)
    ((head, said),) = digests(daily)
    assert head.startswith("Daily digest: 1 new /")
    assert "bus passes" in said and "libraries" not in said
    assert daily.room.incidents()[0]["told_level"] == "NONE"
    assert len(daily.room.events("message_rewritten")) == 1


def test_a_daily_digest_tells_of_no_alert_that_was_called_false_before_it_left(
    daily: Newsdesk,
) -> None:
    say_wrong(daily.house, 1, COMMS, "Not us.")
    daily.room.tick(hours=1)
    ((_, said),) = digests(daily)
    assert "bus passes" in said and "libraries" not in said
    say_right(daily.house, 1, COMMS, "It is us after all.")
    daily.room.tick(days=1)
    _, (_, later) = digests(daily)
    assert "libraries" in later, "it is told in the next one"


def test_a_daily_digest_of_which_nothing_holds_is_not_sent_and_the_next_one_passes_it_over(
    daily: Newsdesk,
) -> None:
    file(daily, BUSES | TRUE)
    daily.room.tick(hours=1)
    assert digests(daily) == []
    (digest,) = outbox(daily, "comms_digest")
    assert digest["state"] == "dropped"
    file(daily, CLAIM, BUSES | TRUE)  # it is false after all
    daily.room.tick(days=1)
    ((_, said),) = digests(daily)
    assert "libraries" in said and "Since the last digest" not in said


def test_a_daily_digest_that_could_not_be_sent_says_what_is_right_by_now(
    daily: Newsdesk,
) -> None:
    other = {"verdict": "misleading", "correct_statement": "One branch closes."}
    file(daily, *changed((CLAIM, other), (BUSES, {})))
    daily.room.tick(hours=1)
    ((head, said),) = digests(daily)
    assert "2 new" in head and "What is right: One branch closes." in said
    assert "No library closure" not in said


def test_a_daily_digest_says_what_became_of_a_claim_that_waits_for_somebody(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data", at=FRIDAY) as desk:
        grave(desk)
        stand_still(desk, days=3)
        assert "1 HIGH waiting too long" in outbox(desk, "comms_digest")[0]["subject"]
        file(desk, CLAIM | WITHDRAWN)
        desk.room.tick(hours=1)
        ((head, said),) = digests(desk)
        assert "1 HIGH waiting too long" in head
        assert "Claim CLM-014 was withdrawn" in said and "found false" not in said


def test_a_daily_digest_of_which_nothing_changed_leaves_as_it_was_written(
    daily: Newsdesk,
) -> None:
    (before,) = outbox(daily, "comms_digest")
    daily.room.tick(hours=1)
    ((_, said),) = digests(daily)
    assert before["body"] in said
    assert not daily.room.events("message_rewritten")


def test_what_was_told_by_an_alert_since_is_in_no_daily_digest_that_leaves_later(
    daily: Newsdesk,
) -> None:
    daily.room.spread(20)
    say_wrong(daily.house, 2, COMMS, "Not us.")
    daily.room.tick(hours=1)
    assert digests(daily) == []
    assert any(one.startswith("HIGH") for one in daily.room.subjects())
    assert daily.room.incidents()[0]["told_level"] == "HIGH"


def test_a_daily_digest_still_tells_of_what_ended_by_quiet_before_it_left(
    daily: Newsdesk,
) -> None:
    stand_still(daily, days=3)
    assert {row["state"] for row in daily.room.incidents()} == {"closed"}
    file(daily, CLAIM | TRUE, BUSES)
    daily.room.tick(hours=1)
    (_, said), *_ = digests(daily)
    assert "LOW, closed: " in said and "isel, wedi'i gau: " in said
    assert "bus passes" in said and "libraries" not in said
