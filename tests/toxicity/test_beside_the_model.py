"""What weighs with the model's scores is proved with the model's own file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from moderation.toxicity import (
    embedded,
    needs_look,
    network,
    phrasing,
    second_look,
    together,
    welsh_look,
)
from moderation.toxicity.scorer import ScorerError


def test_what_weighs_with_the_scores_is_proved_with_the_model(models: Path) -> None:
    shipped = embedded.read_manifest(embedded.MODELS)
    borrowers = {second_look.FILE, needs_look.FILE, network.LOWER, network.UPPER}
    names = {together.FILE.name, phrasing.FILE.name, welsh_look.FILE.name, *borrowers}
    assert {each.file for each in shipped.beside} == names
    for name in names:
        content = (embedded.MODELS / name).read_bytes()
        (models / name).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        with pytest.raises(ScorerError, match=rf"{name} is not the file that was shipped.*reinstall"):  # fmt: skip
            embedded.load(models)
        (models / name).unlink()
        with pytest.raises(ScorerError, match=rf"Cannot read .*{name}.*reinstall"):
            embedded.load(models)
        (models / name).write_bytes(content)
    embedded.load(models)


@pytest.mark.parametrize("beside", [[], "x", {"../up": {"sha256": "0", "size": 1}}, {"a": {"size": 1}}, {"a": 1}])  # fmt: skip
def test_a_manifest_that_names_a_file_beside_wrongly_is_refused(
    models: Path, beside: object
) -> None:
    path = models / embedded.MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text()) | {"beside": beside}))
    with pytest.raises(ScorerError, match="does not describe a toxicity model"):
        embedded.load(models)
