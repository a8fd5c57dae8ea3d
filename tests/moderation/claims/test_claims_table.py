"""A spreadsheet of claims (CSV): what is read from it as officers write it, and each fault with its row, column and remedy."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from moderation.claims.factbank.read_table import read_table
from moderation.claims.factbank.table import HEADINGS, guarded, key_of, unguarded
from moderation.claims.factbank.write_table import write_table
from moderation.types import Claim
from moderation.yaml_files.lines import FileError
from tests.moderation.claims.registries import registries

TODAY = date(2026, 2, 1)
HEAD = "Number,Claim,Verdict,Source,Impact,Topic,Kept by,Approved by,Checked on,Holds until"
ROW = "CLM-1,The council is closing all its libraries next month,FALSE,https://council.example/a,4,services,editor,lead,2026-01-12,2026-04-12"
TEXTS = ("claim_cy", "correct_statement", "correct_statement_cy", "harm", "ward", "service")  # fmt: skip
LISTS = ("paraphrases", "paraphrases_cy", "not_this")


def read(text: str | bytes, today: date | None = TODAY) -> tuple[Claim, ...]:
    raw = text.encode() if isinstance(text, str) else text
    return read_table(raw, "c.csv", today)[0].claims


def faults(text: str | bytes) -> list[str]:
    with pytest.raises(FileError) as refused:
        read(text)
    return [str(fault) for fault in refused.value.faults]


def sheet(*, delimiter: str = ",", **columns: str) -> str:
    """HEAD and ROW with more columns, or other cells, by their headings."""
    cells = dict(zip(HEAD.split(","), ROW.split(","), strict=True)) | columns
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows([cells.keys(), cells.values()])
    return text.getvalue()


def as_a_cell_holds(claim: Claim) -> Claim:
    """A claim without what no cell shows: blanks around a text, and the breaks in a wording, which is a line there."""
    texts = {name: getattr(claim, name).strip() for name in TEXTS}
    lists = {
        name: tuple(filter(None, (text.replace("\n", " ").strip() for text in getattr(claim, name))))
        for name in LISTS
    }  # fmt: skip
    return replace(claim, **texts, **lists)


@given(registries(), st.sampled_from([",", ";", "\t"]), st.booleans())
@settings(max_examples=80)
def test_what_is_written_as_a_table_is_read_back_the_same(
    registry: tuple[Claim, ...], delimiter: str, marked: bool
) -> None:
    meant = tuple(map(as_a_cell_holds, registry))
    # A blank cell is none, and what is right is never said in Welsh only.
    assume(all(c.correct_statement or not c.correct_statement_cy for c in meant))
    text = write_table(registry, delimiter)
    assert read(text.encode("utf-8-sig" if marked else "utf-8"), None) == meant
    assert write_table(meant, delimiter) == text


@given(st.text(max_size=12))
def test_no_cell_begins_as_a_sum_and_each_is_read_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("sum_", ["=HYPERLINK(1)", "+44 bins", "-5% on council tax", "@wenbrook", "'=1", "＝1"])  # fmt: skip
def test_a_text_that_begins_like_a_sum_is_made_safe_and_comes_back(sum_: str) -> None:
    (claim,) = read(sheet())
    asked = replace(claim, harm=sum_, paraphrases=(f"{sum_} for the brown bin",))
    text = write_table([asked])
    rows = list(csv.reader(io.StringIO(text)))
    assert f"'{sum_}" in rows[1] and sum_ not in rows[1]
    assert read(text) == (asked,)


def test_every_column_has_a_heading_and_each_heading_leads_back_to_it() -> None:
    (claim,) = read(sheet())
    assert set(HEADINGS) <= {"id", "ward", "service", "created", "expires"} | {
        name for name in dir(claim) if not name.startswith("_")
    }
    for key, heading in HEADINGS.items():
        assert key_of(heading) == key_of(heading.upper()) == key_of(f" {key} ") == key
    assert key_of("Also said as 12") == "paraphrases" and key_of("Source 2") == ""
    assert key_of("The claim, in Welsh") == "claim_cy", "as the desk calls it"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_whatever_parts_its_cells_and_whatever_marks_its_text(
    delimiter: str,
) -> None:
    text = sheet(delimiter=delimiter, Harm="Fear; anger, and\tmore")
    for raw in (text.encode(), text.encode("utf-8-sig"), text.replace("\r\n", "\n").encode()):  # fmt: skip
        (claim,) = read(raw)
        assert claim.verdict == "false" and claim.harm.startswith("Fear; anger, and")
    (claim,) = read(f"sep={delimiter}\r\n{text}")
    assert claim.claim_id == "CLM-1"


def test_wordings_stand_in_the_lines_of_a_cell_or_in_columns_of_their_own() -> None:
    lines = sheet(**{"Also said as": "they're shutting every library\r\n\r\n all libraries are going "})  # fmt: skip
    columns = sheet(**{"Also said as 1": "they're shutting every library", "Also said as 2": "all libraries are going", "Also said as 3": ""})  # fmt: skip
    for text in (lines, columns):
        (claim,) = read(text)
        assert claim.paraphrases == ("they're shutting every library", "all libraries are going")  # fmt: skip
    same = f"{HEAD},Variant,Variant\r\n{ROW},they're shutting every library,all libraries are going\r\n"  # fmt: skip
    assert read(same)[0].paraphrases == claim.paraphrases


def test_days_are_read_as_a_file_writes_them_and_as_a_spreadsheet_makes_them() -> None:
    asked = {"Checked on": "12/01/2026", "Holds until": "12-Apr-26", "Day of the source": "13.01.2026"}  # fmt: skip
    registry, notes = read_table(sheet(**asked).encode(), "c.csv", TODAY)
    assert write_table(registry.claims).count("2026-01-12,2026-04-12") == 1
    assert registry.claims[0].source_date == "2026-01-13"
    (note,) = notes
    assert note == "c.csv, row 2, column I: `Checked on` 12/01/2026 was read with the day first, as 12 January 2026."  # fmt: skip
    (fault,) = faults(sheet(**{"Checked on": "01/13/2026"}))
    assert fault.startswith("c.csv, row 2, column I: `01/13/2026` is not a day")
    assert fault.endswith("write year, month and day as in 2026-01-12")


def test_all_faults_of_a_table_are_told_together_each_with_its_row_and_remedy() -> None:
    bad = ROW.replace("FALSE", "wrong").replace("CLM-1", "CLM-2").replace(",4,", ",,")
    far = ROW.replace("2026-04-12", "2027-04-12").replace("libraries", "museums")
    text = f"{HEAD}\n\n{ROW}\n{bad}\n{far.replace('https://', 'gopher://')}\n"
    told = faults(text)
    assert [each.partition(": ")[0] for each in told] == [
        "c.csv, row 4, column C",
        "c.csv, row 4, column E",
        "c.csv, row 5, column A",
        "c.csv, row 5, column D",
        "c.csv, row 5, column J",
    ], told
    whole = "\n".join(told)
    assert "`Verdict` in claim CLM-2 should be 'false', 'misleading'" in whole
    assert "`Impact` is missing in claim CLM-2; add it" in whole
    assert "the id `CLM-1` was given already in row 3; ids are never used" in whole
    assert "`Source` in claim CLM-1 is no web address" in whole
    assert "`Holds until` in claim CLM-1 is more than 90 days after `Checked on`" in whole  # fmt: skip
    assert all("; " in each for each in told), "a remedy follows"


def test_a_cell_of_the_wrong_kind_hides_nothing_else_of_its_row() -> None:
    told = faults(sheet(Verdict="lies", Impact="", Claim="The pool", Source="gopher://x", **{"Approved by": "Editor"}))  # fmt: skip
    assert [each.split(",")[2].partition(":")[0] for each in told] == [
        " column B",
        " column C",
        " column D",
        " column E",
        " column H",
    ], told
    (day,) = faults(sheet(**{"Checked on": "soon", "Holds until": "2026-01-20"}))
    assert "`soon` is not a day" in day, "nothing is said of days that hang on it"
    (other, name) = faults(sheet(Number="CLM 1", Claim="The pool"))
    assert "without spaces, as in CLM-014" in other and "too short" in name


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "c.csv: the file is empty; begin with a row of headings: Number, Claim"),
        ("\n,,\n", "c.csv: the file is empty"),
        ("a,b\n1,2\n", "c.csv, row 1: this row has no heading that a claim has; begin"),
        (sheet(Notes="x"), "c.csv, row 1, column K: no claim has a heading `Notes`"),
        (sheet(Verdikt="x"), "did you mean `Verdict`?; else take the column out"),
        (HEAD.replace("Topic", "") + "\n" + ROW, "c.csv, row 1: there is no column `Topic`; add it"),
        (f"{HEAD},Link\n{ROW},https://council.example/b\n", "c.csv, row 1, column K: `Source` stands in column D already; leave the one page"),
        (f"{HEAD}\n{ROW},and more\n", "c.csv, row 2, column K: a text stands in a column without a heading"),
        (f'{HEAD}\n{ROW}\nCLM-2,"The council\n', "c.csv, row 3: a quote is not closed here"),
        (sheet(Source="https://council.example/a\nhttps://council.example/b"), "column D: more than one source stands here"),
        (sheet(Source="https://council.example/a;https://council.example/b"), "column D: more than one source stands here"),
        (sheet(Ward="a\x1b[2J"), "c.csv, row 2, column K: `Ward` or `Service` of claim CLM-1 holds the control character U+001B"),
        (b"PK\x03\x04" + b"x" * 99, 'c.csv: this is a spreadsheet, a Word document or another packed file; in Excel save it as "CSV UTF-8'),
        ("£".encode("cp1252"), "c.csv: this is not UTF-8 text; in Excel save it"),
    ],
)  # fmt: skip
def test_what_is_no_table_of_claims_is_told_with_its_place(
    text: str | bytes, says: str
) -> None:
    told = faults(text)
    assert any(says in each for each in told), told
    assert len(told) == 1 or "Topic" in says, told


@pytest.mark.parametrize(
    ("delimiter", "sign"), [(",", "comma"), (";", "semicolon"), ("\t", "tab")]
)
def test_a_row_whose_cells_have_moved_is_told_by_that_alone(
    delimiter: str, sign: str
) -> None:
    head, row = (line.replace(",", delimiter) for line in (HEAD, ROW))
    moved = row.replace("council is", f"council{delimiter} sadly{delimiter} is")
    wrong = row.replace("FALSE", "wrong").replace("CLM-1", "CLM-2")
    one, two, other = faults(f"{head}\n{moved}\n{moved}\n{wrong}")
    assert one.startswith(f"c.csv, row 2: this row has 2 cells more than there are headings, as where a text with a {sign} in it is not in quotes; put the whole text into quotes")  # fmt: skip
    assert two.startswith("c.csv, row 3: this row has 2 cells more")
    assert other.startswith("c.csv, row 4, column C: `Verdict`")


def test_a_fault_of_the_row_behind_one_whose_cells_have_moved_has_its_own_place() -> None:  # fmt: skip
    moved = ROW.replace("council is", "council, sadly, is") + ",said otherwise"
    many = "\n".join(f"libraries close in week {number}" for number in range(120))
    one, other = faults(f'{HEAD},Also said as\n{moved}\n{ROW},"{many}"\n')
    assert one.startswith("c.csv, row 2: this row has 2 cells more")
    assert other.startswith("c.csv, row 3, column K: `Also said as`"), other


def test_a_row_has_moved_also_where_its_last_cell_is_empty_and_not_for_a_comma_at_its_end() -> None:  # fmt: skip
    moved = ROW.replace("council is", "council, sadly is")
    (told,) = faults(f"{HEAD},Status\n{moved},\n")
    assert told.startswith("c.csv, row 2: this row has 1 cell more than")
    assert read(f"{HEAD}\n{ROW},\n")
    (told,) = faults(f"{HEAD}\n{ROW.replace('FALSE', 'wrong')},\n")
    assert told.startswith("c.csv, row 2, column C: `Verdict`")


@pytest.mark.parametrize("hour", [" 00:00", " 0:00", " 00:00:00", " 12:00:00 AM", "T00:00:00", "T00:00:00.000"])  # fmt: skip
def test_the_midnight_that_a_spreadsheet_puts_behind_a_day_is_taken_off(
    hour: str,
) -> None:
    for day in ("12/01/2026", "2026-01-12"):
        (claim,) = read(sheet(**{"Checked on": f"{day}{hour}"}))
        assert (claim,) == read(sheet(**{"Checked on": "2026-01-12"}))
    (fault,) = faults(sheet(**{"Checked on": "12/01/2026 14:30"}))
    assert "`12/01/2026 14:30` is not a day" in fault


def test_excels_number_for_a_day_is_told_as_such_with_its_day() -> None:
    (fault,) = faults(sheet(**{"Checked on": "46034"}))
    assert fault == "c.csv, row 2, column I: `46034` is Excel's number for a day in claim CLM-1; show the column as a date and save it again, or write 2026-01-12, if 12 January 2026 is meant"  # fmt: skip
    (fault,) = faults(sheet(**{"Checked on": "99999"}))
    assert "`99999` is not a day in" in fault


def test_a_table_as_an_old_mac_breaks_its_lines_is_read_the_same() -> None:
    text = f'{HEAD},Paraphrases\n{ROW},"every library is to close in June\nno library will be left open"\n'
    assert read(text.replace("\n", "\r")) == read(text)
    assert faults("Number,Claim\rA,b\r") == faults("Number,Claim\nA,b\n")
    assert read("sep=;\r" + sheet(delimiter=";").replace("\r\n", "\r")) == read(f"{HEAD}\n{ROW}\n")  # fmt: skip


def test_a_text_longer_than_a_cell_may_hold_is_told_as_that() -> None:
    long = "x" * 140_000
    (told,) = faults(f"{HEAD}\n{ROW}\nCLM-2,{long}\n")
    assert told == "c.csv, row 3: a text in this row is longer than 131,072 characters, so it and the rows after it cannot be read; make it shorter, or close the quote in which it stands"  # fmt: skip
    (told,) = faults(f"{long}\n{ROW}\n")
    assert told.startswith("c.csv, row 1: a text in this row is longer")
