"""A copy for a request for information: what was recorded, without who wrote it, proved, and decided on by a person."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from listener.cli import run
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.minutes.writer import Actor
from listener.packs.recorded import Request, make_copy, working_days_after
from listener.packs.recorded_words import WITHHELD
from listener.people.requests import council_request
from listener.store.decisions import last_judgement
from listener.store.recorded import Span, post_of
from tests.listener.crowd import ADMIN, COMMS, DELEGATE, OWNER, REVIEWER, Crowd
from tests.listener.lives import comment_id, page
from tests.town import RUDE, THREAT

REQUEST = Request("FOI 26/0117", date(2026, 11, 20), words=True)
FORMULA = (
    "=HYPERLINK(1) you stupid little idiot, ring me on 07700 900123, says Marlow Teasel"
)
SECRET = ("Marlow Teasel", "Teasel", "07700", "break your legs", "Wren", "Finch", OWNER.name)  # fmt: skip


def span(here: Crowd, **more: str) -> Span:
    day = here.place.clock.moment.replace(hour=0, minute=0)
    return Span(day - timedelta(days=1), day + timedelta(days=2), **more)


def lived(here: Crowd) -> None:
    here.comment(THREAT)
    rude = here.comment(RUDE)
    here.comment(FORMULA)
    here.decide(rude, "hide", OWNER, rule="R1")
    council_request(
        here.house, "Please hide it.", "Teal Example, press", comment_id(rude)
    )


def test_it_holds_every_entry_of_the_period_and_no_name_of_anybody(
    here: Crowd, tmp_path: Path
) -> None:
    lived(here)
    made = make_copy(here.house, span(here), REQUEST, OWNER, tmp_path / "foi")
    read = {p.relative_to(tmp_path / "foi").as_posix(): p.read_text() for p in (tmp_path / "foi").rglob("*") if p.is_file()}  # fmt: skip
    for name, text in read.items():
        if not name.startswith("receipts/"):
            assert not [one for one in SECRET if one in text], name
    rows = list(csv.DictReader((tmp_path / "foi" / "records.csv").open()))
    assert len(rows) == made.entries and {"comment_hidden", "hide_intended"} <= {r["what"] for r in rows}  # fmt: skip
    assert {r["by"] for r in rows} >= {"software", "owner"}
    held = {r["what"]: r["held_for"] for r in rows}
    assert held["council_request"] == "council" and held["hide_intended"] == "owner"
    assert not {r["what"] for r in rows} & {"code_accepted", "comments_collected"}
    assert all(r["decided_by_you"] == "" for r in rows)
    lines = [json.loads(one) for one in read["records.jsonl"].splitlines()]
    assert [one["leaf"] for one in lines] == [r["leaf"] for r in rows]
    assert not [one for one in lines if re.search(r"\d\.\d\d", one["facts"] + one["why"])]  # fmt: skip
    assert all((tmp_path / "foi" / name).stat().st_mode & 0o077 == 0 for name in read)


def test_words_are_veiled_and_those_of_threats_withheld(
    here: Crowd, tmp_path: Path
) -> None:
    lived(here)
    make_copy(here.house, span(here), REQUEST, DELEGATE, tmp_path / "foi")
    rows = list(csv.DictReader((tmp_path / "foi" / "comments.csv").open()))
    why = [r["withheld"] for r in rows if r["withheld"]]
    assert why and all("found" in each for each in why)
    words = [r["words"] for r in rows]
    assert RUDE in words
    (formula,) = (one for one in words if "HYPERLINK" in one)
    assert formula.startswith("'=") and "[…]" in formula
    make_copy(here.house, span(here), Request("x", date(2026, 11, 20)), OWNER, tmp_path / "bare")  # fmt: skip
    assert not (tmp_path / "bare" / "comments.csv").exists()


@pytest.mark.parametrize(
    ("text", "rule", "why"),
    [
        ("You stupid little idiot. dave.smith77@gmail.com 22 Rowan Close", "", "safety"),
        ("The settlement with the former head teacher is forty thousand pounds, the panel agreed it.", "R15", "confidential"),
    ],
)  # fmt: skip
def test_an_address_beside_a_graver_breach_and_what_a_person_hid_as_confidential_are_withheld(
    here: Crowd, tmp_path: Path, text: str, rule: str, why: str
) -> None:
    item = here.comment(text)
    if rule:
        here.decide(item, "hide", OWNER, rule=rule)
    else:
        judged = last_judgement(here.house.store, comment_id(item))
        assert judged and judged["rule"] == "R1"
    make_copy(here.house, span(here), REQUEST, OWNER, tmp_path / "foi")
    (row,) = csv.DictReader((tmp_path / "foi" / "comments.csv").open())
    assert (row["words"], row["withheld"]) == ("", WITHHELD[why])


@pytest.mark.parametrize(
    "text",
    [
        "I keep thinking of ending it all and I have nobody to talk to.",
        "I keep thinking of ending it all, you stupid little idiot.",
        "There is a strong smell of gas in Sample Street and nobody is answering.",
        "My son was hit by his stepdad.",
    ],
)
def test_the_words_of_somebody_who_may_be_unwell_or_in_danger_are_withheld(
    here: Crowd, tmp_path: Path, text: str
) -> None:
    here.comment(RUDE)
    here.comment(text)
    to = tmp_path / "foi"
    make_copy(here.house, span(here), REQUEST, OWNER, to)
    rude, row = csv.DictReader((to / "comments.csv").open())
    assert rude["words"] == RUDE and not rude["withheld"]
    assert (row["words"], row["withheld"]) == ("", WITHHELD["need"])
    said = (to / "1-READ-THIS-FIRST.txt").read_text()
    assert "somebody's health or safety" in said and "not those of threats, nor" in said


def test_each_receipt_is_sound_and_the_sums_are_right(
    here: Crowd, tmp_path: Path
) -> None:
    lived(here)
    to = tmp_path / "foi"
    make_copy(here.house, span(here, rule="R1"), REQUEST, OWNER, to)
    rows = list(csv.DictReader((to / "records.csv").open()))
    assert {r["rule"] for r in rows} == {"R1"}
    for row in rows[:2]:
        receipt = to / "receipts" / f"entry-{row['number']}.tlog-proof"
        done = subprocess.run([sys.executable, to / "receipts" / "verify_minutes.py", receipt, "--key", to / "receipts" / "minutes.pub"], capture_output=True, text=True, check=False)  # fmt: skip
        assert done.returncode == 0 and "sound" in done.stdout, done.stderr
        canonical = done.stdout.splitlines()[1].encode()
        assert hashlib.sha256(b"\x00" + canonical).hexdigest() == row["leaf"]
    for line in (to / "SHA256SUMS").read_text().splitlines():
        sha256, name = line.split("  ")
        assert hashlib.sha256((to / name).read_bytes()).hexdigest() == sha256


def test_it_is_logged_counted_and_made_by_those_who_may(
    here: Crowd, tmp_path: Path
) -> None:
    lived(here)
    for actor in (COMMS, REVIEWER, Actor("Nobody Example", "owner")):
        with pytest.raises(UserError):
            make_copy(here.house, span(here), REQUEST, actor, tmp_path / "no")
    with pytest.raises(UserError, match="without --words"):
        make_copy(here.house, span(here), REQUEST, ADMIN, tmp_path / "no")
    with pytest.raises(UserError, match="--request"):
        make_copy(here.house, span(here), Request(" ", date(2026, 11, 20)), OWNER, tmp_path / "no")  # fmt: skip
    assert not (tmp_path / "no").exists() and not here.events("foi_exported")
    make_copy(here.house, span(here), Request("FOI 1", date(2026, 11, 20)), ADMIN, tmp_path / "foi")  # fmt: skip
    (entry,) = here.events("foi_exported")
    assert entry["role"] == "admin" and "FOI 1" not in json.dumps(entry)
    (row,) = here.house.store.rows("SELECT * FROM accesses WHERE form = 'foi'")
    assert (row["person"], row["seq"]) == (ADMIN.name, entry["seq"])
    with pytest.raises(UserError, match="is there already"):
        make_copy(here.house, span(here), REQUEST, OWNER, tmp_path / "foi")
    assert verify(here.house.store.db).sound


def test_a_thread_a_page_and_a_period_narrow_it(here: Crowd, tmp_path: Path) -> None:
    lived(here)
    post_id = post_of(here.house.store, str(here.house.store.value("SELECT permalink FROM posts LIMIT 1")))  # fmt: skip
    assert post_id
    whole = make_copy(here.house, span(here), REQUEST, OWNER, tmp_path / "a")
    thread = make_copy(here.house, span(here, post_id=post_id), REQUEST, OWNER, tmp_path / "b")  # fmt: skip
    other = make_copy(here.house, span(here, page_id=page(here.house, 1)), REQUEST, OWNER, tmp_path / "c")  # fmt: skip
    early = Span(datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 2, 1, tzinfo=UTC))
    none = make_copy(here.house, early, REQUEST, OWNER, tmp_path / "d")
    assert whole.cases == 3 and thread.cases == 1 and other.cases == none.entries == 0
    assert 0 < thread.entries < whole.entries


def test_twenty_working_days_are_counted_from_monday_to_friday() -> None:
    assert working_days_after(date(2026, 11, 20), 20) == date(2026, 12, 18)
    assert working_days_after(date(2026, 11, 21), 1) == date(2026, 11, 23)


def test_the_command_asks_for_the_code_last(
    here: Crowd, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lived(here)
    code = here.code(OWNER)
    folder, to = str(here.place.folder), tmp_path / "out"
    days = ["--since", "2026-11-01", "--until", "2026-11-30", "--received", "2026-11-20"]  # fmt: skip
    told = ["foi", "--data", folder, "--as", OWNER.name, *days]
    assert run([*told, "--to", str(to)]) == 2
    assert "--request" in capsys.readouterr().err
    for bad in (["--page", "x:9"], ["--rule", "R99"], ["--thread", "https://x.example"]):  # fmt: skip
        assert run([*told, "--request", "A", "--to", str(to), *bad]) == 2
        assert "There is no" in capsys.readouterr().err
    assert run([*told, "--request", "A", "--to", str(to)]) == 2
    assert "--code" in capsys.readouterr().err
    assert run([*told[:-6], "--since", "2026-12-01", *days[2:], "--request", "A", "--to", str(to), "--code", code]) == 2  # fmt: skip
    assert "ends before it begins" in capsys.readouterr().err and not to.exists()
