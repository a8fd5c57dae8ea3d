"""Off-topic exists only under a post that asks for one topic, and only where nothing is shared."""

from moderation.checks.off_topic import check
from moderation.text.reading import read
from moderation.types import Context

POST = "Please use this thread only for flooding last night: which streets, and how deep the water stood."
OTHER = "My neighbour's extension blocks the light in our kitchen and planning never replies to letters."
ONE = Context(single_topic=True, post_text=POST)


def found(text: str, context: Context) -> bool:
    return bool(check(read(text, "en"), context, None, {}))


def test_something_else_under_a_post_with_one_topic_is_off_topic() -> None:
    assert found(OTHER, ONE)


def test_under_any_other_post_nothing_is_off_topic() -> None:
    assert not found(OTHER, Context(post_text=POST))


def test_one_word_in_common_is_enough() -> None:
    assert not found(OTHER + " The water came in too.", ONE)


def test_a_short_comment_and_an_answer_to_another_are_let_be() -> None:
    assert not found("Any news on the bins?", ONE)
    reply = Context(single_topic=True, post_text=POST, parent_text="And the kitchen?")
    assert not found(OTHER, reply)
