"""What begins again counts anew: beside its own numbers stands how many accounts said it in the alert before."""

from __future__ import annotations

from listener.store import Store
from listener.store.connection import Row
from listener.store.incident_views import said_before
from listener.telling.alerts import many
from listener.telling.notices import many_cy


def before_words(store: Store, row: Row) -> tuple[str, str]:
    """How many more accounts said it before, in English and draft Welsh; two empty ones where none did."""
    count, former = said_before(store, row), row["former_id"]
    if not count:
        return "", ""
    accounts = many_cy(count, "cyfrif arall", two="gyfrif arall", three="chyfrif arall")
    return (
        f"{many(count, 'more account')} said it before, in alert {former}. They are not counted here.",
        f"Dywedodd {accounts} hyn o'r blaen, yn rhybudd {former}. Nid ydynt wedi'u cyfrif yma.",
    )
