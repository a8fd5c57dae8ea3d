"""A data folder after a month of a very busy page: comments, a long queue, decisions, incidents, and a log."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bench.asked import ROOT
from bench.forgetting import DAYS, NOW, PAGE, fill
from listener.claims.incidents import grow
from listener.desk.doors import DESK_ROLES
from listener.desk.sessions import mark_of
from listener.house import House, open_house
from listener.settings import same_name
from listener.store import Store
from listener.store.comments import kept
from listener.store.connection import as_text
from listener.store.sessions import save_session
from moderation.claims.spread.priority import Priority

FLAGGED = 20  # one comment in so many was for a person
URGENT = 25  # one item in so many
RULES = ("R1", "R2", "R3", "R6", "R9")
VERBS = ("keep", "keep", "hide", "keep", "confirm")
INCIDENTS, SIGHTINGS = 40, 50
MANY = 500  # entries in one write
BODY = json.dumps(
    {
        "reason": "Rule 1 (Courtesy and respect): Rude words to a person.",
        "reason_cy": "Rheol 1 (Cwrteisi a pharch): Anghwrteisi tuag at berson.",
        "findings": [
            {
                "rule": "R1",
                "check": "abuse",
                "signal": "pattern",
                "evidence": "mend the lane",
                "detail": "a discourtesy to a person",
                "score": 0.9,
                "subcode": "",
                "spans": [[20, 33]],
            }
        ],
        "needs": [],
    }
)


def people() -> dict[str, str]:
    """Somebody for each role."""
    return {role: f"{role.title()} Example" for role in DESK_ROLES}


def key_of(role: str) -> str:
    """The id of somebody's session."""
    return f"a session of {role}"


def store_month(folder: Path, comments: int, waiting: int) -> None:
    """Fill an empty folder."""
    _furnish(folder)
    fill(folder, comments, FLAGGED)
    house = open_house(folder, now=lambda: NOW, redirect={})
    try:
        _decide(house.store, comments, waiting)
        _log(house, comments // 10)
        _spread(house, comments)
        with house.store.transaction(NOW) as tx:
            for role, name in people().items():
                number = save_session(
                    tx, mark_of(key_of(role)), same_name(name), [role]
                )
                tx.record("session_begun", details={"session": number})
    finally:
        house.close()


def _furnish(folder: Path) -> None:
    shutil.copy(ROOT / "rules_of_engagement.yaml", folder)
    settings = {
        "mode": "assist",
        "people": [{"name": name, "role": role} for role, name in people().items()],
        "pages": [{"connector": "facebook", "id": PAGE.partition(":")[2], "name": "A page"}],
    }  # fmt: skip
    (folder / "wardmote.yaml").write_text(json.dumps(settings))
    secrets = folder / "secrets"
    secrets.mkdir(mode=0o700)
    token = secrets / "facebook_page_token"
    token.touch(mode=0o600)
    token.write_text("none")


def _flagged(comments: int) -> list[int]:
    return list(range(0, comments, FLAGGED))


def _decide(store: Store, comments: int, waiting: int) -> None:
    """People have decided on all that was flagged, but for what waits now."""
    run = store.db.conn.execute
    many = store.db.conn.executemany
    run("PRAGMA synchronous=OFF")
    run("BEGIN")
    flagged = _flagged(comments)
    run("UPDATE queue SET rule = 'R1', urgent = (item_id % ? = 0), due_at = opened_at", (URGENT,))  # fmt: skip
    many(
        "UPDATE queue SET rule = ? WHERE item_id % ? = ?",
        ((rule, len(RULES), n) for n, rule in enumerate(RULES)),
    )
    run("UPDATE judgements SET body = ?, rule = 'R1' WHERE action = 'queue'", (BODY,))
    done = flagged[: max(0, len(flagged) - waiting)]
    many(
        """INSERT INTO decisions (comment_id, version, verb, actor, role, rule, rules_sha256, reason, decided_at)
        VALUES (?, 1, ?, 'Owner Example', 'owner', 'R1', '0', 'I looked at it.', ?)""",
        (
            (f"facebook:{n}", VERBS[at % len(VERBS)], moment)
            for at, (n, moment) in enumerate(_moments(done, comments))
        ),
    )
    many(
        "UPDATE queue SET closed_at = ?, closed_why = 'decided' WHERE comment_id = ?",
        ((moment, f"facebook:{n}") for n, moment in _moments(done, comments)),
    )
    run("COMMIT")


def _moments(numbers: list[int], comments: int) -> Iterator[tuple[int, str]]:
    begun, step = NOW - timedelta(days=DAYS), timedelta(days=DAYS) / comments
    return (
        (n, as_text(min(NOW, begun + n * step + timedelta(hours=1)))) for n in numbers
    )


def _log(house: House, entries: int) -> None:
    """Entries as a busy month leaves them."""
    kinds = ("comments_collected", "comment_queued", "comment_kept", "hide_chosen", "comment_hidden")  # fmt: skip
    for start in range(0, entries, MANY):
        with house.store.transaction(NOW) as tx:
            for number in range(start, min(entries, start + MANY)):
                tx.record(
                    kinds[number % len(kinds)],
                    about=f"facebook:{number // 3}",
                    rule="R1",
                    rules_version=house.rules.version,
                    reason="It breaks the rules of this page.",
                    details={"engine": "bench"},
                    payload={"text": f"Comment {number}"},
                )


def _spread(house: House, comments: int) -> None:
    """Incidents that are open, each said many times."""
    graded = Priority("MEDIUM", 5.0, {"impact": 1.0, "reach": 1.0, "confidence": 1.0, "velocity": 1.0})  # fmt: skip
    for number in range(INCIDENTS):
        with house.store.transaction(NOW) as tx:
            for other in range(SIGHTINGS):
                at = comments - 1 - (number * SIGHTINGS + other) % comments
                known = kept(house.store, f"facebook:{at}")
                grow(tx, house, f"spread:{number}", f"Claim {number}", graded, known)
