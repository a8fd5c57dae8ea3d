"""The blind second look: who is drawn, what the reviewer sees, what is kept, and how agreement is told."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listener.errors import UserError
from listener.people.show_all import show_all
from listener.reviewing import second_look
from listener.reviewing.agreement import FEWEST, agreement, share
from listener.reviewing.draw import SHARE, is_drawn
from listener.reviewing.masking import PERSON, masked
from listener.reviewing.second_look import answer, as_seen, compared, draw, next_look
from listener.store.decisions import decisions_on
from listener.undo import undo
from tests.listener.crowd import ADMIN, DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Office, office
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A desk where every decision is drawn."""
    monkeypatch.setattr(second_look, "is_drawn", lambda *_: True)
    with office(tmp_path / "data") as opened:
        yield opened


# ---- the draw ----


def test_about_one_in_twenty_is_drawn_and_always_the_same_ones() -> None:
    hashes = [sha256(str(n).encode()).hexdigest() for n in range(20_000)]
    drawn = [h for h in hashes if is_drawn(h, "2026-11-20T09:00:00+00:00")]
    assert abs(len(drawn) / len(hashes) - SHARE) < 0.005
    assert drawn == [h for h in hashes if is_drawn(h, "2026-11-30T23:00:00+00:00")]
    assert drawn != [h for h in hashes if is_drawn(h, "2026-12-01T00:00:00+00:00")]


def test_anybody_with_the_log_can_draw_again_by_hand() -> None:
    found = sha256(b"second look\n2026-11\n" + b"ab" * 32).hexdigest()[:8]
    assert is_drawn("ab" * 32, "2026-11-20") == (int(found, 16) < 0.05 * 2**32)


def test_the_draw_takes_each_decision_once_and_says_so_in_the_log(desk: Office) -> None:
    item = desk.here.comment(THREAT)
    desk.here.decide(item, "confirm", OWNER)
    desk.here.decide(desk.here.comment(RUDE), "keep", OWNER)
    assert draw(desk.here.house) == 3
    assert draw(desk.here.house) == 0
    rows = desk.here.house.store.rows("SELECT * FROM second_looks")
    assert len(rows) == 2  # the threat was decided on twice, and is read once
    (entry,) = desk.here.events("second_looks_drawn")
    said = json.loads(entry["details"])
    assert said["decisions"] == 3 and len(said["drawn"]) == 3
    logged = desk.here.house.store.rows("SELECT seq FROM entries WHERE event IN ('hide_intended', 'comment_kept', 'hide_confirmed') ORDER BY seq")  # fmt: skip
    assert said["drawn"] == [row["seq"] for row in logged]


def test_what_a_clock_ended_is_nobodys_decision(desk: Office) -> None:
    desk.here.comment(THREAT)
    draw(desk.here.house)
    desk.here.place.clock.forward(hours=25)
    desk.here.place.round(desk.here.house)
    from listener.decide import expire

    expire(desk.here.house)
    assert desk.here.events("show_intended")
    assert draw(desk.here.house) == 0


# ---- the look ----


def test_the_reviewer_sees_the_words_and_neither_name_nor_decision(desk: Office) -> None:  # fmt: skip
    item = desk.here.comment(f"{THREAT} Ring Marlow Teasel on 07700 900123.")
    desk.here.decide(item, "confirm", OWNER)
    browser = desk.sign_in(REVIEWER)
    browser.get("/second-looks")
    browser.send("/second-looks")
    assert browser.path == "/second-looks/1" and THREAT in browser.page.words
    main = browser.page.words.partition("A second look")[2]
    for secret in ("Marlow", "Teasel", "07700", OWNER.name, "confirm", "agreed", "hidden now", comment_id(item)):  # fmt: skip
        assert secret not in main.partition("The rules")[0]
    assert desk.here.house.store.writer.subject(comment_id(item)) not in browser.text
    (entry,) = desk.here.events("access")
    assert json.loads(entry["details"])["kind"] == "second_look"


