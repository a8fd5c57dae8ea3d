"""What the log vouches for: whatever is forged in the tables beside it is found, and what is whole raises no alarm."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from listener.brake import release, trip_once
from listener.cli import run
from listener.decide import decide
from listener.house import House
from listener.minutes.agree import disagreements
from listener.store.comments import kept
from tests.listener.lives import OWNER, page, stored
from tests.town import CRITICISM, THREAT, Town

FORGED = {
    "decisions": (
        "verb = 'show'",
        "comment_id = (SELECT comment_id FROM comments ORDER BY comment_id DESC LIMIT 1)",
        "reason = 'He deserved it.'",
        "reason = ''",
        "decided_at = '2026-11-20T08:00:00.000000+00:00'",
        "undoes = 2",
        "version = 7",
        "rules_sha256 = 'other'",
        "actor = 'Somebody Else'",
        "rule = 'R9'",
    ),
    "evidence": (
        "comment_id = (SELECT comment_id FROM comments ORDER BY comment_id DESC LIMIT 1)",
        "captured_at = '2026-11-20T08:00:00.000000+00:00'",
        "version = 7",
        "body = '{}', sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'",
    ),
    "acts": ("state = 'dropped'", "verb = 'show'", "act_id = 99"),
    "timers": (
        "restore_at = '2099-01-01T00:00:00.000000+00:00'",
        "comment_id = 'facebook:1'",
    ),
    "notices": ("english = 'Go away.'", "welsh = ''"),
    "rule_books": (
        "source = 'rules: []'",
        "version = '9.9'",
        "effective_from = '2020-01-01T00:00:00.000000+00:00'",
        "effective_from = 'soon'",
    ),
}


def life(place: Town) -> House:
    """Two hidden by the machine, of which a person puts one back, and one kept."""
    post = place.post()
    first = place.comment(post, THREAT)
    place.comment(post, THREAT + " Tonight!", by="Perrin Oxlade")
    fair = place.comment(post, CRITICISM)
    house = place.round()
    decide(house, stored(house, first), "show", OWNER, "It was a joke.")
    decide(house, stored(house, fair), "keep", OWNER, "Fair.")
    return place.round()


def forge(house: House, statement: str) -> None:
    """What someone with the file could do: take triggers and keys away, then change it."""
    db = house.store.db.conn
    found = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for (trigger,) in found.fetchall():
        db.execute(f"DROP TRIGGER {trigger}")
    db.execute("PRAGMA foreign_keys=OFF")
    db.execute(statement)


def wrong(house: House) -> list[str]:
    return disagreements(house.store.db, house.store.writer.subject)


def test_what_nobody_forged_raises_no_alarm(place: Town) -> None:
    assert wrong(life(place)) == []


@pytest.mark.parametrize(
    ("table", "change"),
    [(table, change) for table, changes in FORGED.items() for change in changes],
)
def test_whatever_is_forged_beside_the_log_is_found(
    place: Town, table: str, change: str
) -> None:
    house = life(place)
    forge(house, f"UPDATE {table} SET {change} WHERE rowid = 1")
    assert wrong(house)


@pytest.mark.parametrize(
    "table", ["decisions", "evidence", "acts", "timers", "rule_books", "notices"]
)
def test_whatever_is_taken_away_beside_the_log_is_found(
    place: Town, table: str
) -> None:
    house = life(place)
    forge(house, f"DELETE FROM {table} WHERE rowid = 1")
    assert wrong(house)


LATER = "'2026-11-20T23:00:00.000000+00:00'"


def braked(place: Town) -> House:
    """A life in which the brake came on everywhere, and a person took it off on one page."""
    house = life(place)
    with house.store.transaction(house.now()) as tx:
        trip_once(tx, house, "the clock is wrong")
    place.clock.forward(minutes=5)
    release(house, page(house), OWNER, "It is right again.")
    return house


def test_brakes_as_the_log_has_them_raise_no_alarm(place: Town) -> None:
    house = braked(place)
    assert wrong(house) == []
    with house.store.transaction(house.now()) as tx:
        trip_once(tx, house, "the clock is wrong again")
    assert wrong(house) == [], "it came on a second time"


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (f"UPDATE breakers SET closed_at = {LATER}", "is off, and by the log it is on"),
        ("UPDATE breakers SET closed_at = NULL", "is on, and by the log it is off"),
        ("DELETE FROM breakers", "is off, and by the log it is on"),
        (f"UPDATE breakers SET opened_at = {LATER}", "came on or off"),
        (f"UPDATE breakers SET closed_at = {LATER} WHERE closed_at > ''", "came on or off"),
    ],
)  # fmt: skip
def test_a_brake_that_is_not_as_the_log_has_it_is_found(
    place: Town, change: str, found: str
) -> None:
    house = braked(place)
    forge(house, change)
    assert any(found in sentence for sentence in wrong(house))


def test_a_brake_that_no_entry_put_on_is_found(place: Town) -> None:
    house = life(place)
    forge(
        house,
        f"INSERT INTO breakers (page_id, reason, opened_at) SELECT page_id, 'No.', {LATER} FROM pages LIMIT 1",
    )
    (found,) = wrong(house)
    assert found.endswith("is on, and by the log it is off.")


def test_verify_says_that_who_hid_a_comment_is_not_compared(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    house = life(place)
    forge(house, "UPDATE comments SET hidden_by = NULL")
    place.close()
    assert run(["log", "verify", "--data", str(place.folder)]) == 0
    said = capsys.readouterr().out
    assert "marked as hidden, and by whom, is not compared" in said
    assert "brakes" in said.split("agree with it")[0]


def test_an_act_said_to_be_done_that_never_was_is_found(place: Town) -> None:
    place.settings(mode="assist")
    item = place.comment(place.post(), CRITICISM)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "No.", rule="R2")
    assert wrong(house) == []
    forge(house, "UPDATE acts SET state = 'done'")
    assert wrong(house) == [
        "The act of decision 1 is done, and by the log it was not done."
    ]


def test_words_that_are_not_those_that_evidence_was_kept_of_are_found(
    place: Town,
) -> None:
    house = life(place)
    forge(house, "UPDATE versions SET text = 'Forged words' WHERE rowid = 1")
    (found, *more) = wrong(house)
    assert "are not the words that evidence 1 holds" in found
    assert all("are not the words" in one for one in more)


def test_words_that_were_erased_are_no_finding(place: Town) -> None:
    house = life(place)
    forge(house, "UPDATE versions SET text = '', raw = '', fingerprint = '', erased_at = seen_at")  # fmt: skip
    assert wrong(house) == []


def test_verify_says_what_it_compared_and_claims_no_more(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    house = life(place)
    place.close()
    assert run(["log", "verify", "--data", str(place.folder)]) == 0
    assert "queue, comments and judgements are not compared" in capsys.readouterr().out
    house = place.open()
    forge(house, "UPDATE decisions SET verb = 'confirm' WHERE rowid = 1")
    place.close()
    assert run(["log", "verify", "--data", str(place.folder)]) == 1
    assert "Decision 1 is not what the log says it was: verb" in capsys.readouterr().out


MADE_UP = "I will kill you and your children"


def made_up_evidence(
    house: House, number: int, captured_at: str = "captured_at"
) -> None:
    """Evidence of a comment that has none: another's, copied, with other words and its own hash made to fit."""
    db = house.store.db.conn
    forge(house, "SELECT 1")
    (victim,) = db.execute(
        "SELECT comment_id FROM comments WHERE comment_id NOT IN (SELECT comment_id FROM decisions WHERE verb = 'hide') LIMIT 1"
    ).fetchone()
    db.execute("DELETE FROM evidence WHERE comment_id = ?", (victim,))
    query = f"SELECT comment_id, version, body, {captured_at} FROM evidence WHERE evidence_id = 1"
    owner, version, body, moment = db.execute(query).fetchone()
    held = json.loads(body)
    held["comment"] |= {"comment_id": victim, "text": MADE_UP}
    held.get("times", {})["captured_at"] = moment
    body = json.dumps(held)
    assert owner != victim
    db.execute("UPDATE versions SET text = ? WHERE comment_id = ?", (MADE_UP, victim))
    db.execute(
        "INSERT INTO evidence (evidence_id, comment_id, version, body, sha256, captured_at) VALUES (?, ?, ?, ?, ?, ?)",
        (number, victim, version, body, sha256(body.encode()).hexdigest(), moment),
    )


