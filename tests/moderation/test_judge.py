"""The laws of the judgement, and how it weighs one finding against another."""

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.judge import judge
from moderation.rules import parse_rules
from moderation.types import Claim, Comment, Context, Score
from tests.moderation.judging import (
    ANY_SCORE,
    CERTAIN,
    CRITICISM,
    RULES_FILE,
    THREAT,
    judged,
    score,
    shipped_rules,
)

LIBRARIES = Claim(
    "CLM-014",
    "The council is closing all its libraries next month",
    verdict="false",
    impact=4,
)
WELSH = [
    "Mae'r cyngor yma'n warth.",
    "Diolch yn fawr am yr wybodaeth am y ffordd newydd.",
    "Dydw i ddim yn cytuno gyda'r penderfyniad yma o gwbl.",
]


@pytest.mark.parametrize("text", WELSH)
@given(scored=ANY_SCORE)
@settings(max_examples=15)
def test_welsh_goes_to_a_person_whatever_the_score(text: str, scored: Score) -> None:
    judgement = judged(text, scored)
    assert (judgement.action, judgement.rule, judgement.urgent) == (
        "queue",
        None,
        False,
    )
    assert judgement.language == "cy" and "Gymraeg" in judgement.reason_cy


@given(text=st.text(max_size=120), scored=ANY_SCORE | st.none())
@settings(max_examples=150, deadline=None)
def test_any_text_is_judged_and_always_the_same_way(
    text: str, scored: Score | None
) -> None:
    comment = Comment("facebook:1", "facebook:9", text)
    first = judge(comment, Context(), scored, shipped_rules())
    assert first == judge(comment, Context(), scored, shipped_rules())
    assert first.reason and first.reason_cy
    assert first.action in ("none", "badge", "queue", "alert", "hide")


@given(
    scored=ANY_SCORE,
    text=st.sampled_from(
        ["Hello there", "Where is the bus stop now?", "I love this town, really"]
    ),
)
def test_no_score_alone_ever_hides(scored: Score, text: str) -> None:
    assert judged(text, scored).action != "hide"


@given(
    author_id=st.text(max_size=12),
    author_name=st.text(max_size=20),
    text=st.sampled_from([THREAT, "Hello", *CRITICISM]),
)
@settings(max_examples=40)
def test_who_wrote_it_changes_nothing(
    author_id: str, author_name: str, text: str
) -> None:
    by_someone = {"author_id": author_id, "author_name": author_name}
    assert judged(text, CERTAIN, comment=by_someone) == judged(text, CERTAIN)


def test_the_owner_s_own_comment_is_left_alone() -> None:
    assert judged(THREAT, CERTAIN, by_owner=True).action == "none"
    assert judged(THREAT, CERTAIN, comment={"by_owner": True}).action == "none"


def test_a_scorer_that_failed_sends_the_comment_to_a_person() -> None:
    comment = Comment(
        "facebook:1", "facebook:9", "When is the next surgery at the library?"
    )
    judgement = judge(comment, Context(), None, shipped_rules())
    assert (judgement.action, judgement.rule, judgement.urgent) == (
        "queue",
        None,
        False,
    )
    assert judgement.sla_hours == shipped_rules().limits.reading_sla_hours


def test_a_rule_that_names_no_time_has_the_time_of_what_is_only_read() -> None:
    text = RULES_FILE.read_text("utf-8")
    before, mark, after = text.partition("  - id: R6\n")
    rules = parse_rules(
        before + mark + after.replace("    sla_hours: 72\n", "", 1), "r.yaml"
    )
    spam = "Earn £900 a week at home!! http://one.example http://two.example http://three.example"
    judgement = judged(spam, rules=rules)
    assert (judgement.rule, rules.rule("R6").sla_hours) == ("R6", None)
    assert judgement.sla_hours == rules.limits.reading_sla_hours


def test_a_threat_stays_urgent_when_the_scorer_failed() -> None:
    judgement = judge(
        Comment("facebook:1", "facebook:9", THREAT), Context(), None, shipped_rules()
    )
    assert (judgement.action, judgement.rule, judgement.urgent) == ("queue", "R2", True)


def test_another_language_goes_to_a_person() -> None:
    judgement = judged(
        "Bonjour, je voudrais savoir quand la bibliothèque sera ouverte demain matin.",
        CERTAIN,
    )
    assert (judgement.action, judgement.rule, judgement.findings) == ("queue", None, ())
    assert judgement.language == "fr"


