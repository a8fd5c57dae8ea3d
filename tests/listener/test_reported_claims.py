"""The councillor's side reports one comment as a possible falsehood about the council: comms hear of it, or it says why not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from listener.claims.forwarding import forward
from listener.claims.handling import close
from listener.claims.reporting import report
from listener.commands import spreading
from listener.commands.alerts import alerts
from listener.commands.claims import claims
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.modes.changes import start_mode
from listener.store.comments import kept
from listener.store.decisions import open_item
from listener.store.incidents import steps_of
from listener.weigh import weigh
from tests.listener.newsdesk import DELEGATE, OWNER, REVIEWER, Newsdesk, newsdesk
from tests.listener.newsroom import COMMS, SAID
from tests.listener.test_claim_no_longer_wrong import TRUE, becomes
from tests.listener.test_desk_pages import check_sound

POOL = "They are closing Millbrook swimming pool in January"
OWN = "Cllr Example claimed £12,000 in expenses from the council last year"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    given = {"owner": ["wren@council.example"], "comms": ["comms@council.example"]}
    with newsdesk(tmp_path / "data", alerts=given) as opened:
        yield opened
        assert verify(opened.house.store.db).sound


def run(desk: Newsdesk, *arguments: str) -> Any:
    return CliRunner().invoke(alerts, [*arguments, "--data", str(desk.house.folder)])


def outbox(desk: Newsdesk) -> list[dict[str, Any]]:
    return desk.house.store.rows("SELECT audience, kind, subject, body FROM outbox WHERE kind IN ('incident', 'own_claim', 'claim')")  # fmt: skip


def refused(desk: Newsdesk, text: str, **more: Any) -> str:
    """What a report of this text is refused with; nothing is left of it."""
    said = desk.room.say(text, **more)
    before = desk.house.store.value("SELECT COUNT(*) FROM entries")
    with pytest.raises(UserError) as error:
        report(desk.house, said, OWNER)
    assert desk.house.store.value("SELECT COUNT(*) FROM entries") == before
    return str(error.value)


def item_for(desk: Newsdesk, comment: str) -> str:
    known = kept(desk.house.store, comment)
    assert known is not None
    with desk.house.store.transaction(desk.clock()) as tx:
        number = open_item(tx, known, rule="R1", urgent=False, reason="Look.", sla_hours=24.0)  # fmt: skip
        tx.record("comment_queued", about=comment)
    return f"/item/{number}"


def test_one_comment_that_is_reported_is_an_alert_as_a_new_claim_that_spreads(
    desk: Newsdesk,
) -> None:
    comment = desk.room.say(f"{POOL}. Ask Marlow Teasel. {'x' * 400}", by="Marlow Teasel")  # fmt: skip
    assert not desk.room.incidents()
    done = run(desk, "report", comment, "--as", OWNER.name, "--reason", "The plan says 2030.")  # fmt: skip
    assert done.output == "Alert 1 is with the communications team now.\n"
    row = desk.room.open()
    assert (row["key"], row["level"], row["told_level"]) == ("spread:1", "LOW", "LOW")
    (alert,) = outbox(desk)
    assert alert["audience"] == "comms" and POOL in alert["body"]
    assert "Marlow Teasel" not in alert["body"] and "x" * 300 not in alert["body"]
    assert "The plan says 2030." in alert["body"]
    assert "The councillor's side reported it" in alert["body"]
    assert "nobody has said that it is false" in alert["body"]
    assert "wardmote claims new --group 1" in alert["body"]
    logged = [row["event"] for row in desk.house.store.rows("SELECT event FROM entries ORDER BY seq")]  # fmt: skip
    first = logged.index("statement_reported")
    assert first < logged.index("incident_grew") < logged.index("incident_told")
    (entry,) = desk.room.events("statement_reported")
    assert (entry["actor"], entry["role"]) == (OWNER.name, "owner")
    assert entry["details"]["subcode"] == "R4b"
    assert entry["details"]["verdict"] == "unverified"
    assert "reported" in [step["what"] for step in steps_of(desk.house.store, 1)]
    draft = CliRunner().invoke(claims, ["new", "--group", "1", "--data", str(desk.house.folder)])  # fmt: skip
    assert POOL in draft.output


def test_who_wrote_a_comment_does_not_reach_comms_by_the_reason(desk: Newsdesk) -> None:
    for text, by in ((POOL, "Marlow Teasel"), (OWN, "Wilf Sedge")):
        comment = desk.room.say(text, by=by)
        report(desk.house, comment, OWNER, f"{by} told me, 07700 900123. The plan says 2030.")  # fmt: skip
    forward(desk.house, 2, OWNER, "Wilf Sedge, wilf@home.example, sent me the plan.")
    said = "".join(row["subject"] + row["body"] for row in outbox(desk) if row["audience"] == "comms")  # fmt: skip
    comms = desk.browser(COMMS)
    for number in (1, 2):
        comms.get(f"/alerts/{number}")
        said += comms.page.words + run(desk, "show", str(number)).output
    assert said.count("They add: [person] told me, [contact]. The plan says 2030.") == 1
    assert said.count("They add: [person], [contact], sent me the plan.") == 1
    for private in ("Marlow", "Teasel", "07700", "Sedge", "wilf@"):
        assert private not in said, private


def test_what_was_reported_stands_among_the_new_claims_though_one_person_said_it(
    desk: Newsdesk,
) -> None:
    report(desk.house, desk.room.say(POOL, by="Marlow Teasel"), OWNER)
    listed = CliRunner().invoke(claims, ["new", "--days", "3650", "--data", str(desk.house.folder)])  # fmt: skip
    assert "1  reported, 1 account, 1 comment" in listed.output and POOL in listed.output  # fmt: skip
    browser = desk.browser(COMMS)
    browser.get("/facts/unchecked?days=30")
    assert "reported by the councillor's side" in browser.page.words
    assert POOL in browser.page.words


def test_reported_again_it_stays_one_alert_and_one_entry(desk: Newsdesk) -> None:
    comment = desk.room.say(POOL)
    first = report(desk.house, comment, OWNER)
    again = report(desk.house, comment, DELEGATE)
    assert first.told and (again.incident_id, again.told) == (1, False)
    assert len(outbox(desk)) == len(desk.room.events("statement_reported")) == 1
    done = run(desk, "report", comment, "--as", OWNER.name)
    assert "know of it already" in done.output


def test_whoever_says_it_afterwards_joins_the_alert(desk: Newsdesk) -> None:
    report(desk.house, desk.room.say(POOL, by="One"), OWNER)
    desk.clock.forward(minutes=5)
    desk.room.say(f"{POOL}!", by="Two")
    (row,) = desk.room.incidents()
    query = "SELECT COUNT(*) FROM incident_comments WHERE incident_id = ?"
    assert desk.house.store.value(query, (row["incident_id"],)) == 2
    assert len(outbox(desk)) == 1, "the same level is told once"


def test_what_others_said_before_belongs_to_it_too(desk: Newsdesk) -> None:
    desk.room.say(POOL, by="One")
    report(desk.house, desk.room.say(f"{POOL}!", by="Two"), OWNER)
    assert desk.house.store.value("SELECT COUNT(*) FROM incident_comments") == 2


def test_what_is_about_the_councillor_in_person_stays_with_them(
    desk: Newsdesk,
) -> None:
    for text in (OWN, f"{POOL}. {OWN}."):
        made = report(desk.house, desk.room.say(text, by=text), DELEGATE)
        assert made.own
    assert {one["audience"] for one in outbox(desk)} == {"owner"}
    assert all(row["key"].startswith("owner:") for row in desk.room.incidents())
    assert "Several people" not in outbox(desk)[0]["subject"] + outbox(desk)[0]["body"]
    done = run(desk, "report", "facebook:1", "--as", OWNER.name)
    assert "for them alone: alert 1" in done.output
    forward(desk.house, 1, OWNER)
    assert {one["audience"] for one in outbox(desk)} == {"owner", "comms"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("You useless clown, go away", "nothing that can be checked"),
        ("thick as mince the lot of you", "nothing that can be checked"),
        ("The council should close the pool", "nothing that can be checked"),
        ("Are they closing Millbrook swimming pool in January?", "question"),
        ("I bet they will close the pool next", "a guess or a fear"),
        ("My bin was missed again", "happened to the writer"),
        ("They are not closing the pool, that's a lie", "not so"),
        (
            "No library closure has been decided by the council. Not two million pounds.",
            "puts it right",
        ),
        ("lol the council is turning the pool into a moon base", "a joke"),
        (SAID, "holds this already, as claim CLM-014"),
    ],
)
def test_the_other_steps_of_the_gate_stop_a_report_and_say_why(
    desk: Newsdesk, text: str, says: str
) -> None:
    assert says in refused(desk, text)
    assert not [one for one in outbox(desk) if one["kind"] == "incident"]


def test_the_government_is_not_this_council(desk: Newsdesk) -> None:
    said = "The government has spent £40 million on two empty barges"
    assert "not about this council" in refused(desk, said)


def test_what_the_council_found_true_is_no_falsehood(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as desk:
        import json

        path = desk.house.folder / "claims.yaml"
        entry = json.loads(path.read_text())
        entry["claims"][0]["verdict"] = "true"
        path.write_text(json.dumps(entry))
        for _ in range(3):
            desk.clock.forward(minutes=2)
            desk.take_in()
        assert "found this true" in refused(desk, SAID)


def test_a_word_list_does_not_overrule_who_knows_the_council(desk: Newsdesk) -> None:
    lido = desk.room.say("The lido has been handed to a hedge fund")
    welsh = desk.room.say("Mae'r cyngor yn cau'r pwll nofio ym mis Ionawr", by="Two")
    for comment in (lido, welsh):
        assert report(desk.house, comment, OWNER).told


def test_words_of_who_may_hurt_themselves_never_reach_comms(desk: Newsdesk) -> None:
    text = f"{POOL} and I want to kill myself, I can't go on"
    assert "may hurt themselves" in refused(desk, text)
    assert not [one for one in outbox(desk) if one["audience"] == "comms"]


def test_what_nobody_can_report_is_refused(desk: Newsdesk) -> None:
    assert "own side" in refused(desk, POOL, by_owner=True)
    unread = desk.room.write(f"{POOL}, all of it", by="Three")
    with pytest.raises(UserError, match="not read this comment yet"):
        report(desk.house, unread, OWNER)
    weigh(desk.house)
    with pytest.raises(UserError, match="gone"):
        report(desk.house, "facebook:999", OWNER)
    for actor in (COMMS, REVIEWER):
        with pytest.raises(UserError, match="owner or delegate"):
            report(desk.house, unread, actor)
        assert run(desk, "report", unread, "--as", actor.name).exit_code != 0
    assert "No comment is known as" in str(run(desk, "report", "nowhere", "--as", OWNER.name).exception)  # fmt: skip
    report(desk.house, unread, OWNER)
    close(desk.house, 1, COMMS, "It is right.")
    with pytest.raises(UserError, match="alert 1, which is over"):
        report(desk.house, unread, OWNER)


def test_before_an_election_it_waits_on_the_list_of_comms(desk: Newsdesk) -> None:
    ends_at = desk.clock() + timedelta(days=20)
    start_mode(desk.house, "facebook:100", "pre_election", ends_at, OWNER, "Notice is given.")  # fmt: skip
    said = desk.room.say("The council sold the old market hall to a builder for £1")
    made = report(desk.house, said, OWNER)
    assert not made.told and not outbox(desk)
    done = run(desk, "report", said, "--as", OWNER.name)
    assert "as an election is near" in done.output


def test_the_button_on_the_page_of_a_comment_reports_it_once(desk: Newsdesk) -> None:
    comment = desk.room.say(POOL, by="Marlow Teasel")
    there = item_for(desk, comment)
    reviewer = desk.browser(REVIEWER)
    reviewer.get(there)
    assert "It may be wrong about the council" not in reviewer.page.words
    for actor in (DELEGATE, OWNER):
        browser = desk.browser(actor)
        browser.get(there)
        check_sound(browser.page, browser.text, "en")
        browser.send(f"{there}/untrue", why="The plan says 2030.")
        assert browser.status == 200 and "Your answer is kept." in browser.page.words
        assert "reported by the councillor's side" in browser.page.words
        check_sound(browser.page, browser.text, "en")
    assert len(outbox(desk)) == len(desk.room.events("statement_reported")) == 1
    comms = desk.browser(COMMS)
    comms.get("/alerts/1")
    assert "Marlow Teasel" not in comms.text and POOL in comms.text


def test_the_page_says_why_a_report_is_not_taken(
    desk: Newsdesk,
) -> None:
    there = item_for(desk, desk.room.say("Are they closing the pool in January?"))
    browser = desk.browser(OWNER)
    browser.get(there)
    browser.send(f"{there}/untrue")
    assert browser.status == 409
    assert "It is a question. Who asks does not say that it is so." in browser.page.words  # fmt: skip
    check_sound(browser.page, browser.text, "en")


@pytest.mark.parametrize("verdict", ["true", "false"])
def test_the_page_says_what_the_fact_bank_holds_as_the_command_does(
    desk: Newsdesk, verdict: str
) -> None:
    becomes(desk, TRUE if verdict == "true" else {})
    comment = desk.room.say(SAID)
    browser = desk.browser(OWNER)
    there = item_for(desk, comment)
    browser.get(there)
    browser.send(f"{there}/untrue")
    why = refused(desk, SAID, by="Marlow Teasel")
    assert browser.status == 409 and why in browser.page.words
    assert ("found this true" in why) == (verdict == "true")
    assert not outbox(desk) and not desk.room.events("statement_reported")


def test_a_draft_is_of_the_day_on_which_it_is_checked(
    desk: Newsdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    comment = desk.room.say(POOL, by="Marlow Teasel")
    report(desk.house, comment, OWNER, "The plan says 2030.")
    late = datetime(2027, 6, 9, 23, 30, tzinfo=UTC)  # half past midnight, on 10 June
    monkeypatch.setattr(spreading, "utc_now", lambda: late)
    draft = CliRunner().invoke(claims, ["new", "--group", "1", "--data", str(desk.house.folder)])  # fmt: skip
    (entry,) = yaml.safe_load(draft.output)
    assert entry["created"] == date(2027, 6, 10)
