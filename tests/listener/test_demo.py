"""The demo's stories: one played scene, and what must have become of each scripted moment."""

from __future__ import annotations

import csv
import gzip
import json
import mailbox
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from connectors.simulator import Answer, Item, Scene, World
from listener.cli import wardmote
from listener.house import open_store
from listener.minutes.heads import read_heads
from listener.minutes.verify import verify
from listener.practice.demo import scripted_scene
from listener.store import Store
from listener.store.acts import acts_on
from listener.store.comments import kept
from listener.store.decisions import last_judgement, open_item_of
from tests.town import MORNING

SEED = 7


class Played:
    """A finished demo: what it printed, its folder, its world and its answers."""

    def __init__(self, folder: Path, result: Result) -> None:
        self.folder = folder
        self.result = result
        self.store: Store = open_store(folder)
        self.world = World.load(folder / "world.json", now=lambda: MORNING)
        # The same seed gives the same ids, whenever it is played.
        self.scene: Scene = scripted_scene(SEED, 1.0, MORNING)

    def moment(self, slug: str) -> list[tuple[str, Answer, Item]]:
        """The comments of one scripted moment: id, answer, and the thing in the world.

        Ids on X hold the time, so what was played is found by its words.
        """
        by_words: dict[tuple[str, str], list[Item]] = {}
        for item in sorted(self.world.items, key=lambda item: item.created_at):
            by_words.setdefault((item.platform, item.text), []).append(item)
        found = []
        for comment_id, answer in self.scene.key.items():
            if answer.moment == slug:
                platform = comment_id.partition(":")[0]
                item = by_words[platform, answer.text].pop(0)
                found.append((f"{platform}:{item.native_id}", answer, item))
        assert found, f"no such moment: {slug}"
        return found

    def actions(self, slug: str) -> list[str]:
        """What was made of each comment of a moment, by its newest judgement."""
        rows = [
            last_judgement(self.store, comment_id)
            for comment_id, _, _ in self.moment(slug)
        ]
        return [row["action"] if row else "unseen" for row in rows]

    def mails(self, audience: str) -> list[str]:
        box = mailbox.mbox(self.folder / "alerts.mbox")
        to = f"{'comms' if audience == 'comms' else 'councillor'}@council.example"
        return [
            str(mail["Subject"]) + "\n" + str(mail.get_payload())
            for mail in box
            if mail["To"] == to
        ]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    folder = tmp_path_factory.mktemp("demo") / "data"
    arguments = ["demo", "--data", str(folder), "--seed", str(SEED)]
    result = CliRunner().invoke(wardmote, arguments, standalone_mode=False)
    assert result.exception is None, result.output
    done = Played(folder, result)
    yield done
    done.store.close()


def test_it_ends_by_itself_with_the_log_checked(played: Played) -> None:
    assert played.result.exit_code == 0
    assert "The log was checked" in played.result.output
    assert verify(played.store.db, read_heads(played.folder / "heads.jsonl")).sound


def test_no_comment_of_the_scene_is_lost(played: Played) -> None:
    assert played.store.value("SELECT COUNT(*) FROM comments") == len(played.scene.key)


def test_the_demo_marks_itself_and_hides_nothing_that_a_fair_person_would_leave(
    played: Played,
) -> None:
    marks = re.search(
        r"(\d+) of (\d+) as a fair person[\s\S]*Wrongly hidden: (\d+)\. False alarms: (\d+)\. Missed: (\d+)\.",
        played.result.output,
    )
    assert marks is not None
    right, marked, wrongly_hidden, false_alarms, missed = (
        int(number) for number in marks.groups()
    )
    assert wrongly_hidden == 0
    assert right >= 0.95 * marked and false_alarms <= 5 and missed <= 5


def test_threats_reach_the_owner_at_once_and_the_plain_ones_are_off_the_page(
    played: Played,
) -> None:
    for comment_id, _, item in played.moment("threat"):
        waiting = open_item_of(played.store, comment_id)
        assert waiting and waiting["urgent"], item.text
    hidden = [item for _, _, item in played.moment("threat") if item.hidden]
    assert len(hidden) >= 3
    assert len([mail for mail in played.mails("owner") if "rule 2" in mail]) >= 5