def test_an_answer_is_kept_and_logged_once(desk: Office) -> None:
    desk.here.comment(THREAT)
    browser = desk.sign_in(REVIEWER)
    browser.get("/second-looks")
    browser.send("/second-looks")
    form = next(f for f in browser.page.forms if f.action == "/second-looks/1")
    for fields in ({}, {"answer": "hide"}, {"answer": "hide", "rule": "R99"}, {"answer": "maybe"}):  # fmt: skip
        browser.post("/second-looks/1", {**form.values, **fields})
        assert browser.status == 422
        assert browser.page.headings[0][1] == "There is a problem"
    given = {**form.values, "answer": "hide", "rule": "R2", "reason": "It is a threat."}
    browser.post("/second-looks/1", given)
    assert browser.path == "/second-looks" and "Your answer is kept" in browser.page.words  # fmt: skip
    browser.post("/second-looks/1", {**given, "answer": "leave"})
    assert browser.status == 409
    (entry,) = desk.here.events("second_look_given")
    assert entry["rule"] == "R2" and json.loads(entry["details"])["agrees"] is True
    assert "It is a threat." not in entry["details"] + entry["reason"]
    row = desk.here.house.store.row("SELECT * FROM second_looks")
    assert row and (row["answer"], row["answered_by"]) == ("hide", REVIEWER.name)


def test_nobody_looks_at_what_they_decided_or_opened_themselves(desk: Office) -> None:
    item = desk.here.comment(THREAT)
    desk.here.decide(item, "confirm", REVIEWER)
    assert next_look(desk.here.house, REVIEWER) is None
    other = desk.here.comment("I will find you and break your arms.", by="Sorrel Teasel")  # fmt: skip
    assert desk.here.house.store.row("SELECT 1 FROM decisions WHERE comment_id = ?", (comment_id(other),))  # fmt: skip
    browser = desk.sign_in(REVIEWER)
    seq = desk.here.events("hide_chosen")[-1]["seq"]
    browser.get(f"/minutes/{seq}/words")
    browser.send(f"/minutes/{seq}/words", what="words", reason="An appeal.", code=desk.here.code(REVIEWER))  # fmt: skip
    assert browser.path.startswith("/accesses/")
    assert next_look(desk.here.house, REVIEWER) is None


def test_a_look_closes_after_half_an_hour_and_can_be_opened_again(desk: Office) -> None:
    desk.here.comment(THREAT)
    number = next_look(desk.here.house, REVIEWER)
    assert number and as_seen(desk.here.house, number, REVIEWER)
    assert as_seen(desk.here.house, number, DELEGATE) is None
    desk.here.place.clock.forward(minutes=31)
    assert as_seen(desk.here.house, number, REVIEWER) is None
    with pytest.raises(UserError, match="is over"):
        answer(desk.here.house, number, "leave", "", "", REVIEWER)
    assert next_look(desk.here.house, REVIEWER) == number


def test_a_small_number_of_looks_is_told_as_that(desk: Office) -> None:
    desk.here.comment(THREAT)
    number = next_look(desk.here.house, REVIEWER)
    assert number
    answer(desk.here.house, number, "leave", "", "A song.", REVIEWER)
    found = compared(desk.here.house, desk.here.house.now())
    assert (found.every.pairs, found.every.kappa, found.every.why) == (1, None, "few")
    assert (found.too_hard, found.too_soft, found.unsure) == (1, 0, 0)
    browser = desk.sign_in(REVIEWER)
    browser.get("/second-looks")
    assert "too few to say: 20 are needed" in browser.page.words
    assert "Too few for a rate." not in browser.page.words.partition("How far")[0]


def test_how_people_agreed_with_software_is_told_as_the_report_tells_it(
    desk: Office,
) -> None:
    here, item = desk.here, desk.here.comment(THREAT)
    here.decide(item, "confirm", OWNER)
    made = decisions_on(here.house.store, comment_id(item))[-1]
    undo(here.house, made.decision_id, OWNER, "A slip.")
    here.decide(item, "show", OWNER)  # the last word that stands: not agreed
    rushed = here.comment(f"{THREAT} I know your street.", by="Bo Sample")
    assert rushed.hidden
    pages = [page.page_id for page in here.house.settings.pages]
    show_all(here.house, pages, ADMIN, "An emergency.")  # nobody's word on it
    here.act()
    browser = desk.sign_in(REVIEWER)
    browser.get("/second-looks")
    assert "People agreed, of those that people looked at 0 of 1." in browser.page.words
    assert "so they were shown again 0 of 2." in browser.page.words


# ---- kappa ----


