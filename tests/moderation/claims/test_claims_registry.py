"""claims.yaml: what is read from it, and each way in which it is refused, with the line and the remedy."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from moderation.claims.factbank.registry import (
    alike,
    in_force,
    load_claims,
    parse_claims,
)
from moderation.types import Claim
from moderation.yaml_files.lines import FileError

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


SECOND = GOOD.split("claims:\n")[1].replace("CLM-014", "CLM-015")
CLOSING = "The council is closing all its libraries next month"
POOLS = SECOND.replace(CLOSING, "The council is closing all its pools next month")
OTHER = POOLS.replace("ei holl lyfrgelloedd", "ei holl byllau").replace("every library", "every pool").replace("all libraries", "all pools")  # fmt: skip


def test_the_same_words_with_another_verdict_are_a_fault_with_both_lines() -> None:
    (fault,) = faults(GOOD + SECOND.replace("verdict: false", "verdict: true"))
    assert fault.startswith("claims.yaml:21:") and "CLM-014 in line 4" in fault
    assert "`true` where that is `false`" in fault and "keep one of the two" in fault
    shouted = OTHER.replace("they're shutting every pool", "They’re SHUTTING every library!!")  # fmt: skip
    (fault,) = faults(GOOD + shouted.replace("verdict: false", "verdict: misleading"))
    assert fault.startswith("claims.yaml:23:") and "CLM-014 in line 6" in fault


@pytest.mark.parametrize("ended", ["status: withdrawn", "status: expired"])
def test_what_is_no_longer_in_force_contradicts_nothing(ended: str) -> None:
    old = GOOD.replace("status: active", ended)
    assert len(parse_claims(old + SECOND.replace("verdict: false", "verdict: true"))) == 2  # fmt: skip


def test_an_entry_past_its_last_day_contradicts_nothing_on_that_day() -> None:
    renewed = SECOND.replace("verdict: false", "verdict: true").replace("expires: 2026-04-12", "expires: 2026-04-30").replace("created: 2026-01-12", "created: 2026-02-12")  # fmt: skip
    assert len(parse_claims(GOOD + renewed, today=date(2026, 4, 13))) == 2
    with pytest.raises(FileError, match="says the same as"):
        parse_claims(GOOD + renewed, today=date(2026, 4, 12))


def test_a_wording_that_two_claims_share_is_told_once_for_each_pair() -> None:
    today = date(2026, 2, 1)
    shared = POOLS.replace("ei holl lyfrgelloedd", "ei holl byllau")
    ((one, other, said),) = alike(parse_claims(GOOD + shared), today)
    assert (one.claim_id, other.claim_id) == ("CLM-014", "CLM-015")
    assert said == "they're shutting every library"
    assert list(alike(parse_claims(GOOD + OTHER), today)) == []


def test_a_sentence_that_is_both_the_claim_and_not_the_claim_is_a_fault() -> None:
    (fault,) = faults(GOOD.replace('"one library branch', '"They\'re shutting every library.", "one library branch'))  # fmt: skip
    assert fault.startswith("claims.yaml:7:") and "`paraphrases` in line 6" in fault


WELSH = "Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf"


@pytest.mark.parametrize(
    ("claim", "claim_cy", "line", "says"),
    [
        (WELSH, "", 4, "`claim` of claim CLM-014 is in Welsh; write `claim` in English"),
        (WELSH, CLOSING, 4, "is in Welsh, and `claim_cy` in English; let them change places"),
        (CLOSING, "The council is shutting its libraries", 5, "`claim_cy` of claim CLM-014 is in English"),
        ("Bydd y llyfrgell ar gau", WELSH, 4, "is in Welsh"),
    ],
)  # fmt: skip
def test_a_text_in_the_place_of_the_other_language_is_refused(
    claim: str, claim_cy: str, line: int, says: str
) -> None:
    text = GOOD.replace(f'claim_cy: "{WELSH}"', f'claim_cy: "{claim_cy}"')
    (fault,) = faults(text.replace(f'claim: "{CLOSING}"', f'claim: "{claim}"'))
    assert fault.startswith(f"claims.yaml:{line}:") and says in fault
    withdrawn = text.replace("status: active", "status: withdrawn")
    assert parse_claims(withdrawn), "to withdraw it must always be possible"


@pytest.mark.parametrize(
    "claim",
    [
        "Canolfan Hamdden Pencoed is closing",
        "Ysgol Gymraeg Bro Teg will lose its sixth form",
        "Neuadd y Dref is being sold to Cwmni Adeiladu Glan y Môr",
        "Cyngor Tref Wenbrook sold Parc y Dre",
        "Gwasanaeth bws T4 cancelled",
        "Plas Newydd, Llanfair and Bryn Mawr libraries close",
        "Menter Iaith Wenbrook gets £90,000",
        "Heol y Bont, Ffordd y Mynydd and Stryd Fawr will close",
    ],
)
def test_an_english_claim_that_holds_welsh_names_is_no_fault(claim: str) -> None:
    assert parse_claims(GOOD.replace(CLOSING, claim))[0].claim == claim


@pytest.mark.parametrize("wrong", ["CLM 014", "CLM/14", "-CLM", "CLM-014£"])
def test_an_id_that_is_none_is_told_how_ids_of_claims_are_written(wrong: str) -> None:
    (fault,) = faults(GOOD.replace("CLM-014", f'"{wrong}"', 1))
    assert f"letters, digits, `.`, `_`, `:` and `-` only, not `{wrong}`" in fault
    assert "write it without spaces, as in CLM-014" in fault and "for a rule" not in fault  # fmt: skip


def test_ids_that_differ_by_capitals_are_one_id() -> None:
    (fault,) = faults(GOOD + OTHER.replace("CLM-015", "clm-014"))
    assert "`clm-014` was given already in line 3, as `CLM-014`" in fault


def test_many_aliases_are_one_fault_and_a_text_too_long_is_said_in_plain_words() -> (
    None
):
    (fault,) = faults("a: &a [x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n")
    assert "an alias" in fault and "wherever else" in fault
    (fault,) = faults(GOOD.replace(CLOSING, "The council is closing it " + "now " * 300))  # fmt: skip
    assert "`claim` in claim CLM-014 has 1226 characters, and 1000 are the most; write it shorter" in fault  # fmt: skip


def test_a_list_too_long_is_said_in_plain_words() -> None:
    wordings = ", ".join(f'"the council shuts school {n}"' for n in range(118))
    (fault,) = faults(GOOD.replace("paraphrases: [", f"paraphrases: [{wordings}, "))
    assert "has 120 entries, and 100 are the most; take some out" in fault


def test_an_empty_file_is_told_where_an_example_stands() -> None:
    (fault,) = faults("")
    assert "the file is empty" in fault and "docs/claims.md" in fault


@pytest.mark.parametrize("sign", ["\\n", "\\r", "\\u2028"])
def test_a_fault_stays_on_one_line_whatever_the_file_says(sign: str) -> None:
    text = GOOD.replace("id: CLM-014", f'id: "CLM-014{sign}"').replace("impact: 4", "impact: 9")  # fmt: skip
    told = faults(text)
    assert len(told) == 2 and all(len(one.splitlines()) == 1 for one in told)
    assert all("CLM-014" in one for one in told)