def test_each_hide_has_evidence_notice_timer_and_an_act_that_was_read_back(
    played: Played,
) -> None:
    hides = [one for one in played.moment("threat") if one[2].hidden]
    for comment_id, _, _ in hides:
        (act,) = acts_on(played.store, comment_id)
        assert act.state == "done"
        for table in ("evidence", "notices", "timers"):
            row = played.store.row(
                f"SELECT * FROM {table} WHERE comment_id = ?", (comment_id,)
            )
            assert row is not None, table
    assert {item.platform for _, _, item in hides} == {"facebook", "x"}


@pytest.mark.parametrize(
    "slug",
    [
        "slur",
        "doxxing",
        "veiled_threat",
        "planning_threat",
        "quoted_threat",
        "disguised_threat",
    ],
)
def test_what_is_grave_but_not_certain_goes_urgently_to_a_person_and_stays_visible(
    played: Played, slug: str
) -> None:
    for comment_id, _, item in played.moment(slug):
        waiting = open_item_of(played.store, comment_id)
        assert waiting and waiting["urgent"], item.text
        if "hide" not in played.actions(slug):
            assert not item.hidden


@pytest.mark.parametrize(
    "slug",
    [
        "fair_but_furious",
        "electoral_finish",
        "question_about_claim",
        "denial_of_claim",
    ],
)
def test_criticism_questions_and_denials_are_left_alone(
    played: Played, slug: str
) -> None:
    assert set(played.actions(slug)) == {"none"}
    for comment_id, _, item in played.moment(slug):
        assert not item.hidden and open_item_of(played.store, comment_id) is None


def test_a_journalist_is_told_of_and_stays_visible(played: Played) -> None:
    assert set(played.actions("journalist")) == {"alert"}
    assert not any(item.hidden for _, _, item in played.moment("journalist"))


def test_spam_by_three_accounts_waits_for_a_person(played: Played) -> None:
    assert played.actions("spam_by_three") == ["queue"] * 3


def test_a_false_claim_that_spreads_is_told_to_comms_with_its_source_and_stays_visible(
    played: Played,
) -> None:
    made = played.actions("false_claim_spreads")
    assert made.count("alert") >= 0.8 * len(made)
    assert not any(item.hidden for _, _, item in played.moment("false_claim_spreads"))
    mails = played.mails("comms")
    claims = [mail for mail in mails if "The press asks" not in mail]
    assert claims and all("https://council.example" in mail for mail in claims)
    names = {person.name for person in played.world.people.values()} - {
        played.world.page.name,
        played.world.account.name,
    }
    assert not [name for name in names for mail in mails if name in mail], (
        "comms never see who said it"
    )


def test_what_three_say_and_nobody_has_checked_is_listed_as_a_new_claim(
    played: Played,
) -> None:
    assert set(played.actions("nobody_has_checked")) == {"none"}
    arguments = ["claims", "new", "--data", str(played.folder)]
    told = CliRunner().invoke(wardmote, arguments, standalone_mode=False).output
    assert "several, 3 accounts, 3 comments on facebook" in told
    assert "The council is closing the public toilets on Market Square" in told
    assert not [m for m in played.mails("comms") if "toilets" in m], "it spreads not yet"  # fmt: skip


def test_comms_get_few_mails(played: Played) -> None:
    assert len(played.mails("comms")) <= 6


def test_welsh_is_read_by_a_person_and_never_hidden(played: Played) -> None:
    assert set(played.actions("welsh_comment")) == {"queue"}
    for comment_id, _, item in played.moment("welsh_comment"):
        row = last_judgement(played.store, comment_id)
        assert row and row["language"] == "cy" and not item.hidden


def test_an_edit_that_turns_nasty_is_seen_and_judged_again(played: Played) -> None:
    comment_id, _, item = played.moment("edit_turns_nasty")[0]
    found = kept(played.store, comment_id)
    assert found and found.comment.text == item.later[-1].text
    waiting = open_item_of(played.store, comment_id)
    assert waiting and waiting["urgent"] and waiting["version"] == found.version


