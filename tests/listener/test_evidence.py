"""Evidence comes first, is whole, proves each of its parts, and the database itself refuses an act without it."""

from __future__ import annotations

import hashlib
import json
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listener.decide import decide
from listener.rendering import Seen, rendered
from listener.store.evidence import part_sha256, wrong_parts
from tests.listener.lives import OWNER, comment_id, hidden, stored
from tests.town import THREAT, Town

SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)> & "quoted" \u202e'


def _copy_of_an_act(place: Town, **changes: object) -> None:
    """Try, by raw SQL, to add a second act like the one that is there."""
    assert place.house is not None
    db = place.house.store.db
    (act,) = db.query("SELECT * FROM acts")
    decision = next(db.query("SELECT * FROM decisions ORDER BY decision_id"))
    db.table("decisions").insert({**decision, "decision_id": 900}, ignore=True)
    row = {**act, "act_id": 900, "decision_id": 900, **changes}
    db.execute(
        f"INSERT INTO acts ({', '.join(row)}) VALUES ({', '.join('?' for _ in row)})",
        tuple(row.values()),
    )


def test_evidence_holds_the_words_the_link_the_times_the_edits_the_thread_and_the_look(
    place: Town,
) -> None:
    post = place.post()
    place.comment(post, "When is the library open?", by="Tansy Brook")
    item = place.comment(post, THREAT + SCRIPT)
    place.comment(post, "Nine to five.", by="Alder Finch")
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "a threat", rule="R2")
    seen, row = house.store.rows("SELECT * FROM evidence ORDER BY evidence_id")
    assert seen["version"] == row["version"], (
        "as the threat was seen, and before the hide"
    )
    assert hashlib.sha256(row["body"].encode()).hexdigest() == row["sha256"]
    body = json.loads(row["body"])
    assert body["permalink"] and body["times"]["created_at"] and body["raw"]
    assert body["versions"][0]["text"] == THREAT + SCRIPT
    assert [one["text"] for one in body["around"]["before"]] == [
        "When is the library open?"
    ]
    assert [one["text"] for one in body["around"]["after"]] == ["Nine to five."]
    look = body["rendering"]
    assert "break your legs" in look and "Nine to five." in look and post.text in look
    assert "<script" not in look and "<img" not in look and "\u202e" not in look


def test_each_part_of_the_evidence_can_be_proved_by_itself(place: Town) -> None:
    _, house = hidden(place)
    (body,) = house.store.rows("SELECT body FROM evidence")
    assert wrong_parts(body["body"]) == []
    parts = json.loads(body["body"])
    assert set(parts["manifest"]) == set(parts) - {"manifest"}
    for name in parts["manifest"]:
        changed = {**parts, name: "something else"}
        assert wrong_parts(json.dumps(changed)) == [name]
        assert parts["manifest"][name] == part_sha256(parts[name])


words = st.text(max_size=60)


@given(words, words, words, words)
def test_nothing_that_a_stranger_wrote_becomes_part_of_the_page(
    author: str, text: str, post: str, link: str
) -> None:
    around = (author, "", text)
    seen = Seen(
        "Page", post, (around,), author, text, (), 0, (around,), link, None, "a", "b"
    )
    plain = Seen("Page", "", (("", "", ""),), "", "", (), 0, (("", "", ""),), "", None, "a", "b")  # fmt: skip
    assert rendered(seen).count("<") == rendered(plain).count("<")
    assert rendered(seen).count(">") == rendered(plain).count(">")


@pytest.mark.parametrize(
    "changes",
    [{"evidence_id": None}, {"evidence_id": 77}],
    ids=["none", "unknown"],
)
def test_an_act_without_evidence_is_refused_whoever_writes_it(
    place: Town, changes: dict[str, object]
) -> None:
    _, house = hidden(place)
    # As another program would have it, which does not switch foreign keys on.
    house.store.db.execute("PRAGMA foreign_keys=OFF")
    with pytest.raises(sqlite3.IntegrityError, match="needs evidence"):
        _copy_of_an_act(place, **changes)


def test_evidence_of_another_comment_or_version_is_refused(place: Town) -> None:
    _, house = hidden(place)
    other = place.comment(place.post(), "Thank you for the bench.")
    place.round(house)
    with pytest.raises(sqlite3.IntegrityError, match="the very words"):
        _copy_of_an_act(place, comment_id=comment_id(other))
    with pytest.raises(sqlite3.IntegrityError, match="the very words"):
        _copy_of_an_act(place, version=2)
    with pytest.raises(sqlite3.IntegrityError, match="never changes"):
        house.store.db.execute("UPDATE acts SET version = 2")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET reason = 'another'",
        "DELETE FROM entries WHERE seq = 1",
        "UPDATE payloads SET body = '{}' WHERE body IS NOT NULL",
    ],
)
def test_the_log_can_be_neither_changed_nor_shortened(
    place: Town, statement: str
) -> None:
    _, house = hidden(place)
    with pytest.raises(sqlite3.IntegrityError, match="never|erased"):
        house.store.db.execute(statement)
