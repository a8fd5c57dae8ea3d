"""A person said which rule a comment breaks, and then hid it on the platform itself: that rule is not asked for again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.minutes.verify import verify
from listener.reconcile import ELSEWHERE, NAMED, UNNAMED
from listener.store.connection import Row
from listener.store.decisions import decisions_on, open_item_of
from listener.undo import undo
from tests.listener.crowd import DELEGATE, OWNER
from tests.listener.lives import comment_id, stored
from tests.listener.office import Office, office
from tests.town import RUDE


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data", mode="watch") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def noted(desk: Office) -> Item:
    """What software took for rule 1, and the councillor for rule 2."""
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), f"/item/{desk.number(item)}"
    browser.get(path)
    browser.send(f"{path}/decide", verb="breach_keep", rule="R2", reason="It is abuse.")
    assert desk.here.events("breach_noted")
    return item


def hide_there(desk: Office, item: Item, hidden: bool = True) -> Row | None:
    """The councillor hides it in the platform's own app, or shows it; what waits after Wardmote has looked."""
    desk.here.place.world.hide(item, hidden, by="owner")
    desk.here.place.clock.forward(minutes=20)
    desk.here.place.round(desk.here.house)
    return open_item_of(desk.here.house.store, comment_id(item))


def test_the_rule_that_was_noted_stands_there_and_is_only_agreed_to(
    desk: Office,
) -> None:
    item = noted(desk)
    waits, house = hide_there(desk, item), desk.here.house
    assert waits and (waits["reason"], waits["rule"]) == (NAMED, "R2")
    assert stored(house, item).hidden_by == ELSEWHERE
    assert [d.verb for d in decisions_on(house.store, comment_id(item))] == ["keep"], "nobody has hidden it here yet"  # fmt: skip
    browser, path = desk.sign_in(OWNER), f"/item/{waits['item_id']}"
    assert "Rule 2: Abuse, harassment, intimidation or threats It was hidden outside Wardmote, and a person has said which rule it breaks" in browser.get(path).words  # fmt: skip
    assert "ac mae person wedi dweud pa reol" in browser.get(f"/cy{path}").words
    browser.get(path)
    form = next(f for f in browser.page.forms if f.action.endswith("/decide"))
    assert form.values["rule"] == "R2", "it is chosen already"
    browser.send(f"{path}/decide", verb="hide", reason="It is abuse.")
    act(house)
    made = decisions_on(house.store, comment_id(item))[-1]
    assert (made.verb, made.rule, made.actor) == ("hide", "R2", OWNER)
    assert stored(house, item).hidden_by == OWNER.name
    assert house.store.value("SELECT published_at FROM notices")
    assert not desk.here.place.world.writes("hide"), "it was hidden already"
    assert open_item_of(house.store, comment_id(item)) is None


@pytest.mark.parametrize("since", ["undone", "kept", "edited", "shown there"])
def test_what_no_longer_stands_is_asked_for_anew(desk: Office, since: str) -> None:
    item = noted(desk)
    house, place = desk.here.house, desk.here.place
    (made,) = decisions_on(house.store, comment_id(item))
    if since == "undone":
        undo(house, made.decision_id, OWNER, "I looked again.")
    elif since == "kept":
        desk.here.decide(item, "keep", DELEGATE)
    elif since == "edited":
        place.world.edit(item, f"{RUDE} Please.")
        place.round(house)
    else:
        hide_there(desk, item)
        assert hide_there(desk, item, hidden=False) is None
    waits = hide_there(desk, item)
    assert waits and (waits["reason"], waits["rule"]) == (UNNAMED, "R1")
    said = desk.sign_in(OWNER).get(f"/item/{waits['item_id']}").words
    assert "It was hidden outside Wardmote: name the rule, or show it." in said
