"""Each row of the checklist for an automatic hide, failed alone by one change to a comment that passes them all."""

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.holding import WORDS
from moderation.last_checks import in_welsh
from moderation.preconditions import ROWS
from moderation.types import Context, Judgement, Precondition, Score
from tests.moderation.judging import THREAT, failed, judged, score, shipped_rules

SURE = score(R2=0.97)
# Code -> what to change about the threat that passes every check.
ALONE: dict[str, dict[str, Any]] = {
    "P00": {"context": {"unknown_fields": ("moon_phase",)}},
    "P01": {"context": {"mode": "assist"}},
    "P03": {"scored": score(R2=0.89)},
    "P05": {"context": {"released_versions": False}},
    "P08": {"context": {"parent_text": "He wrote: " + THREAT}},
    "P10": {"context": {"quasi_judicial": True}},
    "P11": {"context": {"age_hours": 72.1}},
    "P12": {"context": {"pre_election": True}},
    "P13": {"context": {"emergency": True}},
    "P14": {"context": {"on_own_post": False}},
    "P15": {"context": {"official_author": True}},
    "P16": {"context": {"previously_restored": True}},
    "P17": {"context": {"confirmer_available": False}},
    "P18": {"context": {"breaker_open": True}},
    "P22": {"context": {"on_hold": True}},
    # These change the text itself, or the rule that looks at it.
    "P02": {
        "text": "She lives at 14 Sample Street, ZE3 9ZZ, go and tell her what you think.",
        "scored": score(),
    },
    "P04": {"text": "I will break your legs at the next election."},
    "P06": {"context": {"language": "und"}},
    "P07": {"text": "", "context": {"media": ("photo",)}},
    "P09": {
        "text": "As a proud <slur:orientation> resident I'm glad you came to Pride.",
        "scored": score(R3=0.97),
    },
    "P23": {"text": "I'm going to burn down the council offices tonight."},
}


def with_change(change: dict[str, Any]) -> Judgement:
    context = dict(change.get("context", {}))
    return judged(
        change.get("text", THREAT),
        change.get("scored", SURE),
        comment=change.get("comment"),
        **context,
    )


def test_the_list_is_the_policy_s_without_what_the_database_makes_true() -> None:
    policy = [f"P{n:02}" for n in range(1, 25) if n not in (19, 20, 21, 24)]
    assert [row.code for row in ROWS] == ["P00", *policy]


def test_every_check_passes_for_a_threat_on_two_signals() -> None:
    judgement = judged(THREAT, SURE)
    assert judgement.action == "hide"
    assert [p.code for p in judgement.preconditions] == [row.code for row in ROWS]
    assert failed(judgement) == []


@pytest.mark.parametrize(
    "code", [code for code in ALONE if code not in ("P06", "P07", "P23")]
)
def test_one_failed_check_alone_sends_the_comment_to_a_person(code: str) -> None:
    judgement = with_change(ALONE[code])
    assert (judgement.action, failed(judgement)) == ("queue", [code])
    assert judgement.urgent


def test_a_text_of_no_sure_language_is_never_hidden() -> None:
    judgement = with_change(ALONE["P06"])
    assert (judgement.action, failed(judgement)) == ("queue", ["P06"])


def test_a_word_that_is_spoken_about_is_not_hidden() -> None:
    judgement = judged("The word <slur:race> is offensive, look it up.", score(R3=0.97))
    assert judgement.action == "queue"
    assert "P09" in failed(judgement)


def test_a_threat_to_a_building_is_aimed_at_no_person() -> None:
    judgement = with_change(ALONE["P23"])
    assert (judgement.action, judgement.urgent, failed(judgement)) == (
        "queue",
        True,
        ["P04", "P23"],
    )


def test_a_score_without_a_pattern_does_not_say_whom_it_is_aimed_at() -> None:
    judgement = judged("Hope something heavy lands on you one day.", SURE)
    assert (judgement.action, failed(judgement)) == ("queue", ["P04", "P23"])


@pytest.mark.parametrize(
    ("text", "scored", "sentence"),
    [
        ("Hope something heavy lands on you one day.", SURE, "No wording that software knows shows whom it is aimed at."),
        ("I'm going to burn down the council offices tonight.", SURE, "It may be aimed at an institution, a policy or a party."),
    ],
)  # fmt: skip
def test_what_is_aimed_at_nobody_known_is_not_said_to_be_aimed_at_the_council(
    text: str, scored: Score, sentence: str
) -> None:
    steps = judged(text, scored).preconditions
    assert [p.sentence for p in steps if p.code == "P23"] == [sentence]
    assert in_welsh(steps[-1]).endswith((" anelu.", " blaid."))


