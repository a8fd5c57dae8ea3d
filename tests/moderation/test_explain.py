"""The reason that is given says what mattered, in English and in Welsh."""

from __future__ import annotations

import re
from typing import Any

import pytest

from moderation.explain import (
    CRITICISM,
    FINE,
    FINE_AS_CRITICISM,
    HIDDEN,
    LIVE_MATTER,
    OWNER,
    RECEIVED,
    UNREAD,
)
from moderation.last_checks import LAST
from moderation.preconditions import ROWS
from moderation.seen_in_welsh import (
    LIKELY_CY,
    SAID_CY,
    SEEN_CY,
    TOGETHER_CY,
    seen_in_welsh,
)
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import ALL_TOGETHER, LABELS, SIGNS, Finding, Score, in_figures
from tests.desk.reading import reading_age
from tests.moderation.judging import (
    CERTAIN,
    THREAT,
    judged,
    needing,
    score,
    shipped_rules,
    with_r10_autohide,
)


@pytest.mark.parametrize("value", [0.02, 0.7, 0.95])
def test_a_quotation_is_told_before_a_low_score(value: float) -> None:
    text = "A man told me 'I will break your legs' for voting. Please report him."
    judgement = judged(text, score(R2=value))
    assert "because it may quote or report someone else's words." in judgement.reason
    assert "not sure enough" not in judgement.reason
    assert "dyfynnu" in judgement.reason_cy


def test_a_word_that_is_explained_is_told_before_a_low_score() -> None:
    judgement = judged("The word <slur:race> is offensive, look it up.", score(R3=0.7))
    assert "not sure enough" not in judgement.reason


def test_a_live_matter_is_told_before_a_low_score() -> None:
    judgement = judged(THREAT, score(R2=0.5), quasi_judicial=True)
    assert "because the thread is about a live planning" in judgement.reason


def test_a_quotation_is_told_in_watch_mode_too() -> None:
    judgement = judged(f'He told me: "{THREAT}"', score(R2=0.97), mode="watch")
    assert "because it may quote or report" in judgement.reason


def test_a_plain_low_score_is_still_told() -> None:
    assert "not sure enough" in judged(THREAT, score(R2=0.5)).reason


def test_where_software_never_hides_that_is_what_is_told() -> None:
    rude = judged("He said you are a silly little man, do shut up.", score(R1=0.9))
    assert "because software never hides under this rule." in rude.reason


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Please refuse 26/01234/FUL, you stupid man.", {}),
        ("You are a silly little man, do shut up.", {"quasi_judicial": True}),
    ],
)
def test_what_was_seen_and_rests_in_a_live_matter_is_said(
    text: str, context: dict[str, bool]
) -> None:
    judgement = judged(text, score(R1=0.9), **context)
    assert (judgement.action, judgement.rule) == ("none", None)
    assert "Nothing here breaks the rules." not in judgement.reason
    assert (
        "A sign of rule 1 (Courtesy and respect) was seen. But small rules are not used"
        in (judgement.reason)
    )
    assert "live planning or licensing matter" in judgement.reason
    assert "Gwelwyd arwydd o reol 1" in judgement.reason_cy


def test_a_planning_matter_without_rudeness_breaks_no_rule() -> None:
    reason = judged("Please refuse 26/01234/FUL, it is far too tall.").reason
    assert reason.startswith("Nothing here breaks the rules.")


def test_the_welsh_reason_says_what_was_seen_as_the_english_does() -> None:
    judgement = judged(THREAT, score(R2=0.5))
    assert "bygythiad i anafu rhywun" in judgement.reason_cy
    assert "brawychu yn debygol" not in judgement.reason_cy
    by_score = judged("Hope something heavy lands on you one day.", score(R2=0.92))
    assert "bygythiad yn debygol ym marn y sgoriwr (0.92)" in by_score.reason_cy


