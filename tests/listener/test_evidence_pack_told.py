"""What an evidence pack tells of an appeal, in words for somebody who has never seen Wardmote."""

from __future__ import annotations

import re

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.forgetting.forget import forget
from listener.packs.events import EVENTS
from listener.packs.told import told
from listener.people.appeals import decide_appeal, lodge
from listener.people.requests import council_request
from listener.reconcile import reconcile
from listener.store.decisions import decisions_on
from listener.store.persons import record_of
from listener.undo import undo
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER, Crowd, warned_and_went_on
from tests.listener.lives import comment_id, stored
from tests.listener.test_evidence_pack import made, opened
from tests.town import RUDE, THREAT


def story_of(here: Crowd, item: Item) -> str:
    known = stored(here.house, item)
    return told(here.house, known, record_of(here.house.store, comment_id(item)))


def done_in(story: str) -> str:
    return story.partition("4. WHAT WAS DONE")[2].partition("5. EARLIER")[0]


def hidden_and_appealed(here: Crowd) -> tuple[Item, int]:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R2")
    return item, lodge(here.house, comment_id(item), "I was joking.")


def test_an_appeal_that_was_won_is_told_with_when_by_which_role_and_why(here: Crowd) -> None:  # fmt: skip
    item, number = hidden_and_appealed(here)
    here.place.clock.forward(days=2)
    decide_appeal(here.house, number, "overturned", REVIEWER, "It was a joke.")
    act(here.house)
    lines = done_in(story_of(here, item)).splitlines()
    lodged = next(n for n, one in enumerate(lines) if "somebody appealed against the hide" in one)  # fmt: skip
    answered = next(n for n, one in enumerate(lines) if "the appeal was decided by the reviewer" in one)  # fmt: skip
    assert lodged < answered
    assert lines[lodged].startswith("2026-11-20 ")
    assert lines[answered].startswith("2026-11-22 ")
    assert lines[answered].endswith("The appeal was won: the hide did not stand. It was a joke.")  # fmt: skip
    assert "I was joking." not in "".join(lines)
    assert REVIEWER.name not in "".join(lines)


@pytest.mark.parametrize(
    ("outcome", "rule", "words"),
    [
        ("kept", None, "The hide stood. It is rude."),
        ("changed", "R1", "The hide stood, now under rule 1. It is rude."),
    ],
)
def test_an_appeal_that_was_not_won_is_told_as_that(here: Crowd, outcome: str, rule: str | None, words: str) -> None:  # fmt: skip
    item, number = hidden_and_appealed(here)
    decide_appeal(here.house, number, outcome, REVIEWER, "It is rude.", rule)  # type: ignore[arg-type]
    assert words in done_in(story_of(here, item))


def test_an_appeal_that_waits_is_told_with_the_day_its_answer_is_due(here: Crowd) -> None:  # fmt: skip
    item, number = hidden_and_appealed(here)
    due = here.house.store.value("SELECT due_at FROM appeals WHERE appeal_id = ?", (number,))  # fmt: skip
    assert f"It was not decided yet: an answer is due by {str(due)[:10]}." in done_in(story_of(here, item))  # fmt: skip


def test_a_decision_against_an_appeal_that_was_won_is_told(here: Crowd) -> None:
    item, number = hidden_and_appealed(here)
    decide_appeal(here.house, number, "overturned", REVIEWER, "It was a joke.")
    here.act()
    here.place.clock.forward(days=1)
    here.decide(item, "hide", DELEGATE, rule="R2")
    assert "hide by the delegate, rule 2, against the appeal that was won. I looked." in done_in(story_of(here, item))  # fmt: skip


def test_no_step_of_a_long_story_is_told_by_its_name_in_the_log(here: Crowd) -> None:
    item = warned_and_went_on(here)
    here.approve(here.propose(item, here.wish("block")), DELEGATE)
    threat = here.comment(THREAT)
    here.decide(threat, "confirm")
    council_request(
        here.house, "Please hide it.", "Ann Officer, press officer", comment_id(threat)
    )
    here.decide(threat, "show")
    (shown,) = here.house.store.rows("SELECT * FROM decisions WHERE verb = 'show'")
    undo(here.house, shown["decision_id"], OWNER, "It was one.")
    here.act()
    number = lodge(here.house, comment_id(threat), "No.")
    decide_appeal(here.house, number, "kept", REVIEWER, "It is a threat.")
    events = {
        row["event"]
        for one in (item, threat)
        for row in record_of(here.house.store, comment_id(one))["log"]
    }
    assert len(events) > 12
    assert events <= set(EVENTS)
    assert "Somebody appealed, by a resident" in story_of(here, threat)