@pytest.mark.parametrize(
    ("number", "captured_at"),
    [
        (500, "captured_at"),
        (500, "'2020-01-01T00:00:00.000000+00:00'"),
        (-1, "'2020-01-01T00:00:00.000000+00:00'"),
    ],
)
def test_evidence_that_was_made_up_is_found_though_all_of_it_fits_together(
    place: Town, number: int, captured_at: str
) -> None:
    house = life(place)
    made_up_evidence(house, number, captured_at)
    assert wrong(house) == [f"Evidence {number} is in no entry of the log."]


def test_evidence_from_before_the_log_named_any_raises_no_alarm(place: Town) -> None:
    house = life(place)
    place.clock.forward(minutes=5)
    (hidden,) = house.store.db.execute("SELECT comment_id FROM comments WHERE hidden_by = 'wardmote'").fetchone()  # fmt: skip
    known = kept(house.store, hidden)
    assert known
    decide(house, known, "show", OWNER, "It was a joke.")
    before = "UPDATE entries SET details = json_remove(details, '$.evidence_sha256', '$.captured_sha256') WHERE event <> 'rules_adopted'"
    forge(house, f"{before} AND seq < (SELECT MAX(seq) FROM entries WHERE event = 'show_intended')")  # fmt: skip
    assert wrong(house) == [], "some of it is older"
    forge(house, before)
    assert wrong(house) == [], "all of it is"


NOTICE = "INSERT INTO notices (notice_id, decision_id, comment_id, english, welsh) SELECT {}, decision_id, comment_id, 'You are barred.', '' FROM decisions WHERE verb = '{}'"


@pytest.mark.parametrize(
    ("forgery", "found"),
    [
        (NOTICE.format(99, "keep"), "is in no entry of the log"),
        (NOTICE.format(-1, "show"), "was changed after it was written"),
        (
            """INSERT INTO blocks (decision_id, page_id, author_id, comment_id, approver, expires_at, review_at)
            SELECT decision_id, page_id, author_id, comment_id, 'Nobody', '2099-01-01', '2098-01-01'
            FROM decisions JOIN comments USING (comment_id) WHERE verb = 'keep'""",
            "The block of decision",
        ),
    ],
)
def test_a_notice_or_a_block_that_was_made_up_is_found(
    place: Town, forgery: str, found: str
) -> None:
    house = life(place)
    forge(house, forgery)
    (said,) = wrong(house)
    assert found in said


def test_a_wish_that_was_made_up_is_found(place: Town) -> None:
    house = life(place)
    forge(house, "UPDATE entries SET details = json_remove(details, '$.act_id') WHERE event = 'show_intended'")  # fmt: skip
    assert any("is not the one that the log names" in one for one in wrong(house))
