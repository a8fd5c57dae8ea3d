"""The scores on release stand beside the model: without them nothing would be hidden, for the scorer would seem to drift."""

from moderation.toxicity.embedded import load
from moderation.toxicity.reference import difference, measured, shipped


def test_the_shipped_model_says_of_its_reference_what_it_said_on_release() -> None:
    assert difference(shipped().scores, measured(load())) == ""
