"""`wardmote claims ...`: what the council has checked, and how a text stands to it."""

from __future__ import annotations

import importlib

import click

# Each is one function in a file of listener/commands, loaded only when it is called.
PARTS: dict[str, tuple[str, str]] = {
    "list": ("claims_read", "list_"),
    "show": ("claims_read", "show"),
    "check": ("claims_read", "check"),
    "publish": ("claims_publish", "publish"),
    "export": ("claims_files", "export"),
    "import": ("claims_files", "import_"),
    "add": ("claims_change", "add"),
    "change": ("claims_change", "change"),
    "renew": ("claims_change", "renew"),
    "withdraw": ("claims_change", "withdraw"),
    "waiting": ("claims_answer", "waiting"),
    "approve": ("claims_answer", "approve"),
    "decline": ("claims_answer", "decline"),
    "heard": ("hearing", "heard"),
    "match": ("matching", "match"),
    "new": ("spreading", "new"),
}


class Parts(click.Group):
    """A group that imports a part's file when the part is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(PARTS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in PARTS:
            return None
        file, name = PARTS[cmd_name]
        module = importlib.import_module(f"listener.commands.{file}")
        command: click.Command = getattr(module, name)
        return command


@click.group(cls=Parts)
def claims() -> None:
    """The claims that the council has checked, and the texts that repeat them."""
