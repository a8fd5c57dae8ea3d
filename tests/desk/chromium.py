"""Where a chromium is, and what is said where there is none."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

# With this variable set, as `.ci/run` sets it, a missing browser is a failure and no test is left out.
MUST = "WARDMOTE_BROWSER_TESTS"
NAMES = ("chromium", "chromium-browser")
NONE = "no chromium on this machine for the tests of the desk in a browser (Debian: apt-get install chromium)"
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def found() -> str:
    """The path of a chromium; "" where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), "")


def must_be_there() -> bool:
    """Whether tests fail where there is none."""
    return bool(os.environ.get(MUST))


def opened(player: Playwright) -> Browser:
    """A browser without a window."""
    return player.chromium.launch(executable_path=found(), args=[*QUIET])