def test_every_check_and_every_label_has_its_welsh() -> None:
    rules = shipped_rules()
    checks = {use.check for rule in rules.rules for use in rule.checks}
    assert checks - {"toxicity", "signs"} <= SEEN_CY.keys()
    for label in LABELS + SIGNS:
        of_label = Finding("toxicity", "model", f"toxicity.{label}", "", score=0.9)
        assert "arwydd yn debygol" not in seen_in_welsh(of_label), label


def test_swearing_and_sexual_material_are_not_one_word_in_welsh() -> None:
    swears = Finding("toxicity", "model", "toxicity.obscene", "", score=0.9)
    sexual = Finding("obscene", "pattern", "obscene.01", "")
    assert not seen_in_welsh(swears).startswith(seen_in_welsh(sexual))


def test_no_more_than_three_things_are_named_in_either_language() -> None:
    text = "I'll smash your windows. I'll break your legs. I'll stab you. You are scum."
    judgement = judged(text, score(R2=0.8))
    for reason in (judgement.reason, judgement.reason_cy):
        assert reason.partition(".")[0].count(";") <= 2


VETOED = "This council is a disgrace and you should resign."
PLANNING = "Please refuse 26/01234/FUL, it is far too tall."
WELSH = "Mae'r cyngor yma'n warth."


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", text.strip())


def in_distress(**by_rule: float) -> Score:
    signs = [0.9 if sign in ("self_harm", "at_risk") else 0.01 for sign in SIGNS]
    made = Score.made([*score(**by_rule).as_dict().values(), *signs], "by hand")
    return needing(made, "self_harm", "at_risk")


@pytest.mark.parametrize("scored", [score(), score(R2=0.6), score(R1=0.95), CERTAIN])
@pytest.mark.parametrize("mode", ["watch", "act"])
@pytest.mark.parametrize("live", [False, True])
@pytest.mark.parametrize("text", [THREAT, VETOED, PLANNING, WELSH, "You muppet. Cry harder, snowflakes.", "Lovely day.", "Please refuse 26/01234/FUL, you stupid man."])  # fmt: skip
def test_one_or_two_sentences_say_it_where_nobody_needs_anything(
    text: str, live: bool, mode: str, scored: Score
) -> None:
    told = judged(text, scored, mode=mode, quasi_judicial=live)
    for reason in (told.reason, told.reason_cy):
        assert 1 <= len(_sentences(reason)) <= 2, reason


def test_who_may_be_in_danger_is_told_of_first_and_only_the_gravest_in_full() -> None:
    told = judged("I want to die", in_distress())
    assert told.reason == (
        "Its author may be thinking of suicide or of hurting themselves. Please reach out in private, and soon. "
        "Also: A child or an adult at risk. Nothing here breaks the rules."
    )
    assert told.reason_cy.startswith("Gall yr awdur fod yn meddwl am hunanladdiad")
    assert "Hefyd: Plentyn neu oedolyn mewn perygl." in told.reason_cy


def test_who_also_breaks_a_rule_has_two_sentences_beside_what_they_need() -> None:
    told = judged(THREAT, in_distress(R2=0.97))
    assert told.reason.startswith("Its author may be thinking of suicide")
    _, _, after = told.reason.partition("A child or an adult at risk. ")
    assert after.startswith("Rule 2") and len(_sentences(after)) == 2


def test_any_other_need_is_told_of_after_the_rule() -> None:
    gas = "There is a strong smell of gas in Sample Street right now."
    told = judged(f"{THREAT} {gas}", score(R2=0.97))
    before, _, after = told.reason.partition("Somebody seems to be in danger now.")
    assert before.startswith("Rule 2") and len(_sentences(before)) == 2 and after


def test_what_asks_for_no_person_is_told_of_after_the_rules() -> None:
    told = judged("My bin wasn't collected again this week.")
    assert told.reason.startswith("Nothing here breaks the rules. It looks like")


