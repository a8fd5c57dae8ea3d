"""The queue: a part of it, one page after the other, the next one after a decision, and spam decided on together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.language_names import in_language
from listener.minutes.verify import verify
from listener.store.decisions import decisions_on
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT

POLISH = "Zarabiaj dziewięćset funtów tygodniowo w domu, nie czekaj, napisz do mnie jeszcze dziś!! http://one.example http://two.example http://three.example"
SPAM = "Earn £900 a week at home!! http://one.example http://two.example http://three.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def several(desk: Office, *texts: str, platform: str = "facebook") -> list[Item]:
    """Comments by different people, read in one pass."""
    post = desk.here.place.post(platform)
    made = [
        desk.here.place.comment(post, text, by=f"Teasel {number}")
        for number, text in enumerate(texts)
    ]
    desk.here.place.round(desk.here.house)
    return made


def numbers(browser: Browser) -> list[int]:
    """The numbers that a page of the queue lists, in order."""
    found = [link.partition("/item/")[2].partition("?")[0] for link in browser.page.links if "/item/" in link]  # fmt: skip
    return [int(each) for each in found]


def test_only_a_part_of_the_queue_is_shown_where_that_is_asked_for(
    desk: Office,
) -> None:
    rude, threat, spam = several(desk, RUDE, THREAT, SPAM)
    (other,) = several(desk, f"{RUDE} Again.", platform="x")
    browser = desk.sign_in(OWNER)
    browser.get("/queue")
    everything = [desk.number(one) for one in (threat, rude, spam, other)]
    assert numbers(browser) == everything
    for asked, meant in (
        ("rule=R6", [spam]),
        ("rule=R1", [rude, other]),
        ("urgent=yes", [threat]),
        ("platform=x", [other]),
        ("state=hidden", [threat]),
        ("state=visible&platform=facebook", [rude, spam]),
        ("language=en&rule=R1&platform=facebook", [rude]),
        ("language=cy", []),
        ("handed=me", []),
        ("rule=none", []),
    ):
        browser.get(f"/queue?{asked}")
        assert numbers(browser) == [desk.number(one) for one in meant], asked
        assert f"Shown: {len(meant)} of the 4 that wait" in browser.page.words
    for odd in ("rule=%27--", "platform=%3Cb%3E", "state=x", "urgent=1", "rule=R6R6R6"):
        browser.get(f"/queue?{odd}")
        assert numbers(browser) == everything and "%27" not in browser.text


def test_the_filter_names_languages_in_words_and_by_code_where_there_is_no_name(
    desk: Office,
) -> None:
    (polish,) = several(desk, POLISH)
    assert desk.number(polish)
    browser = desk.sign_in(OWNER)
    browser.get("/queue")
    assert "in Polish" in browser.page.words
    assert in_language("qqq", "en") == "qqq"
    browser.get("/cy/queue")
    assert "iaith: Pwyleg" in browser.page.words


def test_after_a_decision_the_next_of_the_same_part_opens_with_an_undo(
    desk: Office,
) -> None:
    rude, _, second = several(desk, RUDE, SPAM, f"{RUDE} Two.")
    browser = desk.sign_in(OWNER)
    browser.get(f"/item/{desk.number(rude)}?rule=R1")
    path = f"/item/{desk.number(rude)}"
    after = f"/item/{desk.number(second)}"
    browser.send(f"{path}/decide", verb="keep", ready="It is rude, but it breaks no rule.")  # fmt: skip
    assert browser.path == after and "Done: kept." in browser.page.words
    made = decisions_on(desk.here.house.store, comment_id(rude))
    assert [d.reason for d in made] == ["It is rude, but it breaks no rule."]
    browser.send(f"/decision/{made[0].decision_id}/undo")
    assert browser.path == path
    assert "Undone: kept." in browser.page.words
    browser.get(f"{after}?rule=R1")
    browser.send(f"{after}/decide", verb="keep", reason="Fine.")
    again = f"/item/{desk.number(rude)}"  # put back a moment ago, it waits again
    assert browser.path == again == path
    browser.send(f"{again}/decide", verb="keep", reason="Fine.")
    assert browser.path == "/queue" and "Nothing like this waits" in browser.page.words


def test_a_reason_that_speaks_for_the_opposite_is_not_taken(desk: Office) -> None:
    (rude,) = several(desk, RUDE)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(rude)}"
    browser.get(path)
    browser.send(f"{path}/decide", verb="hide", rule="R1", ready="It is criticism, and criticism is welcome.")  # fmt: skip
    assert browser.status == 422 and "speaks for the opposite" in browser.page.words
    browser.send(f"{path}/decide", verb="keep", ready="It is spam.")
    assert browser.status == 422
    assert not decisions_on(desk.here.house.store, comment_id(rude))


def test_a_false_alarm_is_a_decision_with_a_note_of_its_own(desk: Office) -> None:
    rude, threat = several(desk, RUDE, THREAT)
    browser = desk.sign_in(OWNER)
    for item, pressed, verb in ((threat, "false_alarm_show", "show"), (rude, "false_alarm_keep", "keep")):  # fmt: skip
        path = f"/item/{desk.number(item)}"
        browser.get(path)
        browser.send(f"{path}/decide", verb=pressed)
        assert browser.status == 200, browser.page.words
        made = decisions_on(desk.here.house.store, comment_id(item))[-1]
        assert (made.verb, made.reason) == (verb, "It is not what software took it for.")  # fmt: skip
        browser.get(path)
        assert "false alarm" in browser.page.words
    assert not threat.hidden
    noted = desk.here.events("false_alarm_noted")
    assert [row["rule"] for row in noted] == ["R2", "R1"]


def test_a_score_is_never_rounded_up(desk: Office) -> None:
    (item,) = several(desk, RUDE)
    store = desk.here.house.store
    body = (
        "json_set(body, '$.findings[0].score', 0.969, '$.findings[0].signal', 'model')"
    )
    store.db.conn.execute(f"UPDATE judgements SET body = {body}")
    browser = desk.sign_in(OWNER)
    browser.get(f"/item/{desk.number(item)}")
    assert "(96 of 100)" in browser.page.words
    assert "97 of 100" not in browser.page.words


def test_the_same_words_decided_before_are_told(desk: Office) -> None:
    first, again = several(desk, RUDE, RUDE)
    desk.here.decide(first, "hide", DELEGATE, rule="R1")
    browser = desk.sign_in(OWNER)
    browser.get(f"/item/{desk.number(again)}")
    words = browser.page.words
    assert "People decided on these very words 1 time, and let them stay 0 of it." in words  # fmt: skip
    assert "All together, under rule 1 people kept 0 of 1." in words


def test_the_thread_stands_around_the_comment(desk: Office) -> None:
    post = desk.here.place.post(text="The library stays open.")
    place = desk.here.place
    parent = place.comment(post, "I like the library.", by="Hazel Example")
    answer = place.world.comment(post, RUDE, by="Marlow Teasel", parent=parent)
    place.clock.forward(seconds=1)
    place.world.comment(post, "No need for that.", by="Rowan Example", parent=parent)
    place.round(desk.here.house)
    browser = desk.sign_in(OWNER)
    browser.get(f"/item/{desk.number(answer)}")
    words = browser.page.words
    assert "It answers this Hazel Example I like the library." in words
    assert "Said just after Rowan Example No need for that." in words


# ---- spam, together ----


def ticked(browser: Browser, items: list[int]) -> dict[str, str]:
    """The fields of the form for several, with these ticked and no others."""
    form = next(f for f in browser.page.forms if f.action == "/queue/together")
    boxes = {found.get("name", ""): found["value"] for _, found in browser.page.fields if found.get("type") == "checkbox"}  # fmt: skip
    return form.values | {f"item-{number}": boxes[f"item-{number}"] for number in items}


def test_several_pieces_of_spam_are_hidden_with_one_reason_each_by_itself(
    desk: Office,
) -> None:
    spam = several(desk, *(f"{SPAM} {n}" for n in range(4)))
    chosen = [desk.number(one) for one in spam[:3]]
    browser = desk.sign_in(OWNER)
    browser.get("/queue?rule=R6")
    fields = ticked(browser, chosen) | {"verb": "hide", "ready": "It is spam."}
    for _ in range(2):  # pressed twice
        browser.post("/queue/together", fields)
        assert browser.status == 200 and "3 decisions were made." in browser.page.words
    assert [one.hidden for one in spam] == [True, True, True, False]
    made = [decisions_on(desk.here.house.store, comment_id(one)) for one in spam]
    assert [len(each) for each in made] == [1, 1, 1, 0]
    assert {each[0].rule for each in made[:3]} == {"R6"}
    assert len(desk.here.events("hide_intended")) == 3
    browser.send("/queue/together/undo", one=str(made[0][0].decision_id))
    assert [one.hidden for one in spam] == [False, True, True, False]
    assert "taken back" in browser.page.words
    browser.send("/queue/together/undo", one="")
    assert not any(one.hidden for one in spam)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"reason": " "}, "reason"),
        ({"ready": "It is criticism, and criticism is welcome."}, "ready"),
    ],
)
def test_a_fault_loses_no_tick_no_page_and_no_chosen_reason(
    desk: Office, wrong: dict[str, str], field: str
) -> None:
    spam = several(desk, *(f"{SPAM} {n}" for n in range(23)))
    browser = desk.sign_in(OWNER)
    browser.get("/queue?rule=R6&page=2")
    chosen = [desk.number(one) for one in (spam[20], spam[22])]
    given = {"verb": "hide", "reason": "Spam.\r\nNothing else."} | wrong
    browser.post("/queue/together", ticked(browser, chosen) | given)
    assert browser.status == 422
    named = {found["name"]: (kind, found) for kind, found in browser.page.fields if "name" in found}  # fmt: skip
    boxes = [name for name in named if name.startswith("item-")]
    assert len(boxes) == 3, "the same page of the queue"
    assert [name for name in boxes if "checked" in named[name][1]] == [f"item-{number}" for number in chosen]  # fmt: skip
    assert [name for name, (_, found) in named.items() if found.get("aria-invalid")] == [field]  # fmt: skip
    form = next(f for f in browser.page.forms if f.action == "/queue/together")
    assert form.values["ready"] == wrong.get("ready", "")
    # What changed since is looked at again before it is ticked.
    stale = {f"item-{chosen[0]}": "1.1.000000000000"}
    browser.post("/queue/together", form.values | given | stale)
    assert not any("checked" in found for _, found in browser.page.fields if found.get("name") == f"item-{chosen[0]}")  # fmt: skip


def test_nothing_but_spam_is_decided_on_together(desk: Office) -> None:
    rude, spam = several(desk, RUDE, SPAM)
    browser = desk.sign_in(OWNER)
    browser.get("/queue?rule=R1")
    assert not [f for f in browser.page.forms if f.action == "/queue/together"]
    browser.get(f"/item/{desk.number(rude)}")
    seen = next(f for f in browser.page.forms if "seen" in f.values).values["seen"]
    browser.get("/queue?rule=R6")
    fields = ticked(browser, [desk.number(spam)]) | {"verb": "hide", "reason": "Spam."}
    browser.post("/queue/together", fields | {f"item-{desk.number(rude)}": seen})
    assert "1 decision was made." in browser.page.words
    assert "were not decided on" in browser.page.words
    assert spam.hidden and not rude.hidden
    browser.get("/queue?rule=R6")
    for missing in ({"chosen": "rule=R1"}, {"reason": " "}, {"verb": "delete"}):
        browser.post("/queue/together", fields | missing)
        assert browser.status == 422, missing


def test_an_old_page_decides_on_none_that_changed(desk: Office) -> None:
    one, other = several(desk, f"{SPAM} 1", f"{SPAM} 2")
    browser = desk.sign_in(OWNER)
    browser.get("/queue?rule=R6")
    fields = ticked(browser, [desk.number(one), desk.number(other)])
    desk.here.decide(one, "keep", DELEGATE)
    browser.post("/queue/together", fields | {"verb": "hide", "reason": "Spam."})
    assert not one.hidden and other.hidden
    assert "were not decided on" in browser.page.words
    theirs = decisions_on(desk.here.house.store, comment_id(one))[-1].decision_id
    browser.post("/queue/together/undo", {"token": fields["token"], "made": str(theirs)})  # fmt: skip
    assert len(decisions_on(desk.here.house.store, comment_id(one))) == 1


def test_an_old_page_turns_round_none_that_one_decided_on_oneself(desk: Office) -> None:
    one, other = several(desk, f"{SPAM} 1", f"{SPAM} 2")
    browser = desk.sign_in(OWNER)
    browser.get("/queue?rule=R6")
    fields = ticked(browser, [desk.number(one), desk.number(other)])
    desk.here.decide(one, "keep", OWNER)  # in another window
    browser.post("/queue/together", fields | {"verb": "hide", "reason": "Spam."})
    assert not one.hidden and other.hidden
    assert "were not decided on" in browser.page.words
    made = decisions_on(desk.here.house.store, comment_id(one))
    assert [each.verb for each in made] == ["keep"]


def test_a_reviewer_decides_on_nothing_together(desk: Office) -> None:
    (spam,) = several(desk, SPAM)
    browser = desk.sign_in(REVIEWER)
    browser.get("/queue?rule=R6")
    assert not [f for f in browser.page.forms if f.action == "/queue/together"]
    token = next(f for f in browser.page.forms if "token" in f.values).values["token"]
    browser.post("/queue/together", {"token": token, "verb": "hide", "reason": "Spam.", "chosen": "rule=R6"})  # fmt: skip
    assert browser.status == 403 and not spam.hidden


def test_why_something_waits_is_said_in_welsh_on_a_welsh_page(desk: Office) -> None:
    rude, threat = several(desk, RUDE, THREAT)
    browser = desk.sign_in(OWNER)
    for page in ("/cy/queue", f"/cy/item/{desk.number(rude)}"):
        browser.get(page)
        reasons = re.findall(r"<p lang=\"en\">([^<]*)", browser.text)
        assert reasons == [], page
    desk.here.decide(threat, "confirm", OWNER)
    desk.here.decide(threat, "reopen", OWNER)
    browser.get("/cy/queue")
    assert "Gofynnodd person am olwg arall." in browser.text