@pytest.mark.parametrize("value", [0.5, 0.6, 0.97, 1.0])
@pytest.mark.parametrize("group", ["Muslims", "Women", "Old people", "Travellers"])
def test_contempt_for_a_group_is_aimed_at_people_and_never_hidden_for_it(
    group: str, value: float
) -> None:
    judgement = judged(f"{group} are vermin.", score(R3=value))
    assert (judgement.action, judgement.rule) == ("queue", "R3")
    assert "P04" in failed(judgement) and "P23" not in failed(judgement)


@pytest.mark.parametrize(
    "text",
    [
        "The word <slur:race> is offensive. Muslims are vermin.",
        "As a proud <slur:orientation> resident I say muslims are vermin.",
        'He said "<slur:race>". Muslims are vermin.',
    ],
)
def test_contempt_beside_a_slur_that_is_in_doubt_hides_nothing(text: str) -> None:
    judgement = judged(text, score(R3=0.99))
    assert (judgement.action, judgement.would_hide) == ("queue", False)


ABUSE = "You are a fucking cunt."


@pytest.mark.parametrize("context", [{"abusive_lately": 4}, {"asked_to_stop": True}])
def test_abuse_in_a_pile_on_or_after_a_request_is_hidden_as_it_is_alone(
    context: dict[str, Any],
) -> None:
    assert judged(ABUSE, SURE).action == "hide"
    judgement = judged(ABUSE, SURE, **context)
    assert (judgement.action, failed(judgement)) == ("hide", [])


@pytest.mark.parametrize(
    "text",
    [
        "You should be shot. I will break your legs tonight.",
        "I will break your legs tonight. You should be shot.",
        "I'm going to burn down the council offices. I will break your legs tonight.",
    ],
)
def test_a_weaker_threat_beside_a_clear_one_excuses_nothing(text: str) -> None:
    judgement = judged(text, SURE)
    assert (judgement.action, failed(judgement)) == ("hide", [])


def test_a_threat_that_leaves_a_doubt_is_said_to_and_not_to_be_missing() -> None:
    judgement = with_change(ALONE["P04"])
    assert "the words can be meant in more than one way" in judgement.reason
    assert "mewn mwy nag un ffordd" in judgement.reason_cy
    alone = judged("Hope something heavy lands on you one day.", SURE)
    assert (
        "because no words in it clearly break the rule: software only finds it likely."
        in alone.reason
    )


def test_a_clear_threat_beside_a_quoted_one_waits_for_a_person() -> None:
    text = f'He told me: "{THREAT}" I will break your legs tonight.'
    assert "P08" in failed(judged(text, SURE))


def test_a_comment_without_words_is_never_hidden() -> None:
    assert with_change(ALONE["P07"]).action == "queue"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_every_row_has_its_own_test_and_speaks_both_languages(row: Any) -> None:
    assert row.code in ALONE
    assert (
        row.holds.endswith(".") and row.fails.endswith(".") and row.holds != row.fails
    )
    for english in (row.fails, row.doubt or row.fails):
        welsh = in_welsh(Precondition(row.code, False, english))
        assert welsh.endswith(".") and welsh != english


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("P01", {"context": {"mode": "watch"}}),
        ("P01", {"context": {"shadow": True}}),
        ("P01", {"context": {"held": "away"}}),
        ("P01", {"context": {"held": "nobody knows"}}),
        ("P08", {"text": f'He told me: "{THREAT}"'}),
        ("P10", {"text": THREAT + " Do not approve 26/01234/FUL."}),
        ("P11", {"context": {"before_rules": True}}),
        ("P11", {"context": {"edited_since_scored": True}}),
        ("P11", {"context": {"age_hours": -0.1}}),
        ("P11", {"context": {"age_hours": float("nan")}}),
        (
            "P11",
            {"comment": {"created_at": datetime(2026, 11, 19, 23, 59, tzinfo=UTC)}},
        ),
        ("P14", {"context": {"can_hide": False}}),
        ("P14", {"comment": {"can_hide": False}}),
        ("P14", {"comment": {"on_own_post": False}}),
        ("P14", {"comment": {"kind": "mention"}}),
    ],
)
def test_each_half_of_a_check_fails_it(code: str, change: dict[str, Any]) -> None:
    judgement = with_change(change)
    assert (judgement.action, failed(judgement)) == ("queue", [code])


