"""What somebody at comms is told on the terminal, in the words of what they have just done."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from listener.claims.change import propose, renewed
from listener.errors import UserError
from tests.listener.bank import BINS, LIBRARIES, ROBIN, agreed, folder_of, house_in
from tests.listener.called import Call, one_sentence

NAMED = ("--as", ROBIN.name, "--reason", "It goes round.")
ENOUGH = ("--impact", "4", "--owner-role", "comms-duty", "--approver-role", "comms-lead")  # fmt: skip
SAID = ("--claim", "The council is selling the old town hall")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data")


def test_a_claim_that_was_checked_today_needs_no_renewing_and_that_is_said(
    folder: Path,
) -> None:
    with house_in(folder) as house:
        again = renewed(LIBRARIES, house.now(), 30)
        agreed(house, "added", again)
        last = (again.expires_at or house.now()) - timedelta(days=1)
        with pytest.raises(UserError, match=f"was checked today already, and holds until {last:%Y-%m-%d}. It needs no renewing yet."):  # fmt: skip
            propose(house, "renewed", [again], ROBIN, "I looked at the source.")
        propose(house, "renewed", [renewed(again, house.now(), 31)], ROBIN, "Longer.")


def test_the_list_of_claims_says_what_waits_for_a_second_person(
    folder: Path, wardmote: Call
) -> None:
    data = ("--data", str(folder))
    with house_in(folder) as house:
        propose(house, "added", [LIBRARIES], ROBIN, "It goes round.")
    told = wardmote("claims", "list", *data).stdout
    assert "There are no claims in force yet. 1 change waits for a second person: wardmote claims waiting" in told  # fmt: skip
    assert "begin with" not in told
    with house_in(folder) as house:
        agreed(house, "added", BINS)
    told = wardmote("claims", "list", *data).stdout
    assert "CLM-2" in told and "1 change waits for a second person: wardmote claims waiting" in told  # fmt: skip
    assert "waits" not in wardmote("claims", "list", "--json", *data).stdout


def test_a_verdict_and_a_topic_may_be_written_with_a_capital(
    folder: Path, wardmote: Call
) -> None:
    source = ("--source", "https://council.example/hall", "--correct", "It is not for sale.")  # fmt: skip
    done = wardmote("claims", "add", "CLM-9", *SAID, "--verdict", "False", "--topic", "Money", *source, *ENOUGH, *NAMED, "--data", str(folder))  # fmt: skip
    assert done.returncode == 0, done.stderr
    shown = wardmote("claims", "waiting", "1", "--data", str(folder)).stdout
    assert "verdict: false" in shown and "topic: money" in shown


def test_a_source_that_is_missing_is_named_with_the_rest_that_is(
    folder: Path, wardmote: Call
) -> None:
    data = ("--data", str(folder))
    done = wardmote("claims", "add", "CLM-9", *SAID, "--verdict", "false", *NAMED, *data)  # fmt: skip
    one_sentence(done, "--topic", "--impact", "--source")
    done = wardmote("claims", "add", "CLM-9", *SAID, "--verdict", "unverified", *NAMED, *data)  # fmt: skip
    one_sentence(done, "--topic")
    assert "--source" not in done.stderr


def test_all_that_keeps_a_claim_from_being_added_is_told_at_once(
    folder: Path, wardmote: Call
) -> None:
    data = ("--data", str(folder))
    done = wardmote("claims", "add", "CLM 9", "--claim", "The pool", "--verdict", "lies", "--impact", "9", "--topic", "pools",
        "--source-date", "12/01/2026", "--days", "400", "--group", "7", "--as", "Nobody Listed", *data)  # fmt: skip
    head, *told = done.stderr.splitlines()
    assert done.returncode == 2 and not done.stdout
    assert head == f"wardmote: {len(told)} things must be mended first; nothing was asked for."  # fmt: skip
    for says in (
        "A new claim needs more. Add --owner-role, --approver-role.",
        "`--verdict lies` will not do. Write one of false, misleading, unverified, true, outdated.",
        "`--impact 9` will not do. Write a whole number from 1 to 5.",
        "`--topic pools` will not do. Write one of services,",
        "`--days 400` will not do. Write a whole number from 1 to 90.",
        "without spaces, as in CLM-014",
        "`12/01/2026` is not a day in claim",
        "The text of claim CLM 9 is too short",
        "There is no group 7.",
        "Nobody Listed",
        "A change of the claims needs a reason.",
    ):
        assert sum(says in each for each in told) == 1, (says, told)
    assert len(told) == 11, told
    assert wardmote("claims", "waiting", *data).stdout == "Nothing waits.\n"


def test_an_id_in_use_a_short_claim_and_no_reason_are_told_in_one_answer(
    folder: Path, wardmote: Call
) -> None:
    data, words = ("--data", str(folder)), ("--claim", "The pool", "--verdict", "unverified")  # fmt: skip
    with house_in(folder) as house:
        agreed(house, "added", LIBRARIES)
    robin = ("--as", "Robin Example")
    done = wardmote("claims", "add", "clm-1", *words, "--topic", "money", *ENOUGH, *robin, *data)  # fmt: skip
    _, *told = done.stderr.splitlines()
    assert [each.partition(" ")[0] for each in told] == ["The", "The", "A"], told
    assert "too short" in told[0] and "capitals only" in told[1] and "--reason" in told[2]  # fmt: skip
    done = wardmote("claims", "change", "CLM-1", "--impact", "0", "--correct-cy", "The libraries stay open for all of us", *NAMED, *data)  # fmt: skip
    assert "`--impact 0` will not do." in done.stderr
    assert "`--correct-cy` of claim CLM-1 is in English" in done.stderr


def test_who_is_warned_of_no_paraphrases_reads_how_to_add_them(
    folder: Path, wardmote: Call
) -> None:
    done = wardmote("claims", "add", "CLM-9", *SAID, "--verdict", "unverified", "--topic", "money", *ENOUGH, *NAMED, "--data", str(folder))  # fmt: skip
    assert "add two or three ways in which people say it, each with --paraphrase" in done.stdout  # fmt: skip


def test_no_help_of_a_command_shows_a_pattern_of_days(wardmote: Call) -> None:
    told = wardmote("claims", "import", "--help").stdout
    assert "%Y" not in told and "--expires DAY" in told
