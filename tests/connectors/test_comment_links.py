"""One comment is known by any link to it, as browsers, telephones and mail programs hand it on."""

import pytest

from connectors.comment_links import comment_named

NUMBER = "2126041025922204191"


@pytest.mark.parametrize(
    "link",
    [
        f"https://x.com/i/web/status/{NUMBER}",
        f"https://twitter.com/someone/status/{NUMBER}?s=20&t=abc",
        f"http://mobile.twitter.com/someone/status/{NUMBER}",
        f"x.com/someone/status/{NUMBER}/photo/1",
        f"Someone on X: “Hello” https://x.com/someone/status/{NUMBER}.",
    ],
)
def test_a_reply_on_x_is_known_by_its_links(link: str) -> None:
    assert comment_named(link) == f"x/{NUMBER}"


@pytest.mark.parametrize(
    ("link", "named"),
    [
        ("facebook.com/x/posts/1?comment_id=55&reply_comment_id=77", "facebook/77"),
        ("https://en-gb.facebook.com/x/posts/1?comment_id=55#c", "facebook/55"),
        ("https://www.facebook.com/x/posts/1", ""),
        ("https://www.facebook.com/x?comment_id=7Zm9v", ""),
        (f"https://x.com.evil.example/someone/status/{NUMBER}", ""),
        (f"javascript://x.com/someone/status/{NUMBER}", ""),
        (NUMBER, ""),
        ("http://[::1", ""),
        ("", ""),
    ],
)
def test_what_names_no_comment_there_names_none(link: str, named: str) -> None:
    assert comment_named(link) == named
