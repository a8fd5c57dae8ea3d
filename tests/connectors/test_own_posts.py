"""Which posts of one's own are gone: only what the platform positively says, on either platform."""

from __future__ import annotations

import pytest

from connectors.base import ConnectorError, Minding
from tests.connectors.rigs import Rig


def minding(rig: Rig) -> Minding:
    connector = rig.connect()
    assert isinstance(connector, Minding)
    return connector


def test_a_post_that_was_deleted_is_gone_and_one_that_stands_is_not(rig: Rig) -> None:
    stays, goes = rig.post(), rig.post()
    connector = minding(rig)
    asked = (stays.native_id, goes.native_id)
    assert connector.gone_posts(asked) == frozenset()
    rig.world.delete(goes)
    assert connector.gone_posts(asked) == {goes.native_id}
    assert connector.gone_posts(()) == frozenset()


def test_a_post_that_was_changed_is_not_gone(rig: Rig) -> None:
    post = rig.post()
    rig.clock.forward(minutes=1)
    rig.world.edit(post, "Other words.")
    assert minding(rig).gone_posts((post.native_id,)) == frozenset()


def test_what_is_no_id_is_never_asked_for(rig: Rig) -> None:
    assert minding(rig).gone_posts(("../me", "", "1&2")) == frozenset()


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
    assert minding(rig).gone_posts((post.native_id,)) == frozenset()
