"""An article is one, whatever a feed's address says of where the reader came from."""

import pytest

from connectors.tracking import without_tracking

PLAIN = "https://news.example/story?id=7&page=2#end"


@pytest.mark.parametrize(
    "link",
    [
        "https://news.example/story?id=7&page=2&utm_source=rss&utm_medium=feed#end",
        "https://news.example/story?at_medium=RSS&id=7&at_campaign=KARANGA&page=2#end",
        "https://news.example/story?fbclid=abc&id=7&page=2&UTM_Term=x&mc_cid=1#end",
        "https://news.example/story?id=7&page=2&utm_id#end",
        PLAIN,
    ],
)
def test_what_only_tracks_is_left_out(link: str) -> None:
    assert without_tracking(link) == PLAIN


@pytest.mark.parametrize(
    "link",
    [
        "https://news.example/story",
        "",
        "https://news.example/?at=3&ns=2&format=print&utmost=1",
        "https://news.example/?q=a%20b&empty=&q=%2F&&x",
    ],
)
def test_what_chooses_the_page_stays_letter_for_letter(link: str) -> None:
    assert without_tracking(link) == link


def test_a_question_mark_goes_with_the_last_of_it() -> None:
    assert without_tracking("https://news.example/a?utm_source=rss") == "https://news.example/a"  # fmt: skip
