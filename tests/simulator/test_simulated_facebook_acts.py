"""What the simulated Graph API lets a Page do: hide, show, reply; and what others do meanwhile."""

from __future__ import annotations

from connectors.simulator import Simulator, World
from tests.simulator.simulated_calls import Caller, Clock, error_of

ALL = (
    "id,message,from{id,name},created_time,parent{id},is_hidden,can_hide,can_remove,can_reply_privately,"
    "attachment,permalink_url,comment_count,like_count,user_likes"
)


def test_hiding_is_set_read_undone_and_journalled(
    world: World, facebook: Caller
) -> None:
    comment = world.comment(world.post("facebook", "Bins"), "rude")
    for text, hidden in [
        ("true", True),
        ("True", True),
        ("1", True),
        ("false", False),
        ("0", False),
        ("False", False),
    ]:
        assert facebook.call("POST", comment.native_id, is_hidden=text).json() == {
            "success": True
        }
        answer = facebook.json(comment.native_id, fields="is_hidden")
        assert answer == {"is_hidden": hidden, "id": comment.native_id}
    assert [w.changed for w in world.writes("hide", comment.native_id)] == [
        True,
        False,
        False,
    ]
    assert len(world.writes("unhide", changed=True)) == 1
    again = facebook.call(
        "POST", comment.native_id + "/", is_hidden="True", fields="is_hidden"
    )
    assert again.json() == {"is_hidden": True, "id": comment.native_id}
    assert error_of(facebook.call("POST", comment.native_id, is_hidden="maybe")) == (
        400,
        100,
        None,
    )


def test_hidden_comments_stay_in_the_pages_own_reading(
    world: World, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    comment = world.comment(post, "rude")
    world.hide(comment, True, by="platform")
    rows = facebook.json(
        f"{post.native_id}/comments", filter="stream", fields="is_hidden,id"
    )["data"]
    assert rows == [{"is_hidden": True, "id": comment.native_id}]
    assert comment.hidden_by == "platform" and world.journal == []


def test_what_the_page_wrote_itself_cannot_be_hidden(
    world: World, facebook: Caller
) -> None:
    own = world.answer(world.post("facebook", "Bins"), "I have chased it")
    assert facebook.json(own.native_id, fields="can_hide")["can_hide"] is False
    assert error_of(facebook.call("POST", own.native_id, is_hidden="true")) == (
        403,
        200,
        None,
    )


def test_can_hide_may_be_left_out(
    world: World, sim: Simulator, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    silent, told = world.comment(post, "one", can_hide=None), world.comment(post, "two")
    assert "can_hide" not in facebook.json(silent.native_id, fields="can_hide")
    assert facebook.json(told.native_id, fields="can_hide")["can_hide"] is True
    sim.facebook.can_hide_told = False
    assert "can_hide" not in facebook.json(told.native_id, fields="can_hide")


def test_an_edit_changes_the_words_and_neither_the_id_nor_the_time(
    world: World, facebook: Caller, clock: Clock
) -> None:
    comment = world.comment(world.post("facebook", "Bins"), "thanks")
    before = facebook.json(comment.native_id)
    clock.move(minutes=5)
    world.edit(comment, "thanks for nothing")
    assert facebook.json(comment.native_id) == {
        **before,
        "message": "thanks for nothing",
    }


def test_what_hangs_below_a_deleted_comment_goes_with_it(
    world: World, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    top = world.comment(post, "one")
    reply = world.comment(post, "two", parent=top)
    world.delete(top)
    page = facebook.json(f"{post.native_id}/comments", filter="stream", summary="true")
    assert page["data"] == [] and page["summary"]["total_count"] == 2
    assert error_of(facebook.get(reply.native_id)) == (400, 100, 33)


def test_a_reply_is_posted_as_the_page(world: World, facebook: Caller) -> None:
    post = world.post("facebook", "Bins")
    comment = world.comment(post, "when?")
    made = facebook.call(
        "POST", f"{comment.native_id}/comments", message="Tuesday"
    ).json()
    node = facebook.json(made["id"], fields="from,parent{id},message")
    assert (
        node["from"]["id"] == world.page.id
        and node["parent"]["id"] == comment.native_id
    )
    assert [w.verb for w in world.journal] == ["reply"]
