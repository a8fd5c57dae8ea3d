"""In which language strangers' words are, for the pages that show them: a screen reader then says them as they are meant.

By the words themselves, as people write on whichever page they are: the language of the form tells only where these do not.
"""

from __future__ import annotations

from markupsafe import Markup

from moderation.text.language import UNSURE, tell
from moderation.text.normalise import normalise

ENOUGH = 1000  # letters: a language shows long before that


def written_in(text: str, otherwise: str = "") -> str:
    """The code of the language of a text; `otherwise` where it cannot be told."""
    told = tell(normalise(text[:ENOUGH]).plain)[0]
    return otherwise if told == UNSURE[0] else told


def marked_as(text: str, page: str, otherwise: str = "") -> Markup:
    """What an element needs that holds a text in another language than its page; nothing where it is the page's."""
    found = written_in(text, otherwise)
    return Markup(' lang="{}"').format(found) if found and found != page else Markup()
