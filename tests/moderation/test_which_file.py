"""Who names one file in the place of another is told that, and not what each of its keys lacks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderation.claims.factbank.registry import parse_claims
from moderation.rules import RulesError, parse_rules
from moderation.yaml_files.faults import FileError
from tests.town import ROOT

RULES = (ROOT / "rules_of_engagement.yaml").read_text(encoding="utf-8")
CLAIMS = "version: 1\nclaims:\n  - id: CLM-001\n    claim: The tip is closing\n"
SETTINGS = "mode: watch\nclaims: claims.yaml\nrules: rules_of_engagement.yaml\npages:\n  - {connector: x, id: '1', name: '@example'}\n"


@pytest.mark.parametrize(
    ("read", "text", "said"),
    [
        (parse_claims, RULES, "this is the rules of engagement, not a file of claims; name the right file (`wardmote rules check` checks this one)"),
        (parse_claims, SETTINGS, "this is wardmote.yaml, the settings, not a file of claims; name the right file (`wardmote doctor` checks this one)"),
        (parse_rules, CLAIMS, "this is a file of claims, not the rules of engagement; name the right file (`wardmote claims check` checks this one)"),
        (parse_rules, SETTINGS, "this is wardmote.yaml, the settings, not the rules of engagement; name the right file (`wardmote doctor` checks this one)"),
    ],
)  # fmt: skip
def test_a_file_in_the_place_of_another_is_named_as_what_it_is(
    read: Callable[[str, str], object], text: str, said: str
) -> None:
    with pytest.raises((FileError, RulesError)) as caught:
        read(text, "named.yaml")
    assert str(caught.value) == f"named.yaml: {said}"


def test_what_is_in_its_place_is_read_for_its_own_faults() -> None:
    with pytest.raises(FileError) as caught:
        parse_claims(CLAIMS)
    assert "`verdict`" in str(caught.value)
    assert parse_rules(RULES, "rules.yaml").rules
