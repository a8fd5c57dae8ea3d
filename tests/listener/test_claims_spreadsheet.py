"""`wardmote claims import` and `export` with a spreadsheet (CSV): the same two people, all faults at once, nothing half done."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from listener.store.claims import listed_claims
from moderation.claims.factbank.registry import load_claims
from moderation.claims.factbank.write_table import write_table
from tests.listener.bank import folder_of, house_in
from tests.listener.called import Call, one_sentence
from tests.listener.test_facts_commands import CLAIMS

ROBIN = ("--as", "Robin Example", "--reason", "Checked.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data")


def test_a_spreadsheet_is_brought_in_by_two_people_and_written_back_the_same(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    data, given, back = ("--data", str(folder)), tmp_path / "in.csv", tmp_path / "o.CSV"
    welsh = "Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf, ŵyl neu beidio"
    claims = (replace(CLAIMS[0], claim_cy=welsh, harm="=1+1"), CLAIMS[1])
    given.write_text(write_table(claims), encoding="utf-8-sig")
    asked = wardmote("claims", "import", str(given), *data, *ROBIN)
    assert asked.returncode == 0 and "2 claims wait as proposal 1" in asked.stdout, asked.stderr  # fmt: skip
    with house_in(folder) as house:
        assert not listed_claims(house.store), "nothing stands before a second agrees"
    one_sentence(wardmote("claims", "approve", "1", *data, "--as", "Robin Example"), "a second, different person")  # fmt: skip
    wardmote("claims", "approve", "1", *data, "--as", "Merle Example")
    assert wardmote("claims", "export", str(back), *data).returncode == 0
    raw = back.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfNumber,Claim,"), "so Excel reads the accents"
    assert "ŵyl" in raw.decode() and "'=1+1" in raw.decode()
    again = wardmote("claims", "import", str(back), *data, *ROBIN)
    one_sentence(again, "Nothing would change")
    printed = wardmote("claims", "export", "--format", "csv", *data).stdout
    assert len(list(csv.reader(io.StringIO(printed)))) == 3 and printed[0] == "N"
    checked = wardmote("claims", "check", str(back), *data)
    assert checked.returncode == 0 and f"{back}: 2 claims, all as" in checked.stdout
    assert f"{back}, row 3: warning: claim CLM-2 has no paraphrases" in checked.stdout
    assert wardmote("claims", "export", str(tmp_path / "o.tsv"), *data).returncode == 0
    assert "Number\tClaim\t" in (tmp_path / "o.tsv").read_text("utf-8-sig")
    wardmote("claims", "export", str(tmp_path / "o.yml"), *data)
    assert load_claims(tmp_path / "o.yml") == claims


def test_one_fault_of_a_spreadsheet_keeps_all_of_it_out_and_all_faults_are_told(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    data, given = ("--data", str(folder)), tmp_path / "in.csv"
    bad = replace(CLAIMS[1], source_url="gopher://x", claim="The pool")
    given.write_text(write_table((CLAIMS[0], bad)))
    told = wardmote("claims", "import", str(given), *data, *ROBIN)
    assert told.returncode == 2 and not told.stdout
    assert f"{given}, row 3, column B: the text of claim CLM-2 is too short" in told.stderr  # fmt: skip
    assert f"{given}, row 3, column J: `Source` in claim CLM-2 is no web address" in told.stderr  # fmt: skip
    assert wardmote("claims", "waiting", *data).stdout == "Nothing waits.\n"
    owner = ("--as", "Wren Example", "--reason", "Checked.")
    given.write_text(write_table(CLAIMS))
    one_sentence(wardmote("claims", "import", str(given), *data, *owner), "owner cannot change them")  # fmt: skip


def test_a_day_with_the_day_first_is_told_as_it_was_read(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    data, given = ("--data", str(folder)), tmp_path / "in.csv"
    text = write_table([replace(CLAIMS[0], source_date="2026-01-12")])
    given.write_text(text.replace("2026-01-12", "12/01/2026"))
    asked = wardmote("claims", "import", str(given), *data, *ROBIN)
    assert asked.returncode == 0, asked.stderr
    assert "`Day of the source` 12/01/2026 was read with the day first, as 12 January 2026." in asked.stderr  # fmt: skip
    assert 'source_date: "2026-01-12"' in wardmote("claims", "waiting", "1", *data).stdout  # fmt: skip


@pytest.mark.parametrize("name", ["x.xlsx", "x.docx", "x.txt", "x.csv.bak"])
def test_a_file_of_an_ending_that_nobody_knows_is_refused_before_anything_is_written(
    folder: Path, tmp_path: Path, wardmote: Call, name: str
) -> None:
    data, path = ("--data", str(folder)), tmp_path / name
    for how in ((), ("--format", "csv"), ("--replace",)):
        refused = wardmote("claims", "export", str(path), *how, *data)
        one_sentence(refused, name, ".yaml (our own form), .csv or .tsv (a spreadsheet) and .json (ClaimReview)")  # fmt: skip
    assert {each.name for each in tmp_path.iterdir()} == {"data"}
    path.write_text(write_table(CLAIMS))
    for call in (("import", str(path), *ROBIN), ("check", str(path))):
        refused = wardmote("claims", *call, *data)
        one_sentence(refused, "cannot be read", ".csv or .tsv (a spreadsheet)")
    assert ("CSV UTF-8" in refused.stderr) == name.endswith(".xlsx")
    assert wardmote("claims", "waiting", *data).stdout == "Nothing waits.\n"


def test_an_ending_that_says_something_else_than_the_option_is_refused(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    data, path = ("--data", str(folder)), tmp_path / "x.csv"
    for form in ("yaml", "claimreview"):
        refused = wardmote("claims", "export", str(path), "--format", form, *data)
        one_sentence(refused, "x.csv ends as a spreadsheet does, and --format says " + form)  # fmt: skip
    assert not path.exists()
    reviews = wardmote("claims", "export", str(tmp_path / "x.json"), *data)
    one_sentence(reviews, "Name the council with --author")
