"""`wardmote claims check` warns of what makes an alert poorer, and refuses nothing for it."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.commands.claims_read import check
from listener.house import utc_now
from moderation.claims.factbank.registry import parse_claims
from moderation.claims.factbank.write_table import write_table
from tests.listener.newsroom import CLAIM, furnish
from tests.moderation.claims.test_claims_registry import GOOD

NO_STATEMENT = "no correct statement: an alert on it cannot say what is right; add `correct_statement`"


def checked(path: Path) -> tuple[int, str]:
    done = CliRunner().invoke(check, [str(path)], standalone_mode=False)
    return int(done.return_value or 0), done.output


@pytest.mark.parametrize("verdict", ["false", "misleading"])
def test_a_wrong_claim_without_what_is_right_is_warned_of_with_file_and_line(
    tmp_path: Path, verdict: str
) -> None:
    path = tmp_path / "claims.yaml"
    kept = [one for one in GOOD.splitlines() if "correct_statement" not in one]
    path.write_text("\n".join(kept).replace("verdict: false", f"verdict: {verdict}"))
    code, said = checked(path)
    assert code == 0 and "1 claim, as it should be" in said
    assert f"{path}:3: warning: claim CLM-014 has {NO_STATEMENT}" in said


def test_the_claims_that_have_ended_are_named(tmp_path: Path) -> None:
    path = tmp_path / "claims.json"
    dead = {**CLAIM, "id": "CLM-015", "claim": "The pool is shut", "created": "2025-01-01", "expires": "2025-02-01"}  # fmt: skip
    gone = {**CLAIM, "id": "CLM-016", "claim": "The tip is sold off", "status": "expired"}  # fmt: skip
    for each in (dead, gone):
        each |= {"claim_cy": "", "paraphrases": []}
    path.write_text(json.dumps({"version": 1, "claims": [dead, gone]}))
    code, said = checked(path)
    assert code == 0 and "2 past their end" in said
    assert "CLM-015, CLM-016 have ended already: they count as unverified until renewed." in said  # fmt: skip


def test_a_claim_without_paraphrases_is_warned_of(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    kept = [one for one in GOOD.splitlines() if "paraphrases" not in one]
    path.write_text("\n".join(kept))
    code, said = checked(path)
    assert code == 0 and f"{path}:3: warning: claim CLM-014 has no paraphrases" in said
    path.write_text(GOOD)
    assert checked(path)[0] == 0 and "warning" not in checked(path)[1]


def test_an_empty_list_is_warned_of_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text("version: 1\nclaims: []\n")
    code, said = checked(path)
    assert code == 0 and said.count("warning:") == 1
    assert f"{path}: warning: the list is empty, so no claim is looked for" in said


def test_what_is_true_or_withdrawn_needs_no_correct_statement(tmp_path: Path) -> None:
    furnish(tmp_path)
    path = tmp_path / "claims.yaml"
    for change in ({"verdict": "true"}, {"status": "withdrawn"}):
        entry = {**CLAIM, **change, "correct_statement": ""}
        path.write_text(json.dumps({"version": 1, "claims": [entry]}))
        assert "warning" not in checked(path)[1]


def test_a_wording_of_two_claims_and_a_text_that_may_be_welsh_are_warned_of(
    tmp_path: Path,
) -> None:
    path = tmp_path / "claims.yaml"
    entry = GOOD.split("claims:\n")[1].replace("CLM-014", "CLM-015")
    pools = entry.replace("all its libraries next month", "all its pools next month")
    path.write_text(GOOD + pools)
    code, said = checked(path)
    assert code == 0 and said.count("warning:") == 1
    assert f"{path}:20: warning: claim CLM-015 has a wording of claim CLM-014 in line 3" in said  # fmt: skip
    path.write_text(GOOD.replace("The council is closing all its libraries next month", "Gwasanaeth bws T4 cancelled"))  # fmt: skip
    code, said = checked(path)
    assert code == 0 and "has a text that may be Welsh" in said


def test_nearly_the_same_claim_with_another_verdict_is_warned_of_and_no_fault(
    tmp_path: Path,
) -> None:
    path = tmp_path / "claims.yaml"
    days = {"created": str(utc_now().date()), "expires": str(utc_now().date() + timedelta(days=30))}  # fmt: skip
    first = CLAIM | days | {"id": "CLM-014", "claim": "The council is closing all its libraries next month", "verdict": "false", "claim_cy": ""}  # fmt: skip
    second = first | {"id": "CLM-015", "claim": "Every library run by the council will shut next month", "verdict": "true", "paraphrases": ["they will shut all the libraries"]}  # fmt: skip
    path.write_text(json.dumps({"version": 1, "claims": [first, second]}, indent=1))
    code, said = checked(path)
    lines = [n for n, line in enumerate(path.read_text().splitlines(), 1) if '"id"' in line]  # fmt: skip
    assert (
        code == 0
        and (
            f"{path}:{lines[1]}: warning: claim CLM-015 says nearly what claim CLM-014 in line {lines[0]} says, with another "
            "verdict (true where that is false); keep one of the two, say in each what sets them apart, such as the place or "
            "the year, or write each under `not_this` of the other"
        )
        in said
    )
    table = tmp_path / "claims.csv"
    table.write_text(write_table(parse_claims(path.read_text())))
    code, said = checked(table)
    assert (
        code == 0
        and f"{table}, row 3: warning: claim CLM-015 says nearly what claim CLM-014 in row 2"
        in said
    )
    assert "write each under `Not this` of the other" in said
