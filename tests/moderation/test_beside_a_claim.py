"""A breach beside a false claim: comms hear of the claim, and a person still decides on the breach."""

import pytest

from moderation.types import Claim
from tests.moderation.judging import judged, score

CLAIM = "The council is closing all its libraries next month"
LIBRARIES = Claim("CLM-014", CLAIM, verdict="false", impact=4)


@pytest.mark.parametrize(
    ("beside", "rule"),
    [
        ("You stupid idiot, shut up.", "R1"),
        ("Cry harder, snowflakes. Who's going to bite first?", "R8"),
    ],
)
def test_what_breaks_a_small_rule_is_queued_and_comms_are_told(
    beside: str, rule: str
) -> None:
    judgement = judged(f"{CLAIM}. {beside}", claims=(LIBRARIES,))
    assert {f.rule for f in judgement.findings} >= {"R4", rule}
    assert (judgement.action, judgement.rule) == ("queue", rule)
    assert (judgement.alert_to, judgement.sla_hours) == (("comms",), 72)


def test_what_is_said_over_and_over_is_queued_beside_a_claim_too() -> None:
    text = f"{CLAIM}."
    again = judged(text, claims=(LIBRARIES,), recent_by_author=(text,) * 6)
    assert (again.action, again.alert_to) == ("queue", ("comms",))


@pytest.mark.parametrize("anonymous", [False, True])
def test_a_false_claim_by_itself_calls_comms_alone(anonymous: bool) -> None:
    judgement = judged(f"{CLAIM}.", claims=(LIBRARIES,), anonymous=anonymous)
    assert (judgement.action, judgement.rule) == ("alert", "R4")
    assert (judgement.alert_to, judgement.sla_hours) == (("comms",), None)


def test_a_threat_beside_a_claim_leads_as_before() -> None:
    said = judged(
        f"{CLAIM}. I'll smash your windows.", score(R2=0.5), claims=(LIBRARIES,)
    )
    assert (said.action, said.rule, said.alert_to) == (
        "queue",
        "R2",
        ("owner", "comms"),
    )


def test_rudeness_beside_a_safety_claim_in_a_planning_thread_stays_silent() -> None:
    safety = Claim("CLM-015", CLAIM, verdict="false", impact=4, topic="safety")
    said = judged(
        f"{CLAIM}. You stupid idiot, shut up.", claims=(safety,), quasi_judicial=True
    )
    assert (said.action, said.rule, said.alert_to) == ("alert", "R4", ("comms",))
