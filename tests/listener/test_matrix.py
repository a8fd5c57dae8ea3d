"""Who may do what, cell by cell, against the table of the policy as it was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.errors import UserError
from listener.people.matrix import (
    ACTION_OF,
    MATRIX,
    ROLES,
    may,
    may_second,
    needs_second,
)
from listener.store.decisions import PLAIN
from tests.listener.crowd import EVERYBODY, crowd
from tests.town import RUDE, THREAT

# Policy 3.2, copied as it stands; the first column is our name for the row.
POLICY = """
read_queue | – | ✔ | ✔ | ✖ | P | ✖ | ✖
see_author | – | ✔ | ✔ | ✖ (flag shows text, not name) | break-glass | ✖ | ✖
provisional_hide | `act` only | – | – | ✖ | ✖ | ✖ | ✖
confirm | ✖ | ✔ | ✔ | ✖ | ✔ | ✖ | ✖
restore | expiry only | ✔ | ✔ | ✖ | ✔ | emergency, all at once | ✖
hide_by_hand | ✖ | ✔ | ✔ | ✖ | ✖ | ✖ | ✖
hide_r4 | ✖ | 2 | 2 | ✖ | second person | ✖ | ✖
reply | ✖ | ✔ | ✔ | ✖ | ✖ | ✖ | ✖
ask_to_stop | ✖ | ✔ | ✔ | ✖ | ✖ | ✖ | ✖
delete | ✖ | ✔ | 2 | ✖ | ✖ | ✖ | ✖
block | ✖ | 2 | 2 | ✖ | approver | ✖ | ✖
unblock | ✖ | ✔ | ✔ | ✖ | ✔ (appeal) | ✖ | ✖
report | ✖ | ✔ | ✔ | ✖ | ✖ | ✖ | ✖
evidence_pack | capture only | ✔ | ✔ | ✖ | ✔ | ✖ | ✖
decide_appeal | ✖ | ✔ | ✔ | ✖ | ✔ | ✖ | ✖
posture | ✖ | R | R | ✔ | R | ✖ | ✖
edit_claims | ✖ | ✖ | ✖ | ✔ 2 | R | ✖ | R (published)
ask_for_hide | ✖ | – | – | logged `council_request`, no effect | – | – | report form, queue only
change_mode | – (scheduled) | ✔ | ✔ except to `act` | ✖ | 2 for `act` | ✖ | ✖
change_thresholds | ✖ | ✖ | ✖ | ✖ | 2 | 2 | ✖
export_or_erase | ✖ | ✔ | prepare | ✖ | 2 | run | request
read_and_appeal | – | ✔ | ✔ | ✔ | ✔ | ✔ | ✔
"""
WORDS = {
    "–": "never",
    "✔": "yes",
    "✖": "no",
    "2": "two",
    "P": "pseudonym",
    "R": "read",
    "✖ (flag shows text, not name)": "no",
    "break-glass": "break_glass",
    "`act` only": "mode_act",
    "expiry only": "expiry",
    "emergency, all at once": "emergency",
    "second person": "second",
    "approver": "second",
    "✔ (appeal)": "yes",
    "capture only": "capture",
    "✔ 2": "two",
    "R (published)": "read",
    "logged `council_request`, no effect": "logged",
    "report form, queue only": "form",
    "– (scheduled)": "scheduled",
    "✔ except to `act`": "not_to_act",
    "2 for `act`": "second",
    "prepare": "prepare",
    "run": "run",
    "request": "request",
}
ROWS = [
    [part.strip() for part in line.split("|")] for line in POLICY.strip().splitlines()
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_every_cell_of_the_matrix_is_what_the_policy_says(row: list[str]) -> None:
    assert list(MATRIX[row[0]]) == [WORDS[cell] for cell in row[1:]]


def test_the_matrix_has_the_rows_of_the_policy_and_no_others() -> None:
    assert list(MATRIX) == [row[0] for row in ROWS]
    assert all(len(row) == len(ROLES) for row in MATRIX.values())
    assert set(ACTION_OF.values()) <= set(MATRIX)


def test_the_daemon_and_the_public_may_do_nothing_that_a_person_decides() -> None:
    for action in set(ACTION_OF.values()) | {"hide_r4", "decide_appeal"}:
        for role in ("daemon", "public", "comms", "admin", "nobody"):
            assert not may(role, action) and not may_second(role, action), action


def test_only_the_owner_may_be_their_own_second_look_and_only_for_delete() -> None:
    own = [
        (role, action)
        for role in ROLES
        for action in ("hide_r4", "delete", "block")
        if may(role, action) and not needs_second(role, action)
    ]
    assert own == [("owner", "delete")]


def test_the_door_lets_each_role_do_what_the_matrix_says_and_nothing_else(
    tmp_path: Path,
) -> None:
    with crowd(tmp_path / "data") as here:
        for verb in PLAIN:
            for actor in EVERYBODY:
                text = THREAT if verb in ("confirm", "show") else RUDE
                item = here.comment(f"{text} {verb} {actor.role}")
                try:
                    rule = "R1" if verb == "hide" else None
                    here.decide(item, verb, actor, rule=rule)
                    allowed = True
                except UserError as refusal:
                    allowed = "needs the name of an" not in str(refusal)
                assert allowed == may(actor.role, ACTION_OF[verb]), (verb, actor.role)
