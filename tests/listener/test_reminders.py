"""A hide that waits for a person is brought to mind, to more people each time, and never twice."""

from __future__ import annotations

from listener.decide import decide, expire
from listener.house import House
from listener.telling.both import DRAFT
from listener.telling.reminders import remind
from tests.listener.lives import OWNER, hidden, later, stored
from tests.town import THREAT, Town

SLUR = "The <slur:race> should be thrown out of this town."
ALERTS = {
    "owner": ["owner@council.example"],
    "comms": ["comms@council.example"],
    "reviewers": ["reviewer@council.example"],
    "admin": ["admin@council.example"],
}


def full(place: Town) -> None:
    place.settings(alerts=ALERTS, confirmers=["Cllr Wren Example", "wren@home.example"])


def told(place: Town) -> list[str]:
    assert place.house is not None
    rows = place.house.store.rows(
        "SELECT audience FROM outbox WHERE kind = 'reminder' ORDER BY message_id"
    )
    return [row["audience"].partition(":")[0] for row in rows]


def reminders(house: House) -> list[tuple[str, str]]:
    """To whom each reminder goes, and what it says."""
    rows = house.store.rows("SELECT * FROM outbox WHERE kind = 'reminder'")
    return [(row["audience"].partition(":")[0], row["body"]) for row in rows]


def test_each_reminder_goes_to_more_people(place: Town) -> None:
    full(place)
    _, house = hidden(place)
    place.clock.forward(minutes=55)
    assert remind(house) == 0
    seen = []
    for hours in (0.2, 3, 8, 8):
        place.clock.forward(hours=hours)
        remind(house)
        seen.append(len(told(place)))
        remind(house)
        assert len(told(place)) == seen[-1], "nothing is written twice"
    assert seen == [1, 3, 6, 10]
    assert set(told(place)[-4:]) == {"owner", "confirmers", "reviewers", "admin"}


def test_reminders_are_sent_once_to_the_right_addresses_and_tell_what_to_do(
    place: Town,
) -> None:
    full(place)
    _, house = hidden(place)
    later(place, house, 32)
    mail = (place.folder / "alerts.mbox").read_text()
    assert mail.count("a hide waits for a person") == 10
    assert mail.count("To: wren@home.example") == 3
    assert mail.count("To: reviewer@council.example") == 2
    assert (
        "wardmote decide 1 confirm --as NAME --reason WHY" in mail
        and "Marlow" not in mail
    )
    for audience, body in reminders(house):
        english, draft, welsh = body.partition(DRAFT)
        assert draft and THREAT not in welsh
        assert (THREAT in english) == (audience in ("owner", "confirmers"))
        agree = "I gytuno: wardmote decide 1 confirm --as ENW --reason PAM"
        assert (agree in welsh) == (audience != "admin") and "--as NAME" not in welsh


def test_who_may_not_read_a_comment_with_its_names_is_told_its_number_and_where_it_is(
    place: Town,
) -> None:
    full(place)
    item, house = hidden(place, f"{THREAT} You know who, Philippa Nettlefold.")
    later(place, house, 32)
    link = stored(house, item).comment.permalink
    for audience, body in reminders(house):
        english, _, welsh = body.partition(DRAFT)
        reads = audience in ("owner", "confirmers")
        for words in ("Nettlefold", "The comment:", "uchod"):
            assert (words in body) == reads, audience
        assert link and link in english and link in welsh
        assert "nobody has agreed yet" in english and "cytuno eto" in welsh
        assert ("see that somebody looks now" in english) == (audience == "admin")


def test_only_threats_and_personal_data_are_brought_to_mind_after_an_hour(
    place: Town,
) -> None:
    full(place)
    _, house = hidden(place, SLUR)
    place.clock.forward(hours=3)
    assert remind(house) == 0
    place.clock.forward(hours=2)
    assert remind(house) == 2


def test_after_a_night_without_us_one_reminder_is_enough(place: Town) -> None:
    _, house = hidden(place)
    place.clock.forward(hours=13)
    remind(house)
    assert told(place) == ["owner"]


def test_nobody_is_reminded_of_what_is_decided_over_or_gone(place: Town) -> None:
    item, house = hidden(place)
    decide(house, stored(house, item), "confirm", OWNER, "yes")
    place.clock.forward(hours=13)
    assert remind(house) == 0
    other, house = hidden(place, THREAT + " Yes.")
    place.clock.forward(hours=25)
    assert remind(house) == 0
    expire(house)
    assert remind(house) == 0 and other


def test_where_people_have_less_time_they_are_reminded_sooner(place: Town) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text()
    assert "confirm_within_hours: 24" in text
    path.write_text(
        text.replace("confirm_within_hours: 24", "confirm_within_hours: 12")
    )
    _, house = hidden(place)
    place.clock.forward(hours=2.1)
    assert remind(house) == 1 and told(place) == ["owner"]