def test_the_rule_is_named_with_the_version_it_was_read_in(here: Crowd) -> None:
    known = stored(here.house, here.comment(THREAT))
    version = here.house.rules.version
    pack = made(here.house, known)
    story = opened(pack)["3-WHAT-WAS-SAID-AND-DONE.txt"].decode()
    seen = story.partition("3. WHICH RULE")[2].partition("4. WHAT")[0]
    assert f"Read by version {version} of the rules of the page." in seen


NOT_COUNTED = "Breaches in comments whose words were erased since, as where their author deleted them, are not counted here."
NONE = "None whose words are still kept here."


def earlier_in(story: str) -> str:
    """What is told of earlier breaches, before the sentence on what is not counted."""
    told_of, last = story.partition("5. EARLIER")[2].strip().rsplit("\n", 1)
    assert last == NOT_COUNTED
    return told_of.partition("\n")[2]


def test_earlier_breaches_are_those_whose_hide_nobody_overturned(here: Crowd) -> None:
    hidden = here.comment(RUDE, by="Odo Fernhill")
    here.decide(hidden, "hide", rule="R1")
    threat = here.comment(THREAT, by="Odo Fernhill")
    assert earlier_in(story_of(here, threat)) == f"2026-11-20: rule 1, comment {comment_id(hidden)}"  # fmt: skip


def test_a_breach_is_none_once_it_was_shown_again_on_the_platform_itself(here: Crowd) -> None:  # fmt: skip
    hidden = here.comment(RUDE, by="Odo Fernhill")
    here.decide(hidden, "hide", rule="R1")
    here.place.world.hide(hidden, False, by="owner")
    here.place.clock.forward(minutes=6)
    reconcile(here.house)
    assert here.events("shown_elsewhere")
    threat = here.comment(THREAT, by="Odo Fernhill")
    assert earlier_in(story_of(here, threat)) == NONE
    here.decide(hidden, "hide", rule="R1")
    assert comment_id(hidden) in earlier_in(story_of(here, threat))


def test_breaches_in_comments_that_were_erased_since_are_said_not_to_be_counted(here: Crowd) -> None:  # fmt: skip
    threats = [here.comment(f"{THREAT} {end}", by="Odo Fernhill") for end in ("Now.", "Soon.")]  # fmt: skip
    for each in threats:
        here.decide(each, "confirm", rule="R2")
    assert comment_id(threats[0]) in earlier_in(story_of(here, threats[1]))
    for each in threats:
        here.place.world.delete(each)
    here.place.round(here.house, times=6)
    assert earlier_in(story_of(here, threats[1])) == NONE


def test_a_breach_stays_one_where_other_words_were_shown_on_the_platform_itself(here: Crowd) -> None:  # fmt: skip
    hidden = here.comment(RUDE, by="Odo Fernhill")
    here.decide(hidden, "hide", rule="R1")
    here.place.round(here.house, times=3)
    here.place.world.edit(hidden, "Sorry about that, see you at the meeting.")
    here.place.round(here.house, times=3)
    here.place.world.hide(hidden, False, by="owner")
    here.place.round(here.house, times=4)
    assert here.events("shown_elsewhere") and stored(here.house, hidden).version == 2
    threat = here.comment(THREAT, by="Odo Fernhill")
    assert earlier_in(story_of(here, threat)) == f"2026-11-20: rule 1, comment {comment_id(hidden)}"  # fmt: skip


def test_a_breach_is_none_once_an_appeal_was_won_though_its_comment_was_gone(here: Crowd) -> None:  # fmt: skip
    hidden = here.comment(RUDE, by="Odo Fernhill")
    here.decide(hidden, "hide", rule="R1")
    number = lodge(here.house, comment_id(hidden), "I was joking.")
    here.place.world.delete(hidden)
    here.place.clock.forward(minutes=6)
    reconcile(here.house)
    assert stored(here.house, hidden).gone_at
    decide_appeal(here.house, number, "overturned", REVIEWER, "It was a joke.")
    assert len(here.house.store.rows("SELECT * FROM decisions")) == 1, "nothing to show"
    threat = here.comment(THREAT, by="Odo Fernhill")
    assert earlier_in(story_of(here, threat)) == NONE


