"""What stops the machine from hiding, each cause with its own sentence; and only a person lets it go on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from listener.act import act
from listener.brake import check_brakes, release, undone_too_often
from listener.collect import collect
from listener.daemon import Daemon
from listener.decide import decide
from listener.house import House, open_house
from listener.minutes import heads as heads_module
from listener.minutes.head_check import fault_at_head
from listener.minutes.heads import note_head, read_heads
from listener.modes.changes import i_am_here
from listener.store.acts import breaker
from listener.telling.mail import open_post
from listener.weigh import weigh
from moderation.toxicity.embedded import MODELS, read_manifest
from moderation.toxicity.reference import difference, measured, shipped
from moderation.types import LABELS, SIGNS, Score
from tests.listener.lives import OWNER, hidden, on_its_way, page, stored
from tests.town import CRITICISM, RUDE, THREAT, Town, seeded


class Drifting:
    """A scorer that says a little more, or much more, than the real one."""

    def __init__(self, inner, by: float, engine: str = "") -> None:
        self.inner, self.by = inner, by
        self.engine = engine or inner.engine

    def score(self, text: str) -> Score:
        found = self.inner.score(text)
        values = [min(1.0, found.of(name) + self.by) for name in (*LABELS, *SIGNS)]
        return Score.made(values, self.engine)


def reason(house: House) -> str:
    return breaker(house.store, page(house)) or ""


def hide_and_decide(place: Town, house: House, words: list[str]) -> None:
    """The machine hides a comment for each word, a few a day, and a person says the word."""
    for number, word in enumerate(words):
        if number % 3 == 0:
            place.clock.forward(days=2)
        item = place.comment(place.post(), THREAT, by=f"Person {number}")
        place.clock.forward(minutes=20)
        collect(house, page(house))
        weigh(house)
        act(house)
        assert item.hidden, number
        decide(house, stored(house, item), word, OWNER, "looked at")  # type: ignore[arg-type]
        act(house)


def test_people_who_undo_more_than_one_hide_in_five_stop_the_machine(
    place: Town,
) -> None:
    place.settings(confirmers=[OWNER.name])
    house = place.open()
    hide_and_decide(place, house, ["confirm", "confirm", "confirm", "confirm"])
    assert undone_too_often(house.store, page(house)) is None, "four are too few"
    hide_and_decide(place, house, ["show"])
    assert undone_too_often(house.store, page(house)) is None, "one in five is not more"
    place.clock.forward(days=100)  # or the same words would not be hidden again
    i_am_here(house, OWNER)
    hide_and_decide(place, house, ["show"])
    assert check_brakes(house) == 1 and "undid 2 of the last 6" in reason(house)
    item = place.comment(place.post(), THREAT, by="Somebody Else")
    place.round(house)
    assert not item.hidden
    release(house, page(house), OWNER, "we looked at both")
    assert check_brakes(house) == 0, "what was looked at does not count again"


def test_a_scorer_that_drifts_stops_all_pages_and_owner_and_admin_are_told(
    place: Town,
) -> None:
    place.settings(
        alerts={"owner": ["o@council.example"], "admin": ["a@council.example"]}
    )
    house = place.open()
    assert check_brakes(house) == 0
    house.scorer = Drifting(house.scorer, 0.03)
    assert check_brakes(house) == 0, "asked once a day"
    place.clock.forward(days=1)
    assert check_brakes(house) == 2 and "reference sentences" in reason(house)
    assert breaker(house.store, page(house, 1))
    told = house.store.rows("SELECT audience FROM outbox WHERE kind = 'breaker'")
    assert sorted(row["audience"] for row in told) == [
        "admin",
        "admin",
        "owner",
        "owner",
    ]
    place.clock.forward(days=1)
    assert check_brakes(house) == 0, "it is said once"
    release(house, page(house), OWNER, "I think it is fine")
    assert check_brakes(house) == 1, "what still is wrong stops it again"


def test_an_engine_without_a_reference_is_measured_against_its_own_first_day(
    place: Town,
) -> None:
    house = place.open()
    real = house.scorer
    house.scorer = Drifting(real, 0.03, engine="another-1")
    assert check_brakes(house) == 0
    house.scorer, house.scorer_checked_at = Drifting(real, 0.06, "another-1"), None
    assert check_brakes(house) == 2


def test_the_shipped_reference_is_that_of_the_shipped_model_and_far_from_every_line() -> (
    None
):
    reference = shipped()
    assert reference.engine == read_manifest(MODELS).engine
    assert 20 <= len(reference.sentences) <= 40
    for score in reference.scores:
        assert all(abs(score.of(n) - x) >= 0.03 for n in LABELS for x in (0.5, 0.9))


def test_a_change_of_outcome_is_a_difference_and_so_is_a_score_that_is_no_number() -> (
    None
):
    one = shipped().scores
    assert difference(one, one) == ""
    bad = (Score.made([float("nan")] * 17, "x"), *one[1:])
    assert difference(one, bad) and difference(one, one[1:])
    assert "outcomes" in difference(one, one[::-1])


def test_the_real_engine_says_what_it_said_on_release(place: Town) -> None:
    house = place.open()
    assert house.scorer is not None
    assert difference(shipped().scores, measured(house.scorer)) == ""


@pytest.mark.parametrize("seconds", [-90, 90])
def test_a_clock_that_differs_from_the_platforms_stops_that_page(
    place: Town, seconds: int
) -> None:
    house = place.open()
    place.faults.add("facebook", "*", "clock_skew", seconds=seconds / 2)
    place.round(house)
    assert not reason(house), "half a minute is nothing"
    place.faults.clear()
    place.faults.add("facebook", "*", "clock_skew", seconds=seconds)
    item = place.comment(place.post(), THREAT)
    place.round(house)
    assert "clock" in reason(house) and not item.hidden
    assert breaker(house.store, page(house, 1)) is None


def test_a_clock_that_went_back_behind_the_log_stops_the_machine(place: Town) -> None:
    house = place.round()
    place.clock.forward(minutes=-50)
    check_brakes(house)
    assert "before the newest entry of the log" in reason(house)


def test_a_clock_that_went_back_is_seen_also_where_something_was_written_since(
    place: Town,
) -> None:
    house = place.round()
    check_brakes(house)
    place.clock.forward(minutes=-50)
    with house.store.transaction(house.now()) as tx:
        tx.record("message_sent", details={})
    check_brakes(house)
    assert reason(house) == "this computer's clock was set back by 50 minutes, or more"
    for each in house.settings.pages:
        release(house, each.page_id, OWNER, "It is right now.")
    place.clock.forward(seconds=5)
    assert check_brakes(house) == 0, "once is enough"


def kept_back(house: House) -> list[object]:
    """How many words, open items and backups there are."""
    counts = "(SELECT COUNT(*) FROM versions WHERE erased_at IS NULL)", "(SELECT COUNT(*) FROM queue WHERE closed_at IS NULL)"  # fmt: skip
    found = [house.store.value(f"SELECT {count}") for count in counts]
    return [*found, len(list((house.folder / "backups").glob("*.tar")))]


@pytest.mark.parametrize("reached", [True, False])
@pytest.mark.parametrize("days", [60, 400])
def test_a_clock_far_ahead_erases_nothing_and_a_month_in_a_drawer_does(
    place: Town, days: int, reached: bool
) -> None:
    place.settings(backup={})
    ahead = [timedelta()]
    house = place.house = open_house(
        place.folder,
        now=lambda: place.clock() + ahead[0],
        token=seeded(1),
        redirect=place.simulator.redirect,
    )
    for text in (THREAT, RUDE, CRITICISM):
        place.comment(place.post(), text)
    place.round(house, times=2)
    words, items, backups = before = kept_back(house)
    assert (words, backups) == (3, 1) and items
    ahead[0] = timedelta(days=days)
    if not reached:
        place.faults.add("*", "*", "cut_before")
    for _ in range(3):
        place.round(house)
        after = kept_back(house)
        assert after[:2] == before[:2] and after[2] == 2, "one more was made"
    told = "SELECT GROUP_CONCAT(body) FROM outbox WHERE kind = 'fault'"
    said = house.store.value(told) if reached else str(house.store.rows("SELECT * FROM beats"))  # fmt: skip
    assert (
        f"{days} days after the platform's" if reached else "has told the time"
    ) in said
    ahead[0] = timedelta()
    place.clock.forward(days=days)
    place.round(house)
    assert (kept_back(house)[0] == 3) is not reached, "the platform's time decides"
    place.faults.clear()
    place.round(house)
    assert kept_back(house)[0] < 3


def test_a_log_that_was_changed_or_cut_at_its_head_stops_the_machine(
    place: Town,
) -> None:
    house = place.round()
    db = house.store.db
    note_head(db, house.heads, "now")
    assert fault_at_head(db, read_heads(house.heads)) == ""
    db.execute("DROP TRIGGER entries_never_change")
    last = house.store.value("SELECT MAX(seq) FROM entries")
    db.execute("UPDATE entries SET reason = 'another' WHERE seq = ?", (last - 1,))
    check_brakes(house)
    assert f"entry {last - 1} was changed" in reason(house)


def test_entries_that_are_missing_are_found_at_the_head(place: Town) -> None:
    house = place.round()
    db = house.store.db
    note_head(db, house.heads, "now")
    db.execute("DROP TRIGGER entries_never_go")
    db.execute("PRAGMA foreign_keys=OFF")
    last = house.store.value("SELECT MAX(seq) FROM entries")
    db.execute("DELETE FROM entries WHERE seq = ?", (last - 1,))
    assert "missing" in fault_at_head(db, read_heads(house.heads))
    db.execute("DELETE FROM entries WHERE seq = ?", (last,))
    assert f"entry {last} is missing" in fault_at_head(db, read_heads(house.heads))


def test_of_a_long_file_of_heads_only_the_end_is_read_and_a_cut_is_still_found(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = place.round()
    note_head(house.store.db, house.heads, "now")
    house.heads.write_bytes(house.heads.read_bytes() * 2000)
    read: list[bytes] = []
    parsed = heads_module._parsed
    monkeypatch.setattr(heads_module, "_parsed", lambda line: read.append(line) or parsed(line))  # fmt: skip
    check_brakes(house)
    assert not reason(house) and 100 <= len(read) < 1000
    db = house.store.db
    db.execute("DROP TRIGGER entries_never_go")
    db.execute("PRAGMA foreign_keys=OFF")
    last = house.store.value("SELECT MAX(seq) FROM entries")
    db.execute("DELETE FROM entries WHERE seq = ?", (last,))
    check_brakes(house)
    assert f"entry {last} is missing" in reason(house)


def test_a_platform_that_does_not_show_its_own_hide_stops_the_machine(
    place: Town,
) -> None:
    item, house = on_its_way(place)
    place.faults.add("facebook", "read", "lag", seconds=1200)
    for _ in range(4):
        act(house)
        place.clock.forward(seconds=30)
    assert "still shows it" in reason(house)
    place.faults.clear()
    for _ in range(4):
        place.clock.forward(minutes=20)
        act(house)
    assert not item.hidden, "what is not sure is taken back"


def test_the_brakes_are_looked_at_before_the_first_poll(place: Town) -> None:
    item, house = hidden(place)
    house.scorer, house.scorer_checked_at = Drifting(house.scorer, 0.5), None
    second = place.comment(place.post(), THREAT, by="Somebody Else")
    place.clock.forward(minutes=20)
    Daemon(house, open_post(house.settings)).one_pass()
    assert item.hidden and not second.hidden


def test_a_release_from_elsewhere_has_the_service_look_at_the_scorer_at_once(
    place: Town,
) -> None:
    house = place.open()
    house.scorer = Drifting(house.scorer, 0.5)
    assert check_brakes(house) == 2
    desk = replace(house)  # the desk has a house of its own on the same file
    place.clock.forward(minutes=5)
    for number in (0, 1):
        release(desk, page(desk, number), OWNER, "I think it is fine.")
    place.clock.forward(minutes=1)
    assert check_brakes(house) == 2
