"""While the councillor is away, somebody who is here hears of what cannot wait, once, and who may not read it does not."""

from __future__ import annotations

import pytest

from listener.house import House
from listener.modes.changes import end_mode, resume_hiding, start_mode
from listener.modes.periods import Kind
from listener.store.decisions import last_judgement
from tests.listener.lives import OWNER, comment_id, page
from tests.listener.test_modes_at_work import HOUR, begin, events, mails
from tests.town import RUDE, THREAT, Town

NAMED = {"owner": ["owner@council.example"], "delegate": ["deputy@council.example"], "reviewers": ["rev@council.example"], "safety": ["safe@council.example"]}  # fmt: skip
DESPAIR = "I can't go on any more, there is no point in living."
CONFIDENTIAL = "Not for publication: exempt report on the depot sale."
AT_RISK = "The little boy next door is left alone every night and he is covered in bruises."  # fmt: skip


def reached(place: Town, text: str = THREAT) -> dict[str, int]:
    """How many mails one comment brought to each audience."""
    place.comment(place.post(), text)
    place.round(times=2)
    return {to: len(mails(place, to)) for to in ("owner", "deputy", "rev", "safe")}


@pytest.mark.parametrize("text", [THREAT, DESPAIR, AT_RISK])
@pytest.mark.parametrize(
    ("named", "told"),
    [
        (("delegate", "reviewers", "safety"), ["deputy"]),
        (("reviewers", "safety"), ["rev", "safe"]),
        ((), []),
    ],
)
def test_who_stands_in_hears_of_danger_while_the_owner_is_away(
    place: Town, named: tuple[str, ...], told: list[str], text: str
) -> None:
    place.settings(alerts={name: NAMED[name] for name in ("owner", *named)})
    house = place.open()
    begin(house, "away", hours=40)
    found = reached(place, text)
    assert found == {to: int(to in ("owner", *told)) for to in found}
    assert len({tuple(mails(place, to)) for to in ("owner", *told)}) == 1
    for entry in (entries := events(house, "stand_ins_told")):
        assert entry["kind"] == "urgent" and entry["subject"]
        assert len(entry["audiences"]) == len(told)  # type: ignore[arg-type]
    assert len(entries) == bool(told)


@pytest.mark.parametrize(
    "seam", ["weigh:before-write", "weigh:after-write", "tell:before-send", "tell:after-send"]
)  # fmt: skip
def test_nobody_hears_of_it_twice_after_a_crash_in_a_meeting_or_once_it_is_over(
    place: Town, seam: str
) -> None:
    place.settings(alerts=NAMED)
    house = place.open()
    begin(house, "away", hours=40)
    begin(house, "meeting", hours=20)
    place.comment(place.post(), THREAT)

    def die(name: str) -> None:
        if name == seam:
            raise KeyboardInterrupt

    house.seam = die
    with pytest.raises(KeyboardInterrupt):
        place.round(house)
    house = place.open(2)
    place.round(house, times=2)
    assert len(mails(place, "deputy")) == 1 == len(events(house, "stand_ins_told"))
    for kind in ("meeting", "away"):
        end_mode(house, page(house), kind, OWNER, "back")  # type: ignore[arg-type]
    place.comment(place.post(), f"{THREAT} Wait for it.", by="Tansy Brook")
    place.round(house, times=2)
    assert len(mails(place, "deputy")) == 1, "the second came to somebody who is here"
    assert sum("please" in one for one in mails(place, "owner")) == 2


def test_who_stands_in_also_hears_of_what_waits_and_of_the_hide_that_will_end(
    place: Town,
) -> None:
    place.settings(alerts=NAMED)
    house = place.open()
    begin(house, "away", hours=40, delegate=True)
    assert reached(place)["deputy"] == 1
    place.clock.forward(hours=3)
    place.round(house, times=2)
    assert mails(place, "deputy") == mails(place, "owner")
    assert "a hide waits for a person" in mails(place, "deputy")[1]
    assert mails(place, "rev") == []


def test_another_page_whose_owner_is_not_away_and_a_plain_comment_are_told_to_nobody_else(
    place: Town,
) -> None:
    place.settings(alerts=NAMED)
    house = place.open()
    end = house.now() + 40 * HOUR
    start_mode(house, page(house, 1), "away", end, OWNER, "a break")
    place.comment(place.post(), RUDE)
    assert reached(place) == {"owner": 1, "deputy": 0, "rev": 0, "safe": 0}
    place.comment(place.post("x"), THREAT, by="Tansy Brook")
    place.round(house)
    assert len(mails(place, "deputy")) == 1


@pytest.mark.parametrize(
    ("text", "people", "told"),
    [
        (THREAT, {"delegate": "2026-01-01", "reviewer": None}, ["rev", "safe"]),
        (THREAT, {"delegate": "2026-01-01", "reviewer": "2026-01-01"}, ["safe"]),
        (f"{THREAT} {CONFIDENTIAL}", {"reviewer": None}, []),
        (f"{THREAT} {CONFIDENTIAL}", {"delegate": None}, ["deputy"]),
    ],
)
def test_nobody_is_told_who_may_not_read_that_comment(
    place: Town, text: str, people: dict[str, str | None], told: list[str]
) -> None:
    listed = [{"name": "Wren Example", "role": "owner"}]
    listed += [
        {"name": f"{role} Example", "role": role} | ({"until": day} if day else {})
        for role, day in people.items()
    ]
    place.settings(alerts=NAMED, people=listed)
    begin(place.open(), "away", hours=40)
    found = reached(place, text)
    assert found == {to: int(to in ("owner", *told)) for to in found}


def reason_of(place: Town, house: House, text: str = THREAT) -> str:
    """Why a person is to decide on a new comment."""
    item = place.comment(place.post(), text)
    place.round(house)
    judged = last_judgement(house.store, comment_id(item))
    assert judged is not None
    said = str(judged["body"]["reason"])
    assert ("shadow" in said) == ("cysgod" in judged["body"]["reason_cy"])
    return said.partition("A person decides, because ")[2]


@pytest.mark.parametrize(
    ("kind", "over", "after"),
    [
        ("away", "the councillor is away and nobody stands in.", "a time away is over"),
        ("pre_election", "", "a pre-election period is over"),
    ],
)
def test_the_reason_on_a_comment_names_what_keeps_software_from_hiding(
    place: Town, kind: Kind, over: str, after: str
) -> None:
    house = place.open()
    begin(house, kind, hours=40)
    assert reason_of(place, house).startswith(over) is True
    end_mode(house, page(house), kind, OWNER, "back")
    assert reason_of(place, house, f"{THREAT} Wait.").startswith(after)
    resume_hiding(house, page(house), OWNER, "back")
    assert reason_of(place, house, f"{THREAT} Wait for it.") == ""


@pytest.mark.parametrize(
    ("settings", "begins"),
    [({"mode": "watch"}, "in mode watch Wardmote only looks"), ({"shadow": True}, "shadow is on: software only notes what it would hide.")],
)  # fmt: skip
def test_who_chose_another_mode_is_told_so(
    place: Town, settings: dict[str, object], begins: str
) -> None:
    place.settings(**settings)
    assert reason_of(place, place.open()).startswith(begins)
