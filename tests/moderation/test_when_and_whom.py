"""Which rule a part belongs to."""

import pytest

from moderation.when_and_whom import part_of


@pytest.mark.parametrize(
    ("rule", "code", "found"),
    [
        ("R1", "R1a", "R1a"),
        ("R1", "R10b", ""),
        ("R1", "R15a", ""),
        ("R10", "R10b", "R10b"),
        ("R3", "R3.age", "R3.age"),
        ("R2", "R3.age", ""),
        ("R2", "", ""),
    ],
)
def test_a_part_of_rule_ten_is_none_of_rule_one(
    rule: str, code: str, found: str
) -> None:
    assert part_of(rule, code) == found
