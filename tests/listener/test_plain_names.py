"""What a person reads calls an incident an alert, and a posture what to do; only rows, the log and programs keep the codes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.postures import POSTURE_WORDS, posture_named
from listener.claims.story_english import sentence_in_english
from listener.errors import UserError
from listener.telling.overtaken import CLOSED, TAKEN_ON, WRONG
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_alerts_command import PEOPLE, called
from tests.town import ROOT

CODES = re.compile(r"\b(?:[Ii]ncidents?|[Pp]ostures?|sureness|emergency_lead)\b")
# What is kept in rows, and said in other words by story_english.py and story_words.py; and what the police call it.
KEPT = ("telling/overtaken.py", "claims/joining.py", "claims/story_words.py", "claims/story_english.py")  # fmt: skip
KEPT_TEXTS = ("after incident ", "Operation Ford incident", "[message_type:")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", people=PEOPLE) as opened:
        yield opened


def texts_of(tree: ast.Module) -> Iterator[str]:
    """Every text that is a sentence or a part of one; a docstring only where it is the help of a command."""
    docs = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body:
            first = node.body[0]
            decorated = getattr(node, "decorator_list", [])
            is_help = any("command" in ast.unparse(each) for each in decorated)
            if isinstance(first, ast.Expr) and not is_help:
                docs.add(id(first.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:  # fmt: skip
            yield node.value


def told() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "listener").rglob("*.py")):
        name = path.relative_to(ROOT / "listener").as_posix()
        if not name.startswith(("schema/", "store/")) and name not in KEPT:
            for text in texts_of(ast.parse(path.read_text())):
                # A code, a key, a column or an address is no sentence.
                if " " in text.strip() and CODES.search(text):
                    yield name, text


def test_no_sentence_of_ours_says_incident_posture_or_sureness() -> None:
    found = [each for each in told() if not any(one in each[1] for one in KEPT_TEXTS)]
    assert not found
    for path in sorted((ROOT / "listener" / "desk" / "locale").rglob("*.po")):
        for line in path.read_text().splitlines():
            plain = re.sub(r"%\(\w+\)s|Operation Ford incident", "", line)
            assert not CODES.search(plain), (Path(path).name, line)


def test_what_the_rows_keep_is_said_in_words_where_a_person_reads_it() -> None:
    for kept in (CLOSED, WRONG, TAKEN_ON):
        assert "alert" in sentence_in_english(kept) and not CODES.search(sentence_in_english(kept))  # fmt: skip


def test_what_to_do_is_chosen_in_words_and_by_the_codes_of_before() -> None:
    for posture, (words, _) in POSTURE_WORDS.items():
        assert posture_named(words.upper()) == posture_named(posture) == posture
    assert posture_named("publish-correction") == "publish_correction"
    assert posture_named("fix it") is None


def test_the_command_chooses_what_to_do_in_words_and_still_by_its_former_name(
    room: Newsroom,
) -> None:
    room.spread(8)
    room.tick()
    swift = ("--as", "Swift Example", "--reason", "It spreads.")
    listed = called(room)
    assert "; proposed: " in listed and not CODES.search(listed), listed
    assert called(room, "choose", "1", "Keep watch", *swift).startswith("Alert 1: keep watch.")  # fmt: skip
    assert called(room, "posture", "1", "prepare_lines", *swift).startswith("Alert 1: prepare lines. Before: keep watch, by Swift Example.")  # fmt: skip
    assert "; prepare lines" in called(room)
    shown = called(room, "show", "1")
    assert "What to do: prepare lines; proposed: " in shown
    assert "% sure, " in shown and not CODES.search(shown), shown
    with pytest.raises(UserError, match="is nothing that can be chosen"):
        called(room, "choose", "1", "hide it", *swift)
    for mail in room.mails():
        assert not CODES.search(str(mail.get_payload(decode=True))), mail["Subject"]
    assert room.mails()
