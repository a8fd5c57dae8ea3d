"""What must be true of the books, at any moment and at the end: nothing lost, nothing twice, nothing without its entry."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from connectors.simulator import Item
from listener.house import House
from listener.minutes.agree import disagreements
from listener.store.comments import kept
from tests.listener.lives import comment_id
from tests.town import Town

VERBS = {"hide": "hide", "unhide": "show"}


def sound_at_any_moment(place: Town, house: House) -> None:
    """What holds even in the moment after a kill."""
    store = house.store
    assert not disagreements(store.db), "every decision and its evidence are in the log"
    subject = store.writer.subject  # payloads may be erased by now
    attempts: Counter[tuple[str, str]] = Counter()
    for row in store.rows(
        "SELECT subject, details FROM entries WHERE event = 'act_attempted'"
    ):
        attempts[row["subject"], json.loads(row["details"])["verb"]] += 1
    wishes = Counter(
        (row["comment_id"], row["verb"])
        for row in store.rows("SELECT comment_id, verb FROM acts")
    )
    for verb, ours in VERBS.items():
        writes = place.world.writes(verb)  # type: ignore[arg-type]
        sent = Counter(_comment_of(place, w.platform, w.native_id) for w in writes)
        done = Counter(
            _comment_of(place, w.platform, w.native_id) for w in writes if w.changed
        )
        for comment, count in sent.items():
            assert count <= attempts[subject(comment), ours], (
                "no act without an entry before it"
            )
        for comment, count in done.items():
            assert count <= wishes[comment, ours], "no act is done twice"
    without = store.value(
        """SELECT COUNT(*) FROM acts LEFT JOIN evidence USING (evidence_id)
        WHERE evidence.evidence_id IS NULL OR evidence.comment_id != acts.comment_id"""
    )
    assert without == 0, "no act without evidence of its own comment"


def _comment_of(place: Town, platform: str, native_id: str) -> str:
    item = place.world.find(platform, native_id)  # type: ignore[arg-type]
    assert item is not None
    return comment_id(item)


def settled(place: Town, house: House, items: Sequence[Item]) -> None:
    """What holds once everything has had its time."""
    for item in items:
        known = kept(house.store, comment_id(item))
        if item.deleted_at is None:
            assert known is not None, "no comment is lost"
            assert known.gone_at is None, "no comment is thought gone that is there"
            # on X a reply begins with the name of whom it answers
            new_words = known.comment.text.endswith(item.versions[-1].text)
            assert new_words, "no new words are lost"
    unjudged = house.store.value(
        """SELECT COUNT(*) FROM comments JOIN versions USING (comment_id, version)
        WHERE judged_at IS NULL AND gone_at IS NULL"""
    )
    assert unjudged == 0, "every comment is judged"
    open_acts = house.store.rows("SELECT * FROM acts WHERE state = 'intended'")
    assert not open_acts, "no act is forgotten"
    _as_believed(house, items)
    _told_once(place, house)


def _as_believed(house: House, items: Sequence[Item]) -> None:
    """The platform shows what the house believes, and no machine's hide outlives its promise."""
    for item in items:
        known = kept(house.store, comment_id(item))
        if item.deleted_at is not None or known is None:
            continue
        assert item.hidden == bool(known.hidden_by), (
            f"{comment_id(item)} is hidden: {item.hidden}, believed: {known.hidden_by}"
        )
        assert known.hidden_by != "wardmote", "no machine's hide lasts beyond a day"


def _told_once(place: Town, house: House) -> None:
    mails = (place.folder / "alerts.mbox").read_text(errors="replace")
    ids = [line for line in mails.splitlines() if line.startswith("Message-ID:")]
    assert len(ids) == len(set(ids)), "nobody is told twice"
    waiting = house.store.value(
        "SELECT COUNT(*) FROM outbox WHERE state != 'sent' AND digest_id IS NULL"
    )
    # What waited for the morning together with others lies in their digest, which is a message like any other.
    alone = house.store.value("SELECT COUNT(*) FROM outbox WHERE digest_id IS NULL")
    assert len(ids) + waiting == alone, "nobody waits for a message in vain"
    joined = house.store.rows("SELECT * FROM outbox WHERE digest_id IS NOT NULL")
    for row in joined:
        digest = house.store.row(
            "SELECT * FROM outbox WHERE message_id = ?", (row["digest_id"],)
        )
        assert (
            digest and digest["kind"] == "digest" and row["subject"] in digest["body"]
        )
