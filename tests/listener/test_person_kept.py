"""What is kept about somebody who wrote, appealed, was blocked and was quoted: given to them, and said where it stays."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.cli import run
from listener.decide import decide
from listener.errors import UserError
from listener.forgetting.erasing import erase_again
from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.forgetting.subject_access import export_person
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.people.appeals import decide_appeal, lodge
from listener.people.requests import council_request
from listener.store.persons import people
from tests.listener.called import wardmote
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER, Crowd, crowd
from tests.listener.lives import comment_id, stored
from tests.listener.remains import remains
from tests.listener.vault import back_up, bring_back, everything
from tests.town import RUDE, THREAT, Town

NAME = "Quillon Vexworth"
JOKE = "It was only a joke."


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Crowd]:
    with crowd(tmp_path / "data") as found:
        yield found


def blocked(here: Crowd) -> Item:
    """One who was asked to stop, went on, was hidden and blocked, and appealed in vain; and is quoted by another."""
    first = here.comment(RUDE, by=NAME)
    here.say(first, "stop_request")
    here.place.clock.forward(hours=25)
    again = here.comment(f"{RUDE} Again.", by=NAME)
    here.decide(again, "hide", rule="R1")
    here.comment(f"Vexworth said: {RUDE}", by="Marlow Teasel")
    here.approve(here.propose(again, here.wish("block")), DELEGATE)
    number = lodge(here.house, comment_id(again), JOKE)
    decide_appeal(here.house, number, "kept", REVIEWER, "A joke it was not.")
    council_request(here.house, "Hide it all.", "Teal Example, press", comment_id(first))  # fmt: skip
    return again


def author(here: Crowd) -> str:
    (found,) = people(here.house.store, "vexworth")
    return found.author


def pack(here: Crowd, who: str, name: str) -> tuple[dict[str, object], str]:
    to = here.place.folder.parent / name
    _, text = export_person(here.house, who, to, OWNER)
    return json.loads(to.read_text()), text.read_text()


def test_the_pack_holds_appeals_breaches_blocks_and_what_was_asked(here: Crowd) -> None:
    blocked(here)
    made, text = pack(here, author(here), "pack.json")
    comments = made["comments"]
    assert isinstance(comments, list)
    (appeal,) = (one for each in comments for one in each["appeals"])
    assert (appeal["text"], appeal["outcome"]) == (JOKE, "kept")
    for kind in ("strikes", "blocks", "proposed", "officers_asked"):
        assert sum(len(each[kind]) for each in comments) == 1, kind
    for said in (JOKE, "A joke it was not.", "Counted as a breach of rule R1", "Hide it all.", "Your account is blocked until"):  # fmt: skip
        assert said in text, said
    whole = json.dumps(made) + text
    names = ("Teasel", "Teal", "Wren", "Finch", "Heron")
    assert not [one for one in names if one in whole]


def test_evidence_that_outlives_the_words_is_told_and_given(here: Crowd) -> None:
    threat = here.comment(f"{THREAT} Quillersmith!", by=NAME)
    here.decide(threat, "confirm", rule="R2")
    here.comment("Marlow was here.", by="Marlow Teasel")
    who = author(here)
    erase_person(here.house, who, OWNER, "They asked.")
    (found,) = people(here.house.store, "vexworth")
    assert (found.author, found.comments, found.evidence) == (who, 0, 1)
    made, text = pack(here, who, "after.json")
    assert "Quillersmith" in text and "Kept after your words were erased" in text
    assert made["comments"] == [] and "Teasel" not in json.dumps(made)
    with pytest.raises(UserError, match="erased already.*evidence"):
        erase_person(here.house, who, OWNER, "They asked again.")
    assert verify(here.house.store.db).sound and not disagreements(here.house.store.db)


def test_the_account_that_stays_blocked_is_named_as_kept_until_then(
    here: Crowd,
) -> None:
    blocked(here)
    who = author(here)
    report, _ = erase_person(here.house, who, OWNER, "They asked.")
    assert any("as it is blocked: until the block ends" in one for one in report.kept)
    number = who.partition(":")[2]
    assert remains(here.place.folder, number) and JOKE not in report.words()
    assert not people(here.house.store, "vexworth")  # nobody's name is left
    (found,) = people(here.house.store, who)
    assert (found.comments, found.names) == (0, ())
    made, text = pack(here, who, "after.json")
    assert len(made["blocked"]) == 1 and "Your account is blocked until" in text  # type: ignore[arg-type]
    with pytest.raises(UserError, match="erased already.*blocked"):
        erase_person(here.house, who, OWNER, "They asked again.")
    assert not remains(here.place.folder, JOKE)


def test_of_somebody_unknown_nothing_is_made_up(here: Crowd) -> None:
    blocked(here)
    for verb in (
        lambda: pack(here, "facebook:1", "no.json"),
        lambda: erase_person(here.house, "facebook:1", OWNER, "They asked."),
    ):
        with pytest.raises(UserError, match="Nothing is kept"):
            verb()


@pytest.mark.parametrize("known", ["in the list", "in the log"])
def test_evidence_that_went_with_its_author_does_not_come_back_by_a_restore(
    place: Town, known: str
) -> None:
    place.settings(mode="assist")
    item = place.comment(place.post(), RUDE + " Zanthorpe!", by="Quillon Vexworth")
    house = place.round()
    for verb in ("hide", "show"):
        decide(house, stored(house, item), verb, OWNER, "Looked at.", rule="R1")
        act(house)
    place.close()
    made = back_up(place.folder, after=1)
    place.clock.forward(hours=2)
    house = place.open()
    (person,) = people(house.store, "vexworth")
    report, _ = erase_person(house, person.author, OWNER, "They asked.")
    assert report.counts["piece of evidence"]
    place.close()
    if known == "in the list":
        (place.folder / "wardmote.db").unlink()
    else:  # a list from before evidence stood in it
        cut_out_of_list(place.folder / "erasures.jsonl", "evidence", "requested")
    bring_back(made.path, place.folder, behind="A trial.", comments=erase_again)
    assert "Zanthorpe" not in everything(place.folder)
    house = place.open()
    assert people(house.store, "vexworth") == []
    assert verify(house.store.db).sound and not disagreements(house.store.db)


def cut_out_of_list(path: Path, *names: str) -> None:
    """The list of erasures as a version wrote it that did not know of these."""
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    old = [{key: one[key] for key in one if key not in names} for one in lines]
    path.write_text("".join(f"{json.dumps(one)}\n" for one in old))


@pytest.mark.parametrize(
    ("why", "marked"), [("asked", False), ("asked, old list", False), ("deleted", True)]
)
def test_an_erasure_on_request_leaves_no_digest_after_a_restore_either(
    place: Town, why: str, marked: bool
) -> None:
    place.settings(mode="watch")
    item = place.comment(place.post(), "Zanthorpe Lane is bad.", by="Quillon Vexworth")
    place.round()
    place.close()
    made = back_up(place.folder, after=1)
    place.clock.forward(hours=2)
    house = place.open()
    if why == "deleted":
        place.world.delete(item)
        place.round(times=2)
        forget_now(house)
    else:
        (person,) = people(house.store, "vexworth")
        erase_person(house, person.author, OWNER, "They asked.")
    query = "SELECT erased_mark FROM comments WHERE erased_at IS NOT NULL"
    assert bool(house.store.value(query)) is marked
    place.close()
    if why == "asked, old list":
        cut_out_of_list(place.folder / "erasures.jsonl", "requested")
    bring_back(made.path, place.folder, behind="A trial.", comments=erase_again)
    assert bool(place.open().store.value(query)) is marked


@pytest.mark.parametrize("decided", [False, True], ids=["open", "answered"])
def test_an_erasure_says_of_each_open_appeal_that_it_must_be_decided_first(
    here: Crowd, decided: bool
) -> None:
    item = here.comment(RUDE, by=NAME)
    here.decide(item, "hide", rule="R1")
    number = lodge(here.house, comment_id(item), JOKE)
    if decided:
        decide_appeal(here.house, number, "kept", REVIEWER, "A joke it was not.")
    who = author(here)
    for dry in (True, False):
        report, _ = erase_person(here.house, who, OWNER, "They asked.", dry_run=dry)
        said = [one for one in report.kept if f"appeal {number}" in one]
        assert len(said) == (0 if decided else 1) and JOKE not in report.words()
        assert decided or "it is open. Decide it first" in said[0]
    if not decided:  # and then it goes, as the report says
        assert here.house.store.value("SELECT text FROM appeals") == JOKE
        decide_appeal(here.house, number, "kept", REVIEWER, "A joke it was not.")
        forget_now(here.house)
    assert here.house.store.value("SELECT text FROM appeals") == ""


def test_an_open_appeal_about_what_they_deleted_before_is_told_and_goes_once_decided(
    here: Crowd,
) -> None:
    item = here.comment(f"{RUDE} Zanthorpe!", by=NAME)
    here.decide(item, "hide", rule="R1")
    here.act()
    number = lodge(here.house, comment_id(item), JOKE)
    who = author(here)
    here.place.world.delete(item)
    here.place.round(here.house, times=6)
    assert stored(here.house, item).erased_at
    for dry in (True, False):
        report, _ = erase_person(here.house, who, OWNER, "They asked.", dry_run=dry)
        (said,) = [one for one in report.kept if f"appeal {number}" in one]
        assert "it is open. Decide it first" in said and JOKE not in report.words()
    assert here.house.store.value("SELECT text FROM appeals") == JOKE
    decide_appeal(here.house, number, "kept", REVIEWER, "A joke it was not, Zanthorpe.")
    forget_now(here.house)
    row = here.house.store.row("SELECT text, reason, english FROM appeals")
    assert row and set(row.values()) == {""}


def test_a_dry_run_tells_all_that_would_go_in_plain_english(here: Crowd) -> None:
    item = here.comment(RUDE, by=NAME)
    here.decide(item, "hide", rule="R1")
    here.act()
    here.comment(f"{RUDE} You lot in Mill Lane should go.", by=NAME)
    told = {}
    for dry in (True, False):
        report, _ = erase_person(here.house, author(here), OWNER, "They asked.", dry_run=dry)  # fmt: skip
        told[dry] = report.words().partition(":\n")[2].partition("\n\n")[0]
        assert report.counts["log payload"] > 2
    assert told[True] == told[False]
    assert "  2 comments\n" in told[True] and "  1 piece of evidence" in told[True]


def test_who_answers_a_request_needs_no_token_of_a_platform(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    place.round()
    place.close()
    for secret in (place.folder / "secrets").iterdir():
        secret.unlink()
    folder, me = ("--data", str(place.folder)), ("--as", "Cllr Wren Example", "--reason", "They asked.")  # fmt: skip
    author = wardmote("person", "find", "Marlow", *folder).stdout.split()[0]
    to = place.folder.parent
    days = ["--since", "2026-11-01", "--until", "2026-11-30", "--received", "2026-11-20"]  # fmt: skip
    for told in (
        ("foi", *days, *me[:2], "--request", "FOI 1", "--to", str(to / "foi")),
        ("evidence", comment_id(item), *me, "--for", "police", "--to", str(to / "pack.zip")),
        ("person", "export", author, *me, "--to", str(to / "theirs.json")),
        ("person", "erase", author, *me, "--dry-run"),
        ("person", "erase", author, *me),
        ("forget", "--clock-is-right"),
    ):  # fmt: skip
        done = wardmote(*told, *folder)
        assert done.returncode == 0, (told, done.stderr)
    assert "is sound" in wardmote("log", "verify", *folder).stdout


def test_by_a_clock_in_doubt_nothing_is_erased_by_hand_until_a_person_calls_it_right(
    place: Town, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place.comment(place.post(), RUDE)
    house = place.round()
    words = house.store.value("SELECT COUNT(*) FROM versions WHERE text <> ''")
    later = place.clock.moment + timedelta(days=3 * 365)
    monkeypatch.setattr("listener.commands.forget.utc_now", lambda: later)
    told = ["forget", "--data", str(place.folder)]
    assert run(told) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and f"{later:%Y-%m-%d}" in said
    assert "wardmote forget --clock-is-right" in said
    assert house.store.value("SELECT COUNT(*) FROM versions WHERE text <> ''") == words
    assert run([*told, "--clock-is-right", "--as", "Cllr Wren Example"]) == 0
    assert house.store.value("SELECT COUNT(*) FROM versions WHERE text <> ''") == 0
    row = house.store.row("SELECT actor, details FROM entries WHERE event = 'clock_called_right'")  # fmt: skip
    assert row and row["actor"] == "Cllr Wren Example"
    assert run(told) == 0, "it was sure a moment ago"
