"""Posts of the councillor's own that were deleted or changed: noticed once, put before the owner, closed by a person."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from connectors.simulator import Item
from listener.commands.status import status
from listener.daemon import Daemon
from listener.errors import UserError
from listener.forgetting.forget import forget
from listener.house import House
from listener.minutes.verify import verify
from listener.minutes.writer import MACHINE, Actor
from listener.own_posts import follow_own_posts
from listener.people.corrections import (
    close_correction,
    correction_text,
    write_correction,
)
from listener.store.connection import Row, as_moment
from listener.store.corrections import (
    correction,
    count_corrections,
    open_corrections,
)
from listener.store.counts import count
from listener.store.posts import save_post
from listener.telling.mail import open_post
from moderation.types import Post
from tests.listener.crowd import COMMS, DELEGATE, OWNER, PEOPLE, REVIEWER
from tests.listener.lives import comment_id, page, stored
from tests.listener.test_modes_at_work import events, mails
from tests.town import CRITICISM, THREAT, Town

WRONG = "The library on Fernhollow Lane shuts on Friday."
RIGHT = "The library on Fernhollow Lane shuts next May."
GAPS = {"subject": "the library", "why": "it gave the wrong day.", "correct": "It shuts in May"}  # fmt: skip


def posted(place: Town, platform: str = "facebook") -> tuple[Item, House]:
    place.settings(people=PEOPLE, confirmers=[OWNER.name])
    post = place.post(platform, WRONG)
    house = place.round(place.open())
    return post, house


def the_task(house: House) -> Row:
    (task,) = open_corrections(house.store)
    return task


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_post_that_was_changed_asks_for_a_correction_once(
    place: Town, platform: str
) -> None:
    post, house = posted(place, platform)
    assert open_corrections(house.store) == []
    place.world.edit(post, RIGHT)
    place.round(house, times=3)
    task = the_task(house)
    assert (task["what"], task["was"], task["now_says"]) == ("edited", WRONG, RIGHT)
    assert as_moment(task["due_at"]) - as_moment(task["found_at"]) == timedelta(hours=48)  # fmt: skip
    (entry,) = events(house, "own_post_edited")
    assert entry["opened"] and WRONG not in json.dumps(entry)
    assert verify(house.store.db).sound


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_post_that_was_deleted_asks_for_a_correction_once_and_tells_the_owner(
    place: Town, platform: str
) -> None:
    post, house = posted(place, platform)
    place.world.delete(post)
    place.round(house, times=3)
    task = the_task(house)
    assert (task["what"], task["was"]) == ("deleted", WRONG) and task["gone_at"]
    assert len(events(house, "own_post_deleted")) == 1
    told = [mail for mail in mails(place, "owner") if "posts was deleted" in mail]
    assert len(told) == 1
    assert not house.store.rows("SELECT * FROM outbox WHERE instr(body, ?)", (WRONG,))
    assert not events(house, "step_failed")


def test_posts_that_stand_are_asked_for_no_oftener_than_a_sweep_and_leave_no_entry(
    place: Town,
) -> None:
    _, house = posted(place)
    before = house.store.value("SELECT COUNT(*) FROM entries")
    signs = "SELECT name, at FROM beats WHERE name LIKE 'own_posts:%'"
    looked = house.store.rows(signs)
    for _ in range(3):
        place.clock.forward(minutes=4)
        assert follow_own_posts(house) == 0
        assert house.store.rows(signs) == looked
    place.clock.forward(minutes=4)
    assert follow_own_posts(house) == 0 and house.store.rows(signs) != looked
    assert house.store.value("SELECT COUNT(*) FROM entries") == before


def test_what_was_hidden_under_the_post_stays_in_the_log_and_its_comments_take_leave(
    place: Town,
) -> None:
    post, house = posted(place)
    item = place.comment(post, THREAT)
    calm = place.comment(post, CRITICISM)
    place.round(house, times=2)
    assert item.hidden
    hidden = events(house, "comment_hidden")
    place.world.delete(post)
    place.round(house, times=2)
    assert events(house, "comment_hidden") == hidden
    (entry,) = events(house, "own_post_deleted")
    assert entry["hides"] == 1
    assert stored(house, item).gone_at and stored(house, calm).gone_at
    place.clock.forward(hours=30)
    place.round(house)
    assert house.store.rows("SELECT * FROM decisions WHERE comment_id = ?", (comment_id(item),))  # fmt: skip
    assert not events(house, "act_failed") and verify(house.store.db).sound


def test_on_x_replies_outlive_the_post(place: Town) -> None:
    post, house = posted(place, "x")
    item = place.comment(post, CRITICISM)
    place.round(house)
    place.world.delete(post)
    place.round(house, times=2)
    assert the_task(house)["what"] == "deleted"
    assert stored(house, item).gone_at is None


def test_a_platform_that_does_not_answer_is_asked_again_and_nothing_is_concluded(
    place: Town,
) -> None:
    post, house = posted(place)
    place.world.delete(post)
    place.clock.forward(minutes=20)
    place.faults.add("facebook", "feed", "server_error")
    assert follow_own_posts(house) == 0 and open_corrections(house.store) == []
    place.faults.clear()
    place.clock.forward(minutes=20)
    assert follow_own_posts(house) == 1 and follow_own_posts(house) == 0


def test_changed_and_then_deleted_is_one_correction_with_the_first_words(
    place: Town,
) -> None:
    post, house = posted(place)
    place.world.edit(post, RIGHT)
    place.round(house)
    first = the_task(house)
    place.world.edit(post, RIGHT + " I think.")
    place.round(house)
    assert the_task(house) == {**first, "now_says": RIGHT + " I think."}
    place.world.delete(post)
    place.round(house, times=2)
    task = the_task(house)
    assert (task["task_id"], task["what"], task["was"]) == (first["task_id"], "deleted", WRONG)  # fmt: skip
    assert task["due_at"] > first["due_at"]


def test_a_post_that_is_there_again_is_noted_and_the_correction_waits_for_a_person(
    place: Town,
) -> None:
    post, house = posted(place)
    place.world.delete(post)
    place.round(house, times=2)
    post.deleted_at = None
    place.round(house)
    assert len(events(house, "own_post_back")) == 1
    assert the_task(house)["gone_at"] is None


def known(house: House, text: str, link: str = "", *, own: bool = True) -> str:
    """Keep a post as a reading would; gives what was new in it."""
    post = Post("x:5", page(house, 1), text, by_owner=own, permalink=link)
    with house.store.transaction(house.now()) as tx:
        news = save_post(tx, post)
        tx.record("comments_collected")
    return news.what if news else ""


def test_an_earlier_wording_that_comes_late_is_no_change(place: Town) -> None:
    _, house = posted(place, "x")
    link = "https://x.com/i/web/status/"
    assert known(house, "first", f"{link}100") == "new"
    assert known(house, "second", f"{link}200") == "edited"
    assert known(house, "first", f"{link}100") == ""
    assert house.store.value("SELECT text FROM posts WHERE post_id = 'x:5'") == "second"


def test_words_that_the_platform_withholds_are_no_change(place: Town) -> None:
    _, house = posted(place)
    assert known(house, "Some words") == "new"
    assert known(house, " ") == "touched"


def test_a_change_in_somebody_elses_post_asks_for_nothing(place: Town) -> None:
    _, house = posted(place)
    assert known(house, "Some words", own=False) == "new"
    assert known(house, "Other words", own=False) == "touched"


def test_a_late_correction_is_said_once_and_stays(place: Town) -> None:
    post, house = posted(place)
    place.world.edit(post, RIGHT)
    place.round(house)
    place.clock.forward(hours=49)
    place.round(house, times=3)
    assert count_corrections(house.store, house.now()) == (1, 1)
    late = [mail for mail in mails(place, "owner") if "is late" in mail]
    assert len(late) == 1 and len(events(house, "correction_late")) == 1


# ---- what a person does ----


def asked(place: Town) -> tuple[House, int]:
    post, house = posted(place)
    place.world.edit(post, RIGHT)
    place.round(house)
    return house, int(the_task(house)["task_id"])


def test_the_text_of_policy_is_filled_in_and_published_by_a_person(place: Town) -> None:
    house, number = asked(place)
    write_correction(house, number, DELEGATE, {"en": GAPS})
    task = correction(house.store, number)
    assert task is not None
    assert correction_text(task, "en") == (
        "On 20 November 2026 I changed my post about the library because it gave the wrong day. "
        "The correct information is: It shuts in May."
    )
    assert "oherwydd …" in correction_text(task, "cy")
    close_correction(house, number, "done", OWNER)
    task = correction(house.store, number)
    assert task is not None and (task["outcome"], task["closed_by"], task["role"]) == ("done", OWNER.name, "owner")  # fmt: skip
    (entry,) = events(house, "correction_closed")
    assert entry["actor"] == OWNER.name and not entry["late"]
    (written,) = events(house, "correction_written")
    assert "library" not in json.dumps(written) and verify(house.store.db).sound


def test_a_correction_is_skipped_only_with_a_reason_by_those_who_may(
    place: Town,
) -> None:
    house, number = asked(place)
    with pytest.raises(UserError, match="needs a reason"):
        close_correction(house, number, "skipped", OWNER, " ")
    for actor in (COMMS, REVIEWER, MACHINE, Actor("Nobody Example", "owner")):
        with pytest.raises(UserError):
            close_correction(house, number, "skipped", actor, "A typing error.")
        with pytest.raises(UserError):
            write_correction(house, number, actor, {"en": GAPS})
    close_correction(house, number, "skipped", OWNER, "A typing error.")
    with pytest.raises(UserError, match="closed already, by Wren"):
        close_correction(house, number, "done", DELEGATE)
    with pytest.raises(UserError, match="closed already"):
        write_correction(house, number, OWNER, {"en": GAPS})
    with pytest.raises(UserError, match="no correction 99"):
        close_correction(house, 99, "done", OWNER)
    assert len(events(house, "correction_closed")) == 1


def test_a_change_after_the_correction_asks_anew(place: Town) -> None:
    post, house = posted(place)
    place.world.edit(post, RIGHT)
    place.round(house)
    close_correction(house, the_task(house)["task_id"], "skipped", OWNER, "Twice.")
    place.world.edit(post, WRONG)
    place.round(house)
    assert the_task(house)["was"] == RIGHT


@pytest.mark.parametrize("gone", [True, False])
def test_the_words_go_in_their_time_and_the_log_still_verifies(
    place: Town, gone: bool
) -> None:
    house, number = asked(place)
    write_correction(house, number, OWNER, {"en": GAPS})
    close_correction(house, number, "skipped", OWNER, "It was about Marlow.")
    if gone:
        place.world.delete(next(i for i in place.world.items if i.kind == "post"))
        place.round(house)
    place.clock.forward(days=40)
    house.store.beat("forget", place.clock.moment - timedelta(days=2))
    forget(house)
    held = b"".join(p.read_bytes() for p in place.folder.glob("wardmote.db*"))
    for words in (WRONG, "it gave the wrong day", "It was about Marlow"):
        assert words.encode() not in held
    assert (RIGHT.encode() in held) is not gone, "what stands on the page is kept"
    task = correction(house.store, number)
    assert task is not None and task["erased_at"] and task["outcome"] == "skipped"
    assert verify(house.store.db).sound


def test_status_does_not_say_that_authors_took_down_what_went_with_a_post(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    post, house = posted(place)
    below = [place.comment(post, f"{CRITICISM} {n}", by=f"R {n}") for n in range(3)]
    place.round(house)
    place.world.delete(below[0])
    place.round(house)
    for item in (post, *below[1:]):
        place.world.delete(item)
    place.round(house, 2)
    status(["--data", str(place.folder)], standalone_mode=False)
    said = capsys.readouterr().out
    assert "No longer on the platform: 3 (2 with a post of your own that was deleted)" in said  # fmt: skip
    assert "by their authors" not in said


def test_what_authors_deleted_beneath_a_deleted_post_of_x_went_with_no_post(
    place: Town,
) -> None:
    post, house = posted(place, "x")
    item = place.comment(post, CRITICISM)
    place.round(house)
    place.world.delete(post)
    place.round(house)
    place.world.delete(item)
    place.round(house, 2)
    found = count(house.store)
    assert (found.gone, found.gone_with_post) == (1, 0)


def test_that_a_page_will_not_say_whether_posts_stand_is_told_and_the_others_go_on(
    place: Town,
) -> None:
    _, house = posted(place)
    gone = place.post("x", WRONG)
    place.round(house)
    place.world.delete(gone)
    place.faults.add("facebook", "feed", "permission_missing")
    place.clock.forward(hours=1)
    Daemon(house, open_post(house.settings)).clocked()
    assert the_task(house)["post_id"].startswith("x:")
    assert [e["step"] for e in events(house, "step_failed")] == ["own posts"]
