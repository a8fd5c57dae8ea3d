"""What every connector must keep to when it hides, looks, fails and is asked for its rights."""

from __future__ import annotations

import importlib
import logging
import traceback
from typing import Any, get_args

import pytest

from connectors import session
from connectors.base import Connector, ConnectorError, Permanent, Reason, Temporary
from connectors.simulator import Item
from tests.connectors.rigs import Rig, words


def test_hiding_is_seen_on_the_platform_and_repeating_it_is_harmless(rig: Rig) -> None:
    connector, item = (
        rig.connect(),
        rig.world.comment(rig.post(), "Rude words", by="Tansy Brook"),
    )
    for _ in range(2):
        connector.set_hidden(item.native_id, True)
        assert item.hidden and item.hidden_by == "api"
    for _ in range(2):
        connector.set_hidden(item.native_id, False)
        assert not item.hidden
    assert [write.changed for write in rig.world.journal] == [True, False, True, False]


def test_a_look_tells_the_hidden_state_where_the_platform_does(rig: Rig) -> None:
    connector, item = (
        rig.connect(),
        rig.world.comment(rig.post(), "Rude words", by="Tansy Brook"),
    )
    rig.poll(connector)
    connector.set_hidden(item.native_id, True)
    sight = connector.look(rig.name(item), item.native_id)
    assert sight.hidden is (
        True if connector.capabilities.hidden_state_readable else None
    )
    assert (sight.state, words(sight), sight.can_hide) == ("there", "Rude words", True)


def test_a_mention_elsewhere_is_listened_to_and_cannot_be_hidden(rig: Rig) -> None:
    connector, item = (
        rig.connect(),
        rig.world.mention(rig.platform, "Ask the councillor!", by="Odo Fernhill"),
    )
    comment = rig.poll(connector).comments[rig.name(item)]
    assert (comment.kind, comment.on_own_post, comment.can_hide) == (
        "mention",
        False,
        False,
    )
    with pytest.raises(Permanent) as caught:
        connector.set_hidden(item.native_id, True)
    assert caught.value.reason in ("capability_denied", "gone_or_denied")
    assert connector.look(comment.comment_id, comment.native_id).state == "there"
    assert not rig.world.journal


def test_a_hide_that_timed_out_after_it_was_done_ends_right(rig: Rig) -> None:
    item = rig.world.comment(rig.post(), "Rude words", by="Tansy Brook")
    connector = rig.connect(timeout=(1, 0.3))
    rig.faults.add(rig.platform, "hide", "timeout_after", times=1, seconds=0.6)
    with pytest.raises(Temporary) as caught:
        connector.set_hidden(item.native_id, True)
    assert caught.value.reason == "unknown_result" and item.hidden
    connector.set_hidden(item.native_id, True)
    assert [write.changed for write in rig.world.journal] == [True, False]
    if connector.capabilities.hidden_state_readable:
        assert connector.look(rig.name(item), item.native_id).hidden is True


FAULTS: list[tuple[str, dict[str, Any], type[ConnectorError], Reason]] = [
    ("token_expired", {}, Permanent, "auth_dead"),
    ("permission_missing", {}, Permanent, "capability_denied"),
    ("rate_limited", {}, Temporary, "wait_until"),
    ("server_error", {"status": 500}, Temporary, "retry_soon"),
    ("server_error", {"status": 502}, Temporary, "retry_soon"),
    ("service_down", {}, Temporary, "retry_soon"),
    ("cut_before", {}, Temporary, "retry_soon"),
    ("cut_json", {}, Temporary, "retry_soon"),
    ("cut_body", {}, Temporary, "retry_soon"),
]


