"""What is said of a comment without words: of a picture, of a link and of nothing at all, each what is so."""

from __future__ import annotations

import pytest

from tests.moderation.judging import judged


@pytest.mark.parametrize(
    ("text", "media", "english", "welsh"),
    [
        ("", (), "nothing in it that software can read", "Nid oes dim ynddo"),
        ("  \n", (), "nothing in it that software can read", "Nid oes dim ynddo"),
        ("", ("link",), "no words beside a link", "dim ond dolen"),
        ("https://example.org/x", ("link",), "no words beside a link", "dim ond dolen"),
        ("", ("photo",), "does not judge pictures or films", "lluniau na ffilmiau"),
        ("👍", ("video", "link"), "does not judge pictures or films", "lluniau na ffilmiau"),
    ],
)  # fmt: skip
def test_a_comment_without_words_is_told_by_what_it_has(
    text: str, media: tuple[str, ...], english: str, welsh: str
) -> None:
    found = judged(text, media=media)
    assert (found.action, found.urgent) == ("queue", False)
    assert english in found.reason and welsh in found.reason_cy
    if "photo" not in media and "video" not in media:
        assert "pictures" not in found.reason and "lluniau" not in found.reason_cy


@pytest.mark.parametrize("text", ["👍", "!!!", "Look at this", "https://example.org/x"])
def test_a_smile_a_word_and_a_link_that_the_platform_shows_as_words_are_let_be(
    text: str,
) -> None:
    assert judged(text).action == "none"