def test_several_signs_that_rest_are_told_in_one_sentence() -> None:
    text = "You are a silly little man, do shut up. Cry harder, snowflakes."
    told = judged(text, score(R1=0.9), quasi_judicial=True)
    assert "rule 1 (Courtesy and respect) and of rule 8 (Trolling)" in told.reason
    assert "reol 1 (Cwrteisi a pharch) ac o reol 8 (Trolio)" in told.reason_cy


def test_what_is_hidden_without_a_score_is_said_to_be_hidden() -> None:
    text = "She lives at 14 Sample Street, ZE3 9ZZ, go and tell her what you think."
    told = judged(text, rules=with_r10_autohide())
    assert (told.action, "so software hides it" in told.reason) == ("hide", True)


def test_what_follows_the_rule_is_read_with_ease_at_the_age_of_twelve() -> None:
    scores = (0.02, 0.6, 0.97)
    said = [judged(THREAT, score(R2=n), pre_election=e).reason for n in scores for e in (False, True)]  # fmt: skip
    plain = [reason.partition("). ")[2] or reason for reason in said]
    assert reading_age(plain) <= 12


# What was said before, and a resident of twelve could not follow.
HARD = re.compile(r"\b(?:leans|rests in|not sure of one thing|in doubt|beside the score|otherwise than|surely English|deny it its|can be reached)\b")  # fmt: skip


def test_each_sentence_about_what_was_seen_or_kept_it_from_being_hidden_is_plain() -> (
    None
):
    said = [sentence for row in ROWS for sentence in (row.fails, row.doubt) if sentence]
    said += [english for english, _ in (*UNREAD.values(), RECEIVED, OWNER, FINE, CRITICISM, LIVE_MATTER, HIDDEN)]  # fmt: skip
    assert [each for each in said if HARD.search(each)] == []
    assert reading_age(said) <= 12


@pytest.mark.parametrize(
    ("text", "scored", "plain"),
    [
        ("we don't want any more muslims on this council", score(R3=0.3), "It reads like contempt for a group, and the scorer agrees"),
        ("We know where you live.", score(), "A hint that somebody could get at a person or their family"),
        ("All gay men are perverts", score(), "Shows contempt for a group of people, or would take away their rights"),
        ("You are a silly little man, do shut up.", score(), "Rude words to a person"),
    ],
)  # fmt: skip
def test_what_was_seen_is_told_in_plain_words(
    text: str, scored: Score, plain: str
) -> None:
    reason = judged(text, scored).reason
    assert plain.lower() in reason.lower() and not HARD.search(reason)


def test_a_score_below_the_line_is_never_shown_as_if_it_reached_it() -> None:
    judgement = judged("<slur:race> should not be in this town.", score(R3=0.8956))
    assert "(0.89)" in judgement.reason and "(0.89)" in judgement.reason_cy
    assert "not sure enough" in judgement.reason
    for value, shown in ((0.9, "0.90"), (0.29, "0.29"), (0.899999, "0.89"), (1.0, "1.00"), (0.999, "0.99")):  # fmt: skip
        assert in_figures(value) == shown


def test_what_was_seen_is_a_thing_in_welsh_and_begins_as_welsh_asks() -> None:
    """It follows "gwelwyd", and begins a line of the desk."""
    for seen in (*SEEN_CY.values(), *SAID_CY.values(), *LIKELY_CY.values()):
        assert not re.match(r"(?:mae|nid|ni|nad|bod|dim|yn)\b", seen), seen
    said = "It reads like contempt for a group, and the scorer agrees"
    leaning = Finding("contempt", "model", "contempt.identity_attack", said, score=0.9)
    assert seen_in_welsh(leaning).startswith("geiriau tebyg i ddirmyg at grŵp o bobl")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("You are scum, I hope you die", "gwelwyd dymuniad i berson farw neu gael niwed"),
        ("Go and kill yourself you clown", "annog rhywun i ladd ei hun"),
        ("Gobeithio y byddi di farw", "geiriau Cymraeg am niwed neu rybudd"),
    ],
)  # fmt: skip
def test_a_wish_or_a_warning_is_not_told_as_an_insult_in_welsh(text: str, seen: str) -> None:  # fmt: skip
    told = judged(text, score(R2=0.95))
    assert seen in told.reason_cy and "geiriau bygythiol" not in told.reason_cy
    assert "sarhad Cymraeg" not in told.reason_cy
    assert " welsh " not in told.reason


