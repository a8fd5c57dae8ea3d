"""The runtime of the models tells nobody of the machine, the runs or the texts."""

from __future__ import annotations

import ast
import os
import subprocess
from pathlib import Path

import pytest

from tests.listener.called import WARDMOTE

ROOT = Path(__file__).resolve().parents[2]
ONLY = ROOT / "moderation" / "model_file.py"


@pytest.mark.parametrize("command", ["score", "judge"])
def test_a_run_leaves_nothing_in_the_home_of_its_user(
    command: str, tmp_path: Path
) -> None:
    """onnxruntime keeps a number for the machine and what it is about to send there, where it is let."""
    told = {k: v for k, v in os.environ.items() if k != "ORT_DISABLE_TELEMETRY" and not k.startswith("XDG_")}  # fmt: skip
    done = subprocess.run(
        [*WARDMOTE, command],
        input='{"id": 1, "text": "The bins were late again."}\n',
        env=told | {"HOME": str(tmp_path)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_the_runtime_is_imported_in_one_place_only() -> None:
    for package in ("moderation", "connectors", "listener"):
        for path in sorted((ROOT / package).rglob("*.py")):
            named = [
                node.args[0].value
                for node in ast.walk(ast.parse(path.read_text()))
                if isinstance(node, ast.Call)
                and ast.unparse(node.func).endswith("import_module")
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ]
            assert path == ONLY or "onnxruntime" not in named, path
