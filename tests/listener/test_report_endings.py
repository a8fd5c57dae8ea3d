"""How hides ended and why comments were shown again, as the report counts it: against a life counted by hand."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from connectors.simulator import Item
from listener.act import act
from listener.brake import release
from listener.modes.changes import i_am_here
from listener.people.appeals import decide_appeal, lodge
from listener.people.show_all import show_all
from listener.reconcile import take_leave
from listener.report.facts import Facts, Quarter
from listener.report.gathering import ends_by_software, gather
from listener.report.statistics import figures
from listener.store.brakes import hidden_by_machine
from listener.store.decisions import decisions_on
from listener.store.reviewing import appeals_since
from listener.undo import undo
from tests.listener.crowd import ADMIN, DELEGATE, OWNER, PEOPLE, REVIEWER, Crowd
from tests.listener.lives import comment_id, page
from tests.town import RUDE, THREAT, town

TAILS = (
    "Nobody wants your awful bins in this parish.",
    "The bypass was promised to all of us who live in Mill Lane ten years ago.",
    "Swimming pool, library, youth club: what else goes?",
    "My gran waited four hours for that bus yesterday morning in the rain.",
    "Potholes everywhere from here to the harbour and back again.",
    "Who voted for these parking charges outside the surgery anyway?",
    "Dogs, litter, noise, drains, and then you raise the tax once more.",
    "The allotments had no water all spring and the gate is still broken.",
    "School dinners cost twice what they did before the summer holidays.",
    "The fountain has been dry since the mayor of that time left us.",
)
WHY = "The model is broken."


def hidden(here: Crowd, number: int) -> Item:
    """A threat that software hides; a day after the one before, for it hides few a day."""
    house = here.house
    here.place.clock.forward(hours=25)
    i_am_here(house, OWNER)
    here.place.round(house)
    release_all(here)
    item = here.comment(f"{THREAT} {TAILS[number]}", by=f"Person {number}")
    assert item.hidden
    return item


def release_all(here: Crowd) -> None:
    for row in here.house.store.rows("SELECT page_id FROM breakers WHERE closed_at IS NULL"):  # fmt: skip
        release(here.house, row["page_id"], OWNER, "I looked.")


def overturned(here: Crowd, item: Item, reason: str = "It was a song.") -> None:
    number = lodge(here.house, comment_id(item), "I was singing.")
    decide_appeal(here.house, number, "overturned", REVIEWER, reason)
    act(here.house)


def last(here: Crowd, item: Item) -> int:
    return decisions_on(here.house.store, comment_id(item))[-1].decision_id


def facts(here: Crowd) -> Facts:
    here.place.clock.forward(seconds=1)
    now = here.place.clock()
    return gather(here.house.store, page(here.house), Quarter.of(now), now)


def ends(counted: Facts, who: str) -> dict[str, int]:
    found = Counter[str]()
    for one in counted.hides:
        found[one.end] += one.count * (one.who == who)
    return {end: n for end, n in found.items() if n}


def shown(counted: Facts) -> dict[str, int]:
    found = Counter(dict(counted.shown_besides))
    for one in counted.hides:
        found[one.shown] += one.count * bool(one.shown)
    return {cause: n for cause, n in found.items() if n}


def printed(counted: Facts, figure: str) -> dict[str, tuple[object, ...]]:
    """The lines of a figure, had each thing happened ten times: nothing is then too small to be printed."""
    often = replace(
        counted,
        hides=tuple(replace(one, count=10 * one.count) for one in counted.hides),
        shown_besides=tuple((cause, 10 * n) for cause, n in counted.shown_besides),
        appeals=tuple(replace(one, count=10 * one.count) for one in counted.appeals),
    )
    (found,) = (one for one in figures(often) if one.id == figure)
    return {line.key: line.cells for line in found.lines}


def shown_by_hand_and_in_an_emergency(here: Crowd) -> None:
    own = here.comment(RUDE)
    here.decide(own, "hide", OWNER, rule="R1")
    here.decide(own, "show", OWNER)  # a person's hide; shown: taken back

    rushed = hidden(here, 8)
    show_all(here.house, [page(here.house)], ADMIN, WHY)
    act(here.house)  # neither agreed nor not; shown: emergency
    assert not rushed.hidden


def test_a_life_counted_by_hand_is_what_the_report_says(here: Crowd) -> None:
    agreed = hidden(here, 0)
    here.decide(agreed, "confirm", OWNER)  # agreed

    undone = hidden(here, 1)
    here.decide(undone, "confirm", OWNER)
    undo(here.house, last(here, undone), OWNER, "I read it again.")
    here.decide(undone, "show", OWNER)  # not agreed; shown: rejected

    lost = hidden(here, 2)
    here.decide(lost, "confirm", OWNER)
    overturned(here, lost)  # not agreed; shown: appeal

    here.decide(hidden(here, 3), "show", DELEGATE)  # not agreed; shown: rejected

    overturned(here, hidden(here, 4))  # not agreed; shown: appeal

    ran_out = hidden(here, 5)
    here.place.clock.forward(hours=25)
    here.place.round(here.house)  # shown: expired
    here.decide(ran_out, "hide", OWNER, rule="R2")  # a person's hide, and it stands

    put_back = hidden(here, 6)
    here.place.clock.forward(minutes=30)
    here.place.world.hide(put_back, False, by="owner")
    here.place.round(here.house, times=2)  # not agreed; shown: elsewhere

    deleted = hidden(here, 7)
    here.decide(deleted, "confirm", OWNER)  # agreed
    number = here.propose(deleted, here.wish("delete", rule="R2", why_not_hide="Others copy it."))  # fmt: skip
    here.approve(number, DELEGATE)
    number = lodge(here.house, comment_id(deleted), "I was singing.")
    decide_appeal(here.house, number, "overturned", REVIEWER, "It was a song.")  # shown: nothing  # fmt: skip

    shown_by_hand_and_in_an_emergency(here)
    counted = facts(here)
    assert ends(counted, "software") == {"confirmed": 2, "rejected": 5, "expired": 1, "other": 1}  # fmt: skip
    assert ends(counted, "person") == {"stands": 1, "taken_back": 1}
    assert shown(counted) == {"rejected": 2, "appeal": 2, "expired": 1, "elsewhere": 1, "taken_back": 1, "emergency": 1}  # fmt: skip
    assert not counted.shown_besides
    lines = {"rejected": 20, "appeal": 20, "expired": 10, "elsewhere": 10, "taken_back": 10, "emergency": 10, "failed": 0}  # fmt: skip
    assert printed(counted, "S08") == {f"cause:{name}": (n,) for name, n in lines.items()}  # fmt: skip
    assert printed(counted, "S09")["all"] == (20, 50, 28.6)
    assert printed(counted, "S13")["all"] == (30, 30, 30, 100.0)


def test_what_a_person_takes_back_again_and_again_ends_by_the_last_word_that_stands(
    here: Crowd,
) -> None:
    item = hidden(here, 0)
    here.decide(item, "show", OWNER)
    undo(here.house, last(here, item), OWNER, "No, it is a threat.")
    act(here.house)
    assert item.hidden
    counted = facts(here)
    # It is software's hide again, a new one, and nobody's word on either stands.
    assert ends(counted, "software") == {"other": 2}
    assert shown(counted) == {"rejected": 1}
    mine = [d for d in decisions_on(here.house.store, comment_id(item)) if d.actor == OWNER]  # fmt: skip
    undo(here.house, mine[-1].decision_id, OWNER, "It is not.")
    act(here.house)
    counted = facts(here)
    assert ends(counted, "software") == {"other": 1, "rejected": 1}
    assert shown(counted) == {"rejected": 2}


def test_a_confirmation_that_is_taken_back_and_then_runs_out_was_not_agreed_to(
    here: Crowd,
) -> None:
    item = hidden(here, 0)
    here.decide(item, "confirm", OWNER)
    undo(here.house, last(here, item), OWNER, "I am not sure.")
    here.place.clock.forward(hours=25)
    here.place.round(here.house)
    assert not item.hidden
    counted = facts(here)
    assert ends(counted, "software") == {"expired": 1}
    assert shown(counted) == {"expired": 1}


def test_what_was_hidden_in_the_quarter_before_counts_as_shown_in_this_one(
    here: Crowd,
) -> None:
    item = hidden(here, 0)
    here.decide(item, "confirm", OWNER)
    first = Quarter.of(here.place.clock())
    here.place.clock.moment = first.until.replace(hour=9)
    here.decide(item, "show", DELEGATE)
    now = here.place.clock.moment + timedelta(minutes=1)
    store, where = here.house.store, page(here.house)
    before, after = (gather(store, where, one, now) for one in (first, first.next))
    assert ends(before, "software") == {"rejected": 1} and not shown(before)
    assert not after.hides and after.shown_besides == (("taken_back", 1),)


def test_an_emergency_is_nobodys_first_look_and_the_author_is_told_what_it_was(
    here: Crowd,
) -> None:
    items = [hidden(here, 0)]
    show_all(here.house, [page(here.house)], OWNER, WHY)
    act(here.house)
    assert not items[0].hidden and not hidden_by_machine(here.house.store, [page(here.house)])  # fmt: skip
    assert facts(here).first_looks == ()
    row = here.house.store.row(
        "SELECT * FROM notices WHERE decision_id = ?", (last(here, items[0]),)
    )
    assert row and row["published_at"]
    assert "shown again at once, in an emergency" in row["english"]
    assert "did not break" not in row["english"] and "taken back" not in row["english"]
    assert "mewn argyfwng" in row["welsh"]
    here.decide(items[0], "keep", DELEGATE)
    assert len(facts(here).first_looks) == 1
    assert ends(facts(here), "software") == {"other": 1}


def test_an_appeal_that_was_won_when_the_comment_was_gone_counts_as_not_agreed(
    here: Crowd,
) -> None:
    agreed = hidden(here, 0)
    here.decide(agreed, "confirm", OWNER)
    alone = hidden(here, 1)
    own = here.comment(RUDE)
    here.decide(own, "hide", OWNER, rule="R1")
    for item in (agreed, alone, own):
        number = lodge(here.house, comment_id(item), "I was singing.")
        with here.house.store.transaction(here.house.now()) as tx:
            take_leave(tx, comment_id(item))
        decide_appeal(here.house, number, "overturned", REVIEWER, "It was a song.")
    act(here.house)
    counted = facts(here)
    assert ends(counted, "software") == {"rejected": 2}
    assert ends(counted, "person") == {"taken_back": 1}
    assert shown(counted) == {}  # nothing came back into view
    since = here.house.now() - timedelta(days=9)
    assert ends_by_software(here.house.store, since) == {"rejected": 2}
    assert appeals_since(here.house.store, since) == (3, 3)


OWN_RULE = """
  - id: R18
    title: { en: No lotteries, cy: Dim loterïau }
    text: { en: Do not sell tickets here., cy: Peidiwch â gwerthu tocynnau yma. }
    notice: { en: It sold tickets (rule 18)., cy: Roedd yn gwerthu tocynnau (rheol 18). }
    severity: 1
    action: queue
    checks: [{ check: links, blocklist: [tickets.example], allowed: [] }]
    must_act: [Buy your tickets at http://tickets.example/now]
    must_keep: [I bought a ticket for the fair.]
"""
END_OF_RULES = "\n# What breaks no rule"


def test_a_rule_of_the_page_itself_is_counted_like_any_other(tmp_path: Path) -> None:
    with town(tmp_path / "data", people=PEOPLE, confirmers=[OWNER.name]) as place:
        path = place.folder / "rules_of_engagement.yaml"
        path.write_text(path.read_text().replace(END_OF_RULES, OWN_RULE + END_OF_RULES))
        here = Crowd(place)
        item = here.comment("Tickets for all at http://tickets.example/now today.")
        here.decide(item, "hide", rule="R18")
        lodge(here.house, comment_id(item), "It was for the school.")
        decide_appeal(here.house, 1, "kept", REVIEWER, "It was not.")
        number = here.propose(item, here.wish("delete", rule="R18"))
        here.approve(number, OWNER)
        counted = facts(here)
        assert {one.rule for one in (*counted.hides, *counted.appeals)} == {"R18"}
        assert [rule for rule, *_ in counted.deletes] == ["R18"]
        assert "R18" in dict(counted.findings)
        found = {one.id for one in figures(counted) if "R18" in {line.key for line in one.lines}}  # fmt: skip
        assert {"S03", "S05", "S06", "S13"} <= found