# ---- after an edit or an erasure ----


def rule_in(story: str) -> str:
    return story.partition("3. WHICH RULE")[2].partition("4. WHAT")[0]


def test_each_version_is_told_with_what_was_found_in_it(here: Crowd) -> None:
    threat = here.comment(THREAT, by="Odo Fernhill")
    before = rule_in(story_of(here, threat))
    assert "Version 1:" not in before and "No rule of the page" not in before
    here.place.world.edit(threat, "I am sorry for what I wrote.")
    here.place.clock.forward(minutes=5)
    here.place.round(here.house)
    first, _, second = rule_in(story_of(here, threat)).partition("Version 2:")
    found = [line for line in before.splitlines() if line.startswith("- ")]
    assert "Version 1:" in first and "No rule of the page" not in first
    assert found and all(line in first for line in found)
    assert "No rule of the page was found broken." in second
    assert f"Read by version {here.house.rules.version} of the rules" in first


def deleted(here: Crowd, item: Item) -> None:
    here.place.world.delete(item)
    for _ in range(6):
        here.place.clock.forward(minutes=40)
        here.place.round(here.house)
    assert stored(here.house, item).erased_at


def test_of_a_threat_that_its_author_took_down_the_words_author_and_rule_are_told_from_what_was_kept(
    here: Crowd,
) -> None:
    hidden = here.comment(RUDE, by="Odo Fernhill")
    here.decide(hidden, "hide", rule="R1")
    threat = here.comment(THREAT, by="Odo Fernhill")
    whole = story_of(here, threat)
    deleted(here, threat)
    story = story_of(here, threat)
    assert THREAT in story and "(erased)" not in story
    said = story.partition("1. WHAT")[2].partition("2. WHAT")[0]
    assert "Odo Fernhill" in said and f"id on the platform: {threat.author_id}" in said
    assert "Link: http" in said
    assert "It was erased here since. What follows is from the evidence that was kept." in said  # fmt: skip
    assert rule_in(story) == rule_in(whole)
    assert comment_id(hidden) in earlier_in(story)


def test_where_the_words_of_an_earlier_version_were_not_kept_that_is_said(here: Crowd) -> None:  # fmt: skip
    item = here.comment(RUDE, by="Odo Fernhill")
    here.place.world.edit(item, f"{RUDE} Go home.")
    here.place.clock.forward(minutes=5)
    here.place.round(here.house)
    here.place.clock.forward(hours=2)
    forget(here.house)
    story = story_of(here, item)
    first = rule_in(story).partition("Version 1:")[2].partition("Version 2:")[0]
    assert "Rule 1 was found broken. Why was erased." in first


def test_what_one_write_did_is_told_in_the_order_of_the_log(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    (made,) = decisions_on(here.house.store, comment_id(item))
    undo(here.house, made.decision_id, OWNER, "")
    act(here.house)
    story = story_of(here, item)
    lines = story.partition("2. WHAT HAPPENED WHEN")[2].partition("3. WHICH")[0].splitlines()  # fmt: skip
    numbers = [int(n) for n in re.findall(r"\(log entry (\d+)\)", "\n".join(lines))]
    assert len(numbers) > 6 and numbers == sorted(numbers)
    moments = [line.partition(": ")[0] for line in lines if line]
    assert len(set(moments)) < len(moments), "some have one moment"
    assert "It was posted" in lines[1] and "Wardmote saw it first" in lines[2]


@pytest.mark.parametrize("reason", ["", "It was a joke."])
def test_what_was_taken_back_is_named_by_what_it_was_and_by_no_number(
    here: Crowd, reason: str
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    (made,) = decisions_on(here.house.store, comment_id(item))
    undo(here.house, made.decision_id, OWNER, reason)
    said = done_in(story_of(here, item))
    back = f"The hide of {made.decided_at:%Y-%m-%d %H:%M:%S} UTC is taken back."
    assert (reason or back) in said and (back in said) is not bool(reason)
    assert "Decision " not in said
