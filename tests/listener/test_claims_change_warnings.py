"""Who asks for a claim, and who agrees to it, is told of what makes it poorer: a wording that another has, a missing text."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from listener.house import utc_now
from moderation.claims.factbank.entry import midnight
from moderation.claims.factbank.writing import write_claims
from tests.listener.bank import LIBRARIES, agreed, folder_of, house_in
from tests.listener.called import Call
from tests.town import Clock

ROBIN = ("--as", "Robin Example", "--reason", "Checked.")
MERLE = ("--as", "Merle Example", "--reason", "Checked.")
TODAY = midnight(utc_now().date())
END = TODAY + timedelta(days=61)
SAME = 'Warning: claim DUP-2 has a wording of claim CLM-1, "the council is closing all its libraries next month"'
NO_TEXT = "Warning: claim DUP-2 has no correct statement: an alert on it cannot say what is right; add it with --correct."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = folder_of(tmp_path / "data")
    known = replace(LIBRARIES, created_at=TODAY, expires_at=END)
    with house_in(made, Clock(utc_now())) as house:
        agreed(house, "added", known)
    return made


def test_adding_and_agreeing_name_the_claim_that_has_the_wording_and_what_is_missing(
    folder: Path, wardmote: Call
) -> None:
    data = ("--data", str(folder))
    told = wardmote("claims", "add", "DUP-2", *data, *ROBIN, "--claim", "the council is closing all its libraries next month",
        "--verdict", "false", "--impact", "3", "--topic", "services", "--source", "https://council.example/x",
        "--owner-role", "editor", "--approver-role", "lead")  # fmt: skip
    assert told.returncode == 0, told.stderr
    number = told.stdout.split("proposal ")[1].split(".")[0]
    waits = wardmote("claims", "waiting", number, *data).stdout
    agreed_to = wardmote("claims", "approve", number, *data, *MERLE).stdout
    for said in (told.stdout, waits, agreed_to):
        assert SAME in said and NO_TEXT in said, said
    assert "Warning" not in wardmote("claims", "waiting", number, *data).stdout
    gone = wardmote("claims", "withdraw", "DUP-2", *data, *ROBIN).stdout
    assert "Warning" not in gone


def test_bringing_in_a_file_says_so_too(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path = tmp_path / "in.yaml"
    twin = replace(
        LIBRARIES, claim_id="DUP-2", paraphrases=(), created_at=TODAY, expires_at=END
    )
    path.write_text(write_claims([twin]))
    call = ("claims", "import", str(path), "--data", str(folder), *ROBIN)
    said = wardmote(*call).stdout
    assert "Warning: claim DUP-2 has a wording of claim CLM-1" in said
    assert "has no paraphrases" in said
    said = wardmote(*call, "--replace").stdout
    assert "wording of claim" not in said, "that one goes"
