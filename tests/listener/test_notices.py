"""What an author and the councillor are told: in both languages, and with the hours that this page's rules give."""

from __future__ import annotations

import ast
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest

from listener.house import open_store
from listener.minutes.writer import MACHINE, Actor
from listener.store.comments import Kept
from listener.store.messages import waiting
from listener.telling.alerts import (
    alert_breaker,
    alert_fault,
    alert_owner,
    alert_scorer,
    alert_shown_elsewhere,
)
from listener.telling.both import DRAFT
from listener.telling.could_not import alert_stuck, standing_of
from listener.telling.notices import Why, hide_notice, show_notice, time_to_confirm
from moderation.rules import Rules
from moderation.types import Action, Comment, Judgement
from tests.moderation.judging import THREAT, shipped_rules
from tests.town import MORNING

ROOT = Path(__file__).resolve().parents[2]
LATER = MORNING + timedelta(hours=25)
WREN = Actor("Cllr Wren Example", "owner")


def lasting(hours: float) -> Rules:
    """The rules that ship, with another time to confirm a hide."""
    rules = shipped_rules()
    limits = rules.limits.model_copy(update={"confirm_within_hours": hours})
    return rules.model_copy(update={"limits": limits})


@pytest.mark.parametrize(
    ("hours", "english", "welsh"),
    [
        (24.0, "within 24 hours", "o fewn 24 awr"),
        (6.0, "within 6 hours", "o fewn 6 awr"),
        (1.5, "within 1 hour and 30 minutes", "o fewn 1 awr a 30 munud"),
        (1.0, "within 1 hour", "o fewn 1 awr"),
        (0.5, "within 30 minutes", "o fewn 30 munud"),
        (1 / 60, "within 1 minute", "o fewn 1 munud"),
        (0.001, "within 1 minute", "o fewn 1 munud"),
    ],
)
def test_the_time_to_confirm_is_said_as_people_say_it(
    hours: float, english: str, welsh: str
) -> None:
    assert time_to_confirm(lasting(hours)) == (english, welsh)


def test_the_author_of_a_hidden_comment_reads_the_hours_of_this_page() -> None:
    english, welsh = hide_notice(lasting(6.0), "R2", None, MORNING, MACHINE)
    assert "A person will check this within 6 hours; if nobody does" in english
    assert "Bydd person yn gwirio hyn o fewn 6 awr; os na fydd" in welsh
    assert "24" not in english + welsh
    notice = shipped_rules().rule("R2").notice
    assert notice.en in english and notice.cy in welsh


def test_what_a_person_hid_has_no_hours_to_confirm() -> None:
    for text in hide_notice(lasting(6.0), "R2", MORNING, LATER, WREN):
        assert "6 hours" not in text and "6 awr" not in text


def test_a_hide_that_ran_out_says_after_how_many_hours() -> None:
    english, welsh = show_notice(MORNING, LATER, "expired", lasting(6.0))
    assert english.endswith("because nobody confirmed it within 6 hours.")
    assert welsh.endswith("oherwydd na chadarnhaodd neb hyn o fewn 6 awr.")


@pytest.mark.parametrize("why", get_args(Why))
def test_a_comment_that_is_back_says_when_in_london_and_why(why: Why) -> None:
    june = datetime(2026, 6, 1, 8, 5, tzinfo=UTC)
    for text in show_notice(june, june + timedelta(minutes=30), why, lasting(24.0)):
        assert "09:05" in text and "09:35" in text and "{" not in text


def test_a_notice_that_tells_of_two_days_says_which_time_is_of_which() -> None:
    """A hide that ran out after 24 hours was "hidden at 19:50 and is visible again since 19:50"."""
    june = datetime(2026, 6, 1, 8, 5, tzinfo=UTC)
    english, welsh = show_notice(june, june + timedelta(days=1), "expired", lasting(24.0))  # fmt: skip
    assert "hidden at 09:05 on 1 June 2026 and is visible again since 09:05 on 2 June 2026" in english  # fmt: skip
    assert "ei guddio am 09:05 ar 1 Mehefin 2026 ac mae i'w weld eto ers 09:05 ar 2 Mehefin 2026" in welsh  # fmt: skip
    near = show_notice(june, june + timedelta(hours=2), "person", lasting(24.0))
    assert "2026" not in "".join(near)
    for actor, by in ((MACHINE, "provisionally by software"), (WREN, "by a person")):
        told = hide_notice(lasting(24.0), "R2", june, june + timedelta(hours=16), actor)
        assert f"Your comment of 1 June 2026 was hidden {by} at 01:05 on 2 June 2026." in told[0]  # fmt: skip
        assert "am 01:05 ar 2 Mehefin 2026." in told[1]


