"""On X every link stands as `https://t.co/...`; what is read is what somebody typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.simulator import XSettings
from connectors.simulator.x_links import with_picture, wrapped
from connectors.x_text import LONGEST, typed
from tests.connectors.rigs import Rig, make_rig

LINKS = (
    "https://sampleshire-gov-uk.example/pay?a=1&b=2",
    "http://bit.ly/zz00",
    "https://news.example/a(b)",
    "https://example.org",
)


@pytest.fixture
def x() -> Iterator[Rig]:
    yield from make_rig("x", XSettings())


def said(text: str, picture: bool = False) -> str:
    """What is read of a text that X was given."""
    told = wrapped(text)
    if picture:
        told = with_picture(told, "someone", "5", "3_5")
    wire = told.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return typed({"id": "5", "text": wire, "entities": {"urls": told.urls}})


@given(
    st.lists(
        st.sampled_from([*LINKS, "Pay here:", "a < b & c", "(see", ")", ". \n", "🙂"])
    ).map(" ".join),
    st.booleans(),
)
def test_links_are_read_as_they_were_typed_and_a_picture_s_is_not(
    text: str, picture: bool
) -> None:
    assert said(text, picture) == (text.rstrip() if picture else text)


def test_a_link_without_a_scheme_is_read_with_one() -> None:
    assert wrapped("Look at bit.ly/zz00!").text.startswith("Look at https://t.co/")
    assert said("Look at bit.ly/zz00!") == "Look at http://bit.ly/zz00!"


def test_of_a_longer_post_the_links_of_the_whole_text_are_read() -> None:
    told = wrapped(f"{'A long remark. ' * 30}See {LINKS[0]}")
    row = {
        "id": "5",
        "text": told.short,
        "note_tweet": {"text": told.text, "entities": {"urls": told.urls}},
    }
    assert typed(row).endswith(f"See {LINKS[0]}")


@pytest.mark.parametrize(
    "leads",
    [None, 5, "", "javascript:alert(1)", "https://a b.example", f"https://{'a' * LONGEST}.example"],
)  # fmt: skip
def test_what_is_no_address_is_not_put_into_anybody_s_mouth(leads: object) -> None:
    url = {"url": "https://t.co/abc", "expanded_url": leads}
    for text in ("Look: https://t.co/abc now", "Look: https://t.co/abc"):
        assert typed({"id": "5", "text": text, "entities": {"urls": [url]}}) == text


@pytest.mark.parametrize("short", [None, "", "now", "https://t.co/ab"])
def test_only_the_link_that_x_names_is_put_back(short: object) -> None:
    url = {"url": short, "expanded_url": "https://news.example/"}
    row = {"id": "5", "text": "Look: https://t.co/abc now", "entities": {"urls": [url]}}
    assert typed(row) == "Look: https://t.co/abc now"


def test_a_comment_has_the_link_that_was_typed_and_none_of_its_picture(
    x: Rig,
) -> None:
    said = x.world.comment(x.post(), f"Pay here {LINKS[0]} today", by="Tansy Brook")
    picture = x.world.comment(x.post(), "", by="Odo Fernhill", media=("photo",))
    seen = x.poll(x.connect()).comments
    assert LINKS[0] in seen[x.name(said)].text
    assert "t.co/" not in seen[x.name(picture)].text
    assert seen[x.name(picture)].media == ("photo",)
