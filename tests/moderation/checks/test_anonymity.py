"""Only the platform's own mark makes a comment anonymous."""

from moderation.types import Context


def test_the_platforms_mark_is_seen(look) -> None:
    (found,) = look("Thanks, useful update.", Context(anonymous=True))
    assert found.evidence == "anonymity.platform"


def test_a_text_about_anonymity_is_no_mark(look) -> None:
    assert look("Posted by Anonymous participant") == []