def test_what_no_sign_by_itself_says_is_told_alike_in_both_languages() -> None:
    """The Welsh named a label and its score, which had reached nothing, as what was found likely."""
    text = "Cllr Jones is a liar"
    told = judged(text, score_undisguised(load_scorer("embedded"), text))
    together = next(f for f in told.findings if f.detail.startswith(ALL_TOGETHER))
    (figure,) = re.findall(r"\(\d\.\d\d\)", together.detail)
    assert together.detail.startswith(f"{ALL_TOGETHER} {figure} that the comment")
    assert together.detail.lower() in told.reason.lower()
    assert TOGETHER_CY.format(f" {figure}") in told.reason_cy
    assert re.findall(r"\(\d\.\d\d\)", told.reason_cy) == [figure]
    assert "geiriau tebyg i sarhad ar berson, ac mae'r sgoriwr yn cytuno" in told.reason_cy  # fmt: skip
    assert "arwydd yn debygol ym marn" not in told.reason_cy


@pytest.mark.parametrize(
    ("text", "around", "english", "welsh"),
    [
        ("https://a.example https://b.example https://c.example https://d.example https://e.example", {}, "5 links in one comment", "5 o ddolenni mewn un sylw"),
        ("Message me your bank details to claim your refund", {}, "Asks readers for bank details or a password", "cais am fanylion banc neu gyfrinair"),
        ("The same words of the very same advert, again and again for all to read here", {"same_text_authors": 4}, "The same text, or almost the same, came from 4 authors", "yr un testun, neu bron yr un testun, gan 4 o awduron o fewn diwrnod"),
        ("I've got the confidential minutes, page 4 says he was sacked", {}, "Tells what stands in confidential papers", "sôn am gynnwys papurau cyfrinachol"),
        ("literally nobody asked about your dead nan, give it a rest", {}, "Mocks the dead", "gwatwar y meirw"),
        ("I'd happily run you over", {}, "Speaks of hurting a person, without saying that it will be done", "sôn am anafu rhywun, heb ddweud y caiff ei wneud"),
        ("I will burn down the town hall", {}, "A threat to a public building", "bygythiad i adeilad cyhoeddus"),
        ("You are scum", {"asked_to_stop": True}, "was asked to stop, and is abusive again", "gan awdur y gofynnwyd iddo beidio"),
        ("You are scum", {"abusive_lately": 6}, "One of 7 abusive comments", "un o 7 o sylwadau sarhaus"),
    ],
)  # fmt: skip
def test_the_welsh_gives_the_reason_that_the_english_gives(
    text: str, around: dict[str, Any], english: str, welsh: str
) -> None:
    """It said "spam wording" of many links, and "an insult" of somebody who had been asked to stop."""
    told = judged(text, score(), **around)
    assert english.lower() in told.reason.lower()
    assert welsh in told.reason_cy


# Of rarer checks: what they say in full needs words that are older than twelve.
OLDER = {"P00", "P02", "P05", "P09", "P10", "P11", "P13", "P15", "P20"}


def test_why_software_does_not_hide_is_read_with_ease_at_twelve() -> None:
    said = {row.code: row.fails for row in (*ROWS, *LAST)}
    ages = {code: reading_age([f"A person decides, because {text}"]) for code, text in said.items()}  # fmt: skip
    assert {code for code, age in ages.items() if age > 12.05} <= OLDER, ages
    others = (*UNREAD.values(), HIDDEN, FINE, FINE_AS_CRITICISM, OWNER, LIVE_MATTER, RECEIVED)  # fmt: skip
    assert max(reading_age([english]) for english, _ in others) <= 12
