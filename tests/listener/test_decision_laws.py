"""Whatever people do, in whatever order, the five invariants of the policy hold in every state that can be reached."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from connectors.simulator import Item
from listener.decide import expire
from listener.errors import UserError
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.people.appeals import decide_appeal, lodge, restriction
from listener.people.blocks import ask_about_blocks, unblock
from listener.store.acts import acts_on
from listener.store.decisions import Decision, decisions_on, last_judgement
from listener.store.proposals import open_proposals
from listener.undo import undo
from tests.listener.crowd import DELEGATE, EVERYBODY, OWNER, REVIEWER, Crowd, crowd
from tests.listener.lives import comment_id, stored
from tests.town import RUDE, THREAT

NAMES = {one.name for one in EVERYBODY}
someone = st.sampled_from((OWNER, DELEGATE, REVIEWER))
R4 = {
    "source": "https://council.example/1",
    "harm": "people may be misled",
    "reply_would_not_do": "It was answered.",
}


class Life(RuleBasedStateMachine):
    """One comment, and everything that people may try with it. Each example is another comment on the same page."""

    here: Crowd  # set by the test
    lives = 0
    scores: ClassVar[dict[str, list[Any]]] = {}

    @initialize(text=st.sampled_from((THREAT, RUDE)), warned=st.booleans())
    def begin(self, text: str, warned: bool) -> None:
        type(self).lives += 1
        self.here.place.clock.forward(days=1)  # or the brake would come on
        self.text, self.edited = text, False
        self.item: Item = self.here.comment(text, by=f"Author {self.lives}")
        self.id = comment_id(self.item)
        if (
            warned
        ):  # some lives begin half-way up the ladder, or few would ever climb it
            self.here.say(self.item, "warning", rule="R2")
            verb, named = ("hide", "R1") if text == RUDE else ("confirm", None)
            self.tried(lambda: self.here.decide(self.item, verb, rule=named))

    def tried(self, do: Any) -> None:
        try:
            do()
        except UserError:
            pass
        self.here.act()

    @rule(verb=st.sampled_from(("keep", "hide", "confirm", "show")), actor=someone)
    def somebody_decides(self, verb: str, actor: Any) -> None:
        named = "R1" if verb == "hide" else None
        self.tried(lambda: self.here.decide(self.item, verb, actor, rule=named))

    @rule(actor=someone)
    def somebody_takes_it_back(self, actor: Any) -> None:
        past = decisions_on(self.here.house.store, self.id)
        if past:
            number = past[-1].decision_id
            self.tried(lambda: undo(self.here.house, number, actor, "No."))

    @rule(actor=someone)
    def somebody_asks_them_to_stop(self, actor: Any) -> None:
        self.tried(lambda: self.here.say(self.item, "stop_request", actor))

    @rule(verb=st.sampled_from(("delete", "block", "hide")), actor=someone)
    def somebody_asks_for_more(self, verb: str, actor: Any) -> None:
        more = {"rule": "R4", **R4} if verb == "hide" else {}
        if verb == "delete":
            more = {"why_not_hide": "It names a child."}
        wish = self.here.wish(verb, **more)
        self.tried(lambda: self.here.propose(self.item, wish, actor))

    @rule(actor=someone)
    def somebody_agrees(self, actor: Any) -> None:
        for one in open_proposals(self.here.house.store, self.id):
            number = one.proposal_id
            self.tried(lambda number=number: self.here.approve(number, actor))

    @rule(verb=st.sampled_from(("delete", "block")), second=someone)
    def two_people_go_on(self, verb: str, second: Any) -> None:
        self.somebody_asks_for_more(verb, OWNER)
        self.somebody_agrees(second)

    @rule()
    def they_appeal(self) -> None:
        self.tried(lambda: lodge(self.here.house, self.id, "Please look again."))

    @rule(outcome=st.sampled_from(("kept", "overturned")), actor=someone)
    def somebody_decides_the_appeal(self, outcome: Any, actor: Any) -> None:
        query = (
            "SELECT appeal_id FROM appeals WHERE comment_id = ? AND decided_at IS NULL"
        )
        number = self.here.house.store.value(query, (self.id,))
        if number:
            self.tried(
                lambda: decide_appeal(
                    self.here.house, number, outcome, actor, "I looked again."
                )
            )

    @rule(actor=someone)
    def somebody_unblocks(self, actor: Any) -> None:
        known = stored(self.here.house, self.item)
        if self.here.is_blocked(self.item):
            proof = self.here.proof(actor)
            self.tried(lambda: unblock(self.here.house, known, actor, "Over.", proof))

    @rule()
    def they_edit(self) -> None:
        if self.item.deleted_at is None and not self.edited:
            self.edited = True
            self.here.place.world.edit(self.item, "Sorry, that was wrong of me.")
            self.here.place.round(self.here.house)

    @rule(hours=st.sampled_from((1, 13, 25)))
    def time_goes_by(self, hours: int) -> None:
        self.here.place.clock.forward(hours=hours)
        expire(self.here.house)
        ask_about_blocks(self.here.house)
        self.here.act()

    # ---- the invariants ----

    def past(self) -> list[Decision]:
        return decisions_on(self.here.house.store, self.id)

    @invariant()
    def no_machines_hide_outlives_a_day(self) -> None:  # INV-1
        if not hasattr(self, "id") or not self.item.hidden:
            return
        if stored(self.here.house, self.item).hidden_by == "wardmote":
            since = [
                d.decided_at
                for d in self.past()
                if (d.verb, d.actor.role) == ("hide", "daemon") or d.verb == "reopen"
            ]
            assert self.here.place.clock() - max(since) <= timedelta(hours=25)

    @invariant()
    def what_cannot_be_undone_is_done_by_named_people(self) -> None:  # INV-2
        if not hasattr(self, "id"):
            return
        assert all(
            d.verb in ("hide", "show") for d in self.past() if d.actor.role == "daemon"
        )
        wishes = self.here.house.store.rows(
            "SELECT * FROM person_acts WHERE comment_id = ?", (self.id,)
        )
        done = {wish["verb"] for wish in wishes if wish["state"] == "done"}
        assert {wish["proved_by"] for wish in wishes} <= NAMES
        assert self.item.deleted_at is None or "delete" in done
        assert not self.here.is_blocked(self.item) or "block" in done

    @invariant()
    def every_write_was_written_down_first(self) -> None:  # INV-3
        if not hasattr(self, "id"):
            return
        writes = [
            w
            for w in self.here.place.world.journal
            if w.native_id == self.item.native_id
        ]
        rows = self.here.house.store.rows(
            "SELECT event FROM entries WHERE subject = ?",
            (self.here.house.store.writer.subject(self.id),),
        )
        events = [row["event"] for row in rows]
        attempts = ("act_attempted", "person_act_attempted")
        assert len(writes) <= sum(map(events.count, attempts))
        assert events.count("comment_deleted") <= events.count("person_act_attempted")

    @invariant()
    def the_score_is_of_the_words_alone(self) -> None:  # INV-4
        if not hasattr(self, "id") or self.edited:
            return
        judged = last_judgement(self.here.house.store, self.id)
        assert judged is not None
        found = [
            (f["check"], f["score"])
            for f in judged["body"]["findings"]
            if f["signal"] == "model"
        ]
        assert found == self.scores.setdefault(self.text, found)

    @invariant()
    def every_hide_has_a_notice_and_can_be_appealed(self) -> None:  # INV-5
        if not hasattr(self, "id") or not self.item.hidden or self.item.deleted_at:
            return
        made = restriction(self.here.house.store, stored(self.here.house, self.item))
        assert made is not None and made.rule
        notice = self.here.house.store.row(
            "SELECT * FROM notices WHERE decision_id = ?", (made.decision_id,)
        )
        assert notice is not None and notice["published_at"] and notice["welsh"]

    def teardown(self) -> None:
        acts = acts_on(self.here.house.store, self.id) if hasattr(self, "id") else []
        assert all(act.state in ("done", "dropped", "intended") for act in acts)
        assert verify(self.here.house.store.db).sound
        assert disagreements(self.here.house.store.db) == []


def test_the_invariants_hold_whatever_people_do(tmp_path: Path) -> None:
    with crowd(tmp_path / "data") as here:
        machine = type("TheLife", (Life,), {"here": here, "lives": 0, "scores": {}})
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=8,
                stateful_step_count=10,
                deadline=None,
                derandomize=True,
                suppress_health_check=list(HealthCheck),
            ),
        )
        reached = {
            json.loads(e["details"])["verb"] for e in here.events("human_action")
        }
        assert reached & {"delete", "block"}  # the walk climbs above a hide
