"""A process that is killed while it takes claims in leaves the old registry or the new one, and never half of one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from listener.store.claims import claim_file, listed_claims
from moderation.claims.factbank.writing import write_claims
from tests import cradle
from tests.listener.bank import BINS, LIBRARIES, entries, folder_of, house_in
from tests.town import MORNING

OLD = (LIBRARIES, BINS)
NEW = (
    replace(LIBRARIES, verdict="misleading"),
    *(replace(BINS, claim_id=f"CLM-{n}", claim=f"Bins cost £{n} a year") for n in range(3, 8)),
)  # fmt: skip


def run(folder: Path, seam: str, nth: int = 1) -> int:
    given = (str(folder), MORNING.isoformat(), seam, str(nth))
    return cradle.run("tests.listener.mortal_claims:main", *given).returncode


@pytest.mark.parametrize(
    ("seam", "nth"),
    [("claims:written", 1), ("claims:written", 4), ("claims:before-commit", 1)],
)
def test_a_kill_while_claims_are_taken_in_leaves_nothing_half_done(
    tmp_path: Path, seam: str, nth: int
) -> None:
    folder = folder_of(tmp_path / "data", claims="claims.yaml")
    path = folder / "claims.yaml"
    path.write_text(write_claims(OLD))
    assert run(folder, "-") == 0
    path.write_text(write_claims(NEW))
    assert run(folder, seam, nth) == -9
    with house_in(folder) as house:
        assert listed_claims(house.store) == OLD
        assert len(entries(house, "claims_imported")) == 1
        before = claim_file(house.store).in_force
    assert run(folder, "-") == 0
    with house_in(folder) as house:
        assert listed_claims(house.store) == NEW
        assert len(entries(house, "claims_imported")) == 2
        assert claim_file(house.store).in_force != before
