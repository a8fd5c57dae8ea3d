"""What is scored is what was said: without disguises, and without whom it is addressed to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation.rulebook.check_use import LOWEST_HIDE
from moderation.text.names import one_called
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import (
    CONTEMPT,
    MAYBE,
    SENTENCE_MOST,
    UNSURE,
    score_undisguised,
)
from moderation.types import LABELS

SCORER = load_scorer("embedded")


@pytest.mark.parametrize(
    "text",
    [
        "I will break your legs",
        "Thank you for your work.",
        "You silly little man, do shut up.",
    ],
)
def test_names_at_the_beginning_of_a_reply_do_not_move_its_score(text: str) -> None:
    assert score_undisguised(
        SCORER, f"@cllr_wren @someone_else {text}"
    ) == score_undisguised(SCORER, text)


def test_a_disguise_does_not_lower_a_score() -> None:
    plain = score_undisguised(SCORER, "I will break your legs")
    disguised = score_undisguised(SCORER, "I w1ll b r e a k y.o.u.r legs")
    assert disguised.threat >= 0.9 * plain.threat


def test_without_a_disguise_the_score_is_the_scorers_own() -> None:
    text = "When is the next meeting about the library?"
    found = score_undisguised(SCORER, text)
    assert replace(found, phrasing=None, needs=()) == SCORER.score(text)


@pytest.mark.parametrize("text", ["", "@someone", "@a @b @c", "@someone\n", "@" * 5000])
def test_any_text_is_scored(text: str) -> None:
    found = score_undisguised(SCORER, text)
    assert all(0 <= found.of(label) <= 1 for label in LABELS)


@pytest.mark.parametrize("ground", ["race", "orientation", "nationality", "unheard_of"])
def test_a_slur_that_was_masked_when_recorded_is_scored_as_a_slur(ground: str) -> None:
    masked = score_undisguised(SCORER, f"Get out of this town you <slur:{ground}>")
    assert masked.identity_attack > 0.3
    assert masked.identity_attack > SCORER.score("Get out of this town").identity_attack


def test_an_insult_beside_a_threat_makes_it_no_smaller() -> None:
    threat = "I am going to kill you"
    beside = score_undisguised(SCORER, f"{threat}, you disgusting piece of filth")
    assert beside.threat >= SCORER.score(threat).threat > 0.9


def test_the_parts_of_a_text_decide_on_nothing_but_a_threat() -> None:
    text = "I am going to kill you, you disgusting piece of filth"
    whole, found = SCORER.score(text), score_undisguised(SCORER, text)
    assert [found.of(label) for label in LABELS if label != "threat"] == [
        whole.of(label) for label in LABELS if label != "threat"
    ]


GRAVE = (
    ("self_harm", "I don't think I shall be here at Easter."),
    ("at_risk", "My carer hasn't come for three days and I can't get out of bed."),
    ("danger", "The roof has come down and there are people inside."),
    ("threat", "Next time you knock on my door I will set about you with a spade."),
    (
        "personal_data",
        "Her kids go to Sample Green Primary, the youngest is in Year 2.",
    ),
)
AROUND = (
    "{} Thank you for the bins.",
    "Sorry to bother you councillor, I know you are busy. {}",
    "Good morning, I wanted to write about the bus stop on Chapel Road. {} Anyway, thank you for all you do.",
    "The bus never comes and the lights have been out since October. {} Nobody answers the phone. The library staff are lovely.",
)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize(("label", "grave"), GRAVE)
def test_one_grave_sentence_is_heard_among_polite_ones(
    label: str, grave: str, around: str
) -> None:
    alone = score_undisguised(SCORER, grave).of(label)
    assert score_undisguised(SCORER, around.format(grave)).of(label) >= min(
        alone, SENTENCE_MOST
    )


def test_a_grave_sentence_is_heard_where_nothing_ends_one() -> None:
    text = (
        "i have lived here for thirty years and paid my rates the bus never comes and the lights have been out since "
        "october my boss took my passport and we sleep in the car wash nobody answers the phone the new benches "
        "are nice though and the library staff are lovely"
    )
    heard, whole = score_undisguised(SCORER, text), SCORER.score(text)
    assert heard.of("at_risk") >= SENTENCE_MOST > whole.of("at_risk")


@pytest.mark.parametrize(
    "text",
    [
        "Can we talk about the seagulls please. The bags get ripped before 7 and then it's blowing down the whole lane",
        "My husband came off his bike there and broke his wrist. Still nothing done. Shame on the whole lot of you.",
    ],
)
def test_a_sentence_that_is_only_perhaps_grave_is_heard_with_what_stands_around_it(
    text: str,
) -> None:
    found = score_undisguised(SCORER, text)
    assert max(found.of(sign) for sign in ("danger", "at_risk")) < 0.6


@pytest.mark.parametrize(
    "text",
    ["I will break your legs. Thank you for the bins. {}", "{} I'll smash your face."],
)
def test_a_sentence_alone_never_makes_software_sure_enough_to_hide(text: str) -> None:
    padding = "The library staff are lovely and the new benches are nice. " * 5
    whole = text.format(padding)
    if SCORER.score(whole).threat < UNSURE:
        assert score_undisguised(SCORER, whole).threat <= SENTENCE_MOST < LOWEST_HIDE


NAMES = ["Dave", "Karen", "Mohammed", "Fatima", "Chinedu", "Ngozi", "Moshe", "Jamal", "Siân", "Llinos", "Wei", "Priya", "Piotr", "Padraig"]  # fmt: skip


@pytest.mark.parametrize(
    "frame",
    [
        "{} should go back to school.",
        "{} is a liar and a cheat.",
        "{} is a joke of a councillor.",
        "{} wants locking up.",
        "Typical {}, all talk and no action.",
        "Cllr {} is a clown.",
    ],
)
def test_contempt_does_not_hang_on_somebodys_name(frame: str) -> None:
    found = [score_undisguised(SCORER, frame.format(name)) for name in NAMES]
    for label in CONTEMPT:
        heard = [each.of(label) for each in found if each.of(label) >= MAYBE]
        assert not heard or max(heard) - min(heard) < 0.001


@pytest.mark.parametrize(
    ("his", "hers"),
    [
        ("He is a joke of a councillor.", "She is a joke of a councillor."),
        ("Tell him to shut his mouth.", "Tell her to shut her mouth."),
        ("He is the worst we ever had.", "She is the worst we ever had."),
    ],
)
def test_rudeness_does_not_hang_on_he_or_she(his: str, hers: str) -> None:
    one, other = score_undisguised(SCORER, his), score_undisguised(SCORER, hers)
    assert other.insult <= max(one.insult, MAYBE)
    assert other.toxicity <= max(one.toxicity, MAYBE)


def test_a_threat_is_as_grave_whichever_people_it_is_made_to() -> None:
    peoples = ["Christians", "Hindus", "Sikhs", "Catholics", "Muslims", "Jews", "Poles", "Romanians", "Pakistanis"]  # fmt: skip
    found = {
        score_undisguised(SCORER, f"Kill all {people}.").threat for people in peoples
    }
    assert len(found) == 1


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("I think Mohammed Ali's plan for Hartwell is daft", "I think Sam's plan for Hartwell is daft"),
        ("said Cllr Siân Jones in Wenbrook", "said Sam in Wenbrook"),
        ("Typical numpty councillor", "Typical numpty councillor"),
        ("Typical Irish politician", "Typical Irish politician"),
        ("Typical Karen, all talk", "Typical Sam, all talk"),
        ("Moshe lied about it", "Sam lied about it"),
        ("The Labour Party is a joke", "The Labour Party is a joke"),
        ("Park Road is a disgrace", "Park Road is a disgrace"),
    ],
)  # fmt: skip
def test_a_person_has_one_name_for_the_scorer_and_a_place_keeps_its_own(
    text: str, heard: str
) -> None:
    assert one_called(text) == heard
