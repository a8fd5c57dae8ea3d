"""The Welsh half of a mail says in Welsh what goes into a command, and which of its words are English."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.claims.wording import claim_cy
from listener.modes.switch import note_stop
from listener.telling.both import DRAFT
from listener.telling.where import typed_cy
from moderation.types import Claim
from tests.listener.newsroom import COMMS, newsroom


@pytest.mark.parametrize(
    ("command", "welsh"),
    [
        ("wardmote decide 3 unblock --as NAME --reason '...' --code CODE", "wardmote decide 3 unblock --as ENW --reason '...' --code COD"),
        ("wardmote claims import 'NAME.yaml' --replace --as NAME --reason WHY", "wardmote claims import 'NAME.yaml' --replace --as ENW --reason PAM"),
        ("wardmote mode start away --until DATE --as NAME --reason WHY", "wardmote mode start away --until DYDDIAD --as ENW --reason PAM"),
        ("wardmote claims waiting 3", "wardmote claims waiting 3"),
    ],
)  # fmt: skip
def test_only_what_is_to_be_filled_in_is_welsh(command: str, welsh: str) -> None:
    assert typed_cy(command) == welsh


def test_who_is_told_of_a_stop_reads_how_to_go_on_in_both(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        note_stop(room.house, None, COMMS, "A test.", everything=False)
        (body,) = (row["body"] for row in room.house.store.rows("SELECT body FROM outbox WHERE kind = 'stopped'"))  # fmt: skip
        english, welsh = body.split(DRAFT)
        assert "resume-acting --as NAME --reason WHY" in english
        assert "resume-acting --as ENW --reason PAM" in welsh


def test_a_claim_without_welsh_says_that_it_is_english() -> None:
    english = Claim("CLM-1", "The council is closing.", verdict="false")
    assert claim_cy(english)[0].endswith(": The council is closing. (yn Saesneg)")
