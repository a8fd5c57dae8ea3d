"""Whoever of somebody's family is named, of whichever sex and by whichever word, the same becomes of the sentence."""

from __future__ import annotations

import pytest

from tests.moderation.test_swap_names import outcome

KIN = (
    "wife", "husband", "hubby", "missus", "other half", "partner", "fiancé", "mother", "father", "mum", "dad", "gran", "nan", "grandad", "grandmother",
    "son", "daughter", "grandson", "granddaughter", "brother", "sister", "uncle", "auntie", "niece", "nephew",
)  # fmt: skip


@pytest.mark.parametrize("said", ["I know where your {} works.", "Shame if your {} had an accident.", "I will break your {}'s legs."])  # fmt: skip
def test_a_threat_to_ones_family_calls_a_person_at_once(said: str) -> None:
    told = {kin: outcome(said.format(kin))[1:] for kin in KIN}
    assert told == dict.fromkeys(KIN, (True, "R2"))


@pytest.mark.parametrize("said", ["My {} has waited two years for a hip operation.", "My {} says you are the best councillor we ever had.", "Where does your {} buy such lovely cakes?"])  # fmt: skip
def test_to_speak_of_ones_family_leads_to_nothing(said: str) -> None:
    told = {kin: outcome(said.format(kin)) for kin in KIN}
    assert told == dict.fromkeys(KIN, ("none", False, None))
