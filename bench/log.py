"""What the log costs: verifying it, and one decision with its entry, beside a bare durable commit."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

from sqlite_utils import Database

from bench.asked import Asked
from bench.datasets import comments
from bench.figures import figure, median, percentile, ratio
from bench.machine import at_work
from bench.report import Block, Table
from bench.stage import Stage, staged
from listener.daemon import Daemon
from listener.decide import decide
from listener.house import House, open_house
from listener.minutes.export import write_lines
from listener.minutes.heads import note_head, read_heads
from listener.minutes.keys import known_verifier
from listener.minutes.nodes import fill, reader, size
from listener.minutes.tree import consistency_proof, includes, inclusion_proof, root
from listener.minutes.verify import verify
from listener.minutes.verify_minutes import check_export, read_key
from listener.minutes.writer import Actor
from listener.schema import migrations
from listener.store.comments import Kept, kept
from listener.telling.mail import open_post

TITLE = "verifying the log, and what a decision with its entry costs"
LONG = 3600
PERSON = Actor("Cllr Wren Example", "owner")
REASON = "It breaks the rules of this page."
IN_ONE_WRITE = 100  # entries, as in a busy pass
ROW_BYTES = 300
PROOFS = 200
SPARE = 20  # comments, for some are hidden before a person comes


def measure(asked: Asked) -> list[Block]:
    """Both, in one data folder on disk."""
    texts, _ = comments(asked.data, 2 * asked.decisions + SPARE)
    with staged(texts, ago=timedelta(hours=2), poll_seconds=LONG) as stage:
        house = open_house(stage.folder, redirect=stage.simulator.redirect)
        try:
            Daemon(house, open_post(house.settings)).one_pass()
            taken = _decisions(house, stage, asked.decisions)
            return [
                *_costs(taken),
                *_verifying(house, asked.entries),
                *_proving(stage.folder, asked.leaves),
            ]
        finally:
            house.close()


@dataclass(slots=True)
class Taken:
    """Milliseconds of one kind: as the clock has them, and as the processor has them."""

    clock: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)

    def add(self, act: Callable[[], None]) -> None:
        clock, work = perf_counter(), thread_time()
        act()
        self.work.append(1000 * (thread_time() - work))
        self.clock.append(1000 * (perf_counter() - clock))


def _decisions(house: House, stage: Stage, count: int) -> dict[str, Taken]:
    """What `count` hides, keeps and bare commits take, one of each in turn."""
    taken = {kind: Taken() for kind in ("hide", "keep", "commit")}
    known = [kept(house.store, comment_id) for comment_id in stage.scene.key]
    visible = [one for one in known if one is not None and not one.hidden_by][
        : 2 * count
    ]
    with sqlite3.connect(stage.folder / "bare.db", isolation_level=None) as bare:
        bare.execute("PRAGMA journal_mode=WAL")
        bare.execute("PRAGMA synchronous=FULL")
        bare.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
        for first, second in zip(visible[::2], visible[1::2], strict=False):
            taken["commit"].add(lambda: _commit(bare))
            taken["hide"].add(partial(_hide, house, first))
            taken["keep"].add(partial(_keep, house, second))
    bare.close()
    return taken


def _commit(bare: sqlite3.Connection) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("INSERT INTO rows (body) VALUES (zeroblob(?))", (ROW_BYTES,))
    bare.execute("COMMIT")


def _hide(house: House, known: Kept) -> None:
    decide(house, known, "hide", PERSON, REASON, rule="R1")


def _keep(house: House, known: Kept) -> None:
    decide(house, known, "keep", PERSON, REASON)


def _timed(act: Callable[[], None]) -> float:
    started = perf_counter()
    act()
    return 1000 * (perf_counter() - started)


def _costs(taken: Mapping[str, Taken]) -> list[Block]:
    peer = taken["commit"]
    names = {
        "hide": "a person's hide (evidence, decision, notice, wish, entry)",
        "keep": "a person's keep (decision, entry)",
        "commit": "bare durable commit",
    }
    rows = [
        (
            names[kind],
            str(len(values.clock)),
            figure(median(values.clock)),
            figure(percentile(values.clock, 0.95)),
            ratio(median(values.clock), median(peer.clock)),
            figure(median(values.work)),
            ratio(median(values.work), median(peer.work)),
        )
        for kind, values in taken.items()
    ]
    return [
        (
            "One transaction for each, on a real disk; the three kinds are timed in turn. The peer is a bare SQLite commit "
            f"of one row of {ROW_BYTES} bytes in the same folder, as durable as ours (WAL, `synchronous=FULL`). `At work` is the processor's time alone: where "
            "others keep the disk busy, all three wait for it alike, and the first ratio is smaller."
        ),
        Table(
            (
                "",
                "times",
                "median, ms",
                "p95, ms",
                "ratio of medians",
                "at work, ms",
                "ratio at work",
            ),
            rows,
        ),
    ]


def _write(house: House, count: int) -> None:
    """Write entries as a busy pass does."""
    for start in range(0, count, IN_ONE_WRITE):
        with house.store.transaction(house.now()) as tx:
            for number in range(start, min(count, start + IN_ONE_WRITE)):
                tx.record(
                    "comment_queued",
                    about=f"facebook:{number}",
                    rule="R1",
                    rules_version=house.rules.version,
                    reason=REASON,
                    details={"engine": "bench", "checks": {"P00": True, "P01": False}},
                    payload=_payload(number),
                )


def _verifying(house: House, count: int) -> list[Block]:
    """Write entries, then verify them all."""
    _write(house, count)
    count = size(house.store.db)
    spent = {
        "verify": at_work(partial(_verify, house)),
        "verify, one process": at_work(partial(_verify, house, processes=1)),
        "the verifier that stands alone, on the export": at_work(partial(_outside, _exported(house))),
        "bare reading and hashing": at_work(partial(_bare_hashing, house.store.path)),
    }  # fmt: skip
    peer = spent["bare reading and hashing"]
    rows = [
        (
            name,
            f"{count:,}",
            figure(seconds),
            figure(count / seconds),
            figure(work),
            figure(count / work),
            ratio(work, peer[1]),
        )
        for name, (seconds, work) in spent.items()
    ]
    return [
        (
            "`log verify` recomputes every hash, link, commitment and node of the tree, in as many processes as there are "
            "processors. The peer reads the same rows and takes one SHA-256 of each, in one. `At work` is the time of all "
            "processors together."
        ),
        Table(
            (
                "",
                "entries",
                "seconds",
                "entries a second",
                "at work, seconds",
                "entries a second at work",
                "ratio at work",
            ),
            rows,
        ),
    ]


def _verify(house: House, **how: Any) -> None:
    verdict = verify(house.store.db, **how)
    if not verdict.sound:
        raise RuntimeError(
            f"the log is not sound: entry {verdict.first_bad} {verdict.fault}"
        )


def _exported(house: House) -> Path:
    """The whole log, as it is handed to outsiders."""
    target = house.folder / "exported"
    target.mkdir()
    note_head(house.store.db, house.heads, house.now().isoformat())
    key, fault = known_verifier(house.folder)
    if key is None:
        raise RuntimeError(fault)
    write_lines(house.store.db, target, read_heads(house.heads), key)
    return target


def _outside(exported: Path) -> None:
    key = read_key(exported / "key.txt")
    check_export(exported, key, None)


def _proving(folder: Path, leaves: int) -> list[Block]:
    """Proofs in a large tree, over leaves that are nothing but hashes, each beside a bare read of one row."""
    with sqlite3.connect(folder / "tree.db", isolation_level=None) as connection:
        db = Database(connection)
        migrations.apply(db)
        connection.execute("BEGIN")
        rows = ((seq, hashlib.sha256(b"%d" % seq).hexdigest()) for seq in range(1, leaves + 1))  # fmt: skip
        connection.executemany(
            "INSERT INTO entries VALUES (?,'','','','','','','','','','','',?)", rows
        )
        fill(db)
        connection.execute("COMMIT")
        taken: dict[str, list[float]] = {"inclusion": [], "consistency": [], "read": []}
        for number in range(PROOFS):
            index = (number * 7_919 + 13) % leaves
            for kind, act in (
                ("inclusion", partial(_prove, db, index, leaves)),
                ("consistency", partial(_go_on, db, index, leaves)),
                ("read", partial(_read, connection, index)),
            ):
                taken[kind].append(_timed(act))
    connection.close()
    return _proof_table(taken, leaves)


def _prove(db: Database, index: int, leaves: int) -> None:
    node = reader(db)
    proof = inclusion_proof(index, leaves, node)
    if not includes(root(leaves, node), leaves, index, node(0, index), proof):
        raise RuntimeError(f"the proof of entry {index + 1} does not hold")


def _go_on(db: Database, old: int, leaves: int) -> None:
    consistency_proof(old, leaves, reader(db))


def _read(connection: sqlite3.Connection, index: int) -> None:
    query = "SELECT hash FROM entries WHERE seq = ?"
    connection.execute(query, (index + 1,)).fetchone()


def _proof_table(taken: dict[str, list[float]], leaves: int) -> list[Block]:
    names = {
        "inclusion": "proof of one entry, with the root, checked",
        "consistency": "proof that the log goes on from an older one",
        "read": "bare read of one row",
    }
    peer = median(taken["read"])
    rows = [
        (names[kind], figure(median(values)), figure(percentile(values, 0.95)), ratio(median(values), peer))
        for kind, values in taken.items()
    ]  # fmt: skip
    return [
        f"Proofs in a log of {leaves:,} entries, {PROOFS} of each, nothing remembered from one to the next.",
        Table(("", "median, ms", "p95, ms", "ratio of medians"), rows),
    ]


def _payload(number: int) -> dict[str, str]:
    return {
        "comment_id": f"facebook:{number}",
        "text": f"A comment of some length, number {number}. " * 5,
        "author_name": "Marlow Teasel",
    }


def _bare_hashing(path: Path) -> None:
    bare = sqlite3.connect(path)
    rows = bare.execute(
        "SELECT entries.*, payloads.salt, payloads.body FROM entries LEFT JOIN payloads USING (seq) ORDER BY seq"
    )
    for row in rows:
        hashlib.sha256("\0".join(map(str, row)).encode()).digest()
    bare.close()
