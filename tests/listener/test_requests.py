"""An officer's wish to have criticism hidden is kept, shown and followed up; it changes nothing, and goes at its time, as appeals do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.commands.appeals import request
from listener.commands.log import show
from listener.errors import UserError
from listener.forgetting.due import due
from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.minutes.agree import disagreements
from listener.people.appeals import decide_appeal, lodge
from listener.people.requests import FIREWALL, council_request
from listener.people.veil import GAP
from listener.store.holds import place_hold
from listener.store.persons import people
from tests.listener.crowd import COMMS, OWNER, REVIEWER, Crowd, crowd
from tests.listener.lives import comment_id, stored
from tests.listener.newsroom import furnish, newsroom
from tests.listener.remains import remains
from tests.town import RUDE

NAME = "Quillon Vexworth"
BY = "Swift Example, communications"


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Crowd]:
    alerts = {"owner": ["owner@council.example"], "reviewers": ["r@council.example"]}
    with crowd(tmp_path / "data", mode="assist", alerts=alerts) as opened:
        yield opened


def test_the_owner_and_the_reviewers_are_told_and_later_hides_are_shown_beside_it(
    here: Crowd,
) -> None:
    item = here.comment(RUDE)
    left = here.comment("This council is a disgrace.")
    for one in (item, left):
        council_request(here.house, "Please hide this.", BY, comment_id(one))
    rows = here.house.store.rows("SELECT * FROM outbox WHERE kind = 'council_request'")
    assert [row["audience"] for row in rows] == ["owner", "reviewers"] * 2
    assert all(FIREWALL in row["body"] for row in rows)
    here.decide(item, "hide", rule="R1")
    where = ["--data", str(here.house.folder)]
    shown = CliRunner().invoke(request, where, standalone_mode=False).output
    assert shown.count("nothing was changed") == 2
    assert shown.count("afterwards hide by Wren Example under rule R1") == 1
    for one in (item, left):
        known = stored(here.house, one).comment
        assert (known.permalink or known.comment_id) in shown


def test_the_reviewers_read_of_the_comment_what_they_read_in_the_queue(
    here: Crowd,
) -> None:
    item = here.comment(f"{RUDE} Ring Hazel Quill on 01632 960 123.", by="Hazel Quill")
    secret = here.comment("Not for publication by virtue of Part 1 of Schedule 12A: exempt report on the depot sale.")  # fmt: skip
    for one in (item, secret):
        council_request(here.house, "Please hide this.", BY, comment_id(one))
    query = "SELECT body FROM outbox WHERE kind = 'council_request' AND audience = ? ORDER BY message_id"
    owner, reviewers = (
        [row["body"] for row in here.house.store.rows(query, (to,))]
        for to in ("owner", "reviewers")
    )
    assert "Ring Hazel Quill on 01632 960 123." in owner[0] and "Schedule 12A" in owner[1]  # fmt: skip
    assert f"The comment: {RUDE} Ring {GAP} on {GAP}." in reviewers[0]
    assert "The comment" not in reviewers[1] and "Schedule 12A" not in reviewers[1]
    assert FIREWALL in reviewers[1]
    (person,) = people(here.house.store, "quill")
    erase_person(here.house, person.author, OWNER, "They asked.")
    rows = here.house.store.rows(query, ("reviewers",))
    assert "erased" in rows[0]["body"] and FIREWALL in rows[1]["body"]


def test_the_list_of_requests_says_which_comment_is_meant_and_that_there_is_none(tmp_path: Path) -> None:  # fmt: skip
    with newsroom(tmp_path / "data") as room:
        room.say()
        room.say(permalink="")
        where = ["--data", str(tmp_path / "data")]
        empty = CliRunner().invoke(request, where, standalone_mode=False).output
        assert empty == "Nobody at the council has asked for a comment to be hidden.\n"
        for about in ("facebook:1", "facebook:2", None):
            council_request(room.house, "Please hide this.", BY, about)
        lines = CliRunner().invoke(request, where, standalone_mode=False).output.splitlines()  # fmt: skip
    assert [line.strip() for line in lines[1::2]] == ["https://facebook.example/1", "facebook:2", "No comment was named."]  # fmt: skip


def test_a_request_is_kept_and_listed_while_no_token_is_there(tmp_path: Path) -> None:
    furnish(tmp_path / "data")
    where = ["--data", str(tmp_path / "data")]
    kept = CliRunner().invoke(request, ["Please hide this.", "--by", BY, *where])
    assert kept.exit_code == 0 and "Request 1 is kept." in kept.output, kept.exception
    listed = CliRunner().invoke(request, where)
    assert f"{BY}: Please hide this. (nothing was changed)" in listed.output


@pytest.mark.parametrize(
    ("words", "by", "about"),
    [
        ("Hide it.", "Swift Example", None),
        ("Hide it.", "Swift Example, ", None),
        ("Hide it.", ", communications", None),
        (" ", BY, None),
        ("Hide it." * 1000, BY, None),
        ("Hide it.", f"Swift, {'x' * 300}", None),
        ("Hide it.", BY, "facebook:none\x1b[31m"),
    ],
)
def test_a_request_without_its_words_or_its_maker_is_refused_in_a_sentence(
    here: Crowd, words: str, by: str, about: str | None
) -> None:
    with pytest.raises(UserError) as refused:
        council_request(here.house, words, by, about)
    assert "\x1b" not in str(refused.value)
    assert not here.events("council_request")


def test_comms_can_ask_and_can_do_nothing_else(here: Crowd) -> None:
    item = here.comment(RUDE)
    with pytest.raises(UserError, match="needs the name"):
        here.decide(item, "hide", COMMS, rule="R1")
    assert not item.hidden and stored(here.house, item).hidden_by is None


@pytest.mark.parametrize(
    "source",
    [
        "",
        "https://",
        "https://x",
        "ftp://a.example/b",
        "see minutes",
        "https://a.example/b c",
    ],
)
def test_a_hide_under_rule_4_needs_a_source_that_can_be_opened(
    here: Crowd, source: str
) -> None:
    item = here.comment("The council is shutting every library next month.")
    given = {"harm": "People stay away.", "reply_would_not_do": "It was tried."}
    with pytest.raises(UserError, match="needs a source"):
        here.propose(item, here.wish("hide", rule="R4", source=source, **given))
    for lacking in given:
        wish = here.wish("hide", rule="R4", source="https://a.example/b", **(given | {lacking: " "}))  # fmt: skip
        with pytest.raises(UserError):
            here.propose(item, wish)
    number = here.propose(item, here.wish("hide", rule="R4", source="https://a.example/b", **given))  # fmt: skip
    assert not item.hidden
    here.approve(number, REVIEWER)
    assert item.hidden and stored(here.house, item).hidden_by == OWNER.name


@pytest.mark.parametrize("held", [False, True])
def test_an_appeal_goes_a_year_after_it_was_decided_and_not_a_day_before(
    here: Crowd, held: bool
) -> None:
    item = here.comment(RUDE, by=NAME)
    here.decide(item, "hide", rule="R1")
    number = lodge(here.house, comment_id(item), "Zanthorpe.")
    here.place.clock.forward(days=3)
    decide_appeal(here.house, number, "kept", REVIEWER, "Rude, Mr Vexworth.")
    query = "SELECT text, reason, english, welsh FROM appeals"
    here.place.clock.forward(days=364)
    forget_now(here.house)
    assert "Zanthorpe" in str(here.house.store.row(query))
    if held:
        with here.house.store.transaction(here.place.clock()) as tx:
            until = here.place.clock() + timedelta(days=30)
            place_hold(tx, comment_id(item), OWNER.name, "Police", until)
            tx.record("hold_placed", about=comment_id(item))
    here.place.clock.forward(days=2)
    assert "appeals" in {one.kind for one in due(here.house)}
    forget_now(here.house)
    assert ("Zanthorpe" in str(here.house.store.row(query))) is held
    if not held:
        assert not any((here.house.store.row(query) or {}).values())
        assert not remains(here.place.folder, "Zanthorpe", "Mr Vexworth")
    assert not disagreements(here.house.store.db)


@pytest.mark.parametrize("gone", ["on request", "by the platform"])
def test_what_an_author_appealed_goes_with_their_comment_as_soon_as_it_is_decided(
    here: Crowd, gone: str
) -> None:
    item = here.comment(RUDE, by=NAME)
    here.decide(item, "hide", rule="R1")
    number = lodge(here.house, comment_id(item), "Zanthorpe.")
    if gone == "on request":
        (person,) = people(here.house.store, "vexworth")
        erase_person(here.house, person.author, OWNER, "They asked.")
    else:
        here.place.world.delete(item)
        here.place.clock.forward(hours=2)
        here.place.round(here.house, times=2)
        forget_now(here.house)
    decide_appeal(here.house, number, "kept", REVIEWER, "Rude it is.")
    forget_now(here.house)
    row = here.house.store.row("SELECT * FROM appeals") or {}
    assert not row["text"] and not remains(here.place.folder, "Zanthorpe")
    # Who appealed can read the answer, unless all was to go.
    assert bool(row["english"]) is bool(row["reason"]) is (gone == "by the platform")
    here.place.clock.forward(days=367)
    forget_now(here.house)
    assert not remains(here.place.folder, "Rude it is")
    assert not disagreements(here.house.store.db)


@pytest.mark.parametrize("about", [False, True])
def test_what_an_officer_asked_for_goes_after_a_year(here: Crowd, about: bool) -> None:
    item = here.comment(RUDE, by=NAME)
    (person,) = people(here.house.store, "vexworth")
    erase_person(here.house, person.author, OWNER, "They asked.")
    words = "Please hide what he of Zanthorpe says."
    council_request(here.house, words, "Teal Example, press", comment_id(item) if about else None)  # fmt: skip
    query = "SELECT words, requester FROM council_requests"
    here.place.clock.forward(days=364)
    forget_now(here.house)
    assert "Zanthorpe" in str(here.house.store.row(query))
    here.place.clock.forward(days=2)
    assert forget_now(here.house)[0]["requests"] == 1
    here.place.round(here.house)  # the mails about it leave
    assert not any((here.house.store.row(query) or {}).values())
    here.place.clock.forward(days=31)
    forget_now(here.house)
    assert not remains(here.place.folder, "Zanthorpe", "Teal")


def test_a_request_stands_in_the_log_as_the_act_of_whoever_brought_it_in(
    tmp_path: Path,
) -> None:
    furnish(
        tmp_path / "data",
        people=[
            {"name": OWNER.name, "role": "owner"},
            {"name": COMMS.name, "role": "comms"},
        ],
    )
    where = ["--data", str(tmp_path / "data")]
    kept = CliRunner().invoke(request, ["Please hide this.", "--by", f"{NAME}, head of comms", "--as", COMMS.name, *where])  # fmt: skip
    assert kept.exit_code == 0, kept.output
    by_login = CliRunner().invoke(request, ["And this.", "--by", BY, *where])
    assert by_login.exit_code == 0, by_login.output
    named, all_of = (
        [line for line in CliRunner().invoke(show, [*where, *by]).output.splitlines() if "council request" in line]
        for by in (["--by", COMMS.name], [])
    )  # fmt: skip
    assert len(named) == 1 and len(all_of) == 2
    assert f"by {COMMS.name}" in named[0]
    assert not any("the machine" in line for line in all_of)
    assert not any(NAME in line for line in all_of), "who asks can be erased"
