"""A link in the place of a post names one, as the connectors find it, or is refused with what to write instead."""

from __future__ import annotations

import re

import pytest
from jsonschema import Draft202012Validator

from connectors.post_links import post_named
from moderation.rulebook.posts import POST
from moderation.rulebook.schema import schema
from moderation.rules import parse_rules
from tests.moderation.test_rules_options import faults, put
from tests.moderation.test_schema import as_json

OPEN_IT = "does not say which post it leads to; open it once, and copy the address that the browser then shows"
NO_POST = (
    "is no link of a post; open the post itself and copy its link, or write its number"
)
ELSEWHERE = "is no link of Facebook or X; copy the link of the post itself there"
NONE = {
    "https://planning.council.example/26-01234-FUL": ELSEWHERE,
    "https://example.com/1": ELSEWHERE,
    "example.com/posts/122000000000007186": ELSEWHERE,
    "https://facebook.com.example.com/100/posts/122000000000007186": ELSEWHERE,
    "https://x.com.example.com/Wren/status/2125771406917500941": ELSEWHERE,
    "https://example.com/?u=https://x.com/Wren/status/2125771406917500941": ELSEWHERE,
    "https://x.com/cllr": NO_POST,
    "https://x.com/": NO_POST,
    "https://twitter.com": NO_POST,
    "https://x.com/Wren/status/": NO_POST,
    "https://www.facebook.com/cllr.wren": NO_POST,
    "https://www.facebook.com/1000200030004000": NO_POST,
    "https://www.facebook.com/profile.php?id=1000200030004000": NO_POST,
    "https://www.facebook.com/1000200030004000/posts/": NO_POST,
    "m.facebook.com/events/122000000000007186/": NO_POST,
    "https://www.facebook.com/share/p/1AbCdEfGh2/": OPEN_IT,
    "https://www.facebook.com/share/v/1AbCdEfGh2/?mibextid=abc": OPEN_IT,
    "https://m.facebook.com/share/1AbCdEfGh2": OPEN_IT,
    "https://fb.watch/aBcDeFgH12/": OPEN_IT,
    "https://t.co/aBcDeFgH12": OPEN_IT,
}
COPIED = (
    "https://www.facebook.com/1000200030004000/posts/122000000000007186",
    "https://www.facebook.com/cllr.wren/posts/the-new-crossing/122000000000007186/",
    "https://www.facebook.com/cllr.wren/posts/pfbid02AbCdEfGhIjKlMnOp?rdid=1#",
    "https://m.facebook.com/story.php?story_fbid=122000000000007186&id=1000200030004000",
    "https://www.facebook.com/permalink.php?id=1&story_fbid=pfbid02AbCdEfGhIjKlMnOp",
    "https://www.facebook.com/watch/?v=122000000000007186",
    "https://www.facebook.com/photo/?fbid=122000000000007186&set=a.1",
    "https://www.facebook.com/photo?fbid=122000000000007186",
    "https://www.facebook.com/cllr.wren/photos/a.12345/122000000000007186/?type=3",
    "https://www.facebook.com/reel/122000000000007186",
    "https://www.facebook.com/groups/123456/permalink/122000000000007186/",
    "https://cy-gb.facebook.com/cllr.wren/videos/122000000000007186/",
    "WWW.Facebook.com/cllr.wren/videos/a-title/122000000000007186/",
    "https://twitter.com/CllrWren/status/2125771406917500941",
    "https://mobile.x.com/CllrWren/status/2125771406917500941/photo/1?s=20",
    "x.com/i/web/status/2125771406917500941#m",
)


@pytest.mark.parametrize("name", ["quasi_judicial", "single_topic"])
@pytest.mark.parametrize("link", NONE)
def test_a_link_that_names_no_post_is_refused_with_what_to_write(link: str, name: str) -> None:  # fmt: skip
    text = put(f"{name}: []", f"{name}: ['{link}']")
    (fault,) = faults(text)
    assert NONE[link] in fault
    assert not Draft202012Validator(schema()).is_valid(as_json(text))
    assert not post_named(link), "it would have been found"


@pytest.mark.parametrize("link", COPIED)
def test_a_link_as_it_is_copied_is_taken_and_found(link: str) -> None:
    text = put("quasi_judicial: []", f"quasi_judicial: ['{link}']")
    assert parse_rules(text, "r.yaml").modes.quasi_judicial == (link,)
    assert Draft202012Validator(schema()).is_valid(as_json(text))
    assert post_named(link)


@pytest.mark.parametrize("link", COPIED)
def test_of_a_link_that_was_cut_off_only_what_can_be_found_is_taken(link: str) -> None:
    for end in range(link.index("/"), len(link)):
        cut = link[:end]
        assert bool(re.fullmatch(POST, cut)) == bool(post_named(cut)), cut
