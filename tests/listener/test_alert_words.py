"""What an alert says of each kind of verdict, alike in both languages, and of a claim that was taken back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.claims.feedback import answers, by_month
from listener.claims.handling import close, say_right, say_wrong, set_posture
from listener.claims.moments import ago
from listener.claims.wording import Example, alert_text
from listener.commands.alerts import alerts as command
from listener.forgetting.forget import forget_now
from listener.store.claims import count_flags, flags_of
from listener.store.incidents import spread as spread_of
from listener.telling.both import DRAFT
from moderation.claims.factbank.entry import VERDICTS
from moderation.claims.factbank.registry import parse_claims
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import ASKED, CLAIM, COMMS, DENIED, SAID, newsroom, words
from tests.listener.test_spreading import PEOPLE, SOLD, alerts, spread
from tests.town import Town

RIGHT_CY = "Nid oes penderfyniad i gau llyfrgell."
SAID_CY = {
    "false": "y canfu'r cyngor ei fod yn anwir",
    "misleading": "y canfu'r cyngor ei fod yn gamarweiniol",
    "unverified": "nad yw'r cyngor wedi'i gadarnhau eto",
    "outdated": "a oedd yn wir ar un adeg, ond nad yw mwyach",
}


@pytest.mark.parametrize(
    ("verdict", "says"),
    [
        ("false", "the council has found false"),
        ("misleading", "the council has found misleading"),
        ("unverified", "the council has not verified yet"),
        ("outdated", "was true once and is no longer"),
    ],
)
def test_a_claim_of_any_verdict_is_told_in_words_of_its_own_in_both_languages(
    tmp_path: Path, verdict: str, says: str
) -> None:
    assert set(SAID_CY) == set(VERDICTS) - {"true"}, "what is true is never told"
    claim = CLAIM | {
        "verdict": verdict,
        "impact": 4,
        "correct_statement_cy": RIGHT_CY,
    }
    with newsroom(tmp_path / "data", claims=[claim]) as room:
        room.say()
        room.say(platform="x")
        room.spread(30)
        room.tick(minutes=1)
        text = words(room.mails()[-1])
    english, welsh = text.split("CYMRAEG")
    assert f"Claim CLM-014, which {says}: The council is closing" in english
    assert f"Honiad CLM-014, {SAID_CY[verdict]}: Mae'r cyngor yn cau" in welsh
    assert f"Yr hyn sy'n gywir: {RIGHT_CY}" in welsh
    assert CLAIM["correct_statement"] not in welsh
    source = f"{CLAIM['source_url']} (2026-11-01)"
    assert source in english and source in welsh
    assert "On more than one platform." in english and "mewn tridiau" in welsh
    assert "Ar fwy nag un platfform." in welsh


CALLED = {
    "false": ("false claim", "honiad anwir"),
    "misleading": ("misleading claim", "honiad camarweiniol"),
    "unverified": ("unverified claim", "honiad heb ei gadarnhau"),
    "outdated": ("claim out of date", "honiad sydd wedi dyddio"),
    "ended": ("claim, entry run out", "honiad, ei gofnod wedi dod i ben"),
}


@pytest.mark.parametrize("verdict", CALLED)
def test_no_line_states_a_claim_without_what_the_council_found(
    tmp_path: Path, verdict: str
) -> None:
    """On a screen that is locked the first words stand alone: they are what the council says of it."""
    over = verdict == "ended"
    claim = CLAIM | {"verdict": "false" if over else verdict, "impact": 5}
    claim |= {"expires": "2026-11-19"} if over else {}
    phone = {"name": "phone", "levels": ["HIGH", "MEDIUM"], "short": True}
    with newsdesk(tmp_path / "data", claims=[claim], alerts={"channels": [phone], "comms_lead": []}) as desk:  # fmt: skip
        room = desk.room
        room.spread(30)
        room.tick(minutes=1)
        room.tick(days=3)
        english, welsh = CALLED[verdict]
        line = f'{english} ({welsh}): "{CLAIM["claim"]}"'
        rows = room.house.store.rows("SELECT * FROM outbox")
        heads = [row["subject"] for row in rows if row["kind"] in ("claim", "escalation")]  # fmt: skip
        assert heads and all(f": {line}" in head for head in heads)
        (short, *_) = [r for r in rows if r["audience"] == "channel:phone"]
        assert short["subject"].isascii() and short["subject"].endswith(f": {line}")
        (digest, *_) = [r["body"] for r in rows if r["kind"] == "comms_digest"]
        halves = digest.split(DRAFT)
        shown = (f'{english}: "{CLAIM["claim"]}"', f'{welsh}: "{CLAIM["claim_cy"]}"')
        for half, named, knows in zip(halves, shown, ("CLM-014, which ", "CLM-014, "), strict=True):  # fmt: skip
            told = half.splitlines()
            (at,) = [n for n, each in enumerate(told) if named in each]
            assert told[at + 1].strip().startswith(knows)
            assert f": {CLAIM['correct_statement']}" in told[at + 1]
            assert f"{CLAIM['source_url']} (2026-11-01)" in told[at + 1]
        listed = CliRunner().invoke(command, ["--data", str(room.house.folder)]).output
        assert f'{english}: "The council is closing' in listed
        browser = desk.browser()
        for page in ("/alerts", "/alerts/1"):
            browser.get(page)
            said = f'{english[0].upper()}{english[1:]}: "{CLAIM["claim"]}"'
            assert said in browser.page.words
            browser.get(f"/cy{page}")
            said = f'{welsh[0].upper()}{welsh[1:]}: "{CLAIM["claim_cy"]}"'
            assert said in browser.page.words


def test_a_long_claim_is_cut_on_a_telephone_and_not_what_it_is(tmp_path: Path) -> None:
    long = {"claim": f"The council is closing {'very ' * 60}many libraries next month"}
    phone = {"name": "phone", "levels": ["HIGH"], "short": True}
    with newsroom(tmp_path / "data", claims=[CLAIM | long | {"impact": 5}], alerts={"channels": [phone]}) as room:  # fmt: skip
        room.spread(12)
        (row,) = room.house.store.rows("SELECT * FROM outbox WHERE audience = 'channel:phone'")  # fmt: skip
    title = row["subject"]
    assert len(title) <= 140 and title.endswith('..."')
    assert title.startswith('HIGH: false claim (honiad anwir): "The council')


def test_a_telephone_reads_what_it_is_once_and_then_how_to_answer(
    tmp_path: Path,
) -> None:
    phone = {"name": "phone", "levels": ["HIGH"], "short": True}
    with newsroom(tmp_path / "data", alerts={"channels": [phone]}) as room:
        room.spread(12)
        (row,) = room.house.store.rows("SELECT * FROM outbox WHERE audience = 'channel:phone'")  # fmt: skip
    assert row["body"] == "Alert 1. Answer: wardmote alerts ack 1 --as NAME"
    assert f"{row['subject']} {row['body']}".count(CLAIM["claim"]) == 1


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({}, "which the council has found false: The council is closing"),
        ({"verdict": "misleading"}, "which the council has found misleading: The council"),
        ({"correct_statement": ""}, "What is right: not yet written"),
    ],
)  # fmt: skip
def test_who_is_told_that_nobody_took_it_on_reads_what_is_right_with_its_source(
    tmp_path: Path, change: dict[str, str], says: str
) -> None:
    with newsroom(tmp_path / "data", claims=[CLAIM | {"impact": 5}]) as room:
        room.spread(12)
        entry = CLAIM | {"impact": 5} | change
        room.house.claims = parse_claims(json.dumps({"version": 1, "claims": [entry]}))
        room.tick(minutes=31)
        text = words(room.mails("lead@council.example")[0])
        comms = words(room.mails()[0])
        room.clock.forward(days=800)
        forget_now(room.house)
        kept = room.house.store.rows("SELECT body FROM outbox WHERE kind = 'escalation'")  # fmt: skip
        assert SAID not in str(kept), "forgotten with the comment"
    english, welsh = text.split("CYMRAEG")
    assert says in english and "Claim CLM-014, which" in english
    source = f"{CLAIM['source_url']} (2026-11-01)"
    assert f"Source: {source}" in english and f"Ffynhonnell: {source}" in welsh
    assert "Honiad CLM-014, " in welsh and "Yr hyn sy'n gywir: " in welsh
    assert f"One of them, in English: {SAID}" in english
    assert "Where: https://facebook.example/1" in english
    assert "Ble: https://facebook.example/1" in welsh
    if not change:
        told = [each for each in comms.splitlines() if each.startswith(("Claim ", "What is right", "Source"))]  # fmt: skip
        assert told and all(each in english.splitlines() for each in told)


def test_a_claim_that_the_council_took_back_and_that_spreads_is_told_with_its_history(
    place: Town,
) -> None:
    path = place.folder / "claims.yaml"
    entry = CLAIM | {"id": "CLM-009", "claim": SOLD[0], "paraphrases": [], "status": "withdrawn"}  # fmt: skip
    del entry["claim_cy"]
    path.write_text(json.dumps({"version": 1, "claims": [entry]}))
    place.settings(claims="claims.yaml")
    spread(place)
    house = place.round()
    (alert,) = alerts(house)
    assert "as claim CLM-009, and has withdrawn what it said then" in alert["body"]
    assert "Fact bank, CLM-009 (or `wardmote claims show CLM-009`)" in alert["body"]
    assert not any(name in alert["body"] for name in PEOPLE)


def test_what_several_people_say_is_known_in_the_list_by_its_own_words(
    place: Town,
) -> None:
    spread(place)
    place.round()
    place.close()
    for ask in ([], ["show", "1"]):
        shown = CliRunner().invoke(command, [*ask, "--data", str(place.folder)]).output
        assert "New, not checked yet: The council has sold Otterham" in shown
        assert "something new" not in shown


def test_who_asks_or_denies_was_never_flagged_when_a_claim_is_withdrawn(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        for text in (SAID, ASKED, DENIED):
            room.say(text)
        assert count_flags(room.house.store, "CLM-014") == 1
        assert [row["text"] for row in flags_of(room.house.store, "CLM-014")] == [SAID]


def test_what_was_never_sent_is_no_alert_that_was_right_or_wrong(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", claims=[CLAIM | {"impact": 1}]) as room:
        room.say()
        assert room.open()["level"] == "NONE"
        say_wrong(room.house, 1, COMMS, "another library")
        assert by_month(room.house.store) == []
        assert len(answers(room.house.store)) == 1, (
            "it speaks of the match all the same"
        )


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ([], ""),
        ([say_wrong], "1 more answer (wrong) is about an alert that was not sent, and counts in no month.\n"),
        ([say_right], "1 more answer (right) is about an alert that was not sent, and counts in no month.\n"),
        ([say_right, say_wrong, say_right], "3 more answers (1 of them wrong) are about alerts that were not sent, and count in no month.\n"),
        ([say_right, say_right], "2 more answers (none of them wrong) are about alerts that were not sent, and count in no month.\n"),
    ],
)  # fmt: skip
def test_the_answers_on_what_was_never_sent_are_told_beside_the_months(
    tmp_path: Path, said: list[Callable[..., object]], sentence: str
) -> None:
    with newsroom(tmp_path / "data", claims=[CLAIM | {"impact": 1}]) as room:
        for number, say in enumerate(said, 1):
            room.say()
            say(room.house, number, COMMS, "I looked.")
            if say is say_right:
                close(room.house, number, COMMS, "Over.")
        folder = ("--data", str(room.house.folder))
    shown = CliRunner().invoke(command, ["precision", *folder]).output
    begins = "A comment counts as repeating a claim"
    assert shown.partition(begins)[0] == sentence and begins in shown


def test_a_councillor_who_is_briefed_of_a_new_claim_reads_what_it_is_and_where(
    place: Town,
) -> None:
    spread(place)
    house = place.round()
    set_posture(house, 1, "brief_councillor", COMMS, "You know the field.")
    (brief,) = house.store.rows("SELECT * FROM outbox WHERE kind = 'brief'")
    assert f"One of them: {SOLD[0]}" in brief["body"] and "Where: http" in brief["body"]
    assert not any(name in brief["body"] for name in PEOPLE)
    place.clock.forward(days=400)
    forget_now(house)
    briefs = house.store.rows("SELECT * FROM outbox WHERE kind = 'brief'")
    assert SOLD[0] not in str(briefs), "erased with the comment"


def test_a_councillor_is_briefed_as_often_as_comms_ask_for_it(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(12)
        for why in ("They ask.", "Read this, it has changed."):
            set_posture(room.house, 1, "brief_councillor", COMMS, why)
            room.tick(minutes=5)
        briefs = [words(mail) for mail in room.mails("owner@council.example")]
        assert sum("They ask." in text for text in briefs) == 1
        assert sum("Read this, it has changed." in text for text in briefs) == 1


@pytest.mark.parametrize(
    ("times", "says"),
    [
        (1, "1 waith, gan 1 cyfrif, mewn"),
        (2, "2 waith, gan 2 gyfrif, mewn"),
        (3, "3 gwaith, gan 3 chyfrif, mewn"),
        (6, "6 gwaith, gan 6 chyfrif, mewn"),
        (7, "7 gwaith, gan 7 cyfrif, mewn"),
    ],
)
def test_numbers_and_priorities_are_said_as_welsh_says_them(
    tmp_path: Path, times: int, says: str
) -> None:
    with newsroom(tmp_path / "data", claims=[CLAIM | {"impact": 5}]) as room:
        room.say()
        seen = replace(spread_of(room.house.store, 1, room.clock()), repeats=times, accounts=times)  # fmt: skip
        told = alert_text(room.open(), None, seen, Example(), now=room.clock())
        assert f"Gwelwyd hyd yma: {says}" in told
        room.tick(minutes=1)
        welsh = words(room.mails()[-1]).partition("CYMRAEG")[2]
        assert "Blaenoriaeth: canolig" in welsh or "Blaenoriaeth: uchel" in welsh
        room.tick(hours=30)
        handed = words(room.mails("lead@council.example")[-1]).partition("CYMRAEG")[2]
    # The desk calls it so: one word for what somebody does about it, and one for what it is.
    assert "ymgymryd â rhybudd 1." in handed
    for said in (welsh, handed):
        assert not re.search(r"HIGH|MEDIUM|cydnabod|digwyddiad", said), said


def test_a_deadline_bears_its_date_where_its_weekday_may_mean_another(
    tmp_path: Path,
) -> None:
    closed = [f"2026-12-{day}" for day in (24, 25, 28, 29, 30, 31)] + ["2027-01-01"]
    at = datetime(2026, 12, 23, 16, 30, tzinfo=UTC)
    with newsroom(tmp_path / "data", at=at, alerts={"staffed": {"closed": closed}}) as room:  # fmt: skip
        room.spread(5)
        room.tick(minutes=1)
        said = words(room.mails()[0])
        assert "acknowledge it by 12:30 GMT on Monday 4 January, and" in said
        assert "erbyn 12:30 GMT ddydd Llun 4 Ionawr, a" in said
    with newsroom(tmp_path / "near", at=at) as room:
        room.spread(5)
        room.tick(minutes=1)
        assert "acknowledge it by 12:30 GMT on Thursday, and" in words(room.mails()[0])


@pytest.mark.parametrize(
    ("minutes", "english", "welsh"),
    [
        (1, "1 minute ago", "1 funud yn ôl"),
        (119, "1 hour 59 minutes ago", "1 awr 59 munud yn ôl"),
        (120, "2 hours ago", "2 awr yn ôl"),
        (2879, "47 hours ago", "47 awr yn ôl"),
        (2880, "2 days ago", "2 ddiwrnod yn ôl"),
        (4021, "2 days ago", "2 ddiwrnod yn ôl"),
    ],
)
def test_how_long_ago_is_said_as_a_person_would(minutes: int, english: str, welsh: str) -> None:  # fmt: skip
    assert ago(timedelta(minutes=minutes)) == (english, welsh)
