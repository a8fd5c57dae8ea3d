"""A house without platforms, in which residents say things and comms hear of them: fast, and with a clock set by hand."""

from __future__ import annotations

import json
import mailbox
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from listener.claims.mind import mind_incidents
from listener.house import House, enter, load_claims_for
from listener.minutes.writer import Actor
from listener.modes.switch import bare_house
from listener.store.comments import save_comment
from listener.store.connection import Row
from listener.store.incidents import all_incidents, open_incidents
from listener.tell import send
from listener.telling.mail import open_post
from listener.weigh import weigh
from moderation.types import Comment
from tests.town import ROOT, Clock, empty_database

FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
COMMS = Actor("Swift Example", "comms")
SAID = "The council is shutting every library next month, it's all signed off."
ASKED = "Is the council really closing all its libraries next month?"
DENIED = "The council is not closing all its libraries next month, read its own page."
PAGES = [
    {"connector": "facebook", "id": "100", "name": "Cllr Example"},
    {"connector": "x", "id": "200", "name": "@example"},
]
CLAIM: dict[str, Any] = {
    "id": "CLM-014",
    "claim": "The council is closing all its libraries next month",
    "claim_cy": "Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf",
    "paraphrases": ["they're shutting every library", "all libraries going by next month"],
    "verdict": "false",
    "correct_statement": "No library closure has been decided.",
    "source_url": "https://council.example/libraries/consultation",
    "source_date": "2026-11-01",
    "impact": 4,
    "topic": "services",
    "owner_role": "comms-duty-editor",
    "approved_by_role": "comms-lead",
    "created": "2026-11-01",
    "expires": "2027-01-20",
}  # fmt: skip


class Newsroom:
    """The house, its clock, and what its people and residents do."""

    def __init__(self, house: House, clock: Clock) -> None:
        self.house, self.clock = house, clock
        self.count = 0

    def say(
        self, text: str = SAID, by: str = "", platform: str = "facebook", **more: Any
    ) -> str:
        """A resident writes, and the service judges it; gives the comment's id."""
        comment_id = self.write(text, by, platform, **more)
        weigh(self.house)
        return comment_id

    def write(
        self, text: str = SAID, by: str = "", platform: str = "facebook", **more: Any
    ) -> str:
        """A resident writes, and the service takes it in."""
        self.count += 1
        author = by or f"Resident {self.count}"
        page = "facebook:100" if platform == "facebook" else "x:200"
        given = {
            "comment_id": f"{platform}:{self.count}",
            "page_id": page,
            "text": text,
            "native_id": str(self.count),
            "author_id": author,
            "author_name": author,
            "created_at": self.clock(),
            "permalink": f"https://{platform}.example/{self.count}",
        }
        comment = Comment(**(given | more))
        with self.house.store.transaction(self.clock()) as tx:
            save_comment(tx, comment, {})
            tx.record("comments_collected", details={"new": 1})
        return comment.comment_id

    def spread(self, count: int = 8, platform: str = "facebook") -> None:
        """So many residents say it, each in other words."""
        for number in range(count):
            self.say(f"{SAID} Unbelievable, number {number}.", platform=platform)

    def tick(self, **amount: float) -> None:
        """Time goes by, and the service does what is due."""
        self.clock.forward(**amount)
        mind_incidents(self.house)
        send(self.house, open_post(self.house.settings))

    def mails(self, to: str = "comms@council.example") -> list[mailbox.mboxMessage]:
        """What somebody was sent."""
        box = mailbox.mbox(self.house.folder / "alerts.mbox")
        return [mail for mail in box if mail["To"] == to]

    def subjects(self, to: str = "comms@council.example") -> list[str]:
        return [" ".join(str(mail["Subject"]).split()) for mail in self.mails(to)]

    def incidents(self) -> list[Row]:
        """All of them, the oldest first."""
        return all_incidents(self.house.store)[::-1]

    def open(self) -> Row:
        """The one that is open."""
        (row,) = open_incidents(self.house.store)
        return row

    def events(self, name: str) -> list[Row]:
        query = "SELECT * FROM entries WHERE event = ? ORDER BY seq"
        rows = self.house.store.rows(query, (name,))
        return [row | {"details": json.loads(row["details"])} for row in rows]


def words(mail: mailbox.mboxMessage) -> str:
    """What a mail says."""
    return str(mail.get_payload(decode=True).decode())  # type: ignore[union-attr]


def furnish(folder: Path, claims: list[dict[str, Any]] | None = None, *, kept_here: bool = False, **changes: Any) -> None:  # fmt: skip
    """Write settings, rules and registry. `kept_here`: no file of claims is named."""
    folder.mkdir(parents=True, exist_ok=True)
    alerts: dict[str, Any] = {
        "owner": ["owner@council.example"],
        "comms": ["comms@council.example"],
        "comms_lead": ["lead@council.example"],
        "reviewers": ["reviewer@council.example"],
    }
    settings: dict[str, Any] = {
        "mode": "watch",
        "claims": "claims.yaml",
        "pages": PAGES,
        "alerts": alerts | changes.pop("alerts", {}),
    }
    if kept_here:
        del settings["claims"]
    (folder / "wardmote.yaml").write_text(json.dumps(settings | changes))
    registry = {"version": 1, "claims": [CLAIM] if claims is None else claims}
    (folder / "claims.yaml").write_text(json.dumps(registry))
    shutil.copy(ROOT / "rules_of_engagement.yaml", folder)


@contextmanager
def newsroom(folder: Path, *, at: datetime = FRIDAY, **changes: Any) -> Iterator[Newsroom]:  # fmt: skip
    """A newsroom for the length of a test."""
    furnish(folder, **changes)
    empty_database(folder)
    clock = Clock(at)
    with bare_house(folder, clock) as house:
        house.claims = load_claims_for(house.settings)
        enter(house)
        yield Newsroom(house, clock)
