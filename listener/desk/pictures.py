"""The address for a phone as a square that its camera reads: part of the page itself, as nothing may be fetched."""

from __future__ import annotations

import io

import segno
from markupsafe import Markup

QUIET = 4  # modules of white around it, or a camera does not find it


def square(address: str, label: str) -> Markup:
    """A QR code as SVG, black on white by day and night, with a label for those who do not see it."""
    made = segno.make(address, error="m", micro=False)
    drawn = io.BytesIO()
    made.save(drawn, kind="svg", xmldecl=False, svgns=False, nl=False, border=QUIET, light="#fff", dark="#000", svgclass="square", lineclass=None, omitsize=True)  # fmt: skip
    text = drawn.getvalue().decode()
    name = Markup.escape(label)
    return Markup(text.replace("<svg ", f'<svg role="img" aria-label="{name}" ', 1))


def for_terminal(address: str) -> str:
    """A QR code in half blocks, black on white whatever the terminal's own colours are."""
    rows = [list(row) for row in segno.make(address, error="l", micro=False).matrix_iter(border=QUIET)]  # fmt: skip
    rows += [[0] * len(rows[0])] * (len(rows) % 2)
    lines = []
    for above, below in zip(rows[::2], rows[1::2], strict=True):
        blocks = "".join(" ▄▀█"[2 * bool(a) + bool(b)] for a, b in zip(above, below, strict=True))  # fmt: skip
        lines.append(f"\x1b[38;5;16;48;5;231m{blocks}\x1b[0m")
    return "\n".join(lines)
