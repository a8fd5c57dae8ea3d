"""An excuse covers its own sentence: what is grave in another reaches a person all the same."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.text.reading import in_clauses
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised

JUDGING = Judging()


@pytest.mark.parametrize(
    "text",
    [
        "That junction is a death trap. Your brakes might not work tomorrow.",
        "That junction is a death trap. Your brakes might not work tomorrow, thanks.",
        "That road is a death trap. I've got a shotgun and I'm outside your surgery.",
        "Turkeys voting for Christmas. I've got a shotgun and I'm outside your surgery.",
        "If a child dies on that road it's on you. We've got your route home off by heart.",
        "The switchboard never answers. Cllr Jones gets the 7.42 train from platform two and sits in the last carriage.",
        "Got a crossbow in the boot with your name written on it. I'll fire you an email tonight.",
        "Got a crossbow in the boot with your name written on it. It's always the disabled who get forgotten.",
        "You'll be picking your teeth up off the pavement. Stabbed in the back by the party.",
        "I'd check under the motor before you turn the key. Roll your sleeves up and give them hell at full council, we're behind you.",
        "I'd check under the motor before you turn the key. Come down our road, the potholes are craters.",
    ],
)
def test_a_saying_or_a_courtesy_beside_a_threat_keeps_it_from_nobody(text: str) -> None:
    assert JUDGING.judge(text).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "That road is a death trap. You need to fix it before a child is hurt.",
        "If a child dies on that road it's on you. We've asked for a crossing three times.",
        "The switchboard never answers. Cllr Jones holds her surgery in the library on Saturdays.",
    ],
)
def test_beside_another_fair_sentence_an_excuse_holds(text: str) -> None:
    assert JUDGING.judge(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to be alive but I don't know how to say it. Thanks for your help with the housing form.",
        "I'm scared of what I might do tonight. The bins were late too.",
        "Lads, who's up for burning the migrant hotel tonight? Please can you look at the pothole in our street.",
        "I'm loading the shotgun tonight. Thanks, brilliant service.",
    ],
)
def test_a_grave_sentence_is_not_doubted_for_the_polite_ones_around_it(
    text: str,
) -> None:
    assert JUDGING.judge(text).urgent


def test_a_cry_for_help_makes_nobody_surer_of_another_sentence_beside_it() -> None:
    need = "I don't want to be alive but I don't know how to say it."
    alone, beside = (
        score_undisguised(
            load_scorer("embedded"), f"Thanks for the library. {said} {need}"
        ).apart
        for said in ("The bins were late.", "wanking over this photo rn.")
    )
    assert 0 < alone == beside


@pytest.mark.parametrize("call", ["Hang them all", "Hang the traitors from the lampposts"])  # fmt: skip
@pytest.mark.parametrize("beside", ["Disgraceful", "Unbelievable", "I have reported the lights", "this term"])  # fmt: skip
def test_a_word_of_disgust_makes_a_call_to_kill_nobody_elses(call: str, beside: str) -> None:  # fmt: skip
    assert JUDGING.judge(f"{call}. {beside}.").urgent


@pytest.mark.parametrize(
    "text",
    [
        "My husband hits me every night after the football.",
        "My husband punches me every time the match is on.",
        "My dad hits me and my sister when he has lost at cards.",
        "My husband strangled me last night, his record is long.",
        "The ceiling has just come down on my nan in the flat above the book shop.",
        "There's a strong smell of gas by the training centre and nobody is answering.",
        "My neighbour is trapped in the lift in the flats nearly opposite the school and the alarm does not work.",
        "Water is coming into my house, it is pouring in, same as last year.",
        "Smell of gas really strong in the hall, the hot air heating is on.",
    ],
)
def test_a_game_a_shop_and_a_building_beside_danger_do_not_explain_it_away(
    text: str,
) -> None:
    assert JUDGING.judge(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "My husband beats me every time at scrabble.",
        "My sister beat me at darts again after the meeting.",
        "The ceiling nearly came down on us last year, thank you for the repair.",
        "Smelled gas in chapter two of the book you lent me, what a story.",
        "That meeting was nothing but hot air, the whole chamber was on fire.",
    ],
)
def test_games_stories_and_what_is_over_wake_nobody(text: str) -> None:
    assert not JUDGING.judge(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "We will smash your old windows out and fit new ones.",
        "Car, break down once more and I will set you on fire.",
        "Dandelions, I am coming for you tonight with the weedkiller, I will kill you all.",
        "Oi moles, dig up my lawn again and I will gas the lot of you.",
        "I will smash your windows, said no double glazing salesman ever.",
    ],
)
def test_a_trade_a_thing_a_weed_and_a_saying_of_nobodys_are_not_hidden(
    text: str,
) -> None:
    assert JUDGING.judge(text).action != "hide"


def test_a_row_of_marks_before_a_letter_ends_no_clause_and_is_read_once() -> None:
    text = "?" * 25_000 + "a"
    spans = list(in_clauses(text))
    assert "".join(text[start:end] for start, end in spans) == text
