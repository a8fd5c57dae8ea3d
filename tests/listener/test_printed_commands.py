"""A command line that Wardmote prints to be typed is one that it takes: its verbs, its arguments and its options."""

from __future__ import annotations

import ast
import functools
import re
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest

from listener.claims.follow import ask_owners
from listener.cli import VERBS, run, wardmote
from listener.hideable import rule_to_name
from moderation.rules import load_rules
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import CLAIM
from tests.town import RUDE, THREAT, Town

ROOT = Path(__file__).resolve().parents[2]
LISTENER = ROOT / "listener"
# What stands for something else in a message: a gap that it fills, or a word in capitals. Most are numbers.
GAP = "9"
PRINTED = re.compile(r"wardmote ([a-z][^`\n(;]*)")
END = re.compile(r"\)?\.(?: |$)| {2,}|\), | and wardmote|, then ")
MEANT = {"NUMBER": GAP, "ID": GAP, "DATE": "2027-03-31"}


def texts(path: Path) -> Iterator[str]:
    """Every text of a file but its docstrings, each gap of it filled."""
    tree = ast.parse(path.read_text())
    passed = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed |= {id(part) for part in node.values}
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else GAP for part in node.values)  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in passed:
            yield str(node.value)


@functools.cache
def printed() -> list[tuple[str, str]]:
    """File and command line, of those that hold an option: a command without any may only be named, not be told to type."""
    found = {
        (path.relative_to(LISTENER).as_posix(), line)
        for path in LISTENER.rglob("*.py")
        if "wardmote " in path.read_text()
        for text in texts(path)
        for said in PRINTED.findall(text)
        if " --" in (line := END.split(said)[0].strip()) and line.split()[0] in VERBS
    }
    return sorted(found)


@pytest.mark.parametrize(("file", "line"), printed())
def test_a_command_line_that_is_printed_is_one_that_is_taken(
    file: str, line: str
) -> None:
    filled = line.replace("'9'9", "'9'").replace("{number}", GAP).replace("--format 9", "--format csv").replace("decide 9 9", "decide 9 keep").replace("YOUR_NAME9", "YOUR_NAME")  # fmt: skip
    words = [MEANT.get(word, word).split("|")[0] for word in shlex.split(filled)]
    command, context = wardmote, click.Context(wardmote)
    while isinstance(command, click.Group):
        found = command.get_command(context, words[0]) if words else None
        assert found, f"{file} names a command that is not there: {line}"
        context = click.Context(found, parent=context, info_name=words.pop(0))
        command = found  # type: ignore[assignment]
    try:
        command.make_context(context.info_name, words, parent=context.parent)
    except click.ClickException as error:
        pytest.fail(f"{file}: wardmote {line}: {error.format_message()}")


def test_there_are_printed_lines_to_look_at() -> None:
    lines = [line for _, line in printed()]
    assert len(lines) > 30
    assert any(line.startswith("mode resume") for line in lines)


@pytest.mark.parametrize("in_file", [True, False])
def test_who_is_asked_of_a_claim_that_ends_reads_whole_commands_or_the_file_s_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], in_file: bool
) -> None:
    with newsdesk(tmp_path / "data", claims=[CLAIM], kept_here=not in_file) as desk:
        if not in_file:
            desk.keep_claim()
        desk.clock.moment = datetime(2027, 1, 15, 10, tzinfo=UTC)
        assert ask_owners(desk.house) == 1
        (mail,) = desk.house.store.rows("SELECT body FROM outbox WHERE kind = 'claims_ending'")  # fmt: skip
        folder = str(desk.house.folder)
    english, welsh = mail["body"].split("CYMRAEG")
    assert ': false claim: "The council' in english
    assert ': honiad anwir: "Mae' in welsh
    lines = [re.findall(r"^  wardmote (.*)$", half, re.MULTILINE) for half in (english, welsh)]  # fmt: skip
    assert ("status: withdrawn" in english) is in_file
    assert [len(each) for each in lines] == ([0, 0] if in_file else [3, 3])
    assert not re.search(
        r"(?<!wardmote )claims (?:renew|change|withdraw)", mail["body"]
    )
    for line in lines[0]:
        words = ["Swift Example" if word == "NAME" else word for word in shlex.split(line)]  # fmt: skip
        assert run([*words, "--data", folder]) == 0, capsys.readouterr().err
        (number,) = re.findall(r"claims approve (\d+)", capsys.readouterr().out)
        assert run(["claims", "decline", number, "--as", "Swift Example", "--reason", "Next.", "--data", folder]) == 0  # fmt: skip
        capsys.readouterr()
    for mine, cy in zip(*lines, strict=True):
        assert shlex.split(mine)[:3] == shlex.split(cy)[:3]


@pytest.mark.parametrize("kind", ["away", "pre-election"])
def test_what_ends_a_mode_is_printed_whole_and_works(
    place: Town, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    place.round()
    place.close()
    who = ["--as", "Wren Example", "--reason", "Away.", "--data", str(place.folder)]
    assert run(["mode", "start", kind, *who, "--for", "1h"]) == 0
    told = capsys.readouterr().out
    assert run(["mode", "end", kind, *who]) == 0
    (line, *_) = re.findall(r"until you say: wardmote (.*)", told)
    words = ["Wren Example" if word == "NAME" else word for word in shlex.split(line)]
    assert run([*words, "--data", str(place.folder)]) == 0, capsys.readouterr().err
    assert ("mode confirm-election facebook:" in told) is (kind == "pre-election")


UNREAD = "Mae'r cyngor yma'n warth."


@pytest.mark.parametrize(
    ("text", "named"),
    [(RUDE, "--rule R1"), (THREAT, "--rule R2"), (UNREAD, "--rule RULE")],
)
def test_the_hide_that_is_printed_names_the_rule_that_was_broken(
    place: Town, capsys: pytest.CaptureFixture[str], text: str, named: str
) -> None:
    place.settings(mode="assist")
    place.comment(place.post(), text)
    place.round()
    place.close()
    assert run(["queue", "1", "--data", str(place.folder)]) == 0
    assert f" hide {named} " in capsys.readouterr().out
    assert run(["queue", "--data", str(place.folder)]) == 0
    assert " hide --rule RULE " in capsys.readouterr().out


@pytest.mark.parametrize("rule", ["R4", "R5", "R17", "R99", None])
def test_no_rule_that_may_not_hide_by_itself_is_named_in_a_command(
    rule: str | None,
) -> None:
    assert rule_to_name(rule, load_rules(ROOT / "rules_of_engagement.yaml")) == "RULE"
