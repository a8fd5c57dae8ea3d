"""What all scores say together: which single score is not believed, and what no single score would bring to a person."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from moderation.checks import abuse, toxicity, trolling
from moderation.checks.toxicity import banded
from moderation.fair.criticism import NEARLY_SURE, veto
from moderation.rulebook.check_use import CheckUse
from moderation.text.reading import read
from moderation.toxicity import embedded, together
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import LABELS, SIGNS, Context, Score
from tests.moderation.judging import judged

INSULT = {"labels": ["toxicity", "insult"], "queue": 0.95}
FAINT = [0.01] * len(SIGNS)


def made(values: list[float], engine: str, phrasing: float = 0.0) -> Score:
    """A score by its probabilities, of a text whose phrasing tells nothing unless it is given."""
    return replace(Score.made(values, engine), phrasing=phrasing)


def score(text: str) -> Score:
    return score_undisguised(load_scorer("embedded"), text)


def test_it_knows_the_scores_of_the_engine_that_ships() -> None:
    assert score("Lovely day.").engine == together.ENGINE
    assert json.loads((embedded.MODELS / "manifest.json").read_text())["engine"] == together.ENGINE  # fmt: skip


@pytest.mark.parametrize("text", ["You talentless, snivelling little weasel.", "I'd love to see you choke on that smug grin."])  # fmt: skip
def test_abuse_is_surer_than_a_question_about_bins(text: str) -> None:
    abuse, fair = together.together(score(text)), together.together(score("When is the brown bin collected?"))  # fmt: skip
    assert abuse is not None and fair is not None
    assert abuse > 0.5
    assert fair < 0.1


def test_the_scores_of_another_engine_are_not_weighed() -> None:
    told = made([0.9] * len(LABELS) + FAINT, "detoxify")
    assert together.together(told) is None
    assert not together.doubted(told)
    assert together.together(replace(told, engine=together.ENGINE, signs=())) is None


def test_what_every_score_finds_likely_is_sure() -> None:
    told = made([0.93, 0.2, 0.3, 0.3, 0.93, 0.3] + [0.2] * len(SIGNS), together.ENGINE)  # fmt: skip
    sure = together.together(told)
    assert sure is not None and sure > 0.8


def test_of_scores_that_reach_no_band_the_likeliest_waits_its_turn_where_all_are_sure() -> (
    None
):
    told = made([0.93, 0.2, 0.3, 0.3, 0.92, 0.3] + [0.2] * len(SIGNS), together.ENGINE)  # fmt: skip
    assert banded("toxicity", LABELS, told, INSULT) == []
    (found,) = banded("toxicity", LABELS, told, {**INSULT, "together": 0.8})
    assert found.evidence == "toxicity.toxicity" and not found.urgent
    assert found.data == {"band": "queue"}
    assert "as a whole" in found.detail
    assert banded("toxicity", LABELS, told, {**INSULT, "together": 1.0}) == []


def test_a_label_that_is_not_the_likeliest_leaves_it_to_the_rule_of_the_other() -> None:
    told = made([0.93, 0.2, 0.3, 0.3, 0.92, 0.3] + [0.2] * len(SIGNS), together.ENGINE)  # fmt: skip
    options = {"labels": ["insult"], "queue": 0.95, "together": 0.8}
    assert banded("toxicity", LABELS, told, options) == []


def test_a_score_that_only_waits_its_turn_is_none_where_all_together_doubt_it() -> None:
    told = made([0.02, 0.01, 0.01, 0.55, 0.01, 0.01] + FAINT, together.ENGINE)
    options = {"labels": ["threat"], "queue": 0.5, "urgent": 0.7}
    sure = together.together(told)
    assert sure is not None and sure < 0.9
    assert banded("toxicity", LABELS, told, options)
    assert banded("toxicity", LABELS, told, {**options, "doubted": 0.9}) == []


URGENT = {"labels": ["threat"], "queue": 0.5, "urgent": 0.7, "doubted": 1.0}


def test_what_is_urgent_is_doubted_only_where_the_file_asks_for_that() -> None:
    told = made([0.02, 0.01, 0.01, 0.75, 0.01, 0.01] + FAINT, together.ENGINE)
    (found,) = banded("toxicity", LABELS, told, URGENT)
    assert found.urgent
    assert banded("toxicity", LABELS, told, {**URGENT, "doubted_urgent": 1.0}) == []


SURE_THREAT = [0.02, 0.01, 0.01, 0.95, 0.01, 0.01]
HIDE = {**URGENT, "hide": 0.9, "doubted_urgent": 1.0}


def test_what_one_score_would_hide_and_all_together_doubt_calls_a_person_instead() -> None:  # fmt: skip
    told = made(SURE_THREAT + FAINT, together.ENGINE)
    assert (together.together(told) or 1.0) < HIDE["hide"]  # type: ignore[operator]
    (found,) = banded("toxicity", LABELS, told, HIDE)
    assert found.urgent and found.data == {"band": "urgent", "gainsaid": True}
    surely = replace(told, apart=0.95)
    (found,) = banded("toxicity", LABELS, surely, HIDE)
    assert found.urgent and found.data == {"band": "hide"}


def test_a_score_of_another_engine_is_gainsaid_by_nothing() -> None:
    (found,) = banded("toxicity", LABELS, made(SURE_THREAT + FAINT, "detoxify"), HIDE)
    assert found.data == {"band": "hide"}


BANTER = "we'll batter you on boxing day same as every year pal then i'll buy you a pint same as every year"


def test_banter_that_one_score_and_a_wording_take_for_a_threat_is_not_hidden() -> None:
    told = judged(BANTER, score(BANTER))
    assert told.action == "queue" and not told.would_hide
    failed = [step.sentence for step in told.preconditions if not step.passed]
    assert failed[0] == "One score is high enough to hide it, but all scores together are not."  # fmt: skip
    assert "all scores together are not" in told.reason


def test_without_a_score_of_our_engine_nothing_urgent_is_doubted() -> None:
    told = made([0.02, 0.01, 0.01, 0.75, 0.01, 0.01] + FAINT, "detoxify")
    assert banded("toxicity", LABELS, told, {**URGENT, "doubted_urgent": 1.0})


@pytest.mark.parametrize(
    ("options", "fault"),
    [({"doubted": 0.5, "doubted_urgent": 0.6, "urgent": 0.7}, "is above `doubted`"), ({"doubted_urgent": 0.1}, "stands without `urgent`")],
)  # fmt: skip
def test_a_file_that_doubts_what_is_urgent_more_than_the_rest_is_refused(options: dict[str, float], fault: str) -> None:  # fmt: skip
    with pytest.raises(ValueError, match=fault):
        CheckUse(check="signs", labels=("personal_data",), queue=0.4, **options)  # type: ignore[arg-type]


CALM = score("The library opens at nine.")
RUDE = made([0.97, 0.2, 0.3, 0.1, 0.96, 0.1] + FAINT, together.ENGINE)


def mild(text: str, score: Score | None, **more: float) -> bool:
    """Whether a mild insult is found in a text."""
    return bool(abuse.check(read(text, "en"), Context(), score, {"level": "mild", **more}))  # fmt: skip


def test_a_plain_word_of_insult_is_not_believed_where_all_scores_doubt_it() -> None:
    assert mild("He is a rude fool.", CALM)
    assert not mild("He is a rude fool.", CALM, doubted=0.2)
    assert mild("He is a rude fool.", RUDE, doubted=0.2)
    assert mild("He is a rude fool.", None, doubted=0.2), "without a score nothing is doubted"  # fmt: skip


@pytest.mark.parametrize("text", ["Not the sharpest tool in the box, that one.", "You doughnut."])  # fmt: skip
def test_sayings_and_things_for_people_are_believed_whatever_the_scores_say(text: str) -> None:  # fmt: skip
    assert mild(text, CALM, doubted=0.9)


def test_an_insult_that_is_the_whole_comment_is_believed_whatever_the_scores_say() -> None:  # fmt: skip
    assert mild("Absolute clowns!", CALM, doubted=0.9)


def test_bait_is_not_believed_where_all_scores_find_the_text_calm() -> None:
    said = "Go ahead and block me, I only asked for the minutes of the meeting"
    text = read(f"{said} in which you talked about the bus shelter on our road and the crossing beside it.", "en")  # fmt: skip
    assert trolling.check(text, Context(), CALM, {})
    assert trolling.check(text, Context(), CALM, {"doubted": 0.9}) == []
    assert trolling.check(text, Context(), RUDE, {"doubted": 0.2})
    assert trolling.check(read(said, "en"), Context(), CALM, {"doubted": 0.9}), "who says little else baits"  # fmt: skip


FRAMES = ("Typical {} councillor, never answers his phone.", "The {} families on our street put the bins out wrong again.")  # fmt: skip


@pytest.mark.parametrize("frame", FRAMES)
def test_which_people_or_faith_is_named_does_not_move_the_sum(frame: str) -> None:
    told = {together.together(score(frame.format(who))) for who in ("Polish", "Irish", "Muslim", "Jewish", "Indian")}  # fmt: skip
    assert len(told) == 1


@pytest.mark.parametrize("who", ["Polish", "Irish", "Muslim", "Jewish", "Indian"])
def test_whoever_is_named_all_scores_together_bring_a_text_to_a_person(who: str) -> None:  # fmt: skip
    text = f"{who} families like that have no place on a decent street, and everybody here thinks so."  # fmt: skip
    told = score(text)
    sure = together.together(told)
    assert sure is not None
    found = banded("toxicity", LABELS, told, {"queue": 1.0, "together": sure})
    lower = banded("signs", SIGNS, told, {"queue": 1.0, "together": sure})
    assert [each.data["band"] for each in (*found, *lower)] == ["queue"]


def test_a_sentence_that_is_beyond_doubt_counts_in_the_sum_too() -> None:
    text = "Thank you for what the Irish people here do. She lives at 14 Sample Street, go round and see her children."  # fmt: skip
    told = score(text)
    assert told.heard
    assert told.heard[SIGNS.index("personal_data")] >= told.of("personal_data") - 0.2


def test_grave_words_are_never_doubted_and_a_file_that_asks_for_it_is_refused() -> None:
    with pytest.raises(ValueError, match="`doubted` is for mild words of abuse"):
        CheckUse(check="abuse", level="strong", doubted=0.2)
    assert abuse.check(read("You cunt.", "en"), Context(), CALM, {"doubted": 0.9})


def test_what_the_scorer_finds_is_told_in_words_that_everybody_knows() -> None:
    for label in (*LABELS, *SIGNS):
        (found,) = banded("signs", SIGNS, RUDE, {"labels": [label], "queue": 0.0001})
        assert "_" not in found.detail and "obscene likely" not in found.detail
        assert found.detail.startswith("The scorer finds ")


@pytest.mark.parametrize(("check", "likeliest"), [("toxicity", "toxicity"), ("signs", "intimidation")])  # fmt: skip
def test_a_sum_brings_nothing_to_a_person_where_not_even_the_likeliest_is_likely_unless_it_is_sure(check: str, likeliest: str) -> None:  # fmt: skip
    least = toxicity.LEAST[check]
    for value, phrasing, found in ((least, 1.0, 1), (least - 0.01, 1.0, 0), (least - 0.01, 20.0, 1)):  # fmt: skip
        given = dict.fromkeys((*LABELS, *SIGNS), 0.01) | {likeliest: value}
        told = made([*given.values()], together.ENGINE, phrasing=phrasing)
        assert ((together.together(told) or 0.0) >= toxicity.SURELY) is (phrasing > 1)
        options = {"labels": [likeliest], "queue": 0.95, "together": 0.0}
        assert len(banded(check, LABELS if check == "toxicity" else SIGNS, told, options)) == found  # fmt: skip


@pytest.mark.parametrize(("text", "found"), [("Creep, crawler, lickspittle.", 1), ("Mud, sleet, drizzle.", 0)])  # fmt: skip
def test_where_all_scores_are_as_good_as_sure_somebody_is_meant_who_is_not_named(text: str, found: int) -> None:  # fmt: skip
    told = score(text)
    assert ((together.together(told) or 0.0) >= toxicity.MEANT) is bool(found)
    options = {"labels": ["toxicity"], "queue": 0.05, "unaimed": 0.99}
    assert len(toxicity.check(read(text, "en"), Context(), told, options)) == found


def test_who_abuses_and_criticises_at_once_waits_for_a_person_where_all_scores_are_nearly_sure() -> None:  # fmt: skip
    text = read("You are a disgrace to this council, resign", "en")
    seen = [replace(each, rule="R1", urgent=True) for each in banded("toxicity", LABELS, RUDE, {"queue": 0.01})]  # fmt: skip
    assert veto(text, seen, NEARLY_SURE - 0.01) == ((), True)
    kept, vetoed = veto(text, seen, NEARLY_SURE)
    assert not vetoed
    assert [(each.urgent, each.data["band"]) for each in kept] == [(False, "queue")]
