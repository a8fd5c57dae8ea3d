"""Any link to a post that people copy means that post, and no other."""

from __future__ import annotations

import pytest

from connectors.post_links import means

FACEBOOK = "facebook:1000200030004000_122000000000007186"
ITS_LINK = "https://www.facebook.com/1000200030004000/posts/122000000000007186"
X = "x:2125771406917500941"
LINK_OF_X = "https://x.com/i/web/status/2125771406917500941"


@pytest.mark.parametrize(
    "given",
    [
        FACEBOOK,
        "1000200030004000_122000000000007186",
        "122000000000007186",
        ITS_LINK,
        f"{ITS_LINK}/",
        f"{ITS_LINK}?comment_id=122000000000000001&reply_comment_id=3",
        f"{ITS_LINK}/?mibextid=abc#comments",
        ITS_LINK.replace("www.", ""),
        ITS_LINK.replace("www.", "web."),
        ITS_LINK.replace("www.", "m."),
        ITS_LINK.replace("https://www.", "http://mbasic."),
        ITS_LINK.removeprefix("https://"),
        ITS_LINK.replace("www.facebook.com", "WWW.Facebook.com"),
        "https://www.facebook.com/cllr.wren/posts/the-new-crossing/122000000000007186/",
        "https://www.facebook.com/permalink.php?story_fbid=122000000000007186&id=1000200030004000",
        "https://m.facebook.com/story.php?story_fbid=122000000000007186&id=1000200030004000",
    ],
)
def test_a_post_on_facebook_is_meant_by_each_link_to_it(given: str) -> None:
    assert means(given, FACEBOOK, ITS_LINK) and means(given, FACEBOOK, "")
    assert not means(given, FACEBOOK.replace("7186", "7187"), "")
    assert not means(given, X, LINK_OF_X)


def test_a_post_whose_link_hides_its_number_is_meant_by_that_link() -> None:
    link = "https://www.facebook.com/cllr.wren/posts/pfbid02AbCdEfGhIjKlMnOp"
    assert means(f"{link}?rdid=1", FACEBOOK, link)
    assert means(link.replace("www.", "m.") + "/", FACEBOOK, link)
    assert not means(link.lower(), FACEBOOK, link), "large and small letters differ there"  # fmt: skip


@pytest.mark.parametrize(
    "given",
    [
        X,
        "2125771406917500941",
        LINK_OF_X,
        "https://twitter.com/CllrWren/status/2125771406917500941",
        "https://mobile.twitter.com/CllrWren/status/2125771406917500941?s=20",
        "https://mobile.x.com/CllrWren/status/2125771406917500941/photo/1",
        "x.com/CllrWren/status/2125771406917500941#m",
        "https://x.com/i/status/2125771406917500941/",
    ],
)
def test_a_post_on_x_is_meant_by_each_link_to_it(given: str) -> None:
    assert means(given, X, LINK_OF_X)
    assert not means(given, "x:2125771406917500942", "")


@pytest.mark.parametrize(
    "given",
    [
        "",
        "/",
        "7186",
        "122000000000007186 and more",
        "https://facebook.example/1000200030004000/posts/122000000000007186",
        "https://www.facebook.com/1000200030004000",
        "https://www.facebook.com/1000200030004000/posts/",
        "https://x.com/CllrWren/status/122000000000007186",
        "https://[",
        "1000200030004000",
    ],
)
def test_what_is_no_link_to_the_post_does_not_mean_it(given: str) -> None:
    assert not means(given, FACEBOOK, ITS_LINK)
    assert not means(given, FACEBOOK, "")
