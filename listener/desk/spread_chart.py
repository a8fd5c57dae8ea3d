"""How an incident spread: who said it, asked about it and put it right, by the hour or by the day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from listener.desk.charts import Chart, Series, over_time
from listener.desk.visit import Visit
from listener.modes.periods import LONDON
from listener.store.connection import as_moment
from listener.store.incident_views import moments_of
from listener.telling.notices import clock

HOURS = timedelta(hours=48)  # up to so long it is shown by the hour
MOST_BARS = 60


def chart_of_spread(visit: Visit, incident_id: int, *, wrong: bool) -> Chart:
    """The chart of one incident. `wrong`: the council has found the claim wrong, so that it can be put right."""
    said = [(as_moment(at), how) for at, how in moments_of(visit.house.store, incident_id)]  # fmt: skip
    first = min((at for at, _ in said), default=visit.now)
    last = max((at for at, _ in said), default=visit.now)
    hourly = last - first <= HOURS
    begins, step = _begin(first, hourly), timedelta(hours=1 if hourly else 24)
    bars = int((last - begins) / step) + 1
    wide = max(1, -(-bars // MOST_BARS))
    step, bars = step * wide, -(-bars // wide)
    counts = {how: [0] * bars for how in ("repeats", "asks", "denies")}
    for at, how in said:
        counts[how][int((at - begins) / step)] += 1
    labels = [_label(begins + n * step, hourly) for n in range(bars)]
    names = {
        "repeats": visit.say("Says it"),
        "asks": visit.say("Asks about it"),
        "denies": visit.say("Puts it right")
        if wrong
        else visit.say("Says it is not so"),
    }
    total = len(said)
    told = {"n": total, "first": labels[0], "last": labels[-1]}
    if bars > 1:
        summary = visit.say("%(n)s in all, from %(first)s to %(last)s.") % told
    else:
        summary = visit.say("%(n)s in all, from %(first)s on.") % told
    series = [Series(names[how], tuple(counts[how])) for how in names if how == "repeats" or any(counts[how])]  # fmt: skip
    return over_time(
        "spread",
        visit.say("How it spread"),
        summary,
        visit.say("From"),
        labels,
        series,
    )


def _begin(moment: datetime, hourly: bool) -> datetime:
    if hourly:
        return moment.replace(minute=0, second=0, microsecond=0)
    local = moment.astimezone(LONDON).replace(hour=0, minute=0, second=0, microsecond=0)
    return local.astimezone(UTC)


def _label(moment: datetime, hourly: bool) -> str:
    local = moment.astimezone(LONDON)
    return f"{local:%d/%m} {clock(local)}" if hourly else f"{local:%d/%m}"
