"""The upper rungs of the ladder: only by named persons, with evidence, reason, rule, notice, and a second look."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from connectors.base import Proof
from listener.daemon import Daemon
from listener.errors import UserError
from listener.people.act_for_people import act_for_people
from listener.people.approvals import approve, decline, propose
from listener.people.ladder import SAID, Saying, check_said
from listener.people.lasting import Wish
from listener.store.decisions import decisions_on, open_item_of
from listener.store.person_acts import person_act_of
from listener.telling.mail import open_post
from tests.listener.crowd import (
    COMMS,
    DELEGATE,
    OWNER,
    REVIEWER,
    Crowd,
    crowd,
)
from tests.listener.lives import comment_id, stored
from tests.town import RUDE, THREAT


def notices(here: Crowd, decision_id: int) -> tuple[str, str, bool]:
    row = here.house.store.row(
        "SELECT * FROM notices WHERE decision_id = ?", (decision_id,)
    )
    assert row is not None
    return row["english"], row["welsh"], row["published_at"] is not None


# ---- what people say themselves ----


@pytest.mark.parametrize("verb", [verb for verb in SAID if verb != "report"])
def test_what_a_person_says_is_remembered_with_evidence_and_its_text(
    here: Crowd, verb: str
) -> None:
    item = here.comment(RUDE)
    made = here.say(item, verb)
    english, welsh, published = notices(here, made.decision_id)
    assert english and welsh and published and not re.search(r"[{}]", english + welsh)
    entry = here.events("human_action")[-1]
    details = json.loads(entry["details"])
    assert (entry["actor"], details["verb"]) == (OWNER.name, verb)
    assert len(details["captured_sha256"]) == 64
    assert not here.place.world.journal


def test_the_text_is_given_before_anything_is_remembered(here: Crowd) -> None:
    known = stored(here.house, here.comment(RUDE))
    saying = Saying("stop_request", "Rude.", rule="R1", behaviour="this")
    english, _ = check_said(here.house, known, saying, OWNER)
    assert english.startswith("Please stop this. It breaks rule 1.")
    assert not here.events("human_action")


def test_no_english_stands_in_the_welsh_of_a_request_to_stop(here: Crowd) -> None:
    known = stored(here.house, here.comment(RUDE))
    told = {"rule": "R1", "behaviour": "calling people names"}
    alone = Saying("stop_request", "Rude.", **told)
    assert check_said(here.house, known, alone, OWNER)[1] == ""
    both = Saying("stop_request", "Rude.", **told, behaviour_cy=" galw enwau ar bobl ")
    english, welsh = check_said(here.house, known, both, OWNER)
    assert english.startswith("Please stop calling people names. It breaks rule 1.")
    assert welsh.startswith("Gofynnwn i chi roi'r gorau i hyn: galw enwau ar bobl. Mae'n torri rheol 1.")  # fmt: skip
    warned = Saying("warning", "Rude.", rule="R1")
    assert "rhybudd" in check_said(here.house, known, warned, OWNER)[1]


def test_what_to_do_in_danger_is_told_in_each_language(here: Crowd) -> None:
    known = stored(here.house, here.comment(THREAT))
    saying = Saying("report", "A threat.", rule="R2", to="police")
    english, welsh = check_said(here.house, known, saying, OWNER)
    assert "call 999" in english and "ffoniwch 999" in welsh and "call" not in welsh
    assert "Operation Ford" in english and "Operation Ford" in welsh


def test_a_report_needs_a_code_and_says_to_whom(here: Crowd) -> None:
    item = here.comment(THREAT)
    with pytest.raises(UserError, match="code"):
        here.say(item, "report", rule="R2", to="police")
    with pytest.raises(UserError, match="--to"):
        here.say(item, "report", rule="R2", proof=here.proof(OWNER))
    here.say(item, "report", rule="R2", to="police", proof=here.proof(OWNER))
    assert json.loads(here.events("human_action")[-1]["details"])["to"] == "police"


def test_nobody_is_asked_to_stop_for_being_wrong(here: Crowd) -> None:
    with pytest.raises(UserError, match="never a reason"):
        here.say(here.comment(RUDE), "stop_request", rule="R4")


# ---- delete ----


def test_an_owner_deletes_in_two_steps_each_with_a_code(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = here.propose(item, here.wish("delete"))
    assert item.deleted_at is None
    made = here.approve(number, OWNER)
    assert item.deleted_at is not None and made.actor == OWNER
    assert stored(here.house, item).gone_at is not None
    english, welsh, published = notices(here, made.decision_id)
    assert "was deleted by a person" in english and published
    assert "ei ddileu gan berson" in welsh


def test_a_delegate_deletes_only_with_another_person(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", DELEGATE, rule="R1")
    number = here.propose(item, here.wish("delete"), DELEGATE)
    with pytest.raises(UserError, match="second, different person"):
        here.approve(number, DELEGATE)
    with pytest.raises(UserError, match="cannot agree"):
        here.approve(number, REVIEWER)
    with pytest.raises(UserError, match="who is reviewer cannot say no to this"):
        decline(here.house, number, REVIEWER, "It is only rude.")
    with pytest.raises(UserError, match=r"needs a reason\. Add one with --reason"):
        decline(here.house, number, OWNER, "")
    here.approve(number, OWNER)
    assert item.deleted_at is not None


def test_delete_needs_a_hide_first_or_the_reason_why_not(here: Crowd) -> None:
    item = here.comment(RUDE)
    with pytest.raises(UserError, match="Hide it first"):
        here.propose(item, here.wish("delete"))
    number = here.propose(item, here.wish("delete", why_not_hide="It names a child."))
    here.approve(number, OWNER)
    assert item.deleted_at is not None


def test_without_a_fresh_code_nothing_is_deleted(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    known, wish = stored(here.house, item), here.wish("delete")
    borrowed, old = here.proof(DELEGATE), here.proof(OWNER)
    here.place.clock.forward(minutes=16)
    for proof in (None, borrowed, old):
        with pytest.raises(UserError, match="code"):
            propose(here.house, known, wish, OWNER, proof)
    number = here.propose(item, wish)
    with pytest.raises(UserError, match="code"):
        approve(here.house, number, OWNER, old)
    assert item.deleted_at is None


def test_an_edit_between_the_two_steps_stops_a_delete(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = here.propose(item, here.wish("delete"))
    here.place.world.edit(item, "Sorry, I was cross.")
    here.place.round(here.house)
    with pytest.raises(UserError, match="edited in the meantime"):
        here.approve(number, OWNER)


def test_what_changed_since_it_was_asked_for_is_asked_for_anew(here: Crowd) -> None:
    """No second look at the same wish helps: it is told so, and the new one can be agreed to."""
    anew = "say no to this, and ask for it anew"
    item = here.comment(RUDE)
    why = here.wish("delete", why_not_hide="It is on the news.")
    number = here.propose(item, why, DELEGATE)
    here.decide(item, "hide", rule="R1")
    with pytest.raises(UserError, match=f"in the meantime: hide.*{anew}"):
        here.approve(number, OWNER)
    decline(here.house, number, OWNER, "It was hidden since.")
    number = here.propose(item, why, DELEGATE)
    listed = here.house.settings
    others = [one for one in listed.people if one.name != DELEGATE.name]
    here.house.settings = listed.model_copy(update={"people": others})
    with pytest.raises(UserError, match=f"^Finch Example, who asked for this, is not listed in that role.*{anew}"):  # fmt: skip
        here.approve(number, OWNER)
    here.house.settings = listed
    here.approve(number, OWNER)
    assert item.deleted_at is not None


def test_an_edit_after_both_steps_stops_a_delete_on_its_way(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = here.propose(item, here.wish("delete"))
    made = approve(here.house, number, OWNER, here.proof(OWNER))
    here.place.world.edit(item, "Sorry, I was cross.")
    act_for_people(here.house)
    assert item.deleted_at is None
    wish = person_act_of(here.house.store, made.decision_id)
    assert wish is not None and wish.state == "dropped"
    waiting = open_item_of(here.house.store, comment_id(item))
    assert waiting is not None and waiting["urgent"] and waiting["version"] == 2
    assert stored(here.house, item).comment.text == "Sorry, I was cross."


def test_a_delete_that_cannot_be_done_within_an_hour_is_asked_for_again(
    here: Crowd,
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = here.propose(item, here.wish("delete"))
    here.place.faults.add("facebook", "*", "server_error")
    made = here.approve(number, OWNER)
    here.place.clock.forward(hours=2)
    here.place.faults.clear()
    here.act()
    wish = person_act_of(here.house.store, made.decision_id)
    assert item.deleted_at is None and wish is not None and wish.state == "dropped"


SEAMS = ("before-look", "after-look", "before-do", "after-do", "after-look-again")


@pytest.mark.parametrize("seam", [*SEAMS, "before-confirm", "after-confirm"])
def test_a_stop_at_any_seam_of_a_delete_ends_right(here: Crowd, seam: str) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = here.propose(item, here.wish("delete"))
    made = approve(here.house, number, OWNER, here.proof(OWNER))

    def stop(name: str) -> None:
        if name == f"person-act:{seam}":
            raise KeyboardInterrupt

    here.house.seam = stop
    with pytest.raises(KeyboardInterrupt):
        act_for_people(here.house)
    here.house.seam = lambda name: None
    act_for_people(here.house)
    wish = person_act_of(here.house.store, made.decision_id)
    assert item.deleted_at is not None and wish is not None and wish.state == "done"
    assert len(here.events("comment_deleted")) == 1
    intents = [e["seq"] for e in here.events("human_action")]
    assert intents[-1] < here.events("person_act_attempted")[0]["seq"]


# ---- rule 4 ----


def r4(here: Crowd, **given: str) -> Wish:
    full = {
        "source": "https://council.example/libraries",
        "harm": "people may miss the consultation",
        "reply_would_not_do": "It was answered four times and is shared on.",
    }
    return here.wish("hide", rule="R4", **(full | given))


def test_a_hide_under_rule_4_takes_two_people_a_source_and_the_harm(
    here: Crowd,
) -> None:
    item = here.comment("The council is shutting every library next month.")
    for missing in ("source", "harm", "reply_would_not_do"):
        with pytest.raises(UserError):
            here.propose(item, r4(here, **{missing: ""}))
    with pytest.raises(UserError, match="second"):
        here.decide(item, "hide", rule="R4")
    number = here.propose(item, r4(here))
    assert not item.hidden
    for nobody in (OWNER, COMMS):
        with pytest.raises(UserError):
            here.approve(number, nobody)
    made = here.approve(number, REVIEWER)
    assert item.hidden
    english, welsh, published = notices(here, made.decision_id)
    assert published and "https://council.example/libraries" in english + welsh
    assert "people may miss the consultation" in english and "{" not in english + welsh


# ---- the machine ----


def test_no_yes_to_a_hide_by_software_moves_it_under_a_rule_that_asks_for_more(
    here: Crowd,
) -> None:
    threat = here.comment(THREAT)
    for rule, said in (("R4", "second person"), ("R5", "never a reason to hide"), ("R12", "copy"), ("R99", "no rule R99")):  # fmt: skip
        with pytest.raises(UserError, match=said):
            here.decide(threat, "confirm", rule=rule)
    for verb in ("keep", "show"):
        with pytest.raises(UserError, match="no rule R99"):
            here.decide(threat, verb, rule="R99")
    assert not here.events("hide_confirmed")
    here.decide(threat, "confirm", rule="R1")
    assert here.events("hide_confirmed")[0]["rule"] == "R1"


def test_what_is_no_rule_stands_in_no_entry(here: Crowd) -> None:
    item = here.comment(RUDE)
    for verb in ("block", "delete"):
        with pytest.raises(UserError, match="Name the rule"):
            here.propose(item, here.wish(verb, rule="Mrs Teasel"))
    assert [one["rule"] for one in here.events("human_action_refused")] == ["", ""]


def test_the_service_by_itself_never_climbs_above_a_hide(here: Crowd) -> None:
    items = [here.comment(text) for text in (THREAT, RUDE)]
    for _ in range(60):
        here.place.clock.forward(hours=12)
        Daemon(here.house, open_post(here.house.settings)).one_pass()
    for item in items:
        verbs = {d.verb for d in decisions_on(here.house.store, comment_id(item))}
        assert verbs <= {"hide", "show"}
    assert not here.house.store.rows("SELECT * FROM person_acts")


def test_in_watch_there_is_no_way_to_delete_or_block(tmp_path: Path) -> None:
    with crowd(tmp_path / "data", mode="watch") as here:
        item = here.comment(RUDE)
        for connector in here.house.connectors.values():
            assert not hasattr(connector, "delete")
            assert not hasattr(connector, "block")
        with pytest.raises(UserError, match="mode `watch`"):
            here.propose(item, here.wish("delete", why_not_hide="Because."))


def test_a_proof_of_nobody_opens_nothing(here: Crowd) -> None:
    from connectors.base import Permanent

    page: Any = next(iter(here.house.connectors.values()))
    for nobody in ("", "wardmote"):
        with pytest.raises(Permanent):
            page.delete(
                "1",
                Proof(nobody, here.place.clock()),
                now=here.place.clock(),
                for_actor=OWNER,
            )
