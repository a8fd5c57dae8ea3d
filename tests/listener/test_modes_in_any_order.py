"""Whatever people and clocks do, in whatever order: while something holds the machine back, it hides nothing."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from listener.daemon import Daemon
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.modes.changes import end_mode, i_am_here, resume_hiding
from listener.modes.follow import follow_modes
from listener.modes.periods import KINDS, Kind
from listener.modes.stop_file import clear_stop, write_stop
from listener.modes.switch import note_stop, resume_acting
from listener.telling.mail import open_post
from tests.listener.lives import OWNER, page
from tests.listener.test_modes_at_work import HOUR, begin
from tests.town import Town, town

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("start"), st.sampled_from(KINDS[:4]), st.integers(1, 60)),
        st.tuples(st.just("end"), st.sampled_from(KINDS[:4]), st.just(0)),
        st.tuples(st.just("clock"), st.just("meeting"), st.integers(-20, 30)),
        st.tuples(
            st.sampled_from(["stop", "file", "resume", "on", "here", "follow"]),
            st.just("meeting"),
            st.just(0),
        ),
    ),
    min_size=1,
    max_size=8,
)


class Plan:
    """What a careful person with a notebook would say holds, told in the plainest way."""

    def __init__(self) -> None:
        self.stopped = self.file = False
        self.spans: list[list[object]] = []  # kind, from, to, resumed

    def forbids(self, now: object) -> bool:
        if self.stopped or self.file:
            return True
        for kind, since, until, resumed in self.spans:
            running = since <= now < until  # type: ignore[operator]
            if kind != "meeting" and running:
                return True
            if kind in ("away", "pre_election") and since <= now and not resumed:  # type: ignore[operator]
                return True
        return False

    def end(self, kind: Kind, now: object) -> None:
        """Those of a kind that run, and by hand those to come as well, are over."""
        for span in self.spans:
            if span[0] == kind and span[2] > now:  # type: ignore[operator]
                span[2] = now


def do(step: tuple[str, Kind, int], place: Town, house: House, plan: Plan) -> None:
    what, kind, amount = step
    now, here = house.now(), page(house)
    if what == "start":
        begin(house, kind, amount if kind != "meeting" else min(amount, 20))
        plan.end(kind, now)  # the later word counts
        plan.spans.append([kind, now, now + amount * HOUR, False])
    elif what == "end":
        end_mode(house, here, kind, OWNER, "over")
        plan.end(kind, now)
    elif what == "clock":
        place.clock.forward(hours=amount)
    elif what == "stop":
        note_stop(house, None, OWNER, "stop", everything=False)
        plan.stopped = True
    elif what == "file":
        write_stop(house.folder, None, everything=False)
        plan.file = True
    elif what == "resume":
        resume_acting(house, None, OWNER, "on")
        clear_stop(house.folder)
        plan.stopped = plan.file = False
    elif what == "on":
        resume_hiding(house, here, OWNER, "on")
        for span in plan.spans:
            span[3] = span[3] or span[2] <= now and span[1] <= now  # type: ignore[operator]
    elif what == "here":
        i_am_here(house, Actor("Cllr Wren Example", "owner"))
    else:
        follow_modes(house)


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_no_sequence_of_starts_ends_and_clocks_makes_the_machine_hide_while_a_stop_holds(
    steps: list[tuple[str, Kind, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, town(Path(folder)) as place:
        house, plan, post = place.open(), Plan(), place.post()
        for number, step in enumerate(steps):
            try:
                do(step, place, house, plan)
            except UserError:
                pass  # refused: nothing has changed
            text = f"I'm coming to your house tonight and I will break your legs, number {number}."
            threat = place.comment(post, text, by=f"Resident {number}")
            forbidden = plan.forbids(house.now())
            place.clock.forward(seconds=61)
            Daemon(house, open_post(house.settings)).one_pass()
            if forbidden and plan.forbids(house.now()):
                assert not threat.hidden, steps[: number + 1]