def test_what_a_caller_gave_and_nobody_understood_never_hides() -> None:
    judgement = judged(THREAT, CERTAIN, unknown_fields=("sarcasm",))
    assert (judgement.action, judgement.urgent, judgement.would_hide) == (
        "queue",
        True,
        False,
    )


def test_the_gravest_finding_decides_and_all_are_kept() -> None:
    judgement = judged(
        "I'll smash your windows. Call me on 07700 900123.", score(R1=0.9)
    )
    assert judgement.rule == "R2" and judgement.subcode == "R2a"
    assert {f.rule for f in judgement.findings} >= {"R1", "R2"}


def test_a_badge_outweighs_nothing() -> None:
    judgement = judged(
        "You are a silly little man, do shut up.", score(R1=0.88), anonymous=True
    )
    assert (judgement.action, judgement.rule) == ("queue", "R1")
    assert "R5" in {f.rule for f in judgement.findings}


def test_comms_hear_of_a_false_claim_even_when_a_person_must_judge_a_threat() -> None:
    text = (
        "The council is closing all its libraries next month. I'll smash your windows."
    )
    judgement = judged(text, score(R2=0.5), claims=(LIBRARIES,))
    assert (judgement.action, judgement.rule) == ("queue", "R2")
    assert judgement.alert_to == ("owner", "comms")


def test_in_a_planning_thread_rudeness_is_not_queued() -> None:
    text = "You are a silly little man, do shut up about 26/01234/FUL."
    judgement = judged(text, score(R1=0.9))
    assert (judgement.action, judgement.rule) == ("none", None)
    assert {f.rule for f in judgement.findings} == {"R1", "R17"}


def test_in_a_planning_thread_only_safety_claims_reach_comms() -> None:
    services = judged(
        "The council is closing all its libraries next month.",
        claims=(LIBRARIES,),
        quasi_judicial=True,
    )
    assert services.action == "none"
    safety = Claim(
        "CLM-030",
        "The tap water in Sample Town is poisoned",
        verdict="false",
        impact=5,
        topic="safety",
    )
    danger = judged(
        "The tap water in Sample Town is poisoned.",
        claims=(safety,),
        quasi_judicial=True,
    )
    assert (danger.action, danger.subcode) == ("alert", "R4d")


def test_a_score_below_its_urgent_band_is_not_urgent() -> None:
    calm = judged("Hope something heavy lands on you one day.", score(R2=0.62))
    assert (calm.action, calm.rule, calm.urgent) == ("queue", "R2", False)
    assert judged("Hope something heavy lands on you one day.", score(R2=0.76)).urgent


UNKNOWN = "zorblat nimwe qorth pavle dromik sestu halbin ferosk mintral quobe stavi lonter graibu"  # fmt: skip


def test_a_long_text_of_no_sure_language_goes_to_a_person_unscored() -> None:
    judgement = judged(UNKNOWN, CERTAIN, language="und")
    assert (judgement.action, judgement.rule, judgement.findings) == ("queue", None, ())


def test_a_short_text_of_no_sure_language_is_judged_by_its_score() -> None:
    assert judged("miracles do happen Mabel", score(), language="und").action == "none"
    assert judged("zorblat nimwe", score(R2=0.9), language="und").action == "queue"


def test_the_letters_of_a_link_make_no_language_that_nobody_reads() -> None:
    link = (
        "https://news.example/2026/11/" + "council-keeps-all-of-its-libraries-open" * 2
    )
    assert judged(link, score()).action == "none"
    assert judged(f"zorblat nimwe {link}", score()).action == "none"
    assert judged(f"{UNKNOWN} {link}", score()).action == "queue"


def test_what_is_said_over_and_over_is_no_longer_than_what_is_said_once() -> None:
    assert (
        judged("zorblat nimwe qorth! " * 20, score(), language="und").action == "none"
    )
    assert judged("zorblat nimwe qorth! " * 20, score(R2=0.9), language="und").action == "queue"  # fmt: skip


@pytest.mark.parametrize("text", ["👍", "😀😀😀", "!!!"])
def test_a_comment_of_emoji_alone_needs_nobody(text: str) -> None:
    assert judged(text, score()).action == "none"


