"""The JSON Schema that editors complete the rules file by says what the loader says."""

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from moderation.rules_shape import schema
from tests.moderation.judging import RULES_FILE

CHECKER = Draft202012Validator(schema())


@pytest.fixture
def file() -> dict[str, Any]:
    # A schema knows JSON's types: dates stand there as text.
    yaml = YAML(typ="safe", pure=True)
    yaml.constructor.add_constructor(
        "tag:yaml.org,2002:timestamp", lambda loader, node: loader.construct_scalar(node)
    )  # fmt: skip
    loaded: dict[str, Any] = yaml.load(Path(RULES_FILE))
    return loaded


def test_the_schema_is_sound_and_the_file_that_ships_fits_it(
    file: dict[str, Any],
) -> None:
    Draft202012Validator.check_schema(schema())
    assert [error.message for error in CHECKER.iter_errors(file)] == []


@pytest.mark.parametrize(
    ("key", "value"), [("limitz", {}), ("r10_autohide", 3), ("version", 1)]
)
def test_what_the_loader_refuses_the_schema_refuses(
    file: dict[str, Any], key: str, value: object
) -> None:
    assert list(CHECKER.iter_errors({**file, key: value}))


def test_a_check_that_does_not_exist_is_found_by_the_editor(
    file: dict[str, Any],
) -> None:
    file["rules"][0]["checks"][0]["check"] = "abuze"
    assert [e for e in CHECKER.iter_errors(file) if "abuze" in e.message]
