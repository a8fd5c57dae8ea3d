"""Two that begin one page at the same moment, and who was never shown what is shown once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from listener.beginning import founding
from listener.cli import wardmote
from listener.settings import load_settings
from tests.listener.test_init import OPTIONS, ROOT, run


def test_two_at_the_same_moment_make_one_owner_whose_codes_are_the_ones_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, second = tmp_path / "page", list[tuple[str, str]]()
    real = founding._first_owner

    def meanwhile(*given: Any) -> Any:
        monkeypatch.setattr(founding, "_first_owner", real)
        second.append(run(folder, "--owner", "Robin Example", "--page", "facebook:7"))
        return real(*given)

    (tmp_path / "page").mkdir(mode=0o700)
    (folder / "rules_of_engagement.yaml").write_bytes((ROOT / "rules_of_engagement.yaml").read_bytes())  # fmt: skip
    monkeypatch.setattr(founding, "_first_owner", meanwhile)
    first = run(folder, *OPTIONS)
    ((said, fault),) = second
    assert fault.startswith("Another init is at work") and "Recovery" not in said
    assert not first[1] and load_settings(folder).people[0].name == "Wren Example"
    assert [path.name for path in (folder / "keys" / "totp").iterdir()] == ["Wren Example"]  # fmt: skip
    again = run(folder, *OPTIONS)[1]  # and whoever was never shown the codes goes on
    for command in re.findall(r"wardmote (people \w+) YOUR_NAME( --new)?", again):
        told = [*command[0].split(), "Wren Example", *command[1].split(), "--data", str(folder)]  # fmt: skip
        assert not CliRunner().invoke(wardmote, told, standalone_mode=False).exception
    assert "wardmote people code" in again and "wardmote people recovery" in again
