"""What people have said and asked for reaches the judge."""

from __future__ import annotations

from datetime import timedelta

from listener.context import context_of
from listener.people.appeals import lodge
from listener.store.decisions import last_judgement
from listener.store.holds import place_hold
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import comment_id, stored
from tests.town import RUDE, THREAT


def rules_seen(here: Crowd, text: str) -> set[str]:
    judged = last_judgement(
        here.house.store, comment_id(here.comment(text, by="Fresh Face"))
    )
    assert judged is not None
    return {finding["subcode"] for finding in judged["body"]["findings"]}


def test_an_insult_after_a_request_to_stop_is_harassment_until_it_is_forgotten(
    here: Crowd,
) -> None:
    first = here.comment(RUDE, by="Fresh Face")
    assert "R2b" not in rules_seen(here, RUDE + " Really.")
    here.say(first, "stop_request")
    assert "R2b" in rules_seen(here, RUDE + " I said so.")
    assert "R2b" not in rules_seen(here, "When is the next meeting?")
    here.place.clock.forward(days=190)
    assert "R2b" not in rules_seen(here, RUDE + " Still.")


def test_nothing_on_hold_or_under_appeal_is_hidden_by_software(here: Crowd) -> None:
    item = here.comment("When is the next meeting?")
    known = stored(here.house, item)
    now = here.place.clock()
    assert context_of(here.house, known, now).on_hold is False
    with here.house.store.transaction(now) as tx:
        place_hold(tx, comment_id(item), OWNER.name, "A case", now + timedelta(days=9))
        tx.record("comment_held", actor=OWNER)
    assert context_of(here.house, known, now).on_hold is True
    assert context_of(here.house, known, now + timedelta(days=10)).on_hold is False


def test_an_open_appeal_holds_software_back(here: Crowd) -> None:
    item = here.comment(THREAT)
    assert item.hidden
    lodge(here.house, comment_id(item), "I did not mean it.")
    known = stored(here.house, item)
    assert context_of(here.house, known, here.place.clock()).on_hold is True
