"""What runs in a process of its own, so that its memory and time are its own.

`python -m bench.child FILE FUNCTION ARGUMENTS...` calls that function of bench/FILE.py and prints what it gives as
one line of JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any


def main(file: str, function: str, *arguments: str) -> None:
    """Run one child."""
    run: Callable[..., Any] = getattr(import_module(f"bench.{file}"), function)
    print(json.dumps(run(*arguments)))


if __name__ == "__main__":
    main(*sys.argv[1:])
