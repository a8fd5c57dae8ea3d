"""Whether the house knows what the council is called."""

from __future__ import annotations

from listener.doctor.lines import Line, good, note
from listener.settings import Settings
from moderation.claims.wording.ours import council_names


def look_at_council(settings: Settings) -> Line:
    """A post that names the council in full must not be taken for one about another council."""
    names = council_names(settings.names)
    if names:
        said = ", ".join(f"{one.bare}{one.kind and f' {one.kind}'} Council" for one in names)  # fmt: skip
        return good("Council", f"It is called {said}.")
    return note(
        "Council",
        "Nothing here says what the council is called. A post that names it in full may be taken for one about another "
        "council, and then comms do not hear of it.",
        'Add its name to wardmote.yaml, such as: called: ["Market Sample Council"]',
    )
