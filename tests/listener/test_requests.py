"""An officer's wish to have criticism hidden is kept, shown and followed up; it changes nothing by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.commands.appeals import request
from listener.errors import UserError
from listener.people.requests import FIREWALL, council_request
from tests.listener.crowd import COMMS, OWNER, REVIEWER, Crowd, crowd
from tests.listener.lives import comment_id, stored
from tests.listener.newsroom import furnish
from tests.town import RUDE

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
