"""claims.yaml: what is read from it, and each way in which it is refused, with the line and the remedy."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from moderation.claims.registry import in_force, load_claims, parse_claims
from moderation.types import Claim
from moderation.yaml_lines import FileError

GOOD = """\
version: 1
claims:
  - id: CLM-014
    claim: "The council is closing all its libraries next month"
    claim_cy: "Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf"
    paraphrases: ["they're shutting every library", "all libraries going by next month"]
    not_this: ["one library branch has shorter hours", "should close libraries"]
    verdict: false
    correct_statement: "No library closure has been decided; a consultation on hours is open."
    source_url: "https://council.example/libraries/consultation"
    source_date: 2026-01-12
    harm: "Residents may stop using the service or miss the consultation"
    impact: 4
    topic: services
    owner_role: comms-duty-editor
    approved_by_role: comms-lead
    created: 2026-01-12
    expires: 2026-04-12
    status: active
"""


def faults(text: str) -> list[str]:
    with pytest.raises(FileError) as refused:
        parse_claims(text)
    return [str(fault) for fault in refused.value.faults]


def test_the_example_of_the_policy_is_read_whole() -> None:
    (claim,) = parse_claims(GOOD)
    assert (
        claim.claim_id == "CLM-014" and claim.verdict == "false" and claim.impact == 4
    )
    assert (
        claim.claim_cy.startswith("Mae'r")
        and claim.harm
        and claim.owner_role == "comms-duty-editor"
    )
    assert claim.created_at == datetime(2026, 1, 12, tzinfo=UTC)
    assert claim.expires_at == datetime(2026, 4, 13, tzinfo=UTC), (
        "it holds through its last day"
    )


def test_the_demonstration_s_registry_loads(wenbrook: tuple[Claim, ...]) -> None:
    assert len(wenbrook) >= 10
    assert {c.verdict for c in wenbrook} == {
        "false",
        "misleading",
        "unverified",
        "true",
    }


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        (
            '    source_url: "https://council.example/libraries/consultation"\n',
            "",
            8,
            "has no source",
        ),
        ("expires: 2026-04-12", "expires: 2026-04-13", 18, "more than 90 days"),
        ("expires: 2026-04-12", "expires: 2026-01-12", 18, "not after `created`"),
        (
            "approved_by_role: comms-lead",
            "approved_by_role: comms-duty-editor",
            16,
            "approves their own entry",
        ),
        ("impact: 4", "impact: 9", 13, "impact"),
        ("topic: services", "topic: gossip", 14, "topic"),
        ("verdict: false", "verdict: wrong", 8, "verdict"),
        ("    harm:", "    harms:", 12, "did you mean `harm`?"),
        ("https://council", "see council", 10, "source_url"),
        (
            "The council is closing all its libraries next month",
            "Closing libraries is a daft idea",
            4,
            "is an opinion",
        ),
        (
            "The council is closing all its libraries next month",
            "Are all libraries closing?",
            4,
            "is a question",
        ),
        (
            "The council is closing all its libraries next month",
            "The leader has a mistress",
            4,
            "private life",
        ),
        (
            "The council is closing all its libraries next month",
            "The party leader lied to us all",
            4,
            "a party",
        ),
        ("they're shutting every library", "every library", 6, "too short"),
    ],
)
def test_a_faulty_entry_is_refused_with_line_and_remedy(
    old: str, new: str, line: int, says: str
) -> None:
    assert old in GOOD
    (fault,) = faults(GOOD.replace(old, new, 1))
    assert fault.startswith(f"claims.yaml:{line}:") and says in fault
    assert "; " in fault, "a remedy follows"


def test_an_id_given_twice_is_refused_and_the_first_line_named() -> None:
    (fault,) = faults(GOOD + GOOD.split("claims:\n")[1])
    assert "CLM-014" in fault and "line 3" in fault


def test_all_faults_are_told_at_once() -> None:
    text = GOOD.replace("expires: 2026-04-12", "expires: 2026-09-12").replace(
        "comms-lead", "comms-duty-editor"
    )
    assert len(faults(text)) == 2


def test_an_unverified_claim_needs_no_source() -> None:
    text = GOOD.replace("verdict: false", "verdict: unverified").replace(
        "https://council.example/libraries/consultation", ""
    )
    assert parse_claims(text)[0].verdict == "unverified"


def test_a_missing_file_is_a_plain_error(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="there is no such file"):
        load_claims(tmp_path / "claims.yaml")


def test_after_its_last_day_a_claim_acts_as_unverified_and_a_withdrawn_one_is_gone() -> (
    None
):
    (claim,) = parse_claims(GOOD)
    assert claim.expires_at is not None
    before, after = claim.expires_at - timedelta(seconds=1), claim.expires_at
    assert in_force([claim], before) == (claim,)
    (late,) = in_force([claim], after)
    assert late.verdict == "unverified" and late.status == "expired"
    assert in_force([replace(claim, status="withdrawn")], before) == ()


@pytest.mark.parametrize(
    "table",
    [
        "id,claim,verdict\nCLM-1,The council is closing all its libraries,false\n",
        'ID;Claim;Verdict;Notes\nCLM-1;The council: all libraries close;false;"a, b"\n',
        "id\tclaim\tverdict\nCLM-1\tThe council is closing all its libraries\tfalse\n",
    ],
)
def test_a_spreadsheet_saved_as_csv_is_named_as_what_it_is(table: str) -> None:
    (fault,) = faults(table)
    assert "claims.yaml:1:1: this is a table (CSV), not a file of claims" in fault
    assert "docs/claims.md" in fault


def test_a_remark_that_names_what_a_claim_has_is_no_table() -> None:
    remark = "# Each entry has an id, claim, verdict, and source\n"
    assert not any("table" in fault for fault in faults(remark + "claims: []\n"))


@pytest.mark.parametrize(
    "begins", [b"PK\x03\x04xxxxxx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]
)
def test_a_spreadsheet_itself_is_named_and_no_character_is_asked_out_of_it(
    begins: bytes, tmp_path: Path
) -> None:
    workbook = tmp_path / "claims.xlsx"
    workbook.write_bytes(begins)
    with pytest.raises(FileError) as refused:
        load_claims(workbook)
    assert "this is a spreadsheet, a Word document or another packed file" in str(
        refused.value
    )
    assert "save it as plain text" in refused.value.remedy
