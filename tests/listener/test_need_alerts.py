"""Which needs reach comms, how grave they are, and which never do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from listener.house import enter
from listener.store.comments import mark_gone
from listener.weigh import weigh
from moderation.rules import parse_rules
from tests.listener.newsroom import Newsroom, newsroom, words

DANGER = "Water is coming into my house on Sample Street and nobody answers."
AT_RISK = (
    "The little boy next door is left alone every night and he is covered in bruises."
)
PRESS = "Jo from the Sample Gazette here. Would you give us a comment on the pool?"
DESPAIR = "I keep thinking of ending it all and I have nobody to talk to."


@contextmanager
def told_of(folder: Path, *need_ids: str, urgent: bool = True) -> Iterator[Newsroom]:
    """A newsroom at eleven at night, whose rules tell comms of these needs too."""
    with newsroom(folder) as room:
        before, mark, text = room.house.rules.source.partition("needs:\n")
        for need_id in need_ids:
            head, start, rest = text.partition(f"  - id: {need_id}\n")
            rest = rest.replace("alert_to: [owner]", "alert_to: [owner, comms]", 1)
            rest = rest if urgent else rest.replace("    urgent: true\n", "", 1)
            text = head + start + rest
        version = room.house.rules.version
        changed = (before + mark + text).replace(version, f"{version} changed", 1)
        room.house.rules = parse_rules(changed, "rules.yaml")
        enter(room.house)
        room.clock.moment = room.clock.moment.replace(hour=23)
        yield room


@pytest.mark.parametrize("urgent", [True, False])
@pytest.mark.parametrize(
    ("need_id", "text", "named"),
    [("N1", DANGER, "Danger now"), ("N3", AT_RISK, "A child or an adult at risk")],
)
def test_danger_and_somebody_at_risk_are_high_and_reach_comms_at_night(
    tmp_path: Path, need_id: str, text: str, named: str, urgent: bool
) -> None:
    with told_of(tmp_path / "data", need_id, urgent=urgent) as room:
        room.say(text, by="Marlow Teasel")
        room.tick(minutes=1)
        (subject,) = room.subjects()
        assert subject.startswith("HIGH: ") and room.open()["level"] == "HIGH"
        (mail,) = room.mails()
        said = words(mail)
        assert said.startswith("This is about no claim") and "Marlow" not in said
        assert (
            named in room.open()["title"] and "no claim" in room.open()["proposed_why"]
        )


def test_the_press_stays_medium_and_waits_for_the_morning(tmp_path: Path) -> None:
    with told_of(tmp_path / "data", "N1", "N3") as room:
        room.say(PRESS)
        room.tick(minutes=1)
        assert room.open()["level"] == "MEDIUM" and room.subjects() == []


def test_danger_stays_with_the_councillor_where_the_rules_do_not_name_comms(
    tmp_path: Path,
) -> None:
    with told_of(tmp_path / "data") as room:
        room.say(DANGER)
        room.tick(minutes=1)
        assert room.incidents() == [] and room.subjects() == []
        assert room.subjects("owner@council.example")


@pytest.mark.parametrize("beside", [DANGER, PRESS, AT_RISK])
def test_who_may_hurt_themselves_never_reaches_comms_whatever_else_they_say(
    tmp_path: Path, beside: str
) -> None:
    with told_of(tmp_path / "data", "N1", "N3") as room:
        room.say(f"{beside} {DESPAIR}")
        room.tick(hours=30)
        assert room.incidents() == [] and room.subjects() == []
        (mail, *_) = room.mails("owner@council.example")
        assert "Samaritans" in words(mail)


@pytest.mark.parametrize("claim", ["They are closing all the libraries next month.", "Are they closing all the libraries next month?"])  # fmt: skip
def test_a_claim_in_the_words_of_who_may_hurt_themselves_is_not_told_either(
    tmp_path: Path, claim: str
) -> None:
    with newsroom(tmp_path / "data") as room:
        for author in ("Marlow Teasel", "Sam Sorrel", "Robin Yarrow"):
            room.say(f"{claim} {DESPAIR}", by=author)
        room.tick(minutes=1)
        assert room.incidents() == [] and room.subjects() == []
        assert room.subjects("owner@council.example")


GONE = "deleted"


@pytest.mark.parametrize("then", [GONE, DESPAIR, "Sorry, all is well again."])
def test_an_escalation_quotes_no_words_that_their_author_took_back(
    tmp_path: Path, then: str
) -> None:
    with told_of(tmp_path / "data", "N1") as room:
        comment_id = room.say(DANGER)
        room.tick(minutes=1)
        assert "Sample Street" in str(room.house.store.rows("SELECT * FROM outbox"))
        last = room.house.store.value("SELECT MAX(message_id) FROM outbox")
        if then == GONE:
            with room.house.store.transaction(room.clock()) as tx:
                mark_gone(tx, comment_id)
                tx.record("comment_gone", about=comment_id)
        else:
            room.write(then, by="Resident 1", comment_id=comment_id, native_id="1")
            if then == DESPAIR:
                weigh(room.house)
        room.tick(days=1)
        later = room.house.store.rows("SELECT * FROM outbox WHERE message_id > ? AND audience <> 'owner'", (last,))  # fmt: skip
        assert "escalation" in {message["kind"] for message in later}
        for quoted in ("Sample Street", "ending it all", "all is well"):
            assert quoted not in str(later)
