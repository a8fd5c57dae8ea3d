"""The demonstration scene: that it hangs together, and that its own answers are legal and fair."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from moderation.claims.factbank.registry import load_claims
from moderation.claims.match import match
from moderation.types import ACTIONS

MOMENTS = """
    threat slur fair_but_furious doxxing spam_by_three false_claim_spreads welsh_comment
    edit_turns_nasty deleted_by_author quoted_threat veiled_threat electoral_finish reclaimed_word
    anonymous_participant photo_only planning_threat advert phishing_link question_about_claim
    denial_of_claim journalist
"""
POST_KEYS = {"id", "on", "at", "text"}
COMMENT_KEYS = {
    "at",
    "on",
    "by",
    "text",
    "key",
    "urgent",
    "moment",
    "reply_to",
    "id",
    "mention",
    "anonymous",
} | {"media", "edits", "deleted_at", "claim"}
Comment = dict[str, Any]


def seconds(at: str) -> int:
    """ "12m30s" in seconds."""
    found = re.fullmatch(r"(?:(\d+)m)?(?:(\d+)s)?", at)
    assert found and at, f"{at!r} is no scene time"
    return int(found[1] or 0) * 60 + int(found[2] or 0)


def answers(key: str | list[str]) -> list[str]:
    return [key] if isinstance(key, str) else list(key)


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    return root / "connectors" / "simulator" / "scenes"


@pytest.fixture(scope="module")
def scene(folder: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = YAML(typ="safe").load(folder / "wenbrook.yaml")
    return loaded


@pytest.fixture(scope="module")
def comments(scene: dict[str, Any]) -> list[Comment]:
    found: list[Comment] = scene["comments"]
    return found


def test_the_scene_names_its_page_account_and_length(scene: dict[str, Any]) -> None:
    assert set(scene) == {"scene", "page", "account", "minutes", "posts", "comments"}
    assert (
        scene["page"]["id"] == "1000200030004000"
        and scene["account"]["id"] == "2000300040005000"
    )
    assert scene["minutes"] == 40


def test_the_scene_is_as_busy_as_the_plan_says(
    scene: dict[str, Any], comments: list[Comment]
) -> None:
    on = {post["id"]: post["on"] for post in scene["posts"]}
    count = Counter(on.get(c.get("on", ""), "x") for c in comments)
    assert 320 <= len(comments) <= 380
    assert count["facebook"] >= 240 and count["x"] >= 60


def test_every_post_and_comment_holds_only_known_keys(
    scene: dict[str, Any], comments: list[Comment]
) -> None:
    assert all(
        set(post) == POST_KEYS and post["on"] in ("facebook", "x")
        for post in scene["posts"]
    )
    assert all(
        set(c) <= COMMENT_KEYS and {"at", "by", "text", "key"} <= set(c)
        for c in comments
    )


def test_no_id_is_used_twice(scene: dict[str, Any], comments: list[Comment]) -> None:
    ids = [post["id"] for post in scene["posts"]] + [
        c["id"] for c in comments if "id" in c
    ]
    assert [i for i, n in Counter(ids).items() if n > 1] == []


def test_a_comment_stands_under_a_post_that_is_already_there_or_is_a_mention(
    scene: dict[str, Any], comments: list[Comment]
) -> None:
    posted = {post["id"]: seconds(post["at"]) for post in scene["posts"]}
    for c in comments:
        assert c.get("mention") is True or seconds(c["at"]) > posted[c["on"]], c
        assert not (c.get("mention") and "on" in c), c


def test_everything_happens_within_the_scene_and_in_order(
    scene: dict[str, Any], comments: list[Comment]
) -> None:
    end = scene["minutes"] * 60
    for c in comments:
        later = [seconds(e["at"]) for e in c.get("edits", [])]
        later += [seconds(c["deleted_at"])] if "deleted_at" in c else []
        times = [seconds(c["at"]), *later]
        assert times == sorted(set(times)) and times[-1] <= end, c


def test_a_reply_points_at_an_earlier_comment_of_the_same_thread(
    comments: list[Comment],
) -> None:
    named = {c["id"]: c for c in comments if "id" in c}
    replies = [c for c in comments if "reply_to" in c]
    assert len(replies) >= 40
    for c in replies:
        parent = named[c["reply_to"]]
        assert parent.get("on") == c.get("on") and seconds(parent["at"]) < seconds(
            c["at"]
        ), c


def test_every_answer_is_an_action_that_there_is(comments: list[Comment]) -> None:
    keys = [c["key"] for c in comments] + [
        e["key"] for c in comments for e in c.get("edits", [])
    ]
    assert all(set(answers(key)) <= set(ACTIONS) and answers(key) for key in keys)


def test_every_promised_moment_is_there(comments: list[Comment]) -> None:
    assert set(MOMENTS.split()) <= {c["moment"] for c in comments if "moment" in c}


def test_most_of_what_residents_write_needs_nobody(comments: list[Comment]) -> None:
    quiet = sum(c["key"] == "none" for c in comments)
    assert quiet / len(comments) >= 0.7


def test_furious_but_fair_criticism_and_election_talk_are_left_alone(
    comments: list[Comment],
) -> None:
    fair = [
        c
        for c in comments
        if c.get("moment") in ("fair_but_furious", "electoral_finish")
    ]
    assert len(fair) >= 6
    assert all(c["key"] == "none" for c in fair)


def test_only_threats_and_slurs_may_be_hidden(comments: list[Comment]) -> None:
    hideable = {
        "threat",
        "slur",
        "property_threat",
        "disguised_threat",
        "deleted_by_author",
        "edit_turns_nasty",
    }
    for c in comments:
        keys = answers(c["key"]) + [
            k for e in c.get("edits", []) for k in answers(e["key"])
        ]
        assert "hide" not in keys or (c["moment"] in hideable and c["urgent"]), c


def test_a_planning_thread_has_nothing_to_hide(comments: list[Comment]) -> None:
    assert all(
        "hide" not in answers(c["key"]) for c in comments if c.get("on") == "planning"
    )


def test_welsh_comments_wait_for_a_person(comments: list[Comment]) -> None:
    welsh = [
        c for c in comments if c.get("moment") in ("welsh_comment", "welsh_threat")
    ]
    assert len(welsh) >= 5
    assert all(c["key"] == "queue" for c in welsh)


def test_three_accounts_post_the_same_spam(comments: list[Comment]) -> None:
    spam = [c for c in comments if c.get("moment") == "spam_by_three"]
    assert len({c["by"] for c in spam}) == 3 and len({c["text"] for c in spam}) == 1


def test_only_a_photo_alone_has_no_text(comments: list[Comment]) -> None:
    assert all(c["text"].strip() or c.get("media") for c in comments)
    assert all(c["text"] == "" for c in comments if c.get("moment") == "photo_only")


def test_slurs_are_placeholders(comments: list[Comment]) -> None:
    marked = [
        c["text"] for c in comments if c.get("moment") in ("slur", "reclaimed_word")
    ]
    assert len(marked) >= 3
    assert all(re.search(r"<slur:[a-z]+>", text) for text in marked)


def test_no_two_authors_differ_by_spelling_alone(comments: list[Comment]) -> None:
    names = {c["by"] for c in comments}
    assert len(names) >= 100
    assert len({re.sub(r"\W", "", name).casefold() for name in names}) == len(names)


def test_phone_numbers_and_addresses_are_ones_that_nobody_can_have(
    comments: list[Comment],
) -> None:
    """Numbers set aside for drama by the regulator, and the postcode area ZZ99, which is no place."""
    texts = " ".join(c["text"] for c in comments)
    numbers = re.findall(r"\b0\d{4} \d{6}\b", texts)
    assert numbers
    assert all(re.match(r"01632 960\d{3}|07700 900\d{3}", number) for number in numbers)
    assert set(re.findall(r"\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b", texts)) == {"ZZ99 9ZZ"}
    links = re.findall(r"https?://([\w.-]+)", texts)
    assert links and all(link.endswith((".test", ".example")) for link in links)


def test_every_claim_named_in_the_scene_is_in_its_registry(
    folder: Path, comments: list[Comment]
) -> None:
    known = {c.claim_id for c in load_claims(folder / "wenbrook_claims.yaml")}
    assert {c["claim"] for c in comments if "claim" in c} <= known


def test_the_matcher_finds_the_scene_s_repeats_and_nothing_else(
    folder: Path, comments: list[Comment]
) -> None:
    claims = load_claims(folder / "wenbrook_claims.yaml")
    for c in comments:
        found = match(c["text"], claims)
        flagged = found.claim_id if found.stopped is None else None
        expected = c.get("claim") if "alert" in answers(c["key"]) else None
        assert flagged == expected, (c["text"], found)
