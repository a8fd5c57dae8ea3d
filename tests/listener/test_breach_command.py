"""`wardmote decide NUMBER breaks_rule`: the terminal says what the desk can say where nobody here can hide a comment."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from connectors.simulator import Item
from listener.cli import wardmote
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.store.alike import breaches
from listener.store.decisions import decisions_on
from tests.listener.crowd import COMMS, OWNER
from tests.listener.lives import comment_id, stored
from tests.listener.office import Office, office
from tests.town import THREAT

SAID = ("--as", OWNER.name, "--reason", "It threatens a person.")


def call(desk: Office, *arguments: str) -> Result:
    """A command in the data folder of this desk, on the same world."""
    folder = desk.here.place.folder
    desk.here.place.world.save(folder / "world.json")
    settings = folder / "wardmote.yaml"
    written = json.loads(settings.read_text()) | {"world": "world.json"}
    settings.write_text(json.dumps(written))
    return CliRunner().invoke(wardmote, [*arguments, "--data", str(folder)], standalone_mode=False)  # fmt: skip


def entries(desk: Office, item: Item) -> list[dict[str, Any]]:
    """What the log holds of a decision on a comment, without what is another of each: numbers and times."""
    store = desk.here.house.store
    rows = store.rows(
        """SELECT event, actor, role, rule, rules_version, reason, details FROM entries
        WHERE subject = ? AND event IN ('comment_kept', 'breach_noted') ORDER BY seq""",
        (store.writer.subject(comment_id(item)),),
    )
    numbers = ("decision_id", "decision", "due_at", "late")
    for row in rows:
        details = json.loads(row["details"])
        row["details"] = {name: "" if name in numbers else details[name] for name in details}  # fmt: skip
    return rows


def test_in_mode_watch_the_terminal_notes_a_breach_as_the_desk_does(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", mode="watch") as desk:
        first, second = desk.here.comment(THREAT), desk.here.comment(f"{THREAT} Wait.")
        path, number = f"/item/{desk.number(first)}", str(desk.number(second))
        browser = desk.sign_in(OWNER)
        browser.get(path)
        browser.send(f"{path}/decide", verb="breach_keep", reason="It threatens a person.")  # fmt: skip
        done = call(desk, "decide", number, "breaks_rule", "--rule", "2", *SAID)
        assert done.exception is None, done.exception
        assert "keep, by Wren Example." in done.output
        assert "It is noted that it breaks rule 2. Nothing changes on the platform." in done.output  # fmt: skip
        assert entries(desk, second) == entries(desk, first)
        assert len(entries(desk, second)) == 2
        house = desk.here.house
        (made,) = decisions_on(house.store, comment_id(second))
        assert (made.verb, made.rule, made.reason) == ("keep", "R2", "It threatens a person.")  # fmt: skip
        assert breaches(house.store, comment_id(second)) == {made.decision_id}
        assert stored(house, second).shown_by_person_version is None
        assert verify(house.store.db).sound and not disagreements(house.store.db)


@pytest.mark.parametrize("mode", ["watch", "assist"])
def test_the_queue_prints_the_command_only_where_nobody_here_can_hide_it(
    tmp_path: Path, mode: str
) -> None:
    with office(tmp_path / "data", mode=mode) as desk:
        number = str(desk.number(desk.here.comment(THREAT)))
        shown, watch = call(desk, "queue", number).output, mode == "watch"
        command = f"wardmote decide {number} breaks_rule --rule R2 --seen"
        assert (command in shown) is watch
        assert (f"wardmote decide {number} hide" in shown) is not watch
        every = call(desk, "queue").output
        assert ("wardmote decide NUMBER breaks_rule --rule RULE" in every) is watch
        assert ("wardmote decide NUMBER hide" in every) is not watch
        if watch:
            token = re.findall(r"--seen (\S+)", shown)[0]
            done = call(desk, "decide", number, "breaks_rule", "--rule", "R2", "--seen", token, *SAID)  # fmt: skip
            assert done.exception is None, done.exception
            assert desk.here.events("breach_noted")


def test_where_the_platform_lets_nobody_hide_it_the_terminal_can_say_so_too(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", mode="assist") as desk:
        place = desk.here.place
        item = place.world.comment(place.post(), THREAT, can_hide=False)
        place.round(desk.here.house)
        number = str(desk.number(item))
        assert f"wardmote decide {number} breaks_rule --rule R2" in call(desk, "queue", number).output  # fmt: skip
        done = call(desk, "decide", number, "breaks_rule", "--rule", "R2", *SAID)
        assert done.exception is None, done.exception
        assert breaches(desk.here.house.store, comment_id(item))


@pytest.mark.parametrize(
    ("mode", "said", "fault"),
    [
        ("assist", ("--rule", "R2", *SAID), "This comment can be hidden here. Hide it, or keep it."),
        ("watch", SAID, "Say which rule it breaks. Name it with --rule"),
        ("watch", ("--rule", "R77", *SAID), "There is no rule R77."),
        ("watch", ("--rule", "R5", *SAID), "Rule 5 is never a reason to hide a comment, so no breach of it is noted."),
        ("watch", ("--rule", "R4", *SAID), "Being wrong is no breach that can be noted. Rule 4 also asks for a source, a harm and a second person who agrees."),
        ("watch", ("--rule", "R2", "--as", OWNER.name), "A decision needs a reason."),
        ("watch", ("--rule", "R2", "--as", COMMS.name, "--reason", "A threat."), "the name of an owner or delegate"),
    ],
)  # fmt: skip
def test_what_the_desk_refuses_the_terminal_refuses(
    tmp_path: Path, mode: str, said: tuple[str, ...], fault: str
) -> None:
    with office(tmp_path / "data", mode=mode) as desk:
        number = str(desk.number(desk.here.comment(THREAT)))
        done = call(desk, "decide", number, "breaks_rule", *said)
        assert fault in str(done.exception), done.exception
        assert not desk.here.events("comment_kept")
        assert not desk.here.events("breach_noted")


def test_what_was_noted_on_the_terminal_is_told_on_the_desk_and_undone_there(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data", mode="watch") as desk:
        number = str(desk.number(desk.here.comment(THREAT)))
        assert call(desk, "decide", number, "breaks_rule", "--rule", "R2", *SAID).exception is None  # fmt: skip
        browser = desk.sign_in(OWNER)
        assert "kept, it breaks a rule, Rule 2" in browser.get(f"/item/{number}").words
        form = next(f for f in browser.page.forms if f.action.endswith("/undo"))
        browser.post(form.action, form.values)
        assert "It waits in the queue again." in browser.page.words


def test_the_help_says_what_it_is_for() -> None:
    told = CliRunner().invoke(wardmote, ["decide", "--help"], terminal_width=200).output
    assert "breaks_rule" in told.partition("Decide on a comment")[0]
    assert "stays only because nobody here can hide it" in " ".join(told.split())
