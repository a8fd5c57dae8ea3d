"""Strangers' words in a channel: they wake nobody, and show as they were written, whatever marks the service reads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_plus

import pytest
import responses

from listener.store.messages import put_out
from listener.tell import send
from listener.telling.mail import open_post
from listener.telling.markup import as_written, calling_nobody
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_channel_services import HOW, WORKFLOW
from tests.listener.test_channels import TEAMS, keep_address, states

DISCORD = "discord://12345678901234567890/abcdefghijklmnopqrstuvwxyz"
CALLS = "@everyone @here <@&123456> <@123456> <!channel> <users/all> <at>Bob</at> @channel @all x@everyone"
MARKED = "*Bins* _missed_ [again](https://evil.example/a_b_c) `by` ~~the~~ ||council||"
HEADLINE = "HIGH: in the news: *Bins* [missed] _again_ @everyone"
LINK = "https://council.example/bins_2026?a=1&b=2"
WAYS = [
    DISCORD,
    f"{DISCORD}?format=markdown",
    "mmosts://chat.example/3ccdd113474722377935511fc85d3dd4",
    "rockets://3ccdd113474722377935511fc85d3dd4/3ccdd113474722377935511fc85d3dd4@chat.example/#c",
    f"zulip://bot@org/{'a' * 32}",
    "gchat://workspace/key/token",
    f"wxteams://{'a' * 80}",
    "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ",
    "tgram://123456789:abcdefg_hijklmnop/12315544/",
    f"lark://{'a' * 36}",
    WORKFLOW + HOW,
]
# What wakes people, or makes a call of it, on one of these services.
WAKES = re.compile(
    r"@(everyone|here|channel|all)\b|<@|<!|<users/|<at>|allow_mentions\W+\{",
    re.IGNORECASE,
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", alerts={"channels": [TEAMS]}) as opened:
        yield opened


def posted(room: Newsroom, address: str, body: str, subject: str = HEADLINE) -> str:
    """What goes over the wire to a channel of this address."""
    keep_address(room, "teams", address)
    with room.house.store.transaction(room.clock()) as tx:
        tx.record("messages_written")
        put_out(tx, once="a", kind="claim", audience="channel:teams", subject=subject, body=body)  # fmt: skip
    with responses.RequestsMock(assert_all_requests_are_fired=False) as web:
        web.post(re.compile(".*slack.*"), body="ok")
        web.post(re.compile(".*"), json={"ok": True, "result": "success"})
        send(room.house, open_post(room.house.settings))
        (call,) = web.calls
    assert states(room, "teams") == [("sent", 0)]
    sent = call.request.body
    return sent if isinstance(sent, str) else str(sent.decode())


@pytest.mark.parametrize("address", WAYS)
def test_no_word_of_a_stranger_wakes_anybody_in_any_channel(
    room: Newsroom, address: str
) -> None:
    sent = unquote_plus(posted(room, address, f"One of them: {CALLS}"))
    assert "everyone" in sent
    assert not WAKES.search(sent), sent


@pytest.mark.parametrize("address", [WORKFLOW + HOW, DISCORD, f"{DISCORD}?format=markdown"])  # fmt: skip
def test_a_headline_with_marks_is_shown_as_it_was_written(
    room: Newsroom, address: str
) -> None:
    sent = json.loads(posted(room, address, "It is said.", "HIGH: *Bins* [a](b) _c_"))
    shown = r"HIGH: \*Bins\* \[a\](b) \_c\_"
    if "attachments" in sent:
        assert sent["attachments"][0]["content"]["body"][0]["text"] == shown
    elif "embeds" in sent:
        assert sent["embeds"][0]["title"] == shown
    else:
        assert sent["content"].partition("\r\n")[0] == shown


def test_a_link_that_hides_where_it_leads_is_none_in_discord(room: Newsroom) -> None:
    said = json.loads(posted(room, DISCORD, f"{MARKED}\n# Loud\nSource: {LINK}"))
    content = said["content"]
    assert r"\*Bins\* \_missed\_ \[again\](https://evil.example/a_b_c)" in content
    assert r"\`by\` \~\~the\~\~ \|\|council\|\|" in content
    assert "\n\\# Loud\n" in content
    assert content.endswith(f"Source: {LINK}"), "an address of ours stays whole"


def test_addresses_of_mail_and_of_the_web_stay_as_they_are() -> None:
    plain = (
        "Ask press@council.example, or see https://video.example/@town/1?x=<2 at 5 < 6."
    )
    assert calling_nobody(plain) == plain
    assert calling_nobody("https://a.example/@everyone") == "https://a.example/%40everyone"  # fmt: skip
    assert as_written("1. one\n12) two\n- three\n> four") == "1\\. one\n12\\) two\n\\- three\n\\> four"  # fmt: skip
