"""Scene files become worlds with an answer key, the same for the same seed; bad ones are told by line."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from connectors.simulator import Scene, SceneError, load_scene, scene_from_rows
from tests.simulator.simulated_calls import NOON, Clock

HEAD = """scene: A short evening
page: {id: "91", name: Councillor Example}
account: {id: "92", username: cllr_example, name: Cllr Example}
minutes: 60
posts:
  - {id: bins, on: facebook, at: 1m, text: Bins are late}
  - {id: bus, on: x, at: 2m, text: Route 7 stays}
comments:
"""
BODY = """  - {at: 12m30s, on: bins, by: Fennel Mossgate, text: Rude, key: [hide, queue], urgent: true, moment: threat, id: a}
  - {at: 13m, on: bins, by: Tansy Quarryend, text: Quite, key: none, reply_to: a, anonymous: true}
  - {at: 14m, on: bins, by: Vetch Yewbarrow, key: queue, media: [photo], deleted_at: 1h2m}
  - at: 15m
    on: bins
    by: Clover Acornby
    text: Thanks
    key: none
    claim: C-1
    edits: [{at: 20m, text: Thanks for nothing, key: queue}]
  - {at: 16m, on: bus, by: gorse_grove, text: When?, key: none, id: b}
  - {at: 17m, on: bus, by: Nettle Netherpool, text: Monday, key: none, reply_to: b}
  - {at: 18m, mention: true, by: Umber Inglebrook, text: "@cllr_example is late", key: badge}
  - {at: 19m, on: bus, mention: true, by: Umber Inglebrook, text: again, key: none, edits: [{at: 21m, text: no, key: none}]}
"""


def staged(
    folder: Path, text: str = HEAD + BODY, *, seed: int = 1, pace: float = 60
) -> Scene:
    """Load a scene from text."""
    path = folder / "evening.yaml"
    path.write_text(text, encoding="utf-8")
    return load_scene(path, start_at=NOON, seed=seed, pace=pace)


def test_a_scene_plays_at_its_pace_with_a_key_for_every_comment(
    tmp_path: Path, clock: Clock
) -> None:
    scene = staged(tmp_path)
    assert scene.title == "A short evening" and scene.page.name == "Councillor Example"
    assert scene.ends_at >= NOON + timedelta(seconds=60)
    assert len(scene.key) == 8 and all(
        key.startswith(("facebook:", "x:")) for key in scene.key
    )
    world = scene.world(clock)
    assert world.advance() == 0
    clock.move(seconds=12.45)
    assert world.advance() == 2
    clock.move(seconds=0.1)
    assert world.advance() == 1
    first = scene.key[f"facebook:{world.items[2].native_id}"]
    assert (first.actions, first.urgent, first.moment, first.text) == (
        ("hide", "queue"),
        True,
        "threat",
        "Rude",
    )
    clock.move(hours=1)
    world.advance()
    assert world.next_at is None
    assert {
        f"{item.platform}:{item.native_id}"
        for item in world.items
        if item.kind != "post"
    } == set(scene.key)


def test_edits_deletions_replies_and_mentions_are_staged(
    tmp_path: Path, clock: Clock
) -> None:
    scene = staged(tmp_path)
    world = scene.world(clock)
    clock.move(hours=2)
    world.advance()
    items = {item.text: item for item in world.items}
    assert (
        items["Quite"].parent_id == items["Rude"].native_id and items["Quite"].anonymous
    )
    assert items[""].media == ("photo",) and items[""].deleted_at is not None
    edited = items["Thanks"]
    answer = scene.key[f"facebook:{edited.native_id}"]
    assert edited.later[0].text == "Thanks for nothing"
    assert answer.edits == ((edited.later[0].at, ("queue",)),) and answer.final == (
        "queue",
    )
    assert answer.claim == "C-1"
    assert items["Monday"].parent_id == items["When?"].native_id
    mention, changed = items["@cllr_example is late"], items["again"]
    assert (
        mention.kind == "mention"
        and mention.post_id != items["Route 7 stays"].native_id
    )
    assert (
        changed.post_id == changed.native_id
        and len({v.native_id for v in changed.versions}) == 2
    )


def test_the_same_seed_stages_the_same_evening_and_another_does_not(
    tmp_path: Path,
) -> None:
    first, again, other = staged(tmp_path), staged(tmp_path), staged(tmp_path, seed=2)
    assert first == again
    assert set(first.key).isdisjoint(k for k in other.key if k.startswith("facebook:"))
    assert [e.at for e in first.world_events] != [e.at for e in other.world_events]
    assert first.tokens["facebook"] != other.tokens["facebook"]


def test_a_scene_can_be_played_twice(tmp_path: Path, clock: Clock) -> None:
    scene = staged(tmp_path)
    first = scene.world(clock)
    clock.move(hours=2)
    first.advance()
    first.hide(first.items[2], True)
    second = scene.world(clock)
    second.advance()
    assert not second.items[2].hidden
    first.hide(first.items[2], False)
    first.items[2].hidings.clear()
    assert second.items == first.items


@pytest.mark.parametrize("seed", range(20))
def test_no_reply_overtakes_what_it_answers(tmp_path: Path, seed: int) -> None:
    close = """  - {at: 12m30s, on: bins, by: A, text: first, key: none, id: a}
  - {at: 12m31s, on: bins, by: B, text: second, key: none, reply_to: a}