@pytest.mark.parametrize(("held", "words"), WORDS.items())
def test_what_keeps_a_page_from_acting_is_named_and_not_the_mode(
    held: str, words: tuple[str, str]
) -> None:
    judgement = judged(THREAT, SURE, mode="assist", held=held)
    assert failed(judgement) == ["P01"] and judgement.would_hide
    for said, sentence in zip((judgement.reason, judgement.reason_cy), words):
        assert sentence[1:] in said and "shadow" not in said


def test_a_pre_election_hide_needs_the_written_confirmation() -> None:
    assert (
        judged(THREAT, SURE, pre_election=True, pre_election_confirmed=True).action
        == "hide"
    )


def test_an_account_that_the_rules_file_lists_is_not_hidden() -> None:
    rules = shipped_rules().model_copy(update={"official_authors": ("facebook:77",)})
    assert failed(judged(THREAT, SURE, rules=rules)) == ["P15"]


def test_what_nobody_is_named_for_may_be_anybodys_so_a_person_decides() -> None:
    judgement = judged(THREAT, SURE, official_author=None)
    assert (judgement.action, failed(judgement)) == ("queue", ["P15"])
    assert "does not say who wrote it" in judgement.reason
    assert "nid yw'r platfform yn dweud pwy" in judgement.reason_cy


def test_what_was_posted_after_the_rules_took_effect_may_be_hidden() -> None:
    posted = {"created_at": datetime(2026, 11, 20, 8, 0, tzinfo=UTC)}
    assert judged(THREAT, SURE, comment=posted).action == "hide"


TEXT_BOUND = {
    "platform",
    "post_text",
    "parent_text",
    "by_owner",
    "anonymous",
    "media",
    "language",
}
HOUSE_ONLY = {
    "single_topic",
    "pre_election_confirmed",
    "recent_by_author",
    "same_text_authors",
    "abusive_lately",
    "asked_to_stop",
    "claim_threshold",  # a false claim is never a reason to hide
}
LISTS = {"same_text_copies", "published_contacts", "claims", "called"}
DECISIVE = [
    f.name for f in fields(Context) if f.name not in TEXT_BOUND | HOUSE_ONLY | LISTS
]


@pytest.mark.parametrize("name", DECISIVE)
def test_a_missing_value_is_never_a_reason_to_hide(name: str) -> None:
    judgement = judged(THREAT, SURE, **{name: None})
    assert judgement.action == "queue"
    assert len(failed(judgement)) == 1


@given(
    st.fixed_dictionaries(
        {},
        optional={
            field.name: st.none()
            | st.booleans()
            | st.just("?")
            | st.floats()
            | st.sampled_from(["act", "watch"])
            for field in fields(Context)
            if field.name in DECISIVE
        },
    )
)
def test_a_hide_means_that_every_check_passed(context: dict[str, Any]) -> None:
    judgement = judged(THREAT, SURE, **context)
    assert (judgement.action == "hide") == (failed(judgement) == [])
    assert judgement.would_hide == (failed(judgement) == ["P01"])


LONG = "I will come to your house tonight and break your legs, councillor."


@pytest.mark.parametrize(
    ("text", "parent", "copied"),
    [
        (LONG, LONG, True),
        # Twelve words are ten runs of three: seven of them are most of it, six are not.
        (LONG, "I will come to your house tonight and break", True),
        (LONG, "I will come to your house tonight and", False),
        (LONG, "It said: house tonight and break your legs, councillor. Vile.", False),
        (LONG, "and your come house legs I break to tonight will councillor", False),
        (LONG, "", False),
        # A text of two words is one run of two.
        ("Kill yourself", "They told me: kill yourself.", True),
        ("Kill yourself", "They told me to kill it yourself.", False),
        ("Vermin", "Vermin is what they called us.", True),
    ],
)
def test_what_stands_in_the_comment_above_already_is_a_report_of_it_and_not_hidden(
    text: str, parent: str, copied: bool
) -> None:
    judgement = judged(text, SURE, parent_text=parent)
    assert ("P08" in failed(judgement)) is copied
    assert judgement.preconditions
