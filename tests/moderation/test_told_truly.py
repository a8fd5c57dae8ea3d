"""What a reason says is so: the wish, the threat, the check that failed and the words that are underlined."""

from functools import cache

import pytest

from moderation.checks import signs
from moderation.checks.slurs import check as slurs
from moderation.preconditions import ROWS
from moderation.text.normalise import normalise
from moderation.text.reading import read
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import Context, Judgement
from tests.moderation.judging import judged, score


@cache
def _scored(text: str) -> Judgement:
    return judged(text, score_undisguised(load_scorer("embedded"), text))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("I w.i.l.l. kill you.", "i will kill you."),
        ("I w.i.l.l. k i l l you", "i will kill you"),
        ("i w.i.l.l k.i.l.l. you", "i will kill you"),
        ("I w.i.l.l. k.i.l.l. y.o.u.", "i will kill you."),
        ("d.i.e. slowly", "die slowly"),
        ("I W.I.L.L. KILL YOU", "i will kill you"),
        ("He wants you to d.i.e. Do you hear?", "he wants you to die. do you hear?"),
    ],
)
def test_the_last_point_of_letters_joined_by_points_ends_no_sentence(
    written: str, plain: str
) -> None:
    assert normalise(written).plain == plain
    assert normalise(plain).plain == plain


@pytest.mark.parametrize(
    "text",
    [
        "e.g. the bins", "in the u.k. we wait", "at 9 a.m. on monday", "i.e. no buses", "e.t.c. and so on",
        "the n.h.s. is here", "the u.s.a. you say", "the b.b.c. you watch", "an h.m.o. next door",
    ],
)  # fmt: skip
def test_an_abbreviation_is_joined_to_no_word_behind_its_point(text: str) -> None:
    after = text.rpartition(". ")[2]
    assert normalise(text).plain.endswith(f". {after}")


def test_a_threat_in_letters_joined_by_points_is_no_call_to_others() -> None:
    told = judged("I w.i.l.l. kill you.", score(R2=0.97))
    (found,) = [f for f in told.findings if f.check == "threats"]
    assert (found.evidence, found.subcode) == ("threats.bodily_harm", "R2a")
    assert found.spans == ((0, 19),) and "Urges others" not in told.reason


@pytest.mark.parametrize(
    ("text", "evidence", "said"),
    [
        ("I hope you die alone.", "threats.death_wish", "Wishes death or harm"),
        ("I hope you get cancer", "threats.death_wish", "Wishes death or harm"),
        ("She deserves to be shot", "threats.deserved_harm", "should be hurt or killed"),
    ],
)  # fmt: skip
def test_one_wish_is_told_once_and_is_no_insult(text: str, evidence: str, said: str) -> None:  # fmt: skip
    told = judged(text, score(R2=0.97))
    assert told.reason.count(said) == 1
    assert "nsult" not in told.reason and "sarhad" not in told.reason_cy
    assert [f.evidence for f in told.findings if f.signal == "pattern"] == [evidence]


def test_an_insult_beside_a_wish_and_a_wish_that_only_the_insults_know_still_stand() -> None:  # fmt: skip
    assert "nsult at a person" in judged("You are scum, I hope you die", score()).reason
    mirror = "How do you pass a mirror every day without it smashing"
    assert "nsult at a person" in judged(mirror, score()).reason


def test_a_score_above_the_line_is_not_said_to_be_too_unsure() -> None:
    told = _scored("I will not kill you.")
    assert told.action == "queue" and "not sure enough" not in told.reason
    assert "because one score is high enough to hide it, but the words can be meant in more than one way." in told.reason  # fmt: skip
    assert "ond gellir deall y geiriau mewn mwy nag un ffordd." in told.reason_cy
    assert "not sure enough" in judged("I will break your legs", score(R2=0.5)).reason


@pytest.mark.parametrize("text", ["You are a hypocrite.", "You're corrupt."])
def test_who_is_told_what_they_are_is_whom_it_is_aimed_at(text: str) -> None:
    aimed = [step.passed for step in _scored(text).preconditions if step.code == "P23"]
    assert aimed == [True]


def test_nothing_is_said_not_to_show_what_you_shows() -> None:
    (row,) = [row for row in ROWS if row.code == "P23"]
    assert not row.fails.startswith("Nothing shows")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("You are a hypocrite.", "You are a hypocrite"),
        ("You're corrupt.", "You're corrupt"),
        ("You're a liar and a cheat and you have sold us all, we know.", "You're a liar"),
    ],
)  # fmt: skip
def test_what_somebody_is_called_is_underlined(text: str, told: str) -> None:
    (found,) = [f for f in _scored(text).findings if f.evidence == "abuse.leaning"]
    assert [text[start:end] for start, end in found.spans] == [told]


def test_the_figure_stands_behind_what_is_likely_and_nothing_gainsays_what_was_seen() -> None:  # fmt: skip
    told = _scored("You're corrupt.").reason
    assert "no single word" not in told.lower()
    assert "software finds it likely (0." in told and "what it answers. A" in told


@pytest.mark.parametrize(
    "text",
    [
        "Shut up, cripple.",
        "Get back in your wheelchair and shut up, cripple.",
        "sit down, you stupid cripple!",
    ],
)
def test_who_is_sent_off_and_called_a_slur_is_addressed(text: str) -> None:
    told = judged(text, score())
    assert (told.action, told.rule, told.urgent) == ("queue", "R3", True)
    assert "A slur (disability)" in told.reason


@pytest.mark.parametrize(
    "text",
    [
        "These kerbs cripple the high street.",
        "Get out of the car, cripple the engine and walk.",
        "He told him to shut up, as cuts cripple us.",
        "Shut up, councillor.",
    ],
)
def test_a_verb_behind_a_comma_is_no_slur(text: str) -> None:
    assert slurs(read(text, "en"), Context(), None, {}) == []


def test_pictures_alone_are_not_said_to_be_words() -> None:
    told = _scored("💩💩💩")
    assert told.rule == "R8" and "words" not in told.reason
    assert "geiri" not in told.reason_cy


@pytest.mark.parametrize("text", ["miracles do happen Mabel", "Well, miracles can still happen!", "Miracles happen, Cllr Jones"])  # fmt: skip
def test_a_miracle_threatens_nobody(text: str) -> None:
    assert _scored(text).action == "none"


def test_a_miracle_beside_a_menace_excuses_nothing() -> None:
    text = read("miracles do happen but you won't see one from a ditch Mabel", "en")
    assert signs.makes_small_talk(text) is False
