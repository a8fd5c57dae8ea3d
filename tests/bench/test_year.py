"""The simulated year is the same each time, and what is measured on it is counted right."""

from __future__ import annotations

from datetime import timedelta

from bench.worth import average_precision
from bench.year import through
from bench.year_talk import FEWEST, INCIDENTS, MOST, START, Said, blocks, year


def test_a_year_is_the_same_each_time_and_another_with_another_seed() -> None:
    one, again, other = year(1, "dev"), year(1, "dev"), year(2, "dev")
    assert one == again != other
    planted = [said.incident for said in one if said.incident is not None]
    sizes = [planted.count(incident) for incident in range(INCIDENTS)]
    assert min(sizes) >= FEWEST and max(sizes) <= MOST


def test_rumours_that_were_looked_at_and_those_that_were_not_share_no_line() -> None:
    found = blocks("year_words.txt")
    dev, held = (
        {line for name, lines in found.items() if name.startswith(half) for line in lines}
        for half in ("dev", "held")
    )  # fmt: skip
    assert dev and held and not dev & held


def test_a_rumour_is_found_after_so_many_comments_and_minutes_and_talk_is_a_false_alarm() -> (
    None
):
    def said(minute: int, who: str, text: str, rumour: int | None) -> Said:
        return Said(START + timedelta(minutes=minute), who, text, rumour, rumour)

    sold = "The council has sold Otterham playing field to a developer"
    shut = "They are closing Brackley library in May for good"
    rumour = [said(10 * n, f"a{n}", sold, 0) for n in range(4)]
    talk = [said(10 * n + 600, f"b{n}", shut, None) for n in range(4)]
    found = through([*rumour, *talk])
    assert found.told == {0: (3, 20.0)} and found.noticed == {0}
    assert len(found.false) == 1 and found.again == 0


def test_the_average_precision_is_that_of_the_worked_example() -> None:
    assert (
        average_precision([(0.9, 1), (0.8, 0), (0.7, 1), (0.1, 0)]) == (1 + 2 / 3) / 2
    )
    assert average_precision([(0.5, 1), (0.5, 0)]) == 0.5  # a tie helps nobody
    assert average_precision([]) == 0.0
