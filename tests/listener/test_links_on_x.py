"""A link on X is judged by where it leads, as anywhere, though X writes every link short."""

from __future__ import annotations

import pytest

from listener.store.decisions import open_item_of
from tests.listener.lives import comment_id, stored
from tests.town import Town

PHISHING = "Pay your council tax arrears here to avoid bailiffs: https://sampleshire-gov-uk.example/pay"
NEWS = "The minutes are here: https://www.gov.uk/government/publications/minutes"


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_look_alike_waits_and_a_public_body_s_link_does_not(
    place: Town, platform: str
) -> None:
    post = place.post(platform)
    bad, good = (place.comment(post, text) for text in (PHISHING, NEWS))
    house = place.round(times=2)
    waiting = open_item_of(house.store, comment_id(bad))
    assert waiting is not None and waiting["rule"] == "R11"
    assert open_item_of(house.store, comment_id(good)) is None
    assert "sampleshire-gov-uk.example" in stored(house, bad).comment.text
