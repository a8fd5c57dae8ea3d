"""What may stand in claims.yaml since the fact bank, and what is refused there with line and remedy."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from moderation.claims.factbank.registry import (
    LARGEST_FILE,
    MOST_CLAIMS,
    load_claims,
    parse_claims,
    read_registry,
)
from moderation.claims.factbank.sources import address_fault
from moderation.claims.factbank.writing import write_claims
from moderation.claims.match import match
from moderation.types import Claim
from moderation.yaml_files.lines import FileError
from tests.effort import calls
from tests.moderation.claims.registries import registries
from tests.moderation.claims.test_claims_registry import GOOD, faults

MORE = """\
    correct_statement_cy: "Nid oes penderfyniad i gau llyfrgell."
    paraphrases_cy: ["maen nhw'n cau pob llyfrgell"]
    scope: {ward: Fernhollow, service: libraries}
"""
TODAY = date(2026, 2, 1)


@given(registries())
@settings(max_examples=60)
def test_what_is_written_is_read_back_the_same(registry: tuple[Claim, ...]) -> None:
    assert parse_claims(write_claims(registry)) == registry


def test_welsh_texts_and_the_scope_are_read() -> None:
    (claim,) = parse_claims(GOOD + MORE)
    assert claim.correct_statement_cy.startswith("Nid oes")
    assert claim.paraphrases_cy == ("maen nhw'n cau pob llyfrgell",)
    assert (claim.ward, claim.service) == ("Fernhollow", "libraries")


def test_a_comment_in_welsh_is_matched_by_a_welsh_paraphrase() -> None:
    (claim,) = parse_claims(GOOD.replace("    claim_cy:", "    # claim_cy:") + MORE)
    found = match("Maen nhw'n cau pob llyfrgell!", (claim,))
    assert found is not None and found.claim.claim_id == "CLM-014"


def test_an_outdated_claim_needs_a_source_as_a_false_one_does() -> None:
    outdated = GOOD.replace("verdict: false", "verdict: outdated")
    assert parse_claims(outdated)[0].verdict == "outdated"
    (fault,) = faults(
        outdated.replace("https://council.example/libraries/consultation", "")
    )
    assert "has no source" in fault


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("https://council", "ftp://council", 10, "is no web address"),
        ("https://council.example", "https://editor:pw@council.example", 10, "name or"),
        ("https://council.example", "https://council", 10, "one network only"),
        ("https://council.example", "https://10.0.0.7", 10, "one network only"),
        ("https://council.example", "https://coun_cil..example", 10, "host name"),
        ("https://council.example", "https://council.example:99999", 10, "no such port"),
        ("impact: 4", "impact: true", 13, "`impact` is no number: true"),
        ("created: 2026-01-12", "created: 2026-02-30", 17, "there is no day 2026-02-30"),
        ("created: 2026-01-12", "created: 12/01/2026", 17, "write 2026-01-12, if 12 January is meant"),
        ("created: 2026-01-12", "created: 2027-01-12", 17, "still to come"),
        ("created: 2026-01-12", "created: 1768176000", 17, "is not a day"),
        ("expires: 2026-04-12", "expires: 9999-12-31", 18, "the year of 9999-12-31 is too far off"),
        ("source_date: 2026-01-12", "source_date: soon", 11, "is not a day"),
        ("source_date: 2026-01-12", "source_date: 2026-03-01", 11, "still to come"),
        ("expires: 2026-04-12", "expires: 2026-04-12\n    scope: {wards: x}", 19, "`ward`?"),
        ("Residents may", "Residents\\e[2J may", 12, "control character U+001B"),
        ("Residents may", "Residents\\ud800 may", 12, "half of a letter (U+D800)"),
        ("comms-lead", "Comms-Duty-Editor", 16, "approves their own"),
        ('    claim: "The council is closing all its libraries next month"\n', "", 4, "Welsh only"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_line_and_remedy(
    old: str, new: str, line: int, says: str
) -> None:
    assert old in GOOD
    with pytest.raises(FileError) as refused:
        parse_claims(GOOD.replace(old, new, 1), today=TODAY)
    (fault,) = map(str, refused.value.faults)
    assert fault.startswith(f"claims.yaml:{line}:") and says in fault
    assert "; " in fault, "a remedy follows"


def test_a_day_to_come_is_a_fault_only_where_today_is_known() -> None:
    later = GOOD.replace("created: 2026-01-12", "created: 2026-02-02")
    assert parse_claims(later)
    with pytest.raises(FileError, match="`created`.*still to come"):
        parse_claims(later, today=TODAY)


def test_each_day_to_come_is_named() -> None:
    later = GOOD.replace("created: 2026-01-12", "created: 2026-02-02")
    later = later.replace("source_date: 2026-01-12", "source_date: 2026-03-01")
    with pytest.raises(FileError) as refused:
        parse_claims(later, today=TODAY)
    said = [str(fault) for fault in refused.value.faults]
    assert len(said) == 2 and all("still to come" in each for each in said)
    assert {"`created`" in each for each in said} == {True, False}
    assert {"`source_date`" in each for each in said} == {True, False}


@pytest.mark.parametrize("address", ["https://council.example", "http://cyngor.cymru/a?b#c", "https://8.8.8.8/x",
    "https://council.example:8443/x", "https://ŷ.cymru", "HTTPS://Council.Example/"])  # fmt: skip
def test_an_address_that_residents_can_open_has_no_fault(address: str) -> None:
    assert address_fault(address) is None


@pytest.mark.parametrize("address", ["https://", "https://a b.example", "//council.example", "javascript:alert(1)",
    "https://127.0.0.1/", "https://[::1]/", "https://localhost/", "https://wiki.intranet/", "https://1.2.3.4.5/",
    "https://-a.example", "https://a.example:x/", "https://" + "a" * 64 + ".example", "https://a.example/" + "x" * 2000])  # fmt: skip
def test_an_address_that_cannot_be_opened_by_residents_has_one(address: str) -> None:
    assert address_fault(address) is not None


@pytest.mark.parametrize(
    "bomb",
    [
        'a: &a ["x"]\n' + "b: &b [*a, *a, *a, *a]\n" * 20,
        "claims: " + "[" * 100_000,
        "claims: " + "{a: " * 50_000,
        "- " * 100_000,
        "",
        "\x00",
        "claims: 7",
        "version: 1\nclaims: [7, null, [], {}]",
    ],
)
def test_a_file_that_is_a_trap_is_refused_with_little_work(bomb: str) -> None:
    found: list[object] = []
    assert calls(lambda: found.extend(faults(bomb))) < 10_000 + 500 * len(bomb)
    assert found


def test_a_huge_file_and_one_that_is_not_utf_8_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_bytes(b"#" * (LARGEST_FILE + 1))
    with pytest.raises(FileError, match="larger than 8 MiB"):
        load_claims(path)
    path.write_bytes(GOOD.encode() + b"\n# caf\xe9\n")
    with pytest.raises(FileError, match=r"claims.yaml:21:6: this is not UTF-8"):
        load_claims(path)
    with pytest.raises(FileError, match="this is a folder"):
        load_claims(tmp_path)


def test_more_claims_than_anybody_keeps_are_refused_before_each_is_read() -> None:
    text = "version: 1\nclaims:\n" + "  - {}\n" * (MOST_CLAIMS + 1)
    (fault,) = faults(text)
    assert f"{MOST_CLAIMS + 1} claims" in fault and fault.startswith(
        f"claims.yaml:{MOST_CLAIMS + 3}:"
    )


def test_too_many_paraphrases_are_refused() -> None:
    many = ", ".join(f'"library number {n} is closing"' for n in range(101))
    (fault,) = faults(GOOD.replace('["they', f'[{many}, "they'))
    assert "paraphrases" in fault and "100" in fault


def test_each_claim_is_known_by_the_line_of_its_source() -> None:
    assert read_registry(GOOD).lines == {"CLM-014": 10}


def test_every_fault_is_told_at_once_whatever_the_shape_of_the_others() -> None:
    entry = GOOD[GOOD.index("  - id:") :]
    second = (
        entry.replace('    claim: "The council is closing all its libraries next month"\n', "")
        .replace("created: 2026-01-12", "created: 2026-02-30")
        .replace("status: active", "status: active\n    colour: red")
    )  # fmt: skip
    first = GOOD.replace("    source_url:", "    # source_url:", 1)
    with pytest.raises(FileError) as refused:
        parse_claims(first + second, today=TODAY)
    told = "\n".join(map(str, refused.value.faults))
    for part in ("has no source", "given already in line 3", "Welsh only", "no day 2026-02-30", "unknown key `colour`"):  # fmt: skip
        assert part in told
