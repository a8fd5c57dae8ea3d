"""One person's data: found, given to them, erased, and what is kept is said with its reason."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from connectors.simulator import Item
from listener.decide import decide
from listener.errors import UserError
from listener.forgetting import erasures
from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.forgetting.subject_access import export_person
from listener.house import House
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.own_names import ERASURES_NAME
from listener.store.decisions import Plain
from listener.store.holds import place_hold
from listener.store.persons import people
from tests import cradle
from tests.listener.called import wardmote
from tests.listener.lives import OWNER, comment_id, later, stored
from tests.listener.remains import remains
from tests.listener.test_crash import KILLED
from tests.listener.vault import back_up
from tests.town import RUDE, THREAT, Town

NAME = "Quillon Vexworth"
WORDS = ("Zanthorpe", "quillersmith")
FAIR = "Zanthorpe lane is full of puddles near the quillersmith bakery."
ASKED = "They asked, and showed who they are."


def author_of(house: House) -> str:
    (found,) = people(house.store, "vexworth")
    return found.author


def wrote(place: Town, *texts: str) -> tuple[list[Item], House]:
    post = place.post()
    items = [place.comment(post, text, by=NAME) for text in texts]
    place.comment(post, "I like the new library.", by="Marlow Teasel")
    return items, place.round()


def sound(house: House) -> bool:
    return verify(house.store.db).sound and not disagreements(house.store.db)


def test_what_a_person_asked_to_erase_is_nowhere_in_the_folder(place: Town) -> None:
    place.settings(mode="watch")
    items, house = wrote(place, FAIR, RUDE + " Zanthorpe!", THREAT + " quillersmith")
    author = author_of(house)
    decide(
        house, stored(house, items[0]), "keep", OWNER, "Vexworth of Zanthorpe is right."
    )
    decide(house, stored(house, items[2]), "keep", OWNER, "They rehearse a play.")
    assert remains(place.folder, *WORDS, "Vexworth")
    report, path = erase_person(house, author, OWNER, ASKED)
    assert report.counts["comment"] == 3 and path is not None
    assert "Vexworth" not in path.read_text() and sound(house)
    assert remains(place.folder, *WORDS, "Vexworth", author.partition(":")[2]) == []
    assert stored(house, items[0]).comment.text == "(erased)"
    (line,) = erasures.read(place.folder / ERASURES_NAME)
    assert len(line.subjects) == 3 and line.seqs
    place.round(times=2)
    place.close()
    assert remains(place.folder, *WORDS, "Vexworth") == []


def test_a_backup_from_before_does_not_bring_back_what_a_person_had_erased(
    place: Town,
) -> None:
    _, house = wrote(place, FAIR, RUDE + " Zanthorpe!")
    author = author_of(house)
    place.close()
    made = back_up(place.folder, after=1)
    place.clock.forward(hours=1)
    erase_person(place.open(), author, OWNER, ASKED)
    place.close()
    done = wardmote(
        "restore", str(made.path), "--data", str(place.folder), "--as", OWNER.name,
        "--behind", "A trial.",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made.path.unlink()  # the report says that it must go
    for old in place.folder.glob("wardmote.db.before-*"):
        old.unlink()
    house = place.open()
    assert sound(house)
    left = house.store.rows(
        "SELECT author_name, text FROM comments JOIN versions USING (comment_id, version) WHERE text <> ''"
    )
    assert [row["author_name"] for row in left] == ["Marlow Teasel"]


def test_a_request_that_waits_for_an_act_is_known_after_a_restore_too(
    place: Town,
) -> None:
    _, house = wrote(place, THREAT)
    author = author_of(house)
    place.close()
    made = back_up(place.folder, after=1)
    place.clock.forward(minutes=5)
    report, _ = erase_person(place.open(), author, OWNER, ASKED)
    assert "a hide or its end is under way" in report.words()
    place.close()
    (line,) = erasures.read(place.folder / ERASURES_NAME)
    assert len(line.asked) == 1 and not line.subjects
    done = wardmote(
        "restore", str(made.path), "--data", str(place.folder), "--as", OWNER.name,
        "--behind", "A trial.",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    house = place.open()
    query = "SELECT COUNT(*) FROM comments WHERE erase_asked_at IS NOT NULL"
    assert house.store.value(query) == 1 and sound(house)
    (entry,) = house.store.rows("SELECT * FROM entries WHERE event = 'erasure_asked'")
    assert json.loads(entry["details"]) == {"comments": 1}


def test_a_report_that_erased_nothing_speaks_of_no_erased_data(place: Town) -> None:
    _, house = wrote(place, THREAT)
    (place.folder / "backups").mkdir()
    (place.folder / "backups" / "wardmote-20261118T030000Z.tar").touch()
    report, _ = erase_person(house, author_of(house), OWNER, ASKED)
    words = report.words()
    assert "What was erased:\n  nothing" in words
    assert "hold the erased data" not in words
    assert (
        "to be destroyed once it is erased here:\n  wardmote-20261118T030000Z.tar,"
        in words
    )


def test_a_held_comment_is_kept_by_request_and_by_clock_and_goes_after_the_hold(
    place: Town,
) -> None:
    (item, other), house = wrote(place, FAIR, "Zanthorpe again.")
    now = place.clock()
    with house.store.transaction(now) as tx:
        place_hold(tx, comment_id(item), "Wren Example", "Police", now + timedelta(days=60))  # fmt: skip
        tx.record("hold_placed", about=comment_id(item))
    report, _ = erase_person(house, author_of(house), OWNER, ASKED)
    assert "held by Wren Example until" in report.words()
    assert stored(house, item).comment.text == FAIR and stored(house, other).erased_at
    place.clock.forward(days=59)
    forget_now(house)
    assert stored(house, item).comment.text == FAIR
    place.clock.forward(days=2)
    forget_now(house)
    assert stored(house, item).erased_at and sound(house)
    assert remains(place.folder, *WORDS, "Vexworth") == []


def test_evidence_of_a_threat_is_kept_and_the_report_says_why(place: Town) -> None:
    (item,), house = wrote(place, THREAT)
    decide(house, stored(house, item), "confirm", OWNER, "A threat.")
    report, _ = erase_person(house, author_of(house), OWNER, ASKED)
    assert "evidence of a threat (number 1)" in report.words()
    assert THREAT in house.store.value("SELECT body FROM evidence")
    assert stored(house, item).erased_at and sound(house)


def test_a_hide_under_way_ends_first_and_then_the_comment_goes(place: Town) -> None:
    (item,), house = wrote(place, THREAT)
    report, _ = erase_person(house, author_of(house), OWNER, ASKED)
    assert "a hide or its end is under way" in report.words()
    later(place, house)
    assert not item.hidden
    decide(house, stored(house, item), "keep", OWNER, "They rehearse a play.")
    later(place, house, 2)
    assert stored(house, item).erased_at and sound(house)


def test_backups_made_before_are_listed_with_the_day_by_which_they_must_go(
    place: Town,
) -> None:
    _, house = wrote(place, FAIR)
    (place.folder / "backups").mkdir()
    (place.folder / "backups" / "wardmote-20261118T030000Z.tar").touch()
    report, _ = erase_person(house, author_of(house), OWNER, ASKED)
    assert "Z.tar, made on 2026-11-18: by 2026-12-23" in report.words()


def test_a_dry_run_of_an_erasure_changes_nothing(place: Town) -> None:
    _, house = wrote(place, FAIR)
    before = list(house.store.db.conn.iterdump())
    report, path = erase_person(house, author_of(house), OWNER, ASKED, dry_run=True)
    assert report.counts["comment"] == 1 and path is None
    assert list(house.store.db.conn.iterdump()) == before
    assert not (place.folder / "reports").exists()


def test_the_pack_for_a_person_holds_theirs_and_nobody_elses(place: Town) -> None:
    _, house = wrote(place, FAIR, RUDE)
    to = place.folder.parent / "pack.json"
    count, text = export_person(house, author_of(house), to, OWNER)
    pack = json.loads(to.read_text())
    assert count == len(pack["comments"]) == 2
    assert FAIR in to.read_text() and FAIR in text.read_text()
    assert "library" not in to.read_text() and "Teasel" not in to.read_text()
    assert pack["comments"][1]["judgements"] and to.stat().st_mode & 0o077 == 0
    with pytest.raises(UserError, match="is there already"):
        export_person(house, author_of(house), to, OWNER)


def test_the_commands_find_give_hold_and_erase(place: Town) -> None:
    (item,), house = wrote(place, FAIR)
    author, folder = author_of(house), ("--data", str(place.folder))
    place.close()
    found = wardmote("person", "find", "vexworth", *folder)
    assert author in found.stdout and ": 1 comment, " in found.stdout
    assert wardmote("person", "find", "Nobody Atall", *folder).returncode == 1
    me = ("--as", "Wren Example", "--reason", ASKED)
    until = f"{datetime.now(UTC) + timedelta(days=365):%Y-%m-%d}"
    held = wardmote("hold", comment_id(item), "--until", until, *me, *folder)
    assert held.returncode == 0, held.stderr
    assert comment_id(item) in wardmote("hold", *folder).stdout
    kept = wardmote("person", "erase", author, *me, *folder)
    assert "held by Wren Example" in kept.stdout
    assert wardmote("hold", comment_id(item), "--release", *me, *folder).returncode == 0
    table = wardmote("forget", "--dry-run", *folder).stdout
    assert "unflagged" in table and "asked" in table
    done = wardmote("forget", "--clock-is-right", *folder)  # it reads the real one
    assert "Erased: 1 asked" in done.stdout, done.stdout + done.stderr
    for command in ("status", "queue", "log"):
        more = ("show",) if command == "log" else ()
        assert wardmote(command, *more, *folder).returncode == 0
    assert "is sound" in wardmote("log", "verify", *folder).stdout
    assert remains(place.folder, *WORDS, "Vexworth") == []


@pytest.mark.parametrize(
    "seam",
    [
        "forget:before-write",
        "forget:in-write",
        "forget:after-write",
        "forget:before-clean",
        "forget:after-clean",
        "person:before-write",
        "person:after-write",
    ],
)
def test_a_kill_at_any_moment_leaves_nothing_half_done(place: Town, seam: str) -> None:
    place.settings(mode="watch")
    _, house = wrote(place, FAIR, RUDE + " Zanthorpe!")
    author = author_of(house) if seam.startswith("person") else ""
    place.close()
    place.clock.forward(days=91)

    def run(name: str) -> int:
        arguments = (str(place.folder), place.clock().isoformat(), name, author)
        return cradle.run("tests.listener.mortal_forget:main", *arguments).returncode

    assert run(seam) == KILLED
    author = "" if seam != "person:before-write" else author
    assert run("-") == 0
    assert remains(place.folder, *WORDS, "Vexworth") == []
    assert sound(place.open())


@pytest.mark.parametrize("verb", ["keep", "hide", "confirm", "reopen"])
def test_nobody_judges_words_that_were_erased_and_no_note_names_their_author(
    place: Town, verb: Plain
) -> None:
    (item,), house = wrote(place, FAIR)
    erase_person(house, author_of(house), OWNER, ASKED)
    known = stored(house, item)
    with pytest.raises(UserError, match="nobody can judge it any more"):
        decide(house, known, verb, OWNER, "Zanthorpe is right.", rule="R2")
    assert remains(place.folder, "Zanthorpe") == []


steps = st.lists(
    st.sampled_from(["comment", "rude", "edit", "delete", "keep", "forget", "erase", "pass"]),
    max_size=8,
)  # fmt: skip


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
@example(steps=["erase", "keep"])
def test_after_any_life_the_log_is_sound_and_nothing_erased_is_left(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    from tests.town import town

    with town(tmp_path_factory.mktemp("life") / "data", mode="watch") as place:
        post = place.post()
        items = [place.comment(post, FAIR, by=NAME)]
        house = place.round()
        for step in (*steps, "erase"):
            _take(place, house, post, items, step)
        place.clock.forward(hours=25)
        place.round(times=2)
        forget_now(house)
        assert sound(house)
        assert remains(place.folder, *WORDS, "Vexworth") == []


def _take(place: Town, house: House, post: Item, items: list[Item], step: str) -> None:
    last = items[-1]
    if step in ("comment", "rude"):
        items.append(place.comment(post, RUDE + " Zanthorpe" if step == "rude" else FAIR, by=NAME))  # fmt: skip
    elif step == "edit" and last.deleted_at is None:
        place.world.edit(last, f"quillersmith, edited {len(items)}")
    elif step == "delete" and last.deleted_at is None:
        place.world.delete(last)
    elif step == "keep" and not stored(house, items[0]).gone_at:
        known = stored(house, items[0])
        if known.erased_at:
            with pytest.raises(UserError, match="nobody can judge it"):
                decide(house, known, "keep", OWNER, "Zanthorpe is right.")
        else:
            decide(house, known, "keep", OWNER, "Zanthorpe is right.")
    elif step == "forget":
        place.clock.forward(days=1)
        forget_now(house)
    place.round(house)
    if step == "erase" and people(house.store, "vexworth"):
        erase_person(house, author_of(house), OWNER, ASKED)
