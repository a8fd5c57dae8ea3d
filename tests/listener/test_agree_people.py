"""What the log vouches for of appeals, of yeses to mode act, and of look-up entries held back: a forgery is found."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlite_utils import Database

from listener.commands.entry_lines import EntryLines
from listener.forgetting.erasing import erase_all_of
from listener.house import House
from listener.minutes.agree import COMPARED, disagreements
from listener.modes.changes import say_yes, take_yes_back
from listener.people.appeals import decide_appeal, lodge
from listener.people.notice_holds import hold_notice, release_notice
from listener.store.log_views import newest_fitting
from listener.store.minutes_views import Asked
from tests.listener.crowd import OWNER, REVIEWER, Crowd
from tests.listener.lives import comment_id, page, stored
from tests.town import RUDE

WHY = "Two weeks of trial went well."


def wrong(house: House) -> list[str]:
    return disagreements(house.store.db, house.store.writer.subject)


def copied(house: House) -> Database:
    """A copy of the database, in which anything can be changed."""
    copy = Database(memory=True)
    house.store.db.conn.backup(copy.conn)
    found = copy.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for (trigger,) in found.fetchall():
        copy.execute(f"DROP TRIGGER {trigger}")
    copy.execute("PRAGMA foreign_keys=OFF")
    return copy


def forged(house: House, change: str) -> list[str]:
    """What is found once somebody has changed something."""
    copy = copied(house)
    assert copy.execute(change).rowcount > 0, change
    return disagreements(copy, house.store.writer.subject)


def appealed(here: Crowd, outcome: str = "kept") -> None:
    """One appeal that was decided, and a second one that waits."""
    for text in (RUDE, f"{RUDE} Twice."):
        item = here.comment(text)
        here.decide(item, "hide", OWNER, rule="R1")
        number = lodge(here.house, comment_id(item), "I was joking.")
        if number == 1:
            decide_appeal(here.house, number, outcome, REVIEWER, "It is rude.")  # type: ignore[arg-type]
    here.act()


def yeses(here: Crowd) -> None:
    """Both have said yes, and took it back; then one says it again."""
    post = here.place.post()
    for number in range(200):
        here.place.comment(post, f"Thank you for this, number {number}.", by=f"Resident {number}")  # fmt: skip
    here.place.round(here.house)
    here.place.clock.forward(days=14)
    for actor in (OWNER, REVIEWER):
        say_yes(here.house, page(here.house), actor, WHY)
    here.place.clock.forward(hours=1)
    take_yes_back(here.house, page(here.house), OWNER, "Not yet.")
    here.place.clock.forward(hours=1)
    say_yes(here.house, page(here.house), REVIEWER, WHY)


def held(here: Crowd) -> None:
    """A look-up entry that was held back, longer, and released; and one that is."""
    for number, text in enumerate((RUDE, f"{RUDE} Twice.")):
        item = here.comment(text)
        here.decide(item, "hide", OWNER, rule="R1")
        for days in (3, 5):
            until = here.house.now() + timedelta(days=days)
            hold_notice(here.house, stored(here.house, item), OWNER, "They ask.", "Force, 1", until)  # fmt: skip
            here.place.clock.forward(hours=1)
        if number == 0:
            release_notice(here.house, stored(here.house, item), REVIEWER, "Done.")


@pytest.mark.parametrize("outcome", ["kept", "overturned"])
def test_an_appeals_entry_holds_outcome_and_reason_and_who_lodged_it(
    here: Crowd, outcome: str
) -> None:
    appealed(here, outcome)
    (entry,) = here.events("appeal_decided")
    details = json.loads(entry["details"])
    assert (details["outcome"], entry["actor"]) == (outcome, REVIEWER.name)
    assert "rude" not in str(entry)  # it can be erased
    lines = EntryLines(here.house.store)
    told = [lines.line(row) for row in newest_fitting(here.house.store, Asked(), 99)]
    decided = next(line for line in told if "appeal decided" in line)
    assert f"(appeal 1: {outcome})" in decided and decided.endswith(": It is rude.")
    lodged = here.events("appeal_lodged")
    assert {(one["actor"], one["role"]) for one in lodged} == {("a resident", "public")}
    assert any("appeal lodged (appeal 2)" in line and "by a resident" in line for line in told)  # fmt: skip
    assert wrong(here.house) == []


APPEALS = [
    "UPDATE appeals SET outcome = 'overturned' WHERE appeal_id = 1",
    "UPDATE appeals SET reason = 'He deserved it.' WHERE appeal_id = 1",
    "UPDATE appeals SET reason = '' WHERE appeal_id = 1",
    "UPDATE appeals SET english = 'You were right.' WHERE appeal_id = 1",
    "UPDATE appeals SET decided_by = 'Somebody Else' WHERE appeal_id = 1",
    "UPDATE appeals SET decided_at = '2026-01-01T00:00:00.000000+00:00' WHERE appeal_id = 1",
    "UPDATE appeals SET decided_at = NULL, outcome = NULL WHERE appeal_id = 1",
    "UPDATE appeals SET lodged_at = '2026-01-01T00:00:00.000000+00:00' WHERE appeal_id = 2",
    "UPDATE appeals SET text = 'I meant it.' WHERE appeal_id = 2",
    "UPDATE appeals SET due_at = '2099-01-01T00:00:00.000000+00:00' WHERE appeal_id = 2",
    "UPDATE appeals SET decision_id = 1 WHERE appeal_id = 2",
    "UPDATE appeals SET outcome = 'kept', decided_at = lodged_at WHERE appeal_id = 2",
    "DELETE FROM appeals WHERE appeal_id = 1",
    "DELETE FROM appeals WHERE appeal_id = 2",
    """INSERT INTO appeals SELECT 9, comment_id, decision_id, text, lodged_at, due_at, decided_at, outcome, decided_by,
            role, reason, english, welsh FROM appeals WHERE appeal_id = 1""",
]


def test_an_appeal_that_is_changed_taken_away_or_made_up_is_found(here: Crowd) -> None:
    appealed(here)
    assert wrong(here.house) == []
    for change in APPEALS:
        assert any("ppeal" in one for one in forged(here.house, change)), change


def test_appeals_of_an_older_log_are_compared_by_what_its_entries_hold(
    here: Crowd,
) -> None:
    appealed(here)
    older = copied(here.house)
    older.execute("UPDATE payloads SET body = json_remove(body, '$.reason', '$.text_sha256', '$.notice_sha256')")  # fmt: skip
    older.execute("UPDATE entries SET details = json_remove(details, '$.due_at')")
    assert [one for one in disagreements(older) if "ppeal" in one] == []
    older.execute("UPDATE appeals SET outcome = 'changed' WHERE appeal_id = 1")
    assert any("Appeal 1" in one and "outcome" in one for one in disagreements(older))


def test_an_appeal_whose_words_were_erased_raises_no_alarm(here: Crowd) -> None:
    appealed(here)
    ids = [row["comment_id"] for row in here.house.store.rows("SELECT comment_id FROM appeals")]  # fmt: skip
    with here.house.store.transaction(here.house.now()) as tx:
        erase_all_of(tx, here.house, "asked", ids, marked=False, recall=True, evidence=[])  # fmt: skip
    assert [one for one in wrong(here.house) if "ppeal" in one] == []


YESES = [
    "UPDATE act_consents SET withdrawn_at = NULL, withdrawn_by = NULL",
    "UPDATE act_consents SET withdrawn_at = said_at WHERE consent_id = 3",
    "UPDATE act_consents SET name = 'Somebody Else' WHERE consent_id = 3",
    "UPDATE act_consents SET role = 'owner' WHERE consent_id = 3",
    "UPDATE act_consents SET reason = 'Because.' WHERE consent_id = 3",
    "UPDATE act_consents SET said_at = '2026-01-01T00:00:00.000000+00:00' WHERE consent_id = 3",
    "DELETE FROM act_consents WHERE consent_id = 1",
    "INSERT INTO act_consents SELECT 9, page_id, 'Wren Example', 'owner', reason, said_at, NULL, NULL FROM act_consents LIMIT 1",
]


def test_a_forged_yes_to_mode_act_is_found(here: Crowd) -> None:
    yeses(here)
    assert wrong(here.house) == []
    for change in YESES:
        assert any("yes to mode act" in one for one in forged(here.house, change)), (
            change
        )


HOLDS = [
    "UPDATE notice_holds SET until_at = '2099-01-01T00:00:00.000000+00:00' WHERE hold_id = 4",
    "UPDATE notice_holds SET approver = 'Somebody Else' WHERE hold_id = 4",
    "UPDATE notice_holds SET ended_at = placed_at WHERE hold_id = 4",
    "UPDATE notice_holds SET ended_at = NULL, ended_by = NULL WHERE hold_id = 2",
    "UPDATE notice_holds SET comment_id = 'facebook:1' WHERE hold_id = 4",
    "DELETE FROM notice_holds WHERE hold_id = 1",
    "INSERT INTO notice_holds SELECT 9, comment_id, approver, role, placed_at, until_at, NULL, NULL FROM notice_holds LIMIT 1",
]


def test_a_forged_hold_of_a_look_up_entry_is_found(here: Crowd) -> None:
    held(here)
    assert wrong(here.house) == []
    for change in HOLDS:
        assert any("look-up entry" in one for one in forged(here.house, change)), change


def test_what_is_not_compared_is_named(here: Crowd) -> None:
    for words in (
        "claims",
        "alerts",
        "was published or held back",
        "came into force",
        "ended a promised end",
        "act was done",
        "marked as erased",
        "yeses to hide before an election",
    ):
        assert words in COMPARED.partition("not compared")[2], words
