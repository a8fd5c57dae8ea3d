"""Whatever the moment at which the process is killed, the next one brings everything to the right end."""

from __future__ import annotations

import pytest

from listener.minutes.verify import verify
from listener.store.acts import acts_on
from listener.store.comments import kept
from tests import cradle
from tests.town import CRITICISM, THREAT, Town

SEAMS = (
    "collect:before-write",
    "collect:after-write",
    "weigh:before-write",
    "weigh:after-write",
    "act:before-look",
    "act:after-look",
    "act:before-do",
    "act:after-do",
    "act:after-look-again",
    "act:before-confirm",
    "act:after-confirm",
    "tell:before-send",
    "tell:after-send",
)
KILLED = -9


def run_mortal(place: Town, seam: str, nth: int = 1) -> int:
    place.clock.forward(minutes=20)
    urls = [place.simulator.url("facebook"), place.simulator.url("x")]
    given = [str(place.folder), place.clock().isoformat(), seam, str(nth), *urls]
    done = cradle.run("tests.listener.mortal:main", *given)
    assert done.returncode in (0, KILLED), done.stderr
    return done.returncode


@pytest.mark.parametrize("platform", ["facebook", "x"])
@pytest.mark.parametrize("seam", SEAMS)
def test_a_kill_at_any_seam_loses_nothing_and_does_nothing_twice(
    place: Town, platform: str, seam: str
) -> None:
    post = place.post(platform)
    threat = place.comment(post, THREAT)
    fair = place.comment(post, CRITICISM)
    assert run_mortal(place, seam) == KILLED
    run_mortal(place, "-")
    run_mortal(place, "-")
    house = place.open()
    threat_id, fair_id = (
        f"{platform}:{threat.native_id}",
        f"{platform}:{fair.native_id}",
    )
    assert kept(house.store, threat_id) and kept(house.store, fair_id), (
        "no comment is lost"
    )
    assert threat.hidden and not fair.hidden
    assert [act.state for act in acts_on(house.store, threat_id)] == ["done"], (
        "no act is lost"
    )
    assert len(place.world.writes("hide", changed=True)) == 1, "nothing is hidden twice"
    assert not place.world.writes("unhide")
    mails = (place.folder / "alerts.mbox").read_text().count("Message-ID:")
    assert mails == house.store.value("SELECT COUNT(*) FROM outbox"), (
        "each message is sent once"
    )
    assert verify(house.store.db).sound


def test_on_facebook_a_finished_hide_is_not_even_sent_again(place: Town) -> None:
    threat = place.comment(place.post(), THREAT)
    assert run_mortal(place, "act:after-do") == KILLED
    run_mortal(place, "-")
    assert threat.hidden
    assert len(place.world.writes("hide")) == 1


def test_repeated_kills_at_the_same_seam_still_end_well(place: Town) -> None:
    post = place.post()
    threats = [place.comment(post, THREAT, by=f"Person {n}") for n in range(3)]
    for seam in SEAMS:
        run_mortal(place, seam)
    for _ in range(3):
        run_mortal(place, "-")
    assert all(threat.hidden for threat in threats)
    assert len(place.world.writes("hide", changed=True)) == 3
    assert verify(place.open().store.db).sound


@pytest.mark.parametrize(("seam", "nth"), [("weigh:after-write", 1), ("weigh:before-write", 2), ("weigh:after-write", 2)])  # fmt: skip
def test_a_kill_between_two_writes_of_a_flood_keeps_what_was_judged_and_judges_it_once(
    place: Town, seam: str, nth: int
) -> None:
    post = place.post()
    texts = [f"{n} " + "tiresome words " * 260 for n in range(6)]
    for text in (*texts, THREAT):
        place.comment(post, text, by=f"Person {text[0]}")
    assert run_mortal(place, seam, nth) == KILLED
    judged = "SELECT comment_id, COUNT(*) AS times FROM judgements GROUP BY 1"
    before = place.open().store.rows(judged)
    assert 0 < len(before) < len(texts) + 1, "some is kept, and some waits"
    place.close()
    run_mortal(place, "-")
    after = place.open().store.rows(judged)
    assert [row["times"] for row in after] == [1] * (len(texts) + 1)
    assert len(place.world.writes("hide", changed=True)) == 1
    assert verify(place.open().store.db).sound