def test_kappa_is_that_of_a_worked_example() -> None:
    pairs = [(True, True)] * 20 + [(True, False)] * 5 + [(False, True)] * 10 + [(False, False)] * 15  # fmt: skip
    found = agreement(pairs)
    assert found.kappa == pytest.approx(0.4)
    assert found.low is not None and found.high is not None
    assert found.low < 0.4 < found.high and found.high - found.low < 0.6


def test_agreement_without_exception_is_not_taken_for_certainty() -> None:
    found = agreement([(True, True), (False, False)] * 10)
    assert found.kappa == 1 and found.low is not None and found.low < 0.9


def test_where_both_always_say_the_same_nothing_can_be_told() -> None:
    assert agreement([(False, False)] * 50).why == "one_sided"
    assert agreement([(True, False)] * (FEWEST - 1)).why == "few"


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=80))
def test_kappa_lies_in_its_interval_and_that_in_its_bounds(pairs: list[tuple[bool, bool]]) -> None:  # fmt: skip
    found = agreement(pairs)
    assert (found.kappa is None) == bool(found.why)
    if found.kappa is not None and found.low is not None and found.high is not None:
        assert -1 <= found.low <= found.kappa <= found.high <= 1


@pytest.mark.parametrize("shares", [(0.45, 0.05, 0.05, 0.45), (0.3, 0.1, 0.1, 0.5), (0.1, 0.03, 0.03, 0.84)])  # fmt: skip
def test_the_interval_holds_the_true_value_as_often_as_it_says(shares: tuple[float, ...]) -> None:  # fmt: skip
    first, second = shares[0] + shares[1], shares[0] + shares[2]
    chance = first * second + (1 - first) * (1 - second)
    true = (shares[0] + shares[3] - chance) / (1 - chance)
    draw_from, kinds = random.Random(7), [(True, True), (True, False), (False, True), (False, False)]  # fmt: skip
    found = [agreement(draw_from.choices(kinds, shares, k=60)) for _ in range(600)]
    held = [a.low <= true <= a.high for a in found if a.low is not None and a.high is not None]  # fmt: skip
    assert sum(held) / len(held) > 0.93


def test_a_share_is_told_with_its_interval_or_not_at_all() -> None:
    assert share(5, 19) is None
    found = share(18, 20)
    assert found and found[1] < 0.9 < found[2] and found[2] < 1


# ---- names taken out ----


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Ask Marlow Teasel, he knows", "Ask [person], he knows"),
        ("marlow  teasel and @mteasel", "[person] and [person]"),
        ("Write to a.b@council.example or https://x.example/y?z", "Write to [e-mail address] or [link]"),
        ("Ring 01656 643643 now, CF31 4WB", "Ring [phone number] now, [postcode]"),
        ("Marlowe Teasel-Smith paid £1,250 in 2024", "Marlowe [person]-Smith paid £1,250 in 2024"),
        ("a rose in the garden", "a rose in the garden"),
    ],
)  # fmt: skip
def test_what_names_somebody_is_taken_out(text: str, seen: str) -> None:
    assert masked(text, ["Marlow Teasel", "Rose", "", "Teasel"]) == seen


@pytest.mark.parametrize(
    "said",
    [
        "Sia\u0302n Ffug-Rees", "sian", "Pat O’Brien", "O'Brien", "obrien", "Doreen", "DOREEN MOCKSWORTH", "doreen_m62",
        "#doreenmocksworth", "Dоreen", "王小明",
    ],
)  # fmt: skip
def test_a_second_look_names_nobody_whom_the_queue_does_not_name(said: str) -> None:
    names = ["Doreen \N{ROSE} Mocksworth", "Siân Ffug-Rees", "Pat O'Brien", "王小明"]
    mark = "#" if "#" in said else ""
    assert masked(f"so {said} lies", names) == f"so {mark}{PERSON} lies"


def test_a_profile_is_a_link_without_its_beginning_too() -> None:
    seen = masked("fb.com/d.mock or https://x.example/marlow and Marlow", ["Marlow"])
    assert seen == f"[link] or [link] and {PERSON}"


def test_the_longest_comment_is_masked_at_once() -> None:
    began = time.process_time()
    assert masked("a." * 20_000, ["Marlow Teasel"]) == "a." * 20_000
    assert time.process_time() - began < 2