def test_the_councillor_is_asked_to_agree_within_the_hours_of_this_page(
    tmp_path: Path,
) -> None:
    comment = Comment("facebook:1", "facebook:9", THREAT)
    known = Kept(comment, 1, MORNING, None, None, None)
    judgement = Judgement("hide", urgent=True, rule="R2", reason="A threat.")
    store = open_store(tmp_path)
    with store.transaction(MORNING) as tx:
        alert_owner(tx, known, judgement, 7, lasting(6.0))
        tx.record("comment_queued")
    (mail,) = waiting(store, MORNING)
    store.close()
    assert (
        "Please say within 6 hours whether you agree: wardmote decide 7 confirm --as NAME --reason WHY"
        in mail.body
    )
    assert "24 hours" not in mail.body


@pytest.mark.parametrize("action", ["hide", "queue"])
def test_an_alert_to_the_councillor_is_in_both_languages_and_quotes_once(
    tmp_path: Path, action: Action
) -> None:
    comment = Comment("facebook:1", "facebook:9", THREAT)
    known = Kept(comment, 1, MORNING, None, None, None)
    judgement = Judgement(action, urgent=True, rule="R2", reason="A threat.", reason_cy="Bygythiad.")  # fmt: skip
    with closing(open_store(tmp_path)) as store, store.transaction(MORNING) as tx:
        alert_owner(tx, known, judgement, 7, lasting(6.0))
        alert_breaker(tx, "facebook:9", "more than 5 automatic hides within a day", ["owner"])  # fmt: skip
        alert_stuck(tx, known, "hide", "the moon is made of cheese", now=standing_of("hide", trying=True, late=False))  # fmt: skip
        alert_shown_elsewhere(tx, replace(known, hidden_by="Wren Example"))
        alert_fault(tx, "feeds", "The disk is full.")
        alert_scorer(tx, "The scorer does not answer.")
        tx.record("comment_queued")
        mails = waiting(store, MORNING)
    halves = [mail.body.partition(DRAFT)[::2] for mail in mails]
    assert len(halves) == 6 and all(welsh.strip() for _, welsh in halves)
    urgent, breaker, stuck, elsewhere, fault, scorer = (welsh for _, welsh in halves)
    assert sum(mail.body.count(THREAT) for mail in mails) == 3
    assert not any(THREAT in welsh for _, welsh in halves), "a resident's words stand once"  # fmt: skip
    assert "Bygythiad." in urgent and "Operation Ford" in urgent
    asked = "Dywedwch o fewn 6 awr a ydych yn cytuno" if action == "hide" else "Mae i'w weld. Penderfynwch"  # fmt: skip
    assert asked in urgent and "Ciw, rhif 7" in urgent
    assert "Mwy na 5 o guddiadau awtomatig o fewn diwrnod." in breaker
    assert "Ni allai Wardmote guddio sylw. Mae'r rheswm i'w weld uchod" in stuck
    assert "cymerwch fod pawb yn gweld y sylw" in stuck and "moon" not in stuck
    assert "Wren Example" in elsewhere and "feeds" in fault and "yn y ciw" in scorer


def test_the_page_itself_promises_no_hours_but_those_of_the_limits() -> None:
    introduction = shipped_rules().introduction
    assert "24" not in introduction.en + introduction.cy


def test_every_message_that_is_put_out_is_made_for_both_languages() -> None:
    """Read off the sources: no message has a bare text for its words, so none is in English only by oversight."""
    bare = [
        f"{path.name}:{call.lineno}"
        for path in sorted((ROOT / "listener").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text()))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "put_out"
        for given in call.keywords
        if given.arg == "body" and isinstance(given.value, ast.JoinedStr | ast.Constant | ast.BinOp)
    ]  # fmt: skip
    assert bare == []
