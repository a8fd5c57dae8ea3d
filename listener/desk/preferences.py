"""How somebody wants the queue: words open, folded or covered; and whether single keys act as shortcuts."""

from __future__ import annotations

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.sight import READS_QUEUE, settings_of
from listener.desk.visit import Visit
from listener.minutes.writer import Actor
from listener.settings import same_name
from listener.store.deciding import DeskSettings, save_desk_settings

WORDS = ("fold", "cover", "open")


def _show(
    visit: Visit, fault: str = "", status: int = 200, field: str = ""
) -> Response:
    return visit.page(
        "preferences.html",
        status,
        chosen=settings_of(visit),
        most=visit.house.settings.abuse_an_hour,
        saved=visit.asked("saved") == "yes",
        fault=fault,
        field=field,
        here="/queue/settings",
    )


def _save(visit: Visit) -> Response:
    words, keys = visit.form.get("words", ""), visit.form.get("keys", "")
    if words not in WORDS or keys not in ("on", "off"):
        field = "keys-on" if words in WORDS else "words-fold"
        return _show(visit, visit.say("Choose one of each."), 422, field)
    wanted = DeskSettings(words, keys == "on")
    session = visit.session
    if session is not None and wanted != settings_of(visit):
        actor = Actor(session.name, session.roles[0])
        with visit.house.store.transaction(visit.now) as tx:
            save_desk_settings(tx, same_name(session.name), wanted)
            details = {"words": words, "keys": wanted.keys}
            tx.record("desk_setting_changed", actor=actor, details=details)
    return visit.go("/queue/settings?saved=yes")


DOORS = (
    Door("GET", "/queue/settings", _show, READS_QUEUE),
    Door("POST", "/queue/settings", _save, READS_QUEUE),
)
