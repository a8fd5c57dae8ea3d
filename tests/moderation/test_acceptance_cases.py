"""Policy section 13's acceptance cases, as far as the judgement decides them. Scores are given by hand.

Not here, because the house decides them: 36 (restore after a day), 39 (block panel), and of the others the part
about evidence, log, notice and timer.
"""

from typing import Any

import pytest

from moderation.rules import parse_rules
from moderation.types import Claim, Judgement
from tests.moderation.judging import (
    RULES_FILE,
    THREAT,
    failed,
    judged,
    score,
    with_r10_autohide,
)

LIBRARIES = Claim(
    claim_id="CLM-014",
    claim="The council is closing all its libraries next month",
    paraphrases=("they're shutting every library", "all libraries going by next month"),
    not_this=("one library branch has shorter hours", "should close libraries"),
    verdict="false",
    source_url="https://council.example/libraries",
    impact=4,
)
PHOTO_ID = Claim(
    claim_id="CLM-020",
    claim="You do not need photo ID to vote in person at English elections",
    paraphrases=("you don't need photo ID to vote here any more",),
    verdict="false",
    source_url="https://council.example/elections",
    impact=5,
    topic="voting",
)
CLOCK = Claim(
    claim_id="CLM-021",
    claim="The council spent £2m on a clock",
    paraphrases=("the council blew £2 million on a clock",),
    verdict="misleading",
    source_url="https://council.example/clock",
    impact=3,
    topic="money",
)
CLAIMS = (LIBRARIES, PHOTO_ID, CLOCK)
ADDRESS = "She lives at 14 Sample Street, ZE3 9ZZ, go and tell her what you think."
PARKING = "Parking on Sample Road has become a daily nightmare and nobody at the council ever answers about it."


def rules_of(judgement: Judgement) -> set[str]:
    return {f.rule for f in judgement.findings}


def signals(judgement: Judgement, rule: str) -> set[str]:
    return {f.signal for f in judgement.findings if f.rule == rule}


def test_case_01_being_finished_at_the_next_election_is_no_threat() -> None:
    j = judged("You'll be finished at the next election.", score(R2=0.93))
    assert (j.action, j.rule, j.findings, j.criticism_veto) == ("none", None, (), True)


def test_case_02_a_call_to_resign_is_criticism() -> None:
    j = judged(
        "This council is a disgrace and you should resign.", score(R2=0.71, R1=0.75)
    )
    assert (j.action, j.rule, j.findings, j.criticism_veto) == ("none", None, (), True)


def test_case_03_rudeness_waits_in_the_queue() -> None:
    j = judged("You are a silly little man, do shut up.", score(R1=0.88, R2=0.45))
    assert (j.action, j.rule, j.urgent, j.sla_hours) == ("queue", "R1", False, 72)


def test_case_04_a_threat_on_two_signals_is_hidden_for_now() -> None:
    j = judged(THREAT, score(R2=0.97))
    assert (j.action, j.rule, j.subcode, j.urgent) == ("hide", "R2", "R2a", True)
    assert signals(j, "R2") == {"model", "pattern"} and failed(j) == []
    assert "owner" in j.alert_to and j.sla_hours == 1


def test_case_05_a_score_alone_hides_nothing() -> None:
    j = judged("Hope something heavy lands on you one day.", score(R2=0.92))
    assert (j.action, j.rule, j.urgent) == ("queue", "R2", True)
    assert signals(j, "R2") == {"model"}
    assert j.first_failed is not None and j.first_failed.code == "P04"


def test_case_06_a_threat_with_a_low_score_is_not_hidden() -> None:
    j = judged("I'll smash your windows.", score(R2=0.84))
    assert (j.action, j.subcode, j.urgent, j.alert_to) == (
        "queue",
        "R2a",
        True,
        ("owner",),
    )
    assert failed(j) == ["P03"]


def test_case_07_a_threat_that_is_reported_is_not_hidden() -> None:
    text = "A man told me 'I will break your legs' for voting. Please report him."
    j = judged(text, score(R2=0.95))
    assert (j.action, j.subcode, j.urgent, j.alert_to) == (
        "queue",
        "R2a",
        True,
        ("owner",),
    )
    assert failed(j) == ["P08"]


def test_case_08_a_welsh_threat_goes_urgently_to_a_person() -> None:
    j = judged("Mi dorra i dy goesau di heno.", score(R2=0.99))
    assert (j.action, j.rule, j.subcode, j.urgent) == ("queue", "R2", "R2a", True)
    assert (j.language, signals(j, "R2"), j.alert_to) == ("cy", {"pattern"}, ("owner",))
    assert "P06" in failed(j)


