"""A wrong id, day or number in `wardmote claims ...` gets one plain sentence, which says how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderation.claims.factbank.writing import write_claims
from tests.listener.bank import folder_of
from tests.listener.called import Call, one_sentence
from tests.listener.test_facts_commands import CLAIMS, ROBIN

MERLE = ("--as", "Merle Example", "--reason", "It was wrong.")
NO_ID = "A claim is named by its id, such as CLM-014. `wardmote claims list --all` shows those there are."


@pytest.fixture
def data(tmp_path: Path, wardmote: Call) -> tuple[str, str]:
    given = tmp_path / "in.yaml"
    given.write_text(write_claims(CLAIMS))
    data = ("--data", str(folder_of(tmp_path / "data")))
    assert wardmote("claims", "import", str(given), *data, *ROBIN).returncode == 0
    assert wardmote("claims", "approve", "1", *data, *MERLE).returncode == 0
    return data


def test_a_claim_without_an_id_is_not_looked_for(
    data: tuple[str, str], wardmote: Call
) -> None:
    for verb in ("renew", "withdraw", "change", "add"):
        one_sentence(wardmote("claims", verb, " ", *data, *ROBIN), NO_ID)
    one_sentence(wardmote("claims", "show", "", *data), NO_ID)
    one_sentence(wardmote("claims", "show", "CLM\n-8\x1b", *data), "There never was a claim CLM -8")  # fmt: skip
    one_sentence(wardmote("claims", "renew", "CLM-8", *data, *ROBIN), "There is no claim CLM-8")  # fmt: skip
    assert wardmote("claims", "show", " clm-1 ", *data).returncode == 0


@pytest.mark.parametrize("number", ["CLM-030", "CLM-0", "CLM 0", "CLM 030"])
def test_a_fault_names_the_claim_by_the_number_that_was_given(
    data: tuple[str, str], wardmote: Call, number: str
) -> None:
    said = ("--claim", "The pool in Wenbrook is closing in January", "--verdict", "false", "--correct", "It stays open.")  # fmt: skip
    done = wardmote("claims", "add", number, *said, "--source", "ftp://pool.example", *data, *ROBIN)  # fmt: skip
    assert done.returncode == 2
    assert f"`--source` in claim {number} is no web address" in done.stderr


def test_what_was_withdrawn_is_not_withdrawn_again(
    data: tuple[str, str], wardmote: Call
) -> None:
    assert wardmote("claims", "withdraw", "CLM-1", *data, *ROBIN).returncode == 0
    assert wardmote("claims", "approve", "2", *data, *MERLE).returncode == 0
    again = wardmote("claims", "withdraw", "clm-1", *data, *ROBIN)
    one_sentence(again, "Claim CLM-1 was withdrawn already. `wardmote claims show CLM-1` tells when, and why.")  # fmt: skip


def test_what_was_withdrawn_is_not_changed_or_renewed_but_added_under_a_new_id(
    data: tuple[str, str], wardmote: Call
) -> None:
    assert wardmote("claims", "withdraw", "CLM-1", *data, *ROBIN).returncode == 0
    assert wardmote("claims", "approve", "2", *data, *MERLE).returncode == 0
    said = "Claim CLM-1 was withdrawn, and what is withdrawn stays so. Add it under a new id: wardmote claims add NEW-ID"  # fmt: skip
    for words in (("change", "clm-1", "--correct", "It stays open."), ("renew", "CLM-1")):  # fmt: skip
        one_sentence(wardmote("claims", *words, *data, *ROBIN), said)
    assert "Nothing waits" in wardmote("claims", "waiting", *data).stdout


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-02-30", "There is no day 2026-02-30 in claim CLM-1: February 2026 has 28 days."),
        ("2026-13-01", "There is no day 2026-13-01 in claim CLM-1: write the month in the middle, from 01 to 12."),
        ("2999-02-03", "The year of 2999-02-03 is too far off in claim CLM-1: write a year from 2000 to 2100."),
        ("31.12.2026", "`31.12.2026` is not a day in claim CLM-1: write 2026-12-31."),
    ],
)  # fmt: skip
def test_a_day_that_cannot_be_is_told_with_what_is_wrong(
    data: tuple[str, str], wardmote: Call, day: str, said: str
) -> None:
    told = wardmote("claims", "change", "CLM-1", *data, *ROBIN, "--source-date", day)
    one_sentence(told, f"This cannot be a claim. {said}")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["renew", "CLM-1", "--days", "0"], "0 will not do. Write a number from 1 to 90."),
        (["waiting", "0"], "0 will not do. Write a number from 1 on."),
        (["new", "--days", "0"], "0.0 will not do. Write a number from 0.1 to 3650."),
        (["new", "--days", "soon"], "'soon' is no number. Write it in digits, such as 0.5."),
    ],
)  # fmt: skip
def test_a_number_out_of_bounds_is_told_without_signs_of_mathematics(
    tmp_path: Path, wardmote: Call, words: list[str], said: str
) -> None:
    told = wardmote("claims", *words, "--data", str(tmp_path))
    assert told.returncode == 2 and told.stderr.endswith(f"{said}\n"), told.stderr
