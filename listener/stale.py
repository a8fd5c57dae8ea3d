"""Why a wish no longer holds: what changed since it was decided, by what we know and by what the platform shows."""

from __future__ import annotations

from connectors.base import Sight
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.promise import is_a_persons
from listener.proved import SAID, doubt
from listener.reconcile import GONE
from listener.store.acts import OTHERWISE, Act, breaker, overruled
from listener.store.appeals import held_back
from listener.store.around import almost_put_back_before, put_back_before
from listener.store.comments import Kept, sound_text
from listener.store.decisions import Decision, undone_by

EDITED_BEFORE = "the comment was edited since"
EDITED = "the comment was edited on the platform"
UNDONE = "the decision was undone"
BY_A_PERSON = "a person decided to hide it"
SHOWN_BY_A_PERSON = "a person put the comment back"
OTHER_RULES = "the rules changed since"
BRAKE = "automatic hiding was stopped in the meantime"
HELD = "an appeal or a hold is open"
PUT_BACK = "this text, or one almost the same, was put back or kept in the meantime"


def why_stale(house: House, wish: Act, known: Kept, made: Decision) -> str:
    """Why a wish no longer holds by what we know; "" where it holds."""
    if known.gone_at:
        return GONE
    if wish.verb == "show":
        return OTHERWISE if overruled(house.store, wish) else ""
    if undone_by(house.store, wish.decision_id):
        return UNDONE
    if known.version != wish.version:
        return EDITED_BEFORE
    if made.actor != MACHINE:
        return ""
    if is_a_persons(house.store, known):
        return BY_A_PERSON
    if known.shown_by_person_version == wish.version:
        return SHOWN_BY_A_PERSON
    holding = house.standing(known.comment.page_id, house.now())
    if forbidden := holding.no_hiding(known.comment.post_id):
        return forbidden
    if made.rules_sha256 != house.rules.sha256:
        return OTHER_RULES
    if doubted := doubt(house, house.now()):
        return f"software hides nothing: {SAID[doubted]}"
    if breaker(house.store, known.comment.page_id):
        return BRAKE
    if held_back(house.store, wish.comment_id, house.now()):
        return HELD
    now, comment = house.now(), known.comment
    if put_back_before(house.store, comment, now) or almost_put_back_before(house.store, comment, now):  # fmt: skip
        return PUT_BACK
    return ""


def why_stale_on_platform(sight: Sight, wish: Act, known: Kept) -> str:
    """The same, by what the platform shows. New words do not end a wish to show: nobody hid those."""
    if sight.state == "gone":
        return GONE
    return EDITED if has_other_words(sight, wish, known) else ""


def has_other_words(sight: Sight, wish: Act, known: Kept) -> bool:
    """Whether what would be hidden, or was just now, is not what was decided on."""
    if wish.verb == "show" or sight.text is None:
        return False
    return sound_text(sight.text) != known.comment.text
