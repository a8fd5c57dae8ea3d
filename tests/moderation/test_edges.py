"""What lies on an edge of the judgement: the last value that passes, and what stands beside what leads."""

from dataclasses import replace
from typing import Any

import pytest

from moderation.explain import OWNER
from moderation.rulebook.check_use import LOWEST_HIDE
from moderation.rules import parse_rules
from moderation.types import SIGNS
from tests.moderation.judging import CERTAIN, THREAT, judged, score, shipped_rules
from tests.moderation.test_preconditions import SURE, failed, with_change


@pytest.mark.parametrize(
    "change",
    [
        {"context": {"age_hours": 0.0}},
        {"context": {"age_hours": shipped_rules().limits.max_age_hours}},
        {"comment": {"created_at": shipped_rules().effective_from}},
        {"scored": score(R2=LOWEST_HIDE)},
    ],
)
def test_what_lies_on_an_edge_passes(change: dict[str, Any]) -> None:
    assert (with_change(change).action, failed(with_change(change))) == ("hide", [])


def test_a_page_may_ask_for_a_surer_score_before_software_hides() -> None:
    ours = "urgent: 0.70, hide: 0.90, warned: 0.97"
    text = shipped_rules().source
    assert text.count(ours) == 1
    surer = parse_rules(text.replace(ours, ours.replace("0.90", "0.98")), "surer.yaml")
    found = judged(THREAT, SURE, rules=surer)
    assert (found.action, failed(found)) == ("queue", ["P03"])


def test_who_is_only_sent_to_hell_is_no_clear_pattern() -> None:
    found = judged("Rot in hell, the lot of you.", SURE)
    assert "threats.death_wish" in {f.evidence for f in found.findings}
    assert "P04" in failed(found)


def test_the_reason_says_that_the_owner_s_own_words_are_left_alone() -> None:
    found = judged(THREAT, CERTAIN, by_owner=True)
    assert (found.reason, found.reason_cy) == OWNER


def test_swearing_leads_where_nothing_ruder_is_said_and_only_there() -> None:
    rude = judged("You fucking useless clown", score(R1=0.9, R14=0.95))
    assert (rude.rule, "R14") == ("R1", rude.findings[-1].rule)


def test_what_the_platform_says_of_the_comment_counts_as_what_the_page_knows() -> None:
    found = judged("The bus was late.", comment={"anonymous": True})
    assert found == judged("The bus was late.", anonymous=True)
    picture = judged("", comment={"media": ("photo",)})
    assert picture == judged("", media=("photo",))


@pytest.mark.parametrize(("number", "rule"), [("01632 960001", None), ("01632 960955", "R10")])  # fmt: skip
def test_a_number_that_the_council_publishes_is_nobody_s_own(
    number: str, rule: str | None
) -> None:
    assert judged(f"Ring him at home on {number} tonight.").rule == rule


@pytest.mark.parametrize(
    ("likely", "told"), [(0.5, ()), (0.7, ("owner",))], ids=["queue", "urgent"]
)  # fmt: skip
def test_what_only_reaches_the_queue_of_a_watched_rule_alerts_nobody_and_waits_no_longer(
    likely: float, told: tuple[str, ...]
) -> None:
    """Rule 10 alerts the owner of an address that is likely given away, not of one that may be; its page promises an hour for both."""
    signs = tuple(likely if sign == "personal_data" else 0.02 for sign in SIGNS)
    judgement = judged("She is the one next to the chippy.", replace(score(), signs=signs))  # fmt: skip
    assert (judgement.action, judgement.rule) == ("queue", "R10")
    assert (judgement.alert_to, judgement.sla_hours) == (told, 1)
