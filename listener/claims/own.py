"""What several people say of the owner in person: the owner is told, alone, and comms only once the owner forwards it.

Policy 10, scope. The incident is one as any other but for its key, which begins with "owner:".
"""

from __future__ import annotations

from collections.abc import Callable

from listener.claims.spread_words import spread_cy, spread_words
from listener.claims.wording import (
    Example,
    example_en,
    priority_welsh,
    priority_words,
    see_all_cy,
)
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.settings import Settings
from listener.store import Store, Transaction
from listener.store.connection import Row
from listener.store.incidents import LEVELS, Spread, add_step, change_incident
from listener.store.messages import put_out
from listener.store.own_claims import OWN, has_incident, said_to_owner
from listener.store.spreading import Headline, headline
from listener.telling.both import DRAFT
from listener.telling.where import alert_place
from moderation.claims.opinion.personal import about_owner, on_record, people_named

OWN_OR_SPREAD = (OWN, "spread")  # kinds of keys that name a group
TITLE = "several people say something about the councillor that can be checked"


def names_of_owner(settings: Settings) -> tuple[str, ...]:
    """What the owner of the pages is called: by the pages, by `called`, and in `people`."""
    pages = [name for page in settings.pages for name in (page.name, page.id)]
    owners = [one.name for one in settings.people if one.role == "owner"]
    return people_named((*pages, *settings.called, *owners))


def is_about_owner(store: Store, house: House, comment_id: str, text: str, start: int, sentence: str) -> bool:  # fmt: skip
    """Whether a statement of a comment is about the owner in person. `text`: the whole comment."""
    return _holds(about_owner, store, house, comment_id, text[:start], sentence)


def is_on_record(store: Store, house: House, said: Headline) -> bool:
    """Whether a statement is of the owner's votes, attendance, expenses or interests, so that it is no mere opinion."""
    return _holds(on_record, store, house, said.comment_id, said.comment[: said.start], said.statement)  # fmt: skip


def _holds(
    asked: Callable[..., bool],
    store: Store,
    house: House,
    comment_id: str,
    before: str,
    sentence: str,
) -> bool:
    names = names_of_owner(house.settings)
    if asked(sentence, names, before=before):
        return True
    if not asked(sentence, names, to_owner=True, before=before):
        return False
    return said_to_owner(store, comment_id)


def key_of(tx: Transaction, house: House, group_id: int) -> str:
    """The key of a group's incident: what comms know of already, or were forwarded, is theirs."""
    if has_incident(tx.store, "spread", group_id):
        return f"spread:{group_id}"
    said = headline(tx.store, group_id)
    own = has_incident(tx.store, OWN, group_id)
    if said is not None and not own:
        own = is_about_owner(tx.store, house, said.comment_id, said.comment, said.start, said.statement)  # fmt: skip
    return f"{OWN if own else 'spread'}:{group_id}"


def tell_owner(
    tx: Transaction,
    house: House,
    row: Row,
    seen: Spread,
    example: Callable[[], Example],
) -> Row:
    """Tell the owner, alone, of a level that is graver than what they were told. No clock: nobody is asked to answer."""
    level, told = row["level"], row["told_level"]
    if LEVELS.index(level) <= LEVELS.index(told):
        return row
    number = int(row["incident_id"])
    changes: Row = {
        "told_level": level,
        "told_at": row["told_at"] or tx.at,
        "last_told_at": tx.at,
    }
    change_incident(tx, number, **changes)
    row = row | changes
    put_out(
        tx,
        once=f"incident:{number}:{level}:{OWN}",
        kind="own_claim",
        audience="owner",
        subject=f"About you, number {number}: {row['title']}",
        body=_text(house, row, seen, example()),
        incident=(number, level),
    )
    add_step(tx, number, "told_owner", MACHINE)
    details = {"incident_id": number, "level": level, "to": ["owner"]}
    tx.record("incident_told", details=details)
    return row


def _text(house: House, row: Row, seen: Spread, example: Example) -> str:
    """Both languages; the words of the comment on a line of their own, so that they can be erased."""
    number = int(row["incident_id"])
    places = alert_place(house.settings.desk, number)
    english = (
        "Something is said about you, and a record can show if it is right. Nobody has checked it.",
        f"Priority: {priority_words(row)}",
        f"Seen so far: {spread_words(seen, None)}",
        *example_en(example),
        "",
        "This goes to you alone. The communications team is not told of it until you forward it.",
        places[0],
        f"To forward it: wardmote alerts forward {number} --as NAME",
        f"To see all of it: wardmote alerts show {number}",
        "The comments stay visible: being wrong is not against the rules.",
    )
    welsh = (
        "Mae rhywbeth yn cael ei ddweud amdanoch chi, a gall cofnod ddangos a yw'n gywir. Nid oes neb wedi'i wirio.",
        f"Blaenoriaeth: {priority_welsh(row)}",
        f"Gwelwyd hyd yma: {spread_cy(seen, None)}",
        "I chi yn unig y mae hwn. Ni ddywedir wrth y tîm cyfathrebu nes i chi ei anfon ymlaen.",
        places[1],
        f"I'w anfon ymlaen: wardmote alerts forward {number} --as ENW",
        see_all_cy(number),
        "Mae'r sylwadau'n dal i'w gweld: nid yw bod yn anghywir yn torri'r rheolau.",
    )
    return "\n".join((*english, "", "-" * 40, DRAFT, "", *welsh))
