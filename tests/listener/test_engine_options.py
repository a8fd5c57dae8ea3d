"""`score` and `judge` speak of their options as they are typed, whichever engine they are for."""

from __future__ import annotations

import pytest

from tests.listener.called import lines, one_sentence, wardmote


@pytest.mark.parametrize("command", ["score", "judge"])
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--engine", "embedded", "--model", "x"], "`--model` is for `--engine detoxify`; leave it out."),
        (["--model", "x", "--sha256", "0"], "`--model` and `--sha256` are for `--engine detoxify`; leave them out."),
        (
            ["--engine", "detoxify"],
            "`--engine detoxify` needs more: give --checkpoint FILE, --model NAME (original, unbiased or multilingual) and --sha256 HEX.",
        ),
        (["--engine", "detoxify", "--model", "original", "--sha256", "0"], "needs more: give --checkpoint FILE."),
    ],
)  # fmt: skip
def test_options_of_another_engine_are_told_by_their_names(
    command: str, options: list[str], said: str
) -> None:
    done = wardmote(command, *options, stdin=lines({"id": 1, "text": "x"}))
    one_sentence(done, said)
    assert "argument" not in done.stderr