def test_case_09_welsh_criticism_goes_to_a_person_who_reads_welsh() -> None:
    j = judged("Mae'r cyngor yma'n warth.", score(R1=0.99))
    assert (j.action, j.rule, j.urgent, j.language, j.findings) == (
        "queue",
        None,
        False,
        "cy",
        (),
    )


def test_case_10_a_slur_on_two_signals_is_hidden_for_now() -> None:
    j = judged("<slur:race> should not be in this town.", score(R3=0.96))
    assert (j.action, j.rule, j.urgent) == ("hide", "R3", True)
    assert j.subcode == "R3.race"
    assert signals(j, "R3") == {"model", "pattern"}
    assert all("<slur" not in f.evidence + f.detail for f in j.findings)


def test_case_11_a_word_used_of_oneself_is_not_hidden() -> None:
    text = "As a proud <slur:orientation> resident I'm glad you came to Pride."
    j = judged(text, score(R3=0.93))
    assert (j.action, j.rule, j.urgent, failed(j)) == ("queue", "R3", True, ["P09"])


@pytest.mark.parametrize(("value", "first"), [(0.91, "P04"), (0.02, "P03")])
def test_case_12_discrimination_without_a_slur_is_not_hidden(
    value: float, first: str
) -> None:
    text = "People your age should not be allowed to decide anything."
    j = judged(text, score(R3=value))
    assert (j.action, j.rule, j.urgent, j.sla_hours) == ("queue", "R3", True, 24)
    assert j.subcode == "R3.age" and "P04" in failed(j)
    assert j.first_failed is not None and j.first_failed.code == first


def test_case_13_a_disguised_threat_is_read_through() -> None:
    j = judged("I w1ll b r e a k  y.o.u.r legs", score(R2=0.91))
    assert (j.action, j.subcode, j.urgent) == ("hide", "R2a", True)
    assert any(f.normalised for f in j.findings)


def test_case_14_safe_words_are_safe() -> None:
    j = judged("Greetings from Scunthorpe and Penistone!", score(R14=0.30))
    assert (j.action, j.findings) == ("none", ())


def test_case_15_a_home_address_waits_urgently() -> None:
    j = judged(ADDRESS)
    assert (j.action, j.rule, j.urgent, j.sla_hours, failed(j)) == (
        "queue",
        "R10",
        True,
        1,
        ["P02"],
    )


def test_case_16_a_home_address_is_hidden_where_the_page_chose_so() -> None:
    j = judged(ADDRESS, rules=with_r10_autohide())
    assert (j.action, j.rule, j.urgent, failed(j)) == ("hide", "R10", True, [])


def test_case_17_a_published_number_is_nobody_s_secret() -> None:
    j = judged("Ring the council on 01632 960001, they sorted mine.")
    assert (j.action, j.findings) == ("none", ())


def test_case_18_a_bad_link_decides_over_spam() -> None:
    text = "Earn £900 a week at home!! http://bit.ly/aa1 http://council.example.pay-now.test http://bit.ly/aa3"
    j = judged(text)
    assert (j.action, j.rule, j.sla_hours) == ("queue", "R11", 4)
    assert {"R11", "R6"} <= rules_of(j)


def test_case_19_advertising_waits() -> None:
    j = judged("Gutters cleaned from £30, message me today.")
    assert (j.action, j.rule, j.urgent, j.sla_hours) == ("queue", "R7", False, 72)


@pytest.mark.parametrize(
    ("copies_before", "expected"), [(0, None), (1, None), (2, "R12"), (3, "R12")]
)
def test_case_20_only_the_third_copy_and_later_wait(
    copies_before: int, expected: str | None
) -> None:
    j = judged(PARKING, recent_by_author=(PARKING,) * copies_before)
    assert j.rule == expected
    assert j.action == ("queue" if expected else "none")


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        (
            "The council is shutting every library next month, it's all signed off.",
            "CLM-014",
        ),
        ("You don't need photo ID to vote here any more.", "CLM-020"),
        ("The council blew £2m on a clock.", "CLM-021"),
    ],
    ids=["21", "22", "23"],
)
def test_cases_21_to_23_known_claims_reach_comms_and_stay_visible(
    text: str, claim_id: str
) -> None:
    j = judged(text, claims=CLAIMS)
    assert (j.action, j.rule, j.alert_to) == ("alert", "R4", ("comms",))
    assert claim_id in {f.data.get("claim_id") for f in j.findings}


