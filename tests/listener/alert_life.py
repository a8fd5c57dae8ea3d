"""A house with alerts that can be closed, killed and opened again, and what must hold of its alerts whatever was done."""

from __future__ import annotations

import json
import mailbox
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from listener.claims.adopt import adopt_claims
from listener.claims.as_it_stands import standing_of
from listener.claims.follow import follow_claims
from listener.commands.alerts_json import alerts_json
from listener.daemon import Daemon
from listener.errors import UserError
from listener.house import House, enter, no_seam
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.minutes.writer import MACHINE, Actor
from listener.modes.switch import bare_house
from listener.store.claims import bank_mark
from listener.store.connection import Row, as_moment, as_text
from listener.store.incidents import all_incidents
from listener.store.own_claims import is_own
from listener.telling.mail import open_post
from listener.telling.overtaken import goes_on_as
from listener.weigh import weigh
from tests.listener.newsroom import CLAIM, COMMS, FRIDAY, Newsroom, furnish
from tests.town import Clock, empty_database

OWNER = Actor("Wren Example", "owner")
SECOND = Actor("Martin Sample", "comms")
PEOPLE = [{"name": one.name, "role": one.role} for one in (COMMS, SECOND, OWNER)]
ENDED = ("closed", "wrong")
# What only opening the house again mends is no fault of the software: the mailbox is away.
_NO_FAULT = ("mailbox", "erased")


class Died(BaseException):
    """The computer went off here. Nothing catches it."""


