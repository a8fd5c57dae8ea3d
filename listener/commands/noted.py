"""Options whose slips are noted and told with all else that is wrong, where click would stop at the first."""

from __future__ import annotations

from typing import Any

import click

from listener.terminal import safe

_KEY = "wardmote.noted"
_ENDLESS = 10**9


class NotedWord(click.Choice[str]):
    """One of some words, whatever its capitals. Another is noted, and None in its place."""

    def __init__(self, choices: tuple[str, ...]) -> None:
        super().__init__(choices, case_sensitive=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # fmt: skip
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            _note(value, param, ctx, f"Write one of {', '.join(self.choices)}.")


class NotedNumber(click.IntRange):
    """A whole number within bounds. Another is noted, and None in its place."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # fmt: skip
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            least, most = int(self.min or 0), int(self.max or 0)
            bounds = (
                f"from {least} to {most}" if most < _ENDLESS else f"from {least} on"
            )
            _note(value, param, ctx, f"Write a whole number {bounds}.")


def _note(value: Any, param: click.Parameter | None, ctx: click.Context | None, remedy: str) -> None:  # fmt: skip
    name = param.opts[0] if param else ""
    key = (param.name or "") if param else ""
    found = (ctx or click.get_current_context()).meta.setdefault(_KEY, {})
    found[key] = f"`{name} {safe(str(value))[:40]}` will not do. {remedy}"


def noted() -> dict[str, str]:
    """What was noted for the command that runs, by the names of its options."""
    return dict(click.get_current_context().meta.get(_KEY, {}))
