"""The simulated world keeps time, history and its journal, pages completely, and can be saved and reopened."""

from __future__ import annotations

import threading
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connectors.simulator import Event, Item, Simulator, World, XSettings
from connectors.simulator.shelf import cursor_of, key_of
from tests.simulator.simulated_calls import NOON, Caller, Clock
from tests.work_done import lines_run


def scripted(native_id: str, minutes: float, post: Item) -> Event:
    """A comment that appears some minutes after noon."""
    at = NOON + timedelta(minutes=minutes)
    item = Item(
        "facebook", "comment", native_id, post.author_id, at, "later", post.native_id
    )
    return Event(at, "add", "facebook", native_id, item)


def test_scripted_things_happen_when_their_time_has_come(
    world: World, facebook: Caller, clock: Clock
) -> None:
    post = world.post("facebook", "Bins")
    world.schedule(scripted("1_2", 2, post))
    world.schedule(
        Event(NOON + timedelta(minutes=3), "edit", "facebook", "1_2", text="mended")
    )
    world.schedule(
        Event(NOON + timedelta(minutes=4), "hide", "facebook", "1_2", by="a volunteer")
    )
    world.schedule(Event(NOON + timedelta(minutes=5), "delete", "facebook", "1_2"))
    seen = []
    for _ in range(6):
        rows = facebook.json(f"{post.native_id}/comments", fields="message,is_hidden")[
            "data"
        ]
        seen.append([(row["message"], row["is_hidden"]) for row in rows])
        clock.move(minutes=1)
    assert seen == [
        [],
        [],
        [("later", False)],
        [("mended", False)],
        [("mended", True)],
        [],
    ]
    assert world.waiting == [] and world.next_at is None and world.journal == []


def test_a_jump_of_the_clock_applies_everything_in_order(
    world: World, clock: Clock
) -> None:
    post = world.post("facebook", "Bins")
    for minutes in (3, 1, 2):
        world.schedule(scripted(f"1_{minutes}", minutes, post))
    assert world.next_at == NOON + timedelta(minutes=1)
    clock.move(hours=1)
    assert world.advance() == 3
    assert [item.native_id for item in world.items[1:]] == ["1_1", "1_2", "1_3"]
    assert world.advance() == 0


def test_a_script_for_something_already_deleted_changes_nothing(
    world: World, clock: Clock
) -> None:
    comment = world.comment(world.post("facebook", "Bins"), "one")
    world.schedule(Event(NOON, "edit", "facebook", comment.native_id, text="two"))
    world.write(comment, "delete")
    world.advance()
    assert comment.later == [] and comment.deleted_at == NOON


def test_the_world_takes_no_id_twice(world: World) -> None:
    post = world.post("facebook", "Bins")
    with pytest.raises(ValueError, match="already holds"):
        world.add(
            Item("facebook", "post", post.native_id, post.author_id, NOON, "again")
        )


def test_history_shows_a_comment_as_it_was(world: World, clock: Clock) -> None:
    comment = world.comment(world.post("facebook", "Bins"), "one")
    clock.move(minutes=1)
    world.edit(comment, "two")
    world.hide(comment, True, by="platform")
    clock.move(minutes=1)
    world.hide(comment, False, by="a volunteer")
    states = []
    for minutes in (0, 1, 2):
        moment = NOON + timedelta(minutes=minutes)
        states.append((comment.version_at(moment).text, comment.hidden_at(moment)))
    assert states == [("one", False), ("two", True), ("two", False)]
    assert not comment.there_at(NOON - timedelta(seconds=1))
    assert (comment.hidden, comment.hidden_by) == (False, "")


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(
    gaps=st.lists(st.integers(0, 3), min_size=1, max_size=40),
    nested=st.lists(st.booleans(), min_size=40, max_size=40),
    gone=st.sets(st.integers(0, 39), max_size=6),
    limits=st.lists(st.integers(1, 9), min_size=1, max_size=4),
    order=st.sampled_from(["chronological", "reverse_chronological", "ranked"]),
)
def test_however_paging_is_cut_every_visible_comment_comes_exactly_once(
    world: World,
    facebook: Caller,
    clock: Clock,
    gaps: list[int],
    nested: list[bool],
    gone: set[int],
    limits: list[int],
    order: str,
) -> None:
    post = world.post("facebook", "Bins")
    made: list[Item] = []
    for number, gap in enumerate(gaps):
        clock.move(seconds=gap)
        parent = made[0] if made and nested[number] else None
        made.append(world.comment(post, f"number {number}", parent=parent))
    for number in sorted(gone - {0}):
        if number < len(made):
            world.delete(made[number])
    wanted = {
        i.native_id
        for i in made
        if i.deleted_at is None and (i.parent_id is None or order != "ranked")
    }
    kind = "toplevel" if order == "ranked" else "stream"
    arguments = {"filter": kind, "order": order, "fields": "id"}
    seen: list[str] = []
    after: dict[str, str] = {}
    for turn in range(100):
        limit = limits[turn % len(limits)]
        page = facebook.json(
            f"{post.native_id}/comments", limit=limit, **arguments, **after
        )
        seen += [row["id"] for row in page["data"]]
        if "next" not in page.get("paging", {}):
            break
        after = {"after": page["paging"]["cursors"]["after"]}
    assert len(seen) == len(set(seen)) and set(seen) == wanted


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(
    gaps=st.lists(st.integers(0, 2), min_size=1, max_size=60),
    size=st.integers(10, 20),
    newer=st.integers(0, 5),
)
def test_however_a_search_is_cut_every_reply_comes_exactly_once_though_more_arrive(
    world: World,
    sim: Simulator,
    x: Caller,
    clock: Clock,
    gaps: list[int],
    size: int,
    newer: int,
) -> None:
    sim.x.limits = False
    post = world.post("x", "Bins")
    wanted = []
    for gap in gaps:
        clock.move(milliseconds=gap)
        wanted.append(world.comment(post, "again").native_id)
    seen: list[str] = []
    token: dict[str, str] = {}
    while True:
        query = f"conversation_id:{post.native_id}"
        page = x.json(
            "tweets/search/recent", query=query, max_results=str(size), **token
        )
        seen += [row["id"] for row in page.get("data", [])]
        for _ in range(newer):
            world.comment(post, "meanwhile")
        if "next_token" not in page["meta"]:
            break
        token = {"next_token": page["meta"]["next_token"]}
    assert seen == wanted[::-1]


