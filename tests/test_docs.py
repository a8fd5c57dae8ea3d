"""The documents keep up with the code: what a user may type, write or meet is named where they would look."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

import click
import pytest
from pydantic import BaseModel

from listener.cli import VERBS, wardmote
from listener.settings import Settings
from moderation.types import Claim, Context

CONNECTORS = ("facebook", "x")
_LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)>\s]+)")
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_SPAN = re.compile(r"`([^`]+)`")  # may go on in the next line
_TYPED = re.compile(r"^(?:sudo )?(?:\S+/)?(?:wm|wardmote) (?=[a-z-])(.+)$", re.DOTALL)


def names_in_code(text: str) -> set[str]:
    """Every word that stands in `code marks` outside of code blocks."""
    return {
        word
        for span in _CODE.findall(_FENCE.sub("", text))
        for word in re.findall(r"\w+", span)
    }


def links(page: Path) -> Iterator[str]:
    """The relative links of a page, without their anchors."""
    for target in _LINK.findall(_FENCE.sub("", page.read_text())):
        path = target.partition("#")[0]
        if path and not re.match(r"[a-z][a-z0-9+.-]*:", path):
            yield path


def typed(page: Path) -> Iterator[tuple[str, bool]]:
    """Each command line of a page, without the program's name; and whether it stands in a block, so that it is whole."""
    text = page.read_text()
    blocks = [line for block in _FENCE.findall(text) for line in block.splitlines()]
    spans = [
        " ".join(one.replace("\\|", "|").split())
        for part in _FENCE.sub("\n\n", text).split("\n\n")
        for one in _SPAN.findall(part)
    ]
    for lines, whole in ((blocks, True), (spans, False)):
        for line in lines:
            if found := _TYPED.match(line.strip()):
                yield re.split(r"\s{2,}|\s#|\s[<>|]\s", found[1])[0], whole


def wrong_in(line: str, *, whole: bool) -> str:
    """What the program does not know of a command line; "" where it knows all. NUMBER, X|Y and [X|Y] stand for words."""
    words, command = shlex.split(line), wardmote
    if words[-1] == "..." and not words[-2].startswith("--"):
        words.pop()
    while isinstance(command, click.Group) and words:
        names = words[0].strip("[]").split("|")
        found = {name: command.get_command(click.Context(command), name) for name in names}  # fmt: skip
        if None in found.values():
            if words[0].startswith("-"):
                break
            return f"{line}: no {[name for name, one in found.items() if one is None]}"
        if len(names) > 1:
            return ""
        command, words = found[words[0]], words[1:]
    if not words and not whole:
        return ""
    parser = command.make_parser(click.Context(command))
    try:
        given, more, _ = parser.parse_args([word.strip("[]") for word in words])
    except click.UsageError as error:
        return f"{line}: {error.message}"
    lacks = [one.name for one in command.params if whole and one.required and not isinstance(given.get(one.name), str | tuple)]  # fmt: skip
    odd = [
        word
        for one in command.params
        if isinstance(one.type, click.Choice) and isinstance(given.get(one.name), str)
        for word in given[one.name].split("|")
        if not word.isupper() and word not in (*one.type.choices, "...")
    ]
    return f"{line}: too much {more}, unknown {odd}, lacks {lacks}" if more or odd or lacks else ""  # fmt: skip


def keys_of(model: type[BaseModel]) -> set[str]:
    """The keys that a user may write, those of the models inside included."""
    found = set()
    for name, field in model.model_fields.items():
        if not field.exclude:
            found.add(name)
            for inner in models_in(field.annotation):
                found |= keys_of(inner)
    return found


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The pydantic models that stand anywhere in a type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from models_in(part)


@pytest.fixture(scope="module")
def prose(root: Path) -> str:
    """The README and every document, as one text."""
    pages = [root / "README.md", *sorted((root / "docs").glob("*.md"))]
    return "\n".join(page.read_text() for page in pages)


@pytest.mark.parametrize("verb", VERBS)
def test_the_readme_names_every_verb(root: Path, verb: str) -> None:
    assert f"`wardmote {verb}" in (root / "README.md").read_text()


def test_each_command_line_in_the_documents_is_one_that_the_program_knows(
    root: Path,
) -> None:
    pages = [root / "README.md", *sorted((root / "docs").glob("*.md"))]
    lines = [(page.name, line, whole) for page in pages for line, whole in typed(page)]
    wrong = [f"{page}: {said}" for page, line, whole in lines if (said := wrong_in(line, whole=whole))]  # fmt: skip
    assert not wrong
    assert len(lines) > 150  # that they are found at all
    for slip in ("mode resume --nonsense 3", "alerts shout 3", "decide 3 kepe", "log show 3"):  # fmt: skip
        assert wrong_in(slip, whole=False), slip
    assert wrong_in("mode resume", whole=True)


def options(command: click.Command, name: str = "") -> Iterator[tuple[str, str]]:
    """Each option of each command, beside the command's name; what is hidden and what every command has is left out."""
    if isinstance(command, click.Group):
        context = click.Context(command)
        for each in command.list_commands(context):
            if found := command.get_command(context, each):
                yield from options(found, f"{name} {each}".strip())
    for one in command.params:
        if isinstance(one, click.Option) and not one.hidden and one.name != "help":
            yield name, "|".join((*one.opts, *one.secondary_opts))


def test_each_option_is_told_in_a_document(prose: str) -> None:
    # What a claim may say is told by the form of the file, and by `claims add --help`.
    untold = [f"{name} {option}" for name, option in options(wardmote) if not re.search(rf"(?:{option})\b(?!-)", prose) and name.split()[0] != "claims"]  # fmt: skip
    assert untold == []


