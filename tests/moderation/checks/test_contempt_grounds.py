"""What is said of a group in contempt bears the protected ground by which the group is named, as a slur does."""

from __future__ import annotations

import pytest

from moderation import lexicon
from moderation.checks.contempt import check
from moderation.checks.slurs import GROUNDS
from moderation.text.peoples import marked
from moderation.text.reading import read
from moderation.types import Context, Finding
from tests.moderation.judging import judged, score, shipped_rules


def _ask(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


def _subcodes(text: str) -> list[str]:
    return [found.subcode for found in _ask(text)]


def _counted(form: str) -> bool:
    """Whether to name them names a group: of children and parents much may be said that is no contempt."""
    return marked(read(form)) != form


def test_every_group_of_the_list_has_its_own_ground() -> None:
    for entry_id, forms in lexicon.entries("groups").items():
        kind, ground, *_ = entry_id.split(".")
        if kind == "group":
            assert ground in GROUNDS
            assert f"R3.{ground}" in shipped_rules().rule("R3").subcodes
            for form in filter(_counted, forms):
                assert _subcodes(f"{form} are vermin") == [f"R3.{ground}"], form


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("Women can't lead.", "sex"),
        ("An old man should not be on our council.", "age"),
        ("I'd rather vote for a woman than a muslim.", "religion"),
        ("Typical Welsh nonsense.", "race"),
        ("Anyone with autism shouldn't be running the council.", "disability"),
        ("Go back to where you came from.", "race"),
        ("He's the wrong religion for this village.", "religion"),
        ("Anyone over seventy should not vote.", "age"),
    ],
)
def test_whoever_is_meant_in_whatever_form_has_a_ground(text: str, ground: str) -> None:
    assert _subcodes(text) == [f"R3.{ground}"]


def test_where_no_ground_is_plain_none_is_given() -> None:
    assert _subcodes("We don't want that sort round here.") == [""]


def test_a_loose_form_has_the_ground_of_the_only_group_it_names() -> None:
    (found,) = check(
        read("Too many women in charge now."), Context(), score(R3=0.6), {}
    )
    assert (found.signal, found.subcode) == ("model", "R3.sex")


@pytest.mark.parametrize(
    "text",
    [
        "People your age should not be allowed to decide anything.",
        "People of your age shouldn't have a vote.",
        "Councillors her age aren't fit for office.",
        "People their age should be banned from voting.",
        "Nobody your age should be running this town.",
        "At your age you should not be on the council.",
        "You shouldn't be deciding anything at your age.",
    ],
)
def test_to_keep_people_from_public_life_for_their_age_is_discrimination(
    text: str,
) -> None:
    found = judged(text)
    assert (found.action, found.rule, found.subcode) == ("queue", "R3", "R3.age")
    assert judged(text, score(R3=0.99)).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "People my age can't get up those steps.",
        "People your age can't get up those steps.",
        "People her age should not have to wait for a bus.",
        "People our age should not be allowed to be forgotten.",
        "At your age you should not have to vote in person.",
        "At her age she shouldn't be allowed out on that ice.",
        "At his age he shouldn't be standing for two hours in the rain.",
        "It is ageist to say that people your age should not vote.",
        "Nobody thinks people your age should not be allowed to vote.",
        "Someone your age can't stand for long on that bus.",
    ],
)
def test_who_speaks_for_people_of_an_age_is_left_alone(text: str) -> None:
    assert _ask(text) == []


@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        ("Women and muslims are vermin.", {"sex", "religion"}),
        (
            "Muslims, gays and the disabled should be deported.",
            {"religion", "orientation", "disability"},
        ),
        ("The old and the disabled are a burden.", {"age", "disability"}),
        ("I'd sooner vote for a woman than a muslim.", {"religion"}),
        ("Gay people are scum, women are fine.", {"orientation"}),
    ],
)
def test_groups_that_are_attacked_in_one_breath_have_each_their_ground(
    text: str, grounds: set[str]
) -> None:
    assert set(_subcodes(text)) == {f"R3.{ground}" for ground in grounds}


def test_a_bump_and_a_tongue_have_a_ground_without_a_group_s_name() -> None:
    assert _subcodes("If you're pregnant then resign.") == ["R3.pregnancy"]
    assert _subcodes("Welsh sounds like someone gargling.") == ["R3.race"]
