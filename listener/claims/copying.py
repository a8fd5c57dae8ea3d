"""One text from several accounts, as a pattern of an incident: a count. It accuses nobody, for people share what they read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from listener.store import Store
from listener.store.connection import as_text
from listener.store.incident_views import words_repeated
from listener.store.incidents import CLUSTER
from listener.store.spreading import first_seen, listening_since
from moderation.claims.spread.alike import letters_of
from moderation.claims.spread.clusters import LONG, Cluster, Member, copied, mark_of
from moderation.claims.wording.words import sentences

LEAST_COPIES = 3
A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Copies:
    """How many accounts used the very same words, and how many of them are new; None where nobody can know that yet."""

    accounts: int
    new: int | None = None


def copies_of(store: Store, incident_id: int, now: datetime) -> Copies | None:
    """The most accounts that said it in one and the same sentence within three days; None where that is chance."""
    said = Cluster(0)
    for text, account in words_repeated(store, incident_id, now - CLUSTER):
        for sentence in sentences(text):
            letters = letters_of(sentence)
            said.add(Member(0, now, account, mark_of(letters), len(letters) >= LONG))
    most = copied(said)
    if len(most) < LEAST_COPIES:
        return None
    since = listening_since(store)
    seen = [at for at in (first_seen(store, account) for account in most) if at]
    if since is None or since > now - A_WEEK or not seen:
        return Copies(len(most))
    return Copies(len(most), sum(as_text(at) > as_text(now - A_WEEK) for at in seen))


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
