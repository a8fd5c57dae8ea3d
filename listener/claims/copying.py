"""One text from several accounts, as a pattern of an incident: a count. It accuses nobody, for people share what they read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from listener.claims.quoting import is_new_claim
from listener.store import Store
from listener.store.connection import as_text
from listener.store.incident_views import words_repeated
from listener.store.incidents import CLUSTER, incident
from listener.store.own_claims import is_own
from listener.store.spreading import first_seen, headline, listening_since
from moderation.claims.opinion.gate import Statement, gate
from moderation.claims.spread.alike import letters_of
from moderation.claims.spread.clusters import LONG, mark_of
from moderation.claims.wording.words import NOT, sentences, tokens

LEAST_COPIES = 3
A_WEEK = timedelta(days=7)
# Keys that tell of nothing: "so everyone knows" shares its "all" with much.
_IDLE = NOT | {"all"}


@dataclass(frozen=True, slots=True)
class Copies:
    """How many accounts used the very same words, and how many of them are new; None where nobody can know that yet."""

    accounts: int
    new: int | None = None


def copies_of(store: Store, incident_id: int, now: datetime) -> Copies | None:
    """The most accounts that said it in one and the same sentence within three days; None where that is chance."""
    said: dict[int, tuple[str, dict[str, tuple[str, ...]]]] = {}
    for text, account in words_repeated(store, incident_id, now - CLUSTER):
        parts = sentences(text)
        for sentence in parts:
            letters = letters_of(sentence)
            if len(letters) >= LONG:
                said.setdefault(mark_of(letters), (sentence, {}))[1][account] = parts
    many = [(sentence, by) for sentence, by in said.values() if len(by) >= LEAST_COPIES]
    many.sort(key=lambda one: (-len(one[1]), one[0]))
    about = _about(store, incident_id)
    told = (by for sentence, by in many if _says_it(sentence, next(iter(by.values())), about))  # fmt: skip
    most = sorted(next(told, ()))
    if not most:
        return None
    since = listening_since(store)
    seen = [at for at in (first_seen(store, account) for account in most) if at]
    if since is None or since > now - A_WEEK or not seen:
        return Copies(len(most))
    return Copies(len(most), sum(as_text(at) > as_text(now - A_WEEK) for at in seen))


def _about(store: Store, incident_id: int) -> str:
    """What an incident is of: its claim; of what nobody has checked, whose title says nothing of it, the words that were said first."""
    row = incident(store, incident_id)
    if row is None:
        return ""
    new = is_new_claim(row) or is_own(row)
    said = headline(store, int(str(row["key"]).partition(":")[2])) if new else None
    return said.statement if said else str(row["title"])


def _says_it(sentence: str, parts: Sequence[str], about: str) -> bool:
    """Whether a sentence of a comment says what the comment is counted for. "You couldn't make it up, could you?" is added to anything.

    about: what the incident is of; where no sentence shares a word with it, any may say it.
    """
    shared = _shares(sentence, about) or not any(_shares(part, about) for part in parts)
    return shared and (_tells(sentence) or not any(_tells(part) for part in parts))


def _shares(sentence: str, about: str) -> bool:
    """Whether two texts have a word in common that carries meaning, in whatever form."""
    mine, other = ({word.key for word in tokens(text) if word.kind == "word"} for text in (sentence, about))  # fmt: skip
    return not (mine & other) <= _IDLE


def _tells(sentence: str) -> bool:
    return gate(Statement(sentence, wording=sentence)) not in ("G1", "G2", "G3")


def copies_words(found: Copies | None) -> tuple[str, str]:
    """The pattern in a sentence of each language; two empty ones where there is none."""
    if found is None:
        return "", ""
    english = f"The same words came from {found.accounts} accounts"
    welsh = f"Daeth yr un geiriau o {found.accounts} cyfrif"
    if found.new is None:
        return f"{english}.", f"{welsh}."
    if not found.new:
        return (
            f"{english}, none of them new to the page.",
            f"{welsh}, heb yr un yn newydd i'r dudalen.",
        )
    return (
        f"{english}, {found.new} of which were first seen this week.",
        f"{welsh}; gwelwyd {found.new} ohonynt am y tro cyntaf yr wythnos hon.",
    )
