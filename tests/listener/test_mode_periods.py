"""What holds on a page: each mode takes something away from the machine, the strictest wins, and clocks may jump."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from listener.modes.periods import (
    KINDS,
    Facts,
    Spell,
    quiet_until,
    spells_of,
    standing_at,
)
from listener.telling.routing import MEETING, QUIET, Route, route
from moderation.rulebook.shape import Meeting, Modes, QuietHours

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
AROUND = (NOW - HOUR, NOW + HOUR)
BEFORE = (NOW - 2 * HOUR, NOW - HOUR)
AFTER = (NOW + HOUR, NOW + 2 * HOUR)


@pytest.mark.parametrize(
    ("facts", "mode", "why"),
    [
        (Facts("act"), "act", ""),
        (Facts("watch"), "watch", "no longer in mode act"),
        (Facts("assist"), "assist", "no longer in mode act"),
        (Facts("act", shadow=True), "act", "no longer in mode act"),
        (Facts("act", missing="not both agreed"), "assist", "not both agreed"),
        (Facts("watch", missing="not both agreed"), "watch", "no longer in mode act"),
        (Facts("act", stopped="Wren stopped it"), "assist", "Wren stopped it"),
        (Facts("act", confirmer_seen=False), "act", "72 hours"),
        (Facts("act", spells=(Spell("meeting", *AROUND),)), "act", ""),
        (Facts("act", spells=(Spell("emergency", *AROUND),)), "act", "emergency"),
        (Facts("act", spells=(Spell("emergency", *BEFORE),)), "act", ""),
        (Facts("act", spells=(Spell("emergency", *AFTER),)), "act", ""),
        (Facts("act", spells=(Spell("pre_election", *AROUND),)), "act", "election"),
        (Facts("act", spells=(Spell("pre_election", *BEFORE),)), "assist", "is over"),
        (
            Facts("act", spells=(Spell("pre_election", *BEFORE, resumed=True),)),
            "act",
            "",
        ),
        (Facts("act", spells=(Spell("away", *AROUND),)), "watch", "away"),
        (
            Facts("act", spells=(Spell("away", *AROUND, ended=True),)),
            "assist",
            "is over",
        ),
        (Facts("act", spells=(Spell("away", *BEFORE),)), "assist", "is over"),
        (Facts("act", spells=(Spell("away", *AROUND, delegate=True),)), "act", ""),
        (Facts("act", spells=(Spell("away", *BEFORE, delegate=True),)), "act", ""),
        # Where several hold, the strictest wins.
        (
            Facts(
                "act",
                spells=(Spell("away", *AROUND, delegate=True), Spell("away", *AROUND)),
            ),
            "watch",
            "away",
        ),
        (
            Facts("act", stopped="Wren stopped it", spells=(Spell("away", *AROUND),)),
            "watch",
            "Wren stopped it",
        ),
        (
            Facts(
                "act", spells=(Spell("meeting", *AROUND), Spell("emergency", *AROUND))
            ),
            "act",
            "emergency",
        ),
        (
            Facts(
                "act",
                spells=(
                    Spell("pre_election", *BEFORE, resumed=True),
                    Spell("away", *BEFORE),
                ),
            ),
            "assist",
            "away is over",
        ),
    ],
)
def test_the_strictest_wins(facts: Facts, mode: str, why: str) -> None:
    standing = standing_at(facts, NOW)
    assert standing.mode == mode
    assert why in standing.no_hiding() and bool(why) is bool(standing.no_hiding())


def test_a_thread_marked_as_a_live_matter_is_left_alone_and_no_other_is() -> None:
    standing = standing_at(
        Facts("act", spells=(Spell("quasi_judicial", *AROUND, post_id="facebook:1"),)),
        NOW,
    )
    assert standing.no_hiding("facebook:1") and not standing.no_hiding("facebook:2")


MOMENTS = st.integers(-100, 100).map(lambda hours: NOW + timedelta(hours=hours))
SPELLS = st.builds(
    Spell,
    st.sampled_from(KINDS),
    MOMENTS,
    MOMENTS,
    post_id=st.sampled_from(["", "p"]),
    delegate=st.booleans(),
    ended=st.booleans(),
    resumed=st.booleans(),
)
FACTS = st.builds(
    Facts,
    st.sampled_from(["watch", "assist", "act"]),
    st.booleans(),
    st.sampled_from(["", "not agreed"]),
    st.sampled_from(["", "stopped"]),
    st.booleans(),
    st.booleans(),
    st.lists(SPELLS, max_size=4).map(tuple),
)


@given(FACTS, SPELLS, MOMENTS)
def test_no_mode_that_is_added_ever_lets_the_machine_hide(
    facts: Facts, spell: Spell, now: datetime
) -> None:
    from dataclasses import replace

    before = standing_at(facts, now)
    after = standing_at(replace(facts, spells=(*facts.spells, spell)), now)
    assert not before.no_hiding("p") or after.no_hiding("p")


@given(FACTS, MOMENTS)
def test_the_machine_hides_only_where_nothing_at_all_stands_in_the_way(
    facts: Facts, now: datetime
) -> None:
    standing = standing_at(facts, now)
    if standing.no_hiding():
        return
    assert standing.mode == facts.mode == "act" and not facts.shadow
    assert not facts.stopped and not facts.missing and facts.confirmer_seen
    for spell in facts.spells:
        assert not (spell.kind in ("emergency", "pre_election") and spell.runs(now))
        left_alone = spell.kind == "away" and not spell.delegate
        assert not (left_alone and spell.runs(now))
        if (left_alone or spell.kind == "pre_election") and spell.starts_at <= now:
            assert spell.resumed


def test_no_modes_in_the_rules_file_are_no_modes() -> None:
    assert spells_of(Modes()) == ()


def test_a_meeting_in_the_rules_file_stays_on_for_a_quarter_of_an_hour_as_a_started_one() -> (
    None
):
    (spell,) = spells_of(Modes(meeting=(Meeting(starts_at=NOW, ends_at=NOW + HOUR),)))
    assert spell == Spell("meeting", NOW, NOW + HOUR + timedelta(minutes=15))


NIGHT = QuietHours(starts="22:00", ends="07:00")


@pytest.mark.parametrize(
    ("hours", "now", "until"),
    [
        (NIGHT, "2026-11-20T21:59", None),
        (NIGHT, "2026-11-20T22:00", "2026-11-21T07:00"),
        (NIGHT, "2026-11-21T06:59", "2026-11-21T07:00"),
        (NIGHT, "2026-11-21T07:00", None),
        # In summer London is an hour ahead of UTC.
        (NIGHT, "2026-07-20T20:59", None),
        (NIGHT, "2026-07-20T21:00", "2026-07-21T06:00"),
        # The clocks go forward on 29 March 2026 and back on 25 October: a night of 8 hours, and one of 10.
        (NIGHT, "2026-03-28T22:00", "2026-03-29T06:00"),
        (NIGHT, "2026-10-24T21:00", "2026-10-25T07:00"),
        (NIGHT, "2026-10-25T06:59", "2026-10-25T07:00"),
        (
            QuietHours(starts="12:00", ends="13:00"),
            "2026-11-20T12:30",
            "2026-11-20T13:00",
        ),
        (None, "2026-11-20T23:00", None),
    ],
)
def test_quiet_hours_are_local_times(
    hours: QuietHours | None, now: str, until: str | None
) -> None:
    found = quiet_until(hours, datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert found == (
        datetime.fromisoformat(until).replace(tzinfo=UTC) if until else None
    )


@given(
    st.times().map(lambda t: t.strftime("%H:%M")),
    st.times().map(lambda t: t.strftime("%H:%M")),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),
)
def test_quiet_hours_always_end_within_a_day_and_are_over_then(
    starts: str, ends: str, moment: datetime
) -> None:
    assume(starts != ends)
    now, quiet = moment.replace(tzinfo=UTC), QuietHours(starts=starts, ends=ends)
    until = quiet_until(quiet, now)
    if until is not None:
        assert now < until <= now + timedelta(hours=25)
        last = until - timedelta(microseconds=1)
        assert quiet_until(quiet, last) == until


ALL = ("delegate", "reviewers", "safety")


@pytest.mark.parametrize(
    ("audience", "weight", "meeting", "quiet", "named", "expected"),
    [
        ("owner", "plain", False, False, ALL, Route()),
        ("owner", "plain", True, False, ALL, Route(MEETING)),
        ("owner", "threat", True, False, ALL, Route(MEETING, ("delegate",))),
        ("owner", "personal_data", True, False, ALL, Route(MEETING, ("delegate",))),
        ("owner", "life", True, False, ALL, Route(MEETING, ("delegate",))),
        (
            "owner",
            "threat",
            True,
            False,
            ALL[1:],
            Route(MEETING, ("reviewers", "safety")),
        ),
        ("owner", "threat", True, False, ("safety",), Route(MEETING, ("safety",))),
        # Better the owner in a meeting than nobody at all.
        ("owner", "threat", True, False, (), Route()),
        ("owner", "plain", True, False, (), Route(MEETING)),
        ("delegate", "threat", True, False, ALL, Route()),
        ("comms", "claim_high", True, False, ALL, Route()),
        ("owner", "threat", False, True, ALL, Route()),
        ("owner", "personal_data", False, True, ALL, Route()),
        ("owner", "plain", False, True, ALL, Route(QUIET)),
        ("comms", "claim_high", False, True, ALL, Route()),
        ("comms", "plain", False, True, ALL, Route(QUIET)),
        ("owner", "threat", True, True, ALL, Route(MEETING, ("delegate",))),
        ("owner", "plain", True, True, ALL, Route(MEETING)),
    ],
)
def test_who_is_told_now_and_who_later(
    audience: str,
    weight: str,
    meeting: bool,
    quiet: bool,
    named: tuple[str, ...],
    expected: Route,
) -> None:
    assert (
        route(audience, weight, meeting=meeting, quiet=quiet, named=named) == expected
    )


def test_modes_that_are_over_are_told_of_in_good_english() -> None:
    away, election = Spell("away", *BEFORE), Spell("pre_election", *BEFORE)
    one = standing_at(Facts("act", spells=(away,)), NOW).no_hiding()
    two = standing_at(Facts("act", spells=(away, election)), NOW).no_hiding()
    assert one.startswith("the mode away is over, and nobody has said")
    assert two.startswith("the modes pre-election and away are over, and nobody")
