"""What is denounced: "Bricks through a window isn't protest, it's thuggery."

It names the violence to say what it is, and a scorer hears the violence. A person reads it in turn; nobody is woken, unless the
writer goes on to speak of what they will do.
"""

from __future__ import annotations

from moderation.fair.forewarned import means_it
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading

_DENOUNCED = guarded(
    r"\b(?:isn'?t|is\s+not|aren'?t|are\s+not|wasn'?t|was\s+not|not)\s+(?:a\s+)?(?:protest(?:ing)?|activism|debate|politics|democracy|democratic|free\s+speech|campaigning|banter|holding\s+\w+\s+to\s+account)\b[^.!?]{0,40}?\b(?:it'?s|its|that'?s|it\s+is|but)\s+(?:just\s+|plain\s+|pure\s+|simple\s+)?(?:thuggery|intimidation|violence|violent|criminal\w*|a\s+crime|bullying|vandalism|terrorism|cowardice|assault|arson|harassment)\b"
)


def denounces(reading: Reading) -> bool:
    """Whether a text says of some violence that it is no protest but a crime, and speaks of none of the writer's own."""
    return _DENOUNCED.search(reading.bare) is not None and not means_it(reading.bare)
