"""Who tries changed rules changes nothing, and is told of the comments that nobody can judge anew."""

from __future__ import annotations

import re
from pathlib import Path

from listener.forgetting.forget import forget_now
from tests.listener.called import wardmote
from tests.listener.test_rules_versions import NAME
from tests.town import THREAT, Town, town


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


def test_a_file_that_lies_in_its_place_already_is_tried_and_not_taken_up(
    place: Town,
) -> None:
    """Most people change the file where it lies, and try it there."""
    place.comment(place.post(), THREAT)
    before = place.round().rules
    place.close()
    path, where, sooner = place.folder / NAME, str(place.folder), "sla_hours: 1, alert_to: [owner]"  # fmt: skip
    changed = path.read_text().replace(f'"{before.version}"', '"mild"', 1)
    assert sooner in changed
    path.write_text(changed.replace(sooner, "sla_hours: 12, alert_to: [owner]", 1))
    assert wardmote("rules", "check", str(path)).returncode == 0
    as_it_was = (place.folder / "wardmote.db").read_bytes()
    tried = wardmote("rules", "try", str(path), "--data", where)
    assert f"tried under {before.version} (now) and mild (changed): 1 would end otherwise" in tried.stdout  # fmt: skip
    assert "within 1 hour -> " in tried.stdout and tried.returncode == 1
    assert (place.folder / "wardmote.db").read_bytes() == as_it_was
    shown = wardmote("rules", "show", "--data", where).stdout
    assert before.version in shown and "mild" not in shown