@pytest.mark.parametrize(
    "text",
    [
        "Closing libraries would be a daft idea.",
        "BREAKING: council replaces all buses with penguins.",
        "Is it true the libraries are closing?",
        "It isn't true that every library is closing, look at the council site.",
    ],
    ids=["24", "25", "26", "27"],
)
def test_cases_24_to_27_opinions_jokes_questions_and_denials_are_no_claims(
    text: str,
) -> None:
    j = judged(text, claims=CLAIMS)
    assert (j.action, j.findings) == ("none", ())


def test_case_28_nothing_is_hidden_in_a_planning_thread() -> None:
    j = judged("I'll break your legs if you approve 26/01234/FUL.", score(R2=0.96))
    assert (j.action, j.rule, j.subcode, j.urgent) == ("queue", "R2", "R2a", True)
    assert "R17" in rules_of(j) and failed(j) == ["P10"] and "owner" in j.alert_to


@pytest.mark.parametrize("named", ["absent", "R18"])
def test_a_live_matter_stops_software_whatever_the_rules_file_calls_it(
    named: str,
) -> None:
    text = RULES_FILE.read_text("utf-8")
    before, _, rest = text.partition("  - id: R17 ")
    own = "" if named == "absent" else f"  - id: {named} {rest.partition('# What breaks no rule')[0]}"  # fmt: skip
    own = own.replace("; please use {link}", " (rule 18)").replace("; defnyddiwch {dolen}", " (rheol 18)")  # fmt: skip
    text = f"{before}{own}needs:{rest.partition('needs:')[2]}"
    rules = parse_rules(text, "r.yaml")
    threat = "I'll break your legs if you approve 26/01234/FUL."
    j = judged(threat, score(R2=0.96), rules=rules)
    assert (j.action, j.urgent, failed(j)) == ("queue", True, ["P10"])
    rude = "You are a silly little man, do shut up about 26/01234/FUL."
    assert judged(rude, score(R1=0.9), rules=rules).action == "none"


def test_case_29_a_planning_matter_is_only_a_tag() -> None:
    j = judged("Please refuse 26/01234/FUL, it is far too tall.")
    assert (j.action, j.rule, rules_of(j)) == ("none", None, {"R17"})


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("My bin wasn't collected again this week.", {"N7"}),
        (
            "Under the Freedom of Information Act, how much was spent on the new logo?",
            {"N5"},
        ),
        ("The council wastes our money.", set()),
    ],
    ids=["30", "31", "37"],
)
def test_cases_30_31_and_37_calls_for_help_and_criticism_stay_untouched(
    text: str, needs: set[str]
) -> None:
    j = judged(text, claims=CLAIMS)
    assert (j.action, j.rule, j.findings) == ("none", None, ())
    assert needs <= {need.rule for need in j.needs}


def test_case_32_danger_now_is_told_at_once_and_stays_visible() -> None:
    text = "Water is coming into my house on Sample Street and nobody answers."
    j = judged(text, claims=CLAIMS, emergency=True)
    assert (j.action, j.rule, j.findings) == ("alert", None, ())
    assert (j.urgent, j.alert_to, j.needs[0].rule) == (True, ("owner",), "N1")


def test_case_33_what_was_said_before_the_rules_is_not_hidden() -> None:
    j = judged(THREAT, score(R2=0.97), before_rules=True)
    assert (j.action, j.rule, j.urgent, j.alert_to, failed(j)) == (
        "queue",
        "R2",
        True,
        ("owner",),
        ["P11"],
    )


def test_case_34_a_picture_without_words_goes_to_a_person() -> None:
    j = judged("", media=("photo",))
    assert (j.action, j.rule, j.urgent, j.findings) == ("queue", None, False, ())


def test_case_35_nothing_is_hidden_past_the_limit() -> None:
    j = judged(THREAT, score(R2=0.97), breaker_open=True)
    assert (j.action, j.rule, j.urgent, failed(j)) == ("queue", "R2", True, ["P18"])


@pytest.mark.parametrize(
    "context", [{"shadow": True}, {"mode": "watch"}, {"mode": "assist"}], ids=str
)
def test_case_38_outside_act_it_only_says_what_it_would_hide(
    context: dict[str, Any],
) -> None:
    j = judged(THREAT, score(R2=0.97), **context)
    assert (j.action, j.would_hide, j.urgent, j.alert_to) == (
        "queue",
        True,
        True,
        ("owner",),
    )
    assert failed(j) == ["P01"]


def test_case_40_no_name_is_a_badge_and_nothing_more() -> None:
    j = judged("Thanks, useful update.", anonymous=True)
    assert (j.action, j.rule, j.urgent, j.sla_hours) == ("badge", "R5", False, None)
