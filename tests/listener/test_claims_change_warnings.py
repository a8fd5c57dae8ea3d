"""Who asks for a claim, and who agrees to it, is told of what makes it poorer: a wording that another has, a missing text."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from listener.house import utc_now
from moderation.claims.factbank.entry import midnight
from moderation.claims.factbank.write_table import write_table
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


def test_nearly_the_same_with_another_verdict_is_told_where_it_is_asked_for_and_agreed_to(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    nearly = (
        "Warning: claim NEAR-2 says nearly what claim CLM-1 says, with another verdict (true where that is false); keep one "
        "of the two, say in each what sets them apart, such as the place or the year, or write each of them with --not-this of the other."
    )  # fmt: skip
    data = ("--data", str(folder))
    told = wardmote("claims", "add", "NEAR-2", *data, *ROBIN, "--claim", "Every library run by the council will shut next month",
        "--verdict", "true", "--impact", "3", "--topic", "services", "--source", "https://council.example/x",
        "--owner-role", "editor", "--approver-role", "lead")  # fmt: skip
    assert told.returncode == 0, told.stderr
    agreed_to = wardmote("claims", "approve", "2", *data, *MERLE)
    assert agreed_to.returncode == 0, agreed_to.stderr
    path = tmp_path / "in.yaml"
    other = replace(LIBRARIES, claim_id="NEAR-2", claim="Every library run by the council will shut next month",
        paraphrases=(), verdict="true", created_at=TODAY, expires_at=END)  # fmt: skip
    path.write_text(write_claims([other]))
    brought = wardmote("claims", "import", str(path), *data, *ROBIN)
    for done in (told, agreed_to, brought):
        assert nearly in done.stdout, done.stdout + done.stderr


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
    wardmote("claims", "decline", "2", "--data", str(folder), *ROBIN)
    said = wardmote(*call, "--replace").stdout
    assert "proposal 3" in said
    assert "wording of claim" not in said, "that one goes"


def test_claims_without_welsh_are_hinted_at_and_no_warning(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    data, right = ("--data", str(folder)), "Hint: no Welsh for what is right: "
    told = wardmote("claims", "add", "NEW-1", *data, *ROBIN, "--claim", "The council has sold the old town hall",
        "--paraphrase", "they flogged the town hall", "--verdict", "unverified", "--impact", "3", "--topic", "money",
        "--correct", "It is not for sale.", "--owner-role", "editor", "--approver-role", "lead")  # fmt: skip
    assert f"{right}NEW-1; residents read it in English only. Add it with --correct-cy." in told.stdout  # fmt: skip
    assert "Hint: no Welsh for the claim itself: NEW-1" in told.stdout
    assert "Warning" not in told.stdout and told.returncode == 0
    both = replace(LIBRARIES, claim_id="W-1", claim="The council is closing the museum", paraphrases=("the museum is going",),
        claim_cy="Mae'r cyngor yn cau'r amgueddfa", correct_statement_cy="Nid oes penderfyniad i gau'r amgueddfa.", created_at=TODAY, expires_at=END)  # fmt: skip
    many = [replace(both, claim_id=f"E-{n}", claim=f"The council is closing museum {n}", paraphrases=(f"museum {n} is going",),
        claim_cy=f"Mae'r cyngor yn cau amgueddfa {n}", correct_statement_cy="")
        for n in range(22)]  # fmt: skip
    path, table = tmp_path / "in.yaml", tmp_path / "in.csv"
    path.write_text(write_claims([both, *many]))
    asked = wardmote("claims", "import", str(path), *data, *ROBIN).stdout
    assert f"{right}E-0, E-1," in asked and "E-19 and 2 more;" in asked and "W-1" not in asked  # fmt: skip
    assert "the claim itself" not in asked
    checked = wardmote("claims", "check", str(path), *data)
    assert checked.returncode == 0 and "Add it under `correct_statement_cy`." in checked.stdout  # fmt: skip
    assert "warning" not in checked.stdout.lower()
    table.write_text(write_table([both, *many]))
    checked = wardmote("claims", "check", str(table), *data)
    assert "Add it under `What is right in Welsh`." in checked.stdout
    path.write_text(write_claims([replace(one, status="withdrawn") for one in many]))
    assert "Hint" not in wardmote("claims", "check", str(path), *data).stdout
