"""The notice of when the page is looked at, to be pinned by the councillor (policy T15), and the one for time away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.duty import can_stand_in
from listener.desk.public import in_force
from listener.desk.visit import Visit
from listener.modes.periods import Spell
from listener.store.questions import owned_post_with
from listener.telling.notices import MONTHS_CY, MONTHS_EN, last_day
from moderation.rules import Rules

EMAIL = {
    "en": "For casework please email {email}.",
    "cy": "Ar gyfer gwaith achos anfonwch e-bost at {email}.",
}
AWAY = {
    "en": "I am away until {date}. I cannot read or answer comments until then.",
    "cy": "Rwyf i ffwrdd tan {date}. Ni allaf ddarllen nac ateb sylwadau tan hynny.",
}
STANDS_IN = {
    "en": "Somebody looks after this page for me.",
    "cy": "Mae rhywun yn gofalu am y dudalen hon ar fy rhan.",
}
DANGER = {
    "en": "In an emergency call 999.",
    "cy": "Mewn argyfwng ffoniwch 999.",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """A text to pin, in both languages."""

    en: str
    cy: str


def _rules(visit: Visit) -> Rules:
    """Those that residents read: a changed file that nobody took up yet says nothing to them."""
    return in_force(visit) or visit.house.rules


def hours_notice(visit: Visit) -> Notice:
    """When the page is looked at, and the other way to reach the councillor."""
    rules = _rules(visit)
    email = rules.contacts.casework_email
    said = {"en": rules.check_hours.en.strip(), "cy": rules.check_hours.cy.strip()}
    for tongue, text in said.items():
        if email and email not in text:
            said[tongue] = f"{text} {EMAIL[tongue].format(email=email)}"
    return Notice(said["en"], said["cy"])


def away_notice(visit: Visit, spell: Spell) -> Notice:
    """What may be pinned while the councillor is away."""
    email = _rules(visit).contacts.casework_email
    looked_after = spell.delegate and bool(can_stand_in(visit))
    texts = {}
    for tongue, months in (("en", MONTHS_EN), ("cy", MONTHS_CY)):
        parts = [AWAY[tongue].format(date=last_day(spell.ends_at, months))]
        parts += [STANDS_IN[tongue]] if looked_after else []
        parts += [EMAIL[tongue].format(email=email)] if email else []
        texts[tongue] = " ".join((*parts, DANGER[tongue]))
    return Notice(texts["en"], texts["cy"])


def away_now(visit: Visit) -> Spell | None:
    """The time away that runs now on any page, the one that ends last; None where nobody is away."""
    house = visit.house
    running = [
        spell
        for page in house.settings.pages
        for spell in house.standing(page.page_id, visit.now).running
        if spell.kind == "away"
    ]
    return max(running, key=lambda spell: spell.ends_at, default=None)


def pinned(visit: Visit) -> list[dict[str, Any]]:
    """For each page, whether a post of its own was seen that says when it is looked at."""
    words = _rules(visit).check_hours
    found = []
    for page in visit.house.settings.pages:
        posts = [
            owned_post_with(visit.house.store, page.page_id, text.strip())
            for text in (words.en, words.cy)
        ]
        found.append({"name": page.name or page.page_id, "en": posts[0], "cy": posts[1]})  # fmt: skip
    return found


def _show(visit: Visit) -> Response:
    spell = away_now(visit)
    return visit.page(
        "notice.html",
        notice=hours_notice(visit),
        away=away_notice(visit, spell) if spell else None,
        pinned=pinned(visit),
    )


DOORS = (Door("GET", "/notice", _show, CAN_DECIDE),)