def test_the_contract_of_judge_has_a_row_for_every_context_field(root: Path) -> None:
    contract = (root / "docs" / "judge.md").read_text()
    given = {field.name for field in fields(Context)} - {"unknown_fields"}
    assert given <= set(re.findall(r"^\| `(\w+)` \|", contract, re.MULTILINE))
    assert "unknown_fields" in names_in_code(contract)


def test_the_contract_of_judge_gives_the_defaults_that_the_code_has(root: Path) -> None:
    contract = (root / "docs" / "judge.md").read_text()
    shown = dict(
        re.findall(r"^\| `(\w+)` \| [^|]+ \| `([^`]+)` \|", contract, re.MULTILINE)
    )
    plain = {
        field.name: field.default
        for field in fields(Context)
        if field.name != "unknown_fields"
    }
    assert {name: shown.get(name) for name in plain} == {
        name: as_json(value) for name, value in plain.items()
    }


def as_json(value: object) -> str:
    """A default as JSON would have it."""
    words = {True: "true", False: "false"}
    if isinstance(value, bool):
        return words[value]
    return (
        "[]" if value == () else f'"{value}"' if isinstance(value, str) else str(value)
    )


def test_the_contract_of_judge_names_every_key_of_a_claim(root: Path) -> None:
    contract = (root / "docs" / "judge.md").read_text()
    assert {field.name for field in fields(Claim)} <= names_in_code(contract)


def test_the_guide_has_a_row_for_every_settings_key(root: Path) -> None:
    guide = (root / "docs" / "install.md").read_text()
    rows = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", guide, re.MULTILINE)
    assert keys_of(Settings) <= {key for row in rows for key in re.findall(r"\w+", row)}


def test_the_settings_shown_in_the_guide_can_be_used(
    root: Path, tmp_path: Path
) -> None:
    from listener.settings import load_settings

    guide = (root / "docs" / "install.md").read_text()
    shown = re.search(r"^```yaml\n(.*?)^```", guide, re.MULTILINE | re.DOTALL)
    assert shown is not None
    (tmp_path / "wardmote.yaml").write_text(shown[1])
    settings = load_settings(tmp_path)
    assert settings.mode == "watch"
    assert [page.connector for page in settings.pages] == list(CONNECTORS)


def test_every_check_is_named_in_the_documents(root: Path, prose: str) -> None:
    checks = {path.stem for path in (root / "moderation" / "checks").glob("*.py")}
    assert checks - {"__init__"} <= names_in_code(prose)


@pytest.mark.parametrize("connector", CONNECTORS)
def test_every_connector_is_a_file_and_is_named_in_the_documents(
    root: Path, prose: str, connector: str
) -> None:
    assert (root / "connectors" / f"{connector}.py").is_file()
    assert connector in names_in_code(prose)


def test_every_relative_link_leads_to_a_file(root: Path) -> None:
    pages = [root / "README.md", *sorted((root / "docs").glob("*.md"))]
    dead = [
        f"{page.relative_to(root)}: {link}"
        for page in pages
        for link in links(page)
        if not (page.parent / link).exists()
    ]
    assert not dead


def test_the_examples_of_the_contract_get_the_answers_that_it_shows(root: Path) -> None:
    from click.testing import CliRunner

    from listener.commands.scoring import judge

    contract = (root / "docs" / "judge.md").read_text()
    shown = contract.partition("## Three examples")[2]
    given = re.findall(r"^```\n(\{.*?)^```", shown, re.MULTILINE | re.DOTALL)
    answers = re.findall(r"^```json\n(.*?)^```", shown, re.MULTILINE | re.DOTALL)
    promised = [one for block in answers for one in objects(block)]
    made = CliRunner().invoke(judge, input="".join(given), standalone_mode=False)
    # The examples are put together here, so their bad lines have other numbers: `outcome` leaves those out.
    kept = [outcome(one) for one in promised if "scores" not in one]
    answered = objects(made.stdout)
    assert [outcome(one) for one in answered] == kept
    for told, one in zip((one for one in promised if "scores" not in one), answered, strict=True):  # fmt: skip
        for key in {"reason", "reason_cy"} & set(told):
            assert unfigured(told[key]) == unfigured(one[key])
    assert len(given) == 3


@pytest.mark.parametrize("page", ["claims.md", "desk.md", "install.md", "rules.md"])
def test_pages_for_people_say_alert_as_mails_the_terminal_and_the_desk_do(
    root: Path, page: str
) -> None:
    said = _SPAN.sub("", _FENCE.sub("", (root / "docs" / page).read_text()))
    assert not re.findall(r"(?i)[^\n]*(?<!Ford )\bincidents?\b[^\n]*", said)


def unfigured(text: str) -> str:
    """A reason without its scores, which change with the model."""
    return re.sub(r"\d\.\d+", "0.00", text)


def objects(text: str) -> list[dict[str, Any]]:
    """The JSON objects that stand one after another in a text, however their lines are broken."""
    found, decoder, rest = [], json.JSONDecoder(), text.strip()
    while rest:
        one, end = decoder.raw_decode(rest)
        found.append(one)
        rest = rest[end:].strip()
    return found


def outcome(answer: dict[str, Any]) -> tuple[Any, ...]:
    """What must not change with the model: everything but the scores and the numbers of lines."""
    keys = ("id", "action", "urgent", "rule", "language")
    return (*(answer.get(key) for key in keys), str(answer.get("error"))[8:])
