"""What an entry of the log holds beside its sentence is told in words, in English and in Welsh; the record itself stands below."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from html import unescape

import pytest

from listener.commands.entry_told import told_of
from listener.desk.detail_codes import meanings
from listener.desk.detail_words import labels
from listener.desk.entry_details import LONGEST_RECORD, TOLD
from listener.desk.language import load
from listener.minutes.writer import Actor
from listener.stale import BRAKE
from moderation.last_checks import LAST
from moderation.met_in_welsh import HOLDS_CY
from moderation.preconditions import ROWS
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.office import Browser, Office, office
from tests.listener.test_desk_pages import check_sound
from tests.test_laws import sources
from tests.town import RUDE, THREAT

# As code writes it: a name with a line in it, Python's words, brackets.
CODE = re.compile(r"[a-z]+_[a-z]+|\bTrue\b|\bFalse\b|\bNone\b|[\[\]{}]|\bid:")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with office(tmp_path_factory.mktemp("details") / "data") as opened:
        here = opened.here
        threat = here.comment(THREAT)
        here.decide(threat, "confirm", OWNER)
        here.decide(threat, "show", DELEGATE)
        here.comment(RUDE)
        with here.house.store.transaction(here.house.now()) as tx:
            tx.record(
                "incident_told",
                details={
                    "incident_id": 3,
                    "level": "HIGH",
                    "to": ["comms", "officer:1"],
                },
            )
            tx.record("messages_erased", details={"class": "messages", "messages": 12})
            tx.record(
                "payloads_erased",
                details={"class": "queued", "comments": 0, "seqs": list(range(1, 31))},
            )
            tx.record(
                "mode_started",
                details={
                    "kind": "pre_election",
                    "page_id": "facebook:1",
                    "starts_at": "2026-12-01T09:00:00+00:00",
                },
            )
            tx.record(
                "a_kind_of_old",
                actor=Actor("Wren", "owner"),
                details={"some_old_name": "some_old_word"},
            )
            tx.record("settings_changed", details={"changed": {"retention.queued_days": [90, 60]}, "settings": {f"s{n}": n for n in range(900)}})  # fmt: skip
        yield opened


@pytest.fixture(scope="module")
def reader(desk: Office) -> Browser:
    return desk.sign_in(REVIEWER)


def details(browser: Browser) -> str:
    """What stands under the heading of the details, without the record."""
    text = browser.text.partition('<dl class="facts">')[2].partition("<h2>")[2].partition("<details>")[0]  # fmt: skip
    return " ".join(re.sub(r"<[^>]*>", " ", text).split())


def entry(desk: Office, reader: Browser, event: str, prefix: str = "") -> str:
    seq = desk.here.events(event)[-1]["seq"]
    reader.get(f"{prefix}/minutes/{seq}")
    check_sound(reader.page, reader.text, "cy" if prefix else "en")
    return details(reader)


def test_no_entry_is_told_in_code(desk: Office, reader: Browser) -> None:
    kinds = [row["event"] for row in desk.here.house.store.rows("SELECT DISTINCT event FROM entries")]  # fmt: skip
    assert len(kinds) > 20
    for kind in kinds:
        for prefix in ("", "/cy"):
            found = CODE.findall(entry(desk, reader, kind, prefix).replace("s0", ""))
            assert not found or kind == "settings_changed", (kind, found)


def test_an_act_is_told_in_words(desk: Office, reader: Browser) -> None:
    said = entry(desk, reader, "comment_hidden")
    assert "What was to be done hide" in said
    assert "The platform showed that it is done yes" in said
    said = entry(desk, reader, "comment_hidden", "/cy")
    assert "Beth oedd i&#39;w wneud cuddio" in said and "ie" in said.split()
    assert "What was to be done" not in said


def test_a_comment_that_was_shown_is_told_as_shown(desk: Office, reader: Browser) -> None:  # fmt: skip
    assert "The platform showed that it is done yes" in entry(desk, reader, "comment_shown")  # fmt: skip
    row = desk.here.events("comment_shown")[-1]
    assert json.loads(row["details"])["read_back"] is True


def test_a_show_that_was_written_down_the_other_way_round_is_told_as_shown(desk: Office, reader: Browser) -> None:  # fmt: skip
    before = {"verb": "show", "read_back": False, "act_id": 2}
    with desk.here.house.store.transaction(desk.here.house.now()) as tx:
        tx.record("comment_shown", details=before)
        row = tx.store.row("SELECT * FROM entries ORDER BY seq DESC LIMIT 1")
    assert row
    assert "The platform showed that it is done yes" in entry(desk, reader, "comment_shown")  # fmt: skip
    assert "The platform showed that it is done: yes" in told_of(
        desk.here.house.store, row
    )
    assert json.loads(row["details"]) == before


def test_codes_moments_and_lists_are_told_in_words(desk: Office, reader: Browser) -> None:  # fmt: skip
    told = entry(desk, reader, "incident_told")
    assert "Number of the alert 3" in told and "How grave High" in told
    assert "For whom the communications team, an officer (1)" in told
    assert "What was erased messages Messages 12" in entry(desk, reader, "messages_erased")  # fmt: skip
    erased = entry(desk, reader, "payloads_erased")
    assert "comments that waited for a person" in erased and "and 10 more" in erased
    started = entry(desk, reader, "mode_started")
    assert "Kind before an election" in started and "1 December 2026, 09:00" in started
    assert "retention.queued days: 90 → 60" in entry(desk, reader, "settings_changed")


def test_when_a_block_ends_and_is_looked_at_again_is_told_in_both_tongues(
    desk: Office, reader: Browser
) -> None:
    days = {"expires_at": "2026-12-20T09:00:00+00:00", "review_at": "2026-12-05T09:00:00+00:00"}  # fmt: skip
    with desk.here.house.store.transaction(desk.here.house.now()) as tx:
        tx.record("human_action", actor=OWNER, details={"verb": "block", **days})
    said = entry(desk, reader, "human_action")
    assert "It ends on 20 December 2026, 09:00" in said
    assert "To be looked at again on 5 December 2026, 09:00" in said
    said = entry(desk, reader, "human_action", "/cy")
    assert "Daw i ben ar 20 Rhagfyr 2026, 09:00" in said and "I edrych arno eto ar 5 Rhagfyr" in said  # fmt: skip


@pytest.mark.parametrize("kind", ["hide_chosen", "hide_intended", "comment_queued"])
@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_each_check_is_told_in_the_language_of_the_page(desk: Office, reader: Browser, kind: str, prefix: str) -> None:  # fmt: skip
    entry(desk, reader, kind, prefix)
    told = re.findall(r"<code>(P\d\d)</code> (.*?)</li>", unescape(reader.text))
    assert told
    for code, said in told:
        one = next(row for row in (*ROWS, *LAST) if row.code == code)
        assert said in ((HOLDS_CY[code], one.fails_cy) if prefix else (one.holds, one.fails)), said  # fmt: skip


def test_each_check_has_words_for_being_met_in_both_tongues() -> None:
    met = {one.code: one.holds for one in (*ROWS, *LAST)}
    assert met.keys() == HOLDS_CY.keys() and not set(met.values()) & set(HOLDS_CY.values())  # fmt: skip


@pytest.mark.parametrize("event", ["brake_applied", "act_dropped"])
def test_the_reason_of_the_software_is_told_in_the_language_of_the_page(desk: Office, reader: Browser, event: str) -> None:  # fmt: skip
    why = (
        BRAKE if event == "act_dropped" else "more than 5 automatic hides within a day"
    )
    with desk.here.house.store.transaction(desk.here.house.now()) as tx:
        tx.record(event, reason=why, details={})
    seq = desk.here.events(event)[-1]["seq"]
    for prefix, told in (("", why), ("/cy", "awtomatig")):
        reader.get(f"{prefix}/minutes/{seq}")
        said = reader.text.partition('<dl class="facts">')[2].partition("</dl>")[0]
        assert told in said and (why in said) == (not prefix)
        assert ('<dd lang="cy">' in said) == bool(prefix)


def test_what_no_page_knows_has_a_name_that_can_be_read(desk: Office, reader: Browser) -> None:  # fmt: skip
    assert entry(desk, reader, "a_kind_of_old").endswith("Some old name some old word")


def test_the_record_stands_below_letter_by_letter(desk: Office, reader: Browser) -> None:  # fmt: skip
    row = desk.here.events("incident_told")[-1]
    entry(desk, reader, "incident_told")
    assert "incident_told" in reader.page.words and row["details"] in reader.page.words
    assert json.loads(row["details"])["to"] == ["comms", "officer:1"]
    entry(desk, reader, "settings_changed")
    kept = desk.here.events("settings_changed")[-1]["details"]
    assert kept[:LONGEST_RECORD] in reader.page.words and "/copies" in reader.page.links
    assert "only the beginning" in reader.page.words


def written() -> Iterator[tuple[str, str]]:
    """The name of each detail that stands word for word where an entry is written, and in which file."""
    for name, tree in sources("listener"):
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "tx.record"):  # fmt: skip
                continue
            given = next((one.value for one in node.keywords if one.arg == "details"), None)  # fmt: skip
            for part in ast.walk(given) if given else ():
                if isinstance(part, ast.Dict):
                    yield from ((name, str(ast.literal_eval(key))) for key in part.keys if isinstance(key, ast.Constant))  # fmt: skip


def test_each_detail_has_a_name_in_both_tongues() -> None:
    known, welsh = labels(str), load("cy").gettext
    found = list(written())
    assert len(found) > 150
    assert {one for one in found if one[1] not in known and one[1] not in TOLD} == set()
    for told in (*known.values(), *(one for each in meanings(str).values() for one in each.values())):  # fmt: skip
        assert welsh(told) != told or told in ("SHA-256", "Person"), told
