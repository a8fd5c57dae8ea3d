"""A file or a folder that a command is given by name. What is empty, as a variable of the shell that is not set, names none."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from listener.errors import UserError
from listener.terminal import safe

LONGEST_NAME = 255  # bytes: no file system here takes more for one name


class NamedPath(click.Path):
    """As click.Path, and gives a Path; but "" is refused, which else would be the folder that one stands in, and so is
    what no file can be called."""

    def __init__(self, **more: Any) -> None:
        super().__init__(path_type=Path, **more)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        if value == "":
            is_folder = not self.file_okay or (param is not None and param.metavar == "DIR")  # fmt: skip
            what = "folder" if is_folder else "file"
            where = f"for {param.opts[0]}, " if isinstance(param, click.Option) else ""
            raise UserError(f"No {what} was named: {where}what you typed is empty. Name one.")  # fmt: skip
        for name in Path(value).parts:
            if len(os.fsencode(name)) > LONGEST_NAME:
                raise UserError(f"{safe(name[:40])}… cannot be used: its name is too long. Name a shorter one.")  # fmt: skip
        return super().convert(value, param, ctx)