@pytest.mark.parametrize(
    "media", [("photo",), ("sticker",), ("animation",), ("video",)]
)
def test_media_without_words_goes_to_a_person_wherever_it_is_told(
    media: tuple[str, ...],
) -> None:
    assert judged("👍", score(), media=media).action == "queue"
    assert judged("", score(), comment={"media": media}).action == "queue"


def test_an_empty_comment_goes_to_a_person() -> None:
    assert judged("  ", score()).action == "queue"


def test_a_photo_with_words_is_judged_by_its_words() -> None:
    assert (
        judged(
            "Lovely day at the fair, thanks to all who came along.", media=("photo",)
        ).action
        == "none"
    )


@pytest.mark.parametrize("mode", ["watch", "assist"])
def test_outside_act_nothing_is_hidden(mode: Any) -> None:
    judgement = judged(THREAT, CERTAIN, mode=mode)
    assert judgement.action == "queue" and judgement.would_hide


def test_a_sub_code_counts_only_under_its_own_rule() -> None:
    rules = shipped_rules()
    scorer = next(use for use in rules.rule("R2").checks if use.check == "toxicity")
    rude = rules.rule("R1").model_copy(update={"checks": (scorer,)})
    changed = rules.model_copy(
        update={"rules": tuple(rude if r.id == "R1" else r for r in rules.rules)}
    )
    found = judged("Something or other, you.", score(R2=0.95), rules=changed).findings
    assert {(f.rule, f.subcode) for f in found} == {("R1", ""), ("R2", "R2a")}


@pytest.mark.parametrize("value", [0.80, 0.95])
def test_a_threat_that_only_the_score_sees_is_told_to_the_owner(value: float) -> None:
    judgement = judged("Kids at the school gate, are they?", score(R2=value))
    assert (judgement.rule, judgement.subcode, judgement.urgent) == ("R2", "R2a", True)
    assert (judgement.alert_to, judgement.sla_hours) == (("owner",), 1)


def test_a_threat_that_the_score_only_suspects_mails_nobody() -> None:
    judgement = judged("Kids at the school gate, are they?", score(R2=0.65))
    assert (judgement.rule, judgement.subcode, judgement.alert_to) == ("R2", "", ())


def test_would_hide_is_said_only_where_nothing_else_stands_in_the_way() -> None:
    assert not judged(THREAT, CERTAIN, mode="watch", breaker_open=True).would_hide


def test_reasons_say_the_rule_and_repeat_no_word_of_abuse() -> None:
    judgement = judged("<slur:race> should not be in this town.", score(R3=0.7))
    assert judgement.reason.startswith("Rule 3 (Discrimination):")
    assert judgement.reason_cy.startswith("Rheol 3 (Gwahaniaethu):")
    assert "<slur" not in judgement.reason + judgement.reason_cy
    assert (
        "A person decides, because software was not sure enough to hide it."
        in judgement.reason
    )


def test_nothing_wrong_is_said_in_so_many_words() -> None:
    assert judged("Thanks for the update.").reason == "Nothing here breaks the rules."


def test_judging_brings_in_no_network_and_nothing_else_of_ours() -> None:
    code = (
        "import sys, moderation.judge; "
        "print(*[m for m in sys.modules if m.split('.')[0] in ('connectors','listener','requests','sqlite3')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    "post",
    [
        "Planning application 26/01234/FUL goes to committee.",
        "A premises licence review is open.",
    ],
)
def test_under_a_post_about_a_live_matter_nothing_is_hidden_and_rudeness_is_not_queued(
    post: str,
) -> None:
    threat = judged(THREAT, score(R2=0.97), post_text=post)
    assert (threat.action, threat.urgent) == ("queue", True)
    assert (
        judged(
            "You are a silly little man, do shut up.", score(R1=0.88), post_text=post
        ).action
        == "none"
    )
    assert (
        judged(THREAT, score(R2=0.97), post_text="Bins are on Tuesday.").action
        == "hide"
    )


def test_an_answer_to_a_comment_about_a_live_matter_belongs_to_it() -> None:
    above = "Please refuse 26/01234/FUL, it is far too tall."
    threat = judged(THREAT, score(R2=0.97), parent_text=above)
    assert (threat.action, threat.urgent) == ("queue", True)
    rude = judged("You are a silly little man, do shut up.", parent_text=above)
    assert rude.action == "none"
    other = judged(THREAT, score(R2=0.97), parent_text="The bins are late again.")
    assert other.action == "hide"
