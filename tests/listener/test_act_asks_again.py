"""What may have changed between the decision to hide and the hide itself: a person's word, and the words themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.decide import decide
from listener.house import House
from listener.store.decisions import open_item_of
from tests.listener.lives import MENDED, OWNER, THREAT2, comment_id, stored
from tests.listener.test_proved import Installed
from tests.listener.test_rules_versions import NAME
from tests.town import THREAT, Town, town

NEAR = f"{THREAT} You have been warned about the bypass often enough by all of us in Mill Lane."
PLATFORMS = ("facebook", "x")


def acts_on(house: House, item: Item) -> list[tuple[str, str, str]]:
    rows = house.store.rows(
        "SELECT verb, state, outcome FROM acts WHERE comment_id = ? ORDER BY act_id",
        (comment_id(item),),
    )
    return [(row["verb"], row["state"], row["outcome"]) for row in rows]


def events(house: House) -> list[str]:
    rows = house.store.rows("SELECT event FROM entries ORDER BY seq")
    return [row["event"] for row in rows]


@pytest.mark.parametrize("text", [THREAT, NEAR])
def test_a_copy_whose_hide_waits_is_not_hidden_once_a_person_put_the_text_back(
    tmp_path: Path, text: str
) -> None:
    with town(tmp_path) as place:
        post = place.post()
        first = place.comment(post, text)
        house = place.round()
        assert first.hidden
        place.faults.add("facebook", "write", "server_error")
        copy = place.comment(post, text.replace("Lane.", "Lane, mate."), by="B. Sorrel")
        place.round(house)
        assert [one[:2] for one in acts_on(house, copy)] == [("hide", "intended")]
        decide(house, stored(house, first), "show", OWNER, "A line of our play.")
        place.faults.clear()
        place.clock.forward(minutes=10)
        act(house)
        assert not copy.hidden
        dropped = acts_on(house, copy)[0]
        assert dropped[1] == "dropped" and "put back or kept" in dropped[2]


def edited_in_the_act(place: Town, platform: str, words: str) -> tuple[Item, House]:
    """A threat whose author changes it after the look and before the hide."""
    item = place.comment(place.post(platform), THREAT)
    house, done = place.open(), list[str]()

    def edit(name: str) -> None:
        if name == "act:before-do" and not done:
            done.append(name)
            place.world.edit(item, words)

    house.seam = edit
    place.round(house)
    assert done
    return item, house


@pytest.mark.parametrize("platform", PLATFORMS)
def test_words_that_were_changed_during_the_hide_are_shown_again_at_once(
    tmp_path: Path, platform: str
) -> None:
    with town(tmp_path) as place:
        item, house = edited_in_the_act(place, platform, MENDED)
        assert not item.hidden
        assert [one[:2] for one in acts_on(house, item)] == [
            ("hide", "dropped"),
            ("show", "done"),
        ]
        reason = "SELECT reason FROM entries WHERE event = 'act_dropped'"
        assert "changed the words" in str(house.store.value(reason))
        told = [e for e in events(house) if e.startswith(("act_", "show_", "comment_sh"))]  # fmt: skip
        assert told == ["act_attempted", "act_dropped", "show_intended", "act_attempted", "comment_shown"]  # fmt: skip
        place.round(house, 2)
        assert not item.hidden and stored(house, item).hidden_by is None


@pytest.mark.parametrize("platform", PLATFORMS)
def test_where_the_new_words_are_a_threat_too_a_person_decides(
    tmp_path: Path, platform: str
) -> None:
    with town(tmp_path) as place:
        item, house = edited_in_the_act(place, platform, THREAT2)
        place.round(house)
        assert not item.hidden
        open_items = "SELECT COUNT(*) FROM queue WHERE comment_id = ? AND closed_at IS NULL"  # fmt: skip
        assert house.store.value(open_items, (comment_id(item),)) == 1


def test_a_persons_hide_stands_though_the_words_changed_meanwhile(
    tmp_path: Path,
) -> None:
    with town(tmp_path) as place:
        item = place.comment(place.post(), "Bins, again?")
        house = place.round()
        decide(house, stored(house, item), "hide", OWNER, "Off topic.", rule="R6")
        house.seam = lambda name: (
            place.world.edit(item, MENDED)
            if name == "act:before-do" and item.text != MENDED
            else None
        )
        act(house)
        assert item.hidden


def in_doubt(place: Town, house: House, what: str) -> None:
    """From here on nothing is proved of the rules file, or of the scorer: software hides nothing (P05)."""
    if what == "rules":
        (place.folder / NAME).write_text("nonsense: [")
    else:
        house.scorer = Installed()


@pytest.mark.parametrize("what", ["rules", "scorer"])
@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_hide_that_waits_is_given_up_once_software_hides_nothing(
    tmp_path: Path, platform: str, what: str
) -> None:
    with town(tmp_path) as place:
        item = place.comment(place.post(platform), THREAT)
        house = place.open()
        place.faults.add(platform, "hide", "rate_limited", seconds=1800)
        place.round(house)
        assert [one[:2] for one in acts_on(house, item)] == [("hide", "intended")]
        place.faults.clear()
        in_doubt(place, house, what)
        place.round(house, 3)
        assert not item.hidden and stored(house, item).hidden_by is None
        _, state, why = acts_on(house, item)[0]
        assert state == "dropped" and why.startswith("software hides nothing: the ")
        assert open_item_of(house.store, comment_id(item)), "a person decides"
        assert not house.store.rows("SELECT * FROM timers WHERE ended_at IS NULL")


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_hide_that_was_perhaps_done_is_shown_once_software_hides_nothing(
    tmp_path: Path, platform: str
) -> None:
    with town(tmp_path) as place:
        item = place.comment(place.post(platform), THREAT)
        house = place.open()
        place.faults.add(platform, "hide", "server_error", after=True)
        place.round(house)
        assert item.hidden and stored(house, item).hidden_by is None
        place.faults.clear()
        in_doubt(place, house, "rules")
        place.round(house, 2)
        assert not item.hidden and stored(house, item).hidden_by is None


def test_a_persons_hide_and_a_show_do_not_wait_for_the_rules_file(
    tmp_path: Path,
) -> None:
    with town(tmp_path) as place:
        post = place.post()
        rude, threat = place.comment(post, "Bins, again?"), place.comment(post, THREAT)
        house = place.round()
        assert threat.hidden
        decide(house, stored(house, rude), "hide", OWNER, "Off topic.", rule="R6")
        decide(house, stored(house, threat), "show", OWNER, "A line of our play.")
        (place.folder / NAME).write_text("nonsense: [")
        place.round(house)
        assert house.rules_fault and rude.hidden and not threat.hidden
