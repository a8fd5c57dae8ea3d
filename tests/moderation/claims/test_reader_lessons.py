"""What the reader is taught: whole councils, posts with a mark, and nothing that it is measured on."""

from __future__ import annotations

import csv
import gzip
import random
from pathlib import Path

import pytest

from training import pairs, posts

SETS = Path(__file__).parents[2] / "sets"
WATER = "The water in Rushmere is not safe to drink"


def councils() -> list[pairs.Council]:
    return [*pairs.councils(), *pairs.councils(pairs.LATER)]


def test_every_council_has_claims_and_each_comment_is_of_a_known_kind_and_claim() -> (
    None
):
    made = [*councils(), *pairs.councils(pairs.FOLDER / "weighing")]
    assert len(made) == 63 and all(len(each.claims) >= 30 for each in made)
    for each in made:
        assert {of for of, _, _ in each.comments} == set(each.claims)
        assert {kind for _, kind, _ in each.comments} <= set(pairs.KINDS)


def test_nothing_is_learnt_of_the_strangers_councils() -> None:
    strange = list(pairs.councils(SETS / "claims_pairs_strange"))
    learnt = {text for each in [*councils(), *pairs.councils(pairs.FOLDER / "weighing")] for _, _, text in each.comments}  # fmt: skip
    assert len(strange) == 6
    assert not learnt & {text for each in strange for _, _, text in each.comments}


def test_a_claim_that_says_not_is_taught_as_the_reader_is_shown_it() -> None:
    written = [
        pairs.Pair(WATER, "Rushmere water is unsafe to drink", pairs.REPEATS, "plain"),
        pairs.Pair(WATER, "The water is fine, drink it", pairs.DENIES, "negated"),
    ]
    (lesson,) = pairs._affirmed(written)
    assert lesson.stance == pairs.REPEATS
    assert "not" not in lesson.claim.split() and "unsafe" not in lesson.text


def test_a_day_is_put_only_to_a_repeat_of_what_names_none() -> None:
    draw = random.Random(1)
    timeless = pairs.Pair("The pool is shut", "They have shut the pool!", pairs.REPEATS, "plain")  # fmt: skip
    others = [
        pairs.Pair("The pool shuts in May", "It shuts", pairs.REPEATS, "plain"),
        pairs.Pair("The pool is shut", "They shut it on Monday", pairs.REPEATS, "plain"),
        pairs.Pair("The pool is shut", "No it is open", pairs.DENIES, "negated"),
    ]  # fmt: skip
    assert not list(pairs._dated(100 * others, draw))
    dated = list(pairs._dated(100 * [timeless], draw))
    assert 0 < len(dated) < 100
    assert all(any(when in one.text for when in pairs.WHENS) for one in dated)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Voting at Fernley village hall is by post only", "Voting at the village hall is by post only"),
        ("They shut the Larkmere Baths in March", "They shut the baths in March"),
        ("Fernley Hall is sold", "Fernley Hall is sold"),
        ("It closes the March Library talks", "It closes the March Library talks"),
        ("They sold the Town Hall clock", "They sold the Town Hall clock"),
    ],
)  # fmt: skip
def test_a_place_that_all_who_read_it_know_goes_without_its_name(
    text: str, without: str
) -> None:
    assert pairs.without_names(text) == without


def test_only_who_repeats_a_claim_is_shown_with_a_detail_of_their_own_or_without_a_name() -> None:  # fmt: skip
    draw = random.Random(1)
    said = pairs.Pair("Kestle Pool is shut", "They shut Kestle Pool", pairs.REPEATS, "plain")  # fmt: skip
    denied = pairs.Pair("Kestle Pool is shut", "No, I swam in Kestle Pool", pairs.DENIES, "debunk")  # fmt: skip
    assert not list(pairs._trimmed(100 * [denied], draw))
    shown = {lesson.text for lesson in pairs._trimmed(100 * [said], draw)}
    assert "They shut the pool" in shown
    assert any(text.endswith(pairs.WHERES) for text in shown)


def test_a_claim_is_taught_word_for_word_with_a_word_on_it() -> None:
    made = pairs.Council({"1": "The baths at Kestle are shut."}, [])
    lessons = [one for _ in range(60) for one in pairs._spoken(made, random.Random(_))]
    assert {one.stance for one in lessons} == {pairs.REPEATS}
    assert all("baths at Kestle are shut" in one.text for one in lessons)
    assert len({one.text for one in lessons}) > 4


def test_our_posts_bear_three_marks_in_like_number() -> None:
    own = posts.own()
    checkable = sum(post.marks[1] == 1 for post in own) / len(own)
    public = sum(post.marks[2] == 1 for post in own) / len(own)
    assert len(own) > 4000
    assert 0.6 < checkable < 0.72 and 0.3 < public < 0.37
    assert all(post.marks[1] or not post.marks[2] for post in own)


def test_no_post_is_one_of_the_tweets_that_are_measured_on(shared_data: Path) -> None:
    tweets = set()
    for path in (shared_data / "checkthat_checkworthiness").glob("ct2*.csv.gz"):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            tweets |= {row.get("tweet_text", "") for row in csv.DictReader(file)}
    assert len(tweets) > 1000
    assert not tweets & {post.text for post in posts.own()}
    debates = {post.text for post in posts.debates(shared_data)}
    with gzip.open(shared_data / "checkthat_checkworthiness" / "claimbuster_test.csv.gz", "rt", encoding="utf-8") as file:  # fmt: skip
        assert not debates & {row["text"] for row in csv.DictReader(file)}
