"""Which posts are gone, one's own and what others said to the page: only what the platform positively says."""

from __future__ import annotations

import pytest

from connectors.base import ConnectorError, Minding
from connectors.simulator import Item
from tests.connectors.rigs import Rig

TOO_LONG = "9" * 20  # X reads 19 digits at most


def minding(rig: Rig) -> Minding:
    connector = rig.connect()
    assert isinstance(connector, Minding)
    return connector


def test_a_post_that_was_deleted_is_gone_and_one_that_stands_is_not(rig: Rig) -> None:
    stays, goes = rig.post(), rig.post()
    connector = minding(rig)
    asked = (stays.native_id, goes.native_id)
    assert connector.gone_posts(asked).gone == frozenset()
    rig.world.delete(goes)
    assert connector.gone_posts(asked).gone == {goes.native_id}
    assert connector.gone_posts(()).gone == frozenset()


def test_a_post_that_was_changed_is_not_gone(rig: Rig) -> None:
    post = rig.post()
    rig.clock.forward(minutes=1)
    rig.world.edit(post, "Other words.")
    assert minding(rig).gone_posts((post.native_id,)).gone == frozenset()


def test_what_is_no_id_is_never_asked_for(rig: Rig) -> None:
    assert minding(rig).gone_posts(("../me", "", "1&2")).gone == frozenset()


def test_where_the_platform_does_not_answer_nothing_is_concluded(rig: Rig) -> None:
    post = rig.post()
    connector = minding(rig)
    operation = "feed" if rig.platform == "facebook" else "lookup"
    rig.faults.add(rig.platform, operation, "server_error")
    with pytest.raises(ConnectorError):
        connector.gone_posts((post.native_id,))


def test_a_token_that_is_not_the_pages_own_proves_nothing(facebook_rig: Rig) -> None:
    rig = facebook_rig
    post = rig.post()
    connector = minding(rig)
    rig.world.delete(post)
    rig.world.tokens["facebook"].kind = "user"
    with pytest.raises(ConnectorError):
        connector.gone_posts((post.native_id,))


def test_a_post_that_only_the_list_leaves_out_still_stands(facebook_rig: Rig) -> None:
    rig = facebook_rig
    post = rig.post()
    rig.faults.add("facebook", "feed", "empty_page")
    assert minding(rig).gone_posts((post.native_id,)).gone == frozenset()


def test_one_post_that_is_refused_does_not_keep_the_others_from_being_judged(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    odd, goes, stays = rig.post(), rig.post(), rig.post()
    rig.faults.add("facebook", f"/{odd.native_id}", "dead_version")
    rig.faults.add("facebook", "feed", "empty_page")
    rig.world.delete(goes)
    asked = (odd.native_id, goes.native_id, stays.native_id)
    told = minding(rig).gone_posts(asked)
    assert told.gone == {goes.native_id}
    assert {native: e.reason for native, e in told.refused.items()} == {odd.native_id: "bad_request"}  # fmt: skip


def test_many_refusals_and_no_answer_are_no_matter_of_one_post(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    posts = [rig.post() for _ in range(6)]
    for post in posts:
        rig.faults.add("facebook", f"/{post.native_id}", "dead_version")
        rig.world.delete(post)
    with pytest.raises(ConnectorError):
        minding(rig).gone_posts([post.native_id for post in posts])


@pytest.mark.parametrize("many", [1, 6, 90])
def test_x_is_asked_in_halves_until_the_refused_post_stands_alone(
    x_rig: Rig, many: int
) -> None:
    rig = x_rig
    posts = [rig.post().native_id for _ in range(many)]
    asked = [*posts[: many // 2], TOO_LONG, *posts[many // 2 :]]
    rig.world.delete(next(i for i in rig.world.items if i.native_id == posts[-1]))
    told = minding(rig).gone_posts(asked)
    assert told.gone == {posts[-1]} and [*told.refused] == [TOO_LONG]


def test_where_x_refuses_all_it_is_no_matter_of_one_post(x_rig: Rig) -> None:
    with pytest.raises(ConnectorError):
        minding(x_rig).gone_posts([f"{TOO_LONG}{n}" for n in range(20)])


# ---- what others said to the page ----


def said(rig: Rig) -> Item:
    on_x = rig.platform == "x"
    return rig.world.mention("x", "Well?") if on_x else rig.world.visitor_post("Well?")


def test_a_mention_that_was_deleted_is_gone_and_one_that_stands_is_not(
    rig: Rig,
) -> None:
    stays, goes = said(rig), said(rig)
    asked = (stays.native_id, goes.native_id)
    assert minding(rig).gone_mentions(asked).gone == frozenset()
    rig.world.delete(goes)
    assert minding(rig).gone_mentions(asked).gone == {goes.native_id}
    assert minding(rig).gone_mentions(("../me", "", "1&2")).gone == frozenset()


@pytest.mark.parametrize("lost", ["pages_read_user_content", "pages_read_engagement"])
def test_without_the_right_to_see_visitors_nothing_is_concluded(
    facebook_rig: Rig, lost: str
) -> None:
    rig = facebook_rig
    post, connector = said(rig), minding(rig)
    rig.world.delete(post)
    rig.world.tokens["facebook"].grants.discard(lost)
    with pytest.raises(ConnectorError):
        connector.gone_mentions((post.native_id,))


def test_what_stands_elsewhere_on_facebook_is_not_even_asked_for(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    item = rig.world.mention("facebook", "Well?")
    rig.world.delete(item)
    assert minding(rig).gone_mentions((item.native_id,)).gone == frozenset()
    assert not rig.simulator.calls


def test_a_post_of_a_locked_account_is_not_gone_from_x(x_rig: Rig) -> None:
    rig = x_rig
    item = said(rig)
    rig.faults.add("x", "lookup", "gone", problem="not-authorized-for-resource")
    assert minding(rig).gone_mentions((item.native_id,)).gone == frozenset()
