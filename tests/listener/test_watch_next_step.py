"""In mode watch, and where the platform lets nobody hide: nothing is offered that is then refused, and what can be done is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.minutes.verify import verify
from listener.store.alike import breaches
from listener.store.around import put_back_before
from listener.store.comments import kept
from listener.store.decisions import decisions_on
from listener.store.lapsing import captures
from listener.undo import undo
from tests.listener.crowd import OWNER
from tests.listener.lives import stored
from tests.listener.office import Browser, Office, office
from tests.town import THREAT

SPAM = "Earn £900 a week at home!! http://one.example http://two.example http://three.example"
WATCH = "Mode watch: Wardmote only looks. It changes nothing on the page."


@pytest.mark.parametrize("mode", ["watch", "assist"])
def test_the_mail_offers_to_hide_only_where_that_can_be_done(
    tmp_path: Path, mode: str
) -> None:
    with office(tmp_path / "data", mode=mode) as desk:
        desk.here.comment(THREAT)
        mail = str(desk.here.house.store.value("SELECT body FROM outbox WHERE kind = 'urgent'"))  # fmt: skip
        offers = [one in mail for one in ("(or hide)", "(neu hide)")]
        leads = [one in mail for one in ("If it should go, hide it there yourself.", "cuddiwch ef yno eich hun")]  # fmt: skip
        watch = mode == "watch"
        assert offers == [not watch] * 2 and leads == [watch] * 2
        assert "wardmote decide 1 keep" in mail


@pytest.mark.parametrize(
    ("mode", "can_hide"), [("watch", True), ("assist", False), ("assist", True)]
)
def test_the_mail_says_how_to_note_a_breach_where_nobody_here_can_hide_it(
    tmp_path: Path, mode: str, can_hide: bool
) -> None:
    with office(tmp_path / "data", mode=mode) as desk:
        place = desk.here.place
        place.world.comment(place.post(), THREAT, can_hide=can_hide)
        place.round(desk.here.house)
        mail = str(desk.here.house.store.value("SELECT body FROM outbox WHERE kind = 'urgent'"))  # fmt: skip
        command = "wardmote decide 1 breaks_rule --rule R2 --as NAME --reason WHY"
        noting = mode == "watch" or not can_hide
        assert (f"If it breaks a rule, note that: {command}" in mail) is noting
        typed = command.replace("NAME", "ENW").replace("WHY", "PAM")
        assert (f"Os yw'n torri rheol, nodwch hynny: {typed}" in mail) is noting
        assert ("breaks_rule" in mail) is noting


@pytest.mark.parametrize("mode", ["watch", "assist"])
def test_of_somebody_in_despair_no_mail_leads_to_hiding(tmp_path: Path, mode: str) -> None:  # fmt: skip
    with office(tmp_path / "data", mode=mode) as desk:
        desk.here.comment("I can't go on any more, there is nothing left to live for.")
        mail = str(desk.here.house.store.value("SELECT body FROM outbox WHERE kind = 'urgent'"))  # fmt: skip
        assert "it breaks no rule. When you have seen to it: wardmote decide 1 keep" in mail  # fmt: skip
        assert "hide" not in mail and "guddio" not in mail and "cuddiwch" not in mail


def test_the_mail_says_where_the_platform_lets_nobody_hide_it(tmp_path: Path) -> None:
    with office(tmp_path / "data", mode="assist") as desk:
        place = desk.here.place
        place.world.comment(place.post(), THREAT, can_hide=False)
        place.round(desk.here.house)
        mail = str(desk.here.house.store.value("SELECT body FROM outbox WHERE kind = 'urgent'"))  # fmt: skip
        assert "the platform does not let you hide it" in mail
        assert "or hide" not in mail


@pytest.mark.parametrize("mode", ["watch", "assist"])
def test_spam_is_offered_to_be_hidden_together_only_where_that_can_be_done(
    tmp_path: Path, mode: str
) -> None:
    with office(tmp_path / "data", mode=mode) as desk:
        desk.here.comment(SPAM)
        browser = desk.sign_in(OWNER)
        said = browser.get("/queue?rule=R6").words
        assert ("Hide what I ticked, as spam" in said) is (mode == "assist")
        leads = [
            one in said for one in (WATCH, "you can hide on the platform yourself")
        ]
        assert leads == [mode == "watch"] * 2
        assert "Keep what I ticked" in said
        assert ("It is spam." in browser.text) is (mode == "assist")


@pytest.mark.parametrize("verb", ["delete", "block", "hide"])
def test_what_mode_watch_does_not_allow_is_said_before_anything_is_typed(
    tmp_path: Path, verb: str
) -> None:
    with office(tmp_path / "data", mode="watch") as desk:
        path = f"/item/{desk.number(desk.here.comment(THREAT))}/ask"
        browser = desk.sign_in(OWNER)
        said = browser.get(f"{path}?verb={verb}").words
        assert f"{WATCH} You can do this on the platform yourself." in said
        assert path not in {form.action for form in browser.page.forms}


# ---- the page of a comment that breaks a rule ----


def decided(desk: Office, verb: str) -> tuple[Browser, str]:
    """A threat on which the councillor has decided."""
    path = f"/item/{desk.number(desk.here.comment(THREAT))}"
    browser = desk.sign_in(OWNER)
    browser.get(path)
    browser.send(f"{path}/decide", verb=verb, reason="It threatens a person.")
    assert browser.status == 200
    return browser, path


def test_in_mode_watch_the_page_of_a_threat_says_what_can_be_done(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", mode="watch") as desk:
        path = f"/item/{desk.number(desk.here.comment(THREAT))}"
        browser = desk.sign_in(OWNER)
        part = browser.get(path).words.partition(" Decide ")[2]
        part = part.partition("What was seen")[0]
        assert f"{WATCH} To hide it, do that on the platform yourself." in part
        assert "See it on the platform" in part
        assert "Mode act takes 14 days and 200 comments of looking on" in part
        assert "It threatens a person." in part and "Hide it" not in part
        assert "I'w guddio, gwnewch hynny ar y platfform" in browser.get(f"/cy{path}").words  # fmt: skip


def test_where_the_platform_lets_nobody_hide_it_the_page_says_that_alone(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", mode="assist") as desk:
        place = desk.here.place
        item = place.world.comment(place.post(), THREAT, can_hide=False)
        place.round(desk.here.house)
        said = desk.sign_in(OWNER).get(f"/item/{desk.number(item)}").words
        assert "The platform does not let you hide or show this one." in said
        assert "It breaks a rule" in said and WATCH not in said


@pytest.mark.parametrize("verb", ["keep", "breach_keep"])
def test_a_threat_that_is_kept_in_mode_watch_as_a_breach_is_no_false_alarm(
    tmp_path: Path, verb: str
) -> None:
    with office(tmp_path / "data", mode="watch") as desk:
        if verb == "keep":
            path = f"/item/{desk.number(desk.here.comment(THREAT))}"
            browser = desk.sign_in(OWNER)
            browser.get(path)
            browser.send(f"{path}/decide", verb="keep", reason="It is a quote.")
        else:
            browser, path = decided(desk, verb)
        here, breach = desk.here, verb == "breach_keep"
        house = here.house
        assert not here.events("false_alarm_noted")
        assert len(here.events("breach_noted")) == breach
        again = stored(house, here.comment(THREAT, by="Tansy Teasel"))
        assert put_back_before(house.store, again.comment, house.now()) is not breach
        other = f"/item/{house.store.value('SELECT MAX(item_id) FROM queue')}"
        assert ("let them stay" in desk.sign_in(OWNER).get(other).words) is not breach
        first = next(iter(captures(house.store, house.now())))  # its evidence
        assert first.rejected is not breach
        assert verify(house.store.db).sound


def test_what_breaks_a_rule_is_told_so_on_its_page_and_can_be_undone(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", mode="watch") as desk:
        browser, path = decided(desk, "breach_keep")
        assert "kept, it breaks a rule, Rule 2" in browser.get(path).words
        form = next(f for f in browser.page.forms if f.action.endswith("/undo"))
        browser.post(form.action, form.values)
        assert "It waits in the queue again." in browser.page.words


def test_a_breach_needs_its_rule_and_a_comment_that_nobody_can_hide(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", mode="watch") as desk:
        path = f"/item/{desk.number(desk.here.comment(THREAT))}"
        browser = desk.sign_in(OWNER)
        for fields, fault in (
            ({"rule": "", "reason": "A threat."}, "Choose the rule that was broken."),
            ({"ready": "It is rude, but it breaks no rule."}, "This reason speaks for the opposite."),
        ):  # fmt: skip
            browser.get(path)
            browser.send(f"{path}/decide", verb="breach_keep", **fields)
            assert browser.status == 422 and fault in browser.page.words
        assert not desk.here.events("comment_kept")
    with office(tmp_path / "assist", mode="assist") as desk:
        path = f"/item/{desk.number(desk.here.comment(THREAT))}"
        browser = desk.sign_in(OWNER)
        browser.get(path)
        assert "It breaks a rule" not in browser.page.words
        browser.send(f"{path}/decide", verb="breach_keep", reason="A threat.")
        assert browser.status == 409
        assert "This comment can be hidden here. Hide it, or keep it." in browser.page.words  # fmt: skip
        assert not desk.here.events("comment_kept")


def test_who_takes_an_undo_of_it_back_has_said_again_that_it_breaks_a_rule(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", mode="watch") as desk:
        decided(desk, "breach_keep")
        house = desk.here.house
        (first,) = decisions_on(house.store, house.store.value("SELECT comment_id FROM queue"))  # fmt: skip
        looked = undo(house, first.decision_id, OWNER, "I looked again.")
        again = undo(house, looked.decision_id, OWNER, "It does break it.")
        assert (again.verb, again.rule, again.undoes) == ("keep", "R2", looked.decision_id)  # fmt: skip
        assert {first.decision_id, again.decision_id} == breaches(house.store, again.comment_id)  # fmt: skip
        known = kept(house.store, again.comment_id)
        assert known and known.shown_by_person_version is None
        assert verify(house.store.db).sound
