"""Whoever was asked to confirm a hide that software gave up hears that the comment is visible, and is asked about it."""

from __future__ import annotations

import mailbox
from collections.abc import Callable

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.brake import trip_once
from listener.decide import decide
from listener.house import House
from listener.modes.switch import note_stop
from listener.store.decisions import open_item_of
from listener.tell import send
from listener.telling.both import DRAFT
from listener.telling.mail import open_post
from tests.listener.lives import MENDED, OWNER, comment_id, later, on_its_way, stored
from tests.listener.newsroom import words
from tests.listener.test_away import NAMED
from tests.listener.test_modes_at_work import begin
from tests.town import THREAT, Town

AFTER_ALL = "not hidden after all"


def told(place: Town, to: str = "owner") -> list[tuple[str, str]]:
    """The subjects and words of the mails on comments to somebody, in the order in which they left."""
    found = mailbox.mbox(place.folder / "alerts.mbox")
    mine = [mail for mail in found if str(mail["To"]).startswith(to)]
    return [(mail["Subject"], words(mail)) for mail in mine if "Number" in mail["Subject"]]  # fmt: skip


def leave(house: House) -> None:
    send(house, open_post(house.settings))


def brake(house: House) -> None:
    with house.store.transaction(house.now()) as tx:
        trip_once(tx, house, "too much")


def test_where_the_brake_stops_a_burst_each_mail_says_how_its_comment_stands(
    place: Town,
) -> None:
    post = place.post()
    for number, bones in enumerate(("legs", "arms", "jaw", "nose", "neck")):
        place.comment(post, THREAT.replace("legs", bones), by=f"Person {number}")
    house = place.round()
    later(place, house, 10)
    mails = told(place)
    assert len(mails) == 5
    assert sum(AFTER_ALL in subject for subject, _ in mails) == 3
    for _, body in mails:
        english, _, welsh = body.partition(DRAFT)
        assert "It is visible. Please decide: wardmote decide" in english
        assert "Mae i'w weld. Penderfynwch: wardmote decide" in welsh
        assert "asks the platform" not in english and "gofyn i'r platfform" not in welsh


def edited(place: Town, house: House, item: Item) -> None:
    place.world.edit(item, MENDED)


def deleted(place: Town, house: House, item: Item) -> None:
    place.world.delete(item)


def kept(place: Town, house: House, item: Item) -> None:
    decide(house, stored(house, item), "show", OWNER, "It is a joke of ours.")


def confirmed(place: Town, house: House, item: Item) -> None:
    decide(house, stored(house, item), "confirm", OWNER, "Yes.")


def braked(place: Town, house: House, item: Item) -> None:
    brake(house)


def stopped(place: Town, house: House, item: Item) -> None:
    note_stop(house, None, OWNER, "It is too much.", everything=False)


@pytest.mark.parametrize(
    ("happens", "more"),
    [(braked, 1), (stopped, 1), (kept, 0), (confirmed, 0), (edited, 0), (deleted, 0)],
)
def test_where_the_first_mail_has_left_another_follows_unless_the_comment_stands_no_more(
    place: Town, happens: Callable[[Town, House, Item], None], more: int
) -> None:
    item, house = on_its_way(place)
    leave(house)
    assert "please confirm a hide" in told(place)[0][0]
    happens(place, house, item)
    act(house)
    leave(house)
    act(house)
    leave(house)
    later = told(place)[1:]
    assert [AFTER_ALL in subject for subject, _ in later] == [True] * more
    for _, body in later:
        assert not item.hidden and open_item_of(house.store, comment_id(item))
        assert THREAT in body and "It is visible" in body


@pytest.mark.parametrize("happens", [braked, stopped])
@pytest.mark.parametrize("left", [True, False])
def test_where_the_hide_was_sent_and_no_answer_came_the_mail_does_not_say_that_it_is_visible(
    place: Town, happens: Callable[[Town, House, Item], None], left: bool
) -> None:
    item, house = on_its_way(place)
    if left:
        leave(house)
    place.faults.add("facebook", "hide", "server_error", after=True)
    act(house)
    place.clock.forward(minutes=3)
    happens(place, house, item)
    act(house, "hide")
    leave(house)
    place.faults.clear()
    assert item.hidden
    subject, body = told(place)[-1]
    assert len(told(place)) == 1 + left
    assert "the hide was given up" in subject and AFTER_ALL not in subject
    english, _, welsh = body.partition(DRAFT)
    assert "It may be hidden for now" in english and "shows it again" in english
    assert "Efallai ei fod ynghudd am y tro" in welsh
    assert "It is visible" not in english and "Mae i'w weld" not in welsh
    assert "Please decide: wardmote decide" in english
    assert "Penderfynwch: wardmote decide" in welsh
    act(house)
    assert not item.hidden, "as the mail says"
    decide(house, stored(house, item), "hide", OWNER, "A threat.", rule="R2")
    act(house)
    assert item.hidden


@pytest.mark.parametrize("kind", ["away", "meeting"])
@pytest.mark.parametrize("left", [True, False])
def test_whoever_had_the_first_mail_in_place_of_the_councillor_hears_it_too(
    place: Town, kind: str, left: bool
) -> None:
    place.settings(alerts=NAMED)
    with_delegate: dict[str, object] = {"delegate": True} if kind == "away" else {}
    begin(place.open(), kind, hours=20, **with_delegate)  # type: ignore[arg-type]
    _, house = on_its_way(place)
    if left:
        leave(house)
    brake(house)
    act(house)
    leave(house)
    for to in ("owner", "deputy") if kind == "away" else ("deputy",):
        subjects = [subject for subject, _ in told(place, to)]
        assert [AFTER_ALL in subject for subject in subjects] == [False] * left + [True]
        why = "The councillor is away" in told(place, to)[-1][1]
        assert why == (kind == "away" and to == "deputy")