"""
    events = staged(tmp_path, HEAD + close, seed=seed).world_events
    assert [event.item.text for event in events if event.item][-2:] == [
        "first",
        "second",
    ]


def test_new_things_in_a_scenes_world_get_ids_of_their_own(
    tmp_path: Path, clock: Clock
) -> None:
    scene = staged(tmp_path)
    world = scene.world(clock)
    clock.move(hours=1)
    world.advance()
    count = len(world.items)
    for item in world.items[:2]:
        world.comment(item, "one more", by="Somebody New")
    assert len(world.items) == count + 2 and len(
        {p.id for p in world.people.values()}
    ) == len(world.people)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "- {at: 12, on: bins, by: A, text: t, key: none}",
            "at must be a time like 12m30s or 1h2m",
        ),
        (
            "- {at: 12m, on: binz, by: A, text: t, key: none}",
            "there is no post with the id 'binz'",
        ),
        (
            "- {at: 12m, on: bins, by: A, text: t, key: perhaps}",
            "key must be one or several of",
        ),
        ("- {at: 12m, on: bins, by: A, text: t}", "key must be one or several of"),
        (
            "- {at: 12m, on: bins, by: A, text: t, key: []}",
            "key must be one or several of",
        ),
        ("- {at: 12m, on: bins, by: A, key: none}", "text is missing"),
        ("- {at: 12m, on: bins, text: t, key: none}", "by is missing"),
        (
            "- {at: 12m, on: bins, by: A, text: t, key: none, colour: red}",
            "a comment has no 'colour'",
        ),
        (
            "- {at: 12m, on: bins, by: A, text: t, key: none, urgent: soon}",
            "urgent must be true or false",
        ),
        (
            "- {at: 12m, on: bins, by: A, text: t, key: none, media: [song]}",
            "media must be a list of photo",
        ),
        (
            "- {at: 30s, on: bins, by: A, text: t, key: none}",
            "the comment comes before its post 'bins'",
        ),
        (
            "- {at: 12m, on: bins, by: A, text: t, key: none, deleted_at: 11m}",
            "deleted before it is posted",
        ),
        (
            "- {at: 12m, on: bins, by: A, text: t, key: none, reply_to: z}",
            "there is no comment with the id 'z'",
        ),
        (
            "- {at: 12m, on: bins, by: A, text: t, key: none, edits: [{at: 3m, text: u, key: none}]}",
            "edit comes before",
        ),
        (
            "- {at: 12m, on: bus, by: A, text: t, key: none, edits: [{at: 13m, text: u, key: none}]}",
            "edit a reply",
        ),
        (
            "- {at: 12m, on: bus, by: A, text: t, key: none, anonymous: true}",
            "nobody is anonymous on X",
        ),
        ("- only words", "an entry of comments must be a mapping"),
    ],
)
def test_a_fault_in_a_comment_is_told_with_its_line(
    tmp_path: Path, line: str, message: str
) -> None:
    good = "  - {at: 10m, on: bins, by: A, text: t, key: none}\n"
    with pytest.raises(SceneError) as caught:
        staged(tmp_path, HEAD + good + "  " + line + "\n" + good)
    told = str(caught.value)
    assert (
        told.startswith("evening.yaml line 10: ")
        and message in told
        and told.endswith(".")
    )
    assert "\n" not in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("scene: [", "line 1: this is not YAML"),
        ("just words", "line 1: the scene must be a mapping"),
        (
            HEAD.replace("minutes: 60", "minutes: soon") + BODY,
            "line 4: minutes must be a number above 0",
        ),
        (HEAD.replace("on: x,", "on: y,"), "line 7: on must be facebook or x"),
        (HEAD.replace("id: bus", "id: bins"), "line 7: the id 'bins' is used twice"),
        (HEAD.replace('id: "92"', "id: me"), "line 3: the account's id must be digits"),
        (HEAD.replace('{id: "91", ', "{"), "line 2: id is missing"),
        (HEAD, "line 8: comments must be a list"),
    ],
)
def test_a_fault_in_the_rest_of_a_scene_is_told_with_its_line(
    tmp_path: Path, text: str, told: str
) -> None:
    with pytest.raises(SceneError) as caught:
        staged(tmp_path, text)
    assert told in str(caught.value)


def test_a_scene_that_cannot_be_read_is_a_scene_error(tmp_path: Path) -> None:
    with pytest.raises(SceneError, match="cannot be read"):
        load_scene(tmp_path / "none.yaml", start_at=NOON, seed=1, pace=1)
    (tmp_path / "evening.yaml").write_bytes(b"scene: \xff")
    with pytest.raises(SceneError, match="not UTF-8"):
        load_scene(tmp_path / "evening.yaml", start_at=NOON, seed=1, pace=1)


def test_pace_and_start_must_make_sense(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="pace"):
        staged(tmp_path, pace=0)
    with pytest.raises(ValueError, match="aware"):
        load_scene(
            tmp_path / "evening.yaml", start_at=datetime(2026, 11, 20), seed=1, pace=1
        )


def test_plain_texts_play_under_own_posts_of_both_platforms(clock: Clock) -> None:
    rows = [
        {"comment": f"number {n}", "right": "hide" if n % 5 == 0 else "none"}
        for n in range(400)
    ]
    scene = scene_from_rows(
        rows, "comment", start_at=NOON, seconds=60, seed=4, key_column="right"
    )
    assert scene.ends_at == NOON + timedelta(seconds=60)
    world = scene.world(clock)
    clock.move(seconds=30)
    world.advance()
    assert 195 <= len([item for item in world.items if item.kind == "comment"]) <= 205
    clock.move(seconds=30)
    world.advance()
    assert world.next_at is None
    comments = [item for item in world.items if item.kind == "comment"]
    assert [item.text for item in comments] == [row["comment"] for row in rows]
    sizes = {
        p.native_id: (p.platform, sum(c.post_id == p.native_id for c in comments))
        for p in world.items[:403]
    }
    assert sorted(s for s in sizes.values() if s[1]) == [
        ("facebook", 100),
        ("facebook", 150),
        ("x", 150),
    ]
    for item, row in zip(comments, rows, strict=True):
        answer = scene.key[f"{item.platform}:{item.native_id}"]
        assert answer.actions == (row["right"],) and answer.row is row
    assert len({item.author_id for item in comments}) > 50


def test_the_scene_that_ships_can_be_played(root: Path, clock: Clock) -> None:
    for path in sorted((root / "connectors" / "simulator" / "scenes").glob("*.yaml")):
        if path.stem.endswith("_claims"):
            continue
        scene = load_scene(path, start_at=NOON, seed=1, pace=60)
        world = scene.world(clock)
        clock.move(hours=2)
        world.advance()
        assert world.next_at is None and len(scene.key) > 100