class AlertLife:
    """A newsroom that outlives its house."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, Clock(FRIDAY)
        # An impact of 5: whoever says it surely makes it HIGH at once.
        self.claim: dict[str, Any] = CLAIM | {"impact": 5}
        furnish(folder, claims=[self.claim], people=PEOPLE)
        empty_database(folder)
        self.count = 0
        self._opened: Any = None
        self.open()

    def open(self) -> None:
        """Open the house, closing one that was open. A mailbox that is away is there for that moment."""
        self.close()
        away = self._box.is_dir()
        self.mail_works()
        self._opened = bare_house(self.folder, self.clock)
        self.house: House = self._opened.__enter__()
        house = self.house
        house.claims = adopt_claims(house.store, house.settings, self.clock(), no_seam)
        house.claims_mark = bank_mark(house.store)
        enter(house)
        self._daemon = Daemon(house, open_post(house.settings))
        self.room = Newsroom(house, self.clock)
        if away:
            self.mail_fails()

    def close(self) -> None:
        if self._opened is not None:
            self._opened.__exit__(None, None, None)
            self._opened = None

    # ---- what happens ----

    def say(self, text: str, count: int, platform: str, hours_ago: int) -> None:
        """So many residents write, each for themselves."""
        at = self.clock() - timedelta(hours=hours_ago)
        for _ in range(count):
            self.room.count = self.count
            self.room.write(text, platform=platform, created_at=at)
            self.count = self.room.count
        self.weigh()

    def weigh(self) -> None:
        while weigh(self.house):
            pass

    def edit(self, number: int, text: str) -> None:
        """A resident changes the words of a comment that is there already."""
        name = f"%:{number}"
        row = self.house.store.row("SELECT * FROM comments WHERE comment_id LIKE ?", (name,))  # fmt: skip
        if row is not None:
            author, platform = row["author_id"], row["page_id"].partition(":")[0]
            at = as_moment(row["created_at"])
            self.room.write(text, author, platform, comment_id=row["comment_id"], native_id=row["native_id"], created_at=at)  # fmt: skip
            self.weigh()

    def tick(self, **amount: float) -> None:
        """Time goes by, and the service does what the clock asks for. Nothing is told of a claim that stands no more."""
        self.clock.forward(**amount)
        before = self._left()
        self._daemon.clocked()
        for message_id, number in (self._left() - before).items():
            row = goes_on_as(self.house.store, number)
            assert row is not None
            over = standing_of(self.house, row["claim_id"], self.clock()).over
            assert not over, f"message {message_id} tells of a claim that is {over}"

    def _left(self) -> Counter[Any]:
        query = """SELECT message_id, incident_id FROM outbox WHERE state = 'sent' AND digest_id IS NULL
            AND incident_id IS NOT NULL AND kind IN ('claim', 'incident')"""
        rows = self.house.store.rows(query)
        return Counter({row["message_id"]: row["incident_id"] for row in rows})

    def die_at(self, seam: str, nth: int) -> None:
        """The computer goes off in the midst of a pass, and on again."""
        left = nth

        def off(name: str) -> None:
            nonlocal left
            left -= name == seam
            if left == 0:
                left = -1
                raise Died

        self.house.seam = off
        try:
            self._daemon.clocked()
        except Died:
            pass
        self.open()

    @property
    def _box(self) -> Path:
        return self.folder / "alerts.mbox"

    def mail_fails(self) -> None:
        if not self._box.is_dir():
            if self._box.exists():
                self._box.rename(self.folder / "kept.mbox")
            self._box.mkdir()

    def mail_works(self) -> None:
        if self._box.is_dir():
            self._box.rmdir()
            if (self.folder / "kept.mbox").exists():
                (self.folder / "kept.mbox").rename(self._box)

    def council_says(self, **changes: Any) -> None:
        """The council changes what it says of the claim; status "out" takes it out of the file."""
        self.claim |= changes
        kept = [] if self.claim.get("status") == "out" else [self.claim]
        text = json.dumps({"version": 1, "claims": kept})
        (self.folder / "claims.yaml").write_text(text)
        for _ in range(2):  # a change counts when two looks found the same
            follow_claims(self.house)

    def answer(self, do: Callable[[], object]) -> None:
        """A person answers. What is refused changes nothing, and what is done has its entry."""
        before, entries = all_incidents(self.house.store), self.entries()
        try:
            do()
        except UserError:
            assert (all_incidents(self.house.store), self.entries()) == (before, entries)  # fmt: skip
        else:
            assert self.entries() > entries

    # ---- what must hold ----

    def entries(self) -> int:
        return int(self.house.store.value("SELECT COUNT(*) FROM entries"))

    def state(self) -> list[list[Row]]:
        """All that comms know and were told."""
        tables = ("incidents", "incident_comments", "incident_steps", "outbox", "entries")  # fmt: skip
        return [self.house.store.rows(f"SELECT * FROM {table}") for table in tables]

    def check_counts(self) -> None:
        """No comment counts twice, and the totals that are kept are those of what was seen."""
        store = self.house.store
        for kept in store.rows("SELECT * FROM incident_counts"):
            query = "SELECT stance FROM incident_comments WHERE incident_id = ?"
            rows = store.rows(query, (kept["incident_id"],))
            seen = Counter(row["stance"] for row in rows)
            for stance in ("repeats", "asks", "denies"):
                assert kept[stance] == seen[stance]
        twice = """SELECT key, comment_id FROM incident_comments JOIN incidents USING (incident_id)
            WHERE NOT EXISTS (SELECT 1 FROM incident_steps AS s WHERE s.incident_id = incidents.incident_id
                AND s.what = 'joined') GROUP BY key, comment_id HAVING COUNT(*) > 1"""
        assert store.rows(twice) == []

    def check_log(self) -> None:
        """The entries tell how each alert stands; what people did has an entry each; only a person takes `wrong` back."""
        store, stands = self.house.store, dict[int, str]()
        query = "SELECT * FROM entries WHERE event LIKE 'incident%' ORDER BY seq"
        logged: Counter[Any] = Counter()
        for entry in store.rows(query):
            details = json.loads(entry["details"])
            number = details.get("incident_id")
            if entry["role"] != MACHINE.role:
                logged[number, entry["event"], entry["actor"]] += 1
            if {"from", "to"} <= details.keys() and number:
                assert stands.get(number, "new") == details["from"]
                stands[number] = details["to"]
                if details["from"] == "wrong":
                    assert entry["event"] == "incident_right" and entry["role"] != MACHINE.role  # fmt: skip
        for row in all_incidents(store):
            assert stands.get(row["incident_id"], "new") == row["state"]
            assert (row["ended_at"] is not None) == (row["state"] in ENDED)
        steps = store.rows("SELECT * FROM incident_steps WHERE role <> ?", (MACHINE.role,))  # fmt: skip
        assert logged == Counter((s["incident_id"], f"incident_{s['what']}", s["actor"]) for s in steps)  # fmt: skip

    def check_messages(self) -> None:
        """Each message is there once; what was not sent is on record; and no step of the service broke."""
        store = self.house.store
        query = "SELECT details FROM entries WHERE event = 'message_dropped'"
        dropped = {json.loads(row["details"]).get("message_id") for row in store.rows(query)}  # fmt: skip
        rows = store.rows("SELECT * FROM outbox WHERE digest_id IS NULL")
        assert {r["message_id"] for r in rows if r["state"] == "dropped"} <= dropped
        if self._box.is_file():
            box = mailbox.mbox(self._box)
            found = Counter(str(mail["Message-ID"]) for mail in box)
            box.close()
            sent = sum(row["state"] == "sent" for row in rows)
            unsure = sum(row["state"] != "sent" and row["sending_at"] is not None for row in rows)  # fmt: skip
            assert set(found.values()) <= {1}
            assert sent <= len(found) <= sent + unsure
        query = "SELECT reason FROM entries WHERE event IN ('step_failed', 'judging_failed')"  # fmt: skip
        why = [row["reason"] for row in store.rows(query)]
        assert [one for one in why if not any(fine in one for fine in _NO_FAULT)] == []

    def come_to_rest(self) -> None:
        """Mail works, and three working mornings go by."""
        self.mail_works()
        for _ in range(3):
            later = self.clock() + timedelta(days=1)
            self.clock.moment = later.replace(hour=11, minute=0)
            self.tick()
            self.tick(minutes=61)

    def check_at_rest(self) -> None:
        """Nothing that comms should know is untold, and nothing that was told is unsent."""
        store, now = self.house.store, as_text(self.clock())
        assert store.rows("SELECT * FROM outbox WHERE state = 'waiting'") == []
        query = "SELECT incident_id, incident_level FROM outbox WHERE audience = 'comms' AND state = 'sent' AND incident_id IS NOT NULL"  # fmt: skip
        sent = {(by_now["incident_id"], m["incident_level"]) for m in store.rows(query) if (by_now := goes_on_as(store, m["incident_id"]))}  # fmt: skip
        for row in all_incidents(store):
            over = standing_of(self.house, row["claim_id"], self.clock()).over
            # What a clock that ran ahead dated is put right once a platform bears ours out; here is none.
            if row["state"] in ENDED or over or is_own(row) or row["level_at"] > now:
                continue
            assert row["told_level"] == row["level"]
            if row["level"] in ("MEDIUM", "HIGH"):
                assert (row["incident_id"], row["level"]) in sent
        told = json.loads(alerts_json(self.house, all_incidents(store)))
        assert [one["number"] for one in told] == [row["incident_id"] for row in all_incidents(store)]  # fmt: skip
        assert verify(store.db).sound and disagreements(store.db) == []
