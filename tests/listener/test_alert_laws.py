"""Whatever is said, answered, changed and broken, in whatever order: alerts lose nothing, count nothing twice, and tell once."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from listener.claims.forwarding import close_own, forward
from listener.claims.handling import (
    acknowledge,
    act_on,
    close,
    say_right,
    say_wrong,
    set_posture,
)
from listener.claims.reopening import reopen
from listener.errors import UserError
from listener.minutes.writer import Actor
from listener.modes.changes import end_mode, start_mode
from listener.store.incidents import open_incidents
from tests.listener.alert_life import OWNER, SECOND, AlertLife
from tests.listener.newsroom import ASKED, COMMS, DENIED, SAID

HERE = "facebook:100"
NEW = "The council has sold the Fernhollow allotments to a developer for £2m."
OTHER = "What a lovely morning it was by the river."
PRESS = "Jo from the Sample Gazette here. Would you give us a comment?"
OWN = "Cllr Example missed every meeting of the planning committee this year."
WORDS = st.sampled_from((SAID, SAID, SAID, ASKED, DENIED, NEW, OTHER, PRESS, OWN))
MODES = st.sampled_from(("emergency", "pre_election", "meeting"))
SEAMS = st.sampled_from(
    ("tell:before-leaving", "tell:before-send", "tell:after-send", "tell:dropping", "tell:written-anew", "tell:waits-again")
)  # fmt: skip
CHANGES: Any = st.sampled_from(
    (
        {"verdict": "true"},
        {"verdict": "false"},
        {"verdict": "misleading"},
        {"status": "withdrawn"},
        {"status": "out"},
        {"status": "active"},
        {"impact": 2},
        {"topic": "money"},
        {"topic": "services"},
        {"correct_statement": "The libraries stay open."},
    )
)


class Alerts(RuleBasedStateMachine):
    """One house, its alerts, and everything that may befall them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.life = AlertLife(Path(self.folder.name) / "data")

    @rule(text=WORDS, count=st.sampled_from((1, 1, 3, 6)), platform=st.sampled_from(("facebook", "x")), hours_ago=st.sampled_from((0, 0, 5, 80)))  # fmt: skip
    def people_say(self, text: str, count: int, platform: str, hours_ago: int) -> None:
        self.life.say(text, count, platform, hours_ago)

    @rule(number=st.integers(1, 20), text=WORDS)
    def somebody_edits(self, number: int, text: str) -> None:
        self.life.edit(number, text)

    @rule(minutes=st.sampled_from((1, 20, 40, 130, 400, 1440, 4325, 11520)))
    def time_goes_by(self, minutes: int) -> None:
        self.life.tick(minutes=minutes)

    @rule(days=st.sampled_from((2, 4, 40)), text=WORDS)
    def the_clock_runs_ahead_for_a_while(self, days: int, text: str) -> None:
        self.life.tick(days=days)
        self.life.say(text, 1, "facebook", days * 24)
        self.life.tick(days=-days)

    @rule()
    def nothing_is_new(self) -> None:
        for _ in range(2):  # what one step wrote, another one sends
            self.life.tick()
        before = self.life.state()
        self.life.tick()
        assert self.life.state() == before

    @rule()
    def the_house_is_opened_again(self) -> None:
        before = self.life.state()
        self.life.open()
        assert self.life.state() == before

    @rule(seam=SEAMS, nth=st.integers(1, 3))
    def the_computer_goes_off(self, seam: str, nth: int) -> None:
        self.life.die_at(seam, nth)

    @rule()
    def mail_fails(self) -> None:
        self.life.mail_fails()

    @rule()
    def mail_works(self) -> None:
        self.life.mail_works()

    @rule(changes=CHANGES)
    def the_council_says_something_else(self, changes: dict[str, Any]) -> None:
        self.life.council_says(**changes)

    @rule(kind=MODES, hours=st.sampled_from((1, 5, 20)))
    def a_mode_begins(self, kind: Any, hours: int) -> None:
        house = self.life.house
        until = house.now() + timedelta(hours=hours)
        try:
            start_mode(house, HERE, kind, until, OWNER, "As planned.")
        except UserError:
            pass

    @rule(kind=MODES)
    def a_mode_ends(self, kind: Any) -> None:
        try:
            end_mode(self.life.house, HERE, kind, OWNER, "It is over.")
        except UserError:
            pass

    def _answers(self, do: Any, back: int, *given: Any) -> None:
        rows = self.life.room.incidents()[::-1]
        if rows:
            number = rows[back % len(rows)]["incident_id"]
            self.life.answer(lambda: do(self.life.house, number, *given))

    @rule(back=st.integers(0, 2), who=st.sampled_from((COMMS, SECOND, OWNER)))
    def somebody_takes_it_on(self, back: int, who: Actor) -> None:
        self._answers(acknowledge, back, who)

    @rule(back=st.integers(0, 2), what=st.sampled_from(("monitor", "publish_correction", "brief_councillor")))  # fmt: skip
    def somebody_chooses(self, back: int, what: str) -> None:
        self._answers(set_posture, back, what, COMMS, "It goes round.")

    @rule(back=st.integers(0, 2), do=st.sampled_from((act_on, close, reopen)))
    def somebody_does_or_ends_it(self, back: int, do: Any) -> None:
        self._answers(do, back, SECOND, "As agreed.")

    @rule(back=st.integers(0, 2), do=st.sampled_from((say_wrong, say_right)))
    def somebody_says_what_it_was(self, back: int, do: Any) -> None:
        self._answers(do, back, COMMS, "I looked at it.")

    @rule(do=st.sampled_from((close, say_wrong)))
    def what_is_over_is_judged_again(self, do: Any) -> None:
        """What few walks would come to by themselves."""
        life = self.life
        life.say(SAID, 1, "facebook", 0)
        for row in open_incidents(life.house.store):
            life.answer(lambda row=row: do(life.house, row["incident_id"], COMMS, "It is over."))  # fmt: skip
        life.edit(life.count, f"{SAID} Really.")

    @rule(back=st.integers(0, 2), do=st.sampled_from((forward, close_own)))
    def the_councillor_answers(self, back: int, do: Any) -> None:
        self._answers(do, back, OWNER, "Mine to say.")

    @invariant()
    def all_holds(self) -> None:
        self.life.check_counts()
        self.life.check_log()
        self.life.check_messages()

    def teardown(self) -> None:
        try:
            for kind in ("emergency", "pre_election", "meeting"):
                self.a_mode_ends(kind)
            self.life.come_to_rest()
            self.life.check_at_rest()
        finally:
            self.life.close()
            self.folder.cleanup()


def test_alerts_lose_nothing_count_nothing_twice_and_tell_once() -> None:
    run_state_machine_as_test(
        Alerts,
        settings=settings(
            max_examples=25,
            stateful_step_count=16,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
