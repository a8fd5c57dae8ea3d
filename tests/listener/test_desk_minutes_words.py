"""The minutes are told in sentences, in English as in Welsh: the list, the filters, and the reasons of the software."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.desk.event_words import words_of
from listener.packs.events import EVENTS
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.newsdesk import REVIEWER as READS
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import CLAIM
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT

ENGLISH = re.compile(r'<a [^>]*>\d+: <span lang="en">|<option lang="en"')


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with office(tmp_path_factory.mktemp("minutes") / "data") as opened:
        threat = opened.here.comment(THREAT)
        opened.here.decide(threat, "confirm", OWNER)
        opened.here.decide(threat, "show", DELEGATE)
        opened.here.comment(RUDE)
        yield opened


@pytest.fixture(scope="module")
def reader(desk: Office) -> Browser:
    return desk.sign_in(REVIEWER)


def test_the_list_tells_in_a_sentence_what_each_entry_is(reader: Browser) -> None:
    reader.get("/minutes?event=comment_hidden")
    assert re.search(r"\d+: The comment is hidden on the platform\.", reader.page.words)
    reader.get("/minutes")
    assert ": Somebody signed in." in reader.page.words
    reader.get("/cy/minutes?event=comment_hidden")
    assert re.search(r"\d+: Mae'r sylw wedi'i guddio ar y platfform\.", reader.page.words)  # fmt: skip


def test_a_claim_that_nobody_was_told_of_is_not_said_to_have_been_told(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data", claims=[CLAIM | {"impact": 1}]) as desk:
        desk.room.say()
        (row,) = desk.room.incidents()
        assert (row["told_level"], row["last_told_at"]) == ("NONE", None)
        (entry,) = desk.room.events("claim_flagged")
        browser = desk.browser(READS)
        browser.get(f"/minutes/{entry['seq']}")
        said = "It repeats a claim in the fact bank, and was counted under an alert."
        assert said in browser.page.words
    assert "counted" in EVENTS["claim_flagged"]


def test_in_welsh_no_entry_and_no_filter_of_a_common_day_is_in_english(
    desk: Office, reader: Browser
) -> None:
    for kind in desk.here.house.store.rows("SELECT DISTINCT event FROM entries"):
        assert words_of(kind["event"], str), kind["event"]
    path = "/cy/minutes"
    for _ in range(3):
        reader.get(path)
        assert not ENGLISH.findall(reader.text), path
        older = [one for one in reader.page.links if one.startswith("/cy/minutes?before=")]  # fmt: skip
        path = older[0] if older else path


def test_the_filter_of_rules_names_each_by_its_title(reader: Browser) -> None:
    reader.get("/minutes")
    assert '<option value="R2">2 Abuse, harassment' in reader.text
    reader.get("/cy/minutes")
    assert '<option value="R2">2 Cam-drin, aflonyddu' in reader.text


def test_in_welsh_the_reason_of_the_software_is_told_in_welsh(
    desk: Office, reader: Browser
) -> None:
    chosen = desk.here.events("hide_chosen")[0]["seq"]
    reader.get(f"/minutes/{chosen}")
    assert "Two separate signs agree" in reader.page.words
    reader.get(f"/cy/minutes/{chosen}")
    assert "Mae dau arwydd ar wahân yn cytuno" in reader.page.words
    assert "Two separate signs agree" not in reader.page.words
