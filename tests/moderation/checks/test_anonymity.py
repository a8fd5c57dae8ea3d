"""Only the platform's own mark makes a comment anonymous."""

from collections.abc import Callable

from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]


def test_the_platforms_mark_is_seen(look: Look) -> None:
    (found,) = look("Thanks, useful update.", Context(anonymous=True))
    assert found.evidence == "anonymity.platform"


def test_a_text_about_anonymity_is_no_mark(look: Look) -> None:
    assert look("Posted by Anonymous participant") == []
