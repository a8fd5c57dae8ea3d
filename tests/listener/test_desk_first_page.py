"""The councillor's first page: questions that wait, being away or in a meeting, the brake, the notice, who is there; charts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.brake import trip
from listener.desk import questions
from listener.desk.charts import Series, in_rows, over_time, top_of
from listener.minutes.verify import verify
from listener.store.acts import breaker
from listener.store.persons import record_of
from listener.weigh import weigh
from tests.listener.newsdesk import ADMIN, COMMS, DELEGATE, OWNER, Newsdesk, newsdesk
from tests.listener.newsroom import SAID
from tests.listener.test_desk_pages import check_sound

ASKED = "When is the next surgery?"
PAGES = ("facebook:100", "x:200")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", mode="act") as opened:
        yield opened
        assert verify(opened.house.store.db).sound


# ---- questions ----


def test_questions_come_oldest_first_after_two_days_and_the_newer_ones_on_request(
    desk: Newsdesk,
) -> None:
    desk.room.say(ASKED, by="Marlow Teasel")
    desk.clock.forward(hours=47)
    desk.room.say("What time does the market open?", by="Betony Fallow")
    browser = desk.browser(OWNER)
    browser.get("/questions")
    said = browser.page.words
    assert "Nobody has waited for two days." in said
    # Then it opens on those who wait, and no link is left to press for them.
    assert "market" in said and "newer" not in said and "Only those" not in said
    desk.clock.forward(hours=2)
    browser = desk.browser(OWNER)
    browser.get("/home")
    assert "2 residents wait for an answer. 1 has waited for two days." in browser.page.words  # fmt: skip
    browser.get("/questions")
    check_sound(browser.page, browser.text, "en")
    assert ASKED in browser.page.words and "market" not in browser.page.words
    assert "https://facebook.example/1" in browser.page.links
    browser.get("/questions?all=1")
    said = browser.page.words
    assert said.index("surgery") < said.index("market")


def test_home_and_the_questions_count_alike_and_every_one_can_be_reached(
    desk: Newsdesk,
) -> None:
    for n in range(3):
        desk.room.write(f"When is the next surgery in ward {n}?", by=f"Resident {n}")
    desk.clock.forward(hours=49)
    for n in range(3, 55):
        desk.room.write(f"When is the next surgery in ward {n}?", by=f"Resident {n}")
    while weigh(desk.house):
        pass
    browser = desk.browser(OWNER)
    counted = "55 residents wait for an answer. 3 have waited for two days."
    for path in ("/home", "/questions", "/questions?all=1"):
        browser.get(path)
        assert counted in browser.page.words, path
    browser.get("/questions")
    assert "Show 52 newer ones too" in browser.page.words
    assert "More questions" not in browser.text
    seen: list[str] = []
    for page in (1, 2, 3):
        browser.get(f"/questions?all=1&page={page}")
        check_sound(browser.page, browser.text, "en")
        assert f"Page {page} of 3" in browser.page.words
        seen += re.findall(r"surgery in ward (\d+)", browser.page.words)
    assert sorted(map(int, seen)) == list(range(55)) and set(seen[:3]) == set("012")
    form = next(f for f in browser.page.forms if f.action == "/questions/settle")
    browser.post(form.action, {**form.values, "outcome": "no_reply"})
    assert "Page 3 of 3" in browser.page.words, "back to the part of the list it was on"
    browser.get("/questions?all=1&page=99")
    assert "Page 3 of 3" in browser.page.words


def test_where_more_wait_than_are_counted_it_says_so_and_that_they_come_up(
    desk: Newsdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "COUNTED", 4)
    for n in range(5):
        desk.room.write(f"When is the next surgery in ward {n}?", by=f"Resident {n}")
    weigh(desk.house)
    desk.clock.forward(hours=49)
    browser = desk.browser(OWNER)
    counted = "More than 4 residents wait for an answer. 4 or more have waited for two days."  # fmt: skip
    for path in ("/home", "/questions", "/questions?all=1"):
        browser.get(path)
        assert counted in browser.page.words, path
    assert "There are more than are listed here." in browser.page.words


def test_where_nobody_asked_nobody_is_said_to_wait(desk: Newsdesk) -> None:
    browser = desk.browser(OWNER)
    for path in ("/home", "/questions"):
        browser.get(path)
        assert "Nobody waits for an answer." in browser.page.words
    desk.room.say(ASKED)
    for path, said in (("/questions", "Nobody has waited for two days."), ("/cy/questions", "Nid oes neb yn aros ers dau ddiwrnod.")):  # fmt: skip
        browser.get(path)
        words = browser.page.words
        assert said in words and "Nobody waits" not in words
    browser.get("/home")
    assert "1 resident waits for an answer." in browser.page.words


def test_one_press_takes_a_question_off_the_list_and_one_puts_it_back(
    desk: Newsdesk,
) -> None:
    comment_id = desk.room.say(ASKED, by="Marlow Teasel")
    browser = desk.browser(DELEGATE)
    browser.get("/questions?all=1")
    form = next(f for f in browser.page.forms if f.action == "/questions/settle")
    for _ in range(2):
        browser.post(form.action, {**form.values, "outcome": "no_reply"})
        assert browser.status == 200 and "It is off the list." in browser.page.words
    (event,) = desk.room.events("question_settled")
    assert event["details"]["outcome"] == "no_reply" and event["reason"] == ""
    assert ASKED not in browser.page.words
    kept = record_of(desk.house.store, comment_id)["questions"]
    assert [row["outcome"] for row in kept] == ["no_reply"], "in the subject's export"
    browser.send("/questions/reopen")
    browser.get("/questions?all=1")
    assert ASKED in browser.page.words and len(desk.room.events("question_reopened")) == 1  # fmt: skip
    assert desk.house.store.value("SELECT COUNT(*) FROM decisions") == 0


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_each_question_says_which_it_is_and_the_next_comes_up_in_its_place(
    desk: Newsdesk, prefix: str
) -> None:
    for number in range(3):
        desk.room.say(f"{ASKED} Number {number}.", by=f"P{number} Teasel")
    browser = desk.browser(DELEGATE)
    browser.get(f"{prefix}/questions?all=1")
    word, of = ("Cwestiwn", "o") if prefix else ("Question", "of")
    heads = [text for level, text in browser.page.headings if level == 2]
    assert [head.partition(":")[0] for head in heads] == [f"{word} {n} {of} 3" for n in (1, 2, 3)]  # fmt: skip
    for place in (1, 2, 3):
        assert browser.text.count(f'aria-describedby="question-{place}"') == 2
    settle = f"{prefix}/questions/settle"
    for place in (2, 2, 1):  # the last one that is left stands in the first place
        form = [f for f in browser.page.forms if f.action == settle][place - 1]
        browser.post(settle, {**form.values, "outcome": "no_reply"})
        left = [text for level, text in browser.page.headings if level == 2]
        before = browser.text.partition('role="status" tabindex="-1" autofocus')[0]
        assert before and before != browser.text
        there = min(place, len(left))
        assert before.count("<h2") == max(there - 1, 0), "just before the next one"


def test_a_question_that_was_edited_or_is_gone_is_not_settled_unseen(
    desk: Newsdesk,
) -> None:
    desk.room.say(ASKED)
    browser = desk.browser(OWNER)
    browser.get("/questions?all=1")
    form = next(f for f in browser.page.forms if f.action == "/questions/settle")
    for changed, status in (
        ({"version": "2", "outcome": "answered"}, 409),
        ({"comment": "facebook:99", "outcome": "answered"}, 409),
        ({"outcome": "burn"}, 422),
    ):
        browser.post(form.action, {**form.values, **changed})
        assert browser.status == status
    assert desk.room.events("question_settled") == []


# ---- away, meetings, the brake ----


def test_away_is_switched_on_with_an_end_and_off_again_and_hiding_waits_for_a_word(
    desk: Newsdesk,
) -> None:
    browser = desk.browser(OWNER)
    browser.get("/modes")
    browser.send("/modes/away")
    assert browser.status == 422 and {"#until", "#away_reason"} <= set(browser.page.links)  # fmt: skip
    for bad in ("2020-01-01", "2029-01-01", "31/02/2027", "soon"):
        browser.send("/modes/away", until=bad, away_reason="Holiday.")
        assert browser.status == 422
    for _ in range(2):
        browser.get("/modes")
        browser.send("/modes/away", until="24/12/2026", away_reason="Holiday.")
        assert browser.status == 200 and "until the end of 24 December 2026" in browser.page.words  # fmt: skip
    started = desk.room.events("mode_started")
    assert [e["details"]["page_id"] for e in started] == list(PAGES)
    assert all(desk.house.standing(p, desk.clock()).deserted for p in PAGES)
    browser.get("/home")
    assert "The councillor is away. Nobody stands in" in browser.page.words
    browser.get("/notice")
    assert "I am away until 24 December 2026." in browser.text
    assert "Rwyf i ffwrdd tan 24 Rhagfyr 2026." in browser.text
    browser.get("/modes")
    browser.send("/modes/end", kind="away")
    assert len(desk.room.events("mode_ended")) == 2
    assert "Software hides nothing until a person says so." in browser.page.words
    browser.send("/modes/resume")
    assert browser.status == 422
    browser.send("/modes/resume", resume_reason="I am back.")
    assert len(desk.room.events("hiding_resumed")) == 2


def test_a_meeting_begins_with_one_press_and_ends_with_one(desk: Newsdesk) -> None:
    browser = desk.browser(DELEGATE)
    browser.get("/modes")
    assert "2 hours last 2 hours and 15 minutes" in browser.page.words
    browser.send("/modes/meeting", hours="9")
    assert browser.status == 422
    browser.send("/modes/meeting", hours="3")
    assert all(desk.house.standing(p, desk.clock()).on("meeting") for p in PAGES)
    (one, _) = desk.room.events("mode_started")
    assert one["details"]["kind"] == "meeting"
    browser.send("/modes/end", kind="meeting")
    assert not any(desk.house.standing(p, desk.clock()).on("meeting") for p in PAGES)
    token = browser.page.forms[0].values["token"]
    browser.post("/modes/end", {"token": token, "kind": "pre_election"})
    assert browser.status == 422


def test_a_mode_that_one_page_refuses_begins_on_none(desk: Newsdesk) -> None:
    from listener.modes.changes import start_mode

    later = desk.clock() + timedelta(days=5)
    start_mode(
        desk.house, PAGES[1], "away", later + timedelta(days=30), OWNER, "Planned.",
        starts_at=later,
    )  # fmt: skip
    browser = desk.browser(OWNER)
    browser.get("/modes")
    browser.send("/modes/away", until="2026-12-01", away_reason="Now.")
    assert browser.status == 409
    assert not desk.house.standing(PAGES[0], desk.clock()).on("away")


def test_a_person_takes_the_brake_off_and_says_why(desk: Newsdesk) -> None:
    with desk.house.store.transaction(desk.clock()) as tx:
        trip(tx, desk.house, PAGES[1], "too many hides")
    browser = desk.browser(OWNER)
    browser.get("/home")
    assert "/modes#brakes" in browser.page.links
    browser.get("/modes")
    browser.send("/modes/release")
    assert browser.status == 422 and "#release-1" in browser.page.links
    check_sound(browser.page, browser.text, "en")
    form = next(f for f in browser.page.forms if f.action == "/modes/release")
    for _ in range(2):
        browser.post("/modes/release", {**form.values, "release_reason": "I looked."})
        assert browser.status == 200
    assert breaker(desk.house.store, PAGES[1]) is None
    assert len(desk.room.events("breaker_closed")) == 1


def test_an_admin_neither_settles_nor_switches_nor_reads(desk: Newsdesk) -> None:
    desk.room.say(ASKED)
    browser = desk.browser(ADMIN)
    browser.get("/home")
    assert "surgery" not in browser.text and "Questions" not in browser.page.words
    for path in ("/questions", "/modes", "/notice"):
        browser.get(path)
        assert browser.status == 403


# ---- the notice, and who is there ----


def test_the_notice_says_both_languages_and_whether_the_page_says_it(
    desk: Newsdesk,
) -> None:
    browser = desk.browser(OWNER)
    browser.get("/notice")
    check_sound(browser.page, browser.text, "en")
    hours = desk.house.rules.check_hours
    assert hours.en in browser.text and hours.cy.replace("'", "&#39;") in browser.text
    assert browser.text.count("casework@council.example") == 2
    assert browser.page.words.count("no post of yours was seen that says this") == 2
    with desk.house.store.transaction(desk.clock()) as tx:
        tx.insert("posts", {"post_id": "facebook:p", "page_id": PAGES[0], "text": f"Hello. {hours.en}", "by_owner": 1, "permalink": "", "created_at": tx.at, "seen_at": tx.at})  # fmt: skip
        tx.record("comments_collected", details={})
    browser.get("/notice")
    assert "a post of yours says it, of" in browser.page.words
    assert "None was seen in Welsh." in browser.page.words


def test_home_says_who_is_there_and_when_comms_are(desk: Newsdesk) -> None:
    browser = desk.browser(OWNER)
    browser.get("/home")
    said = browser.page.words
    assert (
        f"{OWNER.name} (the councillor): agrees to hides; last signed in or decided something: "
        in said
    )
    assert f"{DELEGATE.name}: may stand in" in said
    assert "The communications team is at work until 20 November 2026, 17:00" in said


# ---- charts ----


def test_charts_show_what_was_counted_with_a_table_and_comms_see_alerts_alone(
    desk: Newsdesk,
) -> None:
    for number in range(24):
        desk.room.say(f"{SAID} Number {number}.")
    browser = desk.browser(OWNER)
    browser.get("/charts")
    check_sound(browser.page, browser.text, "en")
    said = browser.page.words
    assert "24 in 30 days. The most on one day: 24." in said
    assert "Rules that comments may have broken" in said
    assert "1 in 12 weeks, 1 of them high." in said
    assert browser.text.count("<svg viewBox") == 3 and "<table>" in browser.text
    assert 'role="img"' in browser.text and "<desc" in browser.text
    comms = desk.browser(COMMS)
    comms.get("/charts")
    assert [text for level, text in comms.page.headings if level == 2] == ["Alerts"]
    comms.get("/cy/charts")
    check_sound(comms.page, comms.text, "cy")


def test_bars_are_as_high_as_their_numbers_and_never_leave_the_sheet() -> None:
    series = [Series("a", (0, 3, 100)), Series("b", (5, 0, 100))]
    chart = over_time("c", "t", "s", "h", ["x", "y", "z"], series)
    assert chart.total == 208 and len(chart.boxes) == 4
    highs = {(box.fill, round(box.high, 1)) for box in chart.boxes}
    assert ("one", 75.0) in highs and ("two", 75.0) in highs
    assert all(box.y >= 14 and box.x + box.wide <= 360 for box in chart.boxes)
    assert chart.rows == [("x", [0, 5]), ("y", [3, 0]), ("z", [100, 100])]
    rows = in_rows("c", "t", "s", "h", ["x", "y"], [Series("a", (7, 0))])
    assert rows.total == 7 and len(rows.boxes) == 1 and not rows.legend
    assert [top_of(n) for n in (0, 2, 3, 9, 28, 999, 1001)] == [2, 2, 3, 10, 30, 1000, 2000]  # fmt: skip
    empty = over_time("c", "t", "s", "h", ["x"], [Series("a", (0,))])
    assert empty.total == 0 and not empty.boxes