@pytest.mark.parametrize(("kind", "options", "expected", "reason"), FAULTS)
@pytest.mark.parametrize("call", ["collect", "look", "set_hidden"])
def test_each_failure_has_its_class_and_reason_and_leaks_nothing(
    rig: Rig,
    caplog: pytest.LogCaptureFixture,
    call: str,
    kind: Any,
    options: dict[str, Any],
    expected: type[ConnectorError],
    reason: Reason,
) -> None:
    item = rig.world.comment(rig.post(), "Rude words", by="Tansy Brook")
    connector = rig.connect()
    caplog.set_level(logging.DEBUG)
    for name in ("tweepy", "urllib3", "requests", "oauthlib", "requests_oauthlib"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    rig.faults.add(
        rig.platform, "write" if call == "set_hidden" else "read", kind, **options
    )
    with pytest.raises(ConnectorError) as caught:
        do(call, rig, connector, item)
    unknown = call == "set_hidden" and reason == "retry_soon"
    assert type(caught.value) is expected
    assert caught.value.reason == ("unknown_result" if unknown else reason)
    shown = "".join(traceback.format_exception(caught.value)) + everything_said_by(
        caught.value
    )
    for text in (shown, caplog.text, rig.seen.cursor):
        assert rig.token not in text


def test_an_answer_that_drips_is_cut_off(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = rig.world.comment(rig.post(), "A remark", by="Tansy Brook")
    monkeypatch.setattr(session, "WHOLE_ANSWER_SECONDS", 0.2)
    rig.faults.add(rig.platform, "read", "slow", seconds=5)
    with pytest.raises(Temporary) as caught:
        rig.connect(timeout=(1, 10)).look(rig.name(item), item.native_id)
    assert caught.value.reason == "retry_soon"
    assert rig.simulator.left_early.wait(10), "the caller read the answer to its end"


def test_a_rate_limit_says_how_long_to_wait(rig: Rig) -> None:
    rig.post()
    rig.faults.add(rig.platform, "read", "rate_limited", minutes=7, seconds=420)
    with pytest.raises(Temporary) as caught:
        rig.poll(rig.connect())
    assert caught.value.retry_after == pytest.approx(420, abs=2)


def test_a_missing_secret_is_one_plain_sentence(rig: Rig) -> None:
    for secrets in ({}, {"page_token": " ", "access_token": ""}):
        with pytest.raises(Permanent) as caught:
            importlib.import_module(f"connectors.{rig.platform}").connect(
                rig.page, secrets
            )
        assert caught.value.reason == "auth_dead"
        assert "\n" not in str(caught.value) and "missing" in str(caught.value)


@pytest.mark.parametrize(
    "native_id", ["", "../me", "1?fields=x", "1/2", "a b", "\u0665", "1" * 300, "_"]
)
def test_an_id_from_outside_cannot_become_another_call(
    rig: Rig, native_id: str
) -> None:
    connector = rig.connect()
    for call in (
        lambda: connector.look("", native_id),
        lambda: connector.set_hidden(native_id, True),
    ):
        with pytest.raises(Permanent) as caught:
            call()
        assert caught.value.reason == "bad_request"
    assert not rig.simulator.calls


def test_permissions_are_named_as_the_platform_names_them(rig: Rig) -> None:
    needed = {
        "facebook": {
            "pages_read_engagement",
            "pages_read_user_content",
            "pages_manage_engagement",
        },
        "x": {"tweet.read", "users.read", "tweet.moderate.write"},
    }
    found = {permission.name: permission for permission in rig.connect().permissions()}
    assert set(found) == needed[rig.platform]
    assert all(permission.granted is not False for permission in found.values())
    rig.world.tokens[rig.platform].grants.clear()
    lacking = [
        permission
        for permission in rig.connect().permissions()
        if permission.granted is False
    ]
    assert lacking and all(permission.remedy for permission in lacking)


def test_a_dead_token_is_told_when_permissions_are_asked_for(rig: Rig) -> None:
    rig.world.tokens[rig.platform].dead = 460
    with pytest.raises(Permanent) as caught:
        rig.connect().permissions()
    assert caught.value.reason == "auth_dead"


def do(call: str, rig: Rig, connector: Connector, item: Item) -> None:
    """One of the three calls that can fail."""
    if call == "collect":
        rig.poll(connector)
    elif call == "look":
        connector.look(rig.name(item), item.native_id)
    else:
        connector.set_hidden(item.native_id, True)


def everything_said_by(error: BaseException | None) -> str:
    """The text of an error and of all that hangs on it, printed or not."""
    said = ""
    while error is not None:
        said += f"{error!r} {error} {vars(error)}"
        error = error.__cause__ or error.__context__
    return said


def test_every_reason_is_known_to_the_protocol() -> None:
    assert {reason for *_, reason in FAULTS} <= set(get_args(Reason))
