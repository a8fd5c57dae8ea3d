"""Signals that come while the service still begins."""

from __future__ import annotations

import signal
from pathlib import Path

from click.testing import CliRunner

from listener.commands.daemon import run


def test_a_poll_that_is_asked_for_before_the_service_listens_does_not_end_it(
    tmp_path: Path,
) -> None:
    before = signal.getsignal(signal.SIGUSR1)
    try:
        CliRunner().invoke(run, ["--data", str(tmp_path / "not begun")])
        assert signal.getsignal(signal.SIGUSR1) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGUSR1, before)
