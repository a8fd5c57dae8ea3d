"""Who tries changed rules is told of the comments that nobody can judge anew."""

from __future__ import annotations

import re
from pathlib import Path

from listener.forgetting.forget import forget_now
from tests.listener.called import wardmote
from tests.town import town


def test_who_tries_rules_is_told_which_of_the_comments_seen_are_left_out(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "town") as place:
        post = place.post()
        place.comment(post, "The lane is full of puddles.")
        house = place.round()
        place.clock.forward(days=31)
        assert forget_now(house)[0]["unflagged"] == 1
        taken_back = place.comment(post, "Who sweeps it?")
        place.comment(post, "When is the next surgery?")
        place.round(house)
        place.world.delete(taken_back)
        place.clock.forward(minutes=30)
        place.round(house)
        place.close()
        same = place.folder / "rules_of_engagement.yaml"
        said = wardmote("rules", "try", str(same), "--data", str(place.folder)).stdout
        status = wardmote("status", "--data", str(place.folder)).stdout
    assert "1 comment tried under" in said
    assert "Not tried: 1 gone from the platform, 1 whose words were erased." in said
    assert re.search(r"Comments seen: +3\n", status)
