"""What the entry of a judgement tells beside what was seen (policy section 7), and what it must never tell."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from listener.decide import decide
from listener.finding_noted import author_ref, content_type
from listener.minutes.agree import disagreements
from listener.modes.changes import start_mode
from listener.packs.recorded import Request, make_copy
from listener.store.connection import Row, as_text
from listener.store.decisions import open_item_of
from moderation.types import Comment
from tests.listener.called import Call
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import comment_id, page, stored
from tests.listener.test_agree import forge
from tests.listener.test_foi import lived, span
from tests.town import RUDE, THREAT, Town

NEW = ("author_ref", "brake", "content_date", "content_type", "due_at", "first_seen_at", "mode", "page_id", "page_modes", "shadow", "thread_ref")  # fmt: skip


def told(store, event: str) -> list[Row]:  # type: ignore[no-untyped-def]
    rows = store.rows("SELECT * FROM entries WHERE event = ? ORDER BY seq", (event,))
    return [{**row, "said": json.loads(row["details"])} for row in rows]


def test_it_tells_when_where_how_the_page_stood_and_by_when_to_decide(
    place: Town,
) -> None:
    post = place.post()
    item = place.comment(post, RUDE, by="Marlow Teasel")
    place.clock.forward(minutes=7)
    house = place.round()
    (entry,) = told(house.store, "comment_queued")
    said, known = entry["said"], stored(house, item)
    assert said["content_date"] == as_text(known.comment.created_at)
    assert said["first_seen_at"] == as_text(known.first_seen_at)
    assert said["content_date"] < said["first_seen_at"] == entry["recorded_at"]
    waits = open_item_of(house.store, comment_id(item))
    assert waits and said["due_at"] == waits["due_at"] > entry["recorded_at"]
    assert said["thread_ref"] == house.store.writer.subject(known.comment.post_id)
    assert said["page_id"] == page(house) and said["content_type"] == "text"
    assert (said["mode"], said["shadow"], said["page_modes"], said["brake"]) == ("act", False, [], False)  # fmt: skip
    assert "Marlow" not in json.dumps(entry) and RUDE not in json.dumps(entry)
    assert known.comment.author_id not in entry["details"]
    assert known.comment.post_id not in entry["details"]


def test_a_mode_that_runs_is_told(here: Crowd) -> None:
    house = here.house
    start_mode(house, page(house), "emergency", house.now() + timedelta(hours=6), OWNER, "A flood.")  # fmt: skip
    here.comment(RUDE)
    (entry,) = told(house.store, "comment_queued")
    assert entry["said"]["page_modes"] == ["emergency"]


def test_one_author_has_one_pseudonym_on_a_page_in_a_year_and_others_elsewhere_and_later(
    place: Town,
) -> None:
    post = place.post()
    for text, by in ((RUDE, "Marlow Teasel"), (f"{RUDE} Really!", "Marlow Teasel"), (f"{RUDE} Oh!", "Perrin Oxlade")):  # fmt: skip
        place.comment(post, text, by=by)
    house = place.round()
    first, second, other = (one["said"]["author_ref"] for one in told(house.store, "comment_queued"))  # fmt: skip
    assert first == second != other and len(first) == 24
    writer, year = house.store.writer, place.clock.moment.year
    mine = Comment(
        comment_id="facebook:1", page_id="facebook:1", text="", author_id="7"
    )
    elsewhere = Comment(comment_id="x:1", page_id="facebook:2", text="", author_id="7")
    made = {author_ref(writer, mine, year), author_ref(writer, mine, year + 1), author_ref(writer, elsewhere, year), writer.subject("author 7"), writer.subject("facebook:1 author 7")}  # fmt: skip
    assert len(made) == 5, (
        "nor that of strikes, nor of what people asked about themselves"
    )
    nobody = Comment(comment_id="x:2", page_id="x:2", text="")
    assert author_ref(writer, nobody, year) is None


@pytest.mark.parametrize(
    ("text", "media", "holds"),
    [
        ("Hello.", (), "text"),
        ("Hello.", ("photo",), "text and media"),
        (" ", ("photo",), "media only"),
        ("https://council.example/a www.council.example", (), "link only"),
        ("See https://council.example/a", (), "text"),
        ("", (), "empty"),
        ("www.a" * 5_000 + " you idiot", (), "text"),  # at once, and not after hours
    ],
)
def test_what_a_comment_holds(text: str, media: tuple[str, ...], holds: str) -> None:
    comment = Comment(comment_id="x:1", page_id="x:1", text=text, media=media)
    assert content_type(comment) == holds


def test_a_decision_tells_whether_it_came_in_time(place: Town) -> None:
    post = place.post()
    soon, late = place.comment(post, RUDE), place.comment(post, f"{RUDE} Really!")
    house = place.round()
    decide(house, stored(house, soon), "keep", OWNER, "Fair.")
    place.clock.forward(days=9)
    decide(house, stored(house, late), "keep", OWNER, "Fair.")
    first, second = (one["said"] for one in told(house.store, "comment_kept"))
    assert (first["late"], second["late"]) == (False, True) and first["due_at"]
    place.comment(post, THREAT)


def test_a_moment_that_was_changed_beside_the_log_is_found_and_older_entries_are_sound(
    place: Town,
) -> None:
    place.comment(place.post(), RUDE)
    house = place.round()
    assert disagreements(house.store.db) == []
    house.store.db.execute("UPDATE comments SET created_at = '2026-11-01T08:00:00.000000+00:00'")  # fmt: skip
    (found,) = disagreements(house.store.db)
    assert "posted at another moment" in found
    house.store.db.execute("UPDATE comments SET first_seen_at = '2026-11-01T08:00:00.000000+00:00'")  # fmt: skip
    assert len(disagreements(house.store.db)) == 2
    names = ", ".join(f"'$.{name}'" for name in NEW)
    forge(house, f"UPDATE entries SET details = json_remove(details, {names})")
    assert disagreements(house.store.db) == []


def test_a_copy_for_a_request_for_information_holds_no_pseudonym_and_no_moment_of_posting(
    here: Crowd, tmp_path: Path
) -> None:
    lived(here)
    make_copy(here.house, span(here), Request("FOI 1", date(2026, 11, 20), words=True), OWNER, tmp_path / "foi")  # fmt: skip
    read = "".join((tmp_path / "foi" / name).read_text() for name in ("records.csv", "records.jsonl", "comments.csv"))  # fmt: skip
    entries = [*told(here.house.store, "comment_queued"), *told(here.house.store, "hide_chosen")]  # fmt: skip
    assert entries
    for one in entries:
        for name in ("author_ref", "thread_ref", "content_date"):
            assert one["said"][name] and one["said"][name] not in read, name


def test_the_log_on_the_terminal_says_it_in_words_and_nothing_of_older_entries(
    place: Town, wardmote: Call
) -> None:
    place.comment(place.post(), RUDE)
    house = place.round()
    (entry,) = told(house.store, "comment_queued")
    show = ("log", "show", "--data", str(place.folder), "--entry")
    lines = wardmote(*show, str(entry["seq"])).stdout.splitlines()
    whole = "\n".join(lines[1:])
    for words in ("Posted 2026-11-20 09:00:00Z", "first seen", "to be decided by", "holds text", f"Author {entry['said']['author_ref']}", "The page: mode act.", "Checks met:", "not met: P02"):  # fmt: skip
        assert words.replace(" 09", "T09") in whole, (words, whole)
    first = wardmote(*show, "1").stdout
    for words in ("Posted", "first seen", "holds", "Author", "The page:", "Checks met"):
        assert words not in first, words