def test_a_comment_that_its_author_deleted_is_followed(played: Played) -> None:
    seen = [
        kept(played.store, comment_id)
        for comment_id, _, _ in played.moment("deleted_by_author")
    ]
    assert any(found and found.gone_at for found in seen)
    for comment_id, _, _ in played.moment("deleted_by_author"):
        assert open_item_of(played.store, comment_id) is None


def test_an_anonymous_participant_gets_a_mark_and_nothing_else(played: Played) -> None:
    assert set(played.actions("anonymous_participant")) == {"badge"}
    for comment_id, _, item in played.moment("anonymous_participant"):
        assert open_item_of(played.store, comment_id) is None and not item.hidden


@pytest.mark.parametrize(
    "slug",
    [
        "advert",
        "phishing_link",
        "reclaimed_word",
        "photo_only",
        "personal_insult",
        "repeat_posting",
    ],
)
def test_the_rest_waits_for_a_person_or_is_left(played: Played, slug: str) -> None:
    for (_, answer, item), made in zip(
        played.moment(slug), played.actions(slug), strict=True
    ):
        assert made in answer.actions, item.text
        assert not item.hidden


def test_no_name_and_no_comment_stands_in_the_entries_of_the_log(
    played: Played,
) -> None:
    rows = played.store.rows("SELECT * FROM entries")
    shown = json.dumps(rows, ensure_ascii=False)
    for comment_id, answer in played.scene.key.items():
        assert comment_id not in shown
        if len(answer.text) > 30:
            assert answer.text not in shown


def test_a_data_set_is_played_through_the_same_world(tmp_path: Path) -> None:
    source = tmp_path / "said.csv.gz"
    with gzip.open(source, "wt", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["n", "said"])
        for number in range(400):
            writer.writerow(
                [
                    number,
                    f"Bins on street {number} again, when will they come?\nSecond line, with a comma",
                ]
            )
        writer.writerow(
            [400, "I'm coming to your house tonight and I will break your legs."]
        )
    arguments = [
        "demo",
        "--data",
        str(tmp_path / "data"),
        "--comments",
        str(source),
        "--text-column",
        "said",
    ]
    result = CliRunner().invoke(wardmote, arguments, standalone_mode=False)
    assert result.exception is None, result.output
    store = open_store(tmp_path / "data")
    assert store.value("SELECT COUNT(*) FROM comments") == 401
    assert store.value("SELECT COUNT(*) FROM comments WHERE hidden_by IS NOT NULL") == 1


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", "text\n", "holds no comments"),
        ("a.csv", "said\nhello\n", "no column `text`"),
        ("a.jsonl", '{"text": "one"}\nnot json\n', "a.jsonl:2"),
        ("a.csv.gz", "this is no gzip", "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_played_is_said_with_its_line_and_leaves_the_old_demo(
    tmp_path: Path, name: str, content: str, words: str
) -> None:
    (tmp_path / name).write_text(content)
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "world.json").write_text("{}")
    result = CliRunner().invoke(
        wardmote,
        ["demo", "--data", str(folder), "--comments", str(tmp_path / name)],
        standalone_mode=False,
    )
    assert words in str(result.exception)
    assert (folder / "world.json").exists()


def test_what_it_lists_as_hidden_is_what_is_hidden(played: Played) -> None:
    shown = played.result.output
    counted = re.search(r"Hidden now: +(\d+) \(all by the machine\)", shown)
    listed = re.search(r"Hidden now by the machine \((\d+)\).*:\n((?:  .*\n)+)", shown)
    assert counted and listed
    hidden = played.store.value(
        "SELECT COUNT(*) FROM comments WHERE hidden_by = 'wardmote' AND gone_at IS NULL"
    )
    lines = [line for line in listed[2].splitlines() if "Why not" not in line]
    assert int(counted[1]) == int(listed[1]) == len(lines) == hidden
