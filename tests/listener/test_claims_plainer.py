"""What somebody at comms is told on the terminal, in the words of what they have just done."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from listener.claims.change import propose, renewed
from listener.errors import UserError
from tests.listener.bank import LIBRARIES, ROBIN, agreed, folder_of, house_in

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