@given(
    st.lists(
        st.floats(allow_nan=False, allow_infinity=False) | st.integers(0, 2**63),
        min_size=1,
        max_size=3,
    )
)
def test_a_cursor_leads_back_to_its_place(numbers: list[float]) -> None:
    assert key_of(cursor_of(tuple(numbers))) == tuple(numbers)
    assert key_of(cursor_of(None)) is None


@given(st.text(max_size=30))
def test_no_cursor_of_a_stranger_does_more_than_be_refused(text: str) -> None:
    try:
        found = key_of(text)
    except ValueError as error:
        assert "cursor" in str(error)
    else:
        assert found is None or isinstance(found, tuple)


def test_a_saved_world_opens_as_it_was_and_goes_on(
    world: World, clock: Clock, tmp_path: Path
) -> None:
    post, tweet = world.post("facebook", "Bins"), world.post("x", "Bins")
    comment = world.comment(post, "rude", anonymous=True, media=("photo",))
    reply = world.comment(tweet, "hello", by="Gorse Driftmoor")
    mention = world.mention("x", "@cllr_wren hello")
    version = world.edit(mention, "@cllr_wren goodbye")
    world.write(comment, "hide")
    world.delete(reply)
    world.schedule(scripted("1_2", 2, post))
    world.tokens["facebook"].dead = 463
    world.save(tmp_path / "world.json")
    again = World.load(tmp_path / "world.json", clock)
    assert (
        again.items == world.items
        and again.journal == world.journal
        and again.waiting == world.waiting
    )
    assert again.people == world.people and again.tokens == world.tokens
    assert (
        again.find("x", version.native_id)
        is again.find("x", mention.native_id)
        is not None
    )
    clock.move(minutes=2)
    assert again.advance() == 1
    made = again.comment(again.items[0], "one more")
    assert world.find("facebook", made.native_id) is None
    assert [path.name for path in tmp_path.iterdir()] == ["world.json"]


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "something"}'])
def test_a_file_that_is_no_world_is_refused_in_one_sentence(
    clock: Clock, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "world.json"
    path.write_text(content)
    with pytest.raises(ValueError, match=r"^world\.json is not a saved world"):
        World.load(path, clock)


def test_a_world_that_cannot_be_written_leaves_the_old_file(
    world: World, tmp_path: Path
) -> None:
    path = tmp_path / "world.json"
    path.mkdir()
    with pytest.raises(OSError, match="world"):
        world.save(path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["world.json"]


def test_many_hands_at_once_lose_nothing(
    world: World, sim: Simulator, clock: Clock
) -> None:
    post = world.post("facebook", "Bins")
    comments = [world.comment(post, f"number {n}") for n in range(8)]

    def work(part: int) -> None:
        caller = Caller(sim.url("facebook"), "facebook", world.tokens["facebook"].value)
        for number, comment in enumerate(comments):
            caller.call(
                "POST",
                comment.native_id,
                is_hidden="true" if (part + number) % 2 else "false",
            )
            world.comment(post, "meanwhile")
        caller.session.close()

    threads = [threading.Thread(target=work, args=(part,)) for part in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(world.journal) == 48 and len(world.items) == 1 + 8 + 48
    for comment in comments:
        changes = [
            w.verb for w in world.writes(native_id=comment.native_id, changed=True)
        ]
        assert all(one != two for one, two in pairwise(changes))


def _lines_to_serve(posts: int) -> int:
    """How many lines run to serve a hundred comments of each of 20 posts, and the mentions, in a world of so many."""
    clock = Clock()
    world = World(now=clock)
    made = [
        world.post("facebook" if number % 2 else "x", f"Post {number}")
        for number in range(posts)
    ]
    for number in range(posts * 150):
        clock.move(seconds=1)
        by = f"Resident {number % 900}"
        world.comment(made[number % posts], f"number {number}", by=by)
    counted = lines_run("simulator")
    with counted as count, Simulator(world, x=XSettings(limits=False)) as sim:
        facebook = Caller(
            sim.url("facebook"), "facebook", world.tokens["facebook"].value
        )
        x = Caller(sim.url("x"), "x", world.tokens["x"].value)
        for post in made[:20]:
            if post.platform == "facebook":
                fields = "id,message,from{id,name},created_time,parent{id},is_hidden"
                path = f"{post.native_id}/comments"
                page = facebook.json(path, filter="stream", limit=100, fields=fields)
            else:
                query = f"conversation_id:{post.native_id}"
                page = x.json("tweets/search/recent", query=query, max_results=100)
            assert len(page["data"]) == 100
        x.json(f"users/{world.account.id}/mentions", max_results=100)
    return count["line"]


def test_a_page_of_thirty_thousand_comments_is_no_more_work_than_one_of_three() -> None:
    _lines_to_serve(20)  # fill the caches, so that only the work itself is counted
    small, large = _lines_to_serve(20), _lines_to_serve(200)
    assert large < small * 1.5, (small, large)
